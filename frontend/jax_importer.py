"""JAX's StableHLO as a module of Ivy's, with Ivy's calling convention and the user's locations."""

from __future__ import annotations

import re
import sysconfig
from collections.abc import Iterator, Sequence
from pathlib import Path

from ivy.errors import CaptureError
from ivy.mlir import ir, passmanager
from ivy.program import BUFFER, ENTRY, PARAMETER, RNG, find_function

_FLATTEN = "builtin.module(inline{default-pipeline=},symbol-dce)"
"""JAX makes a function of every jitted function, among them most of `jax.numpy` and `jax.random`."""

Shape = tuple[int | str, ...]


def import_module(
    text: str,
    *,
    dims: Sequence[str],
    places: Sequence[int],
    input_shapes: Sequence[Shape],
    state: Sequence[tuple[str, bool, bool]],
    updates: Sequence[str],
    takes_rng: bool,
) -> tuple[ir.Module, list[str]]:
    """The module of this text, and the names of the state that is an argument of its `@main`.

    Args:
        text: StableHLO whose `@main` takes an integer for each of `dims`, constants, state, inputs, a key.
        dims: the names of the symbolic sizes.
        places: for each constant its position in `state`.
        input_shapes: the shapes of the arguments behind `dims` and behind the constants.
        state: constants first; for each parameter and buffer its name, whether it is a buffer, and whether
            it is left out where the program does not use it.
        updates: the names of the buffers whose new values are the last results.
        takes_rng: whether the last argument is the key of a random program.
    """
    module = ir.Module.parse(text)
    passmanager.PassManager.parse(_FLATTEN).run(module.operation)
    main = find_function(module, ENTRY)
    block = main.regions[0].blocks[0]
    _compute_dims(block, dims, input_shapes, len(places))
    _merge(block, places)
    _strip(module)
    kept = _drop_unused(block, state)
    attributes = [{PARAMETER if not buffer else BUFFER: ir.StringAttr.get(name)} for name, buffer in kept]
    attributes += [{} for _ in range(len(block.arguments) - len(kept))]
    if takes_rng:
        attributes[-1] = {RNG: ir.UnitAttr.get()}
    _set_type(main, block, attributes, updates)
    _relocate(module)
    return module, [name for name, _ in kept]


def _compute_dims(block: ir.Block, dims: Sequence[str], shapes: Sequence[Shape], constants: int) -> None:
    """Each symbolic size from the first array that has it, in place of its argument."""
    with ir.InsertionPoint.at_block_begin(block):
        for index, name in enumerate(dims):
            place = next(((i, s.index(name)) for i, s in enumerate(shapes) if name in s), None)
            if place is None:
                raise CaptureError(
                    f"the symbolic size {name!r} is not the size of any argument by itself: give an "
                    f"argument with an axis of size {name!r}"
                )
            array, argument = block.arguments[len(dims) + constants + place[0]], block.arguments[index]
            argument.replace_all_uses_with(_size_of(array, place[1], argument.type))
    for _ in dims:
        block.erase_argument(0)


def _merge(block: ir.Block, places: Sequence[int]) -> None:
    """One argument for each constant."""
    for index in reversed(range(len(places))):
        first = places.index(places[index])
        if first != index:
            block.arguments[index].replace_all_uses_with(block.arguments[first])
            block.erase_argument(index)


def _size_of(array: ir.Value, axis: int, type_: ir.Type) -> ir.Value:
    narrow = ir.RankedTensorType.get([], ir.IntegerType.get_signless(32))
    dimension = ir.IntegerAttr.get(ir.IntegerType.get_signless(64), axis)
    size = ir.Operation.create(
        "stablehlo.get_dimension_size", [narrow], [array], {"dimension": dimension}
    ).results[0]
    return size if type_ == narrow else ir.Operation.create("stablehlo.convert", [type_], [size]).results[0]


_IDENTITIES = frozenset({"Sharding", "annotate_device_placement"})


def _strip(module: ir.Module) -> None:
    """Without what only says on which devices the program runs."""
    for name in list(module.operation.attributes):
        if name != "sym_name":
            del module.operation.attributes[name]
    for op in list(_operations(module.operation)):
        if op.name == "stablehlo.custom_call" and _target(op) in _IDENTITIES:
            op.results[0].replace_all_uses_with(op.operands[0])
            op.erase()


def _target(op: ir.Operation) -> str:
    return ir.StringAttr(op.attributes["call_target_name"]).value


def _operations(op: ir.Operation) -> Iterator[ir.Operation]:
    for region in op.regions:
        for block in region.blocks:
            for inner in block.operations:
                yield inner.operation
                yield from _operations(inner.operation)


def _drop_unused(block: ir.Block, state: Sequence[tuple[str, bool, bool]]) -> list[tuple[str, bool]]:
    kept = []
    for name, buffer, droppable in state:
        argument = block.arguments[len(kept)]
        if droppable and not list(argument.uses):
            block.erase_argument(len(kept))
        else:
            kept.append((name, buffer))
    return kept


def _set_type(
    main: ir.Operation, block: ir.Block, attributes: Sequence[dict[str, ir.Attribute]], updates: Sequence[str]
) -> None:
    terminator = block.operations[len(block.operations) - 1]
    results = [value.type for value in terminator.operands]
    inputs = [argument.type for argument in block.arguments]
    main.attributes["function_type"] = ir.TypeAttr.get(ir.FunctionType.get(inputs, results))
    main.attributes["arg_attrs"] = ir.ArrayAttr.get([ir.DictAttr.get(entry) for entry in attributes])
    own = [{} for _ in range(len(results) - len(updates))]
    new = [{BUFFER: ir.StringAttr.get(name)} for name in updates]
    main.attributes["res_attrs"] = ir.ArrayAttr.get([ir.DictAttr.get(entry) for entry in [*own, *new]])


# ------------------------------------------------------------------------------- locations

_LIBRARY = re.compile(r"/site-packages/(jax|jaxlib|flax|equinox|optax|haiku|chex|jaxtyping)/")
_STANDARD = sysconfig.get_path("stdlib")
_OWN = f"{Path(__file__).parent.parent}/"
_TRANSFORM = re.compile(r"(?:jvp|transpose|vmap|checkpoint|rematted_computation)\((.*)\)")
_SCOPE = re.compile(r"[\w.]+")
_MACHINERY = frozenset(
    {
        "body", "branch", "checkpoint", "closed_call", "cond", "core_call", "custom_jvp_call",
        "custom_vjp_call", "jit", "pjit", "remat", "remat2", "rematted_computation", "scan", "while",
    }
)  # fmt: skip
"""What JAX puts into the name stack beside the scopes of the user."""


def _relocate(module: ir.Module) -> None:
    """Locations as Ivy has them: the module path, and the innermost line of the user's code."""
    known: dict[ir.Location, ir.Location] = {}
    for op in _operations(module.operation):
        location = op.location
        if location not in known:
            known[location] = _location(location)
        op.location = known[location]


def _location(location: ir.Location) -> ir.Location:
    names: list[str] = []
    frames: list[ir.Location] = []
    _collect(location, names, frames)
    frames = [frame for frame in frames if not frame.filename.startswith(_OWN)]
    users = (frame for frame in frames if not _is_library(frame.filename))
    place = next(users, frames[0] if frames else None)
    path = _path(names)
    if place is None:
        return ir.Location.name(path) if path else ir.Location.unknown()
    line = ir.Location.file(place.filename, place.start_line, place.start_col)
    return ir.Location.name(path, line) if path else line


def _is_library(file: str) -> bool:
    standard = file.startswith(_STANDARD) and "site-packages" not in file
    return standard or file.startswith(_OWN) or bool(_LIBRARY.search(file))


def _collect(location: ir.Location, names: list[str], frames: list[ir.Location]) -> None:
    """The name stacks, the outermost first, and the frames, the innermost first."""
    if isinstance(location, ir.NameLoc):
        if not isinstance(location.child_loc, ir.FileLineColLoc):  # else a function's name at its line
            names.insert(0, location.name_str)
        _collect(location.child_loc, names, frames)
    elif isinstance(location, ir.CallSiteLoc):
        _collect(location.callee, names, frames)
        _collect(location.caller, names, frames)
    elif isinstance(location, ir.FileLineColLoc):
        frames.append(location)
    elif isinstance(location, ir.FusedLoc):
        for part in location.locations:
            _collect(part, names, frames)


def _path(names: Sequence[str]) -> str:
    """`Encoder.Dense_0` from name stacks such as `jit(f)/jvp(Encoder)/Dense_0/dot_general`."""
    scopes = []
    for name in names:
        for scope in name.rstrip(":").split("/")[:-1]:
            while match := _TRANSFORM.fullmatch(scope):
                scope = match[1]
            if _SCOPE.fullmatch(scope) and scope not in _MACHINERY and not scope.startswith("branch_"):
                scopes.append(scope)
    return ".".join(scopes)


__all__ = ["import_module"]
