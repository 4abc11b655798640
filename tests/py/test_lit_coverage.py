"""Every op, every conversion pattern, every pass and every flag of ivy-opt stands in a lit test."""

import re
from dataclasses import fields
from pathlib import Path

import pytest

from ivy.dialect import OPS
from ivy.lowering import ivy_to_linalg, ivy_to_stablehlo, ivy_to_torch, stablehlo_to_ivy, torch_to_ivy
from ivy.lowering.passes import PASSES, PIPELINES
from ivy.lowering.stablehlo_to_ivy.custom_calls import CUSTOM_CALLS
from ivy.lowering.transforms.raise_idioms.registry import IDIOMS
from ivy.opt.command_line import Options
from ivy.opt.values import option_name

LIT = Path(__file__).parents[1] / "lit"


def text_of(folder):
    """All lit tests of a folder, joined."""
    return "\n".join(path.read_text() for path in sorted((LIT / folder).rglob("*.mlir")))


@pytest.mark.parametrize(
    ("folder", "wanted"),
    [
        ("dialect", [f'"ivy.{name}"' for name in OPS]),
        ("conversion/torch_to_ivy", list(torch_to_ivy.PATTERNS)),
        ("conversion/stablehlo_to_ivy", list(stablehlo_to_ivy.PATTERNS)),
        ("conversion/ivy_to_linalg", [f'"ivy.{name}"' for name in ivy_to_linalg.PATTERNS]),
        ("conversion/ivy_to_stablehlo", [f'"ivy.{name}"' for name in ivy_to_stablehlo.PATTERNS]),
        (
            "conversion/ivy_to_torch",
            [f'"ivy.{name}"' for name in (*ivy_to_torch.PATTERNS, *ivy_to_torch.EXPANSIONS)],
        ),
        (".", [f"--{name}" for name in (*PASSES, *PIPELINES)]),
    ],
)
def test_everything_has_a_lit_test(folder, wanted):
    words = set(_words(text_of(folder)))
    assert [name for name in wanted if name not in words] == []


def test_every_custom_call_has_a_lit_test():
    """LAPACK's routines of one element type stand for those of all."""
    text = text_of("conversion/stablehlo_to_ivy")
    wanted = [name for name in CUSTOM_CALLS if not re.match("(lapack|blas)_[dcz]|blas_|SPMD|annotate", name)]
    assert [name for name in wanted if f'"{name}"' not in text] == []


IDIOM_NAMES = sorted({name for entries in IDIOMS.values() for names, _ in entries for name in names})


@pytest.mark.parametrize("prefix", ["", "not_"], ids=["raised", "near miss"])
def test_every_idiom_has_a_function_of_its_name(prefix):
    """`@softmax…` becomes one; of `@not_softmax…` one thing is different, and it stays in pieces."""
    functions = re.findall(r"^func\.func @(\w+)", text_of("transforms/raise"), re.MULTILINE)
    assert len(IDIOM_NAMES) > 25
    wanted = [prefix + name for name in IDIOM_NAMES]
    assert [name for name in wanted if not any(re.fullmatch(rf"{name}(_\w+)?", f) for f in functions)] == []


def test_every_idiom_is_counted():
    text = (LIT / "transforms/raise/statistics.mlir").read_text()
    counters = set(re.findall(r"^// [A-Z-]+: \(S\) \S+ (\w+)$", text, re.MULTILINE))
    assert sorted(counters) == IDIOM_NAMES


def test_every_flag_has_a_lit_test():
    text = text_of("tools")
    flags = [option_name(field) for field in fields(Options) if "help" in field.metadata]
    assert len(flags) > 30
    assert [flag for flag in flags if not re.search(rf"(?<![\w-])--?{flag}(?![\w-])", text)] == []


def _words(text):
    for line in text.splitlines():
        for word in line.replace("(", " ").replace(",", " ").split():
            yield word
            yield f'"{word.strip(chr(34))}"' if word.startswith('"') else word
            yield word.strip('"')
            yield word.split("=")[0]
