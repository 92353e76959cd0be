package wire

import "strings"

// wireMapOf reads an object of so many members whose names keep a rule.
func wireMapOf[K ~string, V any](r *wireReader, names *wireRecord, read func(*wireReader) V) map[K]V {
	values := map[K]V{}
	for r.openRecord(names); r.nextMember(); {
		name := K(strings.Clone(r.member))
		values[name] = read(r)
	}
	return values
}
