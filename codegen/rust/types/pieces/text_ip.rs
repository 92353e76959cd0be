text_type! {
    /// An address of IPv4 or IPv6.
    Ip, "an IP address", scan_ip
}

impl Ip {
    /// The address itself.
    pub fn address(&self) -> Option<std::net::IpAddr> {
        self.0.parse().ok()
    }
}

fn scan_ip(left: &mut Scan<'_>) -> Option<()> {
    let text = left.some(|byte| byte.is_ascii_hexdigit() || b".:".contains(byte));
    let text = std::str::from_utf8(text).ok()?;
    text.parse::<std::net::IpAddr>().ok().map(drop)
}
