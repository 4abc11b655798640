"""linalg on tensors → nodes and values: one module for each kind of op, and the reader they share.

reader.py      blocks, and what every MLIR value stands for
numbers.py     constants, arithmetic, numbers of tensors
tensors.py     views, parts and joins
structured.py  `linalg.generic`: its maps and its body
control.py     `scf`: blocks of nodes, scalar nests, running totals
calls.py       the runtime's functions, attention
attributes.py  types and numbers as text

An op is added as a function `(reader, op)` in the module of its kind and in that module's `HANDLERS`.
"""

from ivy.lowering.kernels.reading import calls, control, numbers, structured, tensors
from ivy.lowering.kernels.reading.attributes import DYNAMIC, attributes_of, element_of, number_text
from ivy.lowering.kernels.reading.reader import Handler, Reader

HANDLERS: dict[str, Handler] = {
    **numbers.HANDLERS,
    **tensors.HANDLERS,
    **structured.HANDLERS,
    **control.HANDLERS,
    **calls.HANDLERS,
}
"""What reads an op, by its name, or by its dialect's name and `.*`."""

__all__ = ["DYNAMIC", "HANDLERS", "Reader", "attributes_of", "element_of", "number_text"]
