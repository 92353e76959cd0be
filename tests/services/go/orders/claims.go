package orders

var claims = []Claim{
	{
		ID:          "00006f01-bfef-411f-8f11-0000b1637019",
		OrderNumber: "SO-0971",
		State:       ClaimStateSettled,
		Items: []ClaimItem{
			{
				SKU:      "VASE-3",
				Quantity: 1,
				Reason:   ClaimReasonDamaged,
				Comment:  "Cracked at the rim.",
			},
			{SKU: "VASE-4", Quantity: 2, Reason: ClaimReasonWrongItem},
		},
		Resolution: Refund{
			Type:       "refund",
			Amount:     Money{Amount: 6420, Currency: CurrencyEUR},
			RefundedAt: at("2026-02-11T13:05:00Z"),
		},
		Photos:   []string{"https://cdn.example.com/c/1.jpg", "https://cdn.example.com/c/2.jpg"},
		OpenedAt: at("2026-02-09T16:40:10Z"),
	},
	{
		ID:          "00006f02-dede-413e-8f22-0000b1650932",
		OrderNumber: "SO-0980",
		State:       ClaimStateOpened,
		Items:       []ClaimItem{{SKU: "SOCK-1", Quantity: 5, Reason: ClaimReasonChangedMind}},
		OpenedAt:    at("2026-02-14T08:00:20Z"),
	},
	{
		ID:          "00006f03-fdcd-415d-8f33-0000b166a24b",
		OrderNumber: "SO-0984",
		State:       ClaimStateSettled,
		Items: []ClaimItem{
			{
				SKU:      "CLOCK-2",
				Quantity: 3,
				Reason:   ClaimReasonWrongItem,
				Comment:  "Ordered the red one.",
			},
		},
		Resolution: Exchange{Type: "exchange", OrderNumber: "SO-0990"},
		Photos:     []string{"https://cdn.example.com/c/7.jpg"},
		OpenedAt:   at("2026-02-15T10:30:00Z"),
	},
	{
		ID:          "00006f04-1cbc-417c-8f44-0000b1683b64",
		OrderNumber: "SO-0986",
		State:       ClaimStateSettled,
		Items:       []ClaimItem{{SKU: "RUG-8", Quantity: 6, Reason: ClaimReasonChangedMind}},
		Resolution:  Rejection{Type: "rejection", Reason: "After 90 days.", Final: false},
		OpenedAt:    at("2026-02-16T19:12:45Z"),
	},
	{
		ID:          "00006f05-3bab-419b-8f55-0000b169d47d",
		OrderNumber: "SO-0988",
		State:       ClaimStateInReview,
		Resolution:  Rejection{Type: "rejection", Reason: "Used.", Final: true},
		OpenedAt:    at("2026-02-17T07:07:07Z"),
	},
	{
		ID:          "00006f06-5a9a-41ba-8f66-0000b16b6d96",
		OrderNumber: "SO-0989",
		State:       ClaimStateInReview,
		Items:       []ClaimItem{{SKU: "BAG-6", Quantity: 7, Reason: ClaimReasonDamaged}},
		Resolution:  Exchange{Type: "exchange", OrderNumber: "SO-0995"},
		Photos:      []string{"https://cdn.example.com/c/9.jpg"},
		OpenedAt:    at("2026-02-18T15:15:15Z"),
	},
	{
		ID:          "00006f07-7989-41d9-8f77-0000b16d06af",
		OrderNumber: "SO-0993",
		State:       ClaimStateSettled,
		Items: []ClaimItem{
			{SKU: "PEN-1", Quantity: 12, Reason: ClaimReasonDamaged, Comment: "Dry."},
		},
		Resolution: Refund{
			Type:       "refund",
			Amount:     Money{Amount: 710, Currency: CurrencyUSD},
			RefundedAt: at("2026-02-20T09:00:01Z"),
		},
		OpenedAt: at("2026-02-19T23:59:00Z"),
	},
	{
		ID:          "00006f08-9878-41f8-8f88-0000b16e9fc8",
		OrderNumber: "SO-0999",
		State:       ClaimStateOpened,
		Photos:      []string{"https://cdn.example.com/c/12.jpg"},
		OpenedAt:    at("2026-02-21T06:30:15Z"),
	},
}
