// RUN: ivy-opt %s --convert-torch-to-ivy | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @aten_linear(
// CHECK-NEXT: %[[V0:.*]] = "ivy.linear"(%arg0, %arg1, %arg2) {operandSegmentSizes = array<i32: 1, 1, 1>, transposed = true} : (tensor<2x3xf32>, tensor<4x3xf32>, tensor<4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x4xf32>
func.func @aten_linear(%arg0: !torch.vtensor<[2,3],f32>, %arg1: !torch.vtensor<[4,3],f32>, %arg2: !torch.vtensor<[4],f32>) -> !torch.vtensor<[2,4],f32> {
  %0 = torch.aten.linear %arg0, %arg1, %arg2 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[4,3],f32>, !torch.vtensor<[4],f32> -> !torch.vtensor<[2,4],f32>
  return %0 : !torch.vtensor<[2,4],f32>
}

// CHECK-LABEL: func.func @aten_linear_no_bias(
// CHECK-NEXT: %[[V0:.*]] = "ivy.linear"(%arg0, %arg1) {operandSegmentSizes = array<i32: 1, 1, 0>, transposed = true} : (tensor<2x3xf32>, tensor<4x3xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x4xf32>
func.func @aten_linear_no_bias(%arg0: !torch.vtensor<[2,3],f32>, %arg1: !torch.vtensor<[4,3],f32>) -> !torch.vtensor<[2,4],f32> {
  %none = torch.constant.none
  %0 = torch.aten.linear %arg0, %arg1, %none : !torch.vtensor<[2,3],f32>, !torch.vtensor<[4,3],f32>, !torch.none -> !torch.vtensor<[2,4],f32>
  return %0 : !torch.vtensor<[2,4],f32>
}

// CHECK-LABEL: func.func @aten_softmax_int(
// CHECK-NEXT: %[[V0:.*]] = "ivy.softmax"(%arg0) {axis = 1 : i64} : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_softmax_int(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %int1 = torch.constant.int 1
  %none = torch.constant.none
  %0 = torch.aten.softmax.int %arg0, %int1, %none : !torch.vtensor<[2,3],f32>, !torch.int, !torch.none -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_softmax_int_wide(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg0) {dtype = f32} : (tensor<2x3xf16>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.softmax"(%[[V0]]) {axis = -1 : i64} : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xf32>
func.func @aten_softmax_int_wide(%arg0: !torch.vtensor<[2,3],f16>) -> !torch.vtensor<[2,3],f32> {
  %int-1 = torch.constant.int -1
  %int6 = torch.constant.int 6
  %0 = torch.aten.softmax.int %arg0, %int-1, %int6 : !torch.vtensor<[2,3],f16>, !torch.int, !torch.int -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten__softmax(
// CHECK-NEXT: %[[V0:.*]] = "ivy.softmax"(%arg0) {axis = 1 : i64} : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten__softmax(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %int1 = torch.constant.int 1
  %false = torch.constant.bool false
  %0 = torch.aten._softmax %arg0, %int1, %false : !torch.vtensor<[2,3],f32>, !torch.int, !torch.bool -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_log_softmax_int(
// CHECK-NEXT: %[[V0:.*]] = "ivy.log_softmax"(%arg0) {axis = -1 : i64} : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_log_softmax_int(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %int-1 = torch.constant.int -1
  %none = torch.constant.none
  %0 = torch.aten.log_softmax.int %arg0, %int-1, %none : !torch.vtensor<[2,3],f32>, !torch.int, !torch.none -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten__log_softmax(
// CHECK-NEXT: %[[V0:.*]] = "ivy.log_softmax"(%arg0) {axis = 0 : i64} : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten__log_softmax(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %int0 = torch.constant.int 0
  %false = torch.constant.bool false
  %0 = torch.aten._log_softmax %arg0, %int0, %false : !torch.vtensor<[2,3],f32>, !torch.int, !torch.bool -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_layer_norm(
// CHECK-NEXT: %[[V0:.*]] = "ivy.layer_norm"(%arg0, %arg1, %arg2) {axes = 2 : i64, epsilon = 1.000000e-05 : f64, operandSegmentSizes = array<i32: 1, 1, 1>} : (tensor<2x3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<2x3x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3x4xf32>
func.func @aten_layer_norm(%arg0: !torch.vtensor<[2,3,4],f32>, %arg1: !torch.vtensor<[3,4],f32>, %arg2: !torch.vtensor<[3,4],f32>) -> !torch.vtensor<[2,3,4],f32> {
  %int3 = torch.constant.int 3
  %int4 = torch.constant.int 4
  %0 = torch.prim.ListConstruct %int3, %int4 : (!torch.int, !torch.int) -> !torch.list<int>
  %float1.000000e-05 = torch.constant.float 1.000000e-05
  %true = torch.constant.bool true
  %1 = torch.aten.layer_norm %arg0, %0, %arg1, %arg2, %float1.000000e-05, %true : !torch.vtensor<[2,3,4],f32>, !torch.list<int>, !torch.vtensor<[3,4],f32>, !torch.vtensor<[3,4],f32>, !torch.float, !torch.bool -> !torch.vtensor<[2,3,4],f32>
  return %1 : !torch.vtensor<[2,3,4],f32>
}

// CHECK-LABEL: func.func @aten_layer_norm_plain(
// CHECK-NEXT: %[[V0:.*]] = "ivy.layer_norm"(%arg0) {axes = 1 : i64, epsilon = 9.9999999999999995E-7 : f64, operandSegmentSizes = array<i32: 1, 0, 0>} : (tensor<2x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x4xf32>
func.func @aten_layer_norm_plain(%arg0: !torch.vtensor<[2,4],f32>) -> !torch.vtensor<[2,4],f32> {
  %int4 = torch.constant.int 4
  %0 = torch.prim.ListConstruct %int4 : (!torch.int) -> !torch.list<int>
  %none = torch.constant.none
  %none_0 = torch.constant.none
  %float9.999990e-07 = torch.constant.float 9.9999999999999995E-7
  %true = torch.constant.bool true
  %1 = torch.aten.layer_norm %arg0, %0, %none, %none_0, %float9.999990e-07, %true : !torch.vtensor<[2,4],f32>, !torch.list<int>, !torch.none, !torch.none, !torch.float, !torch.bool -> !torch.vtensor<[2,4],f32>
  return %1 : !torch.vtensor<[2,4],f32>
}

// CHECK-LABEL: func.func @aten_rms_norm(
// CHECK-NEXT: %[[V0:.*]] = "ivy.rms_norm"(%arg0, %arg1) {axes = 1 : i64, epsilon = 9.9999999999999995E-7 : f64, operandSegmentSizes = array<i32: 1, 1>} : (tensor<2x4xf32>, tensor<4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x4xf32>
func.func @aten_rms_norm(%arg0: !torch.vtensor<[2,4],f32>, %arg1: !torch.vtensor<[4],f32>) -> !torch.vtensor<[2,4],f32> {
  %int4 = torch.constant.int 4
  %0 = torch.prim.ListConstruct %int4 : (!torch.int) -> !torch.list<int>
  %float9.999990e-07 = torch.constant.float 9.9999999999999995E-7
  %1 = torch.aten.rms_norm %arg0, %0, %arg1, %float9.999990e-07 : !torch.vtensor<[2,4],f32>, !torch.list<int>, !torch.vtensor<[4],f32>, !torch.float -> !torch.vtensor<[2,4],f32>
  return %1 : !torch.vtensor<[2,4],f32>
}

// Without eps: the machine epsilon of the element type.
// CHECK-LABEL: func.func @aten_rms_norm_default_eps(
// CHECK-NEXT: %[[V0:.*]] = "ivy.rms_norm"(%arg0) {axes = 1 : i64, epsilon = 1.1920928955078125E-7 : f64, operandSegmentSizes = array<i32: 1, 0>} : (tensor<2x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x4xf32>
func.func @aten_rms_norm_default_eps(%arg0: !torch.vtensor<[2,4],f32>) -> !torch.vtensor<[2,4],f32> {
  %int4 = torch.constant.int 4
  %0 = torch.prim.ListConstruct %int4 : (!torch.int) -> !torch.list<int>
  %none = torch.constant.none
  %none_0 = torch.constant.none
  %1 = torch.aten.rms_norm %arg0, %0, %none, %none_0 : !torch.vtensor<[2,4],f32>, !torch.list<int>, !torch.none, !torch.none -> !torch.vtensor<[2,4],f32>
  return %1 : !torch.vtensor<[2,4],f32>
}

// CHECK-LABEL: func.func @aten_group_norm(
// CHECK-NEXT: %[[V0:.*]] = "ivy.group_norm"(%arg0, %arg1, %arg2) {axis = 1 : i64, epsilon = 1.000000e-05 : f64, groups = 3 : i64, operandSegmentSizes = array<i32: 1, 1, 1>} : (tensor<2x6x4xf32>, tensor<6xf32>, tensor<6xf32>) -> tensor<2x6x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x6x4xf32>
func.func @aten_group_norm(%arg0: !torch.vtensor<[2,6,4],f32>, %arg1: !torch.vtensor<[6],f32>, %arg2: !torch.vtensor<[6],f32>) -> !torch.vtensor<[2,6,4],f32> {
  %int3 = torch.constant.int 3
  %float1.000000e-05 = torch.constant.float 1.000000e-05
  %true = torch.constant.bool true
  %0 = torch.aten.group_norm %arg0, %int3, %arg1, %arg2, %float1.000000e-05, %true : !torch.vtensor<[2,6,4],f32>, !torch.int, !torch.vtensor<[6],f32>, !torch.vtensor<[6],f32>, !torch.float, !torch.bool -> !torch.vtensor<[2,6,4],f32>
  return %0 : !torch.vtensor<[2,6,4],f32>
}

// CHECK-LABEL: func.func @aten_batch_norm(
// CHECK-NEXT: %[[V0:.*]] = "ivy.batch_norm"(%arg0, %arg3, %arg4, %arg1, %arg2) {axis = 1 : i64, epsilon = 1.000000e-05 : f64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1>} : (tensor<2x3x4xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> tensor<2x3x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3x4xf32>
func.func @aten_batch_norm(%arg0: !torch.vtensor<[2,3,4],f32>, %arg1: !torch.vtensor<[3],f32>, %arg2: !torch.vtensor<[3],f32>, %arg3: !torch.vtensor<[3],f32>, %arg4: !torch.vtensor<[3],f32>) -> !torch.vtensor<[2,3,4],f32> {
  %false = torch.constant.bool false
  %float1.000000e-01 = torch.constant.float 1.000000e-01
  %float1.000000e-05 = torch.constant.float 1.000000e-05
  %false_0 = torch.constant.bool false
  %0 = torch.aten.batch_norm %arg0, %arg1, %arg2, %arg3, %arg4, %false, %float1.000000e-01, %float1.000000e-05, %false_0 : !torch.vtensor<[2,3,4],f32>, !torch.vtensor<[3],f32>, !torch.vtensor<[3],f32>, !torch.vtensor<[3],f32>, !torch.vtensor<[3],f32>, !torch.bool, !torch.float, !torch.float, !torch.bool -> !torch.vtensor<[2,3,4],f32>
  return %0 : !torch.vtensor<[2,3,4],f32>
}

// CHECK-LABEL: func.func @aten__native_batch_norm_legit_no_training(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.reshape"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1>} : (tensor<f32>) -> tensor<1xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.slice"(%[[V1]]) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0>, steps = array<i64: 1>, stops = array<i64: 0>} : (tensor<1xf32>) -> tensor<0xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.batch_norm"(%arg0, %arg3, %arg4, %arg1, %arg2) {axis = 1 : i64, epsilon = 1.000000e-05 : f64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1>} : (tensor<2x3x4xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> tensor<2x3x4xf32>
// CHECK-NEXT: return %[[V3]], %[[V2]], %[[V2]] : tensor<2x3x4xf32>, tensor<0xf32>, tensor<0xf32>
func.func @aten__native_batch_norm_legit_no_training(%arg0: !torch.vtensor<[2,3,4],f32>, %arg1: !torch.vtensor<[3],f32>, %arg2: !torch.vtensor<[3],f32>, %arg3: !torch.vtensor<[3],f32>, %arg4: !torch.vtensor<[3],f32>) -> (!torch.vtensor<[2,3,4],f32>, !torch.vtensor<[0],f32>, !torch.vtensor<[0],f32>) {
  %float1.000000e-01 = torch.constant.float 1.000000e-01
  %float1.000000e-05 = torch.constant.float 1.000000e-05
  %0:3 = torch.operator "torch.aten._native_batch_norm_legit_no_training"(%arg0, %arg1, %arg2, %arg3, %arg4, %float1.000000e-01, %float1.000000e-05) : (!torch.vtensor<[2,3,4],f32>, !torch.vtensor<[3],f32>, !torch.vtensor<[3],f32>, !torch.vtensor<[3],f32>, !torch.vtensor<[3],f32>, !torch.float, !torch.float) -> (!torch.vtensor<[2,3,4],f32>, !torch.vtensor<[0],f32>, !torch.vtensor<[0],f32>)
  return %0#0, %0#1, %0#2 : !torch.vtensor<[2,3,4],f32>, !torch.vtensor<[0],f32>, !torch.vtensor<[0],f32>
}

// CHECK-LABEL: func.func @aten__native_batch_norm_legit_functional(
// CHECK-NEXT: %[[V0:.*]] = "ivy.mean"(%arg0) {axes = array<i64: 0, 2>, keepdims = false} : (tensor<2x3x4xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.var"(%arg0) {axes = array<i64: 0, 2>, correction = 0.000000e+00 : f64, keepdims = false} : (tensor<2x3x4xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<9.99999974E-6> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.add"(%[[V1]], %[[V2]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.rsqrt"(%[[V3]]) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.var"(%arg0) {axes = array<i64: 0, 2>, correction = 1.000000e+00 : f64, keepdims = false} : (tensor<2x3x4xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.batch_norm"(%arg0, %[[V0]], %[[V1]], %arg1, %arg2) {axis = 1 : i64, epsilon = 1.000000e-05 : f64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1>} : (tensor<2x3x4xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.constant"() {value = dense<0.899999976> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.multiply"(%arg3, %[[V7]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.constant"() {value = dense<1.000000e-01> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.multiply"(%[[V0]], %[[V9]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.add"(%[[V8]], %[[V10]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V12:.*]] = "ivy.constant"() {value = dense<0.899999976> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V13:.*]] = "ivy.multiply"(%arg4, %[[V12]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V14:.*]] = "ivy.constant"() {value = dense<1.000000e-01> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V15:.*]] = "ivy.multiply"(%[[V5]], %[[V14]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V16:.*]] = "ivy.add"(%[[V13]], %[[V15]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V6]], %[[V0]], %[[V4]], %[[V11]], %[[V16]] : tensor<2x3x4xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
func.func @aten__native_batch_norm_legit_functional(%arg0: !torch.vtensor<[2,3,4],f32>, %arg1: !torch.vtensor<[3],f32>, %arg2: !torch.vtensor<[3],f32>, %arg3: !torch.vtensor<[3],f32>, %arg4: !torch.vtensor<[3],f32>) -> (!torch.vtensor<[2,3,4],f32>, !torch.vtensor<[3],f32>, !torch.vtensor<[3],f32>, !torch.vtensor<[3],f32>, !torch.vtensor<[3],f32>) {
  %true = torch.constant.bool true
  %float1.000000e-01 = torch.constant.float 1.000000e-01
  %float1.000000e-05 = torch.constant.float 1.000000e-05
  %0:5 = torch.operator "torch.aten._native_batch_norm_legit_functional"(%arg0, %arg1, %arg2, %arg3, %arg4, %true, %float1.000000e-01, %float1.000000e-05) : (!torch.vtensor<[2,3,4],f32>, !torch.vtensor<[3],f32>, !torch.vtensor<[3],f32>, !torch.vtensor<[3],f32>, !torch.vtensor<[3],f32>, !torch.bool, !torch.float, !torch.float) -> (!torch.vtensor<[2,3,4],f32>, !torch.vtensor<[3],f32>, !torch.vtensor<[3],f32>, !torch.vtensor<[3],f32>, !torch.vtensor<[3],f32>)
  return %0#0, %0#1, %0#2, %0#3, %0#4 : !torch.vtensor<[2,3,4],f32>, !torch.vtensor<[3],f32>, !torch.vtensor<[3],f32>, !torch.vtensor<[3],f32>, !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_embedding(
// CHECK-NEXT: %[[V0:.*]] = "ivy.embedding"(%arg0, %arg1) : (tensor<10x4xf32>, tensor<2x3xi64>) -> tensor<2x3x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3x4xf32>
func.func @aten_embedding(%arg0: !torch.vtensor<[10,4],f32>, %arg1: !torch.vtensor<[2,3],si64>) -> !torch.vtensor<[2,3,4],f32> {
  %int-1 = torch.constant.int -1
  %false = torch.constant.bool false
  %false_0 = torch.constant.bool false
  %0 = torch.aten.embedding %arg0, %arg1, %int-1, %false, %false_0 : !torch.vtensor<[10,4],f32>, !torch.vtensor<[2,3],si64>, !torch.int, !torch.bool, !torch.bool -> !torch.vtensor<[2,3,4],f32>
  return %0 : !torch.vtensor<[2,3,4],f32>
}

// CHECK-LABEL: func.func @aten_scaled_dot_product_attention(
// CHECK-NEXT: %[[V0:.*]] = "ivy.scaled_dot_product_attention"(%arg0, %arg1, %arg2) {causal = false, operandSegmentSizes = array<i32: 1, 1, 1, 0>, scale = 0.35355339059327373 : f64} : (tensor<2x4x5x8xf32>, tensor<2x4x7x8xf32>, tensor<2x4x7x8xf32>) -> tensor<2x4x5x8xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x4x5x8xf32>
func.func @aten_scaled_dot_product_attention(%arg0: !torch.vtensor<[2,4,5,8],f32>, %arg1: !torch.vtensor<[2,4,7,8],f32>, %arg2: !torch.vtensor<[2,4,7,8],f32>) -> !torch.vtensor<[2,4,5,8],f32> {
  %none = torch.constant.none
  %float0.000000e00 = torch.constant.float 0.000000e+00
  %false = torch.constant.bool false
  %none_0 = torch.constant.none
  %false_1 = torch.constant.bool false
  %0 = torch.aten.scaled_dot_product_attention %arg0, %arg1, %arg2, %none, %float0.000000e00, %false, %none_0, %false_1 : !torch.vtensor<[2,4,5,8],f32>, !torch.vtensor<[2,4,7,8],f32>, !torch.vtensor<[2,4,7,8],f32>, !torch.none, !torch.float, !torch.bool, !torch.none, !torch.bool -> !torch.vtensor<[2,4,5,8],f32>
  return %0 : !torch.vtensor<[2,4,5,8],f32>
}

// CHECK-LABEL: func.func @aten_scaled_dot_product_attention_masked(
// CHECK-NEXT: %[[V0:.*]] = "ivy.repeat"(%arg1) {axis = 1 : i64, repeats = 2 : i64} : (tensor<2x2x7x8xf32>) -> tensor<2x4x7x8xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.repeat"(%arg2) {axis = 1 : i64, repeats = 2 : i64} : (tensor<2x2x7x8xf32>) -> tensor<2x4x7x8xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.scaled_dot_product_attention"(%arg0, %[[V0]], %[[V1]], %arg3) {causal = false, operandSegmentSizes = array<i32: 1, 1, 1, 1>, scale = 5.000000e-01 : f64} : (tensor<2x4x5x8xf32>, tensor<2x4x7x8xf32>, tensor<2x4x7x8xf32>, tensor<5x7xi1>) -> tensor<2x4x5x8xf32>
// CHECK-NEXT: return %[[V2]] : tensor<2x4x5x8xf32>
func.func @aten_scaled_dot_product_attention_masked(%arg0: !torch.vtensor<[2,4,5,8],f32>, %arg1: !torch.vtensor<[2,2,7,8],f32>, %arg2: !torch.vtensor<[2,2,7,8],f32>, %arg3: !torch.vtensor<[5,7],i1>) -> !torch.vtensor<[2,4,5,8],f32> {
  %float0.000000e00 = torch.constant.float 0.000000e+00
  %false = torch.constant.bool false
  %float5.000000e-01 = torch.constant.float 5.000000e-01
  %true = torch.constant.bool true
  %0 = torch.aten.scaled_dot_product_attention %arg0, %arg1, %arg2, %arg3, %float0.000000e00, %false, %float5.000000e-01, %true : !torch.vtensor<[2,4,5,8],f32>, !torch.vtensor<[2,2,7,8],f32>, !torch.vtensor<[2,2,7,8],f32>, !torch.vtensor<[5,7],i1>, !torch.float, !torch.bool, !torch.float, !torch.bool -> !torch.vtensor<[2,4,5,8],f32>
  return %0 : !torch.vtensor<[2,4,5,8],f32>
}

// CHECK-LABEL: func.func @aten_scaled_dot_product_attention_causal(
// CHECK-NEXT: %[[V0:.*]] = "ivy.scaled_dot_product_attention"(%arg0, %arg1, %arg2) {causal = true, operandSegmentSizes = array<i32: 1, 1, 1, 0>, scale = 0.35355339059327373 : f64} : (tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>, tensor<2x4x5x8xf32>) -> tensor<2x4x5x8xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x4x5x8xf32>
func.func @aten_scaled_dot_product_attention_causal(%arg0: !torch.vtensor<[2,4,5,8],f32>, %arg1: !torch.vtensor<[2,4,5,8],f32>, %arg2: !torch.vtensor<[2,4,5,8],f32>) -> !torch.vtensor<[2,4,5,8],f32> {
  %none = torch.constant.none
  %float0.000000e00 = torch.constant.float 0.000000e+00
  %true = torch.constant.bool true
  %none_0 = torch.constant.none
  %false = torch.constant.bool false
  %0 = torch.aten.scaled_dot_product_attention %arg0, %arg1, %arg2, %none, %float0.000000e00, %true, %none_0, %false : !torch.vtensor<[2,4,5,8],f32>, !torch.vtensor<[2,4,5,8],f32>, !torch.vtensor<[2,4,5,8],f32>, !torch.none, !torch.float, !torch.bool, !torch.none, !torch.bool -> !torch.vtensor<[2,4,5,8],f32>
  return %0 : !torch.vtensor<[2,4,5,8],f32>
}

// CHECK-LABEL: func.func @aten_conv1d(
// CHECK-NEXT: %[[V0:.*]] = "ivy.conv"(%arg0, %arg1) {groups = 2 : i64, input_layout = "NC0", kernel_layout = "OI0", lhs_dilation = array<i64: 1>, output_layout = "NC0", padding = array<i64: 1, 1>, rhs_dilation = array<i64: 1>, strides = array<i64: 2>} : (tensor<1x4x9xf32>, tensor<6x2x3xf32>) -> tensor<1x6x5xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.expand_dims"(%arg2) {axes = array<i64: 1>} : (tensor<6xf32>) -> tensor<6x1xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.add"(%[[V0]], %[[V1]]) : (tensor<1x6x5xf32>, tensor<6x1xf32>) -> tensor<1x6x5xf32>
// CHECK-NEXT: return %[[V2]] : tensor<1x6x5xf32>
func.func @aten_conv1d(%arg0: !torch.vtensor<[1,4,9],f32>, %arg1: !torch.vtensor<[6,2,3],f32>, %arg2: !torch.vtensor<[6],f32>) -> !torch.vtensor<[1,6,5],f32> {
  %int2 = torch.constant.int 2
  %0 = torch.prim.ListConstruct %int2 : (!torch.int) -> !torch.list<int>
  %int1 = torch.constant.int 1
  %1 = torch.prim.ListConstruct %int1 : (!torch.int) -> !torch.list<int>
  %int1_0 = torch.constant.int 1
  %2 = torch.prim.ListConstruct %int1_0 : (!torch.int) -> !torch.list<int>
  %int2_1 = torch.constant.int 2
  %3 = torch.aten.conv1d %arg0, %arg1, %arg2, %0, %1, %2, %int2_1 : !torch.vtensor<[1,4,9],f32>, !torch.vtensor<[6,2,3],f32>, !torch.vtensor<[6],f32>, !torch.list<int>, !torch.list<int>, !torch.list<int>, !torch.int -> !torch.vtensor<[1,6,5],f32>
  return %3 : !torch.vtensor<[1,6,5],f32>
}

// CHECK-LABEL: func.func @aten_conv2d(
// CHECK-NEXT: %[[V0:.*]] = "ivy.conv"(%arg0, %arg1) {groups = 1 : i64, input_layout = "NC01", kernel_layout = "OI01", lhs_dilation = array<i64: 1, 1>, output_layout = "NC01", padding = array<i64: 1, 1, 0, 0>, rhs_dilation = array<i64: 1, 2>, strides = array<i64: 2, 1>} : (tensor<1x3x8x8xf32>, tensor<6x3x3x3xf32>) -> tensor<1x6x4x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<1x6x4x4xf32>
func.func @aten_conv2d(%arg0: !torch.vtensor<[1,3,8,8],f32>, %arg1: !torch.vtensor<[6,3,3,3],f32>) -> !torch.vtensor<[1,6,4,4],f32> {
  %none = torch.constant.none
  %int2 = torch.constant.int 2
  %int1 = torch.constant.int 1
  %0 = torch.prim.ListConstruct %int2, %int1 : (!torch.int, !torch.int) -> !torch.list<int>
  %int1_0 = torch.constant.int 1
  %int0 = torch.constant.int 0
  %1 = torch.prim.ListConstruct %int1_0, %int0 : (!torch.int, !torch.int) -> !torch.list<int>
  %int1_1 = torch.constant.int 1
  %int2_2 = torch.constant.int 2
  %2 = torch.prim.ListConstruct %int1_1, %int2_2 : (!torch.int, !torch.int) -> !torch.list<int>
  %int1_3 = torch.constant.int 1
  %3 = torch.aten.conv2d %arg0, %arg1, %none, %0, %1, %2, %int1_3 : !torch.vtensor<[1,3,8,8],f32>, !torch.vtensor<[6,3,3,3],f32>, !torch.none, !torch.list<int>, !torch.list<int>, !torch.list<int>, !torch.int -> !torch.vtensor<[1,6,4,4],f32>
  return %3 : !torch.vtensor<[1,6,4,4],f32>
}

// CHECK-LABEL: func.func @aten_conv3d(
// CHECK-NEXT: %[[V0:.*]] = "ivy.conv"(%arg0, %arg1) {groups = 1 : i64, input_layout = "NC012", kernel_layout = "OI012", lhs_dilation = array<i64: 1, 1, 1>, output_layout = "NC012", padding = array<i64: 0, 0, 0, 0, 0, 0>, rhs_dilation = array<i64: 1, 1, 1>, strides = array<i64: 1, 1, 1>} : (tensor<1x3x4x4x4xf32>, tensor<6x3x2x2x2xf32>) -> tensor<1x6x3x3x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<1x6x3x3x3xf32>
func.func @aten_conv3d(%arg0: !torch.vtensor<[1,3,4,4,4],f32>, %arg1: !torch.vtensor<[6,3,2,2,2],f32>) -> !torch.vtensor<[1,6,3,3,3],f32> {
  %none = torch.constant.none
  %int1 = torch.constant.int 1
  %int1_0 = torch.constant.int 1
  %int1_1 = torch.constant.int 1
  %0 = torch.prim.ListConstruct %int1, %int1_0, %int1_1 : (!torch.int, !torch.int, !torch.int) -> !torch.list<int>
  %int0 = torch.constant.int 0
  %int0_2 = torch.constant.int 0
  %int0_3 = torch.constant.int 0
  %1 = torch.prim.ListConstruct %int0, %int0_2, %int0_3 : (!torch.int, !torch.int, !torch.int) -> !torch.list<int>
  %int1_4 = torch.constant.int 1
  %int1_5 = torch.constant.int 1
  %int1_6 = torch.constant.int 1
  %2 = torch.prim.ListConstruct %int1_4, %int1_5, %int1_6 : (!torch.int, !torch.int, !torch.int) -> !torch.list<int>
  %int1_7 = torch.constant.int 1
  %3 = torch.aten.conv3d %arg0, %arg1, %none, %0, %1, %2, %int1_7 : !torch.vtensor<[1,3,4,4,4],f32>, !torch.vtensor<[6,3,2,2,2],f32>, !torch.none, !torch.list<int>, !torch.list<int>, !torch.list<int>, !torch.int -> !torch.vtensor<[1,6,3,3,3],f32>
  return %3 : !torch.vtensor<[1,6,3,3,3],f32>
}

// CHECK-LABEL: func.func @aten_conv1d_padding(
// CHECK-NEXT: %[[V0:.*]] = "ivy.conv"(%arg0, %arg1) {groups = 1 : i64, input_layout = "NC0", kernel_layout = "OI0", lhs_dilation = array<i64: 1>, output_layout = "NC0", padding = array<i64: 1, 1>, rhs_dilation = array<i64: 1>, strides = array<i64: 1>} : (tensor<1x3x6xf32>, tensor<4x3x3xf32>) -> tensor<1x4x6xf32>
// CHECK-NEXT: return %[[V0]] : tensor<1x4x6xf32>
func.func @aten_conv1d_padding(%arg0: !torch.vtensor<[1,3,6],f32>, %arg1: !torch.vtensor<[4,3,3],f32>) -> !torch.vtensor<[1,4,6],f32> {
  %none = torch.constant.none
  %int1 = torch.constant.int 1
  %0 = torch.prim.ListConstruct %int1 : (!torch.int) -> !torch.list<int>
  %str = torch.constant.str "same"
  %int1_0 = torch.constant.int 1
  %1 = torch.prim.ListConstruct %int1_0 : (!torch.int) -> !torch.list<int>
  %int1_1 = torch.constant.int 1
  %2 = torch.aten.conv1d.padding %arg0, %arg1, %none, %0, %str, %1, %int1_1 : !torch.vtensor<[1,3,6],f32>, !torch.vtensor<[4,3,3],f32>, !torch.none, !torch.list<int>, !torch.str, !torch.list<int>, !torch.int -> !torch.vtensor<[1,4,6],f32>
  return %2 : !torch.vtensor<[1,4,6],f32>
}

// CHECK-LABEL: func.func @aten_conv2d_padding(
// CHECK-NEXT: %[[V0:.*]] = "ivy.conv"(%arg0, %arg1) {groups = 1 : i64, input_layout = "NC01", kernel_layout = "OI01", lhs_dilation = array<i64: 1, 1>, output_layout = "NC01", padding = array<i64: 1, 1, 1, 1>, rhs_dilation = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x3x6x6xf32>, tensor<4x3x3x3xf32>) -> tensor<1x4x6x6xf32>
// CHECK-NEXT: return %[[V0]] : tensor<1x4x6x6xf32>
func.func @aten_conv2d_padding(%arg0: !torch.vtensor<[1,3,6,6],f32>, %arg1: !torch.vtensor<[4,3,3,3],f32>) -> !torch.vtensor<[1,4,6,6],f32> {
  %none = torch.constant.none
  %int1 = torch.constant.int 1
  %int1_0 = torch.constant.int 1
  %0 = torch.prim.ListConstruct %int1, %int1_0 : (!torch.int, !torch.int) -> !torch.list<int>
  %str = torch.constant.str "same"
  %int1_1 = torch.constant.int 1
  %int1_2 = torch.constant.int 1
  %1 = torch.prim.ListConstruct %int1_1, %int1_2 : (!torch.int, !torch.int) -> !torch.list<int>
  %int1_3 = torch.constant.int 1
  %2 = torch.aten.conv2d.padding %arg0, %arg1, %none, %0, %str, %1, %int1_3 : !torch.vtensor<[1,3,6,6],f32>, !torch.vtensor<[4,3,3,3],f32>, !torch.none, !torch.list<int>, !torch.str, !torch.list<int>, !torch.int -> !torch.vtensor<[1,4,6,6],f32>
  return %2 : !torch.vtensor<[1,4,6,6],f32>
}

// CHECK-LABEL: func.func @aten_conv3d_padding(
// CHECK-NEXT: %[[V0:.*]] = "ivy.conv"(%arg0, %arg1) {groups = 1 : i64, input_layout = "NC012", kernel_layout = "OI012", lhs_dilation = array<i64: 1, 1, 1>, output_layout = "NC012", padding = array<i64: 0, 0, 0, 0, 0, 0>, rhs_dilation = array<i64: 1, 1, 1>, strides = array<i64: 1, 1, 1>} : (tensor<1x3x6x6x6xf32>, tensor<4x3x3x3x3xf32>) -> tensor<1x4x4x4x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<1x4x4x4x4xf32>
func.func @aten_conv3d_padding(%arg0: !torch.vtensor<[1,3,6,6,6],f32>, %arg1: !torch.vtensor<[4,3,3,3,3],f32>) -> !torch.vtensor<[1,4,4,4,4],f32> {
  %none = torch.constant.none
  %int1 = torch.constant.int 1
  %int1_0 = torch.constant.int 1
  %int1_1 = torch.constant.int 1
  %0 = torch.prim.ListConstruct %int1, %int1_0, %int1_1 : (!torch.int, !torch.int, !torch.int) -> !torch.list<int>
  %str = torch.constant.str "valid"
  %int1_2 = torch.constant.int 1
  %int1_3 = torch.constant.int 1
  %int1_4 = torch.constant.int 1
  %1 = torch.prim.ListConstruct %int1_2, %int1_3, %int1_4 : (!torch.int, !torch.int, !torch.int) -> !torch.list<int>
  %int1_5 = torch.constant.int 1
  %2 = torch.aten.conv3d.padding %arg0, %arg1, %none, %0, %str, %1, %int1_5 : !torch.vtensor<[1,3,6,6,6],f32>, !torch.vtensor<[4,3,3,3,3],f32>, !torch.none, !torch.list<int>, !torch.str, !torch.list<int>, !torch.int -> !torch.vtensor<[1,4,4,4,4],f32>
  return %2 : !torch.vtensor<[1,4,4,4,4],f32>
}

// CHECK-LABEL: func.func @aten_conv2d_unbatched(
// CHECK-NEXT: %[[V0:.*]] = "ivy.expand_dims"(%arg0) {axes = array<i64: 0>} : (tensor<3x8x8xf32>) -> tensor<1x3x8x8xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.conv"(%[[V0]], %arg1) {groups = 1 : i64, input_layout = "NC01", kernel_layout = "OI01", lhs_dilation = array<i64: 1, 1>, output_layout = "NC01", padding = array<i64: 0, 0, 0, 0>, rhs_dilation = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x3x8x8xf32>, tensor<6x3x3x3xf32>) -> tensor<1x6x6x6xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.squeeze"(%[[V1]]) {axes = array<i64: 0>} : (tensor<1x6x6x6xf32>) -> tensor<6x6x6xf32>
// CHECK-NEXT: return %[[V2]] : tensor<6x6x6xf32>
func.func @aten_conv2d_unbatched(%arg0: !torch.vtensor<[3,8,8],f32>, %arg1: !torch.vtensor<[6,3,3,3],f32>) -> !torch.vtensor<[6,6,6],f32> {
  %none = torch.constant.none
  %int1 = torch.constant.int 1
  %int1_0 = torch.constant.int 1
  %0 = torch.prim.ListConstruct %int1, %int1_0 : (!torch.int, !torch.int) -> !torch.list<int>
  %int0 = torch.constant.int 0
  %int0_1 = torch.constant.int 0
  %1 = torch.prim.ListConstruct %int0, %int0_1 : (!torch.int, !torch.int) -> !torch.list<int>
  %int1_2 = torch.constant.int 1
  %int1_3 = torch.constant.int 1
  %2 = torch.prim.ListConstruct %int1_2, %int1_3 : (!torch.int, !torch.int) -> !torch.list<int>
  %int1_4 = torch.constant.int 1
  %3 = torch.aten.conv2d %arg0, %arg1, %none, %0, %1, %2, %int1_4 : !torch.vtensor<[3,8,8],f32>, !torch.vtensor<[6,3,3,3],f32>, !torch.none, !torch.list<int>, !torch.list<int>, !torch.list<int>, !torch.int -> !torch.vtensor<[6,6,6],f32>
  return %3 : !torch.vtensor<[6,6,6],f32>
}

// CHECK-LABEL: func.func @aten_max_pool1d(
// CHECK-NEXT: %[[V0:.*]] = "ivy.max_pool"(%arg0) {axes = array<i64: 2>, dilation = array<i64: 1>, padding = array<i64: 0, 0>, strides = array<i64: 2>, window = array<i64: 2>} : (tensor<1x3x8xf32>) -> tensor<1x3x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<1x3x4xf32>
func.func @aten_max_pool1d(%arg0: !torch.vtensor<[1,3,8],f32>) -> !torch.vtensor<[1,3,4],f32> {
  %int2 = torch.constant.int 2
  %0 = torch.prim.ListConstruct %int2 : (!torch.int) -> !torch.list<int>
  %1 = torch.prim.ListConstruct  : () -> !torch.list<int>
  %int0 = torch.constant.int 0
  %2 = torch.prim.ListConstruct %int0 : (!torch.int) -> !torch.list<int>
  %int1 = torch.constant.int 1
  %3 = torch.prim.ListConstruct %int1 : (!torch.int) -> !torch.list<int>
  %false = torch.constant.bool false
  %4 = torch.aten.max_pool1d %arg0, %0, %1, %2, %3, %false : !torch.vtensor<[1,3,8],f32>, !torch.list<int>, !torch.list<int>, !torch.list<int>, !torch.list<int>, !torch.bool -> !torch.vtensor<[1,3,4],f32>
  return %4 : !torch.vtensor<[1,3,4],f32>
}

// CHECK-LABEL: func.func @aten_max_pool2d(
// CHECK-NEXT: %[[V0:.*]] = "ivy.max_pool"(%arg0) {axes = array<i64: 2, 3>, dilation = array<i64: 1, 1>, padding = array<i64: 1, 1, 1, 1>, strides = array<i64: 2, 2>, window = array<i64: 3, 3>} : (tensor<1x3x8x8xf32>) -> tensor<1x3x4x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<1x3x4x4xf32>
func.func @aten_max_pool2d(%arg0: !torch.vtensor<[1,3,8,8],f32>) -> !torch.vtensor<[1,3,4,4],f32> {
  %int3 = torch.constant.int 3
  %int3_0 = torch.constant.int 3
  %0 = torch.prim.ListConstruct %int3, %int3_0 : (!torch.int, !torch.int) -> !torch.list<int>
  %int2 = torch.constant.int 2
  %int2_1 = torch.constant.int 2
  %1 = torch.prim.ListConstruct %int2, %int2_1 : (!torch.int, !torch.int) -> !torch.list<int>
  %int1 = torch.constant.int 1
  %int1_2 = torch.constant.int 1
  %2 = torch.prim.ListConstruct %int1, %int1_2 : (!torch.int, !torch.int) -> !torch.list<int>
  %int1_3 = torch.constant.int 1
  %int1_4 = torch.constant.int 1
  %3 = torch.prim.ListConstruct %int1_3, %int1_4 : (!torch.int, !torch.int) -> !torch.list<int>
  %false = torch.constant.bool false
  %4 = torch.aten.max_pool2d %arg0, %0, %1, %2, %3, %false : !torch.vtensor<[1,3,8,8],f32>, !torch.list<int>, !torch.list<int>, !torch.list<int>, !torch.list<int>, !torch.bool -> !torch.vtensor<[1,3,4,4],f32>
  return %4 : !torch.vtensor<[1,3,4,4],f32>
}

// ceil_mode: the last window may reach over the edge.
// CHECK-LABEL: func.func @aten_max_pool2d_ceil(
// CHECK-NEXT: %[[V0:.*]] = "ivy.max_pool"(%arg0) {axes = array<i64: 2, 3>, dilation = array<i64: 1, 1>, padding = array<i64: 0, 1, 0, 1>, strides = array<i64: 2, 2>, window = array<i64: 3, 3>} : (tensor<1x3x8x8xf32>) -> tensor<1x3x4x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<1x3x4x4xf32>
func.func @aten_max_pool2d_ceil(%arg0: !torch.vtensor<[1,3,8,8],f32>) -> !torch.vtensor<[1,3,4,4],f32> {
  %int3 = torch.constant.int 3
  %0 = torch.prim.ListConstruct %int3 : (!torch.int) -> !torch.list<int>
  %int2 = torch.constant.int 2
  %1 = torch.prim.ListConstruct %int2 : (!torch.int) -> !torch.list<int>
  %int0 = torch.constant.int 0
  %2 = torch.prim.ListConstruct %int0 : (!torch.int) -> !torch.list<int>
  %int1 = torch.constant.int 1
  %3 = torch.prim.ListConstruct %int1 : (!torch.int) -> !torch.list<int>
  %true = torch.constant.bool true
  %4 = torch.aten.max_pool2d %arg0, %0, %1, %2, %3, %true : !torch.vtensor<[1,3,8,8],f32>, !torch.list<int>, !torch.list<int>, !torch.list<int>, !torch.list<int>, !torch.bool -> !torch.vtensor<[1,3,4,4],f32>
  return %4 : !torch.vtensor<[1,3,4,4],f32>
}

// CHECK-LABEL: func.func @aten_max_pool3d(
// CHECK-NEXT: %[[V0:.*]] = "ivy.max_pool"(%arg0) {axes = array<i64: 2, 3, 4>, dilation = array<i64: 1, 1, 1>, padding = array<i64: 0, 0, 0, 0, 0, 0>, strides = array<i64: 2, 2, 2>, window = array<i64: 2, 2, 2>} : (tensor<1x3x6x6x6xf32>) -> tensor<1x3x3x3x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<1x3x3x3x3xf32>
func.func @aten_max_pool3d(%arg0: !torch.vtensor<[1,3,6,6,6],f32>) -> !torch.vtensor<[1,3,3,3,3],f32> {
  %int2 = torch.constant.int 2
  %int2_0 = torch.constant.int 2
  %int2_1 = torch.constant.int 2
  %0 = torch.prim.ListConstruct %int2, %int2_0, %int2_1 : (!torch.int, !torch.int, !torch.int) -> !torch.list<int>
  %1 = torch.prim.ListConstruct  : () -> !torch.list<int>
  %int0 = torch.constant.int 0
  %int0_2 = torch.constant.int 0
  %int0_3 = torch.constant.int 0
  %2 = torch.prim.ListConstruct %int0, %int0_2, %int0_3 : (!torch.int, !torch.int, !torch.int) -> !torch.list<int>
  %int1 = torch.constant.int 1
  %int1_4 = torch.constant.int 1
  %int1_5 = torch.constant.int 1
  %3 = torch.prim.ListConstruct %int1, %int1_4, %int1_5 : (!torch.int, !torch.int, !torch.int) -> !torch.list<int>
  %false = torch.constant.bool false
  %4 = torch.aten.max_pool3d %arg0, %0, %1, %2, %3, %false : !torch.vtensor<[1,3,6,6,6],f32>, !torch.list<int>, !torch.list<int>, !torch.list<int>, !torch.list<int>, !torch.bool -> !torch.vtensor<[1,3,3,3,3],f32>
  return %4 : !torch.vtensor<[1,3,3,3,3],f32>
}

// CHECK-LABEL: func.func @aten_avg_pool1d(
// CHECK-NEXT: %[[V0:.*]] = "ivy.sum_pool"(%arg0) {axes = array<i64: 2>, dilation = array<i64: 1>, padding = array<i64: 0, 0>, strides = array<i64: 2>, window = array<i64: 2>} : (tensor<1x3x8xf32>) -> tensor<1x3x4xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.full"(%[[V1]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 1, 8>} : (tensor<f32>) -> tensor<1x1x8xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.sum_pool"(%[[V2]]) {axes = array<i64: 2>, dilation = array<i64: 1>, padding = array<i64: 0, 0>, strides = array<i64: 2>, window = array<i64: 2>} : (tensor<1x1x8xf32>) -> tensor<1x1x4xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.divide"(%[[V0]], %[[V3]]) : (tensor<1x3x4xf32>, tensor<1x1x4xf32>) -> tensor<1x3x4xf32>
// CHECK-NEXT: return %[[V4]] : tensor<1x3x4xf32>
func.func @aten_avg_pool1d(%arg0: !torch.vtensor<[1,3,8],f32>) -> !torch.vtensor<[1,3,4],f32> {
  %int2 = torch.constant.int 2
  %0 = torch.prim.ListConstruct %int2 : (!torch.int) -> !torch.list<int>
  %1 = torch.prim.ListConstruct  : () -> !torch.list<int>
  %int0 = torch.constant.int 0
  %2 = torch.prim.ListConstruct %int0 : (!torch.int) -> !torch.list<int>
  %false = torch.constant.bool false
  %true = torch.constant.bool true
  %3 = torch.aten.avg_pool1d %arg0, %0, %1, %2, %false, %true : !torch.vtensor<[1,3,8],f32>, !torch.list<int>, !torch.list<int>, !torch.list<int>, !torch.bool, !torch.bool -> !torch.vtensor<[1,3,4],f32>
  return %3 : !torch.vtensor<[1,3,4],f32>
}

// CHECK-LABEL: func.func @aten_avg_pool2d(
// CHECK-NEXT: %[[V0:.*]] = "ivy.sum_pool"(%arg0) {axes = array<i64: 2, 3>, dilation = array<i64: 1, 1>, padding = array<i64: 1, 1, 1, 1>, strides = array<i64: 2, 2>, window = array<i64: 3, 3>} : (tensor<1x3x8x8xf32>) -> tensor<1x3x4x4xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.full"(%[[V1]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 1, 8, 8>} : (tensor<f32>) -> tensor<1x1x8x8xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.sum_pool"(%[[V2]]) {axes = array<i64: 2, 3>, dilation = array<i64: 1, 1>, padding = array<i64: 1, 1, 1, 1>, strides = array<i64: 2, 2>, window = array<i64: 3, 3>} : (tensor<1x1x8x8xf32>) -> tensor<1x1x4x4xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.divide"(%[[V0]], %[[V3]]) : (tensor<1x3x4x4xf32>, tensor<1x1x4x4xf32>) -> tensor<1x3x4x4xf32>
// CHECK-NEXT: return %[[V4]] : tensor<1x3x4x4xf32>
func.func @aten_avg_pool2d(%arg0: !torch.vtensor<[1,3,8,8],f32>) -> !torch.vtensor<[1,3,4,4],f32> {
  %int3 = torch.constant.int 3
  %int3_0 = torch.constant.int 3
  %0 = torch.prim.ListConstruct %int3, %int3_0 : (!torch.int, !torch.int) -> !torch.list<int>
  %int2 = torch.constant.int 2
  %int2_1 = torch.constant.int 2
  %1 = torch.prim.ListConstruct %int2, %int2_1 : (!torch.int, !torch.int) -> !torch.list<int>
  %int1 = torch.constant.int 1
  %int1_2 = torch.constant.int 1
  %2 = torch.prim.ListConstruct %int1, %int1_2 : (!torch.int, !torch.int) -> !torch.list<int>
  %false = torch.constant.bool false
  %false_3 = torch.constant.bool false
  %none = torch.constant.none
  %3 = torch.aten.avg_pool2d %arg0, %0, %1, %2, %false, %false_3, %none : !torch.vtensor<[1,3,8,8],f32>, !torch.list<int>, !torch.list<int>, !torch.list<int>, !torch.bool, !torch.bool, !torch.none -> !torch.vtensor<[1,3,4,4],f32>
  return %3 : !torch.vtensor<[1,3,4,4],f32>
}

// CHECK-LABEL: func.func @aten_avg_pool3d(
// CHECK-NEXT: %[[V0:.*]] = "ivy.sum_pool"(%arg0) {axes = array<i64: 2, 3, 4>, dilation = array<i64: 1, 1, 1>, padding = array<i64: 0, 0, 0, 0, 0, 0>, strides = array<i64: 2, 2, 2>, window = array<i64: 2, 2, 2>} : (tensor<1x3x6x6x6xf32>) -> tensor<1x3x3x3x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<3.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.divide"(%[[V0]], %[[V1]]) : (tensor<1x3x3x3x3xf32>, tensor<f32>) -> tensor<1x3x3x3x3xf32>
// CHECK-NEXT: return %[[V2]] : tensor<1x3x3x3x3xf32>
func.func @aten_avg_pool3d(%arg0: !torch.vtensor<[1,3,6,6,6],f32>) -> !torch.vtensor<[1,3,3,3,3],f32> {
  %int2 = torch.constant.int 2
  %0 = torch.prim.ListConstruct %int2 : (!torch.int) -> !torch.list<int>
  %int2_0 = torch.constant.int 2
  %1 = torch.prim.ListConstruct %int2_0 : (!torch.int) -> !torch.list<int>
  %int0 = torch.constant.int 0
  %2 = torch.prim.ListConstruct %int0 : (!torch.int) -> !torch.list<int>
  %false = torch.constant.bool false
  %true = torch.constant.bool true
  %int3 = torch.constant.int 3
  %3 = torch.aten.avg_pool3d %arg0, %0, %1, %2, %false, %true, %int3 : !torch.vtensor<[1,3,6,6,6],f32>, !torch.list<int>, !torch.list<int>, !torch.list<int>, !torch.bool, !torch.bool, !torch.int -> !torch.vtensor<[1,3,3,3,3],f32>
  return %3 : !torch.vtensor<[1,3,3,3,3],f32>
}

// CHECK-LABEL: func.func @aten_adaptive_avg_pool1d(
// CHECK-NEXT: %[[V0:.*]] = "ivy.sum_pool"(%arg0) {axes = array<i64: 2>, dilation = array<i64: 1>, padding = array<i64: 0, 0>, strides = array<i64: 4>, window = array<i64: 4>} : (tensor<1x3x8xf32>) -> tensor<1x3x2xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<4.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.divide"(%[[V0]], %[[V1]]) : (tensor<1x3x2xf32>, tensor<f32>) -> tensor<1x3x2xf32>
// CHECK-NEXT: return %[[V2]] : tensor<1x3x2xf32>
func.func @aten_adaptive_avg_pool1d(%arg0: !torch.vtensor<[1,3,8],f32>) -> !torch.vtensor<[1,3,2],f32> {
  %int2 = torch.constant.int 2
  %0 = torch.prim.ListConstruct %int2 : (!torch.int) -> !torch.list<int>
  %1 = torch.aten.adaptive_avg_pool1d %arg0, %0 : !torch.vtensor<[1,3,8],f32>, !torch.list<int> -> !torch.vtensor<[1,3,2],f32>
  return %1 : !torch.vtensor<[1,3,2],f32>
}

// CHECK-LABEL: func.func @aten_adaptive_avg_pool2d(
// CHECK-NEXT: %[[V0:.*]] = "ivy.mean"(%arg0) {axes = array<i64: 2, 3>, keepdims = true} : (tensor<1x3x8x8xf32>) -> tensor<1x3x1x1xf32>
// CHECK-NEXT: return %[[V0]] : tensor<1x3x1x1xf32>
func.func @aten_adaptive_avg_pool2d(%arg0: !torch.vtensor<[1,3,8,8],f32>) -> !torch.vtensor<[1,3,1,1],f32> {
  %int1 = torch.constant.int 1
  %int1_0 = torch.constant.int 1
  %0 = torch.prim.ListConstruct %int1, %int1_0 : (!torch.int, !torch.int) -> !torch.list<int>
  %1 = torch.aten.adaptive_avg_pool2d %arg0, %0 : !torch.vtensor<[1,3,8,8],f32>, !torch.list<int> -> !torch.vtensor<[1,3,1,1],f32>
  return %1 : !torch.vtensor<[1,3,1,1],f32>
}

// CHECK-LABEL: func.func @aten_adaptive_avg_pool3d(
// CHECK-NEXT: %[[V0:.*]] = "ivy.sum_pool"(%arg0) {axes = array<i64: 2>, dilation = array<i64: 1>, padding = array<i64: 0, 0>, strides = array<i64: 2>, window = array<i64: 2>} : (tensor<1x3x4x4x4xf32>) -> tensor<1x3x2x4x4xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.divide"(%[[V0]], %[[V1]]) : (tensor<1x3x2x4x4xf32>, tensor<f32>) -> tensor<1x3x2x4x4xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.sum_pool"(%[[V2]]) {axes = array<i64: 3>, dilation = array<i64: 1>, padding = array<i64: 0, 0>, strides = array<i64: 2>, window = array<i64: 2>} : (tensor<1x3x2x4x4xf32>) -> tensor<1x3x2x2x4xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.divide"(%[[V3]], %[[V4]]) : (tensor<1x3x2x2x4xf32>, tensor<f32>) -> tensor<1x3x2x2x4xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.sum_pool"(%[[V5]]) {axes = array<i64: 4>, dilation = array<i64: 1>, padding = array<i64: 0, 0>, strides = array<i64: 2>, window = array<i64: 2>} : (tensor<1x3x2x2x4xf32>) -> tensor<1x3x2x2x2xf32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.divide"(%[[V6]], %[[V7]]) : (tensor<1x3x2x2x2xf32>, tensor<f32>) -> tensor<1x3x2x2x2xf32>
// CHECK-NEXT: return %[[V8]] : tensor<1x3x2x2x2xf32>
func.func @aten_adaptive_avg_pool3d(%arg0: !torch.vtensor<[1,3,4,4,4],f32>) -> !torch.vtensor<[1,3,2,2,2],f32> {
  %int2 = torch.constant.int 2
  %int2_0 = torch.constant.int 2
  %int2_1 = torch.constant.int 2
  %0 = torch.prim.ListConstruct %int2, %int2_0, %int2_1 : (!torch.int, !torch.int, !torch.int) -> !torch.list<int>
  %1 = torch.aten.adaptive_avg_pool3d %arg0, %0 : !torch.vtensor<[1,3,4,4,4],f32>, !torch.list<int> -> !torch.vtensor<[1,3,2,2,2],f32>
  return %1 : !torch.vtensor<[1,3,2,2,2],f32>
}

// CHECK-LABEL: func.func @aten__adaptive_avg_pool2d(
// CHECK-NEXT: %[[V0:.*]] = "ivy.sum_pool"(%arg0) {axes = array<i64: 2>, dilation = array<i64: 1>, padding = array<i64: 0, 0>, strides = array<i64: 2>, window = array<i64: 2>} : (tensor<1x3x8x8xf32>) -> tensor<1x3x4x8xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.divide"(%[[V0]], %[[V1]]) : (tensor<1x3x4x8xf32>, tensor<f32>) -> tensor<1x3x4x8xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.sum_pool"(%[[V2]]) {axes = array<i64: 3>, dilation = array<i64: 1>, padding = array<i64: 0, 0>, strides = array<i64: 4>, window = array<i64: 4>} : (tensor<1x3x4x8xf32>) -> tensor<1x3x4x2xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.constant"() {value = dense<4.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.divide"(%[[V3]], %[[V4]]) : (tensor<1x3x4x2xf32>, tensor<f32>) -> tensor<1x3x4x2xf32>
// CHECK-NEXT: return %[[V5]] : tensor<1x3x4x2xf32>
func.func @aten__adaptive_avg_pool2d(%arg0: !torch.vtensor<[1,3,8,8],f32>) -> !torch.vtensor<[1,3,4,2],f32> {
  %int4 = torch.constant.int 4
  %int2 = torch.constant.int 2
  %0 = torch.prim.ListConstruct %int4, %int2 : (!torch.int, !torch.int) -> !torch.list<int>
  %1 = torch.aten._adaptive_avg_pool2d %arg0, %0 : !torch.vtensor<[1,3,8,8],f32>, !torch.list<int> -> !torch.vtensor<[1,3,4,2],f32>
  return %1 : !torch.vtensor<[1,3,4,2],f32>
}

// CHECK-LABEL: func.func @aten__adaptive_avg_pool3d(
// CHECK-NEXT: %[[V0:.*]] = "ivy.sum_pool"(%arg0) {axes = array<i64: 2>, dilation = array<i64: 1>, padding = array<i64: 0, 0>, strides = array<i64: 2>, window = array<i64: 2>} : (tensor<1x3x4x4x4xf32>) -> tensor<1x3x2x4x4xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.divide"(%[[V0]], %[[V1]]) : (tensor<1x3x2x4x4xf32>, tensor<f32>) -> tensor<1x3x2x4x4xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.sum_pool"(%[[V2]]) {axes = array<i64: 3>, dilation = array<i64: 1>, padding = array<i64: 0, 0>, strides = array<i64: 2>, window = array<i64: 2>} : (tensor<1x3x2x4x4xf32>) -> tensor<1x3x2x2x4xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.divide"(%[[V3]], %[[V4]]) : (tensor<1x3x2x2x4xf32>, tensor<f32>) -> tensor<1x3x2x2x4xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.sum_pool"(%[[V5]]) {axes = array<i64: 4>, dilation = array<i64: 1>, padding = array<i64: 0, 0>, strides = array<i64: 2>, window = array<i64: 2>} : (tensor<1x3x2x2x4xf32>) -> tensor<1x3x2x2x2xf32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.divide"(%[[V6]], %[[V7]]) : (tensor<1x3x2x2x2xf32>, tensor<f32>) -> tensor<1x3x2x2x2xf32>
// CHECK-NEXT: return %[[V8]] : tensor<1x3x2x2x2xf32>
func.func @aten__adaptive_avg_pool3d(%arg0: !torch.vtensor<[1,3,4,4,4],f32>) -> !torch.vtensor<[1,3,2,2,2],f32> {
  %int2 = torch.constant.int 2
  %int2_0 = torch.constant.int 2
  %int2_1 = torch.constant.int 2
  %0 = torch.prim.ListConstruct %int2, %int2_0, %int2_1 : (!torch.int, !torch.int, !torch.int) -> !torch.list<int>
  %1 = torch.aten._adaptive_avg_pool3d %arg0, %0 : !torch.vtensor<[1,3,4,4,4],f32>, !torch.list<int> -> !torch.vtensor<[1,3,2,2,2],f32>
  return %1 : !torch.vtensor<[1,3,2,2,2],f32>
}

// CHECK-LABEL: func.func @aten_adaptive_avg_pool1d_uneven(
// CHECK-NEXT: %[[V0:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 0, 0>, steps = array<i64: 1, 1, 1>, stops = array<i64: 1, 3, 3>} : (tensor<1x3x7xf32>) -> tensor<1x3x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.mean"(%[[V0]]) {axes = array<i64: 2>, keepdims = true} : (tensor<1x3x3xf32>) -> tensor<1x3x1xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 0, 2>, steps = array<i64: 1, 1, 1>, stops = array<i64: 1, 3, 5>} : (tensor<1x3x7xf32>) -> tensor<1x3x3xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.mean"(%[[V2]]) {axes = array<i64: 2>, keepdims = true} : (tensor<1x3x3xf32>) -> tensor<1x3x1xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 0, 4>, steps = array<i64: 1, 1, 1>, stops = array<i64: 1, 3, 7>} : (tensor<1x3x7xf32>) -> tensor<1x3x3xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.mean"(%[[V4]]) {axes = array<i64: 2>, keepdims = true} : (tensor<1x3x3xf32>) -> tensor<1x3x1xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.concat"(%[[V1]], %[[V3]], %[[V5]]) {axis = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<1x3x1xf32>, tensor<1x3x1xf32>, tensor<1x3x1xf32>) -> tensor<1x3x3xf32>
// CHECK-NEXT: return %[[V6]] : tensor<1x3x3xf32>
func.func @aten_adaptive_avg_pool1d_uneven(%arg0: !torch.vtensor<[1,3,7],f32>) -> !torch.vtensor<[1,3,3],f32> {
  %int3 = torch.constant.int 3
  %0 = torch.prim.ListConstruct %int3 : (!torch.int) -> !torch.list<int>
  %1 = torch.aten.adaptive_avg_pool1d %arg0, %0 : !torch.vtensor<[1,3,7],f32>, !torch.list<int> -> !torch.vtensor<[1,3,3],f32>
  return %1 : !torch.vtensor<[1,3,3],f32>
}

// Padding counts as elements unless count_include_pad is off.
// CHECK-LABEL: func.func @aten_avg_pool1d_padded(
// CHECK-NEXT: %[[V0:.*]] = "ivy.sum_pool"(%arg0) {axes = array<i64: 2>, dilation = array<i64: 1>, padding = array<i64: 1, 1>, strides = array<i64: 2>, window = array<i64: 2>} : (tensor<1x3x8xf32>) -> tensor<1x3x5xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.full"(%[[V1]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 1, 10>} : (tensor<f32>) -> tensor<1x1x10xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.sum_pool"(%[[V2]]) {axes = array<i64: 2>, dilation = array<i64: 1>, padding = array<i64: 0, 0>, strides = array<i64: 2>, window = array<i64: 2>} : (tensor<1x1x10xf32>) -> tensor<1x1x5xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.divide"(%[[V0]], %[[V3]]) : (tensor<1x3x5xf32>, tensor<1x1x5xf32>) -> tensor<1x3x5xf32>
// CHECK-NEXT: return %[[V4]] : tensor<1x3x5xf32>
func.func @aten_avg_pool1d_padded(%arg0: !torch.vtensor<[1,3,8],f32>) -> !torch.vtensor<[1,3,5],f32> {
  %int2 = torch.constant.int 2
  %0 = torch.prim.ListConstruct %int2 : (!torch.int) -> !torch.list<int>
  %int2_0 = torch.constant.int 2
  %1 = torch.prim.ListConstruct %int2_0 : (!torch.int) -> !torch.list<int>
  %int1 = torch.constant.int 1
  %2 = torch.prim.ListConstruct %int1 : (!torch.int) -> !torch.list<int>
  %false = torch.constant.bool false
  %true = torch.constant.bool true
  %3 = torch.aten.avg_pool1d %arg0, %0, %1, %2, %false, %true : !torch.vtensor<[1,3,8],f32>, !torch.list<int>, !torch.list<int>, !torch.list<int>, !torch.bool, !torch.bool -> !torch.vtensor<[1,3,5],f32>
  return %3 : !torch.vtensor<[1,3,5],f32>
}

// ceil_mode: what lies beyond the padding does not count.
// CHECK-LABEL: func.func @aten_avg_pool2d_ceil(
// CHECK-NEXT: %[[V0:.*]] = "ivy.sum_pool"(%arg0) {axes = array<i64: 2, 3>, dilation = array<i64: 1, 1>, padding = array<i64: 1, 1, 1, 1>, strides = array<i64: 2, 2>, window = array<i64: 3, 3>} : (tensor<1x3x7x7xf32>) -> tensor<1x3x4x4xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.full"(%[[V1]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 1, 9, 9>} : (tensor<f32>) -> tensor<1x1x9x9xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.sum_pool"(%[[V2]]) {axes = array<i64: 2, 3>, dilation = array<i64: 1, 1>, padding = array<i64: 0, 0, 0, 0>, strides = array<i64: 2, 2>, window = array<i64: 3, 3>} : (tensor<1x1x9x9xf32>) -> tensor<1x1x4x4xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.divide"(%[[V0]], %[[V3]]) : (tensor<1x3x4x4xf32>, tensor<1x1x4x4xf32>) -> tensor<1x3x4x4xf32>
// CHECK-NEXT: return %[[V4]] : tensor<1x3x4x4xf32>
func.func @aten_avg_pool2d_ceil(%arg0: !torch.vtensor<[1,3,7,7],f32>) -> !torch.vtensor<[1,3,4,4],f32> {
  %int3 = torch.constant.int 3
  %0 = torch.prim.ListConstruct %int3 : (!torch.int) -> !torch.list<int>
  %int2 = torch.constant.int 2
  %1 = torch.prim.ListConstruct %int2 : (!torch.int) -> !torch.list<int>
  %int1 = torch.constant.int 1
  %2 = torch.prim.ListConstruct %int1 : (!torch.int) -> !torch.list<int>
  %true = torch.constant.bool true
  %true_0 = torch.constant.bool true
  %none = torch.constant.none
  %3 = torch.aten.avg_pool2d %arg0, %0, %1, %2, %true, %true_0, %none : !torch.vtensor<[1,3,7,7],f32>, !torch.list<int>, !torch.list<int>, !torch.list<int>, !torch.bool, !torch.bool, !torch.none -> !torch.vtensor<[1,3,4,4],f32>
  return %3 : !torch.vtensor<[1,3,4,4],f32>
}

// CHECK-LABEL: func.func @aten_hardswish(
// CHECK-NEXT: %[[V0:.*]] = "ivy.hard_silu"(%arg0) : (tensor<2x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x4xf32>
func.func @aten_hardswish(%arg0: !torch.vtensor<[2,4],f32>) -> !torch.vtensor<[2,4],f32> {
  %0 = torch.aten.hardswish %arg0 : !torch.vtensor<[2,4],f32> -> !torch.vtensor<[2,4],f32>
  return %0 : !torch.vtensor<[2,4],f32>
}

// CHECK-LABEL: func.func @aten_hardsigmoid(
// CHECK-NEXT: %[[V0:.*]] = "ivy.hard_sigmoid"(%arg0) : (tensor<2x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x4xf32>
func.func @aten_hardsigmoid(%arg0: !torch.vtensor<[2,4],f32>) -> !torch.vtensor<[2,4],f32> {
  %0 = torch.aten.hardsigmoid %arg0 : !torch.vtensor<[2,4],f32> -> !torch.vtensor<[2,4],f32>
  return %0 : !torch.vtensor<[2,4],f32>
}

// CHECK-LABEL: func.func @aten_relu6(
// CHECK-NEXT: %[[V0:.*]] = "ivy.relu6"(%arg0) : (tensor<2x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x4xf32>
func.func @aten_relu6(%arg0: !torch.vtensor<[2,4],f32>) -> !torch.vtensor<[2,4],f32> {
  %0 = torch.aten.relu6 %arg0 : !torch.vtensor<[2,4],f32> -> !torch.vtensor<[2,4],f32>
  return %0 : !torch.vtensor<[2,4],f32>
}

// CHECK-LABEL: func.func @aten_mish(
// CHECK-NEXT: %[[V0:.*]] = "ivy.mish"(%arg0) : (tensor<2x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x4xf32>
func.func @aten_mish(%arg0: !torch.vtensor<[2,4],f32>) -> !torch.vtensor<[2,4],f32> {
  %0 = torch.aten.mish %arg0 : !torch.vtensor<[2,4],f32> -> !torch.vtensor<[2,4],f32>
  return %0 : !torch.vtensor<[2,4],f32>
}

// CHECK-LABEL: func.func @aten_log_sigmoid(
// CHECK-NEXT: %[[V0:.*]] = "ivy.log_sigmoid"(%arg0) : (tensor<2x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x4xf32>
func.func @aten_log_sigmoid(%arg0: !torch.vtensor<[2,4],f32>) -> !torch.vtensor<[2,4],f32> {
  %0 = torch.aten.log_sigmoid %arg0 : !torch.vtensor<[2,4],f32> -> !torch.vtensor<[2,4],f32>
  return %0 : !torch.vtensor<[2,4],f32>
}

// CHECK-LABEL: func.func @aten_leaky_relu(
// CHECK-NEXT: %[[V0:.*]] = "ivy.leaky_relu"(%arg0) {slope = 2.000000e-01 : f64} : (tensor<2x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x4xf32>
func.func @aten_leaky_relu(%arg0: !torch.vtensor<[2,4],f32>) -> !torch.vtensor<[2,4],f32> {
  %float2.000000e-01 = torch.constant.float 2.000000e-01
  %0 = torch.aten.leaky_relu %arg0, %float2.000000e-01 : !torch.vtensor<[2,4],f32>, !torch.float -> !torch.vtensor<[2,4],f32>
  return %0 : !torch.vtensor<[2,4],f32>
}

// CHECK-LABEL: func.func @aten_elu(
// CHECK-NEXT: %[[V0:.*]] = "ivy.elu"(%arg0) {alpha = 2.000000e+00 : f64} : (tensor<2x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x4xf32>
func.func @aten_elu(%arg0: !torch.vtensor<[2,4],f32>) -> !torch.vtensor<[2,4],f32> {
  %float2.000000e00 = torch.constant.float 2.000000e+00
  %int1 = torch.constant.int 1
  %int1_0 = torch.constant.int 1
  %0 = torch.aten.elu %arg0, %float2.000000e00, %int1, %int1_0 : !torch.vtensor<[2,4],f32>, !torch.float, !torch.int, !torch.int -> !torch.vtensor<[2,4],f32>
  return %0 : !torch.vtensor<[2,4],f32>
}

// CHECK-LABEL: func.func @aten_selu_as_elu(
// CHECK-NEXT: %[[V0:.*]] = "ivy.elu"(%arg0) {alpha = 1.500000e+00 : f64} : (tensor<2x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.multiply"(%[[V0]], %[[V1]]) : (tensor<2x4xf32>, tensor<f32>) -> tensor<2x4xf32>
// CHECK-NEXT: return %[[V2]] : tensor<2x4xf32>
func.func @aten_selu_as_elu(%arg0: !torch.vtensor<[2,4],f32>) -> !torch.vtensor<[2,4],f32> {
  %float1.500000e00 = torch.constant.float 1.500000e+00
  %float2.000000e00 = torch.constant.float 2.000000e+00
  %int1 = torch.constant.int 1
  %0 = torch.aten.elu %arg0, %float1.500000e00, %float2.000000e00, %int1 : !torch.vtensor<[2,4],f32>, !torch.float, !torch.float, !torch.int -> !torch.vtensor<[2,4],f32>
  return %0 : !torch.vtensor<[2,4],f32>
}

// CHECK-LABEL: func.func @aten_prelu(
// CHECK-NEXT: %[[V0:.*]] = "ivy.expand_dims"(%arg1) {axes = array<i64: 1>} : (tensor<3xf32>) -> tensor<3x1xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.greater"(%arg0, %[[V1]]) : (tensor<2x3x4xf32>, tensor<f32>) -> tensor<2x3x4xi1>
// CHECK-NEXT: %[[V3:.*]] = "ivy.multiply"(%arg0, %[[V0]]) : (tensor<2x3x4xf32>, tensor<3x1xf32>) -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.where"(%[[V2]], %arg0, %[[V3]]) : (tensor<2x3x4xi1>, tensor<2x3x4xf32>, tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
// CHECK-NEXT: return %[[V4]] : tensor<2x3x4xf32>
func.func @aten_prelu(%arg0: !torch.vtensor<[2,3,4],f32>, %arg1: !torch.vtensor<[3],f32>) -> !torch.vtensor<[2,3,4],f32> {
  %0 = torch.aten.prelu %arg0, %arg1 : !torch.vtensor<[2,3,4],f32>, !torch.vtensor<[3],f32> -> !torch.vtensor<[2,3,4],f32>
  return %0 : !torch.vtensor<[2,3,4],f32>
}

// CHECK-LABEL: func.func @aten_glu(
// CHECK-NEXT: %[[V0:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 0>, steps = array<i64: 1, 1>, stops = array<i64: 2, 2>} : (tensor<2x4xf32>) -> tensor<2x2xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 2>, steps = array<i64: 1, 1>, stops = array<i64: 2, 4>} : (tensor<2x4xf32>) -> tensor<2x2xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.sigmoid"(%[[V1]]) : (tensor<2x2xf32>) -> tensor<2x2xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.multiply"(%[[V0]], %[[V2]]) : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
// CHECK-NEXT: return %[[V3]] : tensor<2x2xf32>
func.func @aten_glu(%arg0: !torch.vtensor<[2,4],f32>) -> !torch.vtensor<[2,2],f32> {
  %int-1 = torch.constant.int -1
  %0 = torch.aten.glu %arg0, %int-1 : !torch.vtensor<[2,4],f32>, !torch.int -> !torch.vtensor<[2,2],f32>
  return %0 : !torch.vtensor<[2,2],f32>
}

// CHECK-LABEL: func.func @aten_softplus(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.multiply"(%arg0, %[[V0]]) : (tensor<2x4xf32>, tensor<f32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.softplus"(%[[V1]]) : (tensor<2x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.divide"(%[[V2]], %[[V3]]) : (tensor<2x4xf32>, tensor<f32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.constant"() {value = dense<2.000000e+01> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.greater"(%[[V1]], %[[V5]]) : (tensor<2x4xf32>, tensor<f32>) -> tensor<2x4xi1>
// CHECK-NEXT: %[[V7:.*]] = "ivy.where"(%[[V6]], %arg0, %[[V4]]) : (tensor<2x4xi1>, tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: return %[[V7]] : tensor<2x4xf32>
func.func @aten_softplus(%arg0: !torch.vtensor<[2,4],f32>) -> !torch.vtensor<[2,4],f32> {
  %float2.000000e00 = torch.constant.float 2.000000e+00
  %float2.000000e01 = torch.constant.float 2.000000e+01
  %0 = torch.aten.softplus %arg0, %float2.000000e00, %float2.000000e01 : !torch.vtensor<[2,4],f32>, !torch.float, !torch.float -> !torch.vtensor<[2,4],f32>
  return %0 : !torch.vtensor<[2,4],f32>
}

// CHECK-LABEL: func.func @aten_convolution(
// CHECK-NEXT: %[[V0:.*]] = "ivy.conv"(%arg0, %arg1) {groups = 1 : i64, input_layout = "NC0", kernel_layout = "OI0", lhs_dilation = array<i64: 1>, output_layout = "NC0", padding = array<i64: 1, 1>, rhs_dilation = array<i64: 1>, strides = array<i64: 2>} : (tensor<1x4x9xf32>, tensor<6x4x3xf32>) -> tensor<1x6x5xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.expand_dims"(%arg2) {axes = array<i64: 1>} : (tensor<6xf32>) -> tensor<6x1xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.add"(%[[V0]], %[[V1]]) : (tensor<1x6x5xf32>, tensor<6x1xf32>) -> tensor<1x6x5xf32>
// CHECK-NEXT: return %[[V2]] : tensor<1x6x5xf32>
func.func @aten_convolution(%arg0: !torch.vtensor<[1,4,9],f32>, %arg1: !torch.vtensor<[6,4,3],f32>, %arg2: !torch.vtensor<[6],f32>) -> !torch.vtensor<[1,6,5],f32> {
  %int2 = torch.constant.int 2
  %0 = torch.prim.ListConstruct %int2 : (!torch.int) -> !torch.list<int>
  %int1 = torch.constant.int 1
  %1 = torch.prim.ListConstruct %int1 : (!torch.int) -> !torch.list<int>
  %int1_0 = torch.constant.int 1
  %2 = torch.prim.ListConstruct %int1_0 : (!torch.int) -> !torch.list<int>
  %false = torch.constant.bool false
  %int0 = torch.constant.int 0
  %3 = torch.prim.ListConstruct %int0 : (!torch.int) -> !torch.list<int>
  %int1_1 = torch.constant.int 1
  %4 = torch.aten.convolution %arg0, %arg1, %arg2, %0, %1, %2, %false, %3, %int1_1 : !torch.vtensor<[1,4,9],f32>, !torch.vtensor<[6,4,3],f32>, !torch.vtensor<[6],f32>, !torch.list<int>, !torch.list<int>, !torch.list<int>, !torch.bool, !torch.list<int>, !torch.int -> !torch.vtensor<[1,6,5],f32>
  return %4 : !torch.vtensor<[1,6,5],f32>
}

// CHECK-LABEL: func.func @aten_convolution_transposed(
// CHECK-NEXT: %[[V0:.*]] = "ivy.flip"(%arg1) {axes = array<i64: 2>} : (tensor<4x6x3xf32>) -> tensor<4x6x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.conv"(%arg0, %[[V0]]) {groups = 1 : i64, input_layout = "NC0", kernel_layout = "IO0", lhs_dilation = array<i64: 2>, output_layout = "NC0", padding = array<i64: 1, 2>, rhs_dilation = array<i64: 1>, strides = array<i64: 1>} : (tensor<1x4x5xf32>, tensor<4x6x3xf32>) -> tensor<1x6x10xf32>
// CHECK-NEXT: return %[[V1]] : tensor<1x6x10xf32>
func.func @aten_convolution_transposed(%arg0: !torch.vtensor<[1,4,5],f32>, %arg1: !torch.vtensor<[4,6,3],f32>) -> !torch.vtensor<[1,6,10],f32> {
  %none = torch.constant.none
  %int2 = torch.constant.int 2
  %0 = torch.prim.ListConstruct %int2 : (!torch.int) -> !torch.list<int>
  %int1 = torch.constant.int 1
  %1 = torch.prim.ListConstruct %int1 : (!torch.int) -> !torch.list<int>
  %int1_0 = torch.constant.int 1
  %2 = torch.prim.ListConstruct %int1_0 : (!torch.int) -> !torch.list<int>
  %true = torch.constant.bool true
  %int1_1 = torch.constant.int 1
  %3 = torch.prim.ListConstruct %int1_1 : (!torch.int) -> !torch.list<int>
  %int1_2 = torch.constant.int 1
  %4 = torch.aten.convolution %arg0, %arg1, %none, %0, %1, %2, %true, %3, %int1_2 : !torch.vtensor<[1,4,5],f32>, !torch.vtensor<[4,6,3],f32>, !torch.none, !torch.list<int>, !torch.list<int>, !torch.list<int>, !torch.bool, !torch.list<int>, !torch.int -> !torch.vtensor<[1,6,10],f32>
  return %4 : !torch.vtensor<[1,6,10],f32>
}

// CHECK-LABEL: func.func @aten_convolution_call(
// CHECK-NEXT: %[[V0:.*]] = "ivy.conv"(%arg0, %arg1) {groups = 1 : i64, input_layout = "NC0", kernel_layout = "OI0", lhs_dilation = array<i64: 1>, output_layout = "NC0", padding = array<i64: 0, 0>, rhs_dilation = array<i64: 1>, strides = array<i64: 1>} : (tensor<1x4x9xf32>, tensor<6x4x3xf32>) -> tensor<1x6x7xf32>
// CHECK-NEXT: return %[[V0]] : tensor<1x6x7xf32>
func.func @aten_convolution_call(%arg0: !torch.vtensor<[1,4,9],f32>, %arg1: !torch.vtensor<[6,4,3],f32>) -> !torch.vtensor<[1,6,7],f32> {
  %none = torch.constant.none
  %int1 = torch.constant.int 1
  %0 = torch.prim.ListConstruct %int1 : (!torch.int) -> !torch.list<int>
  %int0 = torch.constant.int 0
  %1 = torch.prim.ListConstruct %int0 : (!torch.int) -> !torch.list<int>
  %int1_0 = torch.constant.int 1
  %2 = torch.prim.ListConstruct %int1_0 : (!torch.int) -> !torch.list<int>
  %false = torch.constant.bool false
  %int0_1 = torch.constant.int 0
  %3 = torch.prim.ListConstruct %int0_1 : (!torch.int) -> !torch.list<int>
  %int1_2 = torch.constant.int 1
  %false_3 = torch.constant.bool false
  %false_4 = torch.constant.bool false
  %true = torch.constant.bool true
  %true_5 = torch.constant.bool true
  %4 = torch.aten._convolution %arg0, %arg1, %none, %0, %1, %2, %false, %3, %int1_2, %false_3, %false_4, %true, %true_5 : !torch.vtensor<[1,4,9],f32>, !torch.vtensor<[6,4,3],f32>, !torch.none, !torch.list<int>, !torch.list<int>, !torch.list<int>, !torch.bool, !torch.list<int>, !torch.int, !torch.bool, !torch.bool, !torch.bool, !torch.bool -> !torch.vtensor<[1,6,7],f32>
  return %4 : !torch.vtensor<[1,6,7],f32>
}

// CHECK-LABEL: func.func @aten_convolution_deprecated_call(
// CHECK-NEXT: %[[V0:.*]] = "ivy.conv"(%arg0, %arg1) {groups = 1 : i64, input_layout = "NC0", kernel_layout = "OI0", lhs_dilation = array<i64: 1>, output_layout = "NC0", padding = array<i64: 0, 0>, rhs_dilation = array<i64: 1>, strides = array<i64: 1>} : (tensor<1x4x9xf32>, tensor<6x4x3xf32>) -> tensor<1x6x7xf32>
// CHECK-NEXT: return %[[V0]] : tensor<1x6x7xf32>
func.func @aten_convolution_deprecated_call(%arg0: !torch.vtensor<[1,4,9],f32>, %arg1: !torch.vtensor<[6,4,3],f32>) -> !torch.vtensor<[1,6,7],f32> {
  %none = torch.constant.none
  %int1 = torch.constant.int 1
  %0 = torch.prim.ListConstruct %int1 : (!torch.int) -> !torch.list<int>
  %int0 = torch.constant.int 0
  %1 = torch.prim.ListConstruct %int0 : (!torch.int) -> !torch.list<int>
  %int1_0 = torch.constant.int 1
  %2 = torch.prim.ListConstruct %int1_0 : (!torch.int) -> !torch.list<int>
  %false = torch.constant.bool false
  %int0_1 = torch.constant.int 0
  %3 = torch.prim.ListConstruct %int0_1 : (!torch.int) -> !torch.list<int>
  %int1_2 = torch.constant.int 1
  %false_3 = torch.constant.bool false
  %false_4 = torch.constant.bool false
  %true = torch.constant.bool true
  %4 = torch.aten._convolution.deprecated %arg0, %arg1, %none, %0, %1, %2, %false, %3, %int1_2, %false_3, %false_4, %true : !torch.vtensor<[1,4,9],f32>, !torch.vtensor<[6,4,3],f32>, !torch.none, !torch.list<int>, !torch.list<int>, !torch.list<int>, !torch.bool, !torch.list<int>, !torch.int, !torch.bool, !torch.bool, !torch.bool -> !torch.vtensor<[1,6,7],f32>
  return %4 : !torch.vtensor<[1,6,7],f32>
}

// CHECK-LABEL: func.func @aten_conv_transpose1d_grouped(
// CHECK-NEXT: %[[V0:.*]] = "ivy.flip"(%arg1) {axes = array<i64: 2>} : (tensor<4x3x3xf32>) -> tensor<4x3x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.reshape"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 2, 3, 3>} : (tensor<4x3x3xf32>) -> tensor<2x2x3x3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.permute_dims"(%[[V1]]) {axes = array<i64: 0, 2, 1, 3>} : (tensor<2x2x3x3xf32>) -> tensor<2x3x2x3xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.reshape"(%[[V2]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 6, 2, 3>} : (tensor<2x3x2x3xf32>) -> tensor<6x2x3xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.conv"(%arg0, %[[V3]]) {groups = 2 : i64, input_layout = "NC0", kernel_layout = "OI0", lhs_dilation = array<i64: 2>, output_layout = "NC0", padding = array<i64: 3, 4>, rhs_dilation = array<i64: 2>, strides = array<i64: 1>} : (tensor<1x4x5xf32>, tensor<6x2x3xf32>) -> tensor<1x6x12xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.expand_dims"(%arg2) {axes = array<i64: 1>} : (tensor<6xf32>) -> tensor<6x1xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.add"(%[[V4]], %[[V5]]) : (tensor<1x6x12xf32>, tensor<6x1xf32>) -> tensor<1x6x12xf32>
// CHECK-NEXT: return %[[V6]] : tensor<1x6x12xf32>
func.func @aten_conv_transpose1d_grouped(%arg0: !torch.vtensor<[1,4,5],f32>, %arg1: !torch.vtensor<[4,3,3],f32>, %arg2: !torch.vtensor<[6],f32>) -> !torch.vtensor<[1,6,12],f32> {
  %int2 = torch.constant.int 2
  %0 = torch.prim.ListConstruct %int2 : (!torch.int) -> !torch.list<int>
  %int1 = torch.constant.int 1
  %1 = torch.prim.ListConstruct %int1 : (!torch.int) -> !torch.list<int>
  %int1_0 = torch.constant.int 1
  %2 = torch.prim.ListConstruct %int1_0 : (!torch.int) -> !torch.list<int>
  %int2_1 = torch.constant.int 2
  %int2_2 = torch.constant.int 2
  %3 = torch.prim.ListConstruct %int2_2 : (!torch.int) -> !torch.list<int>
  %4 = torch.aten.conv_transpose1d %arg0, %arg1, %arg2, %0, %1, %2, %int2_1, %3 : !torch.vtensor<[1,4,5],f32>, !torch.vtensor<[4,3,3],f32>, !torch.vtensor<[6],f32>, !torch.list<int>, !torch.list<int>, !torch.list<int>, !torch.int, !torch.list<int> -> !torch.vtensor<[1,6,12],f32>
  return %4 : !torch.vtensor<[1,6,12],f32>
}

// CHECK-LABEL: func.func @aten_conv_transpose2d(
// CHECK-NEXT: %[[V0:.*]] = "ivy.flip"(%arg1) {axes = array<i64: 2, 3>} : (tensor<4x6x3x2xf32>) -> tensor<4x6x3x2xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.conv"(%arg0, %[[V0]]) {groups = 1 : i64, input_layout = "NC01", kernel_layout = "IO01", lhs_dilation = array<i64: 2, 1>, output_layout = "NC01", padding = array<i64: 2, 2, 1, 1>, rhs_dilation = array<i64: 1, 1>, strides = array<i64: 1, 1>} : (tensor<1x4x5x4xf32>, tensor<4x6x3x2xf32>) -> tensor<1x6x11x5xf32>
// CHECK-NEXT: return %[[V1]] : tensor<1x6x11x5xf32>
func.func @aten_conv_transpose2d(%arg0: !torch.vtensor<[1,4,5,4],f32>, %arg1: !torch.vtensor<[4,6,3,2],f32>) -> !torch.vtensor<[1,6,11,5],f32> {
  %none = torch.constant.none
  %int2 = torch.constant.int 2
  %int1 = torch.constant.int 1
  %0 = torch.prim.ListConstruct %int2, %int1 : (!torch.int, !torch.int) -> !torch.list<int>
  %int0 = torch.constant.int 0
  %int0_0 = torch.constant.int 0
  %1 = torch.prim.ListConstruct %int0, %int0_0 : (!torch.int, !torch.int) -> !torch.list<int>
  %int0_1 = torch.constant.int 0
  %int0_2 = torch.constant.int 0
  %2 = torch.prim.ListConstruct %int0_1, %int0_2 : (!torch.int, !torch.int) -> !torch.list<int>
  %int1_3 = torch.constant.int 1
  %int1_4 = torch.constant.int 1
  %int1_5 = torch.constant.int 1
  %3 = torch.prim.ListConstruct %int1_4, %int1_5 : (!torch.int, !torch.int) -> !torch.list<int>
  %4 = torch.aten.conv_transpose2d.input %arg0, %arg1, %none, %0, %1, %2, %int1_3, %3 : !torch.vtensor<[1,4,5,4],f32>, !torch.vtensor<[4,6,3,2],f32>, !torch.none, !torch.list<int>, !torch.list<int>, !torch.list<int>, !torch.int, !torch.list<int> -> !torch.vtensor<[1,6,11,5],f32>
  return %4 : !torch.vtensor<[1,6,11,5],f32>
}

// CHECK-LABEL: func.func @aten_conv_transpose3d(
// CHECK-NEXT: %[[V0:.*]] = "ivy.flip"(%arg1) {axes = array<i64: 2, 3, 4>} : (tensor<2x3x2x2x2xf32>) -> tensor<2x3x2x2x2xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.conv"(%arg0, %[[V0]]) {groups = 1 : i64, input_layout = "NC012", kernel_layout = "IO012", lhs_dilation = array<i64: 2, 2, 2>, output_layout = "NC012", padding = array<i64: 0, 0, 0, 0, 0, 0>, rhs_dilation = array<i64: 1, 1, 1>, strides = array<i64: 1, 1, 1>} : (tensor<1x2x3x3x3xf32>, tensor<2x3x2x2x2xf32>) -> tensor<1x3x4x4x4xf32>
// CHECK-NEXT: return %[[V1]] : tensor<1x3x4x4x4xf32>
func.func @aten_conv_transpose3d(%arg0: !torch.vtensor<[1,2,3,3,3],f32>, %arg1: !torch.vtensor<[2,3,2,2,2],f32>) -> !torch.vtensor<[1,3,4,4,4],f32> {
  %none = torch.constant.none
  %int2 = torch.constant.int 2
  %0 = torch.prim.ListConstruct %int2 : (!torch.int) -> !torch.list<int>
  %int1 = torch.constant.int 1
  %1 = torch.prim.ListConstruct %int1 : (!torch.int) -> !torch.list<int>
  %int0 = torch.constant.int 0
  %int0_0 = torch.constant.int 0
  %int0_1 = torch.constant.int 0
  %2 = torch.prim.ListConstruct %int0, %int0_0, %int0_1 : (!torch.int, !torch.int, !torch.int) -> !torch.list<int>
  %int1_2 = torch.constant.int 1
  %int1_3 = torch.constant.int 1
  %int1_4 = torch.constant.int 1
  %int1_5 = torch.constant.int 1
  %3 = torch.prim.ListConstruct %int1_3, %int1_4, %int1_5 : (!torch.int, !torch.int, !torch.int) -> !torch.list<int>
  %4 = torch.aten.conv_transpose3d.input %arg0, %arg1, %none, %0, %1, %2, %int1_2, %3 : !torch.vtensor<[1,2,3,3,3],f32>, !torch.vtensor<[2,3,2,2,2],f32>, !torch.none, !torch.list<int>, !torch.list<int>, !torch.list<int>, !torch.int, !torch.list<int> -> !torch.vtensor<[1,3,4,4,4],f32>
  return %4 : !torch.vtensor<[1,3,4,4,4],f32>
}

// CHECK-LABEL: func.func @aten_cdist(
// CHECK-NEXT: %[[V0:.*]] = "ivy.expand_dims"(%arg0) {axes = array<i64: -2>} : (tensor<3x4xf32>) -> tensor<3x1x4xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.expand_dims"(%arg1) {axes = array<i64: -3>} : (tensor<2x4xf32>) -> tensor<1x2x4xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.subtract"(%[[V0]], %[[V1]]) : (tensor<3x1x4xf32>, tensor<1x2x4xf32>) -> tensor<3x2x4xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.abs"(%[[V2]]) : (tensor<3x2x4xf32>) -> tensor<3x2x4xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.square"(%[[V2]]) : (tensor<3x2x4xf32>) -> tensor<3x2x4xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.sum"(%[[V4]]) {axes = array<i64: 2>, keepdims = false} : (tensor<3x2x4xf32>) -> tensor<3x2xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.equal"(%[[V5]], %[[V6]]) : (tensor<3x2xf32>, tensor<f32>) -> tensor<3x2xi1>
// CHECK-NEXT: %[[V8:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.where"(%[[V7]], %[[V9]], %[[V5]]) : (tensor<3x2xi1>, tensor<f32>, tensor<3x2xf32>) -> tensor<3x2xf32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.sqrt"(%[[V10]]) : (tensor<3x2xf32>) -> tensor<3x2xf32>
// CHECK-NEXT: %[[V12:.*]] = "ivy.where"(%[[V7]], %[[V8]], %[[V11]]) : (tensor<3x2xi1>, tensor<f32>, tensor<3x2xf32>) -> tensor<3x2xf32>
// CHECK-NEXT: return %[[V12]] : tensor<3x2xf32>
func.func @aten_cdist(%arg0: !torch.vtensor<[3,4],f32>, %arg1: !torch.vtensor<[2,4],f32>) -> !torch.vtensor<[3,2],f32> {
  %float2.000000e00 = torch.constant.float 2.000000e+00
  %none = torch.constant.none
  %0 = torch.operator "torch.aten.cdist"(%arg0, %arg1, %float2.000000e00, %none) : (!torch.vtensor<[3,4],f32>, !torch.vtensor<[2,4],f32>, !torch.float, !torch.none) -> !torch.vtensor<[3,2],f32> 
  return %0 : !torch.vtensor<[3,2],f32>
}

// CHECK-LABEL: func.func @aten_cdist_forward_p1_call(
// CHECK-NEXT: %[[V0:.*]] = "ivy.expand_dims"(%arg0) {axes = array<i64: -2>} : (tensor<3x4xf32>) -> tensor<3x1x4xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.expand_dims"(%arg1) {axes = array<i64: -3>} : (tensor<2x4xf32>) -> tensor<1x2x4xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.subtract"(%[[V0]], %[[V1]]) : (tensor<3x1x4xf32>, tensor<1x2x4xf32>) -> tensor<3x2x4xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.abs"(%[[V2]]) : (tensor<3x2x4xf32>) -> tensor<3x2x4xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.sum"(%[[V3]]) {axes = array<i64: 2>, keepdims = false} : (tensor<3x2x4xf32>) -> tensor<3x2xf32>
// CHECK-NEXT: return %[[V4]] : tensor<3x2xf32>
func.func @aten_cdist_forward_p1_call(%arg0: !torch.vtensor<[3,4],f32>, %arg1: !torch.vtensor<[2,4],f32>) -> !torch.vtensor<[3,2],f32> {
  %float1.000000e00 = torch.constant.float 1.000000e+00
  %none = torch.constant.none
  %0 = torch.operator "torch.aten._cdist_forward"(%arg0, %arg1, %float1.000000e00, %none) : (!torch.vtensor<[3,4],f32>, !torch.vtensor<[2,4],f32>, !torch.float, !torch.none) -> !torch.vtensor<[3,2],f32> 
  return %0 : !torch.vtensor<[3,2],f32>
}

// CHECK-LABEL: func.func @aten_pdist(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<[0, 0, 1]> : tensor<3xi64>} : () -> tensor<3xi64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.take"(%arg0, %[[V0]]) {axis = 0 : i64} : (tensor<3x4xf32>, tensor<3xi64>) -> tensor<3x4xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<[1, 2, 2]> : tensor<3xi64>} : () -> tensor<3xi64>
// CHECK-NEXT: %[[V3:.*]] = "ivy.take"(%arg0, %[[V2]]) {axis = 0 : i64} : (tensor<3x4xf32>, tensor<3xi64>) -> tensor<3x4xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.subtract"(%[[V1]], %[[V3]]) : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x4xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.abs"(%[[V4]]) : (tensor<3x4xf32>) -> tensor<3x4xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.square"(%[[V4]]) : (tensor<3x4xf32>) -> tensor<3x4xf32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.sum"(%[[V6]]) {axes = array<i64: 1>, keepdims = false} : (tensor<3x4xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.equal"(%[[V7]], %[[V8]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xi1>
// CHECK-NEXT: %[[V10:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V12:.*]] = "ivy.where"(%[[V9]], %[[V11]], %[[V7]]) : (tensor<3xi1>, tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V13:.*]] = "ivy.sqrt"(%[[V12]]) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V14:.*]] = "ivy.where"(%[[V9]], %[[V10]], %[[V13]]) : (tensor<3xi1>, tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V14]] : tensor<3xf32>
func.func @aten_pdist(%arg0: !torch.vtensor<[3,4],f32>) -> !torch.vtensor<[3],f32> {
  %float2.000000e00 = torch.constant.float 2.000000e+00
  %0 = torch.operator "torch.aten.pdist"(%arg0, %float2.000000e00) : (!torch.vtensor<[3,4],f32>, !torch.float) -> !torch.vtensor<[3],f32> 
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_pdist_forward_inf_call(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<[0, 0, 1]> : tensor<3xi64>} : () -> tensor<3xi64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.take"(%arg0, %[[V0]]) {axis = 0 : i64} : (tensor<3x4xf32>, tensor<3xi64>) -> tensor<3x4xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<[1, 2, 2]> : tensor<3xi64>} : () -> tensor<3xi64>
// CHECK-NEXT: %[[V3:.*]] = "ivy.take"(%arg0, %[[V2]]) {axis = 0 : i64} : (tensor<3x4xf32>, tensor<3xi64>) -> tensor<3x4xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.subtract"(%[[V1]], %[[V3]]) : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x4xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.abs"(%[[V4]]) : (tensor<3x4xf32>) -> tensor<3x4xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.max"(%[[V5]]) {axes = array<i64: 1>, keepdims = false} : (tensor<3x4xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V6]] : tensor<3xf32>
func.func @aten_pdist_forward_inf_call(%arg0: !torch.vtensor<[3,4],f32>) -> !torch.vtensor<[3],f32> {
  %floatInf = torch.constant.float 0x7FF0000000000000
  %0 = torch.operator "torch.aten._pdist_forward"(%arg0, %floatInf) : (!torch.vtensor<[3,4],f32>, !torch.float) -> !torch.vtensor<[3],f32> 
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_bilinear(
// CHECK-NEXT: %[[V0:.*]] = "ivy.dot_general"(%arg0, %arg2) {batch1 = array<i64>, batch2 = array<i64>, contract1 = array<i64: 1>, contract2 = array<i64: 1>} : (tensor<2x3xf32>, tensor<5x3x4xf32>) -> tensor<2x5x4xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.expand_dims"(%arg1) {axes = array<i64: 1>} : (tensor<2x4xf32>) -> tensor<2x1x4xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.multiply"(%[[V0]], %[[V1]]) : (tensor<2x5x4xf32>, tensor<2x1x4xf32>) -> tensor<2x5x4xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.sum"(%[[V2]]) {axes = array<i64: 2>, keepdims = false} : (tensor<2x5x4xf32>) -> tensor<2x5xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.add"(%[[V3]], %arg3) : (tensor<2x5xf32>, tensor<5xf32>) -> tensor<2x5xf32>
// CHECK-NEXT: return %[[V4]] : tensor<2x5xf32>
func.func @aten_bilinear(%arg0: !torch.vtensor<[2,3],f32>, %arg1: !torch.vtensor<[2,4],f32>, %arg2: !torch.vtensor<[5,3,4],f32>, %arg3: !torch.vtensor<[5],f32>) -> !torch.vtensor<[2,5],f32> {
  %0 = torch.aten.bilinear %arg0, %arg1, %arg2, %arg3 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[2,4],f32>, !torch.vtensor<[5,3,4],f32>, !torch.vtensor<[5],f32> -> !torch.vtensor<[2,5],f32>
  return %0 : !torch.vtensor<[2,5],f32>
}

// CHECK-LABEL: func.func @aten_embedding_padding(
// CHECK-NEXT: %[[V0:.*]] = "ivy.embedding"(%arg0, %arg1) : (tensor<5x3xf32>, tensor<3xi64>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<1> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.equal"(%arg1, %[[V1]]) : (tensor<3xi64>, tensor<i64>) -> tensor<3xi1>
// CHECK-NEXT: %[[V3:.*]] = "ivy.expand_dims"(%[[V2]]) {axes = array<i64: -1>} : (tensor<3xi1>) -> tensor<3x1xi1>
// CHECK-NEXT: %[[V4:.*]] = "ivy.stop_gradient"(%[[V0]]) : (tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.where"(%[[V3]], %[[V4]], %[[V0]]) : (tensor<3x1xi1>, tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: return %[[V5]] : tensor<3x3xf32>
func.func @aten_embedding_padding(%arg0: !torch.vtensor<[5,3],f32>, %arg1: !torch.vtensor<[3],si64>) -> !torch.vtensor<[3,3],f32> {
  %int1 = torch.constant.int 1
  %false = torch.constant.bool false
  %false_0 = torch.constant.bool false
  %0 = torch.aten.embedding %arg0, %arg1, %int1, %false, %false_0 : !torch.vtensor<[5,3],f32>, !torch.vtensor<[3],si64>, !torch.int, !torch.bool, !torch.bool -> !torch.vtensor<[3,3],f32>
  return %0 : !torch.vtensor<[3,3],f32>
}

// CHECK-LABEL: func.func @aten_embedding_bag_sum(
// CHECK-NEXT: %[[V0:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 4>} : () -> tensor<4xi64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.expand_dims"(%[[V0]]) {axes = array<i64: 1>} : (tensor<4xi64>) -> tensor<4x1xi64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.greater_equal"(%[[V1]], %arg2) : (tensor<4x1xi64>, tensor<2xi64>) -> tensor<4x2xi1>
// CHECK-NEXT: %[[V3:.*]] = "ivy.astype"(%[[V2]]) {dtype = i64} : (tensor<4x2xi1>) -> tensor<4x2xi64>
// CHECK-NEXT: %[[V4:.*]] = "ivy.sum"(%[[V3]]) {axes = array<i64: 1>, keepdims = false} : (tensor<4x2xi64>) -> tensor<4xi64>
// CHECK-NEXT: %[[V5:.*]] = "ivy.constant"() {value = dense<1> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V6:.*]] = "ivy.subtract"(%[[V4]], %[[V5]]) : (tensor<4xi64>, tensor<i64>) -> tensor<4xi64>
// CHECK-NEXT: %[[V7:.*]] = "ivy.embedding"(%arg0, %arg1) : (tensor<5x3xf32>, tensor<4xi64>) -> tensor<4x3xf32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.constant"() {value = dense<1> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V9:.*]] = "ivy.full"(%[[V8]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 4>} : (tensor<i64>) -> tensor<4xi64>
// CHECK-NEXT: %[[V10:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V11:.*]] = "ivy.full"(%[[V10]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2>} : (tensor<i64>) -> tensor<2xi64>
// CHECK-NEXT: %[[V12:.*]] = "ivy.index_put"(%[[V11]], %[[V6]], %[[V9]]) {axes = array<i64: 0>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1>, reduction = "add"} : (tensor<2xi64>, tensor<4xi64>, tensor<4xi64>) -> tensor<2xi64>
// CHECK-NEXT: %[[V13:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V14:.*]] = "ivy.expand_dims"(%[[V12]]) {axes = array<i64: 1>} : (tensor<2xi64>) -> tensor<2x1xi64>
// CHECK-NEXT: %[[V15:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V16:.*]] = "ivy.full"(%[[V15]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V17:.*]] = "ivy.index_put"(%[[V16]], %[[V6]], %[[V7]]) {axes = array<i64: 0>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1>, reduction = "add"} : (tensor<2x3xf32>, tensor<4xi64>, tensor<4x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V18:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V19:.*]] = "ivy.full"(%[[V18]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 0>} : (tensor<i64>) -> tensor<0xi64>
// CHECK-NEXT: %[[V20:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V21:.*]] = "ivy.full"(%[[V20]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2>} : (tensor<i64>) -> tensor<2xi64>
// CHECK-NEXT: return %[[V17]] : tensor<2x3xf32>
func.func @aten_embedding_bag_sum(%arg0: !torch.vtensor<[5,3],f32>, %arg1: !torch.vtensor<[4],si64>, %arg2: !torch.vtensor<[2],si64>) -> !torch.vtensor<[2,3],f32> {
  %false = torch.constant.bool false
  %int0 = torch.constant.int 0
  %false_0 = torch.constant.bool false
  %none = torch.constant.none
  %false_1 = torch.constant.bool false
  %0:4 = torch.operator "torch.aten.embedding_bag"(%arg0, %arg1, %arg2, %false, %int0, %false_0, %none, %false_1) : (!torch.vtensor<[5,3],f32>, !torch.vtensor<[4],si64>, !torch.vtensor<[2],si64>, !torch.bool, !torch.int, !torch.bool, !torch.none, !torch.bool) -> (!torch.vtensor<[2,3],f32>, !torch.vtensor<[0],si64>, !torch.vtensor<[2],si64>, !torch.vtensor<[2],si64>) 
  return %0#0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_embedding_bag_mean(
// CHECK-NEXT: %[[V0:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 4>} : () -> tensor<4xi64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.expand_dims"(%[[V0]]) {axes = array<i64: 1>} : (tensor<4xi64>) -> tensor<4x1xi64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.greater_equal"(%[[V1]], %arg2) : (tensor<4x1xi64>, tensor<2xi64>) -> tensor<4x2xi1>
// CHECK-NEXT: %[[V3:.*]] = "ivy.astype"(%[[V2]]) {dtype = i64} : (tensor<4x2xi1>) -> tensor<4x2xi64>
// CHECK-NEXT: %[[V4:.*]] = "ivy.sum"(%[[V3]]) {axes = array<i64: 1>, keepdims = false} : (tensor<4x2xi64>) -> tensor<4xi64>
// CHECK-NEXT: %[[V5:.*]] = "ivy.constant"() {value = dense<1> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V6:.*]] = "ivy.subtract"(%[[V4]], %[[V5]]) : (tensor<4xi64>, tensor<i64>) -> tensor<4xi64>
// CHECK-NEXT: %[[V7:.*]] = "ivy.constant"() {value = dense<2> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V8:.*]] = "ivy.not_equal"(%arg1, %[[V7]]) : (tensor<4xi64>, tensor<i64>) -> tensor<4xi1>
// CHECK-NEXT: %[[V9:.*]] = "ivy.embedding"(%arg0, %arg1) : (tensor<5x3xf32>, tensor<4xi64>) -> tensor<4x3xf32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.constant"() {value = dense<1> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V11:.*]] = "ivy.full"(%[[V10]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 4>} : (tensor<i64>) -> tensor<4xi64>
// CHECK-NEXT: %[[V12:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V13:.*]] = "ivy.where"(%[[V8]], %[[V11]], %[[V12]]) : (tensor<4xi1>, tensor<4xi64>, tensor<i64>) -> tensor<4xi64>
// CHECK-NEXT: %[[V14:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V15:.*]] = "ivy.full"(%[[V14]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2>} : (tensor<i64>) -> tensor<2xi64>
// CHECK-NEXT: %[[V16:.*]] = "ivy.index_put"(%[[V15]], %[[V6]], %[[V13]]) {axes = array<i64: 0>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1>, reduction = "add"} : (tensor<2xi64>, tensor<4xi64>, tensor<4xi64>) -> tensor<2xi64>
// CHECK-NEXT: %[[V17:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V18:.*]] = "ivy.expand_dims"(%[[V8]]) {axes = array<i64: 1>} : (tensor<4xi1>) -> tensor<4x1xi1>
// CHECK-NEXT: %[[V19:.*]] = "ivy.where"(%[[V18]], %[[V9]], %[[V17]]) : (tensor<4x1xi1>, tensor<4x3xf32>, tensor<f32>) -> tensor<4x3xf32>
// CHECK-NEXT: %[[V20:.*]] = "ivy.expand_dims"(%[[V16]]) {axes = array<i64: 1>} : (tensor<2xi64>) -> tensor<2x1xi64>
// CHECK-NEXT: %[[V21:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V22:.*]] = "ivy.full"(%[[V21]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V23:.*]] = "ivy.index_put"(%[[V22]], %[[V6]], %[[V19]]) {axes = array<i64: 0>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1>, reduction = "add"} : (tensor<2x3xf32>, tensor<4xi64>, tensor<4x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V24:.*]] = "ivy.constant"() {value = dense<1> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V25:.*]] = "ivy.maximum"(%[[V20]], %[[V24]]) : (tensor<2x1xi64>, tensor<i64>) -> tensor<2x1xi64>
// CHECK-NEXT: %[[V26:.*]] = "ivy.astype"(%[[V25]]) {dtype = f32} : (tensor<2x1xi64>) -> tensor<2x1xf32>
// CHECK-NEXT: %[[V27:.*]] = "ivy.divide"(%[[V23]], %[[V26]]) : (tensor<2x3xf32>, tensor<2x1xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V28:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V29:.*]] = "ivy.full"(%[[V28]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2>} : (tensor<i64>) -> tensor<2xi64>
// CHECK-NEXT: return %[[V27]] : tensor<2x3xf32>
func.func @aten_embedding_bag_mean(%arg0: !torch.vtensor<[5,3],f32>, %arg1: !torch.vtensor<[4],si64>, %arg2: !torch.vtensor<[2],si64>) -> !torch.vtensor<[2,3],f32> {
  %false = torch.constant.bool false
  %int1 = torch.constant.int 1
  %false_0 = torch.constant.bool false
  %none = torch.constant.none
  %false_1 = torch.constant.bool false
  %int2 = torch.constant.int 2
  %result0, %result1, %result2, %result3 = torch.aten.embedding_bag.padding_idx %arg0, %arg1, %arg2, %false, %int1, %false_0, %none, %false_1, %int2 : !torch.vtensor<[5,3],f32>, !torch.vtensor<[4],si64>, !torch.vtensor<[2],si64>, !torch.bool, !torch.int, !torch.bool, !torch.none, !torch.bool, !torch.int -> !torch.vtensor<[2,3],f32>, !torch.vtensor<[4],si64>, !torch.vtensor<[2],si64>, !torch.vtensor<[2],si64>
  return %result0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_embedding_bag_call(
// CHECK-NEXT: %[[V0:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 4>} : () -> tensor<4xi64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.expand_dims"(%[[V0]]) {axes = array<i64: 1>} : (tensor<4xi64>) -> tensor<4x1xi64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.greater_equal"(%[[V1]], %arg2) : (tensor<4x1xi64>, tensor<2xi64>) -> tensor<4x2xi1>
// CHECK-NEXT: %[[V3:.*]] = "ivy.astype"(%[[V2]]) {dtype = i64} : (tensor<4x2xi1>) -> tensor<4x2xi64>
// CHECK-NEXT: %[[V4:.*]] = "ivy.sum"(%[[V3]]) {axes = array<i64: 1>, keepdims = false} : (tensor<4x2xi64>) -> tensor<4xi64>
// CHECK-NEXT: %[[V5:.*]] = "ivy.constant"() {value = dense<1> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V6:.*]] = "ivy.subtract"(%[[V4]], %[[V5]]) : (tensor<4xi64>, tensor<i64>) -> tensor<4xi64>
// CHECK-NEXT: %[[V7:.*]] = "ivy.embedding"(%arg0, %arg1) : (tensor<5x3xf32>, tensor<4xi64>) -> tensor<4x3xf32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.constant"() {value = dense<1> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V9:.*]] = "ivy.full"(%[[V8]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 4>} : (tensor<i64>) -> tensor<4xi64>
// CHECK-NEXT: %[[V10:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V11:.*]] = "ivy.full"(%[[V10]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2>} : (tensor<i64>) -> tensor<2xi64>
// CHECK-NEXT: %[[V12:.*]] = "ivy.index_put"(%[[V11]], %[[V6]], %[[V9]]) {axes = array<i64: 0>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1>, reduction = "add"} : (tensor<2xi64>, tensor<4xi64>, tensor<4xi64>) -> tensor<2xi64>
// CHECK-NEXT: %[[V13:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V14:.*]] = "ivy.expand_dims"(%[[V12]]) {axes = array<i64: 1>} : (tensor<2xi64>) -> tensor<2x1xi64>
// CHECK-NEXT: %[[V15:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V16:.*]] = "ivy.full"(%[[V15]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V17:.*]] = "ivy.index_put"(%[[V16]], %[[V6]], %[[V7]]) {axes = array<i64: 0>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1>, reduction = "add"} : (tensor<2x3xf32>, tensor<4xi64>, tensor<4x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V18:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V19:.*]] = "ivy.full"(%[[V18]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 0>} : (tensor<i64>) -> tensor<0xi64>
// CHECK-NEXT: %[[V20:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V21:.*]] = "ivy.full"(%[[V20]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2>} : (tensor<i64>) -> tensor<2xi64>
// CHECK-NEXT: return %[[V17]] : tensor<2x3xf32>
func.func @aten_embedding_bag_call(%arg0: !torch.vtensor<[5,3],f32>, %arg1: !torch.vtensor<[4],si64>, %arg2: !torch.vtensor<[2],si64>) -> !torch.vtensor<[2,3],f32> {
  %false = torch.constant.bool false
  %int0 = torch.constant.int 0
  %false_0 = torch.constant.bool false
  %none = torch.constant.none
  %false_1 = torch.constant.bool false
  %int-1 = torch.constant.int -1
  %result0, %result1, %result2, %result3 = torch.aten._embedding_bag %arg0, %arg1, %arg2, %false, %int0, %false_0, %none, %false_1, %int-1 : !torch.vtensor<[5,3],f32>, !torch.vtensor<[4],si64>, !torch.vtensor<[2],si64>, !torch.bool, !torch.int, !torch.bool, !torch.none, !torch.bool, !torch.int -> !torch.vtensor<[2,3],f32>, !torch.vtensor<[0],si64>, !torch.vtensor<[2],si64>, !torch.vtensor<[2],si64>
  return %result0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_embedding_bag_forward_only_call(
// CHECK-NEXT: %[[V0:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 4>} : () -> tensor<4xi64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.expand_dims"(%[[V0]]) {axes = array<i64: 1>} : (tensor<4xi64>) -> tensor<4x1xi64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.greater_equal"(%[[V1]], %arg2) : (tensor<4x1xi64>, tensor<2xi64>) -> tensor<4x2xi1>
// CHECK-NEXT: %[[V3:.*]] = "ivy.astype"(%[[V2]]) {dtype = i64} : (tensor<4x2xi1>) -> tensor<4x2xi64>
// CHECK-NEXT: %[[V4:.*]] = "ivy.sum"(%[[V3]]) {axes = array<i64: 1>, keepdims = false} : (tensor<4x2xi64>) -> tensor<4xi64>
// CHECK-NEXT: %[[V5:.*]] = "ivy.constant"() {value = dense<1> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V6:.*]] = "ivy.subtract"(%[[V4]], %[[V5]]) : (tensor<4xi64>, tensor<i64>) -> tensor<4xi64>
// CHECK-NEXT: %[[V7:.*]] = "ivy.embedding"(%arg0, %arg1) : (tensor<5x3xf32>, tensor<4xi64>) -> tensor<4x3xf32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.constant"() {value = dense<1> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V9:.*]] = "ivy.full"(%[[V8]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 4>} : (tensor<i64>) -> tensor<4xi64>
// CHECK-NEXT: %[[V10:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V11:.*]] = "ivy.full"(%[[V10]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2>} : (tensor<i64>) -> tensor<2xi64>
// CHECK-NEXT: %[[V12:.*]] = "ivy.index_put"(%[[V11]], %[[V6]], %[[V9]]) {axes = array<i64: 0>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1>, reduction = "add"} : (tensor<2xi64>, tensor<4xi64>, tensor<4xi64>) -> tensor<2xi64>
// CHECK-NEXT: %[[V13:.*]] = "ivy.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V14:.*]] = "ivy.expand_dims"(%[[V12]]) {axes = array<i64: 1>} : (tensor<2xi64>) -> tensor<2x1xi64>
// CHECK-NEXT: %[[V15:.*]] = "ivy.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V16:.*]] = "ivy.full"(%[[V15]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V17:.*]] = "ivy.index_put"(%[[V16]], %[[V6]], %[[V7]]) {axes = array<i64: 0>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1>, reduction = "max"} : (tensor<2x3xf32>, tensor<4xi64>, tensor<4x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V18:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V19:.*]] = "ivy.equal"(%[[V14]], %[[V18]]) : (tensor<2x1xi64>, tensor<i64>) -> tensor<2x1xi1>
// CHECK-NEXT: %[[V20:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V21:.*]] = "ivy.where"(%[[V19]], %[[V20]], %[[V17]]) : (tensor<2x1xi1>, tensor<f32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V22:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V23:.*]] = "ivy.full"(%[[V22]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<i64>) -> tensor<2x3xi64>
// CHECK-NEXT: return %[[V21]] : tensor<2x3xf32>
func.func @aten_embedding_bag_forward_only_call(%arg0: !torch.vtensor<[5,3],f32>, %arg1: !torch.vtensor<[4],si64>, %arg2: !torch.vtensor<[2],si64>) -> !torch.vtensor<[2,3],f32> {
  %false = torch.constant.bool false
  %int2 = torch.constant.int 2
  %false_0 = torch.constant.bool false
  %none = torch.constant.none
  %false_1 = torch.constant.bool false
  %none_2 = torch.constant.none
  %result0, %result1, %result2, %result3 = torch.aten.embedding_bag.padding_idx %arg0, %arg1, %arg2, %false, %int2, %false_0, %none, %false_1, %none_2 : !torch.vtensor<[5,3],f32>, !torch.vtensor<[4],si64>, !torch.vtensor<[2],si64>, !torch.bool, !torch.int, !torch.bool, !torch.none, !torch.bool, !torch.none -> !torch.vtensor<[2,3],f32>, !torch.vtensor<[4],si64>, !torch.vtensor<[2],si64>, !torch.vtensor<[2,3],si64>
  return %result0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_max_pool1d_with_indices(
// CHECK-NEXT: %[[V0:.*]] = "ivy.max_pool"(%arg0) {axes = array<i64: 2>, dilation = array<i64: 1>, padding = array<i64: 1, 1>, strides = array<i64: 2>, window = array<i64: 3>} : (tensor<1x2x6xf32>) -> tensor<1x2x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 2, 6>} : (tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<{{\[\[}}0, 0, 1], [1, 2, 3], [3, 4, 5]]> : tensor<3x3xi64>} : () -> tensor<3x3xi64>
// CHECK-NEXT: %[[V3:.*]] = "ivy.take"(%[[V1]], %[[V2]]) {axis = 2 : i64} : (tensor<1x2x6xf32>, tensor<3x3xi64>) -> tensor<1x2x3x3xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.constant"() {value = dense<{{\[\[}}false, true, true], [true, true, true], [true, true, true]]> : tensor<3x3xi1>} : () -> tensor<3x3xi1>
// CHECK-NEXT: %[[V5:.*]] = "ivy.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.where"(%[[V4]], %[[V3]], %[[V5]]) : (tensor<3x3xi1>, tensor<1x2x3x3xf32>, tensor<f32>) -> tensor<1x2x3x3xf32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.argmax"(%[[V6]]) {axis = 3 : i64, keepdims = true} : (tensor<1x2x3x3xf32>) -> tensor<1x2x3x1xi64>
// CHECK-NEXT: %[[V8:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 3>} : () -> tensor<3xi64>
// CHECK-NEXT: %[[V9:.*]] = "ivy.equal"(%[[V8]], %[[V7]]) : (tensor<3xi64>, tensor<1x2x3x1xi64>) -> tensor<1x2x3x3xi1>
// CHECK-NEXT: %[[V10:.*]] = "ivy.constant"() {value = dense<{{\[\[}}0, 0, 1], [1, 2, 3], [3, 4, 5]]> : tensor<3x3xi64>} : () -> tensor<3x3xi64>
// CHECK-NEXT: %[[V11:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V12:.*]] = "ivy.where"(%[[V9]], %[[V10]], %[[V11]]) : (tensor<1x2x3x3xi1>, tensor<3x3xi64>, tensor<i64>) -> tensor<1x2x3x3xi64>
// CHECK-NEXT: %[[V13:.*]] = "ivy.sum"(%[[V12]]) {axes = array<i64: 3>, keepdims = false} : (tensor<1x2x3x3xi64>) -> tensor<1x2x3xi64>
// CHECK-NEXT: %[[V14:.*]] = "ivy.max"(%[[V6]]) {axes = array<i64: 3>, keepdims = false} : (tensor<1x2x3x3xf32>) -> tensor<1x2x3xf32>
// CHECK-NEXT: return %[[V0]], %[[V13]] : tensor<1x2x3xf32>, tensor<1x2x3xi64>
func.func @aten_max_pool1d_with_indices(%arg0: !torch.vtensor<[1,2,6],f32>) -> (!torch.vtensor<[1,2,3],f32>, !torch.vtensor<[1,2,3],si64>) {
  %int3 = torch.constant.int 3
  %0 = torch.prim.ListConstruct %int3 : (!torch.int) -> !torch.list<int>
  %int2 = torch.constant.int 2
  %1 = torch.prim.ListConstruct %int2 : (!torch.int) -> !torch.list<int>
  %int1 = torch.constant.int 1
  %2 = torch.prim.ListConstruct %int1 : (!torch.int) -> !torch.list<int>
  %int1_0 = torch.constant.int 1
  %3 = torch.prim.ListConstruct %int1_0 : (!torch.int) -> !torch.list<int>
  %false = torch.constant.bool false
  %result0, %result1 = torch.aten.max_pool1d_with_indices %arg0, %0, %1, %2, %3, %false : !torch.vtensor<[1,2,6],f32>, !torch.list<int>, !torch.list<int>, !torch.list<int>, !torch.list<int>, !torch.bool -> !torch.vtensor<[1,2,3],f32>, !torch.vtensor<[1,2,3],si64>
  return %result0, %result1 : !torch.vtensor<[1,2,3],f32>, !torch.vtensor<[1,2,3],si64>
}

// CHECK-LABEL: func.func @aten_max_pool2d_with_indices(
// CHECK-NEXT: %[[V0:.*]] = "ivy.max_pool"(%arg0) {axes = array<i64: 2, 3>, dilation = array<i64: 1, 1>, padding = array<i64: 0, 0, 0, 0>, strides = array<i64: 2, 2>, window = array<i64: 2, 2>} : (tensor<1x2x4x6xf32>) -> tensor<1x2x2x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 2, 24>} : (tensor<1x2x4x6xf32>) -> tensor<1x2x24xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<{{\[\[\[}}0, 1, 6, 7], [2, 3, 8, 9], [4, 5, 10, 11]], {{\[\[}}12, 13, 18, 19], [14, 15, 20, 21], [16, 17, 22, 23]]]> : tensor<2x3x4xi64>} : () -> tensor<2x3x4xi64>
// CHECK-NEXT: %[[V3:.*]] = "ivy.take"(%[[V1]], %[[V2]]) {axis = 2 : i64} : (tensor<1x2x24xf32>, tensor<2x3x4xi64>) -> tensor<1x2x2x3x4xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.argmax"(%[[V3]]) {axis = 4 : i64, keepdims = true} : (tensor<1x2x2x3x4xf32>) -> tensor<1x2x2x3x1xi64>
// CHECK-NEXT: %[[V5:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 4>} : () -> tensor<4xi64>
// CHECK-NEXT: %[[V6:.*]] = "ivy.equal"(%[[V5]], %[[V4]]) : (tensor<4xi64>, tensor<1x2x2x3x1xi64>) -> tensor<1x2x2x3x4xi1>
// CHECK-NEXT: %[[V7:.*]] = "ivy.constant"() {value = dense<{{\[\[\[}}0, 1, 6, 7], [2, 3, 8, 9], [4, 5, 10, 11]], {{\[\[}}12, 13, 18, 19], [14, 15, 20, 21], [16, 17, 22, 23]]]> : tensor<2x3x4xi64>} : () -> tensor<2x3x4xi64>
// CHECK-NEXT: %[[V8:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V9:.*]] = "ivy.where"(%[[V6]], %[[V7]], %[[V8]]) : (tensor<1x2x2x3x4xi1>, tensor<2x3x4xi64>, tensor<i64>) -> tensor<1x2x2x3x4xi64>
// CHECK-NEXT: %[[V10:.*]] = "ivy.sum"(%[[V9]]) {axes = array<i64: 4>, keepdims = false} : (tensor<1x2x2x3x4xi64>) -> tensor<1x2x2x3xi64>
// CHECK-NEXT: %[[V11:.*]] = "ivy.max"(%[[V3]]) {axes = array<i64: 4>, keepdims = false} : (tensor<1x2x2x3x4xf32>) -> tensor<1x2x2x3xf32>
// CHECK-NEXT: return %[[V0]], %[[V10]] : tensor<1x2x2x3xf32>, tensor<1x2x2x3xi64>
func.func @aten_max_pool2d_with_indices(%arg0: !torch.vtensor<[1,2,4,6],f32>) -> (!torch.vtensor<[1,2,2,3],f32>, !torch.vtensor<[1,2,2,3],si64>) {
  %int2 = torch.constant.int 2
  %int2_0 = torch.constant.int 2
  %0 = torch.prim.ListConstruct %int2, %int2_0 : (!torch.int, !torch.int) -> !torch.list<int>
  %1 = torch.prim.ListConstruct  : () -> !torch.list<int>
  %int0 = torch.constant.int 0
  %int0_1 = torch.constant.int 0
  %2 = torch.prim.ListConstruct %int0, %int0_1 : (!torch.int, !torch.int) -> !torch.list<int>
  %int1 = torch.constant.int 1
  %int1_2 = torch.constant.int 1
  %3 = torch.prim.ListConstruct %int1, %int1_2 : (!torch.int, !torch.int) -> !torch.list<int>
  %false = torch.constant.bool false
  %result0, %result1 = torch.aten.max_pool2d_with_indices %arg0, %0, %1, %2, %3, %false : !torch.vtensor<[1,2,4,6],f32>, !torch.list<int>, !torch.list<int>, !torch.list<int>, !torch.list<int>, !torch.bool -> !torch.vtensor<[1,2,2,3],f32>, !torch.vtensor<[1,2,2,3],si64>
  return %result0, %result1 : !torch.vtensor<[1,2,2,3],f32>, !torch.vtensor<[1,2,2,3],si64>
}

// CHECK-LABEL: func.func @aten_max_pool3d_with_indices(
// CHECK-NEXT: %[[V0:.*]] = "ivy.max_pool"(%arg0) {axes = array<i64: 2, 3, 4>, dilation = array<i64: 1, 1, 1>, padding = array<i64: 0, 0, 0, 0, 0, 0>, strides = array<i64: 2, 2, 2>, window = array<i64: 2, 2, 2>} : (tensor<1x2x4x4x4xf32>) -> tensor<1x2x2x2x2xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 2, 64>} : (tensor<1x2x4x4x4xf32>) -> tensor<1x2x64xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<{{\[\[\[\[}}0, 1, 4, 5, 16, 17, 20, 21], [2, 3, 6, 7, 18, 19, 22, 23]], {{\[\[}}8, 9, 12, 13, 24, 25, 28, 29], [10, 11, 14, 15, 26, 27, 30, 31]]], {{\[\[\[}}32, 33, 36, 37, 48, 49, 52, 53], [34, 35, 38, 39, 50, 51, 54, 55]], {{\[\[}}40, 41, 44, 45, 56, 57, 60, 61], [42, 43, 46, 47, 58, 59, 62, 63]]]]> : tensor<2x2x2x8xi64>} : () -> tensor<2x2x2x8xi64>
// CHECK-NEXT: %[[V3:.*]] = "ivy.take"(%[[V1]], %[[V2]]) {axis = 2 : i64} : (tensor<1x2x64xf32>, tensor<2x2x2x8xi64>) -> tensor<1x2x2x2x2x8xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.argmax"(%[[V3]]) {axis = 5 : i64, keepdims = true} : (tensor<1x2x2x2x2x8xf32>) -> tensor<1x2x2x2x2x1xi64>
// CHECK-NEXT: %[[V5:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 8>} : () -> tensor<8xi64>
// CHECK-NEXT: %[[V6:.*]] = "ivy.equal"(%[[V5]], %[[V4]]) : (tensor<8xi64>, tensor<1x2x2x2x2x1xi64>) -> tensor<1x2x2x2x2x8xi1>
// CHECK-NEXT: %[[V7:.*]] = "ivy.constant"() {value = dense<{{\[\[\[\[}}0, 1, 4, 5, 16, 17, 20, 21], [2, 3, 6, 7, 18, 19, 22, 23]], {{\[\[}}8, 9, 12, 13, 24, 25, 28, 29], [10, 11, 14, 15, 26, 27, 30, 31]]], {{\[\[\[}}32, 33, 36, 37, 48, 49, 52, 53], [34, 35, 38, 39, 50, 51, 54, 55]], {{\[\[}}40, 41, 44, 45, 56, 57, 60, 61], [42, 43, 46, 47, 58, 59, 62, 63]]]]> : tensor<2x2x2x8xi64>} : () -> tensor<2x2x2x8xi64>
// CHECK-NEXT: %[[V8:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V9:.*]] = "ivy.where"(%[[V6]], %[[V7]], %[[V8]]) : (tensor<1x2x2x2x2x8xi1>, tensor<2x2x2x8xi64>, tensor<i64>) -> tensor<1x2x2x2x2x8xi64>
// CHECK-NEXT: %[[V10:.*]] = "ivy.sum"(%[[V9]]) {axes = array<i64: 5>, keepdims = false} : (tensor<1x2x2x2x2x8xi64>) -> tensor<1x2x2x2x2xi64>
// CHECK-NEXT: %[[V11:.*]] = "ivy.max"(%[[V3]]) {axes = array<i64: 5>, keepdims = false} : (tensor<1x2x2x2x2x8xf32>) -> tensor<1x2x2x2x2xf32>
// CHECK-NEXT: return %[[V0]], %[[V10]] : tensor<1x2x2x2x2xf32>, tensor<1x2x2x2x2xi64>
func.func @aten_max_pool3d_with_indices(%arg0: !torch.vtensor<[1,2,4,4,4],f32>) -> (!torch.vtensor<[1,2,2,2,2],f32>, !torch.vtensor<[1,2,2,2,2],si64>) {
  %int2 = torch.constant.int 2
  %int2_0 = torch.constant.int 2
  %int2_1 = torch.constant.int 2
  %0 = torch.prim.ListConstruct %int2, %int2_0, %int2_1 : (!torch.int, !torch.int, !torch.int) -> !torch.list<int>
  %1 = torch.prim.ListConstruct  : () -> !torch.list<int>
  %int0 = torch.constant.int 0
  %int0_2 = torch.constant.int 0
  %int0_3 = torch.constant.int 0
  %2 = torch.prim.ListConstruct %int0, %int0_2, %int0_3 : (!torch.int, !torch.int, !torch.int) -> !torch.list<int>
  %int1 = torch.constant.int 1
  %int1_4 = torch.constant.int 1
  %int1_5 = torch.constant.int 1
  %3 = torch.prim.ListConstruct %int1, %int1_4, %int1_5 : (!torch.int, !torch.int, !torch.int) -> !torch.list<int>
  %false = torch.constant.bool false
  %result0, %result1 = torch.aten.max_pool3d_with_indices %arg0, %0, %1, %2, %3, %false : !torch.vtensor<[1,2,4,4,4],f32>, !torch.list<int>, !torch.list<int>, !torch.list<int>, !torch.list<int>, !torch.bool -> !torch.vtensor<[1,2,2,2,2],f32>, !torch.vtensor<[1,2,2,2,2],si64>
  return %result0, %result1 : !torch.vtensor<[1,2,2,2,2],f32>, !torch.vtensor<[1,2,2,2,2],si64>
}

// CHECK-LABEL: func.func @aten_adaptive_max_pool1d(
// CHECK-NEXT: %[[V0:.*]] = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 2, 5>} : (tensor<1x2x5xf32>) -> tensor<1x2x5xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<{{\[\[}}0, 1, 2], [2, 3, 4]]> : tensor<2x3xi64>} : () -> tensor<2x3xi64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.take"(%[[V0]], %[[V1]]) {axis = 2 : i64} : (tensor<1x2x5xf32>, tensor<2x3xi64>) -> tensor<1x2x2x3xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.argmax"(%[[V2]]) {axis = 3 : i64, keepdims = true} : (tensor<1x2x2x3xf32>) -> tensor<1x2x2x1xi64>
// CHECK-NEXT: %[[V4:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 3>} : () -> tensor<3xi64>
// CHECK-NEXT: %[[V5:.*]] = "ivy.equal"(%[[V4]], %[[V3]]) : (tensor<3xi64>, tensor<1x2x2x1xi64>) -> tensor<1x2x2x3xi1>
// CHECK-NEXT: %[[V6:.*]] = "ivy.constant"() {value = dense<{{\[\[}}0, 1, 2], [2, 3, 4]]> : tensor<2x3xi64>} : () -> tensor<2x3xi64>
// CHECK-NEXT: %[[V7:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V8:.*]] = "ivy.where"(%[[V5]], %[[V6]], %[[V7]]) : (tensor<1x2x2x3xi1>, tensor<2x3xi64>, tensor<i64>) -> tensor<1x2x2x3xi64>
// CHECK-NEXT: %[[V9:.*]] = "ivy.sum"(%[[V8]]) {axes = array<i64: 3>, keepdims = false} : (tensor<1x2x2x3xi64>) -> tensor<1x2x2xi64>
// CHECK-NEXT: %[[V10:.*]] = "ivy.max"(%[[V2]]) {axes = array<i64: 3>, keepdims = false} : (tensor<1x2x2x3xf32>) -> tensor<1x2x2xf32>
// CHECK-NEXT: return %[[V10]], %[[V9]] : tensor<1x2x2xf32>, tensor<1x2x2xi64>
func.func @aten_adaptive_max_pool1d(%arg0: !torch.vtensor<[1,2,5],f32>) -> (!torch.vtensor<[1,2,2],f32>, !torch.vtensor<[1,2,2],si64>) {
  %int2 = torch.constant.int 2
  %0 = torch.prim.ListConstruct %int2 : (!torch.int) -> !torch.list<int>
  %result0, %result1 = torch.aten.adaptive_max_pool1d %arg0, %0 : !torch.vtensor<[1,2,5],f32>, !torch.list<int> -> !torch.vtensor<[1,2,2],f32>, !torch.vtensor<[1,2,2],si64>
  return %result0, %result1 : !torch.vtensor<[1,2,2],f32>, !torch.vtensor<[1,2,2],si64>
}

// CHECK-LABEL: func.func @aten_adaptive_max_pool2d(
// CHECK-NEXT: %[[V0:.*]] = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 2, 12>} : (tensor<1x2x4x3xf32>) -> tensor<1x2x12xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<{{\[\[\[}}0, 1, 2, 3, 4, 5]], {{\[\[}}6, 7, 8, 9, 10, 11]]]> : tensor<2x1x6xi64>} : () -> tensor<2x1x6xi64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.take"(%[[V0]], %[[V1]]) {axis = 2 : i64} : (tensor<1x2x12xf32>, tensor<2x1x6xi64>) -> tensor<1x2x2x1x6xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.argmax"(%[[V2]]) {axis = 4 : i64, keepdims = true} : (tensor<1x2x2x1x6xf32>) -> tensor<1x2x2x1x1xi64>
// CHECK-NEXT: %[[V4:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 6>} : () -> tensor<6xi64>
// CHECK-NEXT: %[[V5:.*]] = "ivy.equal"(%[[V4]], %[[V3]]) : (tensor<6xi64>, tensor<1x2x2x1x1xi64>) -> tensor<1x2x2x1x6xi1>
// CHECK-NEXT: %[[V6:.*]] = "ivy.constant"() {value = dense<{{\[\[\[}}0, 1, 2, 3, 4, 5]], {{\[\[}}6, 7, 8, 9, 10, 11]]]> : tensor<2x1x6xi64>} : () -> tensor<2x1x6xi64>
// CHECK-NEXT: %[[V7:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V8:.*]] = "ivy.where"(%[[V5]], %[[V6]], %[[V7]]) : (tensor<1x2x2x1x6xi1>, tensor<2x1x6xi64>, tensor<i64>) -> tensor<1x2x2x1x6xi64>
// CHECK-NEXT: %[[V9:.*]] = "ivy.sum"(%[[V8]]) {axes = array<i64: 4>, keepdims = false} : (tensor<1x2x2x1x6xi64>) -> tensor<1x2x2x1xi64>
// CHECK-NEXT: %[[V10:.*]] = "ivy.max"(%[[V2]]) {axes = array<i64: 4>, keepdims = false} : (tensor<1x2x2x1x6xf32>) -> tensor<1x2x2x1xf32>
// CHECK-NEXT: return %[[V10]], %[[V9]] : tensor<1x2x2x1xf32>, tensor<1x2x2x1xi64>
func.func @aten_adaptive_max_pool2d(%arg0: !torch.vtensor<[1,2,4,3],f32>) -> (!torch.vtensor<[1,2,2,1],f32>, !torch.vtensor<[1,2,2,1],si64>) {
  %int2 = torch.constant.int 2
  %int1 = torch.constant.int 1
  %0 = torch.prim.ListConstruct %int2, %int1 : (!torch.int, !torch.int) -> !torch.list<int>
  %result0, %result1 = torch.aten.adaptive_max_pool2d %arg0, %0 : !torch.vtensor<[1,2,4,3],f32>, !torch.list<int> -> !torch.vtensor<[1,2,2,1],f32>, !torch.vtensor<[1,2,2,1],si64>
  return %result0, %result1 : !torch.vtensor<[1,2,2,1],f32>, !torch.vtensor<[1,2,2,1],si64>
}

// CHECK-LABEL: func.func @aten_adaptive_max_pool3d(
// CHECK-NEXT: %[[V0:.*]] = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 2, 16>} : (tensor<1x2x2x2x4xf32>) -> tensor<1x2x16xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<{{\[\[\[\[}}0, 1, 4, 5, 8, 9, 12, 13], [2, 3, 6, 7, 10, 11, 14, 15]]]]> : tensor<1x1x2x8xi64>} : () -> tensor<1x1x2x8xi64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.take"(%[[V0]], %[[V1]]) {axis = 2 : i64} : (tensor<1x2x16xf32>, tensor<1x1x2x8xi64>) -> tensor<1x2x1x1x2x8xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.argmax"(%[[V2]]) {axis = 5 : i64, keepdims = true} : (tensor<1x2x1x1x2x8xf32>) -> tensor<1x2x1x1x2x1xi64>
// CHECK-NEXT: %[[V4:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 8>} : () -> tensor<8xi64>
// CHECK-NEXT: %[[V5:.*]] = "ivy.equal"(%[[V4]], %[[V3]]) : (tensor<8xi64>, tensor<1x2x1x1x2x1xi64>) -> tensor<1x2x1x1x2x8xi1>
// CHECK-NEXT: %[[V6:.*]] = "ivy.constant"() {value = dense<{{\[\[\[\[}}0, 1, 4, 5, 8, 9, 12, 13], [2, 3, 6, 7, 10, 11, 14, 15]]]]> : tensor<1x1x2x8xi64>} : () -> tensor<1x1x2x8xi64>
// CHECK-NEXT: %[[V7:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V8:.*]] = "ivy.where"(%[[V5]], %[[V6]], %[[V7]]) : (tensor<1x2x1x1x2x8xi1>, tensor<1x1x2x8xi64>, tensor<i64>) -> tensor<1x2x1x1x2x8xi64>
// CHECK-NEXT: %[[V9:.*]] = "ivy.sum"(%[[V8]]) {axes = array<i64: 5>, keepdims = false} : (tensor<1x2x1x1x2x8xi64>) -> tensor<1x2x1x1x2xi64>
// CHECK-NEXT: %[[V10:.*]] = "ivy.max"(%[[V2]]) {axes = array<i64: 5>, keepdims = false} : (tensor<1x2x1x1x2x8xf32>) -> tensor<1x2x1x1x2xf32>
// CHECK-NEXT: return %[[V10]], %[[V9]] : tensor<1x2x1x1x2xf32>, tensor<1x2x1x1x2xi64>
func.func @aten_adaptive_max_pool3d(%arg0: !torch.vtensor<[1,2,2,2,4],f32>) -> (!torch.vtensor<[1,2,1,1,2],f32>, !torch.vtensor<[1,2,1,1,2],si64>) {
  %int1 = torch.constant.int 1
  %int1_0 = torch.constant.int 1
  %int2 = torch.constant.int 2
  %0 = torch.prim.ListConstruct %int1, %int1_0, %int2 : (!torch.int, !torch.int, !torch.int) -> !torch.list<int>
  %result0, %result1 = torch.aten.adaptive_max_pool3d %arg0, %0 : !torch.vtensor<[1,2,2,2,4],f32>, !torch.list<int> -> !torch.vtensor<[1,2,1,1,2],f32>, !torch.vtensor<[1,2,1,1,2],si64>
  return %result0, %result1 : !torch.vtensor<[1,2,1,1,2],f32>, !torch.vtensor<[1,2,1,1,2],si64>
}

// CHECK-LABEL: func.func @aten_fractional_max_pool2d(
// CHECK-NEXT: %[[V0:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 25>} : () -> tensor<25xi64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.reshape"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 1, 5, 5>} : (tensor<25xi64>) -> tensor<1x1x5x5xi64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.broadcast_to"(%[[V1]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 2, 5, 5>} : (tensor<1x1x5x5xi64>) -> tensor<1x2x5x5xi64>
// CHECK-NEXT: %[[V3:.*]] = "ivy.slice"(%arg1) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 0, 1>, steps = array<i64: 1, 1, 1>, stops = array<i64: 1, 2, 2>} : (tensor<1x2x2xf32>) -> tensor<1x2x1xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.squeeze"(%[[V3]]) {axes = array<i64: 2>} : (tensor<1x2x1xf32>) -> tensor<1x2xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.constant"() {value = dense<3> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V6:.*]] = "ivy.expand_dims"(%[[V4]]) {axes = array<i64: -1>} : (tensor<1x2xf32>) -> tensor<1x2x1xf32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.constant"() {value = dense<3.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = f32, operandSegmentSizes = array<i32: 0>, shape = array<i64: 2>} : () -> tensor<2xf32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.add"(%[[V8]], %[[V6]]) : (tensor<2xf32>, tensor<1x2x1xf32>) -> tensor<1x2x2xf32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.multiply"(%[[V9]], %[[V7]]) : (tensor<1x2x2xf32>, tensor<f32>) -> tensor<1x2x2xf32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.floor"(%[[V10]]) : (tensor<1x2x2xf32>) -> tensor<1x2x2xf32>
// CHECK-NEXT: %[[V12:.*]] = "ivy.multiply"(%[[V6]], %[[V7]]) : (tensor<1x2x1xf32>, tensor<f32>) -> tensor<1x2x1xf32>
// CHECK-NEXT: %[[V13:.*]] = "ivy.floor"(%[[V12]]) : (tensor<1x2x1xf32>) -> tensor<1x2x1xf32>
// CHECK-NEXT: %[[V14:.*]] = "ivy.subtract"(%[[V11]], %[[V13]]) : (tensor<1x2x2xf32>, tensor<1x2x1xf32>) -> tensor<1x2x2xf32>
// CHECK-NEXT: %[[V15:.*]] = "ivy.astype"(%[[V14]]) {dtype = i64} : (tensor<1x2x2xf32>) -> tensor<1x2x2xi64>
// CHECK-NEXT: %[[V16:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 2>} : () -> tensor<2xi64>
// CHECK-NEXT: %[[V17:.*]] = "ivy.constant"() {value = dense<1> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V18:.*]] = "ivy.equal"(%[[V16]], %[[V17]]) : (tensor<2xi64>, tensor<i64>) -> tensor<2xi1>
// CHECK-NEXT: %[[V19:.*]] = "ivy.where"(%[[V18]], %[[V5]], %[[V15]]) : (tensor<2xi1>, tensor<i64>, tensor<1x2x2xi64>) -> tensor<1x2x2xi64>
// CHECK-NEXT: %[[V20:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 2>} : () -> tensor<2xi64>
// CHECK-NEXT: %[[V21:.*]] = "ivy.expand_dims"(%[[V19]]) {axes = array<i64: -1>} : (tensor<1x2x2xi64>) -> tensor<1x2x2x1xi64>
// CHECK-NEXT: %[[V22:.*]] = "ivy.add"(%[[V21]], %[[V20]]) : (tensor<1x2x2x1xi64>, tensor<2xi64>) -> tensor<1x2x2x2xi64>
// CHECK-NEXT: %[[V23:.*]] = "ivy.reshape"(%[[V22]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 2, 4, 1>} : (tensor<1x2x2x2xi64>) -> tensor<1x2x4x1xi64>
// CHECK-NEXT: %[[V24:.*]] = "ivy.broadcast_to"(%[[V23]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 2, 4, 5>} : (tensor<1x2x4x1xi64>) -> tensor<1x2x4x5xi64>
// CHECK-NEXT: %[[V25:.*]] = "ivy.take_along_axis"(%arg0, %[[V24]]) {axis = 2 : i64} : (tensor<1x2x5x5xf32>, tensor<1x2x4x5xi64>) -> tensor<1x2x4x5xf32>
// CHECK-NEXT: %[[V26:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 2>} : () -> tensor<2xi64>
// CHECK-NEXT: %[[V27:.*]] = "ivy.expand_dims"(%[[V19]]) {axes = array<i64: -1>} : (tensor<1x2x2xi64>) -> tensor<1x2x2x1xi64>
// CHECK-NEXT: %[[V28:.*]] = "ivy.add"(%[[V27]], %[[V26]]) : (tensor<1x2x2x1xi64>, tensor<2xi64>) -> tensor<1x2x2x2xi64>
// CHECK-NEXT: %[[V29:.*]] = "ivy.reshape"(%[[V28]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 2, 4, 1>} : (tensor<1x2x2x2xi64>) -> tensor<1x2x4x1xi64>
// CHECK-NEXT: %[[V30:.*]] = "ivy.broadcast_to"(%[[V29]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 2, 4, 5>} : (tensor<1x2x4x1xi64>) -> tensor<1x2x4x5xi64>
// CHECK-NEXT: %[[V31:.*]] = "ivy.take_along_axis"(%[[V2]], %[[V30]]) {axis = 2 : i64} : (tensor<1x2x5x5xi64>, tensor<1x2x4x5xi64>) -> tensor<1x2x4x5xi64>
// CHECK-NEXT: %[[V32:.*]] = "ivy.slice"(%arg1) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 0, 0>, steps = array<i64: 1, 1, 1>, stops = array<i64: 1, 2, 1>} : (tensor<1x2x2xf32>) -> tensor<1x2x1xf32>
// CHECK-NEXT: %[[V33:.*]] = "ivy.squeeze"(%[[V32]]) {axes = array<i64: 2>} : (tensor<1x2x1xf32>) -> tensor<1x2xf32>
// CHECK-NEXT: %[[V34:.*]] = "ivy.constant"() {value = dense<3> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V35:.*]] = "ivy.expand_dims"(%[[V33]]) {axes = array<i64: -1>} : (tensor<1x2xf32>) -> tensor<1x2x1xf32>
// CHECK-NEXT: %[[V36:.*]] = "ivy.constant"() {value = dense<3.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V37:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = f32, operandSegmentSizes = array<i32: 0>, shape = array<i64: 2>} : () -> tensor<2xf32>
// CHECK-NEXT: %[[V38:.*]] = "ivy.add"(%[[V37]], %[[V35]]) : (tensor<2xf32>, tensor<1x2x1xf32>) -> tensor<1x2x2xf32>
// CHECK-NEXT: %[[V39:.*]] = "ivy.multiply"(%[[V38]], %[[V36]]) : (tensor<1x2x2xf32>, tensor<f32>) -> tensor<1x2x2xf32>
// CHECK-NEXT: %[[V40:.*]] = "ivy.floor"(%[[V39]]) : (tensor<1x2x2xf32>) -> tensor<1x2x2xf32>
// CHECK-NEXT: %[[V41:.*]] = "ivy.multiply"(%[[V35]], %[[V36]]) : (tensor<1x2x1xf32>, tensor<f32>) -> tensor<1x2x1xf32>
// CHECK-NEXT: %[[V42:.*]] = "ivy.floor"(%[[V41]]) : (tensor<1x2x1xf32>) -> tensor<1x2x1xf32>
// CHECK-NEXT: %[[V43:.*]] = "ivy.subtract"(%[[V40]], %[[V42]]) : (tensor<1x2x2xf32>, tensor<1x2x1xf32>) -> tensor<1x2x2xf32>
// CHECK-NEXT: %[[V44:.*]] = "ivy.astype"(%[[V43]]) {dtype = i64} : (tensor<1x2x2xf32>) -> tensor<1x2x2xi64>
// CHECK-NEXT: %[[V45:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 2>} : () -> tensor<2xi64>
// CHECK-NEXT: %[[V46:.*]] = "ivy.constant"() {value = dense<1> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V47:.*]] = "ivy.equal"(%[[V45]], %[[V46]]) : (tensor<2xi64>, tensor<i64>) -> tensor<2xi1>
// CHECK-NEXT: %[[V48:.*]] = "ivy.where"(%[[V47]], %[[V34]], %[[V44]]) : (tensor<2xi1>, tensor<i64>, tensor<1x2x2xi64>) -> tensor<1x2x2xi64>
// CHECK-NEXT: %[[V49:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 2>} : () -> tensor<2xi64>
// CHECK-NEXT: %[[V50:.*]] = "ivy.expand_dims"(%[[V48]]) {axes = array<i64: -1>} : (tensor<1x2x2xi64>) -> tensor<1x2x2x1xi64>
// CHECK-NEXT: %[[V51:.*]] = "ivy.add"(%[[V50]], %[[V49]]) : (tensor<1x2x2x1xi64>, tensor<2xi64>) -> tensor<1x2x2x2xi64>
// CHECK-NEXT: %[[V52:.*]] = "ivy.reshape"(%[[V51]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 2, 1, 4>} : (tensor<1x2x2x2xi64>) -> tensor<1x2x1x4xi64>
// CHECK-NEXT: %[[V53:.*]] = "ivy.broadcast_to"(%[[V52]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 2, 4, 4>} : (tensor<1x2x1x4xi64>) -> tensor<1x2x4x4xi64>
// CHECK-NEXT: %[[V54:.*]] = "ivy.take_along_axis"(%[[V25]], %[[V53]]) {axis = 3 : i64} : (tensor<1x2x4x5xf32>, tensor<1x2x4x4xi64>) -> tensor<1x2x4x4xf32>
// CHECK-NEXT: %[[V55:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 2>} : () -> tensor<2xi64>
// CHECK-NEXT: %[[V56:.*]] = "ivy.expand_dims"(%[[V48]]) {axes = array<i64: -1>} : (tensor<1x2x2xi64>) -> tensor<1x2x2x1xi64>
// CHECK-NEXT: %[[V57:.*]] = "ivy.add"(%[[V56]], %[[V55]]) : (tensor<1x2x2x1xi64>, tensor<2xi64>) -> tensor<1x2x2x2xi64>
// CHECK-NEXT: %[[V58:.*]] = "ivy.reshape"(%[[V57]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 2, 1, 4>} : (tensor<1x2x2x2xi64>) -> tensor<1x2x1x4xi64>
// CHECK-NEXT: %[[V59:.*]] = "ivy.broadcast_to"(%[[V58]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 2, 4, 4>} : (tensor<1x2x1x4xi64>) -> tensor<1x2x4x4xi64>
// CHECK-NEXT: %[[V60:.*]] = "ivy.take_along_axis"(%[[V31]], %[[V59]]) {axis = 3 : i64} : (tensor<1x2x4x5xi64>, tensor<1x2x4x4xi64>) -> tensor<1x2x4x4xi64>
// CHECK-NEXT: %[[V61:.*]] = "ivy.reshape"(%[[V54]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 2, 2, 2, 2, 2>} : (tensor<1x2x4x4xf32>) -> tensor<1x2x2x2x2x2xf32>
// CHECK-NEXT: %[[V62:.*]] = "ivy.permute_dims"(%[[V61]]) {axes = array<i64: 0, 1, 2, 4, 3, 5>} : (tensor<1x2x2x2x2x2xf32>) -> tensor<1x2x2x2x2x2xf32>
// CHECK-NEXT: %[[V63:.*]] = "ivy.reshape"(%[[V62]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 2, 2, 2, 4>} : (tensor<1x2x2x2x2x2xf32>) -> tensor<1x2x2x2x4xf32>
// CHECK-NEXT: %[[V64:.*]] = "ivy.reshape"(%[[V60]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 2, 2, 2, 2, 2>} : (tensor<1x2x4x4xi64>) -> tensor<1x2x2x2x2x2xi64>
// CHECK-NEXT: %[[V65:.*]] = "ivy.permute_dims"(%[[V64]]) {axes = array<i64: 0, 1, 2, 4, 3, 5>} : (tensor<1x2x2x2x2x2xi64>) -> tensor<1x2x2x2x2x2xi64>
// CHECK-NEXT: %[[V66:.*]] = "ivy.reshape"(%[[V65]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 2, 2, 2, 4>} : (tensor<1x2x2x2x2x2xi64>) -> tensor<1x2x2x2x4xi64>
// CHECK-NEXT: %[[V67:.*]] = "ivy.argmax"(%[[V63]]) {axis = 4 : i64, keepdims = true} : (tensor<1x2x2x2x4xf32>) -> tensor<1x2x2x2x1xi64>
// CHECK-NEXT: %[[V68:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 4>} : () -> tensor<4xi64>
// CHECK-NEXT: %[[V69:.*]] = "ivy.equal"(%[[V68]], %[[V67]]) : (tensor<4xi64>, tensor<1x2x2x2x1xi64>) -> tensor<1x2x2x2x4xi1>
// CHECK-NEXT: %[[V70:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V71:.*]] = "ivy.where"(%[[V69]], %[[V66]], %[[V70]]) : (tensor<1x2x2x2x4xi1>, tensor<1x2x2x2x4xi64>, tensor<i64>) -> tensor<1x2x2x2x4xi64>
// CHECK-NEXT: %[[V72:.*]] = "ivy.sum"(%[[V71]]) {axes = array<i64: 4>, keepdims = false} : (tensor<1x2x2x2x4xi64>) -> tensor<1x2x2x2xi64>
// CHECK-NEXT: %[[V73:.*]] = "ivy.max"(%[[V63]]) {axes = array<i64: 4>, keepdims = false} : (tensor<1x2x2x2x4xf32>) -> tensor<1x2x2x2xf32>
// CHECK-NEXT: return %[[V73]], %[[V72]] : tensor<1x2x2x2xf32>, tensor<1x2x2x2xi64>
func.func @aten_fractional_max_pool2d(%arg0: !torch.vtensor<[1,2,5,5],f32>, %arg1: !torch.vtensor<[1,2,2],f32>) -> (!torch.vtensor<[1,2,2,2],f32>, !torch.vtensor<[1,2,2,2],si64>) {
  %int2 = torch.constant.int 2
  %int2_0 = torch.constant.int 2
  %0 = torch.prim.ListConstruct %int2, %int2_0 : (!torch.int, !torch.int) -> !torch.list<int>
  %int2_1 = torch.constant.int 2
  %int2_2 = torch.constant.int 2
  %1 = torch.prim.ListConstruct %int2_1, %int2_2 : (!torch.int, !torch.int) -> !torch.list<int>
  %2:2 = torch.operator "torch.aten.fractional_max_pool2d"(%arg0, %0, %1, %arg1) : (!torch.vtensor<[1,2,5,5],f32>, !torch.list<int>, !torch.list<int>, !torch.vtensor<[1,2,2],f32>) -> (!torch.vtensor<[1,2,2,2],f32>, !torch.vtensor<[1,2,2,2],si64>) 
  return %2#0, %2#1 : !torch.vtensor<[1,2,2,2],f32>, !torch.vtensor<[1,2,2,2],si64>
}

// CHECK-LABEL: func.func @aten_fractional_max_pool3d(
// CHECK-NEXT: %[[V0:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 125>} : () -> tensor<125xi64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.reshape"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 1, 5, 5, 5>} : (tensor<125xi64>) -> tensor<1x1x5x5x5xi64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.broadcast_to"(%[[V1]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 2, 5, 5, 5>} : (tensor<1x1x5x5x5xi64>) -> tensor<1x2x5x5x5xi64>
// CHECK-NEXT: %[[V3:.*]] = "ivy.slice"(%arg1) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 0, 0>, steps = array<i64: 1, 1, 1>, stops = array<i64: 1, 2, 1>} : (tensor<1x2x3xf32>) -> tensor<1x2x1xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.squeeze"(%[[V3]]) {axes = array<i64: 2>} : (tensor<1x2x1xf32>) -> tensor<1x2xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.constant"() {value = dense<3> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V6:.*]] = "ivy.expand_dims"(%[[V4]]) {axes = array<i64: -1>} : (tensor<1x2xf32>) -> tensor<1x2x1xf32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.constant"() {value = dense<3.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = f32, operandSegmentSizes = array<i32: 0>, shape = array<i64: 2>} : () -> tensor<2xf32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.add"(%[[V8]], %[[V6]]) : (tensor<2xf32>, tensor<1x2x1xf32>) -> tensor<1x2x2xf32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.multiply"(%[[V9]], %[[V7]]) : (tensor<1x2x2xf32>, tensor<f32>) -> tensor<1x2x2xf32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.floor"(%[[V10]]) : (tensor<1x2x2xf32>) -> tensor<1x2x2xf32>
// CHECK-NEXT: %[[V12:.*]] = "ivy.multiply"(%[[V6]], %[[V7]]) : (tensor<1x2x1xf32>, tensor<f32>) -> tensor<1x2x1xf32>
// CHECK-NEXT: %[[V13:.*]] = "ivy.floor"(%[[V12]]) : (tensor<1x2x1xf32>) -> tensor<1x2x1xf32>
// CHECK-NEXT: %[[V14:.*]] = "ivy.subtract"(%[[V11]], %[[V13]]) : (tensor<1x2x2xf32>, tensor<1x2x1xf32>) -> tensor<1x2x2xf32>
// CHECK-NEXT: %[[V15:.*]] = "ivy.astype"(%[[V14]]) {dtype = i64} : (tensor<1x2x2xf32>) -> tensor<1x2x2xi64>
// CHECK-NEXT: %[[V16:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 2>} : () -> tensor<2xi64>
// CHECK-NEXT: %[[V17:.*]] = "ivy.constant"() {value = dense<1> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V18:.*]] = "ivy.equal"(%[[V16]], %[[V17]]) : (tensor<2xi64>, tensor<i64>) -> tensor<2xi1>
// CHECK-NEXT: %[[V19:.*]] = "ivy.where"(%[[V18]], %[[V5]], %[[V15]]) : (tensor<2xi1>, tensor<i64>, tensor<1x2x2xi64>) -> tensor<1x2x2xi64>
// CHECK-NEXT: %[[V20:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 2>} : () -> tensor<2xi64>
// CHECK-NEXT: %[[V21:.*]] = "ivy.expand_dims"(%[[V19]]) {axes = array<i64: -1>} : (tensor<1x2x2xi64>) -> tensor<1x2x2x1xi64>
// CHECK-NEXT: %[[V22:.*]] = "ivy.add"(%[[V21]], %[[V20]]) : (tensor<1x2x2x1xi64>, tensor<2xi64>) -> tensor<1x2x2x2xi64>
// CHECK-NEXT: %[[V23:.*]] = "ivy.reshape"(%[[V22]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 2, 4, 1, 1>} : (tensor<1x2x2x2xi64>) -> tensor<1x2x4x1x1xi64>
// CHECK-NEXT: %[[V24:.*]] = "ivy.broadcast_to"(%[[V23]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 2, 4, 5, 5>} : (tensor<1x2x4x1x1xi64>) -> tensor<1x2x4x5x5xi64>
// CHECK-NEXT: %[[V25:.*]] = "ivy.take_along_axis"(%arg0, %[[V24]]) {axis = 2 : i64} : (tensor<1x2x5x5x5xf32>, tensor<1x2x4x5x5xi64>) -> tensor<1x2x4x5x5xf32>
// CHECK-NEXT: %[[V26:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 2>} : () -> tensor<2xi64>
// CHECK-NEXT: %[[V27:.*]] = "ivy.expand_dims"(%[[V19]]) {axes = array<i64: -1>} : (tensor<1x2x2xi64>) -> tensor<1x2x2x1xi64>
// CHECK-NEXT: %[[V28:.*]] = "ivy.add"(%[[V27]], %[[V26]]) : (tensor<1x2x2x1xi64>, tensor<2xi64>) -> tensor<1x2x2x2xi64>
// CHECK-NEXT: %[[V29:.*]] = "ivy.reshape"(%[[V28]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 2, 4, 1, 1>} : (tensor<1x2x2x2xi64>) -> tensor<1x2x4x1x1xi64>
// CHECK-NEXT: %[[V30:.*]] = "ivy.broadcast_to"(%[[V29]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 2, 4, 5, 5>} : (tensor<1x2x4x1x1xi64>) -> tensor<1x2x4x5x5xi64>
// CHECK-NEXT: %[[V31:.*]] = "ivy.take_along_axis"(%[[V2]], %[[V30]]) {axis = 2 : i64} : (tensor<1x2x5x5x5xi64>, tensor<1x2x4x5x5xi64>) -> tensor<1x2x4x5x5xi64>
// CHECK-NEXT: %[[V32:.*]] = "ivy.slice"(%arg1) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 0, 1>, steps = array<i64: 1, 1, 1>, stops = array<i64: 1, 2, 2>} : (tensor<1x2x3xf32>) -> tensor<1x2x1xf32>
// CHECK-NEXT: %[[V33:.*]] = "ivy.squeeze"(%[[V32]]) {axes = array<i64: 2>} : (tensor<1x2x1xf32>) -> tensor<1x2xf32>
// CHECK-NEXT: %[[V34:.*]] = "ivy.constant"() {value = dense<3> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V35:.*]] = "ivy.expand_dims"(%[[V33]]) {axes = array<i64: -1>} : (tensor<1x2xf32>) -> tensor<1x2x1xf32>
// CHECK-NEXT: %[[V36:.*]] = "ivy.constant"() {value = dense<3.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V37:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = f32, operandSegmentSizes = array<i32: 0>, shape = array<i64: 2>} : () -> tensor<2xf32>
// CHECK-NEXT: %[[V38:.*]] = "ivy.add"(%[[V37]], %[[V35]]) : (tensor<2xf32>, tensor<1x2x1xf32>) -> tensor<1x2x2xf32>
// CHECK-NEXT: %[[V39:.*]] = "ivy.multiply"(%[[V38]], %[[V36]]) : (tensor<1x2x2xf32>, tensor<f32>) -> tensor<1x2x2xf32>
// CHECK-NEXT: %[[V40:.*]] = "ivy.floor"(%[[V39]]) : (tensor<1x2x2xf32>) -> tensor<1x2x2xf32>
// CHECK-NEXT: %[[V41:.*]] = "ivy.multiply"(%[[V35]], %[[V36]]) : (tensor<1x2x1xf32>, tensor<f32>) -> tensor<1x2x1xf32>
// CHECK-NEXT: %[[V42:.*]] = "ivy.floor"(%[[V41]]) : (tensor<1x2x1xf32>) -> tensor<1x2x1xf32>
// CHECK-NEXT: %[[V43:.*]] = "ivy.subtract"(%[[V40]], %[[V42]]) : (tensor<1x2x2xf32>, tensor<1x2x1xf32>) -> tensor<1x2x2xf32>
// CHECK-NEXT: %[[V44:.*]] = "ivy.astype"(%[[V43]]) {dtype = i64} : (tensor<1x2x2xf32>) -> tensor<1x2x2xi64>
// CHECK-NEXT: %[[V45:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 2>} : () -> tensor<2xi64>
// CHECK-NEXT: %[[V46:.*]] = "ivy.constant"() {value = dense<1> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V47:.*]] = "ivy.equal"(%[[V45]], %[[V46]]) : (tensor<2xi64>, tensor<i64>) -> tensor<2xi1>
// CHECK-NEXT: %[[V48:.*]] = "ivy.where"(%[[V47]], %[[V34]], %[[V44]]) : (tensor<2xi1>, tensor<i64>, tensor<1x2x2xi64>) -> tensor<1x2x2xi64>
// CHECK-NEXT: %[[V49:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 2>} : () -> tensor<2xi64>
// CHECK-NEXT: %[[V50:.*]] = "ivy.expand_dims"(%[[V48]]) {axes = array<i64: -1>} : (tensor<1x2x2xi64>) -> tensor<1x2x2x1xi64>
// CHECK-NEXT: %[[V51:.*]] = "ivy.add"(%[[V50]], %[[V49]]) : (tensor<1x2x2x1xi64>, tensor<2xi64>) -> tensor<1x2x2x2xi64>
// CHECK-NEXT: %[[V52:.*]] = "ivy.reshape"(%[[V51]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 2, 1, 4, 1>} : (tensor<1x2x2x2xi64>) -> tensor<1x2x1x4x1xi64>
// CHECK-NEXT: %[[V53:.*]] = "ivy.broadcast_to"(%[[V52]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 2, 4, 4, 5>} : (tensor<1x2x1x4x1xi64>) -> tensor<1x2x4x4x5xi64>
// CHECK-NEXT: %[[V54:.*]] = "ivy.take_along_axis"(%[[V25]], %[[V53]]) {axis = 3 : i64} : (tensor<1x2x4x5x5xf32>, tensor<1x2x4x4x5xi64>) -> tensor<1x2x4x4x5xf32>
// CHECK-NEXT: %[[V55:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 2>} : () -> tensor<2xi64>
// CHECK-NEXT: %[[V56:.*]] = "ivy.expand_dims"(%[[V48]]) {axes = array<i64: -1>} : (tensor<1x2x2xi64>) -> tensor<1x2x2x1xi64>
// CHECK-NEXT: %[[V57:.*]] = "ivy.add"(%[[V56]], %[[V55]]) : (tensor<1x2x2x1xi64>, tensor<2xi64>) -> tensor<1x2x2x2xi64>
// CHECK-NEXT: %[[V58:.*]] = "ivy.reshape"(%[[V57]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 2, 1, 4, 1>} : (tensor<1x2x2x2xi64>) -> tensor<1x2x1x4x1xi64>
// CHECK-NEXT: %[[V59:.*]] = "ivy.broadcast_to"(%[[V58]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 2, 4, 4, 5>} : (tensor<1x2x1x4x1xi64>) -> tensor<1x2x4x4x5xi64>
// CHECK-NEXT: %[[V60:.*]] = "ivy.take_along_axis"(%[[V31]], %[[V59]]) {axis = 3 : i64} : (tensor<1x2x4x5x5xi64>, tensor<1x2x4x4x5xi64>) -> tensor<1x2x4x4x5xi64>
// CHECK-NEXT: %[[V61:.*]] = "ivy.slice"(%arg1) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 0, 2>, steps = array<i64: 1, 1, 1>, stops = array<i64: 1, 2, 3>} : (tensor<1x2x3xf32>) -> tensor<1x2x1xf32>
// CHECK-NEXT: %[[V62:.*]] = "ivy.squeeze"(%[[V61]]) {axes = array<i64: 2>} : (tensor<1x2x1xf32>) -> tensor<1x2xf32>
// CHECK-NEXT: %[[V63:.*]] = "ivy.constant"() {value = dense<3> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V64:.*]] = "ivy.expand_dims"(%[[V62]]) {axes = array<i64: -1>} : (tensor<1x2xf32>) -> tensor<1x2x1xf32>
// CHECK-NEXT: %[[V65:.*]] = "ivy.constant"() {value = dense<3.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V66:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = f32, operandSegmentSizes = array<i32: 0>, shape = array<i64: 2>} : () -> tensor<2xf32>
// CHECK-NEXT: %[[V67:.*]] = "ivy.add"(%[[V66]], %[[V64]]) : (tensor<2xf32>, tensor<1x2x1xf32>) -> tensor<1x2x2xf32>
// CHECK-NEXT: %[[V68:.*]] = "ivy.multiply"(%[[V67]], %[[V65]]) : (tensor<1x2x2xf32>, tensor<f32>) -> tensor<1x2x2xf32>
// CHECK-NEXT: %[[V69:.*]] = "ivy.floor"(%[[V68]]) : (tensor<1x2x2xf32>) -> tensor<1x2x2xf32>
// CHECK-NEXT: %[[V70:.*]] = "ivy.multiply"(%[[V64]], %[[V65]]) : (tensor<1x2x1xf32>, tensor<f32>) -> tensor<1x2x1xf32>
// CHECK-NEXT: %[[V71:.*]] = "ivy.floor"(%[[V70]]) : (tensor<1x2x1xf32>) -> tensor<1x2x1xf32>
// CHECK-NEXT: %[[V72:.*]] = "ivy.subtract"(%[[V69]], %[[V71]]) : (tensor<1x2x2xf32>, tensor<1x2x1xf32>) -> tensor<1x2x2xf32>
// CHECK-NEXT: %[[V73:.*]] = "ivy.astype"(%[[V72]]) {dtype = i64} : (tensor<1x2x2xf32>) -> tensor<1x2x2xi64>
// CHECK-NEXT: %[[V74:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 2>} : () -> tensor<2xi64>
// CHECK-NEXT: %[[V75:.*]] = "ivy.constant"() {value = dense<1> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V76:.*]] = "ivy.equal"(%[[V74]], %[[V75]]) : (tensor<2xi64>, tensor<i64>) -> tensor<2xi1>
// CHECK-NEXT: %[[V77:.*]] = "ivy.where"(%[[V76]], %[[V63]], %[[V73]]) : (tensor<2xi1>, tensor<i64>, tensor<1x2x2xi64>) -> tensor<1x2x2xi64>
// CHECK-NEXT: %[[V78:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 2>} : () -> tensor<2xi64>
// CHECK-NEXT: %[[V79:.*]] = "ivy.expand_dims"(%[[V77]]) {axes = array<i64: -1>} : (tensor<1x2x2xi64>) -> tensor<1x2x2x1xi64>
// CHECK-NEXT: %[[V80:.*]] = "ivy.add"(%[[V79]], %[[V78]]) : (tensor<1x2x2x1xi64>, tensor<2xi64>) -> tensor<1x2x2x2xi64>
// CHECK-NEXT: %[[V81:.*]] = "ivy.reshape"(%[[V80]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 2, 1, 1, 4>} : (tensor<1x2x2x2xi64>) -> tensor<1x2x1x1x4xi64>
// CHECK-NEXT: %[[V82:.*]] = "ivy.broadcast_to"(%[[V81]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 2, 4, 4, 4>} : (tensor<1x2x1x1x4xi64>) -> tensor<1x2x4x4x4xi64>
// CHECK-NEXT: %[[V83:.*]] = "ivy.take_along_axis"(%[[V54]], %[[V82]]) {axis = 4 : i64} : (tensor<1x2x4x4x5xf32>, tensor<1x2x4x4x4xi64>) -> tensor<1x2x4x4x4xf32>
// CHECK-NEXT: %[[V84:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 2>} : () -> tensor<2xi64>
// CHECK-NEXT: %[[V85:.*]] = "ivy.expand_dims"(%[[V77]]) {axes = array<i64: -1>} : (tensor<1x2x2xi64>) -> tensor<1x2x2x1xi64>
// CHECK-NEXT: %[[V86:.*]] = "ivy.add"(%[[V85]], %[[V84]]) : (tensor<1x2x2x1xi64>, tensor<2xi64>) -> tensor<1x2x2x2xi64>
// CHECK-NEXT: %[[V87:.*]] = "ivy.reshape"(%[[V86]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 2, 1, 1, 4>} : (tensor<1x2x2x2xi64>) -> tensor<1x2x1x1x4xi64>
// CHECK-NEXT: %[[V88:.*]] = "ivy.broadcast_to"(%[[V87]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 2, 4, 4, 4>} : (tensor<1x2x1x1x4xi64>) -> tensor<1x2x4x4x4xi64>
// CHECK-NEXT: %[[V89:.*]] = "ivy.take_along_axis"(%[[V60]], %[[V88]]) {axis = 4 : i64} : (tensor<1x2x4x4x5xi64>, tensor<1x2x4x4x4xi64>) -> tensor<1x2x4x4x4xi64>
// CHECK-NEXT: %[[V90:.*]] = "ivy.reshape"(%[[V83]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 2, 2, 2, 2, 2, 2, 2>} : (tensor<1x2x4x4x4xf32>) -> tensor<1x2x2x2x2x2x2x2xf32>
// CHECK-NEXT: %[[V91:.*]] = "ivy.permute_dims"(%[[V90]]) {axes = array<i64: 0, 1, 2, 4, 6, 3, 5, 7>} : (tensor<1x2x2x2x2x2x2x2xf32>) -> tensor<1x2x2x2x2x2x2x2xf32>
// CHECK-NEXT: %[[V92:.*]] = "ivy.reshape"(%[[V91]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 2, 2, 2, 2, 8>} : (tensor<1x2x2x2x2x2x2x2xf32>) -> tensor<1x2x2x2x2x8xf32>
// CHECK-NEXT: %[[V93:.*]] = "ivy.reshape"(%[[V89]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 2, 2, 2, 2, 2, 2, 2>} : (tensor<1x2x4x4x4xi64>) -> tensor<1x2x2x2x2x2x2x2xi64>
// CHECK-NEXT: %[[V94:.*]] = "ivy.permute_dims"(%[[V93]]) {axes = array<i64: 0, 1, 2, 4, 6, 3, 5, 7>} : (tensor<1x2x2x2x2x2x2x2xi64>) -> tensor<1x2x2x2x2x2x2x2xi64>
// CHECK-NEXT: %[[V95:.*]] = "ivy.reshape"(%[[V94]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 2, 2, 2, 2, 8>} : (tensor<1x2x2x2x2x2x2x2xi64>) -> tensor<1x2x2x2x2x8xi64>
// CHECK-NEXT: %[[V96:.*]] = "ivy.argmax"(%[[V92]]) {axis = 5 : i64, keepdims = true} : (tensor<1x2x2x2x2x8xf32>) -> tensor<1x2x2x2x2x1xi64>
// CHECK-NEXT: %[[V97:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 8>} : () -> tensor<8xi64>
// CHECK-NEXT: %[[V98:.*]] = "ivy.equal"(%[[V97]], %[[V96]]) : (tensor<8xi64>, tensor<1x2x2x2x2x1xi64>) -> tensor<1x2x2x2x2x8xi1>
// CHECK-NEXT: %[[V99:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V100:.*]] = "ivy.where"(%[[V98]], %[[V95]], %[[V99]]) : (tensor<1x2x2x2x2x8xi1>, tensor<1x2x2x2x2x8xi64>, tensor<i64>) -> tensor<1x2x2x2x2x8xi64>
// CHECK-NEXT: %[[V101:.*]] = "ivy.sum"(%[[V100]]) {axes = array<i64: 5>, keepdims = false} : (tensor<1x2x2x2x2x8xi64>) -> tensor<1x2x2x2x2xi64>
// CHECK-NEXT: %[[V102:.*]] = "ivy.max"(%[[V92]]) {axes = array<i64: 5>, keepdims = false} : (tensor<1x2x2x2x2x8xf32>) -> tensor<1x2x2x2x2xf32>
// CHECK-NEXT: return %[[V102]], %[[V101]] : tensor<1x2x2x2x2xf32>, tensor<1x2x2x2x2xi64>
func.func @aten_fractional_max_pool3d(%arg0: !torch.vtensor<[1,2,5,5,5],f32>, %arg1: !torch.vtensor<[1,2,3],f32>) -> (!torch.vtensor<[1,2,2,2,2],f32>, !torch.vtensor<[1,2,2,2,2],si64>) {
  %int2 = torch.constant.int 2
  %int2_0 = torch.constant.int 2
  %int2_1 = torch.constant.int 2
  %0 = torch.prim.ListConstruct %int2, %int2_0, %int2_1 : (!torch.int, !torch.int, !torch.int) -> !torch.list<int>
  %int2_2 = torch.constant.int 2
  %int2_3 = torch.constant.int 2
  %int2_4 = torch.constant.int 2
  %1 = torch.prim.ListConstruct %int2_2, %int2_3, %int2_4 : (!torch.int, !torch.int, !torch.int) -> !torch.list<int>
  %2:2 = torch.operator "torch.aten.fractional_max_pool3d"(%arg0, %0, %1, %arg1) : (!torch.vtensor<[1,2,5,5,5],f32>, !torch.list<int>, !torch.list<int>, !torch.vtensor<[1,2,3],f32>) -> (!torch.vtensor<[1,2,2,2,2],f32>, !torch.vtensor<[1,2,2,2,2],si64>) 
  return %2#0, %2#1 : !torch.vtensor<[1,2,2,2,2],f32>, !torch.vtensor<[1,2,2,2,2],si64>
}

// CHECK-LABEL: func.func @aten_lstm(
// CHECK-NEXT: %[[V0:.*]] = "ivy.slice"(%arg1) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 0, 0>, steps = array<i64: 1, 1, 1>, stops = array<i64: 1, 2, 4>} : (tensor<1x2x4xf32>) -> tensor<1x2x4xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.squeeze"(%[[V0]]) {axes = array<i64: 0>} : (tensor<1x2x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.slice"(%arg2) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 0, 0>, steps = array<i64: 1, 1, 1>, stops = array<i64: 1, 2, 4>} : (tensor<1x2x4xf32>) -> tensor<1x2x4xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.squeeze"(%[[V2]]) {axes = array<i64: 0>} : (tensor<1x2x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.add"(%arg5, %arg6) : (tensor<16xf32>, tensor<16xf32>) -> tensor<16xf32>
// CHECK-NEXT: %[[V5:.*]]:3 = "ivy.lstm"(%arg0, %[[V1]], %[[V3]], %arg3, %arg4, %[[V4]]) {operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1, 0>, reverse = false} : (tensor<5x2x3xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<16x3xf32>, tensor<16x4xf32>, tensor<16xf32>) -> (tensor<5x2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>)
// CHECK-NEXT: %[[V6:.*]] = "ivy.stack"(%[[V5]]#1) {axis = 0 : i64, operandSegmentSizes = array<i32: 1>} : (tensor<2x4xf32>) -> tensor<1x2x4xf32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.stack"(%[[V5]]#2) {axis = 0 : i64, operandSegmentSizes = array<i32: 1>} : (tensor<2x4xf32>) -> tensor<1x2x4xf32>
// CHECK-NEXT: return %[[V5]]#0, %[[V6]], %[[V7]] : tensor<5x2x4xf32>, tensor<1x2x4xf32>, tensor<1x2x4xf32>
func.func @aten_lstm(%arg0: !torch.vtensor<[5,2,3],f32>, %arg1: !torch.vtensor<[1,2,4],f32>, %arg2: !torch.vtensor<[1,2,4],f32>, %arg3: !torch.vtensor<[16,3],f32>, %arg4: !torch.vtensor<[16,4],f32>, %arg5: !torch.vtensor<[16],f32>, %arg6: !torch.vtensor<[16],f32>) -> (!torch.vtensor<[5,2,4],f32>, !torch.vtensor<[1,2,4],f32>, !torch.vtensor<[1,2,4],f32>) {
  %0 = torch.prim.ListConstruct %arg1, %arg2 : (!torch.vtensor<[1,2,4],f32>, !torch.vtensor<[1,2,4],f32>) -> !torch.list<vtensor>
  %1 = torch.prim.ListConstruct %arg3, %arg4, %arg5, %arg6 : (!torch.vtensor<[16,3],f32>, !torch.vtensor<[16,4],f32>, !torch.vtensor<[16],f32>, !torch.vtensor<[16],f32>) -> !torch.list<vtensor>
  %true = torch.constant.bool true
  %int1 = torch.constant.int 1
  %float0.000000e00 = torch.constant.float 0.000000e+00
  %false = torch.constant.bool false
  %false_0 = torch.constant.bool false
  %false_1 = torch.constant.bool false
  %2:3 = torch.operator "torch.aten.lstm.input"(%arg0, %0, %1, %true, %int1, %float0.000000e00, %false, %false_0, %false_1) : (!torch.vtensor<[5,2,3],f32>, !torch.list<vtensor>, !torch.list<vtensor>, !torch.bool, !torch.int, !torch.float, !torch.bool, !torch.bool, !torch.bool) -> (!torch.vtensor<[5,2,4],f32>, !torch.vtensor<[1,2,4],f32>, !torch.vtensor<[1,2,4],f32>) 
  return %2#0, %2#1, %2#2 : !torch.vtensor<[5,2,4],f32>, !torch.vtensor<[1,2,4],f32>, !torch.vtensor<[1,2,4],f32>
}

// CHECK-LABEL: func.func @aten_lstm_projected(
// CHECK-NEXT: %[[V0:.*]] = "ivy.slice"(%arg1) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 0, 0>, steps = array<i64: 1, 1, 1>, stops = array<i64: 1, 2, 2>} : (tensor<1x2x2xf32>) -> tensor<1x2x2xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.squeeze"(%[[V0]]) {axes = array<i64: 0>} : (tensor<1x2x2xf32>) -> tensor<2x2xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.slice"(%arg2) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 0, 0>, steps = array<i64: 1, 1, 1>, stops = array<i64: 1, 2, 4>} : (tensor<1x2x4xf32>) -> tensor<1x2x4xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.squeeze"(%[[V2]]) {axes = array<i64: 0>} : (tensor<1x2x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V4:.*]]:3 = "ivy.lstm"(%arg0, %[[V1]], %[[V3]], %arg3, %arg4, %arg5) {operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 0, 1>, reverse = false} : (tensor<5x2x3xf32>, tensor<2x2xf32>, tensor<2x4xf32>, tensor<16x3xf32>, tensor<16x2xf32>, tensor<2x4xf32>) -> (tensor<5x2x2xf32>, tensor<2x2xf32>, tensor<2x4xf32>)
// CHECK-NEXT: %[[V5:.*]] = "ivy.stack"(%[[V4]]#1) {axis = 0 : i64, operandSegmentSizes = array<i32: 1>} : (tensor<2x2xf32>) -> tensor<1x2x2xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.stack"(%[[V4]]#2) {axis = 0 : i64, operandSegmentSizes = array<i32: 1>} : (tensor<2x4xf32>) -> tensor<1x2x4xf32>
// CHECK-NEXT: return %[[V4]]#0, %[[V5]], %[[V6]] : tensor<5x2x2xf32>, tensor<1x2x2xf32>, tensor<1x2x4xf32>
func.func @aten_lstm_projected(%arg0: !torch.vtensor<[5,2,3],f32>, %arg1: !torch.vtensor<[1,2,2],f32>, %arg2: !torch.vtensor<[1,2,4],f32>, %arg3: !torch.vtensor<[16,3],f32>, %arg4: !torch.vtensor<[16,2],f32>, %arg5: !torch.vtensor<[2,4],f32>) -> (!torch.vtensor<[5,2,2],f32>, !torch.vtensor<[1,2,2],f32>, !torch.vtensor<[1,2,4],f32>) {
  %0 = torch.prim.ListConstruct %arg1, %arg2 : (!torch.vtensor<[1,2,2],f32>, !torch.vtensor<[1,2,4],f32>) -> !torch.list<vtensor>
  %1 = torch.prim.ListConstruct %arg3, %arg4, %arg5 : (!torch.vtensor<[16,3],f32>, !torch.vtensor<[16,2],f32>, !torch.vtensor<[2,4],f32>) -> !torch.list<vtensor>
  %false = torch.constant.bool false
  %int1 = torch.constant.int 1
  %float0.000000e00 = torch.constant.float 0.000000e+00
  %false_0 = torch.constant.bool false
  %false_1 = torch.constant.bool false
  %false_2 = torch.constant.bool false
  %2:3 = torch.operator "torch.aten.lstm.input"(%arg0, %0, %1, %false, %int1, %float0.000000e00, %false_0, %false_1, %false_2) : (!torch.vtensor<[5,2,3],f32>, !torch.list<vtensor>, !torch.list<vtensor>, !torch.bool, !torch.int, !torch.float, !torch.bool, !torch.bool, !torch.bool) -> (!torch.vtensor<[5,2,2],f32>, !torch.vtensor<[1,2,2],f32>, !torch.vtensor<[1,2,4],f32>) 
  return %2#0, %2#1, %2#2 : !torch.vtensor<[5,2,2],f32>, !torch.vtensor<[1,2,2],f32>, !torch.vtensor<[1,2,4],f32>
}

// CHECK-LABEL: func.func @aten_gru_two_directions(
// CHECK-NEXT: %[[V0:.*]] = "ivy.permute_dims"(%arg0) {axes = array<i64: 1, 0, 2>} : (tensor<2x5x3xf32>) -> tensor<5x2x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.slice"(%arg1) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 0, 0>, steps = array<i64: 1, 1, 1>, stops = array<i64: 1, 2, 4>} : (tensor<2x2x4xf32>) -> tensor<1x2x4xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.squeeze"(%[[V1]]) {axes = array<i64: 0>} : (tensor<1x2x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V3:.*]]:2 = "ivy.gru"(%[[V0]], %[[V2]], %arg2, %arg3) {operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0>, reverse = false} : (tensor<5x2x3xf32>, tensor<2x4xf32>, tensor<12x3xf32>, tensor<12x4xf32>) -> (tensor<5x2x4xf32>, tensor<2x4xf32>)
// CHECK-NEXT: %[[V4:.*]] = "ivy.slice"(%arg1) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 1, 0, 0>, steps = array<i64: 1, 1, 1>, stops = array<i64: 2, 2, 4>} : (tensor<2x2x4xf32>) -> tensor<1x2x4xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.squeeze"(%[[V4]]) {axes = array<i64: 0>} : (tensor<1x2x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V6:.*]]:2 = "ivy.gru"(%[[V0]], %[[V5]], %arg4, %arg5) {operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0>, reverse = true} : (tensor<5x2x3xf32>, tensor<2x4xf32>, tensor<12x3xf32>, tensor<12x4xf32>) -> (tensor<5x2x4xf32>, tensor<2x4xf32>)
// CHECK-NEXT: %[[V7:.*]] = "ivy.concat"(%[[V3]]#0, %[[V6]]#0) {axis = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<5x2x4xf32>, tensor<5x2x4xf32>) -> tensor<5x2x8xf32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.permute_dims"(%[[V7]]) {axes = array<i64: 1, 0, 2>} : (tensor<5x2x8xf32>) -> tensor<2x5x8xf32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.stack"(%[[V3]]#1, %[[V6]]#1) {axis = 0 : i64, operandSegmentSizes = array<i32: 2>} : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x2x4xf32>
// CHECK-NEXT: return %[[V8]], %[[V9]] : tensor<2x5x8xf32>, tensor<2x2x4xf32>
func.func @aten_gru_two_directions(%arg0: !torch.vtensor<[2,5,3],f32>, %arg1: !torch.vtensor<[2,2,4],f32>, %arg2: !torch.vtensor<[12,3],f32>, %arg3: !torch.vtensor<[12,4],f32>, %arg4: !torch.vtensor<[12,3],f32>, %arg5: !torch.vtensor<[12,4],f32>) -> (!torch.vtensor<[2,5,8],f32>, !torch.vtensor<[2,2,4],f32>) {
  %0 = torch.prim.ListConstruct %arg2, %arg3, %arg4, %arg5 : (!torch.vtensor<[12,3],f32>, !torch.vtensor<[12,4],f32>, !torch.vtensor<[12,3],f32>, !torch.vtensor<[12,4],f32>) -> !torch.list<vtensor>
  %false = torch.constant.bool false
  %int1 = torch.constant.int 1
  %float0.000000e00 = torch.constant.float 0.000000e+00
  %false_0 = torch.constant.bool false
  %true = torch.constant.bool true
  %true_1 = torch.constant.bool true
  %1:2 = torch.operator "torch.aten.gru.input"(%arg0, %arg1, %0, %false, %int1, %float0.000000e00, %false_0, %true, %true_1) : (!torch.vtensor<[2,5,3],f32>, !torch.vtensor<[2,2,4],f32>, !torch.list<vtensor>, !torch.bool, !torch.int, !torch.float, !torch.bool, !torch.bool, !torch.bool) -> (!torch.vtensor<[2,5,8],f32>, !torch.vtensor<[2,2,4],f32>) 
  return %1#0, %1#1 : !torch.vtensor<[2,5,8],f32>, !torch.vtensor<[2,2,4],f32>
}

// CHECK-LABEL: func.func @aten_rnn_tanh(
// CHECK-NEXT: %[[V0:.*]] = "ivy.slice"(%arg1) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 0, 0>, steps = array<i64: 1, 1, 1>, stops = array<i64: 1, 2, 4>} : (tensor<1x2x4xf32>) -> tensor<1x2x4xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.squeeze"(%[[V0]]) {axes = array<i64: 0>} : (tensor<1x2x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V2:.*]]:2 = "ivy.rnn"(%arg0, %[[V1]], %arg2, %arg3) {activation = "tanh", operandSegmentSizes = array<i32: 1, 1, 1, 1, 0>, reverse = false} : (tensor<5x2x3xf32>, tensor<2x4xf32>, tensor<4x3xf32>, tensor<4x4xf32>) -> (tensor<5x2x4xf32>, tensor<2x4xf32>)
// CHECK-NEXT: %[[V3:.*]] = "ivy.stack"(%[[V2]]#1) {axis = 0 : i64, operandSegmentSizes = array<i32: 1>} : (tensor<2x4xf32>) -> tensor<1x2x4xf32>
// CHECK-NEXT: return %[[V2]]#0, %[[V3]] : tensor<5x2x4xf32>, tensor<1x2x4xf32>
func.func @aten_rnn_tanh(%arg0: !torch.vtensor<[5,2,3],f32>, %arg1: !torch.vtensor<[1,2,4],f32>, %arg2: !torch.vtensor<[4,3],f32>, %arg3: !torch.vtensor<[4,4],f32>) -> (!torch.vtensor<[5,2,4],f32>, !torch.vtensor<[1,2,4],f32>) {
  %0 = torch.prim.ListConstruct %arg2, %arg3 : (!torch.vtensor<[4,3],f32>, !torch.vtensor<[4,4],f32>) -> !torch.list<vtensor>
  %false = torch.constant.bool false
  %int1 = torch.constant.int 1
  %float0.000000e00 = torch.constant.float 0.000000e+00
  %false_0 = torch.constant.bool false
  %false_1 = torch.constant.bool false
  %false_2 = torch.constant.bool false
  %1:2 = torch.operator "torch.aten.rnn_tanh.input"(%arg0, %arg1, %0, %false, %int1, %float0.000000e00, %false_0, %false_1, %false_2) : (!torch.vtensor<[5,2,3],f32>, !torch.vtensor<[1,2,4],f32>, !torch.list<vtensor>, !torch.bool, !torch.int, !torch.float, !torch.bool, !torch.bool, !torch.bool) -> (!torch.vtensor<[5,2,4],f32>, !torch.vtensor<[1,2,4],f32>) 
  return %1#0, %1#1 : !torch.vtensor<[5,2,4],f32>, !torch.vtensor<[1,2,4],f32>
}

// CHECK-LABEL: func.func @aten_rnn_relu(
// CHECK-NEXT: %[[V0:.*]] = "ivy.slice"(%arg1) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 0, 0>, steps = array<i64: 1, 1, 1>, stops = array<i64: 1, 2, 4>} : (tensor<1x2x4xf32>) -> tensor<1x2x4xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.squeeze"(%[[V0]]) {axes = array<i64: 0>} : (tensor<1x2x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V2:.*]]:2 = "ivy.rnn"(%arg0, %[[V1]], %arg2, %arg3) {activation = "relu", operandSegmentSizes = array<i32: 1, 1, 1, 1, 0>, reverse = false} : (tensor<5x2x3xf32>, tensor<2x4xf32>, tensor<4x3xf32>, tensor<4x4xf32>) -> (tensor<5x2x4xf32>, tensor<2x4xf32>)
// CHECK-NEXT: %[[V3:.*]] = "ivy.stack"(%[[V2]]#1) {axis = 0 : i64, operandSegmentSizes = array<i32: 1>} : (tensor<2x4xf32>) -> tensor<1x2x4xf32>
// CHECK-NEXT: return %[[V2]]#0, %[[V3]] : tensor<5x2x4xf32>, tensor<1x2x4xf32>
func.func @aten_rnn_relu(%arg0: !torch.vtensor<[5,2,3],f32>, %arg1: !torch.vtensor<[1,2,4],f32>, %arg2: !torch.vtensor<[4,3],f32>, %arg3: !torch.vtensor<[4,4],f32>) -> (!torch.vtensor<[5,2,4],f32>, !torch.vtensor<[1,2,4],f32>) {
  %0 = torch.prim.ListConstruct %arg2, %arg3 : (!torch.vtensor<[4,3],f32>, !torch.vtensor<[4,4],f32>) -> !torch.list<vtensor>
  %false = torch.constant.bool false
  %int1 = torch.constant.int 1
  %float0.000000e00 = torch.constant.float 0.000000e+00
  %false_0 = torch.constant.bool false
  %false_1 = torch.constant.bool false
  %false_2 = torch.constant.bool false
  %1:2 = torch.operator "torch.aten.rnn_relu.input"(%arg0, %arg1, %0, %false, %int1, %float0.000000e00, %false_0, %false_1, %false_2) : (!torch.vtensor<[5,2,3],f32>, !torch.vtensor<[1,2,4],f32>, !torch.list<vtensor>, !torch.bool, !torch.int, !torch.float, !torch.bool, !torch.bool, !torch.bool) -> (!torch.vtensor<[5,2,4],f32>, !torch.vtensor<[1,2,4],f32>) 
  return %1#0, %1#1 : !torch.vtensor<[5,2,4],f32>, !torch.vtensor<[1,2,4],f32>
}

// CHECK-LABEL: func.func @aten_attention_dropout(
// CHECK-NEXT: %[[V0:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i32, operandSegmentSizes = array<i32: 0>, shape = array<i64: 3, 3>} : () -> tensor<3x3xi32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.iota"() {axis = 1 : i64, dtype = i32, operandSegmentSizes = array<i32: 0>, shape = array<i64: 3, 3>} : () -> tensor<3x3xi32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.equal"(%[[V0]], %[[V1]]) : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
// CHECK-NEXT: %[[V3:.*]] = "ivy.astype"(%[[V2]]) {dtype = f32} : (tensor<3x3xi1>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.reshape"(%[[V3]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 1, 3, 3>} : (tensor<3x3xf32>) -> tensor<1x1x3x3xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.scaled_dot_product_attention"(%arg0, %arg0, %[[V4]]) {causal = true, operandSegmentSizes = array<i32: 1, 1, 1, 0>, scale = 5.000000e-01 : f64} : (tensor<1x2x3x4xf32>, tensor<1x2x3x4xf32>, tensor<1x1x3x3xf32>) -> tensor<1x2x3x3xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.random_key"() {stream = 0 : i64} : () -> tensor<2xui32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.random_uniform"(%[[V6]]) {dtype = f32, high = 1.000000e+00 : f64, low = 0.000000e+00 : f64, operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 2, 3, 3>} : (tensor<2xui32>) -> tensor<1x2x3x3xf32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.constant"() {value = dense<5.000000e-01> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.less"(%[[V7]], %[[V8]]) : (tensor<1x2x3x3xf32>, tensor<f32>) -> tensor<1x2x3x3xi1>
// CHECK-NEXT: %[[V10:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.multiply"(%[[V5]], %[[V10]]) : (tensor<1x2x3x3xf32>, tensor<f32>) -> tensor<1x2x3x3xf32>
// CHECK-NEXT: %[[V12:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V13:.*]] = "ivy.where"(%[[V9]], %[[V11]], %[[V12]]) : (tensor<1x2x3x3xi1>, tensor<1x2x3x3xf32>, tensor<f32>) -> tensor<1x2x3x3xf32>
// CHECK-NEXT: %[[V14:.*]] = "ivy.matmul"(%[[V13]], %arg0) : (tensor<1x2x3x3xf32>, tensor<1x2x3x4xf32>) -> tensor<1x2x3x4xf32>
// CHECK-NEXT: return %[[V14]] : tensor<1x2x3x4xf32>
func.func @aten_attention_dropout(%arg0: !torch.vtensor<[1,2,3,4],f32>) -> !torch.vtensor<[1,2,3,4],f32> {
  %none = torch.constant.none
  %float5.000000e-01 = torch.constant.float 5.000000e-01
  %true = torch.constant.bool true
  %none_0 = torch.constant.none
  %false = torch.constant.bool false
  %0 = torch.aten.scaled_dot_product_attention %arg0, %arg0, %arg0, %none, %float5.000000e-01, %true, %none_0, %false : !torch.vtensor<[1,2,3,4],f32>, !torch.vtensor<[1,2,3,4],f32>, !torch.vtensor<[1,2,3,4],f32>, !torch.none, !torch.float, !torch.bool, !torch.none, !torch.bool -> !torch.vtensor<[1,2,3,4],f32>
  return %0 : !torch.vtensor<[1,2,3,4],f32>
}
