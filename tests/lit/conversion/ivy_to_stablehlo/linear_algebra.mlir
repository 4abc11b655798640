// RUN: ivy-opt %s --convert-ivy-to-stablehlo | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @matmul(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0] : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x4xf32>
func.func @matmul(%arg0: tensor<2x3xf32>, %arg1: tensor<3x4xf32>) -> tensor<2x4xf32> {
  %0 = "ivy.matmul"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<2x4xf32>
  return %0 : tensor<2x4xf32>
}

// CHECK-LABEL: func.func @matmul_broadcast(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.broadcast_in_dim %arg0, dims = [0, 1, 2, 3] : (tensor<5x1x2x3xf32>) -> tensor<5x4x2x3xf32>
// CHECK-NEXT: %[[V1:.*]] = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<4x3x2xf32>) -> tensor<5x4x3x2xf32>
// CHECK-NEXT: %[[V2:.*]] = stablehlo.dot_general %[[V0]], %[[V1]], batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2] : (tensor<5x4x2x3xf32>, tensor<5x4x3x2xf32>) -> tensor<5x4x2x2xf32>
// CHECK-NEXT: return %[[V2]] : tensor<5x4x2x2xf32>
func.func @matmul_broadcast(%arg0: tensor<5x1x2x3xf32>, %arg1: tensor<4x3x2xf32>) -> tensor<5x4x2x2xf32> {
  %0 = "ivy.matmul"(%arg0, %arg1) : (tensor<5x1x2x3xf32>, tensor<4x3x2xf32>) -> tensor<5x4x2x2xf32>
  return %0 : tensor<5x4x2x2xf32>
}

// CHECK-LABEL: func.func @matmul_vector(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.dot_general %arg0, %arg1, contracting_dims = [0] x [1] : (tensor<3xf32>, tensor<2x3x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x4xf32>
func.func @matmul_vector(%arg0: tensor<3xf32>, %arg1: tensor<2x3x4xf32>) -> tensor<2x4xf32> {
  %0 = "ivy.matmul"(%arg0, %arg1) : (tensor<3xf32>, tensor<2x3x4xf32>) -> tensor<2x4xf32>
  return %0 : tensor<2x4xf32>
}

// CHECK-LABEL: func.func @matmul_dynamic(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0] : (tensor<?x3xf32>, tensor<3x4xf32>) -> tensor<?x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<?x4xf32>
func.func @matmul_dynamic(%arg0: tensor<?x3xf32>, %arg1: tensor<3x4xf32>) -> tensor<?x4xf32> {
  %0 = "ivy.matmul"(%arg0, %arg1) : (tensor<?x3xf32>, tensor<3x4xf32>) -> tensor<?x4xf32>
  return %0 : tensor<?x4xf32>
}

// CHECK-LABEL: func.func @dot_general(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.dot_general %arg0, %arg1, batching_dims = [0] x [0], contracting_dims = [2] x [2] : (tensor<5x2x3xf32>, tensor<5x4x3xf32>) -> tensor<5x2x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<5x2x4xf32>
func.func @dot_general(%arg0: tensor<5x2x3xf32>, %arg1: tensor<5x4x3xf32>) -> tensor<5x2x4xf32> {
  %0 = "ivy.dot_general"(%arg0, %arg1) {batch1 = array<i64: 0>, batch2 = array<i64: 0>, contract1 = array<i64: 2>, contract2 = array<i64: 2>} : (tensor<5x2x3xf32>, tensor<5x4x3xf32>) -> tensor<5x2x4xf32>
  return %0 : tensor<5x2x4xf32>
}

// CHECK-LABEL: func.func @cholesky(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.cholesky %arg0, lower = true : tensor<2x3x3xf32>
// CHECK-NEXT: %[[V1:.*]] = stablehlo.iota dim = 1 : tensor<2x3x3xi32>
// CHECK-NEXT: %[[V2:.*]] = stablehlo.iota dim = 2 : tensor<2x3x3xi32>
// CHECK-NEXT: %[[V3:.*]] = stablehlo.compare GE, %[[V1]], %[[V2]] : (tensor<2x3x3xi32>, tensor<2x3x3xi32>) -> tensor<2x3x3xi1>
// CHECK-NEXT: %[[CST:.*]] = stablehlo.constant dense<0.000000e+00> : tensor<2x3x3xf32>
// CHECK-NEXT: %[[V4:.*]] = stablehlo.select %[[V3]], %[[V0]], %[[CST]] : tensor<2x3x3xi1>, tensor<2x3x3xf32>
// CHECK-NEXT: return %[[V4]] : tensor<2x3x3xf32>
func.func @cholesky(%arg0: tensor<2x3x3xf32>) -> tensor<2x3x3xf32> {
  %0 = "ivy.cholesky"(%arg0) {upper = false} : (tensor<2x3x3xf32>) -> tensor<2x3x3xf32>
  return %0 : tensor<2x3x3xf32>
}

// CHECK-LABEL: func.func @cholesky_upper(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.cholesky %arg0 : tensor<3x3xf32>
// CHECK-NEXT: %[[V1:.*]] = stablehlo.iota dim = 0 : tensor<3x3xi32>
// CHECK-NEXT: %[[V2:.*]] = stablehlo.iota dim = 1 : tensor<3x3xi32>
// CHECK-NEXT: %[[V3:.*]] = stablehlo.compare LE, %[[V1]], %[[V2]] : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
// CHECK-NEXT: %[[CST:.*]] = stablehlo.constant dense<0.000000e+00> : tensor<3x3xf32>
// CHECK-NEXT: %[[V4:.*]] = stablehlo.select %[[V3]], %[[V0]], %[[CST]] : tensor<3x3xi1>, tensor<3x3xf32>
// CHECK-NEXT: return %[[V4]] : tensor<3x3xf32>
func.func @cholesky_upper(%arg0: tensor<3x3xf32>) -> tensor<3x3xf32> {
  %0 = "ivy.cholesky"(%arg0) {upper = true} : (tensor<3x3xf32>) -> tensor<3x3xf32>
  return %0 : tensor<3x3xf32>
}

// CHECK-LABEL: func.func @triangular_solve(
// CHECK-NEXT: %[[V0:.*]] = "stablehlo.triangular_solve"(%arg0, %arg1) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose ADJOINT>, unit_diagonal = false}> : (tensor<3x3xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x2xf32>
func.func @triangular_solve(%arg0: tensor<3x3xf32>, %arg1: tensor<3x2xf32>) -> tensor<3x2xf32> {
  %0 = "ivy.triangular_solve"(%arg0, %arg1) {conjugate = true, left = true, lower = true, transpose = true, unit_diagonal = false} : (tensor<3x3xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
  return %0 : tensor<3x2xf32>
}

// CHECK-LABEL: func.func @triangular_solve_right(
// CHECK-NEXT: %[[V0:.*]] = "stablehlo.triangular_solve"(%arg0, %arg1) <{left_side = false, lower = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = true}> : (tensor<3x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @triangular_solve_right(%arg0: tensor<3x3xf32>, %arg1: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.triangular_solve"(%arg0, %arg1) {conjugate = false, left = false, lower = false, transpose = false, unit_diagonal = true} : (tensor<3x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @eigh(
// CHECK-NEXT: %[[V0:.*]]:2 = stablehlo.custom_call @ivy.eigh(%arg0) {api_version = 4 : i32, backend_config = {upper = false}} : (tensor<3x3xf32>) -> (tensor<3xf32>, tensor<3x3xf32>)
// CHECK-NEXT: return %[[V0]]#0, %[[V0]]#1 : tensor<3xf32>, tensor<3x3xf32>
func.func @eigh(%arg0: tensor<3x3xf32>) -> (tensor<3xf32>, tensor<3x3xf32>) {
  %0:2 = "ivy.eigh"(%arg0) {upper = false} : (tensor<3x3xf32>) -> (tensor<3xf32>, tensor<3x3xf32>)
  return %0#0, %0#1 : tensor<3xf32>, tensor<3x3xf32>
}

// CHECK-LABEL: func.func @eig(
// CHECK-NEXT: %[[V0:.*]]:2 = stablehlo.custom_call @ivy.eig(%arg0) {api_version = 4 : i32, backend_config = {}} : (tensor<3x3xf32>) -> (tensor<3xcomplex<f32>>, tensor<3x3xcomplex<f32>>)
// CHECK-NEXT: return %[[V0]]#0, %[[V0]]#1 : tensor<3xcomplex<f32>>, tensor<3x3xcomplex<f32>>
func.func @eig(%arg0: tensor<3x3xf32>) -> (tensor<3xcomplex<f32>>, tensor<3x3xcomplex<f32>>) {
  %0:2 = "ivy.eig"(%arg0) : (tensor<3x3xf32>) -> (tensor<3xcomplex<f32>>, tensor<3x3xcomplex<f32>>)
  return %0#0, %0#1 : tensor<3xcomplex<f32>>, tensor<3x3xcomplex<f32>>
}

// CHECK-LABEL: func.func @svd(
// CHECK-NEXT: %[[V0:.*]]:3 = stablehlo.custom_call @ivy.svd(%arg0) {api_version = 4 : i32, backend_config = {full = true}} : (tensor<4x3xf32>) -> (tensor<4x4xf32>, tensor<3xf32>, tensor<3x3xf32>)
// CHECK-NEXT: return %[[V0]]#0, %[[V0]]#1, %[[V0]]#2 : tensor<4x4xf32>, tensor<3xf32>, tensor<3x3xf32>
func.func @svd(%arg0: tensor<4x3xf32>) -> (tensor<4x4xf32>, tensor<3xf32>, tensor<3x3xf32>) {
  %0:3 = "ivy.svd"(%arg0) {full = true} : (tensor<4x3xf32>) -> (tensor<4x4xf32>, tensor<3xf32>, tensor<3x3xf32>)
  return %0#0, %0#1, %0#2 : tensor<4x4xf32>, tensor<3xf32>, tensor<3x3xf32>
}

// CHECK-LABEL: func.func @svd_reduced(
// CHECK-NEXT: %[[V0:.*]]:3 = stablehlo.custom_call @ivy.svd(%arg0) {api_version = 4 : i32, backend_config = {full = false}} : (tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<3xf32>, tensor<3x3xf32>)
// CHECK-NEXT: return %[[V0]]#0, %[[V0]]#1, %[[V0]]#2 : tensor<4x3xf32>, tensor<3xf32>, tensor<3x3xf32>
func.func @svd_reduced(%arg0: tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<3xf32>, tensor<3x3xf32>) {
  %0:3 = "ivy.svd"(%arg0) {full = false} : (tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<3xf32>, tensor<3x3xf32>)
  return %0#0, %0#1, %0#2 : tensor<4x3xf32>, tensor<3xf32>, tensor<3x3xf32>
}
