export const summaries = [
  {
    period: { firstDay: new Date("2026-01-01"), lastDay: new Date("2026-01-31") },
    orderCount: 412,
    revenue: { EUR: 18230.4, GBP: 950 },
    ordersByStatus: { delivered: 390, cancelled: 22 },
    topProducts: [
      { sku: "LAMP-7", title: "Desk lamp", sold: 96, share: 0.233 },
      { sku: "MUG-5", title: "Mug", sold: 80, share: 0.19 },
    ],
    busiestHour: 20,
    generatedAt: new Date("2026-02-01T00:10:00Z"),
    nextPage: "https://shop.example.com/summaries?page=2",
  },
  {
    period: { firstDay: new Date("2026-02-01"), lastDay: new Date("2026-02-28") },
    orderCount: 0,
    revenue: {},
    ordersByStatus: {},
    topProducts: [],
    busiestHour: null,
    generatedAt: new Date("2026-03-01T00:10:02Z"),
  },
  {
    period: { firstDay: new Date("2026-03-01"), lastDay: new Date("2026-03-31") },
    orderCount: 37,
    revenue: { USD: 812.25 },
    ordersByStatus: { partially_shipped: 9, pending: 28 },
    topProducts: [{ sku: "DESK-1", title: "Standing desk", sold: 3, share: 0.081 }],
    busiestHour: 0,
    generatedAt: new Date("2026-04-01T00:09:58Z"),
    nextPage: "https://shop.example.com/summaries?page=3",
  },
];
