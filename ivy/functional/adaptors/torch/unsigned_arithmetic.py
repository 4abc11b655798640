"""Arithmetic of PyTorch's `uint16`, `uint32` and `uint64`, for which it has few functions of its own.

The narrow ones are computed in `int64` and cut down again. `uint64` has the bits of `int64`, of which
sums and products are the same; orders and quotients are not.
"""

from __future__ import annotations

from collections.abc import Callable

import torch

Function = Callable[..., torch.Tensor]

_LEAST = -(1 << 63)


def _widened(function: Function) -> Function:
    return lambda *xs: function(*(x.to(torch.int64) for x in xs)).to(xs[0].dtype)


def _widened_test(function: Function) -> Function:
    return lambda *xs: function(*(x.to(torch.int64) for x in xs))


def _on_bits(function: Function) -> Function:
    return lambda *xs: function(*(x.view(torch.int64) for x in xs)).view(torch.uint64)


def _on_order(function: Function) -> Function:
    """A comparison: with the first bit turned, signed numbers stand in the order of unsigned ones."""
    return lambda x, y: function(x.view(torch.int64) ^ _LEAST, y.view(torch.int64) ^ _LEAST)


def _on_order_bits(function: Function) -> Function:
    ordered = _on_order(function)
    return lambda x, y: (ordered(x, y) ^ _LEAST).view(torch.uint64)


def _is_below(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    return torch.lt(x ^ _LEAST, y ^ _LEAST)


def _logical_shift(x: torch.Tensor, count: torch.Tensor) -> torch.Tensor:
    """The bits of `int64` to the right, zeros moving in."""
    kept = torch.bitwise_right_shift(x, count) & ((1 << (64 - count.clamp(1, 63))) - 1)
    return torch.where(count == 0, x, torch.where((count > 0) & (count < 64), kept, 0))


def _right_shift(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    return _logical_shift(x.view(torch.int64), y.view(torch.int64)).view(torch.uint64)


def _quotient(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    """The quotient of the bits of `int64` as unsigned numbers.

    Half of `x` is not negative and can be divided; twice that quotient is at most one too small. By a
    `y` with its first bit set, the quotient is 0 or 1.
    """
    divisor = torch.where(y < 0, 1, y)
    half = torch.div(_logical_shift(x, torch.ones_like(x)), divisor, rounding_mode="floor") * 2
    is_missing = ~_is_below(x - half * divisor, divisor)
    return torch.where(y < 0, (~_is_below(x, y)).to(x.dtype), half + is_missing)


def _floor_divide(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    return _quotient(x.view(torch.int64), y.view(torch.int64)).view(torch.uint64)


def _remainder(x: torch.Tensor, y: torch.Tensor) -> torch.Tensor:
    a, b = x.view(torch.int64), y.view(torch.int64)
    return (a - _quotient(a, b) * b).view(torch.uint64)


_COMPARISONS: dict[str, Function] = {
    "greater": torch.gt,
    "greater_equal": torch.ge,
    "less": torch.lt,
    "less_equal": torch.le,
}
_ORDERED: dict[str, Function] = {"maximum": torch.maximum, "minimum": torch.minimum}
_SAME_BITS: dict[str, Function] = {
    "add": torch.add,
    "bitwise_invert": torch.bitwise_not,
    "bitwise_left_shift": torch.bitwise_left_shift,
    "multiply": torch.mul,
    "negative": torch.neg,
    "pow": torch.pow,
    "square": torch.square,
    "subtract": torch.sub,
}
_QUOTIENTS: dict[str, Function] = {
    "bitwise_right_shift": torch.bitwise_right_shift,
    "floor_divide": torch.floor_divide,
    "remainder": torch.remainder,
}
_SIGNS: dict[str, Function] = {"abs": torch.clone, "sign": lambda x: (x != 0).to(x.dtype)}

NARROW: dict[str, Function] = (
    {name: _widened(function) for name, function in (_SAME_BITS | _ORDERED | _QUOTIENTS).items()}
    | {name: _widened_test(function) for name, function in _COMPARISONS.items()}
    | _SIGNS
)
"""Functions of `uint16` and `uint32`."""

WIDE: dict[str, Function] = (
    {name: _on_bits(function) for name, function in _SAME_BITS.items()}
    | {name: _on_order_bits(function) for name, function in _ORDERED.items()}
    | {name: _on_order(function) for name, function in _COMPARISONS.items()}
    | {"bitwise_right_shift": _right_shift, "floor_divide": _floor_divide, "remainder": _remainder}
    | _SIGNS
)
"""Functions of `uint64`."""
