//go:build go1.27 && goexperiment.jsonv2

// In this file and in those named *_v2.go are the methods that encoding/json/v2 looks for first.
// encoding/json stands on the same engine there, and calls them too, in place of MarshalJSON and
// UnmarshalJSON: the text is then not copied in between. What is taken and what is written is the
// same.

package wire

import (
	"encoding/json/jsontext"
	"fmt"
)

func wireWriteTo[T any](to *jsontext.Encoder, value T, write func(*wireWriter, T)) error {
	w := wireWriters.Get().(*wireWriter)
	defer w.done()
	if write(w, value); w.err != nil {
		return fmt.Errorf("%T: %w", value, w.err)
	}
	return to.WriteValue(w.json)
}

func wireReadFrom(from *jsontext.Decoder, value interface{ UnmarshalJSON([]byte) error }) error {
	json, err := from.ReadValue()
	if err != nil {
		return err
	}
	return value.UnmarshalJSON(json)
}
