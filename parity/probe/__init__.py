"""Sends a case, gets an answer: over HTTP or from a recording. Judges nothing."""
