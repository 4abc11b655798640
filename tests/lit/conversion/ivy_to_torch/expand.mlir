// RUN: ivy-opt %s --ivy-expand-for-torch | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @eye(
// CHECK-NEXT: %[[V0:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 3, 4>} : () -> tensor<3x4xi64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.iota"() {axis = 1 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 3, 4>} : () -> tensor<3x4xi64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<1> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V3:.*]] = "ivy.add"(%[[V0]], %[[V2]]) : (tensor<3x4xi64>, tensor<i64>) -> tensor<3x4xi64>
// CHECK-NEXT: %[[V4:.*]] = "ivy.equal"(%[[V3]], %[[V1]]) : (tensor<3x4xi64>, tensor<3x4xi64>) -> tensor<3x4xi1>
// CHECK-NEXT: %[[V5:.*]] = "ivy.astype"(%[[V4]]) {dtype = f32} : (tensor<3x4xi1>) -> tensor<3x4xf32>
// CHECK-NEXT: return %[[V5]] : tensor<3x4xf32>
func.func @eye() -> tensor<3x4xf32> {
  %0 = "ivy.eye"() {columns = 4 : i64, dtype = f32, offset = 1 : i64, rows = 3 : i64} : () -> tensor<3x4xf32>
  return %0 : tensor<3x4xf32>
}

// CHECK-LABEL: func.func @cbrt(
// CHECK-NEXT: %[[V0:.*]] = "ivy.abs"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<0.333333343> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.pow"(%[[V0]], %[[V1]]) : (tensor<2x?xf32>, tensor<f32>) -> tensor<2x?xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.copysign"(%[[V2]], %arg0) : (tensor<2x?xf32>, tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V3]] : tensor<2x?xf32>
func.func @cbrt(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.cbrt"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @floor_divide_unsigned(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0> : tensor<ui8>} : () -> tensor<ui8>
// CHECK-NEXT: %[[V1:.*]] = "ivy.equal"(%arg1, %[[V0]]) : (tensor<3xui8>, tensor<ui8>) -> tensor<3xi1>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<255> : tensor<ui8>} : () -> tensor<ui8>
// CHECK-NEXT: %[[V3:.*]] = "ivy.equal"(%arg1, %[[V2]]) : (tensor<3xui8>, tensor<ui8>) -> tensor<3xi1>
// CHECK-NEXT: %[[V4:.*]] = "ivy.logical_or"(%[[V1]], %[[V3]]) : (tensor<3xi1>, tensor<3xi1>) -> tensor<3xi1>
// CHECK-NEXT: %[[V5:.*]] = "ivy.constant"() {value = dense<1> : tensor<ui8>} : () -> tensor<ui8>
// CHECK-NEXT: %[[V6:.*]] = "ivy.where"(%[[V4]], %[[V5]], %arg1) : (tensor<3xi1>, tensor<ui8>, tensor<3xui8>) -> tensor<3xui8>
// CHECK-NEXT: %[[V7:.*]] = "ivy.floor_divide"(%arg0, %[[V6]]) : (tensor<3xui8>, tensor<3xui8>) -> tensor<3xui8>
// CHECK-NEXT: %[[V8:.*]] = "ivy.constant"() {value = dense<255> : tensor<ui8>} : () -> tensor<ui8>
// CHECK-NEXT: %[[V9:.*]] = "ivy.where"(%[[V1]], %[[V8]], %[[V7]]) : (tensor<3xi1>, tensor<ui8>, tensor<3xui8>) -> tensor<3xui8>
// CHECK-NEXT: return %[[V9]] : tensor<3xui8>
func.func @floor_divide_unsigned(%arg0: tensor<3xui8>, %arg1: tensor<3xui8>) -> tensor<3xui8> {
  %0 = "ivy.floor_divide"(%arg0, %arg1) : (tensor<3xui8>, tensor<3xui8>) -> tensor<3xui8>
  return %0 : tensor<3xui8>
}

// CHECK-LABEL: func.func @truncated_divide(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.equal"(%arg1, %[[V0]]) : (tensor<3xi64>, tensor<i64>) -> tensor<3xi1>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<-1> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V3:.*]] = "ivy.equal"(%arg1, %[[V2]]) : (tensor<3xi64>, tensor<i64>) -> tensor<3xi1>
// CHECK-NEXT: %[[V4:.*]] = "ivy.logical_or"(%[[V1]], %[[V3]]) : (tensor<3xi1>, tensor<3xi1>) -> tensor<3xi1>
// CHECK-NEXT: %[[V5:.*]] = "ivy.constant"() {value = dense<1> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V6:.*]] = "ivy.where"(%[[V4]], %[[V5]], %arg1) : (tensor<3xi1>, tensor<i64>, tensor<3xi64>) -> tensor<3xi64>
// CHECK-NEXT: %[[V7:.*]] = "ivy.truncated_divide"(%arg0, %[[V6]]) : (tensor<3xi64>, tensor<3xi64>) -> tensor<3xi64>
// CHECK-NEXT: %[[V8:.*]] = "ivy.negative"(%arg0) : (tensor<3xi64>) -> tensor<3xi64>
// CHECK-NEXT: %[[V9:.*]] = "ivy.where"(%[[V3]], %[[V8]], %[[V7]]) : (tensor<3xi1>, tensor<3xi64>, tensor<3xi64>) -> tensor<3xi64>
// CHECK-NEXT: %[[V10:.*]] = "ivy.constant"() {value = dense<-1> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V11:.*]] = "ivy.where"(%[[V1]], %[[V10]], %[[V9]]) : (tensor<3xi1>, tensor<i64>, tensor<3xi64>) -> tensor<3xi64>
// CHECK-NEXT: return %[[V11]] : tensor<3xi64>
func.func @truncated_divide(%arg0: tensor<3xi64>, %arg1: tensor<3xi64>) -> tensor<3xi64> {
  %0 = "ivy.truncated_divide"(%arg0, %arg1) : (tensor<3xi64>, tensor<3xi64>) -> tensor<3xi64>
  return %0 : tensor<3xi64>
}

// CHECK-LABEL: func.func @remainder_of_integers(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.equal"(%arg1, %[[V0]]) : (tensor<3xi64>, tensor<i64>) -> tensor<3xi1>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<-1> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V3:.*]] = "ivy.equal"(%arg1, %[[V2]]) : (tensor<3xi64>, tensor<i64>) -> tensor<3xi1>
// CHECK-NEXT: %[[V4:.*]] = "ivy.logical_or"(%[[V1]], %[[V3]]) : (tensor<3xi1>, tensor<3xi1>) -> tensor<3xi1>
// CHECK-NEXT: %[[V5:.*]] = "ivy.constant"() {value = dense<1> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V6:.*]] = "ivy.where"(%[[V4]], %[[V5]], %arg1) : (tensor<3xi1>, tensor<i64>, tensor<3xi64>) -> tensor<3xi64>
// CHECK-NEXT: %[[V7:.*]] = "ivy.remainder"(%arg0, %[[V6]]) : (tensor<3xi64>, tensor<3xi64>) -> tensor<3xi64>
// CHECK-NEXT: %[[V8:.*]] = "ivy.where"(%[[V1]], %arg0, %[[V7]]) : (tensor<3xi1>, tensor<3xi64>, tensor<3xi64>) -> tensor<3xi64>
// CHECK-NEXT: return %[[V8]] : tensor<3xi64>
func.func @remainder_of_integers(%arg0: tensor<3xi64>, %arg1: tensor<3xi64>) -> tensor<3xi64> {
  %0 = "ivy.remainder"(%arg0, %arg1) : (tensor<3xi64>, tensor<3xi64>) -> tensor<3xi64>
  return %0 : tensor<3xi64>
}

// CHECK-LABEL: func.func @truncated_remainder_of_integers(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.equal"(%arg1, %[[V0]]) : (tensor<3xi64>, tensor<i64>) -> tensor<3xi1>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<-1> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V3:.*]] = "ivy.equal"(%arg1, %[[V2]]) : (tensor<3xi64>, tensor<i64>) -> tensor<3xi1>
// CHECK-NEXT: %[[V4:.*]] = "ivy.logical_or"(%[[V1]], %[[V3]]) : (tensor<3xi1>, tensor<3xi1>) -> tensor<3xi1>
// CHECK-NEXT: %[[V5:.*]] = "ivy.constant"() {value = dense<1> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V6:.*]] = "ivy.where"(%[[V4]], %[[V5]], %arg1) : (tensor<3xi1>, tensor<i64>, tensor<3xi64>) -> tensor<3xi64>
// CHECK-NEXT: %[[V7:.*]] = "ivy.truncated_remainder"(%arg0, %[[V6]]) : (tensor<3xi64>, tensor<3xi64>) -> tensor<3xi64>
// CHECK-NEXT: %[[V8:.*]] = "ivy.where"(%[[V1]], %arg0, %[[V7]]) : (tensor<3xi1>, tensor<3xi64>, tensor<3xi64>) -> tensor<3xi64>
// CHECK-NEXT: return %[[V8]] : tensor<3xi64>
func.func @truncated_remainder_of_integers(%arg0: tensor<3xi64>, %arg1: tensor<3xi64>) -> tensor<3xi64> {
  %0 = "ivy.truncated_remainder"(%arg0, %arg1) : (tensor<3xi64>, tensor<3xi64>) -> tensor<3xi64>
  return %0 : tensor<3xi64>
}

// CHECK-LABEL: func.func @polygamma(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.add"(%arg0, %[[V0]]) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<5.000000e-01> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.multiply"(%arg0, %[[V2]]) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.floor"(%[[V3]]) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.equal"(%[[V3]], %[[V4]]) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V6:.*]] = "ivy.lgamma"(%[[V1]]) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.exp"(%[[V6]]) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.zeta"(%[[V1]], %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.multiply"(%[[V7]], %[[V8]]) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.negative"(%[[V9]]) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.where"(%[[V5]], %[[V10]], %[[V9]]) : (tensor<2x3xi1>, tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V12:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V13:.*]] = "ivy.equal"(%arg0, %[[V12]]) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V14:.*]] = "ivy.digamma"(%arg1) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V15:.*]] = "ivy.where"(%[[V13]], %[[V14]], %[[V11]]) : (tensor<2x3xi1>, tensor<3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V15]] : tensor<2x3xf32>
func.func @polygamma(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.polygamma"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @dynamic_slice(
// CHECK-NEXT: %[[V0:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 2>} : () -> tensor<2xi64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.astype"(%arg1) {dtype = i64} : (tensor<i32>) -> tensor<i64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<6> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V4:.*]] = "ivy.clip"(%[[V1]], %[[V3]], %[[V2]]) : (tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<i64>
// CHECK-NEXT: %[[V5:.*]] = "ivy.add"(%[[V0]], %[[V4]]) : (tensor<2xi64>, tensor<i64>) -> tensor<2xi64>
// CHECK-NEXT: %[[V6:.*]] = "ivy.take"(%arg0, %[[V5]]) {axis = 0 : i64} : (tensor<8x3xf32>, tensor<2xi64>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V6]] : tensor<2x3xf32>
func.func @dynamic_slice(%arg0: tensor<8x3xf32>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<2x3xf32> {
  %0 = "ivy.dynamic_slice"(%arg0, %arg1, %arg2) {operandSegmentSizes = array<i32: 1, 2>, sizes = array<i64: 2, 3>} : (tensor<8x3xf32>, tensor<i32>, tensor<i32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @dynamic_update_slice(
// CHECK-NEXT: %[[V0:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 2>} : () -> tensor<2xi64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.astype"(%arg2) {dtype = i64} : (tensor<i32>) -> tensor<i64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<6> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V4:.*]] = "ivy.clip"(%[[V1]], %[[V3]], %[[V2]]) : (tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<i64>
// CHECK-NEXT: %[[V5:.*]] = "ivy.add"(%[[V0]], %[[V4]]) : (tensor<2xi64>, tensor<i64>) -> tensor<2xi64>
// CHECK-NEXT: %[[V6:.*]] = "ivy.index_put"(%arg0, %[[V5]], %arg1) {axes = array<i64: 0>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1>, reduction = "set"} : (tensor<8x3xf32>, tensor<2xi64>, tensor<2x3xf32>) -> tensor<8x3xf32>
// CHECK-NEXT: return %[[V6]] : tensor<8x3xf32>
func.func @dynamic_update_slice(%arg0: tensor<8x3xf32>, %arg1: tensor<2x3xf32>, %arg2: tensor<i32>, %arg3: tensor<i32>) -> tensor<8x3xf32> {
  %0 = "ivy.dynamic_update_slice"(%arg0, %arg1, %arg2, %arg3) {operandSegmentSizes = array<i32: 1, 1, 2>} : (tensor<8x3xf32>, tensor<2x3xf32>, tensor<i32>, tensor<i32>) -> tensor<8x3xf32>
  return %0 : tensor<8x3xf32>
}

// CHECK-LABEL: func.func @pad(
// CHECK-NEXT: %[[V0:.*]] = "ivy.full"(%arg1) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 5>} : (tensor<f32>) -> tensor<2x5xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.update_slice"(%[[V0]], %arg0) {operandSegmentSizes = array<i32: 1, 1, 0>, starts = array<i64: 0, 0>, steps = array<i64: 1, 2>} : (tensor<2x5xf32>, tensor<2x3xf32>) -> tensor<2x5xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.pad"(%[[V1]], %arg1) {high = array<i64: 1, -1>, interior = array<i64: 0, 0>, low = array<i64: 0, 1>, mode = "constant"} : (tensor<2x5xf32>, tensor<f32>) -> tensor<3x5xf32>
// CHECK-NEXT: return %[[V2]] : tensor<3x5xf32>
func.func @pad(%arg0: tensor<2x3xf32>, %arg1: tensor<f32>) -> tensor<3x5xf32> {
  %0 = "ivy.pad"(%arg0, %arg1) {high = array<i64: 1, -1>, interior = array<i64: 0, 1>, low = array<i64: 0, 1>, mode = "constant"} : (tensor<2x3xf32>, tensor<f32>) -> tensor<3x5xf32>
  return %0 : tensor<3x5xf32>
}

// CHECK-LABEL: func.func @take_along_axis(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<4> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.less"(%arg1, %[[V1]]) : (tensor<2x3xi64>, tensor<i64>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V3:.*]] = "ivy.add"(%arg1, %[[V0]]) : (tensor<2x3xi64>, tensor<i64>) -> tensor<2x3xi64>
// CHECK-NEXT: %[[V4:.*]] = "ivy.where"(%[[V2]], %[[V3]], %arg1) {ivy.natural} : (tensor<2x3xi1>, tensor<2x3xi64>, tensor<2x3xi64>) -> tensor<2x3xi64>
// CHECK-NEXT: %[[V5:.*]] = "ivy.take_along_axis"(%arg0, %[[V4]]) {axis = 0 : i64} : (tensor<4x3xf32>, tensor<2x3xi64>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V5]] : tensor<2x3xf32>
func.func @take_along_axis(%arg0: tensor<4x3xf32>, %arg1: tensor<2x3xi64>) -> tensor<2x3xf32> {
  %0 = "ivy.take_along_axis"(%arg0, %arg1) {axis = 0 : i64} : (tensor<4x3xf32>, tensor<2x3xi64>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @put_along_axis(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<4> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.less"(%arg1, %[[V1]]) : (tensor<2x3xi64>, tensor<i64>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V3:.*]] = "ivy.add"(%arg1, %[[V0]]) : (tensor<2x3xi64>, tensor<i64>) -> tensor<2x3xi64>
// CHECK-NEXT: %[[V4:.*]] = "ivy.where"(%[[V2]], %[[V3]], %arg1) {ivy.natural} : (tensor<2x3xi1>, tensor<2x3xi64>, tensor<2x3xi64>) -> tensor<2x3xi64>
// CHECK-NEXT: %[[V5:.*]] = "ivy.put_along_axis"(%arg0, %[[V4]], %arg2) {axis = 0 : i64, reduction = "set"} : (tensor<4x3xf32>, tensor<2x3xi64>, tensor<2x3xf32>) -> tensor<4x3xf32>
// CHECK-NEXT: return %[[V5]] : tensor<4x3xf32>
func.func @put_along_axis(%arg0: tensor<4x3xf32>, %arg1: tensor<2x3xi64>, %arg2: tensor<2x3xf32>) -> tensor<4x3xf32> {
  %0 = "ivy.put_along_axis"(%arg0, %arg1, %arg2) {axis = 0 : i64, reduction = "set"} : (tensor<4x3xf32>, tensor<2x3xi64>, tensor<2x3xf32>) -> tensor<4x3xf32>
  return %0 : tensor<4x3xf32>
}

// CHECK-LABEL: func.func @gather(
// CHECK-NEXT: %[[V0:.*]] = "ivy.slice"(%arg1) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 0>, steps = array<i64: 1, 1>, stops = array<i64: 2, 1>} : (tensor<2x1xi32>) -> tensor<2x1xi32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.squeeze"(%[[V0]]) {axes = array<i64: 1>} : (tensor<2x1xi32>) -> tensor<2xi32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.astype"(%[[V1]]) {dtype = i64} : (tensor<2xi32>) -> tensor<2xi64>
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<3> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V4:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V5:.*]] = "ivy.clip"(%[[V2]], %[[V4]], %[[V3]]) : (tensor<2xi64>, tensor<i64>, tensor<i64>) -> tensor<2xi64>
// CHECK-NEXT: %[[V6:.*]] = "ivy.index"(%arg0, %[[V5]]) {axes = array<i64: 0>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<4x3x5xf32>, tensor<2xi64>) -> tensor<2x3x5xf32>
// CHECK-NEXT: return %[[V6]] : tensor<2x3x5xf32>
func.func @gather(%arg0: tensor<4x3x5xf32>, %arg1: tensor<2x1xi32>) -> tensor<2x3x5xf32> {
  %0 = "ivy.gather"(%arg0, %arg1) {batch_axes = array<i64>, collapsed_axes = array<i64: 0>, index_batch_axes = array<i64>, index_vector_axis = 1 : i64, offset_axes = array<i64: 1, 2>, operandSegmentSizes = array<i32: 1, 1, 0>, slice_sizes = array<i64: 1, 3, 5>, start_axes = array<i64: 0>} : (tensor<4x3x5xf32>, tensor<2x1xi32>) -> tensor<2x3x5xf32>
  return %0 : tensor<2x3x5xf32>
}

// CHECK-LABEL: func.func @scatter(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.slice"(%arg1) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 0>, steps = array<i64: 1, 1>, stops = array<i64: 2, 1>} : (tensor<2x1xi32>) -> tensor<2x1xi32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.squeeze"(%[[V1]]) {axes = array<i64: 1>} : (tensor<2x1xi32>) -> tensor<2xi32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.astype"(%[[V2]]) {dtype = i64} : (tensor<2xi32>) -> tensor<2xi64>
// CHECK-NEXT: %[[V4:.*]] = "ivy.expand_dims"(%[[V3]]) {axes = array<i64: 1>} : (tensor<2xi64>) -> tensor<2x1xi64>
// CHECK-NEXT: %[[V5:.*]] = "ivy.constant"() {value = dense<4> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V6:.*]] = "ivy.multiply"(%[[V0]], %[[V5]]) : (tensor<i64>, tensor<i64>) -> tensor<i64>
// CHECK-NEXT: %[[V7:.*]] = "ivy.add"(%[[V6]], %[[V4]]) : (tensor<i64>, tensor<2x1xi64>) -> tensor<2x1xi64>
// CHECK-NEXT: %[[V8:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V9:.*]] = "ivy.greater_equal"(%[[V4]], %[[V8]]) : (tensor<2x1xi64>, tensor<i64>) -> tensor<2x1xi1>
// CHECK-NEXT: %[[V10:.*]] = "ivy.less"(%[[V4]], %[[V5]]) : (tensor<2x1xi64>, tensor<i64>) -> tensor<2x1xi1>
// CHECK-NEXT: %[[V11:.*]] = "ivy.logical_and"(%[[V9]], %[[V10]]) : (tensor<2x1xi1>, tensor<2x1xi1>) -> tensor<2x1xi1>
// CHECK-NEXT: %[[V12:.*]] = "ivy.iota"() {axis = 1 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 1, 3>} : () -> tensor<1x3xi64>
// CHECK-NEXT: %[[V13:.*]] = "ivy.constant"() {value = dense<3> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V14:.*]] = "ivy.multiply"(%[[V7]], %[[V13]]) : (tensor<2x1xi64>, tensor<i64>) -> tensor<2x1xi64>
// CHECK-NEXT: %[[V15:.*]] = "ivy.add"(%[[V14]], %[[V12]]) : (tensor<2x1xi64>, tensor<1x3xi64>) -> tensor<2x3xi64>
// CHECK-NEXT: %[[V16:.*]] = "ivy.constant"() {value = dense<12> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V17:.*]] = "ivy.where"(%[[V11]], %[[V15]], %[[V16]]) : (tensor<2x1xi1>, tensor<2x3xi64>, tensor<i64>) -> tensor<2x3xi64>
// CHECK-NEXT: %[[V18:.*]] = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 12>} : (tensor<4x3xf32>) -> tensor<12xf32>
// CHECK-NEXT: %[[V19:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V20:.*]] = "ivy.full"(%[[V19]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1>} : (tensor<f32>) -> tensor<1xf32>
// CHECK-NEXT: %[[V21:.*]] = "ivy.concat"(%[[V18]], %[[V20]]) {axis = 0 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<12xf32>, tensor<1xf32>) -> tensor<13xf32>
// CHECK-NEXT: %[[V22:.*]] = "ivy.reshape"(%[[V17]]) {ivy.natural, operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 6>} : (tensor<2x3xi64>) -> tensor<6xi64>
// CHECK-NEXT: %[[V23:.*]] = "ivy.reshape"(%arg2) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 6>} : (tensor<2x3xf32>) -> tensor<6xf32>
// CHECK-NEXT: %[[V24:.*]] = "ivy.put_along_axis"(%[[V21]], %[[V22]], %[[V23]]) {axis = 0 : i64, reduction = "add"} : (tensor<13xf32>, tensor<6xi64>, tensor<6xf32>) -> tensor<13xf32>
// CHECK-NEXT: %[[V25:.*]] = "ivy.slice"(%[[V24]]) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0>, steps = array<i64: 1>, stops = array<i64: 12>} : (tensor<13xf32>) -> tensor<12xf32>
// CHECK-NEXT: %[[V26:.*]] = "ivy.reshape"(%[[V25]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 4, 3>} : (tensor<12xf32>) -> tensor<4x3xf32>
// CHECK-NEXT: return %[[V26]] : tensor<4x3xf32>
func.func @scatter(%arg0: tensor<4x3xf32>, %arg1: tensor<2x1xi32>, %arg2: tensor<2x3xf32>) -> tensor<4x3xf32> {
  %0 = "ivy.scatter"(%arg0, %arg1, %arg2) {batch_axes = array<i64>, index_batch_axes = array<i64>, index_vector_axis = 1 : i64, inserted_axes = array<i64: 0>, reduction = "add", start_axes = array<i64: 0>, unique = false, update_window_axes = array<i64: 1>} : (tensor<4x3xf32>, tensor<2x1xi32>, tensor<2x3xf32>) -> tensor<4x3xf32>
  return %0 : tensor<4x3xf32>
}

// CHECK-LABEL: func.func @matmul(
// CHECK-NEXT: %[[V0:.*]] = "ivy.linear"(%arg0, %arg1) {operandSegmentSizes = array<i32: 1, 1, 0>, transposed = false} : (tensor<2x3x8xf32>, tensor<8x5xf32>) -> tensor<2x3x5xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3x5xf32>
func.func @matmul(%arg0: tensor<2x3x8xf32>, %arg1: tensor<8x5xf32>) -> tensor<2x3x5xf32> {
  %0 = "ivy.dot_general"(%arg0, %arg1) {batch1 = array<i64>, batch2 = array<i64>, contract1 = array<i64: 2>, contract2 = array<i64: 0>} : (tensor<2x3x8xf32>, tensor<8x5xf32>) -> tensor<2x3x5xf32>
  return %0 : tensor<2x3x5xf32>
}

// CHECK-LABEL: func.func @not_matmul(
// CHECK-NEXT: %[[V0:.*]] = "ivy.permute_dims"(%arg0) {axes = array<i64: 1, 2, 0>} : (tensor<2x3x4xf32>) -> tensor<3x4x2xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.reshape"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 12, 2>} : (tensor<3x4x2xf32>) -> tensor<12x2xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.reshape"(%arg1) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 20>} : (tensor<2x4x5xf32>) -> tensor<2x20xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.matmul"(%[[V1]], %[[V2]]) : (tensor<12x2xf32>, tensor<2x20xf32>) -> tensor<12x20xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.reshape"(%[[V3]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3, 4, 4, 5>} : (tensor<12x20xf32>) -> tensor<3x4x4x5xf32>
// CHECK-NEXT: return %[[V4]] : tensor<3x4x4x5xf32>
func.func @not_matmul(%arg0: tensor<2x3x4xf32>, %arg1: tensor<2x4x5xf32>) -> tensor<3x4x4x5xf32> {
  %0 = "ivy.dot_general"(%arg0, %arg1) {batch1 = array<i64>, batch2 = array<i64>, contract1 = array<i64: 0>, contract2 = array<i64: 0>} : (tensor<2x3x4xf32>, tensor<2x4x5xf32>) -> tensor<3x4x4x5xf32>
  return %0 : tensor<3x4x4x5xf32>
}

// CHECK-LABEL: func.func @scaled_dot_product_attention_masked(
// CHECK-NEXT: %[[V0:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 5, 7>} : () -> tensor<5x7xi64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.iota"() {axis = 1 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 5, 7>} : () -> tensor<5x7xi64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.greater_equal"(%[[V0]], %[[V1]]) : (tensor<5x7xi64>, tensor<5x7xi64>) -> tensor<5x7xi1>
// CHECK-NEXT: %[[V3:.*]] = "ivy.logical_and"(%arg3, %[[V2]]) : (tensor<5x7xi1>, tensor<5x7xi1>) -> tensor<5x7xi1>
// CHECK-NEXT: %[[V4:.*]] = "ivy.scaled_dot_product_attention"(%arg0, %arg1, %arg2, %[[V3]]) {causal = false, operandSegmentSizes = array<i32: 1, 1, 1, 1>, scale = 5.000000e-01 : f64} : (tensor<2x4x5x8xf32>, tensor<2x4x7x8xf32>, tensor<2x4x7x8xf32>, tensor<5x7xi1>) -> tensor<2x4x5x8xf32>
// CHECK-NEXT: return %[[V4]] : tensor<2x4x5x8xf32>
func.func @scaled_dot_product_attention_masked(%arg0: tensor<2x4x5x8xf32>, %arg1: tensor<2x4x7x8xf32>, %arg2: tensor<2x4x7x8xf32>, %arg3: tensor<5x7xi1>) -> tensor<2x4x5x8xf32> {
  %0 = "ivy.scaled_dot_product_attention"(%arg0, %arg1, %arg2, %arg3) {causal = true, operandSegmentSizes = array<i32: 1, 1, 1, 1>, scale = 5.000000e-01 : f64} : (tensor<2x4x5x8xf32>, tensor<2x4x7x8xf32>, tensor<2x4x7x8xf32>, tensor<5x7xi1>) -> tensor<2x4x5x8xf32>
  return %0 : tensor<2x4x5x8xf32>
}

// CHECK-LABEL: func.func @conv_last(
// CHECK-NEXT: %[[V0:.*]] = "ivy.permute_dims"(%arg0) {axes = array<i64: 0, 3, 1, 2>} : (tensor<1x8x8x3xf32>) -> tensor<1x3x8x8xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.permute_dims"(%arg1) {axes = array<i64: 3, 2, 0, 1>} : (tensor<3x3x3x6xf32>) -> tensor<6x3x3x3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.conv"(%[[V0]], %[[V1]]) {groups = 1 : i64, input_layout = "NC01", kernel_layout = "OI01", lhs_dilation = array<i64: 1, 1>, output_layout = "NC01", padding = array<i64: 0, 0, 1, 1>, rhs_dilation = array<i64: 2, 1>, strides = array<i64: 1, 1>} : (tensor<1x3x8x8xf32>, tensor<6x3x3x3xf32>) -> tensor<1x6x4x8xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.permute_dims"(%[[V2]]) {axes = array<i64: 0, 2, 3, 1>} : (tensor<1x6x4x8xf32>) -> tensor<1x4x8x6xf32>
// CHECK-NEXT: return %[[V3]] : tensor<1x4x8x6xf32>
func.func @conv_last(%arg0: tensor<1x8x8x3xf32>, %arg1: tensor<3x3x3x6xf32>) -> tensor<1x4x8x6xf32> {
  %0 = "ivy.conv"(%arg0, %arg1) {groups = 1 : i64, input_layout = "N01C", kernel_layout = "01IO", lhs_dilation = array<i64: 1, 1>, output_layout = "N01C", padding = array<i64: 0, 0, 1, 1>, rhs_dilation = array<i64: 2, 1>, strides = array<i64: 1, 1>} : (tensor<1x8x8x3xf32>, tensor<3x3x3x6xf32>) -> tensor<1x4x8x6xf32>
  return %0 : tensor<1x4x8x6xf32>
}

// CHECK-LABEL: func.func @normalisation(
// CHECK-NEXT: %[[V0:.*]] = "ivy.conv"(%arg0, %arg1) {groups = 1 : i64, input_layout = "NC01", kernel_layout = "OI01", lhs_dilation = array<i64: 1, 1>, output_layout = "NC01", padding = array<i64: 0, 0, 0, 0>, rhs_dilation = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<2x4x5x6xf32>, tensor<8x4x3x3xf32>) -> tensor<2x8x3x4xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<9.99999974E-6> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.add"(%arg2, %[[V1]]) : (tensor<8xf32>, tensor<f32>) -> tensor<8xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.rsqrt"(%[[V2]]) : (tensor<8xf32>) -> tensor<8xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.multiply"(%[[V3]], %arg2) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.multiply"(%arg2, %[[V4]]) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.negative"(%[[V5]]) : (tensor<8xf32>) -> tensor<8xf32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.add"(%[[V6]], %arg2) : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.expand_dims"(%[[V4]]) {axes = array<i64: 1, 2>} : (tensor<8xf32>) -> tensor<8x1x1xf32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.multiply"(%[[V0]], %[[V8]]) : (tensor<2x8x3x4xf32>, tensor<8x1x1xf32>) -> tensor<2x8x3x4xf32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.expand_dims"(%[[V7]]) {axes = array<i64: 1, 2>} : (tensor<8xf32>) -> tensor<8x1x1xf32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.add"(%[[V9]], %[[V10]]) : (tensor<2x8x3x4xf32>, tensor<8x1x1xf32>) -> tensor<2x8x3x4xf32>
// CHECK-NEXT: %[[V12:.*]] = "ivy.group_norm"(%[[V11]], %arg2, %arg2) {axis = 1 : i64, epsilon = 1.000000e-05 : f64, groups = 4 : i64, operandSegmentSizes = array<i32: 1, 1, 1>} : (tensor<2x8x3x4xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<2x8x3x4xf32>
// CHECK-NEXT: return %[[V12]] : tensor<2x8x3x4xf32>
func.func @normalisation(%arg0: tensor<2x4x5x6xf32>, %arg1: tensor<8x4x3x3xf32>, %arg2: tensor<8xf32>) -> tensor<2x8x3x4xf32> {
  %0 = "ivy.conv"(%arg0, %arg1) {groups = 1 : i64, input_layout = "NC01", kernel_layout = "OI01", lhs_dilation = array<i64: 1, 1>, output_layout = "NC01", padding = array<i64: 0, 0, 0, 0>, rhs_dilation = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<2x4x5x6xf32>, tensor<8x4x3x3xf32>) -> tensor<2x8x3x4xf32>
  %1 = "ivy.batch_norm"(%0, %arg2, %arg2, %arg2, %arg2) {axis = 1 : i64, epsilon = 1.000000e-05 : f64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1>} : (tensor<2x8x3x4xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<2x8x3x4xf32>
  %2 = "ivy.group_norm"(%1, %arg2, %arg2) {axis = 1 : i64, epsilon = 1.000000e-05 : f64, groups = 4 : i64, operandSegmentSizes = array<i32: 1, 1, 1>} : (tensor<2x8x3x4xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<2x8x3x4xf32>
  return %2 : tensor<2x8x3x4xf32>
}

// CHECK-LABEL: func.func @batch_norm_last(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<9.99999974E-6> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.add"(%arg2, %[[V0]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.rsqrt"(%[[V1]]) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.multiply"(%arg1, %[[V2]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.negative"(%[[V3]]) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.multiply"(%arg0, %[[V2]]) : (tensor<2x4x3xf32>, tensor<3xf32>) -> tensor<2x4x3xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.add"(%[[V5]], %[[V4]]) : (tensor<2x4x3xf32>, tensor<3xf32>) -> tensor<2x4x3xf32>
// CHECK-NEXT: return %[[V6]] : tensor<2x4x3xf32>
func.func @batch_norm_last(%arg0: tensor<2x4x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>) -> tensor<2x4x3xf32> {
  %0 = "ivy.batch_norm"(%arg0, %arg1, %arg2) {axis = 2 : i64, epsilon = 1.000000e-05 : f64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>} : (tensor<2x4x3xf32>, tensor<3xf32>, tensor<3xf32>) -> tensor<2x4x3xf32>
  return %0 : tensor<2x4x3xf32>
}

// CHECK-LABEL: func.func @max_pool_of_integers(
// CHECK-NEXT: %[[V0:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 0>, steps = array<i64: 1, 2>, stops = array<i64: 1, 7>} : (tensor<1x8xi64>) -> tensor<1x4xi64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 1>, steps = array<i64: 1, 2>, stops = array<i64: 1, 8>} : (tensor<1x8xi64>) -> tensor<1x4xi64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.maximum"(%[[V0]], %[[V1]]) : (tensor<1x4xi64>, tensor<1x4xi64>) -> tensor<1x4xi64>
// CHECK-NEXT: return %[[V2]] : tensor<1x4xi64>
func.func @max_pool_of_integers(%arg0: tensor<1x8xi64>) -> tensor<1x4xi64> {
  %0 = "ivy.max_pool"(%arg0) {axes = array<i64: 1>, dilation = array<i64: 1>, padding = array<i64: 0, 0>, strides = array<i64: 2>, window = array<i64: 2>} : (tensor<1x8xi64>) -> tensor<1x4xi64>
  return %0 : tensor<1x4xi64>
}

// CHECK-LABEL: func.func @sum_pool(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.pad"(%arg0, %[[V0]]) {high = array<i64: 0, 0, 1, 1>, interior = array<i64: 0, 0, 0, 0>, low = array<i64: 0, 0, 1, 0>, mode = "constant"} : (tensor<1x3x8x8xf32>, tensor<f32>) -> tensor<1x3x10x9xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.sum_pool"(%[[V1]]) {axes = array<i64: 2, 3>, dilation = array<i64: 1, 1>, padding = array<i64: 0, 0, 0, 0>, strides = array<i64: 2, 2>, window = array<i64: 3, 3>} : (tensor<1x3x10x9xf32>) -> tensor<1x3x4x4xf32>
// CHECK-NEXT: return %[[V2]] : tensor<1x3x4x4xf32>
func.func @sum_pool(%arg0: tensor<1x3x8x8xf32>) -> tensor<1x3x4x4xf32> {
  %0 = "ivy.sum_pool"(%arg0) {axes = array<i64: 2, 3>, dilation = array<i64: 1, 1>, padding = array<i64: 1, 1, 0, 1>, strides = array<i64: 2, 2>, window = array<i64: 3, 3>} : (tensor<1x3x8x8xf32>) -> tensor<1x3x4x4xf32>
  return %0 : tensor<1x3x4x4xf32>
}

// CHECK-LABEL: func.func @not_attention_weights_used(
// CHECK-NEXT: %[[V0:.*]] = "ivy.permute_dims"(%arg1) {axes = array<i64: 1, 0>} : (tensor<5x4xf32>) -> tensor<4x5xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.linear"(%arg0, %[[V0]]) {operandSegmentSizes = array<i32: 1, 1, 0>, transposed = false} : (tensor<3x4xf32>, tensor<4x5xf32>) -> tensor<3x5xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.max"(%[[V1]]) {axes = array<i64: 1>, keepdims = false} : (tensor<3x5xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.expand_dims"(%[[V2]]) {axes = array<i64: 1>} : (tensor<3xf32>) -> tensor<3x1xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.subtract"(%[[V1]], %[[V3]]) : (tensor<3x5xf32>, tensor<3x1xf32>) -> tensor<3x5xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.exp"(%[[V4]]) : (tensor<3x5xf32>) -> tensor<3x5xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.sum"(%[[V5]]) {axes = array<i64: 1>, keepdims = false} : (tensor<3x5xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.expand_dims"(%[[V6]]) {axes = array<i64: 1>} : (tensor<3xf32>) -> tensor<3x1xf32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.divide"(%[[V5]], %[[V7]]) : (tensor<3x5xf32>, tensor<3x1xf32>) -> tensor<3x5xf32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.linear"(%[[V8]], %arg2) {operandSegmentSizes = array<i32: 1, 1, 0>, transposed = false} : (tensor<3x5xf32>, tensor<5x6xf32>) -> tensor<3x6xf32>
// CHECK-NEXT: return %[[V9]], %[[V8]] : tensor<3x6xf32>, tensor<3x5xf32>
func.func @not_attention_weights_used(%arg0: tensor<3x4xf32>, %arg1: tensor<5x4xf32>, %arg2: tensor<5x6xf32>) -> (tensor<3x6xf32>, tensor<3x5xf32>) {
  %0 = "ivy.permute_dims"(%arg1) {axes = array<i64: 1, 0>} : (tensor<5x4xf32>) -> tensor<4x5xf32>
  %1 = "ivy.dot_general"(%arg0, %0) {batch1 = array<i64>, batch2 = array<i64>, contract1 = array<i64: 1>, contract2 = array<i64: 0>} : (tensor<3x4xf32>, tensor<4x5xf32>) -> tensor<3x5xf32>
  %2 = "ivy.max"(%1) {axes = array<i64: 1>, keepdims = false} : (tensor<3x5xf32>) -> tensor<3xf32>
  %3 = "ivy.expand_dims"(%2) {axes = array<i64: 1>} : (tensor<3xf32>) -> tensor<3x1xf32>
  %4 = "ivy.subtract"(%1, %3) : (tensor<3x5xf32>, tensor<3x1xf32>) -> tensor<3x5xf32>
  %5 = "ivy.exp"(%4) : (tensor<3x5xf32>) -> tensor<3x5xf32>
  %6 = "ivy.sum"(%5) {axes = array<i64: 1>, keepdims = false} : (tensor<3x5xf32>) -> tensor<3xf32>
  %7 = "ivy.expand_dims"(%6) {axes = array<i64: 1>} : (tensor<3xf32>) -> tensor<3x1xf32>
  %8 = "ivy.divide"(%5, %7) : (tensor<3x5xf32>, tensor<3x1xf32>) -> tensor<3x5xf32>
  %9 = "ivy.dot_general"(%8, %arg2) {batch1 = array<i64>, batch2 = array<i64>, contract1 = array<i64: 1>, contract2 = array<i64: 0>} : (tensor<3x5xf32>, tensor<5x6xf32>) -> tensor<3x6xf32>
  return %9, %8 : tensor<3x6xf32>, tensor<3x5xf32>
}

// CHECK-LABEL: func.func @attention_matrices(
// CHECK-NEXT: %[[V0:.*]] = "ivy.permute_dims"(%arg1) {axes = array<i64: 1, 0>} : (tensor<5x4xf32>) -> tensor<4x5xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.linear"(%arg0, %[[V0]]) {operandSegmentSizes = array<i32: 1, 1, 0>, transposed = false} : (tensor<3x4xf32>, tensor<4x5xf32>) -> tensor<3x5xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.divide"(%[[V1]], %[[V2]]) : (tensor<3x5xf32>, tensor<f32>) -> tensor<3x5xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.max"(%[[V3]]) {axes = array<i64: 1>, keepdims = false} : (tensor<3x5xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.expand_dims"(%[[V4]]) {axes = array<i64: 1>} : (tensor<3xf32>) -> tensor<3x1xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.subtract"(%[[V3]], %[[V5]]) : (tensor<3x5xf32>, tensor<3x1xf32>) -> tensor<3x5xf32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.exp"(%[[V6]]) : (tensor<3x5xf32>) -> tensor<3x5xf32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.sum"(%[[V7]]) {axes = array<i64: 1>, keepdims = false} : (tensor<3x5xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.expand_dims"(%[[V8]]) {axes = array<i64: 1>} : (tensor<3xf32>) -> tensor<3x1xf32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.divide"(%[[V7]], %[[V9]]) : (tensor<3x5xf32>, tensor<3x1xf32>) -> tensor<3x5xf32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.linear"(%[[V10]], %arg2) {operandSegmentSizes = array<i32: 1, 1, 0>, transposed = false} : (tensor<3x5xf32>, tensor<5x6xf32>) -> tensor<3x6xf32>
// CHECK-NEXT: return %[[V11]] : tensor<3x6xf32>
func.func @attention_matrices(%arg0: tensor<3x4xf32>, %arg1: tensor<5x4xf32>, %arg2: tensor<5x6xf32>) -> tensor<3x6xf32> {
  %0 = "ivy.permute_dims"(%arg1) {axes = array<i64: 1, 0>} : (tensor<5x4xf32>) -> tensor<4x5xf32>
  %1 = "ivy.dot_general"(%arg0, %0) {batch1 = array<i64>, batch2 = array<i64>, contract1 = array<i64: 1>, contract2 = array<i64: 0>} : (tensor<3x4xf32>, tensor<4x5xf32>) -> tensor<3x5xf32>
  %2 = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %3 = "ivy.divide"(%1, %2) : (tensor<3x5xf32>, tensor<f32>) -> tensor<3x5xf32>
  %4 = "ivy.max"(%3) {axes = array<i64: 1>, keepdims = false} : (tensor<3x5xf32>) -> tensor<3xf32>
  %5 = "ivy.expand_dims"(%4) {axes = array<i64: 1>} : (tensor<3xf32>) -> tensor<3x1xf32>
  %6 = "ivy.subtract"(%3, %5) : (tensor<3x5xf32>, tensor<3x1xf32>) -> tensor<3x5xf32>
  %7 = "ivy.exp"(%6) : (tensor<3x5xf32>) -> tensor<3x5xf32>
  %8 = "ivy.sum"(%7) {axes = array<i64: 1>, keepdims = false} : (tensor<3x5xf32>) -> tensor<3xf32>
  %9 = "ivy.expand_dims"(%8) {axes = array<i64: 1>} : (tensor<3xf32>) -> tensor<3x1xf32>
  %10 = "ivy.divide"(%7, %9) : (tensor<3x5xf32>, tensor<3x1xf32>) -> tensor<3x5xf32>
  %11 = "ivy.dot_general"(%10, %arg2) {batch1 = array<i64>, batch2 = array<i64>, contract1 = array<i64: 1>, contract2 = array<i64: 0>} : (tensor<3x5xf32>, tensor<5x6xf32>) -> tensor<3x6xf32>
  return %11 : tensor<3x6xf32>
}

// CHECK-LABEL: func.func @topk(
// CHECK-NEXT: %[[V0:.*]]:2 = "ivy.sort_with_indices"(%arg0) {axis = 1 : i64, descending = true, stable = true} : (tensor<2x5xf32>) -> (tensor<2x5xf32>, tensor<2x5xi64>)
// CHECK-NEXT: %[[V1:.*]] = "ivy.slice"(%[[V0]]#0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 0>, steps = array<i64: 1, 1>, stops = array<i64: 2, 2>} : (tensor<2x5xf32>) -> tensor<2x2xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.slice"(%[[V0]]#1) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 0>, steps = array<i64: 1, 1>, stops = array<i64: 2, 2>} : (tensor<2x5xi64>) -> tensor<2x2xi64>
// CHECK-NEXT: return %[[V1]], %[[V2]] : tensor<2x2xf32>, tensor<2x2xi64>
func.func @topk(%arg0: tensor<2x5xf32>) -> (tensor<2x2xf32>, tensor<2x2xi64>) {
  %0:2 = "ivy.topk"(%arg0) {axis = -1 : i64, k = 2 : i64, largest = true} : (tensor<2x5xf32>) -> (tensor<2x2xf32>, tensor<2x2xi64>)
  return %0#0, %0#1 : tensor<2x2xf32>, tensor<2x2xi64>
}
