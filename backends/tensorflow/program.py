"""The source file of a program: `main`, and what they call."""

from __future__ import annotations

from ivy.backends.emission.source import Emitted
from ivy.backends.emission.source import write as write_in
from ivy.backends.tensorflow import (  # noqa: F401  the op families enter themselves into the registry
    composites,
    control_flow,
    custom_calls,
    elementwise,
    indexing,
    linear_algebra,
    manipulation,
    nn,
    reduction,
    sorting,
)
from ivy.backends.tensorflow.language import TENSORFLOW
from ivy.program import Program


def source(program: Program) -> str:
    """The program as Python source that uses TensorFlow; `main` as in `write`.

    Raises:
        UnsupportedOpError: the program has operations without an equivalent in TensorFlow.
    """
    return write(program).text


def write(program: Program) -> Emitted:
    """The source, with what cannot be text.

    Raises:
        UnsupportedOpError: as in `source`.
        ConversionError: the program is in another dialect than StableHLO.
    """
    return write_in(program, TENSORFLOW)
