// Package plain is the two documents as structs with tags, for encoding/json alone. The same file,
// under another package name, is what easyjson is run on.
package plain

// ValidationError is one of four reasons; the others are nil.
type ValidationError struct {
	Schema       *FieldFault `json:"Schema,omitempty"`
	Completeness *Fault      `json:"Completeness,omitempty"`
	Consistency  *Fault      `json:"Consistency,omitempty"`
	Policy       *Fault      `json:"Policy,omitempty"`
}

// FieldFault is what is wrong with one member.
type FieldFault struct {
	Field  string `json:"field"`
	Reason string `json:"reason"`
}

// Fault is what is wrong with the whole.
type Fault struct {
	Reason string `json:"reason"`
}

// Record is an order of about 2 KB.
type Record struct {
	RecordID      string  `json:"record_id"`
	CustomerName  string  `json:"customer_name"`
	CustomerSince string  `json:"customer_since"`
	DeliveryNote  string  `json:"delivery_note"`
	IsUrgent      bool    `json:"is_urgent"`
	TotalCents    int64   `json:"total_cents"`
	WeightKg      float64 `json:"weight_kg"`
	OrderLines    []Line  `json:"order_lines"`
}

// Line is a line of the order.
type Line struct {
	LineNumber      int64  `json:"line_number"`
	ArticleCode     string `json:"article_code"`
	ArticleTitle    string `json:"article_title"`
	QuantityOrdered int64  `json:"quantity_ordered"`
	PriceCents      int64  `json:"price_cents"`
}
