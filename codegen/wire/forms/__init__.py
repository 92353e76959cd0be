"""Forms a node can stand in, one family of shapes a file."""
