"""What is promised: reads, versions, resolves, judges and stores contracts. Knows no runtime."""
