"""The named pipelines: what the API runs, and flags of `ivy-opt`."""

from __future__ import annotations

from collections.abc import Sequence

from ivy.lowering.ivy_to_stablehlo import IvyToStablehlo, OutlineComposites
from ivy.lowering.ivy_to_torch import ExpandForTorch, FuseBias, IvyToTorch
from ivy.lowering.passes import Step, register_pipeline
from ivy.lowering.stablehlo_to_ivy import StablehloToIvy
from ivy.lowering.torch_to_ivy import TorchToIvy
from ivy.lowering.transforms.propagate_layout import PropagateLayout
from ivy.lowering.transforms.raise_idioms import RaiseIdioms
from ivy.lowering.transforms.simplify import Simplify
from ivy.lowering.transforms.thread_keys import ThreadKeys


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

TO = {"stablehlo": ivy_to_stablehlo, "torch": ivy_to_torch}
"""How Ivy becomes each target dialect."""
