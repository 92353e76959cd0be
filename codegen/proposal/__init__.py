"""A first contract out of what exists: samples, an OpenAPI document, a type of some source."""
