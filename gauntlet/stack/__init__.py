"""Starts and stops runtimes: build, port, ready with identity, log, whole process tree. Judges no answer."""
