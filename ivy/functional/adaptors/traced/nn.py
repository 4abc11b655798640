"""Functions of neural networks that are ops of Ivy: each is recorded as one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from ivy.dialect import ops
from ivy.frontend.numpy.array import from_value
from ivy.frontend.numpy.trace import location


def _op(name: str, **names: str) -> Callable[..., Any]:
    """The function as an op, whose attributes have the names of settings, or others."""

    def call(*arrays: Any, **settings: Any) -> Any:
        attributes = {names.get(key, key): value for key, value in settings.items()}
        with location():
            values = [None if x is None else x.value for x in arrays]
            return from_value(getattr(ops, name)(*values, **attributes), arrays[0].dtype)

    return call


def linear(x: Any, weight: Any, bias: Any) -> Any:
    return _op("linear")(x, weight, bias, transposed=False)


def conv(
    x: Any,
    kernel: Any,
    *,
    stride: Sequence[int],
    padding: Sequence[tuple[int, int]],
    dilation: Sequence[int],
    groups: int,
    spread: Sequence[int] | None = None,
) -> Any:
    places = "012"[: len(stride)]
    return _op("conv")(
        x,
        kernel,
        strides=stride,
        padding=_flat(padding),
        lhs_dilation=(1,) * len(stride) if spread is None else spread,
        rhs_dilation=dilation,
        groups=groups,
        input_layout=f"N{places}C",
        kernel_layout=f"{places}IO",
        output_layout=f"N{places}C",
    )


def _pool(name: str) -> Callable[..., Any]:
    def call(
        x: Any,
        *,
        window: Sequence[int],
        stride: Sequence[int],
        padding: Sequence[tuple[int, int]],
        dilation: Sequence[int],
    ) -> Any:
        axes = tuple(range(1, len(window) + 1))
        return _op(name)(
            x, axes=axes, window=window, strides=stride, padding=_flat(padding), dilation=dilation
        )

    return call


def _flat(padding: Sequence[tuple[int, int]]) -> list[int]:
    return [amount for ends in padding for amount in ends]


DEVIATIONS: dict[str, Callable[..., Any]] = {
    "nn.batch_norm": _op("batch_norm", eps="epsilon"),
    "nn.conv": conv,
    "nn.elu": _op("elu"),
    "nn.embedding": _op("embedding"),
    "nn.erf": _op("erf"),
    "nn.gelu": _op("gelu"),
    "nn.group_norm": _op("group_norm", eps="epsilon"),
    "nn.hard_sigmoid": _op("hard_sigmoid"),
    "nn.hard_silu": _op("hard_silu"),
    "nn.layer_norm": _op("layer_norm", eps="epsilon"),
    "nn.leaky_relu": _op("leaky_relu"),
    "nn.linear": linear,
    "nn.log_sigmoid": _op("log_sigmoid"),
    "nn.log_softmax": _op("log_softmax"),
    "nn.logsumexp": _op("logsumexp", axis="axes"),
    "nn.max_pool": _pool("max_pool"),
    "nn.mish": _op("mish"),
    "nn.relu": _op("relu"),
    "nn.relu6": _op("relu6"),
    "nn.rms_norm": _op("rms_norm", eps="epsilon"),
    "nn.scaled_dot_product_attention": _op("scaled_dot_product_attention", is_causal="causal"),
    "nn.sigmoid": _op("sigmoid"),
    "nn.silu": _op("silu"),
    "nn.softmax": _op("softmax"),
    "nn.softplus": _op("softplus"),
    "nn.sum_pool": _pool("sum_pool"),
}
