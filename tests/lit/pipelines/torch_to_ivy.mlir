// --torch-to-ivy: conversion, keys as an argument, simplification, common subexpressions.

// RUN: ivy-opt %s --torch-to-ivy | filecheck %s
// RUN: ivy-opt %s --pass-pipeline='builtin.module(torch-to-ivy)' | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @head(
// CHECK-NEXT: %[[V0:.*]] = "ivy.linear"(%arg0, %arg1, %arg2) {operandSegmentSizes = array<i32: 1, 1, 1>, transposed = true} : (tensor<2x3xf32>, tensor<4x3xf32>, tensor<4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.softmax"(%[[V0]]) {axis = 1 : i64} : (tensor<2x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x4xf32>
func.func @head(%x: !torch.vtensor<[2,3],f32>, %weight: !torch.vtensor<[4,3],f32>, %bias: !torch.vtensor<[4],f32>) -> !torch.vtensor<[2,4],f32> {
  %int1 = torch.constant.int 1
  %none = torch.constant.none
  %0 = torch.aten.linear %x, %weight, %bias : !torch.vtensor<[2,3],f32>, !torch.vtensor<[4,3],f32>, !torch.vtensor<[4],f32> -> !torch.vtensor<[2,4],f32>
  %1 = torch.aten.softmax.int %0, %int1, %none : !torch.vtensor<[2,4],f32>, !torch.int, !torch.none -> !torch.vtensor<[2,4],f32>
  return %1 : !torch.vtensor<[2,4],f32>
}

// Transposes cancel, equal constants are one, what is not used goes.
// CHECK-LABEL: func.func @simplified(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.multiply"(%arg0, %[[V0]]) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.add"(%[[V1]], %[[V1]]) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V2]] : tensor<2x3xf32>
func.func @simplified(%x: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %int0 = torch.constant.int 0
  %int1 = torch.constant.int 1
  %float2 = torch.constant.float 2.0
  %0 = torch.aten.transpose.int %x, %int0, %int1 : !torch.vtensor<[2,3],f32>, !torch.int, !torch.int -> !torch.vtensor<[3,2],f32>
  %1 = torch.aten.transpose.int %0, %int0, %int1 : !torch.vtensor<[3,2],f32>, !torch.int, !torch.int -> !torch.vtensor<[2,3],f32>
  %2 = torch.aten.mul.Scalar %1, %float2 : !torch.vtensor<[2,3],f32>, !torch.float -> !torch.vtensor<[2,3],f32>
  %3 = torch.aten.mul.Scalar %1, %float2 : !torch.vtensor<[2,3],f32>, !torch.float -> !torch.vtensor<[2,3],f32>
  %4 = torch.aten.add.Tensor %2, %3, %int1 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[2,3],f32>, !torch.int -> !torch.vtensor<[2,3],f32>
  %5 = torch.aten.exp %4 : !torch.vtensor<[2,3],f32> -> !torch.vtensor<[2,3],f32>
  return %4 : !torch.vtensor<[2,3],f32>
}
