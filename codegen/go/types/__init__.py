"""Go types and codecs from contracts."""
