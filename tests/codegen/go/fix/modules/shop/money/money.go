// Package money has a type of its own form, with a method that only an address reaches.
package money

import (
	"encoding/json"
	"fmt"
)

// Amount is written as a text such as "12.50".
type Amount struct{ Cents int64 }

// MarshalJSON has a pointer receiver, as people write it by mistake.
func (a *Amount) MarshalJSON() ([]byte, error) {
	return json.Marshal(fmt.Sprintf("%d.%02d", a.Cents/100, a.Cents%100))
}

// UnmarshalJSON reads it back.
func (a *Amount) UnmarshalJSON(data []byte) error {
	var text string
	if err := json.Unmarshal(data, &text); err != nil {
		return err
	}
	var units, cents int64
	if _, err := fmt.Sscanf(text, "%d.%02d", &units, &cents); err != nil {
		return err
	}
	a.Cents = units*100 + cents
	return nil
}
