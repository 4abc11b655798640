"""The calling convention of a captured program: which pytree goes in, which comes out.

Arguments and results may be any pytree. Leaves are tensors (arguments of `@main`), or constants:
Python values that the capture specialised on, checked at every call.
"""

from __future__ import annotations

import dataclasses
from collections import OrderedDict, namedtuple
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any

import optree

from ivy.errors import FileFormatError, SignatureError

NAMESPACE = "ivy"
"""The optree namespace in which Ivy registers the source program's own node types."""


@dataclass(frozen=True)
class TensorLeaf:
    """A leaf that is an array.

    Attributes:
        path: the way to it in the user's terms, e.g. `batch['mask']`.
        shape: sizes; a string is a symbolic size (`batch`, `2*s0`), the same wherever it stands.
        dtype: the element type by its NumPy name (`float32`, `bfloat16`, `bool`, …).
        scalar: the source program takes or gives a Python number here, not an array.
    """

    path: str
    shape: tuple[int | str, ...]
    dtype: str
    scalar: bool = False


@dataclass(frozen=True)
class ConstantLeaf:
    """A leaf that is a fixed Python value (`None`, a number, a string)."""

    path: str
    value: Any


Leaf = TensorLeaf | ConstantLeaf


@dataclass(frozen=True)
class Signature:
    """How the user's arguments and results map to those of `@main`.

    Attributes:
        inputs: the structure of `(args, kwargs)`.
        outputs: the structure of the result.
        input_leaves: the leaves of `inputs`, in order.
        output_leaves: the leaves of `outputs`, in order.
        arg_names: the names of the positional arguments.
        dims: for each symbol in the shapes of `input_leaves`, its smallest and largest size
            (`None`: no bound).
    """

    inputs: optree.PyTreeSpec
    outputs: optree.PyTreeSpec
    input_leaves: tuple[Leaf, ...]
    output_leaves: tuple[Leaf, ...]
    arg_names: tuple[str, ...]
    dims: Mapping[str, tuple[int, int | None]] = dataclasses.field(default_factory=dict)

    def tensor_inputs(self) -> tuple[TensorLeaf, ...]:
        """The leaves that are arguments of `@main`, in order."""
        return self._tensor_inputs

    def tensor_outputs(self) -> tuple[TensorLeaf, ...]:
        """The leaves that are results of `@main`, in order."""
        return self._tensor_outputs

    # every call asks for these
    @cached_property
    def _tensor_inputs(self) -> tuple[TensorLeaf, ...]:
        return tuple(leaf for leaf in self.input_leaves if isinstance(leaf, TensorLeaf))

    @cached_property
    def _tensor_outputs(self) -> tuple[TensorLeaf, ...]:
        return tuple(leaf for leaf in self.output_leaves if isinstance(leaf, TensorLeaf))

    @cached_property
    def _wanted(self) -> tuple[int, tuple[str, ...]]:
        """The number of positional arguments, and the keywords."""
        positional, keywords = self.inputs.children()
        return positional.num_children, tuple(keywords.entries())

    def flatten(self, args: Sequence[Any], kwargs: Mapping[str, Any]) -> list[Any]:
        """The array leaves of a call, in the order of `@main`'s inputs.

        Keyword arguments given positionally at capture may be given by name here, and the other
        way round.

        Raises:
            SignatureError: the structure, a constant, a shape or a dtype is not the captured one.
        """
        tree: Any = self._bind(args, kwargs)
        try:
            leaves: list[Any] = self.inputs.flatten_up_to(tree)
        except (ValueError, TypeError) as error:
            raise SignatureError(
                f"the arguments do not have the structure of the captured ones: {error}\n"
                f"expected: {self.describe_inputs()}"
            ) from None
        sizes: dict[str, int] = {}
        arrays = []
        for leaf, value in zip(self.input_leaves, leaves, strict=True):
            if isinstance(leaf, ConstantLeaf):
                _check_constant(leaf, value)
            else:
                _check_tensor(leaf, value, sizes, self.dims)
                arrays.append(value)
        return arrays

    def unflatten(self, arrays: Sequence[Any]) -> Any:
        """The user's result from the tensor results of `@main`."""
        remaining = iter(arrays)
        leaves = [
            leaf.value if isinstance(leaf, ConstantLeaf) else next(remaining) for leaf in self.output_leaves
        ]
        return optree.tree_unflatten(self.outputs, leaves)

    def describe_inputs(self) -> str:
        """One line with every input leaf: `x: float32[2, 3], flag: True`."""
        return ", ".join(map(_describe, self.input_leaves))

    def describe_outputs(self) -> str:
        """One line with every output leaf: `result[0]: float32[2, 3]`."""
        return ", ".join(map(_describe, self.output_leaves))

    def _bind(self, args: Sequence[Any], kwargs: Mapping[str, Any]) -> tuple[Any, Any]:
        count, wanted = self._wanted
        if not kwargs and not wanted and len(args) == count:
            return tuple(args), {}
        names = self.arg_names[:count]
        given = dict(kwargs)
        bound = list(args)
        for name in names[len(bound) :]:
            if name not in given:
                break
            bound.append(given.pop(name))
        for name, value in zip(wanted, bound[count:], strict=False):
            if name in given:
                raise SignatureError(f"argument {name!r} is given twice")
            given[name] = value
        if len(bound) > count + len(wanted) or (len(bound) < count):
            raise SignatureError(
                f"expected {count} positional argument(s) "
                f"({', '.join(names)}), got {len(args)}\nexpected: {self.describe_inputs()}"
            )
        bound = bound[:count]
        missing = [name for name in wanted if name not in given]
        extra = [name for name in given if name not in wanted]
        if missing or extra:
            parts = [f"missing keyword argument(s): {', '.join(missing)}"] if missing else []
            parts += [f"unexpected keyword argument(s): {', '.join(extra)}"] if extra else []
            raise SignatureError("; ".join(parts) + f"\nexpected: {self.describe_inputs()}")
        return tuple(bound), {name: given[name] for name in wanted}


def _describe(leaf: Leaf) -> str:
    if isinstance(leaf, ConstantLeaf):
        return f"{leaf.path}: {leaf.value!r}"
    return f"{leaf.path}: {leaf.dtype}[{', '.join(map(str, leaf.shape))}]"


def _check_constant(leaf: ConstantLeaf, value: Any) -> None:
    same = type(value) is type(leaf.value) and (value == leaf.value or value is leaf.value)
    if not same:
        raise SignatureError(
            f"{leaf.path}: the program was captured for the value {leaf.value!r}, got {value!r}; "
            "capture it again for another value, or pass it as an array"
        )


def _check_tensor(
    leaf: TensorLeaf,
    value: Any,
    sizes: dict[str, int],
    dims: Mapping[str, tuple[int, int | None]],
) -> None:
    if leaf.scalar and isinstance(value, (bool, int, float, complex)):
        return
    shape, dtype = getattr(value, "shape", None), getattr(value, "dtype", None)
    if shape is None or dtype is None:
        raise SignatureError(f"expected {_describe(leaf)}, got {type(value).__name__}")
    if _dtype_name(dtype) != leaf.dtype:
        raise SignatureError(f"expected {_describe(leaf)}, got dtype {_dtype_name(dtype)}")
    matches = len(shape) == len(leaf.shape) and all(
        _size_fits(want, got, sizes, dims) for want, got in zip(leaf.shape, shape, strict=True)
    )
    if not matches:
        where = "".join(f"; {name} is {size} here" for name, size in sizes.items())
        bounds = "".join(
            f"; {name} from {low} to {high if high is not None else 'any size'}"
            for name, (low, high) in dims.items()
            if name in leaf.shape
        )
        raise SignatureError(f"expected {_describe(leaf)}{bounds}, got shape {tuple(shape)}{where}")


def _size_fits(
    want: int | str,
    got: int | None,
    sizes: dict[str, int],
    dims: Mapping[str, tuple[int, int | None]],
) -> bool:
    if got is None:  # not known while a function around this one is traced
        return True
    if isinstance(want, int):
        return want == got
    if want not in dims:  # an expression such as 2*s0: the emitted program checks it by computing
        return True
    low, high = dims[want]
    if got < low or (high is not None and got > high):
        return False
    return sizes.setdefault(want, got) == got


@cache
def _dtype_name(dtype: Any) -> str:
    """`float32` from `numpy.dtype('float32')`, `torch.float32` or `jnp.float32`."""
    return str(getattr(dtype, "name", dtype)).rsplit(".", maxsplit=1)[-1]


# ------------------------------------------------------------------- structures as plain data

_PLAIN: dict[type, str] = {tuple: "tuple", list: "list", dict: "dict", OrderedDict: "ordereddict"}


def structure_to_data(spec: optree.PyTreeSpec) -> Any:
    """A tree structure as JSON data; class names travel, classes do not.

    Named tuples and dataclasses become their name and field names.
    """
    if spec.is_leaf():
        return "leaf"
    if spec.type is type(None):
        return None
    kind: Any = spec.type
    children = [structure_to_data(child) for child in spec.children()]
    if kind in _PLAIN:
        data: dict[str, Any] = {"kind": _PLAIN[kind], "children": children}
        if issubclass(kind, dict):
            data["keys"] = list(spec.entries())
        return data
    fields = [str(entry) for entry in spec.entries()]
    if optree.is_namedtuple_class(kind):
        fields = list(kind._fields)
        return {"kind": "namedtuple", "name": kind.__name__, "fields": fields, "children": children}
    return {"kind": "dataclass", "name": kind.__name__, "fields": fields, "children": children}


def structure_from_data(data: Any) -> optree.PyTreeSpec:
    """The inverse of `structure_to_data`; records become classes made here from their names.

    Raises:
        FileFormatError: the data does not describe a structure.
    """
    return optree.tree_structure(_skeleton(data), none_is_leaf=False, namespace=NAMESPACE)


def _skeleton(data: Any) -> Any:
    if data is None:
        return None
    if data == "leaf":
        return 0
    try:
        children = [_skeleton(child) for child in data["children"]]
        match data["kind"]:
            case "tuple":
                return tuple(children)
            case "list":
                return children
            case "dict":
                return dict(zip(data["keys"], children, strict=True))
            case "ordereddict":
                return OrderedDict(zip(data["keys"], children, strict=True))
            case "namedtuple":
                return tuple_class(data["name"], tuple(data["fields"]))(*children)
            case "dataclass":
                return record_class(data["name"], tuple(data["fields"]))(*children)
            case other:
                raise FileFormatError(f"unknown structure kind {other!r}")
    except (KeyError, TypeError, ValueError) as error:
        raise FileFormatError(f"not a description of a tree structure: {error}") from None


@cache
def tuple_class(name: str, fields: tuple[str, ...]) -> Any:
    """A named tuple class with these fields; the same one for equal arguments.

    Raises:
        ValueError: a name is not an identifier.
    """
    return namedtuple(name, fields)


_records: dict[tuple[str, tuple[str, ...]], type] = {}


def record_class(name: str, fields: tuple[str, ...]) -> type:
    """A dataclass with these fields, registered as a pytree node; the same one for equal arguments.

    It stands in for a dataclass of the source program, whose own class belongs to the source
    framework.

    Raises:
        ValueError: a name is not an identifier.
    """
    if (name, fields) not in _records:
        made = dataclasses.make_dataclass(name, fields)
        register_record(made, fields)
        _records[name, fields] = made
    return _records[name, fields]


def register_record(cls: type, fields: Sequence[str]) -> None:
    """Make optree see `cls` as a node with these attributes, in Ivy's namespace."""
    optree.register_pytree_node(
        cls,
        lambda value: (
            [getattr(value, name) for name in fields],
            None,
            tuple(fields),
        ),
        lambda _, children: cls(**dict(zip(fields, children, strict=True))),
        path_entry_type=optree.GetAttrEntry,
        namespace=NAMESPACE,
    )
