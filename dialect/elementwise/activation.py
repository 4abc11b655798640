"""Activations of neural networks."""

import math

from ivy.dialect import ops, types
from ivy.dialect.attributes import Bool, Float
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


class Relu6(FloatUnary, name="relu6"):
    """`min(max(x, 0), 6)`."""

    @staticmethod
    def decompose(x):
        return ops.clip(x, scalar_like(x, 0), scalar_like(x, 6))


class LeakyRelu(Op, name="leaky_relu"):
    """`x` where it is positive, `slope * x` elsewhere (Maas et al., 2013)."""

    x: Tensor
    slope: Float = 0.01

    @staticmethod
    def infer(x, slope):
        require(types.is_floating, x, "real floating-point")
        return x

    @staticmethod
    def decompose(x, slope):
        scaled = ops.multiply(x, scalar_like(x, slope))
        return ops.where(ops.greater(x, scalar_like(x, 0)), x, scaled)


class Elu(Op, name="elu"):
    """`x` where it is positive, `alpha * (exp(x) - 1)` elsewhere (Clevert et al., 2015)."""

    x: Tensor
    alpha: Float = 1.0

    @staticmethod
    def infer(x, alpha):
        require(types.is_floating, x, "real floating-point")
        return x

    @staticmethod
    def decompose(x, alpha):
        positive = ops.greater(x, scalar_like(x, 0))
        below = ops.expm1(ops.where(positive, scalar_like(x, 0), x))  # no overflow where it is not taken
        return ops.where(positive, x, ops.multiply(below, scalar_like(x, alpha)))


class HardSigmoid(FloatUnary, name="hard_sigmoid"):
    """`relu6(x + 3) / 6`."""

    @staticmethod
    def decompose(x):
        return ops.divide(ops.relu6(ops.add(x, scalar_like(x, 3))), scalar_like(x, 6))


class HardSilu(FloatUnary, name="hard_silu"):
    """`x * relu6(x + 3) / 6` (Howard et al., 2019)."""

    @staticmethod
    def decompose(x):
        return ops.divide(ops.multiply(x, ops.relu6(ops.add(x, scalar_like(x, 3)))), scalar_like(x, 6))


class Mish(FloatUnary, name="mish"):
    """`x * tanh(log(1 + exp(x)))` (Misra, 2019)."""

    @staticmethod
    def decompose(x):
        return ops.multiply(x, ops.tanh(ops.softplus(x)))


class LogSigmoid(FloatUnary, name="log_sigmoid"):
    """`log(sigmoid(x))` without overflow."""

    @staticmethod
    def decompose(x):
        return ops.negative(ops.softplus(ops.negative(x)))
