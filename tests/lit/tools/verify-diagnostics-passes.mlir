// What passes report is checked too: errors, and operations that a conversion does not know.

// RUN: ivy-opt %s --load-pass-plugin=%S/Inputs/plugin.py --test-unsupported --verify-diagnostics

func.func @f(%x: tensor<2xf32>) -> tensor<2xf32> {
  // expected-error@+1 {{test-unsupported: unsupported operation stablehlo.add}}
  %0 = stablehlo.add %x, %x : tensor<2xf32>
  // expected-error@+1 {{test-unsupported: unsupported operation func.return}}
  return %0 : tensor<2xf32>
}
