"""Our speed beside the peers, in one run: ratios, never absolute promises. `make bench` runs it."""
