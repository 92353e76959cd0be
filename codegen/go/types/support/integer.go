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
	number, ok := r.short()
	if !ok {
		digits := r.whole()
		parsed, err := strconv.ParseInt(digits, 10, 64)
		if err != nil {
			r.fail("the number does not fit into 64 bits")
		}
		number = parsed
	}
	switch {
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
	short, ok := r.short()
	number := uint64(short)
	if !ok {
		digits := r.whole()
		parsed, err := strconv.ParseUint(digits, 10, 64)
		if short = 0; digits[0] == '-' {
			short = -1
		} else if err != nil {
			r.fail("the number does not fit into 64 bits")
		}
		number = parsed
	}
	switch {
	case short < 0:
		r.fail("the number is less than %d", least)
	case number < least:
		r.fail("the number is less than %d", least)
	case number > most:
		r.fail("the number is more than %d", most)
	}
	return number
}

// short is a number of few digits and nothing else; not ok says that nothing was read.
func (r *wireReader) short() (number int64, ok bool) {
	c := r.peek()
	at := r.at
	if c == '-' {
		at++
	}
	first := at
	for ; at < len(r.json) && r.json[at]-'0' <= 9; at++ {
		number = number*10 + int64(r.json[at]-'0')
	}
	count := at - first
	if count == 0 || count > 18 || count > 1 && r.json[first] == '0' {
		return 0, false
	}
	if at < len(r.json) && (r.json[at] == '.' || r.json[at] == 'e' || r.json[at] == 'E') {
		return 0, false
	}
	r.at = at
	if c == '-' {
		return -number, true
	}
	return number, true
}

// whole is the digits of a whole number, as many as could matter; 0 where there is none.
func (r *wireReader) whole() string {
	numeral := string(r.numeral())
	if r.reason != "" {
		return "0"
	}
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

// integer writes small numbers by itself, as most are and strconv takes longer.
func (w *wireWriter) integer(number int64) {
	switch digit := func(of int64) byte { return byte('0' + number/of%10) }; {
	case number < 0 || number >= 1000:
		w.json = strconv.AppendInt(w.json, number, 10)
	case number >= 100:
		w.json = append(w.json, digit(100), digit(10), digit(1))
	case number >= 10:
		w.json = append(w.json, digit(10), digit(1))
	default:
		w.json = append(w.json, digit(1))
	}
}

func (w *wireWriter) unsigned(number uint64) {
	w.json = strconv.AppendUint(w.json, number, 10)
}
