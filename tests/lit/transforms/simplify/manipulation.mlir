// RUN: ivy-opt %s --ivy-simplify | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @permute_nothing(
// CHECK-NEXT: return %arg0 : tensor<2x3xf32>
func.func @permute_nothing(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.permute_dims"(%arg0) {axes = array<i64: 0, 1>} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @permute_twice(
// CHECK-NEXT: %[[V0:.*]] = "ivy.permute_dims"(%arg0) {axes = array<i64: 2, 1, 0>} : (tensor<2x3x4xf32>) -> tensor<4x3x2xf32>
// CHECK-NEXT: return %[[V0]] : tensor<4x3x2xf32>
func.func @permute_twice(%arg0: tensor<2x3x4xf32>) -> tensor<4x3x2xf32> {
  %0 = "ivy.permute_dims"(%arg0) {axes = array<i64: 1, 2, 0>} : (tensor<2x3x4xf32>) -> tensor<3x4x2xf32>
  %1 = "ivy.permute_dims"(%0) {axes = array<i64: 1, 0, 2>} : (tensor<3x4x2xf32>) -> tensor<4x3x2xf32>
  return %1 : tensor<4x3x2xf32>
}

// CHECK-LABEL: func.func @permute_back(
// CHECK-NEXT: return %arg0 : tensor<2x3x4xf32>
func.func @permute_back(%arg0: tensor<2x3x4xf32>) -> tensor<2x3x4xf32> {
  %0 = "ivy.permute_dims"(%arg0) {axes = array<i64: 1, 2, 0>} : (tensor<2x3x4xf32>) -> tensor<3x4x2xf32>
  %1 = "ivy.permute_dims"(%0) {axes = array<i64: 2, 0, 1>} : (tensor<3x4x2xf32>) -> tensor<2x3x4xf32>
  return %1 : tensor<2x3x4xf32>
}

// CHECK-LABEL: func.func @permute_ones(
// CHECK-NEXT: %[[V0:.*]] = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 2, 4>} : (tensor<2x1x4xf32>) -> tensor<1x2x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<1x2x4xf32>
func.func @permute_ones(%arg0: tensor<2x1x4xf32>) -> tensor<1x2x4xf32> {
  %0 = "ivy.permute_dims"(%arg0) {axes = array<i64: 1, 0, 2>} : (tensor<2x1x4xf32>) -> tensor<1x2x4xf32>
  return %0 : tensor<1x2x4xf32>
}

// CHECK-LABEL: func.func @matrix_transpose(
// CHECK-NEXT: %[[V0:.*]] = "ivy.permute_dims"(%arg0) {axes = array<i64: 0, 2, 1>} : (tensor<2x3x4xf32>) -> tensor<2x4x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x4x3xf32>
func.func @matrix_transpose(%arg0: tensor<2x3x4xf32>) -> tensor<2x4x3xf32> {
  %0 = "ivy.matrix_transpose"(%arg0) : (tensor<2x3x4xf32>) -> tensor<2x4x3xf32>
  return %0 : tensor<2x4x3xf32>
}

// CHECK-LABEL: func.func @permute_expanded(
// CHECK-NEXT: %[[V0:.*]] = "ivy.permute_dims"(%arg0) {axes = array<i64: 1, 0>} : (tensor<2x3xf32>) -> tensor<3x2xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.expand_dims"(%[[V0]]) {axes = array<i64: 1>} : (tensor<3x2xf32>) -> tensor<3x1x2xf32>
// CHECK-NEXT: return %[[V1]] : tensor<3x1x2xf32>
func.func @permute_expanded(%arg0: tensor<2x3xf32>) -> tensor<3x1x2xf32> {
  %0 = "ivy.expand_dims"(%arg0) {axes = array<i64: 1>} : (tensor<2x3xf32>) -> tensor<2x1x3xf32>
  %1 = "ivy.permute_dims"(%0) {axes = array<i64: 2, 1, 0>} : (tensor<2x1x3xf32>) -> tensor<3x1x2xf32>
  return %1 : tensor<3x1x2xf32>
}

// CHECK-LABEL: func.func @squeeze_permuted(
// CHECK-NEXT: %[[V0:.*]] = "ivy.squeeze"(%arg0) {axes = array<i64: 1>} : (tensor<2x1x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.permute_dims"(%[[V0]]) {axes = array<i64: 1, 0>} : (tensor<2x3xf32>) -> tensor<3x2xf32>
// CHECK-NEXT: return %[[V1]] : tensor<3x2xf32>
func.func @squeeze_permuted(%arg0: tensor<2x1x3xf32>) -> tensor<3x2xf32> {
  %0 = "ivy.permute_dims"(%arg0) {axes = array<i64: 2, 1, 0>} : (tensor<2x1x3xf32>) -> tensor<3x1x2xf32>
  %1 = "ivy.squeeze"(%0) {axes = array<i64: 1>} : (tensor<3x1x2xf32>) -> tensor<3x2xf32>
  return %1 : tensor<3x2xf32>
}

// CHECK-LABEL: func.func @slice_permuted(
// CHECK-NEXT: %[[V0:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 1>, steps = array<i64: 1, 2>, stops = array<i64: 3, 6>} : (tensor<4x6xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.permute_dims"(%[[V0]]) {axes = array<i64: 1, 0>} : (tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<3x3xf32>
func.func @slice_permuted(%arg0: tensor<4x6xf32>) -> tensor<3x3xf32> {
  %0 = "ivy.permute_dims"(%arg0) {axes = array<i64: 1, 0>} : (tensor<4x6xf32>) -> tensor<6x4xf32>
  %1 = "ivy.slice"(%0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 1, 0>, steps = array<i64: 2, 1>, stops = array<i64: 6, 3>} : (tensor<6x4xf32>) -> tensor<3x3xf32>
  return %1 : tensor<3x3xf32>
}

// CHECK-LABEL: func.func @split_permuted(
// CHECK-NEXT: %[[V0:.*]] = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 4, 2, 3>} : (tensor<4x6xf32>) -> tensor<4x2x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.permute_dims"(%[[V0]]) {axes = array<i64: 1, 2, 0>} : (tensor<4x2x3xf32>) -> tensor<2x3x4xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x3x4xf32>
func.func @split_permuted(%arg0: tensor<4x6xf32>) -> tensor<2x3x4xf32> {
  %0 = "ivy.permute_dims"(%arg0) {axes = array<i64: 1, 0>} : (tensor<4x6xf32>) -> tensor<6x4xf32>
  %1 = "ivy.reshape"(%0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3, 4>} : (tensor<6x4xf32>) -> tensor<2x3x4xf32>
  return %1 : tensor<2x3x4xf32>
}

// The merged axes do not lie side by side before the transpose.
// CHECK-LABEL: func.func @merge_permuted(
// CHECK-NEXT: %[[V0:.*]] = "ivy.permute_dims"(%arg0) {axes = array<i64: 1, 0, 2>} : (tensor<4x2x3xf32>) -> tensor<2x4x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.reshape"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 8, 3>} : (tensor<2x4x3xf32>) -> tensor<8x3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<8x3xf32>
func.func @merge_permuted(%arg0: tensor<4x2x3xf32>) -> tensor<8x3xf32> {
  %0 = "ivy.permute_dims"(%arg0) {axes = array<i64: 1, 0, 2>} : (tensor<4x2x3xf32>) -> tensor<2x4x3xf32>
  %1 = "ivy.reshape"(%0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 8, 3>} : (tensor<2x4x3xf32>) -> tensor<8x3xf32>
  return %1 : tensor<8x3xf32>
}

// CHECK-LABEL: func.func @permute_merged(
// CHECK-NEXT: %[[V0:.*]] = "ivy.permute_dims"(%arg0) {axes = array<i64: 0, 2, 1, 3>} : (tensor<2x4x5x6xf32>) -> tensor<2x5x4x6xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.reshape"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 5, 24>} : (tensor<2x5x4x6xf32>) -> tensor<2x5x24xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x5x24xf32>
func.func @permute_merged(%arg0: tensor<2x4x5x6xf32>) -> tensor<2x5x24xf32> {
  %0 = "ivy.permute_dims"(%arg0) {axes = array<i64: 2, 0, 1, 3>} : (tensor<2x4x5x6xf32>) -> tensor<5x2x4x6xf32>
  %1 = "ivy.reshape"(%0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 5, 2, 24>} : (tensor<5x2x4x6xf32>) -> tensor<5x2x24xf32>
  %2 = "ivy.permute_dims"(%1) {axes = array<i64: 1, 0, 2>} : (tensor<5x2x24xf32>) -> tensor<2x5x24xf32>
  return %2 : tensor<2x5x24xf32>
}

// CHECK-LABEL: func.func @reshape_nothing(
// CHECK-NEXT: return %arg0 : tensor<2x3xf32>
func.func @reshape_nothing(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// One unknown size is given by the others.
// CHECK-LABEL: func.func @reshape_nothing_unknown(
// CHECK-NEXT: return %arg0 : tensor<?x3xf32>
func.func @reshape_nothing_unknown(%arg0: tensor<?x3xf32>) -> tensor<?x3xf32> {
  %c0 = arith.constant 0 : index
  %dim = tensor.dim %arg0, %c0 : tensor<?x3xf32>
  %0 = "ivy.reshape"(%arg0, %dim) {operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808, 3>} : (tensor<?x3xf32>, index) -> tensor<?x3xf32>
  return %0 : tensor<?x3xf32>
}

// CHECK-LABEL: func.func @reshape_twice(
// CHECK-NEXT: %[[V0:.*]] = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 12>} : (tensor<2x6xf32>) -> tensor<12xf32>
// CHECK-NEXT: return %[[V0]] : tensor<12xf32>
func.func @reshape_twice(%arg0: tensor<2x6xf32>) -> tensor<12xf32> {
  %0 = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3, 4>} : (tensor<2x6xf32>) -> tensor<3x4xf32>
  %1 = "ivy.reshape"(%0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 12>} : (tensor<3x4xf32>) -> tensor<12xf32>
  return %1 : tensor<12xf32>
}

// CHECK-LABEL: func.func @reshape_expanded(
// CHECK-NEXT: %[[V0:.*]] = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 12>} : (tensor<2x6xf32>) -> tensor<12xf32>
// CHECK-NEXT: return %[[V0]] : tensor<12xf32>
func.func @reshape_expanded(%arg0: tensor<2x6xf32>) -> tensor<12xf32> {
  %0 = "ivy.expand_dims"(%arg0) {axes = array<i64: 0>} : (tensor<2x6xf32>) -> tensor<1x2x6xf32>
  %1 = "ivy.reshape"(%0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 12>} : (tensor<1x2x6xf32>) -> tensor<12xf32>
  return %1 : tensor<12xf32>
}

// CHECK-LABEL: func.func @expand_nothing(
// CHECK-NEXT: return %arg0 : tensor<2xf32>
func.func @expand_nothing(%arg0: tensor<2xf32>) -> tensor<2xf32> {
  %0 = "ivy.expand_dims"(%arg0) {axes = array<i64>} : (tensor<2xf32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// CHECK-LABEL: func.func @squeeze_nothing(
// CHECK-NEXT: return %arg0 : tensor<2xf32>
func.func @squeeze_nothing(%arg0: tensor<2xf32>) -> tensor<2xf32> {
  %0 = "ivy.squeeze"(%arg0) {axes = array<i64>} : (tensor<2xf32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// CHECK-LABEL: func.func @expand_reshaped(
// CHECK-NEXT: %[[V0:.*]] = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 6, 1>} : (tensor<2x3xf32>) -> tensor<1x6x1xf32>
// CHECK-NEXT: return %[[V0]] : tensor<1x6x1xf32>
func.func @expand_reshaped(%arg0: tensor<2x3xf32>) -> tensor<1x6x1xf32> {
  %0 = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 6>} : (tensor<2x3xf32>) -> tensor<6xf32>
  %1 = "ivy.expand_dims"(%0) {axes = array<i64: 0, -1>} : (tensor<6xf32>) -> tensor<1x6x1xf32>
  return %1 : tensor<1x6x1xf32>
}

// CHECK-LABEL: func.func @squeeze_reshaped(
// CHECK-NEXT: %[[V0:.*]] = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 6>} : (tensor<2x3xf32>) -> tensor<6xf32>
// CHECK-NEXT: return %[[V0]] : tensor<6xf32>
func.func @squeeze_reshaped(%arg0: tensor<2x3xf32>) -> tensor<6xf32> {
  %0 = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 6>} : (tensor<2x3xf32>) -> tensor<1x6xf32>
  %1 = "ivy.squeeze"(%0) {axes = array<i64: 0>} : (tensor<1x6xf32>) -> tensor<6xf32>
  return %1 : tensor<6xf32>
}

// CHECK-LABEL: func.func @expand_twice(
// CHECK-NEXT: %[[V0:.*]] = "ivy.expand_dims"(%arg0) {axes = array<i64: 0, 3>} : (tensor<2x3xf32>) -> tensor<1x2x3x1xf32>
// CHECK-NEXT: return %[[V0]] : tensor<1x2x3x1xf32>
func.func @expand_twice(%arg0: tensor<2x3xf32>) -> tensor<1x2x3x1xf32> {
  %0 = "ivy.expand_dims"(%arg0) {axes = array<i64: 0>} : (tensor<2x3xf32>) -> tensor<1x2x3xf32>
  %1 = "ivy.expand_dims"(%0) {axes = array<i64: -1>} : (tensor<1x2x3xf32>) -> tensor<1x2x3x1xf32>
  return %1 : tensor<1x2x3x1xf32>
}

// CHECK-LABEL: func.func @squeeze_expanded(
// CHECK-NEXT: %[[V0:.*]] = "ivy.expand_dims"(%arg0) {axes = array<i64: 0>} : (tensor<2x3xf32>) -> tensor<1x2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<1x2x3xf32>
func.func @squeeze_expanded(%arg0: tensor<2x3xf32>) -> tensor<1x2x3xf32> {
  %0 = "ivy.expand_dims"(%arg0) {axes = array<i64: 0, 2>} : (tensor<2x3xf32>) -> tensor<1x2x1x3xf32>
  %1 = "ivy.squeeze"(%0) {axes = array<i64: -2>} : (tensor<1x2x1x3xf32>) -> tensor<1x2x3xf32>
  return %1 : tensor<1x2x3xf32>
}

// CHECK-LABEL: func.func @squeeze_twice(
// CHECK-NEXT: %[[V0:.*]] = "ivy.squeeze"(%arg0) {axes = array<i64: 0, 2>} : (tensor<1x2x1xf32>) -> tensor<2xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2xf32>
func.func @squeeze_twice(%arg0: tensor<1x2x1xf32>) -> tensor<2xf32> {
  %0 = "ivy.squeeze"(%arg0) {axes = array<i64: 0>} : (tensor<1x2x1xf32>) -> tensor<2x1xf32>
  %1 = "ivy.squeeze"(%0) {axes = array<i64: 1>} : (tensor<2x1xf32>) -> tensor<2xf32>
  return %1 : tensor<2xf32>
}

// CHECK-LABEL: func.func @expand_squeezed(
// CHECK-NEXT: return %arg0 : tensor<2x1x3xf32>
func.func @expand_squeezed(%arg0: tensor<2x1x3xf32>) -> tensor<2x1x3xf32> {
  %0 = "ivy.squeeze"(%arg0) {axes = array<i64: 1>} : (tensor<2x1x3xf32>) -> tensor<2x3xf32>
  %1 = "ivy.expand_dims"(%0) {axes = array<i64: 1>} : (tensor<2x3xf32>) -> tensor<2x1x3xf32>
  return %1 : tensor<2x1x3xf32>
}

// CHECK-LABEL: func.func @broadcast_nothing(
// CHECK-NEXT: return %arg0 : tensor<2x3xf32>
func.func @broadcast_nothing(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.broadcast_to"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @broadcast_twice(
// CHECK-NEXT: %[[V0:.*]] = "ivy.broadcast_to"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 4, 2, 3>} : (tensor<3xf32>) -> tensor<4x2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<4x2x3xf32>
func.func @broadcast_twice(%arg0: tensor<3xf32>) -> tensor<4x2x3xf32> {
  %0 = "ivy.broadcast_to"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<3xf32>) -> tensor<2x3xf32>
  %1 = "ivy.broadcast_to"(%0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 4, 2, 3>} : (tensor<2x3xf32>) -> tensor<4x2x3xf32>
  return %1 : tensor<4x2x3xf32>
}

// CHECK-LABEL: func.func @broadcast_full(
// CHECK-NEXT: %[[V0:.*]] = "ivy.full"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @broadcast_full(%arg0: tensor<f32>) -> tensor<2x3xf32> {
  %0 = "ivy.full"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3>} : (tensor<f32>) -> tensor<3xf32>
  %1 = "ivy.broadcast_to"(%0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<3xf32>) -> tensor<2x3xf32>
  return %1 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @slice_nothing(
// CHECK-NEXT: return %arg0 : tensor<2x3xf32>
func.func @slice_nothing(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 0>, steps = array<i64: 1, 1>, stops = array<i64: 2, 3>} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @slice_twice(
// CHECK-NEXT: %[[V0:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 5>, steps = array<i64: 6>, stops = array<i64: 18>} : (tensor<20xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @slice_twice(%arg0: tensor<20xf32>) -> tensor<3xf32> {
  %0 = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 1>, steps = array<i64: 2>, stops = array<i64: 20>} : (tensor<20xf32>) -> tensor<10xf32>
  %1 = "ivy.slice"(%0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 2>, steps = array<i64: 3>, stops = array<i64: 9>} : (tensor<10xf32>) -> tensor<3xf32>
  return %1 : tensor<3xf32>
}

// CHECK-LABEL: func.func @concat_one(
// CHECK-NEXT: return %arg0 : tensor<2xf32>
func.func @concat_one(%arg0: tensor<2xf32>) -> tensor<2xf32> {
  %0 = "ivy.concat"(%arg0) {axis = 0 : i64, operandSegmentSizes = array<i32: 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<2xf32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// CHECK-LABEL: func.func @concat_empty(
// CHECK-NEXT: return %arg0 : tensor<2xf32>
func.func @concat_empty(%arg0: tensor<2xf32>, %arg1: tensor<0xf32>) -> tensor<2xf32> {
  %0 = "ivy.concat"(%arg1, %arg0) {axis = 0 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<0xf32>, tensor<2xf32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// CHECK-LABEL: func.func @concat_twice(
// CHECK-NEXT: %[[V0:.*]] = "ivy.concat"(%arg0, %arg1, %arg0) {axis = 0 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<2xf32>, tensor<3xf32>, tensor<2xf32>) -> tensor<7xf32>
// CHECK-NEXT: return %[[V0]] : tensor<7xf32>
func.func @concat_twice(%arg0: tensor<2xf32>, %arg1: tensor<3xf32>) -> tensor<7xf32> {
  %0 = "ivy.concat"(%arg0, %arg1) {axis = 0 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<2xf32>, tensor<3xf32>) -> tensor<5xf32>
  %1 = "ivy.concat"(%0, %arg0) {axis = -1 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<5xf32>, tensor<2xf32>) -> tensor<7xf32>
  return %1 : tensor<7xf32>
}

// CHECK-LABEL: func.func @concat_slices(
// CHECK-NEXT: %[[V0:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 1, 0>, steps = array<i64: 1, 1>, stops = array<i64: 5, 2>} : (tensor<6x2xf32>) -> tensor<4x2xf32>
// CHECK-NEXT: return %[[V0]] : tensor<4x2xf32>
func.func @concat_slices(%arg0: tensor<6x2xf32>) -> tensor<4x2xf32> {
  %0 = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 1, 0>, steps = array<i64: 1, 1>, stops = array<i64: 3, 2>} : (tensor<6x2xf32>) -> tensor<2x2xf32>
  %1 = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 3, 0>, steps = array<i64: 1, 1>, stops = array<i64: 5, 2>} : (tensor<6x2xf32>) -> tensor<2x2xf32>
  %2 = "ivy.concat"(%0, %1) {axis = 0 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<4x2xf32>
  return %2 : tensor<4x2xf32>
}

// CHECK-LABEL: func.func @concat_other_slices(
// CHECK-NEXT: %[[V0:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 3, 0>, steps = array<i64: 1, 1>, stops = array<i64: 5, 2>} : (tensor<6x2xf32>) -> tensor<2x2xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 1, 0>, steps = array<i64: 1, 1>, stops = array<i64: 3, 2>} : (tensor<6x2xf32>) -> tensor<2x2xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.concat"(%[[V0]], %[[V1]]) {axis = 0 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<4x2xf32>
// CHECK-NEXT: return %[[V2]] : tensor<4x2xf32>
func.func @concat_other_slices(%arg0: tensor<6x2xf32>) -> tensor<4x2xf32> {
  %0 = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 3, 0>, steps = array<i64: 1, 1>, stops = array<i64: 5, 2>} : (tensor<6x2xf32>) -> tensor<2x2xf32>
  %1 = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 1, 0>, steps = array<i64: 1, 1>, stops = array<i64: 3, 2>} : (tensor<6x2xf32>) -> tensor<2x2xf32>
  %2 = "ivy.concat"(%0, %1) {axis = 0 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<4x2xf32>
  return %2 : tensor<4x2xf32>
}

// CHECK-LABEL: func.func @stack_one(
// CHECK-NEXT: %[[V0:.*]] = "ivy.expand_dims"(%arg0) {axes = array<i64: 1>} : (tensor<2xf32>) -> tensor<2x1xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x1xf32>
func.func @stack_one(%arg0: tensor<2xf32>) -> tensor<2x1xf32> {
  %0 = "ivy.stack"(%arg0) {axis = 1 : i64, operandSegmentSizes = array<i32: 1>} : (tensor<2xf32>) -> tensor<2x1xf32>
  return %0 : tensor<2x1xf32>
}

// CHECK-LABEL: func.func @flip_nothing(
// CHECK-NEXT: return %arg0 : tensor<2x1xf32>
func.func @flip_nothing(%arg0: tensor<2x1xf32>) -> tensor<2x1xf32> {
  %0 = "ivy.flip"(%arg0) {axes = array<i64: 1>} : (tensor<2x1xf32>) -> tensor<2x1xf32>
  return %0 : tensor<2x1xf32>
}

// CHECK-LABEL: func.func @flip_twice(
// CHECK-NEXT: %[[V0:.*]] = "ivy.flip"(%arg0) {axes = array<i64: 0>} : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @flip_twice(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.flip"(%arg0) {axes = array<i64: 0, 1>} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  %1 = "ivy.flip"(%0) {axes = array<i64: 1>} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %1 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @pad_nothing(
// CHECK-NEXT: return %arg0 : tensor<2xf32>
func.func @pad_nothing(%arg0: tensor<2xf32>) -> tensor<2xf32> {
  %0 = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.pad"(%arg0, %0) {high = array<i64: 0>, interior = array<i64: 0>, low = array<i64: 0>, mode = "constant"} : (tensor<2xf32>, tensor<f32>) -> tensor<2xf32>
  return %1 : tensor<2xf32>
}

// CHECK-LABEL: func.func @pad_twice(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.pad"(%arg0, %[[V0]]) {high = array<i64: 3>, interior = array<i64: 0>, low = array<i64: 3>, mode = "constant"} : (tensor<2xf32>, tensor<f32>) -> tensor<8xf32>
// CHECK-NEXT: return %[[V1]] : tensor<8xf32>
func.func @pad_twice(%arg0: tensor<2xf32>) -> tensor<8xf32> {
  %0 = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.pad"(%arg0, %0) {high = array<i64: 0>, interior = array<i64: 0>, low = array<i64: 1>, mode = "constant"} : (tensor<2xf32>, tensor<f32>) -> tensor<3xf32>
  %2 = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %3 = "ivy.pad"(%1, %2) {high = array<i64: 3>, interior = array<i64: 0>, low = array<i64: 2>, mode = "constant"} : (tensor<3xf32>, tensor<f32>) -> tensor<8xf32>
  return %3 : tensor<8xf32>
}

// A cut may take what the padding put there.
// CHECK-LABEL: func.func @pad_and_cut(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.pad"(%arg0, %[[V0]]) {high = array<i64: 1>, interior = array<i64: 0>, low = array<i64: 1>, mode = "constant"} : (tensor<2xf32>, tensor<f32>) -> tensor<4xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.pad"(%[[V1]], %[[V2]]) {high = array<i64: 3>, interior = array<i64: 0>, low = array<i64: -1>, mode = "constant"} : (tensor<4xf32>, tensor<f32>) -> tensor<6xf32>
// CHECK-NEXT: return %[[V3]] : tensor<6xf32>
func.func @pad_and_cut(%arg0: tensor<2xf32>) -> tensor<6xf32> {
  %0 = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.pad"(%arg0, %0) {high = array<i64: 1>, interior = array<i64: 0>, low = array<i64: 1>, mode = "constant"} : (tensor<2xf32>, tensor<f32>) -> tensor<4xf32>
  %2 = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %3 = "ivy.pad"(%1, %2) {high = array<i64: 3>, interior = array<i64: 0>, low = array<i64: -1>, mode = "constant"} : (tensor<4xf32>, tensor<f32>) -> tensor<6xf32>
  return %3 : tensor<6xf32>
}

// CHECK-LABEL: func.func @tile_once(
// CHECK-NEXT: return %arg0 : tensor<2x3xf32>
func.func @tile_once(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.tile"(%arg0) {repeats = array<i64: 1, 1>} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @repeat_once(
// CHECK-NEXT: return %arg0 : tensor<2x3xf32>
func.func @repeat_once(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.repeat"(%arg0) {axis = 0 : i64, repeats = 1 : i64} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @roll_nothing(
// CHECK-NEXT: return %arg0 : tensor<2x3xf32>
func.func @roll_nothing(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.roll"(%arg0) {axes = array<i64: 1>, shifts = array<i64: 0>} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @fold_permute(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<{{\[\[}}0, 3], [1, 4], [2, 5]]> : tensor<3x2xi32>} : () -> tensor<3x2xi32>
// CHECK-NEXT: return %[[V0]] : tensor<3x2xi32>
func.func @fold_permute() -> tensor<3x2xi32> {
  %0 = "ivy.constant"() {value = dense<[[0, 1, 2], [3, 4, 5]]> : tensor<2x3xi32>} : () -> tensor<2x3xi32>
  %1 = "ivy.permute_dims"(%0) {axes = array<i64: 1, 0>} : (tensor<2x3xi32>) -> tensor<3x2xi32>
  return %1 : tensor<3x2xi32>
}

// CHECK-LABEL: func.func @fold_reshape(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<[0, 1, 2, 3, 4, 5]> : tensor<6xi32>} : () -> tensor<6xi32>
// CHECK-NEXT: return %[[V0]] : tensor<6xi32>
func.func @fold_reshape() -> tensor<6xi32> {
  %0 = "ivy.constant"() {value = dense<[[0, 1, 2], [3, 4, 5]]> : tensor<2x3xi32>} : () -> tensor<2x3xi32>
  %1 = "ivy.reshape"(%0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 6>} : (tensor<2x3xi32>) -> tensor<6xi32>
  return %1 : tensor<6xi32>
}

// CHECK-LABEL: func.func @fold_expand(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<{{\[\[\[}}0, 1, 2], [3, 4, 5]]]> : tensor<1x2x3xi32>} : () -> tensor<1x2x3xi32>
// CHECK-NEXT: return %[[V0]] : tensor<1x2x3xi32>
func.func @fold_expand() -> tensor<1x2x3xi32> {
  %0 = "ivy.constant"() {value = dense<[[0, 1, 2], [3, 4, 5]]> : tensor<2x3xi32>} : () -> tensor<2x3xi32>
  %1 = "ivy.expand_dims"(%0) {axes = array<i64: 0>} : (tensor<2x3xi32>) -> tensor<1x2x3xi32>
  return %1 : tensor<1x2x3xi32>
}

// CHECK-LABEL: func.func @fold_squeeze(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<[0, 1, 2]> : tensor<3xi64>} : () -> tensor<3xi64>
// CHECK-NEXT: return %[[V0]] : tensor<3xi64>
func.func @fold_squeeze() -> tensor<3xi64> {
  %0 = "ivy.constant"() {value = dense<[[0, 1, 2]]> : tensor<1x3xi64>} : () -> tensor<1x3xi64>
  %1 = "ivy.squeeze"(%0) {axes = array<i64: 0>} : (tensor<1x3xi64>) -> tensor<3xi64>
  return %1 : tensor<3xi64>
}

// CHECK-LABEL: func.func @fold_flip(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<{{\[\[}}2, 1, 0], [5, 4, 3]]> : tensor<2x3xi32>} : () -> tensor<2x3xi32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi32>
func.func @fold_flip() -> tensor<2x3xi32> {
  %0 = "ivy.constant"() {value = dense<[[0, 1, 2], [3, 4, 5]]> : tensor<2x3xi32>} : () -> tensor<2x3xi32>
  %1 = "ivy.flip"(%0) {axes = array<i64: 1>} : (tensor<2x3xi32>) -> tensor<2x3xi32>
  return %1 : tensor<2x3xi32>
}

// CHECK-LABEL: func.func @fold_slice(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<{{\[\[}}1, 2], [4, 5]]> : tensor<2x2xi32>} : () -> tensor<2x2xi32>
// CHECK-NEXT: return %[[V0]] : tensor<2x2xi32>
func.func @fold_slice() -> tensor<2x2xi32> {
  %0 = "ivy.constant"() {value = dense<[[0, 1, 2], [3, 4, 5]]> : tensor<2x3xi32>} : () -> tensor<2x3xi32>
  %1 = "ivy.slice"(%0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 1>, steps = array<i64: 1, 1>, stops = array<i64: 2, 3>} : (tensor<2x3xi32>) -> tensor<2x2xi32>
  return %1 : tensor<2x2xi32>
}

// CHECK-LABEL: func.func @fold_concat(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<{{\[\[}}0, 1, 2, 0, 1, 2], [3, 4, 5, 3, 4, 5]]> : tensor<2x6xi32>} : () -> tensor<2x6xi32>
// CHECK-NEXT: return %[[V0]] : tensor<2x6xi32>
func.func @fold_concat() -> tensor<2x6xi32> {
  %0 = "ivy.constant"() {value = dense<[[0, 1, 2], [3, 4, 5]]> : tensor<2x3xi32>} : () -> tensor<2x3xi32>
  %1 = "ivy.constant"() {value = dense<[[0, 1, 2], [3, 4, 5]]> : tensor<2x3xi32>} : () -> tensor<2x3xi32>
  %2 = "ivy.concat"(%0, %1) {axis = 1 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<2x3xi32>, tensor<2x3xi32>) -> tensor<2x6xi32>
  return %2 : tensor<2x6xi32>
}

// CHECK-LABEL: func.func @fold_stack(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<{{\[\[\[}}0, 1, 2], [3, 4, 5]], {{\[\[}}0, 1, 2], [3, 4, 5]]]> : tensor<2x2x3xi32>} : () -> tensor<2x2x3xi32>
// CHECK-NEXT: return %[[V0]] : tensor<2x2x3xi32>
func.func @fold_stack() -> tensor<2x2x3xi32> {
  %0 = "ivy.constant"() {value = dense<[[0, 1, 2], [3, 4, 5]]> : tensor<2x3xi32>} : () -> tensor<2x3xi32>
  %1 = "ivy.constant"() {value = dense<[[0, 1, 2], [3, 4, 5]]> : tensor<2x3xi32>} : () -> tensor<2x3xi32>
  %2 = "ivy.stack"(%0, %1) {axis = 0 : i64, operandSegmentSizes = array<i32: 2>} : (tensor<2x3xi32>, tensor<2x3xi32>) -> tensor<2x2x3xi32>
  return %2 : tensor<2x2x3xi32>
}

// CHECK-LABEL: func.func @rearranged_scalar(
// CHECK-NEXT: %[[V0:.*]] = "ivy.broadcast_to"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 1, 3>} : (tensor<f32>) -> tensor<2x1x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.broadcast_to"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3, 2>} : (tensor<f32>) -> tensor<3x2xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.broadcast_to"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 6>} : (tensor<f32>) -> tensor<6xf32>
// CHECK-NEXT: return %[[V0]], %[[V1]], %[[V2]] : tensor<2x1x3xf32>, tensor<3x2xf32>, tensor<6xf32>
func.func @rearranged_scalar(%arg0: tensor<f32>) -> (tensor<2x1x3xf32>, tensor<3x2xf32>, tensor<6xf32>) {
  %0 = "ivy.broadcast_to"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<f32>) -> tensor<2x3xf32>
  %1 = "ivy.expand_dims"(%0) {axes = array<i64: 1>} : (tensor<2x3xf32>) -> tensor<2x1x3xf32>
  %2 = "ivy.permute_dims"(%0) {axes = array<i64: 1, 0>} : (tensor<2x3xf32>) -> tensor<3x2xf32>
  %3 = "ivy.reshape"(%0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 6>} : (tensor<2x3xf32>) -> tensor<6xf32>
  return %1, %2, %3 : tensor<2x1x3xf32>, tensor<3x2xf32>, tensor<6xf32>
}

// A vector has more than one number.
// CHECK-LABEL: func.func @rearranged_vector(
// CHECK-NEXT: %[[V0:.*]] = "ivy.broadcast_to"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.permute_dims"(%[[V0]]) {axes = array<i64: 1, 0>} : (tensor<2x3xf32>) -> tensor<3x2xf32>
// CHECK-NEXT: return %[[V1]] : tensor<3x2xf32>
func.func @rearranged_vector(%arg0: tensor<3xf32>) -> tensor<3x2xf32> {
  %0 = "ivy.broadcast_to"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<3xf32>) -> tensor<2x3xf32>
  %1 = "ivy.permute_dims"(%0) {axes = array<i64: 1, 0>} : (tensor<2x3xf32>) -> tensor<3x2xf32>
  return %1 : tensor<3x2xf32>
}
