"""Ivy to linalg: what the converted ops compute, against NumPy and SciPy, or the NumPy target.

The linalg stage runs through MLIR's own passes (`linalg_reference`), not through Ivy's kernels.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

import ml_dtypes
import numpy as np
import pytest
import scipy.special

import ivy
from ivy.dialect import ops, types
from tests.py.lowering.linalg_reference import program, run

BFLOAT16 = np.dtype(ml_dtypes.bfloat16)
FLOATS = ("float32", "float64", "float16", "bfloat16")
INTEGERS = ("int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64")
COMPLEX = ("complex64", "complex128")
TOLERANCE = {"float16": 2e-3, "bfloat16": 1.6e-2, "float32": 2e-6, "float64": 1e-12}
"""By dtype, relative and absolute."""
SPECIAL = [
    0.0,
    -0.0,
    1.0,
    -1.0,
    0.5,
    -0.5,
    2.5,
    -2.5,
    1e-3,
    -1e-3,
    3.7,
    -3.7,
    12.0,
    -12.0,
    np.inf,
    -np.inf,
    np.nan,
]
ELEMENT = types.element_type


def dtype_of(name):
    return BFLOAT16 if name == "bfloat16" else np.dtype(name)


def line(name):
    """Values that show the edges of a dtype."""
    dtype = dtype_of(name)
    if name == "bool":
        return np.array([True, False, True])
    if name in INTEGERS:
        info = np.iinfo(dtype)
        values = [0, 1, 2, 3, 5, 7, 100, info.max, info.max - 1, info.min, info.min + 1]
        return np.array([*values, *([-1, -2, -7, -100] if info.min else [8, 9, 31, 64])], dtype)
    if name in COMPLEX:
        rng = np.random.default_rng(0)
        return (rng.standard_normal(12) * 2 + 2j * rng.standard_normal(12)).astype(dtype)
    return np.array(SPECIAL, dtype)


def compare(actual, expected, tolerance=None):
    assert actual.shape == expected.shape
    assert actual.dtype == expected.dtype
    name = actual.dtype.name
    if name in INTEGERS or name == "bool":
        np.testing.assert_array_equal(actual, expected)
        return
    tolerance = tolerance or TOLERANCE[{"complex64": "float32", "complex128": "float64"}.get(name, name)]
    wide = np.complex128 if name in COMPLEX else np.float64
    np.testing.assert_allclose(actual.astype(wide), expected.astype(wide), tolerance, tolerance)


def numpy_target(text, *inputs):
    """The same program on Ivy's NumPy target."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "program.mlir"
        path.write_text(text)
        results = ivy.load(path).to_backend("numpy")(*inputs)
    return results if isinstance(results, tuple) else (results,)


def check(function, *inputs, expected=None, tolerance=None, dynamic=False):
    """`function`, which builds ops, on these inputs, against `expected` or the NumPy target."""
    text = program(function, *inputs, dynamic=dynamic)
    actual = run(text, *inputs)
    with np.errstate(all="ignore"):
        wanted = numpy_target(text, *inputs) if expected is None else expected
    for got, want in zip(actual, wanted, strict=True):
        compare(got, np.asarray(want), tolerance)


# ------------------------------------------------------------------------------ elementwise


def unary(name, reference, dtypes, tolerance=None):
    """All dtypes in one program."""
    inputs = [line(dtype) for dtype in dtypes]
    builder = getattr(ops, name)

    def wide(x):
        return x.astype(np.float64 if x.dtype.name in ("float16", "bfloat16", "float32") else x.dtype)

    with np.errstate(all="ignore"):
        expected = []
        for x in inputs:
            value = reference(wide(x))
            expected.append(
                value.astype(x.dtype) if value.dtype.kind == "f" and x.dtype.kind in "fV" else value
            )
            if x.dtype == np.complex64:
                expected[-1] = expected[-1].astype(
                    {"c": np.complex64, "f": np.float32}.get(value.dtype.kind, bool)
                )
    check(lambda *xs: [builder(x) for x in xs], *inputs, expected=expected, tolerance=tolerance)


REAL_FUNCTIONS = {
    "exp": np.exp, "exp2": np.exp2, "expm1": np.expm1, "log": np.log, "log1p": np.log1p, "log2": np.log2,
    "log10": np.log10, "sqrt": np.sqrt, "rsqrt": lambda x: 1 / np.sqrt(x), "cbrt": np.cbrt, "sin": np.sin,
    "cos": np.cos, "tan": np.tan, "asin": np.arcsin, "acos": np.arccos, "atan": np.arctan, "sinh": np.sinh,
    "cosh": np.cosh, "tanh": np.tanh, "asinh": np.arcsinh, "acosh": np.arccosh, "atanh": np.arctanh,
    "erf": scipy.special.erf, "erfc": scipy.special.erfc, "ceil": np.ceil, "floor": np.floor,
    "trunc": np.trunc, "round": np.round, "reciprocal": lambda x: 1 / x, "isfinite": np.isfinite,
    "isinf": np.isinf, "isnan": np.isnan, "signbit": np.signbit, "square": np.square, "abs": np.abs,
    "negative": np.negative, "sign": np.sign, "relu": lambda x: np.maximum(x, 0),
    "sigmoid": scipy.special.expit, "silu": lambda x: x * scipy.special.expit(x),
    "softplus": lambda x: np.logaddexp(x, 0), "log_sigmoid": lambda x: -np.logaddexp(-x, 0),
    "relu6": lambda x: np.clip(x, 0, 6), "hard_sigmoid": lambda x: np.clip(x + 3, 0, 6) / 6,
    "hard_silu": lambda x: x * np.clip(x + 3, 0, 6) / 6, "mish": lambda x: x * np.tanh(np.logaddexp(x, 0)),
    "gelu": lambda x: x * 0.5 * (1 + scipy.special.erf(x / np.sqrt(2))),
    "elu": lambda x: np.where(x > 0, x, np.expm1(x)), "leaky_relu": lambda x: np.where(x > 0, x, 0.01 * x),
    "stop_gradient": lambda x: x,
}  # fmt: skip


@pytest.mark.parametrize("name", REAL_FUNCTIONS)
def test_function_of_floats(name):
    unary(name, REAL_FUNCTIONS[name], FLOATS)


@pytest.mark.parametrize(
    "name", ["abs", "negative", "sign", "square", "relu", "isfinite", "isinf", "isnan", "signbit"]
)
def test_function_of_integers(name):
    reference = np.maximum if name == "relu" else REAL_FUNCTIONS[name]
    unary(name, (lambda x: np.maximum(x, x.dtype.type(0))) if name == "relu" else reference, INTEGERS)


@pytest.mark.parametrize(
    "name",
    ["abs", "acos", "acosh", "asin", "asinh", "atan", "atanh", "cos", "cosh", "exp", "exp2", "expm1",
     "isfinite", "isinf", "isnan", "log", "log10", "log1p", "log2", "negative", "reciprocal", "rsqrt",
     "sigmoid", "sign", "sin", "sinh", "sqrt", "square", "tan", "tanh"],
)  # fmt: skip
def test_function_of_complex_numbers(name):
    reference = (lambda x: 1 / (1 + np.exp(-x))) if name == "sigmoid" else REAL_FUNCTIONS[name]
    unary(name, reference, COMPLEX, tolerance=1e-5)


def test_gelu_approximated():
    x = line("float32")
    with np.errstate(all="ignore"):
        expected = x * 0.5 * (1 + np.tanh(np.sqrt(2 / np.pi) * (x + 0.044715 * x**3)))
    check(lambda x: ops.gelu(x, True), x, expected=[expected.astype(np.float32)])


def grid(name):
    """All pairs of values of a dtype, as a column and a row that broadcast."""
    values = line(name)
    return values[:, None], values


BINARY = {
    "add": (np.add, (*FLOATS, *INTEGERS, *COMPLEX, "bool")),
    "subtract": (np.subtract, (*FLOATS, *INTEGERS, *COMPLEX)),
    "multiply": (np.multiply, (*FLOATS, *INTEGERS, *COMPLEX, "bool")),
    "divide": (np.divide, (*FLOATS, *COMPLEX)),
    "maximum": (np.maximum, (*FLOATS, *INTEGERS, "bool")),
    "minimum": (np.minimum, (*FLOATS, *INTEGERS, "bool")),
    "fmax": (np.fmax, (*FLOATS, *INTEGERS)),
    "fmin": (np.fmin, (*FLOATS, *INTEGERS)),
    "atan2": (np.arctan2, FLOATS),
    "copysign": (np.copysign, FLOATS),
    "hypot": (np.hypot, FLOATS),
    "logaddexp": (np.logaddexp, FLOATS),
    "xlogy": (scipy.special.xlogy, FLOATS),
    "xlog1py": (scipy.special.xlog1py, FLOATS),
    "truncated_remainder": (np.fmod, (*FLOATS, *INTEGERS)),
    "remainder": (np.remainder, (*FLOATS, *INTEGERS)),
    "floor_divide": (np.floor_divide, INTEGERS),
    "bitwise_and": (np.bitwise_and, (*INTEGERS, "bool")),
    "bitwise_or": (np.bitwise_or, (*INTEGERS, "bool")),
    "bitwise_xor": (np.bitwise_xor, (*INTEGERS, "bool")),
    "bitwise_left_shift": (np.left_shift, INTEGERS),
    "bitwise_right_shift": (np.right_shift, INTEGERS),
    "equal": (np.equal, (*FLOATS, *INTEGERS, *COMPLEX, "bool")),
    "not_equal": (np.not_equal, (*FLOATS, *INTEGERS, *COMPLEX, "bool")),
    "less": (np.less, (*FLOATS, *INTEGERS, "bool")),
    "less_equal": (np.less_equal, (*FLOATS, *INTEGERS, "bool")),
    "greater": (np.greater, (*FLOATS, *INTEGERS, "bool")),
    "greater_equal": (np.greater_equal, (*FLOATS, *INTEGERS, "bool")),
    "logical_and": (np.logical_and, ("bool",)),
    "logical_or": (np.logical_or, ("bool",)),
    "logical_xor": (np.logical_xor, ("bool",)),
    "pow": (np.power, ("float32", "float64")),
    "nextafter": (np.nextafter, ("float32", "float64", "float16")),
}


@pytest.mark.parametrize("name", BINARY)
def test_binary(name):
    reference, dtypes = BINARY[name]
    inputs = [part for dtype in dtypes for part in grid(dtype)]
    with np.errstate(all="ignore"):
        expected = [reference(a, b) for a, b in zip(inputs[::2], inputs[1::2], strict=True)]
        narrow = [x.dtype.name in ("float16", "bfloat16") for x in inputs[::2]]
        if reference not in (np.nextafter,):
            for i, is_narrow in enumerate(narrow):
                if is_narrow:
                    wide = reference(inputs[2 * i].astype(np.float32), inputs[2 * i + 1].astype(np.float32))
                    expected[i] = wide.astype(bool if wide.dtype == bool else inputs[2 * i].dtype)
    if name in ("xlogy", "xlog1py", "logaddexp"):
        expected = [e.astype(x.dtype) for e, x in zip(expected, inputs[::2], strict=True)]
    builder = getattr(ops, name)
    check(lambda *xs: [builder(*xs[i : i + 2]) for i in range(0, len(xs), 2)], *inputs, expected=expected)


def test_floor_divide_of_floats_is_pythons():
    a, b = grid("float64")
    finite = np.isfinite(a) & np.isfinite(b) & (b != 0)
    a, b = np.broadcast_arrays(a, b)
    a, b = a[finite], b[finite]
    expected = np.array([x // y for x, y in zip(a.tolist(), b.tolist(), strict=True)])
    check(ops.floor_divide, a, b, expected=[expected])


def test_truncated_divide():
    inputs, expected = [], []
    for dtype in INTEGERS:
        a, b = np.broadcast_arrays(*grid(dtype))
        quotients = [_quotient(int(x), int(y)) for x, y in zip(a.flat, b.flat, strict=True)]
        wrapped = np.array([q & ((1 << (8 * a.itemsize)) - 1) for q in quotients], f"uint{8 * a.itemsize}")
        inputs += [a, b]
        expected.append(wrapped.view(a.dtype).reshape(a.shape))
    check(
        lambda *xs: [ops.truncated_divide(*xs[i : i + 2]) for i in range(0, len(xs), 2)],
        *inputs,
        expected=expected,
    )


def _quotient(x, y):
    return 0 if y == 0 else abs(x) // abs(y) * (1 if x * y > 0 else -1)


def test_power_of_integers():
    for dtype in ("int8", "int32", "int64", "uint16"):
        bases = np.array([0, 1, 2, 3, 5, 7, 100], dtype)
        exponents = np.array([0, 1, 2, 3, 5, 11, 60], dtype)
        if dtype[0] == "i":
            bases = np.concatenate([bases, np.array([-1, -2, -3], dtype)])
            exponents = np.concatenate([exponents, np.array([-1, -2], dtype)])
        check(ops.pow, bases[:, None], exponents)


@pytest.mark.parametrize("exponent", [0, 2, 3, 7, -1, -2])
def test_power_with_a_known_exponent(exponent):
    from ivy.dialect.helpers import scalar_like

    x = np.array([0.5, -2.0, 3.0, -0.0, np.inf], np.float32)
    whole = np.array([1, -1, 2, -3, 0], np.int32)
    check(lambda x: ops.pow(x, scalar_like(x, exponent)), x)
    check(lambda x: ops.pow(x, scalar_like(x, exponent)), whole)


def test_known_numbers_of_unsigned_integers():
    """The bits of large ones are those of negative numbers."""
    from ivy.dialect.helpers import scalar_like

    x = np.array([0, 1, 2, 3, 255], np.uint8)
    check(lambda x: ops.pow(x, scalar_like(x, 200)), x, expected=[x**200])
    check(lambda x: ops.minimum(x, scalar_like(x, 200)), x, expected=[np.minimum(x, 200)])
    start = np.array(0, np.uint8)
    check(lambda x, i: ops.dynamic_slice(x, [scalar_like(i, 200)], (2,)), x, start, expected=[x[-2:]])


def test_power_of_complex_numbers():
    a = line("complex128")
    check(ops.pow, a[:, None], a, expected=[np.power(a[:, None], a)], tolerance=1e-10)


ALL = ("bool", *INTEGERS, *FLOATS, *COMPLEX)


@pytest.mark.parametrize("source", ALL)
def test_astype(source):
    """Floats out of an integer's range saturate; NaN becomes 0."""
    x = line(source)
    results = run(program(lambda x: [ops.astype(x, ELEMENT(dtype)) for dtype in ALL], x), x)
    for target, result in zip(ALL, results, strict=True):
        with np.errstate(all="ignore"):
            compare(result, _converted(x, target), 1e-6 if target in ("complex64", "float32") else None)


def _converted(x, target):
    if target == "bool":
        return x != 0
    if x.dtype.kind == "c" and target not in COMPLEX:
        x = x.real
    if target in INTEGERS and (x.dtype.kind == "f" or x.dtype == BFLOAT16):
        info = np.iinfo(target)
        numbers = [
            0 if v != v else int(max(min(v, info.max), info.min)) for v in x.astype(np.float64).tolist()
        ]
        return np.array(numbers, target)
    return x.astype(dtype_of(target))


@pytest.mark.parametrize(
    ("source", "target"),
    [("float32", "int32"), ("int32", "float32"), ("float16", "uint16"), ("bfloat16", "int16"),
     ("float64", "uint64"), ("float32", "uint8"), ("float64", "int32"), ("int64", "uint16"),
     ("complex64", "uint32"), ("complex64", "complex64"), ("uint8", "int8")],
)  # fmt: skip
def test_bitcast(source, target):
    x = line(source)
    expected = x.view(dtype_of(target))
    if x.dtype.itemsize > expected.dtype.itemsize:
        expected = expected.reshape(*x.shape, -1)
    bits = f"uint{8 * min(expected.dtype.itemsize, 8)}"
    result = run(program(lambda x: ops.bitcast(x, ELEMENT(target)), x), x)[0]
    assert result.shape == expected.shape
    np.testing.assert_array_equal(result.view(bits), expected.view(bits))


@pytest.mark.parametrize(
    ("source", "target"), [("uint8", "float32"), ("uint16", "int64"), ("float32", "complex64")]
)
def test_bitcast_of_several_elements(source, target):
    count = dtype_of(target).itemsize // dtype_of(source).itemsize
    x = np.arange(3 * count).reshape(3, count).astype(source)
    check(lambda x: ops.bitcast(x, ELEMENT(target)), x, expected=[x.view(target)[:, 0]])


def test_bits():
    inputs = [line(dtype) for dtype in INTEGERS]
    counted = [
        np.array([bin(int(v) & (2 ** (8 * x.itemsize) - 1)).count("1") for v in x], x.dtype) for x in inputs
    ]
    zeros = [
        np.array([8 * x.itemsize - (int(v) & (2 ** (8 * x.itemsize) - 1)).bit_length() for v in x], x.dtype)
        for x in inputs
    ]
    check(
        lambda *xs: [
            *map(ops.bitwise_count, xs), *map(ops.count_leading_zeros, xs), *map(ops.bitwise_invert, xs),
        ],
        *inputs,
        expected=[*counted, *zeros, *(~x for x in inputs)],
    )  # fmt: skip


def test_complex_parts():
    x = line("complex64")
    expected = [x.real, x.imag, x.conj(), x.real + 1j * x.imag]
    check(
        lambda x: [ops.real(x), ops.imag(x), ops.conj(x), ops.complex(ops.real(x), ops.imag(x))],
        x,
        expected=expected,
    )


def test_where_and_clip():
    condition = np.array([[True], [False]])
    a, b = line("float32"), np.float32(7)
    check(ops.where, condition, a, b, expected=[np.where(condition, a, b)])
    low, high = np.float32(-1), np.full(a.shape, 2, np.float32)
    check(ops.clip, a, low, high, expected=[np.clip(a, low, high)])


def test_logical_not():
    x = line("bool")
    check(lambda x: [ops.logical_not(x), ops.bitwise_invert(x)], x, expected=[~x, ~x])


@pytest.mark.parametrize(("exponent", "mantissa"), [(5, 10), (8, 7), (4, 3)])
def test_reduce_precision(exponent, mantissa):
    x = np.concatenate([line("float32"), np.float32([1e-7, 1e6, 70000, 1.0009766])])
    check(lambda x: ops.reduce_precision(x, exponent, mantissa), x)


@pytest.mark.parametrize(
    "name",
    ["bessel_i0", "bessel_i1e", "bessel_j0", "bessel_y1", "bessel_k0", "erfcx", "ndtri", "log_ndtr", "frexp"],
)
def test_decomposed_function(name):
    check(getattr(ops, name), np.linspace(0.05, 0.95, 7), tolerance=1e-10)


# --------------------------------------------------------------------------------- dynamic


def test_broadcasting_of_unknown_sizes():
    a = np.arange(6, dtype=np.float32).reshape(2, 3)
    b = np.arange(3, dtype=np.float32)

    def function(a, b):
        row = ops.sum(a, (1,), True)
        return ops.add(a, b), ops.subtract(a, row), ops.softmax(a, -1)

    check(function, a, b, dynamic=True)


# -------------------------------------------------------------------------------- creation


def test_creation():
    def function(x):
        element = ELEMENT("int64")
        scalar = ops.sum(x, (0, 1), False)
        return (
            ops.iota((), (2, 3), 1, ELEMENT("float16")), ops.iota((), (3,), 0, ELEMENT("uint8")),
            ops.eye(3, 4, 1, element), ops.eye(3, 2, -1, ELEMENT("bool")), ops.tril(x, 0), ops.triu(x, -1),
            ops.full(scalar, (), (2, 2)),
        )  # fmt: skip

    check(function, np.arange(12, dtype=np.float32).reshape(3, 4))


@pytest.mark.parametrize("dtype", ["uint8", "uint64", "int16", "float32", "bfloat16", "bool", "complex64"])
def test_constant(dtype):
    from ivy.dialect.helpers import constant, scalar

    x = line(dtype)
    x = x[np.isfinite(x)] if x.dtype.kind in "f" else x
    last = x[-1].item() if dtype != "bfloat16" else 1.5
    results = run(
        program(lambda _: [constant(x), scalar(last, ELEMENT(dtype))], np.float32(0)), np.float32(0)
    )
    compare(results[0], x)
    assert results[1] == x.dtype.type(last)


# ------------------------------------------------------------------------------ reductions

MATRIX = np.array([[1.5, -2, 3, 0], [4, 5.25, -6, 2], [7, 8, 9, -1]])


@pytest.mark.parametrize("name", ["sum", "prod", "max", "min"])
@pytest.mark.parametrize("dtype", [*FLOATS, *INTEGERS])
def test_reduction(name, dtype):
    x = np.abs(MATRIX).astype(dtype_of(dtype)) if dtype[0] == "u" else MATRIX.astype(dtype_of(dtype))
    builder, reference = getattr(ops, name), getattr(np, name)
    wide = np.float32 if dtype in ("float16", "bfloat16") else x.dtype
    keyword = {"dtype": wide} if name in ("sum", "prod") else {}
    expected = [
        np.asarray(reference(x.astype(wide), axis, keepdims=keep, **keyword)).astype(x.dtype)
        for axis, keep in (((0,), False), ((1,), True), ((0, 1), False))
    ]
    check(
        lambda x: [builder(x, (0,), False), builder(x, (-1,), True), builder(x, (0, 1), False)],
        x,
        expected=expected,
    )


@pytest.mark.parametrize("name", ["sum", "prod", "max", "min", "mean", "logsumexp"])
def test_reduction_with_nan_and_of_nothing(name):
    x = MATRIX.astype(np.float32)
    x[1, 2], x[0, 0] = np.nan, np.inf
    check(lambda x: getattr(ops, name)(x, (1,), False), x)
    check(lambda x: getattr(ops, name)(x, (1,), False), np.zeros((3, 0), np.float32))


def test_reduction_of_other_elements():
    x = line("complex64").reshape(3, 4)
    check(lambda x: [ops.sum(x, (0,), False), ops.prod(x, (1,), True)], x)
    truth = np.array([[True, False], [True, True]])
    check(lambda x: [ops.all(x, (1,), False), ops.any(x, (0,), True), ops.all(x, (), False)], truth)


def test_variance():
    check(lambda x: [ops.var(x, (1,), 1.0, False), ops.var(x, (0, 1), 0.0, True)], MATRIX.astype(np.float32))
    check(lambda x: [ops.var(x, (1,), 1.0, False), ops.mean(x, (0,), True)], MATRIX, dynamic=True)


# ---------------------------------------------------------------------------- linear algebra


def random(*shape, dtype="float32", seed=0):
    rng = np.random.default_rng(seed)
    x = rng.standard_normal(shape)
    if dtype in COMPLEX:
        return (x + 1j * rng.standard_normal(shape)).astype(dtype)
    return (x * 10).astype(dtype) if dtype in INTEGERS else x.astype(dtype_of(dtype))


@pytest.mark.parametrize(
    ("left", "right"),
    [((3, 4), (4, 5)), ((4,), (4,)), ((4,), (4, 5)), ((3, 4), (4,)), ((2, 3, 4), (4, 5)),
     ((2, 1, 3, 4), (6, 4, 5)), ((1, 4), (4, 1)), ((3, 0), (0, 2)), ((2, 3, 4), (4,))],
)  # fmt: skip
def test_matmul(left, right):
    a, b = random(*left), random(*right, seed=1)
    check(ops.matmul, a, b, expected=[np.matmul(a, b)], tolerance=1e-5)
    if 0 not in left:
        check(ops.matmul, a, b, expected=[np.matmul(a, b)], tolerance=1e-5, dynamic=1 not in left)


@pytest.mark.parametrize("dtype", [*FLOATS, "int8", "int32", "uint8", "complex64"])
def test_matmul_of_dtypes(dtype):
    a, b = random(3, 4, dtype=dtype), random(4, 5, dtype=dtype, seed=1)
    wide = np.float32 if dtype in ("float16", "bfloat16") else a.dtype
    check(ops.matmul, a, b, expected=[np.matmul(a.astype(wide), b.astype(wide)).astype(a.dtype)])


def test_dot_general():
    a, b = random(2, 3, 4, 5), random(5, 2, 6, 4, seed=1)
    expected = np.einsum("nacd,dnec->nae", a, b)
    check(
        lambda a, b: ops.dot_general(a, b, (0,), (1,), (2, 3), (3, 0)),
        a,
        b,
        expected=[expected],
        tolerance=1e-5,
    )
    outer = np.einsum("ab,c->abc", a[0, 0], b[0, 0, :, 0])
    check(lambda a, b: ops.dot_general(a, b, (), (), (), ()), a[0, 0], b[0, 0, :, 0], expected=[outer])


@pytest.mark.parametrize("dtype", ["float32", "bfloat16"])
def test_linear(dtype):
    x, weight, bias = random(2, 3, 4, dtype=dtype), random(5, 4, dtype=dtype), random(5, dtype=dtype)

    def function(x, weight, bias):
        swapped = ops.permute_dims(weight, (1, 0))
        return (
            ops.linear(x, weight, bias), ops.linear(x, weight, None), ops.linear(x, swapped, bias, False),
        )  # fmt: skip

    wide = [array.astype(np.float32) for array in (x, weight, bias)]
    product = wide[0] @ wide[1].T
    expected = [(product + wide[2]), product, product + wide[2]]
    check(
        function,
        x,
        weight,
        bias,
        expected=[e.astype(x.dtype) for e in expected],
        tolerance=1e-5 if dtype == "float32" else 1e-2,
    )


# ----------------------------------------------------------------------------- manipulation

CUBE = np.arange(24, dtype=np.float32).reshape(2, 3, 4)


@pytest.mark.parametrize(
    "function",
    [
        lambda x: ops.broadcast_to(x, (), (5, 2, 3, 4)),
        lambda x: ops.broadcast_to(ops.reshape(x, (), (2, 1, 3, 4)), (), (2, 6, 3, 4)),
        lambda x: ops.reshape(x, (), (4, 6)),
        lambda x: ops.reshape(x, (), (2, 1, 12)),
        lambda x: ops.reshape(x, (), (24,)),
        lambda x: ops.reshape(ops.sum(x, (0, 1, 2), False), (), (1, 1)),
        lambda x: ops.reshape(ops.sum(x, (0, 1, 2), True), (), ()),
        lambda x: ops.permute_dims(x, (2, 0, 1)),
        lambda x: ops.expand_dims(x, (0, -1)),
        lambda x: ops.squeeze(ops.expand_dims(x, (1, 3)), (1, 3)),
        lambda x: ops.concat([x, x, x], 1),
        lambda x: ops.stack([x, x], -1),
        lambda x: ops.flip(x, (0, 2)),
        lambda x: ops.roll(x, (1, -5), (0, 2)),
        lambda x: ops.slice(x, (), (), (0, 1, 0), (2, 3, 4), (1, 1, 3)),
        lambda x: ops.slice(x, (), (), (0, 1, 1), (2, 1, 4), (1, 1, 1)),
        lambda x: ops.pad(x, ops.sum(x, (0, 1, 2), False), (1, 0, 2), (0, 1, 0), (0, 0, 0)),
        lambda x: ops.pad(x, ops.sum(x, (0, 1, 2), False), (1, -1, -2), (0, 1, -1), (0, 0, 0)),
        lambda x: ops.pad(x, ops.sum(x, (0, 1, 2), False), (1, -1, 0), (0, 1, -2), (2, 1, 3)),
        lambda x: ops.pad(x, ops.sum(x, (0, 1, 2), False), (-2, 0, -4), (3, 0, 2), (0, 0, 0)),
        lambda x: ops.pad(x, ops.sum(x, (0, 1, 2), False), (1, 2, 0), (0, 1, 3), (0, 0, 0), "reflect"),
        lambda x: ops.pad(x, ops.sum(x, (0, 1, 2), False), (1, 2, 0), (0, 1, 3), (0, 0, 0), "edge"),
        lambda x: ops.pad(x, ops.sum(x, (0, 1, 2), False), (1, 2, 0), (0, 1, 3), (0, 0, 0), "wrap"),
        lambda x: ops.tile(x, (2, 1, 3)),
        lambda x: ops.repeat(x, 3, 1),
        lambda x: ops.diagonal(x, 0),
        lambda x: ops.diagonal(x, 2),
        lambda x: ops.diagonal(x, -1),
        lambda x: ops.matrix_transpose(x),
        lambda x: ops.update_slice(
            x, ops.slice(x, (), (), (0, 0, 0), (2, 2, 2), (1, 1, 1)), (), (0, 0, 1), (1, 2, 2)
        ),
    ],
)  # fmt: skip
def test_manipulation(function):
    check(function, CUBE)


@pytest.mark.parametrize("dtype", ["int32", "uint64", "int8"])
@pytest.mark.parametrize("starts", [(0, 1, 2), (1, 5, -3), (100, 0, 1)])
def test_dynamic_slices(dtype, starts):
    inputs = [np.array(start % 256 if dtype[0] == "u" else start, dtype) for start in starts]
    update = np.full((1, 2, 2), -1, np.float32)

    def function(x, update, *starts):
        return ops.dynamic_slice(x, starts, (1, 2, 2)), ops.dynamic_update_slice(x, update, starts)

    check(function, CUBE, update, *inputs)


def test_manipulation_of_unknown_sizes():
    from ivy.dialect.helpers import dim, multiply_size, sizes, split_shape

    def function(x):
        flat, dims = split_shape([multiply_size(dim(x, 0), dim(x, 1)), dim(x, 2)])
        joined = ops.reshape(x, dims, flat)
        shape, dims = split_shape(sizes(x))
        back = ops.reshape(joined, dims, shape)
        return (
            joined, back, ops.expand_dims(x, (1, -1)), ops.permute_dims(x, (1, 2, 0)), ops.flip(x, (1,)),
            ops.roll(x, (1,), (2,)), ops.concat([x, x], 0), ops.repeat(x, 2, 1), ops.diagonal(x, 1),
            ops.pad(x, ops.sum(x, (0, 1, 2), False), (1, -1, 0), (0, 0, 2), (0, 0, 1)),
            ops.tile(x, (1, 2, 1)), ops.tril(x, 0), ops.squeeze(ops.sum(x, (1,), True), (1,)),
        )  # fmt: skip

    check(function, CUBE, dynamic=True)


# --------------------------------------------------------------------------------------- nn


@pytest.mark.parametrize("groups", [1, 2, 4])
@pytest.mark.parametrize(
    "layouts", [("NC01", "OI01", "NC01"), ("N01C", "01IO", "N01C"), ("NC01", "01IO", "N01C")]
)
@pytest.mark.parametrize(
    ("strides", "padding", "lhs", "rhs"),
    [
        ((1, 1), (0, 0, 0, 0), (1, 1), (1, 1)),
        ((2, 1), (1, 2, 0, 1), (1, 1), (1, 2)),
        ((1, 2), (1, -1, 2, 2), (2, 3), (2, 1)),
    ],
)
def test_conv(groups, layouts, strides, padding, lhs, rhs):
    sizes = {"N": 2, "C": 4, "0": 7, "1": 6}
    kernel_sizes = {"O": 8, "I": 4 // groups, "0": 3, "1": 2}
    x = random(*(sizes[name] for name in layouts[0]))
    kernel = random(*(kernel_sizes[name] for name in layouts[1]), seed=1)
    check(
        lambda x, k: ops.conv(x, k, strides, padding, lhs, rhs, groups, *layouts), x, kernel, tolerance=1e-5
    )


@pytest.mark.parametrize("rank", [1, 3])
def test_conv_of_other_ranks(rank):
    digits = "012"[:rank]
    x, kernel = random(2, 3, *[5] * rank), random(4, 3, *[2] * rank, seed=1)
    ones, padding = (1,) * rank, (1, 0) * rank
    layouts = ("NC" + digits, "OI" + digits, "NC" + digits)
    check(lambda x, k: ops.conv(x, k, ones, padding, ones, ones, 1, *layouts), x, kernel, tolerance=1e-5)


@pytest.mark.parametrize("dtype", ["float16", "bfloat16", "float64", "int32"])
def test_conv_of_dtypes(dtype):
    x, kernel = random(1, 2, 5, 5, dtype=dtype), random(3, 2, 3, 3, dtype=dtype, seed=1)
    wide = [array.astype(np.float32 if dtype != "int32" else np.int64) for array in (x, kernel)]
    windows = np.lib.stride_tricks.sliding_window_view(wide[0], (3, 3), (2, 3))
    expected = np.einsum("nchwij,ocij->nohw", windows, wide[1]).astype(x.dtype)
    ones = (1, 1)
    check(
        lambda x, k: ops.conv(x, k, ones, (0,) * 4, ones, ones, 1, "NC01", "OI01", "NC01"),
        x, kernel, expected=[expected], tolerance=1e-5 if dtype == "float64" else None,
    )  # fmt: skip


def test_conv_of_unknown_sizes():
    x, kernel = random(2, 3, 6, 5), random(4, 3, 3, 3, seed=1)
    text = program(
        lambda x, k: ops.conv(x, k, (2, 2), (1, 1, 1, 1), (1, 1), (1, 1), 1, "NC01", "OI01", "NC01"),
        x,
        kernel,
    )
    wanted = run(text, x, kernel)
    general = text.replace("tensor<2x3x6x5xf32>", "tensor<?x3x?x?xf32>").replace(
        "tensor<2x4x3x3xf32>", "tensor<?x4x?x?xf32>"
    )
    np.testing.assert_array_equal(run(general, x, kernel)[0], wanted[0])


@pytest.mark.parametrize("name", ["max_pool", "sum_pool"])
@pytest.mark.parametrize("dtype", ["float32", "float16", "int32", "uint8"])
@pytest.mark.parametrize(
    ("window", "strides", "padding", "dilation"),
    [((2, 2), (2, 2), (0, 0, 0, 0), (1, 1)), ((3, 2), (1, 2), (1, 1, 0, 1), (2, 1))],
)
def test_pool(name, dtype, window, strides, padding, dilation):
    x = random(2, 7, 6, 3).astype(dtype) if dtype[0] != "u" else np.abs(random(2, 7, 6, 3)).astype(dtype)
    check(lambda x: getattr(ops, name)(x, (1, 2), window, strides, padding, dilation), x, tolerance=2e-3)


def test_normalisation():
    x, weight, bias = random(2, 4, 6), random(6), random(6, seed=1)
    channel = random(4, seed=2)
    variance = np.abs(random(4, seed=3))

    def function(x, weight, bias, channel, variance):
        return (
            ops.softmax(x, 1), ops.log_softmax(x, -1), ops.layer_norm(x, weight, bias, 1, 1e-5),
            ops.layer_norm(x, None, None, 2, 1e-5), ops.rms_norm(x, weight, 1, 1e-6),
            ops.group_norm(x, channel, None, 2, 1e-5, 1),
            ops.batch_norm(x, channel, variance, channel, None, 1e-3, 1),
        )  # fmt: skip

    check(function, x, weight, bias, channel, variance, tolerance=1e-5)


@pytest.mark.parametrize("causal", [False, True])
def test_attention(causal):
    q, k, v, mask = random(2, 3, 4), random(2, 5, 4), random(2, 5, 6), random(3, 5)

    def function(q, k, v, mask):
        attend = ops.scaled_dot_product_attention
        return attend(q, k, v, None, 0.5, causal), attend(q, k, v, mask, 0.5, causal)

    check(function, q, k, v, mask, tolerance=1e-5)


def test_recurrence():
    x, h, c = random(4, 2, 3), random(2, 5), random(2, 5, seed=1)
    wx, wh, bias = random(20, 3), random(20, 5, seed=1), random(20, seed=2)
    check(lambda *a: ops.lstm(*a, None, False), x, h, c, wx, wh, bias, tolerance=1e-5)


# ----------------------------------------------------------------------------- control flow


def test_control_flow_on_unsigned_integers():
    """Loops and branches carry what becomes signless."""
    from ivy.dialect.helpers import counted_loop, scalar_like

    def function(x):
        return counted_loop(3, [x], lambda i, carried: [ops.floor_divide(carried[0], scalar_like(x, 2))])[0]

    x = np.array([255, 128, 7], np.uint8)
    check(function, x, expected=[x // 8])


def test_unsupported_elements_are_reported():
    text = """func.func @main(%x: tensor<2xf8E5M2>) -> tensor<2xf32> {
      %0 = "ivy.astype"(%x) {dtype = f32} : (tensor<2xf8E5M2>) -> tensor<2xf32>
      return %0 : tensor<2xf32>
    }"""
    with pytest.raises(ivy.UnsupportedOpError, match="8-bit floats"):
        run(text, np.zeros(2, np.uint8))
