package wire

// content goes on in an object of a tag and a content, to the content.
func (r *wireReader) content(seen *uint64, members []string) bool {
	for r.nextMember() {
		switch string(r.member) {
		case members[0]:
			r.once(seen, 0)
			r.skip()
		case members[1]:
			r.once(seen, 1)
			return true
		default:
			r.unknownMember()
		}
	}
	r.required(*seen, members)
	return false
}

// bare passes over an object of nothing but a tag.
func (r *wireReader) bare(tag string) {
	var seen uint64
	for r.openObject(); r.nextMember(); {
		if string(r.member) != tag {
			r.unknownMember()
		}
		r.once(&seen, 0)
		r.skip()
	}
}
