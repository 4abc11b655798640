"""The functions that `ivy-expand-math` knows, how far off they are, and their text for a type."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

from ivy.lowering.vector_math import (
    error_function,
    exponential,
    hyperbolic,
    logarithm,
    power,
    roots,
    trigonometric,
)
from ivy.lowering.vector_math.body import Body, Value

BUILDERS: dict[str, Callable[..., Value]] = {
    "acos": trigonometric.acos,
    "acosh": hyperbolic.acosh,
    "asin": trigonometric.asin,
    "asinh": hyperbolic.asinh,
    "atan": trigonometric.atan,
    "atan2": trigonometric.atan2,
    "atanh": hyperbolic.atanh,
    "cbrt": roots.cbrt,
    "cos": trigonometric.cos,
    "cosh": hyperbolic.cosh,
    "erf": error_function.erf,
    "erfc": error_function.erfc,
    "exp": exponential.exp,
    "exp2": exponential.exp2,
    "expm1": exponential.expm1,
    "log": logarithm.log,
    "log10": logarithm.log10,
    "log1p": logarithm.log1p,
    "log2": logarithm.log2,
    "powf": power.pow_,
    "rsqrt": roots.rsqrt,
    "sin": trigonometric.sin,
    "sinh": hyperbolic.sinh,
    "tan": trigonometric.tan,
    "tanh": hyperbolic.tanh,
}
"""The body of each function: called with values of a `Body`, returns the result."""

HELPERS: dict[str, Callable[..., tuple[Value, ...]]] = {"reduce_large": trigonometric.reduce_large}
"""Functions that bodies call, which are not inlined."""

OTHERS = ("fpowi", "ipowi", "sincos")
"""Expanded too, but with other operands or results than a builder has."""

EXPANDED = tuple(f"math.{name}" for name in sorted([*BUILDERS, *OTHERS]))
"""The operations that the pass replaces."""

BOUNDS: dict[tuple[str, str], float] = {
    (name, element): bound
    for name, bounds in {
        "acos": (1.25, 1.5),
        "acosh": (2.0, 2.0),
        "asin": (2.0, 2.0),
        "asinh": (2.0, 2.0),
        "atan": (2.0, 2.0),
        "atan2": (2.0, 2.0),
        "atanh": (2.0, 2.0),
        "cbrt": (0.51, 0.51),
        "cos": (1.25, 1.5),
        "cosh": (1.5, 1.5),
        "erf": (1.0, 2.0),
        "erfc": (4.0, 4.0),
        "exp": (1.0, 1.0),
        "exp2": (1.0, 1.0),
        "expm1": (1.5, 2.0),
        "fpowi": (0.51, 2.0),
        "log": (1.0, 1.0),
        "log10": (1.0, 1.0),
        "log1p": (1.5, 1.5),
        "log2": (1.0, 1.0),
        "powf": (0.51, 2.0),
        "rsqrt": (1.5, 1.5),
        "sin": (1.25, 1.5),
        "sinh": (2.0, 2.0),
        "tan": (2.0, 2.0),
        "tanh": (1.5, 2.0),
    }.items()
    for element, bound in zip(("f32", "f64"), bounds, strict=True)
}
"""The largest error of each function and element type, in units in the last place of the result.

Zeros, infinities, NaN, numbers below the normal ones and overflow are as in C.
"""

_TYPE = re.compile(r"vector<(\d+)x(\w+)>|(\w+)")


@cache
def shape(type_: str) -> tuple[str, int]:
    """The element type and width (0: a scalar) of an MLIR type; ("", 0) for types that are not expanded."""
    match = _TYPE.fullmatch(type_)
    if match is None:
        return "", 0
    return (match[2], int(match[1])) if match[1] else (match[3], 0)


def _suffix(type_: str) -> str:
    element, width = shape(type_)
    return f"v{width}{element}" if width else element


def symbol(name: str, operands: tuple[str, ...]) -> str:
    """The name of a function, by the MLIR types of its operands: `ivy.exp.v16f32`, `ivy.fpowi.f32.i32`."""
    return ".".join(["ivy", name, *dict.fromkeys(_suffix(type_) for type_ in operands)])


@cache
def functions(name: str, operands: tuple[str, ...], avx512: bool = False) -> dict[str, str]:
    """The text of a function, and of those it calls, by symbol; with instructions of AVX-512 if it may."""
    if name == "ipowi":
        lines = power.integer_power(operands[0], shape(operands[0])[1])
        return {symbol(name, operands): _text(name, operands, operands[:1], lines, ["%result"])}
    body = Body(*shape(operands[0]), avx512=avx512)
    results = _results(name, body, operands)
    types = tuple(body.type(result.kind) for result in results)
    names = [result.name for result in results]
    texts = {symbol(name, operands): _text(name, operands, types, body.lines, names)}
    for helper in sorted(body.helpers):
        texts |= functions(helper, operands[:1], avx512)
    return texts


def _results(name: str, body: Body, operands: tuple[str, ...]) -> tuple[Value, ...]:
    arguments = [Value(body, f"%x{i}", "real") for i in range(len(operands))]
    if name == "fpowi":
        return (power.power_of_integer(arguments[0], "%x1", operands[1]),)
    return HELPERS[name](*arguments) if name in HELPERS else (BUILDERS[name](*arguments),)


def _text(
    name: str, operands: tuple[str, ...], types: tuple[str, ...], lines: list[str], names: list[str]
) -> str:
    inline = "no_inline" if name in HELPERS else "always_inline"
    parameters = ", ".join(f"%x{i}: {type_}" for i, type_ in enumerate(operands))
    attributes = f"{{llvm.linkage = #llvm.linkage<internal>, llvm.{inline}}}"
    results = ", ".join(types)
    head = (
        f"func.func private @{symbol(name, operands)}({parameters}) -> ({results}) attributes {attributes} {{"
    )
    return "\n".join([head, *lines, f"return {', '.join(names)} : {results}", "}"])
