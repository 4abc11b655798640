// RUN: ivy-opt %s --convert-ivy-to-torch | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @sum_zero_d(
// CHECK-NEXT: return %arg0 : !torch.vtensor<[],f32>
func.func @sum_zero_d(%arg0: tensor<f32>) -> tensor<f32> {
  %0 = "ivy.sum"(%arg0) {axes = array<i64>, keepdims = false} : (tensor<f32>) -> tensor<f32>
  return %0 : tensor<f32>
}

// CHECK-LABEL: func.func @prod(
// CHECK-NEXT: %[[INT2:.*]] = torch.constant.int 2
// CHECK-NEXT: %[[FALSE:.*]] = torch.constant.bool false
// CHECK-NEXT: %[[NONE:.*]] = torch.constant.none
// CHECK-NEXT: %[[V0:.*]] = torch.aten.prod.dim_int %arg0, %[[INT2]], %[[FALSE]], %[[NONE]] : !torch.vtensor<[2,3,4],f32>, !torch.int, !torch.bool, !torch.none -> !torch.vtensor<[2,3],f32>
// CHECK-NEXT: %[[INT0:.*]] = torch.constant.int 0
// CHECK-NEXT: %[[FALSE_0:.*]] = torch.constant.bool false
// CHECK-NEXT: %[[NONE_1:.*]] = torch.constant.none
// CHECK-NEXT: %[[V1:.*]] = torch.aten.prod.dim_int %[[V0]], %[[INT0]], %[[FALSE_0]], %[[NONE_1]] : !torch.vtensor<[2,3],f32>, !torch.int, !torch.bool, !torch.none -> !torch.vtensor<[3],f32>
// CHECK-NEXT: return %[[V1]] : !torch.vtensor<[3],f32>
func.func @prod(%arg0: tensor<2x3x4xf32>) -> tensor<3xf32> {
  %0 = "ivy.prod"(%arg0) {axes = array<i64: 0, 2>, keepdims = false} : (tensor<2x3x4xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @max_unsigned(
// CHECK-NEXT: %[[INT0:.*]] = torch.constant.int 0
// CHECK-NEXT: %[[V0:.*]] = torch.prim.ListConstruct %[[INT0]] : (!torch.int) -> !torch.list<int>
// CHECK-NEXT: %[[FALSE:.*]] = torch.constant.bool false
// CHECK-NEXT: %[[V1:.*]] = torch.aten.amax %arg0, %[[V0]], %[[FALSE]] : !torch.vtensor<[3],ui8>, !torch.list<int>, !torch.bool -> !torch.vtensor<[],ui8>
// CHECK-NEXT: return %[[V1]] : !torch.vtensor<[],ui8>
func.func @max_unsigned(%arg0: tensor<3xui8>) -> tensor<ui8> {
  %0 = "ivy.max"(%arg0) {axes = array<i64: 0>, keepdims = false} : (tensor<3xui8>) -> tensor<ui8>
  return %0 : tensor<ui8>
}

// CHECK-LABEL: func.func @min(
// CHECK-NEXT: %[[INT0:.*]] = torch.constant.int 0
// CHECK-NEXT: %[[INT2:.*]] = torch.constant.int 2
// CHECK-NEXT: %[[V0:.*]] = torch.prim.ListConstruct %[[INT0]], %[[INT2]] : (!torch.int, !torch.int) -> !torch.list<int>
// CHECK-NEXT: %[[FALSE:.*]] = torch.constant.bool false
// CHECK-NEXT: %[[V1:.*]] = torch.aten.amin %arg0, %[[V0]], %[[FALSE]] : !torch.vtensor<[2,3,4],f32>, !torch.list<int>, !torch.bool -> !torch.vtensor<[3],f32>
// CHECK-NEXT: return %[[V1]] : !torch.vtensor<[3],f32>
func.func @min(%arg0: tensor<2x3x4xf32>) -> tensor<3xf32> {
  %0 = "ivy.min"(%arg0) {axes = array<i64: 0, 2>, keepdims = false} : (tensor<2x3x4xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @all(
// CHECK-NEXT: %[[INT1:.*]] = torch.constant.int 1
// CHECK-NEXT: %[[V0:.*]] = torch.prim.ListConstruct %[[INT1]] : (!torch.int) -> !torch.list<int>
// CHECK-NEXT: %[[TRUE:.*]] = torch.constant.bool true
// CHECK-NEXT: %[[V1:.*]] = torch.operator "torch.aten.all.dims"(%arg0, %[[V0]], %[[TRUE]]) : (!torch.vtensor<[2,3],i1>, !torch.list<int>, !torch.bool) -> !torch.vtensor<[2,1],i1>
// CHECK-NEXT: return %[[V1]] : !torch.vtensor<[2,1],i1>
func.func @all(%arg0: tensor<2x3xi1>) -> tensor<2x1xi1> {
  %0 = "ivy.all"(%arg0) {axes = array<i64: 1>, keepdims = true} : (tensor<2x3xi1>) -> tensor<2x1xi1>
  return %0 : tensor<2x1xi1>
}

// CHECK-LABEL: func.func @any(
// CHECK-NEXT: %[[INT1:.*]] = torch.constant.int 1
// CHECK-NEXT: %[[V0:.*]] = torch.prim.ListConstruct %[[INT1]] : (!torch.int) -> !torch.list<int>
// CHECK-NEXT: %[[TRUE:.*]] = torch.constant.bool true
// CHECK-NEXT: %[[V1:.*]] = torch.aten.any.dims %arg0, %[[V0]], %[[TRUE]] : !torch.vtensor<[2,3],i1>, !torch.list<int>, !torch.bool -> !torch.vtensor<[2,1],i1>
// CHECK-NEXT: return %[[V1]] : !torch.vtensor<[2,1],i1>
func.func @any(%arg0: tensor<2x3xi1>) -> tensor<2x1xi1> {
  %0 = "ivy.any"(%arg0) {axes = array<i64: 1>, keepdims = true} : (tensor<2x3xi1>) -> tensor<2x1xi1>
  return %0 : tensor<2x1xi1>
}

// CHECK-LABEL: func.func @logsumexp(
// CHECK-NEXT: %[[INT0:.*]] = torch.constant.int 0
// CHECK-NEXT: %[[INT2:.*]] = torch.constant.int 2
// CHECK-NEXT: %[[V0:.*]] = torch.prim.ListConstruct %[[INT0]], %[[INT2]] : (!torch.int, !torch.int) -> !torch.list<int>
// CHECK-NEXT: %[[FALSE:.*]] = torch.constant.bool false
// CHECK-NEXT: %[[V1:.*]] = torch.aten.logsumexp %arg0, %[[V0]], %[[FALSE]] : !torch.vtensor<[2,3,4],f32>, !torch.list<int>, !torch.bool -> !torch.vtensor<[3],f32>
// CHECK-NEXT: return %[[V1]] : !torch.vtensor<[3],f32>
func.func @logsumexp(%arg0: tensor<2x3x4xf32>) -> tensor<3xf32> {
  %0 = "ivy.logsumexp"(%arg0) {axes = array<i64: 0, 2>, keepdims = false} : (tensor<2x3x4xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @mean(
// CHECK-NEXT: %[[INT0:.*]] = torch.constant.int 0
// CHECK-NEXT: %[[INT2:.*]] = torch.constant.int 2
// CHECK-NEXT: %[[V0:.*]] = torch.prim.ListConstruct %[[INT0]], %[[INT2]] : (!torch.int, !torch.int) -> !torch.list<int>
// CHECK-NEXT: %[[FALSE:.*]] = torch.constant.bool false
// CHECK-NEXT: %[[NONE:.*]] = torch.constant.none
// CHECK-NEXT: %[[V1:.*]] = torch.aten.mean.dim %arg0, %[[V0]], %[[FALSE]], %[[NONE]] : !torch.vtensor<[2,3,4],f32>, !torch.list<int>, !torch.bool, !torch.none -> !torch.vtensor<[3],f32>
// CHECK-NEXT: return %[[V1]] : !torch.vtensor<[3],f32>
func.func @mean(%arg0: tensor<2x3x4xf32>) -> tensor<3xf32> {
  %0 = "ivy.mean"(%arg0) {axes = array<i64: 0, 2>, keepdims = false} : (tensor<2x3x4xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @var(
// CHECK-NEXT: %[[INT0:.*]] = torch.constant.int 0
// CHECK-NEXT: %[[INT2:.*]] = torch.constant.int 2
// CHECK-NEXT: %[[V0:.*]] = torch.prim.ListConstruct %[[INT0]], %[[INT2]] : (!torch.int, !torch.int) -> !torch.list<int>
// CHECK-NEXT: %[[INT0_0:.*]] = torch.constant.int 0
// CHECK-NEXT: %[[FALSE:.*]] = torch.constant.bool false
// CHECK-NEXT: %[[V1:.*]] = torch.aten.var.correction %arg0, %[[V0]], %[[INT0_0]], %[[FALSE]] : !torch.vtensor<[2,3,4],f32>, !torch.list<int>, !torch.int, !torch.bool -> !torch.vtensor<[3],f32>
// CHECK-NEXT: return %[[V1]] : !torch.vtensor<[3],f32>
func.func @var(%arg0: tensor<2x3x4xf32>) -> tensor<3xf32> {
  %0 = "ivy.var"(%arg0) {axes = array<i64: 0, 2>, correction = 0.000000e+00 : f64, keepdims = false} : (tensor<2x3x4xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @cumulative_sum(
// CHECK-NEXT: %[[INT1:.*]] = torch.constant.int 1
// CHECK-NEXT: %[[NONE:.*]] = torch.constant.none
// CHECK-NEXT: %[[V0:.*]] = torch.aten.cumsum %arg0, %[[INT1]], %[[NONE]] : !torch.vtensor<[2,3],f32>, !torch.int, !torch.none -> !torch.vtensor<[2,3],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,3],f32>
func.func @cumulative_sum(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.cumulative_sum"(%arg0) {axis = 1 : i64} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @cumulative_prod(
// CHECK-NEXT: %[[INT1:.*]] = torch.constant.int 1
// CHECK-NEXT: %[[NONE:.*]] = torch.constant.none
// CHECK-NEXT: %[[V0:.*]] = torch.aten.cumprod %arg0, %[[INT1]], %[[NONE]] : !torch.vtensor<[2,3],f32>, !torch.int, !torch.none -> !torch.vtensor<[2,3],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,3],f32>
func.func @cumulative_prod(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.cumulative_prod"(%arg0) {axis = 1 : i64} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @cumulative_max(
// CHECK-NEXT: %[[INT1:.*]] = torch.constant.int 1
// CHECK-NEXT: %[[V0:.*]]:2 = torch.operator "torch.aten.cummax"(%arg0, %[[INT1]]) : (!torch.vtensor<[2,3],f32>, !torch.int) -> (!torch.vtensor<[2,3],f32>, !torch.vtensor<[2,3],si64>)
// CHECK-NEXT: return %[[V0]]#0 : !torch.vtensor<[2,3],f32>
func.func @cumulative_max(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.cumulative_max"(%arg0) {axis = 1 : i64} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @cumulative_min(
// CHECK-NEXT: %[[INT1:.*]] = torch.constant.int 1
// CHECK-NEXT: %[[V0:.*]]:2 = torch.operator "torch.aten.cummin"(%arg0, %[[INT1]]) : (!torch.vtensor<[2,3],f32>, !torch.int) -> (!torch.vtensor<[2,3],f32>, !torch.vtensor<[2,3],si64>)
// CHECK-NEXT: return %[[V0]]#0 : !torch.vtensor<[2,3],f32>
func.func @cumulative_min(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.cumulative_min"(%arg0) {axis = 1 : i64} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @cumulative_logsumexp(
// CHECK-NEXT: %[[INT1:.*]] = torch.constant.int 1
// CHECK-NEXT: %[[V0:.*]] = torch.aten.logcumsumexp %arg0, %[[INT1]] : !torch.vtensor<[2,3],f32>, !torch.int -> !torch.vtensor<[2,3],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,3],f32>
func.func @cumulative_logsumexp(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.cumulative_logsumexp"(%arg0) {axis = 1 : i64} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}
