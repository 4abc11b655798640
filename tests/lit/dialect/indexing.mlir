// RUN: ivy-opt %s --split-input-file --verify-diagnostics --verify-roundtrip | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @gather(
// CHECK-NEXT: %[[V0:.*]] = "ivy.gather"(%arg0, %arg1) {batch_axes = array<i64>, collapsed_axes = array<i64: 0>, index_batch_axes = array<i64>, index_vector_axis = 1 : i64, offset_axes = array<i64: 1, 2>, operandSegmentSizes = array<i32: 1, 1, 0>, slice_sizes = array<i64: 1, 3, 5>, start_axes = array<i64: 0>} : (tensor<4x3x5xf32>, tensor<2x1xi32>) -> tensor<2x3x5xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3x5xf32>
func.func @gather(%arg0: tensor<4x3x5xf32>, %arg1: tensor<2x1xi32>) -> tensor<2x3x5xf32> {
  %0 = "ivy.gather"(%arg0, %arg1) {batch_axes = array<i64>, collapsed_axes = array<i64: 0>, index_batch_axes = array<i64>, index_vector_axis = 1 : i64, offset_axes = array<i64: 1, 2>, operandSegmentSizes = array<i32: 1, 1, 0>, slice_sizes = array<i64: 1, 3, 5>, start_axes = array<i64: 0>} : (tensor<4x3x5xf32>, tensor<2x1xi32>) -> tensor<2x3x5xf32>
  return %0 : tensor<2x3x5xf32>
}

// CHECK-LABEL: func.func @scatter(
// CHECK-NEXT: %[[V0:.*]] = "ivy.scatter"(%arg0, %arg1, %arg2) {batch_axes = array<i64>, index_batch_axes = array<i64>, index_vector_axis = 1 : i64, inserted_axes = array<i64: 0>, reduction = "add", start_axes = array<i64: 0>, unique = false, update_window_axes = array<i64: 1>} : (tensor<4x3xf32>, tensor<2x1xi32>, tensor<2x3xf32>) -> tensor<4x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<4x3xf32>
func.func @scatter(%arg0: tensor<4x3xf32>, %arg1: tensor<2x1xi32>, %arg2: tensor<2x3xf32>) -> tensor<4x3xf32> {
  %0 = "ivy.scatter"(%arg0, %arg1, %arg2) {batch_axes = array<i64>, index_batch_axes = array<i64>, index_vector_axis = 1 : i64, inserted_axes = array<i64: 0>, reduction = "add", start_axes = array<i64: 0>, unique = false, update_window_axes = array<i64: 1>} : (tensor<4x3xf32>, tensor<2x1xi32>, tensor<2x3xf32>) -> tensor<4x3xf32>
  return %0 : tensor<4x3xf32>
}

// CHECK-LABEL: func.func @index(
// CHECK-NEXT: %[[V0:.*]] = "ivy.index"(%arg0, %arg1, %arg2) {axes = array<i64: 0, 2>, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<4x3x5xf32>, tensor<2x1xi64>, tensor<3xi64>) -> tensor<2x3x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3x3xf32>
func.func @index(%arg0: tensor<4x3x5xf32>, %arg1: tensor<2x1xi64>, %arg2: tensor<3xi64>) -> tensor<2x3x3xf32> {
  %0 = "ivy.index"(%arg0, %arg1, %arg2) {axes = array<i64: 0, 2>, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<4x3x5xf32>, tensor<2x1xi64>, tensor<3xi64>) -> tensor<2x3x3xf32>
  return %0 : tensor<2x3x3xf32>
}

// CHECK-LABEL: func.func @index_dynamic(
// CHECK-NEXT: %[[V0:.*]] = "ivy.index"(%arg0, %arg1) {axes = array<i64: 0>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<4x?xf32>, tensor<2xi64>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @index_dynamic(%arg0: tensor<4x?xf32>, %arg1: tensor<2xi64>) -> tensor<2x?xf32> {
  %0 = "ivy.index"(%arg0, %arg1) {axes = array<i64: 0>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<4x?xf32>, tensor<2xi64>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @index_put(
// CHECK-NEXT: %[[V0:.*]] = "ivy.index_put"(%arg0, %arg1, %arg2) {axes = array<i64: 0>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1>, reduction = "add"} : (tensor<4x3xf32>, tensor<2xi64>, tensor<2x3xf32>) -> tensor<4x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<4x3xf32>
func.func @index_put(%arg0: tensor<4x3xf32>, %arg1: tensor<2xi64>, %arg2: tensor<2x3xf32>) -> tensor<4x3xf32> {
  %0 = "ivy.index_put"(%arg0, %arg1, %arg2) {axes = array<i64: 0>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1>, reduction = "add"} : (tensor<4x3xf32>, tensor<2xi64>, tensor<2x3xf32>) -> tensor<4x3xf32>
  return %0 : tensor<4x3xf32>
}

// CHECK-LABEL: func.func @take(
// CHECK-NEXT: %[[V0:.*]] = "ivy.take"(%arg0, %arg1) {axis = 0 : i64} : (tensor<4x3xf32>, tensor<2x2xi64>) -> tensor<2x2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x2x3xf32>
func.func @take(%arg0: tensor<4x3xf32>, %arg1: tensor<2x2xi64>) -> tensor<2x2x3xf32> {
  %0 = "ivy.take"(%arg0, %arg1) {axis = 0 : i64} : (tensor<4x3xf32>, tensor<2x2xi64>) -> tensor<2x2x3xf32>
  return %0 : tensor<2x2x3xf32>
}

// CHECK-LABEL: func.func @take_along_axis(
// CHECK-NEXT: %[[V0:.*]] = "ivy.take_along_axis"(%arg0, %arg1) {axis = 0 : i64} : (tensor<4x3xf32>, tensor<2x3xi64>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @take_along_axis(%arg0: tensor<4x3xf32>, %arg1: tensor<2x3xi64>) -> tensor<2x3xf32> {
  %0 = "ivy.take_along_axis"(%arg0, %arg1) {axis = 0 : i64} : (tensor<4x3xf32>, tensor<2x3xi64>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @put_along_axis(
// CHECK-NEXT: %[[V0:.*]] = "ivy.put_along_axis"(%arg0, %arg1, %arg2) {axis = 0 : i64, reduction = "set"} : (tensor<4x3xf32>, tensor<2x3xi64>, tensor<2x3xf32>) -> tensor<4x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<4x3xf32>
func.func @put_along_axis(%arg0: tensor<4x3xf32>, %arg1: tensor<2x3xi64>, %arg2: tensor<2x3xf32>) -> tensor<4x3xf32> {
  %0 = "ivy.put_along_axis"(%arg0, %arg1, %arg2) {axis = 0 : i64, reduction = "set"} : (tensor<4x3xf32>, tensor<2x3xi64>, tensor<2x3xf32>) -> tensor<4x3xf32>
  return %0 : tensor<4x3xf32>
}

// CHECK-LABEL: func.func @one_hot(
// CHECK-NEXT: %[[V0:.*]] = "ivy.one_hot"(%arg0) {depth = 5 : i64, dtype = f32} : (tensor<4xi64>) -> tensor<4x5xf32>
// CHECK-NEXT: return %[[V0]] : tensor<4x5xf32>
func.func @one_hot(%arg0: tensor<4xi64>) -> tensor<4x5xf32> {
  %0 = "ivy.one_hot"(%arg0) {depth = 5 : i64, dtype = f32} : (tensor<4xi64>) -> tensor<4x5xf32>
  return %0 : tensor<4x5xf32>
}

// -----

func.func @invalid_gather(%arg0: tensor<4x3xf32>, %arg1: tensor<2x1xi64>) {
  // expected-error @below {{'ivy.gather' op slice sizes and offset axes do not fit float32[4, 3]}}
  %0 = "ivy.gather"(%arg0, %arg1) {batch_axes = array<i64>, collapsed_axes = array<i64: 0>, index_batch_axes = array<i64>, index_vector_axis = 1 : i64, offset_axes = array<i64: 1>, operandSegmentSizes = array<i32: 1, 1, 0>, slice_sizes = array<i64: 1>, start_axes = array<i64: 0>} : (tensor<4x3xf32>, tensor<2x1xi64>) -> tensor<4x3xf32>
  return
}

// -----

func.func @invalid_gather(%arg0: tensor<4x3xf32>, %arg1: tensor<2x1xi64>) {
  // expected-error @below {{'ivy.gather' op expects slices of size 1 along collapsed and batch axes}}
  %0 = "ivy.gather"(%arg0, %arg1) {batch_axes = array<i64>, collapsed_axes = array<i64: 0>, index_batch_axes = array<i64>, index_vector_axis = 1 : i64, offset_axes = array<i64: 1>, operandSegmentSizes = array<i32: 1, 1, 0>, slice_sizes = array<i64: 2, 3>, start_axes = array<i64: 0>} : (tensor<4x3xf32>, tensor<2x1xi64>) -> tensor<4x3xf32>
  return
}

// -----

func.func @invalid_gather(%arg0: tensor<4x3xf32>, %arg1: tensor<2x2xi64>) {
  // expected-error @below {{'ivy.gather' op has index vectors of 2 elements for 1 axes}}
  %0 = "ivy.gather"(%arg0, %arg1) {batch_axes = array<i64>, collapsed_axes = array<i64: 0>, index_batch_axes = array<i64>, index_vector_axis = 1 : i64, offset_axes = array<i64: 1>, operandSegmentSizes = array<i32: 1, 1, 0>, slice_sizes = array<i64: 1, 3>, start_axes = array<i64: 0>} : (tensor<4x3xf32>, tensor<2x2xi64>) -> tensor<4x3xf32>
  return
}

// -----

func.func @invalid_gather(%arg0: tensor<4x3xf32>, %arg1: tensor<2x1xi64>) {
  // expected-error @below {{'ivy.gather' op axis 3 is out of range for int64[2, 1]}}
  %0 = "ivy.gather"(%arg0, %arg1) {batch_axes = array<i64>, collapsed_axes = array<i64: 0>, index_batch_axes = array<i64>, index_vector_axis = 3 : i64, offset_axes = array<i64: 1>, operandSegmentSizes = array<i32: 1, 1, 0>, slice_sizes = array<i64: 1, 3>, start_axes = array<i64: 0>} : (tensor<4x3xf32>, tensor<2x1xi64>) -> tensor<4x3xf32>
  return
}

// -----

func.func @invalid_gather(%arg0: tensor<4x3xf32>, %arg1: tensor<2x1xf32>) {
  // expected-error @below {{'ivy.gather' op expects integer indices, got float32[2, 1]}}
  %0 = "ivy.gather"(%arg0, %arg1) {batch_axes = array<i64>, collapsed_axes = array<i64: 0>, index_batch_axes = array<i64>, index_vector_axis = 1 : i64, offset_axes = array<i64: 1>, operandSegmentSizes = array<i32: 1, 1, 0>, slice_sizes = array<i64: 1, 3>, start_axes = array<i64: 0>} : (tensor<4x3xf32>, tensor<2x1xf32>) -> tensor<4x3xf32>
  return
}

// -----

func.func @invalid_scatter(%arg0: tensor<4x3xf32>, %arg1: tensor<2x1xi64>, %arg2: tensor<2xf32>) {
  // expected-error @below {{'ivy.scatter' op updates float32[2] do not fit int64[2, 1]}}
  %0 = "ivy.scatter"(%arg0, %arg1, %arg2) {batch_axes = array<i64>, index_batch_axes = array<i64>, index_vector_axis = 1 : i64, inserted_axes = array<i64: 0>, reduction = "add", start_axes = array<i64: 0>, unique = false, update_window_axes = array<i64: 1>} : (tensor<4x3xf32>, tensor<2x1xi64>, tensor<2xf32>) -> tensor<4x3xf32>
  return
}

// -----

func.func @invalid_scatter(%arg0: tensor<4x3xf32>, %arg1: tensor<2x1xi64>, %arg2: tensor<2x3xf32>) {
  // expected-error @below {{'ivy.scatter' op window axes do not fit float32[4, 3]}}
  %0 = "ivy.scatter"(%arg0, %arg1, %arg2) {batch_axes = array<i64>, index_batch_axes = array<i64>, index_vector_axis = 1 : i64, inserted_axes = array<i64: 0>, reduction = "add", start_axes = array<i64: 0>, unique = false, update_window_axes = array<i64>} : (tensor<4x3xf32>, tensor<2x1xi64>, tensor<2x3xf32>) -> tensor<4x3xf32>
  return
}

// -----

func.func @invalid_scatter(%arg0: tensor<4x3xf32>, %arg1: tensor<2x1xi64>, %arg2: tensor<2x3xi64>) {
  // expected-error @below {{'ivy.scatter' op cannot write int64[2, 3] into float32[4, 3]}}
  %0 = "ivy.scatter"(%arg0, %arg1, %arg2) {batch_axes = array<i64>, index_batch_axes = array<i64>, index_vector_axis = 1 : i64, inserted_axes = array<i64: 0>, reduction = "add", start_axes = array<i64: 0>, unique = false, update_window_axes = array<i64: 1>} : (tensor<4x3xf32>, tensor<2x1xi64>, tensor<2x3xi64>) -> tensor<4x3xf32>
  return
}

// -----

func.func @invalid_index(%arg0: tensor<4x3xf32>, %arg1: tensor<2xf32>) {
  // expected-error @below {{'ivy.index' op expects integer indices, got float32[2]}}
  %0 = "ivy.index"(%arg0, %arg1) {axes = array<i64: 0>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<4x3xf32>, tensor<2xf32>) -> tensor<4x3xf32>
  return
}

// -----

func.func @invalid_index(%arg0: tensor<4x3xf32>, %arg1: tensor<2xi64>) {
  // expected-error @below {{'ivy.index' op has 1 indices for 2 axes}}
  %0 = "ivy.index"(%arg0, %arg1) {axes = array<i64: 0, 1>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<4x3xf32>, tensor<2xi64>) -> tensor<4x3xf32>
  return
}

// -----

func.func @invalid_index(%arg0: tensor<4x3xf32>, %arg1: tensor<2xi64>, %arg2: tensor<2xi64>) {
  // expected-error @below {{'ivy.index' op axes (1, 0) are not ascending axes of float32[4, 3]}}
  %0 = "ivy.index"(%arg0, %arg1, %arg2) {axes = array<i64: 1, 0>, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<4x3xf32>, tensor<2xi64>, tensor<2xi64>) -> tensor<4x3xf32>
  return
}

// -----

func.func @invalid_index(%arg0: tensor<4x3xf32>, %arg1: tensor<2xi64>, %arg2: tensor<2xi32>) {
  // expected-error @below {{'ivy.index' op expects indices of one type, got int64[2], int32[2]}}
  %0 = "ivy.index"(%arg0, %arg1, %arg2) {axes = array<i64: 0, 1>, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<4x3xf32>, tensor<2xi64>, tensor<2xi32>) -> tensor<4x3xf32>
  return
}

// -----

func.func @invalid_index(%arg0: tensor<4x3xf32>, %arg1: tensor<2xi64>, %arg2: tensor<3xi64>) {
  // expected-error @below {{'ivy.index' op shapes [2], [3] do not broadcast}}
  %0 = "ivy.index"(%arg0, %arg1, %arg2) {axes = array<i64: 0, 1>, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<4x3xf32>, tensor<2xi64>, tensor<3xi64>) -> tensor<4x3xf32>
  return
}

// -----

func.func @invalid_index_put(%arg0: tensor<4x3xf32>, %arg1: tensor<2xi64>, %arg2: tensor<3x3xf32>) {
  // expected-error @below {{'ivy.index_put' op shapes [3, 3], [2, 3] do not broadcast}}
  %0 = "ivy.index_put"(%arg0, %arg1, %arg2) {axes = array<i64: 0>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1>, reduction = "set"} : (tensor<4x3xf32>, tensor<2xi64>, tensor<3x3xf32>) -> tensor<4x3xf32>
  return
}

// -----

func.func @invalid_take(%arg0: tensor<4xf32>, %arg1: tensor<2xi64>) {
  // expected-error @below {{'ivy.take' op axis 1 is out of range for a tensor of rank 1}}
  %0 = "ivy.take"(%arg0, %arg1) {axis = 1 : i64} : (tensor<4xf32>, tensor<2xi64>) -> tensor<4xf32>
  return
}

// -----

func.func @invalid_take_along_axis(%arg0: tensor<4x3xf32>, %arg1: tensor<2xi64>) {
  // expected-error @below {{'ivy.take_along_axis' op indices int64[2] do not fit float32[4, 3] along axis 0}}
  %0 = "ivy.take_along_axis"(%arg0, %arg1) {axis = 0 : i64} : (tensor<4x3xf32>, tensor<2xi64>) -> tensor<4x3xf32>
  return
}

// -----

func.func @invalid_take_along_axis(%arg0: tensor<4x3xf32>, %arg1: tensor<2x4xi64>) {
  // expected-error @below {{'ivy.take_along_axis' op indices int64[2, 4] do not fit float32[4, 3] along axis 0}}
  %0 = "ivy.take_along_axis"(%arg0, %arg1) {axis = 0 : i64} : (tensor<4x3xf32>, tensor<2x4xi64>) -> tensor<4x3xf32>
  return
}

// -----

func.func @invalid_put_along_axis(%arg0: tensor<4x3xf32>, %arg1: tensor<2x3xi64>, %arg2: tensor<1x3xf32>) {
  // expected-error @below {{'ivy.put_along_axis' op has updates float32[1, 3] for int64[2, 3]}}
  %0 = "ivy.put_along_axis"(%arg0, %arg1, %arg2) {axis = 0 : i64, reduction = "set"} : (tensor<4x3xf32>, tensor<2x3xi64>, tensor<1x3xf32>) -> tensor<4x3xf32>
  return
}

// -----

func.func @invalid_one_hot(%arg0: tensor<4xf32>) {
  // expected-error @below {{'ivy.one_hot' op expects integer indices, got float32[4]}}
  %0 = "ivy.one_hot"(%arg0) {depth = 5 : i64, dtype = f32} : (tensor<4xf32>) -> tensor<4xf32>
  return
}
