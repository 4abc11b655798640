// RUN: ivy-opt %s --ivy-raise --ivy-simplify --cse | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @matmul(
// CHECK-NEXT: %[[V0:.*]] = "ivy.matmul"(%arg0, %arg1) : (tensor<2x3x8xf32>, tensor<8x5xf32>) -> tensor<2x3x5xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3x5xf32>
func.func @matmul(%arg0: tensor<2x3x8xf32>, %arg1: tensor<8x5xf32>) -> tensor<2x3x5xf32> {
  %0 = "ivy.dot_general"(%arg0, %arg1) {batch1 = array<i64>, batch2 = array<i64>, contract1 = array<i64: 2>, contract2 = array<i64: 0>} : (tensor<2x3x8xf32>, tensor<8x5xf32>) -> tensor<2x3x5xf32>
  return %0 : tensor<2x3x5xf32>
}

// CHECK-LABEL: func.func @matmul_batch(
// CHECK-NEXT: %[[V0:.*]] = "ivy.matmul"(%arg0, %arg1) : (tensor<2x3x4xf32>, tensor<2x4x5xf32>) -> tensor<2x3x5xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3x5xf32>
func.func @matmul_batch(%arg0: tensor<2x3x4xf32>, %arg1: tensor<2x4x5xf32>) -> tensor<2x3x5xf32> {
  %0 = "ivy.dot_general"(%arg0, %arg1) {batch1 = array<i64: 0>, batch2 = array<i64: 0>, contract1 = array<i64: 2>, contract2 = array<i64: 1>} : (tensor<2x3x4xf32>, tensor<2x4x5xf32>) -> tensor<2x3x5xf32>
  return %0 : tensor<2x3x5xf32>
}

// CHECK-LABEL: func.func @matmul_heads(
// CHECK-NEXT: %[[V0:.*]] = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3, 20>} : (tensor<2x3x4x5xf32>) -> tensor<2x3x20xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.reshape"(%arg1) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 20, 6>} : (tensor<4x5x6xf32>) -> tensor<20x6xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.matmul"(%[[V0]], %[[V1]]) : (tensor<2x3x20xf32>, tensor<20x6xf32>) -> tensor<2x3x6xf32>
// CHECK-NEXT: return %[[V2]] : tensor<2x3x6xf32>
func.func @matmul_heads(%arg0: tensor<2x3x4x5xf32>, %arg1: tensor<4x5x6xf32>) -> tensor<2x3x6xf32> {
  %0 = "ivy.dot_general"(%arg0, %arg1) {batch1 = array<i64>, batch2 = array<i64>, contract1 = array<i64: 3, 2>, contract2 = array<i64: 1, 0>} : (tensor<2x3x4x5xf32>, tensor<4x5x6xf32>) -> tensor<2x3x6xf32>
  return %0 : tensor<2x3x6xf32>
}

// CHECK-LABEL: func.func @matmul_heads_ordered(
// CHECK-NEXT: %[[V0:.*]] = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3, 20>} : (tensor<2x3x4x5xf32>) -> tensor<2x3x20xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.reshape"(%arg1) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 20, 6>} : (tensor<4x5x6xf32>) -> tensor<20x6xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.matmul"(%[[V0]], %[[V1]]) : (tensor<2x3x20xf32>, tensor<20x6xf32>) -> tensor<2x3x6xf32>
// CHECK-NEXT: return %[[V2]] : tensor<2x3x6xf32>
func.func @matmul_heads_ordered(%arg0: tensor<2x3x4x5xf32>, %arg1: tensor<4x5x6xf32>) -> tensor<2x3x6xf32> {
  %0 = "ivy.dot_general"(%arg0, %arg1) {batch1 = array<i64>, batch2 = array<i64>, contract1 = array<i64: 2, 3>, contract2 = array<i64: 0, 1>} : (tensor<2x3x4x5xf32>, tensor<4x5x6xf32>) -> tensor<2x3x6xf32>
  return %0 : tensor<2x3x6xf32>
}

// CHECK-LABEL: func.func @not_matmul(
// CHECK-NEXT: %[[V0:.*]] = "ivy.dot_general"(%arg0, %arg1) {batch1 = array<i64>, batch2 = array<i64>, contract1 = array<i64: 0>, contract2 = array<i64: 0>} : (tensor<2x3x4xf32>, tensor<2x4x5xf32>) -> tensor<3x4x4x5xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x4x4x5xf32>
func.func @not_matmul(%arg0: tensor<2x3x4xf32>, %arg1: tensor<2x4x5xf32>) -> tensor<3x4x4x5xf32> {
  %0 = "ivy.dot_general"(%arg0, %arg1) {batch1 = array<i64>, batch2 = array<i64>, contract1 = array<i64: 0>, contract2 = array<i64: 0>} : (tensor<2x3x4xf32>, tensor<2x4x5xf32>) -> tensor<3x4x4x5xf32>
  return %0 : tensor<3x4x4x5xf32>
}

// CHECK-LABEL: func.func @linear(
// CHECK-NEXT: %[[V0:.*]] = "ivy.linear"(%arg0, %arg1, %arg2) {operandSegmentSizes = array<i32: 1, 1, 1>, transposed = false} : (tensor<2x3x8xf32>, tensor<8x5xf32>, tensor<5xf32>) -> tensor<2x3x5xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3x5xf32>
func.func @linear(%arg0: tensor<2x3x8xf32>, %arg1: tensor<8x5xf32>, %arg2: tensor<5xf32>) -> tensor<2x3x5xf32> {
  %0 = "ivy.dot_general"(%arg0, %arg1) {batch1 = array<i64>, batch2 = array<i64>, contract1 = array<i64: 2>, contract2 = array<i64: 0>} : (tensor<2x3x8xf32>, tensor<8x5xf32>) -> tensor<2x3x5xf32>
  %1 = "ivy.add"(%0, %arg2) : (tensor<2x3x5xf32>, tensor<5xf32>) -> tensor<2x3x5xf32>
  return %1 : tensor<2x3x5xf32>
}

// CHECK-LABEL: func.func @linear_transposed(
// CHECK-NEXT: %[[V0:.*]] = "ivy.linear"(%arg0, %arg1, %arg2) {operandSegmentSizes = array<i32: 1, 1, 1>, transposed = true} : (tensor<2x3x8xf32>, tensor<5x8xf32>, tensor<5xf32>) -> tensor<2x3x5xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3x5xf32>
func.func @linear_transposed(%arg0: tensor<2x3x8xf32>, %arg1: tensor<5x8xf32>, %arg2: tensor<5xf32>) -> tensor<2x3x5xf32> {
  %0 = "ivy.permute_dims"(%arg1) {axes = array<i64: 1, 0>} : (tensor<5x8xf32>) -> tensor<8x5xf32>
  %1 = "ivy.dot_general"(%arg0, %0) {batch1 = array<i64>, batch2 = array<i64>, contract1 = array<i64: 2>, contract2 = array<i64: 0>} : (tensor<2x3x8xf32>, tensor<8x5xf32>) -> tensor<2x3x5xf32>
  %2 = "ivy.add"(%1, %arg2) : (tensor<2x3x5xf32>, tensor<5xf32>) -> tensor<2x3x5xf32>
  return %2 : tensor<2x3x5xf32>
}

// CHECK-LABEL: func.func @linear_of_heads(
// CHECK-NEXT: %[[V0:.*]] = "ivy.reshape"(%arg1) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 8, 8>} : (tensor<8x2x4xf32>) -> tensor<8x8xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.reshape"(%arg2) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 8>} : (tensor<2x4xf32>) -> tensor<8xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.linear"(%arg0, %[[V0]], %[[V1]]) {operandSegmentSizes = array<i32: 1, 1, 1>, transposed = false} : (tensor<2x3x8xf32>, tensor<8x8xf32>, tensor<8xf32>) -> tensor<2x3x8xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.reshape"(%[[V2]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3, 2, 4>} : (tensor<2x3x8xf32>) -> tensor<2x3x2x4xf32>
// CHECK-NEXT: return %[[V3]] : tensor<2x3x2x4xf32>
func.func @linear_of_heads(%arg0: tensor<2x3x8xf32>, %arg1: tensor<8x2x4xf32>, %arg2: tensor<2x4xf32>) -> tensor<2x3x2x4xf32> {
  %0 = "ivy.dot_general"(%arg0, %arg1) {batch1 = array<i64>, batch2 = array<i64>, contract1 = array<i64: 2>, contract2 = array<i64: 0>} : (tensor<2x3x8xf32>, tensor<8x2x4xf32>) -> tensor<2x3x2x4xf32>
  %1 = "ivy.add"(%0, %arg2) : (tensor<2x3x2x4xf32>, tensor<2x4xf32>) -> tensor<2x3x2x4xf32>
  return %1 : tensor<2x3x2x4xf32>
}

// CHECK-LABEL: func.func @linear_of_rows(
// CHECK-NEXT: %[[V0:.*]] = "ivy.linear"(%arg0, %arg1, %arg2) {operandSegmentSizes = array<i32: 1, 1, 1>, transposed = false} : (tensor<2x3x8xf32>, tensor<8x5xf32>, tensor<5xf32>) -> tensor<2x3x5xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3x5xf32>
func.func @linear_of_rows(%arg0: tensor<2x3x8xf32>, %arg1: tensor<8x5xf32>, %arg2: tensor<5xf32>) -> tensor<2x3x5xf32> {
  %0 = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 6, 8>} : (tensor<2x3x8xf32>) -> tensor<6x8xf32>
  %1 = "ivy.dot_general"(%0, %arg1) {batch1 = array<i64>, batch2 = array<i64>, contract1 = array<i64: 1>, contract2 = array<i64: 0>} : (tensor<6x8xf32>, tensor<8x5xf32>) -> tensor<6x5xf32>
  %2 = "ivy.reshape"(%1) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3, 5>} : (tensor<6x5xf32>) -> tensor<2x3x5xf32>
  %3 = "ivy.add"(%2, %arg2) : (tensor<2x3x5xf32>, tensor<5xf32>) -> tensor<2x3x5xf32>
  return %3 : tensor<2x3x5xf32>
}

// CHECK-LABEL: func.func @not_linear_of_rows(
// CHECK-NEXT: %[[V0:.*]] = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 6, 8>} : (tensor<2x3x8xf32>) -> tensor<6x8xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.matmul"(%[[V0]], %arg1) : (tensor<6x8xf32>, tensor<8x5xf32>) -> tensor<6x5xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.reshape"(%[[V1]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 15, 1>} : (tensor<6x5xf32>) -> tensor<2x15x1xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.add"(%[[V2]], %arg2) : (tensor<2x15x1xf32>, tensor<15x1xf32>) -> tensor<2x15x1xf32>
// CHECK-NEXT: return %[[V3]] : tensor<2x15x1xf32>
func.func @not_linear_of_rows(%arg0: tensor<2x3x8xf32>, %arg1: tensor<8x5xf32>, %arg2: tensor<15x1xf32>) -> tensor<2x15x1xf32> {
  %0 = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 6, 8>} : (tensor<2x3x8xf32>) -> tensor<6x8xf32>
  %1 = "ivy.dot_general"(%0, %arg1) {batch1 = array<i64>, batch2 = array<i64>, contract1 = array<i64: 1>, contract2 = array<i64: 0>} : (tensor<6x8xf32>, tensor<8x5xf32>) -> tensor<6x5xf32>
  %2 = "ivy.reshape"(%1) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 15, 1>} : (tensor<6x5xf32>) -> tensor<2x15x1xf32>
  %3 = "ivy.add"(%2, %arg2) : (tensor<2x15x1xf32>, tensor<15x1xf32>) -> tensor<2x15x1xf32>
  return %3 : tensor<2x15x1xf32>
}

// CHECK-LABEL: func.func @not_linear(
// CHECK-NEXT: %[[V0:.*]] = "ivy.matmul"(%arg0, %arg1) : (tensor<2x3x8xf32>, tensor<8x5xf32>) -> tensor<2x3x5xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.add"(%[[V0]], %arg2) : (tensor<2x3x5xf32>, tensor<3x5xf32>) -> tensor<2x3x5xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x3x5xf32>
func.func @not_linear(%arg0: tensor<2x3x8xf32>, %arg1: tensor<8x5xf32>, %arg2: tensor<3x5xf32>) -> tensor<2x3x5xf32> {
  %0 = "ivy.dot_general"(%arg0, %arg1) {batch1 = array<i64>, batch2 = array<i64>, contract1 = array<i64: 2>, contract2 = array<i64: 0>} : (tensor<2x3x8xf32>, tensor<8x5xf32>) -> tensor<2x3x5xf32>
  %1 = "ivy.add"(%0, %arg2) : (tensor<2x3x5xf32>, tensor<3x5xf32>) -> tensor<2x3x5xf32>
  return %1 : tensor<2x3x5xf32>
}

// CHECK-LABEL: func.func @not_linear_two_uses(
// CHECK-NEXT: %[[V0:.*]] = "ivy.matmul"(%arg0, %arg1) : (tensor<2x3x8xf32>, tensor<8x5xf32>) -> tensor<2x3x5xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.add"(%[[V0]], %arg2) : (tensor<2x3x5xf32>, tensor<5xf32>) -> tensor<2x3x5xf32>
// CHECK-NEXT: return %[[V1]], %[[V0]] : tensor<2x3x5xf32>, tensor<2x3x5xf32>
func.func @not_linear_two_uses(%arg0: tensor<2x3x8xf32>, %arg1: tensor<8x5xf32>, %arg2: tensor<5xf32>) -> (tensor<2x3x5xf32>, tensor<2x3x5xf32>) {
  %0 = "ivy.dot_general"(%arg0, %arg1) {batch1 = array<i64>, batch2 = array<i64>, contract1 = array<i64: 2>, contract2 = array<i64: 0>} : (tensor<2x3x8xf32>, tensor<8x5xf32>) -> tensor<2x3x5xf32>
  %1 = "ivy.add"(%0, %arg2) : (tensor<2x3x5xf32>, tensor<5xf32>) -> tensor<2x3x5xf32>
  return %1, %0 : tensor<2x3x5xf32>, tensor<2x3x5xf32>
}
