"""Bodies, or parts of them, that are the same value in other bytes, and which drift that is."""
