octets_type! {
    /// Bytes in URL-safe base64, with padding or without.
    Base64Url, "URL-safe base64", spell_base64url, unspell_base64url
}

const BASE64URL: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

fn spell_base64url(bytes: &[u8], is_bare: bool) -> String {
    spell_in(BASE64URL, bytes, !is_bare)
}

fn unspell_base64url(text: &str) -> Option<Vec<u8>> {
    unspell_in(BASE64URL, text)
}
