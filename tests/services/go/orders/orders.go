package orders

var orders = []Order{
	{
		ID:         "00004d01-01ef-431f-8d11-00007b0e1e19",
		Number:     "SO-1001",
		CustomerID: "00001a01-64ef-461f-8a11-0000298e2319",
		Status:     StatusDelivered,
		PlacedAt:   at("2026-03-01T09:30:00Z"),
		Total:      Money{Amount: 14360, Currency: CurrencyEUR},
		Lines: []Line{
			{
				SKU:       "LAMP-7",
				Title:     "Desk lamp",
				Quantity:  2,
				UnitPrice: Money{Amount: 5990, Currency: CurrencyEUR},
				TaxRate:   0.19,
				Options:   map[string]string{"colour": "green", "plug": "EU"},
				Discounts: []Discount{Percentage{Type: "percentage", Percent: 12.5}},
			},
			{
				SKU:       "BULB-2",
				Title:     "Bulb <warm>",
				Quantity:  4,
				UnitPrice: Money{Amount: 970, Currency: CurrencyEUR},
				TaxRate:   0.07,
			},
		},
		Discounts: []Discount{
			Coupon{Type: "coupon", Code: "SPRING", ExpiresAt: ptr(at("2026-04-30T22:00:00Z"))},
			FreeShipping{Type: "free_shipping"},
		},
		Payments: []Payment{
			Card{
				Type:         "card",
				Amount:       Money{Amount: 10000, Currency: CurrencyEUR},
				Brand:        CardBrandVisa,
				LastFour:     "4242",
				AuthorisedAt: at("2026-03-01T09:31:12Z"),
			},
			GiftCard{Type: "gift_card", Amount: Money{Amount: 4360, Currency: CurrencyEUR}, Code: "GC-88"},
		},
		Shipments: []Shipment{
			{
				ID:             "00005e01-e0ef-421f-8e11-00009638c719",
				Carrier:        CarrierDhl,
				TrackingNumber: "00340434",
				Packages: []Package{
					{WeightGrams: 1800, Fragile: true, Contents: []string{"LAMP-7", "BULB-2"}},
				},
				ShippedAt:   ptr(at("2026-03-02T07:00:00Z")),
				DeliveredAt: ptr(at("2026-03-04T10:20:40Z")),
			},
		},
		History: []StatusChange{
			{
				To:    StatusPending,
				At:    at("2026-03-01T09:30:00Z"),
				Actor: CustomerActor{Type: "customer", CustomerID: "00001a01-64ef-461f-8a11-0000298e2319"},
			},
			{
				From:  StatusPending,
				To:    StatusPaid,
				At:    at("2026-03-01T09:31:13Z"),
				Actor: SystemActor{Type: "system"},
			},
			{
				From:  StatusPaid,
				To:    StatusDelivered,
				At:    at("2026-03-04T10:20:41Z"),
				Actor: StaffActor{Type: "staff", Employee: "m.otto"},
			},
		},
		DeliverTo: Address{
			Label:      "home",
			Line1:      "Lindenweg 4",
			PostalCode: "50667",
			City:       "Köln",
			Country:    "DE",
			Location:   &GeoPoint{Latitude: 50.938, Longitude: 6.957},
		},
		Note:     "Leave it with the neighbour.",
		IsGift:   false,
		Metadata: map[string]string{"channel": "web", "campaign": "spring"},
	},
	{
		ID:         "00004d02-20de-433e-8d22-00007b0fb732",
		Number:     "SO-1002",
		CustomerID: "00002b02-62de-453e-8b22-000044ba6532",
		Status:     StatusPartiallyShipped,
		PlacedAt:   at("2026-03-05T18:02:44Z"),
		Total:      Money{Amount: 231005, Currency: CurrencyGBP},
		Lines: []Line{
			{
				SKU:       "DESK-1",
				Title:     "Standing desk",
				Quantity:  3,
				UnitPrice: Money{Amount: 77000, Currency: CurrencyGBP},
				TaxRate:   0.2,
				Options:   map[string]string{"height": "125"},
				Discounts: []Discount{
					FixedAmount{Type: "fixed_amount", Amount: Money{Amount: 1500, Currency: CurrencyGBP}},
					Percentage{Type: "percentage", Percent: 2.25},
				},
			},
			{
				SKU:       "MAT-9",
				Title:     "Floor mat",
				Quantity:  1,
				UnitPrice: Money{Amount: 4505, Currency: CurrencyGBP},
				TaxRate:   0.2,
			},
		},
		Discounts: []Discount{
			FixedAmount{Type: "fixed_amount", Amount: Money{Amount: 3000, Currency: CurrencyGBP}},
		},
		Payments: []Payment{
			BankTransfer{
				Type:       "bank_transfer",
				Amount:     Money{Amount: 231005, Currency: CurrencyGBP},
				IBAN:       "GB33BUKB20201555555555",
				Reference:  "INV 77",
				ReceivedAt: ptr(at("2026-03-06T11:11:11Z")),
			},
		},
		Shipments: []Shipment{
			{
				ID:      "00005e02-ffde-423e-8e22-0000963a6032",
				Carrier: CarrierRoyalMail,
				Packages: []Package{
					{WeightGrams: 24500, Fragile: false, Contents: []string{"DESK-1"}},
					{WeightGrams: 2600, Fragile: false},
				},
				ShippedAt: ptr(at("2026-03-07T06:45:00Z")),
			},
			{
				ID:             "00005e03-1ecd-425d-8e33-0000963bf94b",
				Carrier:        CarrierUps,
				TrackingNumber: "1Z999AA1",
			},
		},
		History: []StatusChange{
			{
				To:    StatusPending,
				At:    at("2026-03-05T18:02:44Z"),
				Actor: CustomerActor{Type: "customer", CustomerID: "00002b02-62de-453e-8b22-000044ba6532"},
			},
			{
				From:  StatusPending,
				To:    StatusPartiallyShipped,
				At:    at("2026-03-07T06:45:01Z"),
				Actor: StaffActor{Type: "staff", Employee: "k.lund"},
			},
		},
		DeliverTo: Address{
			Label:      "office",
			Line1:      "12 Mill Lane",
			Line2:      "Unit 3",
			PostalCode: "LS1 4AP",
			City:       "Leeds",
			Country:    "GB",
		},
		IsGift: false,
	},
	{
		ID:         "00004d03-3fcd-435d-8d33-00007b11504b",
		Number:     "SO-1003",
		CustomerID: "00003c03-60cd-445d-8c33-00005fe6a74b",
		Status:     StatusCancelled,
		PlacedAt:   at("2026-03-08T21:59:59Z"),
		Total:      Money{Amount: 1850, Currency: CurrencyUSD},
		Lines: []Line{
			{
				SKU:       "MUG-5",
				Title:     "Mug",
				Quantity:  1,
				UnitPrice: Money{Amount: 1850, Currency: CurrencyUSD},
				TaxRate:   0.055,
				Options:   map[string]string{"print": "cat"},
				Discounts: []Discount{FreeShipping{Type: "free_shipping"}},
			},
		},
		Discounts: []Discount{Coupon{Type: "coupon", Code: "HELLO"}},
		Payments: []Payment{
			BankTransfer{
				Type:   "bank_transfer",
				Amount: Money{Amount: 850, Currency: CurrencyUSD},
				IBAN:   "FR7630006000011234567890189",
			},
			Card{
				Type:         "card",
				Amount:       Money{Amount: 525, Currency: CurrencyUSD},
				Brand:        CardBrandAmericanExpress,
				LastFour:     "0005",
				AuthorisedAt: at("2026-03-08T22:00:30Z"),
			},
			GiftCard{Type: "gift_card", Amount: Money{Amount: 475, Currency: CurrencyUSD}, Code: "GC-91"},
		},
		History: []StatusChange{
			{
				To:    StatusPending,
				At:    at("2026-03-08T21:59:59Z"),
				Actor: CustomerActor{Type: "customer", CustomerID: "00003c03-60cd-445d-8c33-00005fe6a74b"},
			},
			{
				From:  StatusPending,
				To:    StatusCancelled,
				At:    at("2026-03-09T05:00:00Z"),
				Actor: SystemActor{Type: "system"},
			},
		},
		DeliverTo: Address{
			Label:      "cabin",
			Line1:      "Rue du Lac 9",
			Line2:      "Bât. B",
			PostalCode: "74000",
			City:       "Annecy",
			Country:    "FR",
			Location:   &GeoPoint{Latitude: 45.899, Longitude: 6.128},
		},
		IsGift:   true,
		Metadata: map[string]string{"channel": "app"},
	},
}
