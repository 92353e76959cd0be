// Package order has a plain record whose keys drift.
package order

import "time"

// Level is how soon.
type Level string

// Line is one line.
type Line struct {
	Sku   string `json:"sku"`
	Count int    `json:"count"`
}

// Order is an order.
type Order struct {
	ID        uint64
	PlacedAt  time.Time
	Level     Level
	Note      *string
	Discount  *float64
	Lines     []Line
	Coupons   []string
	Hints     map[string]string
	Reference *string
	Fallback  *Level
}
