package wire

import (
	"math"
	"strconv"
	"strings"
)

// integer is a whole number of any spelling: 100, 100.0 or 1e2.
func (r *wireReader) integer() int64 {
	return r.integerIn(math.MinInt64, math.MaxInt64)
}

func (r *wireReader) integerIn(least, most int64) int64 {
	digits := r.whole()
	number, err := strconv.ParseInt(digits, 10, 64)
	switch {
	case r.err != nil:
		return 0
	case err != nil:
		r.fail("the number does not fit into 64 bits")
	case number < least:
		r.fail("the number is less than %d", least)
	case number > most:
		r.fail("the number is more than %d", most)
	}
	return number
}

func (r *wireReader) unsigned() uint64 {
	return r.unsignedIn(0, math.MaxUint64)
}

func (r *wireReader) unsignedIn(least, most uint64) uint64 {
	digits := r.whole()
	if r.err == nil && digits[0] == '-' {
		r.fail("the number is less than %d", least)
	}
	number, err := strconv.ParseUint(digits, 10, 64)
	switch {
	case r.err != nil:
		return 0
	case err != nil:
		r.fail("the number does not fit into 64 bits")
	case number < least:
		r.fail("the number is less than %d", least)
	case number > most:
		r.fail("the number is more than %d", most)
	}
	return number
}

// whole is the digits of a whole number, as many as could matter.
func (r *wireReader) whole() string {
	numeral := r.numeral()
	if !strings.ContainsAny(numeral, ".eE") {
		if numeral == "-0" {
			return "0"
		}
		return numeral
	}
	number := wireDecimalOf(numeral)
	if number.exponent < 0 {
		r.fail("a whole number was expected, not %.40s", numeral)
		return "0"
	}
	zeros := number.exponent
	if zeros > 20 {
		zeros = 20
	}
	digits := number.digits + strings.Repeat("0", zeros)
	if number.negative {
		return "-" + digits
	}
	return digits
}

func (w *wireWriter) integer(number int64) {
	w.json = strconv.AppendInt(w.json, number, 10)
}

func (w *wireWriter) unsigned(number uint64) {
	w.json = strconv.AppendUint(w.json, number, 10)
}
