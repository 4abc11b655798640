"""How JAX programs are written."""

# ruff: noqa: D102  what each method gives is said in `Language`

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

import numpy as np

from ivy.backends.emission.language import Language, Watch
from ivy.backends.emission.literals import nested_text, shape_text
from ivy.backends.emission.types import NUMPY_SCALARS, is_integer
from ivy.backends.emission.values import Value, tuple_text
from ivy.backends.jax.registry import EMITTERS
from ivy.backends.jax.x64 import Reasons


def dtype_text(name: str) -> str:
    """The dtype as an expression.

    `int` stands for the 64-bit integers: they are 32-bit ones in JAX as long as x64 is off, and
    naming `jnp.int64` would warn about that.
    """
    return {"bool": "bool", "int64": "int"}.get(name, f"jnp.{name}")


class Jax(Language):
    """`jnp` wherever it has the function, `lax` otherwise."""

    name = "jax"
    framework = "JAX"
    title = "a JAX program"
    emitters = EMITTERS
    runtime = Path(__file__).with_name("runtime.py")
    imports: ClassVar = {
        "import jax": r"\bjax\.",
        "import jax.numpy as jnp": r"\bjnp\.",
        "import numpy as np": r"\bnp\.",
        "from jax import lax": r"\blax\.",
    }
    reserved = frozenset({"jax", "jnp", "lax", "require_x64"})
    nan = "jnp.nan"
    inf = "jnp.inf"

    def watch(self) -> Watch:
        return Reasons()

    def preamble(self, watch: Watch) -> list[str]:
        if not watch.notes:
            return []
        return [
            "    if not jax.config.jax_enable_x64:",
            f"        raise RuntimeError({f'64-bit types are needed: {watch.notes[0]}'!r})",
        ]

    def dtype(self, name: str) -> str:
        return dtype_text(name)

    def typed_number(self, text: str, dtype: str) -> str:
        if dtype == "bool":
            return f"np.bool_({text})"
        return f"np.{dtype}({text})" if dtype in NUMPY_SCALARS else f"jnp.{dtype}({text})"

    def asarray(self, text: str, dtype: str) -> str:
        return f"jnp.asarray({text}, {dtype_text(dtype)})"

    def full(self, shape: str, text: str, dtype: str) -> str:
        if text == "0.0" or (text == "0" and is_integer(dtype)):
            return f"jnp.zeros({shape}, {dtype_text(dtype)})"
        return f"jnp.full({shape}, {text}, {dtype_text(dtype)})"

    def array(self, array: np.ndarray, dtype: str) -> str:
        if 0 in array.shape or not array.size:
            return f"np.zeros({shape_text(array.shape)}, {_array_dtype(dtype)})"
        maker = "np.array" if dtype in NUMPY_SCALARS or dtype == "bool" else "jnp.array"
        return f"{maker}({nested_text(self, array, dtype)}, {_array_dtype(dtype)})"

    def arange(self, count: str, dtype: str) -> str:
        return f"jnp.arange({count}, dtype={dtype_text(dtype)})"

    def iota(self, shape: str, axis: int, dtype: str) -> str:
        return f"lax.broadcasted_iota({dtype_text(dtype)}, {shape}, {axis})"

    def broadcast_to(self, x: str, shape: str) -> str:
        return f"jnp.broadcast_to({x}, {shape})"

    def concatenate(self, texts: list[str], axis: int) -> str:
        return f"jnp.concatenate([{', '.join(texts)}], axis={axis})"

    def flip(self, x: str, axes: list[int]) -> str:
        return f"jnp.flip({x}, {tuple_text(list(map(str, axes)))})"

    def returned(self, meaning: Value, text: str) -> str:
        return f"jnp.asarray({text}, {dtype_text(meaning.type.dtype)})"


def _array_dtype(dtype: str) -> str:
    if dtype == "bool":
        return "bool"
    return f"np.{dtype}" if dtype in NUMPY_SCALARS else f"jnp.{dtype}"


JAX = Jax()
