"""Runs modules of the linalg stage through MLIR's own lowering: an oracle for what Ivy generates.

Upstream bufferization, loops, complex and math lowerings and the execution engine, at no optimisation
worth naming; memory that the program allocates is not freed.
"""

from __future__ import annotations

import ctypes
from typing import Any

import numpy as np

from ivy.dialect import types
from ivy.lowering.ivy_to_linalg import DecomposeForLinalg, IvyToLinalg
from ivy.lowering.passes import run_passes
from ivy.mlir import ExecutionEngine, compilation, func, ir, passmanager

_CONCAT = """
module @schedule attributes {transform.with_named_sequence} {
  transform.named_sequence @__transform_main(%root: !transform.any_op {transform.readonly}) {
    %functions = transform.structured.match ops{["func.func"]} in %root
      : (!transform.any_op) -> !transform.any_op
    transform.apply_patterns to %functions {
      transform.apply_patterns.tensor.decompose_concat
    } : !transform.any_op
    transform.yield
  }
}
"""

_TO_BUFFERS = (
    "canonicalize,cse,empty-tensor-to-alloc-tensor,"
    "one-shot-bufferize{bufferize-function-boundaries allow-return-allocs-from-loops "
    "function-boundary-type-conversion=identity-layout-map},"
    "canonicalize,cse,convert-bufferization-to-memref"
)
_TO_LLVM = (
    "convert-linalg-to-loops,fold-memref-alias-ops,convert-complex-to-standard,"
    "expand-strided-metadata,lower-affine,convert-scf-to-cf,"
    "math-expand-ops{ops=ctlz,rsqrt},arith-expand{include-bf16=true},convert-math-to-llvm,convert-math-to-libm,"
    "convert-complex-to-llvm,convert-arith-to-llvm,finalize-memref-to-llvm,"
    "convert-func-to-llvm,convert-cf-to-llvm,convert-index-to-llvm,convert-ub-to-llvm,"
    "reconcile-unrealized-casts"
)


def to_linalg(module: ir.Module) -> None:
    """Convert a module of the Ivy dialect, in place."""
    run_passes(module, [DecomposeForLinalg(), IvyToLinalg(), "cse"])


def program(function: Any, *inputs: np.ndarray, dynamic: bool = False) -> str:
    """The text of a module of the Ivy dialect: `function` builds ops from arguments like `inputs`.

    With `dynamic`, no size of an argument is known.
    """
    with compilation():
        module = ir.Module.create()
        arguments = [
            types.tensor([types.DYNAMIC] * x.ndim if dynamic else x.shape, x.dtype.name) for x in inputs
        ]
        with ir.InsertionPoint(module.body):
            main = func.FuncOp("main", (arguments, []))
        block = main.add_entry_block()
        with ir.InsertionPoint(block):
            results = function(*block.arguments)
            results = list(results) if isinstance(results, (list, tuple)) else [results]
            func.ReturnOp(results)
        new = ir.FunctionType.get(arguments, [result.type for result in results])
        main.attributes["function_type"] = ir.TypeAttr.get(new)
        module.operation.verify()
        return str(module)


def run(text: str, *inputs: Any) -> list[np.ndarray]:
    """The results of `@main` of a module of the Ivy dialect, on NumPy arrays."""
    with compilation():
        module = ir.Module.parse(text)
        main = next(op for op in module.body.operations if op.sym_name.value == "main")
        main.attributes["llvm.emit_c_interface"] = ir.UnitAttr.get()
        function = ir.FunctionType(ir.TypeAttr(main.attributes["function_type"]).value)
        dtypes = [(types.dtype_name(result), result.rank) for result in function.results]
        to_linalg(module)
        return call(compiled(module), inputs, dtypes)


def compiled(module: ir.Module) -> ExecutionEngine:
    """Machine code of a module of the linalg stage, which is used up."""
    _decompose_concat(module)
    _apply(module, _TO_BUFFERS)
    _copy_in_loops(module)
    _apply(module, _TO_LLVM)
    return ExecutionEngine(module, opt_level=0)


def _apply(module: ir.Module, passes: str) -> None:
    passmanager.PassManager.parse(f"builtin.module({passes})").run(module.operation)


def _decompose_concat(module: ir.Module) -> None:
    from torch_mlir.dialects.transform.interpreter import apply_named_sequence

    schedule = ir.Module.parse(_CONCAT)
    apply_named_sequence(module.operation, schedule.body.operations[0], schedule.operation)


def _copy_in_loops(module: ir.Module) -> None:
    """The runtime function that copies strided buffers is not there."""
    found: list[ir.Operation] = []

    def visit(op: ir.Operation) -> ir.WalkResult:
        if op.name == "memref.copy":
            found.append(op)
        return ir.WalkResult.ADVANCE

    module.operation.walk(visit)
    for op in found:
        with ir.InsertionPoint(op), op.location:
            _copy(*op.operands)
        op.erase()


def _copy(source: ir.Value, target: ir.Value) -> None:
    rank = source.type.rank
    identity = ir.AffineMapAttr.get(ir.AffineMap.get_identity(rank))
    parallel = ir.Attribute.parse("#linalg.iterator_type<parallel>")
    made = ir.Operation.create(
        "linalg.generic",
        operands=[source, target],
        attributes={
            "indexing_maps": ir.ArrayAttr.get([identity, identity]),
            "iterator_types": ir.ArrayAttr.get([parallel] * rank),
            "operandSegmentSizes": ir.DenseI32ArrayAttr.get([1, 1]),
        },
        regions=1,
    )
    element = source.type.element_type
    block = made.regions[0].blocks.append(element, element, arg_locs=[ir.Location.current] * 2)
    with ir.InsertionPoint(block):
        ir.Operation.create("linalg.yield", operands=[block.arguments[0]])


# ------------------------------------------------------------------------------------ calls


def _descriptor(rank: int) -> type[ctypes.Structure]:
    """MLIR's memref descriptor."""
    fields = [("allocated", ctypes.c_void_p), ("aligned", ctypes.c_void_p), ("offset", ctypes.c_int64)]
    if rank:
        fields += [("sizes", ctypes.c_int64 * rank), ("strides", ctypes.c_int64 * rank)]
    return type("Descriptor", (ctypes.Structure,), {"_fields_": fields})


def _describe(array: np.ndarray) -> ctypes.Structure:
    descriptor = _descriptor(array.ndim)(array.ctypes.data, array.ctypes.data, 0)
    if array.ndim:
        descriptor.sizes[:] = array.shape
        descriptor.strides[:] = [stride // array.itemsize for stride in array.strides]
    return descriptor


def call(engine: ExecutionEngine, inputs: Any, dtypes: list[tuple[str, int]]) -> list[np.ndarray]:
    arrays = [np.array(x, order="C", copy=True) for x in inputs]
    descriptors = [_describe(array) for array in arrays]
    results = [(f"r{i}", _descriptor(rank)) for i, (_, rank) in enumerate(dtypes)]
    returned = type("Results", (ctypes.Structure,), {"_fields_": results})()
    pointers = [ctypes.pointer(ctypes.pointer(value)) for value in (returned, *descriptors)]
    packed = (ctypes.c_void_p * len(pointers))(*(ctypes.cast(p, ctypes.c_void_p) for p in pointers))
    function = ctypes.CFUNCTYPE(None, ctypes.c_void_p)(engine.raw_lookup("_mlir_ciface_main"))
    function(packed)
    return [_read(getattr(returned, f"r{i}"), dtype) for i, (dtype, _) in enumerate(dtypes)]


def _read(descriptor: Any, dtype: str) -> np.ndarray:
    import ml_dtypes

    kind = np.dtype(getattr(ml_dtypes, dtype) if dtype == "bfloat16" else dtype)
    shape = list(getattr(descriptor, "sizes", []))
    strides = [stride * kind.itemsize for stride in getattr(descriptor, "strides", [])]
    if 0 in shape:
        return np.zeros(shape, kind)
    reach = sum((size - 1) * stride for size, stride in zip(shape, strides, strict=True)) + kind.itemsize
    raw = (ctypes.c_char * reach).from_address(descriptor.aligned + descriptor.offset * kind.itemsize)
    return np.ndarray(shape, kind, raw, strides=strides).copy()
