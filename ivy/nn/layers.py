"""Layers: modules with parameters of their own, made from explicit keys.

Features are last, `(N, *spatial, C)`, as in the functions of `ivy.nn`. What draws random numbers in
a call takes a key there: `model(x, key=key)`.
"""

from __future__ import annotations

import inspect
import math
from collections.abc import Callable, Sequence
from typing import Any

from ivy import random
from ivy.errors import IvyError
from ivy.functional import creation, manipulation
from ivy.functional.array import Array
from ivy.functional.backends import using
from ivy.functional.dtypes import DType, float32
from ivy.module import Module
from ivy.nn.attention import scaled_dot_product_attention
from ivy.nn.convolution import Padding, conv
from ivy.nn.dropout import dropout
from ivy.nn.embedding import embedding
from ivy.nn.linear import linear
from ivy.nn.normalisation import batch_norm, layer_norm, rms_norm


def _uniform(key: Array, shape: tuple[int, ...], inputs: int, dtype: DType) -> Array:
    """Numbers between ±1/√inputs, which keep the size of what passes through."""
    bound = 1 / math.sqrt(max(1, inputs))
    return random.uniform(key, shape, dtype=dtype, low=-bound, high=bound)


def _filled(key: Array, shape: tuple[int, ...], value: float, dtype: DType) -> Array:
    """Equal numbers where the key lies."""
    with using(key.backend):
        return creation.full(shape, value, dtype=dtype, device=key.device)


class Linear(Module):
    """`x @ weight + bias`.

    Args:
        key: a key for the first weights, uniform between ±1/√inputs; the bias starts at zero.
        inputs: the number of features that come in.
        outputs: the number of features that come out.
        bias: whether there is one.
        dtype: that of the parameters.
    """

    def __init__(
        self, key: Array, inputs: int, outputs: int, *, bias: bool = True, dtype: DType = float32
    ) -> None:
        self.weight = _uniform(key, (inputs, outputs), inputs, dtype)
        self.bias = _filled(key, (outputs,), 0.0, dtype) if bias else None

    def __call__(self, x: Array) -> Array:
        """`(..., inputs)` to `(..., outputs)`."""
        return linear(x, self.weight, self.bias)


class Embedding(Module):
    """The rows of a table.

    Args:
        key: a key for the first rows, from the normal distribution.
        rows: how many.
        features: the size of each.
        dtype: that of the table.
    """

    def __init__(self, key: Array, rows: int, features: int, *, dtype: DType = float32) -> None:
        self.weight = random.normal(key, (rows, features), dtype=dtype)

    def __call__(self, indices: Array) -> Array:
        """Integers `(...)` to `(..., features)`."""
        return embedding(indices, self.weight)


class Conv(Module):
    """Convolution over as many spatial axes as the window has sizes; see `ivy.nn.conv`.

    Args:
        key: a key for the first kernel, uniform between ±1/√(elements under it); the bias starts at zero.
        inputs: the number of features that come in.
        outputs: the number of features that come out.
        window: the kernel's sizes, one for each spatial axis.
        stride: the distance between places of the kernel.
        padding: `"VALID"`, `"SAME"` or numbers.
        dilation: the distance between the kernel's elements.
        groups: into how many groups the features are split.
        bias: whether there is one.
        dtype: that of the parameters.
    """

    def __init__(
        self,
        key: Array,
        inputs: int,
        outputs: int,
        window: Sequence[int],
        *,
        stride: int | Sequence[int] = 1,
        padding: Padding = "VALID",
        dilation: int | Sequence[int] = 1,
        groups: int = 1,
        bias: bool = True,
        dtype: DType = float32,
    ) -> None:
        if groups < 1 or inputs % groups or outputs % groups:
            raise ValueError(f"ivy.nn.Conv: {inputs} and {outputs} features in {groups} groups")
        shape = (*window, inputs // groups, outputs)
        self.kernel = _uniform(key, shape, math.prod(shape[:-1]), dtype)
        self.bias = _filled(key, (outputs,), 0.0, dtype) if bias else None
        self.settings: dict[str, Any] = {
            "stride": stride, "padding": padding, "dilation": dilation, "groups": groups
        }  # fmt: skip

    def __call__(self, x: Array) -> Array:
        """`(N, *spatial, inputs)` to `(N, *spatial, outputs)`."""
        return conv(x, self.kernel, self.bias, **self.settings)


class LayerNorm(Module):
    """`ivy.nn.layer_norm` with a weight and a bias.

    Args:
        shape: the size of the last axis, or the sizes of the last axes.
        eps: what is added to the variance.
        dtype: that of the parameters.
    """

    def __init__(self, shape: int | Sequence[int], *, eps: float = 1e-5, dtype: DType = float32) -> None:
        sizes = (shape,) if isinstance(shape, int) else tuple(shape)
        self.weight = creation.ones(sizes, dtype=dtype)
        self.bias = creation.zeros(sizes, dtype=dtype)
        self.eps = eps

    def __call__(self, x: Array) -> Array:
        """An array like `x`."""
        return layer_norm(x, self.weight, self.bias, axes=self.weight.ndim, eps=self.eps)


class RMSNorm(Module):
    """`ivy.nn.rms_norm` with a weight.

    Args:
        shape: the size of the last axis, or the sizes of the last axes.
        eps: what is added to the mean of squares.
        dtype: that of the weight.
    """

    def __init__(self, shape: int | Sequence[int], *, eps: float = 1e-6, dtype: DType = float32) -> None:
        self.weight = creation.ones(shape, dtype=dtype)
        self.eps = eps

    def __call__(self, x: Array) -> Array:
        """An array like `x`."""
        return rms_norm(x, self.weight, axes=self.weight.ndim, eps=self.eps)


class BatchNorm(Module):
    """`ivy.nn.batch_norm` with a weight and a bias; the running statistics are buffers.

    Args:
        features: the size of the last axis.
        momentum: how far a batch moves the running statistics.
        eps: what is added to the variance.
        dtype: that of the parameters and statistics.
    """

    mean: Array
    variance: Array

    def __init__(
        self, features: int, *, momentum: float = 0.1, eps: float = 1e-5, dtype: DType = float32
    ) -> None:
        self.weight = creation.ones(features, dtype=dtype)
        self.bias = creation.zeros(features, dtype=dtype)
        self.register_buffer("mean", creation.zeros(features, dtype=dtype))
        self.register_buffer("variance", creation.ones(features, dtype=dtype))
        self.momentum = momentum
        self.eps = eps

    def __call__(self, x: Array) -> Array:
        """An array like `x`; in training the buffers change."""
        result, self.mean, self.variance = batch_norm(
            x,
            self.mean,
            self.variance,
            self.weight,
            self.bias,
            training=self.training,
            momentum=self.momentum,
            eps=self.eps,
        )
        return result


class Dropout(Module):
    """`ivy.nn.dropout` while the module is being trained.

    Args:
        rate: the probability of a zero.
    """

    def __init__(self, rate: float = 0.5) -> None:
        self.rate = rate

    def __call__(self, x: Array, *, key: Array | None = None) -> Array:
        """An array like `x`.

        Raises:
            IvyError: there is no key, in training.
        """
        if not self.training:
            return x
        if key is None:
            raise IvyError("ivy.nn.Dropout draws random numbers in training: call it with key=")
        return dropout(key, x, self.rate)


class Sequential(Module):
    """Layers, or any functions of one array, one after the other.

    Args:
        *layers: those that take `key=` get one of their own, made from the key of the call.
    """

    def __init__(self, *layers: Callable[..., Array]) -> None:
        self.layers = list(layers)

    def __call__(self, x: Array, *, key: Array | None = None) -> Array:
        """What the last layer gives."""
        for number, layer in enumerate(self.layers):
            if key is not None and isinstance(layer, Module) and _takes_key(layer):
                x = layer(x, key=random.fold_in(key, number))
            else:
                x = layer(x)
        return x


def _takes_key(layer: Module) -> bool:
    return "key" in inspect.signature(type(layer).__call__).parameters


class MultiHeadAttention(Module):
    """Attention of several heads, between projections (Vaswani et al., 2017).

    Args:
        key: a key for the first weights of the four projections.
        features: the size of queries, and of the result; the heads share it.
        heads: how many.
        key_features: the size of keys and values, by default that of queries.
        bias: whether the projections have one.
        dtype: that of the parameters.

    Raises:
        ValueError: the heads do not divide the features.
    """

    def __init__(
        self,
        key: Array,
        features: int,
        heads: int,
        *,
        key_features: int | None = None,
        bias: bool = True,
        dtype: DType = float32,
    ) -> None:
        if heads < 1 or features % heads:
            raise ValueError(f"ivy.nn.MultiHeadAttention: {features} features for {heads} heads")
        taken = features if key_features is None else key_features
        keys = random.split(key, 4)
        sizes = {"query": features, "key": taken, "value": taken, "out": features}
        for number, (name, size) in enumerate(sizes.items()):
            setattr(self, name, Linear(keys[number, ...], size, features, bias=bias, dtype=dtype))
        self.heads = heads

    query: Linear
    key: Linear
    value: Linear
    out: Linear

    def __call__(
        self,
        query: Array,
        key: Array | None = None,
        value: Array | None = None,
        *,
        mask: Array | None = None,
        is_causal: bool = False,
    ) -> Array:
        """Queries `(..., L, features)` with keys and values `(..., S, key_features)`.

        Args:
            query: the queries.
            key: the keys, by default the queries.
            value: the values, by default the keys.
            mask: broadcasts to `(..., heads, L, S)`; see `scaled_dot_product_attention`.
            is_causal: see there.
        """
        key = query if key is None else key
        value = key if value is None else value
        heads = [
            self._split(project(x))
            for project, x in ((self.query, query), (self.key, key), (self.value, value))
        ]
        found = scaled_dot_product_attention(heads[0], heads[1], heads[2], mask, is_causal=is_causal)
        joined = manipulation.moveaxis(found, -3, -2)
        return self.out(manipulation.reshape(joined, (*joined.shape[:-2], -1)))

    def _split(self, x: Array) -> Array:
        """`(..., L, features)` as `(..., heads, L, features / heads)`."""
        size = x.shape[-1] // self.heads
        return manipulation.moveaxis(manipulation.reshape(x, (*x.shape[:-1], self.heads, size)), -2, -3)


__all__ = [
    "BatchNorm",
    "Conv",
    "Dropout",
    "Embedding",
    "LayerNorm",
    "Linear",
    "MultiHeadAttention",
    "RMSNorm",
    "Sequential",
]
