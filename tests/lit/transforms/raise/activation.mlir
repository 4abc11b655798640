// RUN: ivy-opt %s --ivy-raise --ivy-simplify --cse | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @sigmoid(
// CHECK-NEXT: %[[V0:.*]] = "ivy.sigmoid"(%arg0) : (tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x8xf32>
func.func @sigmoid(%arg0: tensor<2x8xf32>) -> tensor<2x8xf32> {
  %0 = "ivy.negative"(%arg0) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %1 = "ivy.exp"(%0) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %2 = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %3 = "ivy.add"(%2, %1) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %4 = "ivy.divide"(%2, %3) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  return %4 : tensor<2x8xf32>
}

// CHECK-LABEL: func.func @not_sigmoid(
// CHECK-NEXT: %[[V0:.*]] = "ivy.negative"(%arg0) : (tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.exp"(%[[V0]]) : (tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.add"(%[[V2]], %[[V1]]) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.divide"(%[[V4]], %[[V3]]) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: return %[[V5]] : tensor<2x8xf32>
func.func @not_sigmoid(%arg0: tensor<2x8xf32>) -> tensor<2x8xf32> {
  %0 = "ivy.negative"(%arg0) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %1 = "ivy.exp"(%0) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %2 = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %3 = "ivy.add"(%2, %1) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %4 = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %5 = "ivy.divide"(%4, %3) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  return %5 : tensor<2x8xf32>
}

// CHECK-LABEL: func.func @silu(
// CHECK-NEXT: %[[V0:.*]] = "ivy.silu"(%arg0) : (tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x8xf32>
func.func @silu(%arg0: tensor<2x8xf32>) -> tensor<2x8xf32> {
  %0 = "ivy.negative"(%arg0) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %1 = "ivy.exp"(%0) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %2 = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %3 = "ivy.add"(%2, %1) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %4 = "ivy.divide"(%arg0, %3) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  return %4 : tensor<2x8xf32>
}

// CHECK-LABEL: func.func @not_silu(
// CHECK-NEXT: %[[V0:.*]] = "ivy.sigmoid"(%arg0) : (tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.multiply"(%arg1, %[[V0]]) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x8xf32>
func.func @not_silu(%arg0: tensor<2x8xf32>, %arg1: tensor<2x8xf32>) -> tensor<2x8xf32> {
  %0 = "ivy.negative"(%arg0) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %1 = "ivy.exp"(%0) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %2 = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %3 = "ivy.add"(%2, %1) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %4 = "ivy.divide"(%2, %3) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %5 = "ivy.multiply"(%arg1, %4) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  return %5 : tensor<2x8xf32>
}

// CHECK-LABEL: func.func @relu(
// CHECK-NEXT: %[[V0:.*]] = "ivy.relu"(%arg0) : (tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x8xf32>
func.func @relu(%arg0: tensor<2x8xf32>) -> tensor<2x8xf32> {
  %0 = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.maximum"(%arg0, %0) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  return %1 : tensor<2x8xf32>
}

// CHECK-LABEL: func.func @not_relu(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.maximum"(%arg0, %[[V0]]) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x8xf32>
func.func @not_relu(%arg0: tensor<2x8xf32>) -> tensor<2x8xf32> {
  %0 = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.maximum"(%arg0, %0) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  return %1 : tensor<2x8xf32>
}

// CHECK-LABEL: func.func @relu6(
// CHECK-NEXT: %[[V0:.*]] = "ivy.relu6"(%arg0) : (tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x8xf32>
func.func @relu6(%arg0: tensor<2x8xf32>) -> tensor<2x8xf32> {
  %0 = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.maximum"(%arg0, %0) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %2 = "ivy.constant"() {value = dense<6.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %3 = "ivy.minimum"(%1, %2) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  return %3 : tensor<2x8xf32>
}

// CHECK-LABEL: func.func @not_relu6(
// CHECK-NEXT: %[[V0:.*]] = "ivy.relu"(%arg0) : (tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<5.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.minimum"(%[[V0]], %[[V1]]) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
// CHECK-NEXT: return %[[V2]] : tensor<2x8xf32>
func.func @not_relu6(%arg0: tensor<2x8xf32>) -> tensor<2x8xf32> {
  %0 = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.maximum"(%arg0, %0) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %2 = "ivy.constant"() {value = dense<5.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %3 = "ivy.minimum"(%1, %2) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  return %3 : tensor<2x8xf32>
}

// CHECK-LABEL: func.func @hard_sigmoid(
// CHECK-NEXT: %[[V0:.*]] = "ivy.hard_sigmoid"(%arg0) : (tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x8xf32>
func.func @hard_sigmoid(%arg0: tensor<2x8xf32>) -> tensor<2x8xf32> {
  %0 = "ivy.constant"() {value = dense<3.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.add"(%arg0, %0) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %2 = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %3 = "ivy.maximum"(%1, %2) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %4 = "ivy.constant"() {value = dense<6.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %5 = "ivy.minimum"(%3, %4) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %6 = "ivy.divide"(%5, %4) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  return %6 : tensor<2x8xf32>
}

// CHECK-LABEL: func.func @not_hard_sigmoid(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.add"(%arg0, %[[V0]]) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<6.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.relu6"(%[[V1]]) : (tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.divide"(%[[V3]], %[[V2]]) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
// CHECK-NEXT: return %[[V4]] : tensor<2x8xf32>
func.func @not_hard_sigmoid(%arg0: tensor<2x8xf32>) -> tensor<2x8xf32> {
  %0 = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.add"(%arg0, %0) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %2 = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %3 = "ivy.maximum"(%1, %2) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %4 = "ivy.constant"() {value = dense<6.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %5 = "ivy.minimum"(%3, %4) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %6 = "ivy.divide"(%5, %4) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  return %6 : tensor<2x8xf32>
}

// CHECK-LABEL: func.func @hard_silu(
// CHECK-NEXT: %[[V0:.*]] = "ivy.hard_silu"(%arg0) : (tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x8xf32>
func.func @hard_silu(%arg0: tensor<2x8xf32>) -> tensor<2x8xf32> {
  %0 = "ivy.constant"() {value = dense<3.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.add"(%arg0, %0) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %2 = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %3 = "ivy.maximum"(%1, %2) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %4 = "ivy.constant"() {value = dense<6.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %5 = "ivy.minimum"(%3, %4) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %6 = "ivy.divide"(%5, %4) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %7 = "ivy.multiply"(%arg0, %6) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  return %7 : tensor<2x8xf32>
}

// CHECK-LABEL: func.func @not_hard_silu(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<3.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.add"(%arg0, %[[V0]]) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.relu6"(%[[V1]]) : (tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.multiply"(%arg1, %[[V2]]) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.constant"() {value = dense<5.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.divide"(%[[V3]], %[[V4]]) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
// CHECK-NEXT: return %[[V5]] : tensor<2x8xf32>
func.func @not_hard_silu(%arg0: tensor<2x8xf32>, %arg1: tensor<2x8xf32>) -> tensor<2x8xf32> {
  %0 = "ivy.constant"() {value = dense<3.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.add"(%arg0, %0) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %2 = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %3 = "ivy.maximum"(%1, %2) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %4 = "ivy.constant"() {value = dense<6.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %5 = "ivy.minimum"(%3, %4) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %6 = "ivy.multiply"(%arg1, %5) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %7 = "ivy.constant"() {value = dense<5.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %8 = "ivy.divide"(%6, %7) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  return %8 : tensor<2x8xf32>
}

// CHECK-LABEL: func.func @gelu(
// CHECK-NEXT: %[[V0:.*]] = "ivy.gelu"(%arg0) {approximate = false} : (tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x8xf32>
func.func @gelu(%arg0: tensor<2x8xf32>) -> tensor<2x8xf32> {
  %0 = "ivy.constant"() {value = dense<5.000000e-01> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.multiply"(%0, %arg0) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %2 = "ivy.negative"(%arg0) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %3 = "ivy.constant"() {value = dense<0.707106769> : tensor<f32>} : () -> tensor<f32>
  %4 = "ivy.multiply"(%2, %3) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %5 = "ivy.erfc"(%4) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %6 = "ivy.multiply"(%1, %5) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  return %6 : tensor<2x8xf32>
}

// CHECK-LABEL: func.func @gelu_erf(
// CHECK-NEXT: %[[V0:.*]] = "ivy.gelu"(%arg0) {approximate = false} : (tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x8xf32>
func.func @gelu_erf(%arg0: tensor<2x8xf32>) -> tensor<2x8xf32> {
  %0 = "ivy.constant"() {value = dense<5.000000e-01> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.multiply"(%arg0, %0) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %2 = "ivy.constant"() {value = dense<1.41421354> : tensor<f32>} : () -> tensor<f32>
  %3 = "ivy.divide"(%arg0, %2) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %4 = "ivy.erf"(%3) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %5 = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %6 = "ivy.add"(%5, %4) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %7 = "ivy.multiply"(%1, %6) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  return %7 : tensor<2x8xf32>
}

// CHECK-LABEL: func.func @not_gelu(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<5.000000e-01> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.multiply"(%arg0, %[[V0]]) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<0.699999988> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.multiply"(%arg0, %[[V2]]) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.erf"(%[[V3]]) : (tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.add"(%[[V5]], %[[V4]]) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.multiply"(%[[V1]], %[[V6]]) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: return %[[V7]] : tensor<2x8xf32>
func.func @not_gelu(%arg0: tensor<2x8xf32>) -> tensor<2x8xf32> {
  %0 = "ivy.constant"() {value = dense<5.000000e-01> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.multiply"(%arg0, %0) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %2 = "ivy.constant"() {value = dense<0.699999988> : tensor<f32>} : () -> tensor<f32>
  %3 = "ivy.multiply"(%arg0, %2) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %4 = "ivy.erf"(%3) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %5 = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %6 = "ivy.add"(%5, %4) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %7 = "ivy.multiply"(%1, %6) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  return %7 : tensor<2x8xf32>
}

// CHECK-LABEL: func.func @gelu_tanh(
// CHECK-NEXT: %[[V0:.*]] = "ivy.gelu"(%arg0) {approximate = true} : (tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x8xf32>
func.func @gelu_tanh(%arg0: tensor<2x8xf32>) -> tensor<2x8xf32> {
  %0 = "ivy.multiply"(%arg0, %arg0) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %1 = "ivy.multiply"(%0, %arg0) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %2 = "ivy.constant"() {value = dense<4.471500e-02> : tensor<f32>} : () -> tensor<f32>
  %3 = "ivy.multiply"(%2, %1) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %4 = "ivy.add"(%arg0, %3) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %5 = "ivy.constant"() {value = dense<0.797884583> : tensor<f32>} : () -> tensor<f32>
  %6 = "ivy.multiply"(%5, %4) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %7 = "ivy.tanh"(%6) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %8 = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %9 = "ivy.add"(%8, %7) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %10 = "ivy.constant"() {value = dense<5.000000e-01> : tensor<f32>} : () -> tensor<f32>
  %11 = "ivy.multiply"(%10, %9) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %12 = "ivy.multiply"(%arg0, %11) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  return %12 : tensor<2x8xf32>
}

// CHECK-LABEL: func.func @not_gelu_tanh(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<5.000000e-01> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.multiply"(%[[V0]], %arg0) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<4.470000e-02> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.multiply"(%[[V2]], %arg0) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.multiply"(%[[V3]], %arg0) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.multiply"(%[[V4]], %arg0) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.add"(%arg0, %[[V5]]) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.constant"() {value = dense<0.797884583> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.multiply"(%[[V7]], %[[V6]]) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.tanh"(%[[V8]]) : (tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.add"(%[[V10]], %[[V9]]) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V12:.*]] = "ivy.multiply"(%[[V1]], %[[V11]]) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: return %[[V12]] : tensor<2x8xf32>
func.func @not_gelu_tanh(%arg0: tensor<2x8xf32>) -> tensor<2x8xf32> {
  %0 = "ivy.constant"() {value = dense<5.000000e-01> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.multiply"(%0, %arg0) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %2 = "ivy.constant"() {value = dense<4.470000e-02> : tensor<f32>} : () -> tensor<f32>
  %3 = "ivy.multiply"(%2, %arg0) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %4 = "ivy.multiply"(%3, %arg0) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %5 = "ivy.multiply"(%4, %arg0) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %6 = "ivy.add"(%arg0, %5) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %7 = "ivy.constant"() {value = dense<0.797884583> : tensor<f32>} : () -> tensor<f32>
  %8 = "ivy.multiply"(%7, %6) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %9 = "ivy.tanh"(%8) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %10 = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %11 = "ivy.add"(%10, %9) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %12 = "ivy.multiply"(%1, %11) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  return %12 : tensor<2x8xf32>
}

// CHECK-LABEL: func.func @softplus(
// CHECK-NEXT: %[[V0:.*]] = "ivy.softplus"(%arg0) : (tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x8xf32>
func.func @softplus(%arg0: tensor<2x8xf32>) -> tensor<2x8xf32> {
  %0 = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.maximum"(%arg0, %0) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %2 = "ivy.not_equal"(%arg0, %arg0) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xi1>
  %3 = "ivy.add"(%arg0, %0) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %4 = "ivy.abs"(%arg0) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %5 = "ivy.negative"(%4) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %6 = "ivy.exp"(%5) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %7 = "ivy.log1p"(%6) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %8 = "ivy.add"(%1, %7) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %9 = "ivy.where"(%2, %3, %8) : (tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  return %9 : tensor<2x8xf32>
}

// CHECK-LABEL: func.func @not_softplus(
// CHECK-NEXT: %[[V0:.*]] = "ivy.relu"(%arg0) : (tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.abs"(%arg0) : (tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.exp"(%[[V1]]) : (tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.log1p"(%[[V2]]) : (tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.add"(%[[V0]], %[[V3]]) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: return %[[V4]] : tensor<2x8xf32>
func.func @not_softplus(%arg0: tensor<2x8xf32>) -> tensor<2x8xf32> {
  %0 = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.maximum"(%arg0, %0) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %2 = "ivy.abs"(%arg0) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %3 = "ivy.exp"(%2) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %4 = "ivy.log1p"(%3) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %5 = "ivy.add"(%1, %4) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  return %5 : tensor<2x8xf32>
}

// CHECK-LABEL: func.func @log_sigmoid(
// CHECK-NEXT: %[[V0:.*]] = "ivy.log_sigmoid"(%arg0) : (tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x8xf32>
func.func @log_sigmoid(%arg0: tensor<2x8xf32>) -> tensor<2x8xf32> {
  %0 = "ivy.negative"(%arg0) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %1 = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %2 = "ivy.maximum"(%0, %1) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %3 = "ivy.not_equal"(%0, %0) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xi1>
  %4 = "ivy.add"(%0, %1) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %5 = "ivy.abs"(%0) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %6 = "ivy.negative"(%5) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %7 = "ivy.exp"(%6) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %8 = "ivy.log1p"(%7) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %9 = "ivy.add"(%2, %8) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %10 = "ivy.where"(%3, %4, %9) : (tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %11 = "ivy.negative"(%10) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  return %11 : tensor<2x8xf32>
}

// CHECK-LABEL: func.func @not_log_sigmoid(
// CHECK-NEXT: %[[V0:.*]] = "ivy.softplus"(%arg0) : (tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.negative"(%[[V0]]) : (tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x8xf32>
func.func @not_log_sigmoid(%arg0: tensor<2x8xf32>) -> tensor<2x8xf32> {
  %0 = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.maximum"(%arg0, %0) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %2 = "ivy.not_equal"(%arg0, %arg0) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xi1>
  %3 = "ivy.add"(%arg0, %0) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %4 = "ivy.abs"(%arg0) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %5 = "ivy.negative"(%4) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %6 = "ivy.exp"(%5) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %7 = "ivy.log1p"(%6) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %8 = "ivy.add"(%1, %7) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %9 = "ivy.where"(%2, %3, %8) : (tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %10 = "ivy.negative"(%9) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  return %10 : tensor<2x8xf32>
}

// CHECK-LABEL: func.func @mish(
// CHECK-NEXT: %[[V0:.*]] = "ivy.mish"(%arg0) : (tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x8xf32>
func.func @mish(%arg0: tensor<2x8xf32>) -> tensor<2x8xf32> {
  %0 = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.maximum"(%arg0, %0) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %2 = "ivy.not_equal"(%arg0, %arg0) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xi1>
  %3 = "ivy.add"(%arg0, %0) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %4 = "ivy.abs"(%arg0) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %5 = "ivy.negative"(%4) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %6 = "ivy.exp"(%5) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %7 = "ivy.log1p"(%6) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %8 = "ivy.add"(%1, %7) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %9 = "ivy.where"(%2, %3, %8) : (tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %10 = "ivy.tanh"(%9) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %11 = "ivy.multiply"(%arg0, %10) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  return %11 : tensor<2x8xf32>
}

// CHECK-LABEL: func.func @not_mish(
// CHECK-NEXT: %[[V0:.*]] = "ivy.negative"(%arg0) : (tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.softplus"(%[[V0]]) : (tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.tanh"(%[[V1]]) : (tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.multiply"(%arg0, %[[V2]]) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: return %[[V3]] : tensor<2x8xf32>
func.func @not_mish(%arg0: tensor<2x8xf32>) -> tensor<2x8xf32> {
  %0 = "ivy.negative"(%arg0) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %1 = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %2 = "ivy.maximum"(%0, %1) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %3 = "ivy.not_equal"(%0, %0) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xi1>
  %4 = "ivy.add"(%0, %1) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xf32>
  %5 = "ivy.abs"(%0) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %6 = "ivy.negative"(%5) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %7 = "ivy.exp"(%6) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %8 = "ivy.log1p"(%7) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %9 = "ivy.add"(%2, %8) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %10 = "ivy.where"(%3, %4, %9) : (tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %11 = "ivy.tanh"(%10) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %12 = "ivy.multiply"(%arg0, %11) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  return %12 : tensor<2x8xf32>
}

// CHECK-LABEL: func.func @elu(
// CHECK-NEXT: %[[V0:.*]] = "ivy.elu"(%arg0) {alpha = 0.69999999999999996 : f64} : (tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x8xf32>
func.func @elu(%arg0: tensor<2x8xf32>) -> tensor<2x8xf32> {
  %0 = "ivy.constant"() {value = dense<0.699999988> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %2 = "ivy.greater"(%arg0, %1) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xi1>
  %3 = "ivy.where"(%2, %1, %arg0) : (tensor<2x8xi1>, tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %4 = "ivy.expm1"(%3) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %5 = "ivy.multiply"(%0, %4) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %6 = "ivy.where"(%2, %arg0, %5) : (tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  return %6 : tensor<2x8xf32>
}

// CHECK-LABEL: func.func @not_elu(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.greater"(%arg0, %[[V0]]) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xi1>
// CHECK-NEXT: %[[V2:.*]] = "ivy.expm1"(%arg0) : (tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.where"(%[[V1]], %arg0, %[[V2]]) : (tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: return %[[V3]] : tensor<2x8xf32>
func.func @not_elu(%arg0: tensor<2x8xf32>) -> tensor<2x8xf32> {
  %0 = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.greater"(%arg0, %0) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xi1>
  %2 = "ivy.expm1"(%arg0) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %3 = "ivy.where"(%1, %arg0, %2) : (tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  return %3 : tensor<2x8xf32>
}

// CHECK-LABEL: func.func @leaky_relu(
// CHECK-NEXT: %[[V0:.*]] = "ivy.leaky_relu"(%arg0) {slope = 1.000000e-02 : f64} : (tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x8xf32>
func.func @leaky_relu(%arg0: tensor<2x8xf32>) -> tensor<2x8xf32> {
  %0 = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.greater_equal"(%arg0, %0) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xi1>
  %2 = "ivy.constant"() {value = dense<0.00999999977> : tensor<f32>} : () -> tensor<f32>
  %3 = "ivy.multiply"(%2, %arg0) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %4 = "ivy.where"(%1, %arg0, %3) : (tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  return %4 : tensor<2x8xf32>
}

// CHECK-LABEL: func.func @not_leaky_relu(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<5.000000e-01> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.greater"(%arg0, %[[V0]]) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xi1>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<1.000000e-01> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.multiply"(%[[V2]], %arg0) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.where"(%[[V1]], %arg0, %[[V3]]) : (tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: return %[[V4]] : tensor<2x8xf32>
func.func @not_leaky_relu(%arg0: tensor<2x8xf32>) -> tensor<2x8xf32> {
  %0 = "ivy.constant"() {value = dense<5.000000e-01> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.greater"(%arg0, %0) : (tensor<2x8xf32>, tensor<f32>) -> tensor<2x8xi1>
  %2 = "ivy.constant"() {value = dense<1.000000e-01> : tensor<f32>} : () -> tensor<f32>
  %3 = "ivy.multiply"(%2, %arg0) : (tensor<f32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %4 = "ivy.where"(%1, %arg0, %3) : (tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  return %4 : tensor<2x8xf32>
}

// CHECK-LABEL: func.func @logaddexp(
// CHECK-NEXT: %[[V0:.*]] = "ivy.logaddexp"(%arg0, %arg1) : (tensor<2x8xf32>, tensor<8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x8xf32>
func.func @logaddexp(%arg0: tensor<2x8xf32>, %arg1: tensor<8xf32>) -> tensor<2x8xf32> {
  %0 = "ivy.maximum"(%arg0, %arg1) : (tensor<2x8xf32>, tensor<8xf32>) -> tensor<2x8xf32>
  %1 = "ivy.subtract"(%arg0, %arg1) : (tensor<2x8xf32>, tensor<8xf32>) -> tensor<2x8xf32>
  %2 = "ivy.not_equal"(%1, %1) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xi1>
  %3 = "ivy.add"(%arg0, %arg1) : (tensor<2x8xf32>, tensor<8xf32>) -> tensor<2x8xf32>
  %4 = "ivy.abs"(%1) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %5 = "ivy.negative"(%4) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %6 = "ivy.exp"(%5) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %7 = "ivy.log1p"(%6) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %8 = "ivy.add"(%0, %7) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %9 = "ivy.where"(%2, %3, %8) : (tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  return %9 : tensor<2x8xf32>
}

// The smaller one instead of the larger one.
// CHECK-LABEL: func.func @not_logaddexp(
// CHECK-NEXT: %[[V0:.*]] = "ivy.minimum"(%arg0, %arg1) : (tensor<2x8xf32>, tensor<8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.subtract"(%arg0, %arg1) : (tensor<2x8xf32>, tensor<8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.not_equal"(%[[V1]], %[[V1]]) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xi1>
// CHECK-NEXT: %[[V3:.*]] = "ivy.add"(%arg0, %arg1) : (tensor<2x8xf32>, tensor<8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.abs"(%[[V1]]) : (tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.negative"(%[[V4]]) : (tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.exp"(%[[V5]]) : (tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.log1p"(%[[V6]]) : (tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.add"(%[[V0]], %[[V7]]) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.where"(%[[V2]], %[[V3]], %[[V8]]) : (tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
// CHECK-NEXT: return %[[V9]] : tensor<2x8xf32>
func.func @not_logaddexp(%arg0: tensor<2x8xf32>, %arg1: tensor<8xf32>) -> tensor<2x8xf32> {
  %0 = "ivy.minimum"(%arg0, %arg1) : (tensor<2x8xf32>, tensor<8xf32>) -> tensor<2x8xf32>
  %1 = "ivy.subtract"(%arg0, %arg1) : (tensor<2x8xf32>, tensor<8xf32>) -> tensor<2x8xf32>
  %2 = "ivy.not_equal"(%1, %1) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xi1>
  %3 = "ivy.add"(%arg0, %arg1) : (tensor<2x8xf32>, tensor<8xf32>) -> tensor<2x8xf32>
  %4 = "ivy.abs"(%1) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %5 = "ivy.negative"(%4) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %6 = "ivy.exp"(%5) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %7 = "ivy.log1p"(%6) : (tensor<2x8xf32>) -> tensor<2x8xf32>
  %8 = "ivy.add"(%0, %7) : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  %9 = "ivy.where"(%2, %3, %8) : (tensor<2x8xi1>, tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x8xf32>
  return %9 : tensor<2x8xf32>
}

// The cube as products one after another.
// CHECK-LABEL: func.func @gelu_tanh_products(
// CHECK-NEXT: %[[V0:.*]] = "ivy.gelu"(%arg0) {approximate = true} : (tensor<4xf32>) -> tensor<4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<4xf32>
func.func @gelu_tanh_products(%arg0: tensor<4xf32>) -> tensor<4xf32> {
  %0 = "ivy.constant"() {value = dense<5.000000e-01> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.multiply"(%0, %arg0) : (tensor<f32>, tensor<4xf32>) -> tensor<4xf32>
  %2 = "ivy.constant"() {value = dense<4.471500e-02> : tensor<f32>} : () -> tensor<f32>
  %3 = "ivy.multiply"(%2, %arg0) : (tensor<f32>, tensor<4xf32>) -> tensor<4xf32>
  %4 = "ivy.multiply"(%3, %arg0) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %5 = "ivy.multiply"(%4, %arg0) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %6 = "ivy.add"(%arg0, %5) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  %7 = "ivy.constant"() {value = dense<0.797884583> : tensor<f32>} : () -> tensor<f32>
  %8 = "ivy.multiply"(%7, %6) : (tensor<f32>, tensor<4xf32>) -> tensor<4xf32>
  %9 = "ivy.tanh"(%8) : (tensor<4xf32>) -> tensor<4xf32>
  %10 = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %11 = "ivy.add"(%10, %9) : (tensor<f32>, tensor<4xf32>) -> tensor<4xf32>
  %12 = "ivy.multiply"(%1, %11) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
  return %12 : tensor<4xf32>
}
