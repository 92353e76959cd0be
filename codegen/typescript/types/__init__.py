"""TypeScript types, their checks and codecs, from contracts."""
