"""Small StableHLO programs, at least one for each op, and what the reference interpreter gives for them.

The interpreter may abort the process, so it runs in one of its own, once for all programs.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

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


# ------------------------------------------------------------------- general forms of the ops above

ARGMAX = """%i = stablehlo.constant dense<{0}> : tensor<f32>
  %z = stablehlo.constant dense<0> : tensor<i32>
  %n = stablehlo.iota dim = 1 : tensor<3x4xi32>
  %q:2 = stablehlo.reduce(%x0 init: %i), (%n init: %z) across dimensions = [1]
    : ($0, tensor<3x4xi32>, tensor<f32>, tensor<i32>) -> (tensor<3xf32>, tensor<3xi32>)
   reducer(%a: tensor<f32>, %c: tensor<f32>) (%b: tensor<i32>, %d: tensor<i32>) {{
     %2 = stablehlo.compare {1}, %a, %c, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
     %3 = stablehlo.compare NE, %a, %a, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
     %4 = stablehlo.or %2, %3 : tensor<i1>
     %5 = stablehlo.compare EQ, %a, %c, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
     %6 = stablehlo.compare LT, %b, %d, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
     %7 = stablehlo.and %5, %6 : tensor<i1>
     %8 = stablehlo.or %4, %7 : tensor<i1>
     %9 = stablehlo.select %4, %a, %c : tensor<i1>, tensor<f32>
     %10 = stablehlo.select %8, %b, %d : tensor<i1>, tensor<i32>
     stablehlo.return %9, %10 : tensor<f32>, tensor<i32> }}
  %r = stablehlo.add %q#1, %q#1 : tensor<3xi32>"""
TIES = np.array([[1, 3, 3, 2], [NAN, 5, NAN, 1], [-INF, -INF, 0, 0]], np.float32)
case("argmax", "tensor<3xi32>", ARGMAX.format("0xFF800000", "GT"), TIES)
case("argmin", "tensor<3xi32>", ARGMAX.format("0x7F800000", "LT"), TIES)
case("reduce_start", "tensor<3xf32>", REDUCE.format(2.5, "add", 1), MATRIX)
case("reduce_two_axes", "tensor<f32>", REDUCE.format(0.0, "maximum", "1, 0"), MATRIX)
for op in ("and", "or", "xor", "minimum", "add"):
    body = REDUCE.replace("f32", "i32").format(3, op, 0)
    case(f"reduce_{op}_int", "tensor<i32>", body, INTEGERS)
for op in ("and", "or", "xor", "maximum"):
    body = REDUCE.replace("f32", "i1").format("false", op, 0)
    case(f"reduce_{op}_bool", "tensor<i1>", body, np.array([True, False, True]))
case(
    "reduce_pairs",
    "tensor<3xf32>, tensor<3xf32>",
    """%i = stablehlo.constant dense<1.0> : tensor<f32>
  %z = stablehlo.constant dense<0.0> : tensor<f32>
  %r:2 = stablehlo.reduce(%x0 init: %i), (%x1 init: %z) across dimensions = [1]
    : ($0, $1, tensor<f32>, tensor<f32>) -> (tensor<3xf32>, tensor<3xf32>)
   reducer(%a: tensor<f32>, %c: tensor<f32>) (%b: tensor<f32>, %d: tensor<f32>) {
     %m = stablehlo.multiply %a, %c : tensor<f32>
     %n = stablehlo.multiply %b, %c : tensor<f32>
     %o = stablehlo.add %n, %d : tensor<f32>
     stablehlo.return %m, %o : tensor<f32>, tensor<f32> }""",
    np.arange(15, dtype="f4").reshape(3, 5) / 8,
    np.arange(15, dtype="f4").reshape(3, 5) - 4,
)
RUNNING = """%i = stablehlo.constant dense<{0}> : tensor<f32>
  %r = "stablehlo.reduce_window"(%x0, %i) <{{window_dimensions = array<i64: 1, 4>,
    padding = dense<[[0, 0], [{2}]]> : tensor<2x2xi64>}}> ({{ ^bb0(%a: tensor<f32>, %b: tensor<f32>):
     %c = stablehlo.{1} %a, %b : tensor<f32>
     stablehlo.return %c : tensor<f32> }}) : ($0, tensor<f32>) -> $r"""
for op, start in (("add", 0.0), ("multiply", 1.0), ("maximum", "0xFF800000"), ("minimum", "0x7F800000")):
    case(f"running_{op}", "tensor<3x4xf32>", RUNNING.format(start, op, "3, 0"), MATRIX)
    case(f"running_{op}_back", "tensor<3x4xf32>", RUNNING.format(start, op, "0, 3"), MATRIX)
case("window_product", "tensor<2x2x2x5xf32>", WINDOW.format("1.0", "multiply", 1), IMAGE)
case("window_min", "tensor<2x2x2x5xf32>", WINDOW.format("0x7F800000", "minimum", 1), IMAGE)
case("window_start", "tensor<2x2x2x5xf32>", WINDOW.format("0.5", "add", 1), IMAGE)
case(
    "window_pairs",
    "tensor<3xf32>, tensor<3xi32>",
    """%i = stablehlo.constant dense<0.0> : tensor<f32>
  %z = stablehlo.constant dense<0> : tensor<i32>
  %r:2 = "stablehlo.reduce_window"(%x0, %x1, %i, %z) <{window_dimensions = array<i64: 3>,
    window_strides = array<i64: 2>}> ({
    ^bb0(%a: tensor<f32>, %b: tensor<i32>, %c: tensor<f32>, %d: tensor<i32>):
     %m = stablehlo.maximum %a, %c : tensor<f32>
     %n = stablehlo.add %b, %d : tensor<i32>
     stablehlo.return %m, %n : tensor<f32>, tensor<i32>
    }) : ($0, $1, tensor<f32>, tensor<i32>) -> ($r)""",
    np.array([3, -1, 2, 5, 1, 0, 4], np.float32),
    np.arange(7, dtype=np.int32),
)
case(
    "select_and_scatter_padded",
    "tensor<5x6xf32>",
    """%i = stablehlo.constant dense<0.0> : tensor<f32>
  %r = "stablehlo.select_and_scatter"(%x0, %x1, %i) <{window_dimensions = array<i64: 3, 2>,
    window_strides = array<i64: 2, 1>, padding = dense<[[1, 1], [0, 1]]> : tensor<2x2xi64>}> ({
    ^bb0(%a: tensor<f32>, %b: tensor<f32>):
     %c = stablehlo.compare LT, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
     stablehlo.return %c : tensor<i1> }, {
    ^bb0(%a: tensor<f32>, %b: tensor<f32>):
     %c = stablehlo.add %a, %b : tensor<f32>
     stablehlo.return %c : tensor<f32> }) : ($0, $1, tensor<f32>) -> $r""",
    IMAGE[0, 0].copy(),
    np.arange(18, dtype="f4").reshape(3, 6),
)
SORTED = """%r = "stablehlo.sort"(%x0) <{{dimension = {1} : i64, is_stable = true}}> ({{
  ^bb0(%a: tensor<{2}>, %b: tensor<{2}>):
   {0}
   stablehlo.return %c : tensor<i1> }}) : ($0) -> $r"""
less = "%c = stablehlo.compare {0}, %a, %b, {1} : (tensor<{2}>, tensor<{2}>) -> tensor<i1>"
UNSORTED = np.array([0.0, 3, -INF, -0.0, 2, INF, -2, 3], np.float32)
for direction in ("LT", "GT", "LE"):
    case(
        f"sort_plain_{direction}",
        F8,
        SORTED.format(less.format(direction, "FLOAT", "f32"), 0, "f32"),
        UNSORTED,
    )
case("sort_total", F8, SORTED.format(less.format("LT", "TOTALORDER", "f32"), 0, "f32"), UNSORTED)
case("sort_int", I8, SORTED.format(less.format("GT", "SIGNED", "i32"), 0, "i32"), INTEGERS)
case("sort_axis", "tensor<3x4xf32>", SORTED.format(less.format("GT", "FLOAT", "f32"), 0, "f32"), MATRIX)
by_size = """%p = stablehlo.abs %a : tensor<f32>
   %q = stablehlo.abs %b : tensor<f32>
   %c = stablehlo.compare LT, %p, %q : (tensor<f32>, tensor<f32>) -> tensor<i1>"""
case("sort_by_size", "tensor<3x4xf32>", SORTED.format(by_size, 1, "f32"), MATRIX)
case(
    "sort_two_keys",
    f"{F8}, {I8}, {F8}",
    """%r:3 = "stablehlo.sort"(%x0, %x1, %x2) <{dimension = 0 : i64, is_stable = true}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>, %i: tensor<i32>, %j: tensor<i32>, %s: tensor<f32>, %t: tensor<f32>):
   %c = stablehlo.compare LT, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
   %d = stablehlo.compare EQ, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
   %e = stablehlo.compare GT, %i, %j : (tensor<i32>, tensor<i32>) -> tensor<i1>
   %f = stablehlo.and %d, %e : tensor<i1>
   %g = stablehlo.or %c, %f : tensor<i1>
   stablehlo.return %g : tensor<i1> }) : ($0, $1, $2) -> ($r)""",
    KEYS,
    np.array([1, 5, 3, 2, 2, 4, 7, 9], "i4"),
    np.arange(8, dtype="f4"),
)
GENERAL = SCATTER.format("""%t = stablehlo.constant dense<2.0> : tensor<f32>
  %m = stablehlo.multiply %a, %t : tensor<f32>
  %c = stablehlo.subtract %m, %b : tensor<f32>""")
case("scatter_general", "tensor<3x4xf32>", GENERAL, MATRIX, ROWS, np.full((4, 4), 2, "f4"))
TWICE = np.array([[0], [2], [0], [0]], "i4")
case(
    "scatter_general_repeated",
    "tensor<3x4xf32>",
    GENERAL,
    MATRIX,
    TWICE,
    np.arange(16, dtype="f4").reshape(4, 4),
)
case(
    "scatter_pairs",
    "tensor<3x4xf32>, tensor<3x4xf32>",
    """%r:2 = "stablehlo.scatter"(%x0, %x1, %x2, %x3, %x4) <{scatter_dimension_numbers = #stablehlo.scatter<
  update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0],
  index_vector_dim = 1>}> ({ ^bb0(%a: tensor<f32>, %c: tensor<f32>, %b: tensor<f32>, %d: tensor<f32>):
  %s = stablehlo.add %a, %b : tensor<f32>
  %t = stablehlo.maximum %c, %d : tensor<f32>
  stablehlo.return %s, %t : tensor<f32>, tensor<f32> }) : ($0, $1, $2, $3, $4) -> ($r)""",
    MATRIX,
    MATRIX[::-1].copy(),
    TWICE,
    np.full((4, 4), 2, "f4"),
    np.full((4, 4), 0.25, "f4"),
)
case(
    "convolution_batch_groups",
    "tensor<1x4x4x4xf32>",
    CONV.format("stride = [1, 1]", 2, 1),
    IMAGE,
    KERNEL,
)
case(
    "convolution_narrow",
    "tensor<1x1x3xi32>",
    """%r = stablehlo.convolution(%x0, %x1) dim_numbers = [b, f, 0]x[o, i, 0]->[b, f, 0],
  window = {} {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : ($0, $1) -> $r""",
    np.array([[[100, 90, -80, 120, 7]]], "i1"),
    np.array([[[100, 100, 50]]], "i1"),
)
case(
    "dot_general_narrow",
    "tensor<2x2xi32>",
    "%r = stablehlo.dot_general %x0, %x1, contracting_dims = [1] x [0] : ($0, $1) -> $r",
    np.array([[100, 90, -80], [1, 2, 3]], "i1"),
    np.array([[100, 1], [100, 2], [100, 3]], "i1"),
)
PARTS = """%u = stablehlo.real %c : (tensor<8xcomplex<f32>>) -> tensor<8xf32>
  %v = stablehlo.imag %c : (tensor<8xcomplex<f32>>) -> tensor<8xf32>
  %r = stablehlo.concatenate %u, %v, dim = 0 : (tensor<8xf32>, tensor<8xf32>) -> tensor<16xf32>"""
for op in ("exponential", "log", "sqrt", "tanh", "negate", "sign", "logistic", "rsqrt", "sine"):
    case(
        f"{op}_complex",
        "tensor<16xf32>",
        f"""%d = stablehlo.complex %x0, %x1 : tensor<8xcomplex<f32>>
  %c = stablehlo.{op} %d : tensor<8xcomplex<f32>>
  {PARTS}""",
        np.linspace(-1, 1.1, 8, dtype="f4"),
        np.linspace(2, -1, 8, dtype="f4"),
    )
case(
    "abs_complex",
    F8,
    """%d = stablehlo.complex %x0, %x1 : tensor<8xcomplex<f32>>
  %r = stablehlo.abs %d : (tensor<8xcomplex<f32>>) -> $r""",
    np.linspace(-1, 1.1, 8, dtype="f4"),
    np.linspace(2, -1, 8, dtype="f4"),
)
case(
    "constant_complex",
    "tensor<16xf32>",
    f"""%a = stablehlo.constant dense<[(1.0, -2.0), (0x7F800000, 0.5)]> : tensor<2xcomplex<f32>>
  %b = stablehlo.constant dense<(0.0, 1.0)> : tensor<2xcomplex<f32>>
  %e = stablehlo.add %a, %b : tensor<2xcomplex<f32>>
  %c = stablehlo.concatenate %e, %a, %b, %e, dim = 0 : (tensor<2xcomplex<f32>>, tensor<2xcomplex<f32>>,
    tensor<2xcomplex<f32>>, tensor<2xcomplex<f32>>) -> tensor<8xcomplex<f32>>
  {PARTS}""",
)
case(
    "convert_complex",
    "tensor<16xf32>",
    f"%c = stablehlo.convert %x0 : ($0) -> tensor<8xcomplex<f32>>\n  {PARTS}",
    SPECIAL,
)
case("bitcast", "tensor<8xi32>", "%r = stablehlo.bitcast_convert %x0 : ($0) -> $r", SPECIAL[1:].repeat(2)[:8])
case("bitcast_narrower", "tensor<8x4xui8>", "%r = stablehlo.bitcast_convert %x0 : ($0) -> $r", INTEGERS)
case(
    "tuple",
    "tensor<3x4xf32>",
    """%t = stablehlo.tuple %x0, %x1 : tuple<$0, $1>
  %r = stablehlo.get_tuple_element %t[1] : (tuple<$0, $1>) -> $r""",
    MATRIX[0].copy(),
    MATRIX,
)
case(
    "barrier",
    "tensor<3x4xf32>, tensor<4xf32>",
    "%r:2 = stablehlo.optimization_barrier %x1, %x0 : $1, $0",
    MATRIX[0].copy(),
    MATRIX,
)
case(
    "dynamic_shapes",
    "tensor<2x3x4xf32>",
    """%s = stablehlo.constant dense<[2, 3, 4]> : tensor<3xi32>
  %f = stablehlo.constant dense<[4, 3]> : tensor<2xi32>
  %a = stablehlo.dynamic_reshape %x0, %f : ($0, tensor<2xi32>) -> tensor<4x3xf32>
  %t = stablehlo.transpose %a, dims = [1, 0] : (tensor<4x3xf32>) -> tensor<3x4xf32>
  %b = stablehlo.dynamic_broadcast_in_dim %t, %s, dims = [1, 2] : (tensor<3x4xf32>, tensor<3xi32>) -> $r
  %i = stablehlo.dynamic_iota %s, dim = 2 : (tensor<3xi32>) -> $r
  %r = stablehlo.add %b, %i : $r""",
    MATRIX,
)
case(
    "dynamic_pad",
    "tensor<7x6xf32>",
    """%v = stablehlo.constant dense<9.0> : tensor<f32>
  %a = stablehlo.constant dense<[1, 0]> : tensor<2xi32>
  %b = stablehlo.constant dense<[3, 4]> : tensor<2xi32>
  %s = stablehlo.slice %x0 [1:3, 0:4:2] : ($0) -> tensor<2x2xf32>
  %r = stablehlo.dynamic_pad %s, %v, %a, %b, %a : (tensor<2x2xf32>, tensor<f32>, tensor<2xi32>,
    tensor<2xi32>, tensor<2xi32>) -> $r""",
    MATRIX,
)
case(
    "dynamic_gather",
    "tensor<4x2xf32>",
    """%s = stablehlo.constant dense<[1, 2]> : tensor<2xi32>
  %r = "stablehlo.dynamic_gather"(%x0, %x1, %s) <{dimension_numbers = #stablehlo.gather<offset_dims = [1],
    collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>}>
    : ($0, $1, tensor<2xi32>) -> $r""",
    MATRIX,
    ROWS,
)
case(
    "while_nested",
    "tensor<f32>",
    """%z = stablehlo.constant dense<0> : tensor<i32>
  %o = stablehlo.constant dense<1> : tensor<i32>
  %k = stablehlo.constant dense<3> : tensor<i32>
  %q:2 = stablehlo.while(%i = %z, %a = %x0) : tensor<i32>, $0
  cond { %c = stablehlo.compare LT, %i, %k : (tensor<i32>, tensor<i32>) -> tensor<i1>
         stablehlo.return %c : tensor<i1> }
  do { %w:2 = stablehlo.while(%j = %i, %b = %a) : tensor<i32>, $0
       cond { %c = stablehlo.compare LE, %j, %k : (tensor<i32>, tensor<i32>) -> tensor<i1>
              stablehlo.return %c : tensor<i1> }
       do { %n = stablehlo.add %j, %o : tensor<i32>
            %f = stablehlo.convert %j : (tensor<i32>) -> tensor<f32>
            %d = stablehlo.add %b, %f : tensor<f32>
            stablehlo.return %n, %d : tensor<i32>, tensor<f32> }
       %n = stablehlo.add %i, %o : tensor<i32>
       stablehlo.return %n, %w#1 : tensor<i32>, tensor<f32> }
  %e = stablehlo.convert %q#0 : (tensor<i32>) -> tensor<f32>
  %r = stablehlo.multiply %q#1, %e : tensor<f32>""",
    np.array(1, "f4"),
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


def interpret(programs: Mapping[str, tuple[str, list[np.ndarray]]], path: Path) -> dict[str, list[Any]]:
    """The results of programs (text, arguments) by name; `path` is a file to exchange arrays in."""
    arrays = {f"{name}/{i}": array for name, (_, args) in programs.items() for i, array in enumerate(args)}
    np.savez(path, **arrays)
    texts = {name: (text, len(args)) for name, (text, args) in programs.items()}
    subprocess.run([sys.executable, "-c", WORKER, str(path)], input=json.dumps(texts), text=True, check=True)
    outputs = np.load(f"{path}.out.npz")
    found: dict[str, list[Any]] = {name: [] for name in programs}
    for key in outputs.files:
        found[key.rsplit("/", 1)[0]].append(outputs[key])
    return found
