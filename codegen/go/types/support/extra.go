package wire

// wireKeep keeps a member that the contract does not name.
func wireKeep[T any](r *wireReader, extra *map[string]T, read func(*wireReader) T) {
	name := string(r.member)
	if _, known := (*extra)[name]; known {
		r.twice()
	}
	value := read(r)
	if *extra == nil {
		*extra = map[string]T{}
	}
	(*extra)[name] = value
}

// wireWriteExtra writes the members that the contract does not name.
func wireWriteExtra[T any](w *wireWriter, extra map[string]T, members []string, write func(*wireWriter, T)) {
	for _, name := range wireNames(extra) {
		if wireHas(members, name) {
			w.fail("the further member %q has the name of a field", name)
		}
		w.name(name)
		write(w, extra[name])
	}
}
