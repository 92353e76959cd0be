package wire

// tag looks ahead for the member that names the variant of an object.
func (r *wireReader) tag(name string) string {
	if r.peek() != '{' {
		r.fail("an object was expected, not %s", r.kind())
		return ""
	}
	start, frames := r.at, len(r.frames)
	if r.ends == nil {
		r.ends = map[int]int{}
	}
	r.looking++
	tag, found := "", false
	for r.openObject(); !found && r.nextMember(); {
		if r.member == name {
			tag, found = r.quoted("a text"), true
		} else {
			r.skip()
		}
	}
	r.looking--
	if r.err == nil {
		r.frames = r.frames[:frames]
		if !found {
			r.fail("the member %q is missing", name)
		} else {
			r.at = start
		}
	}
	return tag
}
