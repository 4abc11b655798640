"""The functions of the native backend's library in NumPy and SciPy, for programs that
`linalg_reference` runs.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import scipy.linalg

from ivy.dialect import types
from ivy.dialect.types import DYNAMIC
from ivy.mlir import compilation, func, ir
from tests.py.lowering import linalg_reference

Arrays = Sequence[np.ndarray]

FFTS = (np.fft.fftn, np.fft.ifftn, np.fft.rfftn, np.fft.irfftn)


def sort(operands: Arrays, shapes: Any, axis: int, descending: int, stable: int, wanted: int) -> list[Any]:
    (x,) = operands
    order = np.argsort(np.flip(x, axis) if descending else x, axis, kind="stable")
    if descending:
        order = np.flip(x.shape[axis] - 1 - order, axis)
    order = np.take(order, range(shapes[0][axis]), axis)
    return [result for bit, result in ((1, np.take_along_axis(x, order, axis)), (2, order)) if wanted & bit]


def fft(operands: Arrays, shapes: Any, kind: int, count: int, *axes: int) -> list[Any]:
    assert len(axes) == count
    sizes = shapes[0] if kind == 3 else operands[0].shape
    return [FFTS[kind](operands[0], [sizes[axis] for axis in axes], axes)]


def cholesky(operands: Arrays, shapes: Any, upper: int) -> list[Any]:
    (x,) = operands
    return [np.conj(np.linalg.cholesky(np.conj(x).mT)).mT if upper else np.linalg.cholesky(x)]


def triangular_solve(
    operands: Arrays, shapes: Any, left: int, lower: int, unit: int, transpose: int, conjugate: int
) -> list[Any]:
    a, b = operands
    a = np.tril(a) if lower else np.triu(a)
    if unit:
        a = a - a * np.eye(a.shape[-1], dtype=a.dtype) + np.eye(a.shape[-1], dtype=a.dtype)
    if transpose:
        a = np.conj(a).mT if conjugate else a.mT
    return [np.linalg.solve(a, b) if left else np.linalg.solve(a.mT, b.mT).mT]


def lu(operands: Arrays, shapes: Any) -> list[Any]:
    (x,) = operands
    factors, pivots, permutation = np.empty_like(x), np.empty(shapes[1], int), np.empty(shapes[2], int)
    for place in np.ndindex(x.shape[:-2]):
        factors[place], pivots[place] = scipy.linalg.lu_factor(x[place])
        permutation[place] = range(x.shape[-2])
        for i, row in enumerate(pivots[place]):
            permutation[place][[i, row]] = permutation[place][[row, i]]
    return [factors, pivots, permutation]


def geqrf(operands: Arrays, shapes: Any) -> list[Any]:
    packed, scales = np.linalg.qr(operands[0], "raw")
    return [packed.mT, scales]


def householder_product(operands: Arrays, shapes: Any) -> list[Any]:
    packed, scales = operands
    (generate,) = scipy.linalg.get_lapack_funcs(["orgqr" if packed.dtype.kind == "f" else "ungqr"], [packed])
    result = np.empty_like(packed)
    for place in np.ndindex(packed.shape[:-2]):
        result[place] = generate(packed[place], scales[place])[0]
    return [result]


def eigh(operands: Arrays, shapes: Any, upper: int) -> list[Any]:
    return list(np.linalg.eigh(operands[0], "U" if upper else "L"))


def svd(operands: Arrays, shapes: Any, full: int) -> list[Any]:
    return list(np.linalg.svd(operands[0], bool(full)))


def eigvalsh(operands: Arrays, shapes: Any, upper: int) -> list[Any]:
    return [np.linalg.eigvalsh(operands[0], "U" if upper else "L")]


def eig(operands: Arrays, shapes: Any) -> list[Any]:
    return list(np.linalg.eig(operands[0]))


def eigvals(operands: Arrays, shapes: Any) -> list[Any]:
    return [np.linalg.eigvals(operands[0])]


def svdvals(operands: Arrays, shapes: Any) -> list[Any]:
    return [np.linalg.svd(operands[0], compute_uv=False)]


FUNCTIONS: dict[str, Callable[..., list[Any]]] = {
    f"ivy_{function.__name__}": function
    for function in (
        *(sort, fft, cholesky, triangular_solve, lu, geqrf, householder_product),
        *(eigh, eigvalsh, eig, eigvals, svd, svdvals),
    )
}


# ------------------------------------------------------------------------------- programs


def module_of(build: Callable[..., Any], *arguments: ir.Type) -> ir.Module:
    """A module whose `@main` has arguments of these types, and returns what `build` makes of them."""
    module = ir.Module.create()
    with ir.InsertionPoint(module.body):
        main = func.FuncOp("main", (list(arguments), []))
    block = main.add_entry_block()
    with ir.InsertionPoint(block):
        built = build(*block.arguments)
        results = list(built) if isinstance(built, (list, tuple)) else [built]
        func.ReturnOp(results)
    type_ = ir.FunctionType.get(list(arguments), [result.type for result in results])
    main.operation.attributes["function_type"] = ir.TypeAttr.get(type_)
    return module


def run(
    build: Callable[..., Any], *inputs: Any, shapes: Sequence[Sequence[int]] | None = None
) -> list[np.ndarray]:
    """The results of a program of the Ivy dialect on NumPy arrays, by way of the linalg stage.

    Args:
        build: makes the results from values.
        *inputs: the arrays.
        shapes: the shapes that the program is compiled for, if not those of the arrays.
    """
    arrays = [np.asarray(x) for x in inputs]
    with compilation():
        shapes = shapes if shapes is not None else [x.shape for x in arrays]
        arguments = [types.tensor(s, x.dtype.name) for s, x in zip(shapes, arrays, strict=True)]
        module = module_of(build, *arguments)
        main = module.body.operations[0]
        main.attributes["llvm.emit_c_interface"] = ir.UnitAttr.get()
        results = ir.FunctionType(ir.TypeAttr(main.attributes["function_type"]).value).results
        dtypes = [(types.dtype_name(type_), type_.rank) for type_ in results]
        linalg_reference.to_linalg(module)
        libraries = [_Library(op.operation) for op in module.body.operations if _is_library(op)]
        engine = linalg_reference.compiled(module)
        for library in libraries:
            engine.register_runtime(library.symbol, library.entry)
        return linalg_reference.call(engine, arrays, dtypes)


def _is_library(op: ir.OpView) -> bool:
    return "ivy.library" in op.operation.attributes


class _Library:
    """A declared library function: its symbol, and a C function for it."""

    def __init__(self, op: ir.Operation) -> None:
        op.attributes["llvm.emit_c_interface"] = ir.UnitAttr.get()
        self.symbol = ir.StringAttr(op.attributes["sym_name"]).value
        self.function = FUNCTIONS[ir.StringAttr(op.attributes["ivy.library"]).value]
        self.parameters = list(ir.DenseI64ArrayAttr(op.attributes["ivy.parameters"]))
        self.sizes = list(ir.DenseI64ArrayAttr(op.attributes["ivy.sizes"]))
        type_ = ir.FunctionType(ir.TypeAttr(op.attributes["function_type"]).value)
        names = [ir.StringAttr(name).value for name in ir.ArrayAttr(op.attributes["ivy.types"])]
        self.operands = list(zip(names, [x.rank for x in type_.inputs], strict=False))
        self.results = list(
            zip(names[len(self.operands) :], [list(x.shape) for x in type_.results], strict=True)
        )
        self.kept: list[Any] = []
        self.entry = ctypes.CFUNCTYPE(None, *[ctypes.c_void_p] * (len(self.operands) + 1))(self.call)

    def call(self, returned: int, *pointers: int) -> None:
        """Compute with NumPy; `returned` and `pointers` are addresses of descriptors."""
        operands = [
            linalg_reference._read(linalg_reference._descriptor(rank).from_address(pointer), dtype)
            for pointer, (dtype, rank) in zip(pointers, self.operands, strict=True)
        ]
        places = iter(self.sizes)
        shapes = [
            [operands[next(places)].shape[next(places)] if size == DYNAMIC else size for size in shape]
            for _, shape in self.results
        ]
        results = self.function(operands, shapes, *self.parameters)
        for result, shape, (dtype, _) in zip(results, shapes, self.results, strict=True):
            assert list(result.shape) == shape
            array = np.array(result, dtype, order="C")
            described = linalg_reference._describe(array)
            ctypes.memmove(returned, ctypes.byref(described), ctypes.sizeof(described))
            returned += ctypes.sizeof(described)
            self.kept.append(array)
