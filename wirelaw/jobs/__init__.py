"""One file per job: composes the rooms over plain values. No click, no printing."""
