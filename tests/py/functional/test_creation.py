"""The chapter on creation: dtypes that nothing is said about, shapes, exact numbers, copies, errors."""

from __future__ import annotations

import array
import math
from fractions import Fraction
from typing import Any

import numpy as np
import pytest
from functional.conformance import (
    ALL,
    BACKENDS,
    COMPLEX,
    FLOATS,
    INTEGERS,
    NUMERIC,
    check,
    dtype,
    each_backend,
    each_target,
    examples,
    refuses,
    run,
)
from functional.draws import FEW, FLOATING, identical, repeating
from hypothesis import given
from hypothesis import strategies as st

import ivy

NAMES = st.sampled_from(ALL)
FILLED = {"zeros": 0, "ones": 1}
MAYBE = st.none() | NAMES


def named(**kwargs: Any) -> dict[str, Any]:
    """Keyword arguments with a dtype by its name; None says nothing about it."""
    return {key: dtype(value) for key, value in kwargs.items() if value is not None}


# ------------------------------------------------------------------------------------------ ranges

RANGES = [
    (5,), (0,), (-3,), (2, 7), (7, 2), (2, 9, 3), (2, 8, 3), (9, 2, -3), (0, 5, -1), (3, 3), (-5, 5, 4),
    (4.0,), (0.5, 3.0), (0, 1, 0.25), (3, 0, -0.5), (1.0, 0.0), (10, 11, 5.0), (2**60, 2**60 + 3),
]  # fmt: skip


@each_target
@pytest.mark.parametrize("name", [None, "int16", "uint32", "int64", "float32", "float64"])
def test_arange(target, name):
    for numbers in RANGES:
        due = _range(numbers, name)
        if due is not None:
            got = run(target, lambda numbers=numbers: ivy.arange(*numbers, **named(dtype=name)))
            identical(f"arange{numbers}", got, due)


def _range(numbers: tuple[Any, ...], name: str | None) -> np.ndarray | None:
    """The numbers of a range; None where the dtype does not hold them."""
    start, stop, step = {1: (0, *numbers, 1), 2: (*numbers, 1), 3: numbers}[len(numbers)]
    exact = all(isinstance(number, int) for number in numbers)
    wanted = name or ("int64" if exact else "float32")
    count = max(math.ceil(Fraction(stop - start) / Fraction(step)), 0)
    values = [start + i * step for i in range(count)]
    if wanted in INTEGERS:
        info = np.iinfo(wanted)
        if not exact or any(not info.min <= value <= info.max for value in values):
            return None
    return np.array(values, wanted)


ENDS = st.sampled_from([0, 1, -3, 10, 0.5, -2.25, 1e6, 1 + 2j, -1j])


@each_target
@examples(20)
@given(
    start=ENDS,
    stop=ENDS,
    num=st.integers(0, 6),
    name=st.sampled_from([None, *FLOATING]),
    endpoint=st.booleans(),
)
def test_linspace(target, start, stop, num, name, endpoint):
    is_complex = isinstance(start, complex) or isinstance(stop, complex)
    if is_complex and name in FLOATS:
        name = None
    step = (stop - start) / max(num - 1 if endpoint else num, 1)
    values = np.array([start + i * step for i in range(num)], "complex128" if is_complex else "float64")
    wanted = name or ("complex64" if is_complex else "float32")
    scale = max(abs(start), abs(stop), 1)
    options = named(dtype=name) | {"endpoint": endpoint}
    got = run(target, lambda: ivy.linspace(start, stop, num, **options))
    check(
        "linspace", got, values, dtype=wanted, atol=scale * (1e-6 if wanted[-2:] in ("32", "64") else 1e-14)
    )
    if num > 1 and endpoint:
        assert got[0] == np.asarray(start, wanted)
        assert got[-1] == np.asarray(stop, wanted)


# ------------------------------------------------------------------------------------ new contents


@each_target
@pytest.mark.parametrize("name", FILLED)
@examples(10)
@given(shape=st.sampled_from([*FEW, 3, 0]), dtype_name=MAYBE)
def test_filled(target, name, shape, dtype_name):
    got = run(target, lambda: getattr(ivy, name)(shape, **named(dtype=dtype_name)))
    identical(name, got, np.full(shape, FILLED[name], dtype_name or "float32"))


@each_target
@examples(10)
@given(shape=st.sampled_from([*FEW, 3, 0]), name=MAYBE)
def test_empty(target, shape, name):
    got = run(target, lambda: ivy.empty(shape, **named(dtype=name)))
    due = np.empty(shape, name or "float32")
    assert (got.dtype, got.shape) == (due.dtype, due.shape)


@each_target
@examples(10)
@given(x=repeating(), name=MAYBE)
def test_empty_like(target, x, name):
    got = run(target, ivy.empty_like, x, **named(dtype=name))
    assert (got.dtype, got.shape) == (np.dtype(name or x.dtype), x.shape)


@each_target
@pytest.mark.parametrize("name", FILLED)
@examples(10)
@given(x=repeating(), dtype_name=MAYBE)
def test_filled_like(target, name, x, dtype_name):
    got = run(target, getattr(ivy, f"{name}_like"), x, **named(dtype=dtype_name))
    identical(f"{name}_like", got, np.full(x.shape, FILLED[name], dtype_name or x.dtype))


NUMBERS: list[tuple[Any, str, tuple[str, ...]]] = [
    (True, "bool", ("bool",)),
    (7, "int64", NUMERIC),
    (2**63 - 1, "int64", ("int64", "uint64")),
    (-(2**63), "int64", ("int64",)),
    (2.5, "float32", FLOATING),
    (math.inf, "float32", FLOATING),
    (math.nan, "float32", FLOATING),
    (-0.0, "float32", FLOATS),
    (1 - 2j, "complex64", COMPLEX),
]
"""Numbers, the dtypes that they have by default, and those that they may be given."""


@each_target
@pytest.mark.parametrize(("value", "default", "names"), NUMBERS, ids=lambda x: str(x)[:12])
def test_full(target, value, default, names):
    shape = (2, 3)
    got = run(target, lambda: ivy.full(shape, value))
    identical("full", got, np.full(shape, value, default))
    for name in names:
        got = run(target, lambda name=name: ivy.full(shape, value, dtype=dtype(name)))
        identical("full", got, np.full(shape, value, name))
        got = run(target, ivy.full_like, np.ones((0, 2), name), value)
        identical("full_like", got, np.full((0, 2), value, name))
        got = run(target, ivy.full_like, np.ones(3, "bool"), value, dtype=dtype(name))
        identical("full_like", got, np.full(3, value, name))


@each_target
@examples(12)
@given(rows=st.integers(0, 4), columns=st.none() | st.integers(0, 4), k=st.integers(-5, 5), name=MAYBE)
def test_eye(target, rows, columns, k, name):
    width = rows if columns is None else columns
    due = [[int(j - i == k) for j in range(width)] for i in range(rows)]
    got = run(target, lambda: ivy.eye(rows, columns, k=k, **named(dtype=name)))
    identical("eye", got, np.array(due, name or "float32").reshape(rows, width))


MATRICES = ((1, 1), (2, 3), (3, 2), (0, 2), (2, 3, 3))


@each_target
@pytest.mark.parametrize(("name", "keeps"), [("tril", lambda d, k: d <= k), ("triu", lambda d, k: d >= k)])
@examples(12)
@given(x=repeating(shapes=MATRICES), k=st.integers(-4, 4))
def test_triangles(target, name, keeps, x, k):
    due = np.zeros_like(x)
    for i in range(x.shape[-2]):
        for j in range(x.shape[-1]):
            if keeps(j - i, k):
                due[..., i, j] = x[..., i, j]
    identical(name, run(target, getattr(ivy, name), x, k=k), due)


@each_target
@examples(12)
@given(
    data=st.data(),
    name=st.sampled_from(NUMERIC),
    count=st.integers(0, 3),
    indexing=st.sampled_from(["xy", "ij"]),
)
def test_meshgrid(target, data, name, count, indexing):
    given_arrays = [data.draw(repeating(name, ((0,), (1,), (2,), (3,)))) for _ in range(count)]
    order = [1, 0, 2] if indexing == "xy" and count > 1 else [0, 1, 2]
    shape = tuple(given_arrays[order[i]].size for i in range(count))
    due = []
    for number, x in enumerate(given_arrays):
        sizes = [1] * count
        sizes[order.index(number)] = x.size
        due.append(np.broadcast_to(x.reshape(sizes), shape))
    identical("meshgrid", run(target, ivy.meshgrid, *given_arrays, indexing=indexing), tuple(due))


# ------------------------------------------------------------------------------------- conversions

NESTED: list[tuple[Any, str]] = [
    (True, "bool"), (3, "int64"), (2.5, "float32"), (1j, "complex64"),
    ([True, False], "bool"), ([True, 2], "int64"), ([1, 2.5], "float32"), ([True, 2.5], "float32"),
    ([1, 1j], "complex64"), ([2.5, 1j, True], "complex64"), ([], "float32"), ([[], []], "float32"),
    (((1, 2), (3, 4)), "int64"), ([[[1.0]], [[2.0]]], "float32"), (range(4), "int64"),
    ([math.nan, math.inf, -0.0], "float32"), ([2**62 + 1, -(2**62) - 1], "int64"),
]  # fmt: skip


@each_target
@pytest.mark.parametrize(("numbers", "default"), NESTED, ids=str)
def test_asarray_of_numbers(target, numbers, default):
    identical("asarray", run(target, lambda: ivy.asarray(numbers)), np.array(numbers, default))
    for name in NUMERIC[-4:]:
        if default == "complex64" and name in FLOATS:
            continue
        got = run(target, lambda name=name: ivy.asarray(numbers, dtype=dtype(name)))
        identical("asarray", got, np.array(numbers, name))


@each_backend
@examples(15)
@given(x=repeating(), copy=st.sampled_from([None, True]))
def test_asarray_of_arrays(backend, x, copy):
    """Of the backend's arrays, of NumPy's, and of objects with the buffer protocol."""
    with ivy.set_backend(backend):
        made = ivy.asarray(x, copy=copy)
        again = ivy.asarray(made, copy=copy)
        assert made.dtype.name == again.dtype.name == x.dtype.name
        identical("asarray", np.asarray(made), x)
        identical("asarray", np.asarray(again), x)
        assert copy is None or again.native is not made.native
        if x.dtype.kind != "c" and x.size:  # memoryview knows no complex numbers
            identical("asarray", np.asarray(ivy.asarray(memoryview(x))), x)


@each_backend
@pytest.mark.parametrize("code", "bBhHiIlLqQfd")
def test_asarray_of_buffers(backend, code):
    numbers = array.array(code, [1, 2, 3])
    with ivy.set_backend(backend):
        identical("asarray", np.asarray(ivy.asarray(numbers)), np.array(numbers))


@each_backend
def test_asarray_copies(backend):
    """copy=True does not share memory, also not with the array that it is given."""
    with ivy.set_backend(backend):
        x = ivy.zeros((3,))
        y = ivy.asarray(x, copy=True)
        y[0] = 1
        assert float(x[0]) == 0
        assert ivy.asarray(x, copy=False).native is x.native
        assert ivy.asarray(x).native is x.native


@pytest.mark.parametrize("backend", ["numpy", "torch"])
def test_asarray_shares(backend):
    """Where arrays can change, and the framework can share memory, copy=False does."""
    x = np.zeros(3, "float32")
    with ivy.set_backend(backend):
        y = ivy.asarray(x, copy=False)
    x[0] = 7
    assert float(y[0]) == 7


@each_backend
@examples(12)
@given(x=repeating(finite=True, small=True), name=NAMES)
def test_asarray_casts(backend, x, name):
    if x.dtype.kind == "c" and name not in (*COMPLEX, "bool"):
        refuses(backend, TypeError, ivy.asarray, x, dtype=dtype(name))
    elif not (x.dtype.kind == "f" and name in INTEGERS and np.any(x < 0)) and not (
        x.dtype.kind == "i" and name.startswith("uint")
    ):
        identical("asarray", run(backend, ivy.asarray, x, dtype=dtype(name)), x.astype(name))


@each_backend
@pytest.mark.parametrize("source", BACKENDS)
@pytest.mark.parametrize("name", ["int32", "int64", "float32", "float64", "complex64"])
def test_from_dlpack(backend, source, name):
    """Arrays go from every backend to every other one."""
    x = np.arange(6).reshape(2, 3).astype(name)
    with ivy.set_backend(source):
        given_array = ivy.asarray(x)
    with ivy.set_backend(backend):
        for made in (
            ivy.from_dlpack(given_array),
            ivy.from_dlpack(given_array, copy=True),
            ivy.asarray(given_array),
        ):
            assert made.backend == backend
            identical("from_dlpack", np.asarray(made), x)


@each_backend
def test_devices(backend):
    """Every function takes the devices that there are, and new arrays lie where they are told."""
    with ivy.set_backend(backend):
        device = ivy.__array_namespace_info__().default_device()
        x = ivy.ones((2,), device=device)
        assert x.device == device
        made = [
            ivy.arange(3, device=device), ivy.asarray(1.0, device=device), ivy.asarray(x, device=device),
            ivy.empty(2, device=device), ivy.empty_like(x, device=device), ivy.eye(2, device=device),
            ivy.full(2, 1, device=device), ivy.full_like(x, 1, device=device),
            ivy.linspace(0, 1, 3, device=device), ivy.ones_like(x, device=device),
            ivy.zeros(2, device=device), ivy.zeros_like(x, device=device), x.to_device(device),
            ivy.from_dlpack(x, device=device), ivy.astype(x, ivy.float64, device=device),
        ]  # fmt: skip
        assert [y.device for y in made] == [device] * len(made)
        assert ivy.zeros_like(x).device == ivy.tril(ivy.eye(2)).device == device


REFUSED: dict[str, tuple[Any, Any]] = {
    "arange: step 0": (ValueError, lambda: ivy.arange(0, 3, 0)),
    "arange: dtype": (TypeError, lambda: ivy.arange(3, dtype="float32")),
    "asarray: ragged": (ValueError, lambda: ivy.asarray([[1, 2], [3]])),
    "asarray: text": (TypeError, lambda: ivy.asarray("12")),
    "asarray: text inside": (TypeError, lambda: ivy.asarray([1, "2"])),
    "asarray: None": (TypeError, lambda: ivy.asarray(None)),
    "asarray: numbers without a copy": (ValueError, lambda: ivy.asarray([1], copy=False)),
    "asarray: cast without a copy": (
        ValueError,
        lambda: ivy.asarray(ivy.ones(2), dtype=ivy.int32, copy=False),
    ),
    "asarray: complex as real": (TypeError, lambda: ivy.asarray([1j], dtype=ivy.float32)),
    "asarray: too great": (OverflowError, lambda: ivy.asarray(300, dtype=ivy.uint8)),
    "asarray: too great for int64": (OverflowError, lambda: ivy.asarray(2**63)),
    "asarray: framework's dtype": (TypeError, lambda: ivy.asarray(1, dtype=np.float32)),
    "full: complex as real": (TypeError, lambda: ivy.full(2, 1j, dtype=ivy.float32)),
    "full: too great": (OverflowError, lambda: ivy.full(2, -1, dtype=ivy.uint8)),
    "full_like: too great": (OverflowError, lambda: ivy.full_like(ivy.ones(2, dtype=ivy.int8), 128)),
    "full_like: complex": (TypeError, lambda: ivy.full_like(ivy.ones(2), 1j)),
    "from_dlpack: no array": (TypeError, lambda: ivy.from_dlpack([1, 2])),
    "linspace: negative": (ValueError, lambda: ivy.linspace(0, 1, -1)),
    "linspace: integers": (TypeError, lambda: ivy.linspace(0, 1, 3, dtype=ivy.int32)),
    "linspace: complex as real": (TypeError, lambda: ivy.linspace(0, 1j, 3, dtype=ivy.float32)),
    "meshgrid: indexing": (ValueError, lambda: ivy.meshgrid(ivy.ones(2), indexing="yx")),
    "meshgrid: matrix": (ValueError, lambda: ivy.meshgrid(ivy.ones((2, 2)))),
    "meshgrid: dtypes": (ValueError, lambda: ivy.meshgrid(ivy.ones(2), ivy.arange(2))),
    "tril: vector": (ValueError, lambda: ivy.tril(ivy.ones(2))),
    "triu: vector": (ValueError, lambda: ivy.triu(ivy.ones(()))),
    "zeros: negative": (ValueError, lambda: ivy.zeros((2, -1))),
    "zeros_like: no array": (TypeError, lambda: ivy.zeros_like([1, 2])),
    "zeros: no device": (ValueError, lambda: ivy.zeros(2, device="moon")),
}


@each_backend
@pytest.mark.parametrize("what", REFUSED)
def test_refused(backend, what):
    error, program = REFUSED[what]
    refuses(backend, error, program)
