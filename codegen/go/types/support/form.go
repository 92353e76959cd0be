package wire

import (
	"regexp"
	"time"
)

// wireForm is how the texts of one kind look.
type wireForm struct {
	name       string
	expression *regexp.Regexp
	// calendar is whether the text begins with a day that must exist.
	calendar bool
}

func (r *wireReader) form(form *wireForm) string {
	text := r.text()
	switch {
	case r.reason != "":
	case !form.expression.MatchString(text):
		r.fail("%.80q is no %s", text, form.name)
	case form.calendar:
		if _, err := time.Parse("2006-01-02", text[:10]); err != nil {
			r.fail("the day of %.80q does not exist", text)
		}
	}
	return text
}
