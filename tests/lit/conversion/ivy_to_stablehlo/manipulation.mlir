// RUN: ivy-opt %s --convert-ivy-to-stablehlo | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @broadcast_to(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @broadcast_to(%arg0: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.broadcast_to"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @broadcast_to_dynamic(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
// CHECK-NEXT: %[[C:.*]] = stablehlo.constant dense<3> : tensor<1xi32>
// CHECK-NEXT: %[[V1:.*]] = stablehlo.concatenate %[[V0]], %[[C]], dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
// CHECK-NEXT: %[[V2:.*]] = stablehlo.dynamic_broadcast_in_dim %arg0, %[[V1]], dims = [1] : (tensor<3xf32>, tensor<2xi32>) -> tensor<?x3xf32>
// CHECK-NEXT: return %[[V2]] : tensor<?x3xf32>
func.func @broadcast_to_dynamic(%arg0: tensor<3xf32>, %arg1: index) -> tensor<?x3xf32> {
  %0 = "ivy.broadcast_to"(%arg0, %arg1) {operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808, 3>} : (tensor<3xf32>, index) -> tensor<?x3xf32>
  return %0 : tensor<?x3xf32>
}

// CHECK-LABEL: func.func @reshape(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.reshape %arg0 : (tensor<2x6xf32>) -> tensor<3x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x4xf32>
func.func @reshape(%arg0: tensor<2x6xf32>) -> tensor<3x4xf32> {
  %0 = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3, 4>} : (tensor<2x6xf32>) -> tensor<3x4xf32>
  return %0 : tensor<3x4xf32>
}

// CHECK-LABEL: func.func @reshape_dynamic(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
// CHECK-NEXT: %[[C:.*]] = stablehlo.constant dense<2> : tensor<1xi32>
// CHECK-NEXT: %[[C_0:.*]] = stablehlo.constant dense<3> : tensor<1xi32>
// CHECK-NEXT: %[[V1:.*]] = stablehlo.concatenate %[[V0]], %[[C]], %[[C_0]], dim = 0 : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
// CHECK-NEXT: %[[V2:.*]] = stablehlo.dynamic_reshape %arg0, %[[V1]] : (tensor<?x6xf32>, tensor<3xi32>) -> tensor<?x2x3xf32>
// CHECK-NEXT: return %[[V2]] : tensor<?x2x3xf32>
func.func @reshape_dynamic(%arg0: tensor<?x6xf32>, %arg1: index) -> tensor<?x2x3xf32> {
  %0 = "ivy.reshape"(%arg0, %arg1) {operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808, 2, 3>} : (tensor<?x6xf32>, index) -> tensor<?x2x3xf32>
  return %0 : tensor<?x2x3xf32>
}

// CHECK-LABEL: func.func @permute_dims(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.transpose %arg0, dims = [2, 0, 1] : (tensor<2x3x?xf32>) -> tensor<?x2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<?x2x3xf32>
func.func @permute_dims(%arg0: tensor<2x3x?xf32>) -> tensor<?x2x3xf32> {
  %0 = "ivy.permute_dims"(%arg0) {axes = array<i64: 2, 0, 1>} : (tensor<2x3x?xf32>) -> tensor<?x2x3xf32>
  return %0 : tensor<?x2x3xf32>
}

// CHECK-LABEL: func.func @concat(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.concatenate %arg0, %arg1, %arg2, dim = 1 : (tensor<2x3xf32>, tensor<2x1xf32>, tensor<2x2xf32>) -> tensor<2x6xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x6xf32>
func.func @concat(%arg0: tensor<2x3xf32>, %arg1: tensor<2x1xf32>, %arg2: tensor<2x2xf32>) -> tensor<2x6xf32> {
  %0 = "ivy.concat"(%arg0, %arg1, %arg2) {axis = 1 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<2x3xf32>, tensor<2x1xf32>, tensor<2x2xf32>) -> tensor<2x6xf32>
  return %0 : tensor<2x6xf32>
}

// CHECK-LABEL: func.func @flip(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.reverse %arg0, dims = [1] : tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @flip(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.flip"(%arg0) {axes = array<i64: 1>} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @slice(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.slice %arg0 [1:7:2, 0:3] : (tensor<8x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x3xf32>
func.func @slice(%arg0: tensor<8x3xf32>) -> tensor<3x3xf32> {
  %0 = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 1, 0>, steps = array<i64: 2, 1>, stops = array<i64: 7, 3>} : (tensor<8x3xf32>) -> tensor<3x3xf32>
  return %0 : tensor<3x3xf32>
}

// CHECK-LABEL: func.func @slice_dynamic(
// CHECK-NEXT: %[[C:.*]] = stablehlo.constant dense<[1, 0]> : tensor<2xi32>
// CHECK-NEXT: %[[V0:.*]] = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
// CHECK-NEXT: %[[C_0:.*]] = stablehlo.constant dense<3> : tensor<1xi32>
// CHECK-NEXT: %[[V1:.*]] = stablehlo.concatenate %[[V0]], %[[C_0]], dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
// CHECK-NEXT: %[[C_1:.*]] = stablehlo.constant dense<1> : tensor<2xi32>
// CHECK-NEXT: %[[V2:.*]] = stablehlo.real_dynamic_slice %arg0, %[[C]], %[[V1]], %[[C_1]] : (tensor<?x3xf32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<?x3xf32>
// CHECK-NEXT: return %[[V2]] : tensor<?x3xf32>
func.func @slice_dynamic(%arg0: tensor<?x3xf32>, %arg1: index) -> tensor<?x3xf32> {
  %0 = "ivy.slice"(%arg0, %arg1) {operandSegmentSizes = array<i32: 1, 0, 1>, starts = array<i64: 1, 0>, steps = array<i64: 1, 1>, stops = array<i64: -9223372036854775808, 3>} : (tensor<?x3xf32>, index) -> tensor<?x3xf32>
  return %0 : tensor<?x3xf32>
}

// CHECK-LABEL: func.func @dynamic_slice(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.dynamic_slice %arg0, %arg1, %arg2, sizes = [2, 3] : (tensor<8x3xf32>, tensor<i32>, tensor<i32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @dynamic_slice(%arg0: tensor<8x3xf32>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<2x3xf32> {
  %0 = "ivy.dynamic_slice"(%arg0, %arg1, %arg2) {operandSegmentSizes = array<i32: 1, 2>, sizes = array<i64: 2, 3>} : (tensor<8x3xf32>, tensor<i32>, tensor<i32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @dynamic_update_slice(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.dynamic_update_slice %arg0, %arg1, %arg2, %arg3 : (tensor<8x3xf32>, tensor<2x3xf32>, tensor<i32>, tensor<i32>) -> tensor<8x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<8x3xf32>
func.func @dynamic_update_slice(%arg0: tensor<8x3xf32>, %arg1: tensor<2x3xf32>, %arg2: tensor<i32>, %arg3: tensor<i32>) -> tensor<8x3xf32> {
  %0 = "ivy.dynamic_update_slice"(%arg0, %arg1, %arg2, %arg3) {operandSegmentSizes = array<i32: 1, 1, 2>} : (tensor<8x3xf32>, tensor<2x3xf32>, tensor<i32>, tensor<i32>) -> tensor<8x3xf32>
  return %0 : tensor<8x3xf32>
}

// CHECK-LABEL: func.func @pad(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.pad %arg0, %arg1, low = [0, 1], high = [1, -1], interior = [0, 1] : (tensor<2x3xf32>, tensor<f32>) -> tensor<3x5xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x5xf32>
func.func @pad(%arg0: tensor<2x3xf32>, %arg1: tensor<f32>) -> tensor<3x5xf32> {
  %0 = "ivy.pad"(%arg0, %arg1) {high = array<i64: 1, -1>, interior = array<i64: 0, 1>, low = array<i64: 0, 1>, mode = "constant"} : (tensor<2x3xf32>, tensor<f32>) -> tensor<3x5xf32>
  return %0 : tensor<3x5xf32>
}

// CHECK-LABEL: func.func @pad_reflect(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.slice %arg0 [0:2, 1:2] : (tensor<2x5xf32>) -> tensor<2x1xf32>
// CHECK-NEXT: %[[V1:.*]] = stablehlo.slice %arg0 [0:2, 2:4] : (tensor<2x5xf32>) -> tensor<2x2xf32>
// CHECK-NEXT: %[[V2:.*]] = stablehlo.reverse %[[V0]], dims = [1] : tensor<2x1xf32>
// CHECK-NEXT: %[[V3:.*]] = stablehlo.reverse %[[V1]], dims = [1] : tensor<2x2xf32>
// CHECK-NEXT: %[[V4:.*]] = stablehlo.concatenate %[[V2]], %arg0, %[[V3]], dim = 1 : (tensor<2x1xf32>, tensor<2x5xf32>, tensor<2x2xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: return %[[V4]] : tensor<2x8xf32>
func.func @pad_reflect(%arg0: tensor<2x5xf32>, %arg1: tensor<f32>) -> tensor<2x8xf32> {
  %0 = "ivy.pad"(%arg0, %arg1) {high = array<i64: 0, 2>, interior = array<i64: 0, 0>, low = array<i64: 0, 1>, mode = "reflect"} : (tensor<2x5xf32>, tensor<f32>) -> tensor<2x8xf32>
  return %0 : tensor<2x8xf32>
}

// CHECK-LABEL: func.func @pad_edge(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.slice %arg0 [0:2, 0:1] : (tensor<2x5xf32>) -> tensor<2x1xf32>
// CHECK-NEXT: %[[V1:.*]] = stablehlo.slice %arg0 [0:2, 4:5] : (tensor<2x5xf32>) -> tensor<2x1xf32>
// CHECK-NEXT: %[[V2:.*]] = stablehlo.broadcast_in_dim %[[V1]], dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x2xf32>
// CHECK-NEXT: %[[V3:.*]] = stablehlo.concatenate %[[V0]], %arg0, %[[V2]], dim = 1 : (tensor<2x1xf32>, tensor<2x5xf32>, tensor<2x2xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: return %[[V3]] : tensor<2x8xf32>
func.func @pad_edge(%arg0: tensor<2x5xf32>, %arg1: tensor<f32>) -> tensor<2x8xf32> {
  %0 = "ivy.pad"(%arg0, %arg1) {high = array<i64: 0, 2>, interior = array<i64: 0, 0>, low = array<i64: 0, 1>, mode = "edge"} : (tensor<2x5xf32>, tensor<f32>) -> tensor<2x8xf32>
  return %0 : tensor<2x8xf32>
}

// CHECK-LABEL: func.func @pad_wrap(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.slice %arg0 [0:2, 4:5] : (tensor<2x5xf32>) -> tensor<2x1xf32>
// CHECK-NEXT: %[[V1:.*]] = stablehlo.slice %arg0 [0:2, 0:2] : (tensor<2x5xf32>) -> tensor<2x2xf32>
// CHECK-NEXT: %[[V2:.*]] = stablehlo.concatenate %[[V0]], %arg0, %[[V1]], dim = 1 : (tensor<2x1xf32>, tensor<2x5xf32>, tensor<2x2xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: return %[[V2]] : tensor<2x8xf32>
func.func @pad_wrap(%arg0: tensor<2x5xf32>, %arg1: tensor<f32>) -> tensor<2x8xf32> {
  %0 = "ivy.pad"(%arg0, %arg1) {high = array<i64: 0, 2>, interior = array<i64: 0, 0>, low = array<i64: 0, 1>, mode = "wrap"} : (tensor<2x5xf32>, tensor<f32>) -> tensor<2x8xf32>
  return %0 : tensor<2x8xf32>
}
