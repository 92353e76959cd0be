package wire

// numeral is the text of a number; it shares the memory of the whole.
func (r *wireReader) numeral() []byte {
	if c := r.peek(); c != '-' && (c < '0' || c > '9') {
		r.expected("a number")
		return nil
	}
	start := r.at
	r.stands("-")
	whole := r.digits()
	ok := whole == 1 || whole > 1 && r.json[r.at-whole] != '0'
	if r.stands(".") {
		ok = r.digits() > 0 && ok
	}
	if r.stands("e") || r.stands("E") {
		_ = r.stands("+") || r.stands("-")
		ok = r.digits() > 0 && ok
	}
	if !ok {
		r.fail("a number is written in a way that JSON does not have")
	}
	return r.since(start)
}

func (r *wireReader) digits() int {
	start := r.at
	for r.at < len(r.json) && r.json[r.at]-'0' <= 9 {
		r.at++
	}
	return r.at - start
}
