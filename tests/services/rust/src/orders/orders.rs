//! The orders there are.

use std::collections::BTreeMap;

use super::customer_types::{Address, GeoPoint};
use super::money::{Currency, Money};
use super::order_types::{
    Actor, CardBrand, Carrier, Discount, Line, Order, Package, Payment, Shipment, Status, StatusChange,
};
use crate::literal::{at, decimal, id};

/// In the order of their numbers.
pub fn all() -> Vec<Order> {
    vec![
        Order {
            id: id("00004d01-01ef-431f-8d11-00007b0e1e19"),
            number: "SO-1001".into(),
            customer_id: id("00001a01-64ef-461f-8a11-0000298e2319"),
            status: Status::Delivered,
            placed_at: at("2026-03-01T09:30:00Z"),
            total: Money { amount: decimal("143.60"), currency: Currency::Eur },
            lines: vec![
                Line {
                    sku: "LAMP-7".into(),
                    title: "Desk lamp".into(),
                    quantity: 2,
                    unit_price: Money { amount: decimal("59.90"), currency: Currency::Eur },
                    tax_rate: 0.19,
                    options: BTreeMap::from([
                        ("colour".into(), "green".into()),
                        ("plug".into(), "EU".into()),
                    ]),
                    discounts: vec![Discount::Percentage { percent: 12.5 }],
                },
                Line {
                    sku: "BULB-2".into(),
                    title: "Bulb <warm>".into(),
                    quantity: 4,
                    unit_price: Money { amount: decimal("9.70"), currency: Currency::Eur },
                    tax_rate: 0.07,
                    options: BTreeMap::new(),
                    discounts: vec![],
                },
            ],
            discounts: vec![
                Discount::Coupon { code: "SPRING".into(), expires_at: Some(at("2026-04-30T22:00:00Z")) },
                Discount::FreeShipping,
            ],
            payments: vec![
                Payment::Card {
                    amount: Money { amount: decimal("100.00"), currency: Currency::Eur },
                    brand: CardBrand::Visa,
                    last_four: "4242".into(),
                    authorised_at: at("2026-03-01T09:31:12Z"),
                },
                Payment::GiftCard {
                    amount: Money { amount: decimal("43.60"), currency: Currency::Eur },
                    code: "GC-88".into(),
                },
            ],
            shipments: vec![Shipment {
                id: id("00005e01-e0ef-421f-8e11-00009638c719"),
                carrier: Carrier::Dhl,
                tracking_number: Some("00340434".into()),
                packages: vec![Package {
                    weight_grams: 1800,
                    fragile: true,
                    contents: vec!["LAMP-7".into(), "BULB-2".into()],
                }],
                shipped_at: Some(at("2026-03-02T07:00:00Z")),
                delivered_at: Some(at("2026-03-04T10:20:40Z")),
            }],
            history: vec![
                StatusChange {
                    from: None,
                    to: Status::Pending,
                    at: at("2026-03-01T09:30:00Z"),
                    actor: Actor::Customer { customer_id: id("00001a01-64ef-461f-8a11-0000298e2319") },
                },
                StatusChange {
                    from: Some(Status::Pending),
                    to: Status::Paid,
                    at: at("2026-03-01T09:31:13Z"),
                    actor: Actor::System,
                },
                StatusChange {
                    from: Some(Status::Paid),
                    to: Status::Delivered,
                    at: at("2026-03-04T10:20:41Z"),
                    actor: Actor::Staff { employee: "m.otto".into() },
                },
            ],
            deliver_to: Address {
                label: "home".into(),
                line_1: "Lindenweg 4".into(),
                line_2: None,
                postal_code: "50667".into(),
                city: "Köln".into(),
                country: "DE".into(),
                location: Some(GeoPoint { latitude: 50.938, longitude: 6.957 }),
            },
            note: Some("Leave it with the neighbour.".into()),
            is_gift: false,
            metadata: BTreeMap::from([
                ("channel".into(), "web".into()),
                ("campaign".into(), "spring".into()),
            ]),
        },
        Order {
            id: id("00004d02-20de-433e-8d22-00007b0fb732"),
            number: "SO-1002".into(),
            customer_id: id("00002b02-62de-453e-8b22-000044ba6532"),
            status: Status::PartiallyShipped,
            placed_at: at("2026-03-05T18:02:44Z"),
            total: Money { amount: decimal("2310.05"), currency: Currency::Gbp },
            lines: vec![
                Line {
                    sku: "DESK-1".into(),
                    title: "Standing desk".into(),
                    quantity: 3,
                    unit_price: Money { amount: decimal("770.00"), currency: Currency::Gbp },
                    tax_rate: 0.2,
                    options: BTreeMap::from([("height".into(), "125".into())]),
                    discounts: vec![
                        Discount::FixedAmount {
                            amount: Money { amount: decimal("15.00"), currency: Currency::Gbp },
                        },
                        Discount::Percentage { percent: 2.25 },
                    ],
                },
                Line {
                    sku: "MAT-9".into(),
                    title: "Floor mat".into(),
                    quantity: 1,
                    unit_price: Money { amount: decimal("45.05"), currency: Currency::Gbp },
                    tax_rate: 0.2,
                    options: BTreeMap::new(),
                    discounts: vec![],
                },
            ],
            discounts: vec![Discount::FixedAmount {
                amount: Money { amount: decimal("30.00"), currency: Currency::Gbp },
            }],
            payments: vec![Payment::BankTransfer {
                amount: Money { amount: decimal("2310.05"), currency: Currency::Gbp },
                iban: "GB33BUKB20201555555555".into(),
                reference: Some("INV 77".into()),
                received_at: Some(at("2026-03-06T11:11:11Z")),
            }],
            shipments: vec![
                Shipment {
                    id: id("00005e02-ffde-423e-8e22-0000963a6032"),
                    carrier: Carrier::RoyalMail,
                    tracking_number: None,
                    packages: vec![
                        Package { weight_grams: 24500, fragile: false, contents: vec!["DESK-1".into()] },
                        Package { weight_grams: 2600, fragile: false, contents: vec![] },
                    ],
                    shipped_at: Some(at("2026-03-07T06:45:00Z")),
                    delivered_at: None,
                },
                Shipment {
                    id: id("00005e03-1ecd-425d-8e33-0000963bf94b"),
                    carrier: Carrier::Ups,
                    tracking_number: Some("1Z999AA1".into()),
                    packages: vec![],
                    shipped_at: None,
                    delivered_at: None,
                },
            ],
            history: vec![
                StatusChange {
                    from: None,
                    to: Status::Pending,
                    at: at("2026-03-05T18:02:44Z"),
                    actor: Actor::Customer { customer_id: id("00002b02-62de-453e-8b22-000044ba6532") },
                },
                StatusChange {
                    from: Some(Status::Pending),
                    to: Status::PartiallyShipped,
                    at: at("2026-03-07T06:45:01Z"),
                    actor: Actor::Staff { employee: "k.lund".into() },
                },
            ],
            deliver_to: Address {
                label: "office".into(),
                line_1: "12 Mill Lane".into(),
                line_2: Some("Unit 3".into()),
                postal_code: "LS1 4AP".into(),
                city: "Leeds".into(),
                country: "GB".into(),
                location: None,
            },
            note: None,
            is_gift: false,
            metadata: BTreeMap::new(),
        },
        Order {
            id: id("00004d03-3fcd-435d-8d33-00007b11504b"),
            number: "SO-1003".into(),
            customer_id: id("00003c03-60cd-445d-8c33-00005fe6a74b"),
            status: Status::Cancelled,
            placed_at: at("2026-03-08T21:59:59Z"),
            total: Money { amount: decimal("18.50"), currency: Currency::Usd },
            lines: vec![Line {
                sku: "MUG-5".into(),
                title: "Mug".into(),
                quantity: 1,
                unit_price: Money { amount: decimal("18.50"), currency: Currency::Usd },
                tax_rate: 0.055,
                options: BTreeMap::from([("print".into(), "cat".into())]),
                discounts: vec![Discount::FreeShipping],
            }],
            discounts: vec![Discount::Coupon { code: "HELLO".into(), expires_at: None }],
            payments: vec![
                Payment::BankTransfer {
                    amount: Money { amount: decimal("8.50"), currency: Currency::Usd },
                    iban: "FR7630006000011234567890189".into(),
                    reference: None,
                    received_at: None,
                },
                Payment::Card {
                    amount: Money { amount: decimal("5.25"), currency: Currency::Usd },
                    brand: CardBrand::AmericanExpress,
                    last_four: "0005".into(),
                    authorised_at: at("2026-03-08T22:00:30Z"),
                },
                Payment::GiftCard {
                    amount: Money { amount: decimal("4.75"), currency: Currency::Usd },
                    code: "GC-91".into(),
                },
            ],
            shipments: vec![],
            history: vec![
                StatusChange {
                    from: None,
                    to: Status::Pending,
                    at: at("2026-03-08T21:59:59Z"),
                    actor: Actor::Customer { customer_id: id("00003c03-60cd-445d-8c33-00005fe6a74b") },
                },
                StatusChange {
                    from: Some(Status::Pending),
                    to: Status::Cancelled,
                    at: at("2026-03-09T05:00:00Z"),
                    actor: Actor::System,
                },
            ],
            deliver_to: Address {
                label: "cabin".into(),
                line_1: "Rue du Lac 9".into(),
                line_2: Some("Bât. B".into()),
                postal_code: "74000".into(),
                city: "Annecy".into(),
                country: "FR".into(),
                location: Some(GeoPoint { latitude: 45.899, longitude: 6.128 }),
            },
            note: None,
            is_gift: true,
            metadata: BTreeMap::from([("channel".into(), "app".into())]),
        },
    ]
}
