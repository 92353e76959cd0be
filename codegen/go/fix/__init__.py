"""The fix for a Go type that is there: written beside it, never into it."""

from codegen.go.fix.fix import plan_fix, plan_fixes

__all__ = ["plan_fix", "plan_fixes"]
