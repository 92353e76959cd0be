package wire

import (
	"strconv"
	"strings"
)

// wireRecord is what an object may and must have.
type wireRecord struct {
	members []wireMember
	// open is whether there may be further members.
	open bool
	// named says what is wrong with the name of a member; nil for nothing.
	named func(name string) string
	// size is how many members there may be; nil for any number.
	size *wireSize
}

type wireMember struct {
	name     string
	required bool
	// fixed reads a member that is no field, as it can have one value only; nil for a field.
	fixed func(*wireReader)
}

// wireFrame is a list or an object that is being read, and the place in it.
type wireFrame struct {
	record *wireRecord
	isList bool
	// index is the place in a list, and in an object the number of members before this one.
	index int
	name  string
	seen  []bool
	// first is the first member that no record knows, and names are all of them, once there are more.
	first   string
	isNamed bool
	names   map[string]bool
}

// pointer is the JSON Pointer of the place.
func (r *wireReader) pointer() string {
	var b strings.Builder
	for _, frame := range r.frames {
		switch {
		case frame.index < 0:
		case frame.isList:
			b.WriteString("/" + strconv.Itoa(frame.index))
		default:
			b.WriteString("/" + strings.NewReplacer("~", "~0", "/", "~1").Replace(frame.name))
		}
	}
	return b.String()
}

func (r *wireReader) push(frame wireFrame) {
	if len(r.frames) == wireDeepest {
		r.fail("there are too many lists and objects inside one another")
	}
	if r.err == nil {
		frame.index = -1
		r.frames = append(r.frames, frame)
	}
}

func (r *wireReader) pop() {
	r.at++
	r.frames = r.frames[:len(r.frames)-1]
}

// openList begins a list; nextItem then goes from item to item.
func (r *wireReader) openList() {
	if r.begins('[', "a list") {
		r.push(wireFrame{isList: true})
	}
}

func (r *wireReader) nextItem() bool {
	if r.err != nil {
		return false
	}
	frame := &r.frames[len(r.frames)-1]
	if r.peek() == ']' {
		r.pop()
		return false
	}
	if frame.index >= 0 && !r.begins(',', "a comma or the end of the list") {
		return false
	}
	frame.index++
	return true
}

// openObject begins an object with members of any name; nextMember then goes from member to member.
func (r *wireReader) openObject() {
	if r.begins('{', "an object") {
		r.push(wireFrame{})
	}
}

// openRecord begins an object whose members are known.
func (r *wireReader) openRecord(record *wireRecord) {
	if r.begins('{', "an object") {
		r.push(wireFrame{record: record, seen: make([]bool, len(record.members))})
	}
}

// nextMember goes to the next member whose value is to be read. Every name stands once.
func (r *wireReader) nextMember() bool {
	for r.err == nil {
		frame := &r.frames[len(r.frames)-1]
		if r.peek() == '}' {
			r.closeObject(frame)
			return false
		}
		if frame.index >= 0 && !r.begins(',', "a comma or the end of the object") {
			return false
		}
		name := r.quoted("the name of a member")
		if !r.begins(':', "a colon") {
			return false
		}
		frame.index++
		frame.name = name
		r.member = name
		fixed := r.reached(frame, name)
		if fixed == nil {
			return r.err == nil
		}
		fixed(r)
	}
	return false
}

// reached notes that a member is there, and gives what reads it, if it is no field.
func (r *wireReader) reached(frame *wireFrame, name string) func(*wireReader) {
	if frame.record != nil {
		if frame.record.named != nil {
			if fault := frame.record.named(name); fault != "" {
				r.fail("the name of a member %s", fault)
			}
		}
		for i, member := range frame.record.members {
			if member.name == name {
				if frame.seen[i] {
					r.fail("the member stands twice")
				}
				frame.seen[i] = true
				return member.fixed
			}
		}
		if !frame.record.open {
			r.fail("there is no member of this name")
		}
	}
	if frame.names == nil && !frame.isNamed {
		frame.isNamed, frame.first = true, name
		return nil
	}
	if frame.names == nil {
		frame.names = map[string]bool{frame.first: true}
	}
	if frame.names[name] {
		r.fail("the member stands twice")
	}
	frame.names[name] = true
	return nil
}

// closeObject ends an object: all that is required must have been there.
func (r *wireReader) closeObject(frame *wireFrame) {
	count, record, seen := frame.index+1, frame.record, frame.seen
	r.pop()
	if record == nil {
		return
	}
	for i, member := range record.members {
		if member.required && !seen[i] {
			r.fail("the member %q is missing", member.name)
		}
	}
	if record.size != nil {
		r.sized(count, *record.size, "members")
	}
}
