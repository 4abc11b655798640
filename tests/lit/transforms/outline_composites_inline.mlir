// --ivy-outline-composites=inline=true: every op that has a decomposition is replaced by it, to the end.

// RUN: ivy-opt %s --ivy-outline-composites=inline=true | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @softmax(
// CHECK-NEXT: %[[V0:.*]] = "ivy.max"(%arg0) {axes = array<i64: 1>, keepdims = true} : (tensor<2x4xf32>) -> tensor<2x1xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.subtract"(%arg0, %[[V0]]) : (tensor<2x4xf32>, tensor<2x1xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.exp"(%[[V1]]) : (tensor<2x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.sum"(%[[V2]]) {axes = array<i64: 1>, keepdims = true} : (tensor<2x4xf32>) -> tensor<2x1xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.divide"(%[[V2]], %[[V3]]) : (tensor<2x4xf32>, tensor<2x1xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: return %[[V4]] : tensor<2x4xf32>
func.func @softmax(%x: tensor<2x4xf32>) -> tensor<2x4xf32> {
  %0 = "ivy.softmax"(%x) {axis = 1 : i64} : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %0 : tensor<2x4xf32>
}

// The sigmoid in the decomposition of silu is an op of StableHLO.
// CHECK-LABEL: func.func @silu(
// CHECK-NEXT: %[[V0:.*]] = "ivy.sigmoid"(%arg0) : (tensor<4xf32>) -> tensor<4xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.multiply"(%arg0, %[[V0]]) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
// CHECK-NEXT: return %[[V1]] : tensor<4xf32>
func.func @silu(%x: tensor<4xf32>) -> tensor<4xf32> {
  %0 = "ivy.silu"(%x) : (tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// Decompositions of decompositions, also in regions.
// CHECK-LABEL: func.func @nested(
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[C1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[V0:.*]] = scf.for %arg2 = %[[C0]] to %arg1 step %[[C1]] iter_args(%arg3 = %arg0) -> (tensor<2x4xf32>) {
// CHECK-NEXT: %[[V1:.*]] = "ivy.multiply"(%arg3, %arg3) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.sum"(%[[V1]]) {axes = array<i64: 1>, keepdims = true} : (tensor<2x4xf32>) -> tensor<2x1xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<4.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.divide"(%[[V2]], %[[V3]]) : (tensor<2x1xf32>, tensor<f32>) -> tensor<2x1xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.constant"() {value = dense<9.99999997E-7> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.add"(%[[V4]], %[[V5]]) : (tensor<2x1xf32>, tensor<f32>) -> tensor<2x1xf32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.rsqrt"(%[[V6]]) : (tensor<2x1xf32>) -> tensor<2x1xf32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.multiply"(%arg3, %[[V7]]) : (tensor<2x4xf32>, tensor<2x1xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: scf.yield %[[V8]] : tensor<2x4xf32>
// CHECK-NEXT: }
// CHECK-NEXT: return %[[V0]] : tensor<2x4xf32>
func.func @nested(%x: tensor<2x4xf32>, %n: index) -> tensor<2x4xf32> {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %r = scf.for %i = %zero to %n step %one iter_args(%a = %x) -> (tensor<2x4xf32>) {
    %0 = "ivy.rms_norm"(%a) {axes = 1 : i64, epsilon = 1.000000e-06 : f64, operandSegmentSizes = array<i32: 1, 0>} : (tensor<2x4xf32>) -> tensor<2x4xf32>
    scf.yield %0 : tensor<2x4xf32>
  }
  return %r : tensor<2x4xf32>
}

// Ops of StableHLO stay, even those that have a decomposition.
// CHECK-LABEL: func.func @clip(
// CHECK-NEXT: %[[V0:.*]] = "ivy.clip"(%arg0, %arg1, %arg2) : (tensor<4xf32>, tensor<f32>, tensor<f32>) -> tensor<4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<4xf32>
func.func @clip(%x: tensor<4xf32>, %low: tensor<f32>, %high: tensor<f32>) -> tensor<4xf32> {
  %0 = "ivy.clip"(%x, %low, %high) : (tensor<4xf32>, tensor<f32>, tensor<f32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}
