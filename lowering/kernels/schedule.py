"""How kernels use a processor: what may be chosen without changing a result."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Schedule:
    """The choices that kernels are written by.

    A product keeps a tile of its result in registers: up to `tile_rows` rows of up to `tile_vectors`
    vectors, fewer rows where they are wider. The tiles go along a block of rows of the first operand, which
    takes up to `block_bytes` and should stay in the L2 cache. The whole is divided into about `tasks` tasks
    for the threads.
    """

    vector_bits: int = field(default=512, metadata={"help": "width of vector registers"})
    registers: int = field(default=0, metadata={"help": "vector registers; 0: as x86-64 has of this width"})
    tile_rows: int = field(default=14, metadata={"help": "most rows of a product's tile"})
    tile_vectors: int = field(default=4, metadata={"help": "most vectors of a row of a product's tile"})
    block_bytes: int = field(default=1 << 20, metadata={"help": "bytes of rows that a task goes back to"})
    tasks: int = field(default=12, metadata={"help": "tasks that a product is divided into"})

    @property
    def vector_registers(self) -> int:
        """How many vector registers there are."""
        return self.registers or (32 if self.vector_bits == 512 else 16)


__all__ = ["Schedule"]
