"""The PyTorch frontend: `torch.export`, then the FX importer, into the torch dialect.

The program is captured as it stands: in evaluation or training mode, with composite operators kept
whole, and made functional, so that in-place writes and buffer updates become results. Operators
that the next conversion does not know are decomposed by PyTorch's own tables.
"""

from __future__ import annotations

import dataclasses
import functools
import inspect
import re
import sys
import sysconfig
import traceback
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import optree
import torch
from torch._functorch import eager_transforms as transforms
from torch.export._remove_effect_tokens_pass import _remove_effect_tokens
from torch.export.graph_signature import ConstantArgument, InputKind, OutputKind
from torch.fx.experimental.proxy_tensor import make_fx
from torch.fx.proxy import TracerBase
from torch.utils import _pytree as pytree
from torch_mlir.extras.fx_importer import rewrite_as_strided

from ivy.errors import CaptureError
from ivy.frontend.torch_decompositions import DECOMPOSITIONS
from ivy.frontend.torch_functional import FunctionalProgram, as_functional
from ivy.frontend.torch_importer import import_graph
from ivy.lowering.torch_to_ivy import is_supported
from ivy.mlir import compilation, ir
from ivy.program import BUFFER, PARAMETER, Program
from ivy.signature import NAMESPACE, ConstantLeaf, Leaf, Signature, TensorLeaf, record_class, tuple_class

INLINE_CONSTANT_ELEMENTS = 64
"""Constant tensors up to this size become literals in the program, larger ones buffers."""


def accepts(program: Any) -> bool:
    """Whether `program` is something this frontend captures without being told to."""
    return isinstance(program, (torch.nn.Module, torch.export.ExportedProgram))


def is_array(value: Any) -> bool:
    """Whether `value` is one of PyTorch's arrays."""
    return isinstance(value, torch.Tensor)


def example(shape: tuple[int, ...], dtype: str) -> torch.Tensor:
    """A tensor of this shape and NumPy dtype name to capture with."""
    return torch.zeros(shape, dtype=getattr(torch, dtype))


def capture(
    program: Any,
    args: Sequence[Any],
    kwargs: Mapping[str, Any],
    *,
    dynamic_shapes: Any = None,
    strict: bool = False,
) -> Program:
    """Capture a module or function as a `Program` in the torch dialect.

    Args:
        program: an `nn.Module`, a function of tensors, or an `ExportedProgram`.
        args: example positional arguments; shapes and dtypes count, values do not.
        kwargs: example keyword arguments.
        dynamic_shapes: which sizes are symbolic, in `torch.export`'s own form.
        strict: use TorchDynamo instead of plain tracing.

    Raises:
        CaptureError: `torch.export` refused the program.
    """
    exported = export(program, args, kwargs, dynamic_shapes, strict)
    functional = as_functional(exported, is_supported) or _functional(exported)
    name = getattr(program, "__name__", type(program).__name__)
    return program_from_export(functional, name, _argument_names(program))


def export(
    program: Any, args: Sequence[Any], kwargs: Mapping[str, Any], dynamic_shapes: Any, strict: bool
) -> torch.export.ExportedProgram:
    """`torch.export` of a module or function, with its errors turned into ours."""
    if isinstance(program, torch.export.ExportedProgram):
        return program
    module = program if isinstance(program, torch.nn.Module) else _FunctionModule(program)
    args, kwargs = _distinct((tuple(args), dict(kwargs)))
    with _noting_gradients() as taken, _noting_user_frames():
        try:
            exported = torch.export.export(module, args, kwargs, dynamic_shapes=dynamic_shapes, strict=strict)
        except Exception as error:  # torch.export raises whatever its tracers raise
            if not taken:
                raise CaptureError(_explain(error)) from error
        if not taken:
            return exported
        return _export_below_autograd(program, args, kwargs, dynamic_shapes)


def _export_below_autograd(
    program: Callable[..., Any], args: tuple[Any, ...], kwargs: Mapping[str, Any], dynamic_shapes: Any
) -> torch.export.ExportedProgram:
    """A function that takes gradients itself: `torch.export` cannot trace that, or loses it.

    Below autograd gradients are operators as all others; composite operators are expanded.
    """
    if isinstance(program, torch.nn.Module) or kwargs or dynamic_shapes is not None:
        raise CaptureError(
            "the program takes gradients: pass it as a function of its parameters and inputs, with "
            "positional arguments and static shapes (torch.func.functional_call makes one of a module)"
        )
    try:
        return torch.export.export(make_fx(program, tracing_mode="fake")(*args), args)
    except Exception as error:
        raise CaptureError(_explain(error)) from error


@contextmanager
def _noting_gradients() -> Iterator[list[None]]:
    """A list with an element for each gradient that the user's code takes, by `torch.func.grad` too.

    PyTorch takes gradients of its own while it traces a `scan`.
    """
    taken: list[None] = []
    theirs = torch.autograd.grad

    @functools.wraps(theirs)
    def grad(*args: Any, **kwargs: Any) -> Any:
        caller = sys._getframe(1).f_code.co_filename
        if caller == transforms.__file__ or not _is_library(caller):
            taken.append(None)
        return theirs(*args, **kwargs)

    torch.autograd.grad = grad
    try:
        yield taken
    finally:
        torch.autograd.grad = theirs


_LIBRARIES = (str(Path(torch.__file__).parent), sysconfig.get_path("stdlib"))


@contextmanager
def _noting_user_frames() -> Iterator[None]:
    """Have tracers note every frame of the user's code; by themselves they note those of `forward` only."""
    theirs = TracerBase._filter_traceback_frames

    def user_frames(self: TracerBase, stack: traceback.StackSummary) -> traceback.StackSummary:
        entry = max((i for i, frame in enumerate(stack) if frame.filename == __file__), default=-1)
        frames = [frame for frame in stack[entry + 1 :] if not _is_library(frame.filename)]
        return traceback.StackSummary.from_list(frames) if frames else theirs(self, stack)

    TracerBase._filter_traceback_frames = user_frames
    try:
        yield
    finally:
        TracerBase._filter_traceback_frames = theirs


def _is_library(filename: str) -> bool:
    """Whether the file is PyTorch's or Python's own, or no file; other packages are user code."""
    torch_path, python_path = _LIBRARIES
    if filename.startswith(("<string>", "<eval_with_key>", "<frozen", torch_path)):
        return True
    return filename.startswith(python_path) and "site-packages" not in filename


def _distinct(arguments: Any) -> Any:
    """The arguments with every tensor an object of its own.

    PyTorch takes a tensor that stands in two places for one argument, and later calls may give two.
    """
    seen: set[int] = set()

    def own(leaf: Any) -> Any:
        if not isinstance(leaf, torch.Tensor) or id(leaf) not in seen:
            seen.add(id(leaf))
            return leaf
        return leaf.detach().requires_grad_(leaf.requires_grad)

    return pytree.tree_map(own, arguments)


def _explain(error: Exception) -> str:
    text = str(error).strip()
    lead = "torch.export could not capture the program"
    if "data-dependent" in text.lower() or "GuardOnDataDependentSymNode" in type(error).__name__:
        lead += (
            ": its control flow depends on the data. Use torch.where, torch.cond or "
            "torch.while_loop instead of a Python branch on a tensor's value"
        )
    return f"{lead}.\n{type(error).__name__}: {text}"


class _FunctionModule(torch.nn.Module):
    """A function as the module that `torch.export` asks for, with the function's own signature."""

    def __init__(self, function: Callable[..., Any]) -> None:
        super().__init__()
        self.forward = function if _has_signature(function) else _with_any_signature(function)


def _has_signature(function: Callable[..., Any]) -> bool:
    try:
        inspect.signature(function)
    except ValueError:  # builtins such as torch.sin
        return False
    return True


def _with_any_signature(function: Callable[..., Any]) -> Callable[..., Any]:
    return lambda *args, **kwargs: function(*args, **kwargs)


def _functional(exported: torch.export.ExportedProgram) -> torch.export.ExportedProgram:
    table = {
        op: decomposition
        for op, decomposition in _all_decompositions().items()
        if not is_supported(operator_name(op))
    }
    with warnings.catch_warnings():  # PyTorch copies its own tree structures by deprecated ways
        warnings.filterwarnings("ignore", message=".*LeafSpec.*", category=FutureWarning)
        try:
            return _remove_effect_tokens(exported.run_decompositions(table))
        except Exception as error:
            raise CaptureError(_explain(error)) from error


_decompositions: dict[Any, Any] = {}


def _all_decompositions() -> dict[Any, Any]:
    if not _decompositions:
        from torch._decomp import decomposition_table
        from torch.export import default_decompositions

        overloads = {op: f for op, f in decomposition_table.items() if isinstance(op, torch._ops.OpOverload)}
        _decompositions.update(overloads)
        _decompositions.update(dict(default_decompositions()))
        _decompositions.update(DECOMPOSITIONS)
    return _decompositions


def operator_name(op: torch._ops.OpOverload) -> str:
    """The operator as the torch dialect names it: `aten.linear`, `aten.add.Tensor`."""
    return str(op).removesuffix(".default")


def _argument_names(program: Any) -> tuple[str, ...]:
    if isinstance(program, torch.export.ExportedProgram):
        return ()
    function = program.forward if isinstance(program, torch.nn.Module) else program
    kinds = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)
    try:
        parameters = inspect.signature(function).parameters.values()
    except (TypeError, ValueError):  # builtins without a signature
        return ()
    return tuple(parameter.name for parameter in parameters if parameter.kind in kinds)


# ----------------------------------------------------------------- ExportedProgram → Program


def program_from_export(
    exported: torch.export.ExportedProgram | FunctionalProgram, name: str, arg_names: tuple[str, ...]
) -> Program:
    """The `Program` of a functional `ExportedProgram`; weights are shared, not copied."""
    try:
        rewrite_as_strided(exported.graph)  # while PyTorch's own metadata says how arrays are laid out
    except ValueError as error:
        raise CaptureError(f"torch.as_strided of this tensor is not supported: {error}") from error
    layout = _Layout(exported)
    signature = _signature(exported, arg_names, layout)
    with compilation():
        module = import_graph(exported, layout.arguments, layout.literals, layout.results)
        main = module.body.operations[len(module.body.operations) - 1].operation
        main.attributes["arg_attrs"] = _attributes(layout.argument_names)
        main.attributes["res_attrs"] = _attributes(layout.result_names)
    return Program(module, "torch", signature, layout.parameters, name)


def _attributes(names: Sequence[tuple[str, str] | None]) -> ir.Attribute:
    entries = [{} if entry is None else {entry[0]: ir.StringAttr.get(entry[1])} for entry in names]
    return ir.ArrayAttr.get([ir.DictAttr.get(entry) for entry in entries])


class _Layout:
    """Which graph nodes become arguments, literals and results of `@main`, and in which order."""

    def __init__(self, exported: torch.export.ExportedProgram) -> None:
        self.exported = exported
        self.parameters: dict[str, torch.Tensor] = {}
        self.arguments: list[list[torch.fx.Node]] = []
        """Groups of placeholders: tied parameters share one argument."""
        self.argument_names: list[tuple[str, str] | None] = []
        self.literals: dict[torch.fx.Node, Any] = {}
        self.results: list[torch.fx.Node] = []
        self.result_names: list[tuple[str, str] | None] = []
        self._places: dict[tuple[Any, ...], int] = {}
        self.placeholders = {n.name: n for n in exported.graph.nodes if n.op == "placeholder"}
        self.inputs, self.input_values = _flatten(exported.call_spec.in_spec, self._lay_out_inputs())
        self.outputs, self.output_values = _flatten(exported.call_spec.out_spec, self._lay_out_results())
        user = [value for value in self.input_values if isinstance(value, torch.fx.Node)]
        self.arguments += [[node] for node in user]
        self.argument_names += [None] * len(user)
        given = [value for value in self.output_values if isinstance(value, torch.fx.Node)]
        self.results = given + self.results
        self.result_names = [None] * len(given) + self.result_names

    def _lay_out_inputs(self) -> list[Any]:
        """Enters parameters and constants; returns the user's leaves, in PyTorch's order."""
        user: list[Any] = []
        for spec in self.exported.graph_signature.input_specs:
            if spec.kind is InputKind.USER_INPUT:
                user.append(self._user_input(spec))
                continue
            node = self.placeholders[spec.arg.name]
            tensor = self._tensor(spec)
            if spec.kind is InputKind.CONSTANT_TENSOR and tensor.numel() <= INLINE_CONSTANT_ELEMENTS:
                self.literals[node] = tensor
            else:
                self._parameter(node, spec, tensor)
        return user

    def _user_input(self, spec: Any) -> Any:
        if not isinstance(spec.arg, ConstantArgument):
            return self.placeholders[spec.arg.name]
        if spec.arg.name in self.placeholders:
            self.literals[self.placeholders[spec.arg.name]] = spec.arg.value
        return spec.arg.value

    def _tensor(self, spec: Any) -> torch.Tensor:
        state, constants = self.exported.state_dict, self.exported.constants
        source = state if spec.target in state else constants
        if not isinstance(source.get(spec.target), torch.Tensor):
            raise CaptureError(f"the exported program has no tensor called {spec.target!r}")
        return source[spec.target].detach()

    def _parameter(self, node: torch.fx.Node, spec: Any, tensor: torch.Tensor) -> None:
        key = (tensor.data_ptr(), tuple(tensor.shape), tensor.stride(), tensor.dtype)
        if tensor.numel() and key in self._places:
            self.arguments[self._places[key]].append(node)
            return
        self._places[key] = len(self.arguments)
        self.arguments.append([node])
        kind = PARAMETER if spec.kind is InputKind.PARAMETER else BUFFER
        self.argument_names.append((kind, spec.target))
        self.parameters[spec.target] = tensor

    def _lay_out_results(self) -> list[Any]:
        """Enters the buffers' new values; returns the leaves of the user's result."""
        user: list[Any] = []
        output = next(n for n in self.exported.graph.nodes if n.op == "output")
        for spec, value in zip(self.exported.graph_signature.output_specs, output.args[0], strict=True):
            if spec.kind is OutputKind.USER_OUTPUT:
                user.append(value)
            elif spec.kind is OutputKind.BUFFER_MUTATION:
                self.results.append(value)
                self.result_names.append((BUFFER, spec.target))
            elif spec.kind is OutputKind.USER_INPUT_MUTATION:
                raise CaptureError(
                    f"the program writes into its argument {spec.target!r}; clone it first, a "
                    "functional target cannot change its caller's arrays"
                )
            else:
                raise CaptureError(f"unsupported kind of result: {spec.kind.name}")
        return user


def _flatten(spec: pytree.TreeSpec, leaves: list[Any]) -> tuple[optree.PyTreeSpec, list[Any]]:
    """PyTorch's tree structure as optree's, with the leaves in optree's order (it sorts keys)."""
    tree = _neutral(pytree.tree_unflatten([_Slot(leaf) for leaf in leaves], spec))
    slots, structure = optree.tree_flatten(tree, namespace=NAMESPACE)
    return structure, [slot.leaf for slot in slots]


class _Slot:
    """A leaf while its tree is taken apart and put together again."""

    def __init__(self, leaf: Any) -> None:
        self.leaf = leaf


def _neutral(tree: Any) -> Any:
    """The tree with PyTorch's own record types replaced by plain ones of the same fields.

    `None` leaves become part of the structure, as in JAX.
    """
    if isinstance(tree, _Slot):
        return None if tree.leaf is None else tree
    if type(tree) in (tuple, list):
        return type(tree)(map(_neutral, tree))
    if type(tree) is dict:
        return {key: _neutral(value) for key, value in tree.items()}
    if isinstance(tree, tuple) and hasattr(tree, "_fields"):
        return type(tree)(*map(_neutral, tree))
    if isinstance(tree, tuple) and type(tree).__module__ == "torch.return_types":
        return tuple_class(type(tree).__name__, type(tree).__match_args__)(*map(_neutral, tree))
    if tree is None:
        return None
    if dataclasses.is_dataclass(tree):  # PyTorch leaves out the fields that are None
        values = {field.name: getattr(tree, field.name) for field in dataclasses.fields(tree)}
        return record_class(type(tree).__name__, tuple(values))(*map(_neutral, values.values()))
    entries, _ = pytree.tree_flatten_with_path(tree, is_leaf=lambda node: node is not tree)
    fields = {_field_name(path): _neutral(value) for path, value in entries}
    return record_class(type(tree).__name__, tuple(fields))(**fields)


def _field_name(path: tuple[Any, ...]) -> str:
    entry = path[0]
    return str(getattr(entry, "name", None) or getattr(entry, "key", None) or f"field{entry}")


# ------------------------------------------------------------------------------- signature


def _signature(
    exported: torch.export.ExportedProgram, arg_names: tuple[str, ...], layout: _Layout
) -> Signature:
    symbols = _symbols(exported)
    dims = {_renamed(name, symbols): bounds for name, bounds in _ranges(exported).items()}
    names = arg_names or tuple(f"arg{i}" for i in range(layout.inputs.children()[0].num_children))
    input_leaves = tuple(_leaves(layout.input_values, _input_paths(layout.inputs, names), symbols))
    output_paths = ["result" + a.codify("") for a in optree.treespec_accessors(layout.outputs)]
    output_leaves = tuple(_leaves(layout.output_values, output_paths, symbols))
    used = {size for leaf in input_leaves if isinstance(leaf, TensorLeaf) for size in leaf.shape}
    bounds = {name: bound for name, bound in dims.items() if name in used}
    return Signature(layout.inputs, layout.outputs, input_leaves, output_leaves, names, bounds)


def _symbols(exported: torch.export.ExportedProgram) -> dict[str, str]:
    """What the user called the symbolic sizes (`torch.export.Dim("batch")`), by PyTorch's own names."""
    for node in exported.graph.find_nodes(op="placeholder"):
        for size in getattr(node.meta["val"], "shape", ()):
            if isinstance(size, torch.SymInt):
                return _said_names(size.node.shape_env)
    return {}


def _said_names(env: Any) -> dict[str, str]:
    said = env.source_name_to_debug_name.items()
    known = ((env.source_to_var.get(source), name) for source, name in said if name.isidentifier())
    return {str(symbol): name for symbol, name in known if symbol is not None}


def _renamed(text: str, symbols: Mapping[str, str]) -> str:
    return re.sub(r"[A-Za-z_]\w*", lambda match: symbols.get(match[0], match[0]), text)


def _leaves(values: Iterable[Any], paths: Iterable[str], symbols: Mapping[str, str]) -> Iterator[Leaf]:
    for value, path in zip(values, paths, strict=True):
        leaf = _leaf(value, path)
        if isinstance(leaf, TensorLeaf):
            shape = tuple(_renamed(size, symbols) if isinstance(size, str) else size for size in leaf.shape)
            leaf = dataclasses.replace(leaf, shape=shape)
        yield leaf


_SCALAR_DTYPES = (((bool, torch.SymBool), "bool"), ((int, torch.SymInt), "int64"))


def _leaf(value: Any, path: str) -> Leaf:
    if not isinstance(value, torch.fx.Node):
        return ConstantLeaf(path, value)
    meta = value.meta["val"]
    if isinstance(meta, torch.Tensor):
        sizes = tuple(s if isinstance(s, int) else str(s) for s in meta.shape)
        return TensorLeaf(path, sizes, str(meta.dtype).removeprefix("torch."))
    dtype = next((name for kinds, name in _SCALAR_DTYPES if isinstance(meta, kinds)), "float64")
    return TensorLeaf(path, (), dtype, scalar=True)


def _input_paths(inputs: optree.PyTreeSpec, names: tuple[str, ...]) -> list[str]:
    paths = []
    for accessor in optree.treespec_accessors(inputs):
        group, entry, *rest = accessor
        name = names[entry.entry] if group.entry == 0 and entry.entry < len(names) else str(entry.entry)
        paths.append(name + optree.PyTreeAccessor(rest).codify(""))
    return paths


def _ranges(exported: torch.export.ExportedProgram) -> dict[str, tuple[int, int | None]]:
    result = {}
    for symbol, bounds in exported.range_constraints.items():
        low, high = bounds.lower, bounds.upper
        largest = int(high) if str(high).isdigit() and int(high) < 2**62 else None
        smallest = int(low) if str(low).isdigit() else 0
        result[str(symbol)] = (smallest, largest)
    return result


__all__ = ["accepts", "capture", "example", "export", "is_array", "operator_name", "program_from_export"]
