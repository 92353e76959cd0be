package wire

// wireMapOf reads an object of so many members whose names keep a rule.
func wireMapOf[K ~string, V any](r *wireReader, rule *wireObject, read func(*wireReader) V) map[K]V {
	values := map[K]V{}
	for r.openObject(); r.nextMember(); {
		name := K(r.member)
		if _, known := values[name]; known {
			r.twice()
		}
		r.judgeName(rule)
		values[name] = read(r)
	}
	r.judgeCount(rule, len(values))
	return values
}
