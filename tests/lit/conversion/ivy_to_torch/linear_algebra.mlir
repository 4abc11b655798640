// RUN: ivy-opt %s --convert-ivy-to-torch | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @matrix_transpose(
// CHECK-NEXT: %[[INT_2:.*]] = torch.constant.int -2
// CHECK-NEXT: %[[INT_1:.*]] = torch.constant.int -1
// CHECK-NEXT: %[[V0:.*]] = torch.aten.transpose.int %arg0, %[[INT_2]], %[[INT_1]] : !torch.vtensor<[2,3,4],f32>, !torch.int, !torch.int -> !torch.vtensor<[2,4,3],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,4,3],f32>
func.func @matrix_transpose(%arg0: tensor<2x3x4xf32>) -> tensor<2x4x3xf32> {
  %0 = "ivy.matrix_transpose"(%arg0) : (tensor<2x3x4xf32>) -> tensor<2x4x3xf32>
  return %0 : tensor<2x4x3xf32>
}

// CHECK-LABEL: func.func @matmul(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.matmul %arg0, %arg1 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[3,4],f32> -> !torch.vtensor<[2,4],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,4],f32>
func.func @matmul(%arg0: tensor<2x3xf32>, %arg1: tensor<3x4xf32>) -> tensor<2x4xf32> {
  %0 = "ivy.matmul"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<2x4xf32>
  return %0 : tensor<2x4xf32>
}

// CHECK-LABEL: func.func @cholesky_upper(
// CHECK-NEXT: %[[TRUE:.*]] = torch.constant.bool true
// CHECK-NEXT: %[[FALSE:.*]] = torch.constant.bool false
// CHECK-NEXT: %[[V0:.*]]:2 = torch.operator "torch.aten.linalg_cholesky_ex"(%arg0, %[[TRUE]], %[[FALSE]]) : (!torch.vtensor<[3,3],f32>, !torch.bool, !torch.bool) -> (!torch.vtensor<[3,3],f32>, !torch.vtensor<[],si32>)
// CHECK-NEXT: %[[INT0:.*]] = torch.constant.int 0
// CHECK-NEXT: %[[V1:.*]] = torch.aten.ne.Scalar %[[V0]]#1, %[[INT0]] : !torch.vtensor<[],si32>, !torch.int -> !torch.vtensor<[],i1>
// CHECK-NEXT: %[[INT_1:.*]] = torch.constant.int -1
// CHECK-NEXT: %[[V2:.*]] = torch.aten.unsqueeze %[[V1]], %[[INT_1]] : !torch.vtensor<[],i1>, !torch.int -> !torch.vtensor<[1],i1>
// CHECK-NEXT: %[[INT_1_0:.*]] = torch.constant.int -1
// CHECK-NEXT: %[[V3:.*]] = torch.aten.unsqueeze %[[V2]], %[[INT_1_0]] : !torch.vtensor<[1],i1>, !torch.int -> !torch.vtensor<[1,1],i1>
// CHECK-NEXT: %[[FLOATNAN:.*]] = torch.constant.float 0x7FF8000000000000
// CHECK-NEXT: %[[V4:.*]] = torch.aten.masked_fill.Scalar %[[V0]]#0, %[[V3]], %[[FLOATNAN]] : !torch.vtensor<[3,3],f32>, !torch.vtensor<[1,1],i1>, !torch.float -> !torch.vtensor<[3,3],f32>
// CHECK-NEXT: return %[[V4]] : !torch.vtensor<[3,3],f32>
func.func @cholesky_upper(%arg0: tensor<3x3xf32>) -> tensor<3x3xf32> {
  %0 = "ivy.cholesky"(%arg0) {upper = true} : (tensor<3x3xf32>) -> tensor<3x3xf32>
  return %0 : tensor<3x3xf32>
}

// CHECK-LABEL: func.func @triangular_solve(
// CHECK-NEXT: %[[INT_2:.*]] = torch.constant.int -2
// CHECK-NEXT: %[[INT_1:.*]] = torch.constant.int -1
// CHECK-NEXT: %[[V0:.*]] = torch.aten.transpose.int %arg0, %[[INT_2]], %[[INT_1]] : !torch.vtensor<[3,3],f32>, !torch.int, !torch.int -> !torch.vtensor<[3,3],f32>
// CHECK-NEXT: %[[TRUE:.*]] = torch.constant.bool true
// CHECK-NEXT: %[[TRUE_0:.*]] = torch.constant.bool true
// CHECK-NEXT: %[[FALSE:.*]] = torch.constant.bool false
// CHECK-NEXT: %[[V1:.*]] = torch.operator "torch.aten.linalg_solve_triangular"(%[[V0]], %arg1, %[[TRUE]], %[[TRUE_0]], %[[FALSE]]) : (!torch.vtensor<[3,3],f32>, !torch.vtensor<[3,2],f32>, !torch.bool, !torch.bool, !torch.bool) -> !torch.vtensor<[3,2],f32>
// CHECK-NEXT: return %[[V1]] : !torch.vtensor<[3,2],f32>
func.func @triangular_solve(%arg0: tensor<3x3xf32>, %arg1: tensor<3x2xf32>) -> tensor<3x2xf32> {
  %0 = "ivy.triangular_solve"(%arg0, %arg1) {conjugate = true, left = true, lower = true, transpose = true, unit_diagonal = false} : (tensor<3x3xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
  return %0 : tensor<3x2xf32>
}

// CHECK-LABEL: func.func @lu(
// CHECK-NEXT: %[[TRUE:.*]] = torch.constant.bool true
// CHECK-NEXT: %[[FALSE:.*]] = torch.constant.bool false
// CHECK-NEXT: %[[V0:.*]]:3 = torch.operator "torch.aten.linalg_lu_factor_ex"(%arg0, %[[TRUE]], %[[FALSE]]) : (!torch.vtensor<[3,3],f32>, !torch.bool, !torch.bool) -> (!torch.vtensor<[3,3],f32>, !torch.vtensor<[3],si32>, !torch.vtensor<[],si32>)
// CHECK-NEXT: %[[FALSE_0:.*]] = torch.constant.bool false
// CHECK-NEXT: %[[TRUE_1:.*]] = torch.constant.bool true
// CHECK-NEXT: %[[V1:.*]]:3 = torch.operator "torch.aten.lu_unpack"(%[[V0]]#0, %[[V0]]#1, %[[FALSE_0]], %[[TRUE_1]]) : (!torch.vtensor<[3,3],f32>, !torch.vtensor<[3],si32>, !torch.bool, !torch.bool) -> (!torch.vtensor<[3,3],f32>, !torch.vtensor<[0],f32>, !torch.vtensor<[0],f32>)
// CHECK-NEXT: %[[INT_2:.*]] = torch.constant.int -2
// CHECK-NEXT: %[[FALSE_2:.*]] = torch.constant.bool false
// CHECK-NEXT: %[[V2:.*]] = torch.aten.argmax %[[V1]]#0, %[[INT_2]], %[[FALSE_2]] : !torch.vtensor<[3,3],f32>, !torch.int, !torch.bool -> !torch.vtensor<[3],si64>
// CHECK-NEXT: %[[INT1:.*]] = torch.constant.int 1
// CHECK-NEXT: %[[INT1_3:.*]] = torch.constant.int 1
// CHECK-NEXT: %[[V3:.*]] = torch.aten.sub.Scalar %[[V0]]#1, %[[INT1]], %[[INT1_3]] : !torch.vtensor<[3],si32>, !torch.int, !torch.int -> !torch.vtensor<[3],si32>
// CHECK-NEXT: %[[INT3:.*]] = torch.constant.int 3
// CHECK-NEXT: %[[FALSE_4:.*]] = torch.constant.bool false
// CHECK-NEXT: %[[FALSE_5:.*]] = torch.constant.bool false
// CHECK-NEXT: %[[NONE:.*]] = torch.constant.none
// CHECK-NEXT: %[[V4:.*]] = torch.aten.to.dtype %[[V2]], %[[INT3]], %[[FALSE_4]], %[[FALSE_5]], %[[NONE]] : !torch.vtensor<[3],si64>, !torch.int, !torch.bool, !torch.bool, !torch.none -> !torch.vtensor<[3],si32>
// CHECK-NEXT: return %[[V0]]#0, %[[V3]], %[[V4]] : !torch.vtensor<[3,3],f32>, !torch.vtensor<[3],si32>, !torch.vtensor<[3],si32>
func.func @lu(%arg0: tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3xi32>, tensor<3xi32>) {
  %0:3 = "ivy.lu"(%arg0) : (tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3xi32>, tensor<3xi32>)
  return %0#0, %0#1, %0#2 : tensor<3x3xf32>, tensor<3xi32>, tensor<3xi32>
}

// CHECK-LABEL: func.func @geqrf(
// CHECK-NEXT: %[[V0:.*]]:2 = torch.operator "torch.aten.geqrf"(%arg0) : (!torch.vtensor<[4,3],f32>) -> (!torch.vtensor<[4,3],f32>, !torch.vtensor<[3],f32>)
// CHECK-NEXT: return %[[V0]]#0, %[[V0]]#1 : !torch.vtensor<[4,3],f32>, !torch.vtensor<[3],f32>
func.func @geqrf(%arg0: tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<3xf32>) {
  %0:2 = "ivy.geqrf"(%arg0) : (tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<3xf32>)
  return %0#0, %0#1 : tensor<4x3xf32>, tensor<3xf32>
}

// CHECK-LABEL: func.func @householder_product(
// CHECK-NEXT: %[[V0:.*]] = torch.operator "torch.aten.linalg_householder_product"(%arg0, %arg1) : (!torch.vtensor<[4,3],f32>, !torch.vtensor<[3],f32>) -> !torch.vtensor<[4,3],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[4,3],f32>
func.func @householder_product(%arg0: tensor<4x3xf32>, %arg1: tensor<3xf32>) -> tensor<4x3xf32> {
  %0 = "ivy.householder_product"(%arg0, %arg1) : (tensor<4x3xf32>, tensor<3xf32>) -> tensor<4x3xf32>
  return %0 : tensor<4x3xf32>
}

// CHECK-LABEL: func.func @eig(
// CHECK-NEXT: %[[V0:.*]]:2 = torch.operator "torch.aten.linalg_eig"(%arg0) : (!torch.vtensor<[3,3],f32>) -> (!torch.vtensor<[3],complex<f32>>, !torch.vtensor<[3,3],complex<f32>>)
// CHECK-NEXT: return %[[V0]]#0, %[[V0]]#1 : !torch.vtensor<[3],complex<f32>>, !torch.vtensor<[3,3],complex<f32>>
func.func @eig(%arg0: tensor<3x3xf32>) -> (tensor<3xcomplex<f32>>, tensor<3x3xcomplex<f32>>) {
  %0:2 = "ivy.eig"(%arg0) : (tensor<3x3xf32>) -> (tensor<3xcomplex<f32>>, tensor<3x3xcomplex<f32>>)
  return %0#0, %0#1 : tensor<3xcomplex<f32>>, tensor<3x3xcomplex<f32>>
}

// CHECK-LABEL: func.func @eigvals(
// CHECK-NEXT: %[[V0:.*]] = torch.operator "torch.aten.linalg_eigvals"(%arg0) : (!torch.vtensor<[3,3],f32>) -> !torch.vtensor<[3],complex<f32>>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[3],complex<f32>>
func.func @eigvals(%arg0: tensor<3x3xf32>) -> tensor<3xcomplex<f32>> {
  %0 = "ivy.eigvals"(%arg0) : (tensor<3x3xf32>) -> tensor<3xcomplex<f32>>
  return %0 : tensor<3xcomplex<f32>>
}

// CHECK-LABEL: func.func @svdvals(
// CHECK-NEXT: %[[NONE:.*]] = torch.constant.none
// CHECK-NEXT: %[[V0:.*]] = torch.operator "torch.aten.linalg_svdvals"(%arg0, %[[NONE]]) : (!torch.vtensor<[4,3],f32>, !torch.none) -> !torch.vtensor<[3],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[3],f32>
func.func @svdvals(%arg0: tensor<4x3xf32>) -> tensor<3xf32> {
  %0 = "ivy.svdvals"(%arg0) : (tensor<4x3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @det(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.linalg_det %arg0 : !torch.vtensor<[3,3],f32> -> !torch.vtensor<[],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[],f32>
func.func @det(%arg0: tensor<3x3xf32>) -> tensor<f32> {
  %0 = "ivy.det"(%arg0) : (tensor<3x3xf32>) -> tensor<f32>
  return %0 : tensor<f32>
}

// CHECK-LABEL: func.func @slogdet(
// CHECK-NEXT: %[[SIGN:.*]], %[[LOGABSDET:.*]] = torch.aten.linalg_slogdet %arg0 : !torch.vtensor<[3,3],f32> -> !torch.vtensor<[],f32>, !torch.vtensor<[],f32>
// CHECK-NEXT: return %[[SIGN]], %[[LOGABSDET]] : !torch.vtensor<[],f32>, !torch.vtensor<[],f32>
func.func @slogdet(%arg0: tensor<3x3xf32>) -> (tensor<f32>, tensor<f32>) {
  %0:2 = "ivy.slogdet"(%arg0) : (tensor<3x3xf32>) -> (tensor<f32>, tensor<f32>)
  return %0#0, %0#1 : tensor<f32>, tensor<f32>
}

// CHECK-LABEL: func.func @qr(
// CHECK-NEXT: %[[STR:.*]] = torch.constant.str "reduced"
// CHECK-NEXT: %[[Q:.*]], %[[R:.*]] = torch.aten.linalg_qr %arg0, %[[STR]] : !torch.vtensor<[4,3],f32>, !torch.str -> !torch.vtensor<[4,3],f32>, !torch.vtensor<[3,3],f32>
// CHECK-NEXT: return %[[Q]], %[[R]] : !torch.vtensor<[4,3],f32>, !torch.vtensor<[3,3],f32>
func.func @qr(%arg0: tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<3x3xf32>) {
  %0:2 = "ivy.qr"(%arg0) {complete = false} : (tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<3x3xf32>)
  return %0#0, %0#1 : tensor<4x3xf32>, tensor<3x3xf32>
}

// CHECK-LABEL: func.func @eigh(
// CHECK-NEXT: %[[STR:.*]] = torch.constant.str "L"
// CHECK-NEXT: %[[V0:.*]]:2 = torch.operator "torch.aten.linalg_eigh"(%arg0, %[[STR]]) : (!torch.vtensor<[3,3],f32>, !torch.str) -> (!torch.vtensor<[3],f32>, !torch.vtensor<[3,3],f32>)
// CHECK-NEXT: return %[[V0]]#0, %[[V0]]#1 : !torch.vtensor<[3],f32>, !torch.vtensor<[3,3],f32>
func.func @eigh(%arg0: tensor<3x3xf32>) -> (tensor<3xf32>, tensor<3x3xf32>) {
  %0:2 = "ivy.eigh"(%arg0) {upper = false} : (tensor<3x3xf32>) -> (tensor<3xf32>, tensor<3x3xf32>)
  return %0#0, %0#1 : tensor<3xf32>, tensor<3x3xf32>
}

// CHECK-LABEL: func.func @eigvalsh(
// CHECK-NEXT: %[[STR:.*]] = torch.constant.str "L"
// CHECK-NEXT: %[[V0:.*]] = torch.operator "torch.aten.linalg_eigvalsh"(%arg0, %[[STR]]) : (!torch.vtensor<[3,3],f32>, !torch.str) -> !torch.vtensor<[3],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[3],f32>
func.func @eigvalsh(%arg0: tensor<3x3xf32>) -> tensor<3xf32> {
  %0 = "ivy.eigvalsh"(%arg0) {upper = false} : (tensor<3x3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @svd(
// CHECK-NEXT: %[[TRUE:.*]] = torch.constant.bool true
// CHECK-NEXT: %[[NONE:.*]] = torch.constant.none
// CHECK-NEXT: %[[V0:.*]]:3 = torch.operator "torch.aten.linalg_svd"(%arg0, %[[TRUE]], %[[NONE]]) : (!torch.vtensor<[4,3],f32>, !torch.bool, !torch.none) -> (!torch.vtensor<[4,4],f32>, !torch.vtensor<[3],f32>, !torch.vtensor<[3,3],f32>)
// CHECK-NEXT: return %[[V0]]#0, %[[V0]]#1, %[[V0]]#2 : !torch.vtensor<[4,4],f32>, !torch.vtensor<[3],f32>, !torch.vtensor<[3,3],f32>
func.func @svd(%arg0: tensor<4x3xf32>) -> (tensor<4x4xf32>, tensor<3xf32>, tensor<3x3xf32>) {
  %0:3 = "ivy.svd"(%arg0) {full = true} : (tensor<4x3xf32>) -> (tensor<4x4xf32>, tensor<3xf32>, tensor<3x3xf32>)
  return %0#0, %0#1, %0#2 : tensor<4x4xf32>, tensor<3xf32>, tensor<3x3xf32>
}

// CHECK-LABEL: func.func @solve(
// CHECK-NEXT: %[[TRUE:.*]] = torch.constant.bool true
// CHECK-NEXT: %[[FALSE:.*]] = torch.constant.bool false
// CHECK-NEXT: %[[V0:.*]]:2 = torch.operator "torch.aten.linalg_solve_ex"(%arg0, %arg1, %[[TRUE]], %[[FALSE]]) : (!torch.vtensor<[3,3],f32>, !torch.vtensor<[3,2],f32>, !torch.bool, !torch.bool) -> (!torch.vtensor<[3,2],f32>, !torch.vtensor<[],si32>)
// CHECK-NEXT: return %[[V0]]#0 : !torch.vtensor<[3,2],f32>
func.func @solve(%arg0: tensor<3x3xf32>, %arg1: tensor<3x2xf32>) -> tensor<3x2xf32> {
  %0 = "ivy.solve"(%arg0, %arg1) : (tensor<3x3xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
  return %0 : tensor<3x2xf32>
}

// CHECK-LABEL: func.func @inv(
// CHECK-NEXT: %[[FALSE:.*]] = torch.constant.bool false
// CHECK-NEXT: %[[V0:.*]]:2 = torch.operator "torch.aten.linalg_inv_ex"(%arg0, %[[FALSE]]) : (!torch.vtensor<[3,3],f32>, !torch.bool) -> (!torch.vtensor<[3,3],f32>, !torch.vtensor<[],si32>)
// CHECK-NEXT: return %[[V0]]#0 : !torch.vtensor<[3,3],f32>
func.func @inv(%arg0: tensor<3x3xf32>) -> tensor<3x3xf32> {
  %0 = "ivy.inv"(%arg0) : (tensor<3x3xf32>) -> tensor<3x3xf32>
  return %0 : tensor<3x3xf32>
}
