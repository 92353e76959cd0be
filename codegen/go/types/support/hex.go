package wire

import (
	"encoding/hex"
	"strings"
)

// Hex is octets as hexadecimal digits in one case; the text is kept as it is.
type Hex string

// HexOf is the text of octets, in lower case.
func HexOf(octets []byte) Hex {
	return Hex(hex.EncodeToString(octets))
}

// Bytes gives the octets.
func (h Hex) Bytes() ([]byte, error) {
	return hex.DecodeString(string(h))
}

func readHex(r *wireReader) Hex {
	text := Hex(r.text())
	octets, err := text.Bytes()
	lower := string(HexOf(octets))
	if r.reason == "" && (err != nil || string(text) != lower && string(text) != strings.ToUpper(lower)) {
		r.fail("the text is no hexadecimal digits of one case")
	}
	return text
}
