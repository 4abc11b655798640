"""Products, factorisations, triangular systems, Fourier transforms."""

from __future__ import annotations

from collections.abc import Sequence

from ivy.backends.emission.attributes import attribute
from ivy.backends.emission.body import Node
from ivy.backends.emission.contraction import Contraction
from ivy.backends.emission.convolution import convolution_form
from ivy.backends.emission.scope import Result, Scope
from ivy.backends.emission.types import tensor_type
from ivy.backends.emission.values import ATOM, MULTIPLY, Expr, tuple_text
from ivy.backends.numpy.language import dtype_text
from ivy.backends.numpy.registry import emits


def _precise(dtype: str) -> str:
    """The element type that products are computed in."""
    return "float32" if "float" in dtype and dtype not in ("float32", "float64") else dtype


def _cast(expr: Expr, source: str, target: str) -> Expr:
    return expr if source == target else Expr(f"{expr.at(ATOM)}.astype({dtype_text(target)})")


@emits("stablehlo.dot_general")
def dot_general(scope: Scope, node: Node) -> Result:
    """`@` for matrix products, `np.einsum` for others."""
    contraction = Contraction.read(node)
    target = tensor_type(node.results[0].type).dtype
    inner = _precise(target)
    written = contraction.matmul() or _by_transposes(contraction)
    suffixes = written or ("", "")
    operands = [
        _matrix(_cast(scope.full(value), tensor_type(value.type).dtype, inner), suffix)
        for value, suffix in zip(node.operands, suffixes, strict=True)
    ]
    if written is None:
        texts = ", ".join(operand.text for operand in operands)
        result = Expr(f'np.einsum("{contraction.einsum()}", {texts}, optimize=True)')
    else:
        x, y = operands
        result = Expr(f"{x.at(MULTIPLY)} @ {y.at(ATOM)}", MULTIPLY)
    return _cast(result, inner, target)


def _by_transposes(axes: Contraction) -> tuple[str, str] | None:
    """How transposed operands make a product of stacked matrices: one axis free, one contracted."""
    left_free = [i for i in range(axes.left_rank) if i not in axes.left_batch + axes.left]
    right_free = [i for i in range(axes.right_rank) if i not in axes.right_batch + axes.right]
    if len(axes.left) != 1 or len(left_free) != 1 or len(right_free) != 1 or not axes.left_batch:
        return None
    left = [*axes.left_batch, *left_free, *axes.left]
    right = [*axes.right_batch, *axes.right, *right_free]
    return _transposed(left), _transposed(right)


def _transposed(order: list[int]) -> str:
    return "" if order == sorted(order) else f".transpose{tuple_text(list(map(str, order)))}"


def _matrix(expr: Expr, suffix: str) -> Expr:
    if suffix and expr.text.endswith(suffix) and expr.precedence == ATOM and suffix in (".T", ".mT"):
        return Expr(expr.text.removesuffix(suffix))  # x.T.T
    return Expr(f"{expr.at(ATOM)}{suffix}") if suffix else expr


@emits("stablehlo.dot")
def dot(scope: Scope, node: Node) -> Result:
    """The product of vectors and matrices."""
    target = tensor_type(node.results[0].type).dtype
    inner = _precise(target)
    x, y = (_cast(scope.full(value), tensor_type(value.type).dtype, inner) for value in node.operands)
    return _cast(Expr(f"{x.at(MULTIPLY)} @ {y.at(ATOM)}", MULTIPLY), inner, target)


@emits("stablehlo.convolution", "stablehlo.dynamic_conv")
def convolution(scope: Scope, node: Node) -> Result:
    """Patches of the input, times the kernel as a matrix."""
    form = convolution_form(scope, node)
    if form is None:
        return scope.unsupported(node, "the padding is an array")
    target = tensor_type(node.results[0].type).dtype
    inner = _precise(target)
    x, kernel = (
        _cast(scope.full(value), tensor_type(value.type).dtype, inner) for value in node.operands[:2]
    )
    x, kernel = _ordered(x, form.input_order), _ordered(kernel, form.kernel_order)
    if form.flipped:
        kernel = Expr(f"np.flip({kernel.text}, {_axes(form.flipped)})")
    options = [f"strides={_axes(form.strides)}", f"padding={_axes([f'({a}, {b})' for a, b in form.padding])}"]
    ones = [1] * len(form.strides)
    if form.input_dilation != ones:
        options.append(f"x_dilation={_axes(form.input_dilation)}")
    if form.kernel_dilation != ones:
        options.append(f"kernel_dilation={_axes(form.kernel_dilation)}")
    if form.groups != 1:
        options.append(f"groups={form.groups}")
    if form.batch_groups != 1:
        options.append(f"batch_groups={form.batch_groups}")
    text = f"{scope.unit.runtime('convolve')}({x.text}, {kernel.text}, {', '.join(options)})"
    return _cast(_ordered(Expr(text, hint="conv"), form.result_order), inner, target)


def _ordered(x: Expr, order: list[int]) -> Expr:
    return Expr(f"{x.at(ATOM)}{_transposed(order)}", hint=x.hint)


def _axes(axes: Sequence[object]) -> str:
    return tuple_text([str(axis) for axis in axes]) if axes else "()"


@emits("stablehlo.cholesky")
def cholesky(scope: Scope, node: Node) -> Result:
    """The factor's triangle; the other one is zero here and unspecified in StableHLO."""
    x, function = scope.array(node.operands[0]), scope.unit.runtime("cholesky")
    if attribute(node.op, "lower", False):
        return Expr(f"{function}({x})", hint="factor")
    return Expr(f"np.conj({function}(np.conj({x}).mT)).mT", hint="factor")


@emits("stablehlo.triangular_solve")
def triangular_solve(scope: Scope, node: Node) -> Result:
    """`op(a) x = b` or `x op(a) = b`."""
    a, b = (scope.atom(value) for value in node.operands)
    transpose = attribute(node.op, "transpose_a", "NO_TRANSPOSE")
    lower, left = bool(attribute(node.op, "lower")), bool(attribute(node.op, "left_side"))
    if transpose == "ADJOINT":
        a = f"np.conj({a})"
    # x op(a) = b is op(a)^T x^T = b^T
    if (transpose != "NO_TRANSPOSE") == left:
        a, lower = f"{a}.mT", not lower
    function = scope.unit.runtime("solve_triangular")
    options = f"lower={lower}, unit_diagonal={bool(attribute(node.op, 'unit_diagonal', False))}"
    text = f"{function}({a}, {b if left else f'{b}.mT'}, {options})"
    return Expr(text if left else f"{text}.mT", hint="solution")


FFTS = {"FFT": "fftn", "IFFT": "ifftn", "RFFT": "rfftn", "IRFFT": "irfftn"}


@emits("stablehlo.fft")
def fft(scope: Scope, node: Node) -> Result:
    """`np.fft` over the trailing axes."""
    lengths = attribute(node.op, "fft_length")
    options = f"s={_axes(lengths)}, axes={_axes(range(-len(lengths), 0))}"
    text = f"np.fft.{FFTS[attribute(node.op, 'fft_type')]}({scope.array(node.operands[0])}, {options})"
    return Expr(text, hint="spectrum")
