"""The jitted result against the same network written by hand in JAX, side by side in one run.

    python -m bench.speed [--only REGEX] [--rounds N] [--gradients]

Each network exists twice: in PyTorch, and as JAX people write it (weights as (in, out), images as
NHWC, kernels as HWIO). Both compute the same numbers, which is checked. Three ways to call what
Ivy makes are timed against the one by hand, `jax.jit(f)(params, x)`:

    f(x)                          the callable with its own, prepared parameters
    jax.jit(f.apply)(params, x)   parameters in PyTorch's layout, as an argument
    jax.jit(f)(x)                 parameters as constants of the compiled program

With `--gradients` also the gradient of a loss with respect to all parameters. The variants take
turns; what is printed are medians, and the median of the ratios of neighbouring calls.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import torch
from jax import lax
from torch import nn

import ivy
from bench import measuring

Params = dict[str, Any]
Case = tuple[nn.Module, torch.Tensor, Callable[[Params, Any], Any], Params, Callable[[Any], Any]]
"""The module, its input, the function by hand, its parameters, and the input as that takes it."""


def numbers(module: nn.Module) -> dict[str, np.ndarray]:
    """Parameters and buffers as arrays."""
    return {name: value.detach().numpy() for name, value in module.state_dict().items()}


def same(x: Any) -> Any:
    """The input as it is."""
    return x


# ------------------------------------------------------------------------------------- networks


def mlp() -> Case:
    """A perceptron with two hidden layers of 2048, batch 128."""
    sizes = (784, 2048, 2048, 10)
    layers: list[nn.Module] = []
    for before, after in pairwise(sizes):
        layers += [nn.Linear(before, after), nn.ReLU()]
    module = nn.Sequential(*layers[:-1])
    p = numbers(module)
    params = {
        f"{kind}{i}": p[f"{2 * i}.{name}"].T.copy()
        for i in range(3)
        for kind, name in (("w", "weight"), ("b", "bias"))
    }

    def by_hand(params: Params, x: Any) -> Any:
        for i in range(2):
            x = jax.nn.relu(x @ params[f"w{i}"] + params[f"b{i}"])
        return x @ params["w2"] + params["b2"]

    return module, torch.randn(128, 784), by_hand, params, same


class Block(nn.Module):
    """A basic block of ResNet (He et al., 2015)."""

    def __init__(self, channels_in: int, channels: int, stride: int) -> None:
        super().__init__()
        self.conv1 = nn.Conv2d(channels_in, channels, 3, stride, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(channels)
        self.conv2 = nn.Conv2d(channels, channels, 3, 1, 1, bias=False)
        self.bn2 = nn.BatchNorm2d(channels)
        self.project = nn.Conv2d(channels_in, channels, 1, stride, bias=False) if stride != 1 else None

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """The block's output."""
        y = torch.relu(self.bn1(self.conv1(x)))
        y = self.bn2(self.conv2(y))
        return torch.relu(y + (x if self.project is None else self.project(x)))


def resnet() -> Case:
    """Six basic blocks of ResNet on (4, 64, 56, 56): NCHW in PyTorch, NHWC by hand."""
    shapes = [(64, 64, 1), (64, 64, 1), (64, 128, 2), (128, 128, 1), (128, 256, 2), (256, 256, 1)]
    module = nn.Sequential(*(Block(*shape) for shape in shapes)).eval()
    for name, buffer in module.named_buffers():
        if "running" in name:
            nn.init.uniform_(buffer, 0.5, 1.5)
    params = {
        name: value.transpose(2, 3, 1, 0).copy() if value.ndim == 4 else value
        for name, value in numbers(module).items()
        if "num_batches" not in name
    }

    def conv(x: Any, kernel: Any, stride: int) -> Any:
        pad = kernel.shape[0] // 2
        return lax.conv_general_dilated(
            x, kernel, (stride, stride), [(pad, pad)] * 2, dimension_numbers=("NHWC", "HWIO", "NHWC")
        )

    def norm(params: Params, name: str, x: Any) -> Any:  # as flax.linen.BatchNorm computes it
        scale = lax.rsqrt(params[f"{name}.running_var"] + 1e-5) * params[f"{name}.weight"]
        return (x - params[f"{name}.running_mean"]) * scale + params[f"{name}.bias"]

    def by_hand(params: Params, x: Any) -> Any:
        for i, (_, _, stride) in enumerate(shapes):
            y = jax.nn.relu(norm(params, f"{i}.bn1", conv(x, params[f"{i}.conv1.weight"], stride)))
            y = norm(params, f"{i}.bn2", conv(y, params[f"{i}.conv2.weight"], 1))
            if stride != 1:
                x = conv(x, params[f"{i}.project.weight"], stride)
            x = jax.nn.relu(y + x)
        return x

    return (
        module,
        torch.randn(4, 64, 56, 56),
        by_hand,
        params,
        lambda x: np.ascontiguousarray(x.transpose(0, 2, 3, 1)),
    )


WIDTH, HEADS = 512, 8


def layer_norm(x: Any, scale: Any, bias: Any) -> Any:
    """As flax.linen.LayerNorm computes it."""
    mean = jnp.mean(x, axis=-1, keepdims=True)
    variance = jnp.mean(jnp.square(x), axis=-1, keepdims=True) - jnp.square(mean)
    return (x - mean) * lax.rsqrt(variance + 1e-5) * scale + bias


def attention(query: Any, key: Any, value: Any, mask: Any = None) -> Any:
    """As flax.linen.dot_product_attention computes it; (batch, length, heads, width)."""
    weights = jnp.einsum("bqhd,bkhd->bhqk", query / np.sqrt(query.shape[-1]), key)
    if mask is not None:
        weights = jnp.where(mask, weights, jnp.finfo(weights.dtype).min)
    return jnp.einsum("bhqk,bkhd->bqhd", jax.nn.softmax(weights), value)


def heads(x: Any) -> Any:
    """The last axis as heads."""
    return x.reshape(*x.shape[:-1], HEADS, WIDTH // HEADS)


def encoder() -> Case:
    """A layer of a transformer's encoder, 512 wide, 8 heads, batch 8, 128 tokens."""
    module = nn.TransformerEncoderLayer(
        WIDTH, HEADS, 4 * WIDTH, dropout=0.0, activation="gelu", batch_first=True, norm_first=True
    ).eval()
    p = numbers(module)
    params = {name: value.T.copy() for name, value in p.items()}

    def by_hand(params: Params, x: Any) -> Any:
        y = layer_norm(x, params["norm1.weight"], params["norm1.bias"])
        qkv = y @ params["self_attn.in_proj_weight"] + params["self_attn.in_proj_bias"]
        query, key, value = map(heads, jnp.split(qkv, 3, axis=-1))
        y = attention(query, key, value).reshape(x.shape)
        x = x + (y @ params["self_attn.out_proj.weight"] + params["self_attn.out_proj.bias"])
        y = layer_norm(x, params["norm2.weight"], params["norm2.bias"])
        y = jax.nn.gelu(y @ params["linear1.weight"] + params["linear1.bias"], approximate=False)
        return x + (y @ params["linear2.weight"] + params["linear2.bias"])

    return module, torch.randn(8, 128, WIDTH), by_hand, params, same


class Decoder(nn.Module):
    """A layer of GPT-2 (Radford et al., 2019)."""

    def __init__(self) -> None:
        super().__init__()
        self.ln_1, self.ln_2 = nn.LayerNorm(WIDTH), nn.LayerNorm(WIDTH)
        self.attn, self.proj = nn.Linear(WIDTH, 3 * WIDTH), nn.Linear(WIDTH, WIDTH)
        self.fc, self.out = nn.Linear(WIDTH, 4 * WIDTH), nn.Linear(4 * WIDTH, WIDTH)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """The layer's output."""
        batch, length, width = x.shape
        query, key, value = (
            part.view(batch, length, HEADS, -1).transpose(1, 2)
            for part in self.attn(self.ln_1(x)).split(width, dim=2)
        )
        y = nn.functional.scaled_dot_product_attention(query, key, value, is_causal=True)
        x = x + self.proj(y.transpose(1, 2).reshape(batch, length, width))
        return x + self.out(nn.functional.gelu(self.fc(self.ln_2(x)), approximate="tanh"))


def decoder() -> Case:
    """A layer of GPT-2, 512 wide, 8 heads, batch 8, 128 tokens."""
    module = Decoder().eval()
    params = {name: value.T.copy() for name, value in numbers(module).items()}

    def by_hand(params: Params, x: Any) -> Any:
        def dense(name: str, x: Any) -> Any:
            return x @ params[f"{name}.weight"] + params[f"{name}.bias"]

        y = dense("attn", layer_norm(x, params["ln_1.weight"], params["ln_1.bias"]))
        query, key, value = map(heads, jnp.split(y, 3, axis=-1))
        mask = jnp.tril(jnp.ones((x.shape[1], x.shape[1]), bool))
        x = x + dense("proj", attention(query, key, value, mask).reshape(x.shape))
        y = layer_norm(x, params["ln_2.weight"], params["ln_2.bias"])
        return x + dense("out", jax.nn.gelu(dense("fc", y), approximate=True))

    return module, torch.randn(8, 128, WIDTH), by_hand, params, same


CASES: dict[str, Callable[[], Case]] = {
    "MLP": mlp,
    "ResNet blocks": resnet,
    "Encoder layer": encoder,
    "GPT-2 layer": decoder,
}
"""Every network by the name it is shown under."""


# ------------------------------------------------------------------------------------ measuring

Variants = dict[str, measuring.Call]


def forward(case: Case) -> Variants:
    """Calls that compute the network's output; the first is the one by hand."""
    module, x, by_hand, params, layout = case
    function = ivy.transpile(module, "jax", x)
    theirs = {name: jnp.asarray(value) for name, value in params.items()}
    given, mine = jnp.asarray(layout(x.numpy())), jnp.asarray(x.numpy())
    jitted, applied, constant = jax.jit(by_hand), jax.jit(function.apply), jax.jit(function)
    own = function.params
    variants: Variants = {
        "by hand": lambda: jitted(theirs, given),
        "f(x)": lambda: function(mine),
        "jit(f.apply)": lambda: applied(own, mine),
        "jit(f)": lambda: constant(mine),
    }
    wanted = layout(module(x).detach().numpy()) if x.ndim == 4 else module(x).detach().numpy()
    for name, call in variants.items():
        result = np.asarray(call())
        if x.ndim == 4 and name != "by hand":
            result = layout(result)
        np.testing.assert_allclose(result, wanted, rtol=2e-4, atol=2e-4)
    return variants


def gradients(case: Case) -> Variants:
    """Calls that compute the gradient of the mean square of the output in all parameters."""
    module, x, by_hand, params, layout = case
    function = ivy.transpile(module, "jax", x)
    theirs = {name: jnp.asarray(value) for name, value in params.items()}
    given, mine = jnp.asarray(layout(x.numpy())), jnp.asarray(x.numpy())
    own = {name: value for name, value in function.params.items() if "num_batches" not in name}
    fixed = {name: value for name, value in function.params.items() if name not in own}
    first = jax.jit(jax.grad(lambda params, x: jnp.mean(by_hand(params, x) ** 2)))
    second = jax.jit(jax.grad(lambda params, x: jnp.mean(function.apply(params | fixed, x) ** 2)))
    variants: Variants = {
        "by hand": lambda: first(theirs, given),
        "jit(grad(f.apply))": lambda: second(own, mine),
    }
    sums = [
        sum(float(jnp.sum(jnp.abs(leaf))) for leaf in jax.tree.leaves(call())) for call in variants.values()
    ]
    np.testing.assert_allclose(sums[1], sums[0], rtol=1e-3)
    return variants


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure and print the table."""
    parser = measuring.parser("speed", __doc__)
    parser.add_argument("--gradients", action="store_true", help="gradients too")
    options = parser.parse_args(arguments)
    torch.manual_seed(0)
    lines: list[tuple[str, ...]] = []
    for name in measuring.matching(CASES, options.only):
        case = CASES[name]()
        lines += _measured(name, forward(case), options)
        if options.gradients:
            lines += _measured(f"{name}, gradient", gradients(case), options)
    measuring.show("Jitted, against JAX by hand", lines)


def _measured(name: str, calls: Variants, options: argparse.Namespace) -> list[tuple[str, ...]]:
    return measuring.rows(name, measuring.measure(calls, options, wait=jax.block_until_ready))


if __name__ == "__main__":
    main()
