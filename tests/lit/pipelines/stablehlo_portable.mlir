// --stablehlo-portable: no composites, no CHLO, nothing that is not used.

// RUN: ivy-opt %s --stablehlo-portable | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @composite(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.multiply %arg0, %arg0 : tensor<2xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2xf32>
func.func @composite(%x: tensor<2xf32>) -> tensor<2xf32> {
  %0 = stablehlo.composite "ivy.square" %x {decomposition = @ivy.square.impl} : (tensor<2xf32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// CHECK-LABEL: func.func @chlo(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.multiply %arg0, %arg0 : tensor<2xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2xf32>
func.func @chlo(%x: tensor<2xf32>) -> tensor<2xf32> {
  %0 = chlo.square %x : tensor<2xf32> -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

func.func private @ivy.square.impl(%x: tensor<2xf32>) -> tensor<2xf32> {
  %0 = stablehlo.multiply %x, %x : tensor<2xf32>
  return %0 : tensor<2xf32>
}

func.func private @unused(%x: tensor<2xf32>) -> tensor<2xf32> {
  return %x : tensor<2xf32>
}
