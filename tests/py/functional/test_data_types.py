"""The chapter on data types: promotion, kinds, limits, conversions."""

from __future__ import annotations

import pickle
from functools import reduce
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
    REAL,
    SIGNED,
    UNSIGNED,
    check,
    dtype,
    each_backend,
    each_target,
    examples,
    refuses,
    run,
)
from hypothesis import given
from hypothesis import strategies as st

import ivy

KINDS = {
    "bool": ("bool",),
    "signed integer": SIGNED,
    "unsigned integer": UNSIGNED,
    "integral": INTEGERS,
    "real floating": FLOATS,
    "complex floating": COMPLEX,
    "numeric": NUMERIC,
}


def test_the_table_is_complete_and_symmetric() -> None:
    assert len(PROMOTION) == 64 - 8 + 16 + 1
    assert all(PROMOTION[second, first] == found for (first, second), found in PROMOTION.items())


def test_result_type_of_two_dtypes() -> None:
    for first in ALL:
        for second in ALL:
            wanted = PROMOTION.get((first, second))
            if wanted is None:
                with pytest.raises(TypeError, match="do not promote"):
                    ivy.result_type(dtype(first), dtype(second))
            else:
                assert ivy.result_type(dtype(first), dtype(second)) == dtype(wanted), (first, second)


@examples(50)
@given(names=st.lists(st.sampled_from(ALL), min_size=1, max_size=4))
def test_result_type_of_several_dtypes(names: list[str]) -> None:
    wanted = reduce(lambda a, b: PROMOTION.get((a, b)), names)
    dtypes = [dtype(name) for name in names]
    if wanted is None:
        with pytest.raises(TypeError):
            ivy.result_type(*dtypes)
    else:
        assert ivy.result_type(*dtypes) == dtype(wanted)


@each_backend
@examples(15)
@given(data=st.data(), first=st.sampled_from(ALL))
def test_result_type_of_arrays_and_numbers(backend: str, data: Any, first: str) -> None:
    second = data.draw(st.sampled_from([name for name in ALL if (first, name) in PROMOTION]))
    wanted = PROMOTION[first, second]
    numbers = {"bool": [True]}.get(wanted, [2] if wanted in INTEGERS else [2, 2.5])
    with ivy.set_backend(backend):
        x = ivy.ones((2, 1), dtype=dtype(first))
        assert ivy.result_type(x, dtype(second)) == dtype(wanted)
        assert ivy.result_type(dtype(second), x, *numbers) == dtype(wanted)
        if wanted in REAL[-2:]:
            assert COMPONENT[ivy.result_type(x, 1j, dtype(second)).name] == wanted
        with pytest.raises(TypeError):
            ivy.result_type(x, 2 if wanted == "bool" else True)


def test_result_type_of_nothing() -> None:
    with pytest.raises(ValueError, match="at least one"):
        ivy.result_type()
    with pytest.raises(TypeError):
        ivy.result_type("float32")


def test_can_cast() -> None:
    for source in ALL:
        for target in ALL:
            assert ivy.can_cast(dtype(source), dtype(target)) == (PROMOTION.get((source, target)) == target)


@each_backend
def test_can_cast_arrays(backend: str) -> None:
    with ivy.set_backend(backend):
        x = ivy.ones(3, dtype=ivy.int16)
        assert ivy.can_cast(x, ivy.int32)
        assert not ivy.can_cast(x, ivy.int8)
        assert not ivy.can_cast(x, ivy.float32)


def test_isdtype() -> None:
    for name in ALL:
        for kind, members in KINDS.items():
            assert ivy.isdtype(dtype(name), kind) is (name in members), (name, kind)
        for other in ALL:
            assert ivy.isdtype(dtype(name), dtype(other)) is (name == other)
            assert ivy.isdtype(dtype(name), (dtype(other), "bool")) is (name in (other, "bool"))
    assert not ivy.isdtype(ivy.int8, ())
    with pytest.raises(ValueError, match="kind must be one of"):
        ivy.isdtype(ivy.int8, "integer")
    with pytest.raises(TypeError):
        ivy.isdtype(ivy.int8, 8)


def test_dtypes_are_values() -> None:
    """They are equal to themselves only, are keys, and pickle to themselves."""
    dtypes = [dtype(name) for name in ALL]
    assert len(set(dtypes)) == len(ALL)
    assert all(pickle.loads(pickle.dumps(one)) is one for one in dtypes)
    assert [a == b for a in dtypes for b in dtypes] == [a is b for a in dtypes for b in dtypes]


def test_finfo() -> None:
    for name in (*FLOATS, *COMPLEX):
        found, wanted = ivy.finfo(dtype(name)), np.finfo(name)
        assert (found.bits, found.dtype) == (wanted.bits, dtype(COMPONENT.get(name, name)))
        for key in ("eps", "max", "min", "smallest_normal"):
            value = getattr(found, key)
            assert type(value) is float
            assert value == float(getattr(wanted, key)), (name, key)
    for name in ("bool", *INTEGERS):
        with pytest.raises(TypeError, match="floating-point"):
            ivy.finfo(dtype(name))


def test_iinfo() -> None:
    for name in INTEGERS:
        bits = int(name.lstrip("uint"))
        least, most = (0, 2**bits - 1) if name in UNSIGNED else (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1)
        found = ivy.iinfo(dtype(name))
        assert (found.bits, found.min, found.max, found.dtype) == (bits, least, most, dtype(name))
        assert type(found.min) is type(found.max) is int
    for name in ("bool", *FLOATS, *COMPLEX):
        with pytest.raises(TypeError, match="integer"):
            ivy.iinfo(dtype(name))


@each_backend
def test_limits_of_arrays(backend: str) -> None:
    with ivy.set_backend(backend):
        assert ivy.finfo(ivy.ones(2, dtype=ivy.complex64)) == ivy.finfo(ivy.float32)
        assert ivy.iinfo(ivy.ones(2, dtype=ivy.uint8)) == ivy.iinfo(ivy.uint8)


# ------------------------------------------------------------------------------------ astype


def _samples(name: str) -> np.ndarray:
    """Numbers that every dtype holds, once they have no sign and no fraction."""
    if name == "bool":
        return np.array([True, False, True, False])
    signs = np.array([1, 1, 1, 1]) if name in ("bool", *UNSIGNED) else np.array([1, -1, 1, -1])
    return (np.array([0, 1, 100, 27]) * signs + (0.75 * signs if name in FLOATS else 0)).astype(name)


def _converted(x: np.ndarray, name: str) -> np.ndarray:
    """By Python's own conversions, number by number."""
    convert: Any = (
        bool if name == "bool" else int if name in INTEGERS else complex if name in COMPLEX else float
    )
    values = [convert(value) for value in x.tolist()]
    if name in UNSIGNED:
        values = [value % 2 ** int(name[4:]) for value in values]
    return np.array(values, name)


@each_target
@pytest.mark.parametrize("source", ALL)
def test_astype(source: str, target: str) -> None:
    x = _samples(source)
    for name in ALL:
        if source in COMPLEX and name not in ("bool", *COMPLEX):
            refuses(target, TypeError, ivy.astype, x, dtype(name))
            continue
        if source in FLOATS and name in UNSIGNED:
            x = np.abs(x)
        check("astype", run(target, ivy.astype, x, dtype(name)), _converted(x, name), operands=[x], rtol=0)


@each_target
def test_astype_of_truth(target: str) -> None:
    """What is not zero is true, NaN too."""
    x = np.array([0.0, -0.0, np.nan, np.inf, 1e-30], "float32")
    expected = np.array([False, False, True, True, True])
    check("astype", run(target, ivy.astype, x, ivy.bool), expected, operands=[x])
    z = x[:4].astype("complex64")
    z.imag = [0, 1, 0, 0]
    check("astype", run(target, ivy.astype, z, ivy.bool), np.array([False, True, True, True]), operands=[z])


@each_target
def test_astype_between_floats(target: str) -> None:
    x = np.array([0.1, -0.0, np.inf, np.nan, 1e300, 2.0**-120])
    with np.errstate(all="ignore"):
        check("astype", run(target, ivy.astype, x, ivy.float32), x.astype("float32"), operands=[x], rtol=0)
    y = np.array([0.1, -0.0, np.inf, np.nan], "float32")
    check("astype", run(target, ivy.astype, y, ivy.float64), y.astype("float64"), operands=[y], rtol=0)


@each_backend
def test_astype_copies(backend: str) -> None:
    with ivy.set_backend(backend):
        x = ivy.ones(3)
        assert ivy.astype(x, ivy.float32, copy=False).native is x.native
        y = ivy.astype(x, ivy.float32)
        assert y.native is not x.native
        x[0] = 5.0
        assert float(y[0]) == 1.0
        assert ivy.astype(x, ivy.int8, copy=False).dtype == ivy.int8
        with pytest.raises(TypeError, match="one of Ivy's"):
            ivy.astype(x, "float64")
