// RUN: ivy-opt %s --split-input-file --convert-ivy-to-linalg | filecheck %s

// CHECK-LABEL: func.func @cholesky(
// CHECK: call @ivy_cholesky_0(%arg0) : (tensor<?x4x4xf32>) -> tensor<?x4x4xf32>
// CHECK: func.func private @ivy_cholesky_0(tensor<?x4x4xf32>) -> tensor<?x4x4xf32> attributes {ivy.library = "ivy_cholesky", ivy.parameters = array<i64: 1>, ivy.sizes = array<i64: 0, 0>, ivy.types = ["float32", "float32"]}
func.func @cholesky(%arg0: tensor<?x4x4xf32>) -> tensor<?x4x4xf32> {
  %0 = "ivy.cholesky"(%arg0) {upper = true} : (tensor<?x4x4xf32>) -> tensor<?x4x4xf32>
  return %0 : tensor<?x4x4xf32>
}

// -----

// CHECK-LABEL: func.func @cholesky_of_short_floats(
// CHECK: linalg.generic
// CHECK: call @ivy_cholesky_0(%{{.*}}) : (tensor<4x4xf32>) -> tensor<4x4xf32>
// CHECK: linalg.generic
// CHECK: func.func private @ivy_cholesky_0(tensor<4x4xf32>) -> tensor<4x4xf32> attributes {ivy.library = "ivy_cholesky", ivy.parameters = array<i64: 0>, ivy.sizes = array<i64>, ivy.types = ["float32", "float32"]}
func.func @cholesky_of_short_floats(%arg0: tensor<4x4xbf16>) -> tensor<4x4xbf16> {
  %0 = "ivy.cholesky"(%arg0) {upper = false} : (tensor<4x4xbf16>) -> tensor<4x4xbf16>
  return %0 : tensor<4x4xbf16>
}

// -----

// CHECK-LABEL: func.func @triangular_solve(
// CHECK: call @ivy_triangular_solve_0(%arg0, %arg1) : (tensor<?x?xf64>, tensor<?x?xf64>) -> tensor<?x?xf64>
// CHECK: func.func private @ivy_triangular_solve_0(tensor<?x?xf64>, tensor<?x?xf64>) -> tensor<?x?xf64> attributes {ivy.library = "ivy_triangular_solve", ivy.parameters = array<i64: 1, 0, 1, 0, 0>, ivy.sizes = array<i64: 1, 0, 1, 1>, ivy.types = ["float64", "float64", "float64"]}
func.func @triangular_solve(%arg0: tensor<?x?xf64>, %arg1: tensor<?x?xf64>) -> tensor<?x?xf64> {
  %0 = "ivy.triangular_solve"(%arg0, %arg1) {conjugate = false, left = true, lower = false, transpose = false, unit_diagonal = true} : (tensor<?x?xf64>, tensor<?x?xf64>) -> tensor<?x?xf64>
  return %0 : tensor<?x?xf64>
}

// -----

// CHECK-LABEL: func.func @lu(
// CHECK: call @ivy_lu_0(%arg0) : (tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<3xi32>, tensor<4xi32>)
// CHECK: func.func private @ivy_lu_0(tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<3xi32>, tensor<4xi32>) attributes {ivy.library = "ivy_lu", ivy.parameters = array<i64>, ivy.sizes = array<i64>, ivy.types = ["float32", "float32", "int32", "int32"]}
func.func @lu(%arg0: tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<3xi32>, tensor<4xi32>) {
  %0:3 = "ivy.lu"(%arg0) : (tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<3xi32>, tensor<4xi32>)
  return %0#0, %0#1, %0#2 : tensor<4x3xf32>, tensor<3xi32>, tensor<4xi32>
}

// -----

// CHECK-LABEL: func.func @lu_pivots_to_permutation(
// CHECK: %[[START:.*]] = linalg.generic
// CHECK: scf.for %[[I:.*]] = %{{.*}} iter_args(%[[ORDER:.*]] = %[[START]]) -> (tensor<4xi32>)
// CHECK: %[[PIVOT:.*]] = tensor.extract %arg0[%[[I]]]
// CHECK: %[[J:.*]] = arith.index_cast %[[PIVOT]]
// CHECK: scf.if
// CHECK-DAG: %[[MINE:.*]] = tensor.extract %[[ORDER]][%[[I]]]
// CHECK-DAG: %[[THEIRS:.*]] = tensor.extract %[[ORDER]][%[[J]]]
// CHECK: %[[HALF:.*]] = tensor.insert %[[THEIRS]] into %[[ORDER]][%[[I]]]
// CHECK: tensor.insert %[[MINE]] into %[[HALF]][%[[J]]]
func.func @lu_pivots_to_permutation(%arg0: tensor<3xi32>) -> tensor<4xi32> {
  %0 = "ivy.lu_pivots_to_permutation"(%arg0) {size = 4 : i64} : (tensor<3xi32>) -> tensor<4xi32>
  return %0 : tensor<4xi32>
}

// -----

// CHECK-LABEL: func.func @geqrf(
// CHECK: call @ivy_geqrf_0(%arg0) : (tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<3xf32>)
// CHECK: func.func private @ivy_geqrf_0(tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<3xf32>) attributes {ivy.library = "ivy_geqrf", ivy.parameters = array<i64>, ivy.sizes = array<i64>, ivy.types = ["float32", "float32", "float32"]}
func.func @geqrf(%arg0: tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<3xf32>) {
  %0:2 = "ivy.geqrf"(%arg0) : (tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<3xf32>)
  return %0#0, %0#1 : tensor<4x3xf32>, tensor<3xf32>
}

// -----

// CHECK-LABEL: func.func @householder_product(
// CHECK: call @ivy_householder_product_0(%arg0, %arg1) : (tensor<4x3xf32>, tensor<3xf32>) -> tensor<4x3xf32>
// CHECK: func.func private @ivy_householder_product_0(tensor<4x3xf32>, tensor<3xf32>) -> tensor<4x3xf32> attributes {ivy.library = "ivy_householder_product", ivy.parameters = array<i64>, ivy.sizes = array<i64>, ivy.types = ["float32", "float32", "float32"]}
func.func @householder_product(%arg0: tensor<4x3xf32>, %arg1: tensor<3xf32>) -> tensor<4x3xf32> {
  %0 = "ivy.householder_product"(%arg0, %arg1) : (tensor<4x3xf32>, tensor<3xf32>) -> tensor<4x3xf32>
  return %0 : tensor<4x3xf32>
}

// -----

// CHECK-LABEL: func.func @eigh(
// CHECK: call @ivy_eigh_0(%arg0) : (tensor<3x3xcomplex<f32>>) -> (tensor<3xf32>, tensor<3x3xcomplex<f32>>)
// CHECK: func.func private @ivy_eigh_0(tensor<3x3xcomplex<f32>>) -> (tensor<3xf32>, tensor<3x3xcomplex<f32>>) attributes {ivy.library = "ivy_eigh", ivy.parameters = array<i64: 1>, ivy.sizes = array<i64>, ivy.types = ["complex64", "float32", "complex64"]}
func.func @eigh(%arg0: tensor<3x3xcomplex<f32>>) -> (tensor<3xf32>, tensor<3x3xcomplex<f32>>) {
  %0:2 = "ivy.eigh"(%arg0) {upper = true} : (tensor<3x3xcomplex<f32>>) -> (tensor<3xf32>, tensor<3x3xcomplex<f32>>)
  return %0#0, %0#1 : tensor<3xf32>, tensor<3x3xcomplex<f32>>
}

// -----

// CHECK-LABEL: func.func @svd(
// CHECK: call @ivy_svd_0(%arg0) : (tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<3xf32>, tensor<3x3xf32>)
// CHECK: func.func private @ivy_svd_0(tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<3xf32>, tensor<3x3xf32>) attributes {ivy.library = "ivy_svd", ivy.parameters = array<i64: 0>, ivy.sizes = array<i64>, ivy.types = ["float32", "float32", "float32", "float32"]}
func.func @svd(%arg0: tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<3xf32>, tensor<3x3xf32>) {
  %0:3 = "ivy.svd"(%arg0) {full = false} : (tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<3xf32>, tensor<3x3xf32>)
  return %0#0, %0#1, %0#2 : tensor<4x3xf32>, tensor<3xf32>, tensor<3x3xf32>
}

// -----

// CHECK-LABEL: func.func @eig(
// CHECK: call @ivy_eig_0(%arg0) : (tensor<3x3xf32>) -> (tensor<3xcomplex<f32>>, tensor<3x3xcomplex<f32>>)
func.func @eig(%arg0: tensor<3x3xf32>) -> (tensor<3xcomplex<f32>>, tensor<3x3xcomplex<f32>>) {
  %0:2 = "ivy.eig"(%arg0) : (tensor<3x3xf32>) -> (tensor<3xcomplex<f32>>, tensor<3x3xcomplex<f32>>)
  return %0#0, %0#1 : tensor<3xcomplex<f32>>, tensor<3x3xcomplex<f32>>
}
