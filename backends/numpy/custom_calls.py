"""Custom calls with a known meaning, and factorisations as calls of `np.linalg`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ivy.backends.emission.attributes import attribute
from ivy.backends.emission.body import Node
from ivy.backends.emission.scope import Result, Scope
from ivy.backends.emission.types import tensor_type
from ivy.backends.emission.values import Expr, Unpacked
from ivy.backends.numpy.elementwise import special_call
from ivy.backends.numpy.language import dtype_text
from ivy.backends.numpy.registry import emits

Options = dict[str, Any]
Native = Callable[[Scope, Node, Options], Result]


def _call(write: Callable[[str, Options], str], *hints: str) -> Native:
    def native(scope: Scope, node: Node, options: Options) -> Result:
        text = write(", ".join(scope.arrays(node.operands)), options)
        return Expr(text, hint=hints[0]) if len(hints) == 1 else Unpacked(text, hints)

    return native


def _runtime(name: str, *hints: str) -> Native:
    def native(scope: Scope, node: Node, options: Options) -> Result:
        text = f"{scope.unit.runtime(name)}({', '.join(scope.arrays(node.operands))})"
        return Expr(text, hint=hints[0]) if len(hints) == 1 else Unpacked(text, hints)

    return native


def _raw_qr(scope: Scope, node: Node, options: Options) -> Result:
    # `raw` is LAPACK's layout, which is the transpose
    packed, scales = scope.names.fresh("packed"), scope.names.fresh("scales")
    scope.line(f'{packed}, {scales} = np.linalg.qr({scope.array(node.operands[0])}, mode="raw")')
    dtype = tensor_type(node.results[0].type).dtype
    return [Expr(f"{packed}.mT.astype({dtype_text(dtype)})"), Expr(f"{scales}.astype({dtype_text(dtype)})")]


def _eig(scope: Scope, node: Node, options: Options) -> Result:
    values, vectors = scope.names.fresh("values"), scope.names.fresh("vectors")
    scope.line(f"{values}, {vectors} = np.linalg.eig({scope.array(node.operands[0])})")
    dtype = dtype_text(tensor_type(node.results[0].type).dtype)
    return [Expr(f"{values}.astype({dtype})"), Expr(f"{vectors}.astype({dtype})")]


def _eigvals(scope: Scope, node: Node, options: Options) -> Result:
    dtype = dtype_text(tensor_type(node.results[0].type).dtype)
    return Expr(f"np.linalg.eigvals({scope.array(node.operands[0])}).astype({dtype})", hint="values")


def _permutation(scope: Scope, node: Node, options: Options) -> Result:
    function = scope.unit.runtime("pivots_to_permutation")
    return Expr(f"{function}({scope.array(node.operands[0])}, {options['size']})", hint="permutation")


def _triangle(options: Options) -> str:
    return f'UPLO="{"U" if options["upper"] else "L"}"'


LINEAR_ALGEBRA: dict[str, Native] = {
    "lu": _runtime("lu", "factors", "pivots", "permutation"),
    "lu_pivots_to_permutation": _permutation,
    "householder_product": _runtime("householder_product", "orthogonal"),
    "geqrf": _raw_qr,
    "qr": _call(
        lambda x, o: f'np.linalg.qr({x}, mode="{"complete" if o["complete"] else "reduced"}")',
        "orthogonal",
        "upper",
    ),
    "eigh": _call(lambda x, o: f"np.linalg.eigh({x}, {_triangle(o)})", "values", "vectors"),
    "eigvalsh": _call(lambda x, o: f"np.linalg.eigvalsh({x}, {_triangle(o)})", "values"),
    "eig": _eig,
    "eigvals": _eigvals,
    "svd": _call(
        lambda x, o: f"np.linalg.svd({x}, full_matrices={bool(o['full'])})", "left", "values", "right"
    ),
    "svdvals": _call(lambda x, o: f"np.linalg.svdvals({x})", "values"),
    "solve": _call(lambda x, o: f"np.linalg.solve({x})", "solution"),
    "inv": _call(lambda x, o: f"np.linalg.inv({x})", "inverse"),
    "det": _call(lambda x, o: f"np.linalg.det({x})", "determinant"),
    "slogdet": _call(lambda x, o: f"np.linalg.slogdet({x})", "sign", "logarithm"),
}
"""Composites by their name, and custom calls where StableHLO has no decomposition."""


def _jax_eigh(scope: Scope, node: Node) -> Result:
    lower = not str(attribute(node.op, "backend_config", "lower")).lower().startswith(("0", "upper"))
    values, vectors = scope.names.fresh("values"), scope.names.fresh("vectors")
    x = scope.array(node.operands[0])
    scope.line(f'{values}, {vectors} = np.linalg.eigh({x}, UPLO="{"L" if lower else "U"}")')
    return [Expr(vectors), Expr(values)]


def _native(name: str) -> Callable[[Scope, Node], Result]:
    return lambda scope, node: LINEAR_ALGEBRA[name](scope, node, attribute(node.op, "backend_config", {}))


def _identity(scope: Scope, node: Node) -> Result:
    return scope.get(node.operands[0])


def _erf(scope: Scope, node: Node) -> Result:
    return special_call(scope, node, "erf")


CUSTOM_CALLS: dict[str, Callable[[Scope, Node], Result]] = {
    "Eigh": _jax_eigh,
    "LuDecomposition": _native("lu"),
    "ProductOfElementaryHouseholderReflectors": _native("householder_product"),
    "Sharding": _identity,
    "Qr": _native("geqrf"),
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
    return emitter(scope, node) if emitter else scope.unsupported(node, "the target is not known")
