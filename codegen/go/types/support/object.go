package wire

// wireObject is what the names of an object's members must be, and how many there may be.
type wireObject struct {
	named *wireText
	size  *wireSize
}

func (r *wireReader) judgeName(rule *wireObject) {
	if rule.named != nil {
		if fault := rule.named.fault(string(r.member)); fault != "" {
			r.fail("the name of a member %s", fault)
		}
	}
}

func (r *wireReader) judgeCount(rule *wireObject, count int) {
	if rule.size != nil {
		r.sized(count, *rule.size, "members")
	}
}
