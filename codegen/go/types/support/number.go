package wire

import "encoding/json"

// number is a number with all its digits.
func (r *wireReader) number() json.Number { return json.Number(r.numeral()) }

func (w *wireWriter) number(number json.Number) {
	r := &wireReader{json: []byte(number)}
	if r.numeral(); r.reason != "" || r.at < len(r.json) {
		w.fail("%q is no number that JSON has", string(number))
	}
	w.json = append(w.json, number...)
}
