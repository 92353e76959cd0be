package wire

// fixed passes over a value that must be this one.
func (r *wireReader) fixed(json string) {
	value := r.passed()
	if r.reason == "" && string(value) != json && wireCanonical(value) != wireCanonical([]byte(json)) {
		r.fail("%.80s must stand here", json)
	}
}
