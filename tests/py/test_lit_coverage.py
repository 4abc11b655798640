"""Every op, every conversion pattern, every pass and every flag of ivy-opt stands in a lit test."""

import re
from dataclasses import fields
from pathlib import Path

import pytest

from ivy.dialect import OPS
from ivy.lowering import ivy_to_stablehlo, ivy_to_torch, stablehlo_to_ivy, torch_to_ivy
from ivy.lowering.passes import PASSES, PIPELINES
from ivy.lowering.stablehlo_to_ivy.custom_calls import CUSTOM_CALLS
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
