package orders

var summaries = []Summary{
	{
		Period:         Period{FirstDay: day("2026-01-01"), LastDay: day("2026-01-31")},
		OrderCount:     412,
		Revenue:        map[string]Cents{"EUR": 1823040, "GBP": 95000},
		OrdersByStatus: map[string]int{"delivered": 390, "cancelled": 22},
		TopProducts: []ProductSales{
			{SKU: "LAMP-7", Title: "Desk lamp", Sold: 96, Share: 0.233},
			{SKU: "MUG-5", Title: "Mug", Sold: 80, Share: 0.19},
		},
		BusiestHour: ptr(20),
		GeneratedAt: at("2026-02-01T00:10:00Z"),
		NextPage:    "https://shop.example.com/summaries?page=2",
	},
	{
		Period:      Period{FirstDay: day("2026-02-01"), LastDay: day("2026-02-28")},
		OrderCount:  0,
		GeneratedAt: at("2026-03-01T00:10:02Z"),
	},
	{
		Period:         Period{FirstDay: day("2026-03-01"), LastDay: day("2026-03-31")},
		OrderCount:     37,
		Revenue:        map[string]Cents{"USD": 81225},
		OrdersByStatus: map[string]int{"partially_shipped": 9, "pending": 28},
		TopProducts: []ProductSales{
			{SKU: "DESK-1", Title: "Standing desk", Sold: 3, Share: 0.081},
		},
		BusiestHour: ptr(0),
		GeneratedAt: at("2026-04-01T00:09:58Z"),
		NextPage:    "https://shop.example.com/summaries?page=3",
	},
	{
		Period:      Period{FirstDay: day("2026-04-01"), LastDay: day("2026-04-30")},
		OrderCount:  2,
		GeneratedAt: at("2026-05-01T00:10:07Z"),
	},
}
