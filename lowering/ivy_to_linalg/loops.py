"""Sequential algorithms: nests of `scf.for` over tensors that change one element at a time.

Every version of a tensor has an insertion, or being carried on, as its last use, so that the whole nest
can run in place.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ivy.dialect import types
from ivy.lowering.ivy_to_linalg.build import Array, Size, as_index, index
from ivy.lowering.ivy_to_linalg.elements import Element, constant, op
from ivy.mlir import arith, ir, scf

Carried = Array | Element
Step = Callable[[list[Element], list[Carried]], Sequence[Carried]]
"""One step of a nest: from the loops' counters and what is carried, what is carried on."""


def size_element(size: Size) -> Element:
    """A size as an `index` element."""
    type_ = ir.IndexType.get()
    return constant(size, type_) if isinstance(size, int) else Element(size, type_)


def is_inside(place: Element, size: Size) -> Element:
    """Whether a place is neither negative nor beyond the end."""
    predicate = ir.IntegerAttr.get(ir.IntegerType.get_signless(64), int(arith.CmpIPredicate.ult))
    return op("arith.cmpi", types.element_type("bool"), place, size_element(size), predicate=predicate)


def loop(count: Size, initial: Sequence[Carried], body: Callable[..., Sequence[Carried]]) -> list[Carried]:
    """`scf.for` from 0 to `count`; `body(i, carried)` returns what is carried on."""
    made = scf.ForOp(index(0), as_index(count), index(1), [x.value for x in initial])
    with ir.InsertionPoint(made.body):
        counter = Element(made.induction_variable, ir.IndexType.get())
        scf.YieldOp([x.value for x in body(counter, _like(initial, made.inner_iter_args))])
    return _like(initial, made.operation.results)


def nest(shape: Sequence[Size], initial: Sequence[Carried], body: Step) -> list[Carried]:
    """A loop for each size, the last one innermost; none for an empty shape."""
    if not shape:
        return list(body([], list(initial)))

    def outer(counter: Element, carried: list[Carried]) -> Sequence[Carried]:
        return nest(shape[1:], carried, lambda counters, inner: body([counter, *counters], inner))

    return loop(shape[0], initial, outer)


def when(
    condition: Element | None, then: Callable[[], Sequence[Carried]], otherwise: Sequence[Carried]
) -> list[Carried]:
    """What `then` builds where the condition holds (it does for `None`), else `otherwise`."""
    if condition is None:
        return list(then())
    made = scf.IfOp(condition.value, [x.value.type for x in otherwise], has_else=True)
    with ir.InsertionPoint(made.then_block):
        scf.YieldOp([x.value for x in then()])
    with ir.InsertionPoint(made.else_block):
        scf.YieldOp([x.value for x in otherwise])
    return _like(otherwise, made.operation.results)


def _like(old: Sequence[Carried], values: Sequence[ir.Value]) -> list[Carried]:
    return [type(x)(value, x.type) for x, value in zip(old, values, strict=True)]
