"""Emitted source against JAX itself: functions go to StableHLO and come back, with their gradients."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from jax import lax
from jax_programs import from_export, from_jax, from_text

import ivy.backends.jax as backend
from ivy.errors import UnsupportedOpError

RNG = np.random.default_rng(0)


def floats(*shape: int) -> np.ndarray:
    return RNG.standard_normal(shape).astype(np.float32)


def integers(*shape: int, low: int = 0, high: int = 5) -> np.ndarray:
    return RNG.integers(low, high, shape).astype(np.int32)


def booleans(*shape: int) -> np.ndarray:
    return RNG.integers(0, 2, shape).astype(bool)


def assert_same(actual: Any, wanted: Any) -> None:
    def check(got: jax.Array, want: jax.Array) -> None:
        assert (got.dtype, got.shape) == (want.dtype, want.shape)
        if not jnp.issubdtype(want.dtype, jnp.inexact):
            np.testing.assert_array_equal(got, want)
            return
        kind = np.complex64 if jnp.iscomplexobj(want) else np.float32
        tolerance = 1e-2 if want.dtype in (jnp.bfloat16, jnp.float16) else 1e-5
        np.testing.assert_allclose(np.asarray(got, kind), np.asarray(want, kind), tolerance, tolerance)

    jax.tree.map(check, actual, wanted)


CASES: dict[str, tuple[Callable[..., Any], tuple[np.ndarray, ...]]] = {}


def case(name: str, function: Callable[..., Any], *args: np.ndarray) -> None:
    CASES[name] = (function, args)


X, Y, M = floats(2, 3), floats(3), floats(3, 4)
SPECIAL = np.array([np.nan, np.inf, -np.inf, 0.0, -0.0, 1.5, -2.5, 0.5], np.float32)

case("scalars keep the type", lambda x: [2 * x, x / 3, 1 - x, jnp.maximum(x, 0)], X.astype(jnp.bfloat16))
case("small integers", lambda x: [x + 3, x * x, 7 - x, x // 2, x % 3], integers(6).astype(np.int8))
case("unsigned", lambda x: [x & jnp.uint32(0xFFFFFFF0), x >> 1, x + 1], np.array([1, 2**32 - 1], np.uint32))
case("implicit broadcasting", lambda x, y: (x + y) * y[None] - x[:, :1], X, Y)
case("where", lambda c, x, y: [jnp.where(c, x, y), jnp.where(c, 1.0, 0.0), jnp.where(c, x, 2.0)], X > 0, X, Y)
case(
    "casts",
    lambda x, i, b: [x.astype(int), x.astype(bool), i.astype("f2"), b.astype("f4"), i.astype("c8")],
    10 * Y,
    integers(3),
    booleans(3),
)
case(
    "complex",
    lambda x, y: [lax.complex(x, y) * 2j + 1, jnp.abs(lax.complex(x, y)), jnp.exp(1j * x).real],
    Y,
    Y,
)
case(
    "inverse functions",
    lambda x: [f(x) for f in (jnp.arcsin, jnp.arccosh, jnp.arctanh, jnp.arctan, jnp.sinh)],
    X,
)
case(
    "special functions",
    lambda x: [f(x) for f in (lax.erf, lax.erfc, lax.erf_inv, lax.lgamma, lax.digamma)],
    np.abs(X) % 1,
)
case(
    "more special functions",
    lambda x: [
        lax.zeta(x + 2, x + 1),
        lax.polygamma(x * 0 + 1, x + 2),
        lax.bessel_i1e(x),
        jnp.nextafter(x, 2.0),
    ],
    np.abs(Y),
)
case(
    "constants",
    lambda: [
        jnp.zeros((2, 3)),
        jnp.arange(5),
        jnp.eye(3),
        jnp.array([1.5, jnp.nan, jnp.inf]),
        jnp.array([1 + 2j, 3j]),
        jnp.array([1, 2.5], jnp.bfloat16),
        jnp.array([True, False]),
        jnp.float16(2),
    ],
)
TABLE = np.arange(100)
case(
    "large constants",
    lambda x: x + jnp.asarray(TABLE, jnp.bfloat16) + jnp.asarray(TABLE * 1j, jnp.complex64),
    floats(100),
)
case(
    "iota",
    lambda i: [lax.broadcasted_iota(jnp.int32, (2, 3, 4), 1) + i, jnp.arange(4)[:, None] * i],
    integers(4),
)
case("reshapes", lambda x: [x.reshape(3, 2), x.T, x[:, None], x[0], x[:1].squeeze(), x.reshape(1, 6, 1)], X)
case(
    "moves",
    lambda x: [
        x[1:, ::2],
        jnp.flip(x, 1),
        jnp.stack([x, x]),
        jnp.pad(x, 1),
        jnp.tile(x, (1, 2)),
        jnp.roll(x, 1, 0),
        x[None].transpose(2, 0, 1),
        x[None].mT,
    ],
    X,
)
case("sums", lambda x: [x.sum(), x.sum(0), x.prod(1), x.mean(), x.var(1), jnp.linalg.norm(x)], M)
case("extremes", lambda x: [x.max((0, 1)), x.min(0), jnp.max(x, 0, initial=0.5), jax.nn.logsumexp(x, 1)], M)
case(
    "integer reductions",
    lambda x: [x.sum(0), x.max(1), x.prod(), (x > 2).any(), (x > 2).all(0)],
    integers(3, 4),
)
case("positions", lambda x: [jnp.argmax(x, 1), jnp.argmin(x, 0), jnp.argmax(x)], M)
case("positions of nan", lambda x: [jnp.argmax(x), jnp.argmin(x), x.max()], SPECIAL)
case("empty reductions", lambda x: [x.sum(0), jnp.max(x, 0, initial=-3.0)], np.zeros((0, 3), np.float32))
case("cumulative", lambda x: [jnp.cumsum(x, 1), lax.cummax(x, 0), lax.cumlogsumexp(x, 1)], M)
case(
    "sorting",
    lambda x: [
        jnp.sort(x, 0),
        jnp.argsort(x, 1),
        lax.sort((x, -x), num_keys=2),
        jnp.sort(x, descending=True),
        jnp.argsort(x, descending=True),
        lax.top_k(x, 2),
    ],
    M,
)
case("sorting integers", lambda x: [jnp.sort(x), jnp.unique(x, size=4), jnp.sort(x > 2)], integers(9))
case(
    "products",
    lambda a, b: [a @ b, a @ a.T, a.T @ a, a @ b[:, 0], b[:, 0] @ a.T, jnp.einsum("ij,jk->ki", a, b)],
    M,
    floats(4, 5),
)
case(
    "attention",
    lambda q, k: [
        q @ k.mT,
        jnp.einsum("bhqd,bhkd->bhqk", q, k),
        jnp.einsum("bqhd,bkhd->bhqk", q, k),
        jnp.einsum("bhqd,bhqd->bhq", q, k),
    ],
    floats(2, 3, 4, 5),
    floats(2, 3, 4, 5),
)
case(
    "low precision products",
    lambda a, b: [a @ b, jnp.matmul(a, b, preferred_element_type=jnp.float32)],
    M.astype(jnp.bfloat16),
    M.T.astype(jnp.bfloat16),
)
case("integer products", lambda a, b: a @ b, integers(3, 4), integers(4, 2))
case("precise products", lambda a, b: jnp.matmul(a, b, precision="highest"), M, M.T)
case(
    "convolution",
    lambda x, w: lax.conv_general_dilated(x, w, (2, 1), ((1, 2), (0, 1))),
    floats(2, 3, 8, 9),
    floats(4, 3, 3, 2),
)
case(
    "convolution of rank 1",
    lambda x, w: lax.conv_general_dilated(
        x, w, (1,), "SAME", feature_group_count=2, rhs_dilation=(2,), dimension_numbers=("NWC", "WIO", "NWC")
    ),
    floats(2, 8, 4),
    floats(3, 2, 6),
)
case(
    "transposed convolution",
    lambda x, w: lax.conv_transpose(x, w, (2, 2), "SAME"),
    floats(1, 4, 4, 2),
    floats(3, 3, 2, 5),
)
case(
    "gradient of a convolution",
    jax.grad(lambda w, x: lax.conv_general_dilated(x, w, (1, 1), "SAME", feature_group_count=2).sum()),
    floats(6, 2, 3, 3),
    floats(2, 4, 5, 5),
)
case(
    "pooling",
    lambda x: [
        lax.reduce_window(x, -np.inf, lax.max, (1, 3, 3), (1, 2, 2), "SAME"),
        lax.reduce_window(x, 0.0, lax.add, (1, 2, 2), (1, 2, 2), ((0, 0), (1, 1), (0, 0))),
    ],
    floats(2, 8, 8),
)
case(
    "gradient of pooling",
    jax.grad(lambda x: lax.reduce_window(x, -np.inf, lax.max, (3, 3), (2, 2), "SAME").sum()),
    floats(8, 8),
)
case(
    "reading at indices",
    lambda x, i: [
        x[i],
        x[:, i],
        x[i, i],
        jnp.take(x, i, 1),
        x[i[0]],
        jnp.take_along_axis(x, i[:, None], 1),
        lax.dynamic_slice(x, (i[0], i[1]), (2, 2)),
    ],
    floats(5, 6),
    integers(5),
)
case(
    "writing at indices",
    lambda x, i: [
        x.at[i].add(1.0),
        x.at[i, 0].set(2.0),
        x.at[:, i].max(0.0),
        x.at[i].mul(2.0),
        x.at[i].min(0.0),
        lax.dynamic_update_slice(x, x[:2, :2], (i[0], 1)),
    ],
    floats(5, 6),
    np.array([3, -1, 0, 9, 1], np.int32),
)
case("batched indices", lambda x, i: jax.vmap(lambda a, b: a[b])(x, i), floats(4, 5), integers(4, 3))
case(
    "booleans at indices",
    lambda b, i: [b.at[i].max(True), b.at[2].set(True)],
    booleans(4),
    integers(3, high=3),
)
case("counted loop", lambda x: lax.fori_loop(2, 9, lambda i, a: a.at[i % 3].add(i * a[0]), x), floats(3))
case(
    "nested loops",
    lambda x: lax.fori_loop(0, 3, lambda i, a: lax.fori_loop(0, 2, lambda j, b: b * x + i * j, a), x),
    floats(3),
)
case("scan", lambda xs: lax.scan(lambda c, x: (c + x, c * x), jnp.zeros(3), xs), floats(4, 3))
case(
    "while",
    lambda x: lax.while_loop(lambda c: jnp.sum(c[0]) < 9, lambda c: (c[0] * 2, c[1] + 1), (x, 0)),
    abs(Y),
)
case("trip count from data", lambda x, n: lax.fori_loop(0, n, lambda i, a: a + i, x), Y, np.int32(4))
case("cond", lambda p, x: lax.cond(p, lambda x: (x + 1, x), lambda x: (x * 2, -x), x), np.bool_(True), Y)
case(
    "switch", lambda i, x: lax.switch(i, [lambda x: x, lambda x: x * 2, lambda x: x + 5.0], x), np.int32(7), Y
)
case(
    "fourier",
    lambda x: [jnp.fft.fft(x), jnp.fft.rfft(x), jnp.fft.irfft(jnp.fft.rfft(x)), jnp.fft.fft2(x)],
    floats(4, 6),
)
case(
    "activations",
    lambda x: [jax.nn.gelu(x), jax.nn.softmax(x), jax.nn.silu(x), jax.nn.elu(x), jax.nn.softplus(x)],
    M,
)
case("barrier", lambda x: lax.optimization_barrier((x, x + 1)), X)

POSITIVE = M @ M.T + 3 * np.eye(3, dtype=np.float32)
LINEAR_ALGEBRA = {
    "cholesky": jnp.linalg.cholesky,
    "eigenvalues": jnp.linalg.eigvalsh,
    "solve": lambda a: jnp.linalg.solve(a, a[:, :2]),
    "triangular solve": lambda a: jax.scipy.linalg.solve_triangular(a, a, trans=1),
    "qr": jnp.linalg.qr,
    "determinant": jnp.linalg.det,
}


def loss(function: Callable[..., Any]) -> Callable[..., jax.Array]:
    """A number that depends on every element of every inexact result."""

    def total(*args: jax.Array) -> jax.Array:
        leaves = [
            leaf for leaf in jax.tree.leaves(function(*args)) if jnp.issubdtype(leaf.dtype, jnp.inexact)
        ]
        weights = [jnp.cos(jnp.arange(leaf.size)).reshape(leaf.shape) for leaf in leaves]
        return sum(
            (jnp.sum(leaf.real * weight) for leaf, weight in zip(leaves, weights, strict=True)), jnp.zeros(())
        )

    return total


@pytest.mark.parametrize("name", CASES)
def test_values(name):
    function, args = CASES[name]
    emitted = backend.emit(from_jax(function, *args))
    assert_same(emitted(*args), jax.jit(function)(*args))


WITHOUT_GRADIENT = {"while", "trip count from data", "more special functions", "positions of nan"}


@pytest.mark.parametrize(
    "name",
    [n for n, (_, args) in CASES.items() if n not in WITHOUT_GRADIENT and any(a.dtype == "f4" for a in args)],
)
def test_gradients(name):
    function, args = CASES[name]
    numbers = tuple(i for i, arg in enumerate(args) if arg.dtype == "f4")
    emitted = backend.emit(from_jax(function, *args))
    wanted = jax.jit(jax.grad(loss(function), numbers))(*args)
    actual = jax.jit(jax.grad(loss(emitted), numbers))(*args)
    jax.tree.map(lambda a, w: np.testing.assert_allclose(a, w, 1e-4, 1e-4), actual, wanted)


@pytest.mark.parametrize("name", LINEAR_ALGEBRA)
def test_linear_algebra(name):
    # lowered for another platform, JAX names factorisations portably
    function = LINEAR_ALGEBRA[name]
    emitted = backend.emit(from_jax(function, POSITIVE, platform="tpu"))
    wanted = function(POSITIVE)
    jax.tree.map(lambda a, w: np.testing.assert_allclose(a, w, 1e-4, 1e-4), emitted(POSITIVE), wanted)


def test_random_numbers_are_those_of_jax():
    def draw(key):
        key = jax.random.wrap_key_data(key)
        return (
            jax.random.normal(key, (5,)),
            jax.random.permutation(key, 10),
            jax.random.bernoulli(key, 0.3, (7,)),
        )

    key = np.array([1, 2], np.uint32)
    with jax.enable_x64(True):
        emitted = backend.emit(from_jax(draw, key))
        jax.tree.map(np.testing.assert_array_equal, emitted(key), jax.jit(draw)(key))


def test_total_order_tells_zeros_apart():
    text = """func.func @main(%x: tensor<2xf32>, %y: tensor<2xf32>) -> tensor<2xi1> {
      %0 = stablehlo.compare LT, %x, %y, TOTALORDER : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
      return %0 : tensor<2xi1> }"""
    x, y = np.array([-0.0, 1], np.float32), np.array([0.0, np.nan], np.float32)
    assert backend.emit(from_text(text, (x, y), jnp.ones(2, bool)))(x, y).tolist() == [True, True]


def test_constants_of_types_that_numpy_has_not():
    text = """func.func @main(%x: tensor<2xf32>)
        -> (tensor<2xf32>, tensor<2xi4>, tensor<3xbf16>, tensor<2xcomplex<f32>>, tensor<2xi1>) {
      %0 = stablehlo.constant dense_resource<floats> : tensor<2xf32>
      %1 = stablehlo.constant dense<[1, -2]> : tensor<2xi4>
      %2 = stablehlo.constant dense<[1.0, 0x7F80, -3.5]> : tensor<3xbf16>
      %3 = stablehlo.constant dense<[(1.0, -2.0), (0.5, 0xFF800000)]> : tensor<2xcomplex<f32>>
      %4 = stablehlo.constant dense_resource<bits> : tensor<2xi1>
      %5 = stablehlo.add %0, %x : tensor<2xf32>
      return %5, %1, %2, %3, %4
        : tensor<2xf32>, tensor<2xi4>, tensor<3xbf16>, tensor<2xcomplex<f32>>, tensor<2xi1> }
    {-# dialect_resources: { builtin: {
      floats: "0x040000000000803F00000040", bits: "0x010000000100" } } #-}"""
    wanted = (
        jnp.array([2, 4], jnp.float32),
        jnp.array([1, -2], jnp.int4),
        jnp.array([1, np.inf, -3.5], jnp.bfloat16),
        jnp.array([1 - 2j, complex(0.5, -np.inf)], jnp.complex64),
        jnp.array([True, False]),
    )
    x = np.array([1, 2], np.float32)
    assert_same(backend.emit(from_text(text, (x,), wanted))(x), wanted)


def test_batch_normalisation():
    text = """func.func @main(%x: tensor<2x3xf32>, %s: tensor<3xf32>, %o: tensor<3xf32>, %g: tensor<2x3xf32>)
        -> (tensor<2x3xf32>, tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>) {
      %y, %m, %v = "stablehlo.batch_norm_training"(%x, %s, %o)
        <{epsilon = 1.0e-2 : f32, feature_index = 1 : i64}>
        : (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>)
      %a, %b, %c = "stablehlo.batch_norm_grad"(%x, %s, %m, %v, %g)
        <{epsilon = 1.0e-2 : f32, feature_index = 1 : i64}>
        : (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<2x3xf32>)
        -> (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>)
      return %y, %a, %b, %c : tensor<2x3xf32>, tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32> }"""

    def normalise(x, scale, offset):
        return (x - x.mean(0)) / jnp.sqrt(x.var(0) + 1e-2) * scale + offset

    scale, offset, grad = floats(3), floats(3), floats(2, 3)
    wanted, pull = jax.vjp(normalise, X, scale, offset)
    emitted = backend.emit(from_text(text, (X, scale, offset, grad), (X, X, Y, Y)))
    actual = emitted(X, scale, offset, grad)
    jax.tree.map(
        lambda a, w: np.testing.assert_allclose(a, w, 1e-3, 1e-3), actual, (wanted, *pull(jnp.asarray(grad)))
    )


# ------------------------------------------------------------------------ dynamic shapes

A, B = jax.export.symbolic_shape("a, b")


def shaped(*shape: Any, dtype: str = "float32") -> jax.ShapeDtypeStruct:
    return jax.ShapeDtypeStruct(shape, dtype)


DYNAMIC = {
    "softmax": (lambda x: jax.nn.softmax(x) + x.mean(), [shaped(A, 4)], [floats(5, 4)]),
    "concatenate": (
        lambda x, y: jnp.concatenate([x, y]).reshape(-1, 2),
        [shaped(A, 4), shaped(B, 4)],
        [floats(5, 4), floats(3, 4)],
    ),
    "slices and pads": (
        lambda x: [x[:, : x.shape[1] // 2], x[1:], jnp.pad(x, ((1, 2), (0, x.shape[0] % 3))), jnp.flip(x, 0)],
        [shaped(A, B)],
        [floats(5, 6)],
    ),
    "broadcast": (
        lambda x, y: x[None] * y[:, None] + jnp.zeros((B, A, 4)),
        [shaped(A, 4), shaped(B, 4)],
        [floats(5, 4), floats(1, 4)],
    ),
    "attention": (
        lambda x: (
            jnp.einsum("bth,bsh->bts", x, x) + jnp.tril(jnp.ones((x.shape[1], x.shape[1]))) * x.shape[0]
        ),
        [shaped(A, B, 8)],
        [floats(2, 5, 8)],
    ),
    "resize": (
        lambda x: jax.image.resize(x, (x.shape[0] * 2, x.shape[1] * 2), "nearest"),
        [shaped(A, B)],
        [floats(3, 4)],
    ),
    "pooling": (
        lambda x: lax.reduce_window(x, -np.inf, lax.max, (2, 2), (2, 2), "VALID"),
        [shaped(A, B)],
        [floats(4, 6)],
    ),
    "sorting": (
        lambda x: [jnp.sort(x, 0), jnp.argmax(x, 0), jnp.cumsum(x, 1)],
        [shaped(A, 4)],
        [floats(4, 4)],
    ),
    "loop": (
        lambda x: lax.fori_loop(0, x.shape[0], lambda i, c: c + x[i], jnp.zeros(4)),
        [shaped(A, 4)],
        [floats(5, 4)],
    ),
    "convolution": (
        lambda x, w: lax.conv_general_dilated(x, w, (1, 1), "SAME"),
        [shaped(A, 3, B, B), shaped(4, 3, 3, 3)],
        [floats(2, 3, 5, 5), floats(4, 3, 3, 3)],
    ),
    "indices": (
        lambda x, i: [jnp.take(x, i, 0), x.at[i].add(1.0)],
        [shaped(A, 3), shaped(B, dtype="int32")],
        [floats(4, 3), np.array([0, 2, 2], np.int32)],
    ),
}


@pytest.mark.parametrize("name", DYNAMIC)
def test_dynamic_shapes(name):
    function, shapes, args = DYNAMIC[name]
    emitted = backend.emit(from_export(function, *shapes))
    assert_same(
        emitted(*args), jax.jit(function)(*args) if name != "broadcast" else args[0] * args[1][:, None]
    )


def test_loops_over_dynamic_sizes_have_gradients():
    function, shapes, args = DYNAMIC["loop"]
    emitted = backend.emit(from_export(function, *shapes))
    assert "lax.scan" in emitted.source
    np.testing.assert_allclose(jax.grad(lambda x: emitted(x).sum())(args[0]), 1)


def test_dynamic_programs_trace_with_symbolic_shapes():
    function, shapes, args = DYNAMIC["softmax"]
    emitted = backend.emit(from_export(function, *shapes))
    again = jax.export.export(jax.jit(emitted._module.main))({}, *shapes)
    assert_same(again.call({}, *args), function(*args))


def test_slices_and_pads_of_known_amounts():
    text = """func.func @main(%x: tensor<3x4xf32>) -> tensor<?x?xf32> {
      %s = stablehlo.constant dense<[1, 0]> : tensor<2xi32>
      %l = stablehlo.constant dense<[3, 4]> : tensor<2xi32>
      %t = stablehlo.constant dense<[1, 2]> : tensor<2xi32>
      %0 = stablehlo.real_dynamic_slice %x, %s, %l, %t
        : (tensor<3x4xf32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<?x?xf32>
      %v = stablehlo.constant dense<7.0> : tensor<f32>
      %r = stablehlo.dynamic_pad %0, %v, %s, %s, %s
        : (tensor<?x?xf32>, tensor<f32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<?x?xf32>
      return %r : tensor<?x?xf32> }"""
    wanted = np.full((5, 2), 7, np.float32)
    wanted[1:4:2] = M[1:3, ::2]
    np.testing.assert_array_equal(backend.emit(from_text(text, (M,), jnp.asarray(wanted)))(M), wanted)


def test_shapes_that_depend_on_data_are_refused():
    text = """func.func @main(%x: tensor<4xf32>, %n: tensor<1xi32>) -> tensor<?xf32> {
      %r = stablehlo.dynamic_reshape %x, %n : (tensor<4xf32>, tensor<1xi32>) -> tensor<?xf32>
      return %r : tensor<?xf32> }"""
    with pytest.raises(UnsupportedOpError, match="the shape depends on data, which JAX cannot trace"):
        backend.source(from_text(text, (floats(4), integers(1)), shaped(4)))
