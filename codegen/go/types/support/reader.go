package wire

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
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
	json string
	at   int
	// member is the name of the member that was reached last.
	member string
	// frames are the lists and objects around the place, the outermost first.
	frames []wireFrame
	// ends are the ends of lists and objects that were passed over while looking for a tag.
	ends    map[int]int
	looking int
	err     *DecodeError
}

// wireDecode reads a whole text; only when all of it is right, the value is assigned.
func wireDecode[T any](data []byte, into *T, read func(*wireReader) T) error {
	r := &wireReader{json: string(data)}
	value := read(r)
	if r.peek(); r.at < len(r.json) {
		r.fail("the text goes on after its value")
	}
	if r.err != nil {
		r.err.Type = fmt.Sprintf("%T", value)
		return r.err
	}
	*into = value
	return nil
}

func (r *wireReader) fail(reason string, args ...any) {
	if r.err == nil {
		r.err = &DecodeError{Pointer: r.pointer(), Reason: fmt.Sprintf(reason, args...)}
		r.at = len(r.json)
	}
}

// peek passes over white space and gives the character that stands there; 0 at the end.
func (r *wireReader) peek() byte {
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
	if r.peek() != c {
		r.fail("%s was expected, not %s", wanted, r.kind())
		return false
	}
	r.at++
	return true
}

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

func (r *wireReader) text() string {
	return strings.Clone(r.quoted("a text"))
}

// quoted is a text that may share the memory of the whole.
func (r *wireReader) quoted(wanted string) string {
	if !r.begins('"', wanted) {
		return ""
	}
	for start := r.at; r.at < len(r.json); r.at++ {
		switch c := r.json[r.at]; {
		case c == '"':
			r.at++
			return r.utf8(r.json[start : r.at-1])
		case c == '\\':
			return r.escaped(start)
		case c < ' ':
			r.fail("a control character stands in a text")
		}
	}
	r.fail("a text has no end")
	return ""
}

func (r *wireReader) utf8(text string) string {
	if !utf8.ValidString(text) {
		r.fail("a text is not UTF-8")
		return ""
	}
	return text
}

func (r *wireReader) escaped(start int) string {
	text := []byte(r.json[start:r.at])
	for r.at < len(r.json) {
		switch c := r.json[r.at]; {
		case c == '"':
			r.at++
			return r.utf8(string(text))
		case c == '\\':
			text = utf8.AppendRune(text, r.escape())
		case c < ' ':
			r.fail("a control character stands in a text")
		default:
			text = append(text, c)
			r.at++
		}
	}
	r.fail("a text has no end")
	return ""
}

func (r *wireReader) escape() rune {
	if strings.HasPrefix(r.json[r.at:], `\u`) {
		first := r.unit()
		if !utf16.IsSurrogate(first) {
			return first
		}
		pair := utf16.DecodeRune(first, r.unit())
		if pair == utf8.RuneError {
			r.fail("half of a surrogate pair stands in a text")
		}
		return pair
	}
	r.at++
	if r.at < len(r.json) {
		if i := strings.IndexByte(`"\/bfnrt`, r.json[r.at]); i >= 0 {
			r.at++
			return rune("\"\\/\b\f\n\r\t"[i])
		}
	}
	r.fail("a backslash stands in a text that escapes nothing")
	return 0
}

// unit reads `\u` with four digits; 0 where there are none.
func (r *wireReader) unit() rune {
	if len(r.json)-r.at < 6 || r.json[r.at:r.at+2] != `\u` {
		return 0
	}
	code, err := strconv.ParseUint(r.json[r.at+2:r.at+6], 16, 16)
	if err != nil {
		r.fail("`\\u` stands in a text without four digits")
		return 0
	}
	r.at += 6
	return rune(code)
}

// numeral is the text of a number.
func (r *wireReader) numeral() string {
	if r.kind() != "a number" {
		r.fail("a number was expected, not %s", r.kind())
		return ""
	}
	start := r.at
	if r.json[r.at] == '-' {
		r.at++
	}
	whole := r.digits()
	ok := whole == 1 || whole > 1 && r.json[r.at-whole] != '0'
	if r.stands(".") {
		r.at++
		ok = r.digits() > 0 && ok
	}
	if r.stands("eE") {
		r.at++
		if r.stands("+-") {
			r.at++
		}
		ok = r.digits() > 0 && ok
	}
	if !ok {
		r.fail("a number is written in a way that JSON does not have")
		return ""
	}
	return r.json[start:r.at]
}

func (r *wireReader) stands(any string) bool {
	return r.at < len(r.json) && strings.IndexByte(any, r.json[r.at]) >= 0
}

func (r *wireReader) digits() int {
	start := r.at
	for r.stands("0123456789") {
		r.at++
	}
	return r.at - start
}

func (r *wireReader) flag() bool {
	switch r.peek(); {
	case strings.HasPrefix(r.json[r.at:], "true"):
		r.at += len("true")
		return true
	case strings.HasPrefix(r.json[r.at:], "false"):
		r.at += len("false")
		return false
	}
	r.fail("true or false was expected, not %s", r.kind())
	return false
}

// null passes over null, if that stands at the place.
func (r *wireReader) null() bool {
	r.peek()
	if strings.HasPrefix(r.json[r.at:], "null") {
		r.at += len("null")
		return true
	}
	return false
}

func (r *wireReader) nothing() struct{} {
	if !r.null() {
		r.fail("null was expected, not %s", r.kind())
	}
	return struct{}{}
}

// raw is any JSON, as it is written.
func (r *wireReader) raw() json.RawMessage {
	r.peek()
	start := r.at
	r.skip()
	if r.err != nil {
		return nil
	}
	return json.RawMessage(r.json[start:r.at])
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
		for r.openObject(); r.nextMember(); {
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
		r.ends[start] = r.at
	}
}
