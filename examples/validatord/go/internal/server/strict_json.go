package server

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"unicode/utf16"
	"unicode/utf8"
)

// maxNesting is how many arrays and objects may be open at once.
const maxNesting = 127

// isStrictJSON reports whether a text is JSON that every reader understands
// alike. encoding/json alone accepts more: it replaces broken text by U+FFFD
// and passes on numbers that no float64 can hold.
func isStrictJSON(text []byte) bool {
	return utf8.Valid(text) && json.Valid(text) && surrogatesArePaired(text) && isWithinLimits(text)
}

// isWithinLimits reports whether a JSON text keeps to maxNesting and to the
// range of float64.
func isWithinLimits(text []byte) bool {
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.UseNumber()
	depth := 0
	for {
		token, err := decoder.Token()
		if err != nil {
			return true // The end: the text is known to be JSON.
		}
		switch token := token.(type) {
		case json.Number:
			if _, err := token.Float64(); err != nil {
				return false
			}
		case json.Delim:
			if token == '[' || token == '{' {
				depth++
			} else {
				depth--
			}
			if depth > maxNesting {
				return false
			}
		}
	}
}

// surrogatesArePaired reports whether every \uD800 to \uDFFF escape in a JSON
// text is half of a pair. Backslashes occur in strings only, so the text needs
// no further parsing.
func surrogatesArePaired(text []byte) bool {
	for i := 0; i < len(text); i++ {
		if text[i] != '\\' {
			continue
		}
		first, isUnit := escapedUnit(text[i:])
		if !isUnit {
			i++ // Skip the escaped character, which may be a backslash.
			continue
		}
		i += 5
		if !utf16.IsSurrogate(first) {
			continue
		}
		second, _ := escapedUnit(text[i+1:])
		if utf16.DecodeRune(first, second) == utf8.RuneError {
			return false
		}
		i += 6
	}
	return true
}

// escapedUnit reads the \uXXXX that a text may begin with.
func escapedUnit(text []byte) (unit rune, ok bool) {
	if len(text) < 6 || text[0] != '\\' || text[1] != 'u' {
		return 0, false
	}
	var bytes [2]byte
	if _, err := hex.Decode(bytes[:], text[2:6]); err != nil {
		return 0, false
	}
	return rune(bytes[0])<<8 | rune(bytes[1]), true
}
