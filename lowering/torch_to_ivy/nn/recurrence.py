"""LSTM, GRU and plain recurrent layers of several layers and directions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from ivy.dialect import ops
from ivy.dialect.manipulation import slice_axis
from ivy.lowering.torch_to_ivy.random import dropped
from ivy.lowering.torch_to_ivy.registry import TorchOp, torch_op
from ivy.mlir import ir

Value = ir.Value


Cell = Callable[[Value, list[Value], Sequence[Value], bool], tuple[Value, ...]]
"""`(sequence, states, parameters, reverse) -> (outputs, *last states)` for one layer and direction."""


def _lstm_cell(biases: bool) -> Cell:
    def cell(x: Value, states: list[Value], parameters: Sequence[Value], reverse: bool) -> tuple[Value, ...]:
        weight_x, weight_h, *rest = parameters
        bias = ops.add(rest[0], rest[1]) if biases else None
        projection = rest[-1] if len(rest) % 2 else None
        return ops.lstm(x, *states, weight_x, weight_h, bias, projection, reverse)

    return cell


def _gru_cell(biases: bool) -> Cell:
    def cell(x: Value, states: list[Value], parameters: Sequence[Value], reverse: bool) -> tuple[Value, ...]:
        weight_x, weight_h, *bias = parameters
        return ops.gru(x, *states, weight_x, weight_h, *(bias or (None, None)), reverse)

    return cell


def _rnn_cell(biases: bool, activation: str) -> Cell:
    def cell(x: Value, states: list[Value], parameters: Sequence[Value], reverse: bool) -> tuple[Value, ...]:
        weight_x, weight_h, *bias = parameters
        total = ops.add(*bias) if biases else None
        return ops.rnn(x, *states, weight_x, weight_h, total, activation, reverse)

    return cell


@torch_op("aten.lstm.input")
def lstm(op: TorchOp, x: Value, states: list[Value], parameters: list[Value], biases: bool,
         *options: Any) -> tuple[Value, ...]:  # fmt: skip
    return _stacked(x, states, parameters, _lstm_cell(biases), *options)


@torch_op("aten.gru.input")
def gru(op: TorchOp, x: Value, state: Value, parameters: list[Value], biases: bool,
        *options: Any) -> tuple[Value, ...]:  # fmt: skip
    return _stacked(x, [state], parameters, _gru_cell(biases), *options)


@torch_op("aten.rnn_tanh.input", "aten.rnn_relu.input")
def rnn(op: TorchOp, x: Value, state: Value, parameters: list[Value], biases: bool,
        *options: Any) -> tuple[Value, ...]:  # fmt: skip
    activation = "relu" if "relu" in op.name else "tanh"
    return _stacked(x, [state], parameters, _rnn_cell(biases, activation), *options)


def _stacked(
    x: Value,
    states: list[Value],
    parameters: list[Value],
    cell: Cell,
    layers: int,
    rate: float,
    training: bool,
    bidirectional: bool,
    batch_first: bool,
) -> tuple[Value, ...]:
    """Layers on top of each other; both directions side by side in the last axis."""
    x = ops.permute_dims(x, (1, 0, 2)) if batch_first else x
    directions = 2 if bidirectional else 1
    each = len(parameters) // (layers * directions)
    last: list[list[Value]] = []
    for layer in range(layers):
        outputs = []
        for direction in range(directions):
            place = layer * directions + direction
            own = [ops.squeeze(slice_axis(state, 0, place, place + 1), (0,)) for state in states]
            result, *final = cell(x, own, parameters[place * each : (place + 1) * each], bool(direction))
            outputs.append(result)
            last.append(final)
        x = outputs[0] if directions == 1 else ops.concat(outputs, 2)
        x = dropped(x, rate)[0] if training and rate and layer < layers - 1 else x
    x = ops.permute_dims(x, (1, 0, 2)) if batch_first else x
    return x, *(ops.stack(group, 0) for group in zip(*last, strict=True))
