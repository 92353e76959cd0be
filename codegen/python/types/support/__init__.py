"""What stands beside generated types: these files are copied as they are."""
