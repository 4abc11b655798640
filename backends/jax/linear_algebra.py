"""Products, factorisations, triangular systems, Fourier transforms."""

from __future__ import annotations

from collections.abc import Sequence

from ivy.backends.emission.attributes import attribute
from ivy.backends.emission.body import Node
from ivy.backends.emission.contraction import Contraction
from ivy.backends.emission.scope import Result, Scope
from ivy.backends.emission.types import tensor_type
from ivy.backends.emission.values import ATOM, MULTIPLY, Expr, tuple_text
from ivy.backends.jax.language import dtype_text
from ivy.backends.jax.registry import emits
from ivy.mlir import ir, stablehlo


@emits("stablehlo.dot_general")
def dot_general(scope: Scope, node: Node) -> Result:
    """`@` for matrix products, `jnp.einsum` for others, `lax.dot_general` where neither says it all."""
    contraction = Contraction.read(node)
    left, right = (tensor_type(value.type) for value in node.operands)
    target = tensor_type(node.results[0].type)
    options = _options(node, left.dtype, target.dtype)
    if left.dtype != right.dtype or left.dtype == "bool" or "float8" in left.dtype:
        return _lax_dot(scope, node, contraction, options)
    written = contraction.matmul()
    if written is None or (written[1] and contraction.rows(left.shape) in (1, None)):
        operands = ", ".join(scope.arrays(node.operands))
        return Expr(f'jnp.einsum("{contraction.einsum()}", {operands}{options})')
    x, y = (_matrix(scope, v, suffix) for v, suffix in zip(node.operands, written, strict=True))
    if options:
        return Expr(f"jnp.matmul({x.text}, {y.text}{options})")
    return Expr(f"{x.at(MULTIPLY)} @ {y.at(ATOM)}", MULTIPLY)


def _matrix(scope: Scope, value: ir.Value, suffix: str) -> Expr:
    expr = scope.full(value)
    if suffix and expr.text.endswith(suffix) and expr.precedence == ATOM:
        return Expr(expr.text.removesuffix(suffix))  # x.T.T
    return Expr(f"{expr.at(ATOM)}{suffix}") if suffix else expr


def _options(node: Node, source: str, target: str) -> str:
    text = ""
    precision = attribute(node.op, "precision_config", [])
    if any(item != "DEFAULT" for item in precision):
        names = [f"lax.Precision.{item}" for item in precision]
        text = f", precision={names[0] if len(set(names)) == 1 else tuple_text(names)}"
    return text if source == target else f"{text}, preferred_element_type={dtype_text(target)}"


def _lax_dot(scope: Scope, node: Node, axes: Contraction, options: str) -> Expr:
    numbers = (
        f"(({_axes(axes.left)}, {_axes(axes.right)}), ({_axes(axes.left_batch)}, {_axes(axes.right_batch)}))"
    )
    if "preferred_element_type" not in options:
        options += f", preferred_element_type={dtype_text(tensor_type(node.results[0].type).dtype)}"
    return Expr(f"lax.dot_general({', '.join(scope.arrays(node.operands))}, {numbers}{options})")


def _axes(axes: Sequence[object]) -> str:
    return tuple_text([str(axis) for axis in axes]) if axes else "()"


@emits("stablehlo.dot")
def dot(scope: Scope, node: Node) -> Result:
    """The product of vectors and matrices."""
    x, y = (scope.full(value) for value in node.operands)
    options = _options(
        node, tensor_type(node.operands[0].type).dtype, tensor_type(node.results[0].type).dtype
    )
    if options:
        return Expr(f"jnp.matmul({x.text}, {y.text}{options})")
    return Expr(f"{x.at(MULTIPLY)} @ {y.at(ATOM)}", MULTIPLY)


@emits("stablehlo.convolution", "stablehlo.dynamic_conv")
def convolution(scope: Scope, node: Node) -> Result:
    """`lax.conv_general_dilated`, with the layouts as letters."""
    numbers = stablehlo.ConvDimensionNumbers(node.op.attributes["dimension_numbers"])
    spatial = len(numbers.input_spatial_dimensions)
    padding = _conv_padding(scope, node, spatial)
    if padding is None:
        return scope.unsupported(node, "the padding depends on data, which JAX cannot trace")
    layouts = tuple_text([f'"{layout}"' for layout in _layouts(numbers)])
    ones = [1] * spatial
    options = [f"dimension_numbers={layouts}"]
    for name, attribute_name in (("lhs_dilation", "lhs_dilation"), ("rhs_dilation", "rhs_dilation")):
        value = attribute(node.op, attribute_name, ones)
        if value != ones:
            options.append(f"{name}={_axes(value)}")
    for name in ("feature_group_count", "batch_group_count"):
        if attribute(node.op, name, 1) != 1:
            options.append(f"{name}={attribute(node.op, name)}")
    kernel = scope.array(node.operands[1])
    reversal = attribute(node.op, "window_reversal", [False] * spatial)
    flipped = [axis for axis, r in zip(numbers.kernel_spatial_dimensions, reversal, strict=True) if r]
    if flipped:
        kernel = f"jnp.flip({kernel}, {_axes(flipped)})"
    strides = _axes(attribute(node.op, "window_strides", ones))
    types = [tensor_type(value.type).dtype for value in (node.operands[0], node.results[0])]
    text = f"{scope.array(node.operands[0])}, {kernel}, {strides}, {padding}, {', '.join(options)}"
    return Expr(f"lax.conv_general_dilated({text}{_options(node, *types)})")


def _conv_padding(scope: Scope, node: Node, spatial: int) -> str | None:
    if node.name == "stablehlo.convolution":
        pairs = attribute(node.op, "padding", [[0, 0]] * spatial)
        return _axes([f"({low}, {high})" for low, high in pairs])
    sizes = scope.sizes(node.operands[2])
    if sizes is None:
        return None
    texts = [size.expr.text for size in sizes]
    return _axes([f"({texts[2 * i]}, {texts[2 * i + 1]})" for i in range(spatial)])


def _layouts(numbers: stablehlo.ConvDimensionNumbers) -> list[str]:
    return [
        _letters(
            "NC",
            numbers.input_batch_dimension,
            numbers.input_feature_dimension,
            numbers.input_spatial_dimensions,
        ),
        _letters(
            "OI",
            numbers.kernel_output_feature_dimension,
            numbers.kernel_input_feature_dimension,
            numbers.kernel_spatial_dimensions,
        ),
        _letters(
            "NC",
            numbers.output_batch_dimension,
            numbers.output_feature_dimension,
            numbers.output_spatial_dimensions,
        ),
    ]


def _letters(names: str, first: int, second: int, spatial: Sequence[int]) -> str:
    letters = [""] * (2 + len(spatial))
    letters[first], letters[second] = names
    for place, letter in zip(spatial, "DHW"[-len(spatial) :] if len(spatial) < 4 else "UVWXYZ", strict=False):
        letters[place] = letter
    return "".join(letters)


@emits("stablehlo.cholesky")
def cholesky(scope: Scope, node: Node) -> Result:
    """The factor's triangle; the other one is zero here and unspecified in StableHLO."""
    x = scope.array(node.operands[0])
    if attribute(node.op, "lower", False):
        return Expr(f"lax.linalg.cholesky({x}, symmetrize_input=False)", hint="factor")
    upper = f"lax.linalg.cholesky(jnp.conj({x}).mT, symmetrize_input=False)"
    return Expr(f"jnp.conj({upper}).mT", hint="factor")


@emits("stablehlo.triangular_solve")
def triangular_solve(scope: Scope, node: Node) -> Result:
    """`op(a) x = b` or `x op(a) = b`."""
    a, b = scope.arrays(node.operands)
    transpose = attribute(node.op, "transpose_a", "NO_TRANSPOSE")
    options = [
        f"left_side={bool(attribute(node.op, 'left_side'))}",
        f"lower={bool(attribute(node.op, 'lower'))}",
    ]
    if transpose != "NO_TRANSPOSE":
        options.append("transpose_a=True")
    if transpose == "ADJOINT":
        options.append("conjugate_a=True")
    if attribute(node.op, "unit_diagonal", False):
        options.append("unit_diagonal=True")
    return Expr(f"lax.linalg.triangular_solve({a}, {b}, {', '.join(options)})", hint="solution")


@emits("stablehlo.fft")
def fft(scope: Scope, node: Node) -> Result:
    """`lax.fft` over the trailing axes."""
    kind = attribute(node.op, "fft_type")
    lengths = _axes(attribute(node.op, "fft_length"))
    return Expr(f'lax.fft({scope.array(node.operands[0])}, "{kind}", {lengths})', hint="spectrum")
