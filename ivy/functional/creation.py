"""The creation functions: new arrays, on the backend of `ivy.set_backend`.

Where no dtype is given, real numbers become `float32`, complex ones `complex64` and integers
`int64`, on every backend.
Source: https://data-apis.org/array-api/2025.12/API_specification/creation_functions.html
"""

from __future__ import annotations

import math
import operator
from collections.abc import Sequence
from typing import Any, Literal, TypeAlias

from ivy.functional.array import Array
from ivy.functional.backends import class_of, current_class
from ivy.functional.data_types import astype, result_type
from ivy.functional.dispatch import as_array, as_arrays, checked, is_scalar
from ivy.functional.dtypes import (
    CATEGORIES,
    DEFAULTS,
    DTYPES,
    DType,
    Scalar,
    bool_,
    check_dtype,
    default_dtype,
)

Device: TypeAlias = Any
"""A framework's device object, or its name."""

NestedSequence: TypeAlias = "Sequence[Scalar | NestedSequence]"
"""Python numbers in sequences of sequences."""


def asarray(
    obj: Array | Scalar | NestedSequence | Any,
    /,
    *,
    dtype: DType | None = None,
    device: Device | None = None,
    copy: bool | None = None,
) -> Array:
    """An array of `obj`.

    Args:
        obj: an array of Ivy or of a framework, Python numbers and arrays without dimensions in
            nested sequences, or an object that speaks DLPack or the buffer protocol. An array of the
            current backend is taken without a copy; one of another framework by DLPack, without a
            copy where both can.
        dtype: that of the result; by default that of `obj`, or the default dtype of its numbers.
        device: where the array is to lie; by default where `obj` lies.
        copy: True copies always, False never, None where it cannot be avoided.

    Returns:
        An array of the current backend with the shape of `obj`.

    Raises:
        TypeError: nothing can be made of `obj`, or the sequences hold other things than numbers.
        ValueError: the sequences are ragged; or `copy=False`, and a copy is needed.
        OverflowError: a number does not fit into `dtype`.
    """
    kind = current_class()
    target = None if dtype is None else check_dtype(dtype, "asarray")
    if is_scalar(obj) or isinstance(obj, (list, tuple, range)):
        return _from_numbers(kind, obj, target, device, copy)
    found = class_of(obj)
    if found is None and not hasattr(obj, "__dlpack__"):
        return _from_buffer(kind, obj, target, device, copy)
    if found is None or (found is not kind and not kind.adaptor.lifts):
        try:
            result = _by_dlpack(kind, obj, device, copy)
        except BufferError as error:
            without = " without a copy" if copy is False else ""
            raise ValueError(
                f"ivy.asarray: {kind.adaptor.name} cannot take the array over{without}: {error}"
            ) from None
        copy = copy if copy is False else None
    else:
        result = kind.wrap(obj)
    return _adjusted(result, target, device, copy)


def _adjusted(x: Array, dtype: DType | None, device: Device | None, copy: bool | None) -> Array:
    """The array with another dtype or on another device, copied if it must be."""
    changed = astype(x, dtype or x.dtype, copy=False, device=device)
    if copy is False and changed.native is not x.native:
        raise ValueError(f"ivy.asarray: copy=False, and {dtype or x.dtype} on {device} needs a copy")
    return x._new("copy") if copy and changed.native is x.native else changed


def _from_numbers(
    kind: type[Array], obj: Any, dtype: DType | None, device: Device | None, copy: bool | None
) -> Array:
    if copy is False:
        raise ValueError("ivy.asarray: copy=False, and Python numbers need a copy")
    leaves = list(_numbers(obj))
    arrays = [leaf for leaf in leaves if isinstance(leaf, Array)]
    if arrays:
        dtype = result_type(*leaves) if dtype is None else dtype
        obj = _with_elements(obj)
        leaves = list(_numbers(obj))
    numbers: list[Scalar] = leaves
    if dtype is None:
        dtype = _dtype_of(numbers)
    for number in numbers:
        _check_number(number, dtype)
    where = kind.adaptor.native_device(device)
    return kind(kind.functions["asarray"](obj, dtype=kind.adaptor.native_dtype(dtype), device=where))


def _numbers(obj: Any) -> Any:
    """The numbers in nested sequences, and the arrays without dimensions."""
    if is_scalar(obj) or (isinstance(obj, Array) and not obj.ndim):
        yield obj
    elif isinstance(obj, (list, tuple, range)):
        for part in obj:
            yield from _numbers(part)
    else:
        raise TypeError(
            f"ivy.asarray: sequences hold Python numbers, and one holds {type(obj).__name__}; "
            "join arrays with ivy.stack"
        )


def _with_elements(obj: Any) -> Any:
    """Nested sequences with the elements of arrays without dimensions in their place."""
    if isinstance(obj, Array):
        return obj.functions["item"](obj.native)
    return obj if is_scalar(obj) else [_with_elements(part) for part in obj]


def _dtype_of(numbers: Sequence[Scalar]) -> DType:
    dtypes = {default_dtype(number) for number in numbers}
    for dtype in (DEFAULTS["complex floating"], DEFAULTS["real floating"], DEFAULTS["integral"], bool_):
        if dtype in dtypes:
            return dtype
    return DEFAULTS["real floating"]


def _check_number(number: Scalar, dtype: DType) -> None:
    if isinstance(number, complex) and dtype.kind != "complex floating":
        raise TypeError(f"ivy.asarray: the complex number {number} in an array of {dtype.name}")
    if not isinstance(number, bool):
        checked(number, dtype)


def _from_buffer(
    kind: type[Array], obj: Any, dtype: DType | None, device: Device | None, copy: bool | None
) -> Array:
    import numpy as np

    try:
        view = memoryview(obj)
    except TypeError:
        raise TypeError(
            "ivy.asarray makes arrays of numbers, sequences of numbers, and objects that speak DLPack or "
            f"the buffer protocol; got {type(obj).__name__}"
        ) from None
    contents = np.asarray(view)
    if contents.dtype.name not in DTYPES:
        raise TypeError(f"ivy.asarray: a buffer of {contents.dtype.name}, which is not one of Ivy's dtypes")
    contents = contents.view(contents.dtype.str)  # NumPy has several types of the same bits
    where = kind.adaptor.native_device(device)
    native = kind.functions["from_numpy"](contents, device=where, copy=copy)
    return _adjusted(kind(native), dtype, device, copy if copy is False else None)


def from_dlpack(x: Any, /, *, device: Device | None = None, copy: bool | None = None) -> Array:
    """An array of the current backend in the memory of another framework's array.

    Args:
        x: any object with `__dlpack__` and `__dlpack_device__`.
        device: where the array is to lie; by default where `x` lies.
        copy: True copies always, False never, None where it cannot be avoided.

    Raises:
        TypeError: `x` does not speak DLPack.
        BufferError, ValueError: the data cannot be had without a copy, or not at all.
    """
    if not hasattr(x, "__dlpack__"):
        raise TypeError(f"ivy.from_dlpack takes objects with __dlpack__, and got {type(x).__name__}")
    kind = current_class()
    return _by_dlpack(kind, x, device, copy)


def _by_dlpack(kind: type[Array], x: Any, device: Device | None, copy: bool | None) -> Array:
    """Another framework's array, handed over by itself, not by Ivy's object around it.

    The taker makes the copy: not every giver can.
    """
    found = class_of(x)
    native = x if found is None else found.wrap(x).native
    where = kind.adaptor.native_device(device)
    taken = kind(kind.functions["from_dlpack"](native, device=where, copy=None if copy else copy))
    return taken._new("copy") if copy else taken


# ------------------------------------------------------------------------------------- new contents


def _make(function: str, *args: Any, dtype: DType, device: Device | None) -> Array:
    kind = current_class()
    native = kind.adaptor.native_dtype(check_dtype(dtype, function))
    where = kind.adaptor.native_device(device)
    return kind(kind.functions[function](*args, dtype=native, device=where))


def _make_like(function: str, x: Array, *args: Any, dtype: DType | None, device: Device | None) -> Array:
    """`function` with the shape, dtype, device and backend of `x`."""
    x = as_array(x, f"{function}_like")
    kind = type(x)
    wanted = x.dtype if dtype is None else check_dtype(dtype, f"{function}_like")
    where = x.device if device is None else kind.adaptor.native_device(device)
    return kind(
        kind.functions[function](x.shape, *args, dtype=kind.adaptor.native_dtype(wanted), device=where)
    )


def _shape(function: str, shape: int | Sequence[int]) -> tuple[int, ...]:
    sizes = tuple(map(operator.index, (shape,) if hasattr(shape, "__index__") else shape))
    if min(sizes, default=0) < 0:
        raise ValueError(f"ivy.{function}: sizes must not be negative, and they are {sizes}")
    return sizes


def empty(shape: int | Sequence[int], *, dtype: DType | None = None, device: Device | None = None) -> Array:
    """An array of this shape, whose elements may be anything. The default dtype is `float32`."""
    return _make("empty", _shape("empty", shape), dtype=dtype or DEFAULTS["real floating"], device=device)


def zeros(shape: int | Sequence[int], *, dtype: DType | None = None, device: Device | None = None) -> Array:
    """An array of zeros of this shape. The default dtype is `float32`."""
    return _make("zeros", _shape("zeros", shape), dtype=dtype or DEFAULTS["real floating"], device=device)


def ones(shape: int | Sequence[int], *, dtype: DType | None = None, device: Device | None = None) -> Array:
    """An array of ones of this shape. The default dtype is `float32`."""
    return _make("ones", _shape("ones", shape), dtype=dtype or DEFAULTS["real floating"], device=device)


def full(
    shape: int | Sequence[int],
    fill_value: Scalar,
    *,
    dtype: DType | None = None,
    device: Device | None = None,
) -> Array:
    """An array of this shape filled with one number. The default dtype is the number's."""
    wanted = default_dtype(fill_value) if dtype is None else check_dtype(dtype, "full")
    _check_number(fill_value, wanted)
    return _make("full", _shape("full", shape), fill_value, dtype=wanted, device=device)


def empty_like(x: Array, /, *, dtype: DType | None = None, device: Device | None = None) -> Array:
    """An array of the shape of `x`, whose elements may be anything. The default dtype is that of `x`."""
    return _make_like("empty", x, dtype=dtype, device=device)


def zeros_like(x: Array, /, *, dtype: DType | None = None, device: Device | None = None) -> Array:
    """An array of zeros of the shape of `x`. The default dtype is that of `x`."""
    return _make_like("zeros", x, dtype=dtype, device=device)


def ones_like(x: Array, /, *, dtype: DType | None = None, device: Device | None = None) -> Array:
    """An array of ones of the shape of `x`. The default dtype is that of `x`."""
    return _make_like("ones", x, dtype=dtype, device=device)


def full_like(
    x: Array, /, fill_value: Scalar, *, dtype: DType | None = None, device: Device | None = None
) -> Array:
    """An array of the shape of `x` filled with one number. The default dtype is that of `x`."""
    wanted = as_array(x, "full_like").dtype if dtype is None else check_dtype(dtype, "full_like")
    _check_number(fill_value, wanted)
    return _make_like("full", x, fill_value, dtype=dtype, device=device)


def eye(
    n_rows: int,
    n_cols: int | None = None,
    /,
    *,
    k: int = 0,
    dtype: DType | None = None,
    device: Device | None = None,
) -> Array:
    """A matrix with ones on one diagonal and zeros elsewhere.

    Args:
        n_rows: the number of rows.
        n_cols: the number of columns; by default that of the rows.
        k: which diagonal: 0 is the main one, above are positive ones, below negative ones.
        dtype: that of the matrix, by default `float32`.
        device: where it is to lie.
    """
    rows, columns = _shape("eye", (n_rows, n_rows if n_cols is None else n_cols))
    return _make("eye", rows, columns, k, dtype=dtype or DEFAULTS["real floating"], device=device)


def arange(
    start: int | float,
    /,
    stop: int | float | None = None,
    step: int | float = 1,
    *,
    dtype: DType | None = None,
    device: Device | None = None,
) -> Array:
    """The numbers `start, start + step, …` before `stop`, as a 1-dimensional array.

    Args:
        start: the first number; where `stop` is not given, the end, and the first is 0.
        stop: the end, which is not included.
        step: the distance of neighbours. Not 0; may be negative.
        dtype: by default `int64` where all three are integers, and otherwise `float32`.
        device: where the array is to lie.

    Raises:
        ValueError: `step` is 0.
    """
    if step == 0:
        raise ValueError("ivy.arange: step must not be 0")
    first, end = (0, start) if stop is None else (start, stop)
    exact = all(isinstance(number, int) for number in (first, end, step))
    wanted = dtype or DEFAULTS["integral" if exact else "real floating"]
    count = max(math.ceil((end - first) / step), 0) if not exact else max(-((first - end) // step), 0)
    return _make("arange", first, end, step, int(count), dtype=wanted, device=device)


def linspace(
    start: int | float | complex,
    stop: int | float | complex,
    /,
    num: int,
    *,
    dtype: DType | None = None,
    device: Device | None = None,
    endpoint: bool = True,
) -> Array:
    """`num` numbers at equal distances, from `start` to `stop`.

    Args:
        start: the first number.
        stop: the last number, or what follows it where `endpoint` is False.
        num: how many. Not negative.
        dtype: a floating-point dtype, by default `float32`, or `complex64` for complex ends.
        device: where the array is to lie.
        endpoint: whether `stop` is included.

    Raises:
        ValueError: `num` is negative.
        TypeError: `dtype` is not a floating-point dtype, or a real one for complex ends.
    """
    if num < 0:
        raise ValueError(f"ivy.linspace: num must not be negative, and it is {num}")
    is_complex = isinstance(start, complex) or isinstance(stop, complex)
    wanted = dtype or DEFAULTS["complex floating" if is_complex else "real floating"]
    if wanted.kind not in CATEGORIES["complex floating-point" if is_complex else "floating-point"]:
        raise TypeError(f"ivy.linspace: numbers between {start} and {stop} in an array of {wanted.name}")
    return _make("linspace", start, stop, num, endpoint, dtype=wanted, device=device)


def meshgrid(*arrays: Array, indexing: Literal["xy", "ij"] = "xy") -> tuple[Array, ...]:
    """The coordinates of a grid: an array for each axis, all of the grid's shape.

    Args:
        arrays: 1-dimensional arrays of one dtype.
        indexing: `"ij"` for matrices: the first array runs along the first axis; `"xy"` for
            pictures: along the second.

    Raises:
        ValueError: an array is not 1-dimensional, the dtypes differ, or `indexing` is another word.
    """
    if indexing not in ("xy", "ij"):
        raise ValueError(f"ivy.meshgrid: indexing must be 'xy' or 'ij', and it is {indexing!r}")
    if not arrays:
        return ()
    found = as_arrays("meshgrid", *arrays)
    if any(x.ndim != 1 for x in found) or len({x.dtype for x in found}) > 1:
        raise ValueError("ivy.meshgrid takes 1-dimensional arrays of one dtype")
    kind = type(found[0])
    grids = kind.functions["meshgrid"](*(x.native for x in found), indexing=indexing)
    return tuple(kind(grid) for grid in grids)


def tril(x: Array, /, *, k: int = 0) -> Array:
    """The lower triangles of matrices `(..., M, N)`: the elements above diagonal `k` are zero."""
    return _triangle("tril", x, k)


def triu(x: Array, /, *, k: int = 0) -> Array:
    """The upper triangles of matrices `(..., M, N)`: the elements below diagonal `k` are zero."""
    return _triangle("triu", x, k)


def _triangle(function: str, x: Array, k: int) -> Array:
    x = as_array(x, function)
    if x.ndim < 2:
        raise ValueError(f"ivy.{function} takes matrices, and x has {x.ndim} dimensions")
    return x._new(function, k)
