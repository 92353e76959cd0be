package wire

import "strings"

// wireMap reads an object whose names are data, empty rather than nil.
func wireMap[V any](r *wireReader, read func(*wireReader) V) map[string]V {
	values := map[string]V{}
	for r.openObject(); r.nextMember(); {
		name := strings.Clone(r.member)
		values[name] = read(r)
	}
	return values
}

// wireWriteMap writes an object whose names are data, in their order; nil is an empty one.
func wireWriteMap[K ~string, V any](w *wireWriter, values map[K]V, write func(*wireWriter, V)) {
	w.begin('{')
	for _, name := range wireNames(values) {
		w.name(string(name))
		write(w, values[name])
	}
	w.end('}')
}
