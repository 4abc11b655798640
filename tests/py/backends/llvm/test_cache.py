"""The compile cache: what it keeps, what it refuses to read, and how it behaves under stress."""

from __future__ import annotations

import os
import subprocess
import sys
import warnings
from dataclasses import replace
from pathlib import Path

import pytest

from ivy.backends.llvm.cache import Cache, Entry, key_of
from ivy.backends.llvm.machine import Machine
from ivy.errors import IvyError

KEY = "ab" * 32
OTHER = "cd" * 32


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    return Cache(tmp_path / "cache")


def entry_file(cache: Cache) -> Path:
    (path,) = cache.directory.iterdir()
    return path


def test_an_entry_comes_back(cache: Cache) -> None:
    assert cache.get(KEY) is None
    entry = Entry(bytes(range(256)) * 9, {"names": ["main"], "arena": 64})
    cache.put(KEY, entry)
    assert cache.get(KEY) == entry
    assert Cache(cache.directory).get(KEY) == entry
    assert cache.get(OTHER) is None


def test_a_later_entry_replaces_the_first(cache: Cache) -> None:
    cache.put(KEY, Entry(b"old"))
    cache.put(KEY, Entry(b"new"))
    assert cache.get(KEY) == Entry(b"new")
    assert len(list(cache.directory.iterdir())) == 1


def test_every_damaged_byte_is_noticed(cache: Cache) -> None:
    cache.put(KEY, Entry(b"code", {"a": 1}))
    path = entry_file(cache)
    whole = path.read_bytes()
    for position in range(len(whole)):
        damaged = bytearray(whole)
        damaged[position] ^= 0x10
        path.write_bytes(bytes(damaged))
        assert cache.get(KEY) is None, position


@pytest.mark.parametrize("length", [0, 1, 50, 90, -1])
def test_a_truncated_entry_is_absent_and_replaced(cache: Cache, length: int) -> None:
    cache.put(KEY, Entry(b"code" * 50))
    path = entry_file(cache)
    path.write_bytes(path.read_bytes()[:length])
    assert cache.get(KEY) is None
    cache.put(KEY, Entry(b"again"))
    assert cache.get(KEY) == Entry(b"again")


def test_another_keys_file_is_foreign(cache: Cache) -> None:
    cache.put(KEY, Entry(b"code"))
    entry_file(cache).rename(cache.directory / f"{OTHER}.ivyobject")
    assert cache.get(OTHER) is None


def test_what_was_used_least_recently_goes_first(cache: Cache) -> None:
    keys = [f"{number:064x}" for number in range(4)]
    cache.limit = 3500
    for age, key in enumerate(keys[:3]):
        cache.put(key, Entry(bytes(1000)))
        os.utime(cache.directory / f"{key}.ivyobject", (1000 + age, 1000 + age))
    assert cache.get(keys[0]) is not None  # now the youngest
    cache.put(keys[3], Entry(bytes(1000)))
    assert [cache.get(key) is not None for key in keys] == [True, False, True, True]


def test_clear_removes_entries_only(cache: Cache) -> None:
    cache.put(KEY, Entry(b"code"))
    (cache.directory / "notes.txt").write_text("mine")
    cache.clear()
    assert cache.get(KEY) is None
    assert entry_file(cache).name == "notes.txt"


def test_files_of_killed_writers_are_removed(cache: Cache) -> None:
    cache.put(KEY, Entry(b"code"))
    fresh, stale = cache.directory / "fresh.part", cache.directory / "stale.part"
    for path in (fresh, stale):
        path.write_bytes(b"half")
    os.utime(stale, (1000, 1000))
    cache.put(OTHER, Entry(b"code"))
    assert fresh.exists()
    assert not stale.exists()


def test_the_environment_switches_it_off(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IVY_CACHE", "0")
    cache = Cache(tmp_path / "cache")
    cache.put(KEY, Entry(b"code"))
    assert cache.get(KEY) is None
    assert not cache.directory.exists()


def test_the_environment_names_the_directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.delenv("IVY_CACHE_DIR", raising=False)
    assert Cache().directory == tmp_path / "ivy"
    monkeypatch.setenv("IVY_CACHE_DIR", str(tmp_path / "here"))
    assert Cache().directory == tmp_path / "here"
    monkeypatch.setenv("IVY_CACHE_BYTES", "1234")
    assert Cache().limit == 1234
    monkeypatch.setenv("IVY_CACHE_BYTES", "2G")
    with pytest.raises(IvyError, match="IVY_CACHE_BYTES=2G: expected a number of bytes"):
        Cache()


def test_a_directory_that_cannot_be_used_is_one_warning(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    cache = Cache(tmp_path / "file" / "cache")
    with pytest.warns(RuntimeWarning, match="the compile cache is not used: .*; set IVY_CACHE_DIR"):
        cache.put(KEY, Entry(b"code"))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        cache.put(KEY, Entry(b"code"))
        assert cache.get(KEY) is None


WRITER = """
import sys
from pathlib import Path
from ivy.backends.llvm.cache import Cache, Entry
cache, number, wrong = Cache(Path(sys.argv[1])), int(sys.argv[2]), 0
for turn in range(60):
    key = f"{turn % 3:064x}"
    cache.put(key, Entry(bytes([number]) * 20000, {"writer": number}))
    found = cache.get(key)
    wrong += found is None or found.data != bytes([found.metadata["writer"]]) * 20000
sys.exit(wrong)
"""


def test_processes_write_at_the_same_time(cache: Cache) -> None:
    command = [sys.executable, "-c", WRITER, str(cache.directory)]
    writers = [subprocess.Popen([*command, str(number)]) for number in range(4)]
    assert [writer.wait(120) for writer in writers] == [0] * 4
    names = sorted(path.name for path in cache.directory.iterdir())
    assert names == [f"{number:064x}.ivyobject" for number in range(3)]


def test_keys_differ_with_everything_that_decides_the_code() -> None:
    machine = Machine.named("x86-64-v3", "x86_64-unknown-linux-gnu")
    first = key_of("text", machine, {"level": 3, "tile": 8})
    assert first == key_of("text", machine, {"tile": 8, "level": 3})
    others = {
        key_of("text ", machine, {"level": 3, "tile": 8}),
        key_of("text", replace(machine, l2=1), {"level": 3, "tile": 8}),
        key_of("text", Machine.named("x86-64-v4", machine.triple), {"level": 3, "tile": 8}),
        key_of("text", machine, {"level": 2, "tile": 8}),
        key_of("text", machine),
    }
    assert len(others | {first}) == 6
    assert len(first) == 64
