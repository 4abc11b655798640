"""Random numbers: a `np.random.Generator` argument becomes the program's key.

Every draw takes a key of its own from that. The distributions are NumPy's; the numbers are not those
of its PCG64, but the same on all targets.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, NoReturn

import numpy as np

from ivy.dialect import ops
from ivy.frontend.numpy import array as arrays
from ivy.frontend.numpy.trace import Value, current, dtype_name, element, location, refuse

GLOBAL_PATCHES: dict[str, Any] = {}
"""Functions of `np.random` that a captured program must not call."""


def _refuse_global(name: str) -> Any:
    def call(*args: Any, **kwargs: Any) -> NoReturn:
        refuse(
            f"np.random.{name} draws from NumPy's global state, which a captured program does not have: take "
            "a np.random.Generator as an argument, and draw from that"
        )

    call.__name__ = name
    return call


for _name in (
    "seed", "rand", "randn", "randint", "random", "random_sample", "ranf", "sample", "normal", "uniform",
    "standard_normal", "exponential", "permutation", "shuffle", "choice", "binomial", "poisson", "beta",
    "gamma", "multivariate_normal", "gumbel", "laplace", "logistic", "lognormal", "dirichlet",
    "standard_exponential", "geometric", "bytes", "random_integers",
):  # fmt: skip
    if hasattr(np.random, _name):
        GLOBAL_PATCHES[_name] = _refuse_global(_name)


def _default_rng(seed: Any = None) -> Any:
    if isinstance(seed, TracedGenerator):
        return seed
    if seed is None:
        refuse("np.random.default_rng() without a seed gives other numbers in every run: take a "
               "np.random.Generator as an argument")  # fmt: skip
    return _original_rng(seed)


_original_rng = np.random.default_rng
GLOBAL_PATCHES["default_rng"] = _default_rng

Size = int | Sequence[int] | None


def _shape(size: Size, *parameters: Any) -> tuple[int, ...]:
    common = np.broadcast_shapes(*map(np.shape, parameters))
    if size is None:
        return common
    shape = (int(size),) if isinstance(size, (int, np.integer)) else tuple(int(n) for n in size)
    if np.broadcast_shapes(shape, common) != shape:
        raise ValueError(
            f"Output size {shape} is not compatible with broadcast dimensions of inputs {common}."
        )
    return shape


class TracedGenerator:
    """What stands in for a `np.random.Generator`."""

    def __getattr__(self, name: str) -> NoReturn:
        if name.startswith("__"):
            raise AttributeError(name)
        refuse(f"Generator.{name} is not supported in captured NumPy programs")

    @property  # type: ignore[misc]
    def __class__(self) -> type:
        return np.random.Generator

    # ------------------------------------------------------------------------------ the basis

    def _uniform(self, shape: tuple[int, ...], dtype: Any = np.float64) -> Any:
        with location():
            value = ops.random_uniform(current().key(), (), shape, element(_float(dtype)))
            return arrays.from_value(value, dtype)

    def _normal(self, shape: tuple[int, ...], dtype: Any = np.float64) -> Any:
        with location():
            value = ops.random_normal(current().key(), (), shape, element(_float(dtype)))
            return arrays.from_value(value, dtype)

    def _exponential(self, shape: tuple[int, ...], dtype: Any = np.float64) -> Any:
        return -np.log1p(-self._uniform(shape, dtype))

    def spawn(self, n_children: int) -> list[TracedGenerator]:
        """Generators of their own: every draw has a key of its own anyway."""
        return [TracedGenerator() for _ in range(n_children)]

    # ---------------------------------------------------------------------------- continuous

    def random(self, size: Size = None, dtype: Any = np.float64, out: Any = None) -> Any:
        return _into(self._uniform(_shape(size) if out is None else out.shape, dtype), out)

    def uniform(self, low: Any = 0.0, high: Any = 1.0, size: Size = None) -> Any:
        return low + (high - low) * self._uniform(_shape(size, low, high))

    def standard_normal(self, size: Size = None, dtype: Any = np.float64, out: Any = None) -> Any:
        return _into(self._normal(_shape(size) if out is None else out.shape, dtype), out)

    def normal(self, loc: Any = 0.0, scale: Any = 1.0, size: Size = None) -> Any:
        return loc + scale * self._normal(_shape(size, loc, scale))

    def standard_exponential(
        self, size: Size = None, dtype: Any = np.float64, method: str = "zig", out: Any = None
    ) -> Any:
        return _into(self._exponential(_shape(size) if out is None else out.shape, dtype), out)

    def exponential(self, scale: Any = 1.0, size: Size = None) -> Any:
        return scale * self._exponential(_shape(size, scale))

    def lognormal(self, mean: Any = 0.0, sigma: Any = 1.0, size: Size = None) -> Any:
        return np.exp(self.normal(mean, sigma, size))

    def standard_cauchy(self, size: Size = None) -> Any:
        return np.tan(math.pi * (self._uniform(_shape(size)) - 0.5))

    def gumbel(self, loc: Any = 0.0, scale: Any = 1.0, size: Size = None) -> Any:
        return loc - scale * np.log(self._exponential(_shape(size, loc, scale)))

    def logistic(self, loc: Any = 0.0, scale: Any = 1.0, size: Size = None) -> Any:
        u = self._uniform(_shape(size, loc, scale))
        return loc + scale * (np.log(u) - np.log1p(-u))

    def laplace(self, loc: Any = 0.0, scale: Any = 1.0, size: Size = None) -> Any:
        u = self._uniform(_shape(size, loc, scale)) - 0.5
        return loc - scale * np.sign(u) * np.log1p(-2 * np.abs(u))

    def rayleigh(self, scale: Any = 1.0, size: Size = None) -> Any:
        return scale * np.sqrt(2 * self._exponential(_shape(size, scale)))

    def weibull(self, a: Any, size: Size = None) -> Any:
        return self._exponential(_shape(size, a)) ** (1.0 / a)

    def pareto(self, a: Any, size: Size = None) -> Any:
        return np.expm1(self._exponential(_shape(size, a)) / a)

    def power(self, a: Any, size: Size = None) -> Any:
        return (-np.expm1(-self._exponential(_shape(size, a)))) ** (1.0 / a)

    def triangular(self, left: Any, mode: Any, right: Any, size: Size = None) -> Any:
        u = self._uniform(_shape(size, left, mode, right))
        turn = (mode - left) / (right - left)
        rising = left + np.sqrt(u * (right - left) * (mode - left))
        falling = right - np.sqrt((1 - u) * (right - left) * (right - mode))
        return np.where(u < turn, rising, falling)

    def chisquare(self, df: Any, size: Size = None) -> Any:
        if not isinstance(df, int):
            refuse("Generator.chisquare with a df that is not a Python integer")
        return np.sum(self._normal((*_shape(size), df)) ** 2, -1)

    def multivariate_normal(
        self,
        mean: Any,
        cov: Any,
        size: Size = None,
        check_valid: str = "warn",
        tol: float = 1e-8,
        *,
        method: str = "svd",
    ) -> Any:
        """By the singular values of the covariance, as NumPy's default method."""
        count = np.shape(mean)[-1]
        u, s, _ = np.linalg.svd(arrays.as_traced(cov))
        drawn = self._normal((*_shape(size), count))
        return mean + drawn @ (u * np.sqrt(s)).T

    # ------------------------------------------------------------------------------ discrete

    def integers(
        self, low: Any, high: Any = None, size: Size = None, dtype: Any = np.int64, endpoint: bool = False
    ) -> Any:
        if high is None:
            low, high = 0, low
        shape = _shape(size, low, high)
        high = high + 1 if endpoint else high
        if not (arrays.is_known(low) and arrays.is_known(high)) or np.ndim(low) or np.ndim(high):
            span = np.asarray(high) - np.asarray(low) if arrays.is_known([low, high]) else high - low
            drawn = np.floor(self._uniform(shape) * span).astype(np.int64)
            return (np.minimum(drawn, span - 1) + low).astype(dtype)
        low, high = int(arrays.known(low)), int(arrays.known(high))
        if low >= high:
            raise ValueError("low >= high")
        dtype = np.dtype(np.int64) if dtype is int else np.dtype(dtype)
        if dtype.kind == "b":
            return self.integers(low, high, size, np.int8).astype(dtype)
        with location():
            return arrays.from_value(self._bounded(shape, dtype, low, high), dtype)

    def _bounded(self, shape: tuple[int, ...], dtype: np.dtype, low: int, high: int) -> Value:
        return ops.random_integers(current().key(), (), shape, element(dtype_name(dtype)), low, high)

    def binomial(self, n: Any, p: Any, size: Size = None) -> Any:
        if not isinstance(n, int):
            refuse("Generator.binomial with an n that is not a Python integer")
        shape = _shape(size, p)
        drawn = self._uniform((n, *shape)) < p
        return np.sum(drawn, 0, np.int64)

    def geometric(self, p: Any, size: Size = None) -> Any:
        drawn = np.ceil(self._exponential(_shape(size, p)) / -np.log1p(-p))
        return np.maximum(drawn, 1).astype(np.int64)

    def permutation(self, x: Any, axis: int = 0) -> Any:
        if isinstance(x, (int, np.integer)):
            return self._order(int(x))
        return np.take(arrays.as_traced(x), self._order(np.shape(x)[axis]), axis)

    def permuted(self, x: Any, *, axis: int | None = None, out: Any = None) -> Any:
        x = arrays.as_traced(x)
        if axis is None:
            return _into(np.take(x.ravel(), self._order(x.size)).reshape(x.shape), out)
        return _into(np.take_along_axis(x, np.argsort(self._uniform(x.shape), axis), axis), out)

    def shuffle(self, x: Any, axis: int = 0) -> None:
        if not arrays.is_traced(x):
            refuse("Generator.shuffle of an array made outside the program; use permutation")
        x[...] = self.permutation(x, axis)

    def _order(self, size: int) -> Any:
        with location():
            value = ops.random_permutation(current().key(), size, element(np.int64))
            return arrays.from_value(value, np.int64)

    def choice(
        self,
        a: Any,
        size: Size = None,
        replace: bool = True,
        p: Any = None,
        axis: int = 0,
        shuffle: bool = True,
    ) -> Any:
        """Elements with given chances, with replacement or (the largest of `p / exponential`) without."""
        whole = isinstance(a, (int, np.integer))
        count = int(a) if whole else np.shape(a)[axis]
        shape = _shape(size)
        wanted = int(np.prod(shape))
        if not replace and wanted > count:
            raise ValueError("Cannot take a larger sample than population when replace is False")
        if p is None:
            places = self.integers(0, count, shape) if replace else self._order(count)[:wanted].reshape(shape)
        elif replace:
            total = np.cumsum(arrays.as_traced(p).astype(np.float64))
            places = np.searchsorted(total / total[-1], self._uniform(shape), "right")
            places = np.minimum(places, count - 1)
        else:
            scores = arrays.as_traced(p).astype(np.float64) / self._exponential((count,))
            places = np.argsort(-scores)[:wanted].reshape(shape)
        return places if whole else np.take(arrays.as_traced(a), places, axis)


def _float(dtype: Any) -> str:
    dtype = np.dtype(dtype)
    if dtype not in (np.float32, np.float64):
        raise TypeError(f"Unsupported dtype {dtype!r} for random")
    return dtype.name


def _into(result: Any, out: Any) -> Any:
    if out is None:
        return result
    out.assign(result)
    return out
