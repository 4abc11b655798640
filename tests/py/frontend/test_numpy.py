"""The NumPy frontend: every program is compared with NumPy's own run of it, values and dtypes."""

import dataclasses
import functools
import math
import threading

import jax
import jax.numpy as jnp
import numpy as np
import pytest
import scipy.special
from hypothesis import given, settings
from hypothesis import strategies as st

import ivy
from bench.numpy_api import _use, check, difference, uses

X = np.random.default_rng(0).normal(size=(3, 4))
Y = np.random.default_rng(1).normal(size=(3, 4))


@pytest.fixture(autouse=True)
def x64():
    with jax.enable_x64(True):
        yield


def assert_same(function, *args, **options):
    """The transpiled program gives NumPy's results; returns it."""
    copies = jax.tree.map(np.copy, args)
    result = ivy.transpile(function, "jax", *args, frontend="numpy", **options)
    assert difference(function(*copies), result(*args)) is None
    return result


def refused(function, *args, **options):
    """The text of the error that the capture ends with."""
    with pytest.raises(ivy.CaptureError) as error:
        ivy.compile_graph(function, *args, frontend="numpy", **options)
    return str(error.value)


SAMPLE = list(uses("^(?!setitem)"))[::12]
STATEMENTS = list(uses("setitem"))[::3]


@pytest.mark.parametrize("use", SAMPLE, ids=lambda use: use.text)
def test_functions(use):
    assert check(use, "jax", np.float32) is None


@pytest.mark.parametrize("use", STATEMENTS, ids=lambda use: use.text)
def test_writes_and_views(use):
    assert check(use, "jax", np.float64) is None


@pytest.mark.parametrize(
    "text",
    [
        "return t[0, :, [1, 2]], t[1, :, [0]]",
        "a = t.copy(); a[0, :, [1, 2]] = 5; a[:, [1, 0], 2] = y[0, :2]; return a",
        "return np.packbits(b), np.pad(b, 1, constant_values=True)",
        "return np.sort_complex(z), np.histogram2d(v, w, 3, [[-1, 1], [-1, 1]])",
    ],
)
def test_functions_in_torch(text):
    assert check(_use("torch", text, text), "torch", np.float32) is None


# -------------------------------------------------------------------------------- promotion

DTYPES = [np.bool, np.uint8, np.int8, np.int32, np.int64, np.uint64, np.float16, np.float32, np.complex64]


@pytest.mark.parametrize("dtype", DTYPES, ids=lambda dtype: dtype.__name__)
def test_promotion_is_numpys(dtype):
    a = np.array([1, 0, 1]).astype(dtype)
    others = [np.ones(3, other) for other in DTYPES]

    def program(a, others):
        results = [a + other for other in others] + [a / other for other in others]
        results += [
            a + 1,
            a * 1.5,
            a + 1j,
            a == 1,
            np.sum(a),
            np.mean(a),
            np.exp(a),
            a**2 if a.dtype != bool else a,
        ]
        return results

    assert_same(program, a, others)


def test_numbers_that_do_not_fit_are_an_error():
    assert "OverflowError" in refused(lambda u: u + 300, np.ones(2, np.uint8))


# ---------------------------------------------------------------------------- random programs

UNARY = [np.negative, np.abs, np.square, np.sign, np.tanh, lambda a: a > 0, lambda a: a.astype(np.float32)]
VIEWS = [
    lambda a: a.T, lambda a: a[::-1], lambda a: a.reshape(-1), lambda a: a[1:], lambda a: a[None],
    lambda a: a.reshape(a.shape[::-1]), lambda a: a[..., ::2], lambda a: a.T.reshape(-1),
    lambda a: a.swapaxes(0, -1),
]  # fmt: skip
REDUCE = [
    lambda a: a.sum(axis=0), lambda a: a.max(axis=-1), lambda a: np.cumsum(a, axis=0), lambda a: a.mean(),
    lambda a: np.sort(a, axis=0), lambda a: np.argsort(a, axis=0, kind="stable"),
]  # fmt: skip


def _write_scalar(view):
    view[..., :1] = 2


def _write_masked(view):
    view[view > 1] -= 1


WRITES = [_write_scalar, _write_masked, lambda view: view.__iadd__(3), lambda view: view.fill(1)]


@settings(max_examples=30, deadline=None, derandomize=True)
@given(
    st.sampled_from([np.float64, np.float32, np.int64, np.int8]),
    st.lists(
        st.tuples(st.sampled_from(["unary", "view", "write"]), st.integers(0, 99)), min_size=2, max_size=6
    ),
    st.integers(0, 99),
)
def test_random_programs(dtype, steps, last):
    def program(x):
        kept = [x + np.ones_like(x)]
        for kind, number in steps:
            current = kept[-1]
            if kind == "write" and current.dtype != bool:
                WRITES[number % len(WRITES)](current)
            elif kind == "view":
                kept.append(VIEWS[number % len(VIEWS)](current))
            elif current.dtype != bool:
                kept.append(UNARY[number % len(UNARY)](current))
        kept.append(REDUCE[last % len(REDUCE)](kept[-1]))
        return kept

    assert_same(program, (np.arange(12).reshape(3, 4) - 5).astype(dtype))


# ----------------------------------------------------------------------- structures, parameters


@dataclasses.dataclass
class Batch:
    x: np.ndarray
    scale: float


def test_structures():
    def program(batch, extra, *, flag):
        assert flag
        return {"y": batch.x * batch.scale, "rest": (extra["a"][0], None, 3)}

    fn = ivy.transpile(program, "jax", Batch(X, 2.0), {"a": [Y]}, flag=True)
    result = fn(Batch(X, 2.0), {"a": [Y]}, flag=True)
    np.testing.assert_allclose(result["y"], X * 2)
    assert result["rest"][1:] == (None, 3)
    with pytest.raises(ivy.SignatureError, match=r"captured for the value 2\.0"):
        fn(Batch(X, 3.0), {"a": [Y]}, flag=True)


def _network(params, x):
    for layer in params["layers"]:
        x = np.tanh(x @ layer["kernel"] + layer["bias"])
    return x


def test_parameters_and_gradients():
    layer = {"kernel": Y.T @ X / 4, "bias": np.ones(4)}
    params = {"layers": [layer, layer | {"bias": np.zeros(4)}]}
    fn = ivy.transpile(_network, "jax", params, X, parameters="params")
    assert sorted(fn.params) == ["layers.0.bias", "layers.0.kernel", "layers.1.bias", "layers.1.kernel"]
    np.testing.assert_allclose(fn(X), _network(params, X))
    gradient = jax.grad(lambda p: fn.apply(p, X).sum())(fn.params)["layers.0.bias"]
    step = 1e-6
    for i in range(4):
        moved = params["layers"][0] | {"bias": np.ones(4) + step * np.eye(4)[i]}
        change = _network({"layers": [moved, params["layers"][1]]}, X).sum() - _network(params, X).sum()
        np.testing.assert_allclose(gradient[i], change / step, rtol=1e-4, atol=1e-5)


def test_parameters_by_position_and_errors():
    assert list(ivy.compile_graph(lambda w, x: x @ w, np.eye(4), X, parameters=0).parameters) == ["w"]
    names = ivy.compile_graph(lambda a, b, x: a + b + x, X, [X], X, parameters=["a", 1]).parameters
    assert sorted(names) == ["a", "b.0"]
    assert "none of the arguments: w, x" in refused(lambda w, x: x @ w, np.eye(4), X, parameters="v")


def test_large_constants_are_buffers_and_small_ones_are_not():
    table = np.random.default_rng(2).normal(size=(50, 4))
    graph = ivy.compile_graph(lambda x: x @ table.T + np.arange(50) + np.zeros(50), X)
    assert list(graph.parameters) == ["constant_0"]
    assert np.shares_memory(graph.parameters["constant_0"], table)
    assert_same(lambda x: x @ table.T + np.arange(50), X)


def test_callers_arrays_stay_as_they_are():
    def program(x):
        x[0] = 0
        x += 1
        return x

    given = X.copy()
    assert_same(program, given)
    np.testing.assert_array_equal(given, X)


def test_recognised_without_a_name():
    assert "ivy.tanh" in ivy.compile_graph(np.tanh, X).mlir()
    assert "ivy.add" in ivy.compile_graph(lambda x: x + 1, X).mlir()


def test_jax_functions_with_numpy_arrays_are_not_taken():
    from ivy.frontends import recognise

    assert recognise(lambda x: jnp.sum(x), [X]).name == "jax"


def test_numpy_itself_is_as_before():
    names = ("zeros", "array", "sum", "arange")
    before = [getattr(np, name) for name in names]
    seen = []

    def program(x):
        thread = threading.Thread(target=lambda: seen.append(type(np.zeros(2))))
        thread.start()
        thread.join()
        return x + np.zeros(4)

    assert_same(program, X)
    assert seen[0] is np.ndarray
    assert [getattr(np, name) for name in names] == before


# ------------------------------------------------------------------------------------- random


def _draws(x, generator):
    return (
        x + generator.normal(1.0, 2.0, x.shape), generator.uniform(-1, 1, 2000),
        generator.integers(3, 9, 2000),
        generator.permutation(x.shape[0]), generator.choice(5, 3, replace=False), generator.random(2000),
    )  # fmt: skip


def test_random_programs_take_a_key():
    fn = ivy.transpile(_draws, "jax", X, np.random.default_rng(0))
    first, again = (fn(X, rng=jax.random.key(3)) for _ in range(2))
    other = fn(X, rng=jax.random.key(4))
    for one, same, different in zip(first, again, other, strict=True):
        np.testing.assert_array_equal(one, same)
        assert one.dtype == different.dtype
    _, uniform, integers, permutation, chosen, unit = map(np.asarray, first)
    assert -1 <= uniform.min() < -0.9 and 0.9 < uniform.max() < 1 and abs(uniform.mean()) < 0.1
    assert set(integers) == set(range(3, 9)) and integers.dtype == np.int64
    assert sorted(permutation) == [0, 1, 2] and len(set(chosen)) == 3
    assert not np.allclose((uniform + 1) / 2, unit) and not np.allclose(other[1], uniform)


def test_random_state_that_is_hidden_is_refused():
    assert "global state" in refused(lambda x: x + np.random.normal(size=4), X)
    assert "seed" in refused(lambda x: x + np.random.default_rng().normal(size=4), X)
    assert_same(lambda x: x + np.random.default_rng(5).normal(size=4), X)


# ------------------------------------------------------------------------------------- errors


def _branch(x):
    if x.sum() > 0:
        return x
    return -x


def _line_of(function):
    return f"test_numpy.py:{function.__code__.co_firstlineno + 1}"


@pytest.mark.parametrize(
    ("function", "words"),
    [
        (_branch, "branch"),
        (lambda x: x[: int(x[0, 0])], "int()"),
        (lambda x: sum(x[i] for i in range(x[0, 0].astype(int))), "size, count or Python index"),
        (lambda x: np.nonzero(x), "np.nonzero(x) or np.unique(x) depends on data"),
        (lambda x: np.unique(x), "depends on data"),
        (lambda x: x[x > 0], "depends on data"),
        (lambda x: X.__setitem__(0, x[0]), "made outside the program"),
        (lambda x: math.sqrt(x[0, 0]), "float()"),
        (lambda x: x.astype(str), "not supported"),
        (lambda x: x[7], "IndexError"),
        (lambda x: x @ x, "ValueError"),
        (lambda x: np.arange(x[0, 0]), "depends on data"),
        (lambda x: object(), "cannot return a object"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_errors_say_what_and_where(function, words):
    text = refused(function, X)
    assert words in text
    assert "return" in words or "test_numpy.py:" in text


def test_errors_name_the_line():
    assert _line_of(_branch) in refused(_branch, X)


@pytest.mark.parametrize("dtype", ["U3", object, "datetime64[s]", np.longdouble, [("a", int)]], ids=str)
def test_dtypes_that_targets_lack(dtype):
    assert "not supported" in refused(lambda x: x, np.zeros(2, dtype))


def test_locations_are_the_users():
    text = ivy.compile_graph(_network, {"layers": []}, X, frontend="numpy").mlir(debug_info=True)
    assert "test_numpy" not in text  # nothing was computed
    text = ivy.compile_graph(functools.partial(np.add, 1.0), X, frontend="numpy").mlir(debug_info=True)
    assert "ivy.add" in text
    text = ivy.compile_graph(lambda x: np.tanh(x), X).mlir(debug_info=True)
    assert "test_numpy.py" in text


def _scores(x, mask):
    x = np.where(mask, x @ x.T, -np.inf)
    x = np.exp(x - x.max(axis=-1, keepdims=True))
    return x / x.sum(axis=-1, keepdims=True) @ x


@pytest.mark.parametrize(
    "mask",
    [
        np.tri(9, 9, dtype=bool), np.tri(9, 9, 1, dtype=bool), ~np.tri(9, 9, dtype=bool),
        np.triu(np.full((9, 9), -np.inf), 1), (1 - np.tri(9, 11))[None] * -1e10,
        np.where(np.tri(9, 9, dtype=bool), 0.0, -0.0), np.tri(3, 30, dtype=np.int8),
    ],
    ids=lambda mask: f"{mask.dtype}{mask.shape}",
)  # fmt: skip
def test_triangles_are_computed(mask):
    result = assert_same(lambda x: (np.where(mask, x[0, 0], 2.0), mask), X)
    assert np.array_equal(np.signbit(np.asarray(result(X)[1])), np.signbit(mask))


def test_attention_is_raised():
    x = np.random.default_rng(2).normal(size=(9, 9))
    graph = ivy.compile_graph(lambda x: _scores(x, np.tri(9, 9, dtype=bool)), x)
    assert "constant_0" not in graph.mlir()
    assert_same(lambda x: _scores(x, np.tri(9, 9, dtype=bool)), x)


@pytest.mark.parametrize("name", ["erf", "erfc", "erfinv", "expit", "gammaln", "xlogy", "xlog1py"])
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_special_functions(name, dtype):
    function = getattr(scipy.special, name)
    x = np.array([0.0, 0.25, -0.5, 0.9, 1e-5, np.nan], dtype)
    given = [x, np.abs(x)][-function.nin :] if function.nin == 2 else [x]
    mine, theirs = ivy.transpile(function, "jax", *given, frontend="numpy")(*given), function(*given)
    assert mine.dtype == theirs.dtype
    np.testing.assert_allclose(mine, theirs, rtol=1e-5 if dtype == np.float32 else 1e-12)


def test_special_functions_of_complex_numbers_are_refused():
    assert "complex" in refused(scipy.special.erf, X.astype(complex))
