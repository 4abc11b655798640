"""Custom calls with a known meaning: Ivy's own library calls, and those that JAX makes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ivy.dialect import ops, types
from ivy.dialect.helpers import scalar, scalar_like
from ivy.lowering.conversion import entered
from ivy.lowering.stablehlo_to_ivy.composites import rebuild
from ivy.lowering.stablehlo_to_ivy.registry import HloOp, hlo_op
from ivy.lowering.stablehlo_to_ivy.sorting import order_of
from ivy.mlir import ir

Value = ir.Value
Call = Callable[..., Sequence[Value]]

CUSTOM_CALLS: dict[str, Call] = {}
"""What converts a custom call, by its target: `(op, operands…) -> results`."""


def custom_call_of(*names: str) -> Callable[[Call], Call]:
    """Decorator: enter the conversion of calls of these targets."""
    return entered(CUSTOM_CALLS, names)


@hlo_op("custom_call")
def custom_call(op: HloOp, *operands: Value) -> Sequence[Value | Sequence[Value]]:
    results = _results(op, operands)
    in_a_tuple = len(op.types) == 1 and isinstance(op.types[0], ir.TupleType)  # XLA has no other way
    return [results] if in_a_tuple else results


def _results(op: HloOp, operands: Sequence[Value]) -> Sequence[Value]:
    target = op.text("call_target_name")
    if target not in CUSTOM_CALLS and target.startswith("ivy."):
        made = rebuild(op, target.removeprefix("ivy."), operands, op.attribute("backend_config"))
        if made is not None:
            return made
    if target not in CUSTOM_CALLS:
        op.unsupported(f"a call of {target!r}, whose meaning is not known")
    return CUSTOM_CALLS[target](op, *operands)


@custom_call_of("Sharding", "annotate_device_placement", "SPMDFullToShardShape", "SPMDShardToFullShape")
def _identity(op: HloOp, x: Value) -> Sequence[Value]:
    return [x]


@custom_call_of("shape_assertion")
def _assertion(op: HloOp, *operands: Value) -> Sequence[Value]:
    """What must hold of sizes: they are equal where they meet, by Ivy's own rule."""
    return []


@custom_call_of("mhlo.erf")
def _erf(op: HloOp, x: Value) -> Sequence[Value]:
    return [ops.erf(x)]


@custom_call_of("mhlo.topk")
def _topk(op: HloOp, x: Value) -> Sequence[Value]:
    attributes = ir.DictAttr(op.attribute("mhlo.attributes"))
    k, largest = ir.IntegerAttr(attributes["k"]).value, ir.BoolAttr(attributes["largest"]).value
    values, places = ops.topk(x, k, x.type.rank - 1, largest)
    return [values, ops.astype(places, op.types[1].element_type)]


@custom_call_of("TopK")
def _xla_topk(op: HloOp, x: Value) -> Sequence[Value]:
    values, places = ops.topk(x, op.shape[-1] if len(op.types) == 1 else op.types[0].shape[-1], -1)
    return [values, ops.astype(places, op.types[1].element_type)]


@custom_call_of("ApproxTopK")
def _approximate_topk(op: HloOp, x: Value, indices: Value, *_: Value) -> Sequence[Value]:
    """The exact answer has every recall that is asked for; the order is told by the called computation."""
    config = ir.DictAttr(op.attribute("mhlo.backend_config"))
    axis, k = (ir.IntegerAttr(config[name]).value for name in ("reduction_dim", "top_k"))
    body = op.function(ir.FlatSymbolRefAttr(ir.ArrayAttr(op.attribute("called_computations"))[0]).value)
    keys = order_of(body.block, [x.type, indices.type])
    if keys is None or len(keys) != 1 or keys[0].operand != 0:
        op.unsupported("a general comparison")
    values, places = ops.topk(x, k, axis, keys[0].descending)
    return [values, ops.take_along_axis(indices, places, axis)]


# ------------------------------------------------------------------------- factorisations


def _option(op: HloOp, name: str) -> bool:
    return bool(ir.BoolAttr(ir.DictAttr(op.attribute("backend_config"))[name]).value)


@custom_call_of("ivy.eigh")
def _ivy_eigh(op: HloOp, x: Value) -> Sequence[Value]:
    return ops.eigh(x, _option(op, "upper"))


@custom_call_of("ivy.eig")
def _ivy_eig(op: HloOp, x: Value) -> Sequence[Value]:
    return ops.eig(x)


@custom_call_of("ivy.svd")
def _ivy_svd(op: HloOp, x: Value) -> Sequence[Value]:
    return ops.svd(x, _option(op, "full"))


@custom_call_of("Eigh")
def _eigh(op: HloOp, x: Value) -> Sequence[Value]:
    """Vectors first; the configuration begins with 1 where the lower triangle is read."""
    lower = op.text("backend_config").lower()
    values, vectors = ops.eigh(x, lower.startswith(("0", "upper")))
    return [vectors, values]


@custom_call_of("LuDecomposition")
def _lu(op: HloOp, x: Value) -> Sequence[Value]:
    return ops.lu(x)


@custom_call_of("Qr")
def _qr(op: HloOp, x: Value) -> Sequence[Value]:
    return ops.geqrf(x)


@custom_call_of("ProductOfElementaryHouseholderReflectors")
def _householder(op: HloOp, x: Value, scales: Value) -> Sequence[Value]:
    return [ops.householder_product(x, scales)]


def _info(op: HloOp, index: int) -> Value:
    """LAPACK's report: no error. Failed factorisations give NaN."""
    type_ = op.types[index]
    zero = scalar(0, type_.element_type)
    return ops.broadcast_to(zero, (), type_.shape) if type_.rank else zero


def _letter(op: HloOp, name: str) -> str:
    return chr(ir.IntegerAttr(ir.DictAttr(op.attribute("mhlo.backend_config"))[name]).value)


def _lapack(pattern: str, letters: str = "sdcz") -> list[str]:
    return [f"lapack_{letter}{pattern}_ffi" for letter in letters]


@custom_call_of(*_lapack("potrf"))
def _potrf(op: HloOp, x: Value) -> Sequence[Value]:
    return [ops.cholesky(x, _letter(op, "uplo") == "U"), _info(op, 1)]


@custom_call_of(*_lapack("getrf"))
def _getrf(op: HloOp, x: Value) -> Sequence[Value]:
    factors, pivots, _ = ops.lu(x)
    return [factors, ops.add(pivots, scalar_like(pivots, 1)), _info(op, 2)]


@custom_call_of(*_lapack("geqrf"))
def _geqrf(op: HloOp, x: Value) -> Sequence[Value]:
    return ops.geqrf(x)


@custom_call_of(*_lapack("orgqr", "sd"), *_lapack("ungqr", "cz"))
def _orgqr(op: HloOp, x: Value, scales: Value) -> Sequence[Value]:
    return [ops.householder_product(x, scales)]


@custom_call_of(*_lapack("syevd", "sd"), *_lapack("heevd", "cz"))
def _syevd(op: HloOp, x: Value) -> Sequence[Value]:
    values, vectors = ops.eigh(x, _letter(op, "uplo") == "U")
    return [vectors, values, _info(op, 2)]


@custom_call_of(*_lapack("gesdd"))
def _gesdd(op: HloOp, x: Value) -> Sequence[Value]:
    """Results: the overwritten operand, values, both sides' vectors, the report."""
    if _letter(op, "mode") == "N":
        values = ops.svdvals(x)
        rest = [ops.broadcast_to(scalar(0, t.element_type), (), t.shape) for t in op.types[2:4]]
        return [x, values, *rest, _info(op, 4)]
    left, values, right = ops.svd(x, _letter(op, "mode") == "A")
    return [x, values, left, right, _info(op, 4)]


@custom_call_of(*_lapack("trsm"), *(f"blas_{letter}trsm" for letter in "sdcz"))
def _trsm(op: HloOp, a: Value, b: Value, *_: Value) -> Sequence[Value]:
    transposed = _letter(op, "trans_x")
    return [
        ops.triangular_solve(
            a,
            b,
            _letter(op, "side") == "L",
            _letter(op, "uplo") == "L",
            _letter(op, "diag") == "U",
            transposed in "TC",
            transposed == "C" and types.is_complex(a.type),
        )
    ]


@custom_call_of(*_lapack("geev"))
def _geev(op: HloOp, x: Value) -> Sequence[Value]:
    """Results: the values (of real matrices as two parts), both sides' vectors, the report."""
    if _letter(op, "compute_left") == "V":
        op.unsupported("left eigenvectors")
    values, vectors = ops.eig(x)
    parts = [values] if types.is_complex(x.type) else [ops.real(values), ops.imag(values)]
    rest = len(parts)
    unused = op.types[rest]
    left = ops.broadcast_to(scalar(0, unused.element_type), (), unused.shape)
    return [*parts, left, vectors, _info(op, rest + 2)]
