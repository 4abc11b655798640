"""Branches and loops of PyTorch in JAX: values and gradients."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import numpy as np
import pytest
import torch
from torch._higher_order_ops.map import map as torch_map
from torch._higher_order_ops.scan import scan as torch_scan

import ivy

torch.manual_seed(0)
VECTOR, OTHER, ROWS = torch.randn(3), torch.randn(3), torch.randn(4, 2, 3)


class Module(torch.nn.Module):
    """A function, with a linear layer that it may use."""

    def __init__(self, function: Callable[..., Any]) -> None:
        super().__init__()
        self.function = function
        self.layer = torch.nn.Linear(3, 3)

    def forward(self, *args: torch.Tensor) -> Any:
        return self.function(self.layer, *args)


def cond(layer: Any, x: torch.Tensor, y: torch.Tensor) -> Any:
    def when_true(x: torch.Tensor, y: torch.Tensor) -> Any:
        return layer(x).sin() + y, x * 2

    def when_false(x: torch.Tensor, y: torch.Tensor) -> Any:
        return x - y, y.exp()

    return torch.cond(x.sum() > 0, when_true, when_false, (x, y))


def nested(layer: Any, x: torch.Tensor, y: torch.Tensor) -> Any:
    def inner(x: torch.Tensor, y: torch.Tensor) -> Any:
        return torch.cond(y.sum() > 0, lambda x, y: layer(x) * y, lambda x, y: x / (2 + y * y), (x, y))

    return torch.cond(x[0] > 0, inner, lambda x, y: x + y, (x, y))


def counted(layer: Any, x: torch.Tensor) -> Any:
    def body(i: torch.Tensor, x: torch.Tensor) -> Any:
        return i + 2, torch.tanh(layer(x)) + x

    return torch.while_loop(lambda i, x: i <= 7, body, (torch.tensor(1), x))


def searching(layer: Any, x: torch.Tensor, limit: torch.Tensor) -> Any:
    return torch.while_loop(lambda n, x: x.sum() < limit, lambda n, x: (n + 1, x * 1.5), (torch.tensor(0), x))


def scan(layer: Any, xs: torch.Tensor, state: torch.Tensor) -> Any:
    def step(state: torch.Tensor, x: torch.Tensor) -> Any:
        state = torch.tanh(layer(x) + state)
        return state, state * x

    return torch_scan(step, state, xs, dim=0)


def reverse_scan(layer: Any, xs: torch.Tensor, state: torch.Tensor) -> Any:
    return torch_scan(lambda s, x: (s * 0.5 + x, s.sin()), state, xs, dim=0, reverse=True)


def mapped(layer: Any, xs: torch.Tensor, y: torch.Tensor) -> Any:
    return torch_map(lambda x, y: layer(x) + y, xs, y)


def branch_in_loop(layer: Any, x: torch.Tensor) -> Any:
    def body(i: torch.Tensor, x: torch.Tensor) -> Any:
        return i + 1, torch.cond(x.sum() > 0, lambda x: layer(x) - 1, lambda x: x * x + 1, (x,))

    return torch.while_loop(lambda i, x: i < 5, body, (torch.tensor(0), x))


PROGRAMS = [
    (cond, (VECTOR.abs(), OTHER)),
    (cond, (-VECTOR.abs(), OTHER)),
    (nested, (VECTOR.abs(), OTHER.abs())),
    (nested, (VECTOR.abs(), -OTHER.abs())),
    (nested, (-VECTOR.abs(), OTHER)),
    (counted, (VECTOR,)),
    (scan, (ROWS, ROWS[0])),
    (reverse_scan, (ROWS, ROWS[0])),
    (mapped, (ROWS, OTHER)),
    (branch_in_loop, (VECTOR,)),
]


def leaves(result: Any) -> list[torch.Tensor]:
    return [leaf for leaf in torch.utils._pytree.tree_leaves(result) if isinstance(leaf, torch.Tensor)]


@pytest.mark.parametrize(("program", "args"), PROGRAMS, ids=lambda value: getattr(value, "__name__", None))
def test_values_and_gradients(program: Callable[..., Any], args: tuple[torch.Tensor, ...]) -> None:
    module = Module(program)
    function = ivy.transpile(module, "jax", *args)
    arrays = [arg.numpy() for arg in args]
    inputs = [arg.clone().requires_grad_() for arg in args]
    expected = leaves(module(*inputs))
    found = jax.tree_util.tree_leaves(function(*arrays))
    assert len(found) == len(expected)
    for mine, theirs in zip(found, expected, strict=True):
        np.testing.assert_allclose(mine, theirs.detach(), rtol=2e-6, atol=2e-6)
    total = sum(leaf.sum() for leaf in expected if leaf.is_floating_point())
    wanted = torch.autograd.grad(total, [*module.layer.parameters(), *inputs], allow_unused=True)
    check_gradients(function, module, arrays, wanted)


def check_gradients(function: Any, module: Module, arrays: list[Any], wanted: Any) -> None:
    """The gradients of the sum of all floating results, with respect to parameters and arguments."""

    def loss(params: Any, *arrays: Any) -> Any:
        found = jax.tree_util.tree_leaves(function.apply(params, *arrays))
        return sum(leaf.sum() for leaf in found if np.issubdtype(leaf.dtype, np.floating))

    everything = tuple(range(len(arrays) + 1))
    of_params, *of_inputs = jax.grad(loss, argnums=everything)(function.params, *arrays)
    names = [f"layer.{name}" for name, _ in module.layer.named_parameters()]
    mine = [of_params.get(name) for name in names] + of_inputs
    for gradient, theirs in zip(mine, wanted, strict=True):
        if theirs is None:
            assert gradient is None or not np.any(gradient)
        else:
            np.testing.assert_allclose(gradient, theirs, rtol=1e-5, atol=1e-5)


def test_search_ends_when_the_condition_says_so() -> None:
    module, limit = Module(searching), torch.tensor(20.0)
    function = ivy.transpile(module, "jax", VECTOR.abs(), limit)
    for factor in (1.0, 0.1, 50.0):
        x = VECTOR.abs() * factor
        count, result = module(x, limit)
        found_count, found = function(x.numpy(), limit.numpy())
        assert int(found_count) == int(count)
        np.testing.assert_allclose(found, result, rtol=1e-6)


def test_known_counts_stay_counted() -> None:
    source = ivy.compile_graph(Module(counted), VECTOR).source("jax")
    assert "lax.scan(step," in source
    assert "jnp.arange(4," in source
    assert "while_loop" not in source
    source = ivy.compile_graph(Module(searching), VECTOR.abs(), torch.tensor(20.0)).source("jax")
    assert "lax.while_loop(keep_going, step" in source.replace("\n        ", " ").replace("( ", "(")


def test_dynamic_length() -> None:
    module = Module(reverse_scan)
    rows = torch.export.Dim("rows", min=2, max=50)
    shapes = {"args": ({0: rows}, None)}
    graph = ivy.compile_graph(module, ROWS, ROWS[0], dynamic_shapes=shapes)
    xs = torch.randn(7, 2, 3)
    found = graph.to_backend("jax")(xs.numpy(), xs[0].numpy())
    for mine, theirs in zip(found, module(xs, xs[0]), strict=True):
        np.testing.assert_allclose(mine, theirs, rtol=1e-6, atol=1e-6)


def test_exported_loops_and_branches_run_in_the_reference_interpreter(tmp_path: Any) -> None:
    from ivy.mlir import compilation, ir, stablehlo

    module = Module(nested)
    arguments = (VECTOR, OTHER)
    ivy.compile_graph(module, *arguments).export(tmp_path / "net.mlirbc", weights="constants")
    for x, y in ((VECTOR.abs(), OTHER.abs()), (VECTOR.abs(), -OTHER.abs()), (-VECTOR.abs(), OTHER)):
        with compilation() as context:
            program = stablehlo.deserialize_portable_artifact(context, (tmp_path / "net.mlirbc").read_bytes())
            values = [ir.DenseElementsAttr.get(value.numpy()) for value in (x, y)]
            (result,) = stablehlo.eval_module(program, values)
            np.testing.assert_allclose(np.array(result), module(x, y).detach(), rtol=1e-5, atol=1e-6)
