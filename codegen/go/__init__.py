"""Go: the fix for a type that is there. Writes beside it, never into it."""
