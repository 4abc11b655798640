"""Activations of neural networks: each is one `linalg.generic`, in float32 for 16-bit floats."""

from __future__ import annotations

import math as numbers

from ivy.lowering.ivy_to_linalg import build
from ivy.lowering.ivy_to_linalg.build import Array
from ivy.lowering.ivy_to_linalg.elements import Element, math, maximum, minimum, select
from ivy.lowering.ivy_to_linalg.elementwise import element, rounded_once
from ivy.lowering.ivy_to_linalg.registry import lower
from ivy.mlir import ir


@element("relu")
def relu(x: Element) -> Element:
    return maximum(x, 0)


@element("sigmoid")
@rounded_once
def sigmoid(x: Element) -> Element:
    return 1 / (math("exp", -x) + 1)


@element("silu")
@rounded_once
def silu(x: Element) -> Element:
    return x * sigmoid(x)


@lower("gelu")
def gelu(result: ir.Type, x: Array, approximate: bool) -> Array:
    return build.elementwise(result, [x], rounded_once(_gelu_tanh if approximate else _gelu_erf))


def _gelu_tanh(x: Element) -> Element:
    """(1 + tanh y) / 2 is the sigmoid of 2 y."""
    scale = -2 * numbers.sqrt(2 / numbers.pi)
    return x / (math("exp", x * (x * x * (0.044715 * scale) + scale)) + 1)


def _gelu_erf(x: Element) -> Element:
    return x * 0.5 * (math("erf", x * numbers.sqrt(0.5)) + 1)


@element("softplus")
@rounded_once
def softplus(x: Element) -> Element:
    return maximum(x, 0) + math("log1p", math("exp", -math("absf", x)))


@element("log_sigmoid")
@rounded_once
def log_sigmoid(x: Element) -> Element:
    return -softplus(-x)


@element("mish")
@rounded_once
def mish(x: Element) -> Element:
    return x * math("tanh", softplus(x))


@element("relu6")
def relu6(x: Element) -> Element:
    return minimum(maximum(x, 0), 6)


@element("hard_sigmoid")
@rounded_once
def hard_sigmoid(x: Element) -> Element:
    return relu6(x + 3) / 6


@element("hard_silu")
@rounded_once
def hard_silu(x: Element) -> Element:
    return x * relu6(x + 3) / 6


@lower("leaky_relu")
def leaky_relu(result: ir.Type, x: Array, slope: float) -> Array:
    return build.elementwise(result, [x], lambda x: select(x > 0, x, x * slope))


@lower("elu")
def elu(result: ir.Type, x: Array, alpha: float) -> Array:
    def body(x: Element) -> Element:
        return select(x > 0, x, math("expm1", x) * alpha)

    return build.elementwise(result, [x], rounded_once(body))
