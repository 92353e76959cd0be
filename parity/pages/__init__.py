"""The pages of the drifts: what is told of each, in which family, and where it was proven."""
