package identity

import "time"

func at(text string) time.Time {
	found, err := time.Parse(time.RFC3339Nano, text)
	if err != nil {
		panic(err)
	}
	return found
}

func day(text string) time.Time { return at(text + "T00:00:00Z") }

func ptr[T any](value T) *T { return &value }
