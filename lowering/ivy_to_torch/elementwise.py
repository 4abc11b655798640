"""Elementwise ops."""

from __future__ import annotations

from typing import Any

from ivy.dialect import ops, types
from ivy.dialect.helpers import scalar_like
from ivy.lowering.conversion import Pattern
from ivy.lowering.ivy_to_torch import aten
from ivy.lowering.ivy_to_torch.registry import expand, lower
from ivy.lowering.ivy_to_torch.unsigned import known_number
from ivy.mlir import ir

Value = ir.Value


def _call(name: str, *extra: Any) -> Pattern:
    """The operator of the same operands, with these arguments after them."""
    return lambda result, *operands: aten.call(name, result, *operands, *extra)


for _name in (
    "abs", "acos", "acosh", "asin", "asinh", "atan", "atanh", "ceil", "cos", "cosh", "digamma", "erf", "erfc",
    "erfinv", "exp", "exp2", "expm1", "floor", "frexp", "imag", "isfinite", "isinf", "isnan", "lgamma", "log",
    "log10", "log1p", "log2", "log_sigmoid", "mish", "real", "reciprocal", "relu", "relu6", "round", "rsqrt",
    "sigmoid", "signbit", "silu", "sin", "sinh", "sqrt", "square", "tan", "tanh", "trunc", "atan2",
    "complex", "fmax", "fmin", "gcd", "hypot", "lcm", "logaddexp", "maximum", "minimum", "nextafter",
):  # fmt: skip
    lower(_name)(_call({"frexp": "frexp.Tensor"}.get(_name, _name)))

for _ivy, _aten in {
    "bessel_i0": "special_i0", "bessel_i0e": "special_i0e", "bessel_i1": "special_i1",
    "bessel_i1e": "special_i1e", "bitwise_and": "bitwise_and.Tensor", "bitwise_invert": "bitwise_not",
    "bitwise_left_shift": "bitwise_left_shift.Tensor", "bitwise_or": "bitwise_or.Tensor",
    "bitwise_right_shift": "bitwise_right_shift.Tensor", "bitwise_xor": "bitwise_xor.Tensor",
    "conj": "conj_physical", "copysign": "copysign.Tensor", "divide": "div.Tensor", "equal": "eq.Tensor",
    "erfcx": "special_erfcx", "gammainc": "igamma", "gammaincc": "igammac", "greater": "gt.Tensor",
    "greater_equal": "ge.Tensor", "hard_sigmoid": "hardsigmoid", "hard_silu": "hardswish",
    "less": "lt.Tensor", "less_equal": "le.Tensor", "log_ndtr": "special_log_ndtr",
    "logical_and": "bitwise_and.Tensor", "logical_not": "bitwise_not", "logical_or": "bitwise_or.Tensor",
    "logical_xor": "bitwise_xor.Tensor", "multiply": "mul.Tensor", "ndtri": "special_ndtri",
    "negative": "neg", "not_equal": "ne.Tensor", "pow": "pow.Tensor_Tensor",
    "remainder": "remainder.Tensor", "stop_gradient": "detach", "truncated_remainder": "fmod.Tensor",
    "where": "where.self", "xlog1py": "special_xlog1py", "xlogy": "xlogy.Tensor", "zeta": "special_zeta",
}.items():  # fmt: skip
    lower(_ivy)(_call(_aten))

lower("add")(_call("add.Tensor", 1))
lower("subtract")(_call("sub.Tensor", 1))
lower("floor_divide")(_call("floor_divide"))
lower("truncated_divide")(_call("div.Tensor_mode", "trunc"))
lower("softplus")(_call("softplus", 1, 20))


@lower("sign")
def sign(result: ir.Type, x: Value) -> Value:
    """Of a floating-point NaN, for which PyTorch gives 0, NaN."""
    if types.is_complex(result):
        return aten.call("sgn", result, x)
    signs = aten.call("sign", result, x)
    if not types.is_floating(result):
        return signs
    unknown = aten.call("isnan", types.tensor(result.shape, "bool"), x)
    return aten.call("where.self", result, unknown, x, signs)


@lower("clip")
def clip(result: ir.Type, x: Value, low: Value, high: Value) -> Value:
    return aten.call("clamp.Tensor", result, x, low, high)


@lower("gelu")
def gelu(result: ir.Type, x: Value, approximate: bool) -> Value:
    return aten.call("gelu", result, x, "tanh" if approximate else "none")


@lower("leaky_relu")
def leaky_relu(result: ir.Type, x: Value, slope: float) -> Value:
    return aten.call("leaky_relu", result, x, slope)


@lower("elu")
def elu(result: ir.Type, x: Value, alpha: float) -> Value:
    return aten.call("elu", result, x, alpha, 1, 1)


@lower("astype")
def astype(result: ir.Type, x: Value, dtype: ir.Type) -> Value:
    old = aten.type_of(x)
    if types.is_complex(old) and not types.is_complex(dtype) and not types.is_boolean(dtype):
        x = aten.call("real", types.tensor(old.shape, types.real_of(old)), x)
    return aten.to(x, dtype)


@lower("bitcast")
def bitcast(result: ir.Type, x: Value, dtype: ir.Type) -> Value:
    """`x.view(dtype)`, which splits or joins elements along the last axis."""
    old, number = aten.type_of(x), aten.dtype(dtype)
    if result.rank == old.rank:
        return aten.call("view.dtype", result, x, number)
    if result.rank > old.rank:
        column = aten.call("unsqueeze", types.tensor([*old.shape, 1], old.element_type), x, -1)
        return aten.call("view.dtype", result, column, number)
    packed = aten.call("contiguous", old, x, 0)
    joined = aten.call("view.dtype", types.tensor([*result.shape, 1], dtype), packed, number)
    return aten.call("squeeze.dim", result, joined, -1)


# -------------------------------------------------------------------------------- expansions


@expand("bitcast")
def bitcast_of_bitcast(x: Value, dtype: ir.Type) -> Value | None:
    """One for two in a row, of elements of one width; none where they cancel."""
    if x.type.element_type == dtype:
        return x
    owner = x.owner
    if isinstance(owner, ir.Block) or owner.name != "ivy.bitcast":
        return None
    inner = owner.operands[0]
    if inner.type.rank != x.type.rank or types.bit_width(dtype) != types.bit_width(x.type):
        return None
    return ops.bitcast(inner, dtype)


@expand("cbrt")
def cbrt(x: Value) -> Value:
    return ops.copysign(ops.pow(ops.abs(x), scalar_like(x, 1 / 3)), x)


def _needs_guard(x: Value, divisor: Value) -> bool:
    """Whether PyTorch may raise an error, or the processor a signal, on these integers."""
    return types.is_integer(x.type) and known_number(divisor) in (None, 0, -1)


def _guarded(x1: Value, x2: Value) -> tuple[Value, Value, Value]:
    """A divisor that is neither 0 nor -1, and where those were."""
    nothing, minus = ops.equal(x2, scalar_like(x2, 0)), ops.equal(x2, scalar_like(x2, -1))
    return ops.where(ops.logical_or(nothing, minus), scalar_like(x2, 1), x2), nothing, minus


def _guarded_quotient(name: str) -> Pattern:
    def pattern(x1: Value, x2: Value) -> Value | None:
        if not _needs_guard(x1, x2) or _is_guarded(x2):
            return None
        safe, nothing, minus = _guarded(x1, x2)
        quotient = getattr(ops, name)(x1, safe)
        if not types.is_unsigned(x1.type):
            quotient = ops.where(minus, ops.negative(x1), quotient)
        return ops.where(nothing, scalar_like(quotient, -1), quotient)

    return pattern


def _guarded_rest(name: str) -> Pattern:
    def pattern(x1: Value, x2: Value) -> Value | None:
        if not _needs_guard(x1, x2) or _is_guarded(x2):
            return None
        safe, nothing, _ = _guarded(x1, x2)
        return ops.where(nothing, x1, getattr(ops, name)(x1, safe))

    return pattern


def _is_guarded(divisor: Value) -> bool:
    """Whether the divisor is what `_guarded` makes."""
    owner = divisor.owner
    return (
        not isinstance(owner, ir.Block) and owner.name == "ivy.where" and known_number(owner.operands[1]) == 1
    )


for _name in ("floor_divide", "truncated_divide"):
    expand(_name)(_guarded_quotient(_name))
for _name in ("remainder", "truncated_remainder"):
    expand(_name)(_guarded_rest(_name))


@expand("polygamma")
def polygamma(x1: Value, x2: Value) -> Value:
    """`(-1)**(n + 1) * n! * zeta(n + 1, x)`, and `digamma` for the order 0."""
    one = scalar_like(x1, 1)
    order = ops.add(x1, one)
    half = ops.multiply(x1, scalar_like(x1, 0.5))
    even = ops.equal(half, ops.floor(half))
    size = ops.multiply(ops.exp(ops.lgamma(order)), ops.zeta(order, x2))
    value = ops.where(even, ops.negative(size), size)
    return ops.where(ops.equal(x1, scalar_like(x1, 0)), ops.digamma(x2), value)
