"""From linalg on tensors to kernels: fused loops of vectors on pointers, one arena, and the entry functions.

reader.py      a block of linalg ops → nodes and values
grouping.py    which nodes share a kernel, and which values are never stored
expressions.py what an element is computed from; linear.py: where it lies
loops.py       elementwise chains and reductions     contraction.py  products and convolutions
nests.py       sequential loops over elements        library.py      calls of the runtime
schedule.py    what may be chosen: tiles, blocks, tasks
memory.py      lifetimes and the arena               entry.py        the functions that call kernels
"""

from ivy.lowering.kernels.generate import GenerateKernels

__all__ = ["GenerateKernels"]
