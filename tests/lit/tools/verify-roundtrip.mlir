// --verify-roundtrip: the program is the same after printing and parsing, as text and as bytecode.

// RUN: ivy-opt %s --verify-roundtrip | filecheck %s
// CHECK-LABEL: func.func @round
// CHECK: "ivy.add"
// CHECK: stablehlo.add

func.func @round(%x: tensor<2xf32>) -> tensor<2xf32> {
  %0 = "ivy.add"(%x, %x) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
  %1 = stablehlo.add %0, %0 : tensor<2xf32> loc("model.py":3:4)
  return %1 : tensor<2xf32>
}
