octets_type! {
    /// Bytes in base64, with padding.
    Base64, "base64", spell_base64, unspell_base64
}

const BASE64: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

fn spell_base64(bytes: &[u8], _: bool) -> String {
    spell_in(BASE64, bytes, true)
}

fn unspell_base64(text: &str) -> Option<Vec<u8>> {
    unspell_in(BASE64, text)
}
