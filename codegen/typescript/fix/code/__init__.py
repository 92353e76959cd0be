"""TypeScript that wire files are made of."""
