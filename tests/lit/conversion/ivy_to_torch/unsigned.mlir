// RUN: ivy-opt %s --ivy-expand-for-torch | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @same_bits(
// CHECK-NEXT: %[[V0:.*]] = "ivy.bitcast"(%arg0) {dtype = i32} : (tensor<3xui32>) -> tensor<3xi32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.bitcast"(%arg1) {dtype = i32} : (tensor<3xui32>) -> tensor<3xi32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.add"(%[[V0]], %[[V1]]) : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.bitcast"(%arg1) {dtype = i32} : (tensor<3xui32>) -> tensor<3xi32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.bitwise_xor"(%[[V2]], %[[V3]]) : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.bitcast"(%[[V4]]) {dtype = ui32} : (tensor<3xi32>) -> tensor<3xui32>
// CHECK-NEXT: return %[[V5]] : tensor<3xui32>
func.func @same_bits(%arg0: tensor<3xui32>, %arg1: tensor<3xui32>) -> tensor<3xui32> {
  %0 = "ivy.add"(%arg0, %arg1) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
  %1 = "ivy.bitwise_xor"(%0, %arg1) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
  return %1 : tensor<3xui32>
}

// CHECK-LABEL: func.func @order_of_flipped_bits(
// CHECK-NEXT: %[[V0:.*]] = "ivy.bitcast"(%arg0) {dtype = i64} : (tensor<3xui64>) -> tensor<3xi64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<-9223372036854775808> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.bitwise_xor"(%[[V0]], %[[V1]]) : (tensor<3xi64>, tensor<i64>) -> tensor<3xi64>
// CHECK-NEXT: %[[V3:.*]] = "ivy.bitcast"(%arg1) {dtype = i64} : (tensor<3xui64>) -> tensor<3xi64>
// CHECK-NEXT: %[[V4:.*]] = "ivy.constant"() {value = dense<-9223372036854775808> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V5:.*]] = "ivy.bitwise_xor"(%[[V3]], %[[V4]]) : (tensor<3xi64>, tensor<i64>) -> tensor<3xi64>
// CHECK-NEXT: %[[V6:.*]] = "ivy.less"(%[[V2]], %[[V5]]) : (tensor<3xi64>, tensor<3xi64>) -> tensor<3xi1>
// CHECK-NEXT: return %[[V6]] : tensor<3xi1>
func.func @order_of_flipped_bits(%arg0: tensor<3xui64>, %arg1: tensor<3xui64>) -> tensor<3xi1> {
  %0 = "ivy.less"(%arg0, %arg1) : (tensor<3xui64>, tensor<3xui64>) -> tensor<3xi1>
  return %0 : tensor<3xi1>
}

// CHECK-LABEL: func.func @largest(
// CHECK-NEXT: %[[V0:.*]] = "ivy.bitcast"(%arg0) {dtype = i16} : (tensor<3xui16>) -> tensor<3xi16>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<-32768> : tensor<i16>} : () -> tensor<i16>
// CHECK-NEXT: %[[V2:.*]] = "ivy.bitwise_xor"(%[[V0]], %[[V1]]) : (tensor<3xi16>, tensor<i16>) -> tensor<3xi16>
// CHECK-NEXT: %[[V3:.*]] = "ivy.max"(%[[V2]]) {axes = array<i64: 0>, keepdims = false} : (tensor<3xi16>) -> tensor<i16>
// CHECK-NEXT: %[[V4:.*]] = "ivy.constant"() {value = dense<-32768> : tensor<i16>} : () -> tensor<i16>
// CHECK-NEXT: %[[V5:.*]] = "ivy.bitwise_xor"(%[[V3]], %[[V4]]) : (tensor<i16>, tensor<i16>) -> tensor<i16>
// CHECK-NEXT: %[[V6:.*]] = "ivy.bitcast"(%[[V5]]) {dtype = ui16} : (tensor<i16>) -> tensor<ui16>
// CHECK-NEXT: return %[[V6]] : tensor<ui16>
func.func @largest(%arg0: tensor<3xui16>) -> tensor<ui16> {
  %0 = "ivy.max"(%arg0) {axes = array<i64: 0>, keepdims = false} : (tensor<3xui16>) -> tensor<ui16>
  return %0 : tensor<ui16>
}

// CHECK-LABEL: func.func @widened_quotient(
// CHECK-NEXT: %[[V0:.*]] = "ivy.bitcast"(%arg0) {dtype = i32} : (tensor<3xui32>) -> tensor<3xi32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.astype"(%[[V0]]) {dtype = i64} : (tensor<3xi32>) -> tensor<3xi64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<4294967295> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V3:.*]] = "ivy.bitwise_and"(%[[V1]], %[[V2]]) : (tensor<3xi64>, tensor<i64>) -> tensor<3xi64>
// CHECK-NEXT: %[[V4:.*]] = "ivy.bitcast"(%arg1) {dtype = i32} : (tensor<3xui32>) -> tensor<3xi32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.astype"(%[[V4]]) {dtype = i64} : (tensor<3xi32>) -> tensor<3xi64>
// CHECK-NEXT: %[[V6:.*]] = "ivy.constant"() {value = dense<4294967295> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V7:.*]] = "ivy.bitwise_and"(%[[V5]], %[[V6]]) : (tensor<3xi64>, tensor<i64>) -> tensor<3xi64>
// CHECK-NEXT: %[[V8:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V9:.*]] = "ivy.equal"(%[[V7]], %[[V8]]) : (tensor<3xi64>, tensor<i64>) -> tensor<3xi1>
// CHECK-NEXT: %[[V10:.*]] = "ivy.constant"() {value = dense<-1> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V11:.*]] = "ivy.equal"(%[[V7]], %[[V10]]) : (tensor<3xi64>, tensor<i64>) -> tensor<3xi1>
// CHECK-NEXT: %[[V12:.*]] = "ivy.logical_or"(%[[V9]], %[[V11]]) : (tensor<3xi1>, tensor<3xi1>) -> tensor<3xi1>
// CHECK-NEXT: %[[V13:.*]] = "ivy.constant"() {value = dense<1> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V14:.*]] = "ivy.where"(%[[V12]], %[[V13]], %[[V7]]) : (tensor<3xi1>, tensor<i64>, tensor<3xi64>) -> tensor<3xi64>
// CHECK-NEXT: %[[V15:.*]] = "ivy.truncated_divide"(%[[V3]], %[[V14]]) : (tensor<3xi64>, tensor<3xi64>) -> tensor<3xi64>
// CHECK-NEXT: %[[V16:.*]] = "ivy.negative"(%[[V3]]) : (tensor<3xi64>) -> tensor<3xi64>
// CHECK-NEXT: %[[V17:.*]] = "ivy.where"(%[[V11]], %[[V16]], %[[V15]]) : (tensor<3xi1>, tensor<3xi64>, tensor<3xi64>) -> tensor<3xi64>
// CHECK-NEXT: %[[V18:.*]] = "ivy.constant"() {value = dense<-1> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V19:.*]] = "ivy.where"(%[[V9]], %[[V18]], %[[V17]]) : (tensor<3xi1>, tensor<i64>, tensor<3xi64>) -> tensor<3xi64>
// CHECK-NEXT: %[[V20:.*]] = "ivy.astype"(%[[V19]]) {dtype = i32} : (tensor<3xi64>) -> tensor<3xi32>
// CHECK-NEXT: %[[V21:.*]] = "ivy.bitcast"(%[[V20]]) {dtype = ui32} : (tensor<3xi32>) -> tensor<3xui32>
// CHECK-NEXT: return %[[V21]] : tensor<3xui32>
func.func @widened_quotient(%arg0: tensor<3xui32>, %arg1: tensor<3xui32>) -> tensor<3xui32> {
  %0 = "ivy.truncated_divide"(%arg0, %arg1) : (tensor<3xui32>, tensor<3xui32>) -> tensor<3xui32>
  return %0 : tensor<3xui32>
}

// CHECK-LABEL: func.func @logical_shift(
// CHECK-NEXT: %[[V0:.*]] = "ivy.bitcast"(%arg0) {dtype = i32} : (tensor<3xui32>) -> tensor<3xi32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<134217727> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<5> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.bitwise_right_shift"(%[[V0]], %[[V2]]) : (tensor<3xi32>, tensor<i32>) -> tensor<3xi32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.bitwise_and"(%[[V3]], %[[V1]]) : (tensor<3xi32>, tensor<i32>) -> tensor<3xi32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.bitcast"(%[[V4]]) {dtype = ui32} : (tensor<3xi32>) -> tensor<3xui32>
// CHECK-NEXT: return %[[V5]] : tensor<3xui32>
func.func @logical_shift(%arg0: tensor<3xui32>) -> tensor<3xui32> {
  %0 = "ivy.constant"() {value = dense<5> : tensor<ui32>} : () -> tensor<ui32>
  %1 = "ivy.bitwise_right_shift"(%arg0, %0) : (tensor<3xui32>, tensor<ui32>) -> tensor<3xui32>
  return %1 : tensor<3xui32>
}

// CHECK-LABEL: func.func @to_float(
// CHECK-NEXT: %[[V0:.*]] = "ivy.bitcast"(%arg0) {dtype = i64} : (tensor<3xui64>) -> tensor<3xi64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<1> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<1> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V4:.*]] = "ivy.bitwise_right_shift"(%[[V0]], %[[V3]]) : (tensor<3xi64>, tensor<i64>) -> tensor<3xi64>
// CHECK-NEXT: %[[V5:.*]] = "ivy.constant"() {value = dense<9223372036854775807> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V6:.*]] = "ivy.bitwise_and"(%[[V4]], %[[V5]]) : (tensor<3xi64>, tensor<i64>) -> tensor<3xi64>
// CHECK-NEXT: %[[V7:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V8:.*]] = "ivy.equal"(%[[V2]], %[[V7]]) : (tensor<i64>, tensor<i64>) -> tensor<i1>
// CHECK-NEXT: %[[V9:.*]] = "ivy.constant"() {value = dense<1> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V10:.*]] = "ivy.subtract"(%[[V2]], %[[V9]]) : (tensor<i64>, tensor<i64>) -> tensor<i64>
// CHECK-NEXT: %[[V11:.*]] = "ivy.where"(%[[V8]], %[[V2]], %[[V10]]) : (tensor<i1>, tensor<i64>, tensor<i64>) -> tensor<i64>
// CHECK-NEXT: %[[V12:.*]] = "ivy.bitwise_right_shift"(%[[V6]], %[[V11]]) : (tensor<3xi64>, tensor<i64>) -> tensor<3xi64>
// CHECK-NEXT: %[[V13:.*]] = "ivy.where"(%[[V8]], %[[V0]], %[[V12]]) : (tensor<i1>, tensor<3xi64>, tensor<3xi64>) -> tensor<3xi64>
// CHECK-NEXT: %[[V14:.*]] = "ivy.bitwise_and"(%[[V0]], %[[V2]]) : (tensor<3xi64>, tensor<i64>) -> tensor<3xi64>
// CHECK-NEXT: %[[V15:.*]] = "ivy.bitwise_or"(%[[V13]], %[[V14]]) : (tensor<3xi64>, tensor<3xi64>) -> tensor<3xi64>
// CHECK-NEXT: %[[V16:.*]] = "ivy.less"(%[[V0]], %[[V1]]) : (tensor<3xi64>, tensor<i64>) -> tensor<3xi1>
// CHECK-NEXT: %[[V17:.*]] = "ivy.where"(%[[V16]], %[[V15]], %[[V0]]) : (tensor<3xi1>, tensor<3xi64>, tensor<3xi64>) -> tensor<3xi64>
// CHECK-NEXT: %[[V18:.*]] = "ivy.astype"(%[[V17]]) {dtype = f32} : (tensor<3xi64>) -> tensor<3xf32>
// CHECK-NEXT: %[[V19:.*]] = "ivy.add"(%[[V18]], %[[V18]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V20:.*]] = "ivy.where"(%[[V16]], %[[V19]], %[[V18]]) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V20]] : tensor<3xf32>
func.func @to_float(%arg0: tensor<3xui64>) -> tensor<3xf32> {
  %0 = "ivy.astype"(%arg0) {dtype = f32} : (tensor<3xui64>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @eight_bits_have_operators(
// CHECK-NEXT: %[[V0:.*]] = "ivy.add"(%arg0, %arg0) : (tensor<3xui8>, tensor<3xui8>) -> tensor<3xui8>
// CHECK-NEXT: return %[[V0]] : tensor<3xui8>
func.func @eight_bits_have_operators(%arg0: tensor<3xui8>) -> tensor<3xui8> {
  %0 = "ivy.add"(%arg0, %arg0) : (tensor<3xui8>, tensor<3xui8>) -> tensor<3xui8>
  return %0 : tensor<3xui8>
}

// CHECK-LABEL: func.func @narrow_floats(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg0) {dtype = f32} : (tensor<3xf8E5M2>) -> tensor<3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.astype"(%arg0) {dtype = f32} : (tensor<3xf8E5M2>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.add"(%[[V0]], %[[V1]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.astype"(%[[V2]]) {dtype = f8E5M2} : (tensor<3xf32>) -> tensor<3xf8E5M2>
// CHECK-NEXT: return %[[V3]] : tensor<3xf8E5M2>
func.func @narrow_floats(%arg0: tensor<3xf8E5M2>) -> tensor<3xf8E5M2> {
  %0 = "ivy.add"(%arg0, %arg0) : (tensor<3xf8E5M2>, tensor<3xf8E5M2>) -> tensor<3xf8E5M2>
  return %0 : tensor<3xf8E5M2>
}
