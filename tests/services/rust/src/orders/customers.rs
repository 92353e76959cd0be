//! The customers there are.

use std::collections::BTreeMap;

use super::customer_types::{Address, Company, Customer, GeoPoint, Tier};
use crate::literal::{at, day, id};

/// In the order of their numbers.
pub fn all() -> Vec<Customer> {
    vec![
        Customer {
            id: id("00001a01-64ef-461f-8a11-0000298e2319"),
            name: "Anna Brandt".into(),
            email: "anna@example.com".into(),
            phone: Some("+49 221 5550101".into()),
            birthday: Some(day("1988-04-17")),
            tier: Tier::GoldMember,
            company: None,
            addresses: vec![
                Address {
                    label: "home".into(),
                    line_1: "Lindenweg 4".into(),
                    line_2: None,
                    postal_code: "50667".into(),
                    city: "Köln".into(),
                    country: "DE".into(),
                    location: Some(GeoPoint { latitude: 50.938, longitude: 6.957 }),
                },
                Address {
                    label: "cabin".into(),
                    line_1: "Rue du Lac 9".into(),
                    line_2: Some("Bât. B".into()),
                    postal_code: "74000".into(),
                    city: "Annecy".into(),
                    country: "FR".into(),
                    location: Some(GeoPoint { latitude: 45.899, longitude: 6.128 }),
                },
            ],
            preferences: BTreeMap::from([
                ("language".into(), "de".into()),
                ("packaging".into(), "plain".into()),
            ]),
            newsletter: true,
            loyalty_points: 1250,
            created_at: at("2021-02-03T08:15:00Z"),
        },
        Customer {
            id: id("00002b02-62de-453e-8b22-000044ba6532"),
            name: "Boris Hale".into(),
            email: "boris@example.org".into(),
            phone: None,
            birthday: None,
            tier: Tier::Standard,
            company: Some(Company {
                legal_name: "Hale & Sons Ltd".into(),
                vat_id: Some("GB123456789".into()),
            }),
            addresses: vec![Address {
                label: "office".into(),
                line_1: "12 Mill Lane".into(),
                line_2: Some("Unit 3".into()),
                postal_code: "LS1 4AP".into(),
                city: "Leeds".into(),
                country: "GB".into(),
                location: None,
            }],
            preferences: BTreeMap::new(),
            newsletter: false,
            loyalty_points: 0,
            created_at: at("2023-11-20T17:42:31Z"),
        },
        Customer {
            id: id("00003c03-60cd-445d-8c33-00005fe6a74b"),
            name: "Chloé Marchand".into(),
            email: "chloe@example.net".into(),
            phone: Some("+33 4 5055 0199".into()),
            birthday: Some(day("1995-12-30")),
            tier: Tier::Silver,
            company: Some(Company { legal_name: "Atelier Marchand".into(), vat_id: None }),
            addresses: vec![],
            preferences: BTreeMap::from([("language".into(), "fr".into())]),
            newsletter: true,
            loyalty_points: 87,
            created_at: at("2022-07-09T12:00:05Z"),
        },
        Customer {
            id: id("00003c04-7fbc-447c-8c44-00005fe84064"),
            name: "Dag Holm".into(),
            email: "dag@example.com".into(),
            phone: None,
            birthday: Some(day("1979-09-09")),
            tier: Tier::GoldMember,
            company: None,
            addresses: vec![],
            preferences: BTreeMap::new(),
            newsletter: false,
            loyalty_points: 12,
            created_at: at("2024-05-05T05:05:05Z"),
        },
    ]
}
