"""Conversions, transforms and pipelines. Importing it registers all passes."""

from ivy.lowering import ivy_to_stablehlo, pipelines, torch_to_ivy  # noqa: F401
