// RUN: ivy-opt %s --convert-stablehlo-to-ivy | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @uniform(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<3> : tensor<1xi64>} : () -> tensor<1xi64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.random_key"() {stream = 0 : i64} : () -> tensor<2xui32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.random_uniform"(%[[V1]]) {dtype = f32, high = 1.000000e+00 : f64, low = 0.000000e+00 : f64, operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3>} : (tensor<2xui32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.subtract"(%arg1, %arg0) : (tensor<f32>, tensor<f32>) -> tensor<f32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.multiply"(%[[V2]], %[[V3]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.add"(%[[V4]], %arg0) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V5]] : tensor<3xf32>
func.func @uniform(%arg0: tensor<f32>, %arg1: tensor<f32>) -> tensor<3xf32> {
  %s = stablehlo.constant dense<[3]> : tensor<1xi64>
  %0 = stablehlo.rng %arg0, %arg1, %s, distribution = UNIFORM : (tensor<f32>, tensor<f32>, tensor<1xi64>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @normal(
// CHECK-NEXT: %[[V0:.*]] = "ivy.slice"(%arg2) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0>, steps = array<i64: 1>, stops = array<i64: 1>} : (tensor<1xi64>) -> tensor<1xi64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.reshape"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64>} : (tensor<1xi64>) -> tensor<i64>
// CHECK-NEXT: %[[EXTRACTED:.*]] = tensor.extract %[[V1]][] : tensor<i64>
// CHECK-NEXT: %[[V2:.*]] = arith.index_cast %[[EXTRACTED]] : i64 to index
// CHECK-NEXT: %[[V3:.*]] = "ivy.random_key"() {stream = 1 : i64} : () -> tensor<2xui32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.random_normal"(%[[V3]], %[[V2]]) {dtype = f32, operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808>} : (tensor<2xui32>, index) -> tensor<?xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.multiply"(%[[V4]], %arg1) : (tensor<?xf32>, tensor<f32>) -> tensor<?xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.add"(%[[V5]], %arg0) : (tensor<?xf32>, tensor<f32>) -> tensor<?xf32>
// CHECK-NEXT: return %[[V6]] : tensor<?xf32>
func.func @normal(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<1xi64>) -> tensor<?xf32> {
  %0 = stablehlo.rng %arg0, %arg1, %arg2, distribution = NORMAL : (tensor<f32>, tensor<f32>, tensor<1xi64>) -> tensor<?xf32>
  return %0 : tensor<?xf32>
}

// CHECK-LABEL: func.func @bits(
// CHECK-NEXT: %[[V0:.*]] = "ivy.bitcast"(%arg0) {dtype = ui32} : (tensor<2xui64>) -> tensor<2x2xui32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.reshape"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 4>} : (tensor<2x2xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.slice"(%[[V1]]) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0>, steps = array<i64: 1>, stops = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.reshape"(%[[V2]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64>} : (tensor<1xui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.slice"(%[[V1]]) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 1>, steps = array<i64: 1>, stops = array<i64: 2>} : (tensor<4xui32>) -> tensor<1xui32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.reshape"(%[[V4]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64>} : (tensor<1xui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.slice"(%[[V1]]) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 2>, steps = array<i64: 1>, stops = array<i64: 3>} : (tensor<4xui32>) -> tensor<1xui32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.reshape"(%[[V6]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64>} : (tensor<1xui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.slice"(%[[V1]]) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 3>, steps = array<i64: 1>, stops = array<i64: 4>} : (tensor<4xui32>) -> tensor<1xui32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.reshape"(%[[V8]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64>} : (tensor<1xui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.reshape"(%[[V3]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1>} : (tensor<ui32>) -> tensor<1xui32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.reshape"(%[[V5]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1>} : (tensor<ui32>) -> tensor<1xui32>
// CHECK-NEXT: %[[V12:.*]] = "ivy.concat"(%[[V10]], %[[V11]]) {axis = 0 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V13:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = ui32, operandSegmentSizes = array<i32: 0>, shape = array<i64: 3>} : () -> tensor<3xui32>
// CHECK-NEXT: %[[V14:.*]] = "ivy.add"(%[[V7]], %[[V13]]) : (tensor<ui32>, tensor<3xui32>) -> tensor<3xui32>
// CHECK-NEXT: %[[V15:.*]] = "ivy.less"(%[[V14]], %[[V7]]) : (tensor<3xui32>, tensor<ui32>) -> tensor<3xi1>
// CHECK-NEXT: %[[V16:.*]] = "ivy.astype"(%[[V15]]) {dtype = ui32} : (tensor<3xi1>) -> tensor<3xui32>
// CHECK-NEXT: %[[V17:.*]] = "ivy.add"(%[[V9]], %[[V16]]) : (tensor<ui32>, tensor<3xui32>) -> tensor<3xui32>
// CHECK-NEXT: %[[V18:.*]]:2 = "ivy.threefry2x32"(%[[V12]], %[[V14]], %[[V17]]) : (tensor<2xui32>, tensor<3xui32>, tensor<3xui32>) -> (tensor<3xui32>, tensor<3xui32>)
// CHECK-NEXT: %[[V19:.*]] = "ivy.reshape"(%[[V18]]#0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3, 1>} : (tensor<3xui32>) -> tensor<3x1xui32>
// CHECK-NEXT: %[[V20:.*]] = "ivy.reshape"(%[[V18]]#1) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3, 1>} : (tensor<3xui32>) -> tensor<3x1xui32>
// CHECK-NEXT: %[[V21:.*]] = "ivy.stack"(%[[V19]], %[[V20]]) {axis = 2 : i64, operandSegmentSizes = array<i32: 2>} : (tensor<3x1xui32>, tensor<3x1xui32>) -> tensor<3x1x2xui32>
// CHECK-NEXT: %[[V22:.*]] = "ivy.reshape"(%[[V21]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3, 2>} : (tensor<3x1x2xui32>) -> tensor<3x2xui32>
// CHECK-NEXT: %[[V23:.*]] = "ivy.slice"(%[[V22]]) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 0>, steps = array<i64: 1, 1>, stops = array<i64: 3, 2>} : (tensor<3x2xui32>) -> tensor<3x2xui32>
// CHECK-NEXT: %[[V24:.*]] = "ivy.constant"() {value = dense<3> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V25:.*]] = "ivy.add"(%[[V7]], %[[V24]]) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V26:.*]] = "ivy.less"(%[[V25]], %[[V7]]) : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
// CHECK-NEXT: %[[V27:.*]] = "ivy.astype"(%[[V26]]) {dtype = ui32} : (tensor<i1>) -> tensor<ui32>
// CHECK-NEXT: %[[V28:.*]] = "ivy.add"(%[[V9]], %[[V27]]) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V29:.*]] = "ivy.reshape"(%[[V3]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1>} : (tensor<ui32>) -> tensor<1xui32>
// CHECK-NEXT: %[[V30:.*]] = "ivy.reshape"(%[[V5]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1>} : (tensor<ui32>) -> tensor<1xui32>
// CHECK-NEXT: %[[V31:.*]] = "ivy.reshape"(%[[V25]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1>} : (tensor<ui32>) -> tensor<1xui32>
// CHECK-NEXT: %[[V32:.*]] = "ivy.reshape"(%[[V28]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1>} : (tensor<ui32>) -> tensor<1xui32>
// CHECK-NEXT: %[[V33:.*]] = "ivy.concat"(%[[V29]], %[[V30]], %[[V31]], %[[V32]]) {axis = 0 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<1xui32>, tensor<1xui32>, tensor<1xui32>, tensor<1xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V34:.*]] = "ivy.reshape"(%[[V33]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 2>} : (tensor<4xui32>) -> tensor<2x2xui32>
// CHECK-NEXT: %[[V35:.*]] = "ivy.bitcast"(%[[V34]]) {dtype = ui64} : (tensor<2x2xui32>) -> tensor<2xui64>
// CHECK-NEXT: return %[[V35]], %[[V23]] : tensor<2xui64>, tensor<3x2xui32>
func.func @bits(%arg0: tensor<2xui64>) -> (tensor<2xui64>, tensor<3x2xui32>) {
  %0:2 = stablehlo.rng_bit_generator %arg0, algorithm = THREE_FRY : (tensor<2xui64>) -> (tensor<2xui64>, tensor<3x2xui32>)
  return %0#0, %0#1 : tensor<2xui64>, tensor<3x2xui32>
}

// CHECK-LABEL: func.func @wide_bits(
// CHECK-NEXT: %[[V0:.*]] = "ivy.bitcast"(%arg0) {dtype = ui32} : (tensor<2xui64>) -> tensor<2x2xui32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.reshape"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 4>} : (tensor<2x2xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.slice"(%[[V1]]) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0>, steps = array<i64: 1>, stops = array<i64: 1>} : (tensor<4xui32>) -> tensor<1xui32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.reshape"(%[[V2]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64>} : (tensor<1xui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.slice"(%[[V1]]) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 1>, steps = array<i64: 1>, stops = array<i64: 2>} : (tensor<4xui32>) -> tensor<1xui32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.reshape"(%[[V4]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64>} : (tensor<1xui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.slice"(%[[V1]]) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 2>, steps = array<i64: 1>, stops = array<i64: 3>} : (tensor<4xui32>) -> tensor<1xui32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.reshape"(%[[V6]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64>} : (tensor<1xui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.slice"(%[[V1]]) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 3>, steps = array<i64: 1>, stops = array<i64: 4>} : (tensor<4xui32>) -> tensor<1xui32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.reshape"(%[[V8]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64>} : (tensor<1xui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.reshape"(%[[V3]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1>} : (tensor<ui32>) -> tensor<1xui32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.reshape"(%[[V5]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1>} : (tensor<ui32>) -> tensor<1xui32>
// CHECK-NEXT: %[[V12:.*]] = "ivy.concat"(%[[V10]], %[[V11]]) {axis = 0 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V13:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = ui32, operandSegmentSizes = array<i32: 0>, shape = array<i64: 3>} : () -> tensor<3xui32>
// CHECK-NEXT: %[[V14:.*]] = "ivy.add"(%[[V7]], %[[V13]]) : (tensor<ui32>, tensor<3xui32>) -> tensor<3xui32>
// CHECK-NEXT: %[[V15:.*]] = "ivy.less"(%[[V14]], %[[V7]]) : (tensor<3xui32>, tensor<ui32>) -> tensor<3xi1>
// CHECK-NEXT: %[[V16:.*]] = "ivy.astype"(%[[V15]]) {dtype = ui32} : (tensor<3xi1>) -> tensor<3xui32>
// CHECK-NEXT: %[[V17:.*]] = "ivy.add"(%[[V9]], %[[V16]]) : (tensor<ui32>, tensor<3xui32>) -> tensor<3xui32>
// CHECK-NEXT: %[[V18:.*]]:2 = "ivy.threefry2x32"(%[[V12]], %[[V14]], %[[V17]]) : (tensor<2xui32>, tensor<3xui32>, tensor<3xui32>) -> (tensor<3xui32>, tensor<3xui32>)
// CHECK-NEXT: %[[V19:.*]] = "ivy.astype"(%[[V18]]#0) {dtype = ui64} : (tensor<3xui32>) -> tensor<3xui64>
// CHECK-NEXT: %[[V20:.*]] = "ivy.astype"(%[[V18]]#1) {dtype = ui64} : (tensor<3xui32>) -> tensor<3xui64>
// CHECK-NEXT: %[[V21:.*]] = "ivy.constant"() {value = dense<32> : tensor<ui64>} : () -> tensor<ui64>
// CHECK-NEXT: %[[V22:.*]] = "ivy.bitwise_left_shift"(%[[V20]], %[[V21]]) : (tensor<3xui64>, tensor<ui64>) -> tensor<3xui64>
// CHECK-NEXT: %[[V23:.*]] = "ivy.bitwise_or"(%[[V19]], %[[V22]]) : (tensor<3xui64>, tensor<3xui64>) -> tensor<3xui64>
// CHECK-NEXT: %[[V24:.*]] = "ivy.reshape"(%[[V23]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3>} : (tensor<3xui64>) -> tensor<3xui64>
// CHECK-NEXT: %[[V25:.*]] = "ivy.constant"() {value = dense<3> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V26:.*]] = "ivy.add"(%[[V7]], %[[V25]]) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V27:.*]] = "ivy.less"(%[[V26]], %[[V7]]) : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
// CHECK-NEXT: %[[V28:.*]] = "ivy.astype"(%[[V27]]) {dtype = ui32} : (tensor<i1>) -> tensor<ui32>
// CHECK-NEXT: %[[V29:.*]] = "ivy.add"(%[[V9]], %[[V28]]) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V30:.*]] = "ivy.reshape"(%[[V3]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1>} : (tensor<ui32>) -> tensor<1xui32>
// CHECK-NEXT: %[[V31:.*]] = "ivy.reshape"(%[[V5]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1>} : (tensor<ui32>) -> tensor<1xui32>
// CHECK-NEXT: %[[V32:.*]] = "ivy.reshape"(%[[V26]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1>} : (tensor<ui32>) -> tensor<1xui32>
// CHECK-NEXT: %[[V33:.*]] = "ivy.reshape"(%[[V29]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1>} : (tensor<ui32>) -> tensor<1xui32>
// CHECK-NEXT: %[[V34:.*]] = "ivy.concat"(%[[V30]], %[[V31]], %[[V32]], %[[V33]]) {axis = 0 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<1xui32>, tensor<1xui32>, tensor<1xui32>, tensor<1xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V35:.*]] = "ivy.reshape"(%[[V34]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 2>} : (tensor<4xui32>) -> tensor<2x2xui32>
// CHECK-NEXT: %[[V36:.*]] = "ivy.bitcast"(%[[V35]]) {dtype = ui64} : (tensor<2x2xui32>) -> tensor<2xui64>
// CHECK-NEXT: return %[[V36]], %[[V24]] : tensor<2xui64>, tensor<3xui64>
func.func @wide_bits(%arg0: tensor<2xui64>) -> (tensor<2xui64>, tensor<3xui64>) {
  %0:2 = stablehlo.rng_bit_generator %arg0, algorithm = DEFAULT : (tensor<2xui64>) -> (tensor<2xui64>, tensor<3xui64>)
  return %0#0, %0#1 : tensor<2xui64>, tensor<3xui64>
}

// CHECK-LABEL: func.func @philox_bits(
// CHECK-NEXT: %[[V0:.*]] = "ivy.bitcast"(%arg0) {dtype = ui32} : (tensor<3xui64>) -> tensor<3x2xui32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.reshape"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 6>} : (tensor<3x2xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.slice"(%[[V1]]) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 2>, steps = array<i64: 1>, stops = array<i64: 3>} : (tensor<6xui32>) -> tensor<1xui32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.reshape"(%[[V2]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64>} : (tensor<1xui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.slice"(%[[V1]]) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 3>, steps = array<i64: 1>, stops = array<i64: 4>} : (tensor<6xui32>) -> tensor<1xui32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.reshape"(%[[V4]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64>} : (tensor<1xui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.slice"(%[[V1]]) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 4>, steps = array<i64: 1>, stops = array<i64: 5>} : (tensor<6xui32>) -> tensor<1xui32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.reshape"(%[[V6]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64>} : (tensor<1xui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.slice"(%[[V1]]) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 5>, steps = array<i64: 1>, stops = array<i64: 6>} : (tensor<6xui32>) -> tensor<1xui32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.reshape"(%[[V8]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64>} : (tensor<1xui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.slice"(%[[V1]]) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0>, steps = array<i64: 1>, stops = array<i64: 2>} : (tensor<6xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.constant"() {value = dense<0> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V12:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = ui32, operandSegmentSizes = array<i32: 0>, shape = array<i64: 2>} : () -> tensor<2xui32>
// CHECK-NEXT: %[[V13:.*]] = "ivy.add"(%[[V3]], %[[V12]]) : (tensor<ui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V14:.*]] = "ivy.less"(%[[V13]], %[[V12]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xi1>
// CHECK-NEXT: %[[V15:.*]] = "ivy.astype"(%[[V14]]) {dtype = ui32} : (tensor<2xi1>) -> tensor<2xui32>
// CHECK-NEXT: %[[V16:.*]] = "ivy.add"(%[[V5]], %[[V15]]) : (tensor<ui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V17:.*]] = "ivy.less"(%[[V16]], %[[V15]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xi1>
// CHECK-NEXT: %[[V18:.*]] = "ivy.astype"(%[[V17]]) {dtype = ui32} : (tensor<2xi1>) -> tensor<2xui32>
// CHECK-NEXT: %[[V19:.*]] = "ivy.add"(%[[V7]], %[[V18]]) : (tensor<ui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V20:.*]] = "ivy.less"(%[[V19]], %[[V18]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xi1>
// CHECK-NEXT: %[[V21:.*]] = "ivy.astype"(%[[V20]]) {dtype = ui32} : (tensor<2xi1>) -> tensor<2xui32>
// CHECK-NEXT: %[[V22:.*]] = "ivy.add"(%[[V9]], %[[V21]]) : (tensor<ui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V23:.*]] = "ivy.less"(%[[V22]], %[[V21]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xi1>
// CHECK-NEXT: %[[V24:.*]] = "ivy.astype"(%[[V23]]) {dtype = ui32} : (tensor<2xi1>) -> tensor<2xui32>
// CHECK-NEXT: %[[V25:.*]]:4 = "ivy.philox4x32"(%[[V10]], %[[V13]], %[[V16]], %[[V19]], %[[V22]]) : (tensor<2xui32>, tensor<2xui32>, tensor<2xui32>, tensor<2xui32>, tensor<2xui32>) -> (tensor<2xui32>, tensor<2xui32>, tensor<2xui32>, tensor<2xui32>)
// CHECK-NEXT: %[[V26:.*]] = "ivy.stack"(%[[V25]]#0, %[[V25]]#1, %[[V25]]#2, %[[V25]]#3) {axis = 1 : i64, operandSegmentSizes = array<i32: 4>} : (tensor<2xui32>, tensor<2xui32>, tensor<2xui32>, tensor<2xui32>) -> tensor<2x4xui32>
// CHECK-NEXT: %[[V27:.*]] = "ivy.reshape"(%[[V26]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 8>} : (tensor<2x4xui32>) -> tensor<8xui32>
// CHECK-NEXT: %[[V28:.*]] = "ivy.slice"(%[[V27]]) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0>, steps = array<i64: 1>, stops = array<i64: 6>} : (tensor<8xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V29:.*]] = "ivy.reshape"(%[[V28]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 6>} : (tensor<6xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V30:.*]] = "ivy.constant"() {value = dense<2> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V31:.*]] = "ivy.add"(%[[V3]], %[[V30]]) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V32:.*]] = "ivy.less"(%[[V31]], %[[V30]]) : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
// CHECK-NEXT: %[[V33:.*]] = "ivy.astype"(%[[V32]]) {dtype = ui32} : (tensor<i1>) -> tensor<ui32>
// CHECK-NEXT: %[[V34:.*]] = "ivy.add"(%[[V5]], %[[V33]]) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V35:.*]] = "ivy.less"(%[[V34]], %[[V33]]) : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
// CHECK-NEXT: %[[V36:.*]] = "ivy.astype"(%[[V35]]) {dtype = ui32} : (tensor<i1>) -> tensor<ui32>
// CHECK-NEXT: %[[V37:.*]] = "ivy.add"(%[[V7]], %[[V36]]) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V38:.*]] = "ivy.less"(%[[V37]], %[[V36]]) : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
// CHECK-NEXT: %[[V39:.*]] = "ivy.astype"(%[[V38]]) {dtype = ui32} : (tensor<i1>) -> tensor<ui32>
// CHECK-NEXT: %[[V40:.*]] = "ivy.add"(%[[V9]], %[[V39]]) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V41:.*]] = "ivy.less"(%[[V40]], %[[V39]]) : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
// CHECK-NEXT: %[[V42:.*]] = "ivy.astype"(%[[V41]]) {dtype = ui32} : (tensor<i1>) -> tensor<ui32>
// CHECK-NEXT: %[[V43:.*]] = "ivy.reshape"(%[[V31]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1>} : (tensor<ui32>) -> tensor<1xui32>
// CHECK-NEXT: %[[V44:.*]] = "ivy.reshape"(%[[V34]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1>} : (tensor<ui32>) -> tensor<1xui32>
// CHECK-NEXT: %[[V45:.*]] = "ivy.reshape"(%[[V37]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1>} : (tensor<ui32>) -> tensor<1xui32>
// CHECK-NEXT: %[[V46:.*]] = "ivy.reshape"(%[[V40]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1>} : (tensor<ui32>) -> tensor<1xui32>
// CHECK-NEXT: %[[V47:.*]] = "ivy.concat"(%[[V43]], %[[V44]], %[[V45]], %[[V46]]) {axis = 0 : i64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<1xui32>, tensor<1xui32>, tensor<1xui32>, tensor<1xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V48:.*]] = "ivy.reshape"(%[[V47]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 2>} : (tensor<4xui32>) -> tensor<2x2xui32>
// CHECK-NEXT: %[[V49:.*]] = "ivy.bitcast"(%[[V48]]) {dtype = ui64} : (tensor<2x2xui32>) -> tensor<2xui64>
// CHECK-NEXT: %[[V50:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0>, steps = array<i64: 1>, stops = array<i64: 1>} : (tensor<3xui64>) -> tensor<1xui64>
// CHECK-NEXT: %[[V51:.*]] = "ivy.concat"(%[[V50]], %[[V49]]) {axis = 0 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<1xui64>, tensor<2xui64>) -> tensor<3xui64>
// CHECK-NEXT: return %[[V51]], %[[V29]] : tensor<3xui64>, tensor<6xui32>
func.func @philox_bits(%arg0: tensor<3xui64>) -> (tensor<3xui64>, tensor<6xui32>) {
  %0:2 = stablehlo.rng_bit_generator %arg0, algorithm = PHILOX : (tensor<3xui64>) -> (tensor<3xui64>, tensor<6xui32>)
  return %0#0, %0#1 : tensor<3xui64>, tensor<6xui32>
}

// CHECK-LABEL: func.func @wide_philox_bits(
// CHECK-NEXT: %[[V0:.*]] = "ivy.bitcast"(%arg0) {dtype = ui32} : (tensor<2xui64>) -> tensor<2x2xui32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.reshape"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 4>} : (tensor<2x2xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.slice"(%[[V1]]) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 2>, steps = array<i64: 1>, stops = array<i64: 3>} : (tensor<4xui32>) -> tensor<1xui32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.reshape"(%[[V2]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64>} : (tensor<1xui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.slice"(%[[V1]]) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 3>, steps = array<i64: 1>, stops = array<i64: 4>} : (tensor<4xui32>) -> tensor<1xui32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.reshape"(%[[V4]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64>} : (tensor<1xui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.slice"(%[[V1]]) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0>, steps = array<i64: 1>, stops = array<i64: 2>} : (tensor<4xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.constant"() {value = dense<0> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = ui32, operandSegmentSizes = array<i32: 0>, shape = array<i64: 2>} : () -> tensor<2xui32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.add"(%[[V3]], %[[V8]]) : (tensor<ui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.less"(%[[V9]], %[[V8]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xi1>
// CHECK-NEXT: %[[V11:.*]] = "ivy.astype"(%[[V10]]) {dtype = ui32} : (tensor<2xi1>) -> tensor<2xui32>
// CHECK-NEXT: %[[V12:.*]] = "ivy.add"(%[[V5]], %[[V11]]) : (tensor<ui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V13:.*]] = "ivy.less"(%[[V12]], %[[V11]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xi1>
// CHECK-NEXT: %[[V14:.*]] = "ivy.astype"(%[[V13]]) {dtype = ui32} : (tensor<2xi1>) -> tensor<2xui32>
// CHECK-NEXT: %[[V15:.*]] = "ivy.add"(%[[V7]], %[[V14]]) : (tensor<ui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V16:.*]] = "ivy.less"(%[[V15]], %[[V14]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xi1>
// CHECK-NEXT: %[[V17:.*]] = "ivy.astype"(%[[V16]]) {dtype = ui32} : (tensor<2xi1>) -> tensor<2xui32>
// CHECK-NEXT: %[[V18:.*]] = "ivy.add"(%[[V7]], %[[V17]]) : (tensor<ui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V19:.*]] = "ivy.less"(%[[V18]], %[[V17]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xi1>
// CHECK-NEXT: %[[V20:.*]] = "ivy.astype"(%[[V19]]) {dtype = ui32} : (tensor<2xi1>) -> tensor<2xui32>
// CHECK-NEXT: %[[V21:.*]]:4 = "ivy.philox4x32"(%[[V6]], %[[V9]], %[[V12]], %[[V15]], %[[V18]]) : (tensor<2xui32>, tensor<2xui32>, tensor<2xui32>, tensor<2xui32>, tensor<2xui32>) -> (tensor<2xui32>, tensor<2xui32>, tensor<2xui32>, tensor<2xui32>)
// CHECK-NEXT: %[[V22:.*]] = "ivy.stack"(%[[V21]]#0, %[[V21]]#1, %[[V21]]#2, %[[V21]]#3) {axis = 1 : i64, operandSegmentSizes = array<i32: 4>} : (tensor<2xui32>, tensor<2xui32>, tensor<2xui32>, tensor<2xui32>) -> tensor<2x4xui32>
// CHECK-NEXT: %[[V23:.*]] = "ivy.reshape"(%[[V22]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 8>} : (tensor<2x4xui32>) -> tensor<8xui32>
// CHECK-NEXT: %[[V24:.*]] = "ivy.slice"(%[[V23]]) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0>, steps = array<i64: 1>, stops = array<i64: 6>} : (tensor<8xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V25:.*]] = "ivy.reshape"(%[[V24]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3, 2>} : (tensor<6xui32>) -> tensor<3x2xui32>
// CHECK-NEXT: %[[V26:.*]] = "ivy.bitcast"(%[[V25]]) {dtype = ui64} : (tensor<3x2xui32>) -> tensor<3xui64>
// CHECK-NEXT: %[[V27:.*]] = "ivy.reshape"(%[[V26]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3>} : (tensor<3xui64>) -> tensor<3xui64>
// CHECK-NEXT: %[[V28:.*]] = "ivy.constant"() {value = dense<2> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V29:.*]] = "ivy.add"(%[[V3]], %[[V28]]) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V30:.*]] = "ivy.less"(%[[V29]], %[[V28]]) : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
// CHECK-NEXT: %[[V31:.*]] = "ivy.astype"(%[[V30]]) {dtype = ui32} : (tensor<i1>) -> tensor<ui32>
// CHECK-NEXT: %[[V32:.*]] = "ivy.add"(%[[V5]], %[[V31]]) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V33:.*]] = "ivy.less"(%[[V32]], %[[V31]]) : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
// CHECK-NEXT: %[[V34:.*]] = "ivy.astype"(%[[V33]]) {dtype = ui32} : (tensor<i1>) -> tensor<ui32>
// CHECK-NEXT: %[[V35:.*]] = "ivy.add"(%[[V7]], %[[V34]]) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V36:.*]] = "ivy.less"(%[[V35]], %[[V34]]) : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
// CHECK-NEXT: %[[V37:.*]] = "ivy.astype"(%[[V36]]) {dtype = ui32} : (tensor<i1>) -> tensor<ui32>
// CHECK-NEXT: %[[V38:.*]] = "ivy.add"(%[[V7]], %[[V37]]) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V39:.*]] = "ivy.less"(%[[V38]], %[[V37]]) : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
// CHECK-NEXT: %[[V40:.*]] = "ivy.astype"(%[[V39]]) {dtype = ui32} : (tensor<i1>) -> tensor<ui32>
// CHECK-NEXT: %[[V41:.*]] = "ivy.reshape"(%[[V29]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1>} : (tensor<ui32>) -> tensor<1xui32>
// CHECK-NEXT: %[[V42:.*]] = "ivy.reshape"(%[[V32]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1>} : (tensor<ui32>) -> tensor<1xui32>
// CHECK-NEXT: %[[V43:.*]] = "ivy.concat"(%[[V41]], %[[V42]]) {axis = 0 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V44:.*]] = "ivy.reshape"(%[[V43]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 2>} : (tensor<2xui32>) -> tensor<1x2xui32>
// CHECK-NEXT: %[[V45:.*]] = "ivy.bitcast"(%[[V44]]) {dtype = ui64} : (tensor<1x2xui32>) -> tensor<1xui64>
// CHECK-NEXT: %[[V46:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0>, steps = array<i64: 1>, stops = array<i64: 1>} : (tensor<2xui64>) -> tensor<1xui64>
// CHECK-NEXT: %[[V47:.*]] = "ivy.concat"(%[[V46]], %[[V45]]) {axis = 0 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<1xui64>, tensor<1xui64>) -> tensor<2xui64>
// CHECK-NEXT: return %[[V47]], %[[V27]] : tensor<2xui64>, tensor<3xui64>
func.func @wide_philox_bits(%arg0: tensor<2xui64>) -> (tensor<2xui64>, tensor<3xui64>) {
  %0:2 = stablehlo.rng_bit_generator %arg0, algorithm = PHILOX : (tensor<2xui64>) -> (tensor<2xui64>, tensor<3xui64>)
  return %0#0, %0#1 : tensor<2xui64>, tensor<3xui64>
}
