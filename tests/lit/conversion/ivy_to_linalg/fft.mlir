// RUN: ivy-opt %s --split-input-file --convert-ivy-to-linalg | filecheck %s

// CHECK-LABEL: func.func @fft(
// CHECK: call @ivy_fft_0(%arg0) : (tensor<?x6xcomplex<f32>>) -> tensor<?x6xcomplex<f32>>
// CHECK: func.func private @ivy_fft_0(tensor<?x6xcomplex<f32>>) -> tensor<?x6xcomplex<f32>> attributes {ivy.library = "ivy_fft", ivy.parameters = array<i64: 0, 1, 1>, ivy.sizes = array<i64: 0, 0>, ivy.types = ["complex64", "complex64"]}
func.func @fft(%arg0: tensor<?x6xcomplex<f32>>) -> tensor<?x6xcomplex<f32>> {
  %0 = "ivy.fft"(%arg0) {axes = array<i64: 1>, kind = "forward"} : (tensor<?x6xcomplex<f32>>) -> tensor<?x6xcomplex<f32>>
  return %0 : tensor<?x6xcomplex<f32>>
}

// -----

// CHECK-LABEL: func.func @ifft(
// CHECK: call @ivy_fft_0(%arg0) : (tensor<4x6xcomplex<f64>>) -> tensor<4x6xcomplex<f64>>
// CHECK: func.func private @ivy_fft_0(tensor<4x6xcomplex<f64>>) -> tensor<4x6xcomplex<f64>> attributes {ivy.library = "ivy_fft", ivy.parameters = array<i64: 1, 2, 0, 1>, ivy.sizes = array<i64>, ivy.types = ["complex128", "complex128"]}
func.func @ifft(%arg0: tensor<4x6xcomplex<f64>>) -> tensor<4x6xcomplex<f64>> {
  %0 = "ivy.fft"(%arg0) {axes = array<i64: 0, 1>, kind = "inverse"} : (tensor<4x6xcomplex<f64>>) -> tensor<4x6xcomplex<f64>>
  return %0 : tensor<4x6xcomplex<f64>>
}

// -----

// CHECK-LABEL: func.func @rfft(
// CHECK: call @ivy_fft_0(%arg0) : (tensor<4x6xf32>) -> tensor<4x4xcomplex<f32>>
// CHECK: func.func private @ivy_fft_0(tensor<4x6xf32>) -> tensor<4x4xcomplex<f32>> attributes {ivy.library = "ivy_fft", ivy.parameters = array<i64: 2, 1, 1>, ivy.sizes = array<i64>, ivy.types = ["float32", "complex64"]}
func.func @rfft(%arg0: tensor<4x6xf32>) -> tensor<4x4xcomplex<f32>> {
  %0 = "ivy.rfft"(%arg0) {axes = array<i64: -1>} : (tensor<4x6xf32>) -> tensor<4x4xcomplex<f32>>
  return %0 : tensor<4x4xcomplex<f32>>
}

// -----

// CHECK-LABEL: func.func @irfft(
// CHECK: call @ivy_fft_0(%arg0) : (tensor<4x4xcomplex<f32>>) -> tensor<4x6xf32>
// CHECK: func.func private @ivy_fft_0(tensor<4x4xcomplex<f32>>) -> tensor<4x6xf32> attributes {ivy.library = "ivy_fft", ivy.parameters = array<i64: 3, 1, 1>, ivy.sizes = array<i64>, ivy.types = ["complex64", "float32"]}
func.func @irfft(%arg0: tensor<4x4xcomplex<f32>>) -> tensor<4x6xf32> {
  %0 = "ivy.irfft"(%arg0) {axes = array<i64: -1>, size = 6 : i64} : (tensor<4x4xcomplex<f32>>) -> tensor<4x6xf32>
  return %0 : tensor<4x6xf32>
}
