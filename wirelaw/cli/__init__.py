"""Parses the command line and prints, one file per command. Decides nothing a job should decide."""
