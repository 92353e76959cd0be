package wire

// wireListOf reads a list of so many items.
func wireListOf[T any](r *wireReader, size wireSize, read func(*wireReader) T) []T {
	list := wireList(r, read)
	r.sized(len(list), size, "items")
	return list
}
