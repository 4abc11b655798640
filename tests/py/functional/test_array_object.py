"""The array object: attributes, conversions to Python's numbers, operators."""

from __future__ import annotations

import copy
import math
import operator
import pickle
from typing import Any

import numpy as np
import pytest
from functional.conformance import (
    ALL,
    COMPLEX,
    FLOATS,
    INTEGERS,
    NUMERIC,
    REAL,
    as_numpy,
    check,
    dtype,
    each_backend,
    each_target,
    examples,
    generators,
    numbers,
    refuses,
    run,
    shapes,
)
from hypothesis import given
from hypothesis import strategies as st

import ivy

BITS = ("bool", *INTEGERS)

OPERATORS: dict[str, tuple[str, tuple[str, ...]]] = {
    "add": ("add", NUMERIC),
    "sub": ("subtract", NUMERIC),
    "mul": ("multiply", NUMERIC),
    "truediv": ("divide", (*FLOATS, *COMPLEX)),
    "floordiv": ("floor_divide", REAL),
    "mod": ("remainder", REAL),
    "pow": ("pow", NUMERIC),
    "and": ("bitwise_and", BITS),
    "or": ("bitwise_or", BITS),
    "xor": ("bitwise_xor", BITS),
    "lshift": ("bitwise_left_shift", INTEGERS),
    "rshift": ("bitwise_right_shift", INTEGERS),
}
"""Operators that exist plain, reflected and in place: the function of each, and the dtypes it takes."""

COMPARISONS: dict[str, tuple[str, tuple[str, ...]]] = {
    "eq": ("equal", ALL),
    "ne": ("not_equal", ALL),
    "lt": ("less", REAL),
    "le": ("less_equal", REAL),
    "gt": ("greater", REAL),
    "ge": ("greater_equal", REAL),
}

SIGNS = {
    "abs": ("abs", NUMERIC),
    "neg": ("negative", NUMERIC),
    "pos": ("positive", NUMERIC),
    "invert": ("bitwise_invert", BITS),
}

SAMPLES = ("bool", "int32", "uint8", "float32", "complex64")


def _operands(name: str) -> tuple[np.ndarray, np.ndarray, Any]:
    """Two arrays for any operator, and a number of their kind."""
    x, y = np.array([[1, 4, 3], [2, 5, 1]]).astype(name), np.array([1, 2, 3]).astype(name)
    return x, y, {"bool": True, "float32": 1.5, "complex64": 2j}.get(name, 2)


def _function(name: str) -> Any:
    return getattr(operator, {"and": "and_", "or": "or_"}.get(name, name))


@each_target
@pytest.mark.parametrize("name", SAMPLES)
def test_operators(name: str, target: str) -> None:
    x, y, number = _operands(name)
    for symbol, (word, takes) in (OPERATORS | COMPARISONS).items():
        operate, function = _function(symbol), getattr(ivy, word)
        for operands in ((x, y), (x, number), (number, x)):
            if name not in takes:
                refuses(target, TypeError, operate, *operands)
            else:
                expected = run(target, function, *operands)
                check(symbol, run(target, operate, *operands), expected, operands=operands, rtol=0)


@each_target
@pytest.mark.parametrize("name", SAMPLES)
def test_operators_of_one_array(name: str, target: str) -> None:
    x, _, _ = _operands(name)
    for symbol, (word, takes) in SIGNS.items():
        if name not in takes:
            refuses(target, TypeError, _function(symbol), x)
        else:
            got, expected = run(target, _function(symbol), x), run(target, getattr(ivy, word), x)
            check(symbol, got, expected, operands=[x], rtol=0)


@each_target
@pytest.mark.parametrize("name", SAMPLES)
def test_operators_in_place(name: str, target: str) -> None:
    x, y, number = _operands(name)
    for symbol, (word, takes) in OPERATORS.items():
        for other in (y, number):
            if name not in takes:
                continue
            got = run(target, _in_place(symbol), x.copy(), other)
            check(f"i{symbol}", got, run(target, getattr(ivy, word), x, other), operands=[x, other], rtol=0)


def _in_place(symbol: str) -> Any:
    def call(x: Any, y: Any) -> Any:
        before = x
        x = getattr(operator, f"i{symbol}")(x, y)
        assert x is before
        return x

    return call


@each_target
def test_in_place_keeps_dtype_and_shape(target: str) -> None:
    f32, f64 = np.ones(3, "float32"), np.ones(3, "float64")
    refuses(target, TypeError, _in_place("add"), f32, f64)
    refuses(target, TypeError, _in_place("mul"), f32, 1j)
    refuses(target, ValueError, _in_place("add"), f32, np.ones((2, 3), "float32"))
    check("iadd", run(target, _in_place("add"), f64, f32), np.full(3, 2.0))


@each_target
def test_reflected_matrix_product(target: str) -> None:
    x, y = np.array([[1.0, 2.0], [3.0, 4.0]], "float32"), np.array([[0.0, 1.0], [1.0, 0.0]], "float32")
    check("@", run(target, operator.matmul, x, y), x @ y)
    check("@=", run(target, operator.imatmul, x.copy(), y), x @ y)
    refuses(target, TypeError, operator.matmul, x, 2.0)


@each_backend
def test_operators_leave_others_their_answer(backend: str) -> None:
    class Other:
        def __radd__(self, other: Any) -> str:
            return "other"

    with ivy.set_backend(backend):
        x = ivy.ones(2)
        assert x + Other() == "other"
        with pytest.raises(TypeError):
            x + "1"
        with pytest.raises(TypeError):
            x < None  # noqa: B015
        assert (x == "1") is False


@each_backend
def test_operators_with_native_arrays(backend: str) -> None:
    """A framework's own array counts as Ivy's, on either side."""
    with ivy.set_backend(backend):
        x = ivy.asarray([1.0, 2.0])
        check("+", as_numpy(backend, x + x.native), np.array([2.0, 4.0], "float32"))
        check("add", as_numpy(backend, ivy.add(x.native, x)), np.array([2.0, 4.0], "float32"))


# ------------------------------------------------------------------------------------ attributes


@each_backend
@examples(20)
@given(name=st.sampled_from(ALL), shape=shapes(), generator=generators())
def test_attributes(backend: str, name: str, shape: tuple[int, ...], generator: Any) -> None:
    with ivy.set_backend(backend):
        x = ivy.asarray(numbers(generator, name, shape))
        assert (x.dtype, x.shape, x.ndim) == (dtype(name), shape, len(shape))
        assert type(x.shape) is tuple
        assert x.size == math.prod(shape)
        assert x.backend == backend
        assert x.to_device(x.device).device == x.device
        if shape:
            assert len(x) == shape[0]
        else:
            with pytest.raises(TypeError):
                len(x)


@each_target
def test_transposes(target: str) -> None:
    x = np.arange(12).reshape(2, 3, 2)
    check("T", run(target, lambda y: y.T, x[0]), x[0].T)
    check("mT", run(target, lambda y: y.mT, x), np.swapaxes(x, -1, -2))
    refuses(target, ValueError, lambda y: y.T, x)
    refuses(target, ValueError, lambda y: y.mT, x[0, 0])


CONVERSIONS: dict[str, tuple[Any, ...]] = {
    "bool": (True, False),
    "int64": (0, 5, -3, 2**62 + 1),
    "uint64": (2**64 - 1,),
    "float64": (0.0, -2.75, 1e300),
    "complex128": (0j, 1.5 - 2j),
}


@each_backend
def test_python_numbers(backend: str) -> None:
    with ivy.set_backend(backend):
        for name, values in CONVERSIONS.items():
            for value in values:
                x = ivy.asarray(value, dtype=dtype(name))
                for convert in (bool, int, float, complex):
                    if name == "complex128" and convert in (int, float):
                        with pytest.raises(TypeError, match="complex"):
                            convert(x)
                    else:
                        assert type(convert(x)) is convert
                        assert convert(x) == convert(value), (convert, name, value)
                if name in INTEGERS:
                    assert operator.index(x) == value
                    assert type(operator.index(x)) is int
                else:
                    with pytest.raises(TypeError):
                        operator.index(x)


@each_backend
def test_python_numbers_that_are_not_finite(backend: str) -> None:
    with ivy.set_backend(backend):
        assert math.isnan(float(ivy.asarray(math.nan)))
        assert float(ivy.asarray(-math.inf)) == -math.inf
        assert math.copysign(1, float(ivy.asarray(-0.0))) == -1
        assert bool(ivy.asarray(math.nan)) is True
        with pytest.raises(ValueError, match="NaN"):
            int(ivy.asarray(math.nan))
        with pytest.raises(OverflowError):
            int(ivy.asarray(math.inf))


@each_backend
def test_only_single_elements_are_numbers(backend: str) -> None:
    with ivy.set_backend(backend):
        for convert in (bool, int, float, complex, operator.index):
            with pytest.raises(TypeError):
                convert(ivy.ones(2, dtype=ivy.int64))
        with pytest.raises(TypeError):
            hash(ivy.ones(2))


# ------------------------------------------------------------------------------------ copies


@each_backend
def test_copies_and_pickles(backend: str) -> None:
    special = np.array([0.0, -0.0, np.nan, np.inf, 1.5])
    with ivy.set_backend(backend):
        for name in ALL:
            with np.errstate(all="ignore"):
                contents = special.astype(name) if name in (*FLOATS, *COMPLEX) else np.arange(6).astype(name)
            x = ivy.asarray(contents)
            for other in (copy.copy(x), copy.deepcopy(x), pickle.loads(pickle.dumps(x))):
                assert other.native is not x.native
                assert (other.dtype, other.backend, type(other)) == (x.dtype, backend, type(x))
                check("copy", as_numpy(backend, other), contents, rtol=0)
        x = ivy.asarray([1, 2, 3])
        y = copy.deepcopy(x)
        x[0] = 7
        assert [int(v) for v in y] == [1, 2, 3]


@each_backend
def test_a_pickle_comes_back_on_its_own_backend(backend: str) -> None:
    with ivy.set_backend(backend):
        data = pickle.dumps(ivy.asarray([1.0, 2.0]))
    with ivy.set_backend("numpy" if backend != "numpy" else "torch"):
        assert pickle.loads(data).backend == backend
