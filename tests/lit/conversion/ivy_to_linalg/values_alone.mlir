// Eigenvalues and singular values without vectors: functions of the library of their own.

// RUN: ivy-opt %s --ivy-decompose-for-linalg --convert-ivy-to-linalg --split-input-file | filecheck %s

// CHECK-LABEL: func.func @eigvalsh(
// CHECK: call @ivy_eigvalsh_0(%arg0) : (tensor<3x3xf32>) -> tensor<3xf32>
// CHECK: func.func private @ivy_eigvalsh_0({{.*}} attributes {ivy.library = "ivy_eigvalsh", ivy.parameters = array<i64: 0>
func.func @eigvalsh(%arg0: tensor<3x3xf32>) -> tensor<3xf32> {
  %0 = "ivy.eigvalsh"(%arg0) {upper = false} : (tensor<3x3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// -----

// CHECK-LABEL: func.func @eigvals(
// CHECK: call @ivy_eigvals_0(%arg0) : (tensor<3x3xf32>) -> tensor<3xcomplex<f32>>
// CHECK: func.func private @ivy_eigvals_0({{.*}} attributes {ivy.library = "ivy_eigvals"
func.func @eigvals(%arg0: tensor<3x3xf32>) -> tensor<3xcomplex<f32>> {
  %0 = "ivy.eigvals"(%arg0) : (tensor<3x3xf32>) -> tensor<3xcomplex<f32>>
  return %0 : tensor<3xcomplex<f32>>
}

// -----

// CHECK-LABEL: func.func @svdvals(
// CHECK: call @ivy_svdvals_0(%arg0) : (tensor<4x3xf32>) -> tensor<3xf32>
// CHECK: func.func private @ivy_svdvals_0({{.*}} attributes {ivy.library = "ivy_svdvals"
func.func @svdvals(%arg0: tensor<4x3xf32>) -> tensor<3xf32> {
  %0 = "ivy.svdvals"(%arg0) : (tensor<4x3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}
