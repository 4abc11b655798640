// RUN: ivy-opt %s --convert-ivy-to-torch | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @scaled_dot_product_attention(
// CHECK-NEXT: %[[NONE:.*]] = torch.constant.none
// CHECK-NEXT: %[[FLOAT0_000000E00:.*]] = torch.constant.float 0.000000e+00
// CHECK-NEXT: %[[FALSE:.*]] = torch.constant.bool false
// CHECK-NEXT: %[[FLOAT5_000000E_01:.*]] = torch.constant.float 5.000000e-01
// CHECK-NEXT: %[[FALSE_0:.*]] = torch.constant.bool false
// CHECK-NEXT: %[[V0:.*]] = torch.aten.scaled_dot_product_attention %arg0, %arg1, %arg2, %[[NONE]], %[[FLOAT0_000000E00]], %[[FALSE]], %[[FLOAT5_000000E_01]], %[[FALSE_0]] : !torch.vtensor<[2,4,5,8],f32>, !torch.vtensor<[2,4,7,8],f32>, !torch.vtensor<[2,4,7,8],f32>, !torch.none, !torch.float, !torch.bool, !torch.float, !torch.bool -> !torch.vtensor<[2,4,5,8],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,4,5,8],f32>
func.func @scaled_dot_product_attention(%arg0: tensor<2x4x5x8xf32>, %arg1: tensor<2x4x7x8xf32>, %arg2: tensor<2x4x7x8xf32>) -> tensor<2x4x5x8xf32> {
  %0 = "ivy.scaled_dot_product_attention"(%arg0, %arg1, %arg2) {causal = false, operandSegmentSizes = array<i32: 1, 1, 1, 0>, scale = 5.000000e-01 : f64} : (tensor<2x4x5x8xf32>, tensor<2x4x7x8xf32>, tensor<2x4x7x8xf32>) -> tensor<2x4x5x8xf32>
  return %0 : tensor<2x4x5x8xf32>
}

// CHECK-LABEL: func.func @conv(
// CHECK-NEXT: %[[NONE:.*]] = torch.constant.none
// CHECK-NEXT: %[[INT2:.*]] = torch.constant.int 2
// CHECK-NEXT: %[[V0:.*]] = torch.prim.ListConstruct %[[INT2]] : (!torch.int) -> !torch.list<int>
// CHECK-NEXT: %[[INT1:.*]] = torch.constant.int 1
// CHECK-NEXT: %[[V1:.*]] = torch.prim.ListConstruct %[[INT1]] : (!torch.int) -> !torch.list<int>
// CHECK-NEXT: %[[INT1_0:.*]] = torch.constant.int 1
// CHECK-NEXT: %[[V2:.*]] = torch.prim.ListConstruct %[[INT1_0]] : (!torch.int) -> !torch.list<int>
// CHECK-NEXT: %[[FALSE:.*]] = torch.constant.bool false
// CHECK-NEXT: %[[INT0:.*]] = torch.constant.int 0
// CHECK-NEXT: %[[V3:.*]] = torch.prim.ListConstruct %[[INT0]] : (!torch.int) -> !torch.list<int>
// CHECK-NEXT: %[[INT2_1:.*]] = torch.constant.int 2
// CHECK-NEXT: %[[V4:.*]] = torch.aten.convolution %arg0, %arg1, %[[NONE]], %[[V0]], %[[V1]], %[[V2]], %[[FALSE]], %[[V3]], %[[INT2_1]] : !torch.vtensor<[1,4,9],f32>, !torch.vtensor<[6,2,3],f32>, !torch.none, !torch.list<int>, !torch.list<int>, !torch.list<int>, !torch.bool, !torch.list<int>, !torch.int -> !torch.vtensor<[1,6,5],f32>
// CHECK-NEXT: return %[[V4]] : !torch.vtensor<[1,6,5],f32>
func.func @conv(%arg0: tensor<1x4x9xf32>, %arg1: tensor<6x2x3xf32>) -> tensor<1x6x5xf32> {
  %0 = "ivy.conv"(%arg0, %arg1) {groups = 2 : i64, input_layout = "NC0", kernel_layout = "OI0", lhs_dilation = array<i64: 1>, output_layout = "NC0", padding = array<i64: 1, 1>, rhs_dilation = array<i64: 1>, strides = array<i64: 2>} : (tensor<1x4x9xf32>, tensor<6x2x3xf32>) -> tensor<1x6x5xf32>
  return %0 : tensor<1x6x5xf32>
}

// CHECK-LABEL: func.func @linear_plain(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.t %arg1 : !torch.vtensor<[3,4],f32> -> !torch.vtensor<[4,3],f32>
// CHECK-NEXT: %[[NONE:.*]] = torch.constant.none
// CHECK-NEXT: %[[V1:.*]] = torch.aten.linear %arg0, %[[V0]], %[[NONE]] : !torch.vtensor<[2,3],f32>, !torch.vtensor<[4,3],f32>, !torch.none -> !torch.vtensor<[2,4],f32>
// CHECK-NEXT: return %[[V1]] : !torch.vtensor<[2,4],f32>
func.func @linear_plain(%arg0: tensor<2x3xf32>, %arg1: tensor<3x4xf32>) -> tensor<2x4xf32> {
  %0 = "ivy.linear"(%arg0, %arg1) {operandSegmentSizes = array<i32: 1, 1, 0>, transposed = false} : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<2x4xf32>
  return %0 : tensor<2x4xf32>
}

// CHECK-LABEL: func.func @embedding(
// CHECK-NEXT: %[[INT_1:.*]] = torch.constant.int -1
// CHECK-NEXT: %[[FALSE:.*]] = torch.constant.bool false
// CHECK-NEXT: %[[FALSE_0:.*]] = torch.constant.bool false
// CHECK-NEXT: %[[V0:.*]] = torch.aten.embedding %arg0, %arg1, %[[INT_1]], %[[FALSE]], %[[FALSE_0]] : !torch.vtensor<[10,4],f32>, !torch.vtensor<[2,3],si64>, !torch.int, !torch.bool, !torch.bool -> !torch.vtensor<[2,3,4],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,3,4],f32>
func.func @embedding(%arg0: tensor<10x4xf32>, %arg1: tensor<2x3xi64>) -> tensor<2x3x4xf32> {
  %0 = "ivy.embedding"(%arg0, %arg1) : (tensor<10x4xf32>, tensor<2x3xi64>) -> tensor<2x3x4xf32>
  return %0 : tensor<2x3x4xf32>
}

// CHECK-LABEL: func.func @softmax(
// CHECK-NEXT: %[[INT1:.*]] = torch.constant.int 1
// CHECK-NEXT: %[[NONE:.*]] = torch.constant.none
// CHECK-NEXT: %[[V0:.*]] = torch.aten.softmax.int %arg0, %[[INT1]], %[[NONE]] : !torch.vtensor<[2,4],f32>, !torch.int, !torch.none -> !torch.vtensor<[2,4],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,4],f32>
func.func @softmax(%x: tensor<2x4xf32>) -> tensor<2x4xf32> {
  %0 = "ivy.softmax"(%x) {axis = 1 : i64} : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %0 : tensor<2x4xf32>
}

// CHECK-LABEL: func.func @log_softmax(
// CHECK-NEXT: %[[INT0:.*]] = torch.constant.int 0
// CHECK-NEXT: %[[NONE:.*]] = torch.constant.none
// CHECK-NEXT: %[[V0:.*]] = torch.aten.log_softmax.int %arg0, %[[INT0]], %[[NONE]] : !torch.vtensor<[2,3],f32>, !torch.int, !torch.none -> !torch.vtensor<[2,3],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,3],f32>
func.func @log_softmax(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.log_softmax"(%arg0) {axis = 0 : i64} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @layer_norm_plain(
// CHECK-NEXT: %[[INT4:.*]] = torch.constant.int 4
// CHECK-NEXT: %[[V0:.*]] = torch.prim.ListConstruct %[[INT4]] : (!torch.int) -> !torch.list<int>
// CHECK-NEXT: %[[NONE:.*]] = torch.constant.none
// CHECK-NEXT: %[[NONE_0:.*]] = torch.constant.none
// CHECK-NEXT: %[[FLOAT1_000000E_05:.*]] = torch.constant.float 1.000000e-05
// CHECK-NEXT: %[[TRUE:.*]] = torch.constant.bool true
// CHECK-NEXT: %[[V1:.*]] = torch.aten.layer_norm %arg0, %[[V0]], %[[NONE]], %[[NONE_0]], %[[FLOAT1_000000E_05]], %[[TRUE]] : !torch.vtensor<[2,4],f32>, !torch.list<int>, !torch.none, !torch.none, !torch.float, !torch.bool -> !torch.vtensor<[2,4],f32>
// CHECK-NEXT: return %[[V1]] : !torch.vtensor<[2,4],f32>
func.func @layer_norm_plain(%arg0: tensor<2x4xf32>) -> tensor<2x4xf32> {
  %0 = "ivy.layer_norm"(%arg0) {axes = 1 : i64, epsilon = 1.000000e-05 : f64, operandSegmentSizes = array<i32: 1, 0, 0>} : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %0 : tensor<2x4xf32>
}

// CHECK-LABEL: func.func @rms_norm(
// CHECK-NEXT: %[[INT4:.*]] = torch.constant.int 4
// CHECK-NEXT: %[[V0:.*]] = torch.prim.ListConstruct %[[INT4]] : (!torch.int) -> !torch.list<int>
// CHECK-NEXT: %[[FLOAT9_999990E_07:.*]] = torch.constant.float 9.9999999999999995E-7
// CHECK-NEXT: %[[V1:.*]] = torch.aten.rms_norm %arg0, %[[V0]], %arg1, %[[FLOAT9_999990E_07]] : !torch.vtensor<[2,4],f32>, !torch.list<int>, !torch.vtensor<[4],f32>, !torch.float -> !torch.vtensor<[2,4],f32>
// CHECK-NEXT: return %[[V1]] : !torch.vtensor<[2,4],f32>
func.func @rms_norm(%arg0: tensor<2x4xf32>, %arg1: tensor<4xf32>) -> tensor<2x4xf32> {
  %0 = "ivy.rms_norm"(%arg0, %arg1) {axes = 1 : i64, epsilon = 9.9999999999999995E-7 : f64, operandSegmentSizes = array<i32: 1, 1>} : (tensor<2x4xf32>, tensor<4xf32>) -> tensor<2x4xf32>
  return %0 : tensor<2x4xf32>
}

// CHECK-LABEL: func.func @group_norm(
// CHECK-NEXT: %[[INT3:.*]] = torch.constant.int 3
// CHECK-NEXT: %[[FLOAT1_000000E_05:.*]] = torch.constant.float 1.000000e-05
// CHECK-NEXT: %[[TRUE:.*]] = torch.constant.bool true
// CHECK-NEXT: %[[V0:.*]] = torch.aten.group_norm %arg0, %[[INT3]], %arg1, %arg2, %[[FLOAT1_000000E_05]], %[[TRUE]] : !torch.vtensor<[2,6,4],f32>, !torch.int, !torch.vtensor<[6],f32>, !torch.vtensor<[6],f32>, !torch.float, !torch.bool -> !torch.vtensor<[2,6,4],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,6,4],f32>
func.func @group_norm(%arg0: tensor<2x6x4xf32>, %arg1: tensor<6xf32>, %arg2: tensor<6xf32>) -> tensor<2x6x4xf32> {
  %0 = "ivy.group_norm"(%arg0, %arg1, %arg2) {axis = 1 : i64, epsilon = 1.000000e-05 : f64, groups = 3 : i64, operandSegmentSizes = array<i32: 1, 1, 1>} : (tensor<2x6x4xf32>, tensor<6xf32>, tensor<6xf32>) -> tensor<2x6x4xf32>
  return %0 : tensor<2x6x4xf32>
}

// CHECK-LABEL: func.func @batch_norm_last(
// CHECK-NEXT: %[[NONE:.*]] = torch.constant.none
// CHECK-NEXT: %[[NONE_0:.*]] = torch.constant.none
// CHECK-NEXT: %[[FALSE:.*]] = torch.constant.bool false
// CHECK-NEXT: %[[FLOAT0_000000E00:.*]] = torch.constant.float 0.000000e+00
// CHECK-NEXT: %[[FLOAT1_000000E_05:.*]] = torch.constant.float 1.000000e-05
// CHECK-NEXT: %[[TRUE:.*]] = torch.constant.bool true
// CHECK-NEXT: %[[V0:.*]] = torch.aten.batch_norm %arg0, %[[NONE]], %[[NONE_0]], %arg1, %arg2, %[[FALSE]], %[[FLOAT0_000000E00]], %[[FLOAT1_000000E_05]], %[[TRUE]] : !torch.vtensor<[2,4,3],f32>, !torch.none, !torch.none, !torch.vtensor<[3],f32>, !torch.vtensor<[3],f32>, !torch.bool, !torch.float, !torch.float, !torch.bool -> !torch.vtensor<[2,4,3],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,4,3],f32>
func.func @batch_norm_last(%arg0: tensor<2x4x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>) -> tensor<2x4x3xf32> {
  %0 = "ivy.batch_norm"(%arg0, %arg1, %arg2) {axis = 2 : i64, epsilon = 1.000000e-05 : f64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>} : (tensor<2x4x3xf32>, tensor<3xf32>, tensor<3xf32>) -> tensor<2x4x3xf32>
  return %0 : tensor<2x4x3xf32>
}

// CHECK-LABEL: func.func @max_pool_of_integers(
// CHECK-NEXT: %[[INT2:.*]] = torch.constant.int 2
// CHECK-NEXT: %[[V0:.*]] = torch.prim.ListConstruct %[[INT2]] : (!torch.int) -> !torch.list<int>
// CHECK-NEXT: %[[INT2_0:.*]] = torch.constant.int 2
// CHECK-NEXT: %[[V1:.*]] = torch.prim.ListConstruct %[[INT2_0]] : (!torch.int) -> !torch.list<int>
// CHECK-NEXT: %[[INT0:.*]] = torch.constant.int 0
// CHECK-NEXT: %[[V2:.*]] = torch.prim.ListConstruct %[[INT0]] : (!torch.int) -> !torch.list<int>
// CHECK-NEXT: %[[INT1:.*]] = torch.constant.int 1
// CHECK-NEXT: %[[V3:.*]] = torch.prim.ListConstruct %[[INT1]] : (!torch.int) -> !torch.list<int>
// CHECK-NEXT: %[[FALSE:.*]] = torch.constant.bool false
// CHECK-NEXT: %[[V4:.*]] = torch.aten.max_pool1d %arg0, %[[V0]], %[[V1]], %[[V2]], %[[V3]], %[[FALSE]] : !torch.vtensor<[1,8],si64>, !torch.list<int>, !torch.list<int>, !torch.list<int>, !torch.list<int>, !torch.bool -> !torch.vtensor<[1,4],si64>
// CHECK-NEXT: return %[[V4]] : !torch.vtensor<[1,4],si64>
func.func @max_pool_of_integers(%arg0: tensor<1x8xi64>) -> tensor<1x4xi64> {
  %0 = "ivy.max_pool"(%arg0) {axes = array<i64: 1>, dilation = array<i64: 1>, padding = array<i64: 0, 0>, strides = array<i64: 2>, window = array<i64: 2>} : (tensor<1x8xi64>) -> tensor<1x4xi64>
  return %0 : tensor<1x4xi64>
}

// CHECK-LABEL: func.func @sum_pool(
// CHECK-NEXT: %[[INT3:.*]] = torch.constant.int 3
// CHECK-NEXT: %[[INT3_0:.*]] = torch.constant.int 3
// CHECK-NEXT: %[[V0:.*]] = torch.prim.ListConstruct %[[INT3]], %[[INT3_0]] : (!torch.int, !torch.int) -> !torch.list<int>
// CHECK-NEXT: %[[INT2:.*]] = torch.constant.int 2
// CHECK-NEXT: %[[INT2_1:.*]] = torch.constant.int 2
// CHECK-NEXT: %[[V1:.*]] = torch.prim.ListConstruct %[[INT2]], %[[INT2_1]] : (!torch.int, !torch.int) -> !torch.list<int>
// CHECK-NEXT: %[[INT1:.*]] = torch.constant.int 1
// CHECK-NEXT: %[[INT0:.*]] = torch.constant.int 0
// CHECK-NEXT: %[[V2:.*]] = torch.prim.ListConstruct %[[INT1]], %[[INT0]] : (!torch.int, !torch.int) -> !torch.list<int>
// CHECK-NEXT: %[[FALSE:.*]] = torch.constant.bool false
// CHECK-NEXT: %[[TRUE:.*]] = torch.constant.bool true
// CHECK-NEXT: %[[INT1_2:.*]] = torch.constant.int 1
// CHECK-NEXT: %[[V3:.*]] = torch.aten.avg_pool2d %arg0, %[[V0]], %[[V1]], %[[V2]], %[[FALSE]], %[[TRUE]], %[[INT1_2]] : !torch.vtensor<[1,3,8,8],f32>, !torch.list<int>, !torch.list<int>, !torch.list<int>, !torch.bool, !torch.bool, !torch.int -> !torch.vtensor<[1,3,4,4],f32>
// CHECK-NEXT: return %[[V3]] : !torch.vtensor<[1,3,4,4],f32>
func.func @sum_pool(%arg0: tensor<1x3x8x8xf32>) -> tensor<1x3x4x4xf32> {
  %0 = "ivy.sum_pool"(%arg0) {axes = array<i64: 2, 3>, dilation = array<i64: 1, 1>, padding = array<i64: 1, 1, 0, 1>, strides = array<i64: 2, 2>, window = array<i64: 3, 3>} : (tensor<1x3x8x8xf32>) -> tensor<1x3x4x4xf32>
  return %0 : tensor<1x3x4x4xf32>
}

// CHECK-LABEL: func.func @lstm(
// CHECK-NEXT: %[[NONE:.*]] = torch.constant.none
// CHECK-NEXT: %[[NONE_0:.*]] = torch.constant.none
// CHECK-NEXT: %[[NONE_1:.*]] = torch.constant.none
// CHECK-NEXT: %[[NONE_2:.*]] = torch.constant.none
// CHECK-NEXT: %[[NONE_3:.*]] = torch.constant.none
// CHECK-NEXT: %[[V0:.*]] = torch.aten.zeros_like %arg5, %[[NONE]], %[[NONE_0]], %[[NONE_1]], %[[NONE_2]], %[[NONE_3]] : !torch.vtensor<[16],f32>, !torch.none, !torch.none, !torch.none, !torch.none, !torch.none -> !torch.vtensor<[16],f32>
// CHECK-NEXT: %[[INT0:.*]] = torch.constant.int 0
// CHECK-NEXT: %[[V1:.*]] = torch.aten.unsqueeze %arg1, %[[INT0]] : !torch.vtensor<[2,4],f32>, !torch.int -> !torch.vtensor<[1,2,4],f32>
// CHECK-NEXT: %[[INT0_4:.*]] = torch.constant.int 0
// CHECK-NEXT: %[[V2:.*]] = torch.aten.unsqueeze %arg2, %[[INT0_4]] : !torch.vtensor<[2,4],f32>, !torch.int -> !torch.vtensor<[1,2,4],f32>
// CHECK-NEXT: %[[V3:.*]] = torch.prim.ListConstruct %[[V1]], %[[V2]] : (!torch.vtensor<[1,2,4],f32>, !torch.vtensor<[1,2,4],f32>) -> !torch.list<vtensor<[1,2,4],f32>>
// CHECK-NEXT: %[[V4:.*]] = torch.prim.ListConstruct %arg3, %arg4, %arg5, %[[V0]] : (!torch.vtensor<[16,3],f32>, !torch.vtensor<[16,4],f32>, !torch.vtensor<[16],f32>, !torch.vtensor<[16],f32>) -> !torch.list<vtensor>
// CHECK-NEXT: %[[TRUE:.*]] = torch.constant.bool true
// CHECK-NEXT: %[[INT1:.*]] = torch.constant.int 1
// CHECK-NEXT: %[[FLOAT0_000000E00:.*]] = torch.constant.float 0.000000e+00
// CHECK-NEXT: %[[FALSE:.*]] = torch.constant.bool false
// CHECK-NEXT: %[[FALSE_5:.*]] = torch.constant.bool false
// CHECK-NEXT: %[[FALSE_6:.*]] = torch.constant.bool false
// CHECK-NEXT: %[[V5:.*]]:3 = torch.operator "torch.aten.lstm.input"(%arg0, %[[V3]], %[[V4]], %[[TRUE]], %[[INT1]], %[[FLOAT0_000000E00]], %[[FALSE]], %[[FALSE_5]], %[[FALSE_6]]) : (!torch.vtensor<[5,2,3],f32>, !torch.list<vtensor<[1,2,4],f32>>, !torch.list<vtensor>, !torch.bool, !torch.int, !torch.float, !torch.bool, !torch.bool, !torch.bool) -> (!torch.vtensor<[5,2,4],f32>, !torch.vtensor<[1,2,4],f32>, !torch.vtensor<[1,2,4],f32>)
// CHECK-NEXT: %[[INT0_7:.*]] = torch.constant.int 0
// CHECK-NEXT: %[[V6:.*]] = torch.aten.squeeze.dim %[[V5]]#1, %[[INT0_7]] : !torch.vtensor<[1,2,4],f32>, !torch.int -> !torch.vtensor<[2,4],f32>
// CHECK-NEXT: %[[INT0_8:.*]] = torch.constant.int 0
// CHECK-NEXT: %[[V7:.*]] = torch.aten.squeeze.dim %[[V5]]#2, %[[INT0_8]] : !torch.vtensor<[1,2,4],f32>, !torch.int -> !torch.vtensor<[2,4],f32>
// CHECK-NEXT: return %[[V5]]#0, %[[V6]], %[[V7]] : !torch.vtensor<[5,2,4],f32>, !torch.vtensor<[2,4],f32>, !torch.vtensor<[2,4],f32>
func.func @lstm(%arg0: tensor<5x2x3xf32>, %arg1: tensor<2x4xf32>, %arg2: tensor<2x4xf32>, %arg3: tensor<16x3xf32>, %arg4: tensor<16x4xf32>, %arg5: tensor<16xf32>) -> (tensor<5x2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>) {
  %0:3 = "ivy.lstm"(%arg0, %arg1, %arg2, %arg3, %arg4, %arg5) {operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1, 0>, reverse = false} : (tensor<5x2x3xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<16x3xf32>, tensor<16x4xf32>, tensor<16xf32>) -> (tensor<5x2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>)
  return %0#0, %0#1, %0#2 : tensor<5x2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>
}

// CHECK-LABEL: func.func @gru(
// CHECK-NEXT: %[[NONE:.*]] = torch.constant.none
// CHECK-NEXT: %[[NONE_0:.*]] = torch.constant.none
// CHECK-NEXT: %[[NONE_1:.*]] = torch.constant.none
// CHECK-NEXT: %[[NONE_2:.*]] = torch.constant.none
// CHECK-NEXT: %[[NONE_3:.*]] = torch.constant.none
// CHECK-NEXT: %[[V0:.*]] = torch.aten.zeros_like %arg4, %[[NONE]], %[[NONE_0]], %[[NONE_1]], %[[NONE_2]], %[[NONE_3]] : !torch.vtensor<[12],f32>, !torch.none, !torch.none, !torch.none, !torch.none, !torch.none -> !torch.vtensor<[12],f32>
// CHECK-NEXT: %[[INT0:.*]] = torch.constant.int 0
// CHECK-NEXT: %[[V1:.*]] = torch.aten.unsqueeze %arg1, %[[INT0]] : !torch.vtensor<[2,4],f32>, !torch.int -> !torch.vtensor<[1,2,4],f32>
// CHECK-NEXT: %[[V2:.*]] = torch.prim.ListConstruct %arg2, %arg3, %arg4, %arg5 : (!torch.vtensor<[12,3],f32>, !torch.vtensor<[12,4],f32>, !torch.vtensor<[12],f32>, !torch.vtensor<[12],f32>) -> !torch.list<vtensor>
// CHECK-NEXT: %[[TRUE:.*]] = torch.constant.bool true
// CHECK-NEXT: %[[INT1:.*]] = torch.constant.int 1
// CHECK-NEXT: %[[FLOAT0_000000E00:.*]] = torch.constant.float 0.000000e+00
// CHECK-NEXT: %[[FALSE:.*]] = torch.constant.bool false
// CHECK-NEXT: %[[FALSE_4:.*]] = torch.constant.bool false
// CHECK-NEXT: %[[FALSE_5:.*]] = torch.constant.bool false
// CHECK-NEXT: %[[V3:.*]]:2 = torch.operator "torch.aten.gru.input"(%arg0, %[[V1]], %[[V2]], %[[TRUE]], %[[INT1]], %[[FLOAT0_000000E00]], %[[FALSE]], %[[FALSE_4]], %[[FALSE_5]]) : (!torch.vtensor<[5,2,3],f32>, !torch.vtensor<[1,2,4],f32>, !torch.list<vtensor>, !torch.bool, !torch.int, !torch.float, !torch.bool, !torch.bool, !torch.bool) -> (!torch.vtensor<[5,2,4],f32>, !torch.vtensor<[1,2,4],f32>)
// CHECK-NEXT: %[[INT0_6:.*]] = torch.constant.int 0
// CHECK-NEXT: %[[V4:.*]] = torch.aten.squeeze.dim %[[V3]]#1, %[[INT0_6]] : !torch.vtensor<[1,2,4],f32>, !torch.int -> !torch.vtensor<[2,4],f32>
// CHECK-NEXT: return %[[V3]]#0, %[[V4]] : !torch.vtensor<[5,2,4],f32>, !torch.vtensor<[2,4],f32>
func.func @gru(%arg0: tensor<5x2x3xf32>, %arg1: tensor<2x4xf32>, %arg2: tensor<12x3xf32>, %arg3: tensor<12x4xf32>, %arg4: tensor<12xf32>, %arg5: tensor<12xf32>) -> (tensor<5x2x4xf32>, tensor<2x4xf32>) {
  %0:2 = "ivy.gru"(%arg0, %arg1, %arg2, %arg3, %arg4, %arg5) {operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1>, reverse = false} : (tensor<5x2x3xf32>, tensor<2x4xf32>, tensor<12x3xf32>, tensor<12x4xf32>, tensor<12xf32>, tensor<12xf32>) -> (tensor<5x2x4xf32>, tensor<2x4xf32>)
  return %0#0, %0#1 : tensor<5x2x4xf32>, tensor<2x4xf32>
}

// CHECK-LABEL: func.func @rnn(
// CHECK-NEXT: %[[NONE:.*]] = torch.constant.none
// CHECK-NEXT: %[[NONE_0:.*]] = torch.constant.none
// CHECK-NEXT: %[[NONE_1:.*]] = torch.constant.none
// CHECK-NEXT: %[[NONE_2:.*]] = torch.constant.none
// CHECK-NEXT: %[[NONE_3:.*]] = torch.constant.none
// CHECK-NEXT: %[[V0:.*]] = torch.aten.zeros_like %arg4, %[[NONE]], %[[NONE_0]], %[[NONE_1]], %[[NONE_2]], %[[NONE_3]] : !torch.vtensor<[4],f32>, !torch.none, !torch.none, !torch.none, !torch.none, !torch.none -> !torch.vtensor<[4],f32>
// CHECK-NEXT: %[[INT0:.*]] = torch.constant.int 0
// CHECK-NEXT: %[[V1:.*]] = torch.prim.ListConstruct %[[INT0]] : (!torch.int) -> !torch.list<int>
// CHECK-NEXT: %[[V2:.*]] = torch.aten.flip %arg0, %[[V1]] : !torch.vtensor<[5,2,3],f32>, !torch.list<int> -> !torch.vtensor<[5,2,3],f32>
// CHECK-NEXT: %[[INT0_4:.*]] = torch.constant.int 0
// CHECK-NEXT: %[[V3:.*]] = torch.aten.unsqueeze %arg1, %[[INT0_4]] : !torch.vtensor<[2,4],f32>, !torch.int -> !torch.vtensor<[1,2,4],f32>
// CHECK-NEXT: %[[V4:.*]] = torch.prim.ListConstruct %arg2, %arg3, %arg4, %[[V0]] : (!torch.vtensor<[4,3],f32>, !torch.vtensor<[4,4],f32>, !torch.vtensor<[4],f32>, !torch.vtensor<[4],f32>) -> !torch.list<vtensor>
// CHECK-NEXT: %[[TRUE:.*]] = torch.constant.bool true
// CHECK-NEXT: %[[INT1:.*]] = torch.constant.int 1
// CHECK-NEXT: %[[FLOAT0_000000E00:.*]] = torch.constant.float 0.000000e+00
// CHECK-NEXT: %[[FALSE:.*]] = torch.constant.bool false
// CHECK-NEXT: %[[FALSE_5:.*]] = torch.constant.bool false
// CHECK-NEXT: %[[FALSE_6:.*]] = torch.constant.bool false
// CHECK-NEXT: %[[V5:.*]]:2 = torch.operator "torch.aten.rnn_tanh.input"(%[[V2]], %[[V3]], %[[V4]], %[[TRUE]], %[[INT1]], %[[FLOAT0_000000E00]], %[[FALSE]], %[[FALSE_5]], %[[FALSE_6]]) : (!torch.vtensor<[5,2,3],f32>, !torch.vtensor<[1,2,4],f32>, !torch.list<vtensor>, !torch.bool, !torch.int, !torch.float, !torch.bool, !torch.bool, !torch.bool) -> (!torch.vtensor<[5,2,4],f32>, !torch.vtensor<[1,2,4],f32>)
// CHECK-NEXT: %[[INT0_7:.*]] = torch.constant.int 0
// CHECK-NEXT: %[[V6:.*]] = torch.prim.ListConstruct %[[INT0_7]] : (!torch.int) -> !torch.list<int>
// CHECK-NEXT: %[[V7:.*]] = torch.aten.flip %[[V5]]#0, %[[V6]] : !torch.vtensor<[5,2,4],f32>, !torch.list<int> -> !torch.vtensor<[5,2,4],f32>
// CHECK-NEXT: %[[INT0_8:.*]] = torch.constant.int 0
// CHECK-NEXT: %[[V8:.*]] = torch.aten.squeeze.dim %[[V5]]#1, %[[INT0_8]] : !torch.vtensor<[1,2,4],f32>, !torch.int -> !torch.vtensor<[2,4],f32>
// CHECK-NEXT: return %[[V7]], %[[V8]] : !torch.vtensor<[5,2,4],f32>, !torch.vtensor<[2,4],f32>
func.func @rnn(%arg0: tensor<5x2x3xf32>, %arg1: tensor<2x4xf32>, %arg2: tensor<4x3xf32>, %arg3: tensor<4x4xf32>, %arg4: tensor<4xf32>) -> (tensor<5x2x4xf32>, tensor<2x4xf32>) {
  %0:2 = "ivy.rnn"(%arg0, %arg1, %arg2, %arg3, %arg4) {activation = "tanh", operandSegmentSizes = array<i32: 1, 1, 1, 1, 1>, reverse = true} : (tensor<5x2x3xf32>, tensor<2x4xf32>, tensor<4x3xf32>, tensor<4x4xf32>, tensor<4xf32>) -> (tensor<5x2x4xf32>, tensor<2x4xf32>)
  return %0#0, %0#1 : tensor<5x2x4xf32>, tensor<2x4xf32>
}
