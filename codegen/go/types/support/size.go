package wire

import "math"

// wireSize is how many there may be, from the least to the most.
type wireSize struct{ least, most int }

// wireAny is as many as there are.
const wireAny = math.MaxInt

func (r *wireReader) sized(count int, size wireSize, what string) {
	if count < size.least {
		r.fail("there are %d %s, and %d is the least", count, what, size.least)
	}
	if count > size.most {
		r.fail("there are %d %s, and %d is the most", count, what, size.most)
	}
}
