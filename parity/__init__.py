"""Do the runtimes keep the promise, and the same way? Uses the wire core, never the emitters."""
