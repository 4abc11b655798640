"""StableHLO as JAX writes it, through Ivy: what the reference interpreter cannot run, against JAX."""

from __future__ import annotations

from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from jax import export, lax

import ivy
from ivy.lowering.stablehlo_to_ivy import PATTERNS

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
    "cumsum": lambda x: (jnp.cumsum(jnp.sin(x) * 2, 0), lax.cummax(x, 0, reverse=True)),
    "window of all": lambda x: lax.reduce_window(x, -jnp.inf, lax.max, (x.shape[0], 1), (1, 1), "VALID"),
    "top-k": lambda x: lax.top_k(x.T, x.shape[0] - 1),
}
UNSTABLE = [
    export.DisabledSafetyCheck.custom_call(f"stablehlo.dynamic_{name}") for name in ("reduce_window", "top_k")
]


@pytest.mark.parametrize("name", DYNAMIC)
def test_symbolic_sizes(name, tmp_path):
    (size,) = export.symbolic_shape("b")
    exporter = export.export(jax.jit(DYNAMIC[name]), disabled_checks=UNSTABLE)
    exported = exporter(jax.ShapeDtypeStruct((size, 4), np.float32))
    (tmp_path / "net.mlirbc").write_bytes(exported.mlir_module_serialized)
    converted = ivy.load(tmp_path / "net.mlirbc").to_backend("jax")
    for rows in (3, 5):
        x = np.random.default_rng(rows).standard_normal((rows, 4)).astype(np.float32)
        results = jax.tree.leaves(converted(x))
        for got, want in zip(results, jax.tree.leaves(DYNAMIC[name](x)), strict=True):
            np.testing.assert_allclose(got, want, 2e-4, 2e-5)


def test_a_window_of_another_length_is_refused(tmp_path):
    rows, columns = export.symbolic_shape("a, b")

    def f(x, y):
        return lax.reduce_window(x, 0.0, lax.add, (y.shape[0],), (1,), "VALID")

    exporter = export.export(jax.jit(f), disabled_checks=UNSTABLE)
    exported = exporter(*(jax.ShapeDtypeStruct((size,), np.float32) for size in (rows + columns, columns)))
    (tmp_path / "net.mlirbc").write_bytes(exported.mlir_module_serialized)
    with pytest.raises(ivy.UnsupportedOpError, match="windows whose size is known only at run time"):
        ivy.load(tmp_path / "net.mlirbc")


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


SCAN = """
func.func @main(%x: tensor<3x4xf32>, %y: tensor<1x4xi32>, %i: tensor<3xf32>, %j: tensor<1xf32>)
    -> (tensor<3x4xf32>, tensor<1x4xf32>, tensor<3xf32>, tensor<1xf32>) {
  %0:4 = "chlo.scan"(%x, %y, %i, %j) <{
    dimension = 1 : i64, is_reverse = REVERSE,
    operandSegmentSizes = array<i32: 2, 2>, resultSegmentSizes = array<i32: 2, 2>
  }> ({
  ^bb0(%a: tensor<3xf32>, %b: tensor<1xi32>, %c: tensor<3xf32>, %d: tensor<1xf32>):
    %f = stablehlo.convert %b : (tensor<1xi32>) -> tensor<1xf32>
    %e = stablehlo.subtract %f, %d : tensor<1xf32>
    %g = stablehlo.broadcast_in_dim %e, dims = [0] : (tensor<1xf32>) -> tensor<3xf32>
    %h = stablehlo.multiply %a, %g : tensor<3xf32>
    %k = stablehlo.add %h, %c : tensor<3xf32>
    stablehlo.return %k, %d, %h, %e : tensor<3xf32>, tensor<1xf32>, tensor<3xf32>, tensor<1xf32>
  }) : (tensor<3x4xf32>, tensor<1x4xi32>, tensor<3xf32>, tensor<1xf32>)
    -> (tensor<3x4xf32>, tensor<1x4xf32>, tensor<3xf32>, tensor<1xf32>)
  return %0#0, %0#1, %0#2, %0#3 : tensor<3x4xf32>, tensor<1x4xf32>, tensor<3xf32>, tensor<1xf32>
}
"""


@pytest.mark.parametrize("reverse", [False, True])
@pytest.mark.parametrize("target", ["jax", "numpy"])
def test_scan_of_slices(target, reverse, tmp_path):
    def body(carry, row):
        (c, d), (a, b) = carry, row
        e = b.astype(np.float32) - d
        return (a * e, e), (a * e + c, d)

    args = (SQUARE[:3], np.array([[3, -1, 2, 5]], np.int32), SQUARE[3, :3].copy(), SQUARE[0, :1])
    x, y, i, j = args
    carries, (first, second) = lax.scan(body, (i, j), (x.T, y.T), reverse=reverse)
    graph = load(SCAN.replace("REVERSE", str(reverse).lower()), tmp_path)
    results = graph.to_backend(target)(*args)
    for got, want in zip(results, (first.T, second.T, *carries), strict=True):
        np.testing.assert_allclose(got, want, 1e-5, 1e-6)


@pytest.mark.parametrize(
    ("config", "shapes"),
    [
        ("ab,bc->ac", [(2, 3), (3, 4)]),
        ("bij,bkj->kbi", [(4, 2, 3), (4, 5, 3)]),
        ("...ab,...bc->...ca", [(2, 5, 3, 4), (2, 5, 4, 2)]),
        ("iij,j->i", [(3, 3, 4), (4,)]),
        ("ab,c->a", [(2, 3), (4,)]),
        ("i,i->", [(3,), (3,)]),
        ("abc->ca", [(2, 3, 4)]),
        ("iii->i", [(3, 3, 3)]),
        ("...ab->...ba", [(5, 2, 3)]),
    ],
)
def test_einsum(config, shapes, tmp_path):
    args = [
        np.random.default_rng(i).standard_normal(shape).astype(np.float32) for i, shape in enumerate(shapes)
    ]
    wanted = np.einsum(config, *args)
    kinds = [f"tensor<{''.join(f'{size}x' for size in part.shape)}f32>" for part in (*args, wanted)]
    op = "einsum" if len(args) == 2 else "unary_einsum"
    names = [f"%x{i}" for i in range(len(args))]
    parameters = ", ".join(f"{name}: {kind}" for name, kind in zip(names, kinds, strict=False))
    text = f"""func.func @main({parameters}) -> {kinds[-1]} {{
  %r = "stablehlo.{op}"({", ".join(names)}) {{einsum_config = "{config}"}}
    : ({", ".join(kinds[:-1])}) -> {kinds[-1]}
  return %r : {kinds[-1]}
}}"""
    np.testing.assert_allclose(load(text, tmp_path).to_backend("numpy")(*args), wanted, 1e-5, 1e-6)


def test_the_kernel_of_inverse_sines(tmp_path):
    """What `chlo.asin` and `chlo.acos` are made of."""
    rng = np.random.default_rng(0)
    z = (3 * rng.standard_normal(8) + 3j * rng.standard_normal(8)).astype(np.complex64)
    z[:3] = 1e30 + 1e30j, 0.5, -1e-5 + 2j
    kind = "tensor<8xcomplex<f32>>"
    text = f"""func.func @main(%x: {kind}) -> {kind} {{
  %0 = chlo._asin_acos_kernel %x : {kind} -> {kind}
  return %0 : {kind}
}}"""
    w = np.asarray(load(text, tmp_path).to_backend("jax")(z))
    wide, sign = z.astype(np.complex128), np.sign(z.imag)
    np.testing.assert_allclose(
        np.arctan2(wide.real, w.real) + 1j * sign * w.imag, np.arcsin(wide), 1e-5, 1e-6
    )
    np.testing.assert_allclose(
        np.arctan2(w.real, wide.real) - 1j * sign * w.imag, np.arccos(wide), 1e-5, 1e-5
    )


def test_which_ops_have_no_pattern():
    """All of StableHLO and CHLO but what several devices, hosts and quantised types need."""
    from jaxlib.mlir.dialects import _chlo_ops_gen, _stablehlo_ops_gen

    classes = [*vars(_chlo_ops_gen).values(), *vars(_stablehlo_ops_gen).values()]
    names = {kind.OPERATION_NAME for kind in classes if hasattr(kind, "OPERATION_NAME")}
    assert len(names) > 150
    left = {name.removeprefix("stablehlo.") for name in names - set(PATTERNS)}
    assert left == {
        "all_gather", "all_reduce", "all_to_all", "async_done", "async_start", "collective_broadcast",
        "collective_permute", "cross-replica-sum", "infeed", "outfeed", "partition_id", "recv",
        "reduce_scatter", "replica_id", "return", "send", "uniform_dequantize", "uniform_quantize",
    }  # fmt: skip


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
