package wire

import (
	"bytes"
	"math/bits"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

func (r *wireReader) text() string { return string(r.quoted("a text")) }

// quoted is a text that may share the memory of the whole.
func (r *wireReader) quoted(wanted string) []byte {
	if !r.begins('"', wanted) {
		return nil
	}
	start := r.at
	r.at += wirePlain(r.json[start:])
	if r.at < len(r.json) && r.json[r.at] == '"' {
		r.at++
		return r.json[start : r.at-1]
	}
	return r.special(start)
}

// wirePlain is how many characters stand at the beginning of a text that are ASCII, printable, and
// neither a quote nor a backslash. It looks at eight at once.
func wirePlain[T string | []byte](text T) int {
	const ones = 0x0101010101010101
	at := 0
	for ; at+8 <= len(text); at += 8 {
		t := text[at : at+8]
		c := uint64(t[0]) | uint64(t[1])<<8 | uint64(t[2])<<16 | uint64(t[3])<<24 |
			uint64(t[4])<<32 | uint64(t[5])<<40 | uint64(t[6])<<48 | uint64(t[7])<<56
		// The high bit of a byte is set where it is one to stop at; above the lowest such byte,
		// what was borrowed may set others.
		stops := (c | (c - ones*' ') | ((c ^ ones*'"') - ones) | ((c ^ ones*'\\') - ones)) & (ones << 7)
		if stops != 0 {
			return at + bits.TrailingZeros64(stops)/8
		}
	}
	for ; at < len(text); at++ {
		if c := text[at]; c < ' ' || c == '"' || c == '\\' || c >= utf8.RuneSelf {
			break
		}
	}
	return at
}

// special goes on with a text at the first character that is not plain.
func (r *wireReader) special(start int) []byte {
	var text []byte // what stands before the start, once that is not as it is written
	for r.at < len(r.json) {
		switch c := r.json[r.at]; {
		case c == '"':
			r.at++
			if text == nil {
				return r.utf8(r.json[start : r.at-1])
			}
			return r.utf8(append(text, r.json[start:r.at-1]...))
		case c == '\\':
			text = append(text, r.json[start:r.at]...)
			text = utf8.AppendRune(text, r.escape())
			start = r.at
		case c < ' ':
			r.fail("a control character stands in a text")
		default:
			r.at++
		}
	}
	r.fail("a text has no end")
	return nil
}

func (r *wireReader) utf8(text []byte) []byte {
	if !utf8.Valid(text) {
		r.fail("a text is not UTF-8")
	}
	return text
}

func (r *wireReader) escape() rune {
	if bytes.HasPrefix(r.json[r.at:], []byte(`\u`)) {
		first := r.unit()
		if !utf16.IsSurrogate(first) {
			return first
		}
		pair := utf16.DecodeRune(first, r.unit())
		if pair == utf8.RuneError {
			r.fail("half of a surrogate pair stands in a text")
		}
		return pair
	}
	r.at++
	if r.at < len(r.json) {
		if i := strings.IndexByte(`"\/bfnrt`, r.json[r.at]); i >= 0 {
			r.at++
			return rune("\"\\/\b\f\n\r\t"[i])
		}
	}
	r.fail("a backslash stands in a text that escapes nothing")
	return 0
}

// unit reads `\u` with four digits; 0 where there is none.
func (r *wireReader) unit() rune {
	if !bytes.HasPrefix(r.json[r.at:], []byte(`\u`)) {
		return 0
	}
	digits := r.json[r.at+2:]
	if len(digits) > 4 {
		digits = digits[:4]
	}
	code, err := strconv.ParseUint(string(digits), 16, 16)
	if err != nil || len(digits) < 4 {
		r.fail("`\\u` stands in a text without four digits")
		return 0
	}
	r.at += 6
	return rune(code)
}
