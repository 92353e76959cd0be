package wire

import (
	"bytes"
	"encoding/json"
	"fmt"
	"sort"
	"strconv"
	"sync"
	"unicode/utf8"
)

// wireWriter writes one JSON text. The first error stays.
type wireWriter struct {
	json []byte
	err  error
}

var wireWriters = sync.Pool{New: func() any { return new(wireWriter) }}

// wireEncode writes a whole text into memory of its own.
func wireEncode[T any](value T, write func(*wireWriter, T)) ([]byte, error) {
	w := wireWriters.Get().(*wireWriter)
	defer w.done()
	if write(w, value); w.err != nil {
		return nil, fmt.Errorf("%T: %w", value, w.err)
	}
	return bytes.Clone(w.json), nil
}

// done gives the writer back for the next text, but no large memory.
func (w *wireWriter) done() {
	const most = 1 << 16
	if cap(w.json) <= most {
		w.json, w.err = w.json[:0], nil
		wireWriters.Put(w)
	}
}

func (w *wireWriter) fail(reason string, args ...any) {
	if w.err == nil {
		w.err = fmt.Errorf(reason, args...)
	}
}

// literal writes JSON that stands in the code.
func (w *wireWriter) literal(json string) { w.json = append(w.json, json...) }

// next writes the comma before all parts of a list or an object but the first.
func (w *wireWriter) next() {
	if c := w.json[len(w.json)-1]; c != '[' && c != '{' {
		w.json = append(w.json, ',')
	}
}

func (w *wireWriter) name(name string) {
	w.next()
	w.text(name)
	w.json = append(w.json, ':')
}

func (w *wireWriter) text(text string) {
	plain := wirePlain(text)
	json := append(append(w.json, '"'), text[:plain]...)
	if plain < len(text) {
		w.json = json
		w.special(text[plain:])
		json = w.json
	}
	w.json = append(json, '"')
}

// special writes text that is not plain.
func (w *wireWriter) special(text string) {
	if !utf8.ValidString(text) {
		w.fail("a text is not UTF-8")
	}
	start := 0
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case c == '"' || c == '\\':
			w.json = append(append(w.json, text[start:i]...), '\\', c)
			start = i + 1
		case c < ' ':
			w.json = fmt.Appendf(append(w.json, text[start:i]...), `\u%04x`, c)
			start = i + 1
		}
	}
	w.json = append(w.json, text[start:]...)
}

func (w *wireWriter) flag(flag bool) { w.json = strconv.AppendBool(w.json, flag) }

func (w *wireWriter) null() { w.literal("null") }

func (w *wireWriter) nothing(struct{}) { w.null() }

// raw writes any JSON as it is; nil is null.
func (w *wireWriter) raw(raw json.RawMessage) {
	if raw == nil {
		w.null()
	} else if !json.Valid(raw) {
		w.fail("%.80q is no JSON", raw)
	}
	w.json = append(w.json, raw...)
}

// wireNames are the names of a map in their order.
func wireNames[K ~string, V any](values map[K]V) []K {
	names := make([]K, 0, len(values))
	for name := range values {
		names = append(names, name)
	}
	sort.Slice(names, func(i, j int) bool { return names[i] < names[j] })
	return names
}
