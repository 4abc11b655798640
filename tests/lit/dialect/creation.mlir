// RUN: ivy-opt %s --split-input-file --verify-diagnostics --verify-roundtrip | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @full(
// CHECK-NEXT: %[[V0:.*]] = "ivy.full"(%arg0, %arg1) {operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808, 3>} : (tensor<f32>, index) -> tensor<?x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<?x3xf32>
func.func @full(%arg0: tensor<f32>, %arg1: index) -> tensor<?x3xf32> {
  %0 = "ivy.full"(%arg0, %arg1) {operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808, 3>} : (tensor<f32>, index) -> tensor<?x3xf32>
  return %0 : tensor<?x3xf32>
}

// CHECK-LABEL: func.func @iota(
// CHECK-NEXT: %[[V0:.*]] = "ivy.iota"() {axis = 1 : i64, dtype = i32, operandSegmentSizes = array<i32: 0>, shape = array<i64: 2, 3>} : () -> tensor<2x3xi32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi32>
func.func @iota() -> tensor<2x3xi32> {
  %0 = "ivy.iota"() {axis = 1 : i64, dtype = i32, operandSegmentSizes = array<i32: 0>, shape = array<i64: 2, 3>} : () -> tensor<2x3xi32>
  return %0 : tensor<2x3xi32>
}

// CHECK-LABEL: func.func @iota_dynamic(
// CHECK-NEXT: %[[V0:.*]] = "ivy.iota"(%arg0) {axis = 0 : i64, dtype = f32, operandSegmentSizes = array<i32: 1>, shape = array<i64: -9223372036854775808>} : (index) -> tensor<?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<?xf32>
func.func @iota_dynamic(%arg0: index) -> tensor<?xf32> {
  %0 = "ivy.iota"(%arg0) {axis = 0 : i64, dtype = f32, operandSegmentSizes = array<i32: 1>, shape = array<i64: -9223372036854775808>} : (index) -> tensor<?xf32>
  return %0 : tensor<?xf32>
}

// CHECK-LABEL: func.func @eye(
// CHECK-NEXT: %[[V0:.*]] = "ivy.eye"() {columns = 4 : i64, dtype = f32, offset = 1 : i64, rows = 3 : i64} : () -> tensor<3x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x4xf32>
func.func @eye() -> tensor<3x4xf32> {
  %0 = "ivy.eye"() {columns = 4 : i64, dtype = f32, offset = 1 : i64, rows = 3 : i64} : () -> tensor<3x4xf32>
  return %0 : tensor<3x4xf32>
}

// CHECK-LABEL: func.func @tril(
// CHECK-NEXT: %[[V0:.*]] = "ivy.tril"(%arg0) {offset = -1 : i64} : (tensor<3x4xf32>) -> tensor<3x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x4xf32>
func.func @tril(%arg0: tensor<3x4xf32>) -> tensor<3x4xf32> {
  %0 = "ivy.tril"(%arg0) {offset = -1 : i64} : (tensor<3x4xf32>) -> tensor<3x4xf32>
  return %0 : tensor<3x4xf32>
}

// CHECK-LABEL: func.func @triu(
// CHECK-NEXT: %[[V0:.*]] = "ivy.triu"(%arg0) {offset = 1 : i64} : (tensor<2x3x3xf32>) -> tensor<2x3x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3x3xf32>
func.func @triu(%arg0: tensor<2x3x3xf32>) -> tensor<2x3x3xf32> {
  %0 = "ivy.triu"(%arg0) {offset = 1 : i64} : (tensor<2x3x3xf32>) -> tensor<2x3x3xf32>
  return %0 : tensor<2x3x3xf32>
}

// Elements of every type.
// CHECK-LABEL: func.func @constant(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<[1.500000e+00, 0x7FC00000]> : tensor<2xf32>} : () -> tensor<2xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<{{\[\[}}1, 2], [3, -4]]> : tensor<2x2xi64>} : () -> tensor<2x2xi64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<255> : tensor<2xui8>} : () -> tensor<2xui8>
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<[true, false, true]> : tensor<3xi1>} : () -> tensor<3xi1>
// CHECK-NEXT: %[[V4:.*]] = "ivy.constant"() {value = dense<0x7F80> : tensor<2xbf16>} : () -> tensor<2xbf16>
// CHECK-NEXT: %[[V5:.*]] = "ivy.constant"() {value = dense<> : tensor<0xf16>} : () -> tensor<0xf16>
// CHECK-NEXT: %[[V6:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<2xf8E4M3FN>} : () -> tensor<2xf8E4M3FN>
// CHECK-NEXT: return %[[V0]], %[[V1]], %[[V2]], %[[V3]], %[[V4]], %[[V5]], %[[V6]] : tensor<2xf32>, tensor<2x2xi64>, tensor<2xui8>, tensor<3xi1>, tensor<2xbf16>, tensor<0xf16>, tensor<2xf8E4M3FN>
func.func @constant() -> (tensor<2xf32>, tensor<2x2xi64>, tensor<2xui8>, tensor<3xi1>, tensor<2xbf16>, tensor<0xf16>, tensor<2xf8E4M3FN>) {
  %0 = "ivy.constant"() {value = dense<[1.5, 0x7FC00000]> : tensor<2xf32>} : () -> tensor<2xf32>
  %1 = "ivy.constant"() {value = dense<[[1, 2], [3, -4]]> : tensor<2x2xi64>} : () -> tensor<2x2xi64>
  %2 = "ivy.constant"() {value = dense<255> : tensor<2xui8>} : () -> tensor<2xui8>
  %3 = "ivy.constant"() {value = dense<[true, false, true]> : tensor<3xi1>} : () -> tensor<3xi1>
  %4 = "ivy.constant"() {value = dense<0x7F80> : tensor<2xbf16>} : () -> tensor<2xbf16>
  %5 = "ivy.constant"() {value = dense<> : tensor<0xf16>} : () -> tensor<0xf16>
  %6 = "ivy.constant"() {value = dense<1.0> : tensor<2xf8E4M3FN>} : () -> tensor<2xf8E4M3FN>
  return %0, %1, %2, %3, %4, %5, %6 : tensor<2xf32>, tensor<2x2xi64>, tensor<2xui8>, tensor<3xi1>, tensor<2xbf16>, tensor<0xf16>, tensor<2xf8E4M3FN>
}

// -----

func.func @invalid_full(%arg0: tensor<2xf32>) {
  // expected-error @below {{'ivy.full' op expects a 0-d fill value, got float32[2]}}
  %0 = "ivy.full"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2>} : (tensor<2xf32>) -> tensor<2xf32>
  return
}

// -----

func.func @invalid_full(%arg0: tensor<f32>) {
  // expected-error @below {{'ivy.full' op has 1 dynamic sizes and 0 operands for them}}
  %0 = "ivy.full"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: -9223372036854775808>} : (tensor<f32>) -> tensor<f32>
  return
}

// -----

func.func @invalid_iota(%arg0: index) {
  // expected-error @below {{'ivy.iota' op has 0 dynamic sizes and 1 operands for them}}
  %0 = "ivy.iota"(%arg0) {axis = 0 : i64, dtype = i32, operandSegmentSizes = array<i32: 1>, shape = array<i64: 2>} : (index) -> tensor<1xi32>
  return
}

// -----

func.func @invalid_iota() {
  // expected-error @below {{'ivy.iota' op axis 1 is out of range for a tensor of rank 1}}
  %0 = "ivy.iota"() {axis = 1 : i64, dtype = i32, operandSegmentSizes = array<i32: 0>, shape = array<i64: 2>} : () -> tensor<1xi32>
  return
}

// -----

func.func @invalid_tril(%arg0: tensor<2xf32>) {
  // expected-error @below {{'ivy.tril' op expects matrices, got float32[2]}}
  %0 = "ivy.tril"(%arg0) {offset = 0 : i64} : (tensor<2xf32>) -> tensor<2xf32>
  return
}

// -----

func.func @invalid_iota() {
  // expected-error @below {{'ivy.iota' op counts in numbers, not bool}}
  %0 = "ivy.iota"() {axis = 0 : i64, dtype = i1, operandSegmentSizes = array<i32: 0>, shape = array<i64: 2>} : () -> tensor<1xi32>
  return
}
