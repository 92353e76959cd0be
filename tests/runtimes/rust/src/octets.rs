//! Bytes, identifiers, addresses.

use std::ffi::OsString;
use std::net::{Ipv4Addr, Ipv6Addr};

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde::{Serialize, Serializer};
use url::Url;
use uuid::Uuid;

use crate::written;

#[derive(Serialize)]
struct Hashed {
    id: &'static str,
    digest: Vec<u8>,
}

#[derive(Serialize)]
struct Keyed {
    id: &'static str,
    #[serde(serialize_with = "url_safe")]
    key: Vec<u8>,
}

#[derive(Serialize)]
struct Summed {
    id: &'static str,
    #[serde(serialize_with = "hex")]
    digest: Vec<u8>,
}

#[derive(Serialize)]
struct Stamped {
    id: &'static str,
    #[serde(serialize_with = "upper_hex")]
    digest: Vec<u8>,
}

#[derive(Serialize)]
struct Note {
    id: &'static str,
    body: String,
}

#[derive(Serialize)]
struct Letter {
    id: &'static str,
    body: String,
}

#[derive(Serialize)]
struct Sealed {
    id: &'static str,
    nonce: [u8; 4],
}

#[derive(Serialize)]
struct Rated {
    id: &'static str,
    scores: Vec<u8>,
}

#[derive(Serialize)]
struct Stored {
    id: &'static str,
    file: OsString,
}

#[derive(Serialize)]
struct Entity {
    #[serde(with = "uuid::serde::simple")]
    id: Uuid,
}

#[derive(Serialize)]
struct Linked {
    #[serde(with = "uuid::serde::urn")]
    id: Uuid,
}

#[derive(Serialize)]
struct Peer {
    peer: Ipv6Addr,
}

#[derive(Serialize)]
struct MappedPeer {
    peer: Ipv6Addr,
}

#[derive(Serialize)]
struct Host {
    host: Ipv6Addr,
}

#[derive(Serialize)]
struct Card {
    network: &'static str,
    mac: [u8; 6],
}

#[derive(Serialize)]
struct Site {
    home: Url,
}

#[derive(Serialize)]
struct Link {
    home: &'static str,
}

#[derive(Serialize)]
struct Caller {
    id: &'static str,
    peer: Option<Ipv4Addr>,
}

#[derive(Serialize)]
struct Street {
    street: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    suffix: Option<&'static str>,
}

fn url_safe<S: Serializer>(octets: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&URL_SAFE_NO_PAD.encode(octets))
}

fn hex<S: Serializer>(octets: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&octets.iter().map(|octet| format!("{octet:02x}")).collect::<String>())
}

fn upper_hex<S: Serializer>(octets: &[u8], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(&octets.iter().map(|octet| format!("{octet:02X}")).collect::<String>())
}

/// The text in octets that came in as base64.
fn text(encoded: &str) -> String {
    String::from_utf8(STANDARD.decode(encoded).expect("it is base64")).expect("it is UTF-8")
}

fn v4(text: &str) -> Ipv4Addr {
    text.parse().expect("it is an address")
}

fn v6(text: &str) -> Ipv6Addr {
    text.parse().expect("it is an address")
}

fn url(text: &str) -> Url {
    text.parse().expect("it is a URL")
}

const UUIDS: [Uuid; 3] = [
    Uuid::from_u128(0xf9168c5eceb24faab6bf329bf39fa1e4),
    Uuid::from_u128(0x0a1b2c3d4e5f40718293a4b5c6d7e8f9),
    Uuid::from_u128(0x6ba7b8109dad41d180b400c04fd430c8),
];

/// The answers of an endpoint, in order.
pub fn samples(drift: &str) -> Vec<String> {
    match drift {
        "bytes-array-vs-base64" => written(&[
            Hashed { id: "1", digest: vec![1, 2, 255] },
            Hashed { id: "2", digest: vec![0, 128, 7, 9] },
            Hashed { id: "3", digest: vec![250, 3] },
        ]),
        "bytes-base64-alphabet" => written(&[
            Keyed { id: "1", key: vec![251, 255, 254] },
            Keyed { id: "2", key: vec![255, 239] },
            Keyed { id: "3", key: vec![254, 240, 1, 2] },
        ]),
        "bytes-hex" => written(&[
            Summed { id: "1", digest: vec![1, 255] },
            Summed { id: "2", digest: vec![171, 205] },
            Summed { id: "3", digest: vec![0, 128, 7, 9] },
        ]),
        "bytes-hex--contract" => written(&[
            Stamped { id: "1", digest: vec![1, 255] },
            Stamped { id: "2", digest: vec![171, 205] },
            Stamped { id: "3", digest: vec![0, 128, 7, 9] },
        ]),
        "bytes-utf8-text" => written(&[
            Letter { id: "1", body: text("YWJj") },
            Letter { id: "2", body: text("YWJjZA==") },
            Letter { id: "3", body: text("w6k=") },
        ]),
        "bytes-utf8-text--contract" => written(&[
            Note { id: "1", body: "abc".to_owned() },
            Note { id: "2", body: "abcd".to_owned() },
            Note { id: "3", body: "é".to_owned() },
        ]),
        "bytes-fixed-array" => written(&[
            Sealed { id: "1", nonce: [1, 2, 255, 0] },
            Sealed { id: "2", nonce: [0, 128, 7, 9] },
            Sealed { id: "3", nonce: [254, 255, 1, 3] },
        ]),
        "bytes-uint8-list" | "struct-std-type-leak--numbers" => written(&[
            Rated { id: "1", scores: vec![1, 2] },
            Rated { id: "2", scores: vec![] },
            Rated { id: "3", scores: vec![90, 255, 7] },
        ]),
        "struct-std-type-leak" => written(&[
            Stored { id: "1", file: OsString::from("hi") },
            Stored { id: "2", file: OsString::from("a.txt") },
            Stored { id: "3", file: OsString::from("é") },
        ]),
        "uuid-case-form" => written(&UUIDS.map(|id| Entity { id })),
        "uuid-case-form--other" => written(&UUIDS.map(|id| Linked { id })),
        "ip-mapped-v4" => written(&[
            Peer { peer: v6("::ffff:1.2.3.4") },
            Peer { peer: v6("::ffff:192.0.2.7") },
            Peer { peer: v6("::ffff:10.0.0.255") },
        ]),
        "ip-mapped-v4--every" => written(&[
            MappedPeer { peer: v4("1.2.3.4").to_ipv6_mapped() },
            MappedPeer { peer: v4("192.0.2.7").to_ipv6_mapped() },
            MappedPeer { peer: v4("10.0.0.255").to_ipv6_mapped() },
        ]),
        "ip-v6-text" => written(&[
            Host { host: v6("2001:db8::1") },
            Host { host: v6("fe80::a:0:0:b") },
            Host { host: v6("::1") },
        ]),
        "ip-cidr-mac" => written(&[
            Card { network: "10.0.0.0/8", mac: [0, 0, 0x5e, 0, 0x53, 1] },
            Card { network: "192.0.2.0/24", mac: [2, 0x42, 0xac, 0x11, 0, 2] },
            Card { network: "2001:db8::/32", mac: [0, 0, 0x5e, 0, 0x53, 0xaf] },
        ]),
        "url-object-or-normalised" => written(&[
            Site { home: url("HTTPS://Example.com") },
            Site { home: url("http://example.com:80/a") },
            Site { home: url("https://Example.org/a/../b?q=1#top") },
        ]),
        "url-object-or-normalised--scheme" => written(&[
            Link { home: "HTTPS://Example.com" },
            Link { home: "Http://Example.net/a" },
            Link { home: "HTTP://Example.org?q=1" },
        ]),
        "empty-string-as-null" => written(&[
            Caller { id: "1", peer: None },
            Caller { id: "2", peer: Some(v4("192.0.2.7")) },
            Caller { id: "3", peer: None },
        ]),
        "empty-string-as-null--text" => written(&[
            Street { street: "s", suffix: None },
            Street { street: "t", suffix: Some("b") },
            Street { street: "u", suffix: None },
        ]),
        _ => vec![],
    }
}
