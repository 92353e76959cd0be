"""Python: pydantic models for contracts, with a strict decoder, an exact encoder and tests."""
