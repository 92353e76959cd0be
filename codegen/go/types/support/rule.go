package wire

import (
	"fmt"
	"math/big"
	"regexp"
	"unicode/utf8"
)

// wireText is what a text must be. Its size is in code points.
type wireText struct {
	size     wireSize
	patterns []*regexp.Regexp
}

func wireTextOf(least, most int, patterns ...string) *wireText {
	rule := &wireText{size: wireSize{least, most}}
	for _, pattern := range patterns {
		rule.patterns = append(rule.patterns, regexp.MustCompile(pattern))
	}
	return rule
}

// fault says what is wrong with a text; nothing where it is right.
func (rule *wireText) fault(text string) string {
	count := utf8.RuneCountInString(text)
	switch {
	case count < rule.size.least:
		return fmt.Sprintf("has %d characters, and %d is the least", count, rule.size.least)
	case count > rule.size.most:
		return fmt.Sprintf("has %d characters, and %d is the most", count, rule.size.most)
	}
	for _, pattern := range rule.patterns {
		if !pattern.MatchString(text) {
			return fmt.Sprintf("does not match %s", pattern)
		}
	}
	return ""
}

func (r *wireReader) textOf(rule *wireText) string {
	text := r.text()
	if r.reason == "" {
		if fault := rule.fault(text); fault != "" {
			r.fail("the text %s", fault)
		}
	}
	return text
}

// wireRule is what a value must be beyond its type. Numbers are given as JSON, and so is all that is
// allowed, in canonical form.
type wireRule struct {
	text         *wireText
	least, most  string
	above, below string
	multiples    []string
	allowed      []string
	// members is how many members an object may have.
	members *wireSize
	// unique is whether no item of a list stands twice.
	unique bool
}

// wireCanonicals are values, given as JSON, in canonical form.
func wireCanonicals(values ...string) []string {
	for i, value := range values {
		values[i] = wireCanonical([]byte(value))
	}
	return values
}

// wireJudged reads a value and holds it against a rule.
func wireJudged[T any](r *wireReader, rule *wireRule, read func(*wireReader) T) T {
	r.peek()
	start := r.at
	value := read(r)
	if r.reason == "" {
		r.judge(rule, r.since(start))
	}
	return value
}

func (r *wireReader) judge(rule *wireRule, json []byte) {
	if rule.text != nil {
		text := &wireReader{json: json}
		if fault := rule.text.fault(text.text()); fault != "" {
			r.fail("the text %s", fault)
		}
	}
	if rule.least+rule.most+rule.above+rule.below != "" || len(rule.multiples) > 0 {
		r.judgeNumber(rule, wireDecimalOf(string(json)))
	}
	if rule.members != nil && json[0] == '{' {
		r.sized(len(wireMap(&wireReader{json: json}, (*wireReader).raw)), *rule.members, "members")
	}
	if rule.unique {
		items := &wireReader{json: json}
		wireSetOf(items, wireSize{0, wireAny}, (*wireReader).raw)
		if items.reason != "" {
			r.fail("an item stands twice")
		}
	}
	if len(rule.allowed) > 0 && !wireHas(rule.allowed, wireCanonical(json)) {
		r.fail("it is none of the values there are")
	}
}

func (r *wireReader) judgeNumber(rule *wireRule, number wireDecimal) {
	switch {
	case rule.least != "" && number.compare(wireDecimalOf(rule.least)) < 0:
		r.fail("the number is less than %s", rule.least)
	case rule.most != "" && number.compare(wireDecimalOf(rule.most)) > 0:
		r.fail("the number is more than %s", rule.most)
	case rule.above != "" && number.compare(wireDecimalOf(rule.above)) <= 0:
		r.fail("the number is not more than %s", rule.above)
	case rule.below != "" && number.compare(wireDecimalOf(rule.below)) >= 0:
		r.fail("the number is not less than %s", rule.below)
	}
	for _, multiple := range rule.multiples {
		if !number.isMultiple(wireDecimalOf(multiple)) {
			r.fail("the number is no multiple of %s", multiple)
		}
	}
}

// isMultiple says whether a number is so many times another. Neither has zeros at its end, so a
// smaller power of ten cannot be made up for.
func (d wireDecimal) isMultiple(of wireDecimal) bool {
	if d.isZero() || d.exponent < of.exponent {
		return d.isZero()
	}
	digits, _ := new(big.Int).SetString(d.digits, 10)
	step, _ := new(big.Int).SetString(of.digits, 10)
	power := new(big.Int).Exp(big.NewInt(10), big.NewInt(int64(d.exponent-of.exponent)), step)
	return digits.Mul(digits, power).Mod(digits, step).Sign() == 0
}
