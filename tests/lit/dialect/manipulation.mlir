// RUN: ivy-opt %s --split-input-file --verify-diagnostics --verify-roundtrip | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @broadcast_to(
// CHECK-NEXT: %[[V0:.*]] = "ivy.broadcast_to"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @broadcast_to(%arg0: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.broadcast_to"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @broadcast_to_dynamic(
// CHECK-NEXT: %[[V0:.*]] = "ivy.broadcast_to"(%arg0, %arg1) {operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808, 3>} : (tensor<3xf32>, index) -> tensor<?x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<?x3xf32>
func.func @broadcast_to_dynamic(%arg0: tensor<3xf32>, %arg1: index) -> tensor<?x3xf32> {
  %0 = "ivy.broadcast_to"(%arg0, %arg1) {operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808, 3>} : (tensor<3xf32>, index) -> tensor<?x3xf32>
  return %0 : tensor<?x3xf32>
}

// CHECK-LABEL: func.func @reshape(
// CHECK-NEXT: %[[V0:.*]] = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3, 4>} : (tensor<2x6xf32>) -> tensor<3x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x4xf32>
func.func @reshape(%arg0: tensor<2x6xf32>) -> tensor<3x4xf32> {
  %0 = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3, 4>} : (tensor<2x6xf32>) -> tensor<3x4xf32>
  return %0 : tensor<3x4xf32>
}

// CHECK-LABEL: func.func @reshape_dynamic(
// CHECK-NEXT: %[[V0:.*]] = "ivy.reshape"(%arg0, %arg1) {operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808, 2, 3>} : (tensor<?x6xf32>, index) -> tensor<?x2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<?x2x3xf32>
func.func @reshape_dynamic(%arg0: tensor<?x6xf32>, %arg1: index) -> tensor<?x2x3xf32> {
  %0 = "ivy.reshape"(%arg0, %arg1) {operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808, 2, 3>} : (tensor<?x6xf32>, index) -> tensor<?x2x3xf32>
  return %0 : tensor<?x2x3xf32>
}

// CHECK-LABEL: func.func @permute_dims(
// CHECK-NEXT: %[[V0:.*]] = "ivy.permute_dims"(%arg0) {axes = array<i64: 2, 0, 1>} : (tensor<2x3x?xf32>) -> tensor<?x2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<?x2x3xf32>
func.func @permute_dims(%arg0: tensor<2x3x?xf32>) -> tensor<?x2x3xf32> {
  %0 = "ivy.permute_dims"(%arg0) {axes = array<i64: 2, 0, 1>} : (tensor<2x3x?xf32>) -> tensor<?x2x3xf32>
  return %0 : tensor<?x2x3xf32>
}

// CHECK-LABEL: func.func @expand_dims(
// CHECK-NEXT: %[[V0:.*]] = "ivy.expand_dims"(%arg0) {axes = array<i64: 0, -1>} : (tensor<2x3xf32>) -> tensor<1x2x3x1xf32>
// CHECK-NEXT: return %[[V0]] : tensor<1x2x3x1xf32>
func.func @expand_dims(%arg0: tensor<2x3xf32>) -> tensor<1x2x3x1xf32> {
  %0 = "ivy.expand_dims"(%arg0) {axes = array<i64: 0, -1>} : (tensor<2x3xf32>) -> tensor<1x2x3x1xf32>
  return %0 : tensor<1x2x3x1xf32>
}

// CHECK-LABEL: func.func @squeeze(
// CHECK-NEXT: %[[V0:.*]] = "ivy.squeeze"(%arg0) {axes = array<i64: 0, 2>} : (tensor<1x3x1xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @squeeze(%arg0: tensor<1x3x1xf32>) -> tensor<3xf32> {
  %0 = "ivy.squeeze"(%arg0) {axes = array<i64: 0, 2>} : (tensor<1x3x1xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @concat(
// CHECK-NEXT: %[[V0:.*]] = "ivy.concat"(%arg0, %arg1, %arg2) {axis = 1 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<2x3xf32>, tensor<2x1xf32>, tensor<2x2xf32>) -> tensor<2x6xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x6xf32>
func.func @concat(%arg0: tensor<2x3xf32>, %arg1: tensor<2x1xf32>, %arg2: tensor<2x2xf32>) -> tensor<2x6xf32> {
  %0 = "ivy.concat"(%arg0, %arg1, %arg2) {axis = 1 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<2x3xf32>, tensor<2x1xf32>, tensor<2x2xf32>) -> tensor<2x6xf32>
  return %0 : tensor<2x6xf32>
}

// CHECK-LABEL: func.func @stack(
// CHECK-NEXT: %[[V0:.*]] = "ivy.stack"(%arg0, %arg1) {axis = 1 : i64, operandSegmentSizes = array<i32: 2>} : (tensor<3xf32>, tensor<3xf32>) -> tensor<3x2xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x2xf32>
func.func @stack(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>) -> tensor<3x2xf32> {
  %0 = "ivy.stack"(%arg0, %arg1) {axis = 1 : i64, operandSegmentSizes = array<i32: 2>} : (tensor<3xf32>, tensor<3xf32>) -> tensor<3x2xf32>
  return %0 : tensor<3x2xf32>
}

// CHECK-LABEL: func.func @flip(
// CHECK-NEXT: %[[V0:.*]] = "ivy.flip"(%arg0) {axes = array<i64: 1>} : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @flip(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.flip"(%arg0) {axes = array<i64: 1>} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @roll(
// CHECK-NEXT: %[[V0:.*]] = "ivy.roll"(%arg0) {axes = array<i64: 0, 1>, shifts = array<i64: 1, -2>} : (tensor<4x3xf32>) -> tensor<4x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<4x3xf32>
func.func @roll(%arg0: tensor<4x3xf32>) -> tensor<4x3xf32> {
  %0 = "ivy.roll"(%arg0) {axes = array<i64: 0, 1>, shifts = array<i64: 1, -2>} : (tensor<4x3xf32>) -> tensor<4x3xf32>
  return %0 : tensor<4x3xf32>
}

// CHECK-LABEL: func.func @slice(
// CHECK-NEXT: %[[V0:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 1, 0>, steps = array<i64: 2, 1>, stops = array<i64: 7, 3>} : (tensor<8x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x3xf32>
func.func @slice(%arg0: tensor<8x3xf32>) -> tensor<3x3xf32> {
  %0 = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 1, 0>, steps = array<i64: 2, 1>, stops = array<i64: 7, 3>} : (tensor<8x3xf32>) -> tensor<3x3xf32>
  return %0 : tensor<3x3xf32>
}

// CHECK-LABEL: func.func @slice_dynamic(
// CHECK-NEXT: %[[V0:.*]] = "ivy.slice"(%arg0, %arg1) {operandSegmentSizes = array<i32: 1, 0, 1>, starts = array<i64: 1, 0>, steps = array<i64: 1, 1>, stops = array<i64: -9223372036854775808, 3>} : (tensor<?x3xf32>, index) -> tensor<?x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<?x3xf32>
func.func @slice_dynamic(%arg0: tensor<?x3xf32>, %arg1: index) -> tensor<?x3xf32> {
  %0 = "ivy.slice"(%arg0, %arg1) {operandSegmentSizes = array<i32: 1, 0, 1>, starts = array<i64: 1, 0>, steps = array<i64: 1, 1>, stops = array<i64: -9223372036854775808, 3>} : (tensor<?x3xf32>, index) -> tensor<?x3xf32>
  return %0 : tensor<?x3xf32>
}

// CHECK-LABEL: func.func @dynamic_slice(
// CHECK-NEXT: %[[V0:.*]] = "ivy.dynamic_slice"(%arg0, %arg1, %arg2) {operandSegmentSizes = array<i32: 1, 2>, sizes = array<i64: 2, 3>} : (tensor<8x3xf32>, tensor<i32>, tensor<i32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @dynamic_slice(%arg0: tensor<8x3xf32>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<2x3xf32> {
  %0 = "ivy.dynamic_slice"(%arg0, %arg1, %arg2) {operandSegmentSizes = array<i32: 1, 2>, sizes = array<i64: 2, 3>} : (tensor<8x3xf32>, tensor<i32>, tensor<i32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @dynamic_update_slice(
// CHECK-NEXT: %[[V0:.*]] = "ivy.dynamic_update_slice"(%arg0, %arg1, %arg2, %arg3) {operandSegmentSizes = array<i32: 1, 1, 2>} : (tensor<8x3xf32>, tensor<2x3xf32>, tensor<i32>, tensor<i32>) -> tensor<8x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<8x3xf32>
func.func @dynamic_update_slice(%arg0: tensor<8x3xf32>, %arg1: tensor<2x3xf32>, %arg2: tensor<i32>, %arg3: tensor<i32>) -> tensor<8x3xf32> {
  %0 = "ivy.dynamic_update_slice"(%arg0, %arg1, %arg2, %arg3) {operandSegmentSizes = array<i32: 1, 1, 2>} : (tensor<8x3xf32>, tensor<2x3xf32>, tensor<i32>, tensor<i32>) -> tensor<8x3xf32>
  return %0 : tensor<8x3xf32>
}

// CHECK-LABEL: func.func @update_slice(
// CHECK-NEXT: %[[V0:.*]] = "ivy.update_slice"(%arg0, %arg1) {operandSegmentSizes = array<i32: 1, 1, 0>, starts = array<i64: 1, 0>, steps = array<i64: 2, 1>} : (tensor<8x3xf32>, tensor<3x3xf32>) -> tensor<8x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<8x3xf32>
func.func @update_slice(%arg0: tensor<8x3xf32>, %arg1: tensor<3x3xf32>) -> tensor<8x3xf32> {
  %0 = "ivy.update_slice"(%arg0, %arg1) {operandSegmentSizes = array<i32: 1, 1, 0>, starts = array<i64: 1, 0>, steps = array<i64: 2, 1>} : (tensor<8x3xf32>, tensor<3x3xf32>) -> tensor<8x3xf32>
  return %0 : tensor<8x3xf32>
}

// CHECK-LABEL: func.func @pad(
// CHECK-NEXT: %[[V0:.*]] = "ivy.pad"(%arg0, %arg1) {high = array<i64: 1, -1>, interior = array<i64: 0, 1>, low = array<i64: 0, 1>, mode = "constant"} : (tensor<2x3xf32>, tensor<f32>) -> tensor<3x5xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x5xf32>
func.func @pad(%arg0: tensor<2x3xf32>, %arg1: tensor<f32>) -> tensor<3x5xf32> {
  %0 = "ivy.pad"(%arg0, %arg1) {high = array<i64: 1, -1>, interior = array<i64: 0, 1>, low = array<i64: 0, 1>, mode = "constant"} : (tensor<2x3xf32>, tensor<f32>) -> tensor<3x5xf32>
  return %0 : tensor<3x5xf32>
}

// CHECK-LABEL: func.func @pad_reflect(
// CHECK-NEXT: %[[V0:.*]] = "ivy.pad"(%arg0, %arg1) {high = array<i64: 0, 2>, interior = array<i64: 0, 0>, low = array<i64: 0, 1>, mode = "reflect"} : (tensor<2x5xf32>, tensor<f32>) -> tensor<2x8xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x8xf32>
func.func @pad_reflect(%arg0: tensor<2x5xf32>, %arg1: tensor<f32>) -> tensor<2x8xf32> {
  %0 = "ivy.pad"(%arg0, %arg1) {high = array<i64: 0, 2>, interior = array<i64: 0, 0>, low = array<i64: 0, 1>, mode = "reflect"} : (tensor<2x5xf32>, tensor<f32>) -> tensor<2x8xf32>
  return %0 : tensor<2x8xf32>
}

// CHECK-LABEL: func.func @pad_edge(
// CHECK-NEXT: %[[V0:.*]] = "ivy.pad"(%arg0, %arg1) {high = array<i64: 0, 2>, interior = array<i64: 0, 0>, low = array<i64: 0, 1>, mode = "edge"} : (tensor<2x5xf32>, tensor<f32>) -> tensor<2x8xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x8xf32>
func.func @pad_edge(%arg0: tensor<2x5xf32>, %arg1: tensor<f32>) -> tensor<2x8xf32> {
  %0 = "ivy.pad"(%arg0, %arg1) {high = array<i64: 0, 2>, interior = array<i64: 0, 0>, low = array<i64: 0, 1>, mode = "edge"} : (tensor<2x5xf32>, tensor<f32>) -> tensor<2x8xf32>
  return %0 : tensor<2x8xf32>
}

// CHECK-LABEL: func.func @pad_wrap(
// CHECK-NEXT: %[[V0:.*]] = "ivy.pad"(%arg0, %arg1) {high = array<i64: 0, 2>, interior = array<i64: 0, 0>, low = array<i64: 0, 1>, mode = "wrap"} : (tensor<2x5xf32>, tensor<f32>) -> tensor<2x8xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x8xf32>
func.func @pad_wrap(%arg0: tensor<2x5xf32>, %arg1: tensor<f32>) -> tensor<2x8xf32> {
  %0 = "ivy.pad"(%arg0, %arg1) {high = array<i64: 0, 2>, interior = array<i64: 0, 0>, low = array<i64: 0, 1>, mode = "wrap"} : (tensor<2x5xf32>, tensor<f32>) -> tensor<2x8xf32>
  return %0 : tensor<2x8xf32>
}

// CHECK-LABEL: func.func @tile(
// CHECK-NEXT: %[[V0:.*]] = "ivy.tile"(%arg0) {repeats = array<i64: 2, 1>} : (tensor<2x3xf32>) -> tensor<4x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<4x3xf32>
func.func @tile(%arg0: tensor<2x3xf32>) -> tensor<4x3xf32> {
  %0 = "ivy.tile"(%arg0) {repeats = array<i64: 2, 1>} : (tensor<2x3xf32>) -> tensor<4x3xf32>
  return %0 : tensor<4x3xf32>
}

// CHECK-LABEL: func.func @repeat(
// CHECK-NEXT: %[[V0:.*]] = "ivy.repeat"(%arg0) {axis = 1 : i64, repeats = 2 : i64} : (tensor<2x3xf32>) -> tensor<2x6xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x6xf32>
func.func @repeat(%arg0: tensor<2x3xf32>) -> tensor<2x6xf32> {
  %0 = "ivy.repeat"(%arg0) {axis = 1 : i64, repeats = 2 : i64} : (tensor<2x3xf32>) -> tensor<2x6xf32>
  return %0 : tensor<2x6xf32>
}

// CHECK-LABEL: func.func @diagonal(
// CHECK-NEXT: %[[V0:.*]] = "ivy.diagonal"(%arg0) {offset = 1 : i64} : (tensor<2x3x4xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @diagonal(%arg0: tensor<2x3x4xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.diagonal"(%arg0) {offset = 1 : i64} : (tensor<2x3x4xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// -----

func.func @invalid_broadcast_to(%arg0: tensor<3xf32>) {
  // expected-error @below {{'ivy.broadcast_to' op shapes [3], [2, 4] do not broadcast}}
  %0 = "ivy.broadcast_to"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 4>} : (tensor<3xf32>) -> tensor<3xf32>
  return
}

// -----

func.func @invalid_reshape(%arg0: tensor<2x6xf32>) {
  // expected-error @below {{'ivy.reshape' op cannot reshape float32[2, 6] to [5]}}
  %0 = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 5>} : (tensor<2x6xf32>) -> tensor<2x6xf32>
  return
}

// -----

func.func @invalid_permute_dims(%arg0: tensor<2x3xf32>) {
  // expected-error @below {{'ivy.permute_dims' op axes (0, 0) are no permutation for float32[2, 3]}}
  %0 = "ivy.permute_dims"(%arg0) {axes = array<i64: 0, 0>} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @invalid_expand_dims(%arg0: tensor<2xf32>) {
  // expected-error @below {{'ivy.expand_dims' op axes (0, 0) repeat one}}
  %0 = "ivy.expand_dims"(%arg0) {axes = array<i64: 0, 0>} : (tensor<2xf32>) -> tensor<2xf32>
  return
}

// -----

func.func @invalid_squeeze(%arg0: tensor<1x2xf32>) {
  // expected-error @below {{'ivy.squeeze' op axes (1,) of float32[1, 2] are not all of size 1}}
  %0 = "ivy.squeeze"(%arg0) {axes = array<i64: 1>} : (tensor<1x2xf32>) -> tensor<1x2xf32>
  return
}

// -----

func.func @invalid_squeeze(%arg0: tensor<1x2xf32>) {
  // expected-error @below {{'ivy.squeeze' op axis 2 is out of range for a tensor of rank 2}}
  %0 = "ivy.squeeze"(%arg0) {axes = array<i64: 2>} : (tensor<1x2xf32>) -> tensor<1x2xf32>
  return
}

// -----

func.func @invalid_concat(%arg0: tensor<2x3xf32>, %arg1: tensor<3x3xf32>) {
  // expected-error @below {{'ivy.concat' op cannot join float32[2, 3], float32[3, 3]}}
  %0 = "ivy.concat"(%arg0, %arg1) {axis = 1 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<2x3xf32>, tensor<3x3xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @invalid_concat(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xi64>) {
  // expected-error @below {{'ivy.concat' op cannot join float32[2, 3], int64[2, 3]}}
  %0 = "ivy.concat"(%arg0, %arg1) {axis = 1 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<2x3xf32>, tensor<2x3xi64>) -> tensor<2x3xf32>
  return
}

// -----

func.func @invalid_stack(%arg0: tensor<2xf32>, %arg1: tensor<3xf32>) {
  // expected-error @below {{'ivy.stack' op cannot stack float32[2], float32[3]}}
  %0 = "ivy.stack"(%arg0, %arg1) {axis = 0 : i64, operandSegmentSizes = array<i32: 2>} : (tensor<2xf32>, tensor<3xf32>) -> tensor<2xf32>
  return
}

// -----

func.func @invalid_flip(%arg0: tensor<2xf32>) {
  // expected-error @below {{'ivy.flip' op axis 1 is out of range for a tensor of rank 1}}
  %0 = "ivy.flip"(%arg0) {axes = array<i64: 1>} : (tensor<2xf32>) -> tensor<2xf32>
  return
}

// -----

func.func @invalid_roll(%arg0: tensor<2xf32>) {
  // expected-error @below {{'ivy.roll' op has 1 shifts for 2 axes}}
  %0 = "ivy.roll"(%arg0) {axes = array<i64: 0, 1>, shifts = array<i64: 1>} : (tensor<2xf32>) -> tensor<2xf32>
  return
}

// -----

func.func @invalid_slice(%arg0: tensor<4xf32>) {
  // expected-error @below {{'ivy.slice' op expects 1 bounds for float32[4]}}
  %0 = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 0>, steps = array<i64: 1, 1>, stops = array<i64: 1, 1>} : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @invalid_slice(%arg0: tensor<4xf32>) {
  // expected-error @below {{'ivy.slice' op expects positive steps, got 0}}
  %0 = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0>, steps = array<i64: 0>, stops = array<i64: 4>} : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @invalid_slice(%arg0: tensor<4xf32>) {
  // expected-error @below {{'ivy.slice' op bounds 2:5 do not lie within an axis of size 4}}
  %0 = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 2>, steps = array<i64: 1>, stops = array<i64: 5>} : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @invalid_dynamic_slice(%arg0: tensor<4x3xf32>, %arg1: tensor<i32>) {
  // expected-error @below {{'ivy.dynamic_slice' op expects 2 starts and sizes for float32[4, 3]}}
  %0 = "ivy.dynamic_slice"(%arg0, %arg1) {operandSegmentSizes = array<i32: 1, 1>, sizes = array<i64: 2, 3>} : (tensor<4x3xf32>, tensor<i32>) -> tensor<4x3xf32>
  return
}

// -----

func.func @invalid_dynamic_update_slice(%arg0: tensor<4x3xf32>, %arg1: tensor<2x3xf32>, %arg2: tensor<i32>) {
  // expected-error @below {{'ivy.dynamic_update_slice' op expects 2 starts for float32[4, 3]}}
  %0 = "ivy.dynamic_update_slice"(%arg0, %arg1, %arg2) {operandSegmentSizes = array<i32: 1, 1, 1>} : (tensor<4x3xf32>, tensor<2x3xf32>, tensor<i32>) -> tensor<4x3xf32>
  return
}

// -----

func.func @invalid_update_slice(%arg0: tensor<4xf32>, %arg1: tensor<2xi64>) {
  // expected-error @below {{'ivy.update_slice' op cannot write int64[2] into float32[4]}}
  %0 = "ivy.update_slice"(%arg0, %arg1) {operandSegmentSizes = array<i32: 1, 1, 0>, starts = array<i64: 0>, steps = array<i64: 1>} : (tensor<4xf32>, tensor<2xi64>) -> tensor<4xf32>
  return
}

// -----

func.func @invalid_update_slice(%arg0: tensor<4xf32>, %arg1: tensor<2xf32>) {
  // expected-error @below {{'ivy.update_slice' op 2 places from 3 do not lie within an axis of size 4}}
  %0 = "ivy.update_slice"(%arg0, %arg1) {operandSegmentSizes = array<i32: 1, 1, 0>, starts = array<i64: 3>, steps = array<i64: 1>} : (tensor<4xf32>, tensor<2xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @invalid_update_slice(%arg0: tensor<4xf32>, %arg1: tensor<2xf32>) {
  // expected-error @below {{'ivy.update_slice' op expects 1 starts and positive steps for float32[4]}}
  %0 = "ivy.update_slice"(%arg0, %arg1) {operandSegmentSizes = array<i32: 1, 1, 0>, starts = array<i64: 0>, steps = array<i64: 0>} : (tensor<4xf32>, tensor<2xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @invalid_pad(%arg0: tensor<2xf32>, %arg1: tensor<f32>) {
  // expected-error @below {{'ivy.pad' op expects 1 amounts for float32[2]}}
  %0 = "ivy.pad"(%arg0, %arg1) {high = array<i64: 0>, interior = array<i64: 0>, low = array<i64: 0, 0>, mode = "constant"} : (tensor<2xf32>, tensor<f32>) -> tensor<2xf32>
  return
}

// -----

func.func @invalid_pad(%arg0: tensor<2xf32>, %arg1: tensor<i64>) {
  // expected-error @below {{'ivy.pad' op expects a 0-d value of x's type, got int64[]}}
  %0 = "ivy.pad"(%arg0, %arg1) {high = array<i64: 0>, interior = array<i64: 0>, low = array<i64: 0>, mode = "constant"} : (tensor<2xf32>, tensor<i64>) -> tensor<2xf32>
  return
}

// -----

func.func @invalid_pad(%arg0: tensor<2xf32>, %arg1: tensor<f32>) {
  // expected-error @below {{'ivy.pad' op cannot cut 3 elements from an axis of size 2}}
  %0 = "ivy.pad"(%arg0, %arg1) {high = array<i64: 0>, interior = array<i64: 0>, low = array<i64: -3>, mode = "constant"} : (tensor<2xf32>, tensor<f32>) -> tensor<2xf32>
  return
}

// -----

func.func @invalid_tile(%arg0: tensor<2x3xf32>) {
  // expected-error @below {{'ivy.tile' op expects 2 repeats for float32[2, 3]}}
  %0 = "ivy.tile"(%arg0) {repeats = array<i64: 2>} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @invalid_repeat(%arg0: tensor<2xf32>) {
  // expected-error @below {{'ivy.repeat' op axis 1 is out of range for a tensor of rank 1}}
  %0 = "ivy.repeat"(%arg0) {axis = 1 : i64, repeats = 2 : i64} : (tensor<2xf32>) -> tensor<2xf32>
  return
}

// -----

func.func @invalid_diagonal(%arg0: tensor<2xf32>) {
  // expected-error @below {{'ivy.diagonal' op expects matrices, got float32[2]}}
  %0 = "ivy.diagonal"(%arg0) {offset = 0 : i64} : (tensor<2xf32>) -> tensor<2xf32>
  return
}
