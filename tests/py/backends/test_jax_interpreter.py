"""Emitted source against StableHLO's reference interpreter: what JAX itself seldom writes.

The interpreter may abort the process, so it runs in one of its own, once for all cases.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys

import jax
import numpy as np
import pytest
from jax_programs import from_text

import ivy.backends.jax as backend

NAN, INF = np.nan, np.inf
SPECIAL = np.array([NAN, INF, -INF, 0.0, -0.0, 1.5, -2.5, 0.5], np.float32)
INTEGERS = np.array([7, -7, 7, -7, 0, 2147483647, -2147483648, 3], np.int32)
DIVISORS = np.array([2, 2, -2, -2, 5, 3, 7, -1], np.int32)
MATRIX = np.arange(12, dtype=np.float32).reshape(3, 4) / 4 - 1
IMAGE = np.arange(2 * 2 * 5 * 6, dtype=np.float32).reshape(2, 2, 5, 6) % 7 - 3

CASES: dict[str, tuple[str, list[np.ndarray]]] = {}
"""For each name the body of `@main` (`$n` are the arguments' types, `->` the result's) and arguments."""


def case(name: str, result: str, body: str, *args: np.ndarray) -> None:
    types = [tensor(arg) for arg in args]
    parameters = ", ".join(f"%x{i}: {type_}" for i, type_ in enumerate(types))
    for i, type_ in enumerate(types):
        body = body.replace(f"${i}", type_)
    body = body.replace("$r", result)
    count = result.count("tensor<")
    names = ", ".join(["%r"] if count == 1 else [f"%r#{i}" for i in range(count)])
    text = f"func.func @main({parameters}) -> ({result}) {{\n{body}\nreturn {names} : {result}\n}}"
    CASES[name] = (text, list(args))


def tensor(array: np.ndarray) -> str:
    kinds = {"f": "f", "i": "i", "u": "ui", "b": "i1"}
    kind = kinds[array.dtype.kind] + ("" if array.dtype.kind == "b" else str(array.dtype.itemsize * 8))
    return f"tensor<{''.join(f'{size}x' for size in array.shape)}{kind}>"


F8, I8, B8 = "tensor<8xf32>", "tensor<8xi32>", "tensor<8xi1>"

for op in (
    "abs",
    "cbrt",
    "ceil",
    "cosine",
    "exponential",
    "exponential_minus_one",
    "floor",
    "log",
    "log_plus_one",
    "logistic",
    "negate",
    "round_nearest_afz",
    "round_nearest_even",
    "rsqrt",
    "sign",
    "sine",
    "sqrt",
    "tanh",
):
    case(op, F8, f"%r = stablehlo.{op} %x0 : $0", SPECIAL)
for op in ("abs", "negate", "not", "popcnt", "count_leading_zeros", "sign"):
    case(f"{op}_int", I8, f"%r = stablehlo.{op} %x0 : $0", INTEGERS)
for op in ("add", "subtract", "multiply", "divide", "maximum", "minimum", "power", "remainder", "atan2"):
    case(op, F8, f"%r = stablehlo.{op} %x0, %x1 : $0", SPECIAL, SPECIAL[::-1].copy())
for op in ("add", "subtract", "multiply", "divide", "maximum", "minimum", "remainder", "and", "or", "xor"):
    case(f"{op}_int", I8, f"%r = stablehlo.{op} %x0, %x1 : $0", INTEGERS, DIVISORS)
for op in ("shift_left", "shift_right_arithmetic", "shift_right_logical"):
    shifts = np.array([0, 1, 5, 31, 32, 40, 3, 2], np.int32)
    case(op, I8, f"%r = stablehlo.{op} %x0, %x1 : $0", INTEGERS, shifts)
case(
    "power_int",
    I8,
    "%r = stablehlo.power %x0, %x1 : $0",
    np.array([2, -2, 1, -1, -1, 3, 0, 5], np.int32),
    np.array([3, 3, -2, -2, -3, -1, 0, -2], np.int32),
)
for op in ("add", "multiply", "maximum", "minimum", "and", "or", "xor"):
    left, right = np.array([True, True, False, False]), np.array([True, False, True, False])
    case(f"{op}_bool", "tensor<4xi1>", f"%r = stablehlo.{op} %x0, %x1 : $0", left, right)
for direction in ("EQ", "NE", "LT", "LE", "GT", "GE"):
    compare = f"%r = stablehlo.compare {direction}, %x0, %x1, FLOAT : ($0, $1) -> $r"
    case(f"compare_{direction}", B8, compare, SPECIAL, np.roll(SPECIAL, 1))
    # the interpreter does not tell zeros and NaNs of both signs apart, as the total order does
    ordered = np.array([INF, -INF, 0.0, 1.5, -2.5, 0.5, 1.0, -1.0], np.float32)
    case(f"total_{direction}", B8, compare.replace("FLOAT", "TOTALORDER"), ordered, np.roll(ordered, 1) / 2)
case("convert_down", "tensor<8xf16>", "%r = stablehlo.convert %x0 : ($0) -> $r", SPECIAL)
case("convert_bool", B8, "%r = stablehlo.convert %x0 : ($0) -> $r", SPECIAL)
case(
    "convert_int",
    "tensor<3xi32>",
    "%r = stablehlo.convert %x0 : ($0) -> $r",
    np.array([1.9, -1.9, 0.5], "f4"),
)
case(
    "convert_unsigned",
    "tensor<3xui8>",
    "%r = stablehlo.convert %x0 : ($0) -> $r",
    np.array([1, 250, 7], "i4"),
)
case(
    "clamp",
    F8,
    "%r = stablehlo.clamp %x1, %x0, %x2 : ($1, $0, $2) -> $r",
    SPECIAL,
    np.full(8, -1, "f4"),
    np.full(8, 1, "f4"),
)
case(
    "clamp_scalar",
    F8,
    """%l = stablehlo.constant dense<-1.0> : tensor<f32>
  %h = stablehlo.constant dense<0.7> : tensor<f32>
  %r = stablehlo.clamp %l, %x0, %h : (tensor<f32>, $0, tensor<f32>) -> $r""",
    SPECIAL,
)
case(
    "select",
    F8,
    "%r = stablehlo.select %x0, %x1, %x2 : $0, $1",
    np.array(False),
    SPECIAL,
    SPECIAL[::-1].copy(),
)
case(
    "complex",
    F8,
    """%c = stablehlo.complex %x0, %x0 : tensor<8xcomplex<f32>>
  %m = stablehlo.multiply %c, %c : tensor<8xcomplex<f32>>
  %r = stablehlo.imag %m : (tensor<8xcomplex<f32>>) -> $r""",
    MATRIX.reshape(-1)[:8].copy(),
)
case(
    "constants",
    "tensor<2x2xf32>",
    """%a = stablehlo.constant dense<[[1.0, 0x7FC00000], [0xFF800000, -0.0]]> : $r
  %b = stablehlo.constant dense<0x7F800000> : $r
  %r = stablehlo.minimum %a, %b : $r""",
)
case("iota", "tensor<2x3x4xi32>", "%r = stablehlo.iota dim = 1 : $r")
case(
    "broadcast_permuted",
    "tensor<4x2x3xf32>",
    "%r = stablehlo.broadcast_in_dim %x0, dims = [2, 0] : ($0) -> $r",
    MATRIX,
)
case(
    "lazy_broadcasts_only",
    "tensor<2x3x4xf32>",
    """
  %a = stablehlo.broadcast_in_dim %x0, dims = [1, 2] : ($0) -> $r
  %c = stablehlo.constant dense<2.0> : $r
  %b = stablehlo.multiply %a, %c : $r
  %r = stablehlo.add %b, %a : $r""",
    MATRIX,
)
case(
    "pad",
    "tensor<4x8xf32>",
    """%v = stablehlo.constant dense<9.0> : tensor<f32>
  %r = stablehlo.pad %x0, %v, low = [1, -1], high = [0, 2], interior = [0, 1] : ($0, tensor<f32>) -> $r
""",
    MATRIX,
)
case("reverse", "tensor<3x4xf32>", "%r = stablehlo.reverse %x0, dims = [1] : $r", MATRIX)
case("slice", "tensor<2x2xf32>", "%r = stablehlo.slice %x0 [1:3, 0:4:2] : ($0) -> $r", MATRIX)
case(
    "concatenate", "tensor<6x4xf32>", "%r = stablehlo.concatenate %x0, %x0, dim = 0 : ($0, $0) -> $r", MATRIX
)
case(
    "dynamic_slice_outside",
    "tensor<2x2xf32>",
    "%r = stablehlo.dynamic_slice %x0, %x1, %x2, sizes = [2, 2] : ($0, $1, $2) -> $r",
    MATRIX,
    np.array(-2, "i4"),
    np.array(9, "i4"),
)
case(
    "dynamic_update_slice_outside",
    "tensor<3x4xf32>",
    "%r = stablehlo.dynamic_update_slice %x0, %x1, %x2, %x3 : ($0, $1, $2, $3) -> $r",
    MATRIX,
    np.ones((2, 2), "f4"),
    np.array(-2, "i4"),
    np.array(9, "i4"),
)
GATHER = """%r = "stablehlo.gather"(%x0, %x1) <{{dimension_numbers = #stablehlo.gather<{0}>,
  slice_sizes = array<i64: {1}>, indices_are_sorted = false}}> : ($0, $1) -> $r"""
ROWS = np.array([[0], [2], [-5], [9]], "i4")
rows = "offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1"
case("gather_rows", "tensor<4x4xf32>", GATHER.format(rows, "1, 4"), MATRIX, ROWS)
windows = "offset_dims = [1, 2], start_index_map = [1, 0], index_vector_dim = 0"
case(
    "gather_windows",
    "tensor<3x2x2xf32>",
    GATHER.format(windows, "2, 2"),
    MATRIX,
    np.array([[0, 1, 9], [-1, 1, 2]], "i4"),
)
batched = (
    "offset_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], "
    "start_index_map = [1], index_vector_dim = 1"
)
case(
    "gather_batched",
    "tensor<3x2xf32>",
    GATHER.format(batched, "1, 2"),
    MATRIX,
    np.array([[0], [2], [3]], "i4"),
)
SCATTER = """%r = "stablehlo.scatter"(%x0, %x1, %x2) <{{scatter_dimension_numbers = #stablehlo.scatter<
  update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0],
  index_vector_dim = 1>}}> ({{ ^bb0(%a: tensor<f32>, %b: tensor<f32>):
  {0}
  stablehlo.return %c : tensor<f32> }}) : ($0, $1, $2) -> $r"""
for op in ("add", "multiply", "maximum", "minimum"):
    region = f"%c = stablehlo.{op} %a, %b : tensor<f32>"
    case(f"scatter_{op}", "tensor<3x4xf32>", SCATTER.format(region), MATRIX, ROWS, np.full((4, 4), 2, "f4"))
case(
    "scatter_replace",
    "tensor<3x4xf32>",
    SCATTER.format("").replace("return %c", "return %b"),
    MATRIX,
    ROWS,
    np.full((4, 4), 2, "f4"),
)
REDUCE = """%i = stablehlo.constant dense<{0}> : tensor<f32>
  %r = stablehlo.reduce(%x0 init: %i) applies stablehlo.{1} across dimensions = [{2}]
    : ($0, tensor<f32>) -> $r"""
for op, start in (("add", 0.0), ("multiply", 1.0), ("maximum", "0xFF800000"), ("minimum", 0.25)):
    case(f"reduce_{op}", "tensor<3xf32>", REDUCE.format(start, op, 1), MATRIX)
    case(f"reduce_{op}_empty", "tensor<3xf32>", REDUCE.format(start, op, 1), np.zeros((3, 0), "f4"))
    case(f"reduce_{op}_nan", "tensor<f32>", REDUCE.format(start, op, 0), SPECIAL)
case(
    "reduce_general",
    "tensor<3xf32>",
    """%i = stablehlo.constant dense<0.0> : tensor<f32>
  %r = stablehlo.reduce(%x0 init: %i) across dimensions = [1] : ($0, tensor<f32>) -> $r
   reducer(%a: tensor<f32>, %b: tensor<f32>) {
     %m = stablehlo.abs %b : tensor<f32>
     %n = stablehlo.maximum %a, %m : tensor<f32>
     stablehlo.return %n : tensor<f32> }""",
    np.abs(MATRIX),
)
WINDOW = """%i = stablehlo.constant dense<{0}> : tensor<f32>
  %r = "stablehlo.reduce_window"(%x0, %i) <{{window_dimensions = array<i64: 1, 1, 2, 3>,
    window_strides = array<i64: 1, 1, 2, 1>, base_dilations = array<i64: 1, 1, 1, {2}>,
    window_dilations = array<i64: 1, 1, 2, 1>,
    padding = dense<[[0, 0], [0, 0], [1, 0], [0, 1]]> : tensor<4x2xi64>}}> ({{
    ^bb0(%a: tensor<f32>, %b: tensor<f32>):
     %c = stablehlo.{1} %a, %b : tensor<f32>
     stablehlo.return %c : tensor<f32> }}) : ($0, tensor<f32>) -> $r"""
case("window_max", "tensor<2x2x2x5xf32>", WINDOW.format("0xFF800000", "maximum", 1), IMAGE)
case("window_sum", "tensor<2x2x2x10xf32>", WINDOW.format("0.0", "add", 2), IMAGE)
case(
    "select_and_scatter",
    "tensor<2x2x5x6xf32>",
    """%i = stablehlo.constant dense<0.0> : tensor<f32>
  %r = "stablehlo.select_and_scatter"(%x0, %x1, %i) <{window_dimensions = array<i64: 1, 1, 2, 2>,
    window_strides = array<i64: 1, 1, 2, 2>, padding = dense<0> : tensor<4x2xi64>}> ({
    ^bb0(%a: tensor<f32>, %b: tensor<f32>):
     %c = stablehlo.compare GE, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
     stablehlo.return %c : tensor<i1> }, {
    ^bb0(%a: tensor<f32>, %b: tensor<f32>):
     %c = stablehlo.add %a, %b : tensor<f32>
     stablehlo.return %c : tensor<f32> }) : ($0, $1, tensor<f32>) -> $r""",
    IMAGE,
    np.arange(2 * 2 * 2 * 3, dtype="f4").reshape(2, 2, 2, 3),
)
case(
    "dot_general",
    "tensor<2x3x5xf32>",
    """%r = stablehlo.dot_general %x0, %x1, batching_dims = [0] x [1],
  contracting_dims = [1] x [0] : ($0, $1) -> $r""",
    np.arange(24, dtype="f4").reshape(2, 4, 3),
    np.arange(40, dtype="f4").reshape(4, 2, 5),
)
case(
    "dot_scalar",
    "tensor<f32>",
    "%r = stablehlo.dot_general %x0, %x1, contracting_dims = [0] x [0] : ($0, $1) -> $r",
    MATRIX[0].copy(),
    MATRIX[1].copy(),
)
CONV = """%r = stablehlo.convolution(%x0, %x1) dim_numbers = [b, f, 0, 1]x[o, i, 0, 1]->[b, f, 0, 1],
  window = {{{0}}} {{batch_group_count = {1} : i64, feature_group_count = {2} : i64}} : ($0, $1) -> $r"""
KERNEL = (np.arange(4 * 2 * 2 * 3, dtype="f4").reshape(4, 2, 2, 3) % 5) - 2
case(
    "convolution",
    "tensor<2x4x3x5xf32>",
    CONV.format(
        "stride = [2, 1], pad = [[1, 0], [0, 1]], rhs_dilate = [1, 1], reverse = [false, false]", 1, 1
    ),
    IMAGE,
    KERNEL,
)
case(
    "convolution_reversed",
    "tensor<2x4x8x4xf32>",
    CONV.format("lhs_dilate = [2, 1], reverse = [true, false]", 1, 1),
    IMAGE,
    KERNEL,
)
case(
    "convolution_groups",
    "tensor<2x4x4x4xf32>",
    CONV.format("stride = [1, 1]", 1, 2),
    IMAGE,
    KERNEL[:, :1].copy(),
)
SORT = """%r:2 = "stablehlo.sort"(%x0, %x1) <{{dimension = 0 : i64, is_stable = true}}> ({{
  ^bb0(%a: tensor<f32>, %b: tensor<f32>, %i: tensor<i32>, %j: tensor<i32>):
   %c = stablehlo.compare {0}, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
   stablehlo.return %c : tensor<i1> }}) : ($0, $1) -> ($r)"""
KEYS = np.array([3, 1, 2, 1, INF, 2, -INF, 1], np.float32)
for direction in ("LT", "GT"):
    case(f"sort_{direction}", f"{F8}, {I8}", SORT.format(direction), KEYS, np.arange(8, dtype="i4"))
case(
    "while",
    "tensor<i32>, tensor<f32>",
    """%r:2 = stablehlo.while(%i = %x0, %a = %x1) : $0, $1
  cond { %l = stablehlo.constant dense<100.0> : tensor<f32>
         %c = stablehlo.compare LT, %a, %l : (tensor<f32>, tensor<f32>) -> tensor<i1>
         stablehlo.return %c : tensor<i1> }
  do { %o = stablehlo.constant dense<1> : tensor<i32>
       %n = stablehlo.add %i, %o : tensor<i32>
       %d = stablehlo.add %a, %a : tensor<f32>
       stablehlo.return %n, %d : tensor<i32>, tensor<f32> }""",
    np.array(0, "i4"),
    np.array(1, "f4"),
)
case(
    "counted",
    "tensor<i32>, tensor<i32>, tensor<f32>",
    """%s = stablehlo.constant dense<2> : tensor<i32>
  %k = stablehlo.constant dense<9> : tensor<i32>
  %r:3 = stablehlo.while(%i = %s, %l = %k, %a = %x0) : tensor<i32>, tensor<i32>, $0
  cond { %c = stablehlo.compare GE, %l, %i : (tensor<i32>, tensor<i32>) -> tensor<i1>
         stablehlo.return %c : tensor<i1> }
  do { %o = stablehlo.constant dense<3> : tensor<i32>
       %n = stablehlo.add %o, %i : tensor<i32>
       %f = stablehlo.convert %i : (tensor<i32>) -> tensor<f32>
       %d = stablehlo.add %a, %f : tensor<f32>
       stablehlo.return %n, %l, %d : tensor<i32>, tensor<i32>, tensor<f32> }""",
    np.array(1, "f4"),
)
for index in (-1, 0, 1, 5):
    case(
        f"case_{index}",
        "tensor<3x4xf32>",
        """%r = "stablehlo.case"(%x0) ({
       stablehlo.return %x1 : $1 }, { %n = stablehlo.negate %x1 : $1
       stablehlo.return %n : $1 }, { %n = stablehlo.abs %x1 : $1
       stablehlo.return %n : $1 }) : ($0) -> $r""",
        np.array(index, "i4"),
        MATRIX,
    )
case(
    "if",
    "tensor<3x4xf32>, tensor<f32>",
    """%z = stablehlo.constant dense<0.0> : tensor<f32>
  %r:2 = "stablehlo.if"(%x0) ({ stablehlo.return %x1, %z : $1, tensor<f32> }, {
    %o = stablehlo.constant dense<1.0> : tensor<f32>
    stablehlo.return %x1, %o : $1, tensor<f32> }) : ($0) -> ($r)""",
    np.array(False),
    MATRIX,
)
case(
    "map",
    "tensor<3x4xf32>",
    """%r = "stablehlo.map"(%x0, %x1) <{dimensions = array<i64: 0, 1>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>): %c = stablehlo.subtract %a, %b : tensor<f32>
   stablehlo.return %c : tensor<f32> }) : ($0, $1) -> $r""",
    MATRIX,
    MATRIX.T.reshape(3, 4).copy(),
)
case("reduce_precision", F8, "%r = stablehlo.reduce_precision %x0, format = e5m2 : $r", SPECIAL)
case(
    "get_dimension_size", "tensor<i32>", "%r = stablehlo.get_dimension_size %x0, dim = 1 : ($0) -> $r", MATRIX
)
case(
    "shape_arithmetic",
    "tensor<2xi32>",
    """%a = stablehlo.get_dimension_size %x0, dim = 1 : ($0) -> tensor<i32>
  %c = stablehlo.constant dense<-3> : tensor<i32>
  %d = stablehlo.multiply %a, %c : tensor<i32>
  %t = stablehlo.constant dense<5> : tensor<i32>
  %q = stablehlo.divide %d, %t : tensor<i32>
  %m = stablehlo.remainder %d, %t : tensor<i32>
  %q1 = stablehlo.reshape %q : (tensor<i32>) -> tensor<1xi32>
  %m1 = stablehlo.reshape %m : (tensor<i32>) -> tensor<1xi32>
  %r = stablehlo.concatenate %q1, %m1, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>""",
    MATRIX,
)
WORKER = """
import json, sys
import numpy as np
from ivy.mlir import compilation, ir, stablehlo

texts, path = json.loads(sys.stdin.read()), sys.argv[1]
inputs, outputs = np.load(path), {}
with compilation():
    for name, (text, count) in texts.items():
        module = ir.Module.parse(text)
        given = [inputs[f"{name}/{i}"] for i in range(count)]
        results = stablehlo.eval_module(module, [ir.DenseElementsAttr.get(array) for array in given])
        outputs |= {f"{name}/{i}": np.array(result) for i, result in enumerate(results)}
np.savez(path + ".out.npz", **outputs)
"""


@pytest.fixture(scope="module")
def interpreted(tmp_path_factory):
    path = tmp_path_factory.mktemp("interpreter") / "inputs.npz"
    arrays = {f"{name}/{i}": array for name, (_, args) in CASES.items() for i, array in enumerate(args)}
    np.savez(path, **arrays)
    texts = {name: (text, len(args)) for name, (text, args) in CASES.items()}
    subprocess.run([sys.executable, "-c", WORKER, str(path)], input=json.dumps(texts), text=True, check=True)
    return np.load(f"{path}.out.npz")


@pytest.mark.parametrize("name", CASES)
def test_agrees_with_the_reference_interpreter(name, interpreted):
    text, args = CASES[name]
    count = len(re.findall("tensor<", text.split("->")[1].split("{")[0]))
    wanted = [interpreted[f"{name}/{i}"] for i in range(count)]
    outputs = tuple(jax.ShapeDtypeStruct(array.shape, array.dtype) for array in wanted)
    f = backend.emit(from_text(text, args, outputs if count > 1 else outputs[0]))
    actual = f(*args)
    for got, want in zip(actual if count > 1 else [actual], wanted, strict=True):
        assert got.dtype == want.dtype
        assert got.shape == want.shape
        if want.dtype.kind == "f":
            np.testing.assert_allclose(got, want, 2e-5, 2e-5)
        else:
            np.testing.assert_array_equal(got, want)
