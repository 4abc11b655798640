// RUN: not ivy-opt %s --convert-ivy-to-linalg 2>&1 | filecheck %s

// CHECK: unsupported operation ivy.eig: the eigenvalues of a matrix that is not Hermitian
func.func @eig(%arg0: tensor<3x3xf32>) -> (tensor<3xcomplex<f32>>, tensor<3x3xcomplex<f32>>) {
  %0:2 = "ivy.eig"(%arg0) : (tensor<3x3xf32>) -> (tensor<3xcomplex<f32>>, tensor<3x3xcomplex<f32>>)
  return %0#0, %0#1 : tensor<3xcomplex<f32>>, tensor<3x3xcomplex<f32>>
}
