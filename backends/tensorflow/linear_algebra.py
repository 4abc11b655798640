"""Products, triangular systems, Fourier transforms."""

from __future__ import annotations

import math

from ivy.backends.emission.attributes import attribute
from ivy.backends.emission.body import Node
from ivy.backends.emission.contraction import Contraction
from ivy.backends.emission.convolution import Convolution, convolution_form
from ivy.backends.emission.prepare import FEW_ROWS, LARGE_WEIGHT
from ivy.backends.emission.scope import Result, Scope
from ivy.backends.emission.types import tensor_type
from ivy.backends.emission.values import ATOM, MULTIPLY, Expr
from ivy.backends.tensorflow.language import dtype_text
from ivy.backends.tensorflow.registry import emits

PRODUCTS = frozenset(
    {"int32", "int64", "float16", "bfloat16", "float32", "float64", "complex64", "complex128"}
)
"""The element types of TensorFlow's products."""


def _product_type(dtype: str) -> str:
    """The type in which products of a type come out the same."""
    if dtype in PRODUCTS:
        return dtype
    return "int32" if dtype in ("bool", "int8", "int16", "uint8", "uint16") else "int64"


def _cast(text: str, source: str, target: str) -> str:
    return text if source == target else f"tf.cast({text}, {dtype_text(target)})"


@emits("stablehlo.dot_general", "stablehlo.dot")
def dot_general(scope: Scope, node: Node) -> Result:
    """`@`, `tf.matmul` with transposed operands, `tf.tensordot` of stacked rows, or `tf.einsum`."""
    contraction = _contraction(node)
    target = tensor_type(node.results[0].type).dtype
    inner = _product_type(target)
    dtypes = [tensor_type(value.type).dtype for value in node.operands]
    texts = [_cast(scope.array(v), dtype, inner) for v, dtype in zip(node.operands, dtypes, strict=True)]
    same = all(dtype == inner for dtype in dtypes)
    operators = [scope.full(value) for value in node.operands] if same else list(map(Expr, texts))
    return _result(_product(contraction, operators, texts, scope, node), inner, target)


def _result(product: Expr, inner: str, target: str) -> Expr:
    return product if inner == target else Expr(_cast(product.text, inner, target), hint="product")


def _contraction(node: Node) -> Contraction:
    if node.name == "stablehlo.dot_general":
        return Contraction.read(node)
    left, right = (len(tensor_type(value.type).shape) for value in node.operands)
    return Contraction([], [], [left - 1], [0], left, right)


def _product(axes: Contraction, operators: list[Expr], texts: list[str], scope: Scope, node: Node) -> Expr:
    written = axes.matmul()
    one_rank = axes.left_rank == axes.right_rank and axes.left_rank >= 2
    if written is not None and one_rank:
        flags = ""
        left, right = (_untransposed(x) for x in operators)
        if (written[1] != "") != right[1] and (written[0] != "") == left[1] and _is_faster_turned(axes, node):
            return Expr(f"tf.transpose(tf.matmul({right[0]}, {left[0]}, transpose_b=True))", hint="product")
        if (written[0] != "") != left[1]:
            flags += ", transpose_a=True"
        if (written[1] != "") != right[1]:
            flags += ", transpose_b=True"
        if flags:
            return Expr(f"tf.matmul({left[0]}, {right[0]}{flags})", hint="product")
        x = left[0] if left[1] else operators[0].at(MULTIPLY)
        y = right[0] if right[1] else operators[1].at(ATOM)
        return Expr(f"{x} @ {y}", MULTIPLY, hint="product")
    if not axes.left_batch:
        right, turned = _untransposed(Expr(texts[1]))
        turned = turned and axes.right_rank == 2
        right, inside = (right, [1 - axis for axis in axes.right]) if turned else (texts[1], axes.right)
        if inside == [1] and _is_faster_turned(axes, node):
            order = [*range(1, axes.left_rank), 0]
            text = f"tf.transpose(tf.tensordot({right}, {texts[0]}, {[inside, axes.left]}), {order})"
            return Expr(text, hint="product")
        return Expr(f"tf.tensordot({texts[0]}, {right}, {[axes.left, inside]})", hint="product")
    return Expr(f'tf.einsum("{axes.einsum()}", {texts[0]}, {texts[1]})', hint="product")


def _is_faster_turned(axes: Contraction, node: Node) -> bool:
    """Whether `x @ w.T` runs faster as the transpose of `w @ x.T`.

    Measured on CPUs: TensorFlow copies a weight that is to be transposed at every call, which takes up
    to two thirds of the time where a large weight meets a few rows (without oneDNN).
    """
    rows = axes.rows(tensor_type(node.operands[0].type).shape)
    weight = tensor_type(node.operands[1].type).shape
    if axes.left_batch or len(weight) != 2 or None in weight or rows is None:
        return False
    return math.prod(size or 0 for size in weight) >= LARGE_WEIGHT and 1 < rows <= FEW_ROWS


def _untransposed(expr: Expr) -> tuple[str, bool]:
    """The operand of a transposition that is written in place, and whether it is one."""
    for function in ("tf.transpose(", "tf.linalg.matrix_transpose("):
        inside = expr.text[len(function) : -1]
        if expr.text.startswith(function) and expr.text.endswith(")") and _is_plain(inside):
            return inside, True
    return expr.text, False


def _is_plain(text: str) -> bool:
    return text.isidentifier() or (text.startswith("params[") and text.count("[") == 1 and text[-1] == "]")


@emits("stablehlo.convolution", "stablehlo.dynamic_conv")
def convolution(scope: Scope, node: Node) -> Result:
    """`tf.nn.conv2d` of images with channels last."""
    form = convolution_form(scope, node)
    dtype = tensor_type(node.results[0].type).dtype
    if form is None or len(form.strides) > 3:
        return scope.unsupported(node, "padding by an array, or more than three axes of space")
    computed = dtype if dtype in ("float16", "bfloat16", "float32", "float64") else "float64"
    if computed != dtype and dtype not in ("int8", "int16", "uint8", "uint16", "int32"):
        return scope.unsupported(node, f"TensorFlow has no convolution of {dtype}")
    x, kernel = (
        _ordered(_cast(scope.array(value), tensor_type(value.type).dtype, computed), order)
        for value, order in zip(node.operands[:2], (form.input_order, form.kernel_order), strict=True)
    )
    if form.flipped:
        kernel = f"tf.reverse({kernel}, {form.flipped})"
    text = _convolution_text(scope, node, form, x, kernel)
    return Expr(_cast(_ordered(text, form.result_order), computed, dtype), hint="conv")


def _convolution_text(scope: Scope, node: Node, form: Convolution, x: str, kernel: str) -> str:
    ones = [1] * len(form.strides)
    plain = form.input_dilation == ones and form.kernel_dilation == ones and form.batch_groups == 1
    padded = all(isinstance(a, int) and a >= 0 for pair in form.padding for a in pair)
    rank = len(form.strides)
    amounts = [[0, 0], *map(list, form.padding), [0, 0]]
    if plain and padded and rank == 2 and form.groups == 1:
        padding = '"VALID"' if not any(map(any, amounts)) else str(amounts)
        return f"tf.nn.conv2d({x}, {kernel}, {form.strides}, {padding})"
    channels = tensor_type(node.operands[0].type).shape[form.input_order[-1]]
    depthwise = form.groups == channels and form.strides == [form.strides[0]] * rank
    if plain and padded and rank == 2 and depthwise:
        if any(map(any, amounts)):
            x = f"tf.pad({x}, {amounts})"
        return f"{scope.unit.runtime('convolve_depthwise')}({x}, {kernel}, {form.strides})"
    options = [f"strides={form.strides}", f"padding=[{', '.join(f'({a}, {b})' for a, b in form.padding)}]"]
    if form.input_dilation != ones:
        options.append(f"x_dilation={form.input_dilation}")
    if form.kernel_dilation != ones:
        options.append(f"kernel_dilation={form.kernel_dilation}")
    if form.groups != 1:
        options.append(f"groups={form.groups}")
    if form.batch_groups != 1:
        options.append(f"batch_groups={form.batch_groups}")
    return f"{scope.unit.runtime('convolve')}({x}, {kernel}, {', '.join(options)})"


def _ordered(x: str, order: list[int]) -> str:
    return x if order == sorted(order) else f"tf.transpose({x}, {order})"


@emits("stablehlo.cholesky")
def cholesky(scope: Scope, node: Node) -> Result:
    """The factor's triangle; the other one is zero here and unspecified in StableHLO."""
    x, function = scope.array(node.operands[0]), scope.unit.runtime("cholesky")
    if attribute(node.op, "lower", False):
        return Expr(f"{function}({x})", hint="factor")
    return Expr(f"tf.linalg.adjoint({function}(tf.linalg.adjoint({x})))", hint="factor")


@emits("stablehlo.triangular_solve")
def triangular_solve(scope: Scope, node: Node) -> Result:
    """`op(a) x = b` or `x op(a) = b`."""
    a, b = scope.arrays(node.operands)
    transpose = attribute(node.op, "transpose_a", "NO_TRANSPOSE")
    lower, left = bool(attribute(node.op, "lower")), bool(attribute(node.op, "left_side"))
    if transpose == "ADJOINT":
        a = f"tf.math.conj({a})"
    # x op(a) = b is op(a)^T x^T = b^T
    if (transpose != "NO_TRANSPOSE") == left:
        a, lower = f"tf.linalg.matrix_transpose({a})", not lower
    function = scope.unit.runtime("solve_triangular")
    options = f"lower={lower}, unit_diagonal={bool(attribute(node.op, 'unit_diagonal', False))}"
    if left:
        return Expr(f"{function}({a}, {b}, {options})", hint="solution")
    text = f"{function}({a}, tf.linalg.matrix_transpose({b}), {options})"
    return Expr(f"tf.linalg.matrix_transpose({text})", hint="solution")


@emits("stablehlo.fft")
def fft(scope: Scope, node: Node) -> Result:
    """`tf.signal` over the trailing axes."""
    kind, lengths = attribute(node.op, "fft_type"), attribute(node.op, "fft_length")
    x, rank = scope.array(node.operands[0]), len(lengths)
    suffix = "" if rank == 1 else f"{rank}d"
    names = {"FFT": "fft", "IFFT": "ifft", "RFFT": "rfft", "IRFFT": "irfft"}
    if rank > 3:
        return scope.unsupported(node, "Fourier transforms over more than three axes")
    options = f", {lengths}" if kind in ("RFFT", "IRFFT") else ""
    return Expr(f"tf.signal.{names[kind]}{suffix}({x}{options})", hint="spectrum")
