text_type! {
    /// A URL, or a reference to one: no white space, no control characters.
    Url, "a URL", scan_url
}

fn scan_url(left: &mut Scan<'_>) -> Option<()> {
    left.some(|byte| *byte > b' ' && *byte != 0x7f);
    Some(())
}
