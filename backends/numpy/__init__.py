"""StableHLO programs as NumPy functions, by way of readable source code.

`emit` gives the callable, `source` only the text. The text uses nothing but NumPy (and SciPy for
special functions) and works on its own: `main(prepare(params), *inputs)`.
"""

from __future__ import annotations

from ivy.backends.numpy.function import NumpyFunction, emit
from ivy.backends.numpy.program import source

__all__ = ["NumpyFunction", "emit", "source"]
