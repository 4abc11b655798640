"""How TensorFlow programs are written."""

# ruff: noqa: D102  what each method gives is said in `Language`

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

import numpy as np

from ivy.backends.emission.language import Language
from ivy.backends.emission.literals import nested_text
from ivy.backends.emission.types import NotInTargetError, is_integer
from ivy.backends.emission.values import Expr, Value
from ivy.backends.tensorflow.registry import EMITTERS

DTYPES = frozenset(
    {"bool", "float16", "bfloat16", "float32", "float64", "complex64", "complex128"}
    | {f"{sign}int{bits}" for sign in ("", "u") for bits in (8, 16, 32, 64)}
)
"""The element types that TensorFlow computes with."""

RANGES = frozenset({"int32", "int64", "float16", "bfloat16", "float32", "float64"})
"""The element types of `tf.range`."""


def dtype_text(name: str) -> str:
    """The dtype as an expression.

    Raises:
        NotInTargetError: TensorFlow has no arithmetic for it.
    """
    if name not in DTYPES:
        raise NotInTargetError(f"TensorFlow has no arithmetic for the element type {name}")
    return f"tf.{name}"


class TensorFlow(Language):
    """Ordinary TensorFlow operations, which have gradients."""

    name = "tensorflow"
    framework = "TensorFlow"
    title = "a TensorFlow program"
    emitters = EMITTERS
    runtime = Path(__file__).with_name("runtime.py")
    imports: ClassVar = {
        "import functools": r"\bfunctools\.",
        "import itertools": r"\bitertools\.",
        "import math": r"\bmath\.",
        "import numpy as np": r"\bnp\.",
        "import tensorflow as tf": r"\btf\.",
    }
    reserved = frozenset({"tf", "functools", "itertools"})
    nan = "math.nan"
    inf = "math.inf"
    has_prepare = False
    sizes_are_numbers = False

    def dtype(self, name: str) -> str:
        return dtype_text(name)

    def typed_number(self, text: str, dtype: str) -> str:
        return f"tf.constant({text}, {dtype_text(dtype)})"

    def asarray(self, text: str, dtype: str) -> str:
        return f"tf.cast({text}, {dtype_text(dtype)})"

    def full(self, shape: str, text: str, dtype: str) -> str:
        if text == "0.0" or (text == "0" and is_integer(dtype)):
            return f"tf.zeros({shape}, {dtype_text(dtype)})"
        if shape == "()":
            return self.typed_number(text, dtype)
        return f"tf.fill({shape}, {self.typed_number(text, dtype)})"

    def array(self, array: np.ndarray, dtype: str) -> str:
        if not array.size:
            return f"tf.zeros({array.shape}, {dtype_text(dtype)})"
        return f"tf.constant({nested_text(self, array, dtype)}, {dtype_text(dtype)})"

    def constant(self, key: str, dtype: str) -> str:
        return f"tf.constant(constants[{key}])"

    def arange(self, count: str, dtype: str) -> str:
        if dtype in RANGES:
            return f"tf.range({count}, dtype={dtype_text(dtype)})"
        return f"tf.cast(tf.range({count}), {dtype_text(dtype)})"

    def iota(self, shape: str, axis: int, dtype: str) -> str:
        index = f"tf.range({shape}[{axis}])"
        trailing = f"[(..., *[None] * (len({shape}) - {axis + 1}))]"
        return f"tf.broadcast_to(tf.cast({index}{trailing}, {dtype_text(dtype)}), {shape})"

    def dimension(self, x: str, axis: int) -> str:
        return f"tf.shape({x})[{axis}]"

    def broadcast_to(self, x: str, shape: str) -> str:
        return f"tf.broadcast_to({x}, {shape})"

    def reshape(self, x: Expr, shape: str) -> str:
        return f"tf.reshape({x.text}, {shape})"

    def transpose(self, x: Expr, order: Sequence[int]) -> str:
        return f"tf.transpose({x.text}, {list(order)})"

    def swap_last(self, x: Expr, rank: int) -> str:
        return f"tf.transpose({x.text})" if rank == 2 else f"tf.linalg.matrix_transpose({x.text})"

    def concatenate(self, texts: Sequence[str], axis: int) -> str:
        return f"tf.concat([{', '.join(texts)}], axis={axis})"

    def flip(self, x: str, axes: Sequence[int]) -> str:
        return f"tf.reverse({x}, {list(axes)})"

    def shape_from(self, text: str) -> str | None:
        return text

    def returned(self, meaning: Value, text: str) -> str:
        return text


TENSORFLOW = TensorFlow()
