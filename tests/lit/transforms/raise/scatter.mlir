// RUN: ivy-opt %s --ivy-raise --ivy-simplify --cse | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// `x.at[i + 1].set(row)` in a loop over the rows but the first.
// CHECK-LABEL: func.func @dynamic_update_slice_row(
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[C1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[C4:.*]] = arith.constant 4 : index
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V1:.*]] = scf.for %arg2 = %[[C0]] to %[[C4]] step %[[C1]] iter_args(%arg3 = %arg0) -> (tensor<5x3xf32>) {
// CHECK-NEXT: %[[V2:.*]] = arith.index_cast %arg2 : index to i32
// CHECK-NEXT: %[[FROM_ELEMENTS:.*]] = tensor.from_elements %[[V2]] : tensor<i32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.add"(%[[FROM_ELEMENTS]], %[[V0]]) : (tensor<i32>, tensor<i32>) -> tensor<i32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.reshape"(%arg1) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 3>} : (tensor<3xf32>) -> tensor<1x3xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.dynamic_update_slice"(%arg3, %[[V5]], %[[V3]], %[[V4]]) {operandSegmentSizes = array<i32: 1, 1, 2>} : (tensor<5x3xf32>, tensor<1x3xf32>, tensor<i32>, tensor<i32>) -> tensor<5x3xf32>
// CHECK-NEXT: scf.yield %[[V6]] : tensor<5x3xf32>
// CHECK-NEXT: }
// CHECK-NEXT: return %[[V1]] : tensor<5x3xf32>
func.func @dynamic_update_slice_row(%arg0: tensor<5x3xf32>, %arg1: tensor<3xf32>) -> tensor<5x3xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c4 = arith.constant 4 : index
  %one = "ivy.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
  %0 = scf.for %i = %c0 to %c4 step %c1 iter_args(%x = %arg0) -> (tensor<5x3xf32>) {
    %1 = arith.index_cast %i : index to i32
    %2 = tensor.from_elements %1 : tensor<i32>
    %3 = "ivy.add"(%2, %one) : (tensor<i32>, tensor<i32>) -> tensor<i32>
    %4 = "ivy.broadcast_to"(%3) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1>} : (tensor<i32>) -> tensor<1xi32>
    %5 = "ivy.scatter"(%x, %4, %arg1) {batch_axes = array<i64>, index_batch_axes = array<i64>, index_vector_axis = 0 : i64, inserted_axes = array<i64: 0>, reduction = "set", start_axes = array<i64: 0>, unique = true, update_window_axes = array<i64: 0>} : (tensor<5x3xf32>, tensor<1xi32>, tensor<3xf32>) -> tensor<5x3xf32>
    scf.yield %5 : tensor<5x3xf32>
  }
  return %0 : tensor<5x3xf32>
}

// One element is added to, at places along both axes.
// CHECK-LABEL: func.func @dynamic_update_slice_element_added(
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[C1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[C5:.*]] = arith.constant 5 : index
// CHECK-NEXT: %[[V0:.*]] = scf.for %arg2 = %[[C0]] to %[[C5]] step %[[C1]] iter_args(%arg3 = %arg0) -> (tensor<5x5xf32>) {
// CHECK-NEXT: %[[V1:.*]] = arith.index_cast %arg2 : index to i32
// CHECK-NEXT: %[[FROM_ELEMENTS:.*]] = tensor.from_elements %[[V1]] : tensor<i32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.reshape"(%arg1) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 1>} : (tensor<f32>) -> tensor<1x1xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.dynamic_slice"(%arg3, %[[V2]], %[[FROM_ELEMENTS]]) {operandSegmentSizes = array<i32: 1, 2>, sizes = array<i64: 1, 1>} : (tensor<5x5xf32>, tensor<i32>, tensor<i32>) -> tensor<1x1xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.add"(%[[V4]], %[[V3]]) : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.dynamic_update_slice"(%arg3, %[[V5]], %[[V2]], %[[FROM_ELEMENTS]]) {operandSegmentSizes = array<i32: 1, 1, 2>} : (tensor<5x5xf32>, tensor<1x1xf32>, tensor<i32>, tensor<i32>) -> tensor<5x5xf32>
// CHECK-NEXT: scf.yield %[[V6]] : tensor<5x5xf32>
// CHECK-NEXT: }
// CHECK-NEXT: return %[[V0]] : tensor<5x5xf32>
func.func @dynamic_update_slice_element_added(%arg0: tensor<5x5xf32>, %arg1: tensor<f32>) -> tensor<5x5xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c5 = arith.constant 5 : index
  %two = "ivy.constant"() {value = dense<2> : tensor<1xi32>} : () -> tensor<1xi32>
  %0 = scf.for %i = %c0 to %c5 step %c1 iter_args(%x = %arg0) -> (tensor<5x5xf32>) {
    %1 = arith.index_cast %i : index to i32
    %2 = tensor.from_elements %1 : tensor<i32>
    %3 = "ivy.reshape"(%2) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1>} : (tensor<i32>) -> tensor<1xi32>
    %4 = "ivy.concat"(%two, %3) {axis = 0 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %5 = "ivy.scatter"(%x, %4, %arg1) {batch_axes = array<i64>, index_batch_axes = array<i64>, index_vector_axis = 0 : i64, inserted_axes = array<i64: 0, 1>, reduction = "add", start_axes = array<i64: 0, 1>, unique = true, update_window_axes = array<i64>} : (tensor<5x5xf32>, tensor<2xi32>, tensor<f32>) -> tensor<5x5xf32>
    scf.yield %5 : tensor<5x5xf32>
  }
  return %0 : tensor<5x5xf32>
}

// The last step writes outside, which a scatter leaves out.
// CHECK-LABEL: func.func @not_dynamic_update_slice_outside(
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[C1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[C6:.*]] = arith.constant 6 : index
// CHECK-NEXT: %[[V0:.*]] = scf.for %arg2 = %[[C0]] to %[[C6]] step %[[C1]] iter_args(%arg3 = %arg0) -> (tensor<5x3xf32>) {
// CHECK-NEXT: %[[V1:.*]] = arith.index_cast %arg2 : index to i32
// CHECK-NEXT: %[[FROM_ELEMENTS:.*]] = tensor.from_elements %[[V1]] : tensor<i32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.broadcast_to"(%[[FROM_ELEMENTS]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1>} : (tensor<i32>) -> tensor<1xi32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.scatter"(%arg3, %[[V2]], %arg1) {batch_axes = array<i64>, index_batch_axes = array<i64>, index_vector_axis = 0 : i64, inserted_axes = array<i64: 0>, reduction = "set", start_axes = array<i64: 0>, unique = true, update_window_axes = array<i64: 0>} : (tensor<5x3xf32>, tensor<1xi32>, tensor<3xf32>) -> tensor<5x3xf32>
// CHECK-NEXT: scf.yield %[[V3]] : tensor<5x3xf32>
// CHECK-NEXT: }
// CHECK-NEXT: return %[[V0]] : tensor<5x3xf32>
func.func @not_dynamic_update_slice_outside(%arg0: tensor<5x3xf32>, %arg1: tensor<3xf32>) -> tensor<5x3xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c6 = arith.constant 6 : index
  %0 = scf.for %i = %c0 to %c6 step %c1 iter_args(%x = %arg0) -> (tensor<5x3xf32>) {
    %1 = arith.index_cast %i : index to i32
    %2 = tensor.from_elements %1 : tensor<i32>
    %3 = "ivy.broadcast_to"(%2) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1>} : (tensor<i32>) -> tensor<1xi32>
    %4 = "ivy.scatter"(%x, %3, %arg1) {batch_axes = array<i64>, index_batch_axes = array<i64>, index_vector_axis = 0 : i64, inserted_axes = array<i64: 0>, reduction = "set", start_axes = array<i64: 0>, unique = true, update_window_axes = array<i64: 0>} : (tensor<5x3xf32>, tensor<1xi32>, tensor<3xf32>) -> tensor<5x3xf32>
    scf.yield %4 : tensor<5x3xf32>
  }
  return %0 : tensor<5x3xf32>
}

// A place that is data may be anywhere.
// CHECK-LABEL: func.func @not_dynamic_update_slice_anywhere(
// CHECK-NEXT: %[[V0:.*]] = "ivy.scatter"(%arg0, %arg1, %arg2) {batch_axes = array<i64>, index_batch_axes = array<i64>, index_vector_axis = 0 : i64, inserted_axes = array<i64: 0>, reduction = "set", start_axes = array<i64: 0>, unique = true, update_window_axes = array<i64: 0>} : (tensor<5x3xf32>, tensor<1xi32>, tensor<3xf32>) -> tensor<5x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<5x3xf32>
func.func @not_dynamic_update_slice_anywhere(%arg0: tensor<5x3xf32>, %arg1: tensor<1xi32>, %arg2: tensor<3xf32>) -> tensor<5x3xf32> {
  %0 = "ivy.scatter"(%arg0, %arg1, %arg2) {batch_axes = array<i64>, index_batch_axes = array<i64>, index_vector_axis = 0 : i64, inserted_axes = array<i64: 0>, reduction = "set", start_axes = array<i64: 0>, unique = true, update_window_axes = array<i64: 0>} : (tensor<5x3xf32>, tensor<1xi32>, tensor<3xf32>) -> tensor<5x3xf32>
  return %0 : tensor<5x3xf32>
}

// A product is none of the two ways to write.
// CHECK-LABEL: func.func @not_dynamic_update_slice_multiplied(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<2> : tensor<1xi32>} : () -> tensor<1xi32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.scatter"(%arg0, %[[V0]], %arg1) {batch_axes = array<i64>, index_batch_axes = array<i64>, index_vector_axis = 0 : i64, inserted_axes = array<i64: 0>, reduction = "mul", start_axes = array<i64: 0>, unique = true, update_window_axes = array<i64: 0>} : (tensor<5x3xf32>, tensor<1xi32>, tensor<3xf32>) -> tensor<5x3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<5x3xf32>
func.func @not_dynamic_update_slice_multiplied(%arg0: tensor<5x3xf32>, %arg1: tensor<3xf32>) -> tensor<5x3xf32> {
  %0 = "ivy.constant"() {value = dense<2> : tensor<1xi32>} : () -> tensor<1xi32>
  %1 = "ivy.scatter"(%arg0, %0, %arg1) {batch_axes = array<i64>, index_batch_axes = array<i64>, index_vector_axis = 0 : i64, inserted_axes = array<i64: 0>, reduction = "mul", start_axes = array<i64: 0>, unique = true, update_window_axes = array<i64: 0>} : (tensor<5x3xf32>, tensor<1xi32>, tensor<3xf32>) -> tensor<5x3xf32>
  return %1 : tensor<5x3xf32>
}
