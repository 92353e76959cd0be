package wire

import "encoding/json"

// number is a number with all its digits.
func (r *wireReader) number() json.Number {
	return json.Number([]byte(r.numeral()))
}

func (w *wireWriter) number(number json.Number) {
	r := &wireReader{json: string(number)}
	if r.numeral(); r.err != nil || r.at < len(r.json) {
		w.fail("%q is no number that JSON has", string(number))
	}
	w.raw(json.RawMessage(number))
}
