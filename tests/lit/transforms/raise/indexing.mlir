// RUN: ivy-opt %s --ivy-raise --ivy-simplify --cse | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @one_hot(
// CHECK-NEXT: %[[V0:.*]] = "ivy.one_hot"(%arg0) {depth = 5 : i64, dtype = f32} : (tensor<4xi32>) -> tensor<4x5xf32>
// CHECK-NEXT: return %[[V0]] : tensor<4x5xf32>
func.func @one_hot(%arg0: tensor<4xi32>) -> tensor<4x5xf32> {
  %0 = "ivy.expand_dims"(%arg0) {axes = array<i64: 1>} : (tensor<4xi32>) -> tensor<4x1xi32>
  %1 = "ivy.iota"() {axis = 1 : i64, dtype = i32, operandSegmentSizes = array<i32: 0>, shape = array<i64: 1, 5>} : () -> tensor<1x5xi32>
  %2 = "ivy.equal"(%0, %1) : (tensor<4x1xi32>, tensor<1x5xi32>) -> tensor<4x5xi1>
  %3 = "ivy.astype"(%2) {dtype = f32} : (tensor<4x5xi1>) -> tensor<4x5xf32>
  return %3 : tensor<4x5xf32>
}

// CHECK-LABEL: func.func @one_hot_chosen(
// CHECK-NEXT: %[[V0:.*]] = "ivy.one_hot"(%arg0) {depth = 5 : i64, dtype = f32} : (tensor<4xi32>) -> tensor<4x5xf32>
// CHECK-NEXT: return %[[V0]] : tensor<4x5xf32>
func.func @one_hot_chosen(%arg0: tensor<4xi32>) -> tensor<4x5xf32> {
  %0 = "ivy.expand_dims"(%arg0) {axes = array<i64: 1>} : (tensor<4xi32>) -> tensor<4x1xi32>
  %1 = "ivy.iota"() {axis = 0 : i64, dtype = i32, operandSegmentSizes = array<i32: 0>, shape = array<i64: 5>} : () -> tensor<5xi32>
  %2 = "ivy.equal"(%0, %1) : (tensor<4x1xi32>, tensor<5xi32>) -> tensor<4x5xi1>
  %3 = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %4 = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %5 = "ivy.where"(%2, %3, %4) : (tensor<4x5xi1>, tensor<f32>, tensor<f32>) -> tensor<4x5xf32>
  return %5 : tensor<4x5xf32>
}

// CHECK-LABEL: func.func @one_hot_transposed(
// CHECK-NEXT: %[[V0:.*]] = "ivy.one_hot"(%arg0) {depth = 4 : i64, dtype = f32} : (tensor<4xi32>) -> tensor<4x4xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.permute_dims"(%[[V0]]) {axes = array<i64: 1, 0>} : (tensor<4x4xf32>) -> tensor<4x4xf32>
// CHECK-NEXT: return %[[V1]] : tensor<4x4xf32>
func.func @one_hot_transposed(%arg0: tensor<4xi32>) -> tensor<4x4xf32> {
  %0 = "ivy.iota"() {axis = 0 : i64, dtype = i32, operandSegmentSizes = array<i32: 0>, shape = array<i64: 4>} : () -> tensor<4xi32>
  %1 = "ivy.expand_dims"(%0) {axes = array<i64: 1>} : (tensor<4xi32>) -> tensor<4x1xi32>
  %2 = "ivy.equal"(%arg0, %1) : (tensor<4xi32>, tensor<4x1xi32>) -> tensor<4x4xi1>
  %3 = "ivy.astype"(%2) {dtype = f32} : (tensor<4x4xi1>) -> tensor<4x4xf32>
  return %3 : tensor<4x4xf32>
}

// CHECK-LABEL: func.func @not_one_hot_values(
// CHECK-NEXT: %[[V0:.*]] = "ivy.expand_dims"(%arg0) {axes = array<i64: 1>} : (tensor<4xi32>) -> tensor<4x1xi32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i32, operandSegmentSizes = array<i32: 0>, shape = array<i64: 5>} : () -> tensor<5xi32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.equal"(%[[V0]], %[[V1]]) : (tensor<4x1xi32>, tensor<5xi32>) -> tensor<4x5xi1>
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.where"(%[[V2]], %[[V3]], %[[V4]]) : (tensor<4x5xi1>, tensor<f32>, tensor<f32>) -> tensor<4x5xf32>
// CHECK-NEXT: return %[[V5]] : tensor<4x5xf32>
func.func @not_one_hot_values(%arg0: tensor<4xi32>) -> tensor<4x5xf32> {
  %0 = "ivy.expand_dims"(%arg0) {axes = array<i64: 1>} : (tensor<4xi32>) -> tensor<4x1xi32>
  %1 = "ivy.iota"() {axis = 0 : i64, dtype = i32, operandSegmentSizes = array<i32: 0>, shape = array<i64: 5>} : () -> tensor<5xi32>
  %2 = "ivy.equal"(%0, %1) : (tensor<4x1xi32>, tensor<5xi32>) -> tensor<4x5xi1>
  %3 = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %4 = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %5 = "ivy.where"(%2, %3, %4) : (tensor<4x5xi1>, tensor<f32>, tensor<f32>) -> tensor<4x5xf32>
  return %5 : tensor<4x5xf32>
}

// CHECK-LABEL: func.func @embedding(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<9> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.clip"(%arg1, %[[V0]], %[[V1]]) : (tensor<2x3xi32>, tensor<i32>, tensor<i32>) -> tensor<2x3xi32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.embedding"(%arg0, %[[V2]]) : (tensor<10x4xf32>, tensor<2x3xi32>) -> tensor<2x3x4xf32>
// CHECK-NEXT: return %[[V3]] : tensor<2x3x4xf32>
func.func @embedding(%arg0: tensor<10x4xf32>, %arg1: tensor<2x3xi32>) -> tensor<2x3x4xf32> {
  %0 = "ivy.expand_dims"(%arg1) {axes = array<i64: 2>} : (tensor<2x3xi32>) -> tensor<2x3x1xi32>
  %1 = "ivy.gather"(%arg0, %0) {batch_axes = array<i64>, collapsed_axes = array<i64: 0>, index_batch_axes = array<i64>, index_vector_axis = 2 : i64, offset_axes = array<i64: 2>, operandSegmentSizes = array<i32: 1, 1, 0>, slice_sizes = array<i64: 1, 4>, start_axes = array<i64: 0>} : (tensor<10x4xf32>, tensor<2x3x1xi32>) -> tensor<2x3x4xf32>
  return %1 : tensor<2x3x4xf32>
}

// CHECK-LABEL: func.func @take(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.clip"(%arg1, %[[V0]], %[[V1]]) : (tensor<4xi32>, tensor<i32>, tensor<i32>) -> tensor<4xi32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.take"(%arg0, %[[V2]]) {axis = 1 : i64} : (tensor<2x3x8xf32>, tensor<4xi32>) -> tensor<2x4x8xf32>
// CHECK-NEXT: return %[[V3]] : tensor<2x4x8xf32>
func.func @take(%arg0: tensor<2x3x8xf32>, %arg1: tensor<4xi32>) -> tensor<2x4x8xf32> {
  %0 = "ivy.expand_dims"(%arg1) {axes = array<i64: 1>} : (tensor<4xi32>) -> tensor<4x1xi32>
  %1 = "ivy.gather"(%arg0, %0) {batch_axes = array<i64>, collapsed_axes = array<i64: 1>, index_batch_axes = array<i64>, index_vector_axis = 1 : i64, offset_axes = array<i64: 0, 2>, operandSegmentSizes = array<i32: 1, 1, 0>, slice_sizes = array<i64: 2, 1, 8>, start_axes = array<i64: 1>} : (tensor<2x3x8xf32>, tensor<4x1xi32>) -> tensor<2x4x8xf32>
  return %1 : tensor<2x4x8xf32>
}

// CHECK-LABEL: func.func @take_inside(
// CHECK-NEXT: %[[V0:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i32, operandSegmentSizes = array<i32: 0>, shape = array<i64: 3>} : () -> tensor<3xi32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.embedding"(%arg0, %[[V0]]) : (tensor<10x4xf32>, tensor<3xi32>) -> tensor<3x4xf32>
// CHECK-NEXT: return %[[V1]] : tensor<3x4xf32>
func.func @take_inside(%arg0: tensor<10x4xf32>) -> tensor<3x4xf32> {
  %0 = "ivy.iota"() {axis = 0 : i64, dtype = i32, operandSegmentSizes = array<i32: 0>, shape = array<i64: 3>} : () -> tensor<3xi32>
  %1 = "ivy.expand_dims"(%0) {axes = array<i64: 1>} : (tensor<3xi32>) -> tensor<3x1xi32>
  %2 = "ivy.gather"(%arg0, %1) {batch_axes = array<i64>, collapsed_axes = array<i64: 0>, index_batch_axes = array<i64>, index_vector_axis = 1 : i64, offset_axes = array<i64: 1>, operandSegmentSizes = array<i32: 1, 1, 0>, slice_sizes = array<i64: 1, 4>, start_axes = array<i64: 0>} : (tensor<10x4xf32>, tensor<3x1xi32>) -> tensor<3x4xf32>
  return %2 : tensor<3x4xf32>
}

// CHECK-LABEL: func.func @not_take_windows(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.less"(%arg1, %[[V0]]) : (tensor<4xi32>, tensor<i32>) -> tensor<4xi1>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<3> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.add"(%arg1, %[[V2]]) : (tensor<4xi32>, tensor<i32>) -> tensor<4xi32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.where"(%[[V1]], %[[V3]], %arg1) : (tensor<4xi1>, tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.broadcast_to"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 4, 1>} : (tensor<i32>) -> tensor<4x1xi32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.expand_dims"(%[[V4]]) {axes = array<i64: 1>} : (tensor<4xi32>) -> tensor<4x1xi32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.concat"(%[[V5]], %[[V6]], %[[V5]]) {axis = 1 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<4x1xi32>, tensor<4x1xi32>, tensor<4x1xi32>) -> tensor<4x3xi32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.gather"(%arg0, %[[V7]]) {batch_axes = array<i64>, collapsed_axes = array<i64>, index_batch_axes = array<i64>, index_vector_axis = 1 : i64, offset_axes = array<i64: 1, 2, 3>, operandSegmentSizes = array<i32: 1, 1, 0>, slice_sizes = array<i64: 2, 2, 8>, start_axes = array<i64: 0, 1, 2>} : (tensor<2x3x8xf32>, tensor<4x3xi32>) -> tensor<4x2x2x8xf32>
// CHECK-NEXT: return %[[V8]] : tensor<4x2x2x8xf32>
func.func @not_take_windows(%arg0: tensor<2x3x8xf32>, %arg1: tensor<4xi32>) -> tensor<4x2x2x8xf32> {
  %0 = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
  %1 = "ivy.less"(%arg1, %0) : (tensor<4xi32>, tensor<i32>) -> tensor<4xi1>
  %2 = "ivy.constant"() {value = dense<3> : tensor<i32>} : () -> tensor<i32>
  %3 = "ivy.add"(%arg1, %2) : (tensor<4xi32>, tensor<i32>) -> tensor<4xi32>
  %4 = "ivy.where"(%1, %3, %arg1) : (tensor<4xi1>, tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
  %5 = "ivy.broadcast_to"(%0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 4, 1>} : (tensor<i32>) -> tensor<4x1xi32>
  %6 = "ivy.expand_dims"(%4) {axes = array<i64: 1>} : (tensor<4xi32>) -> tensor<4x1xi32>
  %7 = "ivy.concat"(%5, %6, %5) {axis = 1 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<4x1xi32>, tensor<4x1xi32>, tensor<4x1xi32>) -> tensor<4x3xi32>
  %8 = "ivy.gather"(%arg0, %7) {batch_axes = array<i64>, collapsed_axes = array<i64>, index_batch_axes = array<i64>, index_vector_axis = 1 : i64, offset_axes = array<i64: 1, 2, 3>, operandSegmentSizes = array<i32: 1, 1, 0>, slice_sizes = array<i64: 2, 2, 8>, start_axes = array<i64: 0, 1, 2>} : (tensor<2x3x8xf32>, tensor<4x3xi32>) -> tensor<4x2x2x8xf32>
  return %8 : tensor<4x2x2x8xf32>
}

// CHECK-LABEL: func.func @take_along_axis(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.less"(%arg1, %[[V0]]) : (tensor<2x4x8xi32>, tensor<i32>) -> tensor<2x4x8xi1>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<3> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.add"(%arg1, %[[V2]]) : (tensor<2x4x8xi32>, tensor<i32>) -> tensor<2x4x8xi32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.where"(%[[V1]], %[[V3]], %arg1) : (tensor<2x4x8xi1>, tensor<2x4x8xi32>, tensor<2x4x8xi32>) -> tensor<2x4x8xi32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.clip"(%[[V4]], %[[V0]], %[[V5]]) : (tensor<2x4x8xi32>, tensor<i32>, tensor<i32>) -> tensor<2x4x8xi32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.take_along_axis"(%arg0, %[[V6]]) {axis = 1 : i64} : (tensor<2x3x8xf32>, tensor<2x4x8xi32>) -> tensor<2x4x8xf32>
// CHECK-NEXT: return %[[V7]] : tensor<2x4x8xf32>
func.func @take_along_axis(%arg0: tensor<2x3x8xf32>, %arg1: tensor<2x4x8xi32>) -> tensor<2x4x8xf32> {
  %0 = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
  %1 = "ivy.less"(%arg1, %0) : (tensor<2x4x8xi32>, tensor<i32>) -> tensor<2x4x8xi1>
  %2 = "ivy.constant"() {value = dense<3> : tensor<i32>} : () -> tensor<i32>
  %3 = "ivy.add"(%arg1, %2) : (tensor<2x4x8xi32>, tensor<i32>) -> tensor<2x4x8xi32>
  %4 = "ivy.where"(%1, %3, %arg1) : (tensor<2x4x8xi1>, tensor<2x4x8xi32>, tensor<2x4x8xi32>) -> tensor<2x4x8xi32>
  %5 = "ivy.reshape"(%4) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 4, 8, 1>} : (tensor<2x4x8xi32>) -> tensor<2x4x8x1xi32>
  %6 = "ivy.gather"(%arg0, %5) {batch_axes = array<i64: 0, 2>, collapsed_axes = array<i64: 1>, index_batch_axes = array<i64: 0, 2>, index_vector_axis = 3 : i64, offset_axes = array<i64>, operandSegmentSizes = array<i32: 1, 1, 0>, slice_sizes = array<i64: 1, 1, 1>, start_axes = array<i64: 1>} : (tensor<2x3x8xf32>, tensor<2x4x8x1xi32>) -> tensor<2x4x8xf32>
  return %6 : tensor<2x4x8xf32>
}

// Parts of rows only.
// CHECK-LABEL: func.func @not_embedding(
// CHECK-NEXT: %[[V0:.*]] = "ivy.expand_dims"(%arg1) {axes = array<i64: 2>} : (tensor<2x3xi32>) -> tensor<2x3x1xi32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.gather"(%arg0, %[[V0]]) {batch_axes = array<i64>, collapsed_axes = array<i64: 0>, index_batch_axes = array<i64>, index_vector_axis = 2 : i64, offset_axes = array<i64: 2>, operandSegmentSizes = array<i32: 1, 1, 0>, slice_sizes = array<i64: 1, 3>, start_axes = array<i64: 0>} : (tensor<10x4xf32>, tensor<2x3x1xi32>) -> tensor<2x3x3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x3x3xf32>
func.func @not_embedding(%arg0: tensor<10x4xf32>, %arg1: tensor<2x3xi32>) -> tensor<2x3x3xf32> {
  %0 = "ivy.expand_dims"(%arg1) {axes = array<i64: 2>} : (tensor<2x3xi32>) -> tensor<2x3x1xi32>
  %1 = "ivy.gather"(%arg0, %0) {batch_axes = array<i64>, collapsed_axes = array<i64: 0>, index_batch_axes = array<i64>, index_vector_axis = 2 : i64, offset_axes = array<i64: 2>, operandSegmentSizes = array<i32: 1, 1, 0>, slice_sizes = array<i64: 1, 3>, start_axes = array<i64: 0>} : (tensor<10x4xf32>, tensor<2x3x1xi32>) -> tensor<2x3x3xf32>
  return %1 : tensor<2x3x3xf32>
}

// The batch axes of the indices are crossed.
// CHECK-LABEL: func.func @not_take_along_axis(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.less"(%arg1, %[[V0]]) : (tensor<8x4x8xi32>, tensor<i32>) -> tensor<8x4x8xi1>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<3> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.add"(%arg1, %[[V2]]) : (tensor<8x4x8xi32>, tensor<i32>) -> tensor<8x4x8xi32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.where"(%[[V1]], %[[V3]], %arg1) : (tensor<8x4x8xi1>, tensor<8x4x8xi32>, tensor<8x4x8xi32>) -> tensor<8x4x8xi32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.reshape"(%[[V4]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 8, 4, 8, 1>} : (tensor<8x4x8xi32>) -> tensor<8x4x8x1xi32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.gather"(%arg0, %[[V5]]) {batch_axes = array<i64: 0, 2>, collapsed_axes = array<i64: 1>, index_batch_axes = array<i64: 2, 0>, index_vector_axis = 3 : i64, offset_axes = array<i64>, operandSegmentSizes = array<i32: 1, 1, 0>, slice_sizes = array<i64: 1, 1, 1>, start_axes = array<i64: 1>} : (tensor<8x3x8xf32>, tensor<8x4x8x1xi32>) -> tensor<8x4x8xf32>
// CHECK-NEXT: return %[[V6]] : tensor<8x4x8xf32>
func.func @not_take_along_axis(%arg0: tensor<8x3x8xf32>, %arg1: tensor<8x4x8xi32>) -> tensor<8x4x8xf32> {
  %0 = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
  %1 = "ivy.less"(%arg1, %0) : (tensor<8x4x8xi32>, tensor<i32>) -> tensor<8x4x8xi1>
  %2 = "ivy.constant"() {value = dense<3> : tensor<i32>} : () -> tensor<i32>
  %3 = "ivy.add"(%arg1, %2) : (tensor<8x4x8xi32>, tensor<i32>) -> tensor<8x4x8xi32>
  %4 = "ivy.where"(%1, %3, %arg1) : (tensor<8x4x8xi1>, tensor<8x4x8xi32>, tensor<8x4x8xi32>) -> tensor<8x4x8xi32>
  %5 = "ivy.reshape"(%4) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 8, 4, 8, 1>} : (tensor<8x4x8xi32>) -> tensor<8x4x8x1xi32>
  %6 = "ivy.gather"(%arg0, %5) {batch_axes = array<i64: 0, 2>, collapsed_axes = array<i64: 1>, index_batch_axes = array<i64: 2, 0>, index_vector_axis = 3 : i64, offset_axes = array<i64>, operandSegmentSizes = array<i32: 1, 1, 0>, slice_sizes = array<i64: 1, 1, 1>, start_axes = array<i64: 1>} : (tensor<8x3x8xf32>, tensor<8x4x8x1xi32>) -> tensor<8x4x8xf32>
  return %6 : tensor<8x4x8xf32>
}

// CHECK-LABEL: func.func @one_hot_counted(
// CHECK-NEXT: %[[V0:.*]] = "ivy.one_hot"(%arg0) {depth = 5 : i64, dtype = f32} : (tensor<4xi32>) -> tensor<4x5xf32>
// CHECK-NEXT: return %[[V0]] : tensor<4x5xf32>
func.func @one_hot_counted(%arg0: tensor<4xi32>) -> tensor<4x5xf32> {
  %0 = "ivy.expand_dims"(%arg0) {axes = array<i64: 1>} : (tensor<4xi32>) -> tensor<4x1xi32>
  %1 = "ivy.constant"() {value = dense<[0, 1, 2, 3, 4]> : tensor<5xi32>} : () -> tensor<5xi32>
  %2 = "ivy.equal"(%0, %1) : (tensor<4x1xi32>, tensor<5xi32>) -> tensor<4x5xi1>
  %3 = "ivy.astype"(%2) {dtype = f32} : (tensor<4x5xi1>) -> tensor<4x5xf32>
  return %3 : tensor<4x5xf32>
}

// The places are not 0, 1, 2, …
// CHECK-LABEL: func.func @not_one_hot_counted(
// CHECK-NEXT: %[[V0:.*]] = "ivy.expand_dims"(%arg0) {axes = array<i64: 1>} : (tensor<4xi32>) -> tensor<4x1xi32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<[0, 1, 2, 4, 3]> : tensor<5xi32>} : () -> tensor<5xi32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.equal"(%[[V0]], %[[V1]]) : (tensor<4x1xi32>, tensor<5xi32>) -> tensor<4x5xi1>
// CHECK-NEXT: %[[V3:.*]] = "ivy.astype"(%[[V2]]) {dtype = f32} : (tensor<4x5xi1>) -> tensor<4x5xf32>
// CHECK-NEXT: return %[[V3]] : tensor<4x5xf32>
func.func @not_one_hot_counted(%arg0: tensor<4xi32>) -> tensor<4x5xf32> {
  %0 = "ivy.expand_dims"(%arg0) {axes = array<i64: 1>} : (tensor<4xi32>) -> tensor<4x1xi32>
  %1 = "ivy.constant"() {value = dense<[0, 1, 2, 4, 3]> : tensor<5xi32>} : () -> tensor<5xi32>
  %2 = "ivy.equal"(%0, %1) : (tensor<4x1xi32>, tensor<5xi32>) -> tensor<4x5xi1>
  %3 = "ivy.astype"(%2) {dtype = f32} : (tensor<4x5xi1>) -> tensor<4x5xf32>
  return %3 : tensor<4x5xf32>
}

// CHECK-LABEL: func.func @one_hot_first(
// CHECK-NEXT: %[[V0:.*]] = "ivy.one_hot"(%arg0) {depth = 5 : i64, dtype = f32} : (tensor<4x3xi32>) -> tensor<4x3x5xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.permute_dims"(%[[V0]]) {axes = array<i64: 2, 0, 1>} : (tensor<4x3x5xf32>) -> tensor<5x4x3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<5x4x3xf32>
func.func @one_hot_first(%arg0: tensor<4x3xi32>) -> tensor<5x4x3xf32> {
  %0 = "ivy.iota"() {axis = 0 : i64, dtype = i32, operandSegmentSizes = array<i32: 0>, shape = array<i64: 5, 1, 1>} : () -> tensor<5x1x1xi32>
  %1 = "ivy.equal"(%arg0, %0) : (tensor<4x3xi32>, tensor<5x1x1xi32>) -> tensor<5x4x3xi1>
  %2 = "ivy.astype"(%1) {dtype = f32} : (tensor<5x4x3xi1>) -> tensor<5x4x3xf32>
  return %2 : tensor<5x4x3xf32>
}

// The indices stand crosswise.
// CHECK-LABEL: func.func @not_one_hot_first(
// CHECK-NEXT: %[[V0:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i32, operandSegmentSizes = array<i32: 0>, shape = array<i64: 5, 1, 1>} : () -> tensor<5x1x1xi32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.permute_dims"(%arg0) {axes = array<i64: 1, 0>} : (tensor<4x4xi32>) -> tensor<4x4xi32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.equal"(%[[V1]], %[[V0]]) : (tensor<4x4xi32>, tensor<5x1x1xi32>) -> tensor<5x4x4xi1>
// CHECK-NEXT: %[[V3:.*]] = "ivy.astype"(%[[V2]]) {dtype = f32} : (tensor<5x4x4xi1>) -> tensor<5x4x4xf32>
// CHECK-NEXT: return %[[V3]] : tensor<5x4x4xf32>
func.func @not_one_hot_first(%arg0: tensor<4x4xi32>) -> tensor<5x4x4xf32> {
  %0 = "ivy.iota"() {axis = 0 : i64, dtype = i32, operandSegmentSizes = array<i32: 0>, shape = array<i64: 5, 1, 1>} : () -> tensor<5x1x1xi32>
  %1 = "ivy.permute_dims"(%arg0) {axes = array<i64: 1, 0>} : (tensor<4x4xi32>) -> tensor<4x4xi32>
  %2 = "ivy.equal"(%1, %0) : (tensor<4x4xi32>, tensor<5x1x1xi32>) -> tensor<5x4x4xi1>
  %3 = "ivy.astype"(%2) {dtype = f32} : (tensor<5x4x4xi1>) -> tensor<5x4x4xf32>
  return %3 : tensor<5x4x4xf32>
}
