package wire

import "encoding/base64"

// base64 reads octets from a text that is written in the one right way.
func (r *wireReader) base64() []byte {
	text := string(r.quoted("a text"))
	octets, err := base64.StdEncoding.DecodeString(text)
	if r.reason == "" && (err != nil || base64.StdEncoding.EncodeToString(octets) != text) {
		r.fail("the text is no base64")
	}
	return octets
}

func (w *wireWriter) base64(octets []byte) {
	w.text(base64.StdEncoding.EncodeToString(octets))
}
