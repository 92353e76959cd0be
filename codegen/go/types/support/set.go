package wire

// wireSetOf reads a list in which nothing stands twice.
func wireSetOf[T any](r *wireReader, size wireSize, read func(*wireReader) T) []T {
	list := []T{}
	seen := map[string]bool{}
	for r.openList(); r.nextItem(); {
		r.peek()
		start := r.at
		list = append(list, read(r))
		if r.reason != "" {
			return nil
		}
		item := wireCanonical(r.json[start:r.at])
		if seen[item] {
			r.fail("the item stands twice")
		}
		seen[item] = true
	}
	r.sized(len(list), size, "items")
	return list
}
