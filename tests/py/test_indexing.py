"""Indexing, rearranging and making tensors: values and gradients against PyTorch's own."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import numpy as np
import pytest
import torch
import torch.nn.functional as F  # noqa: N812

import ivy
from ivy.errors import UnsupportedOpError

Function = Callable[..., torch.Tensor]

ROWS = torch.tensor([2, 0, 2])
PLACES = torch.tensor([[0, 3, 1], [1, 1, 2]])
MASK = torch.tensor([[True, False, False, True], [False, True, True, False], [True, True, False, False]])


def matrix() -> torch.Tensor:
    return torch.from_numpy(np.random.default_rng(0).standard_normal((3, 4), dtype=np.float32))


def written(write: Callable[[torch.Tensor], None]) -> Function:
    """The function that writes into a copy of its argument."""

    def function(x: torch.Tensor) -> torch.Tensor:
        y = x * 2
        write(y)
        return y

    return function


def put_rows(y: torch.Tensor) -> None:
    y[torch.tensor([2, -3])] = y[:2] + 1


def add_at_places(y: torch.Tensor) -> None:
    y.index_put_((torch.tensor([0, 0, 1]), torch.tensor([1, 1, -1])), y[0, :3] * 2, accumulate=True)


def put_mask(y: torch.Tensor) -> None:
    y[MASK] = -1.0


def put_row_where(y: torch.Tensor) -> None:
    y[torch.tensor([True, False, True])] = y[1] * 2


def put_slices(y: torch.Tensor) -> None:
    y[1:, ::2] = y[:2, 1::2]
    y[0] = 7.0
    y[:, -1] = y[:, 0]


READS: dict[str, Function] = {
    "negative": lambda x: x[ROWS - 3],
    "two indices": lambda x: x[ROWS, PLACES[:1]],
    "apart": lambda x: x.reshape(3, 2, 2)[ROWS, :, torch.tensor([1, 0, 1])],
    "none between": lambda x: x[:, None, ROWS],
    "scalar index": lambda x: x[torch.tensor(1)],
    "index_select": lambda x: x.index_select(1, ROWS),
    "take": lambda x: x.take(torch.tensor([[-1, 0], [5, -12]])),
    "gather": lambda x: x.gather(1, PLACES),
    "gather of fewer columns": lambda x: x.gather(0, PLACES.clamp(max=2)[:, :2]),
    "take_along_dim": lambda x: x.take_along_dim(ROWS[:, None], 1),
    "empty": lambda x: x[torch.zeros(0, dtype=torch.int64)],
    "diagonal": lambda x: x.diagonal(1) * 2 + x.diagonal(-1)[:1],
    "unfold": lambda x: x.unfold(1, 3, 1),
    "as_strided": lambda x: (x * 1).as_strided((2, 3), (4, 1), 2),
    "repeat_interleave": lambda x: x.repeat_interleave(2, 0),
    "windows": lambda x: F.unfold(x[None, None], 2),
    "fold": lambda x: F.fold(x[None], (2, 4), (1, 3), padding=(0, 1), stride=(1, 2)),
}
WRITES: dict[str, Function] = {
    "rows": written(put_rows),
    "accumulated": written(add_at_places),
    "mask": written(put_mask),
    "mask of rows": written(put_row_where),
    "slices": written(put_slices),
    "masked_scatter": lambda x: x.masked_scatter(MASK, x.flip(0)),
    "index_add": lambda x: x.index_add(0, ROWS, x * 2, alpha=3),
    "index_copy": lambda x: x.index_copy(1, torch.tensor([3, 0]), x[:, 1:3]),
    "index_fill": lambda x: x.index_fill(1, ROWS, 2.0),
    "scatter": lambda x: x.scatter(1, torch.tensor([[0, 1], [3, 2]]), x[1:, :2] * 3),
    "scatter_add": lambda x: x.scatter_add(0, PLACES.clamp(max=2), x[:2, :3]),
    "scatter_reduce mean": lambda x: x.scatter_reduce(1, PLACES, x[1:, 1:], "mean"),
    "scatter_reduce amax": lambda x: x.scatter_reduce(1, PLACES, x[1:, 1:], "amax", include_self=False),
    "put": lambda x: x.put(torch.tensor([1, -1]), x[0, :2]),
    "diagonal_scatter": lambda x: x.diagonal_scatter(x[0, :2], 2),
}
PADS: dict[str, Function] = {
    "constant": lambda x: F.pad(x, (1, 2, -1, 0), value=3.0),
    "reflect": lambda x: F.pad(x, (1, 2), mode="reflect"),
    "reflect in two axes": lambda x: F.pad(x[None], (3, 0, 1, 2), mode="reflect"),
    "replicate": lambda x: F.pad(x, (2, 1), mode="replicate"),
    "circular": lambda x: F.pad(x, (1, 2), mode="circular"),
    "negative": lambda x: F.pad(x, (-4, 2), mode="replicate"),
}


def check(function: Any, *args: torch.Tensor, jitted: Any = None) -> None:
    """Same values, and same gradient of their weighted sum by the first argument, as in PyTorch."""
    jitted = jitted or ivy.transpile(function, "jax", *args)
    source = args[0].clone().requires_grad_()
    expected = function(source, *args[1:])
    weights = {
        name: np.cos(np.arange(y.numel(), dtype=np.float32)).reshape(y.shape) for name, y in expected.items()
    }
    sum((y * torch.from_numpy(weights[name])).sum() for name, y in expected.items()).backward()
    arrays = [arg.numpy() for arg in args]
    for name, result in jitted(*arrays).items():
        np.testing.assert_allclose(result, expected[name].detach(), rtol=1e-6, atol=1e-6, err_msg=name)

    def loss(x: Any) -> Any:
        return sum((y * weights[name]).sum() for name, y in jitted(x, *arrays[1:]).items())

    np.testing.assert_allclose(jax.grad(loss)(arrays[0]), source.grad, rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize("functions", [READS, WRITES, PADS], ids=["reading", "writing", "padding"])
def test_values_and_gradients(functions: dict[str, Function]) -> None:
    check(lambda x: {name: function(x) for name, function in functions.items()}, matrix())


def test_dynamic_sizes() -> None:
    """One program for every number of rows, with indices that are arguments."""

    def function(x: torch.Tensor, rows: torch.Tensor) -> dict[str, torch.Tensor]:
        y = x.roll(1, 0) + F.pad(x[None], (0, 0, 1, 0), mode="reflect")[0, 1:]
        y[:, 0] = x[:, 1]
        y[1:, 2] = 0.5
        taken = y[rows - 1] + y.gather(0, rows[:, None].expand(-1, 4)) + y.unfold(0, 2, 1)[-1].sum()
        joined = torch.cat([taken, y.index_add(0, rows, taken), x.diagonal(1)[:, None].expand(-1, 4)])
        return {"taken": taken, "joined": joined}

    dims = {0: torch.export.Dim("n", min=5, max=64)}, {0: torch.export.Dim("m", min=2, max=64)}
    example = torch.randn(6, 4), torch.tensor([0, 3, 1])
    graph = ivy.compile_graph(function, *example, dynamic_shapes=dims)
    jitted = graph.to_backend("jax")
    for rows in (6, 9):
        check(function, torch.randn(rows, 4), torch.tensor([4, 0, 3, 3]), jitted=jitted)


def test_native_source() -> None:
    """The source reads as JAX people write it."""
    source = ivy.compile_graph(written(add_at_places), matrix()).source("jax")
    assert ".at[np.array([0, 0, 1], np.int64), np.array([1, 1, -1], np.int64)].add(" in source
    source = ivy.compile_graph(lambda x, i: x[:, i], matrix(), ROWS).source("jax")
    assert "x[:, i]" in source


@pytest.mark.parametrize("dtype", [torch.int64, torch.bool, torch.bfloat16], ids=str)
def test_element_types(dtype: torch.dtype) -> None:
    """Indexing is not only for float32; booleans accumulate by `or`."""

    def function(x: torch.Tensor) -> tuple[torch.Tensor, ...]:
        accumulated = x.index_put((ROWS,), x[:3], accumulate=True)
        return x[ROWS - 3], accumulated, x.gather(1, PLACES), x.index_fill(0, ROWS[:1], 1), x.roll(2)

    x = (matrix() * 3).to(dtype)
    results = ivy.transpile(function, "jax", x)(x)
    for result, expected in zip(results, function(x), strict=True):
        assert str(result.dtype).replace("int32", "int64") == str(expected.dtype).removeprefix("torch.")
        np.testing.assert_array_equal(np.asarray(result, np.float32), expected.float())


def test_ranges() -> None:
    """Ranges and windows are exact without 64-bit floats."""

    def function(x: torch.Tensor) -> list[torch.Tensor]:
        return [
            x + torch.arange(0, 1, 0.1)[:1],
            torch.arange(5, -5, -2),
            torch.arange(0.5, 3.9, 1.7, dtype=torch.int32),
            torch.arange(1, 6, dtype=torch.float16),
            torch.linspace(3, -2, 7),
            torch.linspace(-3, 10, 6, dtype=torch.int64),
            torch.linspace(0, 5, 2000),
            torch.logspace(0, 3, 4, base=2),
            torch.kaiser_window(6),
            torch.bartlett_window(5, periodic=False),
            torch.tril_indices(3, 4, 1),
            torch.eye(2, 3),
        ]

    x = torch.ones(1)
    for result, expected in zip(ivy.transpile(function, "jax", x)(x), function(x), strict=True):
        np.testing.assert_allclose(np.asarray(result), expected.numpy(), rtol=1e-6)


@pytest.mark.parametrize(
    "function", [lambda x: x.nonzero(), lambda x: x[x > 0], torch.unique], ids=["nonzero", "mask", "unique"]
)
def test_data_dependent_shapes(function: Function) -> None:
    """A result whose shape depends on data is refused, with the reason."""
    with pytest.raises(UnsupportedOpError, match="depends on data"):
        ivy.compile_graph(function, matrix(), frontend="torch")
