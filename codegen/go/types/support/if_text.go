package wire

import (
	"bytes"
	"encoding/json"
)

// wireIfText keeps any JSON as it is, and reads it where it is a text.
func wireIfText[T any](r *wireReader, read func(*wireReader) T) json.RawMessage {
	if r.peek() != '"' {
		return r.raw()
	}
	start := r.at
	read(r)
	return bytes.Clone(r.since(start))
}
