package wire

import (
	"encoding/base64"
	"strings"
)

// Base64URL is octets as URL-safe base64, with or without padding; the text is kept as it is.
type Base64URL string

// Base64URLOf is the text of octets, with padding.
func Base64URLOf(octets []byte) Base64URL {
	return Base64URL(base64.URLEncoding.EncodeToString(octets))
}

// Bytes gives the octets.
func (b Base64URL) Bytes() ([]byte, error) {
	return base64.RawURLEncoding.DecodeString(strings.TrimRight(string(b), "="))
}

func readBase64URL(r *wireReader) Base64URL {
	text := Base64URL(r.text())
	octets, err := text.Bytes()
	unpadded := base64.RawURLEncoding.EncodeToString(octets)
	if r.reason == "" && (err != nil || text != Base64URLOf(octets) && string(text) != unpadded) {
		r.fail("the text is no URL-safe base64")
	}
	return text
}
