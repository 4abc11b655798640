// --torch-to-stablehlo: --torch-to-ivy, then --ivy-to-stablehlo.

// RUN: ivy-opt %s --torch-to-stablehlo | filecheck %s
// RUN: ivy-opt %s --torch-to-ivy --ivy-to-stablehlo | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @head(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.transpose %arg1, dims = [1, 0] : (tensor<4x3xf32>) -> tensor<3x4xf32>
// CHECK-NEXT: %[[V1:.*]] = stablehlo.dot_general %arg0, %[[V0]], contracting_dims = [1] x [0] : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V2:.*]] = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V3:.*]] = stablehlo.add %[[V1]], %[[V2]] : tensor<2x4xf32>
// CHECK-NEXT: %[[V4:.*]] = stablehlo.composite "ivy.softmax" %[[V3]] {composite_attributes = {axis = 1 : i64}, decomposition = @ivy.softmax.impl} : (tensor<2x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: return %[[V4]] : tensor<2x4xf32>
// CHECK-LABEL: func.func private @ivy.softmax.impl(
// CHECK-NEXT: %[[CST:.*]] = stablehlo.constant dense<0xFF800000> : tensor<f32>
// CHECK-NEXT: %[[V0:.*]] = stablehlo.reduce(%arg0 init: %[[CST]]) applies stablehlo.maximum across dimensions = [1] : (tensor<2x4xf32>, tensor<f32>) -> tensor<2xf32>
// CHECK-NEXT: %[[V1:.*]] = stablehlo.reshape %[[V0]] : (tensor<2xf32>) -> tensor<2x1xf32>
// CHECK-NEXT: %[[V2:.*]] = stablehlo.broadcast_in_dim %[[V1]], dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V3:.*]] = stablehlo.subtract %arg0, %[[V2]] : tensor<2x4xf32>
// CHECK-NEXT: %[[V4:.*]] = stablehlo.exponential %[[V3]] : tensor<2x4xf32>
// CHECK-NEXT: %[[CST_0:.*]] = stablehlo.constant dense<0.000000e+00> : tensor<f32>
// CHECK-NEXT: %[[V5:.*]] = stablehlo.reduce(%[[V4]] init: %[[CST_0]]) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf32>, tensor<f32>) -> tensor<2xf32>
// CHECK-NEXT: %[[V6:.*]] = stablehlo.reshape %[[V5]] : (tensor<2xf32>) -> tensor<2x1xf32>
// CHECK-NEXT: %[[V7:.*]] = stablehlo.broadcast_in_dim %[[V6]], dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V8:.*]] = stablehlo.divide %[[V4]], %[[V7]] : tensor<2x4xf32>
// CHECK-NEXT: return %[[V8]] : tensor<2x4xf32>
func.func @head(%x: !torch.vtensor<[2,3],f32>, %weight: !torch.vtensor<[4,3],f32>, %bias: !torch.vtensor<[4],f32>) -> !torch.vtensor<[2,4],f32> {
  %int1 = torch.constant.int 1
  %none = torch.constant.none
  %0 = torch.aten.linear %x, %weight, %bias : !torch.vtensor<[2,3],f32>, !torch.vtensor<[4,3],f32>, !torch.vtensor<[4],f32> -> !torch.vtensor<[2,4],f32>
  %1 = torch.aten.softmax.int %0, %int1, %none : !torch.vtensor<[2,4],f32>, !torch.int, !torch.none -> !torch.vtensor<[2,4],f32>
  return %1 : !torch.vtensor<[2,4],f32>
}
