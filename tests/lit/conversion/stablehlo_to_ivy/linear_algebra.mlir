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
