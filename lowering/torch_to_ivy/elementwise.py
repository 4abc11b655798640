"""Elementwise operators."""

from __future__ import annotations

import math
from typing import Any

from ivy.dialect import ops, types
from ivy.dialect.elementwise.polynomials import KINDS
from ivy.dialect.helpers import scalar_like
from ivy.lowering.conversion import Pattern
from ivy.lowering.torch_to_ivy.promotion import as_tensor, is_number, promote
from ivy.lowering.torch_to_ivy.registry import TorchOp, cast, table, torch_op
from ivy.mlir import ir

Value = ir.Value


def _unary(ivy_name: str) -> Pattern:
    """Compute in the result's type: integers become floats first where PyTorch does that."""

    def pattern(op: TorchOp, x: Value) -> Value:
        return getattr(ops, ivy_name)(cast(x, op.dtype))

    return pattern


def _predicate(ivy_name: str) -> Pattern:
    return lambda op, x: getattr(ops, ivy_name)(x)


def _binary(ivy_name: str) -> Pattern:
    def pattern(op: TorchOp, x: Any, y: Any) -> Value:
        return getattr(ops, ivy_name)(as_tensor(x, op.dtype), as_tensor(y, op.dtype))

    return pattern


def _comparison(ivy_name: str) -> Pattern:
    def pattern(op: TorchOp, x: Any, y: Any) -> Value:
        return getattr(ops, ivy_name)(*promote(x, y))

    return pattern


def _logical(ivy_name: str) -> Pattern:
    boolean = "bool"

    def pattern(op: TorchOp, x: Value, y: Value) -> Value:
        element = types.element_type(boolean)
        return getattr(ops, ivy_name)(truth(x, element), truth(y, element))

    return pattern


def truth(x: Value, element: ir.Type) -> Value:
    """`x != 0` as booleans."""
    return cast(x, element)


table(
    {
        "aten.ceil": "ceil",
        "aten.floor": "floor",
        "aten.trunc": "trunc",
        "aten.round": "round",
    },
    lambda name: lambda op, x: getattr(ops, name)(x) if types.is_floating(x.type) else x,
)
table(
    {
        f"aten.{name}": ivy_name
        for name, ivy_name in {
            "neg": "negative", "sign": "sign", "sgn": "sign", "square": "square", "reciprocal": "reciprocal",
            "exp": "exp", "exp2": "exp2", "expm1": "expm1", "log": "log", "log1p": "log1p", "log2": "log2",
            "log10": "log10", "sqrt": "sqrt", "rsqrt": "rsqrt", "sin": "sin", "cos": "cos", "tan": "tan",
            "asin": "asin", "acos": "acos", "atan": "atan", "sinh": "sinh", "cosh": "cosh", "tanh": "tanh",
            "asinh": "asinh", "acosh": "acosh", "atanh": "atanh", "erf": "erf", "erfc": "erfc",
            "erfinv": "erfinv", "lgamma": "lgamma", "digamma": "digamma", "sigmoid": "sigmoid",
            "silu": "silu", "relu": "relu", "bitwise_not": "bitwise_invert",
            "_neg_view": "negative", "i0": "bessel_i0",
            "special_i0e": "bessel_i0e", "special_i1": "bessel_i1", "special_i1e": "bessel_i1e",
            "special_bessel_j0": "bessel_j0", "special_bessel_j1": "bessel_j1",
            "special_bessel_y0": "bessel_y0", "special_bessel_y1": "bessel_y1",
            "special_modified_bessel_i0": "bessel_i0", "special_modified_bessel_i1": "bessel_i1",
            "special_modified_bessel_k0": "bessel_k0", "special_modified_bessel_k1": "bessel_k1",
            "special_scaled_modified_bessel_k0": "bessel_k0e",
            "special_scaled_modified_bessel_k1": "bessel_k1e",
            "special_spherical_bessel_j0": "spherical_bessel_j0", "special_airy_ai": "airy_ai",
            "special_ndtri": "ndtri", "special_erfcx": "erfcx", "special_log_ndtr": "log_ndtr",
        }.items()
    },
    _unary,
)  # fmt: skip
table({"aten.isfinite": "isfinite", "aten.isinf": "isinf", "aten.isnan": "isnan", "aten.signbit": "signbit"},
      _predicate)  # fmt: skip
table(
    {
        f"aten.{name}.{overload}": ivy_name
        for name, ivy_name in {
            "mul": "multiply", "div": "divide", "remainder": "remainder", "fmod": "truncated_remainder",
            "bitwise_and": "bitwise_and", "bitwise_or": "bitwise_or", "bitwise_xor": "bitwise_xor",
            "copysign": "copysign",
        }.items()
        for overload in ("Tensor", "Scalar")
    }
    | {
        f"aten.{name}.{overload}": name
        for name in ("bitwise_left_shift", "bitwise_right_shift")
        for overload in ("Tensor", "Tensor_Scalar", "Scalar_Tensor")
    }
    | {
        f"aten.__{side}shift__.{overload}": f"bitwise_{direction}_shift"
        for side, direction in (("l", "left"), ("r", "right"))
        for overload in ("Tensor", "Scalar")
    }
    | {
        "aten.maximum": "maximum", "aten.minimum": "minimum", "aten.atan2": "atan2", "aten.hypot": "hypot",
        "aten.logaddexp": "logaddexp", "aten.nextafter": "nextafter", "aten.floor_divide": "floor_divide",
        "aten.floor_divide.Scalar": "floor_divide", "aten.pow.Tensor_Tensor": "pow",
        "aten.pow.Scalar": "pow", "aten.xlogy.Tensor": "xlogy", "aten.xlogy.Scalar_Self": "xlogy",
        "aten.xlogy.Scalar_Other": "xlogy",
        "aten.remainder.Scalar_Tensor": "remainder", "aten.fmax": "fmax", "aten.fmin": "fmin",
        "aten.gcd": "gcd", "aten.lcm": "lcm", "aten.igamma": "gammainc", "aten.igammac": "gammaincc",
        "aten.special_xlog1py": "xlog1py", "aten.special_xlog1py.self_scalar": "xlog1py",
        "aten.special_xlog1py.other_scalar": "xlog1py", "aten.special_zeta": "zeta",
        "aten.special_zeta.self_scalar": "zeta", "aten.special_zeta.other_scalar": "zeta",
    },
    _binary,
)  # fmt: skip
table(
    {
        f"aten.{name}.{overload}": ivy_name
        for name, ivy_name in {
            "eq": "equal", "ne": "not_equal", "lt": "less", "le": "less_equal", "gt": "greater",
            "ge": "greater_equal",
        }.items()
        for overload in ("Tensor", "Scalar")
    },
    _comparison,
)  # fmt: skip
table(
    {f"aten.logical_{name}": f"logical_{name}" for name in ("and", "or", "xor")},
    _logical,
)


@torch_op("aten.add.Tensor", "aten.add.Scalar")
def add(op: TorchOp, x: Any, y: Any, alpha: Any = 1) -> Value:
    return ops.add(as_tensor(x, op.dtype), _scaled(op, y, alpha))


@torch_op("aten.sub.Tensor", "aten.sub.Scalar")
def sub(op: TorchOp, x: Any, y: Any, alpha: Any = 1) -> Value:
    return ops.subtract(as_tensor(x, op.dtype), _scaled(op, y, alpha))


@torch_op("aten.rsub.Tensor", "aten.rsub.Scalar")
def rsub(op: TorchOp, x: Any, y: Any, alpha: Any = 1) -> Value:
    return ops.subtract(as_tensor(y, op.dtype), _scaled(op, x, alpha))


def _scaled(op: TorchOp, y: Any, alpha: Any) -> Value:
    if is_number(alpha) and alpha == 1:
        return as_tensor(y, op.dtype)
    if is_number(alpha) and is_number(y):
        return as_tensor(alpha * y, op.dtype)
    return ops.multiply(as_tensor(y, op.dtype), as_tensor(alpha, op.dtype))


@torch_op("aten.div.Tensor_mode", "aten.div.Scalar_mode")
def div_mode(op: TorchOp, x: Any, y: Any, mode: str | None) -> Value:
    x, y = as_tensor(x, op.dtype), as_tensor(y, op.dtype)
    if mode is None:
        return ops.divide(x, y)
    if mode == "floor":
        return ops.floor_divide(x, y)
    return ops.truncated_divide(x, y) if types.is_integer(op.type) else ops.trunc(ops.divide(x, y))


@torch_op("aten.pow.Tensor_Scalar")
def pow_scalar(op: TorchOp, x: Value, exponent: Any) -> Value:
    x = cast(x, op.dtype)
    if is_number(exponent) and exponent == 2:
        return ops.square(x)
    if is_number(exponent) and types.is_floating(op.type):
        if exponent == 0.5:
            return ops.sqrt(x)
        if exponent == 3:
            return ops.multiply(ops.square(x), x)
    return ops.pow(x, as_tensor(exponent, op.dtype))


@torch_op("aten.abs")
def absolute(op: TorchOp, x: Value) -> Value:
    return x if types.is_boolean(x.type) else ops.abs(x)


@torch_op("aten.logical_not")
def logical_not(op: TorchOp, x: Value) -> Value:
    return ops.logical_not(truth(x, types.element_type("bool")))


@torch_op("aten.round.decimals")
def round_decimals(op: TorchOp, x: Value, decimals: int) -> Value:
    """Halves go to the even digit of the scaled number, as in PyTorch."""
    if not types.is_floating(x.type):
        return x
    scale = scalar_like(x, 10.0 ** abs(decimals))
    if decimals >= 0:
        return ops.divide(ops.round(ops.multiply(x, scale)), scale) if decimals else ops.round(x)
    return ops.multiply(ops.round(ops.divide(x, scale)), scale)


@torch_op("aten.polygamma")
def polygamma(op: TorchOp, order: int, x: Value) -> Value:
    x = cast(x, op.dtype)
    return ops.polygamma(scalar_like(x, order), x) if order else ops.digamma(x)


@torch_op("aten.frexp.Tensor")
def frexp(op: TorchOp, x: Value) -> tuple[Value, Value]:
    return ops.frexp(x)


def _polynomial(kind: str, *, shifted: bool) -> Pattern:
    def pattern(op: TorchOp, x: Any, degree: Any) -> Value:
        x, degree = as_tensor(x, op.dtype), as_tensor(degree, op.dtype)
        if shifted:
            x = ops.subtract(ops.add(x, x), scalar_like(x, 1))
        return ops.orthogonal_polynomial(x, degree, kind)

    return pattern


for _kind in KINDS:
    _family, _letter = _kind.split("_")
    for _overload in ("", ".x_scalar", ".n_scalar"):
        torch_op(f"aten.special_{_family}_polynomial_{_letter}{_overload}")(_polynomial(_kind, shifted=False))
        if _family == "chebyshev":
            torch_op(f"aten.special_shifted_chebyshev_polynomial_{_letter}{_overload}")(
                _polynomial(_kind, shifted=True)
            )


# ------------------------------------------------------------------------- complex numbers


@torch_op("aten.complex")
def complex_of(op: TorchOp, real: Value, imag: Value) -> Value:
    return ops.complex(real, imag)


@torch_op("aten.polar")
def polar(op: TorchOp, size: Value, angle: Value) -> Value:
    return ops.complex(ops.multiply(size, ops.cos(angle)), ops.multiply(size, ops.sin(angle)))


@torch_op("aten.angle")
def angle(op: TorchOp, x: Value) -> Value:
    if types.is_complex(x.type):
        return ops.atan2(ops.imag(x), ops.real(x))
    x = cast(x, op.dtype)
    turned = ops.where(ops.less(x, scalar_like(x, 0)), scalar_like(x, math.pi), scalar_like(x, 0))
    return ops.where(ops.isnan(x), x, turned)


@torch_op("aten.real", "aten.imag")
def part(op: TorchOp, x: Value) -> Value:
    return getattr(ops, op.name[-4:])(x) if types.is_complex(x.type) else x


@torch_op("aten.where.self", "aten.where.ScalarSelf", "aten.where.ScalarOther", "aten.where.Scalar")
def where(op: TorchOp, condition: Value, x: Any, y: Any) -> Value:
    condition = truth(condition, types.element_type("bool"))
    return ops.where(condition, as_tensor(x, op.dtype), as_tensor(y, op.dtype))


@torch_op("aten.masked_fill.Scalar", "aten.masked_fill.Tensor")
def masked_fill(op: TorchOp, x: Value, mask: Value, value: Any) -> Value:
    return ops.where(mask, as_tensor(value, op.dtype), x)


@torch_op("aten.clamp", "aten.clamp.Tensor", "aten.clip", "aten.clip.Tensor")
def clamp(op: TorchOp, x: Value, low: Any, high: Any) -> Value:
    x = cast(x, op.dtype)
    if low is not None and high is not None:
        return ops.clip(x, as_tensor(low, op.dtype), as_tensor(high, op.dtype))
    return clamp_low(op, x, low) if low is not None else clamp_high(op, x, high)


@torch_op("aten.clamp_min", "aten.clamp_min.Tensor")
def clamp_low(op: TorchOp, x: Value, low: Any) -> Value:
    return ops.maximum(cast(x, op.dtype), as_tensor(low, op.dtype))


@torch_op("aten.clamp_max", "aten.clamp_max.Tensor")
def clamp_high(op: TorchOp, x: Value, high: Any) -> Value:
    return ops.minimum(cast(x, op.dtype), as_tensor(high, op.dtype))


@torch_op("aten.gelu")
def gelu(op: TorchOp, x: Value, approximate: str) -> Value:
    return ops.gelu(x, approximate == "tanh")


@torch_op("aten.to.dtype", "aten._to_copy", "aten.to.dtype_layout", "aten.to.other", "aten.to.device",
          "aten.type_as", "prims.convert_element_type")  # fmt: skip
def convert(op: TorchOp, x: Value, *_: Any) -> Value:
    return cast(x, op.dtype)


@torch_op("aten.clone", "aten.contiguous", "aten.alias", "aten.lift_fresh_copy",
          "aten.lift_fresh", "aten.positive",
          "aten.resolve_conj", "aten.resolve_neg")  # fmt: skip
def identity(op: TorchOp, x: Value, *_: Any) -> Value:
    return x


@torch_op("aten._conj", "aten._conj_physical", "aten.conj_physical", "aten.conj")
def conj(op: TorchOp, x: Value) -> Value:
    return ops.conj(x) if types.is_complex(x.type) else x


@torch_op("aten.detach")
def detach(op: TorchOp, x: Value) -> Value:
    inexact = types.is_floating(x.type) or types.is_complex(x.type)
    return ops.stop_gradient(x) if inexact else x
