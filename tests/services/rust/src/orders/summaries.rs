//! The summaries there are.

use std::collections::BTreeMap;

use super::summary_types::{Period, ProductSales, Summary};
use crate::literal::{at, day, decimal, url};

/// In the order of their numbers.
pub fn all() -> Vec<Summary> {
    vec![
        Summary {
            period: Period { first_day: day("2026-01-01"), last_day: day("2026-01-31") },
            order_count: 412,
            revenue: BTreeMap::from([("EUR".into(), decimal("18230.40")), ("GBP".into(), decimal("950.00"))]),
            orders_by_status: BTreeMap::from([("delivered".into(), 390), ("cancelled".into(), 22)]),
            top_products: vec![
                ProductSales { sku: "LAMP-7".into(), title: "Desk lamp".into(), sold: 96, share: 0.233 },
                ProductSales { sku: "MUG-5".into(), title: "Mug".into(), sold: 80, share: 0.19 },
            ],
            busiest_hour: Some(20),
            generated_at: at("2026-02-01T00:10:00Z"),
            next_page: Some(url("https://shop.example.com/summaries?page=2")),
        },
        Summary {
            period: Period { first_day: day("2026-02-01"), last_day: day("2026-02-28") },
            order_count: 0,
            revenue: BTreeMap::new(),
            orders_by_status: BTreeMap::new(),
            top_products: vec![],
            busiest_hour: None,
            generated_at: at("2026-03-01T00:10:02Z"),
            next_page: None,
        },
        Summary {
            period: Period { first_day: day("2026-03-01"), last_day: day("2026-03-31") },
            order_count: 37,
            revenue: BTreeMap::from([("USD".into(), decimal("812.25"))]),
            orders_by_status: BTreeMap::from([("partially_shipped".into(), 9), ("pending".into(), 28)]),
            top_products: vec![ProductSales {
                sku: "DESK-1".into(),
                title: "Standing desk".into(),
                sold: 3,
                share: 0.081,
            }],
            busiest_hour: Some(0),
            generated_at: at("2026-04-01T00:09:58Z"),
            next_page: Some(url("https://shop.example.com/summaries?page=3")),
        },
        Summary {
            period: Period { first_day: day("2026-04-01"), last_day: day("2026-04-30") },
            order_count: 2,
            revenue: BTreeMap::new(),
            orders_by_status: BTreeMap::new(),
            top_products: vec![],
            busiest_hour: None,
            generated_at: at("2026-05-01T00:10:07Z"),
            next_page: None,
        },
    ]
}
