// RUN: ivy-opt %s --convert-stablehlo-to-ivy | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @dot_general(
// CHECK-NEXT: %[[V0:.*]] = "ivy.dot_general"(%arg0, %arg1) {batch1 = array<i64: 0>, batch2 = array<i64: 1>, contract1 = array<i64: 1>, contract2 = array<i64: 0>} : (tensor<2x4x3xf32>, tensor<4x2x5xf32>) -> tensor<2x3x5xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3x5xf32>
func.func @dot_general(%arg0: tensor<2x4x3xf32>, %arg1: tensor<4x2x5xf32>) -> tensor<2x3x5xf32> {
  %0 = stablehlo.dot_general %arg0, %arg1, batching_dims = [0] x [1], contracting_dims = [1] x [0] : (tensor<2x4x3xf32>, tensor<4x2x5xf32>) -> tensor<2x3x5xf32>
  return %0 : tensor<2x3x5xf32>
}

// CHECK-LABEL: func.func @dot_general_accumulates(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg0) {dtype = i32} : (tensor<2x3xi8>) -> tensor<2x3xi32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.astype"(%arg1) {dtype = i32} : (tensor<3x4xi8>) -> tensor<3x4xi32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.dot_general"(%[[V0]], %[[V1]]) {batch1 = array<i64>, batch2 = array<i64>, contract1 = array<i64: 1>, contract2 = array<i64: 0>} : (tensor<2x3xi32>, tensor<3x4xi32>) -> tensor<2x4xi32>
// CHECK-NEXT: return %[[V2]] : tensor<2x4xi32>
func.func @dot_general_accumulates(%arg0: tensor<2x3xi8>, %arg1: tensor<3x4xi8>) -> tensor<2x4xi32> {
  %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0] : (tensor<2x3xi8>, tensor<3x4xi8>) -> tensor<2x4xi32>
  return %0 : tensor<2x4xi32>
}

// CHECK-LABEL: func.func @dot(
// CHECK-NEXT: %[[V0:.*]] = "ivy.dot_general"(%arg0, %arg1) {batch1 = array<i64>, batch2 = array<i64>, contract1 = array<i64: 1>, contract2 = array<i64: 0>} : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2xf32>
func.func @dot(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2xf32> {
  %0 = "stablehlo.dot"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// CHECK-LABEL: func.func @cholesky(
// CHECK-NEXT: %[[V0:.*]] = "ivy.cholesky"(%arg0) {upper = false} : (tensor<2x3x3xf32>) -> tensor<2x3x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3x3xf32>
func.func @cholesky(%arg0: tensor<2x3x3xf32>) -> tensor<2x3x3xf32> {
  %0 = stablehlo.cholesky %arg0, lower = true : tensor<2x3x3xf32>
  return %0 : tensor<2x3x3xf32>
}

// CHECK-LABEL: func.func @triangular_solve(
// CHECK-NEXT: %[[V0:.*]] = "ivy.triangular_solve"(%arg0, %arg1) {conjugate = false, left = true, lower = false, transpose = true, unit_diagonal = true} : (tensor<2x3x3xf32>, tensor<2x3x3xf32>) -> tensor<2x3x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3x3xf32>
func.func @triangular_solve(%arg0: tensor<2x3x3xf32>, %arg1: tensor<2x3x3xf32>) -> tensor<2x3x3xf32> {
  %0 = "stablehlo.triangular_solve"(%arg0, %arg1) <{left_side = true, lower = false, unit_diagonal = true, transpose_a = #stablehlo<transpose TRANSPOSE>}> : (tensor<2x3x3xf32>, tensor<2x3x3xf32>) -> tensor<2x3x3xf32>
  return %0 : tensor<2x3x3xf32>
}

// CHECK-LABEL: func.func @ragged_dot(
// CHECK-NEXT: %[[V0:.*]] = "ivy.dot_general"(%arg1, %arg0) {batch1 = array<i64>, batch2 = array<i64>, contract1 = array<i64: 1>, contract2 = array<i64: 1>} : (tensor<3x5x6xf32>, tensor<4x5xf32>) -> tensor<3x6x4xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.cumulative_sum"(%arg2) {axis = 0 : i64} : (tensor<3xi32>) -> tensor<3xi32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.expand_dims"(%[[V1]]) {axes = array<i64: 1>} : (tensor<3xi32>) -> tensor<3x1xi32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.expand_dims"(%arg2) {axes = array<i64: 1>} : (tensor<3xi32>) -> tensor<3x1xi32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.subtract"(%[[V2]], %[[V3]]) : (tensor<3x1xi32>, tensor<3x1xi32>) -> tensor<3x1xi32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.iota"() {axis = 1 : i64, dtype = i32, operandSegmentSizes = array<i32: 0>, shape = array<i64: 1, 4>} : () -> tensor<1x4xi32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.greater_equal"(%[[V5]], %[[V4]]) : (tensor<1x4xi32>, tensor<3x1xi32>) -> tensor<3x4xi1>
// CHECK-NEXT: %[[V7:.*]] = "ivy.less"(%[[V5]], %[[V2]]) : (tensor<1x4xi32>, tensor<3x1xi32>) -> tensor<3x4xi1>
// CHECK-NEXT: %[[V8:.*]] = "ivy.logical_and"(%[[V6]], %[[V7]]) : (tensor<3x4xi1>, tensor<3x4xi1>) -> tensor<3x4xi1>
// CHECK-NEXT: %[[V9:.*]] = "ivy.reshape"(%[[V8]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3, 1, 4>} : (tensor<3x4xi1>) -> tensor<3x1x4xi1>
// CHECK-NEXT: %[[V10:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.where"(%[[V9]], %[[V0]], %[[V10]]) : (tensor<3x1x4xi1>, tensor<3x6x4xf32>, tensor<f32>) -> tensor<3x6x4xf32>
// CHECK-NEXT: %[[V12:.*]] = "ivy.sum"(%[[V11]]) {axes = array<i64: 0>, keepdims = false} : (tensor<3x6x4xf32>) -> tensor<6x4xf32>
// CHECK-NEXT: %[[V13:.*]] = "ivy.permute_dims"(%[[V12]]) {axes = array<i64: 1, 0>} : (tensor<6x4xf32>) -> tensor<4x6xf32>
// CHECK-NEXT: return %[[V13]] : tensor<4x6xf32>
func.func @ragged_dot(%arg0: tensor<4x5xf32>, %arg1: tensor<3x5x6xf32>, %arg2: tensor<3xi32>) -> tensor<4x6xf32> {
  %0 = "chlo.ragged_dot"(%arg0, %arg1, %arg2) <{ragged_dot_dimension_numbers = #chlo.ragged_dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [1], lhs_ragged_dimensions = [0], rhs_group_dimensions = [0]>}> : (tensor<4x5xf32>, tensor<3x5x6xf32>, tensor<3xi32>) -> tensor<4x6xf32>
  return %0 : tensor<4x6xf32>
}
