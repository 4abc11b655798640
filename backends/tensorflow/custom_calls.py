"""Custom calls with a known meaning, and factorisations as calls of `tf.linalg`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ivy.backends.emission.attributes import attribute
from ivy.backends.emission.body import Node
from ivy.backends.emission.scope import Result, Scope
from ivy.backends.emission.types import tensor_type
from ivy.backends.emission.values import Expr, Unpacked
from ivy.backends.tensorflow.elementwise import precise_call
from ivy.backends.tensorflow.language import dtype_text
from ivy.backends.tensorflow.registry import emits

Options = dict[str, Any]
Native = Callable[[Scope, Node, Options], Result | None]


def _call(write: Callable[[str, Options], str], *hints: str) -> Native:
    def native(scope: Scope, node: Node, options: Options) -> Result:
        text = write(", ".join(scope.arrays(node.operands)), options)
        return Expr(text, hint=hints[0]) if len(hints) == 1 else Unpacked(text, hints)

    return native


def _runtime(name: str, *hints: str) -> Native:
    def native(scope: Scope, node: Node, options: Options) -> Result | None:
        if not all(tensor_type(value.type).is_static for value in node.operands):
            return scope.unsupported(node, "of matrices whose size is not known")
        text = f"{scope.unit.runtime(name)}({', '.join(scope.arrays(node.operands))})"
        return Expr(text, hint=hints[0]) if len(hints) == 1 else Unpacked(text, hints)

    return native


def _symmetric(scope: Scope, node: Node, upper: bool) -> str:
    # tf.linalg.eigh reads the lower triangle
    x = scope.array(node.operands[0])
    return f"tf.linalg.adjoint({x})" if upper else x


def _eigh(scope: Scope, node: Node, options: Options) -> Result:
    return Unpacked(f"tf.linalg.eigh({_symmetric(scope, node, options['upper'])})", ("values", "vectors"))


def _eigvalsh(scope: Scope, node: Node, options: Options) -> Result:
    return Expr(f"tf.linalg.eigvalsh({_symmetric(scope, node, options['upper'])})", hint="values")


def _svd(scope: Scope, node: Node, options: Options) -> Result:
    values, left, right = (scope.names.fresh(name) for name in ("values", "left", "right"))
    x = scope.array(node.operands[0])
    scope.line(f"{values}, {left}, {right} = tf.linalg.svd({x}, full_matrices={bool(options['full'])})")
    return [Expr(left), Expr(values), Expr(f"tf.linalg.adjoint({right})")]


def _permutation(scope: Scope, node: Node, options: Options) -> Result:
    function = scope.unit.runtime("pivots_to_permutation")
    return Expr(f"{function}({scope.array(node.operands[0])}, {options['size']})", hint="permutation")


def _eig(scope: Scope, node: Node, options: Options) -> Result:
    dtype = dtype_text(tensor_type(node.results[0].type).dtype)
    return Unpacked(
        f"tf.linalg.eig(tf.cast({scope.array(node.operands[0])}, {dtype}))", ("values", "vectors")
    )


def _eigvals(scope: Scope, node: Node, options: Options) -> Result:
    dtype = dtype_text(tensor_type(node.results[0].type).dtype)
    return Expr(f"tf.linalg.eigvals(tf.cast({scope.array(node.operands[0])}, {dtype}))", hint="values")


LINEAR_ALGEBRA: dict[str, Native] = {
    "lu": _runtime("lu", "factors", "pivots", "permutation"),
    "lu_pivots_to_permutation": _permutation,
    "householder_product": _runtime("householder_product", "orthogonal"),
    "qr": _call(
        lambda x, o: f"tf.linalg.qr({x}, full_matrices={bool(o['complete'])})", "orthogonal", "upper"
    ),
    "eigh": _eigh,
    "eigvalsh": _eigvalsh,
    "eig": _eig,
    "eigvals": _eigvals,
    "svd": _svd,
    "svdvals": _call(lambda x, o: f"tf.linalg.svd({x}, compute_uv=False)", "values"),
    "inv": _call(lambda x, o: f"tf.linalg.inv({x})", "inverse"),
    "det": _call(lambda x, o: f"tf.linalg.det({x})", "determinant"),
    "slogdet": _call(lambda x, o: f"tf.linalg.slogdet({x})", "sign", "logarithm"),
}
"""Composites by their name, and custom calls where StableHLO has no decomposition."""


def _jax_eigh(scope: Scope, node: Node) -> Result:
    upper = str(attribute(node.op, "backend_config", "lower")).lower().startswith(("0", "upper"))
    values, vectors = scope.names.fresh("values"), scope.names.fresh("vectors")
    scope.line(f"{values}, {vectors} = tf.linalg.eigh({_symmetric(scope, node, upper)})")
    return [Expr(vectors), Expr(values)]


def _native(name: str) -> Callable[[Scope, Node], Result | None]:
    return lambda scope, node: LINEAR_ALGEBRA[name](scope, node, attribute(node.op, "backend_config", {}))


def _identity(scope: Scope, node: Node) -> Result:
    return scope.get(node.operands[0])


def _erf(scope: Scope, node: Node) -> Result:
    return precise_call(scope, node, "tf.math.erf")


CUSTOM_CALLS: dict[str, Callable[[Scope, Node], Result | None]] = {
    "Eigh": _jax_eigh,
    "LuDecomposition": _native("lu"),
    "ProductOfElementaryHouseholderReflectors": _native("householder_product"),
    "Sharding": _identity,
    "annotate_device_placement": _identity,
    "mhlo.erf": _erf,
    "ivy.eigh": _native("eigh"),
    "ivy.eig": _native("eig"),
    "ivy.svd": _native("svd"),
}
"""What emits a custom call, by its target."""


@emits("stablehlo.custom_call")
def custom_call(scope: Scope, node: Node) -> Result:
    """A call from the table."""
    emitter = CUSTOM_CALLS.get(attribute(node.op, "call_target_name"))
    result = emitter(scope, node) if emitter else None
    return result if result is not None else scope.unsupported(node, "the target is not known in TensorFlow")
