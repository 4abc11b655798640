"""Recurrent layers: one layer in one direction, over a sequence whose time is axis 0.

`x` is (time, batch, input), the state `h` (batch, hidden), `weight_x` (gates * hidden, input),
`weight_h` (gates * hidden, hidden), biases (gates * hidden). The results are the states of all times,
and the last one. The loop has as many steps as the sequence, so that it can become a scan.
"""

from ivy.dialect import ops, types
from ivy.dialect.attributes import Bool, choice
from ivy.dialect.base import Op, OptionalTensor, Tensor
from ivy.dialect.helpers import counted_loop, dim, scalar_like, size_to_tensor, sizes, split_shape
from ivy.dialect.manipulation import slice_axis
from ivy.dialect.types import DYNAMIC


def _check(x, h, weight_x, weight_h, gates):
    if x.rank != 3 or h.rank != 2 or weight_x.rank != 2 or weight_h.rank != 2:
        raise ValueError(f"cannot run over {types.describe(x)} with state {types.describe(h)}")
    size = weight_h.shape[0]
    fits = size == weight_x.shape[0] and size % gates == 0
    if not fits or (DYNAMIC not in (x.shape[2], weight_x.shape[1]) and x.shape[2] != weight_x.shape[1]):
        raise ValueError(f"cannot apply {types.describe(weight_x)} to {types.describe(x)}")
    return types.tensor([x.shape[0], *h.shape], x.element_type)


def _run(x, state, step, reverse):
    """`step(time, state)` for all times; the first state of each is collected."""
    shape, dims = split_shape([dim(x, 0), *sizes(state[0])])
    outputs = ops.full(scalar_like(x, 0), dims, shape)
    length = dim(x, 0)

    def body(number, carried):
        outputs, *state = carried
        time = number
        if reverse:
            last = ops.subtract(size_to_tensor(length, "int32"), scalar_like(number, 1))
            time = ops.subtract(last, number)
        state = step(time, state)
        zero = scalar_like(time, 0)
        outputs = ops.dynamic_update_slice(outputs, ops.expand_dims(state[0], (0,)), [time, zero, zero])
        return [outputs, *state]

    return tuple(counted_loop(length, [outputs, *state], body))


def _gates(x, count):
    size = x.type.shape[-1] // count
    return [slice_axis(x, x.type.rank - 1, i * size, (i + 1) * size) for i in range(count)]


class Lstm(Op, name="lstm", results=3):
    """Long short-term memory (Hochreiter & Schmidhuber, 1997), gates in the order input, forget, cell,
    output: `c = f * c + i * g`, `h = o * tanh(c)`, and with `projection` (projected, hidden) that times
    its transpose. The third result is the last `c`.
    """

    x: Tensor
    h: Tensor
    c: Tensor
    weight_x: Tensor
    weight_h: Tensor
    bias: OptionalTensor
    projection: OptionalTensor
    reverse: Bool = False

    @staticmethod
    def infer(x, h, c, weight_x, weight_h, bias, projection, reverse):
        return _check(x, h, weight_x, weight_h, 4), h, c

    @staticmethod
    def decompose(x, h, c, weight_x, weight_h, bias, projection, reverse):
        inputs = ops.linear(x, weight_x, bias)

        def step(time, state):
            h, c = state
            gates = ops.add(ops.take(inputs, time, 0), ops.linear(h, weight_h, None))
            i, f, g, o = _gates(gates, 4)
            c = ops.add(ops.multiply(ops.sigmoid(f), c), ops.multiply(ops.sigmoid(i), ops.tanh(g)))
            h = ops.multiply(ops.sigmoid(o), ops.tanh(c))
            return [h if projection is None else ops.linear(h, projection, None), c]

        return _run(x, [h, c], step, reverse)


class Gru(Op, name="gru", results=2):
    """Gated recurrent units (Cho et al., 2014), gates in the order reset, update, new:
    `h = (1 - z) * n + z * h` with `n = tanh(W x + b + r * (U h + d))`.
    """

    x: Tensor
    h: Tensor
    weight_x: Tensor
    weight_h: Tensor
    bias_x: OptionalTensor
    bias_h: OptionalTensor
    reverse: Bool = False

    @staticmethod
    def infer(x, h, weight_x, weight_h, bias_x, bias_h, reverse):
        return _check(x, h, weight_x, weight_h, 3), h

    @staticmethod
    def decompose(x, h, weight_x, weight_h, bias_x, bias_h, reverse):
        inputs = ops.linear(x, weight_x, bias_x)

        def step(time, state):
            (h,) = state
            r_x, z_x, n_x = _gates(ops.take(inputs, time, 0), 3)
            r_h, z_h, n_h = _gates(ops.linear(h, weight_h, bias_h), 3)
            r, z = ops.sigmoid(ops.add(r_x, r_h)), ops.sigmoid(ops.add(z_x, z_h))
            n = ops.tanh(ops.add(n_x, ops.multiply(r, n_h)))
            return [ops.add(n, ops.multiply(z, ops.subtract(h, n)))]

        return _run(x, [h], step, reverse)


class Rnn(Op, name="rnn", results=2):
    """The plain recurrent layer: `h = activation(W x + U h + b)`."""

    x: Tensor
    h: Tensor
    weight_x: Tensor
    weight_h: Tensor
    bias: OptionalTensor
    activation: choice("tanh", "relu") = "tanh"
    reverse: Bool = False

    @staticmethod
    def infer(x, h, weight_x, weight_h, bias, activation, reverse):
        return _check(x, h, weight_x, weight_h, 1), h

    @staticmethod
    def decompose(x, h, weight_x, weight_h, bias, activation, reverse):
        inputs = ops.linear(x, weight_x, bias)
        activate = ops.tanh if activation == "tanh" else ops.relu

        def step(time, state):
            return [activate(ops.add(ops.take(inputs, time, 0), ops.linear(state[0], weight_h, None)))]

        return _run(x, [h], step, reverse)
