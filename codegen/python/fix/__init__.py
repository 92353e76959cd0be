"""The fix for Python types that are there: edits of the models, and one file of code beside them."""

from codegen.python.fix.fix import plan_fixes

__all__ = ["plan_fixes"]
