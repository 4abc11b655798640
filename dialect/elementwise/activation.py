"""Activations of neural networks."""

import math

from ivy.dialect import ops, types
from ivy.dialect.attributes import Bool
from ivy.dialect.base import Op, Tensor
from ivy.dialect.elementwise.bases import FloatUnary, InexactUnary, Unary, require
from ivy.dialect.helpers import scalar_like


class Relu(Unary, name="relu"):
    """`maximum(x, 0)`; its gradient at 0 is 0."""

    @staticmethod
    def decompose(x):
        return ops.maximum(x, scalar_like(x, 0))


class Sigmoid(InexactUnary, name="sigmoid"):
    """`1 / (1 + exp(-x))`."""


class Silu(FloatUnary, name="silu"):
    """`x * sigmoid(x)`."""

    @staticmethod
    def decompose(x):
        return ops.multiply(x, ops.sigmoid(x))


class Gelu(Op, name="gelu"):
    """The Gaussian error linear unit (Hendrycks & Gimpel, 2016).

    `x * (1 + erf(x / sqrt(2))) / 2`, or with `approximate` its approximation
    `x * (1 + tanh(sqrt(2 / pi) * (x + 0.044715 * x**3))) / 2`.
    """

    x: Tensor
    approximate: Bool = False

    @staticmethod
    def infer(x, approximate):
        require(types.is_floating, x, "real floating-point")
        return x

    @staticmethod
    def decompose(x, approximate):
        half, one = scalar_like(x, 0.5), scalar_like(x, 1)
        if approximate:
            cube = ops.multiply(ops.multiply(x, x), x)
            inner = ops.add(x, ops.multiply(scalar_like(x, 0.044715), cube))
            bend = ops.tanh(ops.multiply(scalar_like(x, math.sqrt(2 / math.pi)), inner))
        else:
            bend = ops.erf(ops.multiply(x, scalar_like(x, math.sqrt(0.5))))
        return ops.multiply(ops.multiply(x, half), ops.add(one, bend))


class Softplus(FloatUnary, name="softplus"):
    """`log(1 + exp(x))` without overflow."""

    @staticmethod
    def decompose(x):
        return ops.logaddexp(x, scalar_like(x, 0))
