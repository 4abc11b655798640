// RUN: ivy-opt %s --convert-torch-to-ivy | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @aten_sum(
// CHECK-NEXT: %[[V0:.*]] = "ivy.sum"(%arg0) {axes = array<i64: 0, 1>, keepdims = false} : (tensor<2x3xf32>) -> tensor<f32>
// CHECK-NEXT: return %[[V0]] : tensor<f32>
func.func @aten_sum(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[],f32> {
  %none = torch.constant.none
  %0 = torch.aten.sum %arg0, %none : !torch.vtensor<[2,3],f32>, !torch.none -> !torch.vtensor<[],f32>
  return %0 : !torch.vtensor<[],f32>
}

// CHECK-LABEL: func.func @aten_mean(
// CHECK-NEXT: %[[V0:.*]] = "ivy.mean"(%arg0) {axes = array<i64: 0, 1>, keepdims = false} : (tensor<2x3xf32>) -> tensor<f32>
// CHECK-NEXT: return %[[V0]] : tensor<f32>
func.func @aten_mean(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[],f32> {
  %none = torch.constant.none
  %0 = torch.aten.mean %arg0, %none : !torch.vtensor<[2,3],f32>, !torch.none -> !torch.vtensor<[],f32>
  return %0 : !torch.vtensor<[],f32>
}

// CHECK-LABEL: func.func @aten_prod(
// CHECK-NEXT: %[[V0:.*]] = "ivy.prod"(%arg0) {axes = array<i64: 0, 1>, keepdims = false} : (tensor<2x3xf32>) -> tensor<f32>
// CHECK-NEXT: return %[[V0]] : tensor<f32>
func.func @aten_prod(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[],f32> {
  %none = torch.constant.none
  %0 = torch.aten.prod %arg0, %none : !torch.vtensor<[2,3],f32>, !torch.none -> !torch.vtensor<[],f32>
  return %0 : !torch.vtensor<[],f32>
}

// CHECK-LABEL: func.func @aten_amax(
// CHECK-NEXT: %[[V0:.*]] = "ivy.max"(%arg0) {axes = array<i64: 2>, keepdims = true} : (tensor<2x3x4xf32>) -> tensor<2x3x1xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3x1xf32>
func.func @aten_amax(%arg0: !torch.vtensor<[2,3,4],f32>) -> !torch.vtensor<[2,3,1],f32> {
  %int-1 = torch.constant.int -1
  %0 = torch.prim.ListConstruct %int-1 : (!torch.int) -> !torch.list<int>
  %true = torch.constant.bool true
  %1 = torch.aten.amax %arg0, %0, %true : !torch.vtensor<[2,3,4],f32>, !torch.list<int>, !torch.bool -> !torch.vtensor<[2,3,1],f32>
  return %1 : !torch.vtensor<[2,3,1],f32>
}

// CHECK-LABEL: func.func @aten_amin(
// CHECK-NEXT: %[[V0:.*]] = "ivy.min"(%arg0) {axes = array<i64: 2>, keepdims = true} : (tensor<2x3x4xf32>) -> tensor<2x3x1xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3x1xf32>
func.func @aten_amin(%arg0: !torch.vtensor<[2,3,4],f32>) -> !torch.vtensor<[2,3,1],f32> {
  %int-1 = torch.constant.int -1
  %0 = torch.prim.ListConstruct %int-1 : (!torch.int) -> !torch.list<int>
  %true = torch.constant.bool true
  %1 = torch.aten.amin %arg0, %0, %true : !torch.vtensor<[2,3,4],f32>, !torch.list<int>, !torch.bool -> !torch.vtensor<[2,3,1],f32>
  return %1 : !torch.vtensor<[2,3,1],f32>
}

// CHECK-LABEL: func.func @aten_max(
// CHECK-NEXT: %[[V0:.*]] = "ivy.max"(%arg0) {axes = array<i64: 0, 1>, keepdims = false} : (tensor<2x3xf32>) -> tensor<f32>
// CHECK-NEXT: return %[[V0]] : tensor<f32>
func.func @aten_max(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[],f32> {
  %0 = torch.aten.max %arg0 : !torch.vtensor<[2,3],f32> -> !torch.vtensor<[],f32>
  return %0 : !torch.vtensor<[],f32>
}

// CHECK-LABEL: func.func @aten_min(
// CHECK-NEXT: %[[V0:.*]] = "ivy.min"(%arg0) {axes = array<i64: 0, 1>, keepdims = false} : (tensor<2x3xf32>) -> tensor<f32>
// CHECK-NEXT: return %[[V0]] : tensor<f32>
func.func @aten_min(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[],f32> {
  %0 = torch.aten.min %arg0 : !torch.vtensor<[2,3],f32> -> !torch.vtensor<[],f32>
  return %0 : !torch.vtensor<[],f32>
}

// CHECK-LABEL: func.func @aten_any(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg0) {dtype = i1} : (tensor<2x3xf32>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V1:.*]] = "ivy.any"(%[[V0]]) {axes = array<i64: 0, 1>, keepdims = false} : (tensor<2x3xi1>) -> tensor<i1>
// CHECK-NEXT: return %[[V1]] : tensor<i1>
func.func @aten_any(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[],i1> {
  %0 = torch.aten.any %arg0 : !torch.vtensor<[2,3],f32> -> !torch.vtensor<[],i1>
  return %0 : !torch.vtensor<[],i1>
}

// CHECK-LABEL: func.func @aten_all(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg0) {dtype = i1} : (tensor<2x3xf32>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V1:.*]] = "ivy.all"(%[[V0]]) {axes = array<i64: 0, 1>, keepdims = false} : (tensor<2x3xi1>) -> tensor<i1>
// CHECK-NEXT: return %[[V1]] : tensor<i1>
func.func @aten_all(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[],i1> {
  %0 = torch.aten.all %arg0 : !torch.vtensor<[2,3],f32> -> !torch.vtensor<[],i1>
  return %0 : !torch.vtensor<[],i1>
}

// CHECK-LABEL: func.func @aten_sum_of_integers(
// CHECK-NEXT: %[[V0:.*]] = "ivy.sum"(%arg0) {axes = array<i64: 0, 1>, keepdims = false} : (tensor<2x3xi64>) -> tensor<i64>
// CHECK-NEXT: return %[[V0]] : tensor<i64>
func.func @aten_sum_of_integers(%arg0: !torch.vtensor<[2,3],si64>) -> !torch.vtensor<[],si64> {
  %none = torch.constant.none
  %0 = torch.aten.sum %arg0, %none : !torch.vtensor<[2,3],si64>, !torch.none -> !torch.vtensor<[],si64>
  return %0 : !torch.vtensor<[],si64>
}

// Bools are counted.
// CHECK-LABEL: func.func @aten_sum_of_bools(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg0) {dtype = i64} : (tensor<2x3xi1>) -> tensor<2x3xi64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.sum"(%[[V0]]) {axes = array<i64: 0, 1>, keepdims = false} : (tensor<2x3xi64>) -> tensor<i64>
// CHECK-NEXT: return %[[V1]] : tensor<i64>
func.func @aten_sum_of_bools(%arg0: !torch.vtensor<[2,3],i1>) -> !torch.vtensor<[],si64> {
  %none = torch.constant.none
  %0 = torch.aten.sum %arg0, %none : !torch.vtensor<[2,3],i1>, !torch.none -> !torch.vtensor<[],si64>
  return %0 : !torch.vtensor<[],si64>
}

// CHECK-LABEL: func.func @aten_mean_wide(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg0) {dtype = f64} : (tensor<2x3xf32>) -> tensor<2x3xf64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.mean"(%[[V0]]) {axes = array<i64: 0, 1>, keepdims = false} : (tensor<2x3xf64>) -> tensor<f64>
// CHECK-NEXT: return %[[V1]] : tensor<f64>
func.func @aten_mean_wide(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[],f64> {
  %int7 = torch.constant.int 7
  %0 = torch.aten.mean %arg0, %int7 : !torch.vtensor<[2,3],f32>, !torch.int -> !torch.vtensor<[],f64>
  return %0 : !torch.vtensor<[],f64>
}

// CHECK-LABEL: func.func @aten_sum_dim_IntList(
// CHECK-NEXT: %[[V0:.*]] = "ivy.sum"(%arg0) {axes = array<i64: 0, 2>, keepdims = true} : (tensor<2x3x4xf32>) -> tensor<1x3x1xf32>
// CHECK-NEXT: return %[[V0]] : tensor<1x3x1xf32>
func.func @aten_sum_dim_IntList(%arg0: !torch.vtensor<[2,3,4],f32>) -> !torch.vtensor<[1,3,1],f32> {
  %int0 = torch.constant.int 0
  %int-1 = torch.constant.int -1
  %0 = torch.prim.ListConstruct %int0, %int-1 : (!torch.int, !torch.int) -> !torch.list<int>
  %true = torch.constant.bool true
  %none = torch.constant.none
  %1 = torch.aten.sum.dim_IntList %arg0, %0, %true, %none : !torch.vtensor<[2,3,4],f32>, !torch.list<int>, !torch.bool, !torch.none -> !torch.vtensor<[1,3,1],f32>
  return %1 : !torch.vtensor<[1,3,1],f32>
}

// CHECK-LABEL: func.func @aten_sum_dim_IntList_all(
// CHECK-NEXT: %[[V0:.*]] = "ivy.sum"(%arg0) {axes = array<i64: 0, 1>, keepdims = false} : (tensor<2x3xf32>) -> tensor<f32>
// CHECK-NEXT: return %[[V0]] : tensor<f32>
func.func @aten_sum_dim_IntList_all(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[],f32> {
  %none = torch.constant.none
  %false = torch.constant.bool false
  %none_0 = torch.constant.none
  %0 = torch.aten.sum.dim_IntList %arg0, %none, %false, %none_0 : !torch.vtensor<[2,3],f32>, !torch.none, !torch.bool, !torch.none -> !torch.vtensor<[],f32>
  return %0 : !torch.vtensor<[],f32>
}

// CHECK-LABEL: func.func @aten_sum_dim_IntList_empty(
// CHECK-NEXT: %[[V0:.*]] = "ivy.sum"(%arg0) {axes = array<i64: 0, 1>, keepdims = false} : (tensor<2x3xf32>) -> tensor<f32>
// CHECK-NEXT: return %[[V0]] : tensor<f32>
func.func @aten_sum_dim_IntList_empty(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[],f32> {
  %0 = torch.prim.ListConstruct  : () -> !torch.list<int>
  %false = torch.constant.bool false
  %none = torch.constant.none
  %1 = torch.aten.sum.dim_IntList %arg0, %0, %false, %none : !torch.vtensor<[2,3],f32>, !torch.list<int>, !torch.bool, !torch.none -> !torch.vtensor<[],f32>
  return %1 : !torch.vtensor<[],f32>
}

// CHECK-LABEL: func.func @aten_sum_dim_IntList_zero_d(
// CHECK-NEXT: %[[V0:.*]] = "ivy.sum"(%arg0) {axes = array<i64>, keepdims = false} : (tensor<f32>) -> tensor<f32>
// CHECK-NEXT: return %[[V0]] : tensor<f32>
func.func @aten_sum_dim_IntList_zero_d(%arg0: !torch.vtensor<[],f32>) -> !torch.vtensor<[],f32> {
  %int-1 = torch.constant.int -1
  %0 = torch.prim.ListConstruct %int-1 : (!torch.int) -> !torch.list<int>
  %false = torch.constant.bool false
  %none = torch.constant.none
  %1 = torch.aten.sum.dim_IntList %arg0, %0, %false, %none : !torch.vtensor<[],f32>, !torch.list<int>, !torch.bool, !torch.none -> !torch.vtensor<[],f32>
  return %1 : !torch.vtensor<[],f32>
}

// CHECK-LABEL: func.func @aten_sum_dim_IntList_wide(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg0) {dtype = f64} : (tensor<2x3xf32>) -> tensor<2x3xf64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.sum"(%[[V0]]) {axes = array<i64: 1>, keepdims = false} : (tensor<2x3xf64>) -> tensor<2xf64>
// CHECK-NEXT: return %[[V1]] : tensor<2xf64>
func.func @aten_sum_dim_IntList_wide(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2],f64> {
  %int1 = torch.constant.int 1
  %0 = torch.prim.ListConstruct %int1 : (!torch.int) -> !torch.list<int>
  %false = torch.constant.bool false
  %int7 = torch.constant.int 7
  %1 = torch.aten.sum.dim_IntList %arg0, %0, %false, %int7 : !torch.vtensor<[2,3],f32>, !torch.list<int>, !torch.bool, !torch.int -> !torch.vtensor<[2],f64>
  return %1 : !torch.vtensor<[2],f64>
}

// CHECK-LABEL: func.func @aten_mean_dim(
// CHECK-NEXT: %[[V0:.*]] = "ivy.mean"(%arg0) {axes = array<i64: 1>, keepdims = false} : (tensor<2x3x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x4xf32>
func.func @aten_mean_dim(%arg0: !torch.vtensor<[2,3,4],f32>) -> !torch.vtensor<[2,4],f32> {
  %int1 = torch.constant.int 1
  %0 = torch.prim.ListConstruct %int1 : (!torch.int) -> !torch.list<int>
  %false = torch.constant.bool false
  %none = torch.constant.none
  %1 = torch.aten.mean.dim %arg0, %0, %false, %none : !torch.vtensor<[2,3,4],f32>, !torch.list<int>, !torch.bool, !torch.none -> !torch.vtensor<[2,4],f32>
  return %1 : !torch.vtensor<[2,4],f32>
}

// The divisor is the size at run time.
// CHECK-LABEL: func.func @aten_mean_dim_dynamic(
// CHECK-NEXT: %[[V0:.*]] = "ivy.mean"(%arg0) {axes = array<i64: 0>, keepdims = false} : (tensor<?x3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @aten_mean_dim_dynamic(%arg0: !torch.vtensor<[?,3],f32>) -> !torch.vtensor<[3],f32> {
  %int0 = torch.constant.int 0
  %0 = torch.prim.ListConstruct %int0 : (!torch.int) -> !torch.list<int>
  %false = torch.constant.bool false
  %none = torch.constant.none
  %1 = torch.aten.mean.dim %arg0, %0, %false, %none : !torch.vtensor<[?,3],f32>, !torch.list<int>, !torch.bool, !torch.none -> !torch.vtensor<[3],f32>
  return %1 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_prod_dim_int(
// CHECK-NEXT: %[[V0:.*]] = "ivy.prod"(%arg0) {axes = array<i64: 1>, keepdims = false} : (tensor<2x3xf32>) -> tensor<2xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2xf32>
func.func @aten_prod_dim_int(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2],f32> {
  %int-1 = torch.constant.int -1
  %false = torch.constant.bool false
  %none = torch.constant.none
  %0 = torch.aten.prod.dim_int %arg0, %int-1, %false, %none : !torch.vtensor<[2,3],f32>, !torch.int, !torch.bool, !torch.none -> !torch.vtensor<[2],f32>
  return %0 : !torch.vtensor<[2],f32>
}

// CHECK-LABEL: func.func @aten_amax_all(
// CHECK-NEXT: %[[V0:.*]] = "ivy.max"(%arg0) {axes = array<i64: 0, 1>, keepdims = false} : (tensor<2x3xf32>) -> tensor<f32>
// CHECK-NEXT: return %[[V0]] : tensor<f32>
func.func @aten_amax_all(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[],f32> {
  %0 = torch.prim.ListConstruct  : () -> !torch.list<int>
  %false = torch.constant.bool false
  %1 = torch.aten.amax %arg0, %0, %false : !torch.vtensor<[2,3],f32>, !torch.list<int>, !torch.bool -> !torch.vtensor<[],f32>
  return %1 : !torch.vtensor<[],f32>
}

// CHECK-LABEL: func.func @aten_logsumexp(
// CHECK-NEXT: %[[V0:.*]] = "ivy.logsumexp"(%arg0) {axes = array<i64: 1>, keepdims = true} : (tensor<2x3xf32>) -> tensor<2x1xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x1xf32>
func.func @aten_logsumexp(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,1],f32> {
  %int1 = torch.constant.int 1
  %0 = torch.prim.ListConstruct %int1 : (!torch.int) -> !torch.list<int>
  %true = torch.constant.bool true
  %1 = torch.aten.logsumexp %arg0, %0, %true : !torch.vtensor<[2,3],f32>, !torch.list<int>, !torch.bool -> !torch.vtensor<[2,1],f32>
  return %1 : !torch.vtensor<[2,1],f32>
}

// CHECK-LABEL: func.func @aten_any_dim(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg0) {dtype = i1} : (tensor<2x3xf32>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V1:.*]] = "ivy.any"(%[[V0]]) {axes = array<i64: 1>, keepdims = false} : (tensor<2x3xi1>) -> tensor<2xi1>
// CHECK-NEXT: return %[[V1]] : tensor<2xi1>
func.func @aten_any_dim(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2],i1> {
  %int1 = torch.constant.int 1
  %false = torch.constant.bool false
  %0 = torch.aten.any.dim %arg0, %int1, %false : !torch.vtensor<[2,3],f32>, !torch.int, !torch.bool -> !torch.vtensor<[2],i1>
  return %0 : !torch.vtensor<[2],i1>
}

// CHECK-LABEL: func.func @aten_any_dims(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg0) {dtype = i1} : (tensor<2x3x4xf32>) -> tensor<2x3x4xi1>
// CHECK-NEXT: %[[V1:.*]] = "ivy.any"(%[[V0]]) {axes = array<i64: 0, 2>, keepdims = true} : (tensor<2x3x4xi1>) -> tensor<1x3x1xi1>
// CHECK-NEXT: return %[[V1]] : tensor<1x3x1xi1>
func.func @aten_any_dims(%arg0: !torch.vtensor<[2,3,4],f32>) -> !torch.vtensor<[1,3,1],i1> {
  %int0 = torch.constant.int 0
  %int2 = torch.constant.int 2
  %0 = torch.prim.ListConstruct %int0, %int2 : (!torch.int, !torch.int) -> !torch.list<int>
  %true = torch.constant.bool true
  %1 = torch.aten.any.dims %arg0, %0, %true : !torch.vtensor<[2,3,4],f32>, !torch.list<int>, !torch.bool -> !torch.vtensor<[1,3,1],i1>
  return %1 : !torch.vtensor<[1,3,1],i1>
}

// CHECK-LABEL: func.func @aten_all_dim(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg0) {dtype = i1} : (tensor<2x3xf32>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V1:.*]] = "ivy.all"(%[[V0]]) {axes = array<i64: 1>, keepdims = false} : (tensor<2x3xi1>) -> tensor<2xi1>
// CHECK-NEXT: return %[[V1]] : tensor<2xi1>
func.func @aten_all_dim(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2],i1> {
  %int1 = torch.constant.int 1
  %false = torch.constant.bool false
  %0 = torch.aten.all.dim %arg0, %int1, %false : !torch.vtensor<[2,3],f32>, !torch.int, !torch.bool -> !torch.vtensor<[2],i1>
  return %0 : !torch.vtensor<[2],i1>
}

// CHECK-LABEL: func.func @aten_all_dims(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg0) {dtype = i1} : (tensor<2x3x4xf32>) -> tensor<2x3x4xi1>
// CHECK-NEXT: %[[V1:.*]] = "ivy.all"(%[[V0]]) {axes = array<i64: 0, 1, 2>, keepdims = false} : (tensor<2x3x4xi1>) -> tensor<i1>
// CHECK-NEXT: return %[[V1]] : tensor<i1>
func.func @aten_all_dims(%arg0: !torch.vtensor<[2,3,4],f32>) -> !torch.vtensor<[],i1> {
  %none = torch.constant.none
  %false = torch.constant.bool false
  %0 = torch.operator "torch.aten.all.dims"(%arg0, %none, %false) : (!torch.vtensor<[2,3,4],f32>, !torch.none, !torch.bool) -> !torch.vtensor<[],i1>
  return %0 : !torch.vtensor<[],i1>
}

// PyTorch keeps uint8.
// CHECK-LABEL: func.func @aten_any_uint8(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg0) {dtype = i1} : (tensor<3xui8>) -> tensor<3xi1>
// CHECK-NEXT: %[[V1:.*]] = "ivy.any"(%[[V0]]) {axes = array<i64: 0>, keepdims = false} : (tensor<3xi1>) -> tensor<i1>
// CHECK-NEXT: %[[V2:.*]] = "ivy.astype"(%[[V1]]) {dtype = ui8} : (tensor<i1>) -> tensor<ui8>
// CHECK-NEXT: return %[[V2]] : tensor<ui8>
func.func @aten_any_uint8(%arg0: !torch.vtensor<[3],ui8>) -> !torch.vtensor<[],ui8> {
  %0 = torch.aten.any %arg0 : !torch.vtensor<[3],ui8> -> !torch.vtensor<[],ui8>
  return %0 : !torch.vtensor<[],ui8>
}

// CHECK-LABEL: func.func @aten_var_correction(
// CHECK-NEXT: %[[V0:.*]] = "ivy.var"(%arg0) {axes = array<i64: 1, 2>, correction = 1.000000e+00 : f64, keepdims = false} : (tensor<2x3x4xf32>) -> tensor<2xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2xf32>
func.func @aten_var_correction(%arg0: !torch.vtensor<[2,3,4],f32>) -> !torch.vtensor<[2],f32> {
  %int1 = torch.constant.int 1
  %int2 = torch.constant.int 2
  %0 = torch.prim.ListConstruct %int1, %int2 : (!torch.int, !torch.int) -> !torch.list<int>
  %none = torch.constant.none
  %false = torch.constant.bool false
  %1 = torch.aten.var.correction %arg0, %0, %none, %false : !torch.vtensor<[2,3,4],f32>, !torch.list<int>, !torch.none, !torch.bool -> !torch.vtensor<[2],f32>
  return %1 : !torch.vtensor<[2],f32>
}

// CHECK-LABEL: func.func @aten_var_correction_population(
// CHECK-NEXT: %[[V0:.*]] = "ivy.var"(%arg0) {axes = array<i64: 0, 1>, correction = 0.000000e+00 : f64, keepdims = false} : (tensor<2x3xf32>) -> tensor<f32>
// CHECK-NEXT: return %[[V0]] : tensor<f32>
func.func @aten_var_correction_population(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[],f32> {
  %none = torch.constant.none
  %int0 = torch.constant.int 0
  %false = torch.constant.bool false
  %0 = torch.aten.var.correction %arg0, %none, %int0, %false : !torch.vtensor<[2,3],f32>, !torch.none, !torch.int, !torch.bool -> !torch.vtensor<[],f32>
  return %0 : !torch.vtensor<[],f32>
}

// CHECK-LABEL: func.func @aten_std_correction(
// CHECK-NEXT: %[[V0:.*]] = "ivy.var"(%arg0) {axes = array<i64: 1>, correction = 2.000000e+00 : f64, keepdims = true} : (tensor<2x3xf32>) -> tensor<2x1xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.sqrt"(%[[V0]]) : (tensor<2x1xf32>) -> tensor<2x1xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x1xf32>
func.func @aten_std_correction(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,1],f32> {
  %int1 = torch.constant.int 1
  %0 = torch.prim.ListConstruct %int1 : (!torch.int) -> !torch.list<int>
  %int2 = torch.constant.int 2
  %true = torch.constant.bool true
  %1 = torch.aten.std.correction %arg0, %0, %int2, %true : !torch.vtensor<[2,3],f32>, !torch.list<int>, !torch.int, !torch.bool -> !torch.vtensor<[2,1],f32>
  return %1 : !torch.vtensor<[2,1],f32>
}

// CHECK-LABEL: func.func @aten_var_correction_complex(
// CHECK-NEXT: %[[V0:.*]] = "ivy.real"(%arg0) : (tensor<2x3xcomplex<f32>>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.imag"(%arg0) : (tensor<2x3xcomplex<f32>>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.var"(%[[V0]]) {axes = array<i64: 1>, correction = 1.000000e+00 : f64, keepdims = false} : (tensor<2x3xf32>) -> tensor<2xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.var"(%[[V1]]) {axes = array<i64: 1>, correction = 1.000000e+00 : f64, keepdims = false} : (tensor<2x3xf32>) -> tensor<2xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.add"(%[[V2]], %[[V3]]) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
// CHECK-NEXT: return %[[V4]] : tensor<2xf32>
func.func @aten_var_correction_complex(%arg0: !torch.vtensor<[2,3],complex<f32>>) -> !torch.vtensor<[2],f32> {
  %int1 = torch.constant.int 1
  %0 = torch.prim.ListConstruct %int1 : (!torch.int) -> !torch.list<int>
  %none = torch.constant.none
  %false = torch.constant.bool false
  %1 = torch.aten.var.correction %arg0, %0, %none, %false : !torch.vtensor<[2,3],complex<f32>>, !torch.list<int>, !torch.none, !torch.bool -> !torch.vtensor<[2],f32>
  return %1 : !torch.vtensor<[2],f32>
}

// CHECK-LABEL: func.func @aten_cumsum(
// CHECK-NEXT: %[[V0:.*]] = "ivy.cumulative_sum"(%arg0) {axis = -1 : i64} : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_cumsum(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %int-1 = torch.constant.int -1
  %none = torch.constant.none
  %0 = torch.aten.cumsum %arg0, %int-1, %none : !torch.vtensor<[2,3],f32>, !torch.int, !torch.none -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_cumsum_of_integers(
// CHECK-NEXT: %[[V0:.*]] = "ivy.cumulative_sum"(%arg0) {axis = 0 : i64} : (tensor<3xi64>) -> tensor<3xi64>
// CHECK-NEXT: return %[[V0]] : tensor<3xi64>
func.func @aten_cumsum_of_integers(%arg0: !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],si64> {
  %int0 = torch.constant.int 0
  %none = torch.constant.none
  %0 = torch.aten.cumsum %arg0, %int0, %none : !torch.vtensor<[3],si64>, !torch.int, !torch.none -> !torch.vtensor<[3],si64>
  return %0 : !torch.vtensor<[3],si64>
}

// CHECK-LABEL: func.func @aten_cumsum_zero_d(
// CHECK-NEXT: return %arg0 : tensor<f32>
func.func @aten_cumsum_zero_d(%arg0: !torch.vtensor<[],f32>) -> !torch.vtensor<[],f32> {
  %int0 = torch.constant.int 0
  %none = torch.constant.none
  %0 = torch.aten.cumsum %arg0, %int0, %none : !torch.vtensor<[],f32>, !torch.int, !torch.none -> !torch.vtensor<[],f32>
  return %0 : !torch.vtensor<[],f32>
}

// CHECK-LABEL: func.func @aten_cumprod(
// CHECK-NEXT: %[[V0:.*]] = "ivy.cumulative_prod"(%arg0) {axis = 0 : i64} : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_cumprod(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %int0 = torch.constant.int 0
  %none = torch.constant.none
  %0 = torch.aten.cumprod %arg0, %int0, %none : !torch.vtensor<[2,3],f32>, !torch.int, !torch.none -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_logcumsumexp(
// CHECK-NEXT: %[[V0:.*]] = "ivy.cumulative_logsumexp"(%arg0) {axis = 1 : i64} : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_logcumsumexp(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %int1 = torch.constant.int 1
  %0 = torch.aten.logcumsumexp %arg0, %int1 : !torch.vtensor<[2,3],f32>, !torch.int -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_cumsum_of_bools(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg0) {dtype = i64} : (tensor<3xi1>) -> tensor<3xi64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.cumulative_sum"(%[[V0]]) {axis = 0 : i64} : (tensor<3xi64>) -> tensor<3xi64>
// CHECK-NEXT: return %[[V1]] : tensor<3xi64>
func.func @aten_cumsum_of_bools(%arg0: !torch.vtensor<[3],i1>) -> !torch.vtensor<[3],si64> {
  %int0 = torch.constant.int 0
  %none = torch.constant.none
  %0 = torch.aten.cumsum %arg0, %int0, %none : !torch.vtensor<[3],i1>, !torch.int, !torch.none -> !torch.vtensor<[3],si64>
  return %0 : !torch.vtensor<[3],si64>
}

// CHECK-LABEL: func.func @aten_nansum(
// CHECK-NEXT: %[[V0:.*]] = "ivy.isnan"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.where"(%[[V0]], %[[V1]], %arg0) : (tensor<2x3xi1>, tensor<f32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.sum"(%[[V2]]) {axes = array<i64: 0, 1>, keepdims = false} : (tensor<2x3xf32>) -> tensor<f32>
// CHECK-NEXT: return %[[V3]] : tensor<f32>
func.func @aten_nansum(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[],f32> {
  %none = torch.constant.none
  %false = torch.constant.bool false
  %none_0 = torch.constant.none
  %0 = torch.operator "torch.aten.nansum"(%arg0, %none, %false, %none_0) : (!torch.vtensor<[2,3],f32>, !torch.none, !torch.bool, !torch.none) -> !torch.vtensor<[],f32>
  return %0 : !torch.vtensor<[],f32>
}

// CHECK-LABEL: func.func @aten_aminmax(
// CHECK-NEXT: %[[V0:.*]] = "ivy.min"(%arg0) {axes = array<i64: 1>, keepdims = true} : (tensor<2x3xf32>) -> tensor<2x1xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.max"(%arg0) {axes = array<i64: 1>, keepdims = true} : (tensor<2x3xf32>) -> tensor<2x1xf32>
// CHECK-NEXT: return %[[V0]], %[[V1]] : tensor<2x1xf32>, tensor<2x1xf32>
func.func @aten_aminmax(%arg0: !torch.vtensor<[2,3],f32>) -> (!torch.vtensor<[2,1],f32>, !torch.vtensor<[2,1],f32>) {
  %int1 = torch.constant.int 1
  %true = torch.constant.bool true
  %min, %max = torch.aten.aminmax %arg0, %int1, %true : !torch.vtensor<[2,3],f32>, !torch.int, !torch.bool -> !torch.vtensor<[2,1],f32>, !torch.vtensor<[2,1],f32>
  return %min, %max : !torch.vtensor<[2,1],f32>, !torch.vtensor<[2,1],f32>
}

// CHECK-LABEL: func.func @aten_count_nonzero(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg0) {dtype = i1} : (tensor<2x3xf32>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V1:.*]] = "ivy.astype"(%[[V0]]) {dtype = i64} : (tensor<2x3xi1>) -> tensor<2x3xi64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.sum"(%[[V1]]) {axes = array<i64: 0, 1>, keepdims = false} : (tensor<2x3xi64>) -> tensor<i64>
// CHECK-NEXT: return %[[V2]] : tensor<i64>
func.func @aten_count_nonzero(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[],si64> {
  %none = torch.constant.none
  %0 = torch.aten.count_nonzero %arg0, %none : !torch.vtensor<[2,3],f32>, !torch.none -> !torch.vtensor<[],si64>
  return %0 : !torch.vtensor<[],si64>
}

// CHECK-LABEL: func.func @aten_count_nonzero_dim_IntList(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg0) {dtype = i1} : (tensor<2x3xf32>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V1:.*]] = "ivy.astype"(%[[V0]]) {dtype = i64} : (tensor<2x3xi1>) -> tensor<2x3xi64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.sum"(%[[V1]]) {axes = array<i64: 1>, keepdims = false} : (tensor<2x3xi64>) -> tensor<2xi64>
// CHECK-NEXT: return %[[V2]] : tensor<2xi64>
func.func @aten_count_nonzero_dim_IntList(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2],si64> {
  %int1 = torch.constant.int 1
  %0 = torch.prim.ListConstruct %int1 : (!torch.int) -> !torch.list<int>
  %1 = torch.aten.count_nonzero.dim_IntList %arg0, %0 : !torch.vtensor<[2,3],f32>, !torch.list<int> -> !torch.vtensor<[2],si64>
  return %1 : !torch.vtensor<[2],si64>
}

// CHECK-LABEL: func.func @prims_var(
// CHECK-NEXT: %[[V0:.*]] = "ivy.var"(%arg0) {axes = array<i64: 1>, correction = 1.000000e+00 : f64, keepdims = false} : (tensor<2x3xf32>) -> tensor<2xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2xf32>
func.func @prims_var(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2],f32> {
  %int1 = torch.constant.int 1
  %0 = torch.prim.ListConstruct %int1 : (!torch.int) -> !torch.list<int>
  %float1.000000e00 = torch.constant.float 1.000000e+00
  %none = torch.constant.none
  %1 = torch.prims.var %arg0, %0, %float1.000000e00, %none : !torch.vtensor<[2,3],f32>, !torch.list<int>, !torch.float, !torch.none -> !torch.vtensor<[2],f32>
  return %1 : !torch.vtensor<[2],f32>
}

// CHECK-LABEL: func.func @aten_var_mean_correction(
// CHECK-NEXT: %[[V0:.*]] = "ivy.var"(%arg0) {axes = array<i64: 1>, correction = 0.000000e+00 : f64, keepdims = false} : (tensor<2x3xf32>) -> tensor<2xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.mean"(%arg0) {axes = array<i64: 1>, keepdims = false} : (tensor<2x3xf32>) -> tensor<2xf32>
// CHECK-NEXT: return %[[V0]], %[[V1]] : tensor<2xf32>, tensor<2xf32>
func.func @aten_var_mean_correction(%arg0: !torch.vtensor<[2,3],f32>) -> (!torch.vtensor<[2],f32>, !torch.vtensor<[2],f32>) {
  %int1 = torch.constant.int 1
  %0 = torch.prim.ListConstruct %int1 : (!torch.int) -> !torch.list<int>
  %int0 = torch.constant.int 0
  %false = torch.constant.bool false
  %result0, %result1 = torch.aten.var_mean.correction %arg0, %0, %int0, %false : !torch.vtensor<[2,3],f32>, !torch.list<int>, !torch.int, !torch.bool -> !torch.vtensor<[2],f32>, !torch.vtensor<[2],f32>
  return %result0, %result1 : !torch.vtensor<[2],f32>, !torch.vtensor<[2],f32>
}

// CHECK-LABEL: func.func @aten_std_mean_correction(
// CHECK-NEXT: %[[V0:.*]] = "ivy.var"(%arg0) {axes = array<i64: 1>, correction = 1.000000e+00 : f64, keepdims = true} : (tensor<2x3xf32>) -> tensor<2x1xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.sqrt"(%[[V0]]) : (tensor<2x1xf32>) -> tensor<2x1xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.mean"(%arg0) {axes = array<i64: 1>, keepdims = true} : (tensor<2x3xf32>) -> tensor<2x1xf32>
// CHECK-NEXT: return %[[V1]], %[[V2]] : tensor<2x1xf32>, tensor<2x1xf32>
func.func @aten_std_mean_correction(%arg0: !torch.vtensor<[2,3],f32>) -> (!torch.vtensor<[2,1],f32>, !torch.vtensor<[2,1],f32>) {
  %int1 = torch.constant.int 1
  %0 = torch.prim.ListConstruct %int1 : (!torch.int) -> !torch.list<int>
  %none = torch.constant.none
  %true = torch.constant.bool true
  %1:2 = torch.operator "torch.aten.std_mean.correction"(%arg0, %0, %none, %true) : (!torch.vtensor<[2,3],f32>, !torch.list<int>, !torch.none, !torch.bool) -> (!torch.vtensor<[2,1],f32>, !torch.vtensor<[2,1],f32>)
  return %1#0, %1#1 : !torch.vtensor<[2,1],f32>, !torch.vtensor<[2,1],f32>
}

// CHECK-LABEL: func.func @aten_var(
// CHECK-NEXT: %[[V0:.*]] = "ivy.var"(%arg0) {axes = array<i64: 0, 1>, correction = 0.000000e+00 : f64, keepdims = false} : (tensor<2x3xf32>) -> tensor<f32>
// CHECK-NEXT: return %[[V0]] : tensor<f32>
func.func @aten_var(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[],f32> {
  %false = torch.constant.bool false
  %0 = torch.aten.var %arg0, %false : !torch.vtensor<[2,3],f32>, !torch.bool -> !torch.vtensor<[],f32>
  return %0 : !torch.vtensor<[],f32>
}

// CHECK-LABEL: func.func @aten_std(
// CHECK-NEXT: %[[V0:.*]] = "ivy.var"(%arg0) {axes = array<i64: 0, 1>, correction = 1.000000e+00 : f64, keepdims = false} : (tensor<2x3xf32>) -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.sqrt"(%[[V0]]) : (tensor<f32>) -> tensor<f32>
// CHECK-NEXT: return %[[V1]] : tensor<f32>
func.func @aten_std(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[],f32> {
  %true = torch.constant.bool true
  %0 = torch.aten.std %arg0, %true : !torch.vtensor<[2,3],f32>, !torch.bool -> !torch.vtensor<[],f32>
  return %0 : !torch.vtensor<[],f32>
}

// CHECK-LABEL: func.func @aten_var_dim(
// CHECK-NEXT: %[[V0:.*]] = "ivy.var"(%arg0) {axes = array<i64: 1>, correction = 1.000000e+00 : f64, keepdims = false} : (tensor<2x3xf32>) -> tensor<2xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2xf32>
func.func @aten_var_dim(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2],f32> {
  %int1 = torch.constant.int 1
  %0 = torch.prim.ListConstruct %int1 : (!torch.int) -> !torch.list<int>
  %true = torch.constant.bool true
  %false = torch.constant.bool false
  %1 = torch.aten.var.dim %arg0, %0, %true, %false : !torch.vtensor<[2,3],f32>, !torch.list<int>, !torch.bool, !torch.bool -> !torch.vtensor<[2],f32>
  return %1 : !torch.vtensor<[2],f32>
}

// CHECK-LABEL: func.func @aten_std_dim(
// CHECK-NEXT: %[[V0:.*]] = "ivy.var"(%arg0) {axes = array<i64: 1>, correction = 0.000000e+00 : f64, keepdims = true} : (tensor<2x3xf32>) -> tensor<2x1xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.sqrt"(%[[V0]]) : (tensor<2x1xf32>) -> tensor<2x1xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x1xf32>
func.func @aten_std_dim(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,1],f32> {
  %int1 = torch.constant.int 1
  %0 = torch.prim.ListConstruct %int1 : (!torch.int) -> !torch.list<int>
  %false = torch.constant.bool false
  %true = torch.constant.bool true
  %1 = torch.aten.std.dim %arg0, %0, %false, %true : !torch.vtensor<[2,3],f32>, !torch.list<int>, !torch.bool, !torch.bool -> !torch.vtensor<[2,1],f32>
  return %1 : !torch.vtensor<[2,1],f32>
}

// CHECK-LABEL: func.func @aten_linalg_vector_norm_2(
// CHECK-NEXT: %[[V0:.*]] = "ivy.abs"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.square"(%[[V0]]) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.sum"(%[[V1]]) {axes = array<i64: 1>, keepdims = false} : (tensor<2x3xf32>) -> tensor<2xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.sqrt"(%[[V2]]) : (tensor<2xf32>) -> tensor<2xf32>
// CHECK-NEXT: return %[[V3]] : tensor<2xf32>
func.func @aten_linalg_vector_norm_2(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2],f32> {
  %int2 = torch.constant.int 2
  %int1 = torch.constant.int 1
  %0 = torch.prim.ListConstruct %int1 : (!torch.int) -> !torch.list<int>
  %false = torch.constant.bool false
  %none = torch.constant.none
  %1 = torch.aten.linalg_vector_norm %arg0, %int2, %0, %false, %none : !torch.vtensor<[2,3],f32>, !torch.int, !torch.list<int>, !torch.bool, !torch.none -> !torch.vtensor<[2],f32>
  return %1 : !torch.vtensor<[2],f32>
}

// CHECK-LABEL: func.func @aten_linalg_vector_norm_1(
// CHECK-NEXT: %[[V0:.*]] = "ivy.abs"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.sum"(%[[V0]]) {axes = array<i64: 1>, keepdims = false} : (tensor<2x3xf32>) -> tensor<2xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2xf32>
func.func @aten_linalg_vector_norm_1(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2],f32> {
  %int1 = torch.constant.int 1
  %int1_0 = torch.constant.int 1
  %0 = torch.prim.ListConstruct %int1_0 : (!torch.int) -> !torch.list<int>
  %false = torch.constant.bool false
  %none = torch.constant.none
  %1 = torch.aten.linalg_vector_norm %arg0, %int1, %0, %false, %none : !torch.vtensor<[2,3],f32>, !torch.int, !torch.list<int>, !torch.bool, !torch.none -> !torch.vtensor<[2],f32>
  return %1 : !torch.vtensor<[2],f32>
}

// CHECK-LABEL: func.func @aten_linalg_vector_norm_0(
// CHECK-NEXT: %[[V0:.*]] = "ivy.abs"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.not_equal"(%[[V0]], %[[V1]]) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V3:.*]] = "ivy.astype"(%[[V2]]) {dtype = f32} : (tensor<2x3xi1>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.sum"(%[[V3]]) {axes = array<i64: 1>, keepdims = false} : (tensor<2x3xf32>) -> tensor<2xf32>
// CHECK-NEXT: return %[[V4]] : tensor<2xf32>
func.func @aten_linalg_vector_norm_0(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2],f32> {
  %int0 = torch.constant.int 0
  %int1 = torch.constant.int 1
  %0 = torch.prim.ListConstruct %int1 : (!torch.int) -> !torch.list<int>
  %false = torch.constant.bool false
  %none = torch.constant.none
  %1 = torch.aten.linalg_vector_norm %arg0, %int0, %0, %false, %none : !torch.vtensor<[2,3],f32>, !torch.int, !torch.list<int>, !torch.bool, !torch.none -> !torch.vtensor<[2],f32>
  return %1 : !torch.vtensor<[2],f32>
}

// CHECK-LABEL: func.func @aten_linalg_vector_norm_inf(
// CHECK-NEXT: %[[V0:.*]] = "ivy.abs"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.max"(%[[V0]]) {axes = array<i64: 1>, keepdims = false} : (tensor<2x3xf32>) -> tensor<2xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.maximum"(%[[V1]], %[[V2]]) : (tensor<2xf32>, tensor<f32>) -> tensor<2xf32>
// CHECK-NEXT: return %[[V3]] : tensor<2xf32>
func.func @aten_linalg_vector_norm_inf(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2],f32> {
  %floatInf = torch.constant.float 0x7FF0000000000000
  %int1 = torch.constant.int 1
  %0 = torch.prim.ListConstruct %int1 : (!torch.int) -> !torch.list<int>
  %false = torch.constant.bool false
  %none = torch.constant.none
  %1 = torch.aten.linalg_vector_norm %arg0, %floatInf, %0, %false, %none : !torch.vtensor<[2,3],f32>, !torch.float, !torch.list<int>, !torch.bool, !torch.none -> !torch.vtensor<[2],f32>
  return %1 : !torch.vtensor<[2],f32>
}

// CHECK-LABEL: func.func @aten_linalg_vector_norm_minus_inf(
// CHECK-NEXT: %[[V0:.*]] = "ivy.abs"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.min"(%[[V0]]) {axes = array<i64: 1>, keepdims = false} : (tensor<2x3xf32>) -> tensor<2xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2xf32>
func.func @aten_linalg_vector_norm_minus_inf(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2],f32> {
  %float-Inf = torch.constant.float 0xFFF0000000000000
  %int1 = torch.constant.int 1
  %0 = torch.prim.ListConstruct %int1 : (!torch.int) -> !torch.list<int>
  %false = torch.constant.bool false
  %none = torch.constant.none
  %1 = torch.aten.linalg_vector_norm %arg0, %float-Inf, %0, %false, %none : !torch.vtensor<[2,3],f32>, !torch.float, !torch.list<int>, !torch.bool, !torch.none -> !torch.vtensor<[2],f32>
  return %1 : !torch.vtensor<[2],f32>
}

// CHECK-LABEL: func.func @aten_linalg_vector_norm_3(
// CHECK-NEXT: %[[V0:.*]] = "ivy.abs"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<3.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.pow"(%[[V0]], %[[V1]]) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.sum"(%[[V2]]) {axes = array<i64: 1>, keepdims = false} : (tensor<2x3xf32>) -> tensor<2xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.constant"() {value = dense<0.333333343> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.pow"(%[[V3]], %[[V4]]) : (tensor<2xf32>, tensor<f32>) -> tensor<2xf32>
// CHECK-NEXT: return %[[V5]] : tensor<2xf32>
func.func @aten_linalg_vector_norm_3(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2],f32> {
  %int3 = torch.constant.int 3
  %int1 = torch.constant.int 1
  %0 = torch.prim.ListConstruct %int1 : (!torch.int) -> !torch.list<int>
  %false = torch.constant.bool false
  %none = torch.constant.none
  %1 = torch.aten.linalg_vector_norm %arg0, %int3, %0, %false, %none : !torch.vtensor<[2,3],f32>, !torch.int, !torch.list<int>, !torch.bool, !torch.none -> !torch.vtensor<[2],f32>
  return %1 : !torch.vtensor<[2],f32>
}

// CHECK-LABEL: func.func @aten_histc(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.equal"(%[[V0]], %[[V1]]) : (tensor<f32>, tensor<f32>) -> tensor<i1>
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<5.000000e-01> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.subtract"(%[[V0]], %[[V3]]) : (tensor<f32>, tensor<f32>) -> tensor<f32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.where"(%[[V2]], %[[V4]], %[[V0]]) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.add"(%[[V1]], %[[V3]]) : (tensor<f32>, tensor<f32>) -> tensor<f32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.where"(%[[V2]], %[[V6]], %[[V1]]) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.subtract"(%[[V7]], %[[V5]]) : (tensor<f32>, tensor<f32>) -> tensor<f32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.subtract"(%arg0, %[[V5]]) : (tensor<5xf32>, tensor<f32>) -> tensor<5xf32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.constant"() {value = dense<4.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.multiply"(%[[V9]], %[[V10]]) : (tensor<5xf32>, tensor<f32>) -> tensor<5xf32>
// CHECK-NEXT: %[[V12:.*]] = "ivy.divide"(%[[V11]], %[[V8]]) : (tensor<5xf32>, tensor<f32>) -> tensor<5xf32>
// CHECK-NEXT: %[[V13:.*]] = "ivy.greater_equal"(%arg0, %[[V5]]) : (tensor<5xf32>, tensor<f32>) -> tensor<5xi1>
// CHECK-NEXT: %[[V14:.*]] = "ivy.less_equal"(%arg0, %[[V7]]) : (tensor<5xf32>, tensor<f32>) -> tensor<5xi1>
// CHECK-NEXT: %[[V15:.*]] = "ivy.logical_and"(%[[V13]], %[[V14]]) : (tensor<5xi1>, tensor<5xi1>) -> tensor<5xi1>
// CHECK-NEXT: %[[V16:.*]] = "ivy.floor"(%[[V12]]) : (tensor<5xf32>) -> tensor<5xf32>
// CHECK-NEXT: %[[V17:.*]] = "ivy.constant"() {value = dense<3.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V18:.*]] = "ivy.minimum"(%[[V16]], %[[V17]]) : (tensor<5xf32>, tensor<f32>) -> tensor<5xf32>
// CHECK-NEXT: %[[V19:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V20:.*]] = "ivy.where"(%[[V15]], %[[V18]], %[[V19]]) : (tensor<5xi1>, tensor<5xf32>, tensor<f32>) -> tensor<5xf32>
// CHECK-NEXT: %[[V21:.*]] = "ivy.astype"(%[[V20]]) {dtype = i64} : (tensor<5xf32>) -> tensor<5xi64>
// CHECK-NEXT: %[[V22:.*]] = "ivy.astype"(%[[V15]]) {dtype = f32} : (tensor<5xi1>) -> tensor<5xf32>
// CHECK-NEXT: %[[V23:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V24:.*]] = "ivy.full"(%[[V23]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 4>} : (tensor<f32>) -> tensor<4xf32>
// CHECK-NEXT: %[[V25:.*]] = "ivy.put_along_axis"(%[[V24]], %[[V21]], %[[V22]]) {axis = 0 : i64, reduction = "add"} : (tensor<4xf32>, tensor<5xi64>, tensor<5xf32>) -> tensor<4xf32>
// CHECK-NEXT: return %[[V25]] : tensor<4xf32>
func.func @aten_histc(%arg0: !torch.vtensor<[5],f32>) -> !torch.vtensor<[4],f32> {
  %int4 = torch.constant.int 4
  %int0 = torch.constant.int 0
  %int1 = torch.constant.int 1
  %0 = torch.operator "torch.aten.histc"(%arg0, %int4, %int0, %int1) : (!torch.vtensor<[5],f32>, !torch.int, !torch.int, !torch.int) -> !torch.vtensor<[4],f32>
  return %0 : !torch.vtensor<[4],f32>
}

// CHECK-LABEL: func.func @aten_cummax(
// CHECK-NEXT: %[[V0:.*]] = "ivy.cumulative_max"(%arg0) {axis = 1 : i64} : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.equal"(%arg0, %[[V0]]) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V2:.*]] = "ivy.isnan"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V3:.*]] = "ivy.logical_or"(%[[V1]], %[[V2]]) : (tensor<2x3xi1>, tensor<2x3xi1>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V4:.*]] = "ivy.iota"() {axis = 1 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 2, 3>} : () -> tensor<2x3xi64>
// CHECK-NEXT: %[[V5:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V6:.*]] = "ivy.where"(%[[V3]], %[[V4]], %[[V5]]) : (tensor<2x3xi1>, tensor<2x3xi64>, tensor<i64>) -> tensor<2x3xi64>
// CHECK-NEXT: %[[V7:.*]] = "ivy.cumulative_max"(%[[V6]]) {axis = 1 : i64} : (tensor<2x3xi64>) -> tensor<2x3xi64>
// CHECK-NEXT: %[[V8:.*]] = "ivy.take_along_axis"(%arg0, %[[V7]]) {axis = 1 : i64} : (tensor<2x3xf32>, tensor<2x3xi64>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V8]], %[[V7]] : tensor<2x3xf32>, tensor<2x3xi64>
func.func @aten_cummax(%arg0: !torch.vtensor<[2,3],f32>) -> (!torch.vtensor<[2,3],f32>, !torch.vtensor<[2,3],si64>) {
  %int1 = torch.constant.int 1
  %0:2 = torch.operator "torch.aten.cummax"(%arg0, %int1) : (!torch.vtensor<[2,3],f32>, !torch.int) -> (!torch.vtensor<[2,3],f32>, !torch.vtensor<[2,3],si64>)
  return %0#0, %0#1 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[2,3],si64>
}

// CHECK-LABEL: func.func @aten_cummin(
// CHECK-NEXT: %[[V0:.*]] = "ivy.cumulative_min"(%arg0) {axis = 0 : i64} : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.equal"(%arg0, %[[V0]]) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V2:.*]] = "ivy.isnan"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V3:.*]] = "ivy.logical_or"(%[[V1]], %[[V2]]) : (tensor<2x3xi1>, tensor<2x3xi1>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V4:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 2, 3>} : () -> tensor<2x3xi64>
// CHECK-NEXT: %[[V5:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V6:.*]] = "ivy.where"(%[[V3]], %[[V4]], %[[V5]]) : (tensor<2x3xi1>, tensor<2x3xi64>, tensor<i64>) -> tensor<2x3xi64>
// CHECK-NEXT: %[[V7:.*]] = "ivy.cumulative_max"(%[[V6]]) {axis = 0 : i64} : (tensor<2x3xi64>) -> tensor<2x3xi64>
// CHECK-NEXT: %[[V8:.*]] = "ivy.take_along_axis"(%arg0, %[[V7]]) {axis = 0 : i64} : (tensor<2x3xf32>, tensor<2x3xi64>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V8]], %[[V7]] : tensor<2x3xf32>, tensor<2x3xi64>
func.func @aten_cummin(%arg0: !torch.vtensor<[2,3],f32>) -> (!torch.vtensor<[2,3],f32>, !torch.vtensor<[2,3],si64>) {
  %int0 = torch.constant.int 0
  %0:2 = torch.operator "torch.aten.cummin"(%arg0, %int0) : (!torch.vtensor<[2,3],f32>, !torch.int) -> (!torch.vtensor<[2,3],f32>, !torch.vtensor<[2,3],si64>)
  return %0#0, %0#1 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[2,3],si64>
}

// CHECK-LABEL: func.func @aten_histogram_bin_ct(
// CHECK-NEXT: %[[V0:.*]] = "ivy.min"(%arg0) {axes = array<i64: 0>, keepdims = false} : (tensor<6xf32>) -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.max"(%arg0) {axes = array<i64: 0>, keepdims = false} : (tensor<6xf32>) -> tensor<f32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.equal"(%[[V0]], %[[V1]]) : (tensor<f32>, tensor<f32>) -> tensor<i1>
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<5.000000e-01> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.subtract"(%[[V0]], %[[V3]]) : (tensor<f32>, tensor<f32>) -> tensor<f32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.where"(%[[V2]], %[[V4]], %[[V0]]) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.add"(%[[V1]], %[[V3]]) : (tensor<f32>, tensor<f32>) -> tensor<f32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.where"(%[[V2]], %[[V6]], %[[V1]]) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.subtract"(%[[V7]], %[[V5]]) : (tensor<f32>, tensor<f32>) -> tensor<f32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.subtract"(%arg0, %[[V5]]) : (tensor<6xf32>, tensor<f32>) -> tensor<6xf32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.constant"() {value = dense<4.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.multiply"(%[[V9]], %[[V10]]) : (tensor<6xf32>, tensor<f32>) -> tensor<6xf32>
// CHECK-NEXT: %[[V12:.*]] = "ivy.divide"(%[[V11]], %[[V8]]) : (tensor<6xf32>, tensor<f32>) -> tensor<6xf32>
// CHECK-NEXT: %[[V13:.*]] = "ivy.greater_equal"(%arg0, %[[V5]]) : (tensor<6xf32>, tensor<f32>) -> tensor<6xi1>
// CHECK-NEXT: %[[V14:.*]] = "ivy.less_equal"(%arg0, %[[V7]]) : (tensor<6xf32>, tensor<f32>) -> tensor<6xi1>
// CHECK-NEXT: %[[V15:.*]] = "ivy.logical_and"(%[[V13]], %[[V14]]) : (tensor<6xi1>, tensor<6xi1>) -> tensor<6xi1>
// CHECK-NEXT: %[[V16:.*]] = "ivy.floor"(%[[V12]]) : (tensor<6xf32>) -> tensor<6xf32>
// CHECK-NEXT: %[[V17:.*]] = "ivy.constant"() {value = dense<3.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V18:.*]] = "ivy.minimum"(%[[V16]], %[[V17]]) : (tensor<6xf32>, tensor<f32>) -> tensor<6xf32>
// CHECK-NEXT: %[[V19:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V20:.*]] = "ivy.where"(%[[V15]], %[[V18]], %[[V19]]) : (tensor<6xi1>, tensor<6xf32>, tensor<f32>) -> tensor<6xf32>
// CHECK-NEXT: %[[V21:.*]] = "ivy.astype"(%[[V20]]) {dtype = i64} : (tensor<6xf32>) -> tensor<6xi64>
// CHECK-NEXT: %[[V22:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = f32, operandSegmentSizes = array<i32: 0>, shape = array<i64: 5>} : () -> tensor<5xf32>
// CHECK-NEXT: %[[V23:.*]] = "ivy.constant"() {value = dense<4.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V24:.*]] = "ivy.divide"(%[[V22]], %[[V23]]) : (tensor<5xf32>, tensor<f32>) -> tensor<5xf32>
// CHECK-NEXT: %[[V25:.*]] = "ivy.subtract"(%[[V7]], %[[V5]]) : (tensor<f32>, tensor<f32>) -> tensor<f32>
// CHECK-NEXT: %[[V26:.*]] = "ivy.multiply"(%[[V24]], %[[V25]]) : (tensor<5xf32>, tensor<f32>) -> tensor<5xf32>
// CHECK-NEXT: %[[V27:.*]] = "ivy.add"(%[[V5]], %[[V26]]) : (tensor<f32>, tensor<5xf32>) -> tensor<5xf32>
// CHECK-NEXT: %[[V28:.*]] = "ivy.astype"(%[[V15]]) {dtype = f32} : (tensor<6xi1>) -> tensor<6xf32>
// CHECK-NEXT: %[[V29:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V30:.*]] = "ivy.full"(%[[V29]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 4>} : (tensor<f32>) -> tensor<4xf32>
// CHECK-NEXT: %[[V31:.*]] = "ivy.put_along_axis"(%[[V30]], %[[V21]], %[[V28]]) {axis = 0 : i64, reduction = "add"} : (tensor<4xf32>, tensor<6xi64>, tensor<6xf32>) -> tensor<4xf32>
// CHECK-NEXT: return %[[V31]], %[[V27]] : tensor<4xf32>, tensor<5xf32>
func.func @aten_histogram_bin_ct(%arg0: !torch.vtensor<[6],f32>) -> (!torch.vtensor<[4],f32>, !torch.vtensor<[5],f32>) {
  %int4 = torch.constant.int 4
  %none = torch.constant.none
  %false = torch.constant.bool false
  %0:2 = torch.operator "torch.aten.histogram.bin_ct"(%arg0, %int4, %none, %none, %false) : (!torch.vtensor<[6],f32>, !torch.int, !torch.none, !torch.none, !torch.bool) -> (!torch.vtensor<[4],f32>, !torch.vtensor<[5],f32>)
  return %0#0, %0#1 : !torch.vtensor<[4],f32>, !torch.vtensor<[5],f32>
}

// CHECK-LABEL: func.func @aten_histogram_bins_tensor(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.take"(%arg1, %[[V0]]) {axis = 0 : i64} : (tensor<3xf32>, tensor<i64>) -> tensor<f32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<2> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V3:.*]] = "ivy.take"(%arg1, %[[V2]]) {axis = 0 : i64} : (tensor<3xf32>, tensor<i64>) -> tensor<f32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.greater_equal"(%arg0, %[[V1]]) : (tensor<6xf32>, tensor<f32>) -> tensor<6xi1>
// CHECK-NEXT: %[[V5:.*]] = "ivy.less_equal"(%arg0, %[[V3]]) : (tensor<6xf32>, tensor<f32>) -> tensor<6xi1>
// CHECK-NEXT: %[[V6:.*]] = "ivy.logical_and"(%[[V4]], %[[V5]]) : (tensor<6xi1>, tensor<6xi1>) -> tensor<6xi1>
// CHECK-NEXT: %[[V7:.*]] = "ivy.constant"() {value = dense<1> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V8:.*]] = "ivy.constant"() {value = dense<1> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V9:.*]] = "ivy.searchsorted"(%arg1, %arg0) {side = "right"} : (tensor<3xf32>, tensor<6xf32>) -> tensor<6xi64>
// CHECK-NEXT: %[[V10:.*]] = "ivy.subtract"(%[[V9]], %[[V7]]) : (tensor<6xi64>, tensor<i64>) -> tensor<6xi64>
// CHECK-NEXT: %[[V11:.*]] = "ivy.minimum"(%[[V10]], %[[V8]]) : (tensor<6xi64>, tensor<i64>) -> tensor<6xi64>
// CHECK-NEXT: %[[V12:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V13:.*]] = "ivy.where"(%[[V6]], %[[V11]], %[[V12]]) : (tensor<6xi1>, tensor<6xi64>, tensor<i64>) -> tensor<6xi64>
// CHECK-NEXT: %[[V14:.*]] = "ivy.astype"(%[[V6]]) {dtype = f32} : (tensor<6xi1>) -> tensor<6xf32>
// CHECK-NEXT: %[[V15:.*]] = "ivy.multiply"(%[[V14]], %arg2) : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
// CHECK-NEXT: %[[V16:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V17:.*]] = "ivy.full"(%[[V16]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2>} : (tensor<f32>) -> tensor<2xf32>
// CHECK-NEXT: %[[V18:.*]] = "ivy.put_along_axis"(%[[V17]], %[[V13]], %[[V15]]) {axis = 0 : i64, reduction = "add"} : (tensor<2xf32>, tensor<6xi64>, tensor<6xf32>) -> tensor<2xf32>
// CHECK-NEXT: %[[V19:.*]] = "ivy.slice"(%arg1) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0>, steps = array<i64: 1>, stops = array<i64: 2>} : (tensor<3xf32>) -> tensor<2xf32>
// CHECK-NEXT: %[[V20:.*]] = "ivy.slice"(%arg1) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 1>, steps = array<i64: 1>, stops = array<i64: 3>} : (tensor<3xf32>) -> tensor<2xf32>
// CHECK-NEXT: %[[V21:.*]] = "ivy.sum"(%[[V18]]) {axes = array<i64: 0>, keepdims = false} : (tensor<2xf32>) -> tensor<f32>
// CHECK-NEXT: %[[V22:.*]] = "ivy.divide"(%[[V18]], %[[V21]]) : (tensor<2xf32>, tensor<f32>) -> tensor<2xf32>
// CHECK-NEXT: %[[V23:.*]] = "ivy.subtract"(%[[V20]], %[[V19]]) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
// CHECK-NEXT: %[[V24:.*]] = "ivy.divide"(%[[V22]], %[[V23]]) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
// CHECK-NEXT: return %[[V24]], %arg1 : tensor<2xf32>, tensor<3xf32>
func.func @aten_histogram_bins_tensor(%arg0: !torch.vtensor<[6],f32>, %arg1: !torch.vtensor<[3],f32>, %arg2: !torch.vtensor<[6],f32>) -> (!torch.vtensor<[2],f32>, !torch.vtensor<[3],f32>) {
  %true = torch.constant.bool true
  %0:2 = torch.operator "torch.aten.histogram.bins_tensor"(%arg0, %arg1, %arg2, %true) : (!torch.vtensor<[6],f32>, !torch.vtensor<[3],f32>, !torch.vtensor<[6],f32>, !torch.bool) -> (!torch.vtensor<[2],f32>, !torch.vtensor<[3],f32>)
  return %0#0, %0#1 : !torch.vtensor<[2],f32>, !torch.vtensor<[3],f32>
}
