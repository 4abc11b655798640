"""Random numbers: what JAX draws from Threefry keys stays whole, as the composites of Ivy's ops.

These ops make the same bits from the same key, so every target reproduces JAX's numbers. Keys that are
batched by `vmap`, and generators laid out otherwise (`jax_threefry_partitionable` off), become
calls of the Threefry hash, or its arithmetic.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax._src import config, core, pjit
from jax._src.interpreters import mlir
from jax._src.lax import lax as lax_internal
from jax._src.lib.mlir import ir
from jax._src.random import prng
from jax._src.random import threefry2x32 as threefry

from ivy.errors import CaptureError
from ivy.frontend.jax_composites import Values, composite, int_attribute

_THREEFRY = "threefry2x32"


def _hash(key: jax.Array, high: jax.Array, low: jax.Array) -> tuple[jax.Array, ...]:
    return _hash_words(key[0], key[1], high, low)


def _hash_words(first: Any, second: Any, high: Any, low: Any) -> tuple[jax.Array, ...]:
    return threefry._threefry2x32_lowering(first, second, high, low, use_rolled_loops=False)


def _threefry(ctx: Any, first: ir.Value, second: ir.Value, high: ir.Value, low: ir.Value) -> Values:
    one, two, count, other = ctx.avals_in
    if one.shape or two.shape or count.shape != other.shape:  # a key for each number
        return mlir.lower_fun(_hash_words, multiple_results=True)(ctx, first, second, high, low)
    key_aval = core.ShapedArray((2,), np.dtype(np.uint32))
    pair = mlir.lower_fun(lambda a, b: jnp.stack([a, b]), multiple_results=False)
    (key,) = pair(ctx.replace(avals_in=[one, two], avals_out=[key_aval]), first, second)
    return composite(ctx, _THREEFRY, {}, _hash, [key, high, low], [key_aval, count, other])


def _counters(ctx: Any, *, shape: Any) -> Values:
    """JAX counts in 64 bits, which other settings and targets have not, and almost no array needs."""
    if core.is_constant_shape(shape) and math.prod(shape) >= 1 << 32:
        return prng.iota_2x32_shape_lowering(ctx, shape=shape)

    def count() -> tuple[jax.Array, jax.Array]:
        low = jax.lax.iota(np.uint32, math.prod(shape)).reshape(shape)
        return jnp.zeros(shape, np.uint32), low

    return mlir.lower_fun(count, multiple_results=True)(ctx)


def _single_key(aval: Any) -> bool:
    dtype = aval.dtype
    return (
        not aval.shape
        and str(getattr(dtype, "name", "")) == "key<fry>"
        and config.threefry_partitionable.value
    )


def _shape_attribute(shape: Sequence[int]) -> ir.Attribute:
    return ir.DenseI64ArrayAttr.get(list(shape))


def _bits(ctx: Any, key: ir.Value, *, bit_width: int, shape: Any) -> Values:
    aval = ctx.avals_in[0]
    if not _single_key(aval) or not core.is_constant_shape(shape):
        return prng.random_bits_lowering(ctx, key, bit_width=bit_width, shape=shape)
    attributes = {
        "shape": _shape_attribute(shape),
        "dtype": ir.TypeAttr.get(ir.IntegerType.get_unsigned(bit_width)),
    }

    def draw(key: jax.Array) -> jax.Array:
        return threefry.threefry_random_bits(key, bit_width, tuple(shape))

    return composite(ctx, "random_bits", attributes, draw, [key], [core.physical_aval(aval)])


def _split(ctx: Any, key: ir.Value, *, shape: Any) -> Values:
    aval = ctx.avals_in[0]
    if not _single_key(aval) or len(shape) != 1 or not core.is_constant_shape(shape):
        return prng.random_split_lowering(ctx, key, shape=shape)

    def split(key: jax.Array) -> jax.Array:
        return threefry.threefry_split(key, tuple(shape))

    inner = ctx.replace(avals_out=[core.physical_aval(out) for out in ctx.avals_out])
    return composite(
        inner, "random_split", {"count": int_attribute(shape[0])}, split, [key], [core.physical_aval(aval)]
    )


def _jitted(ctx: Any, *operands: ir.Value, name: str, jaxpr: Any, **options: Any) -> Values:
    """Some of `jax.random`'s functions, which JAX jits, are one op of Ivy's."""
    bounds = _bounds(ctx, name, jaxpr, operands)
    if bounds is None:
        return pjit._pjit_lowering(ctx, *operands, name=name, jaxpr=jaxpr, **options)
    out, key_aval = ctx.avals_out[0], core.physical_aval(ctx.avals_in[0])
    attributes = {
        "shape": _shape_attribute(out.shape),
        "dtype": ir.TypeAttr.get(mlir.dtype_to_ir_type(out.dtype)),
        **{_FIELDS[bound]: ir.FloatAttr.get(ir.F64Type.get(), value) for bound, value in bounds.items()},
    }

    def draw(data: jax.Array) -> jax.Array:
        numbers = [jnp.asarray(b, a.dtype) for b, a in zip(bounds.values(), ctx.avals_in[1:], strict=True)]
        return core.jaxpr_as_fun(jaxpr)(jax.random.wrap_key_data(data, impl=_THREEFRY), *numbers)[0]

    return composite(ctx, f"random{name}", attributes, draw, operands[:1], [key_aval])


def _bounds(ctx: Any, name: str, jaxpr: Any, operands: Values) -> dict[str, float] | None:
    """The arguments behind the key, in their order, where the call is one op; else `None`."""
    names = jaxpr.jaxpr.debug_info.arg_names or ()
    if (
        name not in _DRAWS
        or len(names) != len(operands)
        or names[0] != "key"
        or not _single_key(ctx.avals_in[0])
    ):
        return None
    out, values = ctx.avals_out[0], [_constant(value) for value in operands[1:]]
    fits = core.is_constant_shape(out.shape) and jnp.issubdtype(out.dtype, jnp.floating)
    if not fits or set(names[1:]) != _DRAWS[name] or any(value is None for value in values):
        return None
    return dict(zip(names[1:], values, strict=True))


_DRAWS: dict[str, set[str]] = {"_normal": set(), "_uniform": {"minval", "maxval"}}
"""JAX's functions by name, and their arguments behind the key."""

_FIELDS = {"minval": "low", "maxval": "high"}
"""The attributes of Ivy's op that these are."""


def _constant(value: ir.Value) -> float | None:
    """The value of a scalar that is a constant of the program."""
    owner = getattr(value.owner, "operation", None)  # a block has none
    while owner is not None and owner.name == "stablehlo.convert":
        owner = getattr(owner.operands[0].owner, "operation", None)
    if owner is None or owner.name != "stablehlo.constant" or value.type.rank:
        return None
    number = ir.DenseElementsAttr(owner.attributes["value"]).get_splat_value()
    return float(number.value)


def _not_portable(ctx: Any, *operands: ir.Value, **options: Any) -> Values:
    raise CaptureError(
        "lax.rng_bit_generator (the random generators 'rbg' and 'unsafe_rbg') gives numbers that no other "
        "framework can reproduce: use threefry keys, jax.random.key(seed, impl='threefry2x32')"
    )


RANDOM_RULES: tuple[tuple[Any, Any], ...] = (
    (threefry.threefry2x32_p, _threefry),
    (prng.iota_2x32_shape_p, _counters),
    (prng.random_bits_p, _bits),
    (prng.random_split_p, _split),
    (pjit.jit_p, _jitted),
    (lax_internal.rng_bit_generator_p, _not_portable),
)
"""What is lowered otherwise than JAX does it."""

__all__ = ["RANDOM_RULES"]
