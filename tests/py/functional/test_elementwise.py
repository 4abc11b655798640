"""Elementwise functions: dtypes, shapes and values for every dtype, promotion, Python numbers, refusals."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from functional.conformance import (
    ALL,
    COMPLEX,
    COMPONENT,
    FLOATS,
    INTEGERS,
    NUMERIC,
    PROMOTION,
    UNBROADCAST,
    broadcast_shapes,
    check,
    each_target,
    examples,
    generators,
    numbers,
    refuses,
    run,
    shapes,
)
from functional.elementwise_oracles import BINARY, UNARY, Row
from hypothesis import given
from hypothesis import strategies as st

import ivy

SIZE = 256
"""Elements of an array: the number that JAX has compiled for."""

FUNCTIONS = {**UNARY, **BINARY}


def _check_values(name: str, target: str, row: Row, generator: np.random.Generator, dtype: str) -> None:
    operands = [row.operand(generator, dtype, (SIZE,), place) for place in range(1 + (name in BINARY))]
    got = run(target, getattr(ivy, name), *operands)
    expected = row.expected(dtype, *operands)
    wanted = row.result_dtype(dtype)
    check(name, got, expected, dtype=wanted, operands=operands, **row.tolerance(dtype))


@each_target
@pytest.mark.parametrize("name", sorted(FUNCTIONS))
@examples(2)
@given(generator=generators())
def test_values(name: str, target: str, generator: np.random.Generator) -> None:
    for dtype in FUNCTIONS[name].takes:
        _check_values(name, target, FUNCTIONS[name], generator, dtype)


@each_target
@pytest.mark.parametrize("name", sorted(FUNCTIONS))
def test_refused_dtypes(name: str, target: str) -> None:
    for dtype in set(ALL) - set(FUNCTIONS[name].takes):
        x = np.ones((), dtype)
        refuses(target, TypeError, getattr(ivy, name), *([x] if name in UNARY else [x, x]))


@each_target
@examples(30)
@given(data=st.data(), name=st.sampled_from(sorted(UNARY)), shape=shapes(), generator=generators())
def test_shapes(target: str, data: Any, name: str, shape: tuple[int, ...], generator: Any) -> None:
    row = UNARY[name]
    dtype = data.draw(st.sampled_from(row.takes))
    x = row.operand(generator, dtype, shape, 0)
    got = run(target, getattr(ivy, name), x)
    wanted = row.result_dtype(dtype)
    check(name, got, row.expected(dtype, x), dtype=wanted, operands=[x], **row.tolerance(dtype))


@each_target
@examples(60)
@given(data=st.data(), name=st.sampled_from(sorted(BINARY)), sides=broadcast_shapes(), generator=generators())
def test_broadcasting_and_promotion(target: str, data: Any, name: str, sides: Any, generator: Any) -> None:
    row = BINARY[name]
    pair = data.draw(st.tuples(st.sampled_from(row.takes), st.sampled_from(row.takes)))
    x, y = (row.operand(generator, dtype, sides[place], place) for place, dtype in enumerate(pair))
    if pair not in PROMOTION:
        refuses(target, TypeError, getattr(ivy, name), x, y)
        return
    dtype = PROMOTION[pair]
    expected = row.expected(dtype, x, y)
    assert expected.shape == sides[2]
    got = run(target, getattr(ivy, name), x, y)
    check(name, got, expected, dtype=row.result_dtype(dtype), operands=[x, y], **row.tolerance(dtype))


@each_target
def test_shapes_that_do_not_broadcast(target: str) -> None:
    for first, second in UNBROADCAST:
        for name in ("add", "equal", "atan2"):
            refuses(target, ValueError, getattr(ivy, name), *(np.ones(s, "float32") for s in (first, second)))


@each_target
@pytest.mark.parametrize("name", ("equal", "add", "bitwise_xor"))
def test_every_pair_of_dtypes(name: str, target: str) -> None:
    row = BINARY[name]
    for first in ALL:
        for second in ALL:
            x, y = np.ones((), first), np.zeros((), second)
            dtype = PROMOTION.get((first, second))
            if dtype is None or dtype not in row.takes:
                refuses(target, TypeError, getattr(ivy, name), x, y)
            else:
                got = run(target, getattr(ivy, name), x, y)
                check(name, got, row.expected(dtype, x, y), dtype=row.result_dtype(dtype), operands=[x, y])


# ------------------------------------------------------------------------------------ Python numbers

NUMBERS = {bool: True, int: 2, float: 1.5, complex: 1.5 + 0.5j}

MEETS: dict[tuple[type, str], str] = (
    {(bool, "bool"): "bool"}
    | {(int, dtype): dtype for dtype in NUMERIC}
    | {(float, dtype): dtype for dtype in (*FLOATS, *COMPLEX)}
    | {(complex, dtype): dtype for dtype in COMPLEX}
    | {(complex, "float32"): "complex64", (complex, "float64"): "complex128"}
)
"""The dtype of a Python number and an array; what is missing does not meet."""


@each_target
@examples(40)
@given(
    data=st.data(),
    name=st.sampled_from(sorted(BINARY)),
    kind=st.sampled_from(list(NUMBERS)),
    left=st.booleans(),
)
def test_python_numbers(target: str, data: Any, name: str, kind: type, left: bool) -> None:
    row = BINARY[name]
    dtype = data.draw(st.sampled_from(row.takes))
    x = row.operand(data.draw(generators()), dtype, (3,), int(left))
    operands = (NUMBERS[kind], x) if left else (x, NUMBERS[kind])
    meeting = MEETS.get((kind, dtype))
    if meeting not in row.takes:
        refuses(target, TypeError, getattr(ivy, name), *operands)
        return
    got = run(target, getattr(ivy, name), *operands)
    wanted = row.result_dtype(meeting)
    check(
        name,
        got,
        row.expected(meeting, *operands),
        dtype=wanted,
        operands=operands,
        **row.tolerance(meeting),
    )


@each_target
def test_every_number_with_every_dtype(target: str) -> None:
    for dtype in ALL:
        x = np.ones(2, dtype)
        for kind, value in NUMBERS.items():
            for operands in ((x, value), (value, x)):
                if (kind, dtype) in MEETS:
                    check("equal", run(target, ivy.equal, *operands), x == value, operands=operands)
                else:
                    refuses(target, TypeError, ivy.equal, *operands)


@each_target
def test_integers_out_of_bounds(target: str) -> None:
    for dtype, value in (("int8", 128), ("uint8", -1), ("int64", 2**63), ("uint64", 2**64)):
        refuses(target, OverflowError, ivy.add, np.ones(2, dtype), value)


@each_target
def test_only_numbers(target: str) -> None:
    refuses(target, TypeError, lambda x: ivy.add(1, 2), np.ones(2))
    refuses(target, TypeError, lambda x: ivy.add(x, "1"), np.ones(2))
    refuses(target, TypeError, lambda x: ivy.sin([1.0, 2.0]), np.ones(2))


# ------------------------------------------------------------------------------------ single functions


@each_target
def test_comparisons_of_great_integers(target: str) -> None:
    """Integers are compared exactly, not as floating-point numbers."""
    near = {
        "int64": [2**53, 2**53 + 1, 2**63 - 1, 2**63 - 2, -(2**63), -(2**63) + 1],
        "uint64": [2**53, 2**53 + 1, 2**63 - 1, 2**63, 2**64 - 1, 2**64 - 2],
    }
    for dtype, values in near.items():
        x, y = (part.ravel() for part in np.meshgrid(*[np.array(values, dtype)] * 2))
        for name in ("equal", "less", "less_equal", "greater", "greater_equal", "not_equal", "maximum"):
            got = run(target, getattr(ivy, name), x, y)
            expected = BINARY[name].expected(dtype, x, y)
            check(name, got, expected, operands=[x, y])


@each_target
@examples(3)
@given(generator=generators())
def test_nextafter(target: str, generator: np.random.Generator) -> None:
    for dtype in FLOATS:
        info = np.finfo(dtype)
        special = (1.0, -1.0, np.inf, -np.inf, info.max, info.smallest_normal)
        x, y = (numbers(generator, dtype, (SIZE,), special=special) for _ in "xy")
        check("nextafter", run(target, ivy.nextafter, x, y), np.nextafter(x, y), operands=[x, y], rtol=0)
    refuses(target, TypeError, ivy.nextafter, np.ones(2, "int32"), np.ones(2, "int32"))


def _clipped(x: np.ndarray, low: Any, high: Any) -> np.ndarray:
    """By comparisons; NaN where one of the three is NaN."""
    low = np.asarray(-np.inf if low is None else low)
    high = np.asarray(np.inf if high is None else high)
    result = np.where(x < low, low, np.where(x > high, high, x))
    has_nan = np.isnan(x) | np.isnan(low) | np.isnan(high)
    return np.where(has_nan, np.nan, result)


@st.composite
def _limits(draw: Any, dtype: str, shape: tuple[int, ...], low: float, high: float) -> Any:
    """A limit of `clip`: none, a Python number, or an array."""
    array = numbers(draw(generators()), dtype, shape, low=low, high=high, special=(np.nan,))
    return draw(st.sampled_from([None, int(low), high / 2, array]))


@each_target
@examples(25)
@given(data=st.data(), dtype=st.sampled_from(FLOATS), sides=broadcast_shapes(), generator=generators())
def test_clip(target: str, data: Any, dtype: str, sides: Any, generator: Any) -> None:
    _, limit_shape, shape = sides
    x = numbers(generator, dtype, shape, special=(np.nan, np.inf, -np.inf))
    low, high = data.draw(_limits(dtype, limit_shape, -6, -1)), data.draw(_limits(dtype, limit_shape, 2, 5))
    got = run(target, ivy.clip, x, low, high)
    check("clip", got, _clipped(x, low, high), dtype=dtype, operands=[x])


@each_target
def test_clip_of_integers(target: str) -> None:
    for dtype in INTEGERS:
        x = np.arange(12).astype(dtype)
        for low, high in ((3, None), (None, 7), (3, 7), (None, None), (x[::-1].copy(), None)):
            expected = x if low is None else np.where(x < low, low, x)
            expected = expected if high is None else np.where(expected > high, high, expected)
            check("clip", run(target, ivy.clip, x, low, high), expected.astype(dtype), operands=[x])
    refuses(target, TypeError, ivy.clip, np.ones(2, "complex64"), 0, 1)
    refuses(target, TypeError, ivy.clip, np.ones(2, "bool"), False)
    refuses(target, TypeError, ivy.clip, np.ones(2, "int32"), 0.5)


@each_target
def test_components(target: str) -> None:
    """`real` and `imag` of a complex array give its components, bit by bit."""
    special = np.array([0.0, -0.0, 1.5, np.inf, -np.inf, np.nan])
    a, b = (part.ravel() for part in np.meshgrid(special, special))
    for dtype, component in COMPONENT.items():
        z = np.empty(a.shape, dtype)
        z.real, z.imag = a, b
        check("real", run(target, ivy.real, z), a.astype(component), rtol=0)
        check("imag", run(target, ivy.imag, z), b.astype(component), rtol=0)


@each_target
def test_moduli_neither_overflow_nor_underflow(target: str) -> None:
    for dtype, component in COMPONENT.items():
        info = np.finfo(component)
        scales = np.array([info.max / 8, info.smallest_normal * 8], component)
        z = np.empty(2, dtype)
        z.real, z.imag = 3 * scales, 4 * scales
        check("abs", run(target, ivy.abs, z), 5 * scales, operands=[z], rtol=4 * info.eps)
        got = run(target, ivy.hypot, 3 * scales, 4 * scales)
        check("hypot", got, 5 * scales, operands=[3 * scales, 4 * scales], rtol=4 * info.eps)


def test_every_function_is_here() -> None:
    """The tables have the functions of the chapter, and nothing else."""
    from ivy.functional.names import NAMES

    chapter = {name for name, module in NAMES.items() if module == "ivy.functional.elementwise"}
    assert chapter == {*UNARY, *BINARY, "clip", "nextafter"}
