"""PyTorch's transformations of functions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import torch
from torch._subclasses.fake_tensor import DataDependentOutputException, DynamicOutputShapeException
from torch.fx.experimental.proxy_tensor import get_proxy_mode, make_fx
from torch.fx.experimental.symbolic_shapes import GuardOnDataDependentSymNode

from ivy.errors import IvyError

_UNKNOWN = (DataDependentOutputException, DynamicOutputShapeException, GuardOnDataDependentSymNode)
"""What PyTorch raises where elements are needed that are not there."""


def value_and_grad(function: Callable[..., Any], leaves: Sequence[torch.Tensor]) -> tuple[Any, Any, Any]:
    positions = tuple(range(len(leaves)))
    gradients, (value, rest) = torch.func.grad_and_value(function, positions, has_aux=True)(*leaves)
    return value, rest, gradients


def vmap(
    function: Callable[..., Any], leaves: Sequence[torch.Tensor], axes: Sequence[int | None], out_axis: int
) -> Any:
    return torch.func.vmap(function, in_dims=tuple(axes), out_dims=out_axis)(*leaves)


def jit(function: Callable[..., Any]) -> Callable[..., Any]:
    """`torch.compile` of the graph of PyTorch's operations that a first run records.

    The compiler would have to see through Ivy's tables, which fill themselves; so it gets the graph.
    Inside another transformation, which records or changes the operations too, nothing is compiled.
    """
    compiled: list[Callable[..., Any]] = []

    def call(*natives: torch.Tensor) -> Any:
        if get_proxy_mode() is not None or torch._C._functorch.peek_interpreter_stack() is not None:
            return function(*natives)
        if not compiled:
            compiled.append(torch.compile(_recorded(function, natives), dynamic=False))
        return compiled[0](*natives)

    return call


def _recorded(function: Callable[..., Any], natives: Sequence[torch.Tensor]) -> torch.fx.GraphModule:
    """The graph for tensors of these shapes and dtypes.

    Raises:
        IvyError: what the function does depends on elements.
    """
    try:
        return make_fx(function, tracing_mode="fake", _allow_non_fake_inputs=True)(*natives)
    except _UNKNOWN as error:
        raise IvyError(
            "ivy.jit: a branch, a Python number or a shape depends on elements of an array, which are not "
            "known before the compiled function runs"
        ) from error


DEVIATIONS: dict[str, Callable[..., Any]] = {"value_and_grad": value_and_grad, "vmap": vmap, "jit": jit}
