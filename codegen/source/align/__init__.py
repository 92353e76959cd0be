"""Holds a type of some source against a contract: the encoding it gives the contract's own shape.

The two shapes have names of their own, and maybe another structure. They are walked side by side; what is
written otherwise than the contract wants becomes a choice of the encoding, and what the type cannot hold, or
the source does not tell, a misfit. Nothing is run.
"""

from codegen.source.align.align import Aligned, align
from codegen.source.align.misfit import Misfit

__all__ = ["Aligned", "Misfit", "align"]
