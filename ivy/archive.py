"""`.ivy` files, and loading programs from MLIR files.

An `.ivy` file is a zip archive with three members, stored without compression so that weights are
read by mapping the file into memory:

    program.mlirbc       the module in the Ivy dialect, as MLIR bytecode
    signature.json       the calling convention (`metadata.py`)
    weights.safetensors  parameters and buffers by name (`weights.py`)

Nothing in it is code: nothing is unpickled, and names are data wherever they are printed.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any, BinaryIO

import ivy.dialect  # noqa: F401  the dialect that modules are in
from ivy import metadata, weights
from ivy.errors import FileFormatError
from ivy.file_maps import map_file
from ivy.files import written_whole
from ivy.graph import Graph
from ivy.lowering import pipelines
from ivy.lowering.passes import run_passes
from ivy.mlir import compilation
from ivy.module_file import parse_module, signature_of, with_parameters
from ivy.program import Program

MODULE, SIGNATURE, WEIGHTS = "program.mlirbc", "signature.json", "weights.safetensors"
_ALIGNMENT = 64
_ZIP_MAGIC = b"PK\x03\x04"


def save(program: Program, path: Path) -> None:
    """Write a program in the Ivy dialect as an `.ivy` file. See `Graph.save`.

    Raises:
        IvyError: it was specialised on a value, or has an array, that files cannot hold.
    """
    signature = metadata.describe(program).encode()
    module = io.BytesIO()
    with compilation():
        program.module.operation.write_bytecode(module)
    with written_whole(path) as (file,), zipfile.ZipFile(file, "w") as archive:
        archive.writestr(MODULE, module.getvalue())
        archive.writestr(SIGNATURE, signature)
        with archive.open(_aligned(WEIGHTS, file), "w", force_zip64=True) as member:
            weights.write(member, program.parameters, {})


def _aligned(name: str, file: BinaryIO) -> zipfile.ZipInfo:
    """A member whose content starts at a multiple of the alignment: its header is padded."""
    info = zipfile.ZipInfo(name)
    zip64 = 20  # the extra field that zipfile puts in front of ours
    header = 30 + len(name) + zip64 + 4
    padding = -(file.tell() + header) % _ALIGNMENT
    info.extra = b"\x99\x99" + padding.to_bytes(2, "little") + b"\0" * padding
    return info


def load(path: str | Path) -> Graph:
    """Read a program from a file.

    Args:
        path: an `.ivy` file; or an MLIR module in StableHLO (with CHLO or VHLO, a portable artifact
            too), the torch or the Ivy dialect, as text or bytecode. The parameters of a module
            (arguments of `@main` with the attribute `ivy.param` or `ivy.buffer`) are read from the
            safetensors file beside it (`net.mlir`, `net.safetensors`).

    Returns:
        The graph. Its parameters are views of the file, which must stay as it is while they live.

    Raises:
        FileFormatError: the file is truncated, corrupt or foreign; or the arrays are not those of
            the program.
        UnsupportedOpError: a module has operations that Ivy has no equivalent for; all are listed.
    """
    path = Path(path)
    with path.open("rb") as file:
        start = file.read(len(_ZIP_MAGIC))
    if start == _ZIP_MAGIC:
        return _load_archive(path)
    if path.suffix == ".ivy":
        raise FileFormatError(f"{path}: not an .ivy file: it is no zip archive, or it is truncated")
    return _load_module(path)


# --------------------------------------------------------------------------------- archives


def _load_archive(path: Path) -> Graph:
    members = _members(path)
    name, signature = metadata.parse(bytes(members[SIGNATURE]), f"{path}/{SIGNATURE}")
    with compilation():
        module, dialect = parse_module(bytes(members[MODULE]), f"{path}/{MODULE}")
    if dialect != "ivy":
        raise FileFormatError(f"{path}/{MODULE}: expected a module in the Ivy dialect, got {dialect}")
    program = Program(module, "ivy", signature, {}, name)
    arrays, _ = weights.read(members[WEIGHTS], f"{path}/{WEIGHTS}")
    with compilation():
        return Graph(with_parameters(program, arrays, str(path), f"{path}/{WEIGHTS}"))


def _members(path: Path) -> dict[str, memoryview]:
    """The content of every member as a view of the mapped file, checked against its checksum."""
    try:
        with zipfile.ZipFile(path) as archive:
            missing = {MODULE, SIGNATURE, WEIGHTS} - set(archive.namelist())
            if missing:
                raise FileFormatError(f"{path}: not an .ivy file: it lacks {', '.join(sorted(missing))}")
            damaged = archive.testzip()
            infos = {name: archive.getinfo(name) for name in (MODULE, SIGNATURE, WEIGHTS)}
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError) as error:
        raise FileFormatError(f"{path}: not a whole .ivy file: {error}") from None
    if damaged is not None:
        raise FileFormatError(f"{path}: {damaged} is damaged: its checksum is wrong")
    with path.open("rb") as file:
        content = memoryview(map_file(file))
    return {name: _content(content, info, path) for name, info in infos.items()}


def _content(file: memoryview, info: zipfile.ZipInfo, path: Path) -> memoryview:
    if info.compress_type != zipfile.ZIP_STORED or info.flag_bits & 1:
        raise FileFormatError(f"{path}: {info.filename} must be stored as it is, not compressed or encrypted")
    header = file[info.header_offset : info.header_offset + 30]
    lengths = int.from_bytes(header[26:28], "little") + int.from_bytes(header[28:30], "little")
    start = info.header_offset + 30 + lengths
    return file[start : start + info.file_size]


# ----------------------------------------------------------------------------------- modules


def _load_module(path: Path) -> Graph:
    with compilation():
        module, dialect = parse_module(path.read_bytes(), str(path))
        if dialect != "ivy":
            run_passes(module, pipelines.FROM[dialect].steps())
        name, signature = signature_of(module, str(path))
        program = Program(module, "ivy", signature, {}, name or path.stem)
        arrays, beside = _arrays_beside(program, path)
        program = with_parameters(program, arrays, str(path), str(beside))
    return Graph(program)


def _arrays_beside(program: Program, path: Path) -> tuple[Mapping[str, Any], Path]:
    beside = path.with_suffix(".safetensors")
    if not any(argument.is_state for argument in program.arguments()):
        return {}, beside
    if not beside.is_file():
        raise FileFormatError(f"{path}: its parameters are expected in {beside}, which is not there")
    with beside.open("rb") as file:
        empty = not beside.stat().st_size
        content = b"" if empty else map_file(file)
    return weights.read(memoryview(content), str(beside))[0], beside
