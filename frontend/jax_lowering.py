"""JAX functions to StableHLO text, by JAX's own tracing and lowering rules.

This is the only module that touches what JAX keeps private: the switches of its lowering. Programs are
lowered for the platform whose library calls have portable names; a rule of our own stands in for
each primitive that this platform expands, or that no other framework could follow.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import jax
import jax.numpy as jnp
from jax._src import config, debugging
from jax._src.callback import io_callback_p, pure_callback_p
from jax._src.interpreters import mlir
from jax._src.lax import ann, linalg
from jax._src.lax import lax as lax_internal
from jax._src.lax import windowed_reductions as windows
from jax._src.lax.control_flow import loops
from jax._src.lib.mlir import ir
from jax._src.lib.mlir.dialects import hlo

from ivy.errors import CaptureError
from ivy.frontend.jax_composites import Values, composite, int_attribute, library_call
from ivy.frontend.jax_random import RANDOM_RULES

PLATFORM = "tpu"
"""Its factorisations are `Qr` and `LuDecomposition`, where a CPU has the names of LAPACK's routines."""

INLINE_CONSTANT_BYTES = 256
"""Arrays that a function closes over become literals up to this size, and buffers above it."""


@dataclass(frozen=True)
class Lowered:
    """A function in StableHLO.

    Attributes:
        text: the module with its locations. The arguments of its `@main` are one integer for each of
            `dims`, one array for each of `places`, and then the function's own.
        constants: arrays that the function closes over.
        places: the position in `constants` of each array; one that is used in several places is there for
            each of them.
        dims: the names of the symbolic sizes.
    """

    text: str
    constants: tuple[Any, ...]
    places: tuple[int, ...]
    dims: tuple[str, ...]


def lower(function: Callable[..., Any], specs: Sequence[jax.ShapeDtypeStruct]) -> Lowered:
    """`function` of flat arrays, traced with these shapes and dtypes; unused arguments are kept.

    Raises:
        CaptureError: the program does something that only JAX can do, such as calling back Python.
        Exception: whatever the tracing of the function raises.
    """
    with (
        config.use_simplified_jaxpr_constants(True),
        config.embedded_constants_max_bytes(INLINE_CONSTANT_BYTES),
        config.use_shardy_partitioner(False),
    ):
        traced = jax.jit(function, keep_unused=True).trace(*specs)
        if len(traced.jaxpr.in_avals) != len(specs):  # with these switches JAX does not notice
            raise jax.errors.UnexpectedTracerError("an array of another trace is used")
        parameters = mlir.LoweringParameters(
            override_lowering_rules=_RULES, for_export=True, hoist_constants_as_args=True
        )
        lowering = traced.lower(lowering_platforms=(PLATFORM,), _private_parameters=parameters)._lowering
    if lowering.compile_args.get("mut"):
        raise CaptureError("the program writes to a jax.Ref that it does not make itself")
    text = lowering.stablehlo().operation.get_asm(enable_debug_info=True)
    dims = lowering.compile_args["shape_poly_state"].dim_vars
    constants = list({id(array): array for array in lowering.const_args}.values())
    positions = {id(array): i for i, array in enumerate(constants)}
    places = tuple(positions[id(array)] for array in lowering.const_args)
    return Lowered(text, tuple(constants), places, tuple(dims))


# ------------------------------------------------------------------------- lowering rules


def _whole(subset_by_index: Any, what: str) -> None:
    if subset_by_index is not None:
        raise CaptureError(f"{what} of a subset is not supported: compute all of them and take a slice")


def _svd(ctx: Any, x: ir.Value, *, full_matrices: bool, compute_uv: bool, **options: Any) -> Values:
    _whole(options.get("subset_by_index"), "the singular values")
    aval = ctx.avals_in[0]
    *batch, rows, columns = aval.shape
    count = min(rows, columns)
    full = full_matrices and compute_uv
    left = aval.update(shape=(*batch, rows, rows if full else count))
    right = aval.update(shape=(*batch, columns if full else count, columns))
    u, s, vh = library_call(ctx, "svd", {"full": ir.BoolAttr.get(full)}, [x], [left, ctx.avals_out[0], right])
    return [s, u, vh] if compute_uv else [s]


def _eigh(ctx: Any, x: ir.Value, *, lower: bool, sort_eigenvalues: bool, **options: Any) -> Values:
    _whole(options.get("subset_by_index"), "the eigenvalues")
    vectors, values = ctx.avals_out
    values, vectors = library_call(ctx, "eigh", {"upper": ir.BoolAttr.get(not lower)}, [x], [values, vectors])
    return [vectors, values]


def _eig(
    ctx: Any, x: ir.Value, *, compute_left_eigenvectors: bool, compute_right_eigenvectors: bool, **_: Any
) -> Values:
    if compute_left_eigenvectors:
        raise CaptureError("left eigenvectors are not supported: take those of the transposed matrix")
    values = ctx.avals_out[0]
    vectors = values.update(shape=ctx.avals_in[0].shape)
    results = library_call(ctx, "eig", {}, [x], [values, vectors])
    return results if compute_right_eigenvectors else results[:1]


def _cumulative(
    op: str, reduce: Callable[..., Any], ctx: Any, x: ir.Value, *, axis: int, reverse: bool
) -> Values:
    """JAX makes a sum over windows of it."""
    aval = ctx.avals_in[0]
    turn = mlir.dense_int_array([axis])

    def windowed(x: jax.Array) -> jax.Array:
        return loops.cumred_reduce_window_impl(reduce, x, axis=axis, reverse=False)

    x = hlo.reverse(x, turn) if reverse else x
    (y,) = composite(ctx, f"cumulative_{op}", {"axis": int_attribute(axis)}, windowed, [x], [aval])
    return [hlo.reverse(y, turn) if reverse else y]


def _exact_top_k(
    operand: jax.Array, *, k: int, reduction_dimension: int, is_max_k: bool, **_: Any
) -> tuple[jax.Array, jax.Array]:
    """Every recall that the approximate one is asked for holds for the exact one."""
    moved = jnp.moveaxis(operand, reduction_dimension, -1)
    values, indices = jax.lax.top_k(moved if is_max_k else -moved, k)
    values = values if is_max_k else -values
    return jnp.moveaxis(values, -1, reduction_dimension), jnp.moveaxis(indices, -1, reduction_dimension)


def _refused(what: str, ctx: Any, *operands: Any, **options: Any) -> Values:
    raise CaptureError(f"the program calls back Python by {what}, which no other framework can do: remove it")


def _same(ctx: Any, *operands: Any, **options: Any) -> Values:
    return operands


_RULES: tuple[tuple[Any, Any], ...] = (
    (linalg.svd_p, _svd),
    (linalg.eigh_p, _eigh),
    (linalg.eig_p, _eig),
    *RANDOM_RULES,
    (loops.cumsum_p, partial(_cumulative, "sum", windows._reduce_window_sum)),
    (loops.cumprod_p, partial(_cumulative, "prod", windows._reduce_window_prod)),
    (loops.cummax_p, partial(_cumulative, "max", windows._reduce_window_max)),
    (loops.cummin_p, partial(_cumulative, "min", windows._reduce_window_min)),
    (loops.cumlogsumexp_p, partial(_cumulative, "logsumexp", windows._reduce_window_logaddexp)),
    (ann.approx_top_k_p, mlir.lower_fun(_exact_top_k, multiple_results=True)),
    (lax_internal.optimization_barrier_p, _same),
    (debugging.debug_callback_p, partial(_refused, "jax.debug")),
    (debugging.debug_print_p, partial(_refused, "jax.debug.print")),
    (io_callback_p, partial(_refused, "jax.experimental.io_callback")),
    (pure_callback_p, partial(_refused, "jax.pure_callback")),
)
"""What is lowered otherwise than JAX does it."""

__all__ = ["Lowered", "lower"]
