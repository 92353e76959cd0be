package wire

import (
	"bytes"
	"encoding/json"
	"fmt"
	"sync"
)

// DecodeError says what is wrong with a JSON text, and where.
type DecodeError struct {
	// Type is the type that was to be read.
	Type string
	// Pointer is the JSON Pointer of the place; empty for the whole text.
	Pointer string
	// Reason is a clause.
	Reason string
}

func (e *DecodeError) Error() string {
	return fmt.Sprintf("%s: at %q: %s", e.Type, e.Pointer, e.Reason)
}

// wireDeepest is how many lists and objects may stand inside one another, as in encoding/json.
const wireDeepest = 10000

// wireReader reads one JSON text from its start to its end, strictly. The first error stays, and
// what is read after it are zero values.
type wireReader struct {
	json []byte
	at   int
	// member is the name of the member that was reached last; it lives until the next one is.
	member []byte
	// fresh is whether a list or an object was just opened: no comma is due.
	fresh bool
	// depth is how many lists and objects are open.
	depth int
	// ends are the ends of lists and objects that were passed over while looking for a tag.
	ends    map[int]int
	looking int
	// reason is what is wrong, and failed is where; empty as long as nothing is.
	reason string
	failed int
}

var wireReaders = sync.Pool{New: func() any { return new(wireReader) }}

// wireDecode reads a whole text; only when all of it is right, the value is assigned.
func wireDecode[T any](data []byte, into *T, read func(*wireReader) T) error {
	r := wireReaders.Get().(*wireReader)
	r.json = data
	value := read(r)
	if r.peek(); r.at < len(r.json) {
		r.fail("the text goes on after its value")
	}
	var err error
	if r.reason == "" {
		*into = value
	} else {
		err = &DecodeError{fmt.Sprintf("%T", value), wirePointerAt(data[:r.failed]), r.reason}
	}
	*r = wireReader{}
	wireReaders.Put(r)
	return err
}

func (r *wireReader) fail(reason string, args ...any) {
	if r.reason == "" {
		r.reason, r.failed = fmt.Sprintf(reason, args...), r.at
		r.at = len(r.json)
	}
}

// peek passes over white space and gives the character that stands there; 0 at the end.
func (r *wireReader) peek() byte {
	if r.at < len(r.json) && r.json[r.at] > ' ' {
		return r.json[r.at]
	}
	return r.blank()
}

func (r *wireReader) blank() byte {
	for ; r.at < len(r.json); r.at++ {
		switch c := r.json[r.at]; c {
		case ' ', '\t', '\n', '\r':
		default:
			return c
		}
	}
	return 0
}

func (r *wireReader) begins(c byte, wanted string) bool {
	if r.peek() == c {
		r.at++
		return true
	}
	r.expected(wanted)
	return false
}

func (r *wireReader) expected(wanted string) { r.fail("%s was expected, not %s", wanted, r.kind()) }

// kind says in words what stands at the place.
func (r *wireReader) kind() string {
	switch c := r.peek(); {
	case r.at >= len(r.json):
		return "the end"
	case c == '"':
		return "a text"
	case c == '{':
		return "an object"
	case c == '[':
		return "a list"
	case c == '-' || c >= '0' && c <= '9':
		return "a number"
	case c == 'n':
		return "null"
	case c == 't' || c == 'f':
		return "true or false"
	}
	return "something else"
}

func (r *wireReader) flag() bool {
	switch r.peek(); {
	case r.stands("true"):
		return true
	case r.stands("false"):
		return false
	}
	r.expected("true or false")
	return false
}

// null passes over null, if that stands at the place.
func (r *wireReader) null() bool {
	return r.peek() == 'n' && r.stands("null")
}

func (r *wireReader) nothing() struct{} {
	if !r.null() {
		r.expected("null")
	}
	return struct{}{}
}

// stands passes over a word, if that stands at the place.
func (r *wireReader) stands(word string) bool {
	end := r.at + len(word)
	if end > len(r.json) || string(r.json[r.at:end]) != word {
		return false
	}
	r.at = end
	return true
}

// raw is any JSON, as it is written.
func (r *wireReader) raw() json.RawMessage {
	return bytes.Clone(r.passed())
}

// passed is any JSON as it is written; it shares the memory of the whole.
func (r *wireReader) passed() []byte {
	r.peek()
	start := r.at
	r.skip()
	return r.since(start)
}

// since is what was read from a place on.
func (r *wireReader) since(start int) []byte {
	if r.reason != "" {
		return nil
	}
	return r.json[start:r.at]
}

// skip passes over any JSON, as strict as everywhere.
func (r *wireReader) skip() {
	c := r.peek()
	start := r.at
	if end, known := r.ends[start]; known {
		r.at = end
		return
	}
	switch c {
	case '{':
		var names wireSeen
		for r.openObject(); r.nextMember(); {
			names.add(r)
			r.skip()
		}
	case '[':
		for r.openList(); r.nextItem(); {
			r.skip()
		}
	case '"':
		r.quoted("a text")
	case 't', 'f':
		r.flag()
	case 'n':
		r.nothing()
	default:
		r.numeral()
	}
	if r.looking > 0 && (c == '{' || c == '[') {
		if r.ends == nil {
			r.ends = map[int]int{}
		}
		r.ends[start] = r.at
	}
}
