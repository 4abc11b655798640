// RUN: ivy-opt %s --convert-stablehlo-to-ivy | filecheck %s
// The checks are written by tests/lit/update_checks.py.

func.func private @add(%a: tensor<f32>, %b: tensor<f32>) -> tensor<f32> {
  %0 = stablehlo.add %a, %b : tensor<f32>
  return %0 : tensor<f32>
}

func.func private @maximum(%a: tensor<f32>, %b: tensor<f32>) -> tensor<f32> {
  %0 = stablehlo.maximum %a, %b : tensor<f32>
  return %0 : tensor<f32>
}

// A window as long as the axis, which reaches to the first element.
// CHECK-LABEL: func.func @dynamic_running_sum(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<1> : tensor<1xi32>} : () -> tensor<1xi32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<1> : tensor<2xi32>} : () -> tensor<2xi32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<0> : tensor<1x2xi32>} : () -> tensor<1x2xi32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.constant"() {value = dense<0> : tensor<1xi32>} : () -> tensor<1xi32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.constant"() {value = dense<-1> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.sin"(%arg0) : (tensor<?x3xf32>) -> tensor<?x3xf32>
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM:.*]] = tensor.dim %arg0, %[[C0]] : tensor<?x3xf32>
// CHECK-NEXT: %[[V7:.*]] = arith.index_cast %[[DIM]] : index to i32
// CHECK-NEXT: %[[FROM_ELEMENTS:.*]] = tensor.from_elements %[[V7]] : tensor<i32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.reshape"(%[[FROM_ELEMENTS]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1>} : (tensor<i32>) -> tensor<1xi32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.concat"(%[[V8]], %[[V1]]) {axis = 0 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.add"(%[[FROM_ELEMENTS]], %[[V5]]) : (tensor<i32>, tensor<i32>) -> tensor<i32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.reshape"(%[[V10]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1>} : (tensor<i32>) -> tensor<1xi32>
// CHECK-NEXT: %[[V12:.*]] = "ivy.concat"(%[[V11]], %[[V4]]) {axis = 0 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
// CHECK-NEXT: %[[V13:.*]] = "ivy.reshape"(%[[V12]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 2>} : (tensor<2xi32>) -> tensor<1x2xi32>
// CHECK-NEXT: %[[V14:.*]] = "ivy.concat"(%[[V13]], %[[V3]]) {axis = 0 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<1x2xi32>, tensor<1x2xi32>) -> tensor<2x2xi32>
// CHECK-NEXT: %[[C_1:.*]] = arith.constant -1 : index
// CHECK-NEXT: %[[V15:.*]] = arith.addi %[[DIM]], %[[C_1]] : index
// CHECK-NEXT: %[[V16:.*]] = "ivy.cumulative_sum"(%[[V6]]) {axis = 0 : i64} : (tensor<?x3xf32>) -> tensor<?x3xf32>
// CHECK-NEXT: return %[[V16]] : tensor<?x3xf32>
func.func @dynamic_running_sum(%x: tensor<?x3xf32>) -> tensor<?x3xf32> {
  %z = stablehlo.constant dense<0.0> : tensor<f32>
  %o = stablehlo.constant dense<1> : tensor<1xi32>
  %ones = stablehlo.constant dense<1> : tensor<2xi32>
  %zeros = stablehlo.constant dense<0> : tensor<1x2xi32>
  %zero = stablehlo.constant dense<0> : tensor<1xi32>
  %m = stablehlo.constant dense<-1> : tensor<i32>
  %y = stablehlo.sine %x : tensor<?x3xf32>
  %n = stablehlo.get_dimension_size %x, dim = 0 : (tensor<?x3xf32>) -> tensor<i32>
  %n1 = stablehlo.reshape %n : (tensor<i32>) -> tensor<1xi32>
  %window = stablehlo.concatenate %n1, %o, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
  %l = stablehlo.add %n, %m : tensor<i32>
  %l1 = stablehlo.reshape %l : (tensor<i32>) -> tensor<1xi32>
  %row = stablehlo.concatenate %l1, %zero, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
  %row2 = stablehlo.reshape %row : (tensor<2xi32>) -> tensor<1x2xi32>
  %padding = stablehlo.concatenate %row2, %zeros, dim = 0 : (tensor<1x2xi32>, tensor<1x2xi32>) -> tensor<2x2xi32>
  %0 = "stablehlo.custom_call"(%y, %z, %window, %ones, %ones, %ones, %padding) {call_target_name = "stablehlo.dynamic_reduce_window", called_computations = [@add]} : (tensor<?x3xf32>, tensor<f32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>, tensor<2x2xi32>) -> tensor<?x3xf32>
  return %0 : tensor<?x3xf32>
}

// A geometry that is known is that of reduce_window.
// CHECK-LABEL: func.func @dynamic_pool(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<[1, 2]> : tensor<2xi32>} : () -> tensor<2xi32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<1> : tensor<2xi32>} : () -> tensor<2xi32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<0> : tensor<2x2xi32>} : () -> tensor<2x2xi32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.max_pool"(%arg0) {axes = array<i64: 1>, dilation = array<i64: 1>, padding = array<i64: 0, 0>, strides = array<i64: 2>, window = array<i64: 2>} : (tensor<4x6xf32>) -> tensor<4x3xf32>
// CHECK-NEXT: return %[[V4]] : tensor<4x3xf32>
func.func @dynamic_pool(%x: tensor<4x6xf32>) -> tensor<4x3xf32> {
  %z = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %window = stablehlo.constant dense<[1, 2]> : tensor<2xi32>
  %ones = stablehlo.constant dense<1> : tensor<2xi32>
  %padding = stablehlo.constant dense<0> : tensor<2x2xi32>
  %0 = "stablehlo.custom_call"(%x, %z, %window, %window, %ones, %ones, %padding) {call_target_name = "stablehlo.dynamic_reduce_window", called_computations = [@maximum]} : (tensor<4x6xf32>, tensor<f32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>, tensor<2x2xi32>) -> tensor<4x3xf32>
  return %0 : tensor<4x3xf32>
}

// The window is a whole axis.
// CHECK-LABEL: func.func @dynamic_reduce(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<1> : tensor<1xi32>} : () -> tensor<1xi32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<0> : tensor<1x2xi32>} : () -> tensor<1x2xi32>
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM:.*]] = tensor.dim %arg0, %[[C0]] : tensor<?xf32>
// CHECK-NEXT: %[[V3:.*]] = arith.index_cast %[[DIM]] : index to i32
// CHECK-NEXT: %[[FROM_ELEMENTS:.*]] = tensor.from_elements %[[V3]] : tensor<i32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.reshape"(%[[FROM_ELEMENTS]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1>} : (tensor<i32>) -> tensor<1xi32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.max"(%arg0) {axes = array<i64: 0>, keepdims = true} : (tensor<?xf32>) -> tensor<1xf32>
// CHECK-NEXT: return %[[V5]] : tensor<1xf32>
func.func @dynamic_reduce(%x: tensor<?xf32>) -> tensor<1xf32> {
  %z = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %ones = stablehlo.constant dense<1> : tensor<1xi32>
  %padding = stablehlo.constant dense<0> : tensor<1x2xi32>
  %n = stablehlo.get_dimension_size %x, dim = 0 : (tensor<?xf32>) -> tensor<i32>
  %window = stablehlo.reshape %n : (tensor<i32>) -> tensor<1xi32>
  %0 = "stablehlo.custom_call"(%x, %z, %window, %ones, %ones, %ones, %padding) {call_target_name = "stablehlo.dynamic_reduce_window", called_computations = [@maximum]} : (tensor<?xf32>, tensor<f32>, tensor<1xi32>, tensor<1xi32>, tensor<1xi32>, tensor<1xi32>, tensor<1x2xi32>) -> tensor<1xf32>
  return %0 : tensor<1xf32>
}

// CHECK-LABEL: func.func @dynamic_top_k(
// CHECK-NEXT: %[[V0:.*]]:2 = "ivy.sort_with_indices"(%arg0) {axis = -1 : i64, descending = true, stable = true} : (tensor<3x?xf32>) -> (tensor<3x?xf32>, tensor<3x?xi64>)
// CHECK-NEXT: %[[C1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[DIM:.*]] = tensor.dim %arg0, %[[C1]] : tensor<3x?xf32>
// CHECK-NEXT: %[[EXTRACTED:.*]] = tensor.extract %arg1[] : tensor<i32>
// CHECK-NEXT: %[[V1:.*]] = arith.index_cast %[[EXTRACTED]] : i32 to index
// CHECK-NEXT: %[[V2:.*]] = "ivy.slice"(%[[V0]]#0, %[[V1]]) {operandSegmentSizes = array<i32: 1, 0, 1>, starts = array<i64: 0, 0>, steps = array<i64: 1, 1>, stops = array<i64: 3, -9223372036854775808>} : (tensor<3x?xf32>, index) -> tensor<3x?xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.slice"(%[[V0]]#1, %[[V1]]) {operandSegmentSizes = array<i32: 1, 0, 1>, starts = array<i64: 0, 0>, steps = array<i64: 1, 1>, stops = array<i64: 3, -9223372036854775808>} : (tensor<3x?xi64>, index) -> tensor<3x?xi64>
// CHECK-NEXT: %[[V4:.*]] = "ivy.astype"(%[[V3]]) {dtype = i32} : (tensor<3x?xi64>) -> tensor<3x?xi32>
// CHECK-NEXT: return %[[V2]], %[[V4]] : tensor<3x?xf32>, tensor<3x?xi32>
func.func @dynamic_top_k(%x: tensor<3x?xf32>, %k: tensor<i32>) -> (tensor<3x?xf32>, tensor<3x?xi32>) {
  %0:2 = "stablehlo.custom_call"(%x, %k) {call_target_name = "stablehlo.dynamic_top_k"} : (tensor<3x?xf32>, tensor<i32>) -> (tensor<3x?xf32>, tensor<3x?xi32>)
  return %0#0, %0#1 : tensor<3x?xf32>, tensor<3x?xi32>
}

// CHECK-LABEL: func.func @dynamic_bits(
// CHECK-NEXT: %[[V0:.*]] = "ivy.bitcast"(%arg0) {dtype = ui32} : (tensor<2xui64>) -> tensor<2x2xui32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.reshape"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 4>} : (tensor<2x2xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.slice"(%[[V1]]) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 2>, steps = array<i64: 1>, stops = array<i64: 3>} : (tensor<4xui32>) -> tensor<1xui32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.reshape"(%[[V2]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64>} : (tensor<1xui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.slice"(%[[V1]]) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 3>, steps = array<i64: 1>, stops = array<i64: 4>} : (tensor<4xui32>) -> tensor<1xui32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.reshape"(%[[V4]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64>} : (tensor<1xui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.slice"(%[[V1]]) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0>, steps = array<i64: 1>, stops = array<i64: 2>} : (tensor<4xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.constant"() {value = dense<0> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = ui32, operandSegmentSizes = array<i32: 0>, shape = array<i64: 1>} : () -> tensor<1xui32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.add"(%[[V3]], %[[V8]]) : (tensor<ui32>, tensor<1xui32>) -> tensor<1xui32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.less"(%[[V9]], %[[V8]]) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xi1>
// CHECK-NEXT: %[[V11:.*]] = "ivy.astype"(%[[V10]]) {dtype = ui32} : (tensor<1xi1>) -> tensor<1xui32>
// CHECK-NEXT: %[[V12:.*]] = "ivy.add"(%[[V5]], %[[V11]]) : (tensor<ui32>, tensor<1xui32>) -> tensor<1xui32>
// CHECK-NEXT: %[[V13:.*]] = "ivy.less"(%[[V12]], %[[V11]]) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xi1>
// CHECK-NEXT: %[[V14:.*]] = "ivy.astype"(%[[V13]]) {dtype = ui32} : (tensor<1xi1>) -> tensor<1xui32>
// CHECK-NEXT: %[[V15:.*]] = "ivy.add"(%[[V7]], %[[V14]]) : (tensor<ui32>, tensor<1xui32>) -> tensor<1xui32>
// CHECK-NEXT: %[[V16:.*]] = "ivy.less"(%[[V15]], %[[V14]]) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xi1>
// CHECK-NEXT: %[[V17:.*]] = "ivy.astype"(%[[V16]]) {dtype = ui32} : (tensor<1xi1>) -> tensor<1xui32>
// CHECK-NEXT: %[[V18:.*]] = "ivy.add"(%[[V7]], %[[V17]]) : (tensor<ui32>, tensor<1xui32>) -> tensor<1xui32>
// CHECK-NEXT: %[[V19:.*]] = "ivy.less"(%[[V18]], %[[V17]]) : (tensor<1xui32>, tensor<1xui32>) -> tensor<1xi1>
// CHECK-NEXT: %[[V20:.*]] = "ivy.astype"(%[[V19]]) {dtype = ui32} : (tensor<1xi1>) -> tensor<1xui32>
// CHECK-NEXT: %[[V21:.*]]:4 = "ivy.philox4x32"(%[[V6]], %[[V9]], %[[V12]], %[[V15]], %[[V18]]) : (tensor<2xui32>, tensor<1xui32>, tensor<1xui32>, tensor<1xui32>, tensor<1xui32>) -> (tensor<1xui32>, tensor<1xui32>, tensor<1xui32>, tensor<1xui32>)
// CHECK-NEXT: %[[V22:.*]] = "ivy.stack"(%[[V21]]#0, %[[V21]]#1, %[[V21]]#2, %[[V21]]#3) {axis = 1 : i64, operandSegmentSizes = array<i32: 4>} : (tensor<1xui32>, tensor<1xui32>, tensor<1xui32>, tensor<1xui32>) -> tensor<1x4xui32>
// CHECK-NEXT: %[[V23:.*]] = "ivy.reshape"(%[[V22]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 4>} : (tensor<1x4xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V24:.*]] = "ivy.slice"(%[[V23]]) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0>, steps = array<i64: 1>, stops = array<i64: 4>} : (tensor<4xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V25:.*]] = "ivy.reshape"(%[[V24]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 4>} : (tensor<4xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V26:.*]] = "ivy.constant"() {value = dense<1> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V27:.*]] = "ivy.add"(%[[V3]], %[[V26]]) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V28:.*]] = "ivy.less"(%[[V27]], %[[V26]]) : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
// CHECK-NEXT: %[[V29:.*]] = "ivy.astype"(%[[V28]]) {dtype = ui32} : (tensor<i1>) -> tensor<ui32>
// CHECK-NEXT: %[[V30:.*]] = "ivy.add"(%[[V5]], %[[V29]]) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V31:.*]] = "ivy.less"(%[[V30]], %[[V29]]) : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
// CHECK-NEXT: %[[V32:.*]] = "ivy.astype"(%[[V31]]) {dtype = ui32} : (tensor<i1>) -> tensor<ui32>
// CHECK-NEXT: %[[V33:.*]] = "ivy.add"(%[[V7]], %[[V32]]) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V34:.*]] = "ivy.less"(%[[V33]], %[[V32]]) : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
// CHECK-NEXT: %[[V35:.*]] = "ivy.astype"(%[[V34]]) {dtype = ui32} : (tensor<i1>) -> tensor<ui32>
// CHECK-NEXT: %[[V36:.*]] = "ivy.add"(%[[V7]], %[[V35]]) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V37:.*]] = "ivy.less"(%[[V36]], %[[V35]]) : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
// CHECK-NEXT: %[[V38:.*]] = "ivy.astype"(%[[V37]]) {dtype = ui32} : (tensor<i1>) -> tensor<ui32>
// CHECK-NEXT: %[[V39:.*]] = "ivy.reshape"(%[[V27]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1>} : (tensor<ui32>) -> tensor<1xui32>
// CHECK-NEXT: %[[V40:.*]] = "ivy.reshape"(%[[V30]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1>} : (tensor<ui32>) -> tensor<1xui32>
// CHECK-NEXT: %[[V41:.*]] = "ivy.concat"(%[[V39]], %[[V40]]) {axis = 0 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V42:.*]] = "ivy.reshape"(%[[V41]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 2>} : (tensor<2xui32>) -> tensor<1x2xui32>
// CHECK-NEXT: %[[V43:.*]] = "ivy.bitcast"(%[[V42]]) {dtype = ui64} : (tensor<1x2xui32>) -> tensor<1xui64>
// CHECK-NEXT: %[[V44:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0>, steps = array<i64: 1>, stops = array<i64: 1>} : (tensor<2xui64>) -> tensor<1xui64>
// CHECK-NEXT: %[[V45:.*]] = "ivy.concat"(%[[V44]], %[[V43]]) {axis = 0 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<1xui64>, tensor<1xui64>) -> tensor<2xui64>
// CHECK-NEXT: return %[[V25]] : tensor<4xui32>
func.func @dynamic_bits(%s: tensor<2xui64>, %n: tensor<1xi64>) -> tensor<4xui32> {
  %0:2 = "stablehlo.custom_call"(%s, %n) {call_target_name = "stablehlo.dynamic_rng_bit_generator", rng_algorithm = #stablehlo<rng_algorithm PHILOX>} : (tensor<2xui64>, tensor<1xi64>) -> (tensor<2xui64>, tensor<4xui32>)
  return %0#1 : tensor<4xui32>
}
