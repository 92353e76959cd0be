package wire

import "fmt"

// openVariant begins an object of one member and gives its name, or gives a text that stands alone.
func (r *wireReader) openVariant() (name string, bare bool) {
	if r.peek() == '"' {
		return r.quoted("a text"), true
	}
	r.openObject()
	if r.err == nil && !r.nextMember() {
		r.fail("a variant was expected, not an empty object")
	}
	if r.err != nil {
		return "", true
	}
	return r.member, false
}

// closeVariant ends what openVariant began.
func (r *wireReader) closeVariant(bare bool) {
	if !bare && r.err == nil && r.nextMember() {
		r.fail("there is one variant already")
	}
}

func (r *wireReader) unknownVariant(name string) {
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
