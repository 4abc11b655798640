"""The operations of random programs: each rule adds lines to a program, where the values allow it."""

from __future__ import annotations

import math
from typing import Any

import torch
from hypothesis import strategies as st
from random_programs import (
    FLOATS,
    INTEGERS,
    LARGE,
    RAGGED,
    SYMBOL,
    Drawing,
    Program,
    has_axes,
    is_float,
    is_real,
)

# ------------------------------------------------------------------------------- elements

_ROUNDED = ("torch.relu({})", "torch.abs({})", "-{}", "{} * 0.5", "{} + 0.25", "torch.clamp({}, -1.0, 1.5)")
_CLOSE = (
    *("torch.tanh({})", "torch.sigmoid({})", "torch.exp(-torch.abs({}))", "torch.sqrt(torch.abs({}) + 0.1)"),
    *("torch.log1p(torch.abs({}))", "F.gelu({})", "F.silu({})", "torch.sin({})", "torch.cos({})"),
    *("torch.erf({})", "1 / (torch.abs({}) + 0.5)", "torch.rsqrt(torch.abs({}) + 0.25)", "F.softplus({})"),
    *(
        "F.leaky_relu({}, 0.1)",
        "F.elu({})",
        "F.hardswish({})",
        "torch.atan({})",
        "torch.expm1(-torch.abs({}))",
    ),
)
_STEPS = ("torch.floor({})", "torch.round({})", "torch.trunc({})", "torch.sign({})", "torch.ceil({})")


def unary(d: Drawing) -> None:
    """One element from one."""
    x = d.value()
    if x.kind == "b":
        d.line(f"~{x.name}", x)
    elif x.kind == "i":
        d.line(d.one(("torch.abs({})", "-{}", "{} * 3", "~{}", "torch.clamp({}, 1, 5)")).format(x.name), x)
    elif x.kind == "c":
        expression = d.one(("torch.conj_physical({})", "{}.abs()", "torch.real({})", "torch.imag({})", "-{}"))
        d.line(expression.format(x.name), x, exact="abs" not in expression and x.exact)
    elif x.exact and d.number(0, 4) == 0:
        d.line(d.one(_STEPS).format(x.name), x)
    elif d.number(0, 2) == 0:
        d.line(d.one(_ROUNDED).format(x.name), x)
    else:
        d.line(d.one(_CLOSE).format(x.name), x, exact=False)


def binary(d: Drawing) -> None:
    """Two values that broadcast."""
    x = d.value()
    y = d.partner(x)
    one, other = (x.name, y.name) if d.yes() else (y.name, x.name)
    if x.kind == "b":
        d.line(f"{one} {d.one('&|^')} {other}", x, y)
    elif x.kind == "c":
        d.line(d.one(("{} + {}", "{} * {} * 0.5", "{} - {}")).format(one, other), x, y, exact=False)
    elif x.kind == "i":
        forms = ["{} + {}", "{} - {}", "{} * {}", "torch.maximum({}, {})", "torch.minimum({}, {})"]
        forms += ["{} & {}", "{} ^ {}", "{} // (torch.abs({}) % 7 + 1)", "{} % (torch.abs({}) % 7 + 1)"]
        d.line(d.one(forms).format(one, other), x, y)
    else:
        forms = ["{} + {}", "{} - {}", "{} * {} * 0.5", "torch.maximum({}, {})", "torch.minimum({}, {})"]
        forms += ["{} / (torch.abs({}) + 1)", "torch.atan2({}, torch.abs({}) + 0.5)"]
        form = d.one(forms)
        d.line(form.format(one, other), x, y, exact=False if "atan2" in form else None)


def compare(d: Drawing) -> None:
    """Comparisons of exact values."""
    x = d.value(lambda v: is_real(v) and v.exact)
    sign = d.one(("<", "<=", ">", ">=", "==", "!="))
    others = [v for v in d.values if v.exact and v.dtype == x.dtype and d.fits(v, x)]
    d.line(f"{x.name} {sign} {d.one([v.name for v in others] + ['0', '1'])}", x)


def where(d: Drawing) -> None:
    """A choice of two values, or a value and a number."""
    x = d.value()
    condition = d.partner(x, torch.bool)
    y = d.partner(x)
    if not (d.fits(condition, y) and d.fits(condition, x)):
        return
    other = y.name if x.kind != "f" or d.yes() else f"torch.full_like({x.name}, 0.75)"
    d.line(f"torch.where({condition.name}, {x.name}, {other})", x, y)


def convert(d: Drawing) -> None:
    """Another dtype."""
    x = d.value(lambda v: v.kind in "fib" and (v.exact or v.kind == "f"))
    names = [*FLOATS, *INTEGERS, "bool"] if x.exact else FLOATS
    name = d.one(names)
    source = x.name
    if x.kind == "f" and name in INTEGERS:
        source = f"torch.clamp({x.name}, {0 if name == 'uint8' else -100}, 100)"
    d.line(f"({source}).to(torch.{name})", x)


# ------------------------------------------------------------------------------ reductions


def reduction(d: Drawing) -> None:
    """Over some axes."""
    x = d.value(has_axes)
    axes, keep = d.axes(x), d.yes()
    if x.kind == "c":
        d.line(f"torch.sum({x.name}, {axes}, keepdim={keep})", x, exact=False)
        return
    if x.kind == "b":
        d.line(f"torch.{d.one(('any', 'all'))}({x.name}, {axes[0]}, keepdim={keep})", x)
        return
    names = ["sum", "amax", "amin"] + (["mean"] if x.kind == "f" else [])
    name = d.one(names)
    if name.startswith("am") and 0 in x.shape:
        return
    d.line(f"torch.{name}({x.name}, {axes}, keepdim={keep})", x, exact=x.exact and name.startswith("am"))


def long_reduction(d: Drawing) -> None:
    """Variances, norms, products, sums of exponentials."""
    x = d.value(lambda v: is_float(v) and has_axes(v))
    axes, keep = d.axes(x), d.yes()
    form = d.one(
        (
            "torch.logsumexp({}, {}, keepdim={})",
            "torch.var({}, {}, correction=0, keepdim={})",
            "torch.linalg.vector_norm({}, 2, {}, keepdim={})",
            "torch.sum({0} * {0}, {1}, keepdim={2})",
            "torch.prod(torch.sigmoid({0}) + 0.5, {3}, keepdim={2})",
        )
    )
    if 0 in x.shape:
        return
    d.line(form.format(x.name, axes, keep, axes[0]), x, exact=False)


def position(d: Drawing) -> None:
    """Where the largest or smallest element is."""
    x = d.value(lambda v: is_real(v) and v.exact and has_axes(v) and 0 not in v.shape)
    name, axis, keep = d.one(("argmax", "argmin")), d.axis(x), d.yes()
    d.line(f"torch.{name}({x.name}, {axis}, keepdim={keep})", x)


def normalise(d: Drawing) -> None:
    """Softmax and normalisations along axes."""
    x = d.value(lambda v: is_float(v) and has_axes(v) and 0 not in v.shape)
    axis = d.one((-1, -1, d.axis(x)))
    form = d.one(
        (
            "torch.softmax({0}, {1})",
            "torch.log_softmax({0}, {1})",
            "({0} - torch.mean({0}, {1}, keepdim=True)) * torch.rsqrt(torch.var({0}, {1}, correction=0, "
            "keepdim=True) + 0.1)",
            "{0} * torch.rsqrt(torch.mean({0} * {0}, {1}, keepdim=True) + 0.1)",
            "{0} / (torch.sum(torch.abs({0}), {1}, keepdim=True) + 1)",
            "{0} - torch.amax({0}, {1}, keepdim=True)",
        )
    )
    d.line(form.format(x.name, axis), x, exact=False)


def layer_norm(d: Drawing) -> None:
    """The framework's own normalisation of the last axis."""
    x = d.value(lambda v: is_float(v) and has_axes(v) and 0 not in v.shape and not d.derived(v.shape[-1]))
    size = f"{x.name}.shape[-1]" if x.shape[-1] == SYMBOL else x.shape[-1]
    if d.yes() or x.shape[-1] == SYMBOL:
        d.line(f"F.layer_norm({x.name}, ({size},), None, None, 0.1)", x, exact=False)
        return
    weight, bias = d.input(x.shape[-1:], x.dtype), d.input(x.shape[-1:], x.dtype)
    d.line(f"F.layer_norm({x.name}, ({size},), {weight.name}, {bias.name}, 0.1)", x, exact=False)


# -------------------------------------------------------------------------------- products


def product(d: Drawing) -> None:
    """Matrices, in either order of their axes, and stacks of them."""
    x = d.value(lambda v: v.kind in "fc" and v.rank >= 2 and not d.derived(v.shape[-1]))
    inner = x.shape[-1]
    columns = d.one((*RAGGED, *(() if d.dynamic else LARGE)))
    if math.prod(x.shape) * columns > 4_000_000:
        return
    batch = [1 if d.number(0, 2) == 0 or d.derived(n) else n for n in x.shape[:-2]]
    batch = batch[len(batch) if d.yes() else 0 :]
    if d.yes():
        text = f"{x.name} @ {d.input([*batch, inner, columns], x.dtype).name}"
    else:
        text = f"{x.name} @ {d.input([*batch, columns, inner], x.dtype).name}.mT"
    form = d.one(("({}) * 0.25", "({}) * 0.25", "torch.relu({})", "torch.tanh({})", "({}) * 0.25 + 1"))
    form = "({}) * 0.25" if x.kind == "c" else form
    d.line(form.format(text), x, exact=False)


def own_product(d: Drawing) -> None:
    """A matrix with itself, and of vectors."""
    x = d.value(lambda v: is_float(v) and v.rank >= 2 and math.prod(v.shape) < 6000)
    forms = ["({0} @ {0}.mT) * 0.25", "({0}.mT @ {0}) * 0.25", "{0} @ {0}.mT.softmax(-1)"]
    forms += ["torch.einsum('...ij,...ij->...i', {0}, {0})", "torch.softmax({0} @ {0}.mT * 0.3, -1) @ {0}"]
    d.line(d.one(forms).format(x.name), x, exact=False)


def linear(d: Drawing) -> None:
    """A layer with a bias."""
    x = d.value(
        lambda v: is_float(v) and v.rank >= 1 and not d.derived(v.shape[-1]) and v.shape[-1] != SYMBOL
    )
    columns = d.one((*RAGGED, *(() if d.dynamic else LARGE)))
    if math.prod(x.shape) * columns > 4_000_000:
        return
    w, b = d.input([columns, x.shape[-1]], x.dtype), d.input([columns], x.dtype)
    d.line(f"F.linear({x.name}, {w.name}, {b.name}) * 0.25", x, exact=False)


def convolution(d: Drawing) -> None:
    """Windows over the last axes: convolutions and pools."""
    x = d.value(lambda v: v.dtype == torch.float32 and v.rank in (3, 4) and 0 not in v.shape)
    channels = x.shape[1]
    if (
        any(d.derived(n) for n in x.shape)
        or channels == SYMBOL
        or min(x.shape[2:]) < 3
        or math.prod(x.shape) > 9000
    ):
        return
    axes = x.rank - 2
    if SYMBOL in x.shape[2:] and d.dynamic:
        return
    if d.number(0, 2) == 0:
        form = f"F.{d.one(('max', 'avg'))}_pool{axes}d({x.name}, {d.number(2, 3)}, {d.number(1, 2)}, 1)"
        d.line(form, x, exact=False)
        return
    groups = d.one([n for n in (1, 1, 1, 2, channels) if channels % n == 0])
    count = groups * d.one((1, 2, 3, 4, 8))
    w = d.input([count, channels // groups, *(d.one((1, 2, 3)) for _ in range(axes))], x.dtype)
    b = d.input([count], x.dtype)
    options = f"stride={d.number(1, 2)}, padding={d.number(0, 1)}, groups={groups}"
    d.line(f"F.conv{axes}d({x.name}, {w.name}, {b.name}, {options}) * 0.25", x, exact=False)


# ---------------------------------------------------------------------------------- shapes


def transpose(d: Drawing) -> None:
    """Another order of axes."""
    x = d.value(lambda v: v.rank >= 2)
    order = tuple(d.draw(st.permutations(range(x.rank))))
    d.line(f"torch.permute({x.name}, {order})", x)


def reshape(d: Drawing) -> None:
    """Axes joined, split, added and removed."""
    x = d.value(has_axes)
    kind = d.number(0, 3)
    if kind == 0:
        first = d.number(0, x.rank - 1)
        d.line(f"torch.flatten({x.name}, {first}, {d.number(first, x.rank - 1)})", x)
    elif kind == 1:
        d.line(f"torch.unsqueeze({x.name}, {d.number(0, x.rank)})", x)
    elif kind == 2 and 1 in x.shape:
        d.line(f"torch.squeeze({x.name}, {x.shape.index(1)})", x)
    elif kind == 3:
        axis = d.number(0, x.rank - 1)
        parts = [n for n in (2, 3, 4, 5, 7, 8) if x.shape[axis] and x.shape[axis] % n == 0]
        if parts and not (d.dynamic and x.shape[axis] > 17):
            n = d.one(parts)
            d.line(f"torch.unflatten({x.name}, {axis}, ({n}, {x.shape[axis] // n}))", x)


def piece(d: Drawing) -> None:
    """Slices."""
    x = d.value(has_axes)
    text = []
    for n in x.shape:
        start = d.number(0, min(n, 3)) if d.number(0, 2) == 0 and not (d.dynamic and n > 17) else 0
        stop = (
            d.number(-3, -1) if d.number(0, 3) == 0 and n - start > 3 and not (d.dynamic and n > 17) else ""
        )
        step = d.one((1, 1, 2, 3))
        text.append(f"{start or ''}:{stop}" + (f":{step}" if step > 1 else ""))
    if d.number(0, 3) == 0 and x.shape[0] > 0 and not (d.dynamic and x.shape[0] > 17):
        text[0] = str(d.number(0, x.shape[0] - 1))
    d.line(f"{x.name}[{', '.join(text)}]", x)


def pad(d: Drawing) -> None:
    """Numbers around a value, or parts of it cut off."""
    x = d.value(lambda v: v.rank >= 1 and v.kind in "fi" and math.prod(v.shape) < 10000)
    widths = [d.number(0, 3) for _ in range(2 * min(x.rank, d.number(1, 3)))]
    d.line(f"F.pad({x.name}, {widths}, value={d.one((0, 1))})", x)


def join(d: Drawing) -> None:
    """Along an axis that there is, or a new one."""
    x = d.value(lambda v: has_axes(v) and math.prod(v.shape) < 10000)
    same = [v for v in d.values if v.shape == x.shape and v.dtype == x.dtype]
    y = d.one(same)
    if d.yes():
        d.line(f"torch.stack([{x.name}, {y.name}], {d.number(0, x.rank)})", x, y)
        return
    axis = d.number(0, x.rank - 1)
    parts = [x.name, y.name]
    if d.yes() and not any(d.derived(n) for n in x.shape):
        shape = [d.one((1, 3, 4)) if i == axis else n for i, n in enumerate(x.shape)]
        parts.insert(d.number(0, 2), d.input(shape, x.dtype).name)
    d.line(f"torch.cat([{', '.join(parts)}], {axis})", x, y)


def move(d: Drawing) -> None:
    """Elements in another order."""
    x = d.value(lambda v: has_axes(v) and v.kind in "fib")
    axis = d.number(0, x.rank - 1)
    n = x.shape[axis]
    kind = d.number(0, 5)
    if kind == 0:
        d.line(f"torch.flip({x.name}, {d.axes(x)})", x)
    elif kind == 1:
        d.line(f"torch.roll({x.name}, {d.number(-2, 2)}, {axis})", x)
    elif kind == 2 and math.prod(x.shape) < 5000:
        d.line(f"torch.tile({x.name}, {tuple(d.number(1, 2) for _ in range(x.rank))})", x)
    elif kind == 3 and n > 0 and not (d.dynamic and n > 17):
        places = [d.number(0, n - 1) for _ in range(d.number(1, 9))]
        d.line(f"torch.index_select({x.name}, {axis}, torch.tensor({places}))", x)
    elif kind == 4 and x.rank >= 2:
        d.line(f"torch.{d.one(('tril', 'triu'))}({x.name}, {d.number(-2, 2)})", x)
    elif kind == 5 and math.prod(x.shape) < 5000 and not d.derived(x.shape[0]):
        d.line(f"{x.name}.expand(2, {', '.join(['-1'] * x.rank)})", x)


def lookup(d: Drawing) -> None:
    """Elements whose places are computed."""
    x = d.value(lambda v: has_axes(v) and v.kind in "fi" and v.shape[-1] > 0)
    index = [
        v
        for v in d.values
        if v.kind == "i" and v.rank in (1, 2) and math.prod(v.shape) * math.prod(x.shape) < 90000
    ]
    if not index or (d.dynamic and x.shape[0] > 17) or x.shape[0] == 0:
        return
    i = d.one(index)
    d.line(f"{x.name}[torch.abs({i.name}.to(torch.int64)) % {x.shape[0]}]", x)


def scatter(d: Drawing) -> None:
    """Elements written or added where integers say."""
    x = d.value(lambda v: v.rank in (1, 2) and v.kind in "fi" and 0 < v.shape[0] <= 17 and 0 not in v.shape)
    index = d.input([d.one((1, 3, 7, 18))], torch.int64)
    source = d.input([index.shape[0], *x.shape[1:]], x.dtype) if not any(map(d.derived, x.shape)) else None
    if source is None:
        return
    places = f"torch.abs({index.name}) % {x.shape[0]}"
    d.line(f"{x.name}.index_add(0, {places}, {source.name})", x)


def along(d: Drawing) -> None:
    """Running totals and orders along an axis."""
    x = d.value(lambda v: has_axes(v) and is_real(v) and 0 not in v.shape)
    axis = d.axis(x)
    kind = d.number(0, 3)
    if kind == 0:
        d.line(f"torch.cumsum({x.name}, {axis})", x, exact=False)
    elif kind == 1:
        d.line(f"torch.sort({x.name}, {axis}, descending={d.yes()})[0]", x)
    elif kind == 2 and x.exact:
        d.line(f"torch.argsort({x.name}, dim={axis}, stable=True)", x)
    elif kind == 3 and x.kind == "f":
        d.line(f"torch.cumprod(torch.sigmoid({x.name}) + 0.5, {axis})", x, exact=False)


RULES = (
    *(unary, unary, unary, binary, binary, binary, binary, compare, where, convert),
    *(reduction, reduction, long_reduction, position, normalise, normalise, layer_norm),
    *(
        product,
        product,
        own_product,
        linear,
        convolution,
        scatter,
        transpose,
        reshape,
        piece,
        pad,
        join,
        move,
        lookup,
        along,
    ),
)


@st.composite
def programs(draw: Any, dynamic: bool) -> Program:
    """Programs of 3 to 15 operations with up to four results."""
    d = Drawing(draw, dynamic)
    rank = d.one((1, 2, 2, 2, 3, 3, 4))
    shape = [d.size() for _ in range(rank)]
    if dynamic:
        shape[d.number(0, rank - 1)] = SYMBOL
    while math.prod(shape) > 20000:
        shape[shape.index(max(shape))] = 3
    dtype = d.one((*FLOATS, *FLOATS, *INTEGERS, "bool", "complex64"))
    d.input(shape, getattr(torch, dtype))
    for _ in range(d.number(3, 15)):
        try:
            d.one(RULES)(d)
        except (RuntimeError, NotImplementedError) as error:
            if "not implemented" not in str(error):
                raise
    results = [d.values[-1], *(d.one(d.values) for _ in range(d.number(0, 3)))]
    parameters = ", ".join(value.name for value in d.inputs)
    names = ", ".join(value.name for value in results)
    body = "\n    ".join([*d.lines, f"return ({names},)"])
    source = f"def program({parameters}):\n    {body}\n"
    return Program(source, [v.shape for v in d.inputs], [v.dtype for v in d.inputs], dynamic)
