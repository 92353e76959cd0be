package wire

import (
	"encoding/json"
	"fmt"
	"sort"
	"strconv"
	"unicode/utf8"
)

// wireWriter writes one JSON text. The first error stays.
type wireWriter struct {
	json []byte
	err  error
}

func wireEncode[T any](value T, write func(*wireWriter, T)) ([]byte, error) {
	w := &wireWriter{json: make([]byte, 0, 128)}
	write(w, value)
	if w.err != nil {
		return nil, fmt.Errorf("%T: %w", value, w.err)
	}
	return w.json, nil
}

func (w *wireWriter) fail(reason string, args ...any) {
	if w.err == nil {
		w.err = fmt.Errorf(reason, args...)
	}
}

// begin opens a list or an object.
func (w *wireWriter) begin(c byte) { w.json = append(w.json, c) }

// end closes a list or an object.
func (w *wireWriter) end(c byte) { w.json = append(w.json, c) }

// next writes the comma before all parts but the first.
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
	if !utf8.ValidString(text) {
		w.fail("a text is not UTF-8")
	}
	w.json = append(w.json, '"')
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
	w.json = append(append(w.json, text[start:]...), '"')
}

func (w *wireWriter) flag(flag bool) { w.json = strconv.AppendBool(w.json, flag) }

func (w *wireWriter) null() { w.json = append(w.json, "null"...) }

func (w *wireWriter) nothing(struct{}) { w.null() }

// literal writes JSON that stands in the code.
func (w *wireWriter) literal(json string) { w.json = append(w.json, json...) }

// raw writes any JSON as it is; nil is null.
func (w *wireWriter) raw(raw json.RawMessage) {
	if raw == nil {
		w.null()
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
