"""Recurrent layers, as PyTorch's own ones of one layer and direction."""

from __future__ import annotations

from collections.abc import Sequence

from ivy.dialect import types
from ivy.lowering.ivy_to_torch import aten
from ivy.lowering.ivy_to_torch.registry import lower
from ivy.mlir import ir

Value = ir.Value


def _run(
    name: str,
    outputs: ir.Type,
    x: Value,
    states: Sequence[Value],
    weights: Sequence[Value],
    biases: Sequence[Value],
    reverse: bool,
) -> list[Value]:
    type_ = aten.type_of(x)
    x = aten.call("flip", type_, x, [0]) if reverse else x
    layered = [_one_layer(state) for state in states]
    given = layered if len(layered) > 1 else layered[0]
    types_ = [outputs, *(aten.type_of(state) for state in layered)]
    options = (bool(biases), 1, 0.0, False, False, False)
    result, *last = aten.call(name, types_, x, given, [*weights, *biases], *options)
    result = aten.call("flip", outputs, result, [0]) if reverse else result
    return [result, *(_without_layer(state) for state in last)]


def _one_layer(state: Value) -> Value:
    type_ = aten.type_of(state)
    return aten.call("unsqueeze", types.tensor([1, *type_.shape], type_.element_type), state, 0)


def _without_layer(state: Value) -> Value:
    type_ = aten.type_of(state)
    return aten.call("squeeze.dim", types.tensor(list(type_.shape)[1:], type_.element_type), state, 0)


def _biases(*given: Value | None) -> list[Value]:
    """Both biases, of which PyTorch wants none or two."""
    known = [bias for bias in given if bias is not None]
    if not known:
        return []
    return [bias if bias is not None else _zeros_like(known[0]) for bias in (*given, None)][:2]


def _zeros_like(bias: Value) -> Value:
    return aten.call("zeros_like", aten.type_of(bias), bias, None, None, None, None, None)


@lower("lstm")
def lstm(
    results: Sequence[ir.Type],
    x: Value,
    h: Value,
    c: Value,
    weight_x: Value,
    weight_h: Value,
    bias: Value | None,
    projection: Value | None,
    reverse: bool,
) -> list[Value]:
    weights, biases = [weight_x, weight_h], _biases(bias)
    after = [] if projection is None else [projection]
    return _run("lstm.input", results[0], x, [h, c], weights, [*biases, *after], reverse)


@lower("gru")
def gru(
    results: Sequence[ir.Type],
    x: Value,
    h: Value,
    weight_x: Value,
    weight_h: Value,
    bias_x: Value | None,
    bias_h: Value | None,
    reverse: bool,
) -> list[Value]:
    return _run("gru.input", results[0], x, [h], [weight_x, weight_h], _biases(bias_x, bias_h), reverse)


@lower("rnn")
def rnn(
    results: Sequence[ir.Type],
    x: Value,
    h: Value,
    weight_x: Value,
    weight_h: Value,
    bias: Value | None,
    activation: str,
    reverse: bool,
) -> list[Value]:
    name = f"rnn_{activation}.input"
    return _run(name, results[0], x, [h], [weight_x, weight_h], _biases(bias), reverse)
