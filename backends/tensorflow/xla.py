"""A program as one opaque operation: StableHLO that XLA compiles inside TensorFlow."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import tensorflow as tf

from ivy.artifact import portable_bytes
from ivy.backends.emission.module import dtype_of
from ivy.backends.emission.types import tensor_type
from ivy.mlir import compilation, ir
from ivy.program import Program

VERSION = 9
"""The version of XlaCallModule that TensorFlow 2.21 has, for serialised StableHLO."""


def opaque_main(program: Program) -> Callable[..., Any]:
    """A `main(params, *inputs)` that calls the whole program by XlaCallModule.

    Raises:
        UnsupportedOpError: the program has operations that only Ivy understands; all are listed.
        ConversionError: it cannot be expressed in the StableHLO that TensorFlow reads.
    """
    from tensorflow.compiler.tf2xla.python import xla

    data = portable_bytes(program, program.name)
    arguments = program.arguments()
    with compilation():
        results = ir.FunctionType(ir.TypeAttr(program.main.attributes["function_type"]).value).results
        types = [tensor_type(type_) for type_ in results]
    updated = program.updated_buffers()

    def main(params: Mapping[str, tf.Tensor], *inputs: tf.Tensor) -> Any:
        given = iter(inputs)
        values = [params[a.name] if a.is_state else next(given) for a in arguments]
        found = xla.call_module(
            [tf.cast(x, dtype_of(a)) for x, a in zip(values, arguments, strict=True)],
            version=VERSION,
            module=data,
            Tout=[tf.as_dtype(type_.dtype) for type_ in types],
            Sout=[list(type_.shape) for type_ in types],
            platforms=["CPU"],  # with several, the program would take the number of one
            disabled_checks=["platform"],
        )
        count = len(found) - len(updated)
        leaves = found[0] if count == 1 else tuple(found[:count])
        return (leaves, dict(zip(updated, found[count:], strict=True))) if updated else leaves

    return main
