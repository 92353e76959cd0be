package wire

// wireFixed passes over a value that must be this one.
func wireFixed(json string) func(*wireReader) {
	wanted := wireCanonical(json)
	return func(r *wireReader) {
		r.peek()
		start := r.at
		r.skip()
		if r.err == nil && wireCanonical(r.json[start:r.at]) != wanted {
			r.fail("%.80s must stand here", json)
		}
	}
}
