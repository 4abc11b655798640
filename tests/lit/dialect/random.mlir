// RUN: ivy-opt %s --split-input-file --verify-diagnostics --verify-roundtrip | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @random_key(
// CHECK-NEXT: %[[V0:.*]] = "ivy.random_key"() {stream = 3 : i64} : () -> tensor<2xui32>
// CHECK-NEXT: return %[[V0]] : tensor<2xui32>
func.func @random_key() -> tensor<2xui32> {
  %0 = "ivy.random_key"() {stream = 3 : i64} : () -> tensor<2xui32>
  return %0 : tensor<2xui32>
}

// CHECK-LABEL: func.func @threefry2x32(
// CHECK-NEXT: %[[V0:.*]]:2 = "ivy.threefry2x32"(%arg0, %arg1, %arg2) : (tensor<2xui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<4xui32>, tensor<4xui32>)
// CHECK-NEXT: return %[[V0]]#0, %[[V0]]#1 : tensor<4xui32>, tensor<4xui32>
func.func @threefry2x32(%arg0: tensor<2xui32>, %arg1: tensor<4xui32>, %arg2: tensor<4xui32>) -> (tensor<4xui32>, tensor<4xui32>) {
  %0:2 = "ivy.threefry2x32"(%arg0, %arg1, %arg2) : (tensor<2xui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<4xui32>, tensor<4xui32>)
  return %0#0, %0#1 : tensor<4xui32>, tensor<4xui32>
}

// CHECK-LABEL: func.func @philox4x32(
// CHECK-NEXT: %[[V0:.*]]:4 = "ivy.philox4x32"(%arg0, %arg1, %arg1, %arg1, %arg1) : (tensor<2xui32>, tensor<4xui32>, tensor<4xui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<4xui32>, tensor<4xui32>, tensor<4xui32>, tensor<4xui32>)
// CHECK-NEXT: return %[[V0]]#3 : tensor<4xui32>
func.func @philox4x32(%arg0: tensor<2xui32>, %arg1: tensor<4xui32>) -> tensor<4xui32> {
  %0:4 = "ivy.philox4x32"(%arg0, %arg1, %arg1, %arg1, %arg1) : (tensor<2xui32>, tensor<4xui32>, tensor<4xui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<4xui32>, tensor<4xui32>, tensor<4xui32>, tensor<4xui32>)
  return %0#3 : tensor<4xui32>
}

// CHECK-LABEL: func.func @random_fold_in(
// CHECK-NEXT: %[[V0:.*]] = "ivy.random_fold_in"(%arg0) {data = 7 : i64} : (tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: return %[[V0]] : tensor<2xui32>
func.func @random_fold_in(%arg0: tensor<2xui32>) -> tensor<2xui32> {
  %0 = "ivy.random_fold_in"(%arg0) {data = 7 : i64} : (tensor<2xui32>) -> tensor<2xui32>
  return %0 : tensor<2xui32>
}

// CHECK-LABEL: func.func @random_split(
// CHECK-NEXT: %[[V0:.*]] = "ivy.random_split"(%arg0) {count = 3 : i64} : (tensor<2xui32>) -> tensor<3x2xui32>
// CHECK-NEXT: return %[[V0]] : tensor<3x2xui32>
func.func @random_split(%arg0: tensor<2xui32>) -> tensor<3x2xui32> {
  %0 = "ivy.random_split"(%arg0) {count = 3 : i64} : (tensor<2xui32>) -> tensor<3x2xui32>
  return %0 : tensor<3x2xui32>
}

// CHECK-LABEL: func.func @random_bits(
// CHECK-NEXT: %[[V0:.*]] = "ivy.random_bits"(%arg0) {dtype = ui32, operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<2xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xui32>
func.func @random_bits(%arg0: tensor<2xui32>) -> tensor<2x3xui32> {
  %0 = "ivy.random_bits"(%arg0) {dtype = ui32, operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<2xui32>) -> tensor<2x3xui32>
  return %0 : tensor<2x3xui32>
}

// CHECK-LABEL: func.func @random_uniform(
// CHECK-NEXT: %[[V0:.*]] = "ivy.random_uniform"(%arg0) {dtype = f32, high = 1.000000e+00 : f64, low = -1.000000e+00 : f64, operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<2xui32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @random_uniform(%arg0: tensor<2xui32>) -> tensor<2x3xf32> {
  %0 = "ivy.random_uniform"(%arg0) {dtype = f32, high = 1.000000e+00 : f64, low = -1.000000e+00 : f64, operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<2xui32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @random_uniform_dynamic(
// CHECK-NEXT: %[[V0:.*]] = "ivy.random_uniform"(%arg0, %arg1) {dtype = f32, high = 1.000000e+00 : f64, low = 0.000000e+00 : f64, operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808>} : (tensor<2xui32>, index) -> tensor<?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<?xf32>
func.func @random_uniform_dynamic(%arg0: tensor<2xui32>, %arg1: index) -> tensor<?xf32> {
  %0 = "ivy.random_uniform"(%arg0, %arg1) {dtype = f32, high = 1.000000e+00 : f64, low = 0.000000e+00 : f64, operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808>} : (tensor<2xui32>, index) -> tensor<?xf32>
  return %0 : tensor<?xf32>
}

// CHECK-LABEL: func.func @random_normal(
// CHECK-NEXT: %[[V0:.*]] = "ivy.random_normal"(%arg0) {dtype = f32, operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<2xui32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @random_normal(%arg0: tensor<2xui32>) -> tensor<2x3xf32> {
  %0 = "ivy.random_normal"(%arg0) {dtype = f32, operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<2xui32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @random_integers(
// CHECK-NEXT: %[[V0:.*]] = "ivy.random_integers"(%arg0) {dtype = i32, high = 10 : i64, low = 2 : i64, operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<2xui32>) -> tensor<2x3xi32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi32>
func.func @random_integers(%arg0: tensor<2xui32>) -> tensor<2x3xi32> {
  %0 = "ivy.random_integers"(%arg0) {dtype = i32, high = 10 : i64, low = 2 : i64, operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<2xui32>) -> tensor<2x3xi32>
  return %0 : tensor<2x3xi32>
}

// CHECK-LABEL: func.func @random_permutation(
// CHECK-NEXT: %[[V0:.*]] = "ivy.random_permutation"(%arg0) {dtype = i64, size = 6 : i64} : (tensor<2xui32>) -> tensor<6xi64>
// CHECK-NEXT: return %[[V0]] : tensor<6xi64>
func.func @random_permutation(%arg0: tensor<2xui32>) -> tensor<6xi64> {
  %0 = "ivy.random_permutation"(%arg0) {dtype = i64, size = 6 : i64} : (tensor<2xui32>) -> tensor<6xi64>
  return %0 : tensor<6xi64>
}

// -----

func.func @invalid_random_uniform(%arg0: tensor<2xf32>) {
  // expected-error @below {{'ivy.random_uniform' op expects a key, uint32[2], got float32[2]}}
  %0 = "ivy.random_uniform"(%arg0) {dtype = f32, high = 1.000000e+00 : f64, low = 0.000000e+00 : f64, operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2>} : (tensor<2xf32>) -> tensor<2xf32>
  return
}

// -----

func.func @invalid_random_uniform(%arg0: tensor<2xui32>) {
  // expected-error @below {{'ivy.random_uniform' op makes floating-point numbers, not int32}}
  %0 = "ivy.random_uniform"(%arg0) {dtype = i32, high = 1.000000e+00 : f64, low = 0.000000e+00 : f64, operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2>} : (tensor<2xui32>) -> tensor<2xui32>
  return
}

// -----

func.func @invalid_random_bits(%arg0: tensor<2xui32>) {
  // expected-error @below {{'ivy.random_bits' op makes unsigned integers, not float32}}
  %0 = "ivy.random_bits"(%arg0) {dtype = f32, operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2>} : (tensor<2xui32>) -> tensor<2xui32>
  return
}

// -----

func.func @invalid_random_integers(%arg0: tensor<2xui32>) {
  // expected-error @below {{'ivy.random_integers' op makes integers, not float32}}
  %0 = "ivy.random_integers"(%arg0) {dtype = f32, high = 2 : i64, low = 0 : i64, operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2>} : (tensor<2xui32>) -> tensor<2xui32>
  return
}

// -----

func.func @invalid_threefry2x32(%arg0: tensor<2xui32>, %arg1: tensor<2xf32>, %arg2: tensor<2xf32>) {
  // expected-error @below {{'ivy.threefry2x32' op expects uint32 words, got float32[2] and float32[2]}}
  %0:2 = "ivy.threefry2x32"(%arg0, %arg1, %arg2) : (tensor<2xui32>, tensor<2xf32>, tensor<2xf32>) -> (tensor<2xui32>, tensor<2xui32>)
  return
}

// -----

func.func @invalid_philox4x32(%arg0: tensor<2xui32>, %arg1: tensor<2xi32>) {
  // expected-error @below {{'ivy.philox4x32' op expects uint32 words of one shape, got int32[2]}}
  %0:4 = "ivy.philox4x32"(%arg0, %arg1, %arg1, %arg1, %arg1) : (tensor<2xui32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> (tensor<2xi32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>)
  return
}
