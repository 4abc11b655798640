"""Writing files so that they are whole or not there."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import BinaryIO


@contextmanager
def written_whole(*paths: Path) -> Iterator[Sequence[BinaryIO]]:
    """Files to write; they take the place of `paths` together when the block ends without an error.

    After an error nothing has changed: what was written so far is removed.
    """
    parts = [path.with_name(f".{path.name}.{os.getpid()}.part") for path in paths]
    try:
        with ExitStack() as stack:
            yield [stack.enter_context(part.open("xb")) for part in parts]
        for part, path in zip(parts, paths, strict=True):
            os.replace(part, path)
    finally:
        for part in parts:
            part.unlink(missing_ok=True)
