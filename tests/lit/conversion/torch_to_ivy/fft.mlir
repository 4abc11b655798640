// RUN: ivy-opt %s --convert-torch-to-ivy | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @aten__fft_c2c(
// CHECK-NEXT: %[[V0:.*]] = "ivy.fft"(%arg0) {axes = array<i64: 0>, kind = "forward"} : (tensor<4xcomplex<f32>>) -> tensor<4xcomplex<f32>>
// CHECK-NEXT: return %[[V0]] : tensor<4xcomplex<f32>>
func.func @aten__fft_c2c(%arg0: !torch.vtensor<[4],complex<f32>>) -> !torch.vtensor<[4],complex<f32>> {
  %int0 = torch.constant.int 0
  %0 = torch.prim.ListConstruct %int0 : (!torch.int) -> !torch.list<int>
  %int0_0 = torch.constant.int 0
  %true = torch.constant.bool true
  %1 = torch.operator "torch.aten._fft_c2c"(%arg0, %0, %int0_0, %true) : (!torch.vtensor<[4],complex<f32>>, !torch.list<int>, !torch.int, !torch.bool) -> !torch.vtensor<[4],complex<f32>>
  return %1 : !torch.vtensor<[4],complex<f32>>
}

// CHECK-LABEL: func.func @aten__fft_r2c(
// CHECK-NEXT: %[[V0:.*]] = "ivy.rfft"(%arg0) {axes = array<i64: 1>} : (tensor<2x4xf32>) -> tensor<2x3xcomplex<f32>>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xcomplex<f32>>
func.func @aten__fft_r2c(%arg0: !torch.vtensor<[2,4],f32>) -> !torch.vtensor<[2,3],complex<f32>> {
  %int1 = torch.constant.int 1
  %0 = torch.prim.ListConstruct %int1 : (!torch.int) -> !torch.list<int>
  %int0 = torch.constant.int 0
  %true = torch.constant.bool true
  %1 = torch.operator "torch.aten._fft_r2c"(%arg0, %0, %int0, %true) : (!torch.vtensor<[2,4],f32>, !torch.list<int>, !torch.int, !torch.bool) -> !torch.vtensor<[2,3],complex<f32>>
  return %1 : !torch.vtensor<[2,3],complex<f32>>
}

// CHECK-LABEL: func.func @aten__fft_c2r(
// CHECK-NEXT: %[[V0:.*]] = "ivy.irfft"(%arg0) {axes = array<i64: 1>, size = 4 : i64} : (tensor<2x3xcomplex<f32>>) -> tensor<2x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x4xf32>
func.func @aten__fft_c2r(%arg0: !torch.vtensor<[2,3],complex<f32>>) -> !torch.vtensor<[2,4],f32> {
  %int1 = torch.constant.int 1
  %0 = torch.prim.ListConstruct %int1 : (!torch.int) -> !torch.list<int>
  %int2 = torch.constant.int 2
  %int4 = torch.constant.int 4
  %1 = torch.operator "torch.aten._fft_c2r"(%arg0, %0, %int2, %int4) : (!torch.vtensor<[2,3],complex<f32>>, !torch.list<int>, !torch.int, !torch.int) -> !torch.vtensor<[2,4],f32>
  return %1 : !torch.vtensor<[2,4],f32>
}
