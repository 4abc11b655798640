// RUN: ivy-opt %s --convert-ivy-to-torch | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @fft(
// CHECK-NEXT: %[[NONE:.*]] = torch.constant.none
// CHECK-NEXT: %[[INT1:.*]] = torch.constant.int 1
// CHECK-NEXT: %[[V0:.*]] = torch.prim.ListConstruct %[[INT1]] : (!torch.int) -> !torch.list<int>
// CHECK-NEXT: %[[NONE_0:.*]] = torch.constant.none
// CHECK-NEXT: %[[V1:.*]] = torch.operator "torch.aten.fft_fftn"(%arg0, %[[NONE]], %[[V0]], %[[NONE_0]]) : (!torch.vtensor<[2,4],complex<f32>>, !torch.none, !torch.list<int>, !torch.none) -> !torch.vtensor<[2,4],complex<f32>>
// CHECK-NEXT: return %[[V1]] : !torch.vtensor<[2,4],complex<f32>>
func.func @fft(%arg0: tensor<2x4xcomplex<f32>>) -> tensor<2x4xcomplex<f32>> {
  %0 = "ivy.fft"(%arg0) {axes = array<i64: 1>, kind = "forward"} : (tensor<2x4xcomplex<f32>>) -> tensor<2x4xcomplex<f32>>
  return %0 : tensor<2x4xcomplex<f32>>
}

// CHECK-LABEL: func.func @rfft(
// CHECK-NEXT: %[[NONE:.*]] = torch.constant.none
// CHECK-NEXT: %[[INT1:.*]] = torch.constant.int 1
// CHECK-NEXT: %[[V0:.*]] = torch.prim.ListConstruct %[[INT1]] : (!torch.int) -> !torch.list<int>
// CHECK-NEXT: %[[NONE_0:.*]] = torch.constant.none
// CHECK-NEXT: %[[V1:.*]] = torch.operator "torch.aten.fft_rfftn"(%arg0, %[[NONE]], %[[V0]], %[[NONE_0]]) : (!torch.vtensor<[2,4],f32>, !torch.none, !torch.list<int>, !torch.none) -> !torch.vtensor<[2,3],complex<f32>>
// CHECK-NEXT: return %[[V1]] : !torch.vtensor<[2,3],complex<f32>>
func.func @rfft(%arg0: tensor<2x4xf32>) -> tensor<2x3xcomplex<f32>> {
  %0 = "ivy.rfft"(%arg0) {axes = array<i64: 1>} : (tensor<2x4xf32>) -> tensor<2x3xcomplex<f32>>
  return %0 : tensor<2x3xcomplex<f32>>
}

// CHECK-LABEL: func.func @irfft(
// CHECK-NEXT: %[[INT4:.*]] = torch.constant.int 4
// CHECK-NEXT: %[[V0:.*]] = torch.prim.ListConstruct %[[INT4]] : (!torch.int) -> !torch.list<int>
// CHECK-NEXT: %[[INT1:.*]] = torch.constant.int 1
// CHECK-NEXT: %[[V1:.*]] = torch.prim.ListConstruct %[[INT1]] : (!torch.int) -> !torch.list<int>
// CHECK-NEXT: %[[NONE:.*]] = torch.constant.none
// CHECK-NEXT: %[[V2:.*]] = torch.operator "torch.aten.fft_irfftn"(%arg0, %[[V0]], %[[V1]], %[[NONE]]) : (!torch.vtensor<[2,3],complex<f32>>, !torch.list<int>, !torch.list<int>, !torch.none) -> !torch.vtensor<[2,4],f32>
// CHECK-NEXT: return %[[V2]] : !torch.vtensor<[2,4],f32>
func.func @irfft(%arg0: tensor<2x3xcomplex<f32>>) -> tensor<2x4xf32> {
  %0 = "ivy.irfft"(%arg0) {axes = array<i64: 1>, size = 4 : i64} : (tensor<2x3xcomplex<f32>>) -> tensor<2x4xf32>
  return %0 : tensor<2x4xf32>
}
