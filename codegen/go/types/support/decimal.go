package wire

import (
	"strconv"
	"strings"
)

// wireDecimal is the exact worth of a number: its digits, without zeros around them, times a power
// of ten.
type wireDecimal struct {
	negative bool
	digits   string
	exponent int
}

// wireDecimalOf takes the text of a number apart. Exponents that are out of all bounds are cut.
func wireDecimalOf(numeral string) wireDecimal {
	const farthest = 1 << 40
	mantissa, power, _ := strings.Cut(strings.ToLower(numeral), "e")
	exponent, _ := strconv.ParseInt(power, 10, 64)
	if exponent > farthest {
		exponent = farthest
	} else if exponent < -farthest {
		exponent = -farthest
	}
	digits, negative := strings.CutPrefix(mantissa, "-")
	whole, fraction, _ := strings.Cut(digits, ".")
	digits = strings.TrimLeft(whole+fraction, "0")
	short := strings.TrimRight(digits, "0")
	if short == "" {
		return wireDecimal{digits: "0"}
	}
	return wireDecimal{negative, short, int(exponent) - len(fraction) + len(digits) - len(short)}
}

func (d wireDecimal) isZero() bool { return d.digits == "0" }

// compare is -1, 0 or 1, as d is less than the other, the same, or more.
func (d wireDecimal) compare(other wireDecimal) int {
	one, another := d.sign(), other.sign()
	switch {
	case one < another:
		return -1
	case one > another:
		return 1
	case one == 0:
		return 0
	}
	size := len(d.digits) + d.exponent - len(other.digits) - other.exponent
	if size == 0 {
		size = strings.Compare(d.digits, other.digits)
	}
	switch {
	case size > 0:
		return one
	case size < 0:
		return -one
	}
	return 0
}

func (d wireDecimal) sign() int {
	switch {
	case d.isZero():
		return 0
	case d.negative:
		return -1
	}
	return 1
}
