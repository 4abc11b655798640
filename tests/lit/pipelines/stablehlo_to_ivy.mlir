// RUN: ivy-opt %s --stablehlo-to-ivy | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @main(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.multiply"(%arg0, %[[V0]]) : (tensor<4x3xf32>, tensor<f32>) -> tensor<4x3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.sum"(%[[V1]]) {axes = array<i64: 1>, keepdims = false} : (tensor<4x3xf32>) -> tensor<4xf32>
// CHECK-NEXT: return %[[V2]] : tensor<4xf32>
func.func @main(%arg0: tensor<4x3xf32>) -> tensor<4xf32> {
  %0 = func.call @double(%arg0) : (tensor<4x3xf32>) -> tensor<4x3xf32>
  %z = stablehlo.constant dense<0.0> : tensor<f32>
  %1 = stablehlo.reduce(%0 init: %z) applies stablehlo.add across dimensions = [1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<4xf32>
  return %1 : tensor<4xf32>
}

func.func private @double(%arg0: tensor<4x3xf32>) -> tensor<4x3xf32> {
  %c = stablehlo.constant dense<2.0> : tensor<4x3xf32>
  %0 = stablehlo.multiply %arg0, %c : tensor<4x3xf32>
  return %0 : tensor<4x3xf32>
}
