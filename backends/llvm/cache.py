"""The compile cache on disk: object code and what was learnt about it, one file for each entry.

Environment variables:
    IVY_CACHE: `0` switches it off.
    IVY_CACHE_DIR: where it is; by default `$XDG_CACHE_HOME/ivy`, `~/.cache/ivy` or the platform's own place.
    IVY_CACHE_BYTES: how large it may grow (default 2 GiB); the entries that were used least recently go.

A file is written under another name and then renamed, so that readers and any number of writers see whole
entries or none. What is not a whole entry of the key that is asked for counts as absent, and the next `put`
replaces it. The directory is as trustworthy as the programs that may write to it: its code is run.
"""

from __future__ import annotations

import functools
import hashlib
import json
import os
import struct
import sys
import tempfile
import time
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from ivy.backends.llvm.machine import Machine
from ivy.errors import IvyError

_HEADER = struct.Struct("<8sI32s32s")
"""Magic, format, key, checksum of all that follows."""

_LENGTH = struct.Struct("<Q")
"""How many bytes of metadata follow; the rest is the object file."""

_MAGIC = b"IVYCACHE"
_FORMAT = 1
_SUFFIX = ".ivyobject"
_TEMPORARY = ".part"
_STALE_SECONDS = 3600.0


@dataclass(frozen=True)
class Entry:
    """What is kept of one compilation: the object file, and a JSON object of whatever belongs to it."""

    data: bytes
    metadata: Mapping[str, Any] = field(default_factory=dict)


class Cache:
    """A directory of entries. A directory that cannot be used is a warning, once, and an empty cache."""

    def __init__(self, directory: Path | None = None, limit: int | None = None) -> None:
        self.enabled = os.environ.get("IVY_CACHE", "1") != "0"
        self.directory = directory or _default_directory()
        self.limit = limit if limit is not None else _default_limit()
        self._warned = False

    def get(self, key: str) -> Entry | None:
        """The entry of a key, or None where there is no whole one."""
        if not self.enabled:
            return None
        path = self._path(key)
        try:
            content = path.read_bytes()
            entry = _decoded(key, content)
            if entry is not None:
                os.utime(path)  # used now: it goes last
        except FileNotFoundError:
            return None
        except OSError as error:
            self._warn(error)
            return None
        return entry

    def put(self, key: str, entry: Entry) -> None:
        """Keep an entry, and drop the oldest ones while there is more than the limit."""
        if not self.enabled:
            return
        try:
            self.directory.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._write(self._path(key), _encoded(key, entry))
            self._shrink()
        except OSError as error:
            self._warn(error)

    def clear(self) -> None:
        """Remove every entry, and nothing else."""
        for path in self._files(_SUFFIX):
            path.unlink(missing_ok=True)

    def _path(self, key: str) -> Path:
        return self.directory / f"{key}{_SUFFIX}"

    def _files(self, suffix: str) -> list[Path]:
        return list(self.directory.glob(f"*{suffix}"))

    def _write(self, path: Path, content: bytes) -> None:
        handle, part = tempfile.mkstemp(_TEMPORARY, dir=self.directory)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
            os.replace(part, path)
        finally:
            Path(part).unlink(missing_ok=True)

    def _shrink(self) -> None:
        now = time.time()
        for path, status in _described(self._files(_TEMPORARY)):
            if now - status.st_mtime > _STALE_SECONDS:  # its writer was killed
                path.unlink(missing_ok=True)
        entries = sorted(_described(self._files(_SUFFIX)), key=lambda entry: entry[1].st_mtime_ns)
        excess = sum(status.st_size for _, status in entries) - self.limit
        for path, status in entries:
            if excess <= 0:
                break
            path.unlink(missing_ok=True)
            excess -= status.st_size

    def _warn(self, error: OSError) -> None:
        if not self._warned:
            self._warned = True
            message = f"the compile cache is not used: {error}; set IVY_CACHE_DIR, or IVY_CACHE=0"
            warnings.warn(message, RuntimeWarning, stacklevel=4)


def key_of(text: str, machine: Machine, options: Mapping[str, Any] | None = None) -> str:
    """The key of compiling a program's text for a machine: 64 hexadecimal digits.

    It differs with everything that decides the code: the text, the machine, the options (by their `repr`,
    in any order), this version of Ivy and its sources, and the versions of llvmlite and the MLIR bindings.
    """
    chosen = sorted((name, repr(value)) for name, value in (options or {}).items())
    parts = (text, machine.key(), repr(chosen), *_versions())
    digest = hashlib.sha256()
    for part in parts:
        encoded = part.encode()
        digest.update(struct.pack("<Q", len(encoded)) + encoded)
    return digest.hexdigest()


@functools.cache
def _versions() -> tuple[str, ...]:
    return (*map(_version, ("ivy-mlir", "llvmlite", "torch-mlir")), _sources())


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "unknown"


def _sources() -> str:
    # In a checkout the version stays the same while the compiler changes.
    package = Path(__file__).parents[2]
    digest = hashlib.sha256()
    for folder in ("dialect", "lowering", "backends/llvm"):
        for path in sorted((package / folder).rglob("*.py")):
            status = path.stat()
            digest.update(f"{path.relative_to(package)} {status.st_size} {status.st_mtime_ns}\n".encode())
    return digest.hexdigest()


def _encoded(key: str, entry: Entry) -> bytes:
    metadata = json.dumps(dict(entry.metadata)).encode()
    body = _LENGTH.pack(len(metadata)) + metadata + entry.data
    checksum = hashlib.sha256(body).digest()
    return _HEADER.pack(_MAGIC, _FORMAT, bytes.fromhex(key), checksum) + body


def _decoded(key: str, content: bytes) -> Entry | None:
    if len(content) < _HEADER.size:
        return None
    *owner, checksum = _HEADER.unpack_from(content)
    body = content[_HEADER.size :]
    if owner != [_MAGIC, _FORMAT, bytes.fromhex(key)] or hashlib.sha256(body).digest() != checksum:
        return None
    (length,) = _LENGTH.unpack_from(body)
    start = _LENGTH.size
    return Entry(body[start + length :], json.loads(body[start : start + length]))


def _described(paths: list[Path]) -> Iterator[tuple[Path, os.stat_result]]:
    for path in paths:
        try:
            yield path, path.stat()
        except FileNotFoundError:
            continue  # another process removed it


def _default_limit() -> int:
    asked = os.environ.get("IVY_CACHE_BYTES", str(2 << 30))
    if not asked.isdecimal():
        raise IvyError(f"IVY_CACHE_BYTES={asked}: expected a number of bytes")
    return int(asked)


def _default_directory() -> Path:
    asked = os.environ.get("IVY_CACHE_DIR")
    if asked:
        return Path(asked)
    if "XDG_CACHE_HOME" in os.environ:
        return Path(os.environ["XDG_CACHE_HOME"]) / "ivy"
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", tempfile.gettempdir())) / "ivy" / "cache"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "ivy"
    return Path.home() / ".cache" / "ivy"
