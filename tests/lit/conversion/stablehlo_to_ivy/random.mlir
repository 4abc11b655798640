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
