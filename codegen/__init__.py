"""From a promise to code. Knows contracts and shapes; never a live runtime, never the network."""
