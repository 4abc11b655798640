// RUN: ivy-opt %s --split-input-file --verify-diagnostics --verify-roundtrip | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @matmul(
// CHECK-NEXT: %[[V0:.*]] = "ivy.matmul"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x4xf32>
func.func @matmul(%arg0: tensor<2x3xf32>, %arg1: tensor<3x4xf32>) -> tensor<2x4xf32> {
  %0 = "ivy.matmul"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<2x4xf32>
  return %0 : tensor<2x4xf32>
}

// CHECK-LABEL: func.func @matmul_broadcast(
// CHECK-NEXT: %[[V0:.*]] = "ivy.matmul"(%arg0, %arg1) : (tensor<5x1x2x3xf32>, tensor<4x3x2xf32>) -> tensor<5x4x2x2xf32>
// CHECK-NEXT: return %[[V0]] : tensor<5x4x2x2xf32>
func.func @matmul_broadcast(%arg0: tensor<5x1x2x3xf32>, %arg1: tensor<4x3x2xf32>) -> tensor<5x4x2x2xf32> {
  %0 = "ivy.matmul"(%arg0, %arg1) : (tensor<5x1x2x3xf32>, tensor<4x3x2xf32>) -> tensor<5x4x2x2xf32>
  return %0 : tensor<5x4x2x2xf32>
}

// CHECK-LABEL: func.func @matmul_vector(
// CHECK-NEXT: %[[V0:.*]] = "ivy.matmul"(%arg0, %arg1) : (tensor<3xf32>, tensor<2x3x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x4xf32>
func.func @matmul_vector(%arg0: tensor<3xf32>, %arg1: tensor<2x3x4xf32>) -> tensor<2x4xf32> {
  %0 = "ivy.matmul"(%arg0, %arg1) : (tensor<3xf32>, tensor<2x3x4xf32>) -> tensor<2x4xf32>
  return %0 : tensor<2x4xf32>
}

// CHECK-LABEL: func.func @matmul_dynamic(
// CHECK-NEXT: %[[V0:.*]] = "ivy.matmul"(%arg0, %arg1) : (tensor<?x3xf32>, tensor<3x4xf32>) -> tensor<?x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<?x4xf32>
func.func @matmul_dynamic(%arg0: tensor<?x3xf32>, %arg1: tensor<3x4xf32>) -> tensor<?x4xf32> {
  %0 = "ivy.matmul"(%arg0, %arg1) : (tensor<?x3xf32>, tensor<3x4xf32>) -> tensor<?x4xf32>
  return %0 : tensor<?x4xf32>
}

// CHECK-LABEL: func.func @dot_general(
// CHECK-NEXT: %[[V0:.*]] = "ivy.dot_general"(%arg0, %arg1) {batch1 = array<i64: 0>, batch2 = array<i64: 0>, contract1 = array<i64: 2>, contract2 = array<i64: 2>} : (tensor<5x2x3xf32>, tensor<5x4x3xf32>) -> tensor<5x2x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<5x2x4xf32>
func.func @dot_general(%arg0: tensor<5x2x3xf32>, %arg1: tensor<5x4x3xf32>) -> tensor<5x2x4xf32> {
  %0 = "ivy.dot_general"(%arg0, %arg1) {batch1 = array<i64: 0>, batch2 = array<i64: 0>, contract1 = array<i64: 2>, contract2 = array<i64: 2>} : (tensor<5x2x3xf32>, tensor<5x4x3xf32>) -> tensor<5x2x4xf32>
  return %0 : tensor<5x2x4xf32>
}

// CHECK-LABEL: func.func @cholesky(
// CHECK-NEXT: %[[V0:.*]] = "ivy.cholesky"(%arg0) {upper = false} : (tensor<2x3x3xf32>) -> tensor<2x3x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3x3xf32>
func.func @cholesky(%arg0: tensor<2x3x3xf32>) -> tensor<2x3x3xf32> {
  %0 = "ivy.cholesky"(%arg0) {upper = false} : (tensor<2x3x3xf32>) -> tensor<2x3x3xf32>
  return %0 : tensor<2x3x3xf32>
}

// CHECK-LABEL: func.func @cholesky_upper(
// CHECK-NEXT: %[[V0:.*]] = "ivy.cholesky"(%arg0) {upper = true} : (tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x3xf32>
func.func @cholesky_upper(%arg0: tensor<3x3xf32>) -> tensor<3x3xf32> {
  %0 = "ivy.cholesky"(%arg0) {upper = true} : (tensor<3x3xf32>) -> tensor<3x3xf32>
  return %0 : tensor<3x3xf32>
}

// CHECK-LABEL: func.func @triangular_solve(
// CHECK-NEXT: %[[V0:.*]] = "ivy.triangular_solve"(%arg0, %arg1) {conjugate = true, left = true, lower = true, transpose = true, unit_diagonal = false} : (tensor<3x3xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x2xf32>
func.func @triangular_solve(%arg0: tensor<3x3xf32>, %arg1: tensor<3x2xf32>) -> tensor<3x2xf32> {
  %0 = "ivy.triangular_solve"(%arg0, %arg1) {conjugate = true, left = true, lower = true, transpose = true, unit_diagonal = false} : (tensor<3x3xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
  return %0 : tensor<3x2xf32>
}

// CHECK-LABEL: func.func @triangular_solve_right(
// CHECK-NEXT: %[[V0:.*]] = "ivy.triangular_solve"(%arg0, %arg1) {conjugate = false, left = false, lower = false, transpose = false, unit_diagonal = true} : (tensor<3x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @triangular_solve_right(%arg0: tensor<3x3xf32>, %arg1: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.triangular_solve"(%arg0, %arg1) {conjugate = false, left = false, lower = false, transpose = false, unit_diagonal = true} : (tensor<3x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @matrix_transpose(
// CHECK-NEXT: %[[V0:.*]] = "ivy.matrix_transpose"(%arg0) : (tensor<2x3x4xf32>) -> tensor<2x4x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x4x3xf32>
func.func @matrix_transpose(%arg0: tensor<2x3x4xf32>) -> tensor<2x4x3xf32> {
  %0 = "ivy.matrix_transpose"(%arg0) : (tensor<2x3x4xf32>) -> tensor<2x4x3xf32>
  return %0 : tensor<2x4x3xf32>
}

// CHECK-LABEL: func.func @lu(
// CHECK-NEXT: %[[V0:.*]]:3 = "ivy.lu"(%arg0) : (tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3xi32>, tensor<3xi32>)
// CHECK-NEXT: return %[[V0]]#0, %[[V0]]#1, %[[V0]]#2 : tensor<3x3xf32>, tensor<3xi32>, tensor<3xi32>
func.func @lu(%arg0: tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3xi32>, tensor<3xi32>) {
  %0:3 = "ivy.lu"(%arg0) : (tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3xi32>, tensor<3xi32>)
  return %0#0, %0#1, %0#2 : tensor<3x3xf32>, tensor<3xi32>, tensor<3xi32>
}

// CHECK-LABEL: func.func @lu_pivots_to_permutation(
// CHECK-NEXT: %[[V0:.*]] = "ivy.lu_pivots_to_permutation"(%arg0) {size = 4 : i64} : (tensor<3xi32>) -> tensor<4xi32>
// CHECK-NEXT: return %[[V0]] : tensor<4xi32>
func.func @lu_pivots_to_permutation(%arg0: tensor<3xi32>) -> tensor<4xi32> {
  %0 = "ivy.lu_pivots_to_permutation"(%arg0) {size = 4 : i64} : (tensor<3xi32>) -> tensor<4xi32>
  return %0 : tensor<4xi32>
}

// CHECK-LABEL: func.func @geqrf(
// CHECK-NEXT: %[[V0:.*]]:2 = "ivy.geqrf"(%arg0) : (tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<3xf32>)
// CHECK-NEXT: return %[[V0]]#0, %[[V0]]#1 : tensor<4x3xf32>, tensor<3xf32>
func.func @geqrf(%arg0: tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<3xf32>) {
  %0:2 = "ivy.geqrf"(%arg0) : (tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<3xf32>)
  return %0#0, %0#1 : tensor<4x3xf32>, tensor<3xf32>
}

// CHECK-LABEL: func.func @householder_product(
// CHECK-NEXT: %[[V0:.*]] = "ivy.householder_product"(%arg0, %arg1) : (tensor<4x3xf32>, tensor<3xf32>) -> tensor<4x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<4x3xf32>
func.func @householder_product(%arg0: tensor<4x3xf32>, %arg1: tensor<3xf32>) -> tensor<4x3xf32> {
  %0 = "ivy.householder_product"(%arg0, %arg1) : (tensor<4x3xf32>, tensor<3xf32>) -> tensor<4x3xf32>
  return %0 : tensor<4x3xf32>
}

// CHECK-LABEL: func.func @qr(
// CHECK-NEXT: %[[V0:.*]]:2 = "ivy.qr"(%arg0) {complete = false} : (tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<3x3xf32>)
// CHECK-NEXT: return %[[V0]]#0, %[[V0]]#1 : tensor<4x3xf32>, tensor<3x3xf32>
func.func @qr(%arg0: tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<3x3xf32>) {
  %0:2 = "ivy.qr"(%arg0) {complete = false} : (tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<3x3xf32>)
  return %0#0, %0#1 : tensor<4x3xf32>, tensor<3x3xf32>
}

// CHECK-LABEL: func.func @qr_complete(
// CHECK-NEXT: %[[V0:.*]]:2 = "ivy.qr"(%arg0) {complete = true} : (tensor<4x3xf32>) -> (tensor<4x4xf32>, tensor<4x3xf32>)
// CHECK-NEXT: return %[[V0]]#0, %[[V0]]#1 : tensor<4x4xf32>, tensor<4x3xf32>
func.func @qr_complete(%arg0: tensor<4x3xf32>) -> (tensor<4x4xf32>, tensor<4x3xf32>) {
  %0:2 = "ivy.qr"(%arg0) {complete = true} : (tensor<4x3xf32>) -> (tensor<4x4xf32>, tensor<4x3xf32>)
  return %0#0, %0#1 : tensor<4x4xf32>, tensor<4x3xf32>
}

// CHECK-LABEL: func.func @eigh(
// CHECK-NEXT: %[[V0:.*]]:2 = "ivy.eigh"(%arg0) {upper = false} : (tensor<3x3xf32>) -> (tensor<3xf32>, tensor<3x3xf32>)
// CHECK-NEXT: return %[[V0]]#0, %[[V0]]#1 : tensor<3xf32>, tensor<3x3xf32>
func.func @eigh(%arg0: tensor<3x3xf32>) -> (tensor<3xf32>, tensor<3x3xf32>) {
  %0:2 = "ivy.eigh"(%arg0) {upper = false} : (tensor<3x3xf32>) -> (tensor<3xf32>, tensor<3x3xf32>)
  return %0#0, %0#1 : tensor<3xf32>, tensor<3x3xf32>
}

// CHECK-LABEL: func.func @eigvalsh(
// CHECK-NEXT: %[[V0:.*]] = "ivy.eigvalsh"(%arg0) {upper = false} : (tensor<3x3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @eigvalsh(%arg0: tensor<3x3xf32>) -> tensor<3xf32> {
  %0 = "ivy.eigvalsh"(%arg0) {upper = false} : (tensor<3x3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @eig(
// CHECK-NEXT: %[[V0:.*]]:2 = "ivy.eig"(%arg0) : (tensor<3x3xf32>) -> (tensor<3xcomplex<f32>>, tensor<3x3xcomplex<f32>>)
// CHECK-NEXT: return %[[V0]]#0, %[[V0]]#1 : tensor<3xcomplex<f32>>, tensor<3x3xcomplex<f32>>
func.func @eig(%arg0: tensor<3x3xf32>) -> (tensor<3xcomplex<f32>>, tensor<3x3xcomplex<f32>>) {
  %0:2 = "ivy.eig"(%arg0) : (tensor<3x3xf32>) -> (tensor<3xcomplex<f32>>, tensor<3x3xcomplex<f32>>)
  return %0#0, %0#1 : tensor<3xcomplex<f32>>, tensor<3x3xcomplex<f32>>
}

// CHECK-LABEL: func.func @eigvals(
// CHECK-NEXT: %[[V0:.*]] = "ivy.eigvals"(%arg0) : (tensor<3x3xf32>) -> tensor<3xcomplex<f32>>
// CHECK-NEXT: return %[[V0]] : tensor<3xcomplex<f32>>
func.func @eigvals(%arg0: tensor<3x3xf32>) -> tensor<3xcomplex<f32>> {
  %0 = "ivy.eigvals"(%arg0) : (tensor<3x3xf32>) -> tensor<3xcomplex<f32>>
  return %0 : tensor<3xcomplex<f32>>
}

// CHECK-LABEL: func.func @svd(
// CHECK-NEXT: %[[V0:.*]]:3 = "ivy.svd"(%arg0) {full = true} : (tensor<4x3xf32>) -> (tensor<4x4xf32>, tensor<3xf32>, tensor<3x3xf32>)
// CHECK-NEXT: return %[[V0]]#0, %[[V0]]#1, %[[V0]]#2 : tensor<4x4xf32>, tensor<3xf32>, tensor<3x3xf32>
func.func @svd(%arg0: tensor<4x3xf32>) -> (tensor<4x4xf32>, tensor<3xf32>, tensor<3x3xf32>) {
  %0:3 = "ivy.svd"(%arg0) {full = true} : (tensor<4x3xf32>) -> (tensor<4x4xf32>, tensor<3xf32>, tensor<3x3xf32>)
  return %0#0, %0#1, %0#2 : tensor<4x4xf32>, tensor<3xf32>, tensor<3x3xf32>
}

// CHECK-LABEL: func.func @svd_reduced(
// CHECK-NEXT: %[[V0:.*]]:3 = "ivy.svd"(%arg0) {full = false} : (tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<3xf32>, tensor<3x3xf32>)
// CHECK-NEXT: return %[[V0]]#0, %[[V0]]#1, %[[V0]]#2 : tensor<4x3xf32>, tensor<3xf32>, tensor<3x3xf32>
func.func @svd_reduced(%arg0: tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<3xf32>, tensor<3x3xf32>) {
  %0:3 = "ivy.svd"(%arg0) {full = false} : (tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<3xf32>, tensor<3x3xf32>)
  return %0#0, %0#1, %0#2 : tensor<4x3xf32>, tensor<3xf32>, tensor<3x3xf32>
}

// CHECK-LABEL: func.func @svdvals(
// CHECK-NEXT: %[[V0:.*]] = "ivy.svdvals"(%arg0) : (tensor<4x3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @svdvals(%arg0: tensor<4x3xf32>) -> tensor<3xf32> {
  %0 = "ivy.svdvals"(%arg0) : (tensor<4x3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @solve(
// CHECK-NEXT: %[[V0:.*]] = "ivy.solve"(%arg0, %arg1) : (tensor<3x3xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x2xf32>
func.func @solve(%arg0: tensor<3x3xf32>, %arg1: tensor<3x2xf32>) -> tensor<3x2xf32> {
  %0 = "ivy.solve"(%arg0, %arg1) : (tensor<3x3xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
  return %0 : tensor<3x2xf32>
}

// CHECK-LABEL: func.func @inv(
// CHECK-NEXT: %[[V0:.*]] = "ivy.inv"(%arg0) : (tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x3xf32>
func.func @inv(%arg0: tensor<3x3xf32>) -> tensor<3x3xf32> {
  %0 = "ivy.inv"(%arg0) : (tensor<3x3xf32>) -> tensor<3x3xf32>
  return %0 : tensor<3x3xf32>
}

// CHECK-LABEL: func.func @det(
// CHECK-NEXT: %[[V0:.*]] = "ivy.det"(%arg0) : (tensor<3x3xf32>) -> tensor<f32>
// CHECK-NEXT: return %[[V0]] : tensor<f32>
func.func @det(%arg0: tensor<3x3xf32>) -> tensor<f32> {
  %0 = "ivy.det"(%arg0) : (tensor<3x3xf32>) -> tensor<f32>
  return %0 : tensor<f32>
}

// CHECK-LABEL: func.func @slogdet(
// CHECK-NEXT: %[[V0:.*]]:2 = "ivy.slogdet"(%arg0) : (tensor<3x3xf32>) -> (tensor<f32>, tensor<f32>)
// CHECK-NEXT: return %[[V0]]#0, %[[V0]]#1 : tensor<f32>, tensor<f32>
func.func @slogdet(%arg0: tensor<3x3xf32>) -> (tensor<f32>, tensor<f32>) {
  %0:2 = "ivy.slogdet"(%arg0) : (tensor<3x3xf32>) -> (tensor<f32>, tensor<f32>)
  return %0#0, %0#1 : tensor<f32>, tensor<f32>
}

// -----

func.func @invalid_matmul(%arg0: tensor<2x3xf32>, %arg1: tensor<4x2xf32>) {
  // expected-error @below {{'ivy.matmul' op cannot contract float32[2, 3] with float32[4, 2]}}
  %0 = "ivy.matmul"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<4x2xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @invalid_matmul(%arg0: tensor<f32>, %arg1: tensor<2xf32>) {
  // expected-error @below {{'ivy.matmul' op expects at least vectors, got a 0-d tensor}}
  %0 = "ivy.matmul"(%arg0, %arg1) : (tensor<f32>, tensor<2xf32>) -> tensor<f32>
  return
}

// -----

func.func @invalid_matmul(%arg0: tensor<2x3xf32>, %arg1: tensor<3x2xf64>) {
  // expected-error @below {{'ivy.matmul' op operands must agree in element type, got float32[2, 3], float64[3, 2]}}
  %0 = "ivy.matmul"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3x2xf64>) -> tensor<2x3xf32>
  return
}

// -----

func.func @invalid_dot_general(%arg0: tensor<2x3xf32>, %arg1: tensor<4x2xf32>) {
  // expected-error @below {{'ivy.dot_general' op cannot contract float32[2, 3] with float32[4, 2]}}
  %0 = "ivy.dot_general"(%arg0, %arg1) {batch1 = array<i64>, batch2 = array<i64>, contract1 = array<i64: 1>, contract2 = array<i64: 0>} : (tensor<2x3xf32>, tensor<4x2xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @invalid_cholesky(%arg0: tensor<2x3xf32>) {
  // expected-error @below {{'ivy.cholesky' op expects square matrices, got float32[2, 3]}}
  %0 = "ivy.cholesky"(%arg0) {upper = false} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return
}

// -----

func.func @invalid_triangular_solve(%arg0: tensor<3x3xf32>, %arg1: tensor<2x2xf32>) {
  // expected-error @below {{'ivy.triangular_solve' op cannot contract float32[3, 3] with float32[2, 2]}}
  %0 = "ivy.triangular_solve"(%arg0, %arg1) {conjugate = false, left = true, lower = true, transpose = false, unit_diagonal = false} : (tensor<3x3xf32>, tensor<2x2xf32>) -> tensor<3x3xf32>
  return
}

// -----

func.func @invalid_triangular_solve(%arg0: tensor<3x3xf32>, %arg1: tensor<3xf32>) {
  // expected-error @below {{'ivy.triangular_solve' op expects equal ranks, got float32[3, 3] and float32[3]}}
  %0 = "ivy.triangular_solve"(%arg0, %arg1) {conjugate = false, left = true, lower = true, transpose = false, unit_diagonal = false} : (tensor<3x3xf32>, tensor<3xf32>) -> tensor<3x3xf32>
  return
}

// -----

func.func @invalid_matrix_transpose(%arg0: tensor<3xf32>) {
  // expected-error @below {{'ivy.matrix_transpose' op expects matrices, got float32[3]}}
  %0 = "ivy.matrix_transpose"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
  return
}

// -----

func.func @invalid_lu(%arg0: tensor<3x3xi64>) {
  // expected-error @below {{'ivy.lu' op expects matrices of floating-point or complex elements, got int64[3, 3]}}
  %0:3 = "ivy.lu"(%arg0) : (tensor<3x3xi64>) -> (tensor<3x3xi64>, tensor<3x3xi64>, tensor<3x3xi64>)
  return
}

// -----

func.func @invalid_qr(%arg0: tensor<?x3xf32>) {
  // expected-error @below {{'ivy.qr' op expects matrices of known size, got float32[?, 3]}}
  %0:2 = "ivy.qr"(%arg0) {complete = false} : (tensor<?x3xf32>) -> (tensor<?x3xf32>, tensor<?x3xf32>)
  return
}

// -----

func.func @invalid_eigh(%arg0: tensor<2x3xf32>) {
  // expected-error @below {{'ivy.eigh' op expects square matrices, got float32[2, 3]}}
  %0:2 = "ivy.eigh"(%arg0) {upper = false} : (tensor<2x3xf32>) -> (tensor<2x3xf32>, tensor<2x3xf32>)
  return
}

// -----

func.func @invalid_svd(%arg0: tensor<3xf32>) {
  // expected-error @below {{'ivy.svd' op expects matrices of floating-point or complex elements, got float32[3]}}
  %0:3 = "ivy.svd"(%arg0) {full = true} : (tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>)
  return
}

// -----

func.func @invalid_householder_product(%arg0: tensor<3x4xf32>, %arg1: tensor<3xf32>) {
  // expected-error @below {{'ivy.householder_product' op cannot reflect float32[3, 4] by float32[3]}}
  %0 = "ivy.householder_product"(%arg0, %arg1) : (tensor<3x4xf32>, tensor<3xf32>) -> tensor<3x4xf32>
  return
}

// -----

func.func @invalid_lu_pivots_to_permutation(%arg0: tensor<3xi64>) {
  // expected-error @below {{'ivy.lu_pivots_to_permutation' op expects a known number of int32 pivots, got int64[3]}}
  %0 = "ivy.lu_pivots_to_permutation"(%arg0) {size = 3 : i64} : (tensor<3xi64>) -> tensor<3xi64>
  return
}

// -----

func.func @invalid_solve(%arg0: tensor<3x3xf32>, %arg1: tensor<2x2xf32>) {
  // expected-error @below {{'ivy.solve' op cannot solve for float32[2, 2] with float32[3, 3]}}
  %0 = "ivy.solve"(%arg0, %arg1) : (tensor<3x3xf32>, tensor<2x2xf32>) -> tensor<3x3xf32>
  return
}

// -----

func.func @invalid_inv(%arg0: tensor<2x3xf32>) {
  // expected-error @below {{'ivy.inv' op expects square matrices, got float32[2, 3]}}
  %0 = "ivy.inv"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return
}
