package wire

// open begins a list or an object.
func (r *wireReader) open(c byte, wanted string) {
	if r.begins(c, wanted) {
		r.fresh = true
		if r.depth++; r.depth > wireDeepest {
			r.fail("there are too many lists and objects inside one another")
		}
	}
}

func (r *wireReader) close() bool {
	r.at++
	r.fresh = false
	r.depth--
	return false
}

// openList begins a list; nextItem then goes from item to item.
func (r *wireReader) openList() { r.open('[', "a list") }

func (r *wireReader) nextItem() bool {
	if r.reason != "" {
		return false
	}
	if r.peek() == ']' {
		return r.close()
	}
	if !r.fresh && !r.begins(',', "a comma or the end of the list") {
		return false
	}
	r.fresh = false
	return true
}

// openObject begins an object; nextMember then goes from member to member.
func (r *wireReader) openObject() { r.open('{', "an object") }

// nextMember goes to the next member, whose value is then to be read.
func (r *wireReader) nextMember() bool {
	if r.reason != "" {
		return false
	}
	if r.peek() == '}' {
		return r.close()
	}
	if !r.fresh && !r.begins(',', "a comma or the end of the object") {
		return false
	}
	r.fresh = false
	r.member = r.quoted("the name of a member")
	return r.begins(':', "a colon")
}

// once notes that the member is there, which has this place among all.
func (r *wireReader) once(seen *uint64, place int) {
	if *seen&(1<<place) != 0 {
		r.twice()
	}
	*seen |= 1 << place
}

func (r *wireReader) twice() { r.fail("the member stands twice") }

func (r *wireReader) unknownMember() { r.fail("there is no member of this name") }

// required says that the members must have been there that come first.
func (r *wireReader) required(seen uint64, names []string) {
	if all := uint64(1)<<len(names) - 1; seen&all != all {
		r.missing(seen, names)
	}
}

func (r *wireReader) missing(seen uint64, names []string) {
	for place, name := range names {
		if seen&(1<<place) == 0 {
			r.fail("the member %q is missing", name)
		}
	}
}

// wireSeen is the names of the members of an object that may have any.
type wireSeen struct {
	few   [8][]byte
	count int
	many  map[string]bool
}

// add notes the name of the member that was reached.
func (s *wireSeen) add(r *wireReader) {
	if s.many[string(r.member)] {
		r.twice()
	}
	for _, name := range s.few[:s.count] {
		if string(name) == string(r.member) {
			r.twice()
		}
	}
	if s.count < len(s.few) {
		s.few[s.count] = r.member
		s.count++
		return
	}
	if s.many == nil {
		s.many = map[string]bool{}
	}
	s.many[string(r.member)] = true
}
