"""StableHLO as JAX writes it, through Ivy: what the reference interpreter cannot run, against JAX."""

from __future__ import annotations

from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from jax import export, lax

import ivy

SQUARE = np.random.default_rng(0).standard_normal((4, 4)).astype(np.float32)
DEFINITE = SQUARE @ SQUARE.T + 4 * np.eye(4, dtype=np.float32)
TALL = np.random.default_rng(1).standard_normal((5, 3)).astype(np.float32)
STATE = np.array([1, 2, 3, 4], np.uint32)
THREEFRY = lax.RandomAlgorithm.RNG_THREE_FRY


def load(text: str, folder: Path) -> ivy.Graph:
    path = folder / "program.mlir"
    path.write_text(text)
    return ivy.load(path)


PROGRAMS = {
    "cholesky": (jnp.linalg.cholesky, DEFINITE),
    "qr": (jnp.linalg.qr, TALL),
    "lu": (jax.scipy.linalg.lu, SQUARE),
    "solve": (jnp.linalg.solve, SQUARE, SQUARE[:, 0].copy()),
    "eigh": (lambda x: jnp.linalg.eigh(x)[0], DEFINITE),
    "svd": (lambda x: jnp.linalg.svd(x)[1], TALL),
    "triangular": (
        lambda a, b: jax.scipy.linalg.solve_triangular(a, b, lower=True, trans=1),
        DEFINITE,
        SQUARE,
    ),
    "fft": (lambda x: jnp.fft.irfft2(jnp.fft.rfft2(x), s=(4, 4)) + jnp.fft.fft(x).real, SQUARE),
    "approximate top-k": (lambda x: lax.approx_min_k(x, 2), SQUARE),
    "ragged": (
        lambda a, b: lax.ragged_dot(a, b, jnp.array([1, 2])),
        TALL,
        TALL.reshape(1, 3, 5).repeat(2, 0),
    ),
    "special": (lambda x: (jax.scipy.special.i1e(x), lax.erf_inv(jnp.tanh(x)), jnp.sinh(x)), SQUARE),
    "lexsort": (lambda x: jnp.lexsort((x[0], jnp.round(x[1]))), SQUARE),
    "applied": (lambda x: jnp.asarray(x).at[jnp.array([0, 0])].apply(jnp.sin), SQUARE),
    "scans": (lambda x: (jnp.cumprod(x, 1), lax.cummax(x, 0, reverse=True), lax.cumlogsumexp(x, 1)), SQUARE),
    "loops": (lambda n, x: lax.fori_loop(0, n, lambda i, x: x * 1.5 + i, x), np.int32(3), SQUARE),
    "gradient of a scan": (
        jax.grad(lambda x: lax.scan(lambda c, _: (jnp.tanh(c @ x), c.sum()), x, None, length=3)[1].sum()),
        SQUARE,
    ),
}


@pytest.mark.parametrize("platform", ["cpu", "tpu"])
@pytest.mark.parametrize("name", PROGRAMS)
def test_programs_of_jax(name, platform, tmp_path):
    function, *args = PROGRAMS[name]
    text = jax.jit(function).trace(*args).lower(lowering_platforms=(platform,)).as_text()
    results = jax.tree.leaves(load(text, tmp_path).to_backend("jax")(*args))
    for got, want in zip(results, jax.tree.leaves(function(*args)), strict=True):
        assert got.dtype == want.dtype
        np.testing.assert_allclose(got, want, 2e-3, 2e-4)


DYNAMIC = {
    "layers": lambda x: jax.nn.softmax(jnp.tanh(x @ SQUARE)),
    "reshape": lambda x: x.reshape(-1, 2, 2).transpose(1, 0, 2).reshape(2, -1).sum(1),
    "pad": lambda x: jnp.pad(x[1:], ((1, 2), (0, 0))),
    "concatenate": lambda x: jnp.concatenate([x, x[:1]]),
    "arange": lambda x: jnp.arange(x.shape[0])[:, None] * x,
    "scan": lambda x: lax.scan(lambda c, row: (c + row, c), jnp.zeros(4), x),
    "argmax": lambda x: (jnp.argmax(x, 0), jnp.sort(x, 0), x.mean(0)),
    "take": lambda x: jnp.take_along_axis(x, jnp.argmax(x, 1)[:, None], 1),
    "gradient": jax.grad(lambda x: (jax.nn.softmax(x @ SQUARE) ** 2).sum()),
}


@pytest.mark.parametrize("name", DYNAMIC)
def test_symbolic_sizes(name, tmp_path):
    (size,) = export.symbolic_shape("b")
    exported = export.export(jax.jit(DYNAMIC[name]))(jax.ShapeDtypeStruct((size, 4), np.float32))
    (tmp_path / "net.mlirbc").write_bytes(exported.mlir_module_serialized)
    converted = ivy.load(tmp_path / "net.mlirbc").to_backend("jax")
    for rows in (3, 5):
        x = np.random.default_rng(rows).standard_normal((rows, 4)).astype(np.float32)
        results = jax.tree.leaves(converted(x))
        for got, want in zip(results, jax.tree.leaves(DYNAMIC[name](x)), strict=True):
            np.testing.assert_allclose(got, want, 2e-4, 2e-5)


@pytest.mark.parametrize("shape", [(5,), (3, 4), (5, 3), (4, 2, 3)])
@pytest.mark.parametrize("dtype", ["uint8", "uint32", "uint64"])
def test_random_bits_are_those_of_xla(shape, dtype, tmp_path):
    def draw(state):
        return lax.rng_bit_generator(state, shape, jnp.dtype(dtype), THREEFRY)

    with jax.enable_x64(True):
        text = jax.jit(draw).trace(STATE).lower(lowering_platforms=("cpu",)).as_text()
        results = load(text, tmp_path).to_backend("jax")(STATE)
        for got, want in zip(results, draw(STATE), strict=True):
            np.testing.assert_array_equal(got, want)


NORM = """
func.func @main(%x: tensor<3x4xf32>, %s: tensor<4xf32>, %o: tensor<4xf32>, %g: tensor<3x4xf32>)
    -> (tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<4xf32>, tensor<4xf32>) {
  %0:3 = "stablehlo.batch_norm_training"(%x, %s, %o) <{epsilon = 0.01 : f32, feature_index = 1 : i64}>
    : (tensor<3x4xf32>, tensor<4xf32>, tensor<4xf32>) -> (tensor<3x4xf32>, tensor<4xf32>, tensor<4xf32>)
  %1 = "stablehlo.batch_norm_inference"(%x, %s, %o, %0#1, %0#2)
    <{epsilon = 0.01 : f32, feature_index = 1 : i64}>
    : (tensor<3x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> tensor<3x4xf32>
  %2:3 = "stablehlo.batch_norm_grad"(%x, %s, %0#1, %0#2, %g) <{epsilon = 0.01 : f32, feature_index = 1 : i64}>
    : (tensor<3x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<3x4xf32>)
    -> (tensor<3x4xf32>, tensor<4xf32>, tensor<4xf32>)
  return %0#0, %1, %2#0, %2#1, %2#2
    : tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<4xf32>, tensor<4xf32>
}
"""


def test_batch_normalisation(tmp_path):
    rng = np.random.default_rng(0)
    x, g = (rng.standard_normal((3, 4)).astype(np.float32) for _ in range(2))
    scale, offset = (rng.standard_normal(4).astype(np.float32) for _ in range(2))

    def norm(x, scale, offset):
        return (x - x.mean(0)) / jnp.sqrt(x.var(0) + 0.01) * scale + offset

    wanted, gradient = jax.vjp(norm, x, scale, offset)
    trained, inferred, *gradients = load(NORM, tmp_path).to_backend("jax")(x, scale, offset, g)
    for got, want in zip((trained, inferred, *gradients), (wanted, wanted, *gradient(g)), strict=True):
        np.testing.assert_allclose(got, want, 2e-4, 2e-5)


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ("%0 = stablehlo.partition_id : tensor<ui32>", r"stablehlo\.partition_id x1: Ivy has no equivalent"),
        ("%0 = func.call @loop(%x) : (tensor<2xf32>) -> tensor<2xf32>", "functions that call each other"),
        (
            "%t:2 = stablehlo.rng_bit_generator %s, algorithm = PHILOX : "
            "(tensor<2xui64>) -> (tensor<2xui64>, tensor<3xui8>)",
            "Philox bits of 8-bit type",
        ),
        (
            "%0 = stablehlo.custom_call @mystery(%x) : (tensor<2xf32>) -> tensor<2xf32>",
            "a call of 'mystery', whose meaning is not known",
        ),
    ],
)
def test_what_ivy_has_no_equivalent_for(body, message, tmp_path):
    text = f"""func.func @main(%x: tensor<2xf32>, %s: tensor<2xui64>) -> tensor<2xf32> {{
  %sine = stablehlo.sine %x : tensor<2xf32>
  {body}
  return %x : tensor<2xf32>
}}
func.func private @loop(%x: tensor<2xf32>) -> tensor<2xf32> {{
  %0 = func.call @loop(%x) : (tensor<2xf32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}}"""
    with pytest.raises(ivy.UnsupportedOpError, match=message):
        load(text, tmp_path)
