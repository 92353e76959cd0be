package wire

// wirePointer is a pointer to a value.
func wirePointer[T any](value T) *T { return &value }

// wireOrNil reads a value, or null as nil.
func wireOrNil[T any](r *wireReader, read func(*wireReader) T) *T {
	if r.null() {
		return nil
	}
	return wirePointer(read(r))
}

func wireWriteOrNil[T any](w *wireWriter, value *T, write func(*wireWriter, T)) {
	if value == nil {
		w.null()
		return
	}
	write(w, *value)
}
