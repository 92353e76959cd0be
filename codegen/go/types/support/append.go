package wire

import "fmt"

// wireAppend writes a whole text behind what is there; on an error it gives back what was there.
func wireAppend[T any](to []byte, value T, write func(*wireWriter, T)) ([]byte, error) {
	w := wireWriters.Get().(*wireWriter)
	own := w.json
	w.json = to
	write(w, value)
	json, err := w.json, w.err
	w.json = own
	w.done()
	if err != nil {
		return to, fmt.Errorf("%T: %w", value, err)
	}
	return json, nil
}
