package main

type cart struct {
	ID    string   `json:"id"`
	Items []string `json:"items"`
}

type pod struct {
	ID     string            `json:"id"`
	Labels map[string]string `json:"labels"`
}

type counter struct {
	ID     string `json:"id"`
	Count  int    `json:"count,omitempty"`
	Note   string `json:"note,omitempty"`
	Active bool   `json:"active,omitempty"`
}

type account struct {
	ID      string `json:"id"`
	Balance int64  `json:"balance,string"`
}

type payment struct {
	ID   string `json:"id"`
	Paid bool   `json:"paid,string"`
}

type profile struct {
	UserName  string `json:"userName"`
	CreatedBy string `json:"createdBy"`
}

type person struct {
	Name     string  `json:"name"`
	Nickname *string `json:"nickname"`
}

type address struct {
	Street string `json:"street"`
	Floor  int    `json:"floor"`
}

// shape is a circle or a square, told apart by Kind.
type shape struct {
	Kind   string
	Radius int
	Side   int
}

type ticket struct {
	ID    string `json:"id"`
	State state  `json:"state"`
}

type state string

const (
	inReview state = "in_review"
	closed   state = "closed"
)

type price struct {
	ID    string  `json:"id"`
	Price float64 `json:"price"`
}

type circle struct {
	Radius int `json:"radius"`
}

type square struct {
	Side int `json:"side"`
}

// wrapped holds one shape under its name.
type wrapped struct {
	Circle *circle `json:"Circle,omitempty"`
	Square *square `json:"Square,omitempty"`
}

// tagged is a shape with its name beside its members.
type tagged struct {
	Name   string `json:"t"`
	Radius int    `json:"radius,omitempty"`
	Side   int    `json:"side,omitempty"`
}

// typed is the same with another name for the name.
type typed struct {
	Type   string `json:"type"`
	Radius int    `json:"radius,omitempty"`
	Side   int    `json:"side,omitempty"`
}

// bare is a shape that does not say which one it is.
type bare struct {
	Radius int `json:"radius,omitempty"`
	Side   int `json:"side,omitempty"`
}

type refusal struct {
	ID     string `json:"id"`
	Reason string `json:"reason"`
}

type member struct {
	ID       string   `json:"id"`
	Standing standing `json:"standing"`
}

type standing string

const (
	active    standing = "active"
	suspended standing = "blocked"
)

func pointer(text string) *string { return &text }

func init() {
	samples(map[string][]any{
		"nil-slice-null": {cart{ID: "1"}, cart{ID: "2", Items: []string{"a"}}, cart{ID: "3"}},
		"nil-map-null": {
			pod{ID: "1"}, pod{ID: "2", Labels: map[string]string{"app": "web"}}, pod{ID: "3"},
		},
		"omitempty-drops-zero": {
			counter{ID: "1"}, counter{ID: "2", Count: 3, Note: "n", Active: true}, counter{ID: "3"},
		},
		"int-as-string": {
			account{ID: "1", Balance: 9007199254740993}, account{ID: "2", Balance: -5}, account{ID: "3"},
		},
		"bool-as-string": {
			payment{ID: "1", Paid: true}, payment{ID: "2"}, payment{ID: "3", Paid: true},
		},
		"key-case-style": {
			profile{"ann", "root"}, profile{"bob", "ann"}, profile{"eve", "bob"},
		},
		"none-null-vs-absent": {
			person{Name: "a"}, person{Name: "b", Nickname: pointer("bee")}, person{Name: "c"},
		},
		"absent-as-zero": {
			address{Street: "s"}, address{"t", 2}, address{Street: "u"},
		},
		"enum-external-vs-internal": {
			shape{Kind: "circle", Radius: 2}, shape{Kind: "square", Side: 3}, shape{Kind: "circle", Radius: 5},
			shape{Kind: "square", Side: 7},
		},
		"decimal-string-vs-number": {price{"1", 1.5}, price{"2", 2.25}, price{"3", 0.5}},
		"enum-external-vs-adjacent": {
			wrapped{Circle: &circle{2}}, wrapped{Square: &square{3}}, wrapped{Circle: &circle{5}},
			wrapped{Square: &square{7}},
		},
		"enum-internal-vs-adjacent": {
			tagged{Name: "Circle", Radius: 2}, tagged{Name: "Square", Side: 3}, tagged{Name: "Circle", Radius: 5},
			tagged{Name: "Square", Side: 7},
		},
		"enum-tag-key-name": {
			typed{Type: "circle", Radius: 2}, typed{Type: "square", Side: 3}, typed{Type: "circle", Radius: 5},
			typed{Type: "square", Side: 7},
		},
		"enum-untagged-vs-tagged": {
			bare{Radius: 2}, bare{Side: 3}, bare{Radius: 5}, bare{Side: 7},
		},
		"key-renamed": {refusal{"1", "late"}, refusal{"2", "full"}, refusal{"3", "closed"}},
		"enum-variant-renamed": {
			member{"1", active}, member{"2", suspended}, member{"3", active}, member{"4", suspended},
			member{"5", suspended},
		},
		"enum-variant-case": {
			ticket{"1", inReview}, ticket{"2", closed}, ticket{"3", inReview},
		},
	})
}
