"""How NumPy programs are written."""

# ruff: noqa: D102  what each method gives is said in `Language`

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

import numpy as np

from ivy.backends.emission.language import Language
from ivy.backends.emission.literals import nested_text, shape_text
from ivy.backends.emission.types import NUMPY_SCALARS, is_integer
from ivy.backends.emission.values import Expr, tuple_text
from ivy.backends.numpy.registry import EMITTERS

_TRANSPOSED = re.compile(r"(\.T|\.mT|\.transpose\([\d, ]*\))$")


def dtype_text(name: str) -> str:
    """The dtype as an expression."""
    if name == "bool":
        return "bool"
    return f"np.{name}" if name in NUMPY_SCALARS else f"ml_dtypes.{name}"


class NumPy(Language):
    """NumPy, `scipy.special` and `ml_dtypes` where NumPy has nothing."""

    name = "numpy"
    framework = "NumPy"
    title = "a NumPy program"
    emitters = EMITTERS
    runtime = Path(__file__).with_name("runtime.py")
    imports: ClassVar = {
        "import functools": r"\bfunctools\.",
        "import ml_dtypes": r"\bml_dtypes\.",
        "import numpy as np": r"\bnp\.",
        "from scipy import special": r"\bspecial\.",
    }
    reserved = frozenset({"special", "ml_dtypes", "functools"})
    nan = "np.nan"
    inf = "np.inf"
    decorators = ('@np.errstate(all="ignore")',)
    keeps_turned_weights = True
    sees_data = True

    def dtype(self, name: str) -> str:
        return dtype_text(name)

    def takes_numbers(self, dtype: str) -> bool:
        return dtype in NUMPY_SCALARS or dtype == "bool"

    def typed_number(self, text: str, dtype: str) -> str:
        return f"np.bool_({text})" if dtype == "bool" else f"{dtype_text(dtype)}({text})"

    def asarray(self, text: str, dtype: str) -> str:
        return f"np.asarray({text}, {dtype_text(dtype)})"

    def full(self, shape: str, text: str, dtype: str) -> str:
        if text == "0.0" or (text == "0" and is_integer(dtype)):
            return f"np.zeros({shape}, {dtype_text(dtype)})"
        return f"np.full({shape}, {text}, {dtype_text(dtype)})"

    def array(self, array: np.ndarray, dtype: str) -> str:
        if 0 in array.shape or not array.size:
            return f"np.zeros({shape_text(array.shape)}, {dtype_text(dtype)})"
        return f"np.array({nested_text(self, array, dtype)}, {dtype_text(dtype)})"

    def arange(self, count: str, dtype: str) -> str:
        return f"np.arange({count}, dtype={dtype_text(dtype)})"

    def iota(self, shape: str, axis: int, dtype: str) -> str:
        return f"np.indices({shape})[{axis}].astype({dtype_text(dtype)})"

    def broadcast_to(self, x: str, shape: str) -> str:
        return f"np.broadcast_to({x}, {shape})"

    def reshape(self, x: Expr, shape: str) -> str:
        plain = shape.startswith("(") and shape != "()"
        return f"{x.at_atom()}.reshape{shape if plain else f'({shape})'}"

    def shape_from(self, text: str) -> str | None:
        return f"tuple({text})"

    def concatenate(self, texts: Sequence[str], axis: int) -> str:
        return f"np.concatenate([{', '.join(texts)}], axis={axis})"

    def flip(self, x: str, axes: Sequence[int]) -> str:
        return f"np.flip({x}, {tuple_text(list(map(str, axes)))})"

    def kept(self, text: str) -> str:
        # a transposition is a view, which every product would read in the wrong order
        return f"np.ascontiguousarray({text})" if _TRANSPOSED.search(text) else text


NUMPY = NumPy()
