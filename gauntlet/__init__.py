"""The production gauntlet. So far the stack: starts runtimes, proves who they are, stops them."""
