"""`ivy-expand-math`: compiled for this machine and measured against NumPy, SciPy and mpmath.

The oracle of single precision is double precision, that of double precision the 80 bits of NumPy's long
double. Errors are in units in the last place of the true result.
"""

from __future__ import annotations

import ctypes
import functools
import re
from collections.abc import Callable

import mpmath
import numpy as np
import pytest
import scipy.special

from ivy.backends.llvm.machine import Machine
from ivy.backends.llvm.syntax import compatible
from ivy.lowering.passes import run_passes
from ivy.lowering.vector_math import BOUNDS, BUILDERS, ExpandMath
from ivy.mlir import compilation, context, ir

llvm = pytest.importorskip("llvmlite.binding")

LOWER = (
    "convert-scf-to-cf,convert-vector-to-llvm,convert-math-to-llvm,arith-expand,convert-arith-to-llvm,"
    "convert-func-to-llvm,convert-cf-to-llvm,convert-index-to-llvm,reconcile-unrealized-casts,canonicalize,cse"
)
POINTER = {
    "f32": np.float32,
    "f64": np.float64,
    "f16": np.float16,
    "i32": np.int32,
    "i64": np.int64,
    "i8": np.int8,
}
MANTISSA = {"f32": (24, -149), "f64": (53, -1074)}
WIDE = {"f32": np.float64, "f64": np.longdouble}
BINARY = {"powf": np.power, "atan2": np.arctan2}
UNARY = {
    "acos": np.arccos,
    "acosh": np.arccosh,
    "asin": np.arcsin,
    "asinh": np.arcsinh,
    "atan": np.arctan,
    "atanh": np.arctanh,
    "cbrt": np.cbrt,
    "cos": np.cos,
    "cosh": np.cosh,
    "exp": np.exp,
    "exp2": np.exp2,
    "expm1": np.expm1,
    "log": np.log,
    "log10": np.log10,
    "log1p": np.log1p,
    "log2": np.log2,
    "rsqrt": lambda x: 1 / np.sqrt(x),
    "sin": np.sin,
    "sinh": np.sinh,
    "tan": np.tan,
    "tanh": np.tanh,
}
LANES = 16
_keep: list[object] = []


@functools.cache
def compiled(
    op: str, operands: tuple[str, ...], width: int = LANES, avx512: bool = False
) -> Callable[..., np.ndarray]:
    """A function that applies `math.OP` to arrays, `width` elements (0: one) at a time."""
    assembly = _assembly(op, operands, width, avx512)
    module = llvm.parse_assembly(compatible(assembly))
    engine = llvm.create_mcjit_compiler(module, _optimised(module))
    engine.finalize_object()
    _keep.append(engine)
    count = len(operands)
    native = ctypes.CFUNCTYPE(None, *[ctypes.c_void_p] * (count + 1), ctypes.c_int64)(
        engine.get_function_address("loop")
    )

    def call(*arrays: np.ndarray) -> np.ndarray:
        size = -(-arrays[0].size // LANES) * LANES
        padded = [
            np.resize(array, size).astype(POINTER[type_])
            for array, type_ in zip(arrays, operands, strict=True)
        ]
        result = np.empty(size, POINTER[operands[0]])
        native(*[array.ctypes.data for array in padded], result.ctypes.data, size)
        return result[: arrays[0].size]

    return call


def _optimised(module: object) -> object:
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    features = llvm.get_host_cpu_features().flatten()
    machine = llvm.Target.from_default_triple().create_target_machine(
        llvm.get_host_cpu_name(), features, opt=2
    )
    builder = llvm.create_pass_builder(machine, llvm.create_pipeline_tuning_options(speed_level=2))
    builder.getModulePassManager().run(module, builder)
    return machine


def _source(op: str, operands: tuple[str, ...], width: int) -> str:
    types = [f"vector<{width}x{type_}>" if width else type_ for type_ in operands]
    arguments = "".join(f"%p{i}: !llvm.ptr, " for i in range(len(types)))
    pointer = "= llvm.getelementptr inbounds"
    lines = []
    for i, (element, type_) in enumerate(zip(operands, types, strict=True)):
        lines.append(f"%a{i} {pointer} %p{i}[%j] : (!llvm.ptr, i64) -> !llvm.ptr, {element}")
        lines.append(f"%x{i} = llvm.load %a{i} {{alignment = 1 : i64}} : !llvm.ptr -> {type_}")
    values = ", ".join(f"%x{i}" for i in range(len(types)))
    signature = ", ".join(types) if op == "fpowi" else types[0]
    lines.append(f"%y = math.{op} {values} : {signature}")
    lines.append(f"%b {pointer} %q[%j] : (!llvm.ptr, i64) -> !llvm.ptr, {operands[0]}")
    lines.append(f"llvm.store %y, %b {{alignment = 1 : i64}} : {types[0]}, !llvm.ptr")
    return f"""
func.func @loop({arguments}%q: !llvm.ptr, %n: i64) {{
  %zero = arith.constant 0 : index
  %step = arith.constant {width or 1} : index
  %end = arith.index_cast %n : i64 to index
  scf.for %i = %zero to %end step %step {{
    %j = arith.index_cast %i : index to i64
    {chr(10).join(lines)}
  }}
  return
}}"""


def _assembly(op: str, operands: tuple[str, ...], width: int, avx512: bool = False) -> str:
    from torch_mlir.dialects.llvm import translate_module_to_llvmir

    with compilation():
        module = ir.Module.parse(_source(op, operands, width), context())
        run_passes(module, [ExpandMath(avx512), LOWER])
        return translate_module_to_llvmir(module.operation)


_ADDRESS = re.compile(r"\b(?:lea|mov|movabs)q\s+\$?([A-Za-z_][\w.]*)(?:@\w+)?(?:\(%rip\)|, )")
"""An address that is taken of a symbol."""


def _text(name: str, operands: tuple[str, ...], width: int, avx512: bool = False) -> str:
    """The machine code, as assembly."""
    module = llvm.parse_assembly(compatible(_assembly(name, operands, width, avx512)))
    return str(_optimised(module).emit_assembly(module))


def _called(name: str, operands: tuple[str, ...], width: int) -> list[str]:
    """What the machine code calls; for calls by way of a register, the functions whose address it takes."""
    text = _text(name, operands, width)
    words = [line.split() for line in text.splitlines()]
    calls = [
        word[1]
        for word in words
        if len(word) > 1 and (word[0].startswith("call") or word[0] in ("bl", "jmp"))
    ]
    taken = [match for match in _ADDRESS.findall(text) if not match.startswith(".L")]
    return [call for call in calls if not call.startswith("*")] + taken


def reals(element: str) -> np.ndarray:
    """Numbers of every size, those where functions are hard, and the special ones."""
    generator = np.random.default_rng(7)
    dtype = POINTER[element]
    if element == "f32":
        every = np.arange(0, 2**32, 9973, dtype=np.uint64).astype(np.uint32).view(np.float32)
    else:
        every = generator.integers(0, 2**64, 30_000, dtype=np.uint64).view(np.float64)
    limits = np.finfo(dtype)
    special = [0.0, -0.0, np.inf, -np.inf, np.nan, 1, -1, 0.5, -0.5, limits.max, limits.min, limits.tiny]
    special += [-limits.tiny, limits.smallest_subnormal, -limits.smallest_subnormal, limits.eps, 2, -2]
    parts = [generator.uniform(-bound, bound, 20_000) for bound in (1e-3, 1, 10, 110, 760)]
    parts += [np.exp(generator.uniform(-30, 30, 20_000)), generator.uniform(0.5, 2, 20_000)]
    return np.concatenate([np.array(special, dtype), every, *(part.astype(dtype) for part in parts)])


def check(name: str, element: str, result: np.ndarray, true: np.ndarray) -> None:
    """The result is within the bound, and special where the true one is."""
    rounded = true.astype(result.dtype)
    np.testing.assert_array_equal(np.isnan(result), np.isnan(rounded))
    np.testing.assert_array_equal(np.isinf(result), np.isinf(rounded))
    zero = rounded == 0
    np.testing.assert_array_equal(np.signbit(result[zero]), np.signbit(rounded[zero]))
    inside = np.isfinite(rounded)
    precision, least = MANTISSA[element]
    _, exponent = np.frexp(true[inside])
    unit = np.ldexp(true.dtype.type(1), np.maximum(exponent - precision, least))
    error = np.abs(result[inside].astype(true.dtype) - true[inside]) / unit
    assert error.max() <= BOUNDS[name, element]
    infinite = np.isinf(rounded)
    np.testing.assert_array_equal(result[infinite], rounded[infinite])


pytestmark = pytest.mark.filterwarnings("ignore::RuntimeWarning")


@pytest.mark.parametrize("element", ["f32", "f64"])
@pytest.mark.parametrize("name", UNARY)
def test_bound(name: str, element: str) -> None:
    x = reals(element)
    check(name, element, compiled(name, (element,))(x), UNARY[name](x.astype(WIDE[element])))


@pytest.mark.skipif(Machine.host().vector_bits < 512, reason="no AVX-512")
@pytest.mark.parametrize(("element", "width"), [("f32", 16), ("f64", 8)])
@pytest.mark.parametrize("name", ["exp", "exp2", "sinh", "cosh"])
def test_bound_with_an_instruction_that_scales(name: str, element: str, width: int) -> None:
    x = reals(element)
    assert "vscalef" in _text(name, (element,), width, avx512=True)
    check(name, element, compiled(name, (element,), width, True)(x), UNARY[name](x.astype(WIDE[element])))


@pytest.mark.parametrize("name", ["erf", "erfc"])
def test_error_functions(name: str) -> None:
    x = reals("f32")
    check(name, "f32", compiled(name, ("f32",))(x), getattr(scipy.special, name)(x.astype(np.float64)))
    generator = np.random.default_rng(3)
    x = np.concatenate([generator.uniform(-6, 6, 3000), generator.uniform(0, 26.5, 1000)])
    with mpmath.workdps(40):
        true = [np.longdouble(mpmath.nstr(getattr(mpmath, name)(float(v)), 25)) for v in x]
    check(name, "f64", compiled(name, ("f64",))(x), np.array(true, np.longdouble))
    special = np.array([0.0, -0.0, np.inf, -np.inf, np.nan, 1e308, -1e308, 28, -28, 5e-324])
    np.testing.assert_array_equal(compiled(name, ("f64",))(special), getattr(scipy.special, name)(special))


def pairs(name: str, element: str) -> tuple[np.ndarray, np.ndarray]:
    """Arguments of functions of two: every pair of special ones, and many others."""
    generator = np.random.default_rng(5)
    special = [0.0, -0.0, np.inf, -np.inf, np.nan, 1, -1, 0.5, -0.5, 2, -2, 3, -3, 1e30, -1e30, 1e-30, 1e-40]
    special += [2.5, -2.5, 1e10, 16777217, -16777215, 0.99999994, 1.0000001]
    first, second = (grid.ravel() for grid in np.meshgrid(special, special))
    count, limit = 50_000, 90 if element == "f32" else 740
    base = np.exp(generator.uniform(-80, 80, count))
    power = generator.uniform(-1.2 * limit, limit, count) / np.log(base)
    signed = np.concatenate([base, -base]), np.concatenate([power, np.round(power)])
    plane = generator.uniform(-3, 3, (2, count))
    chosen = signed if name == "powf" else plane
    dtype = POINTER[element]
    return tuple(np.concatenate([a, b]).astype(dtype) for a, b in zip((first, second), chosen, strict=True))


@pytest.mark.parametrize("element", ["f32", "f64"])
@pytest.mark.parametrize("name", BINARY)
def test_bound_of_two_arguments(name: str, element: str) -> None:
    x, y = pairs(name, element)
    wide = WIDE[element]
    check(
        name, element, compiled(name, (element, element))(x, y), BINARY[name](x.astype(wide), y.astype(wide))
    )


@pytest.mark.parametrize("element", ["f32", "f64"])
@pytest.mark.parametrize("integer", ["i32", "i64"])
def test_powers_by_integers(element: str, integer: str) -> None:
    generator = np.random.default_rng(11)
    x = np.concatenate([np.exp(generator.uniform(-3, 3, 20_000)) * generator.choice([-1, 1], 20_000)])
    x = np.concatenate([x, [0.0, -0.0, 0.0, -0.0, np.inf, -np.inf, np.nan, -1, 1, 1.0000001, -1]])
    n = np.concatenate(
        [generator.integers(-30, 30, 20_000), [0, 3, -2, -3, -1, 3, 0, 2**31 - 1, -5, 2**24 + 1, 7]]
    )
    x = x.astype(POINTER[element])
    true = np.power(x.astype(np.longdouble), n.astype(np.longdouble))
    check("fpowi", element, compiled("fpowi", (element, integer))(x, n), true)


@pytest.mark.parametrize("integer", ["i8", "i32", "i64"])
@pytest.mark.parametrize("width", [0, 16])
def test_integer_powers(integer: str, width: int) -> None:
    generator = np.random.default_rng(13)
    dtype = POINTER[integer]
    x = generator.integers(-9, 10, 4000).astype(dtype)
    n = generator.integers(0, 40, 4000).astype(dtype)
    with np.errstate(over="ignore"):
        np.testing.assert_array_equal(compiled("ipowi", (integer, integer), width)(x, n), x**n)
    x = np.array([1, -1, -1, 2, 0, -3], dtype)
    n = np.array([-3, -3, -4, -1, 0, -1], dtype)
    np.testing.assert_array_equal(compiled("ipowi", (integer, integer), width)(x, n), [1, -1, 1, 0, 1, 0])


@pytest.mark.parametrize("element", ["f32", "f64"])
def test_scalar_powers(element: str) -> None:
    x, y = pairs("powf", element)
    operands = (element, element)
    np.testing.assert_array_equal(compiled("powf", operands, 0)(x, y), compiled("powf", operands)(x, y))
    n = np.resize(np.arange(-20, 20), x.size)
    operands = (element, "i32")
    np.testing.assert_array_equal(compiled("fpowi", operands, 0)(x, n), compiled("fpowi", operands)(x, n))


@pytest.mark.parametrize("width", [0, 1, 4, 5])
@pytest.mark.parametrize("name", ["exp", "log", "sin", "tanh"])
def test_width_makes_no_difference(name: str, width: int) -> None:
    x = reals("f32")[:80_000]
    one = 80 if width == 5 else 16
    x = x[: x.size // one * one]
    np.testing.assert_array_equal(compiled(name, ("f32",), width)(x), compiled(name, ("f32",))(x))


@pytest.mark.parametrize("name", ["exp", "erf", "tanh"])
def test_half_precision(name: str) -> None:
    x = np.arange(65536, dtype=np.uint16).view(np.float16)
    true = getattr(scipy.special, name, None) or UNARY[name]
    expected = true(x.astype(np.float64)).astype(np.float16)
    result = compiled(name, ("f16",))(x)
    np.testing.assert_array_equal(np.isnan(result), np.isnan(expected))
    known = ~np.isnan(expected)
    distance = np.abs(result[known].view(np.int16).astype(int) - expected[known].view(np.int16).astype(int))
    assert distance.max() <= 1


NATIVE = ["absf", "ceil", "copysign", "floor", "round", "roundeven", "sqrt", "trunc"]


@pytest.mark.parametrize("width", [0, LANES])
@pytest.mark.parametrize("name", [*BUILDERS, *NATIVE])
def test_no_library_is_called(name: str, width: int) -> None:
    """The machine code calls nothing but the reduction of large arguments, which is in the module."""
    operands = ("f32",) * (2 if name in (*BINARY, "copysign") else 1)
    called = {callee.strip('"') for callee in _called(name, operands, width) if not callee.startswith(".L")}
    assert called <= {f"ivy.reduce_large.{f'v{LANES}' if width else ''}f32"}
