package wire

import (
	"sort"
	"strconv"
	"strings"
)

// wireCanonical gives the same text for JSON of the same value. The JSON was read before.
func wireCanonical(json []byte) string {
	r := &wireReader{json: json}
	return r.canonical()
}

func (r *wireReader) canonical() string {
	switch r.peek() {
	case '{':
		members := []string{}
		for r.openObject(); r.nextMember(); {
			members = append(members, strconv.Quote(string(r.member))+":"+r.canonical())
		}
		sort.Strings(members)
		return "{" + strings.Join(members, ",") + "}"
	case '[':
		items := []string{}
		for r.openList(); r.nextItem(); {
			items = append(items, r.canonical())
		}
		return "[" + strings.Join(items, ",") + "]"
	case '"':
		return strconv.Quote(r.text())
	case 't', 'f':
		return strconv.FormatBool(r.flag())
	case 'n':
		r.nothing()
		return "null"
	}
	number := wireDecimalOf(string(r.numeral()))
	return strconv.FormatBool(number.negative) + number.digits + "e" + strconv.Itoa(number.exponent)
}
