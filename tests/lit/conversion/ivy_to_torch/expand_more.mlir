// RUN: ivy-opt %s --ivy-expand-for-torch | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @bitcasts_cancel(
// CHECK-NEXT: return %arg0 : tensor<3xf32>
func.func @bitcasts_cancel(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.bitcast"(%arg0) {dtype = i32} : (tensor<3xf32>) -> tensor<3xi32>
  %1 = "ivy.bitcast"(%0) {dtype = f32} : (tensor<3xi32>) -> tensor<3xf32>
  return %1 : tensor<3xf32>
}

// CHECK-LABEL: func.func @update_of_two_axes(
// CHECK-NEXT: %[[V0:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 1, 0>, steps = array<i64: 1, 1>, stops = array<i64: 3, 5>} : (tensor<4x5xf32>) -> tensor<2x5xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.update_slice"(%[[V0]], %arg1) {operandSegmentSizes = array<i32: 1, 1, 0>, starts = array<i64: 0, 0>, steps = array<i64: 1, 2>} : (tensor<2x5xf32>, tensor<2x2xf32>) -> tensor<2x5xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.update_slice"(%arg0, %[[V1]]) {operandSegmentSizes = array<i32: 1, 1, 0>, starts = array<i64: 1, 0>, steps = array<i64: 1, 1>} : (tensor<4x5xf32>, tensor<2x5xf32>) -> tensor<4x5xf32>
// CHECK-NEXT: return %[[V2]] : tensor<4x5xf32>
func.func @update_of_two_axes(%arg0: tensor<4x5xf32>, %arg1: tensor<2x2xf32>) -> tensor<4x5xf32> {
  %0 = "ivy.update_slice"(%arg0, %arg1) {starts = array<i64: 1, 0>, steps = array<i64: 1, 2>, operandSegmentSizes = array<i32: 1, 1, 0>} : (tensor<4x5xf32>, tensor<2x2xf32>) -> tensor<4x5xf32>
  return %0 : tensor<4x5xf32>
}

// CHECK-LABEL: func.func @matmul_of_booleans(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg0) {dtype = i32} : (tensor<2x3xi1>) -> tensor<2x3xi32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.astype"(%arg1) {dtype = i32} : (tensor<3x2xi1>) -> tensor<3x2xi32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.matmul"(%[[V0]], %[[V1]]) : (tensor<2x3xi32>, tensor<3x2xi32>) -> tensor<2x2xi32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.astype"(%[[V2]]) {dtype = i1} : (tensor<2x2xi32>) -> tensor<2x2xi1>
// CHECK-NEXT: return %[[V3]] : tensor<2x2xi1>
func.func @matmul_of_booleans(%arg0: tensor<2x3xi1>, %arg1: tensor<3x2xi1>) -> tensor<2x2xi1> {
  %0 = "ivy.matmul"(%arg0, %arg1) : (tensor<2x3xi1>, tensor<3x2xi1>) -> tensor<2x2xi1>
  return %0 : tensor<2x2xi1>
}

// CHECK-LABEL: func.func @lu_of_nothing(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<> : tensor<0xi32>} : () -> tensor<0xi32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<> : tensor<0xi32>} : () -> tensor<0xi32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.broadcast_to"(%[[V1]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 0>} : (tensor<0xi32>) -> tensor<0xi32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.broadcast_to"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 0>} : (tensor<0xi32>) -> tensor<0xi32>
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[C0_0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[C1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[V4:.*]]:3 = scf.for %arg1 = %[[C0]] to %[[C0_0]] step %[[C1]] iter_args(%arg2 = %arg0, %arg3 = %[[V2]], %arg4 = %[[V3]]) -> (tensor<0x0xf32>, tensor<0xi32>, tensor<0xi32>) {
// CHECK-NEXT: %[[V5:.*]] = arith.index_cast %arg1 : index to i32
// CHECK-NEXT: %[[FROM_ELEMENTS:.*]] = tensor.from_elements %[[V5]] : tensor<i32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.constant"() {value = dense<> : tensor<0xi32>} : () -> tensor<0xi32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.equal"(%[[V6]], %[[FROM_ELEMENTS]]) : (tensor<0xi32>, tensor<i32>) -> tensor<0xi1>
// CHECK-NEXT: %[[V8:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.where"(%[[V7]], %arg2, %[[V8]]) : (tensor<0xi1>, tensor<0x0xf32>, tensor<f32>) -> tensor<0x0xf32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.sum"(%[[V9]]) {axes = array<i64: -1>, keepdims = false} : (tensor<0x0xf32>) -> tensor<0xf32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.abs"(%[[V10]]) : (tensor<0xf32>) -> tensor<0xf32>
// CHECK-NEXT: %[[V12:.*]] = "ivy.greater_equal"(%[[V0]], %[[FROM_ELEMENTS]]) : (tensor<0xi32>, tensor<i32>) -> tensor<0xi1>
// CHECK-NEXT: %[[V13:.*]] = "ivy.constant"() {value = dense<-1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V14:.*]] = "ivy.where"(%[[V12]], %[[V11]], %[[V13]]) : (tensor<0xi1>, tensor<0xf32>, tensor<f32>) -> tensor<0xf32>
// CHECK-NEXT: %[[V15:.*]] = "ivy.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V16:.*]] = "ivy.pad"(%[[V14]], %[[V15]]) {high = array<i64: 1>, interior = array<i64: 0>, low = array<i64: 0>, mode = "constant"} : (tensor<0xf32>, tensor<f32>) -> tensor<1xf32>
// CHECK-NEXT: %[[V17:.*]] = "ivy.max"(%[[V16]]) {axes = array<i64: -1>, keepdims = true} : (tensor<1xf32>) -> tensor<1xf32>
// CHECK-NEXT: %[[V18:.*]] = "ivy.equal"(%[[V14]], %[[V17]]) : (tensor<0xf32>, tensor<1xf32>) -> tensor<0xi1>
// CHECK-NEXT: %[[V19:.*]] = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V20:.*]] = "ivy.where"(%[[V18]], %[[V0]], %[[V19]]) : (tensor<0xi1>, tensor<0xi32>, tensor<i32>) -> tensor<0xi32>
// CHECK-NEXT: %[[V21:.*]] = "ivy.constant"() {value = dense<2147483647> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V22:.*]] = "ivy.pad"(%[[V20]], %[[V21]]) {high = array<i64: 1>, interior = array<i64: 0>, low = array<i64: 0>, mode = "constant"} : (tensor<0xi32>, tensor<i32>) -> tensor<1xi32>
// CHECK-NEXT: %[[V23:.*]] = "ivy.min"(%[[V22]]) {axes = array<i64: -1>, keepdims = true} : (tensor<1xi32>) -> tensor<1xi32>
// CHECK-NEXT: %[[V24:.*]] = "ivy.equal"(%[[V23]], %[[V19]]) : (tensor<1xi32>, tensor<i32>) -> tensor<1xi1>
// CHECK-NEXT: %[[V25:.*]] = "ivy.where"(%[[V24]], %[[FROM_ELEMENTS]], %[[V23]]) : (tensor<1xi1>, tensor<i32>, tensor<1xi32>) -> tensor<1xi32>
// CHECK-NEXT: %[[V26:.*]] = "ivy.equal"(%[[V0]], %[[FROM_ELEMENTS]]) : (tensor<0xi32>, tensor<i32>) -> tensor<0xi1>
// CHECK-NEXT: %[[V27:.*]] = "ivy.equal"(%[[V0]], %[[V25]]) : (tensor<0xi32>, tensor<1xi32>) -> tensor<0xi1>
// CHECK-NEXT: %[[V28:.*]] = "ivy.expand_dims"(%[[V26]]) {axes = array<i64: -1>} : (tensor<0xi1>) -> tensor<0x1xi1>
// CHECK-NEXT: %[[V29:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V30:.*]] = "ivy.where"(%[[V28]], %arg2, %[[V29]]) : (tensor<0x1xi1>, tensor<0x0xf32>, tensor<f32>) -> tensor<0x0xf32>
// CHECK-NEXT: %[[V31:.*]] = "ivy.sum"(%[[V30]]) {axes = array<i64: -2>, keepdims = false} : (tensor<0x0xf32>) -> tensor<0xf32>
// CHECK-NEXT: %[[V32:.*]] = "ivy.expand_dims"(%[[V31]]) {axes = array<i64: -2>} : (tensor<0xf32>) -> tensor<1x0xf32>
// CHECK-NEXT: %[[V33:.*]] = "ivy.expand_dims"(%[[V27]]) {axes = array<i64: -1>} : (tensor<0xi1>) -> tensor<0x1xi1>
// CHECK-NEXT: %[[V34:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V35:.*]] = "ivy.where"(%[[V33]], %arg2, %[[V34]]) : (tensor<0x1xi1>, tensor<0x0xf32>, tensor<f32>) -> tensor<0x0xf32>
// CHECK-NEXT: %[[V36:.*]] = "ivy.sum"(%[[V35]]) {axes = array<i64: -2>, keepdims = false} : (tensor<0x0xf32>) -> tensor<0xf32>
// CHECK-NEXT: %[[V37:.*]] = "ivy.expand_dims"(%[[V36]]) {axes = array<i64: -2>} : (tensor<0xf32>) -> tensor<1x0xf32>
// CHECK-NEXT: %[[V38:.*]] = "ivy.expand_dims"(%[[V27]]) {axes = array<i64: -1>} : (tensor<0xi1>) -> tensor<0x1xi1>
// CHECK-NEXT: %[[V39:.*]] = "ivy.where"(%[[V38]], %[[V32]], %arg2) : (tensor<0x1xi1>, tensor<1x0xf32>, tensor<0x0xf32>) -> tensor<0x0xf32>
// CHECK-NEXT: %[[V40:.*]] = "ivy.expand_dims"(%[[V26]]) {axes = array<i64: -1>} : (tensor<0xi1>) -> tensor<0x1xi1>
// CHECK-NEXT: %[[V41:.*]] = "ivy.where"(%[[V40]], %[[V37]], %[[V39]]) : (tensor<0x1xi1>, tensor<1x0xf32>, tensor<0x0xf32>) -> tensor<0x0xf32>
// CHECK-NEXT: %[[V42:.*]] = "ivy.constant"() {value = dense<> : tensor<0xi32>} : () -> tensor<0xi32>
// CHECK-NEXT: %[[V43:.*]] = "ivy.equal"(%[[V0]], %[[FROM_ELEMENTS]]) : (tensor<0xi32>, tensor<i32>) -> tensor<0xi1>
// CHECK-NEXT: %[[V44:.*]] = "ivy.expand_dims"(%[[V43]]) {axes = array<i64: -1>} : (tensor<0xi1>) -> tensor<0x1xi1>
// CHECK-NEXT: %[[V45:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V46:.*]] = "ivy.where"(%[[V44]], %[[V41]], %[[V45]]) : (tensor<0x1xi1>, tensor<0x0xf32>, tensor<f32>) -> tensor<0x0xf32>
// CHECK-NEXT: %[[V47:.*]] = "ivy.sum"(%[[V46]]) {axes = array<i64: -2>, keepdims = false} : (tensor<0x0xf32>) -> tensor<0xf32>
// CHECK-NEXT: %[[V48:.*]] = "ivy.constant"() {value = dense<> : tensor<0xi32>} : () -> tensor<0xi32>
// CHECK-NEXT: %[[V49:.*]] = "ivy.equal"(%[[V48]], %[[FROM_ELEMENTS]]) : (tensor<0xi32>, tensor<i32>) -> tensor<0xi1>
// CHECK-NEXT: %[[V50:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V51:.*]] = "ivy.where"(%[[V49]], %[[V41]], %[[V50]]) : (tensor<0xi1>, tensor<0x0xf32>, tensor<f32>) -> tensor<0x0xf32>
// CHECK-NEXT: %[[V52:.*]] = "ivy.sum"(%[[V51]]) {axes = array<i64: -1>, keepdims = false} : (tensor<0x0xf32>) -> tensor<0xf32>
// CHECK-NEXT: %[[V53:.*]] = "ivy.expand_dims"(%[[V47]]) {axes = array<i64: -2>} : (tensor<0xf32>) -> tensor<1x0xf32>
// CHECK-NEXT: %[[V54:.*]] = "ivy.constant"() {value = dense<> : tensor<0xi32>} : () -> tensor<0xi32>
// CHECK-NEXT: %[[V55:.*]] = "ivy.equal"(%[[V54]], %[[FROM_ELEMENTS]]) : (tensor<0xi32>, tensor<i32>) -> tensor<0xi1>
// CHECK-NEXT: %[[V56:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V57:.*]] = "ivy.where"(%[[V55]], %[[V53]], %[[V56]]) : (tensor<0xi1>, tensor<1x0xf32>, tensor<f32>) -> tensor<1x0xf32>
// CHECK-NEXT: %[[V58:.*]] = "ivy.sum"(%[[V57]]) {axes = array<i64: -1>, keepdims = false} : (tensor<1x0xf32>) -> tensor<1xf32>
// CHECK-NEXT: %[[V59:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V60:.*]] = "ivy.equal"(%[[V58]], %[[V59]]) : (tensor<1xf32>, tensor<f32>) -> tensor<1xi1>
// CHECK-NEXT: %[[V61:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V62:.*]] = "ivy.where"(%[[V60]], %[[V61]], %[[V58]]) : (tensor<1xi1>, tensor<f32>, tensor<1xf32>) -> tensor<1xf32>
// CHECK-NEXT: %[[V63:.*]] = "ivy.greater"(%[[V0]], %[[FROM_ELEMENTS]]) : (tensor<0xi32>, tensor<i32>) -> tensor<0xi1>
// CHECK-NEXT: %[[V64:.*]] = "ivy.divide"(%[[V52]], %[[V62]]) : (tensor<0xf32>, tensor<1xf32>) -> tensor<0xf32>
// CHECK-NEXT: %[[V65:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V66:.*]] = "ivy.where"(%[[V63]], %[[V64]], %[[V65]]) : (tensor<0xi1>, tensor<0xf32>, tensor<f32>) -> tensor<0xf32>
// CHECK-NEXT: %[[V67:.*]] = "ivy.greater"(%[[V42]], %[[FROM_ELEMENTS]]) : (tensor<0xi32>, tensor<i32>) -> tensor<0xi1>
// CHECK-NEXT: %[[V68:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V69:.*]] = "ivy.where"(%[[V67]], %[[V47]], %[[V68]]) : (tensor<0xi1>, tensor<0xf32>, tensor<f32>) -> tensor<0xf32>
// CHECK-NEXT: %[[V70:.*]] = "ivy.expand_dims"(%[[V66]]) {axes = array<i64: -1>} : (tensor<0xf32>) -> tensor<0x1xf32>
// CHECK-NEXT: %[[V71:.*]] = "ivy.expand_dims"(%[[V69]]) {axes = array<i64: -2>} : (tensor<0xf32>) -> tensor<1x0xf32>
// CHECK-NEXT: %[[V72:.*]] = "ivy.multiply"(%[[V70]], %[[V71]]) : (tensor<0x1xf32>, tensor<1x0xf32>) -> tensor<0x0xf32>
// CHECK-NEXT: %[[V73:.*]] = "ivy.subtract"(%[[V41]], %[[V72]]) : (tensor<0x0xf32>, tensor<0x0xf32>) -> tensor<0x0xf32>
// CHECK-NEXT: %[[V74:.*]] = "ivy.expand_dims"(%[[V63]]) {axes = array<i64: -1>} : (tensor<0xi1>) -> tensor<0x1xi1>
// CHECK-NEXT: %[[V75:.*]] = "ivy.equal"(%[[V42]], %[[FROM_ELEMENTS]]) : (tensor<0xi32>, tensor<i32>) -> tensor<0xi1>
// CHECK-NEXT: %[[V76:.*]] = "ivy.logical_and"(%[[V74]], %[[V75]]) : (tensor<0x1xi1>, tensor<0xi1>) -> tensor<0x0xi1>
// CHECK-NEXT: %[[V77:.*]] = "ivy.expand_dims"(%[[V66]]) {axes = array<i64: -1>} : (tensor<0xf32>) -> tensor<0x1xf32>
// CHECK-NEXT: %[[V78:.*]] = "ivy.where"(%[[V76]], %[[V77]], %[[V73]]) : (tensor<0x0xi1>, tensor<0x1xf32>, tensor<0x0xf32>) -> tensor<0x0xf32>
// CHECK-NEXT: %[[V79:.*]] = "ivy.equal"(%[[V1]], %[[FROM_ELEMENTS]]) : (tensor<0xi32>, tensor<i32>) -> tensor<0xi1>
// CHECK-NEXT: %[[V80:.*]] = "ivy.where"(%[[V79]], %[[V25]], %arg3) : (tensor<0xi1>, tensor<1xi32>, tensor<0xi32>) -> tensor<0xi32>
// CHECK-NEXT: %[[V81:.*]] = "ivy.equal"(%[[V0]], %[[FROM_ELEMENTS]]) : (tensor<0xi32>, tensor<i32>) -> tensor<0xi1>
// CHECK-NEXT: %[[V82:.*]] = "ivy.equal"(%[[V0]], %[[V25]]) : (tensor<0xi32>, tensor<1xi32>) -> tensor<0xi1>
// CHECK-NEXT: %[[V83:.*]] = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V84:.*]] = "ivy.where"(%[[V81]], %arg4, %[[V83]]) : (tensor<0xi1>, tensor<0xi32>, tensor<i32>) -> tensor<0xi32>
// CHECK-NEXT: %[[V85:.*]] = "ivy.sum"(%[[V84]]) {axes = array<i64: -1>, keepdims = true} : (tensor<0xi32>) -> tensor<1xi32>
// CHECK-NEXT: %[[V86:.*]] = "ivy.where"(%[[V82]], %arg4, %[[V83]]) : (tensor<0xi1>, tensor<0xi32>, tensor<i32>) -> tensor<0xi32>
// CHECK-NEXT: %[[V87:.*]] = "ivy.sum"(%[[V86]]) {axes = array<i64: -1>, keepdims = true} : (tensor<0xi32>) -> tensor<1xi32>
// CHECK-NEXT: %[[V88:.*]] = "ivy.where"(%[[V82]], %[[V85]], %arg4) : (tensor<0xi1>, tensor<1xi32>, tensor<0xi32>) -> tensor<0xi32>
// CHECK-NEXT: %[[V89:.*]] = "ivy.where"(%[[V81]], %[[V87]], %[[V88]]) : (tensor<0xi1>, tensor<1xi32>, tensor<0xi32>) -> tensor<0xi32>
// CHECK-NEXT: scf.yield %[[V78]], %[[V80]], %[[V89]] : tensor<0x0xf32>, tensor<0xi32>, tensor<0xi32>
// CHECK-NEXT: }
// CHECK-NEXT: return %[[V4]]#2 : tensor<0xi32>
func.func @lu_of_nothing(%arg0: tensor<0x0xf32>) -> tensor<0xi32> {
  %0:3 = "ivy.lu"(%arg0) : (tensor<0x0xf32>) -> (tensor<0x0xf32>, tensor<0xi32>, tensor<0xi32>)
  return %0#2 : tensor<0xi32>
}

// CHECK-LABEL: func.func @linear_of_vector(
// CHECK-NEXT: %[[V0:.*]] = "ivy.matmul"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2xf32>
func.func @linear_of_vector(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2xf32> {
  %0 = "ivy.linear"(%arg0, %arg1) {transposed = true, operandSegmentSizes = array<i32: 1, 1, 0>} : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// CHECK-LABEL: func.func @embedding_of_numbers(
// CHECK-NEXT: %[[V0:.*]] = "ivy.index"(%arg0, %arg1) {axes = array<i64: 0>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<5xf32>, tensor<2xi64>) -> tensor<2xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2xf32>
func.func @embedding_of_numbers(%arg0: tensor<5xf32>, %arg1: tensor<2xi64>) -> tensor<2xf32> {
  %0 = "ivy.embedding"(%arg0, %arg1) : (tensor<5xf32>, tensor<2xi64>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// CHECK-LABEL: func.func @layer_norm_of_mixed_types(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg0) {dtype = f32} : (tensor<2x3xf16>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.mean"(%[[V0]]) {axes = array<i64: 1>, keepdims = true} : (tensor<2x3xf32>) -> tensor<2x1xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.subtract"(%[[V0]], %[[V1]]) : (tensor<2x3xf32>, tensor<2x1xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.multiply"(%[[V2]], %[[V2]]) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.mean"(%[[V3]]) {axes = array<i64: 1>, keepdims = true} : (tensor<2x3xf32>) -> tensor<2x1xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.constant"() {value = dense<9.99999974E-6> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.add"(%[[V4]], %[[V5]]) : (tensor<2x1xf32>, tensor<f32>) -> tensor<2x1xf32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.rsqrt"(%[[V6]]) : (tensor<2x1xf32>) -> tensor<2x1xf32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.multiply"(%[[V2]], %[[V7]]) : (tensor<2x3xf32>, tensor<2x1xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.multiply"(%[[V8]], %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.astype"(%[[V9]]) {dtype = f16} : (tensor<2x3xf32>) -> tensor<2x3xf16>
// CHECK-NEXT: return %[[V10]] : tensor<2x3xf16>
func.func @layer_norm_of_mixed_types(%arg0: tensor<2x3xf16>, %arg1: tensor<3xf32>) -> tensor<2x3xf16> {
  %0 = "ivy.layer_norm"(%arg0, %arg1) {axes = 1 : i64, epsilon = 1.0e-5 : f64, operandSegmentSizes = array<i32: 1, 1, 0>} : (tensor<2x3xf16>, tensor<3xf32>) -> tensor<2x3xf16>
  return %0 : tensor<2x3xf16>
}

// CHECK-LABEL: func.func @rms_norm_of_mixed_types(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg0) {dtype = f32} : (tensor<2x3xf16>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.multiply"(%[[V0]], %[[V0]]) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.mean"(%[[V1]]) {axes = array<i64: 1>, keepdims = true} : (tensor<2x3xf32>) -> tensor<2x1xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<9.99999974E-6> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.add"(%[[V2]], %[[V3]]) : (tensor<2x1xf32>, tensor<f32>) -> tensor<2x1xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.rsqrt"(%[[V4]]) : (tensor<2x1xf32>) -> tensor<2x1xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.multiply"(%[[V0]], %[[V5]]) : (tensor<2x3xf32>, tensor<2x1xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.multiply"(%[[V6]], %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.astype"(%[[V7]]) {dtype = f16} : (tensor<2x3xf32>) -> tensor<2x3xf16>
// CHECK-NEXT: return %[[V8]] : tensor<2x3xf16>
func.func @rms_norm_of_mixed_types(%arg0: tensor<2x3xf16>, %arg1: tensor<3xf32>) -> tensor<2x3xf16> {
  %0 = "ivy.rms_norm"(%arg0, %arg1) {axes = 1 : i64, epsilon = 1.0e-5 : f64, operandSegmentSizes = array<i32: 1, 1>} : (tensor<2x3xf16>, tensor<3xf32>) -> tensor<2x3xf16>
  return %0 : tensor<2x3xf16>
}

// CHECK-LABEL: func.func @var_of_elements(
// CHECK-NEXT: %[[V0:.*]] = "ivy.subtract"(%arg0, %arg0) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.divide"(%[[V0]], %[[V1]]) : (tensor<2xf32>, tensor<f32>) -> tensor<2xf32>
// CHECK-NEXT: return %[[V2]] : tensor<2xf32>
func.func @var_of_elements(%arg0: tensor<2xf32>) -> tensor<2xf32> {
  %0 = "ivy.var"(%arg0) {axes = array<i64>, correction = 1.0 : f64, keepdims = false} : (tensor<2xf32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// CHECK-LABEL: func.func @smallest_of_nothing(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0x7F800000> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.pad"(%arg0, %[[V0]]) {high = array<i64: 1, 0>, interior = array<i64: 0, 0>, low = array<i64: 0, 0>, mode = "constant"} : (tensor<0x2xf32>, tensor<f32>) -> tensor<1x2xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.min"(%[[V1]]) {axes = array<i64: 0>, keepdims = false} : (tensor<1x2xf32>) -> tensor<2xf32>
// CHECK-NEXT: return %[[V2]] : tensor<2xf32>
func.func @smallest_of_nothing(%arg0: tensor<0x2xf32>) -> tensor<2xf32> {
  %0 = "ivy.min"(%arg0) {axes = array<i64: 0>, keepdims = false} : (tensor<0x2xf32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// CHECK-LABEL: func.func @argmax_of_booleans(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg0) {dtype = ui8} : (tensor<3xi1>) -> tensor<3xui8>
// CHECK-NEXT: %[[V1:.*]] = "ivy.argmax"(%[[V0]]) {axis = 0 : i64, keepdims = false} : (tensor<3xui8>) -> tensor<i64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.astype"(%arg0) {dtype = ui8} : (tensor<3xi1>) -> tensor<3xui8>
// CHECK-NEXT: %[[V3:.*]] = "ivy.argmin"(%[[V2]]) {axis = 0 : i64, keepdims = false} : (tensor<3xui8>) -> tensor<i64>
// CHECK-NEXT: return %[[V1]], %[[V3]] : tensor<i64>, tensor<i64>
func.func @argmax_of_booleans(%arg0: tensor<3xi1>) -> (tensor<i64>, tensor<i64>) {
  %0 = "ivy.argmax"(%arg0) {axis = 0 : i64, keepdims = false} : (tensor<3xi1>) -> tensor<i64>
  %1 = "ivy.argmin"(%arg0) {axis = 0 : i64, keepdims = false} : (tensor<3xi1>) -> tensor<i64>
  return %0, %1 : tensor<i64>, tensor<i64>
}

// CHECK-LABEL: func.func @scatter_of_products(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<4> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.less"(%arg1, %[[V1]]) : (tensor<2xi64>, tensor<i64>) -> tensor<2xi1>
// CHECK-NEXT: %[[V3:.*]] = "ivy.add"(%arg1, %[[V0]]) : (tensor<2xi64>, tensor<i64>) -> tensor<2xi64>
// CHECK-NEXT: %[[V4:.*]] = "ivy.where"(%[[V2]], %[[V3]], %arg1) : (tensor<2xi1>, tensor<2xi64>, tensor<2xi64>) -> tensor<2xi64>
// CHECK-NEXT: %[[V5:.*]] = "ivy.broadcast_to"(%[[V4]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2>} : (tensor<2xi64>) -> tensor<2xi64>
// CHECK-NEXT: %[[V6:.*]] = "ivy.expand_dims"(%[[V5]]) {axes = array<i64: 1>} : (tensor<2xi64>) -> tensor<2x1xi64>
// CHECK-NEXT: %[[V7:.*]] = "ivy.concat"(%[[V6]]) {axis = 1 : i64, operandSegmentSizes = array<i32: 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<2x1xi64>) -> tensor<2x1xi64>
// CHECK-NEXT: %[[V8:.*]] = "ivy.broadcast_to"(%arg2) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2>} : (tensor<2xf32>) -> tensor<2xf32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V10:.*]] = "ivy.slice"(%[[V7]]) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 0>, steps = array<i64: 1, 1>, stops = array<i64: 2, 1>} : (tensor<2x1xi64>) -> tensor<2x1xi64>
// CHECK-NEXT: %[[V11:.*]] = "ivy.squeeze"(%[[V10]]) {axes = array<i64: 1>} : (tensor<2x1xi64>) -> tensor<2xi64>
// CHECK-NEXT: %[[V12:.*]] = "ivy.astype"(%[[V11]]) {dtype = i64} : (tensor<2xi64>) -> tensor<2xi64>
// CHECK-NEXT: %[[V13:.*]] = "ivy.constant"() {value = dense<4> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V14:.*]] = "ivy.multiply"(%[[V9]], %[[V13]]) : (tensor<i64>, tensor<i64>) -> tensor<i64>
// CHECK-NEXT: %[[V15:.*]] = "ivy.add"(%[[V14]], %[[V12]]) : (tensor<i64>, tensor<2xi64>) -> tensor<2xi64>
// CHECK-NEXT: %[[V16:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V17:.*]] = "ivy.greater_equal"(%[[V12]], %[[V16]]) : (tensor<2xi64>, tensor<i64>) -> tensor<2xi1>
// CHECK-NEXT: %[[V18:.*]] = "ivy.less"(%[[V12]], %[[V13]]) : (tensor<2xi64>, tensor<i64>) -> tensor<2xi1>
// CHECK-NEXT: %[[V19:.*]] = "ivy.logical_and"(%[[V17]], %[[V18]]) : (tensor<2xi1>, tensor<2xi1>) -> tensor<2xi1>
// CHECK-NEXT: %[[V20:.*]] = "ivy.constant"() {value = dense<4> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V21:.*]] = "ivy.where"(%[[V19]], %[[V15]], %[[V20]]) : (tensor<2xi1>, tensor<2xi64>, tensor<i64>) -> tensor<2xi64>
// CHECK-NEXT: %[[V22:.*]] = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 4>} : (tensor<4xf32>) -> tensor<4xf32>
// CHECK-NEXT: %[[V23:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V24:.*]] = "ivy.full"(%[[V23]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1>} : (tensor<f32>) -> tensor<1xf32>
// CHECK-NEXT: %[[V25:.*]] = "ivy.concat"(%[[V22]], %[[V24]]) {axis = 0 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<4xf32>, tensor<1xf32>) -> tensor<5xf32>
// CHECK-NEXT: %[[V26:.*]] = "ivy.reshape"(%[[V21]]) {ivy.natural, operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2>} : (tensor<2xi64>) -> tensor<2xi64>
// CHECK-NEXT: %[[V27:.*]] = "ivy.reshape"(%[[V8]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2>} : (tensor<2xf32>) -> tensor<2xf32>
// CHECK-NEXT: %[[V28:.*]] = "ivy.put_along_axis"(%[[V25]], %[[V26]], %[[V27]]) {axis = 0 : i64, reduction = "mul"} : (tensor<5xf32>, tensor<2xi64>, tensor<2xf32>) -> tensor<5xf32>
// CHECK-NEXT: %[[V29:.*]] = "ivy.slice"(%[[V28]]) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0>, steps = array<i64: 1>, stops = array<i64: 4>} : (tensor<5xf32>) -> tensor<4xf32>
// CHECK-NEXT: %[[V30:.*]] = "ivy.reshape"(%[[V29]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 4>} : (tensor<4xf32>) -> tensor<4xf32>
// CHECK-NEXT: return %[[V30]] : tensor<4xf32>
func.func @scatter_of_products(%arg0: tensor<4xf32>, %arg1: tensor<2xi64>, %arg2: tensor<2xf32>) -> tensor<4xf32> {
  %0 = "ivy.index_put"(%arg0, %arg1, %arg2) {axes = array<i64: 0>, reduction = "mul", operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1>} : (tensor<4xf32>, tensor<2xi64>, tensor<2xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}
