"""Elementwise ops, with the names and semantics of the array API standard.

Operands broadcast as in NumPy and agree in element type. A size that is unknown at compile time is
never 1 at run time where it meets another size: dynamic sizes that meet are equal.
"""

from ivy.dialect.elementwise import (  # noqa: F401  the parts register their ops when imported
    activation,
    arithmetic,
    bessel,
    conversion,
    exponential,
    logic,
    polynomials,
    special,
)
