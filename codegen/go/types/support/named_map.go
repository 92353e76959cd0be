package wire

import "strings"

// wireMapNamed reads an object whose names are of a closed list.
func wireMapNamed[K ~string, V any](r *wireReader, record *wireRecord, names []K, read func(*wireReader) V) map[K]V {
	values := map[K]V{}
	for r.openRecord(record); r.nextMember(); {
		name := K(strings.Clone(r.member))
		if !wireHas(names, name) {
			r.fail("there is no member of this name")
		}
		values[name] = read(r)
	}
	return values
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
