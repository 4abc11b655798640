"""The extension `ivy.fft`: every transform against its definition, the sum over roots of unity."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from functional.conformance import (
    ALL,
    COMPLEX,
    COMPONENT,
    FLOATS,
    check,
    dtype,
    each_backend,
    each_target,
    examples,
    generators,
    numbers,
    refuses,
    run,
)
from functional.draws import FEW, chosen_axes, identical, repeating, with_axes
from hypothesis import given
from hypothesis import strategies as st

import ivy

SHAPES = ((1,), (4,), (5,), (2, 3), (3, 4), (2, 3, 2), (0, 3))
NORMS = st.sampled_from([None, "backward", "ortho", "forward"])
EPS = {"float32": 2.0**-23, "float64": 2.0**-52}


def near(name: str, got: Any, due: np.ndarray, wanted: str) -> None:
    scale = max([1.0, *np.abs(due).ravel().tolist()])
    units = 30 * EPS[COMPONENT.get(wanted, wanted)]
    check(name, got, due, dtype=wanted, rtol=units, atol=units * scale)


def resized(x: np.ndarray, size: int, axis: int) -> np.ndarray:
    """Cut, or filled up with zeros."""
    moved = np.moveaxis(x, axis, -1)
    result = np.zeros((*moved.shape[:-1], size), "complex128")
    common = min(size, moved.shape[-1])
    result[..., :common] = moved[..., :common]
    return np.moveaxis(result, -1, axis)


def transform(x: np.ndarray, size: int, axis: int, sign: int) -> np.ndarray:
    """The sums over the roots of unity of the first `size` elements."""
    places = np.arange(size)
    roots = np.exp(sign * 2j * np.pi * ((places[:, None] * places[None, :]) % max(size, 1)) / size)
    moved = np.moveaxis(resized(x, size, axis), axis, -1)
    return np.moveaxis(moved @ roots, -1, axis)


def whole(x: np.ndarray, size: int, axis: int) -> np.ndarray:
    """The Hermitian signal of `size` elements of which `x` has the first ones."""
    half = np.moveaxis(resized(x, size // 2 + 1, axis), axis, -1)
    half[..., 0] = half[..., 0].real
    if size % 2 == 0:
        half[..., -1] = half[..., -1].real
    rest = np.conj(half[..., 1 : (size + 1) // 2])[..., ::-1]
    return np.moveaxis(np.concatenate([half, rest], axis=-1)[..., :size], -1, axis)


def factor(norm: str | None, size: int, is_inverse: bool) -> float:
    if norm == "ortho":
        return 1 / math.sqrt(size)
    return 1 / size if is_inverse == (norm != "forward") else 1.0


INVERSE = {"ifft", "irfft", "ihfft", "ifftn", "irfftn"}
TAKES = {name: FLOATS if name in ("rfft", "ihfft", "rfftn") else COMPLEX for name in ivy.fft.__all__}


def wanted_dtype(name: str, given_name: str) -> str:
    if name in ("irfft", "hfft", "irfftn"):
        return COMPONENT[given_name]
    return {"float32": "complex64", "float64": "complex128"}.get(given_name, given_name)


def defined(name: str, x: np.ndarray, size: int, axis: int) -> np.ndarray:
    """The transform along one axis, without a factor."""
    sign = 1 if name in ("ifft", "irfft", "ihfft") else -1
    if name in ("irfft", "hfft"):
        return transform(whole(x, size, axis), size, axis, sign).real
    result = transform(x, size, axis, sign)
    return np.take(result, range(size // 2 + 1), axis=axis) if name in ("rfft", "ihfft") else result


@st.composite
def signals(draw: Any, name: str) -> np.ndarray:
    return numbers(draw(generators()), draw(st.sampled_from(TAKES[name])), draw(st.sampled_from(SHAPES)))


def options_of(**kwargs: Any) -> dict[str, Any]:
    """What is not said is left out."""
    return {key: value for key, value in kwargs.items() if value is not None}


@each_target
@pytest.mark.parametrize("name", ["fft", "ifft", "rfft", "irfft", "hfft", "ihfft"])
@examples(10)
@given(data=st.data(), n=st.sampled_from([None, None, 1, 2, 3, 4, 6]), norm=NORMS)
def test_one_axis(target, name, data, n, norm):
    x = data.draw(signals(name))
    axis = data.draw(st.sampled_from([None, *range(-x.ndim, x.ndim)]))
    along = -1 if axis is None else axis
    size = n or (2 * (x.shape[along] - 1) if name in ("irfft", "hfft") else x.shape[along])
    function, options = getattr(ivy.fft, name), options_of(n=n, axis=axis, norm=norm)
    if size < 1:
        refuses(target, ValueError, function, x, **options)
        return
    due = defined(name, x, size, along) * factor(norm, size, name in INVERSE)
    near(name, run(target, function, x, **options), due, wanted_dtype(name, x.dtype.name))


@each_target
@pytest.mark.parametrize("name", ["fftn", "ifftn", "rfftn", "irfftn"])
@examples(10)
@given(data=st.data(), norm=NORMS)
def test_several_axes(target, name, data, norm):
    x = data.draw(signals(name))
    axes = data.draw(st.none() | st.lists(st.integers(0, x.ndim - 1), min_size=1, max_size=2, unique=True))
    given_axes = axes and tuple(axis - data.draw(st.sampled_from([0, x.ndim])) for axis in axes)
    where = list(range(x.ndim)) if axes is None else axes
    usual = [x.shape[axis] for axis in where]
    usual[-1] = 2 * (usual[-1] - 1) if name == "irfftn" else usual[-1]
    s = (
        None
        if axes is None
        else data.draw(st.none() | st.tuples(*[st.sampled_from([-1, 1, 2, 3, 4])] * len(axes)))
    )
    sizes = usual if s is None else [old if new == -1 else new for new, old in zip(s, usual, strict=True)]
    function, options = getattr(ivy.fft, name), options_of(s=s, axes=given_axes, norm=norm)
    if min(sizes) < 1:
        refuses(target, ValueError, function, x, **options)
        return
    sign = "ifft" if name in INVERSE else "fft"
    due, last = x.astype("complex128"), {"rfftn": "rfft", "irfftn": "irfft"}.get(name, sign)
    if last == "rfft":
        due = defined("rfft", due, sizes[-1], where[-1])
    for axis, size in zip(where[:-1], sizes[:-1], strict=True):
        due = defined(sign, due, size, axis)
    if last != "rfft":
        due = defined(last, due, sizes[-1], where[-1])
    due = due * factor(norm, math.prod(sizes), name in INVERSE)
    near(name, run(target, function, x, **options), due, wanted_dtype(name, x.dtype.name))


@each_target
@pytest.mark.parametrize(("there", "back"), [("fft", "ifft"), ("rfft", "irfft"), ("ihfft", "hfft")])
@examples(5)
@given(data=st.data(), norm=NORMS)
def test_inverses(target, there, back, data, norm):
    x = data.draw(signals(there))
    options = options_of(norm=norm)

    def round_trip(x: Any) -> Any:
        first = getattr(ivy.fft, there)(x, **options)
        return getattr(ivy.fft, back)(first, n=x.shape[-1], **options)

    near(back, run(target, round_trip, x), x, x.dtype.name)


@each_target
@pytest.mark.parametrize("name", [None, *FLOATS])
def test_frequencies(target, name):
    options = {} if name is None else {"dtype": dtype(name)}
    wanted = name or "float32"
    for n in (1, 2, 3, 4, 7, 8):
        for d in (None, 1.0, 0.5, 3):
            distance = {} if d is None else {"d": d}
            order = [*range((n + 1) // 2), *range(-(n // 2), 0)]
            due = np.array([k / (n * (d or 1.0)) for k in order])
            got = run(target, lambda n=n, k=distance: ivy.fft.fftfreq(n, **k, **options))
            check("fftfreq", got, due, dtype=wanted)
            due = np.array([k / (n * (d or 1.0)) for k in range(n // 2 + 1)])
            got = run(target, lambda n=n, k=distance: ivy.fft.rfftfreq(n, **k, **options))
            check("rfftfreq", got, due, dtype=wanted)


@each_backend
def test_devices(backend):
    with ivy.set_backend(backend):
        device = ivy.__array_namespace_info__().default_device()
        assert ivy.fft.fftfreq(4, device=device).device == ivy.fft.rfftfreq(4, device=device).device == device


@each_target
@examples(12)
@given(drawn=with_axes(ALL, shapes=FEW[1:]) | repeating(shapes=[()]).map(lambda x: (x, None)))
def test_shifts(target, drawn):
    """The frequency 0 goes to the middle, and comes back."""
    x, axes = drawn
    due = back = x
    for axis in chosen_axes(axes, x.ndim):
        size = x.shape[axis]
        order = [(i - size // 2) % size for i in range(size)]
        due = np.take(due, np.array(order, "int64"), axis=axis)
        back = np.take(back, np.array([(i + size // 2) % size for i in range(size)], "int64"), axis=axis)
    identical("fftshift", run(target, ivy.fft.fftshift, x, axes=axes), due)
    identical("ifftshift", run(target, ivy.fft.ifftshift, x, axes=axes), back)
    if axes is None:
        identical("fftshift", run(target, ivy.fft.fftshift, x), due)


# ----------------------------------------------------------------------------------------- errors

X, C, I = np.ones((2, 3)), np.ones((2, 3), "complex128"), np.ones((2, 3), "int64")  # noqa: E741
ONE_AXIS = ("fft", "ifft", "rfft", "irfft", "hfft", "ihfft")
SEVERAL = ("fftn", "ifftn", "rfftn", "irfftn")


@each_backend
@pytest.mark.parametrize("name", [*ONE_AXIS, *SEVERAL])
def test_arguments_refused(backend, name):
    function = getattr(ivy.fft, name)
    good, other = (X, C) if TAKES[name] == FLOATS else (C, X)
    refuses(backend, TypeError, function, other)
    refuses(backend, TypeError, function, I)
    refuses(backend, TypeError, function, X.astype("float16"))
    refuses(backend, ValueError, function, good, norm="other")
    if name in ONE_AXIS:
        for axis in (2, -3):
            refuses(backend, IndexError, function, good, axis=axis)
        for n in (0, -1):
            refuses(backend, ValueError, function, good, n=n)
        refuses(backend, IndexError, function, good[0, 0, ...])
    else:
        for axes in ((2,), (0, -3)):
            refuses(backend, IndexError, function, good, axes=axes)
        refuses(backend, ValueError, function, good, axes=(0, -2))
        refuses(backend, ValueError, function, good, s=(2, 3))
        refuses(backend, ValueError, function, good, s=(2,), axes=(0, 1))
        refuses(backend, ValueError, function, good, s=(2, 0), axes=(0, 1))


REFUSED: dict[str, tuple[type[Exception], Any]] = {
    "fftfreq: nothing": (ValueError, lambda x: ivy.fft.fftfreq(0)),
    "fftfreq: integers": (TypeError, lambda x: ivy.fft.fftfreq(4, dtype=ivy.int64)),
    "fftfreq: complex": (TypeError, lambda x: ivy.fft.fftfreq(4, dtype=ivy.complex64)),
    "rfftfreq: nothing": (ValueError, lambda x: ivy.fft.rfftfreq(0)),
    "rfftfreq: integers": (TypeError, lambda x: ivy.fft.rfftfreq(4, dtype=ivy.int64)),
    "fftshift: axis": (IndexError, lambda x: ivy.fft.fftshift(x, axes=2)),
    "fftshift: twice": (ValueError, lambda x: ivy.fft.fftshift(x, axes=(0, -2))),
    "ifftshift: axis": (IndexError, lambda x: ivy.fft.ifftshift(x, axes=(0, -3))),
    "ifftshift: no array": (TypeError, lambda x: ivy.fft.ifftshift([1, 2])),
}


@each_target
@pytest.mark.parametrize("what", REFUSED)
def test_refused(target, what):
    error, function = REFUSED[what]
    refuses(target, error, function, X)
