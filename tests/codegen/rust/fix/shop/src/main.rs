//! Reads lines of a type's name and a document, and writes each document as the type does.

mod order;
mod stock;

use serde::de::DeserializeOwned;
use serde::Serialize;

fn again<T: DeserializeOwned + Serialize>(document: &str) -> String {
    match serde_json::from_str::<T>(document) {
        Ok(value) => serde_json::to_string(&value).expect("it serializes"),
        Err(error) => format!("! {error}"),
    }
}

fn main() {
    for line in std::io::stdin().lines() {
        let line = line.expect("it is text");
        let (name, document) = line.split_once(' ').expect("a name and a document");
        let written = match name {
            "Order" => again::<order::Order>(document),
            "Refund" => again::<order::Refund>(document),
            "Event" => again::<order::Event>(document),
            "Shelf" => again::<stock::Shelf>(document),
            "Shift" => again::<stock::Shift>(document),
            "Probe" => again::<stock::Probe>(document),
            "Tree" => again::<stock::Tree>(document),
            other => panic!("there is no type {other}"),
        };
        println!("{written}");
    }
}
