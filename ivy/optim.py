"""Optimisers: functions from parameters, gradients and a state to new parameters and a new state.

Parameters, gradients and states are pytrees of arrays; nothing is changed in place. The same numbers
come out on every backend, and an update can be captured or compiled like any function.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeAlias

import optree

import ivy
from ivy.functional.array import Array
from ivy.functional.backends import using
from ivy.signature import NAMESPACE

Tree: TypeAlias = Any
"""A pytree of arrays."""

Schedule: TypeAlias = "float | Callable[[Array], Array]"
"""A learning rate: a number, or a function of the number of updates before (an integer array)."""


def _map(function: Callable[..., Any], *trees: Tree) -> Tree:
    return optree.tree_map(function, *trees, namespace=NAMESPACE)


def _zeros_like(params: Tree) -> Tree:
    return _map(ivy.zeros_like, params)


def _first(params: Tree) -> Array:
    leaves = optree.tree_leaves(params, namespace=NAMESPACE)
    if not leaves:
        raise ValueError("an optimiser needs at least one parameter")
    return leaves[0]  # type: ignore[no-any-return]


def _count(params: Tree) -> Array:
    """No update so far: an integer on the backend and device of the parameters."""
    first = _first(params)
    with using(first.backend):
        count: Array = ivy.zeros((), dtype=ivy.int64, device=first.device)
    return count


def _rate(learning_rate: Schedule, step: Array) -> float | Array:
    return learning_rate(step) if callable(learning_rate) else learning_rate


@dataclass(frozen=True)
class SGD:
    """Stochastic gradient descent: `p - rate * v` with the velocity `v = momentum * v + g`.

    Attributes:
        learning_rate: the rate, or a schedule of it.
        momentum: how much of the velocity stays; 0 for none.
        nesterov: whether the gradient is taken ahead: `p - rate * (g + momentum * v)`.
        weight_decay: what is added to the gradients, times the parameters.
    """

    learning_rate: Schedule
    momentum: float = 0.0
    nesterov: bool = False
    weight_decay: float = 0.0

    def init(self, params: Tree) -> dict[str, Tree]:
        """The state before the first update."""
        state: dict[str, Tree] = {"step": _count(params)}
        return state | {"velocity": _zeros_like(params)} if self.momentum else state

    def update(self, params: Tree, grads: Tree, state: dict[str, Tree]) -> tuple[Tree, dict[str, Tree]]:
        """New parameters and the new state.

        Args:
            params: the parameters.
            grads: their gradients, in the same structure.
            state: that of `init` or of the update before.
        """
        rate = _rate(self.learning_rate, state["step"])
        if self.weight_decay:
            grads = _map(lambda g, p: g + self.weight_decay * p, grads, params)
        new: dict[str, Tree] = {"step": state["step"] + 1}
        if self.momentum:
            new["velocity"] = _map(lambda v, g: self.momentum * v + g, state["velocity"], grads)
            ahead = _map(lambda v, g: g + self.momentum * v, new["velocity"], grads)
            grads = ahead if self.nesterov else new["velocity"]
        return _map(lambda p, g: p - _scaled(rate, g), params, grads), new


@dataclass(frozen=True)
class Adam:
    """Adam (Kingma and Ba, 2015): steps along the gradients' mean, over the root of their squares' mean.

    Attributes:
        learning_rate: the rate, or a schedule of it.
        beta1: how much of the mean stays.
        beta2: how much of the mean of squares stays.
        eps: what is added to the root.
        weight_decay: what is added to the gradients, times the parameters.
    """

    learning_rate: Schedule = 1e-3
    beta1: float = 0.9
    beta2: float = 0.999
    eps: float = 1e-8
    weight_decay: float = 0.0

    def init(self, params: Tree) -> dict[str, Tree]:
        """The state before the first update."""
        return {"step": _count(params), "mean": _zeros_like(params), "square": _zeros_like(params)}

    def update(self, params: Tree, grads: Tree, state: dict[str, Tree]) -> tuple[Tree, dict[str, Tree]]:
        """New parameters and the new state.

        Args:
            params: the parameters.
            grads: their gradients, in the same structure.
            state: that of `init` or of the update before.
        """
        if self.weight_decay:
            grads = _map(lambda g, p: g + self.weight_decay * p, grads, params)
        return self._stepped(params, grads, state)

    def _stepped(self, params: Tree, grads: Tree, state: dict[str, Tree]) -> tuple[Tree, dict[str, Tree]]:
        rate = _rate(self.learning_rate, state["step"])
        step = state["step"] + 1
        mean = _map(lambda m, g: self.beta1 * m + (1 - self.beta1) * g, state["mean"], grads)
        square = _map(lambda s, g: self.beta2 * s + (1 - self.beta2) * g * g, state["square"], grads)

        def moved(p: Array, m: Array, s: Array) -> Array:
            count = ivy.astype(step, p.dtype)
            unbiased = m / (1 - self.beta1**count)
            root = ivy.sqrt(s / (1 - self.beta2**count))
            return p - _scaled(rate, unbiased / (root + self.eps))

        return _map(moved, params, mean, square), {"step": step, "mean": mean, "square": square}


@dataclass(frozen=True)
class AdamW(Adam):
    """Adam with decoupled weight decay (Loshchilov and Hutter, 2019).

    Attributes:
        weight_decay: how much the parameters shrink, times the rate.
    """

    weight_decay: float = 1e-2

    def update(self, params: Tree, grads: Tree, state: dict[str, Tree]) -> tuple[Tree, dict[str, Tree]]:
        """New parameters and the new state; see `Adam.update`."""
        rate = _rate(self.learning_rate, state["step"])
        shrunk = _map(lambda p: p - _scaled(rate, self.weight_decay * p), params)
        return self._stepped(shrunk, grads, state)


def _scaled(rate: float | Array, x: Array) -> Array:
    """`rate * x` in the dtype of `x`."""
    return (ivy.astype(rate, x.dtype) if isinstance(rate, Array) else rate) * x


__all__ = ["SGD", "Adam", "AdamW"]
