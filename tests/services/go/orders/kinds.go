package orders

import "time"

// Discount is a Percentage, FixedAmount, Coupon or FreeShipping.
type Discount interface{ discount() }

// Percentage takes off a part of the price.
type Percentage struct {
	Type    string  `json:"type"`
	Percent float64 `json:"percent"`
}

// FixedAmount takes off an amount.
type FixedAmount struct {
	Type   string `json:"type"`
	Amount Money  `json:"amount"`
}

// Coupon is a code that somebody typed.
type Coupon struct {
	Type      string     `json:"type"`
	Code      string     `json:"code"`
	ExpiresAt *time.Time `json:"expiresAt,omitempty"`
}

// FreeShipping takes off the postage.
type FreeShipping struct {
	Type string `json:"type"`
}

func (Percentage) discount()   {}
func (FixedAmount) discount()  {}
func (Coupon) discount()       {}
func (FreeShipping) discount() {}

// Payment is a Card, BankTransfer or GiftCard.
type Payment interface{ payment() }

// Card is a payment by credit card.
type Card struct {
	Type         string    `json:"type"`
	Amount       Money     `json:"amount"`
	Brand        CardBrand `json:"brand"`
	LastFour     string    `json:"lastFour"`
	AuthorisedAt time.Time `json:"authorisedAt"`
}

// CardBrand is who issued a card.
type CardBrand string

const (
	CardBrandVisa            CardBrand = "visa"
	CardBrandMastercard      CardBrand = "mastercard"
	CardBrandAmericanExpress CardBrand = "american_express"
)

// BankTransfer is a payment from an account.
type BankTransfer struct {
	Type       string     `json:"type"`
	Amount     Money      `json:"amount"`
	IBAN       string     `json:"iban"`
	Reference  string     `json:"reference,omitempty"`
	ReceivedAt *time.Time `json:"receivedAt,omitempty"`
}

// GiftCard is a payment in advance by somebody else.
type GiftCard struct {
	Type   string `json:"type"`
	Amount Money  `json:"amount"`
	Code   string `json:"code"`
}

func (Card) payment()         {}
func (BankTransfer) payment() {}
func (GiftCard) payment()     {}

// Actor is a CustomerActor, StaffActor or SystemActor.
type Actor interface{ actor() }

// CustomerActor is the customer.
type CustomerActor struct {
	Type       string `json:"type"`
	CustomerID string `json:"customerId"`
}

// StaffActor is one of us.
type StaffActor struct {
	Type     string `json:"type"`
	Employee string `json:"employee"`
}

// SystemActor is this program.
type SystemActor struct {
	Type string `json:"type"`
}

func (CustomerActor) actor() {}
func (StaffActor) actor()    {}
func (SystemActor) actor()   {}

// Resolution is a Refund, Exchange or Rejection.
type Resolution interface{ resolution() }

// Refund gives money back.
type Refund struct {
	Type       string    `json:"type"`
	Amount     Money     `json:"amount"`
	RefundedAt time.Time `json:"refundedAt"`
}

// Exchange sends something else.
type Exchange struct {
	Type        string `json:"type"`
	OrderNumber string `json:"orderNumber"`
}

// Rejection gives nothing.
type Rejection struct {
	Type   string `json:"type"`
	Reason string `json:"reason"`
	Final  bool   `json:"final"`
}

func (Refund) resolution()    {}
func (Exchange) resolution()  {}
func (Rejection) resolution() {}
