octets_type! {
    /// Bytes in hex, in lower or in upper case.
    Hex, "hex", spell_hex, unspell_hex
}

fn spell_hex(bytes: &[u8], is_upper: bool) -> String {
    let text: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    if is_upper {
        return text.to_uppercase();
    }
    text
}

fn unspell_hex(text: &str) -> Option<Vec<u8>> {
    let pairs = text.as_bytes().chunks(2);
    pairs
        .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok())
        .collect()
}
