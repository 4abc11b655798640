"""StableHLO programs as TensorFlow modules, by way of readable source code.

`emit` gives the module, `source` only the text. The text uses nothing but TensorFlow and NumPy and
works on its own: `main(params, *inputs)`, with tensors or variables by name.
"""

from __future__ import annotations

from ivy.backends.tensorflow.module import TensorflowModule, emit
from ivy.backends.tensorflow.program import source

__all__ = ["TensorflowModule", "emit", "source"]
