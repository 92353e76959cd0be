"""The fix for a Rust type that is there: its attributes, edited as little as can be."""

from codegen.rust.fix.fix import plan_fixes

__all__ = ["plan_fixes"]
