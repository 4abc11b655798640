"""StableHLO programs as native JAX functions, by way of readable source code.

`emit` gives the callable, `source` only the text. The text uses nothing but JAX and NumPy and works
on its own: `main(prepare(params), *inputs)`.
"""

from __future__ import annotations

from ivy.backends.jax.function import JaxFunction, emit
from ivy.backends.jax.program import source
from ivy.backends.jax.x64 import Needs64Bit

__all__ = ["JaxFunction", "Needs64Bit", "emit", "source"]
