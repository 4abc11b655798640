"""The decompositions that other consumers of StableHLO get where JAX has a function of its own."""

from __future__ import annotations

import jax
import numpy as np
import pytest
import torch

import ivy
from ivy.backends.jax import emit
from ivy.lowering import pipelines
from ivy.lowering.passes import run_passes
from ivy.mlir import compilation

LINE = torch.cat([torch.linspace(-12, 12, 97), torch.tensor([0.0, -0.0, 1e-6, 100.0, torch.nan])])
POSITIVE = torch.cat([torch.linspace(0, 30, 61), torch.tensor([1e-6, 100.0, torch.nan])])
UNIT = torch.cat([torch.linspace(0, 1, 41), torch.tensor([1e-20, 1e-6, 1 - 1e-6, 2.0, torch.nan])])
TABLE = torch.tensor([[3.0, -1.0, 2.0, 2.0, 80.0], [1.0, torch.nan, 5.0, -2.0, 0.0]])
WHOLE = torch.tensor([12, -18, 0, 7, 100, 0])

special = torch.special
UNARY = {
    "i0": (torch.i0, LINE),
    "i0e": (special.i0e, LINE),
    "i1": (special.i1, LINE),
    "i1e": (special.i1e, LINE),
    "j0": (special.bessel_j0, LINE),
    "j1": (special.bessel_j1, LINE),
    "y0": (special.bessel_y0, POSITIVE),
    "y1": (special.bessel_y1, POSITIVE),
    "k0": (special.modified_bessel_k0, POSITIVE),
    "k1": (special.modified_bessel_k1, POSITIVE),
    "scaled_k0": (special.scaled_modified_bessel_k0, POSITIVE),
    "scaled_k1": (special.scaled_modified_bessel_k1, POSITIVE),
    "spherical_j0": (special.spherical_bessel_j0, LINE),
    "airy": (special.airy_ai, LINE),
    "erfcx": (special.erfcx, LINE[20:]),
    "ndtri": (special.ndtri, UNIT),
    "log_ndtr": (special.log_ndtr, LINE),
    "frexp": (torch.frexp, LINE * 1e5),
    "cumsum": (lambda x: torch.cumsum(x, 1), TABLE),
    "cumprod": (lambda x: torch.cumprod(x, 0), TABLE),
    "cummax": (lambda x: torch.cummax(x, 1), TABLE),
    "cummin": (lambda x: torch.cummin(x, 1), TABLE),
    "logcumsumexp": (lambda x: torch.logcumsumexp(x, 1), TABLE[:1] * 10),
    "searchsorted": (lambda x: torch.searchsorted(torch.tensor([-3.0, 0, 0, 2, 9]), x), LINE),
    "bucketize": (lambda x: torch.bucketize(x, torch.tensor([-3.0, 0, 0, 2, 9]), right=True), LINE),
    "gcd": (lambda x: torch.gcd(x, torch.tensor(12)), WHOLE),
    "lcm": (lambda x: torch.lcm(x, torch.tensor(12)), WHOLE),
}  # fmt: skip
BINARY = {
    "zeta": special.zeta,
    "polygamma": lambda n, x: torch.polygamma(3, x),
    "igamma": torch.igamma,
    "igammac": torch.igammac,
    "xlogy": torch.xlogy,
    "xlog1py": special.xlog1py,
    "logaddexp": torch.logaddexp,
    "remainder": torch.remainder,
    "floor_divide": torch.floor_divide,
    "copysign": torch.copysign,
    "hypot": torch.hypot,
    "fmax": torch.fmax,
    "fmin": torch.fmin,
}


def check(function, *tensors):
    """Inlined decompositions give PyTorch's values."""
    graph = ivy.compile_graph(function, *tensors)
    with compilation():
        program = graph.program.clone().at("stablehlo")
        run_passes(program.module, [*pipelines.ivy_to_stablehlo.steps(), *PORTABLE])
    with jax.enable_x64(True):
        actual = jax.tree.leaves(emit(program)(*(tensor.numpy() for tensor in tensors)))
    wanted = torch.utils._pytree.tree_leaves(function(*tensors))
    for mine, theirs in zip(actual, wanted, strict=True):
        assert str(mine.dtype) == str(theirs.dtype).split(".")[1]
        np.testing.assert_allclose(np.asarray(mine), theirs.numpy(), rtol=5e-5, atol=1e-5)


PORTABLE = ["func.func(stablehlo-legalize-composite-to-call)", "inline", "symbol-dce"]


@pytest.mark.parametrize("name", UNARY)
def test_unary(name):
    function, x = UNARY[name]
    check(function, x)


@pytest.mark.parametrize("name", BINARY)
def test_binary(name):
    sizes = torch.tensor([0.0, 0.3, 1.0, 2.5, 7.0, 40.0, 99.0, torch.inf])
    if name == "zeta":  # PyTorch's zeta of an infinite order is not its limit
        sizes = sizes[:-1]
    numbers = sizes if "gamma" in name else torch.cat([sizes, -sizes, torch.tensor([torch.nan])])
    check(BINARY[name], numbers[:, None], numbers[None, :])
