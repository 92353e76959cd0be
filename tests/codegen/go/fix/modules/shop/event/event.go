// Package event has a merged struct with fields of every sort.
package event

import (
	"encoding/json"
	"sync/atomic"

	"example.com/shop/money"
)

// Kind is the sort of an event.
type Kind string

// The kinds.
const (
	Opened  Kind = "opened"
	Paid    Kind = "paid"
	Shipped Kind = "shipped"
)

// Default has the text of a kind and is none.
const Default = "opened"

// Place is somewhere.
type Place struct {
	City string `json:"city"`
	Zip  string `json:"zip"`
}

// Event is one of several things that happen to an order.
type Event struct {
	Type     Kind            `json:"type"`
	By       string          `json:"by,omitempty"`
	Amount   money.Amount    `json:"amount"`
	Retries  int             `json:"retries,omitempty"`
	Ratio    *float64        `json:"ratio,omitempty"`
	Test     bool            `json:"test,omitempty"`
	Tags     []string        `json:"tags"`
	Extra    json.RawMessage `json:"extra,omitempty"`
	Labels   map[string]int  `json:"labels,omitempty"`
	To, From *Place          `json:",omitempty"`
	seen     *atomic.Int64
	Secret   string `json:"-"`
}

// Closed is the zero kind of an event, known from here alone.
func (ev *Event) Closed() bool {
	switch ev.Type {
	case "closed":
		return true
	}
	return ev.seen != nil
}
