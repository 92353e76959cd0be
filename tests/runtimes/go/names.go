package main

// visit has no tags: its members have Go's own names.
type visit struct {
	UserID  string
	HTTPURL string
}

type hook struct {
	UserID      string `json:"userID"`
	CallbackURL string `json:"callbackURL"`
	Name        string `json:"name"`
}

type mailing struct {
	AddressLine1 string `json:"address_line_1"`
	AddressLine2 string `json:"address_line_2"`
	PostalCode   string `json:"postal_code"`
}

type patron struct {
	ID        string `json:"_id"`
	FirstName string `json:"firstName"`
}

type voyage struct {
	Type  string `json:"type"`
	Class string `json:"class"`
	Seat  int    `json:"seat"`
}

type host struct {
	ID   string `json:"id"`
	Role role   `json:"role"`
}

type role string

const (
	httpServer role = "http_server"
	dnsServer  role = "dns_server"
	proxy      role = "proxy"
)

// outcome is a value or an error.
type outcome struct {
	Value *int    `json:"value,omitempty"`
	Error *string `json:"error,omitempty"`
}

// figure is anything with a shape; on the wire it is the struct it holds.
type figure interface{ area() int }

type disc struct {
	Radius int `json:"radius"`
}

type tile struct {
	Side int `json:"side"`
}

func (d disc) area() int { return 3 * d.Radius * d.Radius }
func (t tile) area() int { return t.Side * t.Side }

// settlement holds one way to pay under its name.
type settlement struct {
	CardPayment  *card `json:"cardPayment,omitempty"`
	BankTransfer *bank `json:"bankTransfer,omitempty"`
}

type card struct {
	UserID     string `json:"userId"`
	CardNumber string `json:"cardNumber"`
}

type bank struct {
	UserID        string `json:"userId"`
	AccountNumber string `json:"accountNumber"`
}

type policy struct {
	ID      string `json:"id"`
	Retries int    `json:"retries"`
	Mode    string `json:"mode"`
}

type listing struct {
	ID    string `json:"id"`
	Count int    `json:"count,omitempty"`
	Limit int    `json:"limit,omitempty"`
	Page  int    `json:"page,omitempty"`
}

type audit struct {
	CreatedBy string `json:"created_by"`
	Note      string `json:"note"`
}

// lot has the members of audit among its own.
type lot struct {
	ID string `json:"id"`
	audit
}

// Audit is exported, as an embedded pointer has to be.
type Audit audit

type parcel struct {
	ID string `json:"id"`
	*Audit
}

type place struct {
	Street string `json:"street"`
	City   string `json:"city"`
}

type outlet struct {
	ID string `json:"id"`
	place
}

type ship struct {
	ID    string `json:"id"`
	Owner any    `json:"owner"`
}

type owner struct {
	Name string `json:"name"`
}

type crew struct {
	owner
	Team string `json:"team"`
}

func whole(value int) *int { return &value }

func init() {
	samples(map[string][]any{
		"key-pascal-untagged-go": {visit{"1", "a.test"}, visit{"2", "b.test"}, visit{"3", "c.test"}},
		"key-acronym-casing": {
			hook{"1", "a.test", "ann"}, hook{"2", "b.test", "bob"}, hook{"3", "c.test", "eve"},
		},
		"key-word-split-digits": {
			mailing{"Elm 1", "left", "10"}, mailing{"Oak 2", "right", "20"}, mailing{"Ash 3", "top", "30"},
		},
		"key-private-leading-underscore": {patron{"1", "ann"}, patron{"2", "bob"}, patron{"3", "eve"}},
		"key-reserved-word": {
			voyage{"train", "first", 1}, voyage{"bus", "second", 2}, voyage{"ferry", "third", 3},
		},
		"enum-acronym-split": {
			host{"1", httpServer}, host{"2", dnsServer}, host{"3", proxy}, host{"4", httpServer},
			host{"5", dnsServer},
		},
		"result-either": {
			outcome{Value: whole(5)}, outcome{Error: pointer("bad")}, outcome{Value: whole(7)},
			outcome{Error: pointer("worse")},
		},
		"enum-external-vs-flat": {figure(disc{2}), figure(tile{3}), figure(disc{5}), figure(tile{7})},
		"enum-variant-fields-not-renamed": {
			settlement{CardPayment: &card{"1", "11"}}, settlement{BankTransfer: &bank{"2", "22"}},
			settlement{CardPayment: &card{"3", "33"}}, settlement{BankTransfer: &bank{"4", "44"}},
		},
		"exclude-defaults-unset": {
			policy{"1", 5, "fast"}, policy{"2", 7, "slow"}, policy{"3", 5, "safe"}, policy{"4", 9, "fast"},
		},
		"exclude-defaults-unset--zero": {
			listing{ID: "1", Page: 1}, listing{"2", 3, 4, 2}, listing{ID: "3", Page: 1},
			listing{ID: "4", Count: 5, Page: 3},
		},
		"struct-flatten-vs-nested": {
			lot{"1", audit{"ann", "new"}}, lot{"2", audit{"bob", "moved"}}, lot{"3", audit{"eve", "sold"}},
		},
		"struct-flatten-vs-nested--grouped": {
			outlet{"1", place{"Elm", "Bern"}}, outlet{"2", place{"Oak", "Rome"}}, outlet{"3", place{"Ash", "Oslo"}},
		},
		"struct-flatten-none": {
			parcel{"1", &Audit{"ann", "new"}}, parcel{ID: "2"}, parcel{"3", &Audit{"eve", "sold"}},
			parcel{ID: "4"},
		},
		"struct-subclass-fields": {
			ship{"1", crew{owner{"ann"}, "blue"}}, ship{"2", crew{owner{"bob"}, "red"}}, ship{"3", owner{"eve"}},
		},
	})
}
