// RUN: ivy-opt %s --convert-stablehlo-to-ivy | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @eigh(
// CHECK-NEXT: %[[V0:.*]]:2 = "ivy.eigh"(%arg0) {upper = false} : (tensor<3x3xf32>) -> (tensor<3xf32>, tensor<3x3xf32>)
// CHECK-NEXT: return %[[V0]]#1, %[[V0]]#0 : tensor<3x3xf32>, tensor<3xf32>
func.func @eigh(%arg0: tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3xf32>) {
  %0:2 = "stablehlo.custom_call"(%arg0) {call_target_name = "Eigh", backend_config = "1,1,100,1e-6"} : (tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3xf32>)
  return %0#0, %0#1 : tensor<3x3xf32>, tensor<3xf32>
}

// CHECK-LABEL: func.func @lu(
// CHECK-NEXT: %[[V0:.*]]:3 = "ivy.lu"(%arg0) : (tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3xi32>, tensor<3xi32>)
// CHECK-NEXT: return %[[V0]]#0, %[[V0]]#1, %[[V0]]#2 : tensor<3x3xf32>, tensor<3xi32>, tensor<3xi32>
func.func @lu(%arg0: tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3xi32>, tensor<3xi32>) {
  %0:3 = "stablehlo.custom_call"(%arg0) {call_target_name = "LuDecomposition"} : (tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3xi32>, tensor<3xi32>)
  return %0#0, %0#1, %0#2 : tensor<3x3xf32>, tensor<3xi32>, tensor<3xi32>
}

// CHECK-LABEL: func.func @qr(
// CHECK-NEXT: %[[V0:.*]]:2 = "ivy.geqrf"(%arg0) : (tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3xf32>)
// CHECK-NEXT: return %[[V0]]#0, %[[V0]]#1 : tensor<3x3xf32>, tensor<3xf32>
func.func @qr(%arg0: tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3xf32>) {
  %0:2 = "stablehlo.custom_call"(%arg0) {call_target_name = "Qr"} : (tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3xf32>)
  return %0#0, %0#1 : tensor<3x3xf32>, tensor<3xf32>
}

// CHECK-LABEL: func.func @qr_in_a_tuple(
// CHECK-NEXT: %[[V0:.*]]:2 = "ivy.geqrf"(%arg0) : (tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3xf32>)
// CHECK-NEXT: return %[[V0]]#1 : tensor<3xf32>
func.func @qr_in_a_tuple(%arg0: tensor<3x3xf32>) -> tensor<3xf32> {
  %0 = stablehlo.custom_call @Qr(%arg0) : (tensor<3x3xf32>) -> tuple<tensor<3x3xf32>, tensor<3xf32>>
  %1 = stablehlo.get_tuple_element %0[1] : (tuple<tensor<3x3xf32>, tensor<3xf32>>) -> tensor<3xf32>
  return %1 : tensor<3xf32>
}

// CHECK-LABEL: func.func @reflectors(
// CHECK-NEXT: %[[V0:.*]] = "ivy.householder_product"(%arg0, %arg1) : (tensor<3x3xf32>, tensor<3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x3xf32>
func.func @reflectors(%arg0: tensor<3x3xf32>, %arg1: tensor<3xf32>) -> tensor<3x3xf32> {
  %0 = "stablehlo.custom_call"(%arg0, %arg1) {call_target_name = "ProductOfElementaryHouseholderReflectors"} : (tensor<3x3xf32>, tensor<3xf32>) -> tensor<3x3xf32>
  return %0 : tensor<3x3xf32>
}

// CHECK-LABEL: func.func @ivy_eigh(
// CHECK-NEXT: %[[V0:.*]]:2 = "ivy.eigh"(%arg0) {upper = true} : (tensor<3x3xf32>) -> (tensor<3xf32>, tensor<3x3xf32>)
// CHECK-NEXT: return %[[V0]]#0, %[[V0]]#1 : tensor<3xf32>, tensor<3x3xf32>
func.func @ivy_eigh(%arg0: tensor<3x3xf32>) -> (tensor<3xf32>, tensor<3x3xf32>) {
  %0:2 = "stablehlo.custom_call"(%arg0) {call_target_name = "ivy.eigh", backend_config = {upper = true}, api_version = 4 : i32} : (tensor<3x3xf32>) -> (tensor<3xf32>, tensor<3x3xf32>)
  return %0#0, %0#1 : tensor<3xf32>, tensor<3x3xf32>
}

// CHECK-LABEL: func.func @ivy_eig(
// CHECK-NEXT: %[[V0:.*]]:2 = "ivy.eig"(%arg0) : (tensor<3x3xf32>) -> (tensor<3xcomplex<f32>>, tensor<3x3xcomplex<f32>>)
// CHECK-NEXT: return %[[V0]]#0, %[[V0]]#1 : tensor<3xcomplex<f32>>, tensor<3x3xcomplex<f32>>
func.func @ivy_eig(%arg0: tensor<3x3xf32>) -> (tensor<3xcomplex<f32>>, tensor<3x3xcomplex<f32>>) {
  %0:2 = "stablehlo.custom_call"(%arg0) {call_target_name = "ivy.eig", backend_config = {}, api_version = 4 : i32} : (tensor<3x3xf32>) -> (tensor<3xcomplex<f32>>, tensor<3x3xcomplex<f32>>)
  return %0#0, %0#1 : tensor<3xcomplex<f32>>, tensor<3x3xcomplex<f32>>
}

// CHECK-LABEL: func.func @ivy_svd(
// CHECK-NEXT: %[[V0:.*]]:3 = "ivy.svd"(%arg0) {full = true} : (tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3xf32>, tensor<3x3xf32>)
// CHECK-NEXT: return %[[V0]]#0, %[[V0]]#1, %[[V0]]#2 : tensor<3x3xf32>, tensor<3xf32>, tensor<3x3xf32>
func.func @ivy_svd(%arg0: tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3xf32>, tensor<3x3xf32>) {
  %0:3 = "stablehlo.custom_call"(%arg0) {call_target_name = "ivy.svd", backend_config = {full = true}, api_version = 4 : i32} : (tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3xf32>, tensor<3x3xf32>)
  return %0#0, %0#1, %0#2 : tensor<3x3xf32>, tensor<3xf32>, tensor<3x3xf32>
}

// CHECK-LABEL: func.func @lapack_potrf(
// CHECK-NEXT: %[[V0:.*]] = "ivy.cholesky"(%arg0) {upper = false} : (tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: return %[[V0]], %[[V1]] : tensor<3x3xf32>, tensor<i32>
func.func @lapack_potrf(%arg0: tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<i32>) {
  %0:2 = "stablehlo.custom_call"(%arg0) {call_target_name = "lapack_spotrf_ffi", mhlo.backend_config = {uplo = 76 : ui8}} : (tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<i32>)
  return %0#0, %0#1 : tensor<3x3xf32>, tensor<i32>
}

// CHECK-LABEL: func.func @lapack_getrf(
// CHECK-NEXT: %[[V0:.*]]:3 = "ivy.lu"(%arg0) : (tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3xi32>, tensor<3xi32>)
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.add"(%[[V0]]#1, %[[V1]]) : (tensor<3xi32>, tensor<i32>) -> tensor<3xi32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: return %[[V0]]#0, %[[V2]], %[[V3]] : tensor<3x3xf32>, tensor<3xi32>, tensor<i32>
func.func @lapack_getrf(%arg0: tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3xi32>, tensor<i32>) {
  %0:3 = "stablehlo.custom_call"(%arg0) {call_target_name = "lapack_sgetrf_ffi"} : (tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3xi32>, tensor<i32>)
  return %0#0, %0#1, %0#2 : tensor<3x3xf32>, tensor<3xi32>, tensor<i32>
}

// CHECK-LABEL: func.func @lapack_geqrf(
// CHECK-NEXT: %[[V0:.*]]:2 = "ivy.geqrf"(%arg0) : (tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3xf32>)
// CHECK-NEXT: return %[[V0]]#0, %[[V0]]#1 : tensor<3x3xf32>, tensor<3xf32>
func.func @lapack_geqrf(%arg0: tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3xf32>) {
  %0:2 = "stablehlo.custom_call"(%arg0) {call_target_name = "lapack_sgeqrf_ffi"} : (tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3xf32>)
  return %0#0, %0#1 : tensor<3x3xf32>, tensor<3xf32>
}

// CHECK-LABEL: func.func @lapack_orgqr(
// CHECK-NEXT: %[[V0:.*]] = "ivy.householder_product"(%arg0, %arg1) : (tensor<3x3xf32>, tensor<3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x3xf32>
func.func @lapack_orgqr(%arg0: tensor<3x3xf32>, %arg1: tensor<3xf32>) -> tensor<3x3xf32> {
  %0 = "stablehlo.custom_call"(%arg0, %arg1) {call_target_name = "lapack_sorgqr_ffi"} : (tensor<3x3xf32>, tensor<3xf32>) -> tensor<3x3xf32>
  return %0 : tensor<3x3xf32>
}

// CHECK-LABEL: func.func @lapack_syevd(
// CHECK-NEXT: %[[V0:.*]]:2 = "ivy.eigh"(%arg0) {upper = false} : (tensor<3x3xf32>) -> (tensor<3xf32>, tensor<3x3xf32>)
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: return %[[V0]]#1, %[[V0]]#0, %[[V1]] : tensor<3x3xf32>, tensor<3xf32>, tensor<i32>
func.func @lapack_syevd(%arg0: tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3xf32>, tensor<i32>) {
  %0:3 = "stablehlo.custom_call"(%arg0) {call_target_name = "lapack_ssyevd_ffi", mhlo.backend_config = {mode = 86 : ui8, uplo = 76 : ui8}} : (tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3xf32>, tensor<i32>)
  return %0#0, %0#1, %0#2 : tensor<3x3xf32>, tensor<3xf32>, tensor<i32>
}

// CHECK-LABEL: func.func @lapack_gesdd(
// CHECK-NEXT: %[[V0:.*]]:3 = "ivy.svd"(%arg0) {full = true} : (tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3xf32>, tensor<3x3xf32>)
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: return %arg0, %[[V0]]#1, %[[V0]]#0, %[[V0]]#2, %[[V1]] : tensor<3x3xf32>, tensor<3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<i32>
func.func @lapack_gesdd(%arg0: tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<i32>) {
  %0:5 = "stablehlo.custom_call"(%arg0) {call_target_name = "lapack_sgesdd_ffi", mhlo.backend_config = {mode = 65 : ui8}} : (tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<i32>)
  return %0#0, %0#1, %0#2, %0#3, %0#4 : tensor<3x3xf32>, tensor<3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<i32>
}

// CHECK-LABEL: func.func @lapack_gesdd_values(
// CHECK-NEXT: %[[V0:.*]] = "ivy.svdvals"(%arg0) : (tensor<3x3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.broadcast_to"(%[[V1]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3, 3>} : (tensor<f32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.broadcast_to"(%[[V3]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3, 3>} : (tensor<f32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: return %arg0, %[[V0]], %[[V2]], %[[V4]], %[[V5]] : tensor<3x3xf32>, tensor<3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<i32>
func.func @lapack_gesdd_values(%arg0: tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<i32>) {
  %0:5 = "stablehlo.custom_call"(%arg0) {call_target_name = "lapack_sgesdd_ffi", mhlo.backend_config = {mode = 78 : ui8}} : (tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<i32>)
  return %0#0, %0#1, %0#2, %0#3, %0#4 : tensor<3x3xf32>, tensor<3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<i32>
}

// CHECK-LABEL: func.func @lapack_geev(
// CHECK-NEXT: %[[V0:.*]]:2 = "ivy.eig"(%arg0) : (tensor<3x3xf32>) -> (tensor<3xcomplex<f32>>, tensor<3x3xcomplex<f32>>)
// CHECK-NEXT: %[[V1:.*]] = "ivy.real"(%[[V0]]#0) : (tensor<3xcomplex<f32>>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.imag"(%[[V0]]#0) : (tensor<3xcomplex<f32>>) -> tensor<3xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.complex"(%[[V3]], %[[V4]]) : (tensor<f32>, tensor<f32>) -> tensor<complex<f32>>
// CHECK-NEXT: %[[V6:.*]] = "ivy.broadcast_to"(%[[V5]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3, 3>} : (tensor<complex<f32>>) -> tensor<3x3xcomplex<f32>>
// CHECK-NEXT: %[[V7:.*]] = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: return %[[V1]], %[[V2]], %[[V6]], %[[V0]]#1, %[[V7]] : tensor<3xf32>, tensor<3xf32>, tensor<3x3xcomplex<f32>>, tensor<3x3xcomplex<f32>>, tensor<i32>
func.func @lapack_geev(%arg0: tensor<3x3xf32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<3x3xcomplex<f32>>, tensor<3x3xcomplex<f32>>, tensor<i32>) {
  %0:5 = "stablehlo.custom_call"(%arg0) {call_target_name = "lapack_sgeev_ffi", mhlo.backend_config = {compute_left = 78 : ui8, compute_right = 86 : ui8}} : (tensor<3x3xf32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<3x3xcomplex<f32>>, tensor<3x3xcomplex<f32>>, tensor<i32>)
  return %0#0, %0#1, %0#2, %0#3, %0#4 : tensor<3xf32>, tensor<3xf32>, tensor<3x3xcomplex<f32>>, tensor<3x3xcomplex<f32>>, tensor<i32>
}

// CHECK-LABEL: func.func @lapack_trsm(
// CHECK-NEXT: %[[V0:.*]] = "ivy.triangular_solve"(%arg0, %arg1) {conjugate = false, left = true, lower = true, transpose = true, unit_diagonal = false} : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x3xf32>
func.func @lapack_trsm(%arg0: tensor<3x3xf32>, %arg1: tensor<3x3xf32>) -> tensor<3x3xf32> {
  %0 = "stablehlo.custom_call"(%arg0, %arg1) {call_target_name = "lapack_strsm_ffi", mhlo.backend_config = {side = 76 : ui8, uplo = 76 : ui8, trans_x = 84 : ui8, diag = 78 : ui8}} : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
  return %0 : tensor<3x3xf32>
}

// CHECK-LABEL: func.func @sharding(
// CHECK-NEXT: return %arg0 : tensor<3x3xf32>
func.func @sharding(%arg0: tensor<3x3xf32>) -> tensor<3x3xf32> {
  %0 = "stablehlo.custom_call"(%arg0) {call_target_name = "Sharding"} : (tensor<3x3xf32>) -> tensor<3x3xf32>
  return %0 : tensor<3x3xf32>
}

// CHECK-LABEL: func.func @erf(
// CHECK-NEXT: %[[V0:.*]] = "ivy.erf"(%arg0) : (tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x3xf32>
func.func @erf(%arg0: tensor<3x3xf32>) -> tensor<3x3xf32> {
  %0 = "stablehlo.custom_call"(%arg0) {call_target_name = "mhlo.erf"} : (tensor<3x3xf32>) -> tensor<3x3xf32>
  return %0 : tensor<3x3xf32>
}

// CHECK-LABEL: func.func @topk(
// CHECK-NEXT: %[[V0:.*]]:2 = "ivy.topk"(%arg0) {axis = 1 : i64, k = 2 : i64, largest = false} : (tensor<3x3xf32>) -> (tensor<3x2xf32>, tensor<3x2xi64>)
// CHECK-NEXT: %[[V1:.*]] = "ivy.astype"(%[[V0]]#1) {dtype = i32} : (tensor<3x2xi64>) -> tensor<3x2xi32>
// CHECK-NEXT: return %[[V0]]#0, %[[V1]] : tensor<3x2xf32>, tensor<3x2xi32>
func.func @topk(%arg0: tensor<3x3xf32>) -> (tensor<3x2xf32>, tensor<3x2xi32>) {
  %0:2 = "stablehlo.custom_call"(%arg0) {call_target_name = "mhlo.topk", mhlo.attributes = {k = 2 : i64, largest = false}} : (tensor<3x3xf32>) -> (tensor<3x2xf32>, tensor<3x2xi32>)
  return %0#0, %0#1 : tensor<3x2xf32>, tensor<3x2xi32>
}

// CHECK-LABEL: func.func @xla_topk(
// CHECK-NEXT: %[[V0:.*]]:2 = "ivy.topk"(%arg0) {axis = -1 : i64, k = 2 : i64, largest = true} : (tensor<3x3xf32>) -> (tensor<3x2xf32>, tensor<3x2xi64>)
// CHECK-NEXT: %[[V1:.*]] = "ivy.astype"(%[[V0]]#1) {dtype = i32} : (tensor<3x2xi64>) -> tensor<3x2xi32>
// CHECK-NEXT: return %[[V0]]#0, %[[V1]] : tensor<3x2xf32>, tensor<3x2xi32>
func.func @xla_topk(%arg0: tensor<3x3xf32>) -> (tensor<3x2xf32>, tensor<3x2xi32>) {
  %0:2 = "stablehlo.custom_call"(%arg0) {call_target_name = "TopK"} : (tensor<3x3xf32>) -> (tensor<3x2xf32>, tensor<3x2xi32>)
  return %0#0, %0#1 : tensor<3x2xf32>, tensor<3x2xi32>
}

func.func private @greater(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<i32>, %arg3: tensor<i32>) -> tensor<i1> {
  %0 = stablehlo.compare GT, %arg0, %arg1 : (tensor<f32>, tensor<f32>) -> tensor<i1>
  return %0 : tensor<i1>
}

// CHECK-LABEL: func.func @approximate_topk(
// CHECK-NEXT: %[[V0:.*]]:2 = "ivy.topk"(%arg0) {axis = 1 : i64, k = 2 : i64, largest = true} : (tensor<3x3xf32>) -> (tensor<3x2xf32>, tensor<3x2xi64>)
// CHECK-NEXT: %[[V1:.*]] = "ivy.take_along_axis"(%arg1, %[[V0]]#1) {axis = 1 : i64} : (tensor<3x3xi32>, tensor<3x2xi64>) -> tensor<3x2xi32>
// CHECK-NEXT: return %[[V0]]#0, %[[V1]] : tensor<3x2xf32>, tensor<3x2xi32>
func.func @approximate_topk(%arg0: tensor<3x3xf32>, %arg1: tensor<3x3xi32>, %arg2: tensor<f32>, %arg3: tensor<i32>) -> (tensor<3x2xf32>, tensor<3x2xi32>) {
  %0:2 = "stablehlo.custom_call"(%arg0, %arg1, %arg2, %arg3) {call_target_name = "ApproxTopK", called_computations = [@greater], mhlo.backend_config = {reduction_dim = 1 : i64, top_k = 2 : i64}} : (tensor<3x3xf32>, tensor<3x3xi32>, tensor<f32>, tensor<i32>) -> (tensor<3x2xf32>, tensor<3x2xi32>)
  return %0#0, %0#1 : tensor<3x2xf32>, tensor<3x2xi32>
}

// CHECK-LABEL: func.func @shape_assertion(
// CHECK-NEXT: return %arg0 : tensor<3xf32>
func.func @shape_assertion(%arg0: tensor<3xf32>, %arg1: tensor<i1>) -> tensor<3xf32> {
  "stablehlo.custom_call"(%arg1) {call_target_name = "shape_assertion", has_side_effect = true} : (tensor<i1>) -> ()
  return %arg0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @op_of_ivy(
// CHECK-NEXT: %[[V0:.*]] = "ivy.cumulative_sum"(%arg0) {axis = 0 : i64} : (tensor<?x3xf32>) -> tensor<?x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<?x3xf32>
func.func @op_of_ivy(%arg0: tensor<?x3xf32>) -> tensor<?x3xf32> {
  %0 = stablehlo.custom_call @ivy.cumulative_sum(%arg0) {api_version = 4 : i32, backend_config = {axis = 0 : i64}} : (tensor<?x3xf32>) -> tensor<?x3xf32>
  return %0 : tensor<?x3xf32>
}
