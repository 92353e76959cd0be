"""What a contract asks of types, before any language: declarations, bounds, vectors, limitations."""
