"""Write a small portable artifact: path, version."""

import sys
from pathlib import Path

from ivy.mlir import context, ir, stablehlo

TEXT = """
func.func @main(%x: tensor<2xf32>) -> tensor<2xf32> {
  %0 = stablehlo.add %x, %x : tensor<2xf32>
  return %0 : tensor<2xf32>
}
"""

module = ir.Module.parse(TEXT, context())
Path(sys.argv[1]).write_bytes(stablehlo.serialize_portable_artifact(module, sys.argv[2]))
