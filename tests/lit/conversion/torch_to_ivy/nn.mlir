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
