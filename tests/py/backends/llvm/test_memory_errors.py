"""Exported programs under valgrind: they read and write nothing but their arrays and their workspace.

The driver in C allocates every array with exactly its size, at first as `malloc` aligns it, then one element
further; it writes the results to a file, for which valgrind demands that each byte has been written before.
"""

from __future__ import annotations

import shutil
import struct
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

import ivy

F = torch.nn.functional

COMPILER = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
VALGRIND = shutil.which("valgrind")
pytestmark = [
    pytest.mark.skipif(COMPILER is None, reason="there is no C compiler"),
    pytest.mark.skipif(VALGRIND is None, reason="valgrind is not installed"),
]
ERROR = 9
"""What valgrind exits with where it found an error."""

DRIVER = r"""
#include "net.h"

#include <stdio.h>
#include <stdlib.h>

enum { MOST = 16 };

static void fail(const char *what) {
    fprintf(stderr, "%s\n", what);
    exit(1);
}

static int64_t number(FILE *file) {
    int64_t value;
    if (fread(&value, sizeof value, 1, file) != 1) fail("the description ends");
    return value;
}

/* driver IN OUT OFFSET: the description is counts, sizes, and (bytes, content) of the arguments. */
int main(int count, char **words) {
    if (count != 4) fail("expected three arguments");
    FILE *in = fopen(words[1], "rb"), *out = fopen(words[2], "wb");
    if (in == NULL || out == NULL) fail("the files cannot be opened");
    int is_shifted = atoi(words[3]);

    int64_t bytes[MOST], sizes[MOST];
    void *arguments[MOST], *results[MOST];
    char *blocks[2 * MOST];
    int64_t argument_count = number(in), result_count = number(in), size_count = number(in), used = 0;
    for (int64_t i = 0; i < size_count; i++) sizes[i] = number(in);
    for (int64_t i = 0; i < argument_count + result_count; i++) {
        int is_result = i >= argument_count;
        int64_t size = number(in), start = is_shifted ? number(in) : (number(in), 0);
        char *block = blocks[used++] = malloc(size + start);
        if (is_result) {
            results[i - argument_count] = block + start;
            bytes[i - argument_count] = size;
        } else {
            arguments[i] = block + start;
            if (fread(block + start, 1, size, in) != (size_t)size) fail("an argument ends");
        }
    }
    int64_t needed = WORKSPACE;
    void *workspace = NULL;
    if (posix_memalign(&workspace, 64, needed) != 0) fail("no memory");
    if (CALL != NET_OK) fail("the program failed");
    for (int64_t i = 0; i < result_count; i++) fwrite(results[i], 1, bytes[i], out);
    fclose(in);
    fclose(out);
    free(workspace);
    while (used > 0) free(blocks[--used]);
    return 0;
}
"""


@dataclass(frozen=True)
class Case:
    """A program with the shapes of its arguments.

    Attributes:
        program: of PyTorch.
        shapes: of the arguments, which are float32.
        size: of the first axis of the first argument, which is then symbolic.
        tolerance: how far results may be from PyTorch's, as a part of them.
    """

    program: Callable[..., Any]
    shapes: Sequence[tuple[int, ...]]
    size: int | None = None
    tolerance: float = 2e-4

    def graph(self) -> ivy.Graph:
        examples = [torch.zeros(shape) for shape in self.shapes]
        dims = {0: torch.export.Dim("size", min=2, max=100)}
        dynamic = None if self.size is None else (dims, *[None] * (len(examples) - 1))
        return ivy.compile_graph(self.program, *examples, dynamic_shapes=dynamic)

    def arguments(self) -> list[np.ndarray]:
        generator = np.random.default_rng(0)
        first, *others = self.shapes
        first = first if self.size is None else (self.size, *first[1:])
        return [generator.standard_normal(shape).astype(np.float32) for shape in (first, *others)]


def network() -> Callable[..., Any]:
    torch.manual_seed(0)
    return torch.nn.Sequential(torch.nn.Linear(17, 33), torch.nn.GELU(), torch.nn.Linear(33, 5)).eval()


def several(x: torch.Tensor, y: torch.Tensor) -> tuple[torch.Tensor, ...]:
    joined = torch.cat([x, y], 1)
    return joined, F.pad(joined, (1, 2, 3, 0), value=2.0), torch.flip(x, (0, 1)), joined[1::2, ::3]


def reductions(x: torch.Tensor) -> tuple[torch.Tensor, ...]:
    return (
        x.sum(0),
        x.mean(1),
        x.amax(),
        torch.var(x, 0),
        torch.logsumexp(x, 1),
        (x > 0).any(1),
        (x > 3).all(0),
    )


def narrow(x: torch.Tensor) -> tuple[torch.Tensor, ...]:
    y = x.to(torch.bfloat16)
    return torch.softmax(y, -1).float(), (y @ y.mT).float(), (x.half() * 2).float(), (x * 9).to(torch.int8)


CASES = {
    "product": Case(lambda x, y: x @ y, ((13, 17), (17, 19))),
    "product_of_transposed": Case(lambda x, y: torch.relu(x.mT @ y.mT), ((3, 17, 13), (3, 19, 17))),
    "vector": Case(lambda x, y: (x @ y, y @ x.mT @ x), ((13, 17), (17,))),
    "network": Case(network(), ((7, 17),)),
    "softmax_of_5": Case(lambda x: torch.softmax(x, -1), ((3, 5),)),
    "softmax_of_33": Case(lambda x: (torch.softmax(x, -1), torch.log_softmax(x, 0)), ((7, 33),)),
    "convolution": Case(lambda x, w: F.conv2d(x, w, padding=1), ((2, 3, 9, 11), (5, 3, 3, 3))),
    "pooling": Case(lambda x: (F.max_pool2d(x, 3, 2, 1), F.avg_pool2d(x, 2)), ((2, 3, 9, 11),)),
    "layer_norm": Case(lambda x, w, b: F.layer_norm(x, (19,), w, b), ((5, 19), (19,), (19,))),
    "transpose": Case(lambda x: (x.mT.contiguous(), x.mT * 2), ((17, 19),)),
    "permute": Case(lambda x: x.permute(2, 0, 1) + 1, ((5, 7, 19),)),
    "several": Case(several, ((5, 7), (5, 3))),
    "positions": Case(lambda x: (torch.argmax(x, 1), torch.argmin(x, 0), torch.argmax(x)), ((9, 37),)),
    "totals": Case(lambda x: (torch.cumsum(x, 0), torch.cumsum(x, 1), torch.cumprod(x, 1)), ((9, 37),)),
    "sort": Case(lambda x: torch.sort(x, -1), ((5, 37),)),
    "attention": Case(F.scaled_dot_product_attention, ((2, 17, 5), (2, 23, 5), (2, 23, 5))),
    "reductions": Case(reductions, ((9, 37),)),
    "narrow": Case(narrow, ((5, 13),), tolerance=2e-2),
    "lookup": Case(lambda x, y: x[torch.abs(y * 3).to(torch.int64) % 7], ((7, 13), (3, 5))),
    "batch": Case(network(), ((4, 17),), 11),
    "batch_of_softmax": Case(lambda x: (torch.softmax(x, 0), torch.cat([x, x], 0), x.sum(0)), ((4, 19),), 13),
    "batch_of_products": Case(lambda x: x @ x.mT, ((4, 19),), 37),
    "elements": Case(lambda x, y: torch.tanh(x) * y + torch.exp(-x * x), ((11, 13), (13,))),
}


def driver(folder: Path, arguments: int, results: int, sizes: int) -> Path:
    """The program in C that calls `net.so` of a folder."""
    numbers = [f"sizes[{i}]" for i in range(sizes)]
    arrays = [*(f"arguments[{i}]" for i in range(arguments)), *(f"results[{i}]" for i in range(results))]
    defined = (
        f"-DCALL=net_call({', '.join([*arrays, *numbers, 'workspace'])})",
        f"-DWORKSPACE=net_workspace_bytes({', '.join(numbers)})",
    )
    (folder / "driver.c").write_text(DRIVER)
    flags = ("-std=gnu11", "-g", "-Wall", "-Wextra", "-I", folder, f"-Wl,-rpath,{folder}", *defined)
    run(COMPILER, *flags, folder / "driver.c", folder / "net.so", "-o", folder / "driver")
    return folder / "driver"


def run(*command: object) -> None:
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def described(arguments: Sequence[np.ndarray], results: Sequence[np.ndarray], sizes: Sequence[int]) -> bytes:
    """What the driver reads."""
    parts = [struct.pack(f"{3 + len(sizes)}q", len(arguments), len(results), len(sizes), *sizes)]
    for array in arguments:
        parts += [struct.pack("2q", array.nbytes, array.itemsize), array.tobytes()]
    parts += [struct.pack("2q", array.nbytes, array.itemsize) for array in results]
    return b"".join(parts)


@pytest.mark.parametrize("name", CASES)
def test_no_access_outside_of_arrays(tmp_path: Path, name: str) -> None:
    case = CASES[name]
    arguments = case.arguments()
    with torch.no_grad():
        expected = case.program(*map(torch.from_numpy, arguments))
    results = [x.numpy() for x in (expected if isinstance(expected, tuple) else (expected,))]
    case.graph().export(tmp_path / "net.so", name="net", cpu="x86-64-v3")
    sizes = () if case.size is None else (case.size,)
    (tmp_path / "in").write_bytes(described(arguments, results, sizes))
    program = driver(tmp_path, len(arguments), len(results), len(sizes))
    checks = ("-q", f"--error-exitcode={ERROR}", "--track-origins=no")
    for shift in ("0", "1"):
        out = tmp_path / f"out{shift}"
        run(VALGRIND, *checks, program, tmp_path / "in", out, shift)
        check(out.read_bytes(), results, case.tolerance)


def check(data: bytes, expected: Sequence[np.ndarray], tolerance: float) -> None:
    assert len(data) == sum(array.nbytes for array in expected)
    for array in expected:
        actual = np.frombuffer(data[: array.nbytes], array.dtype).reshape(array.shape)
        absolute = 1e-5 if array.dtype == np.float32 else 0
        np.testing.assert_allclose(actual, array, rtol=tolerance, atol=absolute)
        data = data[array.nbytes :]
