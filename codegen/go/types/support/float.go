package wire

import (
	"math"
	"strconv"
)

func (r *wireReader) float() float64 {
	number, err := strconv.ParseFloat(string(r.numeral()), 64)
	if err != nil {
		r.fail("the number does not fit into a float64")
	}
	return number
}

func (w *wireWriter) float(number float64) {
	if math.IsNaN(number) || math.IsInf(number, 0) {
		w.fail("%v is no number that JSON has", number)
	}
	w.json = strconv.AppendFloat(w.json, number, 'g', -1, 64)
}
