"""The one inference: which encoding explains what a runtime wrote, at the lowest cost. Pure, no IO."""
