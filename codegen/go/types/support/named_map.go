package wire

// wireMapNamed reads an object whose names are of a closed list.
func wireMapNamed[K ~string, V any](r *wireReader, rule *wireObject, names []K, read func(*wireReader) V) map[K]V {
	return wireMapOf[K](r, rule, func(r *wireReader) V {
		if !wireHas(names, K(r.member)) {
			r.unknownMember()
		}
		return read(r)
	})
}

// wireWriteNamed writes an object whose names are of a closed list.
func wireWriteNamed[K ~string, V any](w *wireWriter, values map[K]V, names []K, write func(*wireWriter, V)) {
	for name := range values {
		if !wireHas(names, name) {
			w.fail("%q is none of the names there are", string(name))
		}
	}
	wireWriteMap(w, values, write)
}
