text_type! {
    /// A network: an address, and the length of its prefix.
    Network, "a network", scan_network
}

fn scan_network(left: &mut Scan<'_>) -> Option<()> {
    let most = if left.0.contains(&b':') { 128 } else { 32 };
    scan_ip(left)?;
    left.one(b"/")?;
    match left.digits()? {
        [b'0', _, ..] | [_, _, _, _, ..] => None,
        digits => {
            let length = digits
                .iter()
                .fold(0, |sum, digit| sum * 10 + u32::from(digit - b'0'));
            (length <= most).then_some(())
        }
    }
}
