"""Layers of neural networks: convolution and pooling as generics over windows, linear as a contraction."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ivy.dialect import ops, types
from ivy.dialect.base import OPS
from ivy.dialect.helpers import lowest
from ivy.lowering.ivy_to_linalg import build
from ivy.lowering.ivy_to_linalg.build import Array, Size
from ivy.lowering.ivy_to_linalg.elements import Element, Number, constant, convert, is_narrow, maximum, op
from ivy.lowering.ivy_to_linalg.library import declared_call
from ivy.lowering.ivy_to_linalg.linear_algebra import contract
from ivy.lowering.ivy_to_linalg.manipulation import padded, size_element
from ivy.lowering.ivy_to_linalg.registry import expand, lower
from ivy.mlir import ir


@lower("linear")
def linear(result: ir.Type, x: Array, weight: Array, bias: Array | None, transposed: bool) -> Array:
    """The weight is read as it lies; of 16-bit floats the sum with the bias is rounded once."""
    lead = [f"axis {i}" for i in range(x.rank - 1)]
    out = ["out"] if weight.rank == 2 else []
    axes = [*out, "sum"] if transposed else ["sum", *out]
    element = result.element_type
    wide = types.element_type("float32") if is_narrow(element) else element
    product = contract(x, weight, [*lead, "sum"], axes, [*lead, *out], rounded=False)
    if bias is None and wide == element:
        return product
    operands = [product] if bias is None else [product, bias]

    def body(total: Element, bias: Element | None = None) -> Element:
        return convert(total if bias is None else total + convert(bias, wide), element)

    return build.elementwise(result, operands, body)


# ----------------------------------------------------------------------------- convolution


@lower("conv")
def conv(
    result: ir.Type,
    x: Array,
    kernel: Array,
    strides: Sequence[int],
    padding: Sequence[int],
    lhs_dilation: Sequence[int],
    rhs_dilation: Sequence[int],
    groups: int,
    input_layout: str,
    kernel_layout: str,
    output_layout: str,
) -> Array:
    """One generic: its loops are the output's axes, then the window's, then the input channels.

    With groups, the channels are split in two axes, of which the first is the group; where each group is one
    channel of input and output, the groups are the channels.
    """
    alone = groups > 1 and all(
        build.dimension(array, layout.index(name)) == groups
        for array, layout, name in ((x, input_layout, "C"), (kernel, kernel_layout, "O"))
    )
    spatial = range(len(strides))
    x = _padded_input(x, input_layout, padding, lhs_dilation)
    out = _output_sizes(x, kernel, input_layout, kernel_layout, strides, rhs_dilation)
    if alone:
        input_axes, kernel_axes = list(input_layout.replace("C", "G")), list(kernel_layout.replace("O", "G"))
        output_axes = list(output_layout.replace("C", "G"))
    else:
        x, input_axes = _grouped(x, input_layout, "C", "I", groups)
        kernel, kernel_axes = _grouped(kernel, kernel_layout, "O", "O", groups)
        output_axes = _with_group(output_layout, "C", "O", groups)
    loops = [*output_axes, *(f"w{i}" for i in spatial), "I"]
    number = {name: place for place, name in enumerate(loops)}

    def term(name: str, *, window: bool) -> list[tuple[int, int]]:
        if not name.isdigit():
            return [(number[name], 1)]
        if window:
            return [(number[f"w{name}"], 1)]
        return [(number[name], strides[int(name)]), (number[f"w{name}"], rhs_dilation[int(name)])]

    element = result.element_type
    accumulated = types.element_type("float32") if is_narrow(element) else element
    extents = {**out, "N": build.dimension(x, input_axes.index("N"))}
    extents |= {name: build.dimension(kernel, i) for i, name in enumerate(kernel_axes) if name == "O"}
    shape = [groups if name == "G" else extents[name] for name in output_axes]
    maps = [
        build.strided_map(len(loops), [term(name, window=False) for name in input_axes]),
        build.strided_map(len(loops), [term(name, window=True) for name in kernel_axes]),
        build.affine_map(len(loops), tuple(range(len(output_axes)))),
    ]
    iterators = "p" * len(output_axes) + "r" * (len(spatial) + 1)

    def body(a: Element, b: Element, total: Element) -> Element:
        return total + convert(a, accumulated) * convert(b, accumulated)

    total = build.generic([x, kernel], [build.filled(shape, 0, accumulated)], maps, iterators, body)[0]
    total = _joined(total, output_axes)
    return (
        build.elementwise(result, [total], lambda t: convert(t, element)) if accumulated != element else total
    )


def _padded_input(x: Array, layout: str, padding: Sequence[int], dilation: Sequence[int]) -> Array:
    """The input with zeros around and, where it is dilated, between its elements."""
    low, high, between = [0] * x.rank, [0] * x.rank, [0] * x.rank
    for i in range(len(dilation)):
        axis = layout.index(str(i))
        low[axis], high[axis], between[axis] = padding[2 * i], padding[2 * i + 1], dilation[i] - 1
    if not any((*low, *high, *between)):
        return x
    return padded(x, constant(0, x.element_type), low, high, between)


def _output_sizes(
    x: Array,
    kernel: Array,
    input_layout: str,
    kernel_layout: str,
    strides: Sequence[int],
    dilation: Sequence[int],
) -> dict[str, Size]:
    """The sizes of the spatial axes of the output, from the padded input."""
    sizes: dict[str, Size] = {}
    for i, (stride, spread) in enumerate(zip(strides, dilation, strict=True)):
        window = build.dimension(kernel, kernel_layout.index(str(i)))
        sizes[str(i)] = _windows(build.dimension(x, input_layout.index(str(i))), window, stride, spread)
    return sizes


def _windows(size: Size, window: Size, stride: int, dilation: int) -> Size:
    """How many windows fit: `(size - reach) // stride + 1` with a reach of `(window - 1) * dilation + 1`."""
    if isinstance(size, int) and isinstance(window, int):
        reach = (window - 1) * dilation + 1 if window else 0
        return max(0, (size - reach) // stride + 1)
    whole, step = size_element(size), size_element(stride)
    reach = (size_element(window) - 1) * dilation + 1
    count = op("arith.floordivsi", step.type, whole - reach, step) + 1
    return maximum(count, 0).value


def _with_group(layout: str, channels: str, inner: str, groups: int) -> list[str]:
    """The axes of a layout, with the channels split."""
    split = [inner] if groups == 1 else ["G", inner]
    return [name for letter in layout for name in (split if letter == channels else [letter])]


def _grouped(x: Array, layout: str, channels: str, inner: str, groups: int) -> tuple[Array, list[str]]:
    """`x` with its channels split into groups, and the names of its axes."""
    names = _with_group(layout, channels, inner, groups)
    if groups == 1:
        return x, names
    axis = layout.index(channels)
    shape = build.sizes(x)
    size = shape[axis]
    assert isinstance(size, int)
    shape[axis : axis + 1] = [groups, size // groups]
    split = [[i] for i in range(axis)] + [[axis, axis + 1]] + [[i + 1] for i in range(axis + 1, x.rank)]
    return build.expand(x, shape, split), names


def _joined(x: Array, axes: Sequence[str]) -> Array:
    """The output with the groups of channels joined."""
    if "G" not in axes or "O" not in axes:
        return x
    axis = axes.index("G")
    groups = [[i] for i in range(axis)] + [[axis, axis + 1]] + [[i] for i in range(axis + 2, x.rank)]
    return build.collapse(x, groups)


# --------------------------------------------------------------------------------- pooling

Reducer = Callable[[Element, Element], Element]


@lower("max_pool")
def max_pool(
    result: ir.Type,
    x: Array,
    axes: Sequence[int],
    window: Sequence[int],
    strides: Sequence[int],
    padding: Sequence[int],
    dilation: Sequence[int],
) -> Array:
    start = lowest(x.element_type)
    geometry = (axes, window, strides, padding, dilation)
    return _pool(x, geometry, start, x.element_type, lambda x, largest: maximum(largest, x))


@lower("sum_pool")
def sum_pool(
    result: ir.Type,
    x: Array,
    axes: Sequence[int],
    window: Sequence[int],
    strides: Sequence[int],
    padding: Sequence[int],
    dilation: Sequence[int],
) -> Array:
    element = x.element_type
    wide = types.element_type("float32") if is_narrow(element) else element
    geometry = (axes, window, strides, padding, dilation)
    total = _pool(x, geometry, 0, wide, lambda x, total: total + convert(x, wide))
    return total if wide == element else build.elementwise(result, [total], lambda t: convert(t, element))


Geometry = tuple[Sequence[int], Sequence[int], Sequence[int], Sequence[int], Sequence[int]]


def _pool(x: Array, geometry: Geometry, start: Number, element: ir.Type, body: Reducer) -> Array:
    """A reduction over windows; an empty tensor of the window's shape says its size."""
    axes, window, strides, padding, dilation = geometry
    axes = types.normalise_axes(axes, x.rank)
    low, high = [0] * x.rank, [0] * x.rank
    for i, axis in enumerate(axes):
        low[axis], high[axis] = padding[2 * i : 2 * i + 2]
    x = padded(x, constant(start, x.element_type), low, high, [0] * x.rank)
    loops = x.rank + len(axes)
    shape, terms = build.sizes(x), [[(axis, 1)] for axis in range(x.rank)]
    for i, axis in enumerate(axes):
        shape[axis] = _windows(shape[axis], window[i], strides[i], dilation[i])
        terms[axis] = [(axis, strides[i]), (x.rank + i, dilation[i])]
    maps = [
        build.strided_map(loops, terms),
        build.affine_map(loops, tuple(range(x.rank, loops))),
        build.affine_map(loops, tuple(range(x.rank))),
    ]
    extent = build.empty(list(window), x.element_type)
    iterators = "p" * x.rank + "r" * len(axes)
    target = build.filled(shape, start, element)
    return build.generic([x, extent], [target], maps, iterators, lambda x, _, total: body(x, total))[0]


# ------------------------------------------------------------------------------------ norms


@expand("softmax")
def expand_softmax(x: ir.Value, axis: int) -> ir.Value:
    """With one division for a row instead of one for an element: the sum is at least one, or not finite."""
    powers = ops.exp(ops.subtract(x, ops.max(x, (axis,), True)))
    return ops.multiply(powers, ops.reciprocal(ops.sum(powers, (axis,), True)))


# ------------------------------------------------------------------------------- attention

FEWEST_QUERIES = 8
"""With fewer queries than this, products with the whole keys do less than a kernel for blocks of queries."""


@expand("scaled_dot_product_attention")
def expand_attention(
    query: ir.Value, key: ir.Value, value: ir.Value, mask: ir.Value | None, scale: float, causal: bool
) -> ir.Value | None:
    """Smaller ops, where one kernel would gain nothing or does not exist."""
    if is_one_kernel(query.type, value.type):
        return None
    return OPS["scaled_dot_product_attention"].decompose(query, key, value, mask, scale, causal)


def is_one_kernel(query: ir.RankedTensorType, value: ir.RankedTensorType) -> bool:
    """Whether attention stays whole: f32 and f64, enough queries, features whose number is known."""
    if types.dtype_name(query) not in ("float32", "float64"):
        return False
    known = types.DYNAMIC not in (query.shape[-1], value.shape[-1])
    length = query.shape[-2]
    return known and (length == types.DYNAMIC or length >= FEWEST_QUERIES)


@lower("scaled_dot_product_attention")
def scaled_dot_product_attention(
    result: ir.Type, query: Array, key: Array, value: Array, mask: Array | None, scale: float, causal: bool
) -> Array:
    """A call of a declaration that says what it is: kernels know attention as a whole."""
    attributes = {
        "ivy.attention": ir.UnitAttr.get(),
        "ivy.scale": ir.FloatAttr.get(ir.F64Type.get(), scale),
        "ivy.causal": ir.BoolAttr.get(causal),
    }
    operands = [query, key, value] if mask is None else [query, key, value, mask]
    return declared_call("ivy_attention", operands, [result], attributes)[0]
