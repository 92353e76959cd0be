"""The fix for a TypeScript type that is there: functions beside it, and edits where it is written."""

from codegen.typescript.fix.fix import plan_fixes

__all__ = ["plan_fixes"]
