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
	w.begin('[')
	for _, item := range list {
		w.next()
		write(w, item)
	}
	w.end(']')
}
