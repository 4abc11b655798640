// RUN: ivy-opt %s --convert-stablehlo-to-ivy | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @einsum(
// CHECK-NEXT: %[[V0:.*]] = "ivy.dot_general"(%arg0, %arg1) {batch1 = array<i64: 0>, batch2 = array<i64: 0>, contract1 = array<i64: 2>, contract2 = array<i64: 2>} : (tensor<4x2x3xf32>, tensor<4x5x3xf32>) -> tensor<4x2x5xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.permute_dims"(%[[V0]]) {axes = array<i64: 2, 0, 1>} : (tensor<4x2x5xf32>) -> tensor<5x4x2xf32>
// CHECK-NEXT: return %[[V1]] : tensor<5x4x2xf32>
func.func @einsum(%x: tensor<4x2x3xf32>, %y: tensor<4x5x3xf32>) -> tensor<5x4x2xf32> {
  %0 = "stablehlo.einsum"(%x, %y) {einsum_config = "bij,bkj->kbi"} : (tensor<4x2x3xf32>, tensor<4x5x3xf32>) -> tensor<5x4x2xf32>
  return %0 : tensor<5x4x2xf32>
}

// CHECK-LABEL: func.func @einsum_ellipsis(
// CHECK-NEXT: %[[V0:.*]] = "ivy.dot_general"(%arg0, %arg1) {batch1 = array<i64: 0, 1>, batch2 = array<i64: 0, 1>, contract1 = array<i64: 3>, contract2 = array<i64: 2>} : (tensor<7x4x2x3xf32>, tensor<7x4x3x5xf32>) -> tensor<7x4x2x5xf32>
// CHECK-NEXT: return %[[V0]] : tensor<7x4x2x5xf32>
func.func @einsum_ellipsis(%x: tensor<7x4x2x3xf32>, %y: tensor<7x4x3x5xf32>) -> tensor<7x4x2x5xf32> {
  %0 = "stablehlo.einsum"(%x, %y) {einsum_config = "...ij,...jk->...ik"} : (tensor<7x4x2x3xf32>, tensor<7x4x3x5xf32>) -> tensor<7x4x2x5xf32>
  return %0 : tensor<7x4x2x5xf32>
}

// CHECK-LABEL: func.func @unary_einsum(
// CHECK-NEXT: %[[V0:.*]] = "ivy.sum"(%arg0) {axes = array<i64: 1>, keepdims = false} : (tensor<2x3x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.permute_dims"(%[[V0]]) {axes = array<i64: 1, 0>} : (tensor<2x4xf32>) -> tensor<4x2xf32>
// CHECK-NEXT: return %[[V1]] : tensor<4x2xf32>
func.func @unary_einsum(%x: tensor<2x3x4xf32>) -> tensor<4x2xf32> {
  %0 = "stablehlo.unary_einsum"(%x) {einsum_config = "abc->ca"} : (tensor<2x3x4xf32>) -> tensor<4x2xf32>
  return %0 : tensor<4x2xf32>
}

// CHECK-LABEL: func.func @unary_einsum_diagonal(
// CHECK-NEXT: %[[V0:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 3, 1>} : () -> tensor<3x1xi64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.iota"() {axis = 1 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 1, 3>} : () -> tensor<1x3xi64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.equal"(%[[V0]], %[[V1]]) : (tensor<3x1xi64>, tensor<1x3xi64>) -> tensor<3x3xi1>
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.where"(%[[V2]], %arg0, %[[V3]]) : (tensor<3x3xi1>, tensor<3x3xf32>, tensor<f32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.sum"(%[[V4]]) {axes = array<i64: 1>, keepdims = false} : (tensor<3x3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V5]] : tensor<3xf32>
func.func @unary_einsum_diagonal(%x: tensor<3x3xf32>) -> tensor<3xf32> {
  %0 = "stablehlo.unary_einsum"(%x) {einsum_config = "ii->i"} : (tensor<3x3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}
