package wire

import "strings"

// wireKeep keeps a member that the contract does not name.
func wireKeep[T any](r *wireReader, extra *map[string]T, read func(*wireReader) T) {
	name := strings.Clone(r.member)
	value := read(r)
	if *extra == nil {
		*extra = map[string]T{}
	}
	(*extra)[name] = value
}

// wireWriteExtra writes the members that the contract does not name.
func wireWriteExtra[T any](w *wireWriter, extra map[string]T, record *wireRecord, write func(*wireWriter, T)) {
	for _, name := range wireNames(extra) {
		for _, member := range record.members {
			if member.name == name {
				w.fail("the further member %q has the name of a field", name)
			}
		}
		w.name(name)
		write(w, extra[name])
	}
}
