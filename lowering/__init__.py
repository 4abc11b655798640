"""Conversions, transforms and pipelines. Importing it registers all passes."""

from ivy.lowering import torch_to_ivy  # noqa: F401
