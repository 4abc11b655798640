// --ivy-thread-keys: the key of a program's random numbers is the last argument of @main.

// RUN: ivy-opt %s --ivy-thread-keys --split-input-file --verify-diagnostics | filecheck %s
// RUN: ivy-opt %s --ivy-thread-keys --split-input-file --verify-diagnostics \
// RUN:   | filecheck %s --check-prefix=SIGNATURE
// The checks are written by tests/lit/update_checks.py.


// Every draw has a key of its own.
// CHECK-LABEL: func.func @main(
// CHECK-NEXT: %[[V0:.*]] = "ivy.random_fold_in"(%arg1) {data = 0 : i64} : (tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.random_normal"(%[[V0]]) {dtype = f32, operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3>} : (tensor<2xui32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.random_fold_in"(%arg1) {data = 1 : i64} : (tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.random_normal"(%[[V2]]) {dtype = f32, operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3>} : (tensor<2xui32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V1]], %[[V3]] : tensor<3xf32>, tensor<3xf32>
// SIGNATURE-LABEL: func.func @main(
// SIGNATURE-NEXT: %[[V0:.*]] = "ivy.random_fold_in"(%arg1) {data = 0 : i64} : (tensor<2xui32>) -> tensor<2xui32>
// SIGNATURE-NEXT: %[[V1:.*]] = "ivy.random_normal"(%[[V0]]) {dtype = f32, operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3>} : (tensor<2xui32>) -> tensor<3xf32>
// SIGNATURE-NEXT: %[[V2:.*]] = "ivy.random_fold_in"(%arg1) {data = 1 : i64} : (tensor<2xui32>) -> tensor<2xui32>
// SIGNATURE-NEXT: %[[V3:.*]] = "ivy.random_normal"(%[[V2]]) {dtype = f32, operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3>} : (tensor<2xui32>) -> tensor<3xf32>
// SIGNATURE-NEXT: return %[[V1]], %[[V3]] : tensor<3xf32>, tensor<3xf32>
func.func @main(%x: tensor<3xf32> {ivy.param = "x"}) -> (tensor<3xf32>, tensor<3xf32>) {
  %0 = "ivy.random_key"() {stream = 0 : i64} : () -> tensor<2xui32>
  %1 = "ivy.random_normal"(%0) {dtype = f32, shape = array<i64: 3>, operandSegmentSizes = array<i32: 1, 0>} : (tensor<2xui32>) -> tensor<3xf32>
  %2 = "ivy.random_key"() {stream = 1 : i64} : () -> tensor<2xui32>
  %3 = "ivy.random_normal"(%2) {dtype = f32, shape = array<i64: 3>, operandSegmentSizes = array<i32: 1, 0>} : (tensor<2xui32>) -> tensor<3xf32>
  return %1, %3 : tensor<3xf32>, tensor<3xf32>
}

// CHECK-LABEL: func.func @untouched(
// CHECK-NEXT: return %arg0 : tensor<3xf32>
// SIGNATURE-LABEL: func.func @untouched(
// SIGNATURE-NEXT: return %arg0 : tensor<3xf32>
func.func @untouched(%x: tensor<3xf32>) -> tensor<3xf32> {
  return %x : tensor<3xf32>
}

// -----

func.func @other() -> tensor<2xui32> {
  // expected-error @below {{ivy-thread-keys: unsupported operation ivy.random_key: random numbers in a function other than @main}}
  %0 = "ivy.random_key"() {stream = 0 : i64} : () -> tensor<2xui32>
  return %0 : tensor<2xui32>
}

// -----

func.func @main(%n: index, %x: tensor<2xui32>) -> tensor<2xui32> {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %r = scf.for %i = %zero to %n step %one iter_args(%a = %x) -> (tensor<2xui32>) {
    // expected-error @below {{ivy-thread-keys: unsupported operation ivy.random_key: random numbers in a loop}}
    %0 = "ivy.random_key"() {stream = 0 : i64} : () -> tensor<2xui32>
    scf.yield %0 : tensor<2xui32>
  }
  return %r : tensor<2xui32>
}
