package wire

// wireList reads a list, empty rather than nil.
func wireList[T any](r *wireReader, read func(*wireReader) T) []T {
	list := []T{}
	for r.openList(); r.nextItem(); {
		list = append(list, read(r))
	}
	return list
}

// wireWriteList writes a list; nil is an empty one.
func wireWriteList[T any](w *wireWriter, list []T, write func(*wireWriter, T)) {
	w.literal("[")
	for i := range list {
		if i > 0 {
			w.literal(",")
		}
		write(w, list[i])
	}
	w.literal("]")
}
