"""The processor that code is compiled for: what LLVM is told, and what schedules are chosen by."""

from __future__ import annotations

import functools
import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from ivy.backends.llvm.binding import llvm
from ivy.errors import IvyError

_CACHES = (32 << 10, 1 << 20, 8 << 20)
"""Bytes of the three levels where nothing is known: less than what current cores have."""

_X86 = {
    128: ("x86-64", "x86-64-v2", "nehalem", "westmere"),
    256: (
        *("x86-64-v3", "haswell", "broadwell", "skylake", "alderlake", "arrowlake", "lunarlake"),
        *("znver1", "znver2", "znver3"),
    ),
    512: (
        *("x86-64-v4", "skylake-avx512", "cascadelake", "cooperlake", "icelake-client", "icelake-server"),
        *("tigerlake", "rocketlake", "sapphirerapids", "emeraldrapids", "graniterapids", "znver4", "znver5"),
    ),
}
"""The named x86-64 processors by their vector width in bits."""

_ARM = (
    *("generic", "cortex-a72", "cortex-a76", "cortex-x1", "neoverse-n1", "neoverse-n2", "neoverse-v1"),
    *("neoverse-v2", "apple-m1", "apple-m2", "apple-m3", "apple-m4"),
)
"""The named AArch64 processors: all have 128-bit vectors (no scalable ones used) and a fused multiply-add."""


_LEVELS = {
    "x86-64": "sse2",
    "x86-64-v2": "cx16 popcnt sahf sse3 sse4.1 sse4.2 ssse3",
    "x86-64-v3": "avx avx2 bmi bmi2 f16c fma lzcnt movbe xsave",
    "x86-64-v4": "avx512bw avx512cd avx512dq avx512f avx512vl",
}
"""What each level of the x86-64 architecture has more than the one before (its ABI's document, 3.1.1)."""


@dataclass(frozen=True)
class Machine:
    """A processor as a target of compilation.

    Attributes:
        name: how it was asked for: `host`, or the processor's name.
        triple: LLVM's target triple.
        cpu: LLVM's name of the processor.
        features: LLVM's feature string, `+avx2,-sse4a,…`; empty where the name says everything.
        vector_bits: the width of the widest vectors that it computes with: 128, 256 or 512.
        l1, l2, l3: bytes of the data caches that one core uses; l3 may be shared with others.
        fma: whether a multiplication and an addition are one instruction that rounds once.
    """

    name: str
    triple: str
    cpu: str
    features: str
    vector_bits: int
    l1: int
    l2: int
    l3: int
    fma: bool

    @staticmethod
    def host() -> Machine:
        """The processor that this process runs on.

        The environment variable `IVY_CPU` names another one to compile for, as in `Machine.named`, e.g.
        `IVY_CPU=x86-64-v3` on a machine with AVX-512; the sizes of the caches stay the host's.
        """
        asked = os.environ.get("IVY_CPU", "")
        if asked in ("", "host", "native"):
            return _host()
        here = _host()
        return replace(Machine.named(asked), l1=here.l1, l2=here.l2, l3=here.l3)

    @staticmethod
    def runnable(name: str) -> Machine:
        """A processor by its name, whose code this one can run: `host`, or a level of its architecture.

        The sizes of the caches are this one's.

        Raises:
            IvyError: the name is not known, or code for that processor may not run here.
        """
        if name in ("host", "native"):
            return Machine.host()
        asked, here = Machine.named(name), _host()
        if name not in (here.cpu, "generic") and not _has_level(name):
            raise IvyError(
                f"this processor ({here.cpu}) may not run code for {name}: export the program, or take "
                f"one of {', '.join(['host', *filter(_has_level, _LEVELS)])}"
            )
        return replace(asked, l1=here.l1, l2=here.l2, l3=here.l3)

    @staticmethod
    def named(name: str, triple: str | None = None) -> Machine:
        """A processor by LLVM's name for it: `x86-64-v3`, `skylake-avx512`, `neoverse-n1`, …

        `host` and `native` are the one that this process runs on. The triple is the host's where none is
        given.

        Raises:
            IvyError: no processor of that architecture has this name.
        """
        if name in ("host", "native") and triple is None:
            return _host()
        triple = triple or llvm().get_process_triple()
        widths = _widths(triple)
        if name not in widths:
            known = ", ".join(widths)
            raise IvyError(f"unknown processor {name!r} for {triple}; known: host, {known}")
        bits = widths[name]
        return Machine(name, triple, name, _tuning(bits), bits, *_CACHES, fma=bits > 128 or name in _ARM)

    @property
    def is_x86(self) -> bool:
        """Whether it is an x86-64 processor."""
        return _architecture(self.triple) == "x86_64"

    def key(self) -> str:
        """A string that differs wherever the code compiled for two machines may differ."""
        caches = f"{self.l1},{self.l2},{self.l3}"
        return f"{self.triple};{self.cpu};{self.features};{self.vector_bits};{caches};{self.fma}"


@functools.cache
def _host() -> Machine:
    binding = llvm()
    features = binding.get_host_cpu_features()
    triple, cpu = binding.get_process_triple(), binding.get_host_cpu_name()
    arm = _architecture(triple) == "aarch64"
    wide = 512 if _has_avx512(features) else 256 if features.get("avx2", False) else 128
    flags = ",".join(filter(None, (features.flatten(), _tuning(wide))))
    return Machine("host", triple, cpu, flags, wide, *_cache_sizes(), fma=arm or features.get("fma", False))


def _has_avx512(features: dict[str, bool]) -> bool:
    return all(features.get(f"avx512{part}", False) for part in ("f", "bw", "dq", "vl"))


def _has_level(name: str) -> bool:
    if name not in _LEVELS or _architecture(_host().triple) != "x86_64":
        return False
    features = llvm().get_host_cpu_features()
    levels = list(_LEVELS)[: list(_LEVELS).index(name) + 1]
    return all(features.get(part, False) for level in levels for part in _LEVELS[level].split())


def _tuning(bits: int) -> str:
    # LLVM tunes most processors with AVX-512 for 256 bits, for old ones that slow down under load.
    return "-prefer-256-bit" if bits == 512 else ""


def _architecture(triple: str) -> str:
    first = triple.split("-", maxsplit=1)[0]
    return {"arm64": "aarch64", "amd64": "x86_64"}.get(first, first)


def _widths(triple: str) -> dict[str, int]:
    architecture = _architecture(triple)
    if architecture == "x86_64":
        return {name: bits for bits, names in _X86.items() for name in names}
    if architecture == "aarch64":
        return dict.fromkeys(_ARM, 128)
    raise IvyError(f"no code is generated for {triple}: the architectures are x86-64 and AArch64")


def _cache_sizes(root: Path = Path("/sys/devices/system/cpu/cpu0/cache")) -> tuple[int, int, int]:
    """Bytes of the data caches of levels 1, 2 and 3, where the system says them."""
    sizes = dict(_described_caches(root))
    first, second, third = (sizes.get(level + 1, _CACHES[level]) for level in range(3))
    return first, second, third


def _described_caches(root: Path) -> Iterator[tuple[int, int]]:
    for index in sorted(root.glob("index*")):
        try:
            kind, level, size = ((index / part).read_text().strip() for part in ("type", "level", "size"))
            factor = {"K": 1 << 10, "M": 1 << 20}.get(size[-1:], 1)
            number = int(size.rstrip("KM")) * factor
        except (OSError, ValueError):
            continue  # a virtual machine may describe a cache in part
        if kind != "Instruction" and number > 0:
            yield int(level), number
