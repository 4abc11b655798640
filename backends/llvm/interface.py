"""What a compiled program takes and gives, as its C header says it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from ivy.errors import IvyError

_C_TYPES = {
    "bool": "uint8_t",
    "int8": "int8_t",
    "int16": "int16_t",
    "int32": "int32_t",
    "int64": "int64_t",
    "uint8": "uint8_t",
    "uint16": "uint16_t",
    "uint32": "uint32_t",
    "uint64": "uint64_t",
    "float16": "uint16_t",
    "bfloat16": "uint16_t",
    "float32": "float",
    "float64": "double",
    "complex64": "float",
    "complex128": "double",
}
"""Element types in C: 16-bit floats are their bits, complex numbers two elements each."""

_IDENTIFIER = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


@dataclass(frozen=True)
class Array:
    """An argument or a result: a contiguous row-major array.

    Attributes:
        name: a C identifier.
        dtype: NumPy's name of the element type.
        shape: sizes; one that is known at the call only is a string: for an argument a C identifier, the
            same wherever the sizes are the same; for a result any text, which is shown.
        role: `input`, `parameter` or `result`, or whatever else should be shown.
        block: the name of the memory that it is a part of: arrays of one block are one pointer in C.
        offset: its place there, in bytes.
    """

    name: str
    dtype: str
    shape: tuple[int | str, ...]
    role: str = "input"
    block: str = ""
    offset: int = 0

    @property
    def c_type(self) -> str:
        """The element type in C."""
        return "void" if self.block else _C_TYPES[self.dtype]

    @property
    def c_name(self) -> str:
        """The pointer that the C functions take."""
        return self.block or self.name

    def described(self) -> str:
        """`float32[n, 4]`."""
        return f"{self.dtype}[{', '.join(map(str, self.shape))}]"


@dataclass(frozen=True)
class Interface:
    """A program's entry.

    Attributes:
        name: what its functions' names start with.
        arguments: in order.
        results: in order.
        bounds: the smallest and the largest (`None`: any) value of sizes, where they are known.
    """

    name: str
    arguments: tuple[Array, ...]
    results: tuple[Array, ...]
    bounds: Mapping[str, tuple[int, int | None]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        names = [array.name for array in (*self.arguments, *self.results)]
        for name in (self.name, *names, *self.symbols):
            if not _IDENTIFIER.fullmatch(name):
                raise IvyError(f"{self.name}: {name!r} is no identifier of C")
        every = [*names, *self.symbols]
        for name in every:
            if every.count(name) > 1:
                raise IvyError(f"{self.name}: two arrays or sizes are called {name!r}")
        for array in (*self.arguments, *self.results):
            if array.dtype not in _C_TYPES:
                raise IvyError(f"{self.name}: {array.name} has no type in C: {array.dtype}")

    @property
    def sizes(self) -> tuple[str, ...]:
        """The symbol of every dynamic dimension of the arguments, in order of (argument, axis)."""
        return tuple(size for array in self.arguments for size in array.shape if isinstance(size, str))

    @property
    def symbols(self) -> tuple[str, ...]:
        """The distinct sizes, in order of appearance."""
        return tuple(dict.fromkeys(self.sizes))

    def pointers(self, constants: frozenset[str] = frozenset()) -> list[tuple[str, Array]]:
        """The pointers of the C function: a qualifier, and an array that has the name and the type."""
        given = [("const ", array) for array in self.arguments if array.name not in constants]
        given += [("", array) for array in self.results]
        return list({array.c_name: (qualifier, array) for qualifier, array in given}.values())


_HEADER = """\
/* {title}
 *
 * Arrays are contiguous and row-major, aligned as their element type asks. A bool is one byte; float16 and
 * bfloat16 are their bits; a complex number is its real and its imaginary part.
 *{table}
 */
#ifndef {guard}
#define {guard}

#include <stdint.h>

#ifdef __cplusplus
extern "C" {{
#endif

/* What the functions return. */
#define {macro}_OK 0
#define {macro}_OUT_OF_MEMORY (-1)
{before}
/* Runs the program. `workspace` is scratch memory of {name}_workspace_bytes({symbols}) bytes, aligned to 64,
 * which no other call uses at the same time; with NULL, the call allocates it and frees it again. */
{declarations}
{packed}
#ifdef __cplusplus
}}
#endif

#endif
"""

_BEFORE = """
/* Packs the parameters into the order in which the program reads them: call it once, and again after they
 * have changed. It writes `{block}`: {macro}_PREPARED_BYTES bytes, aligned to 64, which {name}_call reads. */
#define {macro}_PREPARED_BYTES {size}
{declarations}
"""

_PACKED = """
/* The same with lists of pointers: for programs that call any program. `sizes` has the size of every dynamic
 * dimension of the arguments, in order of (argument, axis){sizes}; the arena is not NULL. */
#define {macro}_ARGUMENTS {arguments}
#define {macro}_RESULTS {results}
#define {macro}_SIZES {size_count}
#define {macro}_RESULT_DIMENSIONS {dimensions}
int32_t {name}_run(void *const *arguments, void *const *results, const int64_t *sizes, void *arena);
int64_t {name}_arena_bytes(const int64_t *sizes);

/* Writes {macro}_RESULT_DIMENSIONS numbers: the sizes of all results, one result after the other. */
void {name}_result_shapes(const int64_t *sizes, int64_t *shapes);
"""


@dataclass(frozen=True)
class Block:
    """Arrays that one function writes and another reads, in memory that the caller gives.

    Attributes:
        interface: of the function that writes them.
        constants: its arguments that are part of the object.
        name: what the memory is called.
        size: in bytes.
    """

    interface: Interface
    constants: frozenset[str]
    name: str
    size: int


def header(interface: Interface, constants: frozenset[str] = frozenset(), before: Block | None = None) -> str:
    """The C header of a program; the arguments in `constants` are part of its object."""
    name, macro = interface.name, interface.name.upper()
    return _HEADER.format(
        title=f"{name}: a program that Ivy compiled to machine code.",
        table="".join(f"\n *   {line}" for line in _table(interface, constants, before)),
        guard=f"IVY_{macro}_H",
        name=name,
        macro=macro,
        symbols=", ".join(interface.symbols),
        before=_before(name, before) if before else "",
        declarations=_declarations(interface, constants),
        packed="" if constants or before else _packed(interface),
    )


def _declarations(interface: Interface, constants: frozenset[str]) -> str:
    sizes = [f"int64_t {symbol}" for symbol in interface.symbols]
    pointers = [f"{how}{array.c_type} *{array.c_name}" for how, array in interface.pointers(constants)]
    return (
        f"int32_t {interface.name}_call({', '.join([*pointers, *sizes, 'void *workspace'])});\n\n"
        f"int64_t {interface.name}_workspace_bytes({', '.join(sizes) or 'void'});"
    )


def _before(name: str, block: Block) -> str:
    declarations = _declarations(block.interface, block.constants)
    return _BEFORE.format(
        name=name, macro=name.upper(), block=block.name, size=block.size, declarations=declarations
    )


def _table(interface: Interface, constants: frozenset[str], before: Block | None) -> Iterator[str]:
    arrays = [array for _, array in interface.pointers(constants)]
    if before:
        arrays[:0] = [a for _, a in before.interface.pointers(before.constants) if a not in arrays]
    rows = [(array.name, array.role, array.described()) for array in arrays if not array.block]
    rows += [(symbol, "size", f"int64{_bounds(interface, symbol)}") for symbol in interface.symbols]
    widths = [max((len(row[column]) for row in rows), default=0) for column in range(2)]
    for name, role, what in rows:
        yield f"{name:{widths[0]}}  {role:{widths[1]}}  {what}"


def _bounds(interface: Interface, symbol: str) -> str:
    low, high = interface.bounds.get(symbol, (0, None))
    return f" from {low}" * (low > 0 or high is not None) + f" to {high}" * (high is not None)


def _packed(interface: Interface) -> str:
    return _PACKED.format(
        name=interface.name,
        macro=interface.name.upper(),
        arguments=len(interface.arguments),
        results=len(interface.results),
        size_count=len(interface.sizes),
        sizes=f": {', '.join(interface.sizes)}" if interface.sizes else "",
        dimensions=sum(len(array.shape) for array in interface.results),
    )


def wrapper(interface: Interface, constants: frozenset[str] = frozenset()) -> str:
    """LLVM IR of `NAME_call` and `NAME_workspace_bytes`, over the program's functions and its constants."""
    embedded = [constant(interface, array.name) for array in interface.arguments if array.name in constants]
    pointers = [f"ptr %a.{array.c_name}" for _, array in interface.pointers(constants)]
    sizes = [f"i64 %s.{symbol}" for symbol in interface.symbols]
    places = [*_places(interface.arguments), *_places(interface.results)]
    sources = [
        f"@{constant(interface, array.name)}" if array.name in constants else f"%a.{array.name}"
        for array in interface.arguments
    ]
    return _WRAPPER.format(
        name=interface.name,
        constants="\n".join(f"@{symbol} = external hidden constant [0 x i8]" for symbol in embedded),
        parameters=", ".join([*pointers, *sizes, "ptr %workspace"]),
        size_parameters=", ".join(sizes),
        size_arguments=", ".join(sizes),
        lists="\n".join(
            (
                *places,
                *_list("arguments", "ptr", sources),
                *_list("results", "ptr", [f"%a.{array.name}" for array in interface.results]),
                *_sizes(interface),
            )
        ),
        sizes="\n".join(_sizes(interface)),
    )


def _places(arrays: Sequence[Array]) -> Iterator[str]:
    for array in arrays:
        if array.block:
            yield f"  %a.{array.name} = getelementptr i8, ptr %a.{array.block}, i64 {array.offset}"


def constant(interface: Interface, name: str) -> str:
    """The symbol of an argument that is part of the object."""
    return f"{interface.name}.constant.{name}"


def _sizes(interface: Interface) -> Iterator[str]:
    return _list("sizes", "i64", [f"%s.{symbol}" for symbol in interface.sizes])


def _list(name: str, kind: str, values: list[str]) -> Iterator[str]:
    yield f"  %{name} = alloca [{max(1, len(values))} x {kind}], align 8"
    for index, value in enumerate(values):
        yield f"  %{name}.{index} = getelementptr {kind}, ptr %{name}, i64 {index}"
        yield f"  store {kind} {value}, ptr %{name}.{index}, align 8"


_WRAPPER = """\
declare i32 @{name}_run(ptr, ptr, ptr, ptr)
declare i64 @{name}_arena_bytes(ptr)
declare noalias ptr @aligned_alloc(i64, i64)
declare void @free(ptr)
{constants}

define i64 @{name}_workspace_bytes({size_parameters}) {{
{sizes}
  %bytes = call i64 @{name}_arena_bytes(ptr %sizes)
  %more = add i64 %bytes, 127
  %whole = and i64 %more, -64
  ret i64 %whole
}}

define i32 @{name}_call({parameters}) {{
entry:
{lists}
  %given = icmp ne ptr %workspace, null
  br i1 %given, label %run, label %allocate

allocate:
  %bytes = call i64 @{name}_workspace_bytes({size_arguments})
  %allocated = call ptr @aligned_alloc(i64 64, i64 %bytes)
  %none = icmp eq ptr %allocated, null
  br i1 %none, label %fail, label %run

run:
  %arena = phi ptr [ %workspace, %entry ], [ %allocated, %allocate ]
  %own = phi ptr [ null, %entry ], [ %allocated, %allocate ]
  %status = call i32 @{name}_run(ptr %arguments, ptr %results, ptr %sizes, ptr %arena)
  call void @free(ptr %own)
  ret i32 %status

fail:
  ret i32 -1
}}
"""
