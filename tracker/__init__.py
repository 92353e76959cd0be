"""Decisions in Markdown that people edit too. Imports no other room; a finding is a string to it."""
