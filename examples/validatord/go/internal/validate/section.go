package validate

import (
	"encoding/json"
	"slices"
	"strconv"
	"strings"
)

// section reads typed members out of one JSON object of an artifact. Like a
// bufio.Scanner it keeps the first error, so that its caller checks once, at
// the end; what it returns after an error means nothing. Errors name members
// "section.member".
type section struct {
	name    string
	members map[string]any
	err     error
}

// text returns a text that must be there.
func (s *section) text(member string) string {
	s.require(member)
	return s.optionalText(member)
}

// optionalText returns a text, or "" where there is none.
func (s *section) optionalText(member string) string {
	value, present := s.members[member]
	if !present {
		return ""
	}
	text, ok := value.(string)
	if !ok || text == "" {
		s.fail(member, "must be a non-empty string")
	}
	return text
}

// choice returns one of a few words, which must be there.
func (s *section) choice(member string, words ...string) string {
	s.require(member)
	return s.optionalChoice(member, words...)
}

// optionalChoice returns one of a few words, or "" where there is none.
func (s *section) optionalChoice(member string, words ...string) string {
	value, present := s.members[member]
	if !present {
		return ""
	}
	word, _ := value.(string)
	if !slices.Contains(words, word) {
		s.fail(member, "must be one of "+strings.Join(words, ", "))
	}
	return word
}

// wholeNumber returns a whole number that must be there.
func (s *section) wholeNumber(member string) uint64 {
	s.require(member)
	number, _ := s.members[member].(json.Number)
	whole, err := strconv.ParseUint(number.String(), 10, 64)
	if err != nil {
		s.fail(member, "must be a whole number")
	}
	return whole
}

func (s *section) require(member string) {
	if _, present := s.members[member]; !present {
		s.fail(member, "is required")
	}
}

func (s *section) fail(member, reason string) {
	if s.err == nil {
		s.err = schemaError(s.name+"."+member, reason)
	}
}
