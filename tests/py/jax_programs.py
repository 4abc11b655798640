"""Programs for tests of the JAX backend, from JAX functions and from StableHLO text."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import jax
import numpy as np
import optree

from ivy.mlir import compilation, ir
from ivy.program import BUFFER, ENTRY, PARAMETER, Program, find_function
from ivy.signature import NAMESPACE, Signature, TensorLeaf


def from_jax(
    function: Callable[..., Any],
    *args: Any,
    params: Mapping[str, Any] | None = None,
    platform: str | None = None,
    name: str = "program",
) -> Program:
    """`function(*args)`, or `function(params, *args)` with named parameters, as JAX lowers it."""
    given = (dict(params), *args) if params is not None else args
    traced = jax.jit(function, keep_unused=True).trace(*given)
    lowered = traced.lower(lowering_platforms=(platform,)) if platform else traced.lower()
    return from_text(
        lowered.as_text(debug_info=True), args, jax.eval_shape(function, *given), params=params, name=name
    )


def from_export(function: Callable[..., Any], *shapes: jax.ShapeDtypeStruct) -> Program:
    """`function` of arguments with symbolic sizes, as `jax.export` gives it."""
    exported = jax.export.export(jax.jit(function))(*shapes)
    outputs = jax.tree.unflatten(exported.out_tree, exported.out_avals)
    return from_text(str(exported.mlir_module()), shapes, outputs)


def from_text(
    text: str,
    args: Sequence[Any],
    outputs: Any,
    *,
    params: Mapping[str, Any] | None = None,
    buffers: Sequence[str] = (),
    updated: Sequence[str] = (),
    name: str = "program",
) -> Program:
    """A StableHLO module whose first arguments are `params` in the order of their names.

    `args` and `outputs` are pytrees of anything with a shape and a dtype. `buffers` are those of the
    parameters that are buffers, `updated` those of which the trailing results are new values.
    """
    names = sorted(params or ())
    with compilation():
        module = ir.Module.parse(text)
        main = find_function(module, ENTRY)
        count = len(main.regions[0].blocks[0].arguments)
        roles = [{BUFFER if key in buffers else PARAMETER: ir.StringAttr.get(key)} for key in names]
        roles += [{}] * (count - len(roles))
        main.attributes["arg_attrs"] = ir.ArrayAttr.get([ir.DictAttr.get(role) for role in roles])
        results = len(ir.FunctionType(ir.TypeAttr(main.attributes["function_type"]).value).results)
        ends = [{}] * (results - len(updated)) + [{BUFFER: ir.StringAttr.get(key)} for key in updated]
        main.attributes["res_attrs"] = ir.ArrayAttr.get([ir.DictAttr.get(end) for end in ends])
    return Program(module, "stablehlo", signature(args, outputs), dict(params or {}), name)


def signature(args: Sequence[Any], outputs: Any) -> Signature:
    """The signature of a function from `args` to `outputs`."""
    names = tuple(f"x{i}" for i in range(len(args)))
    return Signature(
        optree.tree_structure((tuple(args), {}), namespace=NAMESPACE),
        optree.tree_structure(outputs, namespace=NAMESPACE),
        tuple(_leaf(f"x{i}", leaf) for i, leaf in enumerate(_leaves(tuple(args)))),
        tuple(_leaf(f"y{i}", leaf) for i, leaf in enumerate(_leaves(outputs))),
        names,
    )


def _leaves(tree: Any) -> list[Any]:
    return optree.tree_leaves(tree, namespace=NAMESPACE)


def _leaf(path: str, value: Any) -> TensorLeaf:
    shape = tuple(size if isinstance(size, int) else str(size) for size in np.shape(value))
    return TensorLeaf(path, shape, np.dtype(value.dtype).name)
