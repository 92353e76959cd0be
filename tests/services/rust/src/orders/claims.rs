//! The claims there are.

use super::claim_types::{Claim, ClaimItem, ClaimReason, ClaimState, Resolution};
use super::money::{Currency, Money};
use crate::literal::{at, decimal, id, url};

/// In the order of their numbers.
pub fn all() -> Vec<Claim> {
    vec![
        Claim {
            id: id("00006f01-bfef-411f-8f11-0000b1637019"),
            order_number: "SO-0971".into(),
            state: ClaimState::Settled,
            items: vec![
                ClaimItem {
                    sku: "VASE-3".into(),
                    quantity: 1,
                    reason: ClaimReason::Damaged,
                    comment: Some("Cracked at the rim.".into()),
                },
                ClaimItem {
                    sku: "VASE-4".into(),
                    quantity: 2,
                    reason: ClaimReason::WrongItem,
                    comment: None,
                },
            ],
            resolution: Some(Resolution::Refund {
                amount: Money { amount: decimal("64.20"), currency: Currency::Eur },
                refunded_at: at("2026-02-11T13:05:00Z"),
            }),
            photos: vec![url("https://cdn.example.com/c/1.jpg"), url("https://cdn.example.com/c/2.jpg")],
            opened_at: at("2026-02-09T16:40:10Z"),
        },
        Claim {
            id: id("00006f02-dede-413e-8f22-0000b1650932"),
            order_number: "SO-0980".into(),
            state: ClaimState::Opened,
            items: vec![ClaimItem {
                sku: "SOCK-1".into(),
                quantity: 5,
                reason: ClaimReason::ChangedMind,
                comment: None,
            }],
            resolution: None,
            photos: vec![],
            opened_at: at("2026-02-14T08:00:20Z"),
        },
        Claim {
            id: id("00006f03-fdcd-415d-8f33-0000b166a24b"),
            order_number: "SO-0984".into(),
            state: ClaimState::Settled,
            items: vec![ClaimItem {
                sku: "CLOCK-2".into(),
                quantity: 3,
                reason: ClaimReason::WrongItem,
                comment: Some("Ordered the red one.".into()),
            }],
            resolution: Some(Resolution::Exchange { order_number: "SO-0990".into() }),
            photos: vec![url("https://cdn.example.com/c/7.jpg")],
            opened_at: at("2026-02-15T10:30:00Z"),
        },
        Claim {
            id: id("00006f04-1cbc-417c-8f44-0000b1683b64"),
            order_number: "SO-0986".into(),
            state: ClaimState::Settled,
            items: vec![ClaimItem {
                sku: "RUG-8".into(),
                quantity: 6,
                reason: ClaimReason::ChangedMind,
                comment: None,
            }],
            resolution: Some(Resolution::Rejection { reason: "After 90 days.".into(), r#final: false }),
            photos: vec![],
            opened_at: at("2026-02-16T19:12:45Z"),
        },
        Claim {
            id: id("00006f05-3bab-419b-8f55-0000b169d47d"),
            order_number: "SO-0988".into(),
            state: ClaimState::InReview,
            items: vec![],
            resolution: Some(Resolution::Rejection { reason: "Used.".into(), r#final: true }),
            photos: vec![],
            opened_at: at("2026-02-17T07:07:07Z"),
        },
        Claim {
            id: id("00006f06-5a9a-41ba-8f66-0000b16b6d96"),
            order_number: "SO-0989".into(),
            state: ClaimState::InReview,
            items: vec![ClaimItem {
                sku: "BAG-6".into(),
                quantity: 7,
                reason: ClaimReason::Damaged,
                comment: None,
            }],
            resolution: Some(Resolution::Exchange { order_number: "SO-0995".into() }),
            photos: vec![url("https://cdn.example.com/c/9.jpg")],
            opened_at: at("2026-02-18T15:15:15Z"),
        },
        Claim {
            id: id("00006f07-7989-41d9-8f77-0000b16d06af"),
            order_number: "SO-0993".into(),
            state: ClaimState::Settled,
            items: vec![ClaimItem {
                sku: "PEN-1".into(),
                quantity: 12,
                reason: ClaimReason::Damaged,
                comment: Some("Dry.".into()),
            }],
            resolution: Some(Resolution::Refund {
                amount: Money { amount: decimal("7.10"), currency: Currency::Usd },
                refunded_at: at("2026-02-20T09:00:01Z"),
            }),
            photos: vec![],
            opened_at: at("2026-02-19T23:59:00Z"),
        },
        Claim {
            id: id("00006f08-9878-41f8-8f88-0000b16e9fc8"),
            order_number: "SO-0999".into(),
            state: ClaimState::Opened,
            items: vec![],
            resolution: None,
            photos: vec![url("https://cdn.example.com/c/12.jpg")],
            opened_at: at("2026-02-21T06:30:15Z"),
        },
    ]
}
