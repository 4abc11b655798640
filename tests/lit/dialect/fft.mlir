// RUN: ivy-opt %s --split-input-file --verify-diagnostics --verify-roundtrip | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @fft(
// CHECK-NEXT: %[[V0:.*]] = "ivy.fft"(%arg0) {axes = array<i64: 1>, kind = "forward"} : (tensor<2x4xcomplex<f32>>) -> tensor<2x4xcomplex<f32>>
// CHECK-NEXT: return %[[V0]] : tensor<2x4xcomplex<f32>>
func.func @fft(%arg0: tensor<2x4xcomplex<f32>>) -> tensor<2x4xcomplex<f32>> {
  %0 = "ivy.fft"(%arg0) {axes = array<i64: 1>, kind = "forward"} : (tensor<2x4xcomplex<f32>>) -> tensor<2x4xcomplex<f32>>
  return %0 : tensor<2x4xcomplex<f32>>
}

// CHECK-LABEL: func.func @rfft(
// CHECK-NEXT: %[[V0:.*]] = "ivy.rfft"(%arg0) {axes = array<i64: 1>} : (tensor<2x4xf32>) -> tensor<2x3xcomplex<f32>>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xcomplex<f32>>
func.func @rfft(%arg0: tensor<2x4xf32>) -> tensor<2x3xcomplex<f32>> {
  %0 = "ivy.rfft"(%arg0) {axes = array<i64: 1>} : (tensor<2x4xf32>) -> tensor<2x3xcomplex<f32>>
  return %0 : tensor<2x3xcomplex<f32>>
}

// CHECK-LABEL: func.func @irfft(
// CHECK-NEXT: %[[V0:.*]] = "ivy.irfft"(%arg0) {axes = array<i64: 1>, size = 4 : i64} : (tensor<2x3xcomplex<f32>>) -> tensor<2x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x4xf32>
func.func @irfft(%arg0: tensor<2x3xcomplex<f32>>) -> tensor<2x4xf32> {
  %0 = "ivy.irfft"(%arg0) {axes = array<i64: 1>, size = 4 : i64} : (tensor<2x3xcomplex<f32>>) -> tensor<2x4xf32>
  return %0 : tensor<2x4xf32>
}

// -----

func.func @invalid_fft(%arg0: tensor<4xf32>) {
  // expected-error @below {{'ivy.fft' op expects complex elements, got float32[4]}}
  %0 = "ivy.fft"(%arg0) {axes = array<i64: 0>, kind = "forward"} : (tensor<4xf32>) -> tensor<4xf32>
  return
}

// -----

func.func @invalid_rfft(%arg0: tensor<4xi64>) {
  // expected-error @below {{'ivy.rfft' op expects float32 or float64 elements, got int64[4]}}
  %0 = "ivy.rfft"(%arg0) {axes = array<i64: 0>} : (tensor<4xi64>) -> tensor<4xi64>
  return
}

// -----

func.func @invalid_irfft(%arg0: tensor<4xcomplex<f32>>) {
  // expected-error @below {{'ivy.irfft' op expects 3 complex elements, got complex64[4]}}
  %0 = "ivy.irfft"(%arg0) {axes = array<i64: 0>, size = 4 : i64} : (tensor<4xcomplex<f32>>) -> tensor<4xcomplex<f32>>
  return
}

// -----

func.func @invalid_fft(%arg0: tensor<?xcomplex<f32>>) {
  // expected-error @below {{'ivy.fft' op expects axes of known size, got complex64[?]}}
  %0 = "ivy.fft"(%arg0) {axes = array<i64: 0>, kind = "forward"} : (tensor<?xcomplex<f32>>) -> tensor<?xcomplex<f32>>
  return
}

// -----

func.func @invalid_fft(%arg0: tensor<4xcomplex<f32>>) {
  // expected-error @below {{'ivy.fft' op expects at least one axis}}
  %0 = "ivy.fft"(%arg0) {axes = array<i64>, kind = "forward"} : (tensor<4xcomplex<f32>>) -> tensor<4xcomplex<f32>>
  return
}

// -----

func.func @invalid_fft(%arg0: tensor<4xcomplex<f32>>) {
  // expected-error @below {{'ivy.fft' op axis 1 is out of range for a tensor of rank 1}}
  %0 = "ivy.fft"(%arg0) {axes = array<i64: 1>, kind = "forward"} : (tensor<4xcomplex<f32>>) -> tensor<4xcomplex<f32>>
  return
}
