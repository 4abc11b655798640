"""Where JAX's elementwise functions deviate from the standard."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import jax
import jax.numpy as jnp
from jax import lax

from ivy.functional.adaptors.complex_numbers import ComplexFunctions, Function


def floor_divide(x: jax.Array, y: jax.Array) -> jax.Array:
    """The quotient rounded down: JAX has NaN for infinities, and -1 for finite numbers by them."""
    return jnp.floor(jnp.divide(x, y))


def remainder(x: jax.Array, y: jax.Array) -> jax.Array:
    """A zero has the sign of the divisor."""
    result = jnp.remainder(x, y)
    return jnp.where(result == 0, jnp.copysign(result, y), result)


def integer_pow(x: jax.Array, y: jax.Array) -> jax.Array:
    """By squaring, over all bits of the exponent: JAX looks at six of them."""

    def step(_: int, state: tuple[jax.Array, jax.Array, jax.Array]) -> tuple[jax.Array, ...]:
        result, base, exponent = state
        return jnp.where(exponent & 1 == 1, result * base, result), base * base, exponent >> 1

    x, y = jnp.broadcast_arrays(x, y)
    start = (jnp.ones_like(x), x, y)
    return lax.fori_loop(0, 8 * x.dtype.itemsize, step, start)[0]


def _exponentials(x: jax.Array) -> tuple[jax.Array, jax.Array, jax.Array]:
    """The sign of x, half of e**|x| and half of e**-|x|, without overflow before that of the half."""
    sign = jnp.where(jnp.signbit(x), -jnp.ones_like(x), jnp.ones_like(x))
    root = jnp.exp(0.5 * sign * x)
    return sign, 0.5 * root * root, 0.5 / root / root


def cosh(x: jax.Array) -> jax.Array:
    """JAX's own adds to the argument of the exponential, and loses digits where it is large."""
    _, growing, falling = _exponentials(x)
    return growing + falling


def sinh(x: jax.Array) -> jax.Array:
    """As `cosh`; precise near zero."""
    sign, growing, falling = _exponentials(x)
    is_near = sign * x < 1
    less_one = jnp.expm1(jnp.where(is_near, sign * x, 0))
    near = 0.5 * (less_one + less_one / (less_one + 1))
    return sign * jnp.where(is_near, near, growing - falling)


def log1p(x: jax.Array) -> jax.Array:
    """XLA's loses two digits between -0.5 and -0.29; there it is less that of `1 / (1 + x) - 1`."""
    is_between = (x > -0.5) & (x < -0.25)
    other = -jnp.where(is_between, x, 0) / (1 + jnp.where(is_between, x, 0))
    return jnp.where(is_between, -jnp.log1p(other), jnp.log1p(x))


def atanh(x: jax.Array) -> jax.Array:
    """By `log1p` of positive numbers, where XLA's is precise."""
    sign = jnp.where(jnp.signbit(x), -jnp.ones_like(x), jnp.ones_like(x))
    return sign * 0.5 * jnp.log1p(2 * sign * x / (1 - sign * x))


REAL = SimpleNamespace(**(vars(jnp) | {"cosh": cosh, "log1p": log1p, "sinh": sinh}))


def _complex_functions() -> dict[str, Function]:
    """JAX is right in the first quadrant, but for NaN; sums with complex constants lose signs of zeros."""
    z = ComplexFunctions(REAL, lambda x: (x.real, x.imag), lax.complex)
    exp = z.by_conjugates(z.exp(jnp.exp))
    log = z.log(jnp.log)
    asinh = z.by_quadrants(z.asinh(jnp.asinh))
    atanh = z.by_quadrants(z.atanh(jnp.atanh))
    acos = z.by_conjugates(z.acos(jnp.acos))
    tanh = z.by_quadrants(z.tanh(jnp.tanh))
    return {
        "abs": z.abs(jnp.abs),
        "acos": acos,
        "acosh": z.acosh_of_acos(acos),
        "asin": z.turned(asinh),
        "asinh": asinh,
        "atan": z.turned(atanh),
        "atanh": atanh,
        "cos": z.before_turning(z.cosh),
        "cosh": z.cosh,
        "exp": exp,
        "expm1": z.by_conjugates(z.expm1(jnp.expm1, exp)),
        "log": log,
        "log10": z.log(jnp.log10),
        "log1p": z.log1p(log),
        "log2": z.log(jnp.log2),
        "sign": z.sign,
        "sin": z.turned(z.sinh),
        "sinh": z.sinh,
        "sqrt": z.by_conjugates(z.sqrt(jnp.sqrt)),
        "tan": z.turned(tanh),
        "tanh": tanh,
    }


DEVIATIONS: dict[str, Callable[..., Any]] = {
    "atanh[float64]": jax.jit(atanh),
    "log1p[float64]": jax.jit(log1p),
    "cosh[real floating]": jax.jit(cosh),
    "sinh[real floating]": jax.jit(sinh),
    "floor_divide[real floating]": jax.jit(floor_divide),
    "remainder[real floating]": jax.jit(remainder),
    "pow[signed integer]": jax.jit(integer_pow),
    "pow[unsigned integer]": jax.jit(integer_pow),
} | {f"{name}[complex floating]": jax.jit(function) for name, function in _complex_functions().items()}
