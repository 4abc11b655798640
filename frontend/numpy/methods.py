"""Operators and methods of `numpy.ndarray`, as calls of functions of the namespace."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy._core import umath

from ivy.frontend.numpy.trace import refuse


def _binary(ufunc: np.ufunc) -> tuple[Any, Any, Any]:
    """An operator, its reflection, and its in-place form."""

    def forward(self: Any, other: Any) -> Any:
        return ufunc(self, other)

    def reflected(self: Any, other: Any) -> Any:
        return ufunc(other, self)

    def in_place(self: Any, other: Any) -> Any:
        return ufunc(self, other) if self.is_scalar else ufunc(self, other, out=(self,))

    return forward, reflected, in_place


_POWERS = {0.5: np.sqrt, 1: np.positive, 2: np.square, -1: np.reciprocal}


def _power(self: Any, exponent: Any) -> Any:
    """NumPy's operator takes a shorter way than `np.power` for some exponents."""
    if isinstance(exponent, (int, float)) and exponent in _POWERS and self.dtype.kind in "fc":
        return _POWERS[exponent](self)
    if exponent == 2 and isinstance(exponent, int) and self.dtype.kind in "iu":
        return np.square(self)
    return np.power(self, exponent)


def _power_in_place(self: Any, exponent: Any) -> Any:
    if self.is_scalar:
        return _power(self, exponent)
    self[...] = _power(self, exponent)
    return self


class Operators:
    """Operators, as calls of ufuncs."""

    __slots__ = ()

    __add__, __radd__, __iadd__ = _binary(np.add)
    __sub__, __rsub__, __isub__ = _binary(np.subtract)
    __mul__, __rmul__, __imul__ = _binary(np.multiply)
    __truediv__, __rtruediv__, __itruediv__ = _binary(np.true_divide)
    __floordiv__, __rfloordiv__, __ifloordiv__ = _binary(np.floor_divide)
    __mod__, __rmod__, __imod__ = _binary(np.remainder)
    __and__, __rand__, __iand__ = _binary(np.bitwise_and)
    __or__, __ror__, __ior__ = _binary(np.bitwise_or)
    __xor__, __rxor__, __ixor__ = _binary(np.bitwise_xor)
    __lshift__, __rlshift__, __ilshift__ = _binary(np.left_shift)
    __rshift__, __rrshift__, __irshift__ = _binary(np.right_shift)
    __matmul__, __rmatmul__, __imatmul__ = _binary(np.matmul)
    __divmod__, __rdivmod__, _ = _binary(np.divmod)
    __lt__, _, _ = _binary(np.less)
    __le__, _, _ = _binary(np.less_equal)
    __gt__, _, _ = _binary(np.greater)
    __ge__, _, _ = _binary(np.greater_equal)
    __pow__, __ipow__ = _power, _power_in_place

    def __rpow__(self, other: Any) -> Any:
        return np.power(other, self)

    def __eq__(self, other: Any) -> Any:
        return False if other is None or isinstance(other, str) else np.equal(self, other)

    def __ne__(self, other: Any) -> Any:
        return True if other is None or isinstance(other, str) else np.not_equal(self, other)

    def __neg__(self) -> Any:
        return np.negative(self)

    def __pos__(self) -> Any:
        return np.positive(self)

    def __abs__(self) -> Any:
        return np.absolute(self)

    def __invert__(self) -> Any:
        return np.invert(self)


def _reduction(ufunc: np.ufunc, dtype: Any = None) -> Any:
    def method(self: Any, axis: Any = None, dtype: Any = dtype, out: Any = None, keepdims: bool = False,
               initial: Any = np._NoValue, where: Any = True) -> Any:  # fmt: skip
        return ufunc.reduce(self, axis, dtype, out, keepdims, initial, where)

    return method


def _extreme(ufunc: np.ufunc) -> Any:
    def method(self: Any, axis: Any = None, out: Any = None, keepdims: bool = False,
               initial: Any = np._NoValue, where: Any = True) -> Any:  # fmt: skip
        return ufunc.reduce(self, axis, None, out, keepdims, initial, where)

    return method


def _accumulation(ufunc: np.ufunc) -> Any:
    def method(self: Any, axis: Any = None, dtype: Any = None, out: Any = None) -> Any:
        x, axis = (self.ravel(), 0) if axis is None else (self, axis)
        return ufunc.accumulate(x, axis, dtype, out)

    return method


class Methods(Operators):
    """The methods of arrays that are not views."""

    __slots__ = ()

    sum, prod = _reduction(np.add), _reduction(np.multiply)
    max, min = _extreme(np.maximum), _extreme(np.minimum)
    cumsum, cumprod = _accumulation(np.add), _accumulation(np.multiply)

    def all(self, axis: Any = None, out: Any = None, keepdims: bool = False, *, where: Any = True) -> Any:
        return np.logical_and.reduce(self, axis, np.bool, out, keepdims, True, where)  # type: ignore[call-overload]

    def any(self, axis: Any = None, out: Any = None, keepdims: bool = False, *, where: Any = True) -> Any:
        return np.logical_or.reduce(self, axis, np.bool, out, keepdims, False, where)  # type: ignore[call-overload]

    def clip(self, min: Any = None, max: Any = None, out: Any = None, **kwargs: Any) -> Any:
        if min is None:
            return self if max is None else np.minimum(self, max, out=out, **kwargs)
        return (
            np.maximum(self, min, out=out, **kwargs)
            if max is None
            else umath.clip(self, min, max, out=out, **kwargs)
        )

    def conj(self) -> Any:
        return np.conjugate(self) if self.dtype.kind == "c" else self

    conjugate = conj

    def copy(self, order: str = "C") -> Any:
        return np.copy(self, order)

    def fill(self, value: Any) -> None:
        self[...] = value

    def flatten(self, order: str = "C") -> Any:
        return self.ravel(order).copy()

    def ravel(self, order: str = "C") -> Any:
        if order == "K":
            axes = sorted(range(self.ndim), key=lambda axis: -abs(self.strides[axis]))
            return self.transpose(axes).reshape(-1)
        return self.reshape(-1, order=order)

    def compress(self, condition: Any, axis: Any = None, out: Any = None) -> Any:
        return np.compress(condition, self, axis, out)

    def sort(self, axis: int = -1, kind: Any = None, order: Any = None, *, stable: Any = None) -> None:
        self[...] = np.sort(self, axis, kind, order, stable=stable)

    def partition(self, kth: Any, axis: int = -1, kind: str = "introselect", order: Any = None) -> None:
        self[...] = np.partition(self, kth, axis, kind, order)

    def to_device(self, device: Any, /, *, stream: Any = None) -> Any:
        return self

    def byteswap(self, inplace: bool = False) -> Any:
        refuse("byteswap is not supported: targets have numbers in their own order only")
