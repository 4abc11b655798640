"""From linalg on tensors to kernels: fused loops of vectors on pointers, one arena, and the entry functions.

On the way from a function of linalg to its text:

reading/        blocks of ops → nodes and values (nodes.py, values.py)
expressions.py  what an element is computed from
linear.py       where it lies
prepare.py      what is computed once from parameters
grouping.py     which nodes share a kernel, and which values are never stored
entry.py        the functions that call kernels
control.py      loops and branches around kernels
memory.py       lifetimes and the arena
generate.py     the pass that does all this

What writes kernels, each by way of kernel.py (vectors, loops, tasks) and writer.py (text):

loops/          elementwise chains and reductions
products/       matrix products, batched ones, convolutions
windows/        sums and extremes over small windows: pooling, depthwise convolutions
attention.py    attention in one pass over the keys
scans.py        running totals
nests.py        sequential loops over single elements
assemble.py     padding, joining, replacing a part
library.py      calls of the runtime
epilogue.py     what becomes of a sum before it is stored; registers.py: small matrices in registers
schedule.py     what may be chosen: tiles, blocks, tasks
"""

from ivy.lowering.kernels.generate import GenerateKernels

__all__ = ["GenerateKernels"]
