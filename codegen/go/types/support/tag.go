package wire

// tag looks ahead for the member that names the variant of an object.
func (r *wireReader) tag(name string) []byte {
	if r.peek() != '{' {
		r.expected("an object")
		return nil
	}
	start, depth := r.at, r.depth
	r.looking++
	defer func() { r.looking-- }()
	for r.openObject(); r.nextMember(); {
		if string(r.member) == name {
			tag := r.quoted("a text")
			if r.reason == "" {
				r.at, r.depth = start, depth
			}
			return tag
		}
		r.skip()
	}
	r.fail("the member %q is missing", name)
	return nil
}
