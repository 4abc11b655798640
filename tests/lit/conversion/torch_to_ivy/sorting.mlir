// RUN: ivy-opt %s --convert-torch-to-ivy | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @aten_sort(
// CHECK-NEXT: %[[V0:.*]]:2 = "ivy.sort_with_indices"(%arg0) {axis = -1 : i64, descending = false, stable = false} : (tensor<2x3xf32>) -> (tensor<2x3xf32>, tensor<2x3xi64>)
// CHECK-NEXT: return %[[V0]]#0, %[[V0]]#1 : tensor<2x3xf32>, tensor<2x3xi64>
func.func @aten_sort(%arg0: !torch.vtensor<[2,3],f32>) -> (!torch.vtensor<[2,3],f32>, !torch.vtensor<[2,3],si64>) {
  %int-1 = torch.constant.int -1
  %false = torch.constant.bool false
  %values, %indices = torch.aten.sort %arg0, %int-1, %false : !torch.vtensor<[2,3],f32>, !torch.int, !torch.bool -> !torch.vtensor<[2,3],f32>, !torch.vtensor<[2,3],si64>
  return %values, %indices : !torch.vtensor<[2,3],f32>, !torch.vtensor<[2,3],si64>
}

// CHECK-LABEL: func.func @aten_sort_stable(
// CHECK-NEXT: %[[V0:.*]]:2 = "ivy.sort_with_indices"(%arg0) {axis = 0 : i64, descending = true, stable = true} : (tensor<2x3xf32>) -> (tensor<2x3xf32>, tensor<2x3xi64>)
// CHECK-NEXT: return %[[V0]]#0, %[[V0]]#1 : tensor<2x3xf32>, tensor<2x3xi64>
func.func @aten_sort_stable(%arg0: !torch.vtensor<[2,3],f32>) -> (!torch.vtensor<[2,3],f32>, !torch.vtensor<[2,3],si64>) {
  %true = torch.constant.bool true
  %int0 = torch.constant.int 0
  %true_0 = torch.constant.bool true
  %0:2 = torch.operator "torch.aten.sort.stable"(%arg0, %true, %int0, %true_0) : (!torch.vtensor<[2,3],f32>, !torch.bool, !torch.int, !torch.bool) -> (!torch.vtensor<[2,3],f32>, !torch.vtensor<[2,3],si64>)
  return %0#0, %0#1 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[2,3],si64>
}

// CHECK-LABEL: func.func @aten_argsort(
// CHECK-NEXT: %[[V0:.*]] = "ivy.argsort"(%arg0) {axis = -1 : i64, descending = false, stable = false} : (tensor<2x3xf32>) -> tensor<2x3xi64>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi64>
func.func @aten_argsort(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],si64> {
  %int-1 = torch.constant.int -1
  %false = torch.constant.bool false
  %0 = torch.aten.argsort %arg0, %int-1, %false : !torch.vtensor<[2,3],f32>, !torch.int, !torch.bool -> !torch.vtensor<[2,3],si64>
  return %0 : !torch.vtensor<[2,3],si64>
}

// CHECK-LABEL: func.func @aten_argsort_stable(
// CHECK-NEXT: %[[V0:.*]] = "ivy.argsort"(%arg0) {axis = 0 : i64, descending = true, stable = true} : (tensor<2x3xf32>) -> tensor<2x3xi64>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi64>
func.func @aten_argsort_stable(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],si64> {
  %true = torch.constant.bool true
  %int0 = torch.constant.int 0
  %true_0 = torch.constant.bool true
  %0 = torch.operator "torch.aten.argsort.stable"(%arg0, %true, %int0, %true_0) : (!torch.vtensor<[2,3],f32>, !torch.bool, !torch.int, !torch.bool) -> !torch.vtensor<[2,3],si64>
  return %0 : !torch.vtensor<[2,3],si64>
}

// CHECK-LABEL: func.func @aten_msort(
// CHECK-NEXT: %[[V0:.*]] = "ivy.sort"(%arg0) {axis = 0 : i64, descending = false, stable = true} : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_msort(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.operator "torch.aten.msort"(%arg0) : (!torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_sort_zero_d(
// CHECK-NEXT: %[[V0:.*]] = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1>} : (tensor<f32>) -> tensor<1xf32>
// CHECK-NEXT: %[[V1:.*]]:2 = "ivy.sort_with_indices"(%[[V0]]) {axis = -1 : i64, descending = false, stable = false} : (tensor<1xf32>) -> (tensor<1xf32>, tensor<1xi64>)
// CHECK-NEXT: %[[V2:.*]] = "ivy.reshape"(%[[V1]]#0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64>} : (tensor<1xf32>) -> tensor<f32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.reshape"(%[[V1]]#1) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64>} : (tensor<1xi64>) -> tensor<i64>
// CHECK-NEXT: return %[[V2]], %[[V3]] : tensor<f32>, tensor<i64>
func.func @aten_sort_zero_d(%arg0: !torch.vtensor<[],f32>) -> (!torch.vtensor<[],f32>, !torch.vtensor<[],si64>) {
  %int-1 = torch.constant.int -1
  %false = torch.constant.bool false
  %values, %indices = torch.aten.sort %arg0, %int-1, %false : !torch.vtensor<[],f32>, !torch.int, !torch.bool -> !torch.vtensor<[],f32>, !torch.vtensor<[],si64>
  return %values, %indices : !torch.vtensor<[],f32>, !torch.vtensor<[],si64>
}

// CHECK-LABEL: func.func @aten_topk(
// CHECK-NEXT: %[[V0:.*]]:2 = "ivy.topk"(%arg0) {axis = -1 : i64, k = 2 : i64, largest = true} : (tensor<2x5xf32>) -> (tensor<2x2xf32>, tensor<2x2xi64>)
// CHECK-NEXT: return %[[V0]]#0, %[[V0]]#1 : tensor<2x2xf32>, tensor<2x2xi64>
func.func @aten_topk(%arg0: !torch.vtensor<[2,5],f32>) -> (!torch.vtensor<[2,2],f32>, !torch.vtensor<[2,2],si64>) {
  %int2 = torch.constant.int 2
  %int-1 = torch.constant.int -1
  %true = torch.constant.bool true
  %true_0 = torch.constant.bool true
  %values, %indices = torch.aten.topk %arg0, %int2, %int-1, %true, %true_0 : !torch.vtensor<[2,5],f32>, !torch.int, !torch.int, !torch.bool, !torch.bool -> !torch.vtensor<[2,2],f32>, !torch.vtensor<[2,2],si64>
  return %values, %indices : !torch.vtensor<[2,2],f32>, !torch.vtensor<[2,2],si64>
}

// CHECK-LABEL: func.func @aten_topk_smallest(
// CHECK-NEXT: %[[V0:.*]]:2 = "ivy.topk"(%arg0) {axis = 0 : i64, k = 2 : i64, largest = false} : (tensor<5x2xf32>) -> (tensor<2x2xf32>, tensor<2x2xi64>)
// CHECK-NEXT: return %[[V0]]#0, %[[V0]]#1 : tensor<2x2xf32>, tensor<2x2xi64>
func.func @aten_topk_smallest(%arg0: !torch.vtensor<[5,2],f32>) -> (!torch.vtensor<[2,2],f32>, !torch.vtensor<[2,2],si64>) {
  %int2 = torch.constant.int 2
  %int0 = torch.constant.int 0
  %false = torch.constant.bool false
  %true = torch.constant.bool true
  %values, %indices = torch.aten.topk %arg0, %int2, %int0, %false, %true : !torch.vtensor<[5,2],f32>, !torch.int, !torch.int, !torch.bool, !torch.bool -> !torch.vtensor<[2,2],f32>, !torch.vtensor<[2,2],si64>
  return %values, %indices : !torch.vtensor<[2,2],f32>, !torch.vtensor<[2,2],si64>
}

// CHECK-LABEL: func.func @aten_argmax(
// CHECK-NEXT: %[[V0:.*]] = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 6>} : (tensor<2x3xf32>) -> tensor<6xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.argmax"(%[[V0]]) {axis = 0 : i64, keepdims = false} : (tensor<6xf32>) -> tensor<i64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.reshape"(%[[V1]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64>} : (tensor<i64>) -> tensor<i64>
// CHECK-NEXT: return %[[V2]] : tensor<i64>
func.func @aten_argmax(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[],si64> {
  %none = torch.constant.none
  %false = torch.constant.bool false
  %0 = torch.aten.argmax %arg0, %none, %false : !torch.vtensor<[2,3],f32>, !torch.none, !torch.bool -> !torch.vtensor<[],si64>
  return %0 : !torch.vtensor<[],si64>
}

// CHECK-LABEL: func.func @aten_argmax_axis(
// CHECK-NEXT: %[[V0:.*]] = "ivy.argmax"(%arg0) {axis = 1 : i64, keepdims = true} : (tensor<2x3xf32>) -> tensor<2x1xi64>
// CHECK-NEXT: return %[[V0]] : tensor<2x1xi64>
func.func @aten_argmax_axis(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,1],si64> {
  %int1 = torch.constant.int 1
  %true = torch.constant.bool true
  %0 = torch.aten.argmax %arg0, %int1, %true : !torch.vtensor<[2,3],f32>, !torch.int, !torch.bool -> !torch.vtensor<[2,1],si64>
  return %0 : !torch.vtensor<[2,1],si64>
}

// CHECK-LABEL: func.func @aten_argmin(
// CHECK-NEXT: %[[V0:.*]] = "ivy.argmin"(%arg0) {axis = -2 : i64, keepdims = false} : (tensor<2x3xf32>) -> tensor<3xi64>
// CHECK-NEXT: return %[[V0]] : tensor<3xi64>
func.func @aten_argmin(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[3],si64> {
  %int-2 = torch.constant.int -2
  %false = torch.constant.bool false
  %0 = torch.aten.argmin %arg0, %int-2, %false : !torch.vtensor<[2,3],f32>, !torch.int, !torch.bool -> !torch.vtensor<[3],si64>
  return %0 : !torch.vtensor<[3],si64>
}

// CHECK-LABEL: func.func @aten_max_dim(
// CHECK-NEXT: %[[V0:.*]] = "ivy.argmax"(%arg0) {axis = 1 : i64, keepdims = true} : (tensor<2x3xf32>) -> tensor<2x1xi64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.take_along_axis"(%arg0, %[[V0]]) {axis = 1 : i64} : (tensor<2x3xf32>, tensor<2x1xi64>) -> tensor<2x1xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.squeeze"(%[[V1]]) {axes = array<i64: 1>} : (tensor<2x1xf32>) -> tensor<2xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.squeeze"(%[[V0]]) {axes = array<i64: 1>} : (tensor<2x1xi64>) -> tensor<2xi64>
// CHECK-NEXT: return %[[V2]], %[[V3]] : tensor<2xf32>, tensor<2xi64>
func.func @aten_max_dim(%arg0: !torch.vtensor<[2,3],f32>) -> (!torch.vtensor<[2],f32>, !torch.vtensor<[2],si64>) {
  %int1 = torch.constant.int 1
  %false = torch.constant.bool false
  %values, %indices = torch.aten.max.dim %arg0, %int1, %false : !torch.vtensor<[2,3],f32>, !torch.int, !torch.bool -> !torch.vtensor<[2],f32>, !torch.vtensor<[2],si64>
  return %values, %indices : !torch.vtensor<[2],f32>, !torch.vtensor<[2],si64>
}

// CHECK-LABEL: func.func @aten_min_dim(
// CHECK-NEXT: %[[V0:.*]] = "ivy.argmin"(%arg0) {axis = 0 : i64, keepdims = true} : (tensor<2x3xf32>) -> tensor<1x3xi64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.take_along_axis"(%arg0, %[[V0]]) {axis = 0 : i64} : (tensor<2x3xf32>, tensor<1x3xi64>) -> tensor<1x3xf32>
// CHECK-NEXT: return %[[V1]], %[[V0]] : tensor<1x3xf32>, tensor<1x3xi64>
func.func @aten_min_dim(%arg0: !torch.vtensor<[2,3],f32>) -> (!torch.vtensor<[1,3],f32>, !torch.vtensor<[1,3],si64>) {
  %int0 = torch.constant.int 0
  %true = torch.constant.bool true
  %values, %indices = torch.aten.min.dim %arg0, %int0, %true : !torch.vtensor<[2,3],f32>, !torch.int, !torch.bool -> !torch.vtensor<[1,3],f32>, !torch.vtensor<[1,3],si64>
  return %values, %indices : !torch.vtensor<[1,3],f32>, !torch.vtensor<[1,3],si64>
}

// CHECK-LABEL: func.func @aten_max_dim_zero_d(
// CHECK-NEXT: %[[V0:.*]] = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1>} : (tensor<f32>) -> tensor<1xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.argmax"(%[[V0]]) {axis = 0 : i64, keepdims = true} : (tensor<1xf32>) -> tensor<1xi64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.take_along_axis"(%[[V0]], %[[V1]]) {axis = 0 : i64} : (tensor<1xf32>, tensor<1xi64>) -> tensor<1xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.squeeze"(%[[V2]]) {axes = array<i64: 0>} : (tensor<1xf32>) -> tensor<f32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.squeeze"(%[[V1]]) {axes = array<i64: 0>} : (tensor<1xi64>) -> tensor<i64>
// CHECK-NEXT: return %[[V3]], %[[V4]] : tensor<f32>, tensor<i64>
func.func @aten_max_dim_zero_d(%arg0: !torch.vtensor<[],f32>) -> (!torch.vtensor<[],f32>, !torch.vtensor<[],si64>) {
  %int0 = torch.constant.int 0
  %false = torch.constant.bool false
  %values, %indices = torch.aten.max.dim %arg0, %int0, %false : !torch.vtensor<[],f32>, !torch.int, !torch.bool -> !torch.vtensor<[],f32>, !torch.vtensor<[],si64>
  return %values, %indices : !torch.vtensor<[],f32>, !torch.vtensor<[],si64>
}

// CHECK-LABEL: func.func @aten_kthvalue(
// CHECK-NEXT: %[[V0:.*]]:2 = "ivy.sort_with_indices"(%arg0) {axis = 1 : i64, descending = false, stable = true} : (tensor<2x5xf32>) -> (tensor<2x5xf32>, tensor<2x5xi64>)
// CHECK-NEXT: %[[V1:.*]] = "ivy.sum"(%[[V0]]#0) {axes = array<i64: 1>, keepdims = true} : (tensor<2x5xf32>) -> tensor<2x1xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<1> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V3:.*]] = "ivy.full"(%[[V2]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 1>} : (tensor<i64>) -> tensor<2x1xi64>
// CHECK-NEXT: %[[V4:.*]] = "ivy.take_along_axis"(%[[V0]]#0, %[[V3]]) {axis = 1 : i64} : (tensor<2x5xf32>, tensor<2x1xi64>) -> tensor<2x1xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.take_along_axis"(%[[V0]]#1, %[[V3]]) {axis = 1 : i64} : (tensor<2x5xi64>, tensor<2x1xi64>) -> tensor<2x1xi64>
// CHECK-NEXT: %[[V6:.*]] = "ivy.squeeze"(%[[V4]]) {axes = array<i64: 1>} : (tensor<2x1xf32>) -> tensor<2xf32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.squeeze"(%[[V5]]) {axes = array<i64: 1>} : (tensor<2x1xi64>) -> tensor<2xi64>
// CHECK-NEXT: return %[[V6]], %[[V7]] : tensor<2xf32>, tensor<2xi64>
func.func @aten_kthvalue(%arg0: !torch.vtensor<[2,5],f32>) -> (!torch.vtensor<[2],f32>, !torch.vtensor<[2],si64>) {
  %int2 = torch.constant.int 2
  %int1 = torch.constant.int 1
  %false = torch.constant.bool false
  %values, %indices = torch.aten.kthvalue %arg0, %int2, %int1, %false : !torch.vtensor<[2,5],f32>, !torch.int, !torch.int, !torch.bool -> !torch.vtensor<[2],f32>, !torch.vtensor<[2],si64>
  return %values, %indices : !torch.vtensor<[2],f32>, !torch.vtensor<[2],si64>
}

// CHECK-LABEL: func.func @aten_median_dim(
// CHECK-NEXT: %[[V0:.*]]:2 = "ivy.sort_with_indices"(%arg0) {axis = 1 : i64, descending = false, stable = true} : (tensor<2x5xf32>) -> (tensor<2x5xf32>, tensor<2x5xi64>)
// CHECK-NEXT: %[[V1:.*]] = "ivy.sum"(%[[V0]]#0) {axes = array<i64: 1>, keepdims = true} : (tensor<2x5xf32>) -> tensor<2x1xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<2> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V3:.*]] = "ivy.full"(%[[V2]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 1>} : (tensor<i64>) -> tensor<2x1xi64>
// CHECK-NEXT: %[[V4:.*]] = "ivy.take_along_axis"(%[[V0]]#1, %[[V3]]) {axis = 1 : i64} : (tensor<2x5xi64>, tensor<2x1xi64>) -> tensor<2x1xi64>
// CHECK-NEXT: %[[V5:.*]] = "ivy.isnan"(%arg0) : (tensor<2x5xf32>) -> tensor<2x5xi1>
// CHECK-NEXT: %[[V6:.*]] = "ivy.astype"(%[[V5]]) {dtype = i32} : (tensor<2x5xi1>) -> tensor<2x5xi32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.argmax"(%[[V6]]) {axis = 1 : i64, keepdims = true} : (tensor<2x5xi32>) -> tensor<2x1xi64>
// CHECK-NEXT: %[[V8:.*]] = "ivy.any"(%[[V5]]) {axes = array<i64: 1>, keepdims = true} : (tensor<2x5xi1>) -> tensor<2x1xi1>
// CHECK-NEXT: %[[V9:.*]] = "ivy.where"(%[[V8]], %[[V7]], %[[V4]]) : (tensor<2x1xi1>, tensor<2x1xi64>, tensor<2x1xi64>) -> tensor<2x1xi64>
// CHECK-NEXT: %[[V10:.*]] = "ivy.take_along_axis"(%arg0, %[[V9]]) {axis = 1 : i64} : (tensor<2x5xf32>, tensor<2x1xi64>) -> tensor<2x1xf32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.squeeze"(%[[V10]]) {axes = array<i64: 1>} : (tensor<2x1xf32>) -> tensor<2xf32>
// CHECK-NEXT: %[[V12:.*]] = "ivy.squeeze"(%[[V9]]) {axes = array<i64: 1>} : (tensor<2x1xi64>) -> tensor<2xi64>
// CHECK-NEXT: return %[[V11]], %[[V12]] : tensor<2xf32>, tensor<2xi64>
func.func @aten_median_dim(%arg0: !torch.vtensor<[2,5],f32>) -> (!torch.vtensor<[2],f32>, !torch.vtensor<[2],si64>) {
  %int1 = torch.constant.int 1
  %false = torch.constant.bool false
  %0:2 = torch.operator "torch.aten.median.dim"(%arg0, %int1, %false) : (!torch.vtensor<[2,5],f32>, !torch.int, !torch.bool) -> (!torch.vtensor<[2],f32>, !torch.vtensor<[2],si64>)
  return %0#0, %0#1 : !torch.vtensor<[2],f32>, !torch.vtensor<[2],si64>
}

// CHECK-LABEL: func.func @aten_nanmedian_dim(
// CHECK-NEXT: %[[V0:.*]]:2 = "ivy.sort_with_indices"(%arg0) {axis = 1 : i64, descending = false, stable = true} : (tensor<2x5xf32>) -> (tensor<2x5xf32>, tensor<2x5xi64>)
// CHECK-NEXT: %[[V1:.*]] = "ivy.isnan"(%arg0) : (tensor<2x5xf32>) -> tensor<2x5xi1>
// CHECK-NEXT: %[[V2:.*]] = "ivy.logical_not"(%[[V1]]) : (tensor<2x5xi1>) -> tensor<2x5xi1>
// CHECK-NEXT: %[[V3:.*]] = "ivy.astype"(%[[V2]]) {dtype = i64} : (tensor<2x5xi1>) -> tensor<2x5xi64>
// CHECK-NEXT: %[[V4:.*]] = "ivy.sum"(%[[V3]]) {axes = array<i64: 1>, keepdims = true} : (tensor<2x5xi64>) -> tensor<2x1xi64>
// CHECK-NEXT: %[[V5:.*]] = "ivy.constant"() {value = dense<1> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V6:.*]] = "ivy.subtract"(%[[V4]], %[[V5]]) : (tensor<2x1xi64>, tensor<i64>) -> tensor<2x1xi64>
// CHECK-NEXT: %[[V7:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V8:.*]] = "ivy.maximum"(%[[V6]], %[[V7]]) : (tensor<2x1xi64>, tensor<i64>) -> tensor<2x1xi64>
// CHECK-NEXT: %[[V9:.*]] = "ivy.constant"() {value = dense<1> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V10:.*]] = "ivy.bitwise_right_shift"(%[[V8]], %[[V9]]) : (tensor<2x1xi64>, tensor<i64>) -> tensor<2x1xi64>
// CHECK-NEXT: %[[V11:.*]] = "ivy.take_along_axis"(%[[V0]]#0, %[[V10]]) {axis = 1 : i64} : (tensor<2x5xf32>, tensor<2x1xi64>) -> tensor<2x1xf32>
// CHECK-NEXT: %[[V12:.*]] = "ivy.take_along_axis"(%[[V0]]#1, %[[V10]]) {axis = 1 : i64} : (tensor<2x5xi64>, tensor<2x1xi64>) -> tensor<2x1xi64>
// CHECK-NEXT: %[[V13:.*]] = "ivy.squeeze"(%[[V11]]) {axes = array<i64: 1>} : (tensor<2x1xf32>) -> tensor<2xf32>
// CHECK-NEXT: %[[V14:.*]] = "ivy.squeeze"(%[[V12]]) {axes = array<i64: 1>} : (tensor<2x1xi64>) -> tensor<2xi64>
// CHECK-NEXT: return %[[V13]], %[[V14]] : tensor<2xf32>, tensor<2xi64>
func.func @aten_nanmedian_dim(%arg0: !torch.vtensor<[2,5],f32>) -> (!torch.vtensor<[2],f32>, !torch.vtensor<[2],si64>) {
  %int1 = torch.constant.int 1
  %false = torch.constant.bool false
  %0:2 = torch.operator "torch.aten.nanmedian.dim"(%arg0, %int1, %false) : (!torch.vtensor<[2,5],f32>, !torch.int, !torch.bool) -> (!torch.vtensor<[2],f32>, !torch.vtensor<[2],si64>)
  return %0#0, %0#1 : !torch.vtensor<[2],f32>, !torch.vtensor<[2],si64>
}

// CHECK-LABEL: func.func @aten_median(
// CHECK-NEXT: %[[V0:.*]] = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 6>} : (tensor<2x3xf32>) -> tensor<6xf32>
// CHECK-NEXT: %[[V1:.*]]:2 = "ivy.sort_with_indices"(%[[V0]]) {axis = 0 : i64, descending = false, stable = true} : (tensor<6xf32>) -> (tensor<6xf32>, tensor<6xi64>)
// CHECK-NEXT: %[[V2:.*]] = "ivy.sum"(%[[V1]]#0) {axes = array<i64: 0>, keepdims = true} : (tensor<6xf32>) -> tensor<1xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<2> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V4:.*]] = "ivy.full"(%[[V3]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1>} : (tensor<i64>) -> tensor<1xi64>
// CHECK-NEXT: %[[V5:.*]] = "ivy.take_along_axis"(%[[V1]]#1, %[[V4]]) {axis = 0 : i64} : (tensor<6xi64>, tensor<1xi64>) -> tensor<1xi64>
// CHECK-NEXT: %[[V6:.*]] = "ivy.isnan"(%[[V0]]) : (tensor<6xf32>) -> tensor<6xi1>
// CHECK-NEXT: %[[V7:.*]] = "ivy.astype"(%[[V6]]) {dtype = i32} : (tensor<6xi1>) -> tensor<6xi32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.argmax"(%[[V7]]) {axis = 0 : i64, keepdims = true} : (tensor<6xi32>) -> tensor<1xi64>
// CHECK-NEXT: %[[V9:.*]] = "ivy.any"(%[[V6]]) {axes = array<i64: 0>, keepdims = true} : (tensor<6xi1>) -> tensor<1xi1>
// CHECK-NEXT: %[[V10:.*]] = "ivy.where"(%[[V9]], %[[V8]], %[[V5]]) : (tensor<1xi1>, tensor<1xi64>, tensor<1xi64>) -> tensor<1xi64>
// CHECK-NEXT: %[[V11:.*]] = "ivy.take_along_axis"(%[[V0]], %[[V10]]) {axis = 0 : i64} : (tensor<6xf32>, tensor<1xi64>) -> tensor<1xf32>
// CHECK-NEXT: %[[V12:.*]] = "ivy.squeeze"(%[[V11]]) {axes = array<i64: 0>} : (tensor<1xf32>) -> tensor<f32>
// CHECK-NEXT: %[[V13:.*]] = "ivy.squeeze"(%[[V10]]) {axes = array<i64: 0>} : (tensor<1xi64>) -> tensor<i64>
// CHECK-NEXT: return %[[V12]] : tensor<f32>
func.func @aten_median(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[],f32> {
  %0 = torch.operator "torch.aten.median"(%arg0) : (!torch.vtensor<[2,3],f32>) -> !torch.vtensor<[],f32>
  return %0 : !torch.vtensor<[],f32>
}

// CHECK-LABEL: func.func @aten_nanmedian(
// CHECK-NEXT: %[[V0:.*]] = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 6>} : (tensor<2x3xf32>) -> tensor<6xf32>
// CHECK-NEXT: %[[V1:.*]]:2 = "ivy.sort_with_indices"(%[[V0]]) {axis = 0 : i64, descending = false, stable = true} : (tensor<6xf32>) -> (tensor<6xf32>, tensor<6xi64>)
// CHECK-NEXT: %[[V2:.*]] = "ivy.isnan"(%[[V0]]) : (tensor<6xf32>) -> tensor<6xi1>
// CHECK-NEXT: %[[V3:.*]] = "ivy.logical_not"(%[[V2]]) : (tensor<6xi1>) -> tensor<6xi1>
// CHECK-NEXT: %[[V4:.*]] = "ivy.astype"(%[[V3]]) {dtype = i64} : (tensor<6xi1>) -> tensor<6xi64>
// CHECK-NEXT: %[[V5:.*]] = "ivy.sum"(%[[V4]]) {axes = array<i64: 0>, keepdims = true} : (tensor<6xi64>) -> tensor<1xi64>
// CHECK-NEXT: %[[V6:.*]] = "ivy.constant"() {value = dense<1> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V7:.*]] = "ivy.subtract"(%[[V5]], %[[V6]]) : (tensor<1xi64>, tensor<i64>) -> tensor<1xi64>
// CHECK-NEXT: %[[V8:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V9:.*]] = "ivy.maximum"(%[[V7]], %[[V8]]) : (tensor<1xi64>, tensor<i64>) -> tensor<1xi64>
// CHECK-NEXT: %[[V10:.*]] = "ivy.constant"() {value = dense<1> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V11:.*]] = "ivy.bitwise_right_shift"(%[[V9]], %[[V10]]) : (tensor<1xi64>, tensor<i64>) -> tensor<1xi64>
// CHECK-NEXT: %[[V12:.*]] = "ivy.take_along_axis"(%[[V1]]#0, %[[V11]]) {axis = 0 : i64} : (tensor<6xf32>, tensor<1xi64>) -> tensor<1xf32>
// CHECK-NEXT: %[[V13:.*]] = "ivy.take_along_axis"(%[[V1]]#1, %[[V11]]) {axis = 0 : i64} : (tensor<6xi64>, tensor<1xi64>) -> tensor<1xi64>
// CHECK-NEXT: %[[V14:.*]] = "ivy.squeeze"(%[[V12]]) {axes = array<i64: 0>} : (tensor<1xf32>) -> tensor<f32>
// CHECK-NEXT: %[[V15:.*]] = "ivy.squeeze"(%[[V13]]) {axes = array<i64: 0>} : (tensor<1xi64>) -> tensor<i64>
// CHECK-NEXT: return %[[V14]] : tensor<f32>
func.func @aten_nanmedian(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[],f32> {
  %0 = torch.operator "torch.aten.nanmedian"(%arg0) : (!torch.vtensor<[2,3],f32>) -> !torch.vtensor<[],f32>
  return %0 : !torch.vtensor<[],f32>
}

// CHECK-LABEL: func.func @aten_mode(
// CHECK-NEXT: %[[V0:.*]]:2 = "ivy.sort_with_indices"(%arg0) {axis = 1 : i64, descending = false, stable = true} : (tensor<2x5xf32>) -> (tensor<2x5xf32>, tensor<2x5xi64>)
// CHECK-NEXT: %[[V1:.*]] = "ivy.iota"() {axis = 1 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 2, 5>} : () -> tensor<2x5xi64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.roll"(%[[V0]]#0) {axes = array<i64: 1>, shifts = array<i64: 1>} : (tensor<2x5xf32>) -> tensor<2x5xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V4:.*]] = "ivy.equal"(%[[V1]], %[[V3]]) : (tensor<2x5xi64>, tensor<i64>) -> tensor<2x5xi1>
// CHECK-NEXT: %[[V5:.*]] = "ivy.not_equal"(%[[V0]]#0, %[[V2]]) : (tensor<2x5xf32>, tensor<2x5xf32>) -> tensor<2x5xi1>
// CHECK-NEXT: %[[V6:.*]] = "ivy.logical_or"(%[[V4]], %[[V5]]) : (tensor<2x5xi1>, tensor<2x5xi1>) -> tensor<2x5xi1>
// CHECK-NEXT: %[[V7:.*]] = "ivy.where"(%[[V6]], %[[V1]], %[[V3]]) : (tensor<2x5xi1>, tensor<2x5xi64>, tensor<i64>) -> tensor<2x5xi64>
// CHECK-NEXT: %[[V8:.*]] = "ivy.cumulative_max"(%[[V7]]) {axis = 1 : i64} : (tensor<2x5xi64>) -> tensor<2x5xi64>
// CHECK-NEXT: %[[V9:.*]] = "ivy.subtract"(%[[V1]], %[[V8]]) : (tensor<2x5xi64>, tensor<2x5xi64>) -> tensor<2x5xi64>
// CHECK-NEXT: %[[V10:.*]] = "ivy.argmax"(%[[V9]]) {axis = 1 : i64, keepdims = true} : (tensor<2x5xi64>) -> tensor<2x1xi64>
// CHECK-NEXT: %[[V11:.*]] = "ivy.take_along_axis"(%[[V0]]#0, %[[V10]]) {axis = 1 : i64} : (tensor<2x5xf32>, tensor<2x1xi64>) -> tensor<2x1xf32>
// CHECK-NEXT: %[[V12:.*]] = "ivy.take_along_axis"(%[[V0]]#1, %[[V10]]) {axis = 1 : i64} : (tensor<2x5xi64>, tensor<2x1xi64>) -> tensor<2x1xi64>
// CHECK-NEXT: %[[V13:.*]] = "ivy.squeeze"(%[[V11]]) {axes = array<i64: 1>} : (tensor<2x1xf32>) -> tensor<2xf32>
// CHECK-NEXT: %[[V14:.*]] = "ivy.squeeze"(%[[V12]]) {axes = array<i64: 1>} : (tensor<2x1xi64>) -> tensor<2xi64>
// CHECK-NEXT: return %[[V13]], %[[V14]] : tensor<2xf32>, tensor<2xi64>
func.func @aten_mode(%arg0: !torch.vtensor<[2,5],f32>) -> (!torch.vtensor<[2],f32>, !torch.vtensor<[2],si64>) {
  %int1 = torch.constant.int 1
  %false = torch.constant.bool false
  %0:2 = torch.operator "torch.aten.mode"(%arg0, %int1, %false) : (!torch.vtensor<[2,5],f32>, !torch.int, !torch.bool) -> (!torch.vtensor<[2],f32>, !torch.vtensor<[2],si64>)
  return %0#0, %0#1 : !torch.vtensor<[2],f32>, !torch.vtensor<[2],si64>
}

// CHECK-LABEL: func.func @aten_searchsorted_Tensor(
// CHECK-NEXT: %[[V0:.*]] = "ivy.searchsorted"(%arg0, %arg1) {side = "left"} : (tensor<2x5xf32>, tensor<2x3xf32>) -> tensor<2x3xi64>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi64>
func.func @aten_searchsorted_Tensor(%arg0: !torch.vtensor<[2,5],f32>, %arg1: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],si64> {
  %false = torch.constant.bool false
  %false_0 = torch.constant.bool false
  %none = torch.constant.none
  %none_1 = torch.constant.none
  %0 = torch.operator "torch.aten.searchsorted.Tensor"(%arg0, %arg1, %false, %false_0, %none, %none_1) : (!torch.vtensor<[2,5],f32>, !torch.vtensor<[2,3],f32>, !torch.bool, !torch.bool, !torch.none, !torch.none) -> !torch.vtensor<[2,3],si64>
  return %0 : !torch.vtensor<[2,3],si64>
}

// CHECK-LABEL: func.func @aten_searchsorted_Tensor_right(
// CHECK-NEXT: %[[V0:.*]] = "ivy.searchsorted"(%arg0, %arg1) {side = "right"} : (tensor<5xf32>, tensor<2x3xf32>) -> tensor<2x3xi64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.astype"(%[[V0]]) {dtype = i32} : (tensor<2x3xi64>) -> tensor<2x3xi32>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xi32>
func.func @aten_searchsorted_Tensor_right(%arg0: !torch.vtensor<[5],f32>, %arg1: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],si32> {
  %true = torch.constant.bool true
  %true_0 = torch.constant.bool true
  %none = torch.constant.none
  %none_1 = torch.constant.none
  %0 = torch.operator "torch.aten.searchsorted.Tensor"(%arg0, %arg1, %true, %true_0, %none, %none_1) : (!torch.vtensor<[5],f32>, !torch.vtensor<[2,3],f32>, !torch.bool, !torch.bool, !torch.none, !torch.none) -> !torch.vtensor<[2,3],si32>
  return %0 : !torch.vtensor<[2,3],si32>
}

// CHECK-LABEL: func.func @aten_searchsorted_Scalar(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.searchsorted"(%arg0, %[[V0]]) {side = "left"} : (tensor<5xf32>, tensor<f32>) -> tensor<i64>
// CHECK-NEXT: return %[[V1]] : tensor<i64>
func.func @aten_searchsorted_Scalar(%arg0: !torch.vtensor<[5],f32>) -> !torch.vtensor<[],si64> {
  %float2.000000e00 = torch.constant.float 2.000000e+00
  %false = torch.constant.bool false
  %false_0 = torch.constant.bool false
  %none = torch.constant.none
  %none_1 = torch.constant.none
  %0 = torch.operator "torch.aten.searchsorted.Scalar"(%arg0, %float2.000000e00, %false, %false_0, %none, %none_1) : (!torch.vtensor<[5],f32>, !torch.float, !torch.bool, !torch.bool, !torch.none, !torch.none) -> !torch.vtensor<[],si64>
  return %0 : !torch.vtensor<[],si64>
}

// CHECK-LABEL: func.func @aten_bucketize_Tensor(
// CHECK-NEXT: %[[V0:.*]] = "ivy.searchsorted"(%arg1, %arg0) {side = "left"} : (tensor<5xf32>, tensor<2x3xf32>) -> tensor<2x3xi64>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi64>
func.func @aten_bucketize_Tensor(%arg0: !torch.vtensor<[2,3],f32>, %arg1: !torch.vtensor<[5],f32>) -> !torch.vtensor<[2,3],si64> {
  %false = torch.constant.bool false
  %false_0 = torch.constant.bool false
  %0 = torch.aten.bucketize.Tensor %arg0, %arg1, %false, %false_0 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[5],f32>, !torch.bool, !torch.bool -> !torch.vtensor<[2,3],si64>
  return %0 : !torch.vtensor<[2,3],si64>
}

// CHECK-LABEL: func.func @aten_bucketize_Tensor_right(
// CHECK-NEXT: %[[V0:.*]] = "ivy.searchsorted"(%arg1, %arg0) {side = "right"} : (tensor<5xf32>, tensor<2x3xf32>) -> tensor<2x3xi64>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi64>
func.func @aten_bucketize_Tensor_right(%arg0: !torch.vtensor<[2,3],f32>, %arg1: !torch.vtensor<[5],f32>) -> !torch.vtensor<[2,3],si64> {
  %false = torch.constant.bool false
  %true = torch.constant.bool true
  %0 = torch.aten.bucketize.Tensor %arg0, %arg1, %false, %true : !torch.vtensor<[2,3],f32>, !torch.vtensor<[5],f32>, !torch.bool, !torch.bool -> !torch.vtensor<[2,3],si64>
  return %0 : !torch.vtensor<[2,3],si64>
}

// CHECK-LABEL: func.func @aten_bucketize_Scalar(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.searchsorted"(%arg0, %[[V0]]) {side = "left"} : (tensor<5xf32>, tensor<f32>) -> tensor<i64>
// CHECK-NEXT: return %[[V1]] : tensor<i64>
func.func @aten_bucketize_Scalar(%arg0: !torch.vtensor<[5],f32>) -> !torch.vtensor<[],si64> {
  %float2.000000e00 = torch.constant.float 2.000000e+00
  %false = torch.constant.bool false
  %false_0 = torch.constant.bool false
  %0 = torch.operator "torch.aten.bucketize.Scalar"(%float2.000000e00, %arg0, %false, %false_0) : (!torch.float, !torch.vtensor<[5],f32>, !torch.bool, !torch.bool) -> !torch.vtensor<[],si64>
  return %0 : !torch.vtensor<[],si64>
}
