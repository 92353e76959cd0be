"""The front door: configuration, jobs, command line. Composes the rooms; nobody imports it."""
