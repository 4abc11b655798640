// RUN: ivy-opt %s --verify-roundtrip | filecheck %s
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
