"""Factorisations and systems of equations as calls of `jnp.linalg` and `lax.linalg`.

They are LAPACK's functions on the CPU, as PyTorch's are: signs, phases and the order of eigenvalues
agree.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ivy.backends.emission.attributes import attribute
from ivy.backends.emission.body import Node
from ivy.backends.emission.scope import Result, Scope
from ivy.backends.emission.values import Expr, Unpacked
from ivy.backends.jax.custom_calls import CUSTOM_CALLS

Options = dict[str, Any]


def _triangle(options: Options) -> str:
    return f'UPLO="{"U" if options["upper"] else "L"}", symmetrize_input=False'


_CALLS: dict[str, tuple[Callable[[str, Options], str], tuple[str, ...]]] = {
    "lu": (lambda x, o: f"lax.linalg.lu({x})", ("factors", "pivots", "permutation")),
    "lu_pivots_to_permutation": (
        lambda x, o: f"lax.linalg.lu_pivots_to_permutation({x}, {o['size']})",
        ("permutation",),
    ),
    "householder_product": (lambda x, o: f"lax.linalg.householder_product({x})", ("orthogonal",)),
    "qr": (
        lambda x, o: f'jnp.linalg.qr({x}, mode="{"complete" if o["complete"] else "reduced"}")',
        ("orthogonal", "upper"),
    ),
    "eigh": (lambda x, o: f"jnp.linalg.eigh({x}, {_triangle(o)})", ("values", "vectors")),
    "eigvalsh": (lambda x, o: f"jnp.linalg.eigvalsh({x}, {_triangle(o)})", ("values",)),
    "eig": (lambda x, o: f"jnp.linalg.eig({x})", ("values", "vectors")),
    "eigvals": (lambda x, o: f"jnp.linalg.eigvals({x})", ("values",)),
    "svd": (
        lambda x, o: f"jnp.linalg.svd({x}, full_matrices={o['full']})",
        ("left", "values", "right"),
    ),
    "svdvals": (lambda x, o: f"jnp.linalg.svdvals({x})", ("values",)),
    "solve": (lambda x, o: f"jnp.linalg.solve({x})", ("solution",)),
    "inv": (lambda x, o: f"jnp.linalg.inv({x})", ("inverse",)),
    "det": (lambda x, o: f"jnp.linalg.det({x})", ("determinant",)),
    "slogdet": (lambda x, o: f"jnp.linalg.slogdet({x})", ("sign", "logarithm")),
}
"""The text of a call from that of its operands and the attributes, and names for the results."""

_WITHOUT_STABLEHLO = ("eigh", "eig", "svd")
"""Custom calls `ivy.…`, whose attributes are the backend configuration."""


def _call(name: str, scope: Scope, node: Node, options: Options) -> Result:
    write, hints = _CALLS[name]
    text = write(", ".join(scope.arrays(node.operands)), options)
    return Expr(text, hint=hints[0]) if len(hints) == 1 else Unpacked(text, hints)


def _geqrf(scope: Scope, node: Node, options: Options) -> Result:
    # NumPy's `raw` is LAPACK's layout, which is the transpose
    packed, scales = scope.names.fresh("packed"), scope.names.fresh("scales")
    scope.line(f'{packed}, {scales} = jnp.linalg.qr({scope.array(node.operands[0])}, mode="raw")')
    return [Expr(f"{packed}.mT"), Expr(scales)]


def _composite(name: str) -> Callable[[Scope, Node, Options], Result]:
    return lambda scope, node, options: _call(name, scope, node, options)


def _custom_call(name: str) -> Callable[[Scope, Node], Result]:
    return lambda scope, node: _call(name, scope, node, attribute(node.op, "backend_config", {}))


NATIVE_LINEAR_ALGEBRA: dict[str, Callable[[Scope, Node, Options], Result]] = {
    f"ivy.{name}": _composite(name) for name in _CALLS if name not in _WITHOUT_STABLEHLO
} | {"ivy.geqrf": _geqrf}
"""The functions by the composite's name."""

CUSTOM_CALLS.update({f"ivy.{name}": _custom_call(name) for name in _WITHOUT_STABLEHLO})
