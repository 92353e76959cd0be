"""Between a Go type and the contract's form of it: small types that write and read one value each."""
