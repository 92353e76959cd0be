package wire

// wireOrNull reads a value that can be nil by itself.
func wireOrNull[T any](r *wireReader, read func(*wireReader) T) (value T) {
	if r.null() {
		return value
	}
	return read(r)
}

func wireWriteOrNull[T any](w *wireWriter, value T, isNull bool, write func(*wireWriter, T)) {
	if isNull {
		w.null()
		return
	}
	write(w, value)
}
