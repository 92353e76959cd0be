package wire

import (
	"strconv"
	"strings"
)

// wirePointerAt is the JSON Pointer of the place where a text ends that begins as JSON does.
func wirePointerAt(json []byte) string {
	type step struct {
		isList bool
		name   string
		index  int
	}
	var steps []step
	r := &wireReader{json: json}
	for ; r.peek() != 0; r.at++ {
		switch last := len(steps) - 1; r.json[r.at] {
		case '{':
			steps = append(steps, step{})
		case '[':
			steps = append(steps, step{isList: true, name: "/0"})
		case '}', ']':
			steps = steps[:last]
		case ',':
			if steps[last].isList {
				steps[last].index++
				steps[last].name = "/" + strconv.Itoa(steps[last].index)
			}
		case '"':
			text := r.quoted("a text")
			if r.peek() == ':' {
				steps[last].name = "/" + strings.NewReplacer("~", "~0", "/", "~1").Replace(string(text))
			}
			r.at--
		}
	}
	var b strings.Builder
	for _, step := range steps {
		b.WriteString(step.name)
	}
	return b.String()
}
