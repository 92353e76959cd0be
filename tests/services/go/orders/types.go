package orders

import "time"

// Customer is somebody who buys.
type Customer struct {
	ID            string            `json:"id"`
	Name          string            `json:"name"`
	Email         string            `json:"email"`
	Phone         string            `json:"phone,omitempty"`
	Birthday      *time.Time        `json:"birthday,omitempty"`
	Tier          Tier              `json:"tier"`
	Company       *Company          `json:"company,omitempty"`
	Addresses     []Address         `json:"addresses"`
	Preferences   map[string]string `json:"preferences"`
	Newsletter    bool              `json:"newsletter"`
	LoyaltyPoints int               `json:"loyaltyPoints"`
	CreatedAt     time.Time         `json:"createdAt"`
}

// Tier is how good a customer is.
type Tier string

const (
	TierStandard   Tier = "standard"
	TierSilver     Tier = "silver"
	TierGoldMember Tier = "gold_member"
)

// Company is the company a customer buys for.
type Company struct {
	LegalName string `json:"legalName"`
	VATID     string `json:"vatId,omitempty"`
}

// Address is where something is sent.
type Address struct {
	Label      string    `json:"label"`
	Line1      string    `json:"line1"`
	Line2      string    `json:"line2,omitempty"`
	PostalCode string    `json:"postalCode"`
	City       string    `json:"city"`
	Country    string    `json:"country"`
	Location   *GeoPoint `json:"location,omitempty"`
}

// GeoPoint is a place on earth.
type GeoPoint struct {
	Latitude  float64 `json:"latitude"`
	Longitude float64 `json:"longitude"`
}

// Order is one order from its lines to its last shipment.
type Order struct {
	ID         string            `json:"id"`
	Number     string            `json:"number"`
	CustomerID string            `json:"customerId"`
	Status     Status            `json:"status"`
	PlacedAt   time.Time         `json:"placedAt"`
	Total      Money             `json:"total"`
	Lines      []Line            `json:"lines"`
	Discounts  []Discount        `json:"discounts"`
	Payments   []Payment         `json:"payments"`
	Shipments  []Shipment        `json:"shipments"`
	History    []StatusChange    `json:"history"`
	DeliverTo  Address           `json:"deliverTo"`
	Note       string            `json:"note,omitempty"`
	IsGift     bool              `json:"isGift"`
	Metadata   map[string]string `json:"metadata"`
}

// Status is how far an order has come.
type Status string

const (
	StatusPending          Status = "pending"
	StatusPaid             Status = "paid"
	StatusPartiallyShipped Status = "partially_shipped"
	StatusDelivered        Status = "delivered"
	StatusCancelled        Status = "cancelled"
)

// Line is one product of an order.
type Line struct {
	SKU       string            `json:"sku"`
	Title     string            `json:"title"`
	Quantity  int               `json:"quantity"`
	UnitPrice Money             `json:"unitPrice"`
	TaxRate   float64           `json:"taxRate"`
	Options   map[string]string `json:"options"`
	Discounts []Discount        `json:"discounts"`
}

// Shipment is what leaves the house together.
type Shipment struct {
	ID             string     `json:"id"`
	Carrier        Carrier    `json:"carrier"`
	TrackingNumber string     `json:"trackingNumber,omitempty"`
	Packages       []Package  `json:"packages"`
	ShippedAt      *time.Time `json:"shippedAt,omitempty"`
	DeliveredAt    *time.Time `json:"deliveredAt,omitempty"`
}

// Carrier brings a shipment.
type Carrier string

const (
	CarrierDhl       Carrier = "dhl"
	CarrierUps       Carrier = "ups"
	CarrierRoyalMail Carrier = "royal_mail"
)

// Package is one parcel.
type Package struct {
	WeightGrams int      `json:"weightGrams"`
	Fragile     bool     `json:"fragile"`
	Contents    []string `json:"contents"`
}

// StatusChange is one step of an order.
type StatusChange struct {
	From  Status    `json:"from,omitempty"`
	To    Status    `json:"to"`
	At    time.Time `json:"at"`
	Actor Actor     `json:"actor"`
}

// Claim is goods that come back, and what becomes of them.
type Claim struct {
	ID          string      `json:"id"`
	OrderNumber string      `json:"orderNumber"`
	State       ClaimState  `json:"state"`
	Items       []ClaimItem `json:"items"`
	Resolution  Resolution  `json:"resolution,omitempty"`
	Photos      []string    `json:"photos"`
	OpenedAt    time.Time   `json:"openedAt"`
}

// ClaimState is how far a claim has come.
type ClaimState string

const (
	ClaimStateOpened   ClaimState = "opened"
	ClaimStateInReview ClaimState = "in_review"
	ClaimStateSettled  ClaimState = "settled"
)

// ClaimItem is one product that comes back.
type ClaimItem struct {
	SKU      string      `json:"sku"`
	Quantity int         `json:"quantity"`
	Reason   ClaimReason `json:"reason"`
	Comment  string      `json:"comment,omitempty"`
}

// ClaimReason is why it comes back.
type ClaimReason string

const (
	ClaimReasonDamaged     ClaimReason = "damaged"
	ClaimReasonWrongItem   ClaimReason = "wrong_item"
	ClaimReasonChangedMind ClaimReason = "changed_mind"
)

// Summary is what was sold in a period.
type Summary struct {
	Period         Period           `json:"period"`
	OrderCount     int              `json:"orderCount"`
	Revenue        map[string]Cents `json:"revenue"`
	OrdersByStatus map[string]int   `json:"ordersByStatus"`
	TopProducts    []ProductSales   `json:"topProducts"`
	BusiestHour    *int             `json:"busiestHour,omitempty"`
	GeneratedAt    time.Time        `json:"generatedAt"`
	NextPage       string           `json:"nextPage,omitempty"`
}

// Period is a span of days, both included.
type Period struct {
	FirstDay time.Time `json:"firstDay"`
	LastDay  time.Time `json:"lastDay"`
}

// ProductSales is how well a product sold.
type ProductSales struct {
	SKU   string  `json:"sku"`
	Title string  `json:"title"`
	Sold  int     `json:"sold"`
	Share float64 `json:"share"`
}
