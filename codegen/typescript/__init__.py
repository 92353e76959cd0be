"""TypeScript: the fix for a type that is there, and types from contracts."""
