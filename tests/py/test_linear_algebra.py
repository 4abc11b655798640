"""Factorisations: JAX's own calls, and the decompositions that other targets get."""

import jax
import numpy as np
import pytest
import torch

import ivy
from ivy.backends import jax as backend
from ivy.lowering import pipelines
from ivy.lowering.passes import run_passes
from ivy.mlir import compilation

FUNCTIONS = {
    "lu": lambda x: torch.linalg.lu_factor(x),
    "lu of tall matrices": lambda x: torch.linalg.lu_factor(torch.cat([x, x[..., :1, :] + 1], -2)),
    "qr": lambda x: torch.linalg.qr(x[..., :2]),
    "complete qr": lambda x: torch.linalg.qr(x[..., :2], mode="complete"),
    "qr of wide matrices": lambda x: torch.linalg.qr(x[..., :2, :]),
    "solve": lambda x: torch.linalg.solve(x, x[..., :2] + 1),
    "solve from the right": lambda x: torch.linalg.solve(x, x[..., :2, :] + 1, left=False),
    "inverse": lambda x: torch.linalg.inv(x),
    "determinant": lambda x: torch.linalg.det(x),
    "sign and logarithm of the determinant": lambda x: torch.linalg.slogdet(x),
    "matrix exponential": lambda x: torch.linalg.matrix_exp(x * 6),
    "lu solve": lambda x: torch.linalg.lu_solve(*torch.linalg.lu_factor(x), x[..., :1], adjoint=True),
    "unpacked lu": lambda x: torch.lu_unpack(*torch.linalg.lu_factor(x)),
    "reflections": lambda x: torch.ormqr(*torch.geqrf(x[..., :2]), x),
}


def without_native_calls(graph):
    """The program as any reader of StableHLO sees it: every composite replaced by its body."""
    with compilation():
        program = graph._in("stablehlo").clone()
        run_passes(program.module, pipelines.stablehlo_portable.steps())
    return backend.emit(program)


@pytest.mark.parametrize("dtype", [torch.float64, torch.complex128])
@pytest.mark.parametrize("name", FUNCTIONS)
def test_factorisations_agree_with_pytorch(name, dtype):
    torch.manual_seed(0)
    x = torch.randn(2, 3, 3, dtype=dtype)
    graph = ivy.compile_graph(FUNCTIONS[name], x)
    expected = torch.utils._pytree.tree_leaves(FUNCTIONS[name](x))
    with jax.enable_x64(True):
        for function in (graph.to_backend("jax"), without_native_calls(graph)):
            for mine, theirs in zip(jax.tree.leaves(function(x.numpy())), expected, strict=True):
                np.testing.assert_allclose(mine, theirs.resolve_conj().numpy(), rtol=1e-8, atol=1e-9)


def test_a_singular_matrix_has_its_zero_pivot_named():
    x = torch.tensor([[1.0, 2.0, 3.0], [2.0, 4.0, 6.0], [1.0, 1.0, 1.0]])
    expected = torch.linalg.lu_factor_ex(x).info
    assert (
        ivy.transpile(lambda x: torch.linalg.lu_factor_ex(x).info, "jax", x)(x.numpy())
        == expected.item()
        == 3
    )


def test_what_stablehlo_cannot_say_is_not_exported(tmp_path):
    graph = ivy.compile_graph(lambda x: torch.linalg.svdvals(x), torch.randn(3, 3))
    with pytest.raises(ivy.UnsupportedOpError, match=r"ivy\.svd"):
        graph.export(tmp_path / "net.mlirbc")
