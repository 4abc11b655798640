// RUN: ivy-opt %s --convert-stablehlo-to-ivy | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @max_pool(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.max_pool"(%arg0) {axes = array<i64: 1>, dilation = array<i64: 1>, padding = array<i64: 0, 0>, strides = array<i64: 2>, window = array<i64: 2>} : (tensor<2x4xf32>) -> tensor<2x2xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x2xf32>
func.func @max_pool(%arg0: tensor<2x4xf32>) -> tensor<2x2xf32> {
  %i = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %0 = "stablehlo.reduce_window"(%arg0, %i) <{window_dimensions = array<i64: 1, 2>, window_strides = array<i64: 1, 2>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %c = stablehlo.maximum %a, %b : tensor<f32>
    stablehlo.return %c : tensor<f32>
  }) : (tensor<2x4xf32>, tensor<f32>) -> tensor<2x2xf32>
  return %0 : tensor<2x2xf32>
}

// CHECK-LABEL: func.func @sum_pool(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.sum_pool"(%arg0) {axes = array<i64: 1>, dilation = array<i64: 1>, padding = array<i64: 0, 0>, strides = array<i64: 2>, window = array<i64: 2>} : (tensor<2x4xf32>) -> tensor<2x2xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x2xf32>
func.func @sum_pool(%arg0: tensor<2x4xf32>) -> tensor<2x2xf32> {
  %i = stablehlo.constant dense<0.0> : tensor<f32>
  %0 = "stablehlo.reduce_window"(%arg0, %i) <{window_dimensions = array<i64: 1, 2>, window_strides = array<i64: 1, 2>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %c = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %c : tensor<f32>
  }) : (tensor<2x4xf32>, tensor<f32>) -> tensor<2x2xf32>
  return %0 : tensor<2x2xf32>
}

// CHECK-LABEL: func.func @min_pool(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0x7F800000> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.negative"(%arg0) : (tensor<2x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.max_pool"(%[[V1]]) {axes = array<i64: 1>, dilation = array<i64: 1>, padding = array<i64: 0, 0>, strides = array<i64: 2>, window = array<i64: 2>} : (tensor<2x4xf32>) -> tensor<2x2xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.negative"(%[[V2]]) : (tensor<2x2xf32>) -> tensor<2x2xf32>
// CHECK-NEXT: return %[[V3]] : tensor<2x2xf32>
func.func @min_pool(%arg0: tensor<2x4xf32>) -> tensor<2x2xf32> {
  %i = stablehlo.constant dense<0x7F800000> : tensor<f32>
  %0 = "stablehlo.reduce_window"(%arg0, %i) <{window_dimensions = array<i64: 1, 2>, window_strides = array<i64: 1, 2>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %c = stablehlo.minimum %a, %b : tensor<f32>
    stablehlo.return %c : tensor<f32>
  }) : (tensor<2x4xf32>, tensor<f32>) -> tensor<2x2xf32>
  return %0 : tensor<2x2xf32>
}

// CHECK-LABEL: func.func @cumulative_sum(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.cumulative_sum"(%arg0) {axis = 1 : i64} : (tensor<2x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x4xf32>
func.func @cumulative_sum(%arg0: tensor<2x4xf32>) -> tensor<2x4xf32> {
  %i = stablehlo.constant dense<0.0> : tensor<f32>
  %0 = "stablehlo.reduce_window"(%arg0, %i) <{window_dimensions = array<i64: 1, 4>, padding = dense<[[0, 0], [3, 0]]> : tensor<2x2xi64>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %c = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %c : tensor<f32>
  }) : (tensor<2x4xf32>, tensor<f32>) -> tensor<2x4xf32>
  return %0 : tensor<2x4xf32>
}

// CHECK-LABEL: func.func @cumulative_max_from_the_end(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.flip"(%arg0) {axes = array<i64: 1>} : (tensor<2x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.cumulative_max"(%[[V1]]) {axis = 1 : i64} : (tensor<2x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.flip"(%[[V2]]) {axes = array<i64: 1>} : (tensor<2x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: return %[[V3]] : tensor<2x4xf32>
func.func @cumulative_max_from_the_end(%arg0: tensor<2x4xf32>) -> tensor<2x4xf32> {
  %i = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %0 = "stablehlo.reduce_window"(%arg0, %i) <{window_dimensions = array<i64: 1, 4>, padding = dense<[[0, 0], [0, 3]]> : tensor<2x2xi64>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %c = stablehlo.maximum %a, %b : tensor<f32>
    stablehlo.return %c : tensor<f32>
  }) : (tensor<2x4xf32>, tensor<f32>) -> tensor<2x4xf32>
  return %0 : tensor<2x4xf32>
}

// CHECK-LABEL: func.func @products_of_windows(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.pad"(%arg0, %[[V0]]) {high = array<i64: 0, 0>, interior = array<i64: 0, 0>, low = array<i64: 0, 0>, mode = "constant"} : (tensor<2x4xf32>, tensor<f32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<{{\[\[}}0, 1], [2, 3]]> : tensor<2x2xi64>} : () -> tensor<2x2xi64>
// CHECK-NEXT: %[[V3:.*]] = "ivy.take"(%[[V1]], %[[V2]]) {axis = 1 : i64} : (tensor<2x4xf32>, tensor<2x2xi64>) -> tensor<2x2x2xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.permute_dims"(%[[V3]]) {axes = array<i64: 0, 1, 2>} : (tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.prod"(%[[V4]]) {axes = array<i64: 2>, keepdims = false} : (tensor<2x2x2xf32>) -> tensor<2x2xf32>
// CHECK-NEXT: return %[[V5]] : tensor<2x2xf32>
func.func @products_of_windows(%arg0: tensor<2x4xf32>) -> tensor<2x2xf32> {
  %i = stablehlo.constant dense<1.0> : tensor<f32>
  %0 = "stablehlo.reduce_window"(%arg0, %i) <{window_dimensions = array<i64: 1, 2>, window_strides = array<i64: 1, 2>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %c = stablehlo.multiply %a, %b : tensor<f32>
    stablehlo.return %c : tensor<f32>
  }) : (tensor<2x4xf32>, tensor<f32>) -> tensor<2x2xf32>
  return %0 : tensor<2x2xf32>
}

// CHECK-LABEL: func.func @select_and_scatter(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 8>} : () -> tensor<8xi64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.reshape"(%[[V1]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 4>} : (tensor<8xi64>) -> tensor<2x4xi64>
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<-1> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V4:.*]] = "ivy.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.pad"(%arg0, %[[V4]]) {high = array<i64: 0, 0>, interior = array<i64: 0, 0>, low = array<i64: 0, 0>, mode = "constant"} : (tensor<2x4xf32>, tensor<f32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.constant"() {value = dense<{{\[\[}}0, 1], [2, 3]]> : tensor<2x2xi64>} : () -> tensor<2x2xi64>
// CHECK-NEXT: %[[V7:.*]] = "ivy.take"(%[[V5]], %[[V6]]) {axis = 1 : i64} : (tensor<2x4xf32>, tensor<2x2xi64>) -> tensor<2x2x2xf32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.permute_dims"(%[[V7]]) {axes = array<i64: 0, 1, 2>} : (tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.pad"(%[[V2]], %[[V3]]) {high = array<i64: 0, 0>, interior = array<i64: 0, 0>, low = array<i64: 0, 0>, mode = "constant"} : (tensor<2x4xi64>, tensor<i64>) -> tensor<2x4xi64>
// CHECK-NEXT: %[[V10:.*]] = "ivy.constant"() {value = dense<{{\[\[}}0, 1], [2, 3]]> : tensor<2x2xi64>} : () -> tensor<2x2xi64>
// CHECK-NEXT: %[[V11:.*]] = "ivy.take"(%[[V9]], %[[V10]]) {axis = 1 : i64} : (tensor<2x4xi64>, tensor<2x2xi64>) -> tensor<2x2x2xi64>
// CHECK-NEXT: %[[V12:.*]] = "ivy.permute_dims"(%[[V11]]) {axes = array<i64: 0, 1, 2>} : (tensor<2x2x2xi64>) -> tensor<2x2x2xi64>
// CHECK-NEXT: %[[V13:.*]] = "ivy.reshape"(%[[V8]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 2, 2>} : (tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
// CHECK-NEXT: %[[V14:.*]] = "ivy.reshape"(%[[V12]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 2, 2>} : (tensor<2x2x2xi64>) -> tensor<2x2x2xi64>
// CHECK-NEXT: %[[V15:.*]] = "ivy.slice"(%[[V13]]) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 0, 0>, steps = array<i64: 1, 1, 1>, stops = array<i64: 2, 2, 1>} : (tensor<2x2x2xf32>) -> tensor<2x2x1xf32>
// CHECK-NEXT: %[[V16:.*]] = "ivy.squeeze"(%[[V15]]) {axes = array<i64: 2>} : (tensor<2x2x1xf32>) -> tensor<2x2xf32>
// CHECK-NEXT: %[[V17:.*]] = "ivy.slice"(%[[V14]]) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 0, 0>, steps = array<i64: 1, 1, 1>, stops = array<i64: 2, 2, 1>} : (tensor<2x2x2xi64>) -> tensor<2x2x1xi64>
// CHECK-NEXT: %[[V18:.*]] = "ivy.squeeze"(%[[V17]]) {axes = array<i64: 2>} : (tensor<2x2x1xi64>) -> tensor<2x2xi64>
// CHECK-NEXT: %[[V19:.*]] = "ivy.slice"(%[[V13]]) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 0, 1>, steps = array<i64: 1, 1, 1>, stops = array<i64: 2, 2, 2>} : (tensor<2x2x2xf32>) -> tensor<2x2x1xf32>
// CHECK-NEXT: %[[V20:.*]] = "ivy.squeeze"(%[[V19]]) {axes = array<i64: 2>} : (tensor<2x2x1xf32>) -> tensor<2x2xf32>
// CHECK-NEXT: %[[V21:.*]] = "ivy.slice"(%[[V14]]) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 0, 1>, steps = array<i64: 1, 1, 1>, stops = array<i64: 2, 2, 2>} : (tensor<2x2x2xi64>) -> tensor<2x2x1xi64>
// CHECK-NEXT: %[[V22:.*]] = "ivy.squeeze"(%[[V21]]) {axes = array<i64: 2>} : (tensor<2x2x1xi64>) -> tensor<2x2xi64>
// CHECK-NEXT: %[[V23:.*]] = "ivy.greater_equal"(%[[V16]], %[[V20]]) : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xi1>
// CHECK-NEXT: %[[V24:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V25:.*]] = "ivy.less"(%[[V18]], %[[V24]]) : (tensor<2x2xi64>, tensor<i64>) -> tensor<2x2xi1>
// CHECK-NEXT: %[[V26:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V27:.*]] = "ivy.less"(%[[V22]], %[[V26]]) : (tensor<2x2xi64>, tensor<i64>) -> tensor<2x2xi1>
// CHECK-NEXT: %[[V28:.*]] = "ivy.logical_or"(%[[V23]], %[[V27]]) : (tensor<2x2xi1>, tensor<2x2xi1>) -> tensor<2x2xi1>
// CHECK-NEXT: %[[V29:.*]] = "ivy.logical_not"(%[[V25]]) : (tensor<2x2xi1>) -> tensor<2x2xi1>
// CHECK-NEXT: %[[V30:.*]] = "ivy.logical_and"(%[[V28]], %[[V29]]) : (tensor<2x2xi1>, tensor<2x2xi1>) -> tensor<2x2xi1>
// CHECK-NEXT: %[[V31:.*]] = "ivy.where"(%[[V30]], %[[V16]], %[[V20]]) : (tensor<2x2xi1>, tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
// CHECK-NEXT: %[[V32:.*]] = "ivy.where"(%[[V30]], %[[V18]], %[[V22]]) : (tensor<2x2xi1>, tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi64>
// CHECK-NEXT: %[[V33:.*]] = "ivy.full"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 8>} : (tensor<f32>) -> tensor<8xf32>
// CHECK-NEXT: %[[V34:.*]] = "ivy.reshape"(%[[V32]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 4>} : (tensor<2x2xi64>) -> tensor<4xi64>
// CHECK-NEXT: %[[V35:.*]] = "ivy.reshape"(%arg1) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 4>} : (tensor<2x2xf32>) -> tensor<4xf32>
// CHECK-NEXT: %[[V36:.*]] = "ivy.index_put"(%[[V33]], %[[V34]], %[[V35]]) {axes = array<i64: 0>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1>, reduction = "add"} : (tensor<8xf32>, tensor<4xi64>, tensor<4xf32>) -> tensor<8xf32>
// CHECK-NEXT: %[[V37:.*]] = "ivy.reshape"(%[[V36]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 4>} : (tensor<8xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: return %[[V37]] : tensor<2x4xf32>
func.func @select_and_scatter(%arg0: tensor<2x4xf32>, %arg1: tensor<2x2xf32>) -> tensor<2x4xf32> {
  %i = stablehlo.constant dense<0.0> : tensor<f32>
  %0 = "stablehlo.select_and_scatter"(%arg0, %arg1, %i) <{window_dimensions = array<i64: 1, 2>, window_strides = array<i64: 1, 2>, padding = dense<0> : tensor<2x2xi64>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %c = stablehlo.compare GE, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  }, {
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %c = stablehlo.add %a, %b : tensor<f32>
    stablehlo.return %c : tensor<f32>
  }) : (tensor<2x4xf32>, tensor<2x2xf32>, tensor<f32>) -> tensor<2x4xf32>
  return %0 : tensor<2x4xf32>
}
