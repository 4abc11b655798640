"""Calls and methods of ufuncs: types by NumPy's own resolution, `where=`, `out=`, and the methods.

A loop is a function of Ivy values, which have the types that NumPy's loop takes; see `LOOPS`.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from ivy.dialect import ops
from ivy.dialect.helpers import scalar
from ivy.frontend.numpy import array as arrays
from ivy.frontend.numpy.buffers import virtual
from ivy.frontend.numpy.protocols import UFUNC_METHODS, deliver
from ivy.frontend.numpy.trace import Value, element, refuse

LOOPS: dict[str, Callable[..., Any]] = {}
"""What a ufunc computes, by its name: a function of values of the loop's types."""
GENERALISED: dict[str, Callable[..., Any]] = {}
"""Ufuncs of whole vectors and matrices, as functions of arrays."""

LONGEST_UNROLLED = 256
"""Elements along an axis that are combined one after another where there is no op for it."""


def loop(*names: str) -> Callable[[Any], Any]:
    """Decorator: what the ufuncs of these names compute."""

    def register(function: Callable[..., Any]) -> Callable[..., Any]:
        LOOPS.update(dict.fromkeys(names, function))
        return function

    return register


def method(name: str) -> Callable[[Any], Any]:
    """Decorator: a method of ufuncs."""

    def register(function: Callable[..., Any]) -> Callable[..., Any]:
        UFUNC_METHODS[name] = function
        return function

    return register


_COMPARISONS = frozenset({"equal", "not_equal", "less", "less_equal", "greater", "greater_equal"})


@method("__call__")
def call(
    ufunc: np.ufunc,
    *inputs: Any,
    out: Any = None,
    where: Any = True,
    dtype: Any = None,
    signature: Any = None,
    casting: str = "same_kind",
    order: str = "K",
    subok: bool = True,
    **kwargs: Any,
) -> Any:
    """The ufunc of arrays and Python numbers."""
    operands = [arrays.as_operand(operand) for operand in inputs]
    if len(operands) > ufunc.nin:
        out, operands = tuple(operands[ufunc.nin :]), operands[: ufunc.nin]
    if ufunc.signature is not None:
        return _generalised(ufunc, operands, out, dtype, kwargs)
    if ufunc.__name__ not in LOOPS:
        refuse(f"the ufunc np.{ufunc.__name__} is not supported in captured NumPy programs")
    results = _compute(ufunc, operands, _signature(ufunc, dtype, signature), casting)
    targets = (None,) * ufunc.nout if out is None else out
    finished = tuple(_place(r, target, where, casting) for r, target in zip(results, targets, strict=True))
    return finished if ufunc.nout > 1 else finished[0]


def _generalised(
    ufunc: np.ufunc, operands: Sequence[Any], out: Any, dtype: Any, kwargs: dict[str, Any]
) -> Any:
    if ufunc.__name__ not in GENERALISED:
        refuse(f"the ufunc np.{ufunc.__name__} is not supported in captured NumPy programs")
    if ufunc.__name__ == "vecdot" and kwargs.get("axis") is not None:
        axis = kwargs.pop("axis")
        operands = [np.moveaxis(arrays.as_traced(operand), axis, -1) for operand in operands]
    if any(value is not None for value in kwargs.values()):
        refuse(f"np.{ufunc.__name__} with {', '.join(kwargs)}= is not supported: move the axes first")
    if dtype is not None:
        operands = [np.astype(arrays.as_array(operand), dtype) for operand in operands]
    return deliver(GENERALISED[ufunc.__name__](*operands), out)


def _signature(ufunc: np.ufunc, dtype: Any, signature: Any) -> Any:
    if dtype is not None:
        return (None,) * ufunc.nin + (np.dtype(dtype),) * ufunc.nout
    return signature


def _compute(ufunc: np.ufunc, operands: Sequence[Any], signature: Any, casting: str) -> list[Any]:
    """The results as new arrays, of the types that NumPy gives them."""
    if ufunc.__name__ in _COMPARISONS:
        fixed = _compare_beyond(ufunc, operands)
        if fixed is not None:
            return [fixed]
    types = resolve(ufunc, operands, signature, casting)
    values = [arrays.cast_to(o, t) for o, t in zip(operands, types[: ufunc.nin], strict=True)]
    shape = np.broadcast_shapes(*map(np.shape, operands))
    found = LOOPS[ufunc.__name__](*values)
    found = found if isinstance(found, tuple) else (found,)
    results = []
    for value, dtype in zip(found, types[ufunc.nin :], strict=True):
        value = arrays.broadcast_value(arrays.cast(value, dtype), shape)
        results.append(arrays.from_value(value, dtype, _layout(operands, shape, dtype)))
    return results


def resolve(
    ufunc: np.ufunc, operands: Sequence[Any], signature: Any = None, casting: str = "same_kind"
) -> Any:
    """The dtypes of the loop that NumPy takes, inputs then outputs (NEP 50: Python numbers are weak)."""
    given = (*map(_dtype_of, operands), *(None,) * ufunc.nout)
    chosen = {} if signature is None else {"signature": signature}
    types = ufunc.resolve_dtypes(given, casting=casting, **chosen)
    for dtype in types:
        element(dtype)
    for operand, dtype in zip(operands, types, strict=False):
        if type(operand) is int and dtype.kind in "iu":
            np.asarray(operand, dtype)  # NumPy's OverflowError
    return types


def _dtype_of(operand: Any) -> Any:
    if type(operand) in (int, float, complex):
        return type(operand)
    dtype = np.dtype(bool) if isinstance(operand, bool) else np.dtype(operand.dtype)
    element(dtype)
    return dtype


def _compare_beyond(ufunc: np.ufunc, operands: Sequence[Any]) -> Any:
    """Integers against a Python number that their type cannot hold: the same answer for all of them."""
    for operand, other in ((operands[0], operands[1]), (operands[1], operands[0])):
        if (
            type(other) is int
            and not isinstance(operand, (bool, int, float, complex))
            and operand.dtype.kind in "iu"
        ):
            info = np.iinfo(operand.dtype)
            if not info.min <= other <= info.max:
                pair = (0, other) if operand is operands[0] else (other, 0)
                return arrays.from_known(np.full(np.shape(operand), bool(ufunc(*pair))))
    return None


def _layout(operands: Sequence[Any], shape: Sequence[int], dtype: Any) -> np.ndarray | None:
    """The memory order that NumPy gives the result: that of the operands."""
    layouts = [o.layout if arrays.is_traced(o) else o for o in operands if np.ndim(o)]
    if all(layout.flags.c_contiguous for layout in layouts):
        return None
    plain = [virtual(layout.shape, np.int8, layout) for layout in layouts]
    flags: list[Any] = [["readonly"]] * len(plain) + [["writeonly", "allocate"]]
    made = np.nditer([*plain, None], ["zerosize_ok"], flags, order="K").operands[-1]  # type: ignore[arg-type]
    return made if made.shape == tuple(shape) else None


def _place(result: Any, target: Any, where: Any, casting: str) -> Any:
    """The result under `where=` and in `out=`."""
    if target is None and where is True:
        return result
    if where is not True:
        kept = np.zeros((), result.dtype) if target is None else target
        result = np.where(where, result, kept.astype(result.dtype))
        if target is not None and result.shape != target.shape:
            result = np.broadcast_to(result, target.shape)
    elif target is not None and arrays.is_traced(target) and result.shape != target.shape:
        result = np.broadcast_to(result, target.shape)
    return deliver(result, target, casting)


# ----------------------------------------------------------------------------------- methods


def reduced_axes(x: Any, axis: Any) -> tuple[int, ...]:
    """Axes counted from the front; all of them for `None`."""
    if axis is None:
        return tuple(range(x.ndim))
    return (
        tuple(np.lib.array_utils.normalize_axis_tuple(axis, x.ndim)) if x.ndim or axis not in (0, -1) else ()
    )


_REDUCERS: dict[str, tuple[Callable[..., Value], Any]] = {
    "add": (ops.sum, 0),
    "multiply": (ops.prod, 1),
    "maximum": (ops.max, -math.inf),
    "minimum": (ops.min, math.inf),
    "logical_and": (ops.all, True),
    "logical_or": (ops.any, False),
}
_NO_IDENTITY = frozenset({"maximum", "minimum", "fmax", "fmin"})


@method("reduce")
def reduce(
    ufunc: np.ufunc,
    array: Any,
    axis: Any = 0,
    dtype: Any = None,
    out: Any = None,
    keepdims: bool = False,
    initial: Any = np._NoValue,
    where: Any = True,
) -> Any:
    """The elements along axes combined by the ufunc."""
    x = arrays.as_traced(array)
    axes = reduced_axes(x, axis)
    target = _reduction_dtype(ufunc, x.dtype, dtype)
    name = ufunc.__name__
    none = initial is np._NoValue or initial is None
    if none and name in _NO_IDENTITY:
        if 0 in [x.shape[axis] for axis in axes]:
            raise ValueError(f"zero-size array to reduction operation {name} which has no identity")
        if where is not True:
            raise ValueError(
                f"reduction operation '{name}' does not have an identity, so to use a where mask one has "
                "to specify 'initial'"
            )
    if where is not True:
        x = np.where(
            where, x.astype(_inner(name, x.dtype, target)), neutral(name, _inner(name, x.dtype, target))
        )
    value = _reduce_value(ufunc, x, axes, target, keepdims)
    result = arrays.from_value(value, target)
    if not none:
        result = ufunc(result, np.asarray(initial).astype(target))
    return deliver(result, out)


def _inner(name: str, source: np.dtype, target: np.dtype) -> np.dtype:
    """The type in which elements are combined."""
    return np.dtype(bool) if name.startswith("logical") else target


def neutral(name: str, dtype: np.dtype) -> Any:
    """What changes nothing in a reduction."""
    if name in ("maximum", "fmax", "minimum", "fmin"):
        top = name in ("minimum", "fmin")
        if dtype.kind == "f":
            return np.asarray(math.inf if top else -math.inf, dtype)
        if dtype.kind == "b":
            return np.asarray(top)
        return np.asarray(np.iinfo(dtype).max if top else np.iinfo(dtype).min, dtype)
    identity = getattr(np, name).identity
    if identity is None:
        refuse(f"np.{name}.reduce has no identity for where=")
    return np.asarray(identity).astype(dtype)


def _reduction_dtype(ufunc: np.ufunc, source: np.dtype, dtype: Any) -> np.dtype:
    if ufunc.nin != 2 or ufunc.nout != 1:
        raise ValueError(f"reduce only supported for binary functions, not {ufunc.__name__}")
    element(source)
    return np.dtype(ufunc.reduce(np.ones(1, source), dtype=dtype).dtype)


def _reduce_value(ufunc: np.ufunc, x: Any, axes: tuple[int, ...], target: np.dtype, keepdims: bool) -> Value:
    name = ufunc.__name__
    value = arrays.cast_to(x, _inner(name, x.dtype, target))
    if name in ("fmax", "fmin") and target.kind == "f":
        bare = np.where(np.isnan(x), neutral(name, target), x)
        best = _reduce_value(np.maximum if name == "fmax" else np.minimum, bare, axes, target, keepdims)
        nothing = ops.all(np.isnan(x).value, axes, keepdims)
        return ops.where(nothing, scalar(math.nan, element(target)), best)
    name = {"fmax": "maximum", "fmin": "minimum"}.get(name, name)
    if target.kind == "b" and name in ("add", "maximum", "bitwise_or", "logical_or"):
        return ops.any(value, axes, keepdims)
    if target.kind == "b" and name in ("multiply", "minimum", "bitwise_and", "logical_and"):
        return ops.all(value, axes, keepdims)
    if name in _REDUCERS and not (target.kind == "c" and name in ("maximum", "minimum")):
        return _REDUCERS[name][0](value, axes, keepdims)
    return _fold(ufunc, x.astype(target), axes, keepdims)


def _fold(ufunc: np.ufunc, x: Any, axes: tuple[int, ...], keepdims: bool) -> Value:
    """The elements combined in halves, by any associative ufunc; in order by the others."""
    rest = [axis for axis in range(x.ndim) if axis not in axes]
    flat = x.transpose([*axes, *rest]).reshape(-1, *(x.shape[axis] for axis in rest))
    count = flat.shape[0]
    if count == 0:
        total = np.broadcast_to(
            arrays.from_known(np.asarray(neutral(ufunc.__name__, x.dtype))), flat.shape[1:]
        )
    elif ufunc.identity is not None or ufunc.__name__ in ("logaddexp", "logaddexp2", "maximum", "minimum"):
        while flat.shape[0] > 1:
            half = flat.shape[0] // 2
            joined = ufunc(flat[:half], flat[half : 2 * half])
            flat = np.concatenate([joined, flat[2 * half :]]) if flat.shape[0] % 2 else joined
        total = flat[0]
    else:
        if count > LONGEST_UNROLLED:
            refuse(f"np.{ufunc.__name__}.reduce over {count} elements, one after another, is not supported")
        total = flat[0]
        for i in range(1, count):
            total = ufunc(total, flat[i])
    shape = [1 if axis in axes else x.shape[axis] for axis in range(x.ndim)]
    return np.reshape(total, shape).value if keepdims else total.value


_CUMULATIVE = {
    "add": ops.cumulative_sum,
    "multiply": ops.cumulative_prod,
    "maximum": ops.cumulative_max,
    "minimum": ops.cumulative_min,
}


@method("accumulate")
def accumulate(ufunc: np.ufunc, array: Any, axis: int = 0, dtype: Any = None, out: Any = None) -> Any:
    """The results of combining the first 1, 2, … elements along an axis."""
    x = arrays.as_traced(array)
    if not x.ndim:
        raise TypeError("cannot accumulate on a scalar")
    axis = int(np.lib.array_utils.normalize_axis_index(axis, x.ndim))
    target = np.dtype(ufunc.accumulate(np.ones(1, x.dtype), dtype=dtype).dtype)
    simple = {"logical_and": "minimum", "logical_or": "maximum"}.get(ufunc.__name__, ufunc.__name__)
    if (simple in _CUMULATIVE and target.kind in "iuf") or (
        simple in ("add", "multiply") and target.kind == "c"
    ):
        value = _CUMULATIVE[simple](arrays.cast_to(x, target), axis)
        return deliver(arrays.from_value(value, target), out)
    if target.kind == "b" and simple in ("minimum", "maximum", "multiply", "add"):
        bits = arrays.cast(arrays.cast_to(x, np.bool), np.int8)
        step = ops.cumulative_min if simple in ("minimum", "multiply") else ops.cumulative_max
        return deliver(arrays.from_value(arrays.cast(step(bits, axis), np.bool), target), out)
    return deliver(_accumulate_in_order(ufunc, x.astype(target), axis), out)


def _accumulate_in_order(ufunc: np.ufunc, x: Any, axis: int) -> Any:
    if x.shape[axis] > LONGEST_UNROLLED:
        refuse(f"np.{ufunc.__name__}.accumulate over {x.shape[axis]} elements is not supported")
    parts = list(np.moveaxis(x, axis, 0))
    for i in range(1, len(parts)):
        parts[i] = ufunc(parts[i - 1], parts[i])
    return np.stack(parts, axis) if parts else x.copy()


@method("outer")
def outer(ufunc: np.ufunc, a: Any, b: Any, **kwargs: Any) -> Any:
    """The ufunc of every element of one array with every element of the other."""
    a, b = arrays.as_operand(a), arrays.as_operand(b)
    return ufunc(np.reshape(a, np.shape(a) + (1,) * np.ndim(b)) if np.ndim(b) else a, b, **kwargs)


_COMBINE_AT = {"add": "add", "multiply": "mul", "maximum": "max", "minimum": "min"}


@method("at")
def at(ufunc: np.ufunc, a: Any, indices: Any, b: Any = None) -> None:
    """The ufunc applied in place, once for every index, also for repeated ones."""
    if not arrays.is_traced(a):
        refuse(f"np.{ufunc.__name__}.at writes into an array made outside the program")
    if ufunc.nin == 1:
        refuse(f"np.{ufunc.__name__}.at of one operand is not supported; use x[indices] = …")
    name, b = ufunc.__name__, arrays.as_operand(b)
    if name == "subtract":
        name, b = "add", np.negative(b)
    if name not in _COMBINE_AT or a.dtype.kind == "b" or (a.dtype.kind == "c" and name != "add"):
        refuse(f"np.{ufunc.__name__}.at is not supported for {a.dtype}; np.add, np.subtract, np.multiply, "
               "np.maximum and np.minimum have it")  # fmt: skip
    resolved = resolve(ufunc, [a, b])
    if not np.can_cast(resolved[-1], a.dtype, "same_kind"):
        raise TypeError(f"Cannot cast ufunc '{name}' output from {resolved[-1]!r} to {a.dtype!r}")
    arrays.indexing.combine_at(a, indices, b, _COMBINE_AT[name])


@method("reduceat")
def reduceat(
    ufunc: np.ufunc, array: Any, indices: Any, axis: int = 0, dtype: Any = None, out: Any = None
) -> Any:
    """Reductions over slices between known indices."""
    x = arrays.as_traced(array)
    bounds = [int(i) for i in np.asarray(arrays.as_array(indices))]
    size = x.shape[axis]
    parts = []
    for i, start in enumerate(bounds):
        stop = bounds[i + 1] if i + 1 < len(bounds) else size
        piece = np.moveaxis(x, axis, 0)[start : stop if stop > start else start + 1]
        parts.append(ufunc.reduce(piece, 0, dtype))
    return deliver(np.moveaxis(np.stack(parts), 0, axis), out)
