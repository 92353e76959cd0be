"""The language-neutral core: what a value is (shape) and how it is laid on the wire (encoding). No IO."""
