package wire

import "fmt"

// openVariant begins an object of one member and gives its name, or gives a text that stands alone.
func (r *wireReader) openVariant() (name []byte, bare bool) {
	if r.peek() == '"' {
		return r.quoted("a text"), true
	}
	r.openObject()
	if !r.nextMember() {
		r.fail("a variant was expected, not an empty object")
		return nil, true
	}
	return r.member, false
}

// closeVariant ends what openVariant began.
func (r *wireReader) closeVariant(bare bool) {
	if !bare && r.nextMember() {
		r.fail("there is one variant already")
	}
}

func (r *wireReader) unknownVariant(name []byte) {
	r.fail("there is no variant %.80q", name)
}

// wireVariant reads a union that must be this one of its variants.
func wireVariant[U, V any](data []byte, read func(*wireReader) U, variant func(U) any, into *V) error {
	var whole U
	if err := wireDecode(data, &whole, read); err != nil {
		return err
	}
	value, ok := variant(whole).(V)
	if !ok {
		return fmt.Errorf("%T: it is another variant, %T", *into, variant(whole))
	}
	*into = value
	return nil
}
