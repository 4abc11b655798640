// --ivy-to-stablehlo: high-level ops become composites, the rest StableHLO and CHLO.

// RUN: ivy-opt %s --ivy-to-stablehlo | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @softmax(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.softmax" %arg0 {composite_attributes = {axis = 1 : i64}, decomposition = @ivy.softmax.impl} : (tensor<2x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x4xf32>
func.func @softmax(%x: tensor<2x4xf32>) -> tensor<2x4xf32> {
  %0 = "ivy.softmax"(%x) {axis = 1 : i64} : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %0 : tensor<2x4xf32>
}

// Two equal ops share a body.
// CHECK-LABEL: func.func @shared(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.gelu" %arg0 {composite_attributes = {approximate = false}, decomposition = @ivy.gelu.impl} : (tensor<4xf32>) -> tensor<4xf32>
// CHECK-NEXT: %[[V1:.*]] = stablehlo.composite "ivy.gelu" %arg1 {composite_attributes = {approximate = false}, decomposition = @ivy.gelu.impl} : (tensor<4xf32>) -> tensor<4xf32>
// CHECK-NEXT: %[[V2:.*]] = stablehlo.add %[[V0]], %[[V1]] : tensor<4xf32>
// CHECK-NEXT: return %[[V2]] : tensor<4xf32>
// CHECK-LABEL: func.func private @ivy.gelu.impl(
// CHECK-NEXT: %[[CST:.*]] = stablehlo.constant dense<5.000000e-01> : tensor<f32>
// CHECK-NEXT: %[[CST_0:.*]] = stablehlo.constant dense<1.000000e+00> : tensor<f32>
// CHECK-NEXT: %[[CST_1:.*]] = stablehlo.constant dense<0.707106769> : tensor<f32>
// CHECK-NEXT: %[[V0:.*]] = stablehlo.broadcast_in_dim %[[CST_1]], dims = [] : (tensor<f32>) -> tensor<4xf32>
// CHECK-NEXT: %[[V1:.*]] = stablehlo.multiply %arg0, %[[V0]] : tensor<4xf32>
// CHECK-NEXT: %[[V2:.*]] = chlo.erf %[[V1]] : tensor<4xf32> -> tensor<4xf32>
// CHECK-NEXT: %[[V3:.*]] = stablehlo.broadcast_in_dim %[[CST]], dims = [] : (tensor<f32>) -> tensor<4xf32>
// CHECK-NEXT: %[[V4:.*]] = stablehlo.multiply %arg0, %[[V3]] : tensor<4xf32>
// CHECK-NEXT: %[[V5:.*]] = stablehlo.broadcast_in_dim %[[CST_0]], dims = [] : (tensor<f32>) -> tensor<4xf32>
// CHECK-NEXT: %[[V6:.*]] = stablehlo.add %[[V5]], %[[V2]] : tensor<4xf32>
// CHECK-NEXT: %[[V7:.*]] = stablehlo.multiply %[[V4]], %[[V6]] : tensor<4xf32>
// CHECK-NEXT: return %[[V7]] : tensor<4xf32>
// CHECK-LABEL: func.func private @ivy.softmax.impl(
// CHECK-NEXT: %[[CST:.*]] = stablehlo.constant dense<0xFF800000> : tensor<f32>
// CHECK-NEXT: %[[V0:.*]] = stablehlo.reduce(%arg0 init: %[[CST]]) applies stablehlo.maximum across dimensions = [1] : (tensor<2x4xf32>, tensor<f32>) -> tensor<2xf32>
// CHECK-NEXT: %[[V1:.*]] = stablehlo.reshape %[[V0]] : (tensor<2xf32>) -> tensor<2x1xf32>
// CHECK-NEXT: %[[V2:.*]] = stablehlo.broadcast_in_dim %[[V1]], dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V3:.*]] = stablehlo.subtract %arg0, %[[V2]] : tensor<2x4xf32>
// CHECK-NEXT: %[[V4:.*]] = stablehlo.exponential %[[V3]] : tensor<2x4xf32>
// CHECK-NEXT: %[[CST_0:.*]] = stablehlo.constant dense<0.000000e+00> : tensor<f32>
// CHECK-NEXT: %[[V5:.*]] = stablehlo.reduce(%[[V4]] init: %[[CST_0]]) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf32>, tensor<f32>) -> tensor<2xf32>
// CHECK-NEXT: %[[V6:.*]] = stablehlo.reshape %[[V5]] : (tensor<2xf32>) -> tensor<2x1xf32>
// CHECK-NEXT: %[[V7:.*]] = stablehlo.broadcast_in_dim %[[V6]], dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V8:.*]] = stablehlo.divide %[[V4]], %[[V7]] : tensor<2x4xf32>
// CHECK-NEXT: return %[[V8]] : tensor<2x4xf32>
func.func @shared(%x: tensor<4xf32>, %y: tensor<4xf32>) -> tensor<4xf32> {
  %0 = "ivy.gelu"(%x) {approximate = false} : (tensor<4xf32>) -> tensor<4xf32>
  %1 = "ivy.gelu"(%y) {approximate = false} : (tensor<4xf32>) -> tensor<4xf32>
  %2 = "ivy.add"(%0, %1) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  return %2 : tensor<4xf32>
}
