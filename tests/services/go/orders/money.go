package orders

import "fmt"

// Cents is an amount in the smallest unit of its currency.
type Cents int64

// MarshalJSON writes the amount in units, with both decimals.
func (c Cents) MarshalJSON() ([]byte, error) {
	return fmt.Appendf(nil, "%d.%02d", c/100, c%100), nil
}

// Money is an amount in a currency.
type Money struct {
	Amount   Cents    `json:"amount"`
	Currency Currency `json:"currency"`
}

// Currency is an ISO 4217 code.
type Currency string

const (
	CurrencyEUR Currency = "EUR"
	CurrencyUSD Currency = "USD"
	CurrencyGBP Currency = "GBP"
)
