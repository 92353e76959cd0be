package wire

// place goes to the next place of a list of fixed length, and says whether it can be read.
func (r *wireReader) place() bool {
	if r.reason == "" && !r.nextItem() {
		r.fail("the list is too short")
	}
	return r.reason == ""
}

// closeList ends a list of fixed length.
func (r *wireReader) closeList() {
	if r.reason == "" && r.nextItem() {
		r.fail("the list is too long")
	}
}
