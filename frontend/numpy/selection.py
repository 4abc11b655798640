"""`x[mask]` for a mask that is not known before the program runs.

The number of selected elements depends on data, which targets do not have. A `Selection` keeps all
elements beside the mask: what is computed elementwise is computed for all of them, reductions leave
out what is not selected, and an assignment under the same mask writes what is. Only a use that needs
the number of elements as a Python number, or their places, is an error.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NoReturn

import numpy as np

from ivy.dialect import ops
from ivy.frontend.numpy import array as arrays
from ivy.frontend.numpy.methods import Operators
from ivy.frontend.numpy.trace import Value, here, refuse
from ivy.mlir import ir

_DEEPEST = 8


def same_value(a: Value, b: Value, depth: int = 0) -> bool:
    """Whether two values are one, or the same computation of the same values: `x > 0` written twice."""
    if a == b:
        return True
    first, second = a.owner, b.owner
    if isinstance(first, ir.Block) or isinstance(second, ir.Block) or depth > _DEEPEST:
        return False
    if first.name != second.name or dict(_attributes(first)) != dict(_attributes(second)):
        return False
    pairs = list(zip(first.operands, second.operands, strict=False))
    alike = len(first.operands) == len(second.operands) and list(first.results).index(a) == list(
        second.results
    ).index(b)
    return alike and all(same_value(one, other, depth + 1) for one, other in pairs)


def _attributes(op: ir.Operation) -> list[tuple[str, Any]]:
    return [(name, op.attributes[name]) for name in op.attributes]


class Selection(Operators):
    """Some of the slices of an array along one axis.

    Attributes:
        full: all slices.
        axis: the axis that they lie along.
        mask: which are selected, of one axis.
        source: the mask as it was written, which tells whether two selections are of the same places.
        made: where in the user's code it came from.
        coordinate: for the indices that `np.nonzero(mask)` gives, which of them these are.
    """

    __array_priority__ = 2000.0
    is_scalar = False

    def __init__(
        self, full: Any, axis: int, mask: Any, source: Value, coordinate: tuple[int, int] | None = None
    ) -> None:
        self.full = full
        self.axis = axis
        self.mask = mask
        self.source = source
        self.coordinate = coordinate
        self.made = here()

    def like(self, full: Any, axis: int | None = None) -> Selection:
        """Other slices at the same places."""
        other = Selection(full, self.axis if axis is None else axis, self.mask, self.source)
        other.made = self.made
        return other

    def refuse(self) -> NoReturn:
        """Say that this use needs the number of selected elements."""
        refuse(
            "the shape of x[mask], np.nonzero(x) or np.unique(x) depends on data, which targets do not have. "
            "Use np.where(mask, x, …), reductions with where=mask, mask.sum() for the number of elements, or "
            f"an assignment under the same mask. What is meant was made\n  at {self.made}"
        )

    def is_beside(self, other: Any) -> bool:
        """Whether another one has the same places selected."""
        return isinstance(other, Selection) and same_value(self.source, other.source)

    # ------------------------------------------------------------------------------------ facts

    @property
    def dtype(self) -> np.dtype:
        return self.full.dtype  # type: ignore[no-any-return]

    @property
    def ndim(self) -> int:
        return self.full.ndim  # type: ignore[no-any-return]

    @property
    def shape(self) -> tuple[Any, ...]:
        """The sizes, of which the number of selected slices is a traced one."""
        sizes = list(self.full.shape)
        sizes[self.axis] = np.sum(self.mask)
        return tuple(sizes)

    @property
    def size(self) -> Any:
        """The number of elements, a traced one."""
        rest = self.full.size // max(self.full.shape[self.axis], 1)
        return np.sum(self.mask) * rest

    @property
    def T(self) -> Selection:
        return self.like(self.full.T, self.ndim - 1 - self.axis)

    def spread(self) -> Any:
        """The mask under the shape of all slices."""
        shape = [-1 if axis == self.axis else 1 for axis in range(self.ndim)]
        return np.broadcast_to(self.mask.reshape(shape), self.full.shape)

    def chosen(self, otherwise: Any) -> Any:
        """All slices, with one number in those that are not selected."""
        return np.where(self.spread(), self.full, np.asarray(otherwise, self.dtype))

    # ---------------------------------------------------------------------------------- methods

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__") or name not in METHODS:
            self.refuse()
        return lambda *args, **kwargs: METHODS[name](self, *args, **kwargs)

    def __ipow__(self, exponent: Any) -> Any:
        self[...] = self**exponent
        return self

    def astype(self, dtype: Any, **kwargs: Any) -> Selection:
        """The selected elements as another dtype."""
        return self.like(self.full.astype(dtype, **kwargs))

    def copy(self, order: str = "C") -> Selection:
        """The same elements, in memory of their own."""
        return self.like(self.full.copy())

    def ravel(self, order: str = "C") -> Selection:
        """The elements under one axis."""
        if self.ndim != 1:
            mask = self.spread().reshape(-1)
            return Selection(self.full.copy().reshape(-1), 0, mask, mask.value)
        return self

    flatten = ravel

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> np.ndarray:
        self.refuse()

    def __len__(self) -> int:
        self.refuse()

    def __iter__(self) -> Any:
        self.refuse()

    # --------------------------------------------------------------------------------- elements

    def _place(self, key: Any) -> tuple[tuple[Any, ...], int]:
        """A key of integers and slices, and where the axis of the selection is in what it gives."""
        parts = list(key) if type(key) is tuple else [key]
        if any(not isinstance(part, (int, np.integer, slice, type(...), type(None))) for part in parts):
            self.refuse()
        counted = sum(part is not None and part is not Ellipsis for part in parts)
        if Ellipsis not in parts:
            parts.append(Ellipsis)
        dots = parts.index(Ellipsis)
        parts[dots : dots + 1] = [slice(None)] * (self.ndim - counted)
        axis, place = 0, 0
        for part in parts:
            if part is not None:
                if axis == self.axis:
                    if not (isinstance(part, slice) and part == slice(None)):
                        self.refuse()
                    return tuple(parts), place
                axis += 1
            place += part is None or isinstance(part, slice)
        raise IndexError(f"too many indices for array: array is {self.ndim}-dimensional")

    def __getitem__(self, key: Any) -> Any:
        if isinstance(key, Selection):
            return self._narrowed(key)
        parts, place = self._place(key)
        return self.like(self.full[parts], place)

    def _narrowed(self, key: Selection) -> Selection:
        """What is selected of the selected, by a condition on it."""
        if not self.is_beside(key) or key.dtype.kind != "b" or key.ndim != 1:
            self.refuse()
        mask = np.logical_and(self.mask, key.full)
        return Selection(self.full.copy(), self.axis, mask, mask.value)

    def __setitem__(self, key: Any, value: Any) -> None:
        if isinstance(key, Selection):
            part = self._narrowed(key)
            if np.ndim(value) and not part.is_beside(value):
                self.refuse()
            value = value.full if isinstance(value, Selection) else arrays.as_traced(value)
            self.full[...] = np.where(part.spread(), value.astype(self.dtype), self.full)
            return
        parts, place = self._place(key)
        window = self.like(self.full[parts], place)
        window.full[...] = window.aligned(value)

    def aligned(self, operand: Any) -> Any:
        """An operand as one of all slices; it may not have the number of selected ones."""
        if isinstance(operand, Selection):
            if not self.is_beside(operand) or self.ndim - self.axis != operand.ndim - operand.axis:
                self.refuse()
            return operand.full
        operand = arrays.as_operand(operand)
        behind = self.ndim - self.axis
        if np.ndim(operand) >= behind and np.shape(operand)[-behind] != 1:
            self.refuse()
        return operand

    # -------------------------------------------------------------------------------- protocols

    def __array_function__(self, func: Any, types: Any, args: Any, kwargs: Any) -> Any:
        name = func.__name__
        if name in ELEMENTWISE and not (name == "where" and len(args) == 1):
            return _elementwise(func, args, kwargs)
        if name in OF_FIRST and isinstance(args[0], Selection) and not any(map(_is_selection, args[1:])):
            return args[0].like(func(args[0].full, *args[1:], **kwargs))
        if name in PRODUCTS and not kwargs:
            return PRODUCTS[name](*args)
        if name not in METHODS or args[0] is not self:
            self.refuse()
        return METHODS[name](*args, **kwargs)

    def __array_ufunc__(self, ufunc: np.ufunc, method: str, *inputs: Any, **kwargs: Any) -> Any:
        if method == "reduce" and inputs[0] is self and ufunc.__name__ in _REDUCING:
            return METHODS[_REDUCING[ufunc.__name__]](*inputs, **kwargs)
        if method == "__call__" and ufunc in (np.matmul, np.vecdot) and not kwargs:
            return matmul(*inputs)
        if method != "__call__" or kwargs.keys() - {"out", "dtype", "casting"}:
            self.refuse()
        target = kwargs.pop("out", (None,))[0]
        result = _elementwise(ufunc, inputs, kwargs)
        if target is None:
            return result
        if not (isinstance(target, Selection) and target.is_beside(result)):
            self.refuse()
        if not np.can_cast(result.dtype, target.dtype, "same_kind"):
            raise TypeError(f"Cannot cast ufunc {ufunc.__name__!r} output from {result.dtype!r} to "
                            f"{target.dtype!r} with casting rule 'same_kind'")  # fmt: skip
        target[...] = result
        return target


def _is_selection(operand: Any) -> bool:
    return isinstance(operand, Selection)


def _elementwise(function: Any, args: Sequence[Any], kwargs: dict[str, Any]) -> Any:
    """A function of each element of selections of the same places."""
    first = max(filter(_is_selection, args), key=lambda part: part.ndim, default=None)
    if first is None or any(map(_is_selection, kwargs.values())):
        next(filter(_is_selection, (*args, *kwargs.values()))).refuse()
    full = [first.aligned(arg) for arg in args]
    result = function(*full, **kwargs)
    parts = [
        first.like(part, np.ndim(part) - (first.ndim - first.axis))
        for part in (result if isinstance(result, tuple) else (result,))
    ]
    return tuple(parts) if isinstance(result, tuple) else parts[0]


ELEMENTWISE = frozenset(
    [
        *("where", "isclose", "real", "imag", "round", "around", "nan_to_num", "fix", "sinc", "i0"),
        *("angle", "isneginf", "isposinf", "iscomplex", "isreal"),
    ]
)
"""Functions of the namespace whose arguments broadcast."""
OF_FIRST = frozenset(["interp", "digitize", "isin", "zeros_like", "ones_like", "full_like"])
"""Functions of each element of their first argument."""


# ------------------------------------------------------------------------------------ reductions


def _axes(selection: Selection, axis: Any) -> tuple[int, ...]:
    if axis is None:
        return tuple(range(selection.ndim))
    return tuple(np.lib.array_utils.normalize_axis_tuple(axis, selection.ndim))


def _given(selection: Selection, axis: Any, kwargs: dict[str, Any], known: Sequence[str]) -> dict[str, Any]:
    given = {
        name: value
        for name, value in kwargs.items()
        if value is not None and value is not np._NoValue and not (name == "where" and value is True)
    }
    if given.keys() - {*known, "keepdims"} or (given.get("keepdims") and selection.axis not in axis):
        selection.refuse()
    return given


def _reduction(name: str, *known: str) -> Callable[..., Any]:
    """A reduction that NumPy has with `where=`."""

    def reduce(
        selection: Selection, axis: Any = None, dtype: Any = None, out: Any = None, **kwargs: Any
    ) -> Any:
        axes = _axes(selection, axis)
        given = _given(selection, axes, kwargs | {"dtype": dtype, "out": out}, ("dtype", *known))
        if selection.axis in axes:
            return getattr(np, name)(selection.full, axes, where=selection.spread(), **given)
        rest = selection.axis - sum(place < selection.axis for place in axes)
        return selection.like(getattr(np, name)(selection.full, axes, **given), rest)

    return reduce


def _extreme(name: str) -> Callable[..., Any]:
    """The largest or smallest; of none, where NumPy raises an error, NaN or the type's last number."""

    def reduce(selection: Selection, axis: Any = None, out: Any = None, **kwargs: Any) -> Any:
        axes = _axes(selection, axis)
        kwargs.pop("dtype", None)
        given = _given(selection, axes, kwargs | {"out": out}, ())
        function = getattr(np, name)
        if selection.axis not in axes:
            rest = selection.axis - sum(place < selection.axis for place in axes)
            return selection.like(function(selection.full, axes, **given), rest)
        if selection.dtype.kind == "c":
            selection.refuse()
        start = _start(selection.dtype, name)
        found = function(selection.chosen(start), axes, initial=start, **given)
        if selection.dtype.kind != "f":
            return found
        return np.where(np.any(selection.mask), found, np.asarray(np.nan, selection.dtype))

    return reduce


def _start(dtype: np.dtype, name: str) -> Any:
    if dtype.kind == "f":
        return dtype.type(-np.inf if name == "max" else np.inf)
    if dtype.kind == "b":
        return name == "min"
    return np.iinfo(dtype).min if name == "max" else np.iinfo(dtype).max


def _of_numbers(name: str) -> Callable[..., Any]:
    """A NaN-ignoring reduction: one more thing to leave out."""

    def reduce(selection: Selection, axis: Any = None, **kwargs: Any) -> Any:
        axes = _axes(selection, axis)
        given = _given(selection, axes, kwargs, ("dtype", "ddof"))
        if selection.axis not in axes or selection.dtype.kind not in "fc":
            selection.refuse()
        where = np.logical_and(selection.spread(), np.logical_not(np.isnan(selection.full)))
        return getattr(np, name)(selection.full, axes, where=where, **given)

    return reduce


def _order_statistic(name: str) -> Callable[..., Any]:
    """A median or quantile: what is not selected counts as NaN, what is NaN among the selected decides."""

    def reduce(selection: Selection, *args: Any, **kwargs: Any) -> Any:
        axis = kwargs.pop("axis", args[-1] if len(args) > (name != "median") else None)
        args = args[: name != "median"]
        axes = _axes(selection, axis)
        if selection.axis not in axes or kwargs or selection.dtype.kind in "cb":
            selection.refuse()
        floats = selection if selection.dtype.kind == "f" else selection.astype(np.float64)
        found = getattr(np, f"nan{name}")(floats.chosen(np.nan), *args, axis=axes)
        spoilt = np.any(np.isnan(floats.full), axis=axes, where=floats.spread())
        return np.where(spoilt, np.asarray(np.nan, found.dtype), found)

    return reduce


def _count_nonzero(selection: Selection, axis: Any = None) -> Any:
    return np.sum(selection != 0, axis=axis)


def _ptp(selection: Selection, axis: Any = None) -> Any:
    return np.max(selection, axis=axis) - np.min(selection, axis=axis)  # type: ignore[call-overload]


def _norm(selection: Selection, ord: Any = None, axis: Any = None) -> Any:
    if ord not in (None, 2) or (ord == 2 and selection.ndim != 1):
        selection.refuse()
    return np.sqrt(np.sum(np.abs(selection) ** 2, axis=axis))  # type: ignore[call-overload]


def _average(selection: Selection, axis: Any = None, weights: Any = None) -> Any:
    if weights is None:
        return np.mean(selection, axis=axis)  # type: ignore[call-overload]
    if not selection.is_beside(weights) or weights.ndim != selection.ndim:
        selection.refuse()
    return np.sum(selection * weights, axis=axis) / np.sum(weights, axis=axis)


def _clip(selection: Selection, min: Any = None, max: Any = None) -> Any:
    result = selection if min is None else np.maximum(selection, min)
    return result if max is None else np.minimum(result, max)


METHODS: dict[str, Callable[..., Any]] = {
    **{name: _reduction(name) for name in ("sum", "prod", "all", "any")},
    "mean": _reduction("mean"), "var": _reduction("var", "ddof", "correction"),
    "std": _reduction("std", "ddof", "correction"), "max": _extreme("max"), "min": _extreme("min"),
    **{name: _of_numbers(name) for name in ("nansum", "nanprod", "nanmean", "nanvar", "nanstd")},
    **{name: _order_statistic(name) for name in ("median", "quantile", "percentile")},
    "count_nonzero": _count_nonzero, "ptp": _ptp, "norm": _norm, "average": _average,
    "clip": _clip, "round": lambda selection, decimals=0: selection.like(np.round(selection.full, decimals)),
    "conj": lambda selection: np.conjugate(selection), "size": lambda selection: selection.size,
    "shape": lambda selection: selection.shape, "ndim": lambda selection: selection.ndim,
    "copy": lambda selection, order="K": selection.copy(), "ravel": Selection.ravel,
    "transpose": lambda selection: selection.T,
}  # fmt: skip
"""Methods of arrays and functions of one array that selections have."""
METHODS |= {"amax": METHODS["max"], "amin": METHODS["min"]}
_REDUCING = {"add": "sum", "multiply": "prod", "maximum": "max", "minimum": "min", "logical_and": "all",
             "logical_or": "any"}  # fmt: skip


# -------------------------------------------------------------------------------------- products


def matmul(a: Any, b: Any) -> Any:
    """`a @ b`: sums over the selected leave out the others, the selected axis stays where it is outside."""
    a, b = (part if _is_selection(part) else arrays.as_array(part) for part in (a, b))
    one = a if _is_selection(a) else b
    inner = _is_selection(a) and _is_selection(b) and a.axis == a.ndim - 1 and b.axis == max(b.ndim - 2, 0)
    if a.ndim > 2 or b.ndim > 2 or not a.ndim or not b.ndim:
        one.refuse()
    if inner and a.is_beside(b):
        return np.matmul(a.chosen(0), b.chosen(0))
    if _is_selection(a) and not _is_selection(b) and a.ndim == 2 and a.axis == 0:
        return a.like(np.matmul(a.full, b), 0)
    if _is_selection(b) and not _is_selection(a) and b.ndim == 2 and b.axis == 1:
        return b.like(np.matmul(a, b.full), a.ndim - 1)
    one.refuse()
    return None


def _dot(a: Any, b: Any) -> Any:
    return matmul(a, b) if np.ndim(a) and np.ndim(b) else a * b


def _inner(a: Any, b: Any) -> Any:
    return matmul(a, b.T)


def _vdot(a: Any, b: Any) -> Any:
    return matmul(np.conjugate(a).ravel(), b.ravel())


PRODUCTS: dict[str, Callable[..., Any]] = {"dot": _dot, "inner": _inner, "vdot": _vdot}


# ---------------------------------------------------------------------------------------- places


def select(window: Any, mask: Any, place: int) -> Selection:
    """`window[mask]`, where the mask covers axes from `place` on."""
    shape = window.shape
    source = mask.value
    mask = arrays.from_value(source, np.bool, is_array=True)
    full = window.copy().reshape((*shape[:place], mask.size, *shape[place + mask.ndim :]))
    return Selection(full, place, mask.reshape(-1), source)


def places(condition: Any) -> tuple[Selection, ...]:
    """`np.nonzero` of a traced array: the indices where it is not zero, one selection for each axis."""
    mask = condition if condition.dtype.kind == "b" else np.not_equal(condition, 0)
    if not mask.ndim:
        raise ValueError("Calling nonzero on 0d arrays is not allowed. Use np.atleast_1d(scalar).nonzero()")
    found = []
    for axis, size in enumerate(mask.shape):
        shape = [-1 if axis == place else 1 for place in range(mask.ndim)]
        index = arrays.from_known(np.broadcast_to(np.arange(size).reshape(shape), mask.shape).copy())
        part = select(index, mask, 0)
        part.coordinate = (axis, mask.ndim)
        found.append(part)
    return tuple(found)


def as_mask(parts: Sequence[Any]) -> Any:
    """The mask that all indices of `np.nonzero(mask)`, one after the other, stand for; else `None`."""
    first = parts[0]
    if not all(
        part.coordinate == (axis, len(parts)) and part.is_beside(first) for axis, part in enumerate(parts)
    ):
        return None
    return arrays.from_value(first.source, np.bool, is_array=True)


__all__ = ["Selection", "as_mask", "matmul", "ops", "places", "same_value", "select"]
