"""NaN, infinities, zeros and subnormal numbers, at every place of rows of every length up to 40.

So each of them is once in the body of a loop of vectors, once in what is left over, and once in a short row
that has no loop. PyTorch says what is right.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
import torch

import ivy

SPECIAL = (np.nan, np.inf, -np.inf, 1e-40, -1e-40, 0.0, -0.0)
LENGTHS = (1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 24, 31, 32, 33, 40)
DTYPES = (torch.float32, torch.float64)
ULPS = {torch.float32: 1e-6, torch.float64: 1e-14}

Program = Callable[..., tuple[torch.Tensor, ...]]


def elements(x: torch.Tensor, y: torch.Tensor) -> tuple[torch.Tensor, ...]:
    return (
        *(torch.relu(x), torch.maximum(x, y), torch.minimum(x, y), torch.clamp(x, -0.5, 0.75)),
        *(torch.clamp(x, min=y), x + y, x * y, x - y, x * 0.5, torch.abs(x), -x, x.square()),
        *(torch.floor(x), torch.round(x), torch.trunc(x), torch.where(x > y, x, y)),
        *(x < y, x <= y, x > y, x >= y, x == y, x != y, torch.isnan(x), torch.isinf(x), torch.isfinite(x)),
        *(x.to(torch.bool), torch.fmax(x, y), torch.fmin(x, y), torch.nan_to_num(x), torch.signbit(x)),
    )


def functions(x: torch.Tensor, y: torch.Tensor) -> tuple[torch.Tensor, ...]:
    return (
        *(torch.exp(x), torch.log(torch.abs(x)), torch.tanh(x), torch.sigmoid(x), x / y, torch.erf(x)),
        *(torch.nn.functional.silu(x), torch.nn.functional.softplus(x), torch.log1p(torch.relu(x))),
        *(
            torch.rsqrt(torch.abs(x)),
            torch.sqrt(x),
            torch.atan2(y, x),
            torch.hypot(x, y),
            torch.expm1(x),
            torch.sinh(x),
        ),
        *(torch.nn.functional.leaky_relu(x), torch.nn.functional.elu(x), torch.pow(torch.abs(x), 0.5)),
    )


def extremes(x: torch.Tensor, y: torch.Tensor) -> tuple[torch.Tensor, ...]:
    del y
    reductions = [f(x, axis) for f in (torch.amax, torch.amin, torch.argmax, torch.argmin) for axis in (0, 1)]
    return (*reductions, torch.amax(x), torch.amin(x, 1, keepdim=True), torch.cummax(x, 1)[0], (x > 0).any(1))


def totals(x: torch.Tensor, y: torch.Tensor) -> tuple[torch.Tensor, ...]:
    return (
        *(torch.sum(x, 0), torch.sum(x, 1), torch.mean(x, 1), torch.cumsum(x, 1), torch.softmax(x, 1)),
        *(torch.softmax(x, 0), torch.log_softmax(x, 1), torch.logsumexp(x, 1), torch.logsumexp(x, 0)),
        *(
            torch.prod(torch.exp(x), 1),
            torch.var(x, 1, correction=0),
            x @ y.mT,
            torch.softmax(x * 0.5, 1) @ y.mT,
        ),
    )


def rows(length: int, dtype: torch.dtype) -> tuple[torch.Tensor, torch.Tensor]:
    """Rows with a special number in one place each, and others with several."""
    generator = np.random.default_rng(length)
    shape = (length * len(SPECIAL) + 8, length)
    x, y = (generator.standard_normal(shape) for _ in range(2))
    for row in range(shape[0] - 8):
        x[row, row % length] = SPECIAL[row // length]
    y[generator.random(shape) < 0.05] = np.nan
    x[-4:], y[-6:] = (generator.choice(SPECIAL, (n, length)) for n in (4, 6))
    return torch.from_numpy(x).to(dtype), torch.from_numpy(y).to(dtype)


def check(
    function: Callable[..., tuple[np.ndarray, ...]], program: Program, length: int, dtype: torch.dtype
) -> None:
    given = rows(length, dtype)
    exact = program in (elements, extremes)
    for number, (result, reference) in enumerate(zip(function(*given), program(*given), strict=True)):
        expected, name = reference.numpy(), f"result {number} for rows of {length}"
        if exact or result.dtype.kind != "f":
            np.testing.assert_array_equal(result, expected, err_msg=name)
        else:
            tolerance = ULPS[dtype]
            np.testing.assert_allclose(result, expected, 40 * tolerance, 10 * tolerance, err_msg=name)


@pytest.mark.parametrize("dtype", DTYPES, ids=str)
@pytest.mark.parametrize("program", [elements, functions, extremes, totals])
def test_lengths_that_are_known(program: Program, dtype: torch.dtype) -> None:
    for length in LENGTHS if dtype == torch.float32 else LENGTHS[::3]:
        check(ivy.transpile(program, "llvm", *rows(length, dtype)), program, length, dtype)


@pytest.mark.parametrize("program", [elements, functions, extremes, totals])
def test_lengths_that_are_symbolic(program: Program) -> None:
    count, length = torch.export.Dim("count", min=2), torch.export.Dim("length", min=2, max=64)
    shapes = ({0: count, 1: length},) * 2
    example = rows(9, torch.float32)
    graph = ivy.compile_graph(program, *example, dynamic_shapes=shapes)
    function = graph.to_backend("llvm")
    for size in range(2, 41):
        check(function, program, size, torch.float32)


def test_subnormal_numbers_stay() -> None:
    x = torch.full((37,), 1e-40)
    result = ivy.transpile(lambda x: (x + x, x * 0.5, torch.sum(x), torch.amax(x), x @ x), "llvm", x)(x)
    tiny = np.float32(1e-40)
    np.testing.assert_array_equal(result[0], tiny + tiny)
    np.testing.assert_array_equal(result[1], tiny * np.float32(0.5))
    np.testing.assert_allclose(result[2], 37e-40, rtol=1e-4)
    assert (result[3], result[4]) == (tiny, 0)
