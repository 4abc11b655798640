// RUN: ivy-opt %s --convert-stablehlo-to-ivy | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @fft(
// CHECK-NEXT: %[[V0:.*]] = "ivy.fft"(%arg0) {axes = array<i64: 1>, kind = "forward"} : (tensor<2x3xcomplex<f32>>) -> tensor<2x3xcomplex<f32>>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xcomplex<f32>>
func.func @fft(%arg0: tensor<2x3xcomplex<f32>>) -> tensor<2x3xcomplex<f32>> {
  %0 = stablehlo.fft %arg0, type = FFT, length = [3] : (tensor<2x3xcomplex<f32>>) -> tensor<2x3xcomplex<f32>>
  return %0 : tensor<2x3xcomplex<f32>>
}

// CHECK-LABEL: func.func @ifft(
// CHECK-NEXT: %[[V0:.*]] = "ivy.fft"(%arg0) {axes = array<i64: 1>, kind = "inverse"} : (tensor<2x3xcomplex<f32>>) -> tensor<2x3xcomplex<f32>>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xcomplex<f32>>
func.func @ifft(%arg0: tensor<2x3xcomplex<f32>>) -> tensor<2x3xcomplex<f32>> {
  %0 = stablehlo.fft %arg0, type = IFFT, length = [3] : (tensor<2x3xcomplex<f32>>) -> tensor<2x3xcomplex<f32>>
  return %0 : tensor<2x3xcomplex<f32>>
}

// CHECK-LABEL: func.func @rfft(
// CHECK-NEXT: %[[V0:.*]] = "ivy.rfft"(%arg0) {axes = array<i64: 1>} : (tensor<2x3xf32>) -> tensor<2x2xcomplex<f32>>
// CHECK-NEXT: return %[[V0]] : tensor<2x2xcomplex<f32>>
func.func @rfft(%arg0: tensor<2x3xf32>) -> tensor<2x2xcomplex<f32>> {
  %0 = stablehlo.fft %arg0, type = RFFT, length = [3] : (tensor<2x3xf32>) -> tensor<2x2xcomplex<f32>>
  return %0 : tensor<2x2xcomplex<f32>>
}

// CHECK-LABEL: func.func @irfft(
// CHECK-NEXT: %[[V0:.*]] = "ivy.irfft"(%arg0) {axes = array<i64: 1>, size = 3 : i64} : (tensor<2x2xcomplex<f32>>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @irfft(%arg0: tensor<2x2xcomplex<f32>>) -> tensor<2x3xf32> {
  %0 = stablehlo.fft %arg0, type = IRFFT, length = [3] : (tensor<2x2xcomplex<f32>>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}
