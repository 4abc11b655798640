"""Loops of JAX programs in PyTorch and NumPy: steps read and write rows by plain indexing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
import torch
from jax import lax

import ivy

ROWS = np.random.default_rng(0).standard_normal((5, 3)).astype(np.float32)


def running(x: Any) -> Any:
    """Each step reads one row and gives one."""
    return lax.scan(lambda s, row: (s * 0.5 + row, jnp.sin(s) + row), jnp.zeros(3), x)


def backwards(x: Any) -> Any:
    return lax.scan(lambda s, row: (s * 0.5 + row, s * row), jnp.ones(3), x, reverse=True)


def nothing_read(x: Any) -> Any:
    return lax.scan(lambda s, _: (jnp.cos(s), s), x, None, length=4)


def two_outputs(x: Any) -> Any:
    return lax.scan(lambda s, row: (s + row, (s, (row * 2, jnp.argmax(row)))), x[0], x)


def along_columns(x: Any) -> Any:
    return jnp.stack([x, lax.map(lambda column: column * column.sum(), x.T).T])


def some_rows(x: Any) -> Any:
    """The loop leaves the first row and the last as they are."""
    return lax.fori_loop(1, 4, lambda i, y: y.at[i].set(x[i] * 2), x)


def row_before(x: Any) -> Any:
    """Each step reads what the one before has written."""
    return lax.fori_loop(0, 4, lambda i, y: y.at[i + 1].set(y[i] + y[i + 1]), x)


def every_second(x: Any) -> Any:
    return lax.fori_loop(0, 3, lambda i, y: y.at[2 * i].add(x[4 - i]), jnp.zeros((5, 3)))


def outside(x: Any) -> Any:
    """Slices that start outside move inside; an index outside counts from the end or is left out."""

    def step(i: Any, y: Any) -> Any:
        return y + lax.dynamic_slice(x, (i - 2, i), (3, 2)).sum() + x[i - 3, 0] + x.at[i + 3].get(mode="clip")

    return lax.fori_loop(0, 4, step, jnp.zeros(3))


def blocks(x: Any) -> Any:
    """Two rows at once."""
    return lax.fori_loop(0, 4, lambda i, y: lax.dynamic_update_slice(y, x[:2] * i, (i, 0)), x)


def wraps(x: Any) -> Any:
    """A sum of 8 bits that goes round: it is none of Python's."""

    def step(i: Any, y: Any) -> Any:
        return y + lax.dynamic_slice(x, (jnp.int8(100) + i.astype(jnp.int8), jnp.int8(0)), (1, 3))[0]

    return lax.fori_loop(26, 30, step, jnp.zeros(3))


def nested(x: Any) -> Any:
    def row(s: Any, r: Any) -> Any:
        return lax.scan(lambda t, element: (t + element, t * element), s, r)

    return lax.scan(row, jnp.float32(0), x)


PROGRAMS = (
    running, backwards, nothing_read, two_outputs, along_columns, some_rows, row_before, every_second,
    outside, blocks, wraps, nested,
)  # fmt: skip


def leaves(tree: Any) -> list[np.ndarray]:
    return [np.asarray(leaf) for leaf in jax.tree_util.tree_leaves(tree)]


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.__name__)
@pytest.mark.parametrize("target", ["torch", "numpy"])
def test_loop(program: Callable[[Any], Any], target: str) -> None:
    function = ivy.compile_graph(program, jnp.asarray(ROWS)).to_backend(target)
    result = function(torch.from_numpy(ROWS) if target == "torch" else ROWS)
    for mine, theirs in zip(leaves(result), leaves(jax.jit(program)(ROWS)), strict=True):
        np.testing.assert_allclose(mine, theirs, rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize("program", [running, backwards, some_rows, row_before], ids=lambda p: p.__name__)
def test_gradient(program: Callable[[Any], Any]) -> None:
    def total(x: Any) -> Any:
        return sum((leaf**2).sum() for leaf in jax.tree_util.tree_leaves(program(x)))

    module = ivy.compile_graph(total, jnp.asarray(ROWS)).to_backend("torch")
    x = torch.from_numpy(ROWS).requires_grad_()
    module(x).backward()
    np.testing.assert_allclose(x.grad, jax.grad(total)(ROWS), rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize(
    ("program", "wanted"), [(running, "torch.stack(rows)"), (backwards, "torch.stack(rows[::-1])")]
)
def test_rows_are_read_and_collected_in_a_list(program: Callable[[Any], Any], wanted: str) -> None:
    source = ivy.compile_graph(program, jnp.asarray(ROWS)).source("torch")
    assert "rows.append(" in source
    assert wanted in source
    for costly in ("clamp", "arange", "index_put", "scatter", "torch.full((5, 3)"):
        assert costly not in source


def test_numpy_reads_rows_and_writes_them_in_place() -> None:
    source = ivy.compile_graph(running, jnp.asarray(ROWS)).source("numpy")
    assert "x[i]" in source
    assert "state_1[i] = " in source
    assert "dynamic" not in source


def test_numpy_leaves_arguments_alone() -> None:
    function = ivy.compile_graph(some_rows, jnp.asarray(ROWS)).to_backend("numpy")
    given = ROWS.copy()
    assert not np.array_equal(function(given), given)
    np.testing.assert_array_equal(given, ROWS)


def test_rows_left_out_are_those_of_before() -> None:
    source = ivy.compile_graph(some_rows, jnp.asarray(ROWS)).source("torch")
    assert "select_scatter" in source


def test_known_positions_need_no_guards() -> None:
    def positions(table: Any) -> Any:
        return jnp.take(table, jnp.arange(3), axis=0), table[jnp.argmax(table, 0)]

    for target in ("torch", "numpy"):
        source = ivy.compile_graph(positions, jnp.asarray(ROWS)).source(target)
        assert "nan" not in source and "clip" not in source and "clamp" not in source


def test_data_need_guards() -> None:
    graph = ivy.compile_graph(lambda x, i: jnp.take(x, i, axis=0), jnp.asarray(ROWS), jnp.asarray([0, 1]))
    index = np.array([-6, -5, -1, 4, 5, 2**31 - 1, -(2**31)], np.int32)
    graph = ivy.compile_graph(lambda x, i: jnp.take(x, i, axis=0), jnp.asarray(ROWS), jnp.asarray(index))
    expected = np.asarray(jnp.take(jnp.asarray(ROWS), jnp.asarray(index), axis=0))
    np.testing.assert_array_equal(
        graph.to_backend("torch")(torch.from_numpy(ROWS), torch.from_numpy(index)), expected
    )
    np.testing.assert_array_equal(graph.to_backend("numpy")(ROWS, index), expected)
