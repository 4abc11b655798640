"""How operators are written: as operators, methods and functions of PyTorch."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from typing import Any

import torch

from ivy.backends.emission.body import Node
from ivy.backends.torch.scope import Scope
from ivy.backends.torch.text import (
    ADD,
    ATOM,
    BIT_AND,
    BIT_OR,
    BIT_XOR,
    COMPARE,
    DTYPES,
    MULTIPLY,
    SHIFT,
    UNARY,
    Expr,
    tuple_text,
)
from ivy.mlir import ir

Printer = Callable[[Scope, Node], Any]
PRINTERS: dict[str, Printer] = {}
"""The operators that have a form of their own, by their name without `torch.`."""


def prints(*names: str) -> Callable[[Printer], Printer]:
    """Decorator: this function writes these operators."""

    def register(printer: Printer) -> Printer:
        for name in names:
            PRINTERS[name] = printer
        return printer

    return register


# ------------------------------------------------------------------------------ any operator


def operator_name(op: ir.Operation) -> str:
    """`aten.add.Tensor` of an op, also where it is a `torch.operator`."""
    name = ir.StringAttr(op.attributes["name"]).value if op.name == "torch.operator" else op.name
    return name.removeprefix("torch.")


@functools.cache
def _overload(name: str) -> Any:
    _, packet, *rest = name.split(".")
    return getattr(getattr(torch.ops.aten, packet), rest[0] if rest else "default")


def argument(scope: Scope, value: ir.Value, name: str = "") -> str:
    """Text of one argument; element types by their names."""
    meaning = scope.get(value)
    if name == "dtype" and meaning.number is not None:
        return scope.dtype(int(meaning.number))
    if name == "device" and meaning.text == "None":
        return scope.device()
    if meaning.items is not None:
        return f"[{', '.join(item.text for item in meaning.items)}]"
    return scope.text(value)


def call(scope: Scope, node: Node, function: str, count: int | None = None) -> Expr:
    """A call by the operator's schema, without what is the default anyway.

    `count` is the number of arguments that the Python function takes.
    """
    schema = _overload(operator_name(node.op))._schema.arguments
    positional, keywords = [], []
    pairs = list(zip(schema, node.operands, strict=True))[:count]
    while pairs and _is_default(scope, *pairs[-1]):
        pairs.pop()
    named = False
    for parameter, value in pairs:
        default = _is_default(scope, parameter, value)
        named = named or parameter.kwarg_only or default
        if default:
            continue
        text = argument(scope, value, parameter.name)
        if named:
            keywords.append(f"{parameter.name}={text}")
        else:
            positional.append(text)
    return Expr(f"{function}({', '.join([*positional, *keywords])})")


_MISSING = object()


def _is_default(scope: Scope, parameter: Any, value: ir.Value) -> bool:
    if not parameter.has_default_value():
        return False
    meaning = scope.get(value)
    default: Any = parameter.default_value
    if meaning.items is not None:
        return default is not None and [item.number for item in meaning.items] == (
            list(default) if isinstance(default, (list, tuple)) else default
        )
    if default is None:
        return meaning.text == "None" and parameter.name != "device"
    known = meaning.number if meaning.number is not None else _text_value(meaning)
    if "vtensor" in str(value.type):
        return False
    return type(known) is type(default) and known == default


def _text_value(meaning: Expr) -> Any:
    text = meaning.text
    return text[1:-1] if text[:1] == '"' else _MISSING


def general(scope: Scope, node: Node) -> Expr:
    """Any operator: as `torch.f` where there is one, else as `torch.ops.aten.f`."""
    name = operator_name(node.op)
    packet = name.split(".")[1]
    known = {"special": torch.special, "linalg": torch.linalg, "fft": torch.fft}
    prefix, _, rest = packet.partition("_")
    if prefix in known and hasattr(known[prefix], rest):
        return call(scope, node, f"torch.{prefix}.{rest}")
    if hasattr(torch, packet) and not packet.startswith("_"):
        return call(scope, node, f"torch.{packet}")
    overload = _overload(name)
    arguments = zip(overload._schema.arguments, node.operands, strict=True)
    texts = [
        f"{a.name}={argument(scope, value, a.name)}" if a.kwarg_only else argument(scope, value, a.name)
        for a, value in arguments
    ]
    return Expr(f"torch.ops.aten.{packet}.{overload._overloadname}({', '.join(texts)})")


# -------------------------------------------------------------------------------- operators

_BINARY = {
    "aten.add.Tensor": ("+", ADD), "aten.sub.Tensor": ("-", ADD), "aten.mul.Tensor": ("*", MULTIPLY),
    "aten.div.Tensor": ("/", MULTIPLY), "aten.matmul": ("@", MULTIPLY), "aten.eq.Tensor": ("==", COMPARE),
    "aten.ne.Tensor": ("!=", COMPARE), "aten.lt.Tensor": ("<", COMPARE), "aten.le.Tensor": ("<=", COMPARE),
    "aten.gt.Tensor": (">", COMPARE), "aten.ge.Tensor": (">=", COMPARE), "aten.ne.Scalar": ("!=", COMPARE),
    "aten.bitwise_and.Tensor": ("&", BIT_AND), "aten.bitwise_or.Tensor": ("|", BIT_OR),
    "aten.bitwise_xor.Tensor": ("^", BIT_XOR), "aten.bitwise_left_shift.Tensor": ("<<", SHIFT),
    "aten.bitwise_right_shift.Tensor": (">>", SHIFT), "aten.sub.Scalar": ("-", ADD),
    "aten.floor_divide": ("//", MULTIPLY), "aten.remainder.Tensor": ("%", MULTIPLY),
    "aten.pow.Tensor_Tensor": ("**", ATOM - 1),
    "aten.add.int": ("+", ADD), "aten.sub.int": ("-", ADD), "aten.mul.int": ("*", MULTIPLY),
    "aten.floordiv.int": ("//", MULTIPLY), "aten.remainder.int": ("%", MULTIPLY),
    "aten.eq.int": ("==", COMPARE), "aten.ne.int": ("!=", COMPARE), "aten.lt.int": ("<", COMPARE),
    "aten.le.int": ("<=", COMPARE), "aten.gt.int": (">", COMPARE), "aten.ge.int": (">=", COMPARE),
}  # fmt: skip


def _binary(scope: Scope, node: Node) -> Expr:
    symbol, precedence = _BINARY[operator_name(node.op)]
    first, second = node.operands[:2]
    one, other = scope.get(first), scope.get(second)
    if one.number is not None and other.number is not None and "vtensor" in str(first.type):
        one = scope.tensor(first)  # one of the two must be a tensor
    if symbol in ("/", "**") and one.number is not None and "vtensor" in str(first.type):
        one = scope.tensor(first) if symbol == "**" else one
    left = precedence + 1 if precedence in (COMPARE, ATOM - 1) else precedence
    return Expr(f"{one.at(left)} {symbol} {other.at(precedence + 1)}", precedence)


for _name in _BINARY:
    prints(_name)(_binary)


@prints("aten.neg", "aten.bitwise_not")
def _unary(scope: Scope, node: Node) -> Expr:
    symbol = "-" if operator_name(node.op) == "aten.neg" else "~"
    return Expr(f"{symbol}{scope.tensor(node.operands[0]).at(UNARY)}", UNARY)


@prints("aten.neg.int")
def _negative_size(scope: Scope, node: Node) -> Expr:
    return Expr(f"-{scope.get(node.operands[0]).at(UNARY)}", UNARY)


@prints("aten.__and__.bool")
def _both(scope: Scope, node: Node) -> Expr:
    return Expr(f"({scope.get(node.operands[0]).text} and {scope.get(node.operands[1]).text})")


@prints("prim.max.int", "prim.min.int", "aten.Int.bool", "aten.Int.Tensor", "aten.Float.Scalar")
def _builtin(scope: Scope, node: Node) -> Expr:
    name = operator_name(node.op).split(".")[1].lower()
    return Expr(f"{name}({', '.join(scope.text(value) for value in node.operands)})")


@prints("aten.Float.Tensor")
def _item(scope: Scope, node: Node) -> Expr:
    return Expr(f"{scope.atom(node.operands[0])}.item()")


@prints("aten.Bool.Tensor", "tensor_static_info_cast")
def _same(scope: Scope, node: Node) -> Expr:
    return scope.get(node.operands[0])


# ---------------------------------------------------------------------------------- methods


def _ints(scope: Scope, value: ir.Value) -> list[str]:
    return [item.text for item in scope.get(value).items or ()]


@prints("aten.to.dtype")
def _to(scope: Scope, node: Node) -> Expr:
    dtype = argument(scope, node.operands[1], "dtype")
    return Expr(f"{scope.atom(node.operands[0])}.to({dtype})")


@prints("aten.view.dtype")
def _view(scope: Scope, node: Node) -> Expr:
    number = scope.get(node.operands[1]).number
    return Expr(f"{scope.atom(node.operands[0])}.view(torch.{DTYPES[int(number or 0)]})")


@prints("aten.reshape", "aten.permute")
def _with_sizes(scope: Scope, node: Node) -> Expr:
    name = operator_name(node.op).split(".")[1]
    sizes = _ints(scope, node.operands[1])
    inner = ", ".join(sizes) if sizes else "()"
    return Expr(f"{scope.atom(node.operands[0])}.{name}({inner})")


@prints("aten.broadcast_to")
def _broadcast(scope: Scope, node: Node) -> Expr:
    sizes = _ints(scope, node.operands[1])
    meaning = scope.get(node.operands[0])
    if meaning.number is not None:
        text = tuple_text(sizes) if sizes else "()"
        dtype = scope.unit.dtype_text(scope.unit.element(node.results[0]))
        return Expr(f"torch.full({text}, {meaning.text}, dtype={dtype}, device={scope.device()})")
    return Expr(f"{scope.atom(node.operands[0])}.expand({', '.join(sizes) if sizes else '()'})")


_METHODS = {
    "aten.transpose.int": "transpose", "aten.t": "t", "aten.unsqueeze": "unsqueeze",
    "aten.squeeze.dim": "squeeze", "aten.size.int": "size", "aten.flip": "flip", "aten.detach": "detach",
    "aten.diagonal": "diagonal", "aten.sum.dim_IntList": "sum", "aten.mean.dim": "mean",
    "aten.amax": "amax", "aten.amin": "amin", "aten.argmax": "argmax", "aten.argmin": "argmin",
    "aten.cumsum": "cumsum", "aten.var.correction": "var", "aten.contiguous": "contiguous",
    "aten.all.dims": "all", "aten.any.dims": "any", "aten.index_put": "index_put", "aten.exp": "exp",
    "aten.masked_fill.Scalar": "masked_fill",
}  # fmt: skip


def _method(scope: Scope, node: Node) -> Expr:
    name = operator_name(node.op)
    made = call(scope, node, "")
    inner = made.text[1:-1]
    own = scope.text(node.operands[0])
    rest = inner[len(own) :].removeprefix(", ")
    return Expr(f"{scope.atom(node.operands[0])}.{_METHODS[name]}({rest})")


for _name in _METHODS:
    prints(_name)(_method)


@prints("aten.slice.Tensor")
def _slice(scope: Scope, node: Node) -> Expr:
    x, axis, start, stop, step = node.operands
    low, high, by = (scope.get(value) for value in (start, stop, step))
    axis_number = int(scope.get(axis).number or 0)
    size = scope.unit.shape(x)[axis_number]
    text = ("" if low.number == 0 else low.text) + ":"
    text += "" if high.number is not None and high.number == size else high.text
    text += "" if by.number == 1 else f":{by.text}"
    places = [":"] * axis_number + [text]
    return Expr(f"{scope.atom(x)}[{', '.join(places)}]")


@prints("aten.select.int")
def _select(scope: Scope, node: Node) -> Expr:
    x, axis, place = node.operands
    places = [":"] * int(scope.get(axis).number or 0) + [scope.get(place).text]
    return Expr(f"{scope.atom(x)}[{', '.join(places)}]")


@prints("aten.index.Tensor")
def _index(scope: Scope, node: Node) -> Expr:
    places = scope.get(node.operands[1]).items or ()
    given = [i for i, place in enumerate(places) if place.text != "None"]
    if given[-1] - given[0] + 1 != len(given):  # with a gap, brackets would take a 0-d tensor for a number
        return call(scope, node, "torch.ops.aten.index")
    texts = [":" if place.text == "None" else place.text for place in places]
    return Expr(f"{scope.atom(node.operands[0])}[{', '.join(texts)}]")


@prints("aten.index_put")
def _index_put(scope: Scope, node: Node) -> Expr:
    places = scope.get(node.operands[1]).items or ()
    if any(place.text == "None" for place in places):  # which the method does not take
        return call(scope, node, "torch.ops.aten.index_put")
    return _method(scope, node)


@prints("aten.slice_scatter")
def _slice_scatter(scope: Scope, node: Node) -> Expr:
    return call(scope, node, "torch.slice_scatter")


# -------------------------------------------------------------------------------- functions


def function(text: str, count: int | None = None) -> Printer:
    """A printer for a function whose arguments are those of the operator."""
    return lambda scope, node: call(scope, node, text, count)


for _aten, _text, _count in (
    ("linear", "F.linear", None), ("gelu", "F.gelu", None), ("silu", "F.silu", None),
    ("mish", "F.mish", None), ("relu6", "F.relu6", None), ("leaky_relu", "F.leaky_relu", None),
    ("hardsigmoid", "F.hardsigmoid", None), ("hardswish", "F.hardswish", None),
    ("log_sigmoid", "F.logsigmoid", None), ("softplus", "F.softplus", None), ("elu", "F.elu", 2),
    ("layer_norm", "F.layer_norm", 5), ("rms_norm", "F.rms_norm", None),
    ("group_norm", "F.group_norm", 5), ("constant_pad_nd", "F.pad", None), ("pad", "F.pad", None),
    ("softmax.int", "torch.softmax", None), ("log_softmax.int", "torch.log_softmax", None),
    ("avg_pool2d", "F.avg_pool2d", None), ("avg_pool3d", "F.avg_pool3d", None),
    ("sort.stable", "torch.sort", None), ("clamp.Tensor", "torch.clamp", None),
    ("lstm.input", "torch.lstm", None), ("gru.input", "torch.gru", None),
    ("rnn_tanh.input", "torch.rnn_tanh", None), ("rnn_relu.input", "torch.rnn_relu", None),
):  # fmt: skip
    prints(f"aten.{_aten}")(function(_text, _count))


@prints("aten.constant_pad_nd")
def _pad(scope: Scope, node: Node) -> Expr:
    x, amounts, value = node.operands
    number = scope.get(value)
    rest = "" if number.number == 0 else f", value={number.text}"
    return Expr(f"F.pad({scope.text(x)}, {tuple_text(_ints(scope, amounts))}{rest})")


@prints("aten.pad")
def _pad_mode(scope: Scope, node: Node) -> Expr:
    x, amounts, mode, _ = node.operands
    sizes = tuple_text(_ints(scope, amounts))
    return Expr(f"F.pad({scope.text(x)}, {sizes}, mode={scope.get(mode).text})")


@prints("aten.max_pool1d", "aten.max_pool2d", "aten.max_pool3d")
def _max_pool(scope: Scope, node: Node) -> Expr:
    name = operator_name(node.op).split(".")[1]
    x, window, strides, padding, dilation, _ = node.operands
    parts = [scope.text(x), _sizes(scope, window)]
    if _ints(scope, strides) != _ints(scope, window):
        parts.append(f"stride={_sizes(scope, strides)}")
    for word, value, usual in (("padding", padding, "0"), ("dilation", dilation, "1")):
        if any(size != usual for size in _ints(scope, value)):
            parts.append(f"{word}={_sizes(scope, value)}")
    return Expr(f"F.{name}({', '.join(parts)})")


def _sizes(scope: Scope, value: ir.Value) -> str:
    sizes = _ints(scope, value)
    return sizes[0] if len(set(sizes)) == 1 else tuple_text(sizes)


@prints("aten.convolution")
def _convolution(scope: Scope, node: Node) -> Expr:
    x, weight, bias, stride, padding, dilation, turned, extra, groups = node.operands
    dims = len(_ints(scope, stride))
    transposed = scope.get(turned).text == "True"
    parts = [scope.text(x), scope.text(weight)]
    parts += [] if scope.get(bias).text == "None" else [scope.text(bias)]
    for word, value, usual in (
        ("stride", stride, "1"), ("padding", padding, "0"), ("output_padding", extra, "0"),
        ("dilation", dilation, "1"),
    ):  # fmt: skip
        if any(size != usual for size in _ints(scope, value)):
            parts.append(f"{word}={_sizes(scope, value)}")
    if scope.get(groups).number != 1:
        parts.append(f"groups={scope.get(groups).text}")
    name = f"conv_transpose{dims}d" if transposed else f"conv{dims}d"
    return Expr(f"F.{name}({', '.join(parts)})")


@prints("aten.batch_norm")
def _batch_norm(scope: Scope, node: Node) -> Expr:
    x, weight, bias, mean, variance, _, _, epsilon, _ = node.operands
    parts = [scope.text(value) for value in (x, mean, variance, weight, bias)]
    while parts[-1] == "None":
        parts.pop()
    eps = scope.get(epsilon)
    parts += [] if eps.number == 1e-5 else [f"eps={eps.text}"]
    return Expr(f"F.batch_norm({', '.join(parts)})")


@prints("aten.embedding")
def _embedding(scope: Scope, node: Node) -> Expr:
    return Expr(f"F.embedding({scope.text(node.operands[1])}, {scope.text(node.operands[0])})")


@prints("aten.scaled_dot_product_attention")
def _attention(scope: Scope, node: Node) -> Expr:
    query, key, value, mask, _, causal, scale, _ = node.operands
    parts = [scope.text(part) for part in (query, key, value)]
    parts += [] if scope.get(mask).text == "None" else [f"attn_mask={scope.text(mask)}"]
    parts += ["is_causal=True"] if scope.get(causal).text == "True" else []
    size = scope.unit.shape(query)[-1]
    usual = size > 0 and scope.get(scale).number == size**-0.5
    parts += [] if usual else [f"scale={scope.get(scale).text}"]
    return Expr(f"F.scaled_dot_product_attention({', '.join(parts)})")


@prints("aten.where.self")
def _where(scope: Scope, node: Node) -> Expr:
    condition, first, second = node.operands
    one, other = scope.get(first), scope.get(second)
    if one.number is not None and other.number is not None:
        one = scope.tensor(first)
    return Expr(f"torch.where({scope.text(condition)}, {one.text}, {other.text})")


@prints("aten.clamp.Tensor")
def _clamp(scope: Scope, node: Node) -> Expr:
    x, low, high = node.operands
    bounds: Sequence[Expr] = [scope.get(low), scope.get(high)]
    if any(bound.number is None for bound in bounds):
        bounds = [scope.tensor(low), scope.tensor(high)]
    return Expr(f"torch.clamp({scope.text(x)}, {bounds[0].text}, {bounds[1].text})")


@prints("aten.full")
def _full(scope: Scope, node: Node) -> Expr:
    sizes, value, dtype = node.operands[:3]
    shape = tuple_text(_ints(scope, sizes)) if _ints(scope, sizes) else "()"
    text = scope.get(value).text
    return Expr(
        f"torch.full({shape}, {text}, dtype={argument(scope, dtype, 'dtype')}, device={scope.device()})"
    )


@prints("aten.arange")
def _arange(scope: Scope, node: Node) -> Expr:
    end, dtype = node.operands[:2]
    kind = argument(scope, dtype, "dtype")
    suffix = "" if kind == "torch.int64" else f", dtype={kind}"
    return Expr(f"torch.arange({scope.get(end).text}{suffix}, device={scope.device()})")


@prints("aten.eye.m")
def _eye(scope: Scope, node: Node) -> Expr:
    rows, columns, dtype = node.operands[:3]
    sizes = scope.get(rows).text
    sizes += "" if scope.get(columns).text == sizes else f", {scope.get(columns).text}"
    return Expr(f"torch.eye({sizes}, dtype={argument(scope, dtype, 'dtype')}, device={scope.device()})")


@prints("aten.cat", "aten.stack")
def _joined(scope: Scope, node: Node) -> Expr:
    name = operator_name(node.op).split(".")[1]
    axis = scope.get(node.operands[1])
    rest = "" if axis.number == 0 else f", dim={axis.text}"
    return Expr(f"torch.{name}([{', '.join(_ints(scope, node.operands[0]))}]{rest})")
