package wire

// wireMap reads an object whose names are data, empty rather than nil.
func wireMap[V any](r *wireReader, read func(*wireReader) V) map[string]V {
	return wireMapOf[string](r, &wireObject{}, read)
}

// wireWriteMap writes an object whose names are data, in their order; nil is an empty one.
func wireWriteMap[K ~string, V any](w *wireWriter, values map[K]V, write func(*wireWriter, V)) {
	w.literal("{")
	for _, name := range wireNames(values) {
		w.name(string(name))
		write(w, values[name])
	}
	w.literal("}")
}
