"""Files that are mapped into memory to be read, and their pages given back."""

from __future__ import annotations

import mmap
import weakref
from typing import BinaryIO

import numpy as np

_MAPS: weakref.WeakSet[mmap.mmap] = weakref.WeakSet()


def map_file(file: BinaryIO) -> mmap.mmap:
    """The content of a file that is not empty."""
    made = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    _MAPS.add(made)
    return made


def give_back(array: np.ndarray) -> None:
    """Let the system have the memory of an array that lies in a mapped file.

    The array stays as it is: whoever reads it again has it read from the file. Arrays that lie elsewhere
    are left alone, since their memory is all there is of them.
    """
    base: object = array
    while isinstance(base, np.ndarray):
        base = base.base
    if isinstance(base, memoryview):
        base = base.obj
    if not isinstance(base, mmap.mmap) or base not in _MAPS or not hasattr(mmap, "MADV_DONTNEED"):
        return
    begin = array.ctypes.data - np.frombuffer(base, np.uint8).ctypes.data
    first = -(-begin // mmap.PAGESIZE) * mmap.PAGESIZE
    length = (begin + array.nbytes) // mmap.PAGESIZE * mmap.PAGESIZE - first
    if length > 0:
        base.madvise(mmap.MADV_DONTNEED, first, length)
