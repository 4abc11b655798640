"""The named pipelines: what the API runs, and flags of `ivy-opt`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

from ivy.lowering.ivy_to_linalg import DecomposeForLinalg, IvyToLinalg
from ivy.lowering.ivy_to_stablehlo import IvyToStablehlo, OutlineComposites
from ivy.lowering.ivy_to_torch import ExpandForTorch, FuseBias, IvyToTorch
from ivy.lowering.kernels import GenerateKernels
from ivy.lowering.kernels.schedule import Schedule
from ivy.lowering.passes import Step, register_pipeline
from ivy.lowering.stablehlo_to_ivy import StablehloToIvy
from ivy.lowering.torch_to_ivy import TorchToIvy
from ivy.lowering.transforms.propagate_layout import PropagateLayout
from ivy.lowering.transforms.raise_idioms import RaiseIdioms
from ivy.lowering.transforms.simplify import Simplify
from ivy.lowering.transforms.thread_keys import ThreadKeys
from ivy.lowering.vector_math import ExpandMath


@register_pipeline("torch-to-ivy")
def torch_to_ivy() -> Sequence[Step]:
    """The torch dialect to simplified Ivy."""
    return [TorchToIvy(), ThreadKeys(), Simplify(), "cse"]


@register_pipeline("stablehlo-to-ivy")
def stablehlo_to_ivy() -> Sequence[Step]:
    """StableHLO to simplified Ivy, in which layers and other idioms are whole again."""
    first = [StablehloToIvy(), ThreadKeys(), Simplify(), "cse"]
    return [*first, RaiseIdioms(), Simplify(), "cse"]


@register_pipeline("ivy-to-stablehlo")
def ivy_to_stablehlo() -> Sequence[Step]:
    """Ivy to StableHLO, with high-level ops as composites."""
    return [PropagateLayout(), OutlineComposites(), IvyToStablehlo(), "cse"]


@register_pipeline("ivy-to-torch")
def ivy_to_torch() -> Sequence[Step]:
    """Ivy to the torch dialect, with what PyTorch lacks expanded."""
    return [PropagateLayout("channels-first"), ExpandForTorch(), "cse", IvyToTorch(), "cse", FuseBias()]


@register_pipeline("ivy-to-linalg")
def ivy_to_linalg() -> Sequence[Step]:
    """Ivy to linalg on tensors."""
    return [PropagateLayout(keep_single=True), DecomposeForLinalg(), IvyToLinalg(), "canonicalize,cse"]


@register_pipeline("ivy-to-kernels")
def ivy_to_kernels(vector_bits: int = 512) -> Sequence[Step]:
    """Ivy to kernels for the CPU: fused loops over vectors of this width, and functions that call them."""
    return [*ivy_to_linalg.steps(), GenerateKernels(vector_bits)]


@register_pipeline("ivy-to-llvm")
def ivy_to_llvm(vector_bits: int = 512) -> Sequence[Step]:
    """Ivy to the LLVM dialect, for a CPU with vectors of this width."""
    return scheduled(Schedule(vector_bits))


def scheduled(schedule: Schedule) -> Sequence[Step]:
    """The steps of `ivy-to-llvm` with all choices made."""
    math = ExpandMath(avx512=schedule.vector_bits == 512)
    return [*ivy_to_linalg.steps(), GenerateKernels(**asdict(schedule)), math, KERNELS_TO_LLVM]


KERNELS_TO_LLVM = (
    "convert-scf-to-cf,arith-expand,convert-vector-to-llvm{enable-x86=true reassociate-fp-reductions=true},"
    "convert-math-to-llvm,convert-arith-to-llvm,convert-index-to-llvm,convert-cf-to-llvm,"
    "convert-ub-to-llvm,convert-func-to-llvm,reconcile-unrealized-casts"
)
"""From kernels to the LLVM dialect: upstream passes alone."""


@register_pipeline("torch-to-stablehlo")
def torch_to_stablehlo() -> Sequence[Step]:
    """The torch dialect to StableHLO, with high-level ops as composites."""
    return [*torch_to_ivy.steps(), *ivy_to_stablehlo.steps()]


@register_pipeline("stablehlo-portable")
def stablehlo_portable() -> Sequence[Step]:
    """StableHLO as any consumer reads it: composites inlined, CHLO expanded."""
    return [
        "func.func(stablehlo-legalize-composite-to-call)",
        "inline",
        "symbol-dce",
        "func.func(chlo-legalize-to-stablehlo,shape-legalize-to-stablehlo,reconcile-unrealized-casts)",
        "cse",
    ]


FROM = {"torch": torch_to_ivy, "stablehlo": stablehlo_to_ivy}
"""How each source dialect becomes Ivy."""

TO = {
    "linalg": ivy_to_linalg,
    "kernels": ivy_to_kernels,
    "llvm": ivy_to_llvm,
    "stablehlo": ivy_to_stablehlo,
    "torch": ivy_to_torch,
}
"""How Ivy becomes each target dialect; `"kernels"` is the stage between linalg and LLVM."""
