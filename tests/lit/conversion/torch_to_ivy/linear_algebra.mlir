// RUN: ivy-opt %s --convert-torch-to-ivy | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @aten_matmul(
// CHECK-NEXT: %[[V0:.*]] = "ivy.matmul"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x4xf32>
func.func @aten_matmul(%arg0: !torch.vtensor<[2,3],f32>, %arg1: !torch.vtensor<[3,4],f32>) -> !torch.vtensor<[2,4],f32> {
  %0 = torch.aten.matmul %arg0, %arg1 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[3,4],f32> -> !torch.vtensor<[2,4],f32>
  return %0 : !torch.vtensor<[2,4],f32>
}

// CHECK-LABEL: func.func @aten_matmul_vectors(
// CHECK-NEXT: %[[V0:.*]] = "ivy.matmul"(%arg0, %arg1) : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
// CHECK-NEXT: return %[[V0]] : tensor<f32>
func.func @aten_matmul_vectors(%arg0: !torch.vtensor<[3],f32>, %arg1: !torch.vtensor<[3],f32>) -> !torch.vtensor<[],f32> {
  %0 = torch.aten.matmul %arg0, %arg1 : !torch.vtensor<[3],f32>, !torch.vtensor<[3],f32> -> !torch.vtensor<[],f32>
  return %0 : !torch.vtensor<[],f32>
}

// CHECK-LABEL: func.func @aten_matmul_broadcast(
// CHECK-NEXT: %[[V0:.*]] = "ivy.matmul"(%arg0, %arg1) : (tensor<5x1x2x3xf32>, tensor<4x3x2xf32>) -> tensor<5x4x2x2xf32>
// CHECK-NEXT: return %[[V0]] : tensor<5x4x2x2xf32>
func.func @aten_matmul_broadcast(%arg0: !torch.vtensor<[5,1,2,3],f32>, %arg1: !torch.vtensor<[4,3,2],f32>) -> !torch.vtensor<[5,4,2,2],f32> {
  %0 = torch.aten.matmul %arg0, %arg1 : !torch.vtensor<[5,1,2,3],f32>, !torch.vtensor<[4,3,2],f32> -> !torch.vtensor<[5,4,2,2],f32>
  return %0 : !torch.vtensor<[5,4,2,2],f32>
}

// CHECK-LABEL: func.func @aten_mm(
// CHECK-NEXT: %[[V0:.*]] = "ivy.matmul"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x4xf32>
func.func @aten_mm(%arg0: !torch.vtensor<[2,3],f32>, %arg1: !torch.vtensor<[3,4],f32>) -> !torch.vtensor<[2,4],f32> {
  %0 = torch.aten.mm %arg0, %arg1 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[3,4],f32> -> !torch.vtensor<[2,4],f32>
  return %0 : !torch.vtensor<[2,4],f32>
}

// CHECK-LABEL: func.func @aten_mm_dynamic(
// CHECK-NEXT: %[[V0:.*]] = "ivy.matmul"(%arg0, %arg1) : (tensor<?x3xf32>, tensor<3x4xf32>) -> tensor<?x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<?x4xf32>
func.func @aten_mm_dynamic(%arg0: !torch.vtensor<[?,3],f32>, %arg1: !torch.vtensor<[3,4],f32>) -> !torch.vtensor<[?,4],f32> {
  %0 = torch.aten.mm %arg0, %arg1 : !torch.vtensor<[?,3],f32>, !torch.vtensor<[3,4],f32> -> !torch.vtensor<[?,4],f32>
  return %0 : !torch.vtensor<[?,4],f32>
}

// CHECK-LABEL: func.func @aten_bmm(
// CHECK-NEXT: %[[V0:.*]] = "ivy.matmul"(%arg0, %arg1) : (tensor<5x2x3xf32>, tensor<5x3x4xf32>) -> tensor<5x2x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<5x2x4xf32>
func.func @aten_bmm(%arg0: !torch.vtensor<[5,2,3],f32>, %arg1: !torch.vtensor<[5,3,4],f32>) -> !torch.vtensor<[5,2,4],f32> {
  %0 = torch.aten.bmm %arg0, %arg1 : !torch.vtensor<[5,2,3],f32>, !torch.vtensor<[5,3,4],f32> -> !torch.vtensor<[5,2,4],f32>
  return %0 : !torch.vtensor<[5,2,4],f32>
}

// CHECK-LABEL: func.func @aten_mv(
// CHECK-NEXT: %[[V0:.*]] = "ivy.matmul"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2xf32>
func.func @aten_mv(%arg0: !torch.vtensor<[2,3],f32>, %arg1: !torch.vtensor<[3],f32>) -> !torch.vtensor<[2],f32> {
  %0 = torch.aten.mv %arg0, %arg1 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[3],f32> -> !torch.vtensor<[2],f32>
  return %0 : !torch.vtensor<[2],f32>
}

// CHECK-LABEL: func.func @aten_dot(
// CHECK-NEXT: %[[V0:.*]] = "ivy.matmul"(%arg0, %arg1) : (tensor<3xf32>, tensor<3xf32>) -> tensor<f32>
// CHECK-NEXT: return %[[V0]] : tensor<f32>
func.func @aten_dot(%arg0: !torch.vtensor<[3],f32>, %arg1: !torch.vtensor<[3],f32>) -> !torch.vtensor<[],f32> {
  %0 = torch.aten.dot %arg0, %arg1 : !torch.vtensor<[3],f32>, !torch.vtensor<[3],f32> -> !torch.vtensor<[],f32>
  return %0 : !torch.vtensor<[],f32>
}

// CHECK-LABEL: func.func @aten_vdot(
// CHECK-NEXT: %[[V0:.*]] = "ivy.conj"(%arg0) : (tensor<3xcomplex<f32>>) -> tensor<3xcomplex<f32>>
// CHECK-NEXT: %[[V1:.*]] = "ivy.matmul"(%[[V0]], %arg1) : (tensor<3xcomplex<f32>>, tensor<3xcomplex<f32>>) -> tensor<complex<f32>>
// CHECK-NEXT: return %[[V1]] : tensor<complex<f32>>
func.func @aten_vdot(%arg0: !torch.vtensor<[3],complex<f32>>, %arg1: !torch.vtensor<[3],complex<f32>>) -> !torch.vtensor<[],complex<f32>> {
  %0 = torch.operator "torch.aten.vdot"(%arg0, %arg1) : (!torch.vtensor<[3],complex<f32>>, !torch.vtensor<[3],complex<f32>>) -> !torch.vtensor<[],complex<f32>>
  return %0 : !torch.vtensor<[],complex<f32>>
}

// CHECK-LABEL: func.func @aten_linalg_vecdot(
// CHECK-NEXT: %[[V0:.*]] = "ivy.multiply"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.sum"(%[[V0]]) {axes = array<i64: 1>, keepdims = false} : (tensor<2x3xf32>) -> tensor<2xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2xf32>
func.func @aten_linalg_vecdot(%arg0: !torch.vtensor<[2,3],f32>, %arg1: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2],f32> {
  %int-1 = torch.constant.int -1
  %0 = torch.operator "torch.aten.linalg_vecdot"(%arg0, %arg1, %int-1) : (!torch.vtensor<[2,3],f32>, !torch.vtensor<[2,3],f32>, !torch.int) -> !torch.vtensor<[2],f32>
  return %0 : !torch.vtensor<[2],f32>
}

// CHECK-LABEL: func.func @aten_linalg_vecdot_complex(
// CHECK-NEXT: %[[V0:.*]] = "ivy.conj"(%arg0) : (tensor<2x3xcomplex<f32>>) -> tensor<2x3xcomplex<f32>>
// CHECK-NEXT: %[[V1:.*]] = "ivy.multiply"(%[[V0]], %arg1) : (tensor<2x3xcomplex<f32>>, tensor<2x3xcomplex<f32>>) -> tensor<2x3xcomplex<f32>>
// CHECK-NEXT: %[[V2:.*]] = "ivy.sum"(%[[V1]]) {axes = array<i64: 0>, keepdims = false} : (tensor<2x3xcomplex<f32>>) -> tensor<3xcomplex<f32>>
// CHECK-NEXT: return %[[V2]] : tensor<3xcomplex<f32>>
func.func @aten_linalg_vecdot_complex(%arg0: !torch.vtensor<[2,3],complex<f32>>, %arg1: !torch.vtensor<[2,3],complex<f32>>) -> !torch.vtensor<[3],complex<f32>> {
  %int0 = torch.constant.int 0
  %0 = torch.operator "torch.aten.linalg_vecdot"(%arg0, %arg1, %int0) : (!torch.vtensor<[2,3],complex<f32>>, !torch.vtensor<[2,3],complex<f32>>, !torch.int) -> !torch.vtensor<[3],complex<f32>>
  return %0 : !torch.vtensor<[3],complex<f32>>
}

// CHECK-LABEL: func.func @aten_addmm(
// CHECK-NEXT: %[[V0:.*]] = "ivy.matmul"(%arg1, %arg2) : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.add"(%arg0, %[[V0]]) : (tensor<4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x4xf32>
func.func @aten_addmm(%arg0: !torch.vtensor<[4],f32>, %arg1: !torch.vtensor<[2,3],f32>, %arg2: !torch.vtensor<[3,4],f32>) -> !torch.vtensor<[2,4],f32> {
  %int1 = torch.constant.int 1
  %int1_0 = torch.constant.int 1
  %0 = torch.aten.addmm %arg0, %arg1, %arg2, %int1, %int1_0 : !torch.vtensor<[4],f32>, !torch.vtensor<[2,3],f32>, !torch.vtensor<[3,4],f32>, !torch.int, !torch.int -> !torch.vtensor<[2,4],f32>
  return %0 : !torch.vtensor<[2,4],f32>
}

// CHECK-LABEL: func.func @aten_addmm_scaled(
// CHECK-NEXT: %[[V0:.*]] = "ivy.matmul"(%arg1, %arg2) : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.multiply"(%[[V0]], %[[V1]]) : (tensor<2x4xf32>, tensor<f32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<5.000000e-01> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.multiply"(%arg0, %[[V3]]) : (tensor<2x4xf32>, tensor<f32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.add"(%[[V4]], %[[V2]]) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: return %[[V5]] : tensor<2x4xf32>
func.func @aten_addmm_scaled(%arg0: !torch.vtensor<[2,4],f32>, %arg1: !torch.vtensor<[2,3],f32>, %arg2: !torch.vtensor<[3,4],f32>) -> !torch.vtensor<[2,4],f32> {
  %float5.000000e-01 = torch.constant.float 5.000000e-01
  %int2 = torch.constant.int 2
  %0 = torch.aten.addmm %arg0, %arg1, %arg2, %float5.000000e-01, %int2 : !torch.vtensor<[2,4],f32>, !torch.vtensor<[2,3],f32>, !torch.vtensor<[3,4],f32>, !torch.float, !torch.int -> !torch.vtensor<[2,4],f32>
  return %0 : !torch.vtensor<[2,4],f32>
}

// beta = 0 ignores the input, NaNs and all.
// CHECK-LABEL: func.func @aten_addmm_beta_zero(
// CHECK-NEXT: %[[V0:.*]] = "ivy.matmul"(%arg1, %arg2) : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x4xf32>
func.func @aten_addmm_beta_zero(%arg0: !torch.vtensor<[4],f32>, %arg1: !torch.vtensor<[2,3],f32>, %arg2: !torch.vtensor<[3,4],f32>) -> !torch.vtensor<[2,4],f32> {
  %int0 = torch.constant.int 0
  %int1 = torch.constant.int 1
  %0 = torch.aten.addmm %arg0, %arg1, %arg2, %int0, %int1 : !torch.vtensor<[4],f32>, !torch.vtensor<[2,3],f32>, !torch.vtensor<[3,4],f32>, !torch.int, !torch.int -> !torch.vtensor<[2,4],f32>
  return %0 : !torch.vtensor<[2,4],f32>
}

// CHECK-LABEL: func.func @aten_addmv(
// CHECK-NEXT: %[[V0:.*]] = "ivy.matmul"(%arg1, %arg2) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.add"(%arg0, %[[V0]]) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2xf32>
func.func @aten_addmv(%arg0: !torch.vtensor<[2],f32>, %arg1: !torch.vtensor<[2,3],f32>, %arg2: !torch.vtensor<[3],f32>) -> !torch.vtensor<[2],f32> {
  %int1 = torch.constant.int 1
  %int1_0 = torch.constant.int 1
  %0 = torch.operator "torch.aten.addmv"(%arg0, %arg1, %arg2, %int1, %int1_0) : (!torch.vtensor<[2],f32>, !torch.vtensor<[2,3],f32>, !torch.vtensor<[3],f32>, !torch.int, !torch.int) -> !torch.vtensor<[2],f32>
  return %0 : !torch.vtensor<[2],f32>
}

// CHECK-LABEL: func.func @aten_baddbmm(
// CHECK-NEXT: %[[V0:.*]] = "ivy.matmul"(%arg1, %arg2) : (tensor<5x2x3xf32>, tensor<5x3x4xf32>) -> tensor<5x2x4xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.multiply"(%[[V0]], %[[V1]]) : (tensor<5x2x4xf32>, tensor<f32>) -> tensor<5x2x4xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.add"(%arg0, %[[V2]]) : (tensor<5x2x4xf32>, tensor<5x2x4xf32>) -> tensor<5x2x4xf32>
// CHECK-NEXT: return %[[V3]] : tensor<5x2x4xf32>
func.func @aten_baddbmm(%arg0: !torch.vtensor<[5,2,4],f32>, %arg1: !torch.vtensor<[5,2,3],f32>, %arg2: !torch.vtensor<[5,3,4],f32>) -> !torch.vtensor<[5,2,4],f32> {
  %int1 = torch.constant.int 1
  %int2 = torch.constant.int 2
  %0 = torch.aten.baddbmm %arg0, %arg1, %arg2, %int1, %int2 : !torch.vtensor<[5,2,4],f32>, !torch.vtensor<[5,2,3],f32>, !torch.vtensor<[5,3,4],f32>, !torch.int, !torch.int -> !torch.vtensor<[5,2,4],f32>
  return %0 : !torch.vtensor<[5,2,4],f32>
}

// CHECK-LABEL: func.func @aten_addbmm(
// CHECK-NEXT: %[[V0:.*]] = "ivy.dot_general"(%arg1, %arg2) {batch1 = array<i64>, batch2 = array<i64>, contract1 = array<i64: 0, 2>, contract2 = array<i64: 0, 1>} : (tensor<5x2x3xf32>, tensor<5x3x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.add"(%arg0, %[[V0]]) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x4xf32>
func.func @aten_addbmm(%arg0: !torch.vtensor<[2,4],f32>, %arg1: !torch.vtensor<[5,2,3],f32>, %arg2: !torch.vtensor<[5,3,4],f32>) -> !torch.vtensor<[2,4],f32> {
  %int1 = torch.constant.int 1
  %int1_0 = torch.constant.int 1
  %0 = torch.aten.addbmm %arg0, %arg1, %arg2, %int1, %int1_0 : !torch.vtensor<[2,4],f32>, !torch.vtensor<[5,2,3],f32>, !torch.vtensor<[5,3,4],f32>, !torch.int, !torch.int -> !torch.vtensor<[2,4],f32>
  return %0 : !torch.vtensor<[2,4],f32>
}

// CHECK-LABEL: func.func @aten_addr(
// CHECK-NEXT: %[[V0:.*]] = "ivy.expand_dims"(%arg1) {axes = array<i64: 1>} : (tensor<2xf32>) -> tensor<2x1xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.multiply"(%[[V0]], %arg2) : (tensor<2x1xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.multiply"(%arg0, %[[V2]]) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.add"(%[[V3]], %[[V1]]) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V4]] : tensor<2x3xf32>
func.func @aten_addr(%arg0: !torch.vtensor<[2,3],f32>, %arg1: !torch.vtensor<[2],f32>, %arg2: !torch.vtensor<[3],f32>) -> !torch.vtensor<[2,3],f32> {
  %int2 = torch.constant.int 2
  %int1 = torch.constant.int 1
  %0 = torch.operator "torch.aten.addr"(%arg0, %arg1, %arg2, %int2, %int1) : (!torch.vtensor<[2,3],f32>, !torch.vtensor<[2],f32>, !torch.vtensor<[3],f32>, !torch.int, !torch.int) -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_outer(
// CHECK-NEXT: %[[V0:.*]] = "ivy.expand_dims"(%arg0) {axes = array<i64: 1>} : (tensor<2xf32>) -> tensor<2x1xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.multiply"(%[[V0]], %arg1) : (tensor<2x1xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xf32>
func.func @aten_outer(%arg0: !torch.vtensor<[2],f32>, %arg1: !torch.vtensor<[3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.aten.outer %arg0, %arg1 : !torch.vtensor<[2],f32>, !torch.vtensor<[3],f32> -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_ger(
// CHECK-NEXT: %[[V0:.*]] = "ivy.expand_dims"(%arg0) {axes = array<i64: 1>} : (tensor<2xf32>) -> tensor<2x1xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.multiply"(%[[V0]], %arg1) : (tensor<2x1xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xf32>
func.func @aten_ger(%arg0: !torch.vtensor<[2],f32>, %arg1: !torch.vtensor<[3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.operator "torch.aten.ger"(%arg0, %arg1) : (!torch.vtensor<[2],f32>, !torch.vtensor<[3],f32>) -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_cholesky(
// CHECK-NEXT: %[[V0:.*]] = "ivy.cholesky"(%arg0) {upper = false} : (tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x3xf32>
func.func @aten_cholesky(%arg0: !torch.vtensor<[3,3],f32>) -> !torch.vtensor<[3,3],f32> {
  %false = torch.constant.bool false
  %0 = torch.operator "torch.aten.cholesky"(%arg0, %false) : (!torch.vtensor<[3,3],f32>, !torch.bool) -> !torch.vtensor<[3,3],f32>
  return %0 : !torch.vtensor<[3,3],f32>
}

// CHECK-LABEL: func.func @aten_cholesky_upper(
// CHECK-NEXT: %[[V0:.*]] = "ivy.cholesky"(%arg0) {upper = true} : (tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x3xf32>
func.func @aten_cholesky_upper(%arg0: !torch.vtensor<[3,3],f32>) -> !torch.vtensor<[3,3],f32> {
  %true = torch.constant.bool true
  %0 = torch.operator "torch.aten.cholesky"(%arg0, %true) : (!torch.vtensor<[3,3],f32>, !torch.bool) -> !torch.vtensor<[3,3],f32>
  return %0 : !torch.vtensor<[3,3],f32>
}

// CHECK-LABEL: func.func @aten_linalg_cholesky(
// CHECK-NEXT: %[[V0:.*]] = "ivy.cholesky"(%arg0) {upper = false} : (tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x3xf32>
func.func @aten_linalg_cholesky(%arg0: !torch.vtensor<[3,3],f32>) -> !torch.vtensor<[3,3],f32> {
  %false = torch.constant.bool false
  %0 = torch.operator "torch.aten.linalg_cholesky"(%arg0, %false) : (!torch.vtensor<[3,3],f32>, !torch.bool) -> !torch.vtensor<[3,3],f32>
  return %0 : !torch.vtensor<[3,3],f32>
}

// CHECK-LABEL: func.func @aten_linalg_cholesky_upper(
// CHECK-NEXT: %[[V0:.*]] = "ivy.cholesky"(%arg0) {upper = false} : (tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.matrix_transpose"(%[[V0]]) : (tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<3x3xf32>
func.func @aten_linalg_cholesky_upper(%arg0: !torch.vtensor<[3,3],f32>) -> !torch.vtensor<[3,3],f32> {
  %true = torch.constant.bool true
  %0 = torch.operator "torch.aten.linalg_cholesky"(%arg0, %true) : (!torch.vtensor<[3,3],f32>, !torch.bool) -> !torch.vtensor<[3,3],f32>
  return %0 : !torch.vtensor<[3,3],f32>
}

// CHECK-LABEL: func.func @aten_linalg_cholesky_ex(
// CHECK-NEXT: %[[V0:.*]] = "ivy.cholesky"(%arg0) {upper = false} : (tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.isnan"(%[[V0]]) : (tensor<3x3xf32>) -> tensor<3x3xi1>
// CHECK-NEXT: %[[V2:.*]] = "ivy.any"(%[[V1]]) {axes = array<i64: 0, 1>, keepdims = false} : (tensor<3x3xi1>) -> tensor<i1>
// CHECK-NEXT: %[[V3:.*]] = "ivy.astype"(%[[V2]]) {dtype = i32} : (tensor<i1>) -> tensor<i32>
// CHECK-NEXT: return %[[V0]], %[[V3]] : tensor<3x3xf32>, tensor<i32>
func.func @aten_linalg_cholesky_ex(%arg0: !torch.vtensor<[3,3],f32>) -> (!torch.vtensor<[3,3],f32>, !torch.vtensor<[],si32>) {
  %false = torch.constant.bool false
  %false_0 = torch.constant.bool false
  %0:2 = torch.operator "torch.aten.linalg_cholesky_ex"(%arg0, %false, %false_0) : (!torch.vtensor<[3,3],f32>, !torch.bool, !torch.bool) -> (!torch.vtensor<[3,3],f32>, !torch.vtensor<[],si32>)
  return %0#0, %0#1 : !torch.vtensor<[3,3],f32>, !torch.vtensor<[],si32>
}

// CHECK-LABEL: func.func @aten_linalg_lu_factor(
// CHECK-NEXT: %[[V0:.*]]:3 = "ivy.lu"(%arg0) : (tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3xi32>, tensor<3xi32>)
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.add"(%[[V0]]#1, %[[V1]]) : (tensor<3xi32>, tensor<i32>) -> tensor<3xi32>
// CHECK-NEXT: return %[[V0]]#0, %[[V2]] : tensor<3x3xf32>, tensor<3xi32>
func.func @aten_linalg_lu_factor(%arg0: !torch.vtensor<[3,3],f32>) -> (!torch.vtensor<[3,3],f32>, !torch.vtensor<[3],si32>) {
  %true = torch.constant.bool true
  %0:2 = torch.operator "torch.aten.linalg_lu_factor"(%arg0, %true) : (!torch.vtensor<[3,3],f32>, !torch.bool) -> (!torch.vtensor<[3,3],f32>, !torch.vtensor<[3],si32>)
  return %0#0, %0#1 : !torch.vtensor<[3,3],f32>, !torch.vtensor<[3],si32>
}

// CHECK-LABEL: func.func @aten_linalg_lu_factor_ex(
// CHECK-NEXT: %[[V0:.*]]:3 = "ivy.lu"(%arg0) : (tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3xi32>, tensor<3xi32>)
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.add"(%[[V0]]#1, %[[V1]]) : (tensor<3xi32>, tensor<i32>) -> tensor<3xi32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.diagonal"(%[[V0]]#0) {offset = 0 : i64} : (tensor<3x3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.constant"() {value = dense<[1, 2, 3]> : tensor<3xi32>} : () -> tensor<3xi32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.constant"() {value = dense<4> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.equal"(%[[V3]], %[[V6]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xi1>
// CHECK-NEXT: %[[V8:.*]] = "ivy.where"(%[[V7]], %[[V4]], %[[V5]]) : (tensor<3xi1>, tensor<3xi32>, tensor<i32>) -> tensor<3xi32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.min"(%[[V8]]) {axes = array<i64: -1>, keepdims = false} : (tensor<3xi32>) -> tensor<i32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.greater_equal"(%[[V9]], %[[V5]]) : (tensor<i32>, tensor<i32>) -> tensor<i1>
// CHECK-NEXT: %[[V11:.*]] = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V12:.*]] = "ivy.where"(%[[V10]], %[[V11]], %[[V9]]) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
// CHECK-NEXT: return %[[V0]]#0, %[[V2]], %[[V12]] : tensor<3x3xf32>, tensor<3xi32>, tensor<i32>
func.func @aten_linalg_lu_factor_ex(%arg0: !torch.vtensor<[3,3],f32>) -> (!torch.vtensor<[3,3],f32>, !torch.vtensor<[3],si32>, !torch.vtensor<[],si32>) {
  %true = torch.constant.bool true
  %false = torch.constant.bool false
  %0:3 = torch.operator "torch.aten.linalg_lu_factor_ex"(%arg0, %true, %false) : (!torch.vtensor<[3,3],f32>, !torch.bool, !torch.bool) -> (!torch.vtensor<[3,3],f32>, !torch.vtensor<[3],si32>, !torch.vtensor<[],si32>)
  return %0#0, %0#1, %0#2 : !torch.vtensor<[3,3],f32>, !torch.vtensor<[3],si32>, !torch.vtensor<[],si32>
}

// CHECK-LABEL: func.func @aten_linalg_lu(
// CHECK-NEXT: %[[V0:.*]]:3 = "ivy.lu"(%arg0) : (tensor<3x4xf32>) -> (tensor<3x4xf32>, tensor<3xi32>, tensor<3xi32>)
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<[0, 1, 2]> : tensor<3xi32>} : () -> tensor<3xi32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.expand_dims"(%[[V1]]) {axes = array<i64: 1>} : (tensor<3xi32>) -> tensor<3x1xi32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.expand_dims"(%[[V0]]#2) {axes = array<i64: -2>} : (tensor<3xi32>) -> tensor<1x3xi32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.equal"(%[[V2]], %[[V3]]) : (tensor<3x1xi32>, tensor<1x3xi32>) -> tensor<3x3xi1>
// CHECK-NEXT: %[[V5:.*]] = "ivy.astype"(%[[V4]]) {dtype = f32} : (tensor<3x3xi1>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.slice"(%[[V0]]#0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 0>, steps = array<i64: 1, 1>, stops = array<i64: 3, 3>} : (tensor<3x4xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.tril"(%[[V6]]) {offset = -1 : i64} : (tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.eye"() {columns = 3 : i64, dtype = f32, offset = 0 : i64, rows = 3 : i64} : () -> tensor<3x3xf32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.add"(%[[V7]], %[[V8]]) : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.slice"(%[[V0]]#0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 0>, steps = array<i64: 1, 1>, stops = array<i64: 3, 4>} : (tensor<3x4xf32>) -> tensor<3x4xf32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.triu"(%[[V10]]) {offset = 0 : i64} : (tensor<3x4xf32>) -> tensor<3x4xf32>
// CHECK-NEXT: return %[[V5]], %[[V9]], %[[V11]] : tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x4xf32>
func.func @aten_linalg_lu(%arg0: !torch.vtensor<[3,4],f32>) -> (!torch.vtensor<[3,3],f32>, !torch.vtensor<[3,3],f32>, !torch.vtensor<[3,4],f32>) {
  %true = torch.constant.bool true
  %0:3 = torch.operator "torch.aten.linalg_lu"(%arg0, %true) : (!torch.vtensor<[3,4],f32>, !torch.bool) -> (!torch.vtensor<[3,3],f32>, !torch.vtensor<[3,3],f32>, !torch.vtensor<[3,4],f32>)
  return %0#0, %0#1, %0#2 : !torch.vtensor<[3,3],f32>, !torch.vtensor<[3,3],f32>, !torch.vtensor<[3,4],f32>
}

// CHECK-LABEL: func.func @aten_lu_unpack(
// CHECK-NEXT: %[[V0:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 0>, steps = array<i64: 1, 1>, stops = array<i64: 3, 3>} : (tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.tril"(%[[V0]]) {offset = -1 : i64} : (tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.eye"() {columns = 3 : i64, dtype = f32, offset = 0 : i64, rows = 3 : i64} : () -> tensor<3x3xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.add"(%[[V1]], %[[V2]]) : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 0>, steps = array<i64: 1, 1>, stops = array<i64: 3, 3>} : (tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.triu"(%[[V4]]) {offset = 0 : i64} : (tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.subtract"(%arg1, %[[V6]]) : (tensor<3xi32>, tensor<i32>) -> tensor<3xi32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.lu_pivots_to_permutation"(%[[V7]]) {size = 3 : i64} : (tensor<3xi32>) -> tensor<3xi32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.constant"() {value = dense<[0, 1, 2]> : tensor<3xi32>} : () -> tensor<3xi32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.expand_dims"(%[[V9]]) {axes = array<i64: 1>} : (tensor<3xi32>) -> tensor<3x1xi32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.expand_dims"(%[[V8]]) {axes = array<i64: -2>} : (tensor<3xi32>) -> tensor<1x3xi32>
// CHECK-NEXT: %[[V12:.*]] = "ivy.equal"(%[[V10]], %[[V11]]) : (tensor<3x1xi32>, tensor<1x3xi32>) -> tensor<3x3xi1>
// CHECK-NEXT: %[[V13:.*]] = "ivy.astype"(%[[V12]]) {dtype = f32} : (tensor<3x3xi1>) -> tensor<3x3xf32>
// CHECK-NEXT: return %[[V13]], %[[V3]], %[[V5]] : tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>
func.func @aten_lu_unpack(%arg0: !torch.vtensor<[3,3],f32>, %arg1: !torch.vtensor<[3],si32>) -> (!torch.vtensor<[3,3],f32>, !torch.vtensor<[3,3],f32>, !torch.vtensor<[3,3],f32>) {
  %true = torch.constant.bool true
  %true_0 = torch.constant.bool true
  %0:3 = torch.operator "torch.aten.lu_unpack"(%arg0, %arg1, %true, %true_0) : (!torch.vtensor<[3,3],f32>, !torch.vtensor<[3],si32>, !torch.bool, !torch.bool) -> (!torch.vtensor<[3,3],f32>, !torch.vtensor<[3,3],f32>, !torch.vtensor<[3,3],f32>)
  return %0#0, %0#1, %0#2 : !torch.vtensor<[3,3],f32>, !torch.vtensor<[3,3],f32>, !torch.vtensor<[3,3],f32>
}

// CHECK-LABEL: func.func @aten_linalg_qr(
// CHECK-NEXT: %[[V0:.*]]:2 = "ivy.qr"(%arg0) {complete = false} : (tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<3x3xf32>)
// CHECK-NEXT: return %[[V0]]#0, %[[V0]]#1 : tensor<4x3xf32>, tensor<3x3xf32>
func.func @aten_linalg_qr(%arg0: !torch.vtensor<[4,3],f32>) -> (!torch.vtensor<[4,3],f32>, !torch.vtensor<[3,3],f32>) {
  %str = torch.constant.str "reduced"
  %Q, %R = torch.aten.linalg_qr %arg0, %str : !torch.vtensor<[4,3],f32>, !torch.str -> !torch.vtensor<[4,3],f32>, !torch.vtensor<[3,3],f32>
  return %Q, %R : !torch.vtensor<[4,3],f32>, !torch.vtensor<[3,3],f32>
}

// CHECK-LABEL: func.func @aten_linalg_qr_complete(
// CHECK-NEXT: %[[V0:.*]]:2 = "ivy.qr"(%arg0) {complete = true} : (tensor<4x3xf32>) -> (tensor<4x4xf32>, tensor<4x3xf32>)
// CHECK-NEXT: return %[[V0]]#0, %[[V0]]#1 : tensor<4x4xf32>, tensor<4x3xf32>
func.func @aten_linalg_qr_complete(%arg0: !torch.vtensor<[4,3],f32>) -> (!torch.vtensor<[4,4],f32>, !torch.vtensor<[4,3],f32>) {
  %str = torch.constant.str "complete"
  %Q, %R = torch.aten.linalg_qr %arg0, %str : !torch.vtensor<[4,3],f32>, !torch.str -> !torch.vtensor<[4,4],f32>, !torch.vtensor<[4,3],f32>
  return %Q, %R : !torch.vtensor<[4,4],f32>, !torch.vtensor<[4,3],f32>
}

// CHECK-LABEL: func.func @aten_linalg_qr_r(
// CHECK-NEXT: %[[V0:.*]]:2 = "ivy.qr"(%arg0) {complete = false} : (tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<3x3xf32>)
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.full"(%[[V1]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 0>} : (tensor<f32>) -> tensor<0xf32>
// CHECK-NEXT: return %[[V2]], %[[V0]]#1 : tensor<0xf32>, tensor<3x3xf32>
func.func @aten_linalg_qr_r(%arg0: !torch.vtensor<[4,3],f32>) -> (!torch.vtensor<[0],f32>, !torch.vtensor<[3,3],f32>) {
  %str = torch.constant.str "r"
  %Q, %R = torch.aten.linalg_qr %arg0, %str : !torch.vtensor<[4,3],f32>, !torch.str -> !torch.vtensor<[0],f32>, !torch.vtensor<[3,3],f32>
  return %Q, %R : !torch.vtensor<[0],f32>, !torch.vtensor<[3,3],f32>
}

// CHECK-LABEL: func.func @aten_qr(
// CHECK-NEXT: %[[V0:.*]]:2 = "ivy.qr"(%arg0) {complete = false} : (tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<3x3xf32>)
// CHECK-NEXT: return %[[V0]]#0, %[[V0]]#1 : tensor<4x3xf32>, tensor<3x3xf32>
func.func @aten_qr(%arg0: !torch.vtensor<[4,3],f32>) -> (!torch.vtensor<[4,3],f32>, !torch.vtensor<[3,3],f32>) {
  %true = torch.constant.bool true
  %0:2 = torch.operator "torch.aten.qr"(%arg0, %true) : (!torch.vtensor<[4,3],f32>, !torch.bool) -> (!torch.vtensor<[4,3],f32>, !torch.vtensor<[3,3],f32>)
  return %0#0, %0#1 : !torch.vtensor<[4,3],f32>, !torch.vtensor<[3,3],f32>
}

// CHECK-LABEL: func.func @aten_geqrf(
// CHECK-NEXT: %[[V0:.*]]:2 = "ivy.geqrf"(%arg0) : (tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<3xf32>)
// CHECK-NEXT: return %[[V0]]#0, %[[V0]]#1 : tensor<4x3xf32>, tensor<3xf32>
func.func @aten_geqrf(%arg0: !torch.vtensor<[4,3],f32>) -> (!torch.vtensor<[4,3],f32>, !torch.vtensor<[3],f32>) {
  %0:2 = torch.operator "torch.aten.geqrf"(%arg0) : (!torch.vtensor<[4,3],f32>) -> (!torch.vtensor<[4,3],f32>, !torch.vtensor<[3],f32>)
  return %0#0, %0#1 : !torch.vtensor<[4,3],f32>, !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_linalg_householder_product(
// CHECK-NEXT: %[[V0:.*]] = "ivy.householder_product"(%arg0, %arg1) : (tensor<4x3xf32>, tensor<3xf32>) -> tensor<4x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<4x3xf32>
func.func @aten_linalg_householder_product(%arg0: !torch.vtensor<[4,3],f32>, %arg1: !torch.vtensor<[3],f32>) -> !torch.vtensor<[4,3],f32> {
  %0 = torch.operator "torch.aten.linalg_householder_product"(%arg0, %arg1) : (!torch.vtensor<[4,3],f32>, !torch.vtensor<[3],f32>) -> !torch.vtensor<[4,3],f32>
  return %0 : !torch.vtensor<[4,3],f32>
}

// CHECK-LABEL: func.func @aten_orgqr(
// CHECK-NEXT: %[[V0:.*]] = "ivy.householder_product"(%arg0, %arg1) : (tensor<4x3xf32>, tensor<3xf32>) -> tensor<4x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<4x3xf32>
func.func @aten_orgqr(%arg0: !torch.vtensor<[4,3],f32>, %arg1: !torch.vtensor<[3],f32>) -> !torch.vtensor<[4,3],f32> {
  %0 = torch.operator "torch.aten.orgqr"(%arg0, %arg1) : (!torch.vtensor<[4,3],f32>, !torch.vtensor<[3],f32>) -> !torch.vtensor<[4,3],f32>
  return %0 : !torch.vtensor<[4,3],f32>
}

// CHECK-LABEL: func.func @aten_ormqr(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.pad"(%arg0, %[[V0]]) {high = array<i64: 0, 1>, interior = array<i64: 0, 0>, low = array<i64: 0, 0>, mode = "constant"} : (tensor<4x3xf32>, tensor<f32>) -> tensor<4x4xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.slice"(%[[V1]]) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 0>, steps = array<i64: 1, 1>, stops = array<i64: 4, 4>} : (tensor<4x4xf32>) -> tensor<4x4xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.householder_product"(%[[V2]], %arg1) : (tensor<4x4xf32>, tensor<3xf32>) -> tensor<4x4xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.matmul"(%[[V3]], %arg2) : (tensor<4x4xf32>, tensor<4x2xf32>) -> tensor<4x2xf32>
// CHECK-NEXT: return %[[V4]] : tensor<4x2xf32>
func.func @aten_ormqr(%arg0: !torch.vtensor<[4,3],f32>, %arg1: !torch.vtensor<[3],f32>, %arg2: !torch.vtensor<[4,2],f32>) -> !torch.vtensor<[4,2],f32> {
  %true = torch.constant.bool true
  %false = torch.constant.bool false
  %0 = torch.operator "torch.aten.ormqr"(%arg0, %arg1, %arg2, %true, %false) : (!torch.vtensor<[4,3],f32>, !torch.vtensor<[3],f32>, !torch.vtensor<[4,2],f32>, !torch.bool, !torch.bool) -> !torch.vtensor<[4,2],f32>
  return %0 : !torch.vtensor<[4,2],f32>
}

// CHECK-LABEL: func.func @aten_linalg_eigh(
// CHECK-NEXT: %[[V0:.*]]:2 = "ivy.eigh"(%arg0) {upper = false} : (tensor<3x3xf32>) -> (tensor<3xf32>, tensor<3x3xf32>)
// CHECK-NEXT: return %[[V0]]#0, %[[V0]]#1 : tensor<3xf32>, tensor<3x3xf32>
func.func @aten_linalg_eigh(%arg0: !torch.vtensor<[3,3],f32>) -> (!torch.vtensor<[3],f32>, !torch.vtensor<[3,3],f32>) {
  %str = torch.constant.str "L"
  %0:2 = torch.operator "torch.aten.linalg_eigh"(%arg0, %str) : (!torch.vtensor<[3,3],f32>, !torch.str) -> (!torch.vtensor<[3],f32>, !torch.vtensor<[3,3],f32>)
  return %0#0, %0#1 : !torch.vtensor<[3],f32>, !torch.vtensor<[3,3],f32>
}

// CHECK-LABEL: func.func @aten__linalg_eigh(
// CHECK-NEXT: %[[V0:.*]]:2 = "ivy.eigh"(%arg0) {upper = true} : (tensor<3x3xf32>) -> (tensor<3xf32>, tensor<3x3xf32>)
// CHECK-NEXT: return %[[V0]]#0, %[[V0]]#1 : tensor<3xf32>, tensor<3x3xf32>
func.func @aten__linalg_eigh(%arg0: !torch.vtensor<[3,3],f32>) -> (!torch.vtensor<[3],f32>, !torch.vtensor<[3,3],f32>) {
  %str = torch.constant.str "U"
  %true = torch.constant.bool true
  %0:2 = torch.operator "torch.aten._linalg_eigh"(%arg0, %str, %true) : (!torch.vtensor<[3,3],f32>, !torch.str, !torch.bool) -> (!torch.vtensor<[3],f32>, !torch.vtensor<[3,3],f32>)
  return %0#0, %0#1 : !torch.vtensor<[3],f32>, !torch.vtensor<[3,3],f32>
}

// CHECK-LABEL: func.func @aten_linalg_eigvalsh(
// CHECK-NEXT: %[[V0:.*]] = "ivy.eigvalsh"(%arg0) {upper = false} : (tensor<3x3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @aten_linalg_eigvalsh(%arg0: !torch.vtensor<[3,3],f32>) -> !torch.vtensor<[3],f32> {
  %str = torch.constant.str "L"
  %0 = torch.operator "torch.aten.linalg_eigvalsh"(%arg0, %str) : (!torch.vtensor<[3,3],f32>, !torch.str) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_linalg_eig(
// CHECK-NEXT: %[[V0:.*]]:2 = "ivy.eig"(%arg0) : (tensor<3x3xf32>) -> (tensor<3xcomplex<f32>>, tensor<3x3xcomplex<f32>>)
// CHECK-NEXT: return %[[V0]]#0, %[[V0]]#1 : tensor<3xcomplex<f32>>, tensor<3x3xcomplex<f32>>
func.func @aten_linalg_eig(%arg0: !torch.vtensor<[3,3],f32>) -> (!torch.vtensor<[3],complex<f32>>, !torch.vtensor<[3,3],complex<f32>>) {
  %0:2 = torch.operator "torch.aten.linalg_eig"(%arg0) : (!torch.vtensor<[3,3],f32>) -> (!torch.vtensor<[3],complex<f32>>, !torch.vtensor<[3,3],complex<f32>>)
  return %0#0, %0#1 : !torch.vtensor<[3],complex<f32>>, !torch.vtensor<[3,3],complex<f32>>
}

// CHECK-LABEL: func.func @aten_linalg_eigvals(
// CHECK-NEXT: %[[V0:.*]] = "ivy.eigvals"(%arg0) : (tensor<3x3xf32>) -> tensor<3xcomplex<f32>>
// CHECK-NEXT: return %[[V0]] : tensor<3xcomplex<f32>>
func.func @aten_linalg_eigvals(%arg0: !torch.vtensor<[3,3],f32>) -> !torch.vtensor<[3],complex<f32>> {
  %0 = torch.operator "torch.aten.linalg_eigvals"(%arg0) : (!torch.vtensor<[3,3],f32>) -> !torch.vtensor<[3],complex<f32>>
  return %0 : !torch.vtensor<[3],complex<f32>>
}

// CHECK-LABEL: func.func @aten__linalg_eigvals(
// CHECK-NEXT: %[[V0:.*]] = "ivy.eigvals"(%arg0) : (tensor<3x3xf32>) -> tensor<3xcomplex<f32>>
// CHECK-NEXT: return %[[V0]] : tensor<3xcomplex<f32>>
func.func @aten__linalg_eigvals(%arg0: !torch.vtensor<[3,3],f32>) -> !torch.vtensor<[3],complex<f32>> {
  %0 = torch.operator "torch.aten._linalg_eigvals"(%arg0) : (!torch.vtensor<[3,3],f32>) -> !torch.vtensor<[3],complex<f32>>
  return %0 : !torch.vtensor<[3],complex<f32>>
}

// CHECK-LABEL: func.func @aten_linalg_svd(
// CHECK-NEXT: %[[V0:.*]]:3 = "ivy.svd"(%arg0) {full = true} : (tensor<4x3xf32>) -> (tensor<4x4xf32>, tensor<3xf32>, tensor<3x3xf32>)
// CHECK-NEXT: return %[[V0]]#0, %[[V0]]#1, %[[V0]]#2 : tensor<4x4xf32>, tensor<3xf32>, tensor<3x3xf32>
func.func @aten_linalg_svd(%arg0: !torch.vtensor<[4,3],f32>) -> (!torch.vtensor<[4,4],f32>, !torch.vtensor<[3],f32>, !torch.vtensor<[3,3],f32>) {
  %true = torch.constant.bool true
  %none = torch.constant.none
  %0:3 = torch.operator "torch.aten.linalg_svd"(%arg0, %true, %none) : (!torch.vtensor<[4,3],f32>, !torch.bool, !torch.none) -> (!torch.vtensor<[4,4],f32>, !torch.vtensor<[3],f32>, !torch.vtensor<[3,3],f32>)
  return %0#0, %0#1, %0#2 : !torch.vtensor<[4,4],f32>, !torch.vtensor<[3],f32>, !torch.vtensor<[3,3],f32>
}

// CHECK-LABEL: func.func @aten_linalg_svd_reduced(
// CHECK-NEXT: %[[V0:.*]]:3 = "ivy.svd"(%arg0) {full = false} : (tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<3xf32>, tensor<3x3xf32>)
// CHECK-NEXT: return %[[V0]]#0, %[[V0]]#1, %[[V0]]#2 : tensor<4x3xf32>, tensor<3xf32>, tensor<3x3xf32>
func.func @aten_linalg_svd_reduced(%arg0: !torch.vtensor<[4,3],f32>) -> (!torch.vtensor<[4,3],f32>, !torch.vtensor<[3],f32>, !torch.vtensor<[3,3],f32>) {
  %false = torch.constant.bool false
  %none = torch.constant.none
  %0:3 = torch.operator "torch.aten.linalg_svd"(%arg0, %false, %none) : (!torch.vtensor<[4,3],f32>, !torch.bool, !torch.none) -> (!torch.vtensor<[4,3],f32>, !torch.vtensor<[3],f32>, !torch.vtensor<[3,3],f32>)
  return %0#0, %0#1, %0#2 : !torch.vtensor<[4,3],f32>, !torch.vtensor<[3],f32>, !torch.vtensor<[3,3],f32>
}

// CHECK-LABEL: func.func @aten__linalg_svd(
// CHECK-NEXT: %[[V0:.*]]:3 = "ivy.svd"(%arg0) {full = false} : (tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<3xf32>, tensor<3x3xf32>)
// CHECK-NEXT: return %[[V0]]#0, %[[V0]]#1, %[[V0]]#2 : tensor<4x3xf32>, tensor<3xf32>, tensor<3x3xf32>
func.func @aten__linalg_svd(%arg0: !torch.vtensor<[4,3],f32>) -> (!torch.vtensor<[4,3],f32>, !torch.vtensor<[3],f32>, !torch.vtensor<[3,3],f32>) {
  %false = torch.constant.bool false
  %true = torch.constant.bool true
  %none = torch.constant.none
  %0:3 = torch.operator "torch.aten._linalg_svd"(%arg0, %false, %true, %none) : (!torch.vtensor<[4,3],f32>, !torch.bool, !torch.bool, !torch.none) -> (!torch.vtensor<[4,3],f32>, !torch.vtensor<[3],f32>, !torch.vtensor<[3,3],f32>)
  return %0#0, %0#1, %0#2 : !torch.vtensor<[4,3],f32>, !torch.vtensor<[3],f32>, !torch.vtensor<[3,3],f32>
}

// CHECK-LABEL: func.func @aten_linalg_svdvals(
// CHECK-NEXT: %[[V0:.*]] = "ivy.svdvals"(%arg0) : (tensor<4x3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @aten_linalg_svdvals(%arg0: !torch.vtensor<[4,3],f32>) -> !torch.vtensor<[3],f32> {
  %none = torch.constant.none
  %0 = torch.operator "torch.aten.linalg_svdvals"(%arg0, %none) : (!torch.vtensor<[4,3],f32>, !torch.none) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_svd(
// CHECK-NEXT: %[[V0:.*]]:3 = "ivy.svd"(%arg0) {full = false} : (tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<3xf32>, tensor<3x3xf32>)
// CHECK-NEXT: %[[V1:.*]] = "ivy.matrix_transpose"(%[[V0]]#2) : (tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: return %[[V0]]#0, %[[V0]]#1, %[[V1]] : tensor<4x3xf32>, tensor<3xf32>, tensor<3x3xf32>
func.func @aten_svd(%arg0: !torch.vtensor<[4,3],f32>) -> (!torch.vtensor<[4,3],f32>, !torch.vtensor<[3],f32>, !torch.vtensor<[3,3],f32>) {
  %true = torch.constant.bool true
  %true_0 = torch.constant.bool true
  %0:3 = torch.operator "torch.aten.svd"(%arg0, %true, %true_0) : (!torch.vtensor<[4,3],f32>, !torch.bool, !torch.bool) -> (!torch.vtensor<[4,3],f32>, !torch.vtensor<[3],f32>, !torch.vtensor<[3,3],f32>)
  return %0#0, %0#1, %0#2 : !torch.vtensor<[4,3],f32>, !torch.vtensor<[3],f32>, !torch.vtensor<[3,3],f32>
}

// CHECK-LABEL: func.func @aten__linalg_check_errors(
// CHECK-NEXT: %[[V0:.*]] = "ivy.inv"(%arg0) : (tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V1:.*]]:3 = "ivy.lu"(%arg0) : (tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3xi32>, tensor<3xi32>)
// CHECK-NEXT: %[[V2:.*]] = "ivy.diagonal"(%[[V1]]#0) {offset = 0 : i64} : (tensor<3x3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<[1, 2, 3]> : tensor<3xi32>} : () -> tensor<3xi32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.constant"() {value = dense<4> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.equal"(%[[V2]], %[[V5]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xi1>
// CHECK-NEXT: %[[V7:.*]] = "ivy.where"(%[[V6]], %[[V3]], %[[V4]]) : (tensor<3xi1>, tensor<3xi32>, tensor<i32>) -> tensor<3xi32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.min"(%[[V7]]) {axes = array<i64: -1>, keepdims = false} : (tensor<3xi32>) -> tensor<i32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.greater_equal"(%[[V8]], %[[V4]]) : (tensor<i32>, tensor<i32>) -> tensor<i1>
// CHECK-NEXT: %[[V10:.*]] = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.where"(%[[V9]], %[[V10]], %[[V8]]) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
// CHECK-NEXT: return %arg0 : tensor<3x3xf32>
func.func @aten__linalg_check_errors(%arg0: !torch.vtensor<[3,3],f32>) -> !torch.vtensor<[3,3],f32> {
  %false = torch.constant.bool false
  %0:2 = torch.operator "torch.aten.linalg_inv_ex"(%arg0, %false) : (!torch.vtensor<[3,3],f32>, !torch.bool) -> (!torch.vtensor<[3,3],f32>, !torch.vtensor<[],si32>)
  %str = torch.constant.str "inv"
  %true = torch.constant.bool true
  torch.operator "torch.aten._linalg_check_errors"(%0#1, %str, %true) : (!torch.vtensor<[],si32>, !torch.str, !torch.bool) -> ()
  return %arg0 : !torch.vtensor<[3,3],f32>
}

// CHECK-LABEL: func.func @aten_linalg_pinv_atol_rtol_tensor(
// CHECK-NEXT: %[[V0:.*]]:3 = "ivy.svd"(%arg0) {full = false} : (tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<3xf32>, tensor<3x3xf32>)
// CHECK-NEXT: %[[V1:.*]] = "ivy.max"(%[[V0]]#1) {axes = array<i64: -1>, keepdims = true} : (tensor<3xf32>) -> tensor<1xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<4.76837158E-7> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.multiply"(%[[V1]], %arg2) : (tensor<1xf32>, tensor<f32>) -> tensor<1xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.maximum"(%[[V3]], %arg1) : (tensor<1xf32>, tensor<f32>) -> tensor<1xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.greater"(%[[V0]]#1, %[[V4]]) : (tensor<3xf32>, tensor<1xf32>) -> tensor<3xi1>
// CHECK-NEXT: %[[V6:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.where"(%[[V5]], %[[V0]]#1, %[[V6]]) : (tensor<3xi1>, tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.divide"(%[[V6]], %[[V7]]) : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.where"(%[[V5]], %[[V8]], %[[V9]]) : (tensor<3xi1>, tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.expand_dims"(%[[V10]]) {axes = array<i64: -2>} : (tensor<3xf32>) -> tensor<1x3xf32>
// CHECK-NEXT: %[[V12:.*]] = "ivy.matrix_transpose"(%[[V0]]#2) : (tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V13:.*]] = "ivy.multiply"(%[[V12]], %[[V11]]) : (tensor<3x3xf32>, tensor<1x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V14:.*]] = "ivy.matrix_transpose"(%[[V0]]#0) : (tensor<4x3xf32>) -> tensor<3x4xf32>
// CHECK-NEXT: %[[V15:.*]] = "ivy.matmul"(%[[V13]], %[[V14]]) : (tensor<3x3xf32>, tensor<3x4xf32>) -> tensor<3x4xf32>
// CHECK-NEXT: return %[[V15]] : tensor<3x4xf32>
func.func @aten_linalg_pinv_atol_rtol_tensor(%arg0: !torch.vtensor<[4,3],f32>, %arg1: !torch.vtensor<[],f32>, %arg2: !torch.vtensor<[],f32>) -> !torch.vtensor<[3,4],f32> {
  %false = torch.constant.bool false
  %0 = torch.operator "torch.aten.linalg_pinv.atol_rtol_tensor"(%arg0, %arg1, %arg2, %false) : (!torch.vtensor<[4,3],f32>, !torch.vtensor<[],f32>, !torch.vtensor<[],f32>, !torch.bool) -> !torch.vtensor<[3,4],f32>
  return %0 : !torch.vtensor<[3,4],f32>
}

// CHECK-LABEL: func.func @aten_linalg_inv(
// CHECK-NEXT: %[[V0:.*]] = "ivy.inv"(%arg0) : (tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x3xf32>
func.func @aten_linalg_inv(%arg0: !torch.vtensor<[3,3],f32>) -> !torch.vtensor<[3,3],f32> {
  %0 = torch.operator "torch.aten.linalg_inv"(%arg0) : (!torch.vtensor<[3,3],f32>) -> !torch.vtensor<[3,3],f32>
  return %0 : !torch.vtensor<[3,3],f32>
}

// CHECK-LABEL: func.func @aten_inverse(
// CHECK-NEXT: %[[V0:.*]] = "ivy.inv"(%arg0) : (tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x3xf32>
func.func @aten_inverse(%arg0: !torch.vtensor<[3,3],f32>) -> !torch.vtensor<[3,3],f32> {
  %0 = torch.operator "torch.aten.inverse"(%arg0) : (!torch.vtensor<[3,3],f32>) -> !torch.vtensor<[3,3],f32>
  return %0 : !torch.vtensor<[3,3],f32>
}

// CHECK-LABEL: func.func @aten_linalg_inv_ex(
// CHECK-NEXT: %[[V0:.*]] = "ivy.inv"(%arg0) : (tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V1:.*]]:3 = "ivy.lu"(%arg0) : (tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3xi32>, tensor<3xi32>)
// CHECK-NEXT: %[[V2:.*]] = "ivy.diagonal"(%[[V1]]#0) {offset = 0 : i64} : (tensor<3x3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<[1, 2, 3]> : tensor<3xi32>} : () -> tensor<3xi32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.constant"() {value = dense<4> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.equal"(%[[V2]], %[[V5]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xi1>
// CHECK-NEXT: %[[V7:.*]] = "ivy.where"(%[[V6]], %[[V3]], %[[V4]]) : (tensor<3xi1>, tensor<3xi32>, tensor<i32>) -> tensor<3xi32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.min"(%[[V7]]) {axes = array<i64: -1>, keepdims = false} : (tensor<3xi32>) -> tensor<i32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.greater_equal"(%[[V8]], %[[V4]]) : (tensor<i32>, tensor<i32>) -> tensor<i1>
// CHECK-NEXT: %[[V10:.*]] = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.where"(%[[V9]], %[[V10]], %[[V8]]) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
// CHECK-NEXT: return %[[V0]], %[[V11]] : tensor<3x3xf32>, tensor<i32>
func.func @aten_linalg_inv_ex(%arg0: !torch.vtensor<[3,3],f32>) -> (!torch.vtensor<[3,3],f32>, !torch.vtensor<[],si32>) {
  %false = torch.constant.bool false
  %0:2 = torch.operator "torch.aten.linalg_inv_ex"(%arg0, %false) : (!torch.vtensor<[3,3],f32>, !torch.bool) -> (!torch.vtensor<[3,3],f32>, !torch.vtensor<[],si32>)
  return %0#0, %0#1 : !torch.vtensor<[3,3],f32>, !torch.vtensor<[],si32>
}

// CHECK-LABEL: func.func @aten_linalg_det(
// CHECK-NEXT: %[[V0:.*]] = "ivy.det"(%arg0) : (tensor<3x3xf32>) -> tensor<f32>
// CHECK-NEXT: return %[[V0]] : tensor<f32>
func.func @aten_linalg_det(%arg0: !torch.vtensor<[3,3],f32>) -> !torch.vtensor<[],f32> {
  %0 = torch.aten.linalg_det %arg0 : !torch.vtensor<[3,3],f32> -> !torch.vtensor<[],f32>
  return %0 : !torch.vtensor<[],f32>
}

// CHECK-LABEL: func.func @aten_det(
// CHECK-NEXT: %[[V0:.*]] = "ivy.det"(%arg0) : (tensor<3x3xf32>) -> tensor<f32>
// CHECK-NEXT: return %[[V0]] : tensor<f32>
func.func @aten_det(%arg0: !torch.vtensor<[3,3],f32>) -> !torch.vtensor<[],f32> {
  %0 = torch.operator "torch.aten.det"(%arg0) : (!torch.vtensor<[3,3],f32>) -> !torch.vtensor<[],f32>
  return %0 : !torch.vtensor<[],f32>
}

// CHECK-LABEL: func.func @aten_linalg_slogdet(
// CHECK-NEXT: %[[V0:.*]]:2 = "ivy.slogdet"(%arg0) : (tensor<3x3xf32>) -> (tensor<f32>, tensor<f32>)
// CHECK-NEXT: return %[[V0]]#0, %[[V0]]#1 : tensor<f32>, tensor<f32>
func.func @aten_linalg_slogdet(%arg0: !torch.vtensor<[3,3],f32>) -> (!torch.vtensor<[],f32>, !torch.vtensor<[],f32>) {
  %sign, %logabsdet = torch.aten.linalg_slogdet %arg0 : !torch.vtensor<[3,3],f32> -> !torch.vtensor<[],f32>, !torch.vtensor<[],f32>
  return %sign, %logabsdet : !torch.vtensor<[],f32>, !torch.vtensor<[],f32>
}

// CHECK-LABEL: func.func @aten_slogdet(
// CHECK-NEXT: %[[V0:.*]]:2 = "ivy.slogdet"(%arg0) : (tensor<3x3xf32>) -> (tensor<f32>, tensor<f32>)
// CHECK-NEXT: return %[[V0]]#0, %[[V0]]#1 : tensor<f32>, tensor<f32>
func.func @aten_slogdet(%arg0: !torch.vtensor<[3,3],f32>) -> (!torch.vtensor<[],f32>, !torch.vtensor<[],f32>) {
  %0:2 = torch.operator "torch.aten.slogdet"(%arg0) : (!torch.vtensor<[3,3],f32>) -> (!torch.vtensor<[],f32>, !torch.vtensor<[],f32>)
  return %0#0, %0#1 : !torch.vtensor<[],f32>, !torch.vtensor<[],f32>
}

// CHECK-LABEL: func.func @aten__linalg_det(
// CHECK-NEXT: %[[V0:.*]]:3 = "ivy.lu"(%arg0) : (tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3xi32>, tensor<3xi32>)
// CHECK-NEXT: %[[V1:.*]] = "ivy.det"(%arg0) : (tensor<3x3xf32>) -> tensor<f32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.add"(%[[V0]]#1, %[[V2]]) : (tensor<3xi32>, tensor<i32>) -> tensor<3xi32>
// CHECK-NEXT: return %[[V1]], %[[V0]]#0, %[[V3]] : tensor<f32>, tensor<3x3xf32>, tensor<3xi32>
func.func @aten__linalg_det(%arg0: !torch.vtensor<[3,3],f32>) -> (!torch.vtensor<[],f32>, !torch.vtensor<[3,3],f32>, !torch.vtensor<[3],si32>) {
  %result, %LU, %pivots = torch.aten._linalg_det %arg0 : !torch.vtensor<[3,3],f32> -> !torch.vtensor<[],f32>, !torch.vtensor<[3,3],f32>, !torch.vtensor<[3],si32>
  return %result, %LU, %pivots : !torch.vtensor<[],f32>, !torch.vtensor<[3,3],f32>, !torch.vtensor<[3],si32>
}

// CHECK-LABEL: func.func @aten__linalg_slogdet(
// CHECK-NEXT: %[[V0:.*]]:3 = "ivy.lu"(%arg0) : (tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3xi32>, tensor<3xi32>)
// CHECK-NEXT: %[[V1:.*]]:2 = "ivy.slogdet"(%arg0) : (tensor<3x3xf32>) -> (tensor<f32>, tensor<f32>)
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.add"(%[[V0]]#1, %[[V2]]) : (tensor<3xi32>, tensor<i32>) -> tensor<3xi32>
// CHECK-NEXT: return %[[V1]]#0, %[[V1]]#1, %[[V0]]#0, %[[V3]] : tensor<f32>, tensor<f32>, tensor<3x3xf32>, tensor<3xi32>
func.func @aten__linalg_slogdet(%arg0: !torch.vtensor<[3,3],f32>) -> (!torch.vtensor<[],f32>, !torch.vtensor<[],f32>, !torch.vtensor<[3,3],f32>, !torch.vtensor<[3],si32>) {
  %0:4 = torch.operator "torch.aten._linalg_slogdet"(%arg0) : (!torch.vtensor<[3,3],f32>) -> (!torch.vtensor<[],f32>, !torch.vtensor<[],f32>, !torch.vtensor<[3,3],f32>, !torch.vtensor<[3],si32>)
  return %0#0, %0#1, %0#2, %0#3 : !torch.vtensor<[],f32>, !torch.vtensor<[],f32>, !torch.vtensor<[3,3],f32>, !torch.vtensor<[3],si32>
}

// CHECK-LABEL: func.func @aten_linalg_matrix_exp(
// CHECK-NEXT: %[[V0:.*]] = "ivy.abs"(%arg0) : (tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.sum"(%[[V0]]) {axes = array<i64: -2>, keepdims = false} : (tensor<3x3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.max"(%[[V1]]) {axes = array<i64: -1>, keepdims = false} : (tensor<3xf32>) -> tensor<f32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<5.37192059> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.divide"(%[[V2]], %[[V3]]) : (tensor<f32>, tensor<f32>) -> tensor<f32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.maximum"(%[[V4]], %[[V5]]) : (tensor<f32>, tensor<f32>) -> tensor<f32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.log2"(%[[V6]]) : (tensor<f32>) -> tensor<f32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.ceil"(%[[V7]]) : (tensor<f32>) -> tensor<f32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.constant"() {value = dense<2.400000e+01> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.minimum"(%[[V8]], %[[V9]]) : (tensor<f32>, tensor<f32>) -> tensor<f32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.expand_dims"(%[[V10]]) {axes = array<i64: -2, -1>} : (tensor<f32>) -> tensor<1x1xf32>
// CHECK-NEXT: %[[V12:.*]] = "ivy.negative"(%[[V11]]) : (tensor<1x1xf32>) -> tensor<1x1xf32>
// CHECK-NEXT: %[[V13:.*]] = "ivy.exp2"(%[[V12]]) : (tensor<1x1xf32>) -> tensor<1x1xf32>
// CHECK-NEXT: %[[V14:.*]] = "ivy.multiply"(%arg0, %[[V13]]) : (tensor<3x3xf32>, tensor<1x1xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V15:.*]] = "ivy.eye"() {columns = 3 : i64, dtype = f32, offset = 0 : i64, rows = 3 : i64} : () -> tensor<3x3xf32>
// CHECK-NEXT: %[[V16:.*]] = "ivy.broadcast_to"(%[[V15]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3, 3>} : (tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V17:.*]] = "ivy.matmul"(%[[V14]], %[[V14]]) : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V18:.*]] = "ivy.matmul"(%[[V17]], %[[V17]]) : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V19:.*]] = "ivy.matmul"(%[[V17]], %[[V18]]) : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V20:.*]] = "ivy.constant"() {value = dense<4.084080e+07> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V21:.*]] = "ivy.multiply"(%[[V17]], %[[V20]]) : (tensor<3x3xf32>, tensor<f32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V22:.*]] = "ivy.constant"() {value = dense<1.638000e+04> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V23:.*]] = "ivy.multiply"(%[[V18]], %[[V22]]) : (tensor<3x3xf32>, tensor<f32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V24:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V25:.*]] = "ivy.multiply"(%[[V19]], %[[V24]]) : (tensor<3x3xf32>, tensor<f32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V26:.*]] = "ivy.add"(%[[V21]], %[[V23]]) : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V27:.*]] = "ivy.add"(%[[V26]], %[[V25]]) : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V28:.*]] = "ivy.matmul"(%[[V19]], %[[V27]]) : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V29:.*]] = "ivy.constant"() {value = dense<3.23823762E+16> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V30:.*]] = "ivy.multiply"(%[[V16]], %[[V29]]) : (tensor<3x3xf32>, tensor<f32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V31:.*]] = "ivy.constant"() {value = dense<1.18735378E+15> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V32:.*]] = "ivy.multiply"(%[[V17]], %[[V31]]) : (tensor<3x3xf32>, tensor<f32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V33:.*]] = "ivy.constant"() {value = dense<1.05594707E+13> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V34:.*]] = "ivy.multiply"(%[[V18]], %[[V33]]) : (tensor<3x3xf32>, tensor<f32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V35:.*]] = "ivy.constant"() {value = dense<3.35221289E+10> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V36:.*]] = "ivy.multiply"(%[[V19]], %[[V35]]) : (tensor<3x3xf32>, tensor<f32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V37:.*]] = "ivy.add"(%[[V30]], %[[V32]]) : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V38:.*]] = "ivy.add"(%[[V37]], %[[V34]]) : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V39:.*]] = "ivy.add"(%[[V38]], %[[V36]]) : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V40:.*]] = "ivy.add"(%[[V28]], %[[V39]]) : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V41:.*]] = "ivy.matmul"(%[[V14]], %[[V40]]) : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V42:.*]] = "ivy.constant"() {value = dense<1.32324198E+9> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V43:.*]] = "ivy.multiply"(%[[V17]], %[[V42]]) : (tensor<3x3xf32>, tensor<f32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V44:.*]] = "ivy.constant"() {value = dense<9.609600e+05> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V45:.*]] = "ivy.multiply"(%[[V18]], %[[V44]]) : (tensor<3x3xf32>, tensor<f32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V46:.*]] = "ivy.constant"() {value = dense<1.820000e+02> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V47:.*]] = "ivy.multiply"(%[[V19]], %[[V46]]) : (tensor<3x3xf32>, tensor<f32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V48:.*]] = "ivy.add"(%[[V43]], %[[V45]]) : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V49:.*]] = "ivy.add"(%[[V48]], %[[V47]]) : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V50:.*]] = "ivy.matmul"(%[[V19]], %[[V49]]) : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V51:.*]] = "ivy.constant"() {value = dense<6.47647525E+16> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V52:.*]] = "ivy.multiply"(%[[V16]], %[[V51]]) : (tensor<3x3xf32>, tensor<f32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V53:.*]] = "ivy.constant"() {value = dense<7.771770e+15> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V54:.*]] = "ivy.multiply"(%[[V17]], %[[V53]]) : (tensor<3x3xf32>, tensor<f32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V55:.*]] = "ivy.constant"() {value = dense<1.29060194E+14> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V56:.*]] = "ivy.multiply"(%[[V18]], %[[V55]]) : (tensor<3x3xf32>, tensor<f32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V57:.*]] = "ivy.constant"() {value = dense<6.70442586E+11> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V58:.*]] = "ivy.multiply"(%[[V19]], %[[V57]]) : (tensor<3x3xf32>, tensor<f32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V59:.*]] = "ivy.add"(%[[V52]], %[[V54]]) : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V60:.*]] = "ivy.add"(%[[V59]], %[[V56]]) : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V61:.*]] = "ivy.add"(%[[V60]], %[[V58]]) : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V62:.*]] = "ivy.add"(%[[V50]], %[[V61]]) : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V63:.*]] = "ivy.subtract"(%[[V62]], %[[V41]]) : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V64:.*]] = "ivy.add"(%[[V62]], %[[V41]]) : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V65:.*]] = "ivy.solve"(%[[V63]], %[[V64]]) : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[C24:.*]] = arith.constant 24 : index
// CHECK-NEXT: %[[C1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[V66:.*]] = scf.for %arg1 = %[[C0]] to %[[C24]] step %[[C1]] iter_args(%arg2 = %[[V65]]) -> (tensor<3x3xf32>) {
// CHECK-NEXT: %[[V67:.*]] = arith.index_cast %arg1 : index to i32
// CHECK-NEXT: %[[FROM_ELEMENTS:.*]] = tensor.from_elements %[[V67]] : tensor<i32>
// CHECK-NEXT: %[[V68:.*]] = "ivy.astype"(%[[FROM_ELEMENTS]]) {dtype = f32} : (tensor<i32>) -> tensor<f32>
// CHECK-NEXT: %[[V69:.*]] = "ivy.less"(%[[V68]], %[[V11]]) : (tensor<f32>, tensor<1x1xf32>) -> tensor<1x1xi1>
// CHECK-NEXT: %[[V70:.*]] = "ivy.matmul"(%arg2, %arg2) : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V71:.*]] = "ivy.where"(%[[V69]], %[[V70]], %arg2) : (tensor<1x1xi1>, tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: scf.yield %[[V71]] : tensor<3x3xf32>
// CHECK-NEXT: }
// CHECK-NEXT: return %[[V66]] : tensor<3x3xf32>
func.func @aten_linalg_matrix_exp(%arg0: !torch.vtensor<[3,3],f32>) -> !torch.vtensor<[3,3],f32> {
  %0 = torch.operator "torch.aten.linalg_matrix_exp"(%arg0) : (!torch.vtensor<[3,3],f32>) -> !torch.vtensor<[3,3],f32>
  return %0 : !torch.vtensor<[3,3],f32>
}

// CHECK-LABEL: func.func @aten_matrix_exp(
// CHECK-NEXT: %[[V0:.*]] = "ivy.abs"(%arg0) : (tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.sum"(%[[V0]]) {axes = array<i64: -2>, keepdims = false} : (tensor<3x3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.max"(%[[V1]]) {axes = array<i64: -1>, keepdims = false} : (tensor<3xf32>) -> tensor<f32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<5.37192059> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.divide"(%[[V2]], %[[V3]]) : (tensor<f32>, tensor<f32>) -> tensor<f32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.maximum"(%[[V4]], %[[V5]]) : (tensor<f32>, tensor<f32>) -> tensor<f32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.log2"(%[[V6]]) : (tensor<f32>) -> tensor<f32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.ceil"(%[[V7]]) : (tensor<f32>) -> tensor<f32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.constant"() {value = dense<2.400000e+01> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.minimum"(%[[V8]], %[[V9]]) : (tensor<f32>, tensor<f32>) -> tensor<f32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.expand_dims"(%[[V10]]) {axes = array<i64: -2, -1>} : (tensor<f32>) -> tensor<1x1xf32>
// CHECK-NEXT: %[[V12:.*]] = "ivy.negative"(%[[V11]]) : (tensor<1x1xf32>) -> tensor<1x1xf32>
// CHECK-NEXT: %[[V13:.*]] = "ivy.exp2"(%[[V12]]) : (tensor<1x1xf32>) -> tensor<1x1xf32>
// CHECK-NEXT: %[[V14:.*]] = "ivy.multiply"(%arg0, %[[V13]]) : (tensor<3x3xf32>, tensor<1x1xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V15:.*]] = "ivy.eye"() {columns = 3 : i64, dtype = f32, offset = 0 : i64, rows = 3 : i64} : () -> tensor<3x3xf32>
// CHECK-NEXT: %[[V16:.*]] = "ivy.broadcast_to"(%[[V15]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3, 3>} : (tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V17:.*]] = "ivy.matmul"(%[[V14]], %[[V14]]) : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V18:.*]] = "ivy.matmul"(%[[V17]], %[[V17]]) : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V19:.*]] = "ivy.matmul"(%[[V17]], %[[V18]]) : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V20:.*]] = "ivy.constant"() {value = dense<4.084080e+07> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V21:.*]] = "ivy.multiply"(%[[V17]], %[[V20]]) : (tensor<3x3xf32>, tensor<f32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V22:.*]] = "ivy.constant"() {value = dense<1.638000e+04> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V23:.*]] = "ivy.multiply"(%[[V18]], %[[V22]]) : (tensor<3x3xf32>, tensor<f32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V24:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V25:.*]] = "ivy.multiply"(%[[V19]], %[[V24]]) : (tensor<3x3xf32>, tensor<f32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V26:.*]] = "ivy.add"(%[[V21]], %[[V23]]) : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V27:.*]] = "ivy.add"(%[[V26]], %[[V25]]) : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V28:.*]] = "ivy.matmul"(%[[V19]], %[[V27]]) : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V29:.*]] = "ivy.constant"() {value = dense<3.23823762E+16> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V30:.*]] = "ivy.multiply"(%[[V16]], %[[V29]]) : (tensor<3x3xf32>, tensor<f32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V31:.*]] = "ivy.constant"() {value = dense<1.18735378E+15> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V32:.*]] = "ivy.multiply"(%[[V17]], %[[V31]]) : (tensor<3x3xf32>, tensor<f32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V33:.*]] = "ivy.constant"() {value = dense<1.05594707E+13> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V34:.*]] = "ivy.multiply"(%[[V18]], %[[V33]]) : (tensor<3x3xf32>, tensor<f32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V35:.*]] = "ivy.constant"() {value = dense<3.35221289E+10> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V36:.*]] = "ivy.multiply"(%[[V19]], %[[V35]]) : (tensor<3x3xf32>, tensor<f32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V37:.*]] = "ivy.add"(%[[V30]], %[[V32]]) : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V38:.*]] = "ivy.add"(%[[V37]], %[[V34]]) : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V39:.*]] = "ivy.add"(%[[V38]], %[[V36]]) : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V40:.*]] = "ivy.add"(%[[V28]], %[[V39]]) : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V41:.*]] = "ivy.matmul"(%[[V14]], %[[V40]]) : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V42:.*]] = "ivy.constant"() {value = dense<1.32324198E+9> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V43:.*]] = "ivy.multiply"(%[[V17]], %[[V42]]) : (tensor<3x3xf32>, tensor<f32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V44:.*]] = "ivy.constant"() {value = dense<9.609600e+05> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V45:.*]] = "ivy.multiply"(%[[V18]], %[[V44]]) : (tensor<3x3xf32>, tensor<f32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V46:.*]] = "ivy.constant"() {value = dense<1.820000e+02> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V47:.*]] = "ivy.multiply"(%[[V19]], %[[V46]]) : (tensor<3x3xf32>, tensor<f32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V48:.*]] = "ivy.add"(%[[V43]], %[[V45]]) : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V49:.*]] = "ivy.add"(%[[V48]], %[[V47]]) : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V50:.*]] = "ivy.matmul"(%[[V19]], %[[V49]]) : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V51:.*]] = "ivy.constant"() {value = dense<6.47647525E+16> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V52:.*]] = "ivy.multiply"(%[[V16]], %[[V51]]) : (tensor<3x3xf32>, tensor<f32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V53:.*]] = "ivy.constant"() {value = dense<7.771770e+15> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V54:.*]] = "ivy.multiply"(%[[V17]], %[[V53]]) : (tensor<3x3xf32>, tensor<f32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V55:.*]] = "ivy.constant"() {value = dense<1.29060194E+14> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V56:.*]] = "ivy.multiply"(%[[V18]], %[[V55]]) : (tensor<3x3xf32>, tensor<f32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V57:.*]] = "ivy.constant"() {value = dense<6.70442586E+11> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V58:.*]] = "ivy.multiply"(%[[V19]], %[[V57]]) : (tensor<3x3xf32>, tensor<f32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V59:.*]] = "ivy.add"(%[[V52]], %[[V54]]) : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V60:.*]] = "ivy.add"(%[[V59]], %[[V56]]) : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V61:.*]] = "ivy.add"(%[[V60]], %[[V58]]) : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V62:.*]] = "ivy.add"(%[[V50]], %[[V61]]) : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V63:.*]] = "ivy.subtract"(%[[V62]], %[[V41]]) : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V64:.*]] = "ivy.add"(%[[V62]], %[[V41]]) : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V65:.*]] = "ivy.solve"(%[[V63]], %[[V64]]) : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[C24:.*]] = arith.constant 24 : index
// CHECK-NEXT: %[[C1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[V66:.*]] = scf.for %arg1 = %[[C0]] to %[[C24]] step %[[C1]] iter_args(%arg2 = %[[V65]]) -> (tensor<3x3xf32>) {
// CHECK-NEXT: %[[V67:.*]] = arith.index_cast %arg1 : index to i32
// CHECK-NEXT: %[[FROM_ELEMENTS:.*]] = tensor.from_elements %[[V67]] : tensor<i32>
// CHECK-NEXT: %[[V68:.*]] = "ivy.astype"(%[[FROM_ELEMENTS]]) {dtype = f32} : (tensor<i32>) -> tensor<f32>
// CHECK-NEXT: %[[V69:.*]] = "ivy.less"(%[[V68]], %[[V11]]) : (tensor<f32>, tensor<1x1xf32>) -> tensor<1x1xi1>
// CHECK-NEXT: %[[V70:.*]] = "ivy.matmul"(%arg2, %arg2) : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V71:.*]] = "ivy.where"(%[[V69]], %[[V70]], %arg2) : (tensor<1x1xi1>, tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: scf.yield %[[V71]] : tensor<3x3xf32>
// CHECK-NEXT: }
// CHECK-NEXT: return %[[V66]] : tensor<3x3xf32>
func.func @aten_matrix_exp(%arg0: !torch.vtensor<[3,3],f32>) -> !torch.vtensor<[3,3],f32> {
  %0 = torch.operator "torch.aten.matrix_exp"(%arg0) : (!torch.vtensor<[3,3],f32>) -> !torch.vtensor<[3,3],f32>
  return %0 : !torch.vtensor<[3,3],f32>
}

// CHECK-LABEL: func.func @aten_linalg_solve(
// CHECK-NEXT: %[[V0:.*]] = "ivy.solve"(%arg0, %arg1) : (tensor<3x3xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x2xf32>
func.func @aten_linalg_solve(%arg0: !torch.vtensor<[3,3],f32>, %arg1: !torch.vtensor<[3,2],f32>) -> !torch.vtensor<[3,2],f32> {
  %true = torch.constant.bool true
  %0 = torch.operator "torch.aten.linalg_solve"(%arg0, %arg1, %true) : (!torch.vtensor<[3,3],f32>, !torch.vtensor<[3,2],f32>, !torch.bool) -> !torch.vtensor<[3,2],f32>
  return %0 : !torch.vtensor<[3,2],f32>
}

// CHECK-LABEL: func.func @aten_linalg_solve_vector(
// CHECK-NEXT: %[[V0:.*]] = "ivy.expand_dims"(%arg1) {axes = array<i64: -1>} : (tensor<3xf32>) -> tensor<3x1xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.solve"(%arg0, %[[V0]]) : (tensor<3x3xf32>, tensor<3x1xf32>) -> tensor<3x1xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.squeeze"(%[[V1]]) {axes = array<i64: -1>} : (tensor<3x1xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V2]] : tensor<3xf32>
func.func @aten_linalg_solve_vector(%arg0: !torch.vtensor<[3,3],f32>, %arg1: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %true = torch.constant.bool true
  %0 = torch.operator "torch.aten.linalg_solve"(%arg0, %arg1, %true) : (!torch.vtensor<[3,3],f32>, !torch.vtensor<[3],f32>, !torch.bool) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_linalg_solve_right(
// CHECK-NEXT: %[[V0:.*]] = "ivy.matrix_transpose"(%arg0) : (tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.matrix_transpose"(%arg1) : (tensor<2x3xf32>) -> tensor<3x2xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.solve"(%[[V0]], %[[V1]]) : (tensor<3x3xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.matrix_transpose"(%[[V2]]) : (tensor<3x2xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V3]] : tensor<2x3xf32>
func.func @aten_linalg_solve_right(%arg0: !torch.vtensor<[3,3],f32>, %arg1: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %false = torch.constant.bool false
  %0 = torch.operator "torch.aten.linalg_solve"(%arg0, %arg1, %false) : (!torch.vtensor<[3,3],f32>, !torch.vtensor<[2,3],f32>, !torch.bool) -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_linalg_solve_ex(
// CHECK-NEXT: %[[V0:.*]] = "ivy.solve"(%arg0, %arg1) : (tensor<3x3xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
// CHECK-NEXT: %[[V1:.*]]:3 = "ivy.lu"(%arg0) : (tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3xi32>, tensor<3xi32>)
// CHECK-NEXT: %[[V2:.*]] = "ivy.diagonal"(%[[V1]]#0) {offset = 0 : i64} : (tensor<3x3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<[1, 2, 3]> : tensor<3xi32>} : () -> tensor<3xi32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.constant"() {value = dense<4> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.equal"(%[[V2]], %[[V5]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xi1>
// CHECK-NEXT: %[[V7:.*]] = "ivy.where"(%[[V6]], %[[V3]], %[[V4]]) : (tensor<3xi1>, tensor<3xi32>, tensor<i32>) -> tensor<3xi32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.min"(%[[V7]]) {axes = array<i64: -1>, keepdims = false} : (tensor<3xi32>) -> tensor<i32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.greater_equal"(%[[V8]], %[[V4]]) : (tensor<i32>, tensor<i32>) -> tensor<i1>
// CHECK-NEXT: %[[V10:.*]] = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.where"(%[[V9]], %[[V10]], %[[V8]]) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
// CHECK-NEXT: return %[[V0]], %[[V11]] : tensor<3x2xf32>, tensor<i32>
func.func @aten_linalg_solve_ex(%arg0: !torch.vtensor<[3,3],f32>, %arg1: !torch.vtensor<[3,2],f32>) -> (!torch.vtensor<[3,2],f32>, !torch.vtensor<[],si32>) {
  %true = torch.constant.bool true
  %false = torch.constant.bool false
  %0:2 = torch.operator "torch.aten.linalg_solve_ex"(%arg0, %arg1, %true, %false) : (!torch.vtensor<[3,3],f32>, !torch.vtensor<[3,2],f32>, !torch.bool, !torch.bool) -> (!torch.vtensor<[3,2],f32>, !torch.vtensor<[],si32>)
  return %0#0, %0#1 : !torch.vtensor<[3,2],f32>, !torch.vtensor<[],si32>
}

// CHECK-LABEL: func.func @aten__linalg_solve_ex(
// CHECK-NEXT: %[[V0:.*]]:3 = "ivy.lu"(%arg0) : (tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3xi32>, tensor<3xi32>)
// CHECK-NEXT: %[[V1:.*]] = "ivy.solve"(%arg0, %arg1) : (tensor<3x3xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.add"(%[[V0]]#1, %[[V2]]) : (tensor<3xi32>, tensor<i32>) -> tensor<3xi32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.diagonal"(%[[V0]]#0) {offset = 0 : i64} : (tensor<3x3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.constant"() {value = dense<[1, 2, 3]> : tensor<3xi32>} : () -> tensor<3xi32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.constant"() {value = dense<4> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.equal"(%[[V4]], %[[V7]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xi1>
// CHECK-NEXT: %[[V9:.*]] = "ivy.where"(%[[V8]], %[[V5]], %[[V6]]) : (tensor<3xi1>, tensor<3xi32>, tensor<i32>) -> tensor<3xi32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.min"(%[[V9]]) {axes = array<i64: -1>, keepdims = false} : (tensor<3xi32>) -> tensor<i32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.greater_equal"(%[[V10]], %[[V6]]) : (tensor<i32>, tensor<i32>) -> tensor<i1>
// CHECK-NEXT: %[[V12:.*]] = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V13:.*]] = "ivy.where"(%[[V11]], %[[V12]], %[[V10]]) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
// CHECK-NEXT: return %[[V1]], %[[V0]]#0, %[[V3]], %[[V13]] : tensor<3x2xf32>, tensor<3x3xf32>, tensor<3xi32>, tensor<i32>
func.func @aten__linalg_solve_ex(%arg0: !torch.vtensor<[3,3],f32>, %arg1: !torch.vtensor<[3,2],f32>) -> (!torch.vtensor<[3,2],f32>, !torch.vtensor<[3,3],f32>, !torch.vtensor<[3],si32>, !torch.vtensor<[],si32>) {
  %true = torch.constant.bool true
  %false = torch.constant.bool false
  %0:4 = torch.operator "torch.aten._linalg_solve_ex"(%arg0, %arg1, %true, %false) : (!torch.vtensor<[3,3],f32>, !torch.vtensor<[3,2],f32>, !torch.bool, !torch.bool) -> (!torch.vtensor<[3,2],f32>, !torch.vtensor<[3,3],f32>, !torch.vtensor<[3],si32>, !torch.vtensor<[],si32>)
  return %0#0, %0#1, %0#2, %0#3 : !torch.vtensor<[3,2],f32>, !torch.vtensor<[3,3],f32>, !torch.vtensor<[3],si32>, !torch.vtensor<[],si32>
}

// CHECK-LABEL: func.func @aten_linalg_lu_solve(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.subtract"(%arg1, %[[V0]]) : (tensor<3xi32>, tensor<i32>) -> tensor<3xi32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.lu_pivots_to_permutation"(%[[V1]]) {size = 3 : i64} : (tensor<3xi32>) -> tensor<3xi32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.broadcast_to"(%[[V2]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3>} : (tensor<3xi32>) -> tensor<3xi32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.expand_dims"(%[[V3]]) {axes = array<i64: -1>} : (tensor<3xi32>) -> tensor<3x1xi32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.broadcast_to"(%[[V4]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3, 2>} : (tensor<3x1xi32>) -> tensor<3x2xi32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.take_along_axis"(%arg2, %[[V5]]) {axis = -2 : i64} : (tensor<3x2xf32>, tensor<3x2xi32>) -> tensor<3x2xf32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.triangular_solve"(%arg0, %[[V6]]) {conjugate = false, left = true, lower = true, transpose = false, unit_diagonal = true} : (tensor<3x3xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.triangular_solve"(%arg0, %[[V7]]) {conjugate = false, left = true, lower = false, transpose = false, unit_diagonal = false} : (tensor<3x3xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
// CHECK-NEXT: return %[[V8]] : tensor<3x2xf32>
func.func @aten_linalg_lu_solve(%arg0: !torch.vtensor<[3,3],f32>, %arg1: !torch.vtensor<[3],si32>, %arg2: !torch.vtensor<[3,2],f32>) -> !torch.vtensor<[3,2],f32> {
  %true = torch.constant.bool true
  %false = torch.constant.bool false
  %0 = torch.operator "torch.aten.linalg_lu_solve"(%arg0, %arg1, %arg2, %true, %false) : (!torch.vtensor<[3,3],f32>, !torch.vtensor<[3],si32>, !torch.vtensor<[3,2],f32>, !torch.bool, !torch.bool) -> !torch.vtensor<[3,2],f32>
  return %0 : !torch.vtensor<[3,2],f32>
}

// CHECK-LABEL: func.func @aten_lu_solve(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.subtract"(%arg2, %[[V0]]) : (tensor<3xi32>, tensor<i32>) -> tensor<3xi32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.lu_pivots_to_permutation"(%[[V1]]) {size = 3 : i64} : (tensor<3xi32>) -> tensor<3xi32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.broadcast_to"(%[[V2]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3>} : (tensor<3xi32>) -> tensor<3xi32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.expand_dims"(%[[V3]]) {axes = array<i64: -1>} : (tensor<3xi32>) -> tensor<3x1xi32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.broadcast_to"(%[[V4]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3, 2>} : (tensor<3x1xi32>) -> tensor<3x2xi32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.take_along_axis"(%arg0, %[[V5]]) {axis = -2 : i64} : (tensor<3x2xf32>, tensor<3x2xi32>) -> tensor<3x2xf32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.triangular_solve"(%arg1, %[[V6]]) {conjugate = false, left = true, lower = true, transpose = false, unit_diagonal = true} : (tensor<3x3xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.triangular_solve"(%arg1, %[[V7]]) {conjugate = false, left = true, lower = false, transpose = false, unit_diagonal = false} : (tensor<3x3xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
// CHECK-NEXT: return %[[V8]] : tensor<3x2xf32>
func.func @aten_lu_solve(%arg0: !torch.vtensor<[3,2],f32>, %arg1: !torch.vtensor<[3,3],f32>, %arg2: !torch.vtensor<[3],si32>) -> !torch.vtensor<[3,2],f32> {
  %0 = torch.operator "torch.aten.lu_solve"(%arg0, %arg1, %arg2) : (!torch.vtensor<[3,2],f32>, !torch.vtensor<[3,3],f32>, !torch.vtensor<[3],si32>) -> !torch.vtensor<[3,2],f32>
  return %0 : !torch.vtensor<[3,2],f32>
}

// CHECK-LABEL: func.func @aten_linalg_solve_triangular(
// CHECK-NEXT: %[[V0:.*]] = "ivy.triangular_solve"(%arg0, %arg1) {conjugate = false, left = true, lower = false, transpose = false, unit_diagonal = false} : (tensor<3x3xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x2xf32>
func.func @aten_linalg_solve_triangular(%arg0: !torch.vtensor<[3,3],f32>, %arg1: !torch.vtensor<[3,2],f32>) -> !torch.vtensor<[3,2],f32> {
  %true = torch.constant.bool true
  %true_0 = torch.constant.bool true
  %false = torch.constant.bool false
  %0 = torch.operator "torch.aten.linalg_solve_triangular"(%arg0, %arg1, %true, %true_0, %false) : (!torch.vtensor<[3,3],f32>, !torch.vtensor<[3,2],f32>, !torch.bool, !torch.bool, !torch.bool) -> !torch.vtensor<[3,2],f32>
  return %0 : !torch.vtensor<[3,2],f32>
}

// CHECK-LABEL: func.func @aten_triangular_solve(
// CHECK-NEXT: %[[V0:.*]] = "ivy.triangular_solve"(%arg1, %arg0) {conjugate = false, left = true, lower = false, transpose = false, unit_diagonal = false} : (tensor<3x3xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
// CHECK-NEXT: return %[[V0]], %arg1 : tensor<3x2xf32>, tensor<3x3xf32>
func.func @aten_triangular_solve(%arg0: !torch.vtensor<[3,2],f32>, %arg1: !torch.vtensor<[3,3],f32>) -> (!torch.vtensor<[3,2],f32>, !torch.vtensor<[3,3],f32>) {
  %true = torch.constant.bool true
  %false = torch.constant.bool false
  %false_0 = torch.constant.bool false
  %0:2 = torch.operator "torch.aten.triangular_solve"(%arg0, %arg1, %true, %false, %false_0) : (!torch.vtensor<[3,2],f32>, !torch.vtensor<[3,3],f32>, !torch.bool, !torch.bool, !torch.bool) -> (!torch.vtensor<[3,2],f32>, !torch.vtensor<[3,3],f32>)
  return %0#0, %0#1 : !torch.vtensor<[3,2],f32>, !torch.vtensor<[3,3],f32>
}

// CHECK-LABEL: func.func @aten_cholesky_solve(
// CHECK-NEXT: %[[V0:.*]] = "ivy.triangular_solve"(%arg1, %arg0) {conjugate = true, left = true, lower = true, transpose = false, unit_diagonal = false} : (tensor<3x3xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.triangular_solve"(%arg1, %[[V0]]) {conjugate = true, left = true, lower = true, transpose = true, unit_diagonal = false} : (tensor<3x3xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
// CHECK-NEXT: return %[[V1]] : tensor<3x2xf32>
func.func @aten_cholesky_solve(%arg0: !torch.vtensor<[3,2],f32>, %arg1: !torch.vtensor<[3,3],f32>) -> !torch.vtensor<[3,2],f32> {
  %false = torch.constant.bool false
  %0 = torch.operator "torch.aten.cholesky_solve"(%arg0, %arg1, %false) : (!torch.vtensor<[3,2],f32>, !torch.vtensor<[3,3],f32>, !torch.bool) -> !torch.vtensor<[3,2],f32>
  return %0 : !torch.vtensor<[3,2],f32>
}

// CHECK-LABEL: func.func @aten_cholesky_inverse(
// CHECK-NEXT: %[[V0:.*]] = "ivy.eye"() {columns = 3 : i64, dtype = f32, offset = 0 : i64, rows = 3 : i64} : () -> tensor<3x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.broadcast_to"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3, 3>} : (tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.triangular_solve"(%arg0, %[[V1]]) {conjugate = true, left = true, lower = true, transpose = false, unit_diagonal = false} : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.triangular_solve"(%arg0, %[[V2]]) {conjugate = true, left = true, lower = true, transpose = true, unit_diagonal = false} : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: return %[[V3]] : tensor<3x3xf32>
func.func @aten_cholesky_inverse(%arg0: !torch.vtensor<[3,3],f32>) -> !torch.vtensor<[3,3],f32> {
  %false = torch.constant.bool false
  %0 = torch.operator "torch.aten.cholesky_inverse"(%arg0, %false) : (!torch.vtensor<[3,3],f32>, !torch.bool) -> !torch.vtensor<[3,3],f32>
  return %0 : !torch.vtensor<[3,3],f32>
}
