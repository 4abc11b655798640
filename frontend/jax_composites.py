"""Ivy's ops in what JAX lowers: composites, and calls of a target's library."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import jax
from jax._src.interpreters import mlir
from jax._src.lib.mlir import ir
from jax._src.lib.mlir.dialects import hlo

Values = Sequence[ir.Value]


def library_call(
    ctx: Any, name: str, attributes: Mapping[str, ir.Attribute], operands: Values, avals: Sequence[Any]
) -> Values:
    """The custom call `ivy.<name>` with results of these types: an op without a decomposition."""
    entries = {
        "call_target_name": ir.StringAttr.get(f"ivy.{name}"),
        "api_version": mlir.i32_attr(4),
        "backend_config": ir.DictAttr.get(dict(attributes)),
    }
    types = [mlir.aval_to_ir_type(ctx.module_context, aval) for aval in avals]
    call = ir.Operation.create(
        "stablehlo.custom_call", results=types, operands=list(operands), attributes=entries
    )
    return list(call.results)


def composite(
    ctx: Any,
    name: str,
    attributes: Mapping[str, ir.Attribute],
    decomposition: Callable[..., Any],
    operands: Values,
    avals: Sequence[Any],
) -> Values:
    """The composite `ivy.<name>`, which the conversion to Ivy takes for its op.

    Args:
        ctx: the context of the rule; its `avals_out` are the results.
        name: Ivy's name of the op.
        attributes: the op's attributes.
        decomposition: the function of JAX arrays that the op stands for.
        operands: its operands.
        avals: their types.
    """
    if ctx.module_context.shape_poly_state.dim_vars:  # JAX's functions would take them as operands
        return library_call(ctx, name, attributes, operands, ctx.avals_out)
    jaxpr = jax.make_jaxpr(decomposition)(*(jax.ShapeDtypeStruct(a.shape, a.dtype) for a in avals))
    function, _, _ = mlir.lower_called_computation(
        f"ivy.{name}.impl", jaxpr, ctx.module_context, 0, avals, jaxpr.out_avals, ctx.tokens_in
    )
    return hlo.CompositeOp(
        function.type.results,
        list(operands),
        name=ir.StringAttr.get(f"ivy.{name}"),
        decomposition=ir.FlatSymbolRefAttr.get(function.name.value),
        composite_attributes=ir.DictAttr.get(dict(attributes)),
        version=mlir.i32_attr(0),
    ).results


def int_attribute(value: int) -> ir.Attribute:
    """An integer as Ivy's ops have them."""
    return ir.IntegerAttr.get(ir.IntegerType.get_signless(64), value)


__all__ = ["Values", "composite", "int_attribute", "library_call"]
