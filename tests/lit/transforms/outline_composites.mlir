// Ops that StableHLO lacks become composites with their decomposition as the body, or just the
// decomposition. Equal ops share a body; the bodies follow the functions of each program.

// RUN: ivy-opt %s --split-input-file --ivy-outline-composites | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @relu(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.relu" %arg0 {decomposition = @ivy.relu.impl} : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @relu(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.relu"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @silu(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.silu" %arg0 {decomposition = @ivy.silu.impl} : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @silu(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.silu"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @softplus(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.softplus" %arg0 {decomposition = @ivy.softplus.impl} : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @softplus(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.softplus"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @signbit(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.signbit" %arg0 {decomposition = @ivy.signbit.impl_2} : (tensor<2x?xf32>) -> tensor<2x?xi1>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xi1>
func.func @signbit(%arg0: tensor<2x?xf32>) -> tensor<2x?xi1> {
  %0 = "ivy.signbit"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xi1>
  return %0 : tensor<2x?xi1>
}

// CHECK-LABEL: func.func @reciprocal(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.divide"(%[[V0]], %arg0) : (tensor<f32>, tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x?xf32>
func.func @reciprocal(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.reciprocal"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @square(
// CHECK-NEXT: %[[V0:.*]] = "ivy.multiply"(%arg0, %arg0) : (tensor<2x?xf32>, tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @square(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.square"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @trunc(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.less"(%arg0, %[[V0]]) : (tensor<2x?xf32>, tensor<f32>) -> tensor<2x?xi1>
// CHECK-NEXT: %[[V2:.*]] = "ivy.ceil"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.floor"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.where"(%[[V1]], %[[V2]], %[[V3]]) : (tensor<2x?xi1>, tensor<2x?xf32>, tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V4]] : tensor<2x?xf32>
func.func @trunc(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.trunc"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @isinf(
// CHECK-NEXT: %[[V0:.*]] = "ivy.abs"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.abs"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<0x7F800000> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.equal"(%[[V0]], %[[V2]]) : (tensor<2x?xf32>, tensor<f32>) -> tensor<2x?xi1>
// CHECK-NEXT: return %[[V3]] : tensor<2x?xi1>
func.func @isinf(%arg0: tensor<2x?xf32>) -> tensor<2x?xi1> {
  %0 = "ivy.isinf"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xi1>
  return %0 : tensor<2x?xi1>
}

// CHECK-LABEL: func.func @isnan(
// CHECK-NEXT: %[[V0:.*]] = "ivy.not_equal"(%arg0, %arg0) : (tensor<2x?xf32>, tensor<2x?xf32>) -> tensor<2x?xi1>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xi1>
func.func @isnan(%arg0: tensor<2x?xf32>) -> tensor<2x?xi1> {
  %0 = "ivy.isnan"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xi1>
  return %0 : tensor<2x?xi1>
}

// CHECK-LABEL: func.func @exp2(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.exp2" %arg0 {decomposition = @ivy.exp2.impl} : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @exp2(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.exp2"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @log2(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.log2" %arg0 {decomposition = @ivy.log2.impl} : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @log2(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.log2"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @log10(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.log10" %arg0 {decomposition = @ivy.log10.impl} : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @log10(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.log10"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @relu6(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.relu6" %arg0 {decomposition = @ivy.relu6.impl} : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @relu6(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.relu6"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @hard_sigmoid(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.hard_sigmoid" %arg0 {decomposition = @ivy.hard_sigmoid.impl} : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @hard_sigmoid(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.hard_sigmoid"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @hard_silu(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.hard_silu" %arg0 {decomposition = @ivy.hard_silu.impl} : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @hard_silu(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.hard_silu"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @mish(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.mish" %arg0 {decomposition = @ivy.mish.impl} : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @mish(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.mish"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @log_sigmoid(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.log_sigmoid" %arg0 {decomposition = @ivy.log_sigmoid.impl} : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @log_sigmoid(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.log_sigmoid"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @bessel_i0(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.bessel_i0" %arg0 {decomposition = @ivy.bessel_i0.impl} : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @bessel_i0(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.bessel_i0"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @log_ndtr(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.log_ndtr" %arg0 {decomposition = @ivy.log_ndtr.impl} : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @log_ndtr(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.log_ndtr"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @frexp(
// CHECK-NEXT: %[[V0:.*]]:2 = stablehlo.composite "ivy.frexp" %arg0 {decomposition = @ivy.frexp.impl} : (tensor<3xf32>) -> (tensor<3xf32>, tensor<3xi32>)
// CHECK-NEXT: return %[[V0]]#0, %[[V0]]#1 : tensor<3xf32>, tensor<3xi32>
func.func @frexp(%arg0: tensor<3xf32>) -> (tensor<3xf32>, tensor<3xi32>) {
  %0:2 = "ivy.frexp"(%arg0) : (tensor<3xf32>) -> (tensor<3xf32>, tensor<3xi32>)
  return %0#0, %0#1 : tensor<3xf32>, tensor<3xi32>
}

// CHECK-LABEL: func.func @stop_gradient(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.stop_gradient" %arg0 {decomposition = @ivy.stop_gradient.impl} : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @stop_gradient(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.stop_gradient"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @fmax(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.fmax" %arg0, %arg1 {decomposition = @ivy.fmax.impl} : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @fmax(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.fmax"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @fmin(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.fmin" %arg0, %arg1 {decomposition = @ivy.fmin.impl} : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @fmin(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.fmin"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @xlog1py(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.xlog1py" %arg0, %arg1 {decomposition = @ivy.xlog1py.impl} : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @xlog1py(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.xlog1py"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @gelu(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.gelu" %arg0 {composite_attributes = {approximate = false}, decomposition = @ivy.gelu.impl_1} : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @gelu(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.gelu"(%arg0) {approximate = false} : (tensor<3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @gelu_tanh(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.gelu" %arg0 {composite_attributes = {approximate = true}, decomposition = @ivy.gelu.impl} : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @gelu_tanh(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.gelu"(%arg0) {approximate = true} : (tensor<3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @leaky_relu(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.leaky_relu" %arg0 {composite_attributes = {slope = 2.500000e-01 : f64}, decomposition = @ivy.leaky_relu.impl} : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @leaky_relu(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.leaky_relu"(%arg0) {slope = 2.500000e-01 : f64} : (tensor<3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @elu(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.elu" %arg0 {composite_attributes = {alpha = 2.000000e+00 : f64}, decomposition = @ivy.elu.impl} : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @elu(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.elu"(%arg0) {alpha = 2.000000e+00 : f64} : (tensor<3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @floor_divide(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.floor_divide" %arg0, %arg1 {decomposition = @ivy.floor_divide.impl_2} : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @floor_divide(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.floor_divide"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @remainder(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.remainder" %arg0, %arg1 {decomposition = @ivy.remainder.impl_1} : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @remainder(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.remainder"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @copysign(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.copysign" %arg0, %arg1 {decomposition = @ivy.copysign.impl} : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @copysign(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.copysign"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @hypot(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.hypot" %arg0, %arg1 {decomposition = @ivy.hypot.impl} : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @hypot(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.hypot"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @logaddexp(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.logaddexp" %arg0, %arg1 {decomposition = @ivy.logaddexp.impl} : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @logaddexp(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.logaddexp"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @xlogy(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.xlogy" %arg0, %arg1 {decomposition = @ivy.xlogy.impl} : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @xlogy(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.xlogy"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @floor_divide_of_integers(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.floor_divide" %arg0, %arg1 {decomposition = @ivy.floor_divide.impl_1} : (tensor<3xi64>, tensor<3xi64>) -> tensor<3xi64>
// CHECK-NEXT: return %[[V0]] : tensor<3xi64>
func.func @floor_divide_of_integers(%arg0: tensor<3xi64>, %arg1: tensor<3xi64>) -> tensor<3xi64> {
  %0 = "ivy.floor_divide"(%arg0, %arg1) : (tensor<3xi64>, tensor<3xi64>) -> tensor<3xi64>
  return %0 : tensor<3xi64>
}

// CHECK-LABEL: func.func @remainder_of_integers(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.remainder" %arg0, %arg1 {decomposition = @ivy.remainder.impl} : (tensor<3xi64>, tensor<3xi64>) -> tensor<3xi64>
// CHECK-NEXT: return %[[V0]] : tensor<3xi64>
func.func @remainder_of_integers(%arg0: tensor<3xi64>, %arg1: tensor<3xi64>) -> tensor<3xi64> {
  %0 = "ivy.remainder"(%arg0, %arg1) : (tensor<3xi64>, tensor<3xi64>) -> tensor<3xi64>
  return %0 : tensor<3xi64>
}

// CHECK-LABEL: func.func @floor_divide_unsigned(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.floor_divide" %arg0, %arg1 {decomposition = @ivy.floor_divide.impl} : (tensor<3xui8>, tensor<3xui8>) -> tensor<3xui8>
// CHECK-NEXT: return %[[V0]] : tensor<3xui8>
func.func @floor_divide_unsigned(%arg0: tensor<3xui8>, %arg1: tensor<3xui8>) -> tensor<3xui8> {
  %0 = "ivy.floor_divide"(%arg0, %arg1) : (tensor<3xui8>, tensor<3xui8>) -> tensor<3xui8>
  return %0 : tensor<3xui8>
}

// CHECK-LABEL: func.func @conj(
// CHECK-NEXT: %[[V0:.*]] = "ivy.real"(%arg0) : (tensor<3xcomplex<f32>>) -> tensor<3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.imag"(%arg0) : (tensor<3xcomplex<f32>>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.negative"(%[[V1]]) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.complex"(%[[V0]], %[[V2]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xcomplex<f32>>
// CHECK-NEXT: return %[[V3]] : tensor<3xcomplex<f32>>
// CHECK-LABEL: func.func private @ivy.floor_divide.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.truncated_divide"(%arg0, %arg1) : (tensor<3xui8>, tensor<3xui8>) -> tensor<3xui8>
// CHECK-NEXT: return %[[V0]] : tensor<3xui8>
// CHECK-LABEL: func.func private @ivy.remainder.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.truncated_remainder"(%arg0, %arg1) : (tensor<3xi64>, tensor<3xi64>) -> tensor<3xi64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.less"(%[[V0]], %[[V1]]) : (tensor<3xi64>, tensor<i64>) -> tensor<3xi1>
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V4:.*]] = "ivy.less"(%arg1, %[[V3]]) : (tensor<3xi64>, tensor<i64>) -> tensor<3xi1>
// CHECK-NEXT: %[[V5:.*]] = "ivy.not_equal"(%[[V2]], %[[V4]]) : (tensor<3xi1>, tensor<3xi1>) -> tensor<3xi1>
// CHECK-NEXT: %[[V6:.*]] = "ivy.not_equal"(%[[V0]], %[[V1]]) : (tensor<3xi64>, tensor<i64>) -> tensor<3xi1>
// CHECK-NEXT: %[[V7:.*]] = "ivy.logical_and"(%[[V6]], %[[V5]]) : (tensor<3xi1>, tensor<3xi1>) -> tensor<3xi1>
// CHECK-NEXT: %[[V8:.*]] = "ivy.add"(%[[V0]], %arg1) : (tensor<3xi64>, tensor<3xi64>) -> tensor<3xi64>
// CHECK-NEXT: %[[V9:.*]] = "ivy.where"(%[[V7]], %[[V8]], %[[V0]]) : (tensor<3xi1>, tensor<3xi64>, tensor<3xi64>) -> tensor<3xi64>
// CHECK-NEXT: return %[[V9]] : tensor<3xi64>
// CHECK-LABEL: func.func private @ivy.floor_divide.impl_1(
// CHECK-NEXT: %[[V0:.*]] = "ivy.truncated_divide"(%arg0, %arg1) : (tensor<3xi64>, tensor<3xi64>) -> tensor<3xi64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.truncated_remainder"(%arg0, %arg1) : (tensor<3xi64>, tensor<3xi64>) -> tensor<3xi64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V3:.*]] = "ivy.not_equal"(%[[V1]], %[[V2]]) : (tensor<3xi64>, tensor<i64>) -> tensor<3xi1>
// CHECK-NEXT: %[[V4:.*]] = "ivy.less"(%[[V1]], %[[V2]]) : (tensor<3xi64>, tensor<i64>) -> tensor<3xi1>
// CHECK-NEXT: %[[V5:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V6:.*]] = "ivy.less"(%arg1, %[[V5]]) : (tensor<3xi64>, tensor<i64>) -> tensor<3xi1>
// CHECK-NEXT: %[[V7:.*]] = "ivy.not_equal"(%[[V4]], %[[V6]]) : (tensor<3xi1>, tensor<3xi1>) -> tensor<3xi1>
// CHECK-NEXT: %[[V8:.*]] = "ivy.logical_and"(%[[V3]], %[[V7]]) : (tensor<3xi1>, tensor<3xi1>) -> tensor<3xi1>
// CHECK-NEXT: %[[V9:.*]] = "ivy.constant"() {value = dense<1> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V10:.*]] = "ivy.subtract"(%[[V0]], %[[V9]]) : (tensor<3xi64>, tensor<i64>) -> tensor<3xi64>
// CHECK-NEXT: %[[V11:.*]] = "ivy.where"(%[[V8]], %[[V10]], %[[V0]]) : (tensor<3xi1>, tensor<3xi64>, tensor<3xi64>) -> tensor<3xi64>
// CHECK-NEXT: return %[[V11]] : tensor<3xi64>
// CHECK-LABEL: func.func private @ivy.xlogy.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.log"(%arg1) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.multiply"(%arg0, %[[V0]]) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.equal"(%arg0, %[[V3]]) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V5:.*]] = "ivy.equal"(%arg1, %arg1) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
// CHECK-NEXT: %[[V6:.*]] = "ivy.logical_and"(%[[V4]], %[[V5]]) : (tensor<2x3xi1>, tensor<3xi1>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V7:.*]] = "ivy.where"(%[[V6]], %[[V2]], %[[V1]]) : (tensor<2x3xi1>, tensor<f32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V7]] : tensor<2x3xf32>
// CHECK-LABEL: func.func private @ivy.logaddexp.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.maximum"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.subtract"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.abs"(%[[V1]]) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.negative"(%[[V2]]) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.exp"(%[[V3]]) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.log1p"(%[[V4]]) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.not_equal"(%[[V1]], %[[V1]]) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V7:.*]] = "ivy.add"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.add"(%[[V0]], %[[V5]]) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.where"(%[[V6]], %[[V7]], %[[V8]]) : (tensor<2x3xi1>, tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V9]] : tensor<2x3xf32>
// CHECK-LABEL: func.func private @ivy.hypot.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.abs"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.abs"(%arg1) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.maximum"(%[[V0]], %[[V1]]) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.minimum"(%[[V0]], %[[V1]]) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.equal"(%[[V2]], %[[V4]]) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V6:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.where"(%[[V5]], %[[V6]], %[[V2]]) : (tensor<2x3xi1>, tensor<f32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.divide"(%[[V3]], %[[V7]]) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.multiply"(%[[V8]], %[[V8]]) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.add"(%[[V9]], %[[V10]]) : (tensor<f32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V12:.*]] = "ivy.sqrt"(%[[V11]]) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V13:.*]] = "ivy.multiply"(%[[V2]], %[[V12]]) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V14:.*]] = "ivy.abs"(%[[V0]]) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V15:.*]] = "ivy.abs"(%[[V0]]) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V16:.*]] = "ivy.constant"() {value = dense<0x7F800000> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V17:.*]] = "ivy.equal"(%[[V14]], %[[V16]]) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V18:.*]] = "ivy.abs"(%[[V1]]) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V19:.*]] = "ivy.abs"(%[[V1]]) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V20:.*]] = "ivy.constant"() {value = dense<0x7F800000> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V21:.*]] = "ivy.equal"(%[[V18]], %[[V20]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xi1>
// CHECK-NEXT: %[[V22:.*]] = "ivy.logical_or"(%[[V17]], %[[V21]]) : (tensor<2x3xi1>, tensor<3xi1>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V23:.*]] = "ivy.constant"() {value = dense<0x7F800000> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V24:.*]] = "ivy.where"(%[[V22]], %[[V23]], %[[V13]]) : (tensor<2x3xi1>, tensor<f32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V24]] : tensor<2x3xf32>
// CHECK-LABEL: func.func private @ivy.copysign.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.abs"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V1:.*]] = stablehlo.composite "ivy.signbit" %arg1 {decomposition = @ivy.signbit.impl} : (tensor<3xf32>) -> tensor<3xi1>
// CHECK-NEXT: %[[V2:.*]] = "ivy.negative"(%[[V0]]) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.where"(%[[V1]], %[[V2]], %[[V0]]) : (tensor<3xi1>, tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V3]] : tensor<2x3xf32>
// CHECK-LABEL: func.func private @ivy.signbit.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.bitcast"(%arg0) {dtype = i32} : (tensor<3xf32>) -> tensor<3xi32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.less"(%[[V0]], %[[V1]]) : (tensor<3xi32>, tensor<i32>) -> tensor<3xi1>
// CHECK-NEXT: return %[[V2]] : tensor<3xi1>
// CHECK-LABEL: func.func private @ivy.remainder.impl_1(
// CHECK-NEXT: %[[V0:.*]] = "ivy.truncated_remainder"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.less"(%[[V0]], %[[V1]]) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.less"(%arg1, %[[V3]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xi1>
// CHECK-NEXT: %[[V5:.*]] = "ivy.not_equal"(%[[V2]], %[[V4]]) : (tensor<2x3xi1>, tensor<3xi1>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V6:.*]] = "ivy.not_equal"(%[[V0]], %[[V1]]) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V7:.*]] = "ivy.logical_and"(%[[V6]], %[[V5]]) : (tensor<2x3xi1>, tensor<2x3xi1>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V8:.*]] = "ivy.add"(%[[V0]], %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.where"(%[[V7]], %[[V8]], %[[V0]]) : (tensor<2x3xi1>, tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V9]] : tensor<2x3xf32>
// CHECK-LABEL: func.func private @ivy.floor_divide.impl_2(
// CHECK-NEXT: %[[V0:.*]] = "ivy.truncated_remainder"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.subtract"(%arg0, %[[V0]]) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.divide"(%[[V1]], %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.less"(%[[V0]], %[[V3]]) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V5:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.less"(%arg1, %[[V5]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xi1>
// CHECK-NEXT: %[[V7:.*]] = "ivy.not_equal"(%[[V4]], %[[V6]]) : (tensor<2x3xi1>, tensor<3xi1>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V8:.*]] = "ivy.not_equal"(%[[V0]], %[[V3]]) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V9:.*]] = "ivy.logical_and"(%[[V8]], %[[V7]]) : (tensor<2x3xi1>, tensor<2x3xi1>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V10:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.subtract"(%[[V2]], %[[V10]]) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V12:.*]] = "ivy.where"(%[[V9]], %[[V11]], %[[V2]]) : (tensor<2x3xi1>, tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V13:.*]] = "ivy.floor"(%[[V12]]) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V14:.*]] = "ivy.subtract"(%[[V12]], %[[V13]]) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V15:.*]] = "ivy.constant"() {value = dense<5.000000e-01> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V16:.*]] = "ivy.greater"(%[[V14]], %[[V15]]) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V17:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V18:.*]] = "ivy.add"(%[[V13]], %[[V17]]) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V19:.*]] = "ivy.where"(%[[V16]], %[[V18]], %[[V13]]) : (tensor<2x3xi1>, tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V20:.*]] = "ivy.divide"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V21:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V22:.*]] = stablehlo.composite "ivy.copysign" %[[V21]], %[[V20]] {decomposition = @ivy.copysign.impl_1} : (tensor<f32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V23:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V24:.*]] = "ivy.equal"(%[[V12]], %[[V23]]) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V25:.*]] = "ivy.where"(%[[V24]], %[[V22]], %[[V19]]) : (tensor<2x3xi1>, tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V26:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V27:.*]] = "ivy.equal"(%arg1, %[[V26]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xi1>
// CHECK-NEXT: %[[V28:.*]] = "ivy.where"(%[[V27]], %[[V20]], %[[V25]]) : (tensor<3xi1>, tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V28]] : tensor<2x3xf32>
// CHECK-LABEL: func.func private @ivy.copysign.impl_1(
// CHECK-NEXT: %[[V0:.*]] = "ivy.abs"(%arg0) : (tensor<f32>) -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = stablehlo.composite "ivy.signbit" %arg1 {decomposition = @ivy.signbit.impl_1} : (tensor<2x3xf32>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V2:.*]] = "ivy.negative"(%[[V0]]) : (tensor<f32>) -> tensor<f32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.where"(%[[V1]], %[[V2]], %[[V0]]) : (tensor<2x3xi1>, tensor<f32>, tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V3]] : tensor<2x3xf32>
// CHECK-LABEL: func.func private @ivy.signbit.impl_1(
// CHECK-NEXT: %[[V0:.*]] = "ivy.bitcast"(%arg0) {dtype = i32} : (tensor<2x3xf32>) -> tensor<2x3xi32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.less"(%[[V0]], %[[V1]]) : (tensor<2x3xi32>, tensor<i32>) -> tensor<2x3xi1>
// CHECK-NEXT: return %[[V2]] : tensor<2x3xi1>
// CHECK-LABEL: func.func private @ivy.elu.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.greater"(%arg0, %[[V0]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xi1>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.where"(%[[V1]], %[[V2]], %arg0) : (tensor<3xi1>, tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.expm1"(%[[V3]]) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.multiply"(%[[V4]], %[[V5]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.where"(%[[V1]], %arg0, %[[V6]]) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V7]] : tensor<3xf32>
// CHECK-LABEL: func.func private @ivy.leaky_relu.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<2.500000e-01> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.multiply"(%arg0, %[[V0]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.greater"(%arg0, %[[V2]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xi1>
// CHECK-NEXT: %[[V4:.*]] = "ivy.where"(%[[V3]], %arg0, %[[V1]]) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V4]] : tensor<3xf32>
// CHECK-LABEL: func.func private @ivy.gelu.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<5.000000e-01> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.multiply"(%arg0, %arg0) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.multiply"(%[[V2]], %arg0) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.constant"() {value = dense<4.471500e-02> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.multiply"(%[[V4]], %[[V3]]) : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.add"(%arg0, %[[V5]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.constant"() {value = dense<0.797884583> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.multiply"(%[[V7]], %[[V6]]) : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.tanh"(%[[V8]]) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.multiply"(%arg0, %[[V0]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.add"(%[[V1]], %[[V9]]) : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V12:.*]] = "ivy.multiply"(%[[V10]], %[[V11]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V12]] : tensor<3xf32>
// CHECK-LABEL: func.func private @ivy.gelu.impl_1(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<5.000000e-01> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<0.707106769> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.multiply"(%arg0, %[[V2]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.erf"(%[[V3]]) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.multiply"(%arg0, %[[V0]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.add"(%[[V1]], %[[V4]]) : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.multiply"(%[[V5]], %[[V6]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V7]] : tensor<3xf32>
// CHECK-LABEL: func.func private @ivy.xlog1py.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.log1p"(%arg1) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.multiply"(%arg0, %[[V0]]) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.equal"(%arg0, %[[V2]]) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V4:.*]] = "ivy.equal"(%arg1, %arg1) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
// CHECK-NEXT: %[[V5:.*]] = "ivy.logical_and"(%[[V3]], %[[V4]]) : (tensor<2x3xi1>, tensor<3xi1>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V6:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.where"(%[[V5]], %[[V6]], %[[V1]]) : (tensor<2x3xi1>, tensor<f32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V7]] : tensor<2x3xf32>
// CHECK-LABEL: func.func private @ivy.fmin.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.minimum"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.not_equal"(%arg0, %arg0) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V2:.*]] = "ivy.not_equal"(%arg1, %arg1) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
// CHECK-NEXT: %[[V3:.*]] = "ivy.where"(%[[V2]], %arg0, %[[V0]]) : (tensor<3xi1>, tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.where"(%[[V1]], %arg1, %[[V3]]) : (tensor<2x3xi1>, tensor<3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V4]] : tensor<2x3xf32>
// CHECK-LABEL: func.func private @ivy.fmax.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.maximum"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.not_equal"(%arg0, %arg0) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V2:.*]] = "ivy.not_equal"(%arg1, %arg1) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
// CHECK-NEXT: %[[V3:.*]] = "ivy.where"(%[[V2]], %arg0, %[[V0]]) : (tensor<3xi1>, tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.where"(%[[V1]], %arg1, %[[V3]]) : (tensor<2x3xi1>, tensor<3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V4]] : tensor<2x3xf32>
// CHECK-LABEL: func.func private @ivy.stop_gradient.impl(
// CHECK-NEXT: return %arg0 : tensor<3xf32>
// CHECK-LABEL: func.func private @ivy.frexp.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.equal"(%arg0, %[[V0]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xi1>
// CHECK-NEXT: %[[V2:.*]] = "ivy.isfinite"(%arg0) : (tensor<3xf32>) -> tensor<3xi1>
// CHECK-NEXT: %[[V3:.*]] = "ivy.logical_not"(%[[V2]]) : (tensor<3xi1>) -> tensor<3xi1>
// CHECK-NEXT: %[[V4:.*]] = "ivy.logical_or"(%[[V1]], %[[V3]]) : (tensor<3xi1>, tensor<3xi1>) -> tensor<3xi1>
// CHECK-NEXT: %[[V5:.*]] = "ivy.abs"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.constant"() {value = dense<2.3509887E-38> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.less"(%[[V5]], %[[V6]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xi1>
// CHECK-NEXT: %[[V8:.*]] = "ivy.constant"() {value = dense<0x4B800000> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.multiply"(%arg0, %[[V8]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.where"(%[[V7]], %[[V9]], %arg0) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.bitcast"(%[[V10]]) {dtype = i32} : (tensor<3xf32>) -> tensor<3xi32>
// CHECK-NEXT: %[[V12:.*]] = "ivy.constant"() {value = dense<2139095040> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V13:.*]] = "ivy.bitwise_and"(%[[V11]], %[[V12]]) : (tensor<3xi32>, tensor<i32>) -> tensor<3xi32>
// CHECK-NEXT: %[[V14:.*]] = "ivy.constant"() {value = dense<23> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V15:.*]] = "ivy.bitwise_right_shift"(%[[V13]], %[[V14]]) : (tensor<3xi32>, tensor<i32>) -> tensor<3xi32>
// CHECK-NEXT: %[[V16:.*]] = "ivy.constant"() {value = dense<24> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V17:.*]] = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V18:.*]] = "ivy.where"(%[[V7]], %[[V16]], %[[V17]]) : (tensor<3xi1>, tensor<i32>, tensor<i32>) -> tensor<3xi32>
// CHECK-NEXT: %[[V19:.*]] = "ivy.constant"() {value = dense<126> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V20:.*]] = "ivy.subtract"(%[[V15]], %[[V19]]) : (tensor<3xi32>, tensor<i32>) -> tensor<3xi32>
// CHECK-NEXT: %[[V21:.*]] = "ivy.subtract"(%[[V20]], %[[V18]]) : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi32>
// CHECK-NEXT: %[[V22:.*]] = "ivy.bitwise_invert"(%[[V12]]) : (tensor<i32>) -> tensor<i32>
// CHECK-NEXT: %[[V23:.*]] = "ivy.bitwise_and"(%[[V11]], %[[V22]]) : (tensor<3xi32>, tensor<i32>) -> tensor<3xi32>
// CHECK-NEXT: %[[V24:.*]] = "ivy.constant"() {value = dense<1056964608> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V25:.*]] = "ivy.bitwise_or"(%[[V23]], %[[V24]]) : (tensor<3xi32>, tensor<i32>) -> tensor<3xi32>
// CHECK-NEXT: %[[V26:.*]] = "ivy.bitcast"(%[[V25]]) {dtype = f32} : (tensor<3xi32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V27:.*]] = "ivy.where"(%[[V4]], %arg0, %[[V26]]) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V28:.*]] = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V29:.*]] = "ivy.where"(%[[V4]], %[[V28]], %[[V21]]) : (tensor<3xi1>, tensor<i32>, tensor<3xi32>) -> tensor<3xi32>
// CHECK-NEXT: %[[V30:.*]] = "ivy.astype"(%[[V29]]) {dtype = i32} : (tensor<3xi32>) -> tensor<3xi32>
// CHECK-NEXT: return %[[V27]], %[[V30]] : tensor<3xf32>, tensor<3xi32>
// CHECK-LABEL: func.func private @ivy.log_ndtr.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0.707106769> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.multiply"(%arg0, %[[V0]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<5.000000e-01> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<-1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.constant"() {value = dense<-0.707106769> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.minimum"(%[[V1]], %[[V4]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.maximum"(%[[V1]], %[[V3]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.negative"(%[[V5]]) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V8:.*]] = stablehlo.composite "ivy.erfcx" %[[V7]] {decomposition = @ivy.erfcx.impl} : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.multiply"(%[[V8]], %[[V2]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.log"(%[[V9]]) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.multiply"(%[[V5]], %[[V5]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V12:.*]] = "ivy.subtract"(%[[V10]], %[[V11]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V13:.*]] = "ivy.erfc"(%[[V6]]) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V14:.*]] = "ivy.multiply"(%[[V13]], %[[V2]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V15:.*]] = "ivy.negative"(%[[V14]]) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V16:.*]] = "ivy.log1p"(%[[V15]]) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V17:.*]] = "ivy.less"(%arg0, %[[V3]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xi1>
// CHECK-NEXT: %[[V18:.*]] = "ivy.where"(%[[V17]], %[[V12]], %[[V16]]) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V18]] : tensor<3xf32>
// CHECK-LABEL: func.func private @ivy.erfcx.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<8.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.minimum"(%arg0, %[[V0]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.maximum"(%arg0, %[[V0]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.multiply"(%[[V1]], %[[V1]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.exp"(%[[V3]]) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.erfc"(%[[V1]]) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.multiply"(%[[V4]], %[[V5]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.multiply"(%[[V2]], %[[V2]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.divide"(%[[V8]], %[[V7]]) : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.constant"() {value = dense<7918.0664> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.multiply"(%[[V10]], %[[V9]]) : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V12:.*]] = "ivy.constant"() {value = dense<-1055.74219> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V13:.*]] = "ivy.add"(%[[V11]], %[[V12]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V14:.*]] = "ivy.multiply"(%[[V13]], %[[V9]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V15:.*]] = "ivy.constant"() {value = dense<162.421875> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V16:.*]] = "ivy.add"(%[[V14]], %[[V15]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V17:.*]] = "ivy.multiply"(%[[V16]], %[[V9]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V18:.*]] = "ivy.constant"() {value = dense<-29.53125> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V19:.*]] = "ivy.add"(%[[V17]], %[[V18]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V20:.*]] = "ivy.multiply"(%[[V19]], %[[V9]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V21:.*]] = "ivy.constant"() {value = dense<6.562500e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V22:.*]] = "ivy.add"(%[[V20]], %[[V21]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V23:.*]] = "ivy.multiply"(%[[V22]], %[[V9]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V24:.*]] = "ivy.constant"() {value = dense<-1.875000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V25:.*]] = "ivy.add"(%[[V23]], %[[V24]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V26:.*]] = "ivy.multiply"(%[[V25]], %[[V9]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V27:.*]] = "ivy.constant"() {value = dense<7.500000e-01> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V28:.*]] = "ivy.add"(%[[V26]], %[[V27]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V29:.*]] = "ivy.multiply"(%[[V28]], %[[V9]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V30:.*]] = "ivy.constant"() {value = dense<-5.000000e-01> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V31:.*]] = "ivy.add"(%[[V29]], %[[V30]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V32:.*]] = "ivy.multiply"(%[[V31]], %[[V9]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V33:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V34:.*]] = "ivy.add"(%[[V32]], %[[V33]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V35:.*]] = "ivy.constant"() {value = dense<1.7724539> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V36:.*]] = "ivy.multiply"(%[[V2]], %[[V35]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V37:.*]] = "ivy.divide"(%[[V34]], %[[V36]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V38:.*]] = "ivy.less"(%arg0, %[[V0]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xi1>
// CHECK-NEXT: %[[V39:.*]] = "ivy.where"(%[[V38]], %[[V6]], %[[V37]]) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V39]] : tensor<3xf32>
// CHECK-LABEL: func.func private @ivy.bessel_i0.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.abs"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.exp"(%[[V0]]) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = stablehlo.composite "ivy.bessel_i0e" %arg0 {decomposition = @ivy.bessel_i0e.impl} : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.multiply"(%[[V1]], %[[V2]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V3]] : tensor<3xf32>
// CHECK-LABEL: func.func private @ivy.bessel_i0e.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.abs"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<8.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.minimum"(%[[V0]], %[[V1]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.maximum"(%[[V0]], %[[V1]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.less_equal"(%[[V0]], %[[V1]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xi1>
// CHECK-NEXT: %[[V5:.*]] = "ivy.constant"() {value = dense<5.000000e-01> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.multiply"(%[[V2]], %[[V5]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.constant"() {value = dense<-2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.add"(%[[V6]], %[[V7]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.constant"() {value = dense<-4.41534163E-18> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V12:.*]] = "ivy.multiply"(%[[V8]], %[[V9]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V13:.*]] = "ivy.subtract"(%[[V12]], %[[V10]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V14:.*]] = "ivy.constant"() {value = dense<3.33079461E-17> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V15:.*]] = "ivy.add"(%[[V13]], %[[V14]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V16:.*]] = "ivy.multiply"(%[[V8]], %[[V15]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V17:.*]] = "ivy.subtract"(%[[V16]], %[[V9]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V18:.*]] = "ivy.constant"() {value = dense<-2.431280e-16> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V19:.*]] = "ivy.add"(%[[V17]], %[[V18]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V20:.*]] = "ivy.multiply"(%[[V8]], %[[V19]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V21:.*]] = "ivy.subtract"(%[[V20]], %[[V15]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V22:.*]] = "ivy.constant"() {value = dense<1.71539133E-15> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V23:.*]] = "ivy.add"(%[[V21]], %[[V22]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V24:.*]] = "ivy.multiply"(%[[V8]], %[[V23]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V25:.*]] = "ivy.subtract"(%[[V24]], %[[V19]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V26:.*]] = "ivy.constant"() {value = dense<-1.16853328E-14> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V27:.*]] = "ivy.add"(%[[V25]], %[[V26]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V28:.*]] = "ivy.multiply"(%[[V8]], %[[V27]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V29:.*]] = "ivy.subtract"(%[[V28]], %[[V23]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V30:.*]] = "ivy.constant"() {value = dense<7.67618526E-14> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V31:.*]] = "ivy.add"(%[[V29]], %[[V30]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V32:.*]] = "ivy.multiply"(%[[V8]], %[[V31]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V33:.*]] = "ivy.subtract"(%[[V32]], %[[V27]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V34:.*]] = "ivy.constant"() {value = dense<-4.85644673E-13> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V35:.*]] = "ivy.add"(%[[V33]], %[[V34]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V36:.*]] = "ivy.multiply"(%[[V8]], %[[V35]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V37:.*]] = "ivy.subtract"(%[[V36]], %[[V31]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V38:.*]] = "ivy.constant"() {value = dense<2.95505265E-12> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V39:.*]] = "ivy.add"(%[[V37]], %[[V38]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V40:.*]] = "ivy.multiply"(%[[V8]], %[[V39]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V41:.*]] = "ivy.subtract"(%[[V40]], %[[V35]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V42:.*]] = "ivy.constant"() {value = dense<-1.72682632E-11> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V43:.*]] = "ivy.add"(%[[V41]], %[[V42]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V44:.*]] = "ivy.multiply"(%[[V8]], %[[V43]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V45:.*]] = "ivy.subtract"(%[[V44]], %[[V39]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V46:.*]] = "ivy.constant"() {value = dense<9.67580876E-11> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V47:.*]] = "ivy.add"(%[[V45]], %[[V46]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V48:.*]] = "ivy.multiply"(%[[V8]], %[[V47]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V49:.*]] = "ivy.subtract"(%[[V48]], %[[V43]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V50:.*]] = "ivy.constant"() {value = dense<-5.18979582E-10> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V51:.*]] = "ivy.add"(%[[V49]], %[[V50]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V52:.*]] = "ivy.multiply"(%[[V8]], %[[V51]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V53:.*]] = "ivy.subtract"(%[[V52]], %[[V47]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V54:.*]] = "ivy.constant"() {value = dense<2.65982369E-9> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V55:.*]] = "ivy.add"(%[[V53]], %[[V54]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V56:.*]] = "ivy.multiply"(%[[V8]], %[[V55]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V57:.*]] = "ivy.subtract"(%[[V56]], %[[V51]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V58:.*]] = "ivy.constant"() {value = dense<-1.30002498E-8> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V59:.*]] = "ivy.add"(%[[V57]], %[[V58]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V60:.*]] = "ivy.multiply"(%[[V8]], %[[V59]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V61:.*]] = "ivy.subtract"(%[[V60]], %[[V55]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V62:.*]] = "ivy.constant"() {value = dense<6.04699508E-8> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V63:.*]] = "ivy.add"(%[[V61]], %[[V62]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V64:.*]] = "ivy.multiply"(%[[V8]], %[[V63]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V65:.*]] = "ivy.subtract"(%[[V64]], %[[V59]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V66:.*]] = "ivy.constant"() {value = dense<-2.67079372E-7> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V67:.*]] = "ivy.add"(%[[V65]], %[[V66]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V68:.*]] = "ivy.multiply"(%[[V8]], %[[V67]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V69:.*]] = "ivy.subtract"(%[[V68]], %[[V63]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V70:.*]] = "ivy.constant"() {value = dense<1.11738757E-6> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V71:.*]] = "ivy.add"(%[[V69]], %[[V70]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V72:.*]] = "ivy.multiply"(%[[V8]], %[[V71]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V73:.*]] = "ivy.subtract"(%[[V72]], %[[V67]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V74:.*]] = "ivy.constant"() {value = dense<-4.41673819E-6> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V75:.*]] = "ivy.add"(%[[V73]], %[[V74]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V76:.*]] = "ivy.multiply"(%[[V8]], %[[V75]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V77:.*]] = "ivy.subtract"(%[[V76]], %[[V71]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V78:.*]] = "ivy.constant"() {value = dense<1.64484482E-5> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V79:.*]] = "ivy.add"(%[[V77]], %[[V78]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V80:.*]] = "ivy.multiply"(%[[V8]], %[[V79]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V81:.*]] = "ivy.subtract"(%[[V80]], %[[V75]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V82:.*]] = "ivy.constant"() {value = dense<-5.75419508E-5> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V83:.*]] = "ivy.add"(%[[V81]], %[[V82]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V84:.*]] = "ivy.multiply"(%[[V8]], %[[V83]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V85:.*]] = "ivy.subtract"(%[[V84]], %[[V79]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V86:.*]] = "ivy.constant"() {value = dense<1.88502891E-4> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V87:.*]] = "ivy.add"(%[[V85]], %[[V86]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V88:.*]] = "ivy.multiply"(%[[V8]], %[[V87]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V89:.*]] = "ivy.subtract"(%[[V88]], %[[V83]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V90:.*]] = "ivy.constant"() {value = dense<-5.76375576E-4> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V91:.*]] = "ivy.add"(%[[V89]], %[[V90]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V92:.*]] = "ivy.multiply"(%[[V8]], %[[V91]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V93:.*]] = "ivy.subtract"(%[[V92]], %[[V87]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V94:.*]] = "ivy.constant"() {value = dense<0.00163947558> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V95:.*]] = "ivy.add"(%[[V93]], %[[V94]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V96:.*]] = "ivy.multiply"(%[[V8]], %[[V95]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V97:.*]] = "ivy.subtract"(%[[V96]], %[[V91]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V98:.*]] = "ivy.constant"() {value = dense<-4.324310e-03> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V99:.*]] = "ivy.add"(%[[V97]], %[[V98]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V100:.*]] = "ivy.multiply"(%[[V8]], %[[V99]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V101:.*]] = "ivy.subtract"(%[[V100]], %[[V95]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V102:.*]] = "ivy.constant"() {value = dense<0.0105464607> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V103:.*]] = "ivy.add"(%[[V101]], %[[V102]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V104:.*]] = "ivy.multiply"(%[[V8]], %[[V103]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V105:.*]] = "ivy.subtract"(%[[V104]], %[[V99]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V106:.*]] = "ivy.constant"() {value = dense<-0.0237374157> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V107:.*]] = "ivy.add"(%[[V105]], %[[V106]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V108:.*]] = "ivy.multiply"(%[[V8]], %[[V107]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V109:.*]] = "ivy.subtract"(%[[V108]], %[[V103]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V110:.*]] = "ivy.constant"() {value = dense<0.0493052825> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V111:.*]] = "ivy.add"(%[[V109]], %[[V110]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V112:.*]] = "ivy.multiply"(%[[V8]], %[[V111]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V113:.*]] = "ivy.subtract"(%[[V112]], %[[V107]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V114:.*]] = "ivy.constant"() {value = dense<-9.490110e-02> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V115:.*]] = "ivy.add"(%[[V113]], %[[V114]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V116:.*]] = "ivy.multiply"(%[[V8]], %[[V115]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V117:.*]] = "ivy.subtract"(%[[V116]], %[[V111]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V118:.*]] = "ivy.constant"() {value = dense<0.171620905> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V119:.*]] = "ivy.add"(%[[V117]], %[[V118]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V120:.*]] = "ivy.multiply"(%[[V8]], %[[V119]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V121:.*]] = "ivy.subtract"(%[[V120]], %[[V115]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V122:.*]] = "ivy.constant"() {value = dense<-0.304682672> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V123:.*]] = "ivy.add"(%[[V121]], %[[V122]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V124:.*]] = "ivy.multiply"(%[[V8]], %[[V123]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V125:.*]] = "ivy.subtract"(%[[V124]], %[[V119]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V126:.*]] = "ivy.constant"() {value = dense<0.676795303> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V127:.*]] = "ivy.add"(%[[V125]], %[[V126]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V128:.*]] = "ivy.constant"() {value = dense<5.000000e-01> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V129:.*]] = "ivy.subtract"(%[[V127]], %[[V119]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V130:.*]] = "ivy.multiply"(%[[V128]], %[[V129]]) : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V131:.*]] = "ivy.constant"() {value = dense<3.200000e+01> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V132:.*]] = "ivy.divide"(%[[V131]], %[[V3]]) : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V133:.*]] = "ivy.constant"() {value = dense<-2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V134:.*]] = "ivy.add"(%[[V132]], %[[V133]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V135:.*]] = "ivy.constant"() {value = dense<-7.23318078E-18> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V136:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V137:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V138:.*]] = "ivy.multiply"(%[[V134]], %[[V135]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V139:.*]] = "ivy.subtract"(%[[V138]], %[[V136]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V140:.*]] = "ivy.constant"() {value = dense<-4.83050441E-18> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V141:.*]] = "ivy.add"(%[[V139]], %[[V140]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V142:.*]] = "ivy.multiply"(%[[V134]], %[[V141]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V143:.*]] = "ivy.subtract"(%[[V142]], %[[V135]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V144:.*]] = "ivy.constant"() {value = dense<4.46562156E-17> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V145:.*]] = "ivy.add"(%[[V143]], %[[V144]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V146:.*]] = "ivy.multiply"(%[[V134]], %[[V145]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V147:.*]] = "ivy.subtract"(%[[V146]], %[[V141]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V148:.*]] = "ivy.constant"() {value = dense<3.46122279E-17> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V149:.*]] = "ivy.add"(%[[V147]], %[[V148]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V150:.*]] = "ivy.multiply"(%[[V134]], %[[V149]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V151:.*]] = "ivy.subtract"(%[[V150]], %[[V145]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V152:.*]] = "ivy.constant"() {value = dense<-2.82762388E-16> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V153:.*]] = "ivy.add"(%[[V151]], %[[V152]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V154:.*]] = "ivy.multiply"(%[[V134]], %[[V153]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V155:.*]] = "ivy.subtract"(%[[V154]], %[[V149]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V156:.*]] = "ivy.constant"() {value = dense<-3.42548568E-16> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V157:.*]] = "ivy.add"(%[[V155]], %[[V156]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V158:.*]] = "ivy.multiply"(%[[V134]], %[[V157]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V159:.*]] = "ivy.subtract"(%[[V158]], %[[V153]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V160:.*]] = "ivy.constant"() {value = dense<1.77256012E-15> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V161:.*]] = "ivy.add"(%[[V159]], %[[V160]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V162:.*]] = "ivy.multiply"(%[[V134]], %[[V161]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V163:.*]] = "ivy.subtract"(%[[V162]], %[[V157]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V164:.*]] = "ivy.constant"() {value = dense<3.81168087E-15> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V165:.*]] = "ivy.add"(%[[V163]], %[[V164]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V166:.*]] = "ivy.multiply"(%[[V134]], %[[V165]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V167:.*]] = "ivy.subtract"(%[[V166]], %[[V161]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V168:.*]] = "ivy.constant"() {value = dense<-9.55484674E-15> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V169:.*]] = "ivy.add"(%[[V167]], %[[V168]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V170:.*]] = "ivy.multiply"(%[[V134]], %[[V169]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V171:.*]] = "ivy.subtract"(%[[V170]], %[[V165]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V172:.*]] = "ivy.constant"() {value = dense<-4.15056918E-14> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V173:.*]] = "ivy.add"(%[[V171]], %[[V172]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V174:.*]] = "ivy.multiply"(%[[V134]], %[[V173]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V175:.*]] = "ivy.subtract"(%[[V174]], %[[V169]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V176:.*]] = "ivy.constant"() {value = dense<1.54008615E-14> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V177:.*]] = "ivy.add"(%[[V175]], %[[V176]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V178:.*]] = "ivy.multiply"(%[[V134]], %[[V177]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V179:.*]] = "ivy.subtract"(%[[V178]], %[[V173]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V180:.*]] = "ivy.constant"() {value = dense<3.85277829E-13> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V181:.*]] = "ivy.add"(%[[V179]], %[[V180]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V182:.*]] = "ivy.multiply"(%[[V134]], %[[V181]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V183:.*]] = "ivy.subtract"(%[[V182]], %[[V177]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V184:.*]] = "ivy.constant"() {value = dense<7.18012455E-13> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V185:.*]] = "ivy.add"(%[[V183]], %[[V184]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V186:.*]] = "ivy.multiply"(%[[V134]], %[[V185]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V187:.*]] = "ivy.subtract"(%[[V186]], %[[V181]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V188:.*]] = "ivy.constant"() {value = dense<-1.79417852E-12> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V189:.*]] = "ivy.add"(%[[V187]], %[[V188]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V190:.*]] = "ivy.multiply"(%[[V134]], %[[V189]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V191:.*]] = "ivy.subtract"(%[[V190]], %[[V185]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V192:.*]] = "ivy.constant"() {value = dense<-1.32158121E-11> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V193:.*]] = "ivy.add"(%[[V191]], %[[V192]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V194:.*]] = "ivy.multiply"(%[[V134]], %[[V193]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V195:.*]] = "ivy.subtract"(%[[V194]], %[[V189]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V196:.*]] = "ivy.constant"() {value = dense<-3.14991644E-11> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V197:.*]] = "ivy.add"(%[[V195]], %[[V196]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V198:.*]] = "ivy.multiply"(%[[V134]], %[[V197]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V199:.*]] = "ivy.subtract"(%[[V198]], %[[V193]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V200:.*]] = "ivy.constant"() {value = dense<1.18891468E-11> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V201:.*]] = "ivy.add"(%[[V199]], %[[V200]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V202:.*]] = "ivy.multiply"(%[[V134]], %[[V201]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V203:.*]] = "ivy.subtract"(%[[V202]], %[[V197]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V204:.*]] = "ivy.constant"() {value = dense<4.94060237E-10> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V205:.*]] = "ivy.add"(%[[V203]], %[[V204]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V206:.*]] = "ivy.multiply"(%[[V134]], %[[V205]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V207:.*]] = "ivy.subtract"(%[[V206]], %[[V201]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V208:.*]] = "ivy.constant"() {value = dense<3.39623196E-9> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V209:.*]] = "ivy.add"(%[[V207]], %[[V208]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V210:.*]] = "ivy.multiply"(%[[V134]], %[[V209]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V211:.*]] = "ivy.subtract"(%[[V210]], %[[V205]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V212:.*]] = "ivy.constant"() {value = dense<2.26666899E-8> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V213:.*]] = "ivy.add"(%[[V211]], %[[V212]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V214:.*]] = "ivy.multiply"(%[[V134]], %[[V213]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V215:.*]] = "ivy.subtract"(%[[V214]], %[[V209]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V216:.*]] = "ivy.constant"() {value = dense<2.04891862E-7> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V217:.*]] = "ivy.add"(%[[V215]], %[[V216]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V218:.*]] = "ivy.multiply"(%[[V134]], %[[V217]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V219:.*]] = "ivy.subtract"(%[[V218]], %[[V213]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V220:.*]] = "ivy.constant"() {value = dense<2.89137051E-6> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V221:.*]] = "ivy.add"(%[[V219]], %[[V220]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V222:.*]] = "ivy.multiply"(%[[V134]], %[[V221]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V223:.*]] = "ivy.subtract"(%[[V222]], %[[V217]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V224:.*]] = "ivy.constant"() {value = dense<6.88975852E-5> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V225:.*]] = "ivy.add"(%[[V223]], %[[V224]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V226:.*]] = "ivy.multiply"(%[[V134]], %[[V225]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V227:.*]] = "ivy.subtract"(%[[V226]], %[[V221]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V228:.*]] = "ivy.constant"() {value = dense<0.00336911646> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V229:.*]] = "ivy.add"(%[[V227]], %[[V228]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V230:.*]] = "ivy.multiply"(%[[V134]], %[[V229]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V231:.*]] = "ivy.subtract"(%[[V230]], %[[V225]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V232:.*]] = "ivy.constant"() {value = dense<0.804490387> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V233:.*]] = "ivy.add"(%[[V231]], %[[V232]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V234:.*]] = "ivy.constant"() {value = dense<5.000000e-01> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V235:.*]] = "ivy.subtract"(%[[V233]], %[[V225]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V236:.*]] = "ivy.multiply"(%[[V234]], %[[V235]]) : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V237:.*]] = "ivy.sqrt"(%[[V3]]) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V238:.*]] = "ivy.divide"(%[[V236]], %[[V237]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V239:.*]] = "ivy.where"(%[[V4]], %[[V130]], %[[V238]]) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V239]] : tensor<3xf32>
// CHECK-LABEL: func.func private @ivy.log_sigmoid.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.negative"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: %[[V1:.*]] = stablehlo.composite "ivy.softplus" %[[V0]] {decomposition = @ivy.softplus.impl} : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.negative"(%[[V1]]) : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V2]] : tensor<2x?xf32>
// CHECK-LABEL: func.func private @ivy.softplus.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = stablehlo.composite "ivy.logaddexp" %arg0, %[[V0]] {decomposition = @ivy.logaddexp.impl_1} : (tensor<2x?xf32>, tensor<f32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x?xf32>
// CHECK-LABEL: func.func private @ivy.logaddexp.impl_1(
// CHECK-NEXT: %[[V0:.*]] = "ivy.maximum"(%arg0, %arg1) : (tensor<2x?xf32>, tensor<f32>) -> tensor<2x?xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.subtract"(%arg0, %arg1) : (tensor<2x?xf32>, tensor<f32>) -> tensor<2x?xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.abs"(%[[V1]]) : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.negative"(%[[V2]]) : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.exp"(%[[V3]]) : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.log1p"(%[[V4]]) : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.not_equal"(%[[V1]], %[[V1]]) : (tensor<2x?xf32>, tensor<2x?xf32>) -> tensor<2x?xi1>
// CHECK-NEXT: %[[V7:.*]] = "ivy.add"(%arg0, %arg1) : (tensor<2x?xf32>, tensor<f32>) -> tensor<2x?xf32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.add"(%[[V0]], %[[V5]]) : (tensor<2x?xf32>, tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.where"(%[[V6]], %[[V7]], %[[V8]]) : (tensor<2x?xi1>, tensor<2x?xf32>, tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V9]] : tensor<2x?xf32>
// CHECK-LABEL: func.func private @ivy.mish.impl(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.softplus" %arg0 {decomposition = @ivy.softplus.impl} : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.tanh"(%[[V0]]) : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.multiply"(%arg0, %[[V1]]) : (tensor<2x?xf32>, tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V2]] : tensor<2x?xf32>
// CHECK-LABEL: func.func private @ivy.hard_silu.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<3.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.add"(%arg0, %[[V0]]) : (tensor<2x?xf32>, tensor<f32>) -> tensor<2x?xf32>
// CHECK-NEXT: %[[V2:.*]] = stablehlo.composite "ivy.relu6" %[[V1]] {decomposition = @ivy.relu6.impl} : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.multiply"(%arg0, %[[V2]]) : (tensor<2x?xf32>, tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.constant"() {value = dense<6.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.divide"(%[[V3]], %[[V4]]) : (tensor<2x?xf32>, tensor<f32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V5]] : tensor<2x?xf32>
// CHECK-LABEL: func.func private @ivy.relu6.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<6.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.clip"(%arg0, %[[V0]], %[[V1]]) : (tensor<2x?xf32>, tensor<f32>, tensor<f32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V2]] : tensor<2x?xf32>
// CHECK-LABEL: func.func private @ivy.hard_sigmoid.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<3.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.add"(%arg0, %[[V0]]) : (tensor<2x?xf32>, tensor<f32>) -> tensor<2x?xf32>
// CHECK-NEXT: %[[V2:.*]] = stablehlo.composite "ivy.relu6" %[[V1]] {decomposition = @ivy.relu6.impl} : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<6.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.divide"(%[[V2]], %[[V3]]) : (tensor<2x?xf32>, tensor<f32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V4]] : tensor<2x?xf32>
// CHECK-LABEL: func.func private @ivy.log10.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.log"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<2.30258512> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.divide"(%[[V0]], %[[V1]]) : (tensor<2x?xf32>, tensor<f32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V2]] : tensor<2x?xf32>
// CHECK-LABEL: func.func private @ivy.log2.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.log"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<0.693147182> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.divide"(%[[V0]], %[[V1]]) : (tensor<2x?xf32>, tensor<f32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V2]] : tensor<2x?xf32>
// CHECK-LABEL: func.func private @ivy.exp2.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.pow"(%[[V0]], %arg0) : (tensor<f32>, tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x?xf32>
// CHECK-LABEL: func.func private @ivy.signbit.impl_2(
// CHECK-NEXT: %[[V0:.*]] = "ivy.bitcast"(%arg0) {dtype = i32} : (tensor<2x?xf32>) -> tensor<2x?xi32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.less"(%[[V0]], %[[V1]]) : (tensor<2x?xi32>, tensor<i32>) -> tensor<2x?xi1>
// CHECK-NEXT: return %[[V2]] : tensor<2x?xi1>
// CHECK-LABEL: func.func private @ivy.silu.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.sigmoid"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.multiply"(%arg0, %[[V0]]) : (tensor<2x?xf32>, tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x?xf32>
// CHECK-LABEL: func.func private @ivy.relu.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.maximum"(%arg0, %[[V0]]) : (tensor<2x?xf32>, tensor<f32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x?xf32>
func.func @conj(%arg0: tensor<3xcomplex<f32>>) -> tensor<3xcomplex<f32>> {
  %0 = "ivy.conj"(%arg0) : (tensor<3xcomplex<f32>>) -> tensor<3xcomplex<f32>>
  return %0 : tensor<3xcomplex<f32>>
}

// -----

// CHECK-LABEL: func.func @full(
// CHECK-NEXT: %[[V0:.*]] = "ivy.broadcast_to"(%arg0, %arg1) {operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808, 3>} : (tensor<f32>, index) -> tensor<?x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<?x3xf32>
func.func @full(%arg0: tensor<f32>, %arg1: index) -> tensor<?x3xf32> {
  %0 = "ivy.full"(%arg0, %arg1) {operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808, 3>} : (tensor<f32>, index) -> tensor<?x3xf32>
  return %0 : tensor<?x3xf32>
}

// CHECK-LABEL: func.func @eye(
// CHECK-NEXT: %[[V0:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 3, 4>} : () -> tensor<3x4xi64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.iota"() {axis = 1 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 3, 4>} : () -> tensor<3x4xi64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<1> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V3:.*]] = "ivy.add"(%[[V0]], %[[V2]]) : (tensor<3x4xi64>, tensor<i64>) -> tensor<3x4xi64>
// CHECK-NEXT: %[[V4:.*]] = "ivy.equal"(%[[V3]], %[[V1]]) : (tensor<3x4xi64>, tensor<3x4xi64>) -> tensor<3x4xi1>
// CHECK-NEXT: %[[V5:.*]] = "ivy.astype"(%[[V4]]) {dtype = f32} : (tensor<3x4xi1>) -> tensor<3x4xf32>
// CHECK-NEXT: return %[[V5]] : tensor<3x4xf32>
func.func @eye() -> tensor<3x4xf32> {
  %0 = "ivy.eye"() {columns = 4 : i64, dtype = f32, offset = 1 : i64, rows = 3 : i64} : () -> tensor<3x4xf32>
  return %0 : tensor<3x4xf32>
}

// CHECK-LABEL: func.func @tril(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.tril" %arg0 {composite_attributes = {offset = -1 : i64}, decomposition = @ivy.tril.impl} : (tensor<3x4xf32>) -> tensor<3x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x4xf32>
func.func @tril(%arg0: tensor<3x4xf32>) -> tensor<3x4xf32> {
  %0 = "ivy.tril"(%arg0) {offset = -1 : i64} : (tensor<3x4xf32>) -> tensor<3x4xf32>
  return %0 : tensor<3x4xf32>
}

// CHECK-LABEL: func.func @triu(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.triu" %arg0 {composite_attributes = {offset = 1 : i64}, decomposition = @ivy.triu.impl} : (tensor<2x3x3xf32>) -> tensor<2x3x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3x3xf32>
// CHECK-LABEL: func.func private @ivy.triu.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 3, 3>} : () -> tensor<3x3xi64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<1> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.add"(%[[V0]], %[[V1]]) : (tensor<3x3xi64>, tensor<i64>) -> tensor<3x3xi64>
// CHECK-NEXT: %[[V3:.*]] = "ivy.iota"() {axis = 1 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 3, 3>} : () -> tensor<3x3xi64>
// CHECK-NEXT: %[[V4:.*]] = "ivy.less_equal"(%[[V2]], %[[V3]]) : (tensor<3x3xi64>, tensor<3x3xi64>) -> tensor<3x3xi1>
// CHECK-NEXT: %[[V5:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.where"(%[[V4]], %arg0, %[[V5]]) : (tensor<3x3xi1>, tensor<2x3x3xf32>, tensor<f32>) -> tensor<2x3x3xf32>
// CHECK-NEXT: return %[[V6]] : tensor<2x3x3xf32>
// CHECK-LABEL: func.func private @ivy.tril.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 3, 4>} : () -> tensor<3x4xi64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<-1> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.add"(%[[V0]], %[[V1]]) : (tensor<3x4xi64>, tensor<i64>) -> tensor<3x4xi64>
// CHECK-NEXT: %[[V3:.*]] = "ivy.iota"() {axis = 1 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 3, 4>} : () -> tensor<3x4xi64>
// CHECK-NEXT: %[[V4:.*]] = "ivy.greater_equal"(%[[V2]], %[[V3]]) : (tensor<3x4xi64>, tensor<3x4xi64>) -> tensor<3x4xi1>
// CHECK-NEXT: %[[V5:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.where"(%[[V4]], %arg0, %[[V5]]) : (tensor<3x4xi1>, tensor<3x4xf32>, tensor<f32>) -> tensor<3x4xf32>
// CHECK-NEXT: return %[[V6]] : tensor<3x4xf32>
func.func @triu(%arg0: tensor<2x3x3xf32>) -> tensor<2x3x3xf32> {
  %0 = "ivy.triu"(%arg0) {offset = 1 : i64} : (tensor<2x3x3xf32>) -> tensor<2x3x3xf32>
  return %0 : tensor<2x3x3xf32>
}

// -----

// CHECK-LABEL: func.func @index(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.index" %arg0, %arg1, %arg2 {composite_attributes = {axes = array<i64: 0, 2>}, decomposition = @ivy.index.impl_2} : (tensor<4x3x5xf32>, tensor<2x1xi64>, tensor<3xi64>) -> tensor<2x3x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3x3xf32>
func.func @index(%arg0: tensor<4x3x5xf32>, %arg1: tensor<2x1xi64>, %arg2: tensor<3xi64>) -> tensor<2x3x3xf32> {
  %0 = "ivy.index"(%arg0, %arg1, %arg2) {axes = array<i64: 0, 2>, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<4x3x5xf32>, tensor<2x1xi64>, tensor<3xi64>) -> tensor<2x3x3xf32>
  return %0 : tensor<2x3x3xf32>
}

// CHECK-LABEL: func.func @index_dynamic(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.index" %arg0, %arg1 {composite_attributes = {axes = array<i64: 0>}, decomposition = @ivy.index.impl_1} : (tensor<4x?xf32>, tensor<2xi64>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @index_dynamic(%arg0: tensor<4x?xf32>, %arg1: tensor<2xi64>) -> tensor<2x?xf32> {
  %0 = "ivy.index"(%arg0, %arg1) {axes = array<i64: 0>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<4x?xf32>, tensor<2xi64>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @index_put(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.index_put" %arg0, %arg1, %arg2 {composite_attributes = {axes = array<i64: 0>, reduction = "add"}, decomposition = @ivy.index_put.impl_1} : (tensor<4x3xf32>, tensor<2xi64>, tensor<2x3xf32>) -> tensor<4x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<4x3xf32>
func.func @index_put(%arg0: tensor<4x3xf32>, %arg1: tensor<2xi64>, %arg2: tensor<2x3xf32>) -> tensor<4x3xf32> {
  %0 = "ivy.index_put"(%arg0, %arg1, %arg2) {axes = array<i64: 0>, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1>, reduction = "add"} : (tensor<4x3xf32>, tensor<2xi64>, tensor<2x3xf32>) -> tensor<4x3xf32>
  return %0 : tensor<4x3xf32>
}

// CHECK-LABEL: func.func @take(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.index" %arg0, %arg1 {composite_attributes = {axes = array<i64: 0>}, decomposition = @ivy.index.impl} : (tensor<4x3xf32>, tensor<2x2xi64>) -> tensor<2x2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x2x3xf32>
func.func @take(%arg0: tensor<4x3xf32>, %arg1: tensor<2x2xi64>) -> tensor<2x2x3xf32> {
  %0 = "ivy.take"(%arg0, %arg1) {axis = 0 : i64} : (tensor<4x3xf32>, tensor<2x2xi64>) -> tensor<2x2x3xf32>
  return %0 : tensor<2x2x3xf32>
}

// CHECK-LABEL: func.func @take_along_axis(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.take_along_axis" %arg0, %arg1 {composite_attributes = {axis = 0 : i64}, decomposition = @ivy.take_along_axis.impl} : (tensor<4x3xf32>, tensor<2x3xi64>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @take_along_axis(%arg0: tensor<4x3xf32>, %arg1: tensor<2x3xi64>) -> tensor<2x3xf32> {
  %0 = "ivy.take_along_axis"(%arg0, %arg1) {axis = 0 : i64} : (tensor<4x3xf32>, tensor<2x3xi64>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @put_along_axis(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.put_along_axis" %arg0, %arg1, %arg2 {composite_attributes = {axis = 0 : i64, reduction = "set"}, decomposition = @ivy.put_along_axis.impl} : (tensor<4x3xf32>, tensor<2x3xi64>, tensor<2x3xf32>) -> tensor<4x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<4x3xf32>
func.func @put_along_axis(%arg0: tensor<4x3xf32>, %arg1: tensor<2x3xi64>, %arg2: tensor<2x3xf32>) -> tensor<4x3xf32> {
  %0 = "ivy.put_along_axis"(%arg0, %arg1, %arg2) {axis = 0 : i64, reduction = "set"} : (tensor<4x3xf32>, tensor<2x3xi64>, tensor<2x3xf32>) -> tensor<4x3xf32>
  return %0 : tensor<4x3xf32>
}

// CHECK-LABEL: func.func @one_hot(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.one_hot" %arg0 {composite_attributes = {depth = 5 : i64, dtype = f32}, decomposition = @ivy.one_hot.impl} : (tensor<4xi64>) -> tensor<4x5xf32>
// CHECK-NEXT: return %[[V0]] : tensor<4x5xf32>
// CHECK-LABEL: func.func private @ivy.one_hot.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 5>} : () -> tensor<5xi64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 4, 1>} : (tensor<4xi64>) -> tensor<4x1xi64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.equal"(%[[V1]], %[[V0]]) : (tensor<4x1xi64>, tensor<5xi64>) -> tensor<4x5xi1>
// CHECK-NEXT: %[[V3:.*]] = "ivy.astype"(%[[V2]]) {dtype = f32} : (tensor<4x5xi1>) -> tensor<4x5xf32>
// CHECK-NEXT: return %[[V3]] : tensor<4x5xf32>
// CHECK-LABEL: func.func private @ivy.put_along_axis.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.iota"() {axis = 1 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 1, 3>} : () -> tensor<1x3xi64>
// CHECK-NEXT: %[[V1:.*]] = stablehlo.composite "ivy.index_put" %arg0, %arg1, %[[V0]], %arg2 {composite_attributes = {axes = array<i64: 0, 1>, reduction = "set"}, decomposition = @ivy.index_put.impl} : (tensor<4x3xf32>, tensor<2x3xi64>, tensor<1x3xi64>, tensor<2x3xf32>) -> tensor<4x3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<4x3xf32>
// CHECK-LABEL: func.func private @ivy.index_put.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<4> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.less"(%arg1, %[[V1]]) : (tensor<2x3xi64>, tensor<i64>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V3:.*]] = "ivy.add"(%arg1, %[[V0]]) : (tensor<2x3xi64>, tensor<i64>) -> tensor<2x3xi64>
// CHECK-NEXT: %[[V4:.*]] = "ivy.where"(%[[V2]], %[[V3]], %arg1) : (tensor<2x3xi1>, tensor<2x3xi64>, tensor<2x3xi64>) -> tensor<2x3xi64>
// CHECK-NEXT: %[[V5:.*]] = "ivy.broadcast_to"(%[[V4]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<2x3xi64>) -> tensor<2x3xi64>
// CHECK-NEXT: %[[V6:.*]] = "ivy.reshape"(%[[V5]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3, 1>} : (tensor<2x3xi64>) -> tensor<2x3x1xi64>
// CHECK-NEXT: %[[V7:.*]] = "ivy.constant"() {value = dense<3> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V8:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V9:.*]] = "ivy.less"(%arg2, %[[V8]]) : (tensor<1x3xi64>, tensor<i64>) -> tensor<1x3xi1>
// CHECK-NEXT: %[[V10:.*]] = "ivy.add"(%arg2, %[[V7]]) : (tensor<1x3xi64>, tensor<i64>) -> tensor<1x3xi64>
// CHECK-NEXT: %[[V11:.*]] = "ivy.where"(%[[V9]], %[[V10]], %arg2) : (tensor<1x3xi1>, tensor<1x3xi64>, tensor<1x3xi64>) -> tensor<1x3xi64>
// CHECK-NEXT: %[[V12:.*]] = "ivy.broadcast_to"(%[[V11]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<1x3xi64>) -> tensor<2x3xi64>
// CHECK-NEXT: %[[V13:.*]] = "ivy.reshape"(%[[V12]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3, 1>} : (tensor<2x3xi64>) -> tensor<2x3x1xi64>
// CHECK-NEXT: %[[V14:.*]] = "ivy.concat"(%[[V6]], %[[V13]]) {axis = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<2x3x1xi64>, tensor<2x3x1xi64>) -> tensor<2x3x2xi64>
// CHECK-NEXT: %[[V15:.*]] = "ivy.broadcast_to"(%arg3) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V16:.*]] = "ivy.scatter"(%arg0, %[[V14]], %[[V15]]) {batch_axes = array<i64>, index_batch_axes = array<i64>, index_vector_axis = 2 : i64, inserted_axes = array<i64: 0, 1>, reduction = "set", start_axes = array<i64: 0, 1>, unique = false, update_window_axes = array<i64>} : (tensor<4x3xf32>, tensor<2x3x2xi64>, tensor<2x3xf32>) -> tensor<4x3xf32>
// CHECK-NEXT: return %[[V16]] : tensor<4x3xf32>
// CHECK-LABEL: func.func private @ivy.take_along_axis.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<4> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.less"(%arg1, %[[V1]]) : (tensor<2x3xi64>, tensor<i64>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V3:.*]] = "ivy.add"(%arg1, %[[V0]]) : (tensor<2x3xi64>, tensor<i64>) -> tensor<2x3xi64>
// CHECK-NEXT: %[[V4:.*]] = "ivy.where"(%[[V2]], %[[V3]], %arg1) : (tensor<2x3xi1>, tensor<2x3xi64>, tensor<2x3xi64>) -> tensor<2x3xi64>
// CHECK-NEXT: %[[V5:.*]] = "ivy.gather"(%arg0, %[[V4]]) {batch_axes = array<i64: 1>, collapsed_axes = array<i64: 0>, index_batch_axes = array<i64: 1>, index_vector_axis = 2 : i64, offset_axes = array<i64>, operandSegmentSizes = array<i32: 1, 1, 0>, slice_sizes = array<i64: 1, 1>, start_axes = array<i64: 0>} : (tensor<4x3xf32>, tensor<2x3xi64>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V5]] : tensor<2x3xf32>
// CHECK-LABEL: func.func private @ivy.index.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<4> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.less"(%arg1, %[[V1]]) : (tensor<2x2xi64>, tensor<i64>) -> tensor<2x2xi1>
// CHECK-NEXT: %[[V3:.*]] = "ivy.add"(%arg1, %[[V0]]) : (tensor<2x2xi64>, tensor<i64>) -> tensor<2x2xi64>
// CHECK-NEXT: %[[V4:.*]] = "ivy.where"(%[[V2]], %[[V3]], %arg1) : (tensor<2x2xi1>, tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi64>
// CHECK-NEXT: %[[V5:.*]] = "ivy.broadcast_to"(%[[V4]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 2>} : (tensor<2x2xi64>) -> tensor<2x2xi64>
// CHECK-NEXT: %[[V6:.*]] = "ivy.reshape"(%[[V5]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 2, 1>} : (tensor<2x2xi64>) -> tensor<2x2x1xi64>
// CHECK-NEXT: %[[V7:.*]] = "ivy.concat"(%[[V6]]) {axis = 2 : i64, operandSegmentSizes = array<i32: 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<2x2x1xi64>) -> tensor<2x2x1xi64>
// CHECK-NEXT: %[[V8:.*]] = "ivy.gather"(%arg0, %[[V7]]) {batch_axes = array<i64>, collapsed_axes = array<i64: 0>, index_batch_axes = array<i64>, index_vector_axis = 2 : i64, offset_axes = array<i64: 2>, operandSegmentSizes = array<i32: 1, 1, 0>, slice_sizes = array<i64: 1, 3>, start_axes = array<i64: 0>} : (tensor<4x3xf32>, tensor<2x2x1xi64>) -> tensor<2x2x3xf32>
// CHECK-NEXT: return %[[V8]] : tensor<2x2x3xf32>
// CHECK-LABEL: func.func private @ivy.index_put.impl_1(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<4> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.less"(%arg1, %[[V1]]) : (tensor<2xi64>, tensor<i64>) -> tensor<2xi1>
// CHECK-NEXT: %[[V3:.*]] = "ivy.add"(%arg1, %[[V0]]) : (tensor<2xi64>, tensor<i64>) -> tensor<2xi64>
// CHECK-NEXT: %[[V4:.*]] = "ivy.where"(%[[V2]], %[[V3]], %arg1) : (tensor<2xi1>, tensor<2xi64>, tensor<2xi64>) -> tensor<2xi64>
// CHECK-NEXT: %[[V5:.*]] = "ivy.broadcast_to"(%[[V4]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2>} : (tensor<2xi64>) -> tensor<2xi64>
// CHECK-NEXT: %[[V6:.*]] = "ivy.reshape"(%[[V5]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 1>} : (tensor<2xi64>) -> tensor<2x1xi64>
// CHECK-NEXT: %[[V7:.*]] = "ivy.concat"(%[[V6]]) {axis = 1 : i64, operandSegmentSizes = array<i32: 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<2x1xi64>) -> tensor<2x1xi64>
// CHECK-NEXT: %[[V8:.*]] = "ivy.broadcast_to"(%arg2) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.scatter"(%arg0, %[[V7]], %[[V8]]) {batch_axes = array<i64>, index_batch_axes = array<i64>, index_vector_axis = 1 : i64, inserted_axes = array<i64: 0>, reduction = "add", start_axes = array<i64: 0>, unique = false, update_window_axes = array<i64: 1>} : (tensor<4x3xf32>, tensor<2x1xi64>, tensor<2x3xf32>) -> tensor<4x3xf32>
// CHECK-NEXT: return %[[V9]] : tensor<4x3xf32>
// CHECK-LABEL: func.func private @ivy.index.impl_1(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<4> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.less"(%arg1, %[[V1]]) : (tensor<2xi64>, tensor<i64>) -> tensor<2xi1>
// CHECK-NEXT: %[[V3:.*]] = "ivy.add"(%arg1, %[[V0]]) : (tensor<2xi64>, tensor<i64>) -> tensor<2xi64>
// CHECK-NEXT: %[[V4:.*]] = "ivy.where"(%[[V2]], %[[V3]], %arg1) : (tensor<2xi1>, tensor<2xi64>, tensor<2xi64>) -> tensor<2xi64>
// CHECK-NEXT: %[[V5:.*]] = "ivy.broadcast_to"(%[[V4]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2>} : (tensor<2xi64>) -> tensor<2xi64>
// CHECK-NEXT: %[[V6:.*]] = "ivy.reshape"(%[[V5]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 1>} : (tensor<2xi64>) -> tensor<2x1xi64>
// CHECK-NEXT: %[[V7:.*]] = "ivy.concat"(%[[V6]]) {axis = 1 : i64, operandSegmentSizes = array<i32: 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<2x1xi64>) -> tensor<2x1xi64>
// CHECK-NEXT: %[[C1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[DIM:.*]] = tensor.dim %arg0, %[[C1]] : tensor<4x?xf32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.gather"(%arg0, %[[V7]], %[[DIM]]) {batch_axes = array<i64>, collapsed_axes = array<i64: 0>, index_batch_axes = array<i64>, index_vector_axis = 1 : i64, offset_axes = array<i64: 1>, operandSegmentSizes = array<i32: 1, 1, 1>, slice_sizes = array<i64: 1, -9223372036854775808>, start_axes = array<i64: 0>} : (tensor<4x?xf32>, tensor<2x1xi64>, index) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V8]] : tensor<2x?xf32>
// CHECK-LABEL: func.func private @ivy.index.impl_2(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<4> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.less"(%arg1, %[[V1]]) : (tensor<2x1xi64>, tensor<i64>) -> tensor<2x1xi1>
// CHECK-NEXT: %[[V3:.*]] = "ivy.add"(%arg1, %[[V0]]) : (tensor<2x1xi64>, tensor<i64>) -> tensor<2x1xi64>
// CHECK-NEXT: %[[V4:.*]] = "ivy.where"(%[[V2]], %[[V3]], %arg1) : (tensor<2x1xi1>, tensor<2x1xi64>, tensor<2x1xi64>) -> tensor<2x1xi64>
// CHECK-NEXT: %[[V5:.*]] = "ivy.broadcast_to"(%[[V4]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<2x1xi64>) -> tensor<2x3xi64>
// CHECK-NEXT: %[[V6:.*]] = "ivy.reshape"(%[[V5]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3, 1>} : (tensor<2x3xi64>) -> tensor<2x3x1xi64>
// CHECK-NEXT: %[[V7:.*]] = "ivy.constant"() {value = dense<5> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V8:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V9:.*]] = "ivy.less"(%arg2, %[[V8]]) : (tensor<3xi64>, tensor<i64>) -> tensor<3xi1>
// CHECK-NEXT: %[[V10:.*]] = "ivy.add"(%arg2, %[[V7]]) : (tensor<3xi64>, tensor<i64>) -> tensor<3xi64>
// CHECK-NEXT: %[[V11:.*]] = "ivy.where"(%[[V9]], %[[V10]], %arg2) : (tensor<3xi1>, tensor<3xi64>, tensor<3xi64>) -> tensor<3xi64>
// CHECK-NEXT: %[[V12:.*]] = "ivy.broadcast_to"(%[[V11]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<3xi64>) -> tensor<2x3xi64>
// CHECK-NEXT: %[[V13:.*]] = "ivy.reshape"(%[[V12]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3, 1>} : (tensor<2x3xi64>) -> tensor<2x3x1xi64>
// CHECK-NEXT: %[[V14:.*]] = "ivy.concat"(%[[V6]], %[[V13]]) {axis = 2 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<2x3x1xi64>, tensor<2x3x1xi64>) -> tensor<2x3x2xi64>
// CHECK-NEXT: %[[V15:.*]] = "ivy.gather"(%arg0, %[[V14]]) {batch_axes = array<i64>, collapsed_axes = array<i64: 0, 2>, index_batch_axes = array<i64>, index_vector_axis = 2 : i64, offset_axes = array<i64: 2>, operandSegmentSizes = array<i32: 1, 1, 0>, slice_sizes = array<i64: 1, 3, 1>, start_axes = array<i64: 0, 2>} : (tensor<4x3x5xf32>, tensor<2x3x2xi64>) -> tensor<2x3x3xf32>
// CHECK-NEXT: return %[[V15]] : tensor<2x3x3xf32>
func.func @one_hot(%arg0: tensor<4xi64>) -> tensor<4x5xf32> {
  %0 = "ivy.one_hot"(%arg0) {depth = 5 : i64, dtype = f32} : (tensor<4xi64>) -> tensor<4x5xf32>
  return %0 : tensor<4x5xf32>
}

// -----

// CHECK-LABEL: func.func @expand_dims(
// CHECK-NEXT: %[[V0:.*]] = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 2, 3, 1>} : (tensor<2x3xf32>) -> tensor<1x2x3x1xf32>
// CHECK-NEXT: return %[[V0]] : tensor<1x2x3x1xf32>
func.func @expand_dims(%arg0: tensor<2x3xf32>) -> tensor<1x2x3x1xf32> {
  %0 = "ivy.expand_dims"(%arg0) {axes = array<i64: 0, -1>} : (tensor<2x3xf32>) -> tensor<1x2x3x1xf32>
  return %0 : tensor<1x2x3x1xf32>
}

// CHECK-LABEL: func.func @squeeze(
// CHECK-NEXT: %[[V0:.*]] = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3>} : (tensor<1x3x1xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @squeeze(%arg0: tensor<1x3x1xf32>) -> tensor<3xf32> {
  %0 = "ivy.squeeze"(%arg0) {axes = array<i64: 0, 2>} : (tensor<1x3x1xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @stack(
// CHECK-NEXT: %[[V0:.*]] = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3, 1>} : (tensor<3xf32>) -> tensor<3x1xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.reshape"(%arg1) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3, 1>} : (tensor<3xf32>) -> tensor<3x1xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.concat"(%[[V0]], %[[V1]]) {axis = 1 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<3x1xf32>, tensor<3x1xf32>) -> tensor<3x2xf32>
// CHECK-NEXT: return %[[V2]] : tensor<3x2xf32>
func.func @stack(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>) -> tensor<3x2xf32> {
  %0 = "ivy.stack"(%arg0, %arg1) {axis = 1 : i64, operandSegmentSizes = array<i32: 2>} : (tensor<3xf32>, tensor<3xf32>) -> tensor<3x2xf32>
  return %0 : tensor<3x2xf32>
}

// CHECK-LABEL: func.func @roll(
// CHECK-NEXT: %[[V0:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 3, 0>, steps = array<i64: 1, 1>, stops = array<i64: 4, 3>} : (tensor<4x3xf32>) -> tensor<1x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 0>, steps = array<i64: 1, 1>, stops = array<i64: 3, 3>} : (tensor<4x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.concat"(%[[V0]], %[[V1]]) {axis = 0 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<1x3xf32>, tensor<3x3xf32>) -> tensor<4x3xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.slice"(%[[V2]]) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 2>, steps = array<i64: 1, 1>, stops = array<i64: 4, 3>} : (tensor<4x3xf32>) -> tensor<4x1xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.slice"(%[[V2]]) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 0>, steps = array<i64: 1, 1>, stops = array<i64: 4, 2>} : (tensor<4x3xf32>) -> tensor<4x2xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.concat"(%[[V3]], %[[V4]]) {axis = 1 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<4x1xf32>, tensor<4x2xf32>) -> tensor<4x3xf32>
// CHECK-NEXT: return %[[V5]] : tensor<4x3xf32>
func.func @roll(%arg0: tensor<4x3xf32>) -> tensor<4x3xf32> {
  %0 = "ivy.roll"(%arg0) {axes = array<i64: 0, 1>, shifts = array<i64: 1, -2>} : (tensor<4x3xf32>) -> tensor<4x3xf32>
  return %0 : tensor<4x3xf32>
}

// CHECK-LABEL: func.func @update_slice(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.update_slice" %arg0, %arg1 {composite_attributes = {starts = array<i64: 1, 0>, steps = array<i64: 2, 1>}, decomposition = @ivy.update_slice.impl} : (tensor<8x3xf32>, tensor<3x3xf32>) -> tensor<8x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<8x3xf32>
func.func @update_slice(%arg0: tensor<8x3xf32>, %arg1: tensor<3x3xf32>) -> tensor<8x3xf32> {
  %0 = "ivy.update_slice"(%arg0, %arg1) {operandSegmentSizes = array<i32: 1, 1, 0>, starts = array<i64: 1, 0>, steps = array<i64: 2, 1>} : (tensor<8x3xf32>, tensor<3x3xf32>) -> tensor<8x3xf32>
  return %0 : tensor<8x3xf32>
}

// CHECK-LABEL: func.func @tile(
// CHECK-NEXT: %[[V0:.*]] = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 2, 1, 3>} : (tensor<2x3xf32>) -> tensor<1x2x1x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.broadcast_to"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 2, 1, 3>} : (tensor<1x2x1x3xf32>) -> tensor<2x2x1x3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.reshape"(%[[V1]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 4, 3>} : (tensor<2x2x1x3xf32>) -> tensor<4x3xf32>
// CHECK-NEXT: return %[[V2]] : tensor<4x3xf32>
func.func @tile(%arg0: tensor<2x3xf32>) -> tensor<4x3xf32> {
  %0 = "ivy.tile"(%arg0) {repeats = array<i64: 2, 1>} : (tensor<2x3xf32>) -> tensor<4x3xf32>
  return %0 : tensor<4x3xf32>
}

// CHECK-LABEL: func.func @repeat(
// CHECK-NEXT: %[[V0:.*]] = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3, 1>} : (tensor<2x3xf32>) -> tensor<2x3x1xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.broadcast_to"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3, 2>} : (tensor<2x3x1xf32>) -> tensor<2x3x2xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.reshape"(%[[V1]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 6>} : (tensor<2x3x2xf32>) -> tensor<2x6xf32>
// CHECK-NEXT: return %[[V2]] : tensor<2x6xf32>
func.func @repeat(%arg0: tensor<2x3xf32>) -> tensor<2x6xf32> {
  %0 = "ivy.repeat"(%arg0) {axis = 1 : i64, repeats = 2 : i64} : (tensor<2x3xf32>) -> tensor<2x6xf32>
  return %0 : tensor<2x6xf32>
}

// CHECK-LABEL: func.func @diagonal(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.diagonal" %arg0 {composite_attributes = {offset = 1 : i64}, decomposition = @ivy.diagonal.impl} : (tensor<2x3x4xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
// CHECK-LABEL: func.func private @ivy.diagonal.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 3>} : () -> tensor<3xi64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.add"(%[[V0]], %[[V1]]) : (tensor<3xi64>, tensor<i64>) -> tensor<3xi64>
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<1> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V4:.*]] = "ivy.add"(%[[V0]], %[[V3]]) : (tensor<3xi64>, tensor<i64>) -> tensor<3xi64>
// CHECK-NEXT: %[[V5:.*]] = stablehlo.composite "ivy.index" %arg0, %[[V2]], %[[V4]] {composite_attributes = {axes = array<i64: 1, 2>}, decomposition = @ivy.index.impl} : (tensor<2x3x4xf32>, tensor<3xi64>, tensor<3xi64>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V5]] : tensor<2x3xf32>
// CHECK-LABEL: func.func private @ivy.index.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<3> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.less"(%arg1, %[[V1]]) : (tensor<3xi64>, tensor<i64>) -> tensor<3xi1>
// CHECK-NEXT: %[[V3:.*]] = "ivy.add"(%arg1, %[[V0]]) : (tensor<3xi64>, tensor<i64>) -> tensor<3xi64>
// CHECK-NEXT: %[[V4:.*]] = "ivy.where"(%[[V2]], %[[V3]], %arg1) : (tensor<3xi1>, tensor<3xi64>, tensor<3xi64>) -> tensor<3xi64>
// CHECK-NEXT: %[[V5:.*]] = "ivy.broadcast_to"(%[[V4]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3>} : (tensor<3xi64>) -> tensor<3xi64>
// CHECK-NEXT: %[[V6:.*]] = "ivy.reshape"(%[[V5]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3, 1>} : (tensor<3xi64>) -> tensor<3x1xi64>
// CHECK-NEXT: %[[V7:.*]] = "ivy.constant"() {value = dense<4> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V8:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V9:.*]] = "ivy.less"(%arg2, %[[V8]]) : (tensor<3xi64>, tensor<i64>) -> tensor<3xi1>
// CHECK-NEXT: %[[V10:.*]] = "ivy.add"(%arg2, %[[V7]]) : (tensor<3xi64>, tensor<i64>) -> tensor<3xi64>
// CHECK-NEXT: %[[V11:.*]] = "ivy.where"(%[[V9]], %[[V10]], %arg2) : (tensor<3xi1>, tensor<3xi64>, tensor<3xi64>) -> tensor<3xi64>
// CHECK-NEXT: %[[V12:.*]] = "ivy.broadcast_to"(%[[V11]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3>} : (tensor<3xi64>) -> tensor<3xi64>
// CHECK-NEXT: %[[V13:.*]] = "ivy.reshape"(%[[V12]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3, 1>} : (tensor<3xi64>) -> tensor<3x1xi64>
// CHECK-NEXT: %[[V14:.*]] = "ivy.concat"(%[[V6]], %[[V13]]) {axis = 1 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<3x1xi64>, tensor<3x1xi64>) -> tensor<3x2xi64>
// CHECK-NEXT: %[[V15:.*]] = "ivy.gather"(%arg0, %[[V14]]) {batch_axes = array<i64>, collapsed_axes = array<i64: 1, 2>, index_batch_axes = array<i64>, index_vector_axis = 1 : i64, offset_axes = array<i64: 0>, operandSegmentSizes = array<i32: 1, 1, 0>, slice_sizes = array<i64: 2, 1, 1>, start_axes = array<i64: 1, 2>} : (tensor<2x3x4xf32>, tensor<3x2xi64>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V15]] : tensor<2x3xf32>
// CHECK-LABEL: func.func private @ivy.update_slice.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 3>} : () -> tensor<3xi64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<2> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.multiply"(%[[V0]], %[[V1]]) : (tensor<3xi64>, tensor<i64>) -> tensor<3xi64>
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<1> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V4:.*]] = "ivy.add"(%[[V2]], %[[V3]]) : (tensor<3xi64>, tensor<i64>) -> tensor<3xi64>
// CHECK-NEXT: %[[V5:.*]] = stablehlo.composite "ivy.index_put" %arg0, %[[V4]], %arg1 {composite_attributes = {axes = array<i64: 0>, reduction = "set"}, decomposition = @ivy.index_put.impl} : (tensor<8x3xf32>, tensor<3xi64>, tensor<3x3xf32>) -> tensor<8x3xf32>
// CHECK-NEXT: return %[[V5]] : tensor<8x3xf32>
// CHECK-LABEL: func.func private @ivy.index_put.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<8> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.less"(%arg1, %[[V1]]) : (tensor<3xi64>, tensor<i64>) -> tensor<3xi1>
// CHECK-NEXT: %[[V3:.*]] = "ivy.add"(%arg1, %[[V0]]) : (tensor<3xi64>, tensor<i64>) -> tensor<3xi64>
// CHECK-NEXT: %[[V4:.*]] = "ivy.where"(%[[V2]], %[[V3]], %arg1) : (tensor<3xi1>, tensor<3xi64>, tensor<3xi64>) -> tensor<3xi64>
// CHECK-NEXT: %[[V5:.*]] = "ivy.broadcast_to"(%[[V4]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3>} : (tensor<3xi64>) -> tensor<3xi64>
// CHECK-NEXT: %[[V6:.*]] = "ivy.reshape"(%[[V5]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3, 1>} : (tensor<3xi64>) -> tensor<3x1xi64>
// CHECK-NEXT: %[[V7:.*]] = "ivy.concat"(%[[V6]]) {axis = 1 : i64, operandSegmentSizes = array<i32: 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<3x1xi64>) -> tensor<3x1xi64>
// CHECK-NEXT: %[[V8:.*]] = "ivy.broadcast_to"(%arg2) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3, 3>} : (tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.scatter"(%arg0, %[[V7]], %[[V8]]) {batch_axes = array<i64>, index_batch_axes = array<i64>, index_vector_axis = 1 : i64, inserted_axes = array<i64: 0>, reduction = "set", start_axes = array<i64: 0>, unique = false, update_window_axes = array<i64: 1>} : (tensor<8x3xf32>, tensor<3x1xi64>, tensor<3x3xf32>) -> tensor<8x3xf32>
// CHECK-NEXT: return %[[V9]] : tensor<8x3xf32>
func.func @diagonal(%arg0: tensor<2x3x4xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.diagonal"(%arg0) {offset = 1 : i64} : (tensor<2x3x4xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// -----

// CHECK-LABEL: func.func @matrix_transpose(
// CHECK-NEXT: %[[V0:.*]] = "ivy.permute_dims"(%arg0) {axes = array<i64: 0, 2, 1>} : (tensor<2x3x4xf32>) -> tensor<2x4x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x4x3xf32>
func.func @matrix_transpose(%arg0: tensor<2x3x4xf32>) -> tensor<2x4x3xf32> {
  %0 = "ivy.matrix_transpose"(%arg0) : (tensor<2x3x4xf32>) -> tensor<2x4x3xf32>
  return %0 : tensor<2x4x3xf32>
}

// CHECK-LABEL: func.func @lu(
// CHECK-NEXT: %[[V0:.*]]:3 = stablehlo.composite "ivy.lu" %arg0 {decomposition = @ivy.lu.impl} : (tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3xi32>, tensor<3xi32>)
// CHECK-NEXT: return %[[V0]]#0, %[[V0]]#1, %[[V0]]#2 : tensor<3x3xf32>, tensor<3xi32>, tensor<3xi32>
func.func @lu(%arg0: tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3xi32>, tensor<3xi32>) {
  %0:3 = "ivy.lu"(%arg0) : (tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3xi32>, tensor<3xi32>)
  return %0#0, %0#1, %0#2 : tensor<3x3xf32>, tensor<3xi32>, tensor<3xi32>
}

// CHECK-LABEL: func.func @lu_pivots_to_permutation(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.lu_pivots_to_permutation" %arg0 {composite_attributes = {size = 4 : i64}, decomposition = @ivy.lu_pivots_to_permutation.impl} : (tensor<3xi32>) -> tensor<4xi32>
// CHECK-NEXT: return %[[V0]] : tensor<4xi32>
func.func @lu_pivots_to_permutation(%arg0: tensor<3xi32>) -> tensor<4xi32> {
  %0 = "ivy.lu_pivots_to_permutation"(%arg0) {size = 4 : i64} : (tensor<3xi32>) -> tensor<4xi32>
  return %0 : tensor<4xi32>
}

// CHECK-LABEL: func.func @geqrf(
// CHECK-NEXT: %[[V0:.*]]:2 = stablehlo.composite "ivy.geqrf" %arg0 {decomposition = @ivy.geqrf.impl} : (tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<3xf32>)
// CHECK-NEXT: return %[[V0]]#0, %[[V0]]#1 : tensor<4x3xf32>, tensor<3xf32>
func.func @geqrf(%arg0: tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<3xf32>) {
  %0:2 = "ivy.geqrf"(%arg0) : (tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<3xf32>)
  return %0#0, %0#1 : tensor<4x3xf32>, tensor<3xf32>
}

// CHECK-LABEL: func.func @householder_product(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.householder_product" %arg0, %arg1 {decomposition = @ivy.householder_product.impl_1} : (tensor<4x3xf32>, tensor<3xf32>) -> tensor<4x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<4x3xf32>
func.func @householder_product(%arg0: tensor<4x3xf32>, %arg1: tensor<3xf32>) -> tensor<4x3xf32> {
  %0 = "ivy.householder_product"(%arg0, %arg1) : (tensor<4x3xf32>, tensor<3xf32>) -> tensor<4x3xf32>
  return %0 : tensor<4x3xf32>
}

// CHECK-LABEL: func.func @qr(
// CHECK-NEXT: %[[V0:.*]]:2 = stablehlo.composite "ivy.qr" %arg0 {composite_attributes = {complete = false}, decomposition = @ivy.qr.impl_1} : (tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<3x3xf32>)
// CHECK-NEXT: return %[[V0]]#0, %[[V0]]#1 : tensor<4x3xf32>, tensor<3x3xf32>
func.func @qr(%arg0: tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<3x3xf32>) {
  %0:2 = "ivy.qr"(%arg0) {complete = false} : (tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<3x3xf32>)
  return %0#0, %0#1 : tensor<4x3xf32>, tensor<3x3xf32>
}

// CHECK-LABEL: func.func @qr_complete(
// CHECK-NEXT: %[[V0:.*]]:2 = stablehlo.composite "ivy.qr" %arg0 {composite_attributes = {complete = true}, decomposition = @ivy.qr.impl} : (tensor<4x3xf32>) -> (tensor<4x4xf32>, tensor<4x3xf32>)
// CHECK-NEXT: return %[[V0]]#0, %[[V0]]#1 : tensor<4x4xf32>, tensor<4x3xf32>
func.func @qr_complete(%arg0: tensor<4x3xf32>) -> (tensor<4x4xf32>, tensor<4x3xf32>) {
  %0:2 = "ivy.qr"(%arg0) {complete = true} : (tensor<4x3xf32>) -> (tensor<4x4xf32>, tensor<4x3xf32>)
  return %0#0, %0#1 : tensor<4x4xf32>, tensor<4x3xf32>
}

// CHECK-LABEL: func.func @eigvalsh(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.eigvalsh" %arg0 {composite_attributes = {upper = false}, decomposition = @ivy.eigvalsh.impl} : (tensor<3x3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @eigvalsh(%arg0: tensor<3x3xf32>) -> tensor<3xf32> {
  %0 = "ivy.eigvalsh"(%arg0) {upper = false} : (tensor<3x3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @eigvals(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.eigvals" %arg0 {decomposition = @ivy.eigvals.impl} : (tensor<3x3xf32>) -> tensor<3xcomplex<f32>>
// CHECK-NEXT: return %[[V0]] : tensor<3xcomplex<f32>>
func.func @eigvals(%arg0: tensor<3x3xf32>) -> tensor<3xcomplex<f32>> {
  %0 = "ivy.eigvals"(%arg0) : (tensor<3x3xf32>) -> tensor<3xcomplex<f32>>
  return %0 : tensor<3xcomplex<f32>>
}

// CHECK-LABEL: func.func @svdvals(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.svdvals" %arg0 {decomposition = @ivy.svdvals.impl} : (tensor<4x3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @svdvals(%arg0: tensor<4x3xf32>) -> tensor<3xf32> {
  %0 = "ivy.svdvals"(%arg0) : (tensor<4x3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @solve(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.solve" %arg0, %arg1 {decomposition = @ivy.solve.impl_1} : (tensor<3x3xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x2xf32>
func.func @solve(%arg0: tensor<3x3xf32>, %arg1: tensor<3x2xf32>) -> tensor<3x2xf32> {
  %0 = "ivy.solve"(%arg0, %arg1) : (tensor<3x3xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
  return %0 : tensor<3x2xf32>
}

// CHECK-LABEL: func.func @inv(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.inv" %arg0 {decomposition = @ivy.inv.impl} : (tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3x3xf32>
func.func @inv(%arg0: tensor<3x3xf32>) -> tensor<3x3xf32> {
  %0 = "ivy.inv"(%arg0) : (tensor<3x3xf32>) -> tensor<3x3xf32>
  return %0 : tensor<3x3xf32>
}

// CHECK-LABEL: func.func @det(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.det" %arg0 {decomposition = @ivy.det.impl} : (tensor<3x3xf32>) -> tensor<f32>
// CHECK-NEXT: return %[[V0]] : tensor<f32>
func.func @det(%arg0: tensor<3x3xf32>) -> tensor<f32> {
  %0 = "ivy.det"(%arg0) : (tensor<3x3xf32>) -> tensor<f32>
  return %0 : tensor<f32>
}

// CHECK-LABEL: func.func @slogdet(
// CHECK-NEXT: %[[V0:.*]]:2 = stablehlo.composite "ivy.slogdet" %arg0 {decomposition = @ivy.slogdet.impl} : (tensor<3x3xf32>) -> (tensor<f32>, tensor<f32>)
// CHECK-NEXT: return %[[V0]]#0, %[[V0]]#1 : tensor<f32>, tensor<f32>
// CHECK-LABEL: func.func private @ivy.slogdet.impl(
// CHECK-NEXT: %[[V0:.*]]:3 = stablehlo.composite "ivy.lu" %arg0 {decomposition = @ivy.lu.impl} : (tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3xi32>, tensor<3xi32>)
// CHECK-NEXT: %[[V1:.*]] = stablehlo.composite "ivy.diagonal" %[[V0]]#0 {composite_attributes = {offset = 0 : i64}, decomposition = @ivy.diagonal.impl} : (tensor<3x3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.sign"(%[[V1]]) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.prod"(%[[V2]]) {axes = array<i64: -1>, keepdims = false} : (tensor<3xf32>) -> tensor<f32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.constant"() {value = dense<[0, 1, 2]> : tensor<3xi32>} : () -> tensor<3xi32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.not_equal"(%[[V0]]#1, %[[V4]]) : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
// CHECK-NEXT: %[[V6:.*]] = "ivy.astype"(%[[V5]]) {dtype = i32} : (tensor<3xi1>) -> tensor<3xi32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.sum"(%[[V6]]) {axes = array<i64: -1>, keepdims = false} : (tensor<3xi32>) -> tensor<i32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.bitwise_and"(%[[V7]], %[[V8]]) : (tensor<i32>, tensor<i32>) -> tensor<i32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.equal"(%[[V9]], %[[V10]]) : (tensor<i32>, tensor<i32>) -> tensor<i1>
// CHECK-NEXT: %[[V12:.*]] = "ivy.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V13:.*]] = "ivy.astype"(%[[V12]]) {dtype = f32} : (tensor<i32>) -> tensor<f32>
// CHECK-NEXT: %[[V14:.*]] = "ivy.negative"(%[[V13]]) : (tensor<f32>) -> tensor<f32>
// CHECK-NEXT: %[[V15:.*]] = "ivy.where"(%[[V11]], %[[V14]], %[[V13]]) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
// CHECK-NEXT: %[[V16:.*]] = "ivy.multiply"(%[[V15]], %[[V3]]) : (tensor<f32>, tensor<f32>) -> tensor<f32>
// CHECK-NEXT: %[[V17:.*]] = "ivy.abs"(%[[V1]]) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V18:.*]] = "ivy.log"(%[[V17]]) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V19:.*]] = "ivy.sum"(%[[V18]]) {axes = array<i64: -1>, keepdims = false} : (tensor<3xf32>) -> tensor<f32>
// CHECK-NEXT: return %[[V16]], %[[V19]] : tensor<f32>, tensor<f32>
// CHECK-LABEL: func.func private @ivy.diagonal.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 3>} : () -> tensor<3xi64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.add"(%[[V0]], %[[V1]]) : (tensor<3xi64>, tensor<i64>) -> tensor<3xi64>
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V4:.*]] = "ivy.add"(%[[V0]], %[[V3]]) : (tensor<3xi64>, tensor<i64>) -> tensor<3xi64>
// CHECK-NEXT: %[[V5:.*]] = stablehlo.composite "ivy.index" %arg0, %[[V2]], %[[V4]] {composite_attributes = {axes = array<i64: 0, 1>}, decomposition = @ivy.index.impl} : (tensor<3x3xf32>, tensor<3xi64>, tensor<3xi64>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V5]] : tensor<3xf32>
// CHECK-LABEL: func.func private @ivy.index.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<3> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.less"(%arg1, %[[V1]]) : (tensor<3xi64>, tensor<i64>) -> tensor<3xi1>
// CHECK-NEXT: %[[V3:.*]] = "ivy.add"(%arg1, %[[V0]]) : (tensor<3xi64>, tensor<i64>) -> tensor<3xi64>
// CHECK-NEXT: %[[V4:.*]] = "ivy.where"(%[[V2]], %[[V3]], %arg1) : (tensor<3xi1>, tensor<3xi64>, tensor<3xi64>) -> tensor<3xi64>
// CHECK-NEXT: %[[V5:.*]] = "ivy.broadcast_to"(%[[V4]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3>} : (tensor<3xi64>) -> tensor<3xi64>
// CHECK-NEXT: %[[V6:.*]] = "ivy.reshape"(%[[V5]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3, 1>} : (tensor<3xi64>) -> tensor<3x1xi64>
// CHECK-NEXT: %[[V7:.*]] = "ivy.constant"() {value = dense<3> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V8:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V9:.*]] = "ivy.less"(%arg2, %[[V8]]) : (tensor<3xi64>, tensor<i64>) -> tensor<3xi1>
// CHECK-NEXT: %[[V10:.*]] = "ivy.add"(%arg2, %[[V7]]) : (tensor<3xi64>, tensor<i64>) -> tensor<3xi64>
// CHECK-NEXT: %[[V11:.*]] = "ivy.where"(%[[V9]], %[[V10]], %arg2) : (tensor<3xi1>, tensor<3xi64>, tensor<3xi64>) -> tensor<3xi64>
// CHECK-NEXT: %[[V12:.*]] = "ivy.broadcast_to"(%[[V11]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3>} : (tensor<3xi64>) -> tensor<3xi64>
// CHECK-NEXT: %[[V13:.*]] = "ivy.reshape"(%[[V12]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3, 1>} : (tensor<3xi64>) -> tensor<3x1xi64>
// CHECK-NEXT: %[[V14:.*]] = "ivy.concat"(%[[V6]], %[[V13]]) {axis = 1 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<3x1xi64>, tensor<3x1xi64>) -> tensor<3x2xi64>
// CHECK-NEXT: %[[V15:.*]] = "ivy.gather"(%arg0, %[[V14]]) {batch_axes = array<i64>, collapsed_axes = array<i64: 0, 1>, index_batch_axes = array<i64>, index_vector_axis = 1 : i64, offset_axes = array<i64>, operandSegmentSizes = array<i32: 1, 1, 0>, slice_sizes = array<i64: 1, 1>, start_axes = array<i64: 0, 1>} : (tensor<3x3xf32>, tensor<3x2xi64>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V15]] : tensor<3xf32>
// CHECK-LABEL: func.func private @ivy.lu.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<[0, 1, 2]> : tensor<3xi32>} : () -> tensor<3xi32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<[0, 1, 2]> : tensor<3xi32>} : () -> tensor<3xi32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.broadcast_to"(%[[V1]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3>} : (tensor<3xi32>) -> tensor<3xi32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.broadcast_to"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3>} : (tensor<3xi32>) -> tensor<3xi32>
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[C3:.*]] = arith.constant 3 : index
// CHECK-NEXT: %[[C1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[V4:.*]]:3 = scf.for %arg1 = %[[C0]] to %[[C3]] step %[[C1]] iter_args(%arg2 = %arg0, %arg3 = %[[V2]], %arg4 = %[[V3]]) -> (tensor<3x3xf32>, tensor<3xi32>, tensor<3xi32>) {
// CHECK-NEXT: %[[V5:.*]] = arith.index_cast %arg1 : index to i32
// CHECK-NEXT: %[[FROM_ELEMENTS:.*]] = tensor.from_elements %[[V5]] : tensor<i32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.constant"() {value = dense<[0, 1, 2]> : tensor<3xi32>} : () -> tensor<3xi32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.equal"(%[[V6]], %[[FROM_ELEMENTS]]) : (tensor<3xi32>, tensor<i32>) -> tensor<3xi1>
// CHECK-NEXT: %[[V8:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.where"(%[[V7]], %arg2, %[[V8]]) : (tensor<3xi1>, tensor<3x3xf32>, tensor<f32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.sum"(%[[V9]]) {axes = array<i64: -1>, keepdims = false} : (tensor<3x3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.abs"(%[[V10]]) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V12:.*]] = "ivy.greater_equal"(%[[V0]], %[[FROM_ELEMENTS]]) : (tensor<3xi32>, tensor<i32>) -> tensor<3xi1>
// CHECK-NEXT: %[[V13:.*]] = "ivy.constant"() {value = dense<-1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V14:.*]] = "ivy.where"(%[[V12]], %[[V11]], %[[V13]]) : (tensor<3xi1>, tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V15:.*]] = "ivy.max"(%[[V14]]) {axes = array<i64: -1>, keepdims = true} : (tensor<3xf32>) -> tensor<1xf32>
// CHECK-NEXT: %[[V16:.*]] = "ivy.equal"(%[[V14]], %[[V15]]) : (tensor<3xf32>, tensor<1xf32>) -> tensor<3xi1>
// CHECK-NEXT: %[[V17:.*]] = "ivy.constant"() {value = dense<3> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V18:.*]] = "ivy.where"(%[[V16]], %[[V0]], %[[V17]]) : (tensor<3xi1>, tensor<3xi32>, tensor<i32>) -> tensor<3xi32>
// CHECK-NEXT: %[[V19:.*]] = "ivy.min"(%[[V18]]) {axes = array<i64: -1>, keepdims = true} : (tensor<3xi32>) -> tensor<1xi32>
// CHECK-NEXT: %[[V20:.*]] = "ivy.equal"(%[[V19]], %[[V17]]) : (tensor<1xi32>, tensor<i32>) -> tensor<1xi1>
// CHECK-NEXT: %[[V21:.*]] = "ivy.where"(%[[V20]], %[[FROM_ELEMENTS]], %[[V19]]) : (tensor<1xi1>, tensor<i32>, tensor<1xi32>) -> tensor<1xi32>
// CHECK-NEXT: %[[V22:.*]] = "ivy.equal"(%[[V0]], %[[FROM_ELEMENTS]]) : (tensor<3xi32>, tensor<i32>) -> tensor<3xi1>
// CHECK-NEXT: %[[V23:.*]] = "ivy.equal"(%[[V0]], %[[V21]]) : (tensor<3xi32>, tensor<1xi32>) -> tensor<3xi1>
// CHECK-NEXT: %[[V24:.*]] = "ivy.reshape"(%[[V22]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3, 1>} : (tensor<3xi1>) -> tensor<3x1xi1>
// CHECK-NEXT: %[[V25:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V26:.*]] = "ivy.where"(%[[V24]], %arg2, %[[V25]]) : (tensor<3x1xi1>, tensor<3x3xf32>, tensor<f32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V27:.*]] = "ivy.sum"(%[[V26]]) {axes = array<i64: -2>, keepdims = false} : (tensor<3x3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V28:.*]] = "ivy.reshape"(%[[V27]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 3>} : (tensor<3xf32>) -> tensor<1x3xf32>
// CHECK-NEXT: %[[V29:.*]] = "ivy.reshape"(%[[V23]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3, 1>} : (tensor<3xi1>) -> tensor<3x1xi1>
// CHECK-NEXT: %[[V30:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V31:.*]] = "ivy.where"(%[[V29]], %arg2, %[[V30]]) : (tensor<3x1xi1>, tensor<3x3xf32>, tensor<f32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V32:.*]] = "ivy.sum"(%[[V31]]) {axes = array<i64: -2>, keepdims = false} : (tensor<3x3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V33:.*]] = "ivy.reshape"(%[[V32]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 3>} : (tensor<3xf32>) -> tensor<1x3xf32>
// CHECK-NEXT: %[[V34:.*]] = "ivy.reshape"(%[[V23]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3, 1>} : (tensor<3xi1>) -> tensor<3x1xi1>
// CHECK-NEXT: %[[V35:.*]] = "ivy.where"(%[[V34]], %[[V28]], %arg2) : (tensor<3x1xi1>, tensor<1x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V36:.*]] = "ivy.reshape"(%[[V22]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3, 1>} : (tensor<3xi1>) -> tensor<3x1xi1>
// CHECK-NEXT: %[[V37:.*]] = "ivy.where"(%[[V36]], %[[V33]], %[[V35]]) : (tensor<3x1xi1>, tensor<1x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V38:.*]] = "ivy.constant"() {value = dense<[0, 1, 2]> : tensor<3xi32>} : () -> tensor<3xi32>
// CHECK-NEXT: %[[V39:.*]] = "ivy.equal"(%[[V0]], %[[FROM_ELEMENTS]]) : (tensor<3xi32>, tensor<i32>) -> tensor<3xi1>
// CHECK-NEXT: %[[V40:.*]] = "ivy.reshape"(%[[V39]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3, 1>} : (tensor<3xi1>) -> tensor<3x1xi1>
// CHECK-NEXT: %[[V41:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V42:.*]] = "ivy.where"(%[[V40]], %[[V37]], %[[V41]]) : (tensor<3x1xi1>, tensor<3x3xf32>, tensor<f32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V43:.*]] = "ivy.sum"(%[[V42]]) {axes = array<i64: -2>, keepdims = false} : (tensor<3x3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V44:.*]] = "ivy.constant"() {value = dense<[0, 1, 2]> : tensor<3xi32>} : () -> tensor<3xi32>
// CHECK-NEXT: %[[V45:.*]] = "ivy.equal"(%[[V44]], %[[FROM_ELEMENTS]]) : (tensor<3xi32>, tensor<i32>) -> tensor<3xi1>
// CHECK-NEXT: %[[V46:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V47:.*]] = "ivy.where"(%[[V45]], %[[V37]], %[[V46]]) : (tensor<3xi1>, tensor<3x3xf32>, tensor<f32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V48:.*]] = "ivy.sum"(%[[V47]]) {axes = array<i64: -1>, keepdims = false} : (tensor<3x3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V49:.*]] = "ivy.reshape"(%[[V43]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 3>} : (tensor<3xf32>) -> tensor<1x3xf32>
// CHECK-NEXT: %[[V50:.*]] = "ivy.constant"() {value = dense<[0, 1, 2]> : tensor<3xi32>} : () -> tensor<3xi32>
// CHECK-NEXT: %[[V51:.*]] = "ivy.equal"(%[[V50]], %[[FROM_ELEMENTS]]) : (tensor<3xi32>, tensor<i32>) -> tensor<3xi1>
// CHECK-NEXT: %[[V52:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V53:.*]] = "ivy.where"(%[[V51]], %[[V49]], %[[V52]]) : (tensor<3xi1>, tensor<1x3xf32>, tensor<f32>) -> tensor<1x3xf32>
// CHECK-NEXT: %[[V54:.*]] = "ivy.sum"(%[[V53]]) {axes = array<i64: -1>, keepdims = false} : (tensor<1x3xf32>) -> tensor<1xf32>
// CHECK-NEXT: %[[V55:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V56:.*]] = "ivy.equal"(%[[V54]], %[[V55]]) : (tensor<1xf32>, tensor<f32>) -> tensor<1xi1>
// CHECK-NEXT: %[[V57:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V58:.*]] = "ivy.where"(%[[V56]], %[[V57]], %[[V54]]) : (tensor<1xi1>, tensor<f32>, tensor<1xf32>) -> tensor<1xf32>
// CHECK-NEXT: %[[V59:.*]] = "ivy.greater"(%[[V0]], %[[FROM_ELEMENTS]]) : (tensor<3xi32>, tensor<i32>) -> tensor<3xi1>
// CHECK-NEXT: %[[V60:.*]] = "ivy.divide"(%[[V48]], %[[V58]]) : (tensor<3xf32>, tensor<1xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V61:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V62:.*]] = "ivy.where"(%[[V59]], %[[V60]], %[[V61]]) : (tensor<3xi1>, tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V63:.*]] = "ivy.greater"(%[[V38]], %[[FROM_ELEMENTS]]) : (tensor<3xi32>, tensor<i32>) -> tensor<3xi1>
// CHECK-NEXT: %[[V64:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V65:.*]] = "ivy.where"(%[[V63]], %[[V43]], %[[V64]]) : (tensor<3xi1>, tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V66:.*]] = "ivy.reshape"(%[[V62]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3, 1>} : (tensor<3xf32>) -> tensor<3x1xf32>
// CHECK-NEXT: %[[V67:.*]] = "ivy.reshape"(%[[V65]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 3>} : (tensor<3xf32>) -> tensor<1x3xf32>
// CHECK-NEXT: %[[V68:.*]] = "ivy.multiply"(%[[V66]], %[[V67]]) : (tensor<3x1xf32>, tensor<1x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V69:.*]] = "ivy.subtract"(%[[V37]], %[[V68]]) : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V70:.*]] = "ivy.reshape"(%[[V59]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3, 1>} : (tensor<3xi1>) -> tensor<3x1xi1>
// CHECK-NEXT: %[[V71:.*]] = "ivy.equal"(%[[V38]], %[[FROM_ELEMENTS]]) : (tensor<3xi32>, tensor<i32>) -> tensor<3xi1>
// CHECK-NEXT: %[[V72:.*]] = "ivy.logical_and"(%[[V70]], %[[V71]]) : (tensor<3x1xi1>, tensor<3xi1>) -> tensor<3x3xi1>
// CHECK-NEXT: %[[V73:.*]] = "ivy.reshape"(%[[V62]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3, 1>} : (tensor<3xf32>) -> tensor<3x1xf32>
// CHECK-NEXT: %[[V74:.*]] = "ivy.where"(%[[V72]], %[[V73]], %[[V69]]) : (tensor<3x3xi1>, tensor<3x1xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V75:.*]] = "ivy.equal"(%[[V1]], %[[FROM_ELEMENTS]]) : (tensor<3xi32>, tensor<i32>) -> tensor<3xi1>
// CHECK-NEXT: %[[V76:.*]] = "ivy.where"(%[[V75]], %[[V21]], %arg3) : (tensor<3xi1>, tensor<1xi32>, tensor<3xi32>) -> tensor<3xi32>
// CHECK-NEXT: %[[V77:.*]] = "ivy.equal"(%[[V0]], %[[FROM_ELEMENTS]]) : (tensor<3xi32>, tensor<i32>) -> tensor<3xi1>
// CHECK-NEXT: %[[V78:.*]] = "ivy.equal"(%[[V0]], %[[V21]]) : (tensor<3xi32>, tensor<1xi32>) -> tensor<3xi1>
// CHECK-NEXT: %[[V79:.*]] = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V80:.*]] = "ivy.where"(%[[V77]], %arg4, %[[V79]]) : (tensor<3xi1>, tensor<3xi32>, tensor<i32>) -> tensor<3xi32>
// CHECK-NEXT: %[[V81:.*]] = "ivy.sum"(%[[V80]]) {axes = array<i64: -1>, keepdims = true} : (tensor<3xi32>) -> tensor<1xi32>
// CHECK-NEXT: %[[V82:.*]] = "ivy.where"(%[[V78]], %arg4, %[[V79]]) : (tensor<3xi1>, tensor<3xi32>, tensor<i32>) -> tensor<3xi32>
// CHECK-NEXT: %[[V83:.*]] = "ivy.sum"(%[[V82]]) {axes = array<i64: -1>, keepdims = true} : (tensor<3xi32>) -> tensor<1xi32>
// CHECK-NEXT: %[[V84:.*]] = "ivy.where"(%[[V78]], %[[V81]], %arg4) : (tensor<3xi1>, tensor<1xi32>, tensor<3xi32>) -> tensor<3xi32>
// CHECK-NEXT: %[[V85:.*]] = "ivy.where"(%[[V77]], %[[V83]], %[[V84]]) : (tensor<3xi1>, tensor<1xi32>, tensor<3xi32>) -> tensor<3xi32>
// CHECK-NEXT: scf.yield %[[V74]], %[[V76]], %[[V85]] : tensor<3x3xf32>, tensor<3xi32>, tensor<3xi32>
// CHECK-NEXT: }
// CHECK-NEXT: return %[[V4]]#0, %[[V4]]#1, %[[V4]]#2 : tensor<3x3xf32>, tensor<3xi32>, tensor<3xi32>
// CHECK-LABEL: func.func private @ivy.det.impl(
// CHECK-NEXT: %[[V0:.*]]:3 = stablehlo.composite "ivy.lu" %arg0 {decomposition = @ivy.lu.impl} : (tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3xi32>, tensor<3xi32>)
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<[0, 1, 2]> : tensor<3xi32>} : () -> tensor<3xi32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.not_equal"(%[[V0]]#1, %[[V1]]) : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
// CHECK-NEXT: %[[V3:.*]] = "ivy.astype"(%[[V2]]) {dtype = i32} : (tensor<3xi1>) -> tensor<3xi32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.sum"(%[[V3]]) {axes = array<i64: -1>, keepdims = false} : (tensor<3xi32>) -> tensor<i32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.bitwise_and"(%[[V4]], %[[V5]]) : (tensor<i32>, tensor<i32>) -> tensor<i32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.equal"(%[[V6]], %[[V7]]) : (tensor<i32>, tensor<i32>) -> tensor<i1>
// CHECK-NEXT: %[[V9:.*]] = "ivy.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.astype"(%[[V9]]) {dtype = f32} : (tensor<i32>) -> tensor<f32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.negative"(%[[V10]]) : (tensor<f32>) -> tensor<f32>
// CHECK-NEXT: %[[V12:.*]] = "ivy.where"(%[[V8]], %[[V11]], %[[V10]]) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
// CHECK-NEXT: %[[V13:.*]] = stablehlo.composite "ivy.diagonal" %[[V0]]#0 {composite_attributes = {offset = 0 : i64}, decomposition = @ivy.diagonal.impl} : (tensor<3x3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V14:.*]] = "ivy.prod"(%[[V13]]) {axes = array<i64: -1>, keepdims = false} : (tensor<3xf32>) -> tensor<f32>
// CHECK-NEXT: %[[V15:.*]] = "ivy.multiply"(%[[V12]], %[[V14]]) : (tensor<f32>, tensor<f32>) -> tensor<f32>
// CHECK-NEXT: return %[[V15]] : tensor<f32>
// CHECK-LABEL: func.func private @ivy.inv.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 3, 3>} : () -> tensor<3x3xi64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.iota"() {axis = 1 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 3, 3>} : () -> tensor<3x3xi64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V3:.*]] = "ivy.add"(%[[V0]], %[[V2]]) : (tensor<3x3xi64>, tensor<i64>) -> tensor<3x3xi64>
// CHECK-NEXT: %[[V4:.*]] = "ivy.equal"(%[[V3]], %[[V1]]) : (tensor<3x3xi64>, tensor<3x3xi64>) -> tensor<3x3xi1>
// CHECK-NEXT: %[[V5:.*]] = "ivy.astype"(%[[V4]]) {dtype = f32} : (tensor<3x3xi1>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.broadcast_to"(%[[V5]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3, 3>} : (tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V7:.*]] = stablehlo.composite "ivy.solve" %arg0, %[[V6]] {decomposition = @ivy.solve.impl} : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: return %[[V7]] : tensor<3x3xf32>
// CHECK-LABEL: func.func private @ivy.solve.impl(
// CHECK-NEXT: %[[V0:.*]]:3 = stablehlo.composite "ivy.lu" %arg0 {decomposition = @ivy.lu.impl} : (tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3xi32>, tensor<3xi32>)
// CHECK-NEXT: %[[V1:.*]] = "ivy.reshape"(%[[V0]]#2) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3, 1>} : (tensor<3xi32>) -> tensor<3x1xi32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.broadcast_to"(%[[V1]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3, 3>} : (tensor<3x1xi32>) -> tensor<3x3xi32>
// CHECK-NEXT: %[[V3:.*]] = stablehlo.composite "ivy.take_along_axis" %arg1, %[[V2]] {composite_attributes = {axis = -2 : i64}, decomposition = @ivy.take_along_axis.impl} : (tensor<3x3xf32>, tensor<3x3xi32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.triangular_solve"(%[[V0]]#0, %[[V3]]) {conjugate = false, left = true, lower = true, transpose = false, unit_diagonal = true} : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.triangular_solve"(%[[V0]]#0, %[[V4]]) {conjugate = false, left = true, lower = false, transpose = false, unit_diagonal = false} : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: return %[[V5]] : tensor<3x3xf32>
// CHECK-LABEL: func.func private @ivy.take_along_axis.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<3> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.less"(%arg1, %[[V1]]) : (tensor<3x3xi32>, tensor<i32>) -> tensor<3x3xi1>
// CHECK-NEXT: %[[V3:.*]] = "ivy.add"(%arg1, %[[V0]]) : (tensor<3x3xi32>, tensor<i32>) -> tensor<3x3xi32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.where"(%[[V2]], %[[V3]], %arg1) : (tensor<3x3xi1>, tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.gather"(%arg0, %[[V4]]) {batch_axes = array<i64: 1>, collapsed_axes = array<i64: 0>, index_batch_axes = array<i64: 1>, index_vector_axis = 2 : i64, offset_axes = array<i64>, operandSegmentSizes = array<i32: 1, 1, 0>, slice_sizes = array<i64: 1, 1>, start_axes = array<i64: 0>} : (tensor<3x3xf32>, tensor<3x3xi32>) -> tensor<3x3xf32>
// CHECK-NEXT: return %[[V5]] : tensor<3x3xf32>
// CHECK-LABEL: func.func private @ivy.solve.impl_1(
// CHECK-NEXT: %[[V0:.*]]:3 = stablehlo.composite "ivy.lu" %arg0 {decomposition = @ivy.lu.impl} : (tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3xi32>, tensor<3xi32>)
// CHECK-NEXT: %[[V1:.*]] = "ivy.reshape"(%[[V0]]#2) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3, 1>} : (tensor<3xi32>) -> tensor<3x1xi32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.broadcast_to"(%[[V1]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3, 2>} : (tensor<3x1xi32>) -> tensor<3x2xi32>
// CHECK-NEXT: %[[V3:.*]] = stablehlo.composite "ivy.take_along_axis" %arg1, %[[V2]] {composite_attributes = {axis = -2 : i64}, decomposition = @ivy.take_along_axis.impl_1} : (tensor<3x2xf32>, tensor<3x2xi32>) -> tensor<3x2xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.triangular_solve"(%[[V0]]#0, %[[V3]]) {conjugate = false, left = true, lower = true, transpose = false, unit_diagonal = true} : (tensor<3x3xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.triangular_solve"(%[[V0]]#0, %[[V4]]) {conjugate = false, left = true, lower = false, transpose = false, unit_diagonal = false} : (tensor<3x3xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
// CHECK-NEXT: return %[[V5]] : tensor<3x2xf32>
// CHECK-LABEL: func.func private @ivy.take_along_axis.impl_1(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<3> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.less"(%arg1, %[[V1]]) : (tensor<3x2xi32>, tensor<i32>) -> tensor<3x2xi1>
// CHECK-NEXT: %[[V3:.*]] = "ivy.add"(%arg1, %[[V0]]) : (tensor<3x2xi32>, tensor<i32>) -> tensor<3x2xi32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.where"(%[[V2]], %[[V3]], %arg1) : (tensor<3x2xi1>, tensor<3x2xi32>, tensor<3x2xi32>) -> tensor<3x2xi32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.gather"(%arg0, %[[V4]]) {batch_axes = array<i64: 1>, collapsed_axes = array<i64: 0>, index_batch_axes = array<i64: 1>, index_vector_axis = 2 : i64, offset_axes = array<i64>, operandSegmentSizes = array<i32: 1, 1, 0>, slice_sizes = array<i64: 1, 1>, start_axes = array<i64: 0>} : (tensor<3x2xf32>, tensor<3x2xi32>) -> tensor<3x2xf32>
// CHECK-NEXT: return %[[V5]] : tensor<3x2xf32>
// CHECK-LABEL: func.func private @ivy.svdvals.impl(
// CHECK-NEXT: %[[V0:.*]]:3 = "ivy.svd"(%arg0) {full = false} : (tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<3xf32>, tensor<3x3xf32>)
// CHECK-NEXT: return %[[V0]]#1 : tensor<3xf32>
// CHECK-LABEL: func.func private @ivy.eigvals.impl(
// CHECK-NEXT: %[[V0:.*]]:2 = "ivy.eig"(%arg0) : (tensor<3x3xf32>) -> (tensor<3xcomplex<f32>>, tensor<3x3xcomplex<f32>>)
// CHECK-NEXT: return %[[V0]]#0 : tensor<3xcomplex<f32>>
// CHECK-LABEL: func.func private @ivy.eigvalsh.impl(
// CHECK-NEXT: %[[V0:.*]]:2 = "ivy.eigh"(%arg0) {upper = false} : (tensor<3x3xf32>) -> (tensor<3xf32>, tensor<3x3xf32>)
// CHECK-NEXT: return %[[V0]]#0 : tensor<3xf32>
// CHECK-LABEL: func.func private @ivy.qr.impl(
// CHECK-NEXT: %[[V0:.*]]:2 = stablehlo.composite "ivy.geqrf" %arg0 {decomposition = @ivy.geqrf.impl} : (tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<3xf32>)
// CHECK-NEXT: %[[V1:.*]] = "ivy.slice"(%[[V0]]#0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 0>, steps = array<i64: 1, 1>, stops = array<i64: 4, 3>} : (tensor<4x3xf32>) -> tensor<4x3xf32>
// CHECK-NEXT: %[[V2:.*]] = stablehlo.composite "ivy.triu" %[[V1]] {composite_attributes = {offset = 0 : i64}, decomposition = @ivy.triu.impl} : (tensor<4x3xf32>) -> tensor<4x3xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.slice"(%[[V0]]#0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 0>, steps = array<i64: 1, 1>, stops = array<i64: 4, 3>} : (tensor<4x3xf32>) -> tensor<4x3xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.pad"(%[[V3]], %[[V4]]) {high = array<i64: 0, 1>, interior = array<i64: 0, 0>, low = array<i64: 0, 0>, mode = "constant"} : (tensor<4x3xf32>, tensor<f32>) -> tensor<4x4xf32>
// CHECK-NEXT: %[[V6:.*]] = stablehlo.composite "ivy.householder_product" %[[V5]], %[[V0]]#1 {decomposition = @ivy.householder_product.impl} : (tensor<4x4xf32>, tensor<3xf32>) -> tensor<4x4xf32>
// CHECK-NEXT: return %[[V6]], %[[V2]] : tensor<4x4xf32>, tensor<4x3xf32>
// CHECK-LABEL: func.func private @ivy.householder_product.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<[0, 1, 2, 3]> : tensor<4xi32>} : () -> tensor<4xi32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<[0, 1, 2]> : tensor<3xi32>} : () -> tensor<3xi32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 4, 4>} : () -> tensor<4x4xi64>
// CHECK-NEXT: %[[V3:.*]] = "ivy.iota"() {axis = 1 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 4, 4>} : () -> tensor<4x4xi64>
// CHECK-NEXT: %[[V4:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V5:.*]] = "ivy.add"(%[[V2]], %[[V4]]) : (tensor<4x4xi64>, tensor<i64>) -> tensor<4x4xi64>
// CHECK-NEXT: %[[V6:.*]] = "ivy.equal"(%[[V5]], %[[V3]]) : (tensor<4x4xi64>, tensor<4x4xi64>) -> tensor<4x4xi1>
// CHECK-NEXT: %[[V7:.*]] = "ivy.astype"(%[[V6]]) {dtype = f32} : (tensor<4x4xi1>) -> tensor<4x4xf32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.broadcast_to"(%[[V7]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 4, 4>} : (tensor<4x4xf32>) -> tensor<4x4xf32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[C3:.*]] = arith.constant 3 : index
// CHECK-NEXT: %[[C1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[V11:.*]] = scf.for %arg2 = %[[C0]] to %[[C3]] step %[[C1]] iter_args(%arg3 = %[[V8]]) -> (tensor<4x4xf32>) {
// CHECK-NEXT: %[[V12:.*]] = arith.index_cast %arg2 : index to i32
// CHECK-NEXT: %[[FROM_ELEMENTS:.*]] = tensor.from_elements %[[V12]] : tensor<i32>
// CHECK-NEXT: %[[V13:.*]] = "ivy.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V14:.*]] = "ivy.subtract"(%[[V13]], %[[FROM_ELEMENTS]]) : (tensor<i32>, tensor<i32>) -> tensor<i32>
// CHECK-NEXT: %[[V15:.*]] = "ivy.greater"(%[[V0]], %[[V14]]) : (tensor<4xi32>, tensor<i32>) -> tensor<4xi1>
// CHECK-NEXT: %[[V16:.*]] = "ivy.constant"() {value = dense<[0, 1, 2, 3]> : tensor<4xi32>} : () -> tensor<4xi32>
// CHECK-NEXT: %[[V17:.*]] = "ivy.equal"(%[[V16]], %[[V14]]) : (tensor<4xi32>, tensor<i32>) -> tensor<4xi1>
// CHECK-NEXT: %[[V18:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V19:.*]] = "ivy.where"(%[[V17]], %arg0, %[[V18]]) : (tensor<4xi1>, tensor<4x4xf32>, tensor<f32>) -> tensor<4x4xf32>
// CHECK-NEXT: %[[V20:.*]] = "ivy.sum"(%[[V19]]) {axes = array<i64: -1>, keepdims = false} : (tensor<4x4xf32>) -> tensor<4xf32>
// CHECK-NEXT: %[[V21:.*]] = "ivy.where"(%[[V15]], %[[V20]], %[[V9]]) : (tensor<4xi1>, tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
// CHECK-NEXT: %[[V22:.*]] = "ivy.equal"(%[[V0]], %[[V14]]) : (tensor<4xi32>, tensor<i32>) -> tensor<4xi1>
// CHECK-NEXT: %[[V23:.*]] = "ivy.where"(%[[V22]], %[[V10]], %[[V21]]) : (tensor<4xi1>, tensor<f32>, tensor<4xf32>) -> tensor<4xf32>
// CHECK-NEXT: %[[V24:.*]] = "ivy.equal"(%[[V1]], %[[V14]]) : (tensor<3xi32>, tensor<i32>) -> tensor<3xi1>
// CHECK-NEXT: %[[V25:.*]] = "ivy.where"(%[[V24]], %arg1, %[[V9]]) : (tensor<3xi1>, tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V26:.*]] = "ivy.sum"(%[[V25]]) {axes = array<i64: -1>, keepdims = true} : (tensor<3xf32>) -> tensor<1xf32>
// CHECK-NEXT: %[[V27:.*]] = "ivy.reshape"(%[[V23]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 4>} : (tensor<4xf32>) -> tensor<1x4xf32>
// CHECK-NEXT: %[[V28:.*]] = "ivy.matmul"(%[[V27]], %arg3) : (tensor<1x4xf32>, tensor<4x4xf32>) -> tensor<1x4xf32>
// CHECK-NEXT: %[[V29:.*]] = "ivy.reshape"(%[[V26]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 1>} : (tensor<1xf32>) -> tensor<1x1xf32>
// CHECK-NEXT: %[[V30:.*]] = "ivy.reshape"(%[[V23]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 4, 1>} : (tensor<4xf32>) -> tensor<4x1xf32>
// CHECK-NEXT: %[[V31:.*]] = "ivy.multiply"(%[[V29]], %[[V30]]) : (tensor<1x1xf32>, tensor<4x1xf32>) -> tensor<4x1xf32>
// CHECK-NEXT: %[[V32:.*]] = "ivy.multiply"(%[[V31]], %[[V28]]) : (tensor<4x1xf32>, tensor<1x4xf32>) -> tensor<4x4xf32>
// CHECK-NEXT: %[[V33:.*]] = "ivy.subtract"(%arg3, %[[V32]]) : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
// CHECK-NEXT: scf.yield %[[V33]] : tensor<4x4xf32>
// CHECK-NEXT: }
// CHECK-NEXT: return %[[V11]] : tensor<4x4xf32>
// CHECK-LABEL: func.func private @ivy.triu.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 4, 3>} : () -> tensor<4x3xi64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.add"(%[[V0]], %[[V1]]) : (tensor<4x3xi64>, tensor<i64>) -> tensor<4x3xi64>
// CHECK-NEXT: %[[V3:.*]] = "ivy.iota"() {axis = 1 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 4, 3>} : () -> tensor<4x3xi64>
// CHECK-NEXT: %[[V4:.*]] = "ivy.less_equal"(%[[V2]], %[[V3]]) : (tensor<4x3xi64>, tensor<4x3xi64>) -> tensor<4x3xi1>
// CHECK-NEXT: %[[V5:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.where"(%[[V4]], %arg0, %[[V5]]) : (tensor<4x3xi1>, tensor<4x3xf32>, tensor<f32>) -> tensor<4x3xf32>
// CHECK-NEXT: return %[[V6]] : tensor<4x3xf32>
// CHECK-LABEL: func.func private @ivy.geqrf.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<[0, 1, 2, 3]> : tensor<4xi32>} : () -> tensor<4xi32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<[0, 1, 2]> : tensor<3xi32>} : () -> tensor<3xi32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<[0, 1, 2]> : tensor<3xi32>} : () -> tensor<3xi32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.broadcast_to"(%[[V3]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3>} : (tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[C3:.*]] = arith.constant 3 : index
// CHECK-NEXT: %[[C1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[V5:.*]]:2 = scf.for %arg1 = %[[C0]] to %[[C3]] step %[[C1]] iter_args(%arg2 = %arg0, %arg3 = %[[V4]]) -> (tensor<4x3xf32>, tensor<3xf32>) {
// CHECK-NEXT: %[[V6:.*]] = arith.index_cast %arg1 : index to i32
// CHECK-NEXT: %[[FROM_ELEMENTS:.*]] = tensor.from_elements %[[V6]] : tensor<i32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.constant"() {value = dense<[0, 1, 2]> : tensor<3xi32>} : () -> tensor<3xi32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.equal"(%[[V7]], %[[FROM_ELEMENTS]]) : (tensor<3xi32>, tensor<i32>) -> tensor<3xi1>
// CHECK-NEXT: %[[V9:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.where"(%[[V8]], %arg2, %[[V9]]) : (tensor<3xi1>, tensor<4x3xf32>, tensor<f32>) -> tensor<4x3xf32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.sum"(%[[V10]]) {axes = array<i64: -1>, keepdims = false} : (tensor<4x3xf32>) -> tensor<4xf32>
// CHECK-NEXT: %[[V12:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V13:.*]] = "ivy.equal"(%[[V0]], %[[FROM_ELEMENTS]]) : (tensor<4xi32>, tensor<i32>) -> tensor<4xi1>
// CHECK-NEXT: %[[V14:.*]] = "ivy.where"(%[[V13]], %[[V11]], %[[V12]]) : (tensor<4xi1>, tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
// CHECK-NEXT: %[[V15:.*]] = "ivy.sum"(%[[V14]]) {axes = array<i64: -1>, keepdims = true} : (tensor<4xf32>) -> tensor<1xf32>
// CHECK-NEXT: %[[V16:.*]] = "ivy.greater"(%[[V0]], %[[FROM_ELEMENTS]]) : (tensor<4xi32>, tensor<i32>) -> tensor<4xi1>
// CHECK-NEXT: %[[V17:.*]] = "ivy.where"(%[[V16]], %[[V11]], %[[V12]]) : (tensor<4xi1>, tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
// CHECK-NEXT: %[[V18:.*]] = "ivy.abs"(%[[V17]]) : (tensor<4xf32>) -> tensor<4xf32>
// CHECK-NEXT: %[[V19:.*]] = "ivy.multiply"(%[[V18]], %[[V18]]) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
// CHECK-NEXT: %[[V20:.*]] = "ivy.sum"(%[[V19]]) {axes = array<i64: -1>, keepdims = true} : (tensor<4xf32>) -> tensor<1xf32>
// CHECK-NEXT: %[[V21:.*]] = "ivy.abs"(%[[V15]]) : (tensor<1xf32>) -> tensor<1xf32>
// CHECK-NEXT: %[[V22:.*]] = "ivy.multiply"(%[[V21]], %[[V21]]) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
// CHECK-NEXT: %[[V23:.*]] = "ivy.add"(%[[V22]], %[[V20]]) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
// CHECK-NEXT: %[[V24:.*]] = "ivy.sqrt"(%[[V23]]) : (tensor<1xf32>) -> tensor<1xf32>
// CHECK-NEXT: %[[V25:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V26:.*]] = "ivy.less"(%[[V15]], %[[V25]]) : (tensor<1xf32>, tensor<f32>) -> tensor<1xi1>
// CHECK-NEXT: %[[V27:.*]] = "ivy.negative"(%[[V24]]) : (tensor<1xf32>) -> tensor<1xf32>
// CHECK-NEXT: %[[V28:.*]] = "ivy.where"(%[[V26]], %[[V24]], %[[V27]]) : (tensor<1xi1>, tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
// CHECK-NEXT: %[[V29:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V30:.*]] = "ivy.equal"(%[[V20]], %[[V29]]) : (tensor<1xf32>, tensor<f32>) -> tensor<1xi1>
// CHECK-NEXT: %[[V31:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V32:.*]] = "ivy.where"(%[[V30]], %[[V31]], %[[V28]]) : (tensor<1xi1>, tensor<f32>, tensor<1xf32>) -> tensor<1xf32>
// CHECK-NEXT: %[[V33:.*]] = "ivy.subtract"(%[[V32]], %[[V15]]) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
// CHECK-NEXT: %[[V34:.*]] = "ivy.divide"(%[[V33]], %[[V32]]) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
// CHECK-NEXT: %[[V35:.*]] = "ivy.where"(%[[V30]], %[[V12]], %[[V34]]) : (tensor<1xi1>, tensor<f32>, tensor<1xf32>) -> tensor<1xf32>
// CHECK-NEXT: %[[V36:.*]] = "ivy.subtract"(%[[V15]], %[[V32]]) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
// CHECK-NEXT: %[[V37:.*]] = "ivy.where"(%[[V30]], %[[V31]], %[[V36]]) : (tensor<1xi1>, tensor<f32>, tensor<1xf32>) -> tensor<1xf32>
// CHECK-NEXT: %[[V38:.*]] = "ivy.divide"(%[[V17]], %[[V37]]) : (tensor<4xf32>, tensor<1xf32>) -> tensor<4xf32>
// CHECK-NEXT: %[[V39:.*]] = "ivy.equal"(%[[V0]], %[[FROM_ELEMENTS]]) : (tensor<4xi32>, tensor<i32>) -> tensor<4xi1>
// CHECK-NEXT: %[[V40:.*]] = "ivy.where"(%[[V39]], %[[V31]], %[[V38]]) : (tensor<4xi1>, tensor<f32>, tensor<4xf32>) -> tensor<4xf32>
// CHECK-NEXT: %[[V41:.*]] = "ivy.where"(%[[V30]], %[[V15]], %[[V28]]) : (tensor<1xi1>, tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
// CHECK-NEXT: %[[V42:.*]] = "ivy.reshape"(%[[V40]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 4>} : (tensor<4xf32>) -> tensor<1x4xf32>
// CHECK-NEXT: %[[V43:.*]] = "ivy.matmul"(%[[V42]], %arg2) : (tensor<1x4xf32>, tensor<4x3xf32>) -> tensor<1x3xf32>
// CHECK-NEXT: %[[V44:.*]] = "ivy.reshape"(%[[V35]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 1>} : (tensor<1xf32>) -> tensor<1x1xf32>
// CHECK-NEXT: %[[V45:.*]] = "ivy.reshape"(%[[V40]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 4, 1>} : (tensor<4xf32>) -> tensor<4x1xf32>
// CHECK-NEXT: %[[V46:.*]] = "ivy.multiply"(%[[V44]], %[[V45]]) : (tensor<1x1xf32>, tensor<4x1xf32>) -> tensor<4x1xf32>
// CHECK-NEXT: %[[V47:.*]] = "ivy.multiply"(%[[V46]], %[[V43]]) : (tensor<4x1xf32>, tensor<1x3xf32>) -> tensor<4x3xf32>
// CHECK-NEXT: %[[V48:.*]] = "ivy.subtract"(%arg2, %[[V47]]) : (tensor<4x3xf32>, tensor<4x3xf32>) -> tensor<4x3xf32>
// CHECK-NEXT: %[[V49:.*]] = "ivy.greater"(%[[V1]], %[[FROM_ELEMENTS]]) : (tensor<3xi32>, tensor<i32>) -> tensor<3xi1>
// CHECK-NEXT: %[[V50:.*]] = "ivy.where"(%[[V49]], %[[V48]], %arg2) : (tensor<3xi1>, tensor<4x3xf32>, tensor<4x3xf32>) -> tensor<4x3xf32>
// CHECK-NEXT: %[[V51:.*]] = "ivy.greater"(%[[V0]], %[[FROM_ELEMENTS]]) : (tensor<4xi32>, tensor<i32>) -> tensor<4xi1>
// CHECK-NEXT: %[[V52:.*]] = "ivy.reshape"(%[[V51]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 4, 1>} : (tensor<4xi1>) -> tensor<4x1xi1>
// CHECK-NEXT: %[[V53:.*]] = "ivy.equal"(%[[V0]], %[[FROM_ELEMENTS]]) : (tensor<4xi32>, tensor<i32>) -> tensor<4xi1>
// CHECK-NEXT: %[[V54:.*]] = "ivy.reshape"(%[[V53]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 4, 1>} : (tensor<4xi1>) -> tensor<4x1xi1>
// CHECK-NEXT: %[[V55:.*]] = "ivy.reshape"(%[[V40]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 4, 1>} : (tensor<4xf32>) -> tensor<4x1xf32>
// CHECK-NEXT: %[[V56:.*]] = "ivy.reshape"(%[[V41]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 1>} : (tensor<1xf32>) -> tensor<1x1xf32>
// CHECK-NEXT: %[[V57:.*]] = "ivy.where"(%[[V52]], %[[V55]], %[[V56]]) : (tensor<4x1xi1>, tensor<4x1xf32>, tensor<1x1xf32>) -> tensor<4x1xf32>
// CHECK-NEXT: %[[V58:.*]] = "ivy.logical_or"(%[[V52]], %[[V54]]) : (tensor<4x1xi1>, tensor<4x1xi1>) -> tensor<4x1xi1>
// CHECK-NEXT: %[[V59:.*]] = "ivy.equal"(%[[V1]], %[[FROM_ELEMENTS]]) : (tensor<3xi32>, tensor<i32>) -> tensor<3xi1>
// CHECK-NEXT: %[[V60:.*]] = "ivy.logical_and"(%[[V58]], %[[V59]]) : (tensor<4x1xi1>, tensor<3xi1>) -> tensor<4x3xi1>
// CHECK-NEXT: %[[V61:.*]] = "ivy.where"(%[[V60]], %[[V57]], %[[V50]]) : (tensor<4x3xi1>, tensor<4x1xf32>, tensor<4x3xf32>) -> tensor<4x3xf32>
// CHECK-NEXT: %[[V62:.*]] = "ivy.equal"(%[[V2]], %[[FROM_ELEMENTS]]) : (tensor<3xi32>, tensor<i32>) -> tensor<3xi1>
// CHECK-NEXT: %[[V63:.*]] = "ivy.where"(%[[V62]], %[[V35]], %arg3) : (tensor<3xi1>, tensor<1xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: scf.yield %[[V61]], %[[V63]] : tensor<4x3xf32>, tensor<3xf32>
// CHECK-NEXT: }
// CHECK-NEXT: return %[[V5]]#0, %[[V5]]#1 : tensor<4x3xf32>, tensor<3xf32>
// CHECK-LABEL: func.func private @ivy.qr.impl_1(
// CHECK-NEXT: %[[V0:.*]]:2 = stablehlo.composite "ivy.geqrf" %arg0 {decomposition = @ivy.geqrf.impl} : (tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<3xf32>)
// CHECK-NEXT: %[[V1:.*]] = "ivy.slice"(%[[V0]]#0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 0>, steps = array<i64: 1, 1>, stops = array<i64: 3, 3>} : (tensor<4x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V2:.*]] = stablehlo.composite "ivy.triu" %[[V1]] {composite_attributes = {offset = 0 : i64}, decomposition = @ivy.triu.impl_1} : (tensor<3x3xf32>) -> tensor<3x3xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.slice"(%[[V0]]#0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 0>, steps = array<i64: 1, 1>, stops = array<i64: 4, 3>} : (tensor<4x3xf32>) -> tensor<4x3xf32>
// CHECK-NEXT: %[[V4:.*]] = stablehlo.composite "ivy.householder_product" %[[V3]], %[[V0]]#1 {decomposition = @ivy.householder_product.impl_1} : (tensor<4x3xf32>, tensor<3xf32>) -> tensor<4x3xf32>
// CHECK-NEXT: return %[[V4]], %[[V2]] : tensor<4x3xf32>, tensor<3x3xf32>
// CHECK-LABEL: func.func private @ivy.householder_product.impl_1(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<[0, 1, 2, 3]> : tensor<4xi32>} : () -> tensor<4xi32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<[0, 1, 2]> : tensor<3xi32>} : () -> tensor<3xi32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 4, 3>} : () -> tensor<4x3xi64>
// CHECK-NEXT: %[[V3:.*]] = "ivy.iota"() {axis = 1 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 4, 3>} : () -> tensor<4x3xi64>
// CHECK-NEXT: %[[V4:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V5:.*]] = "ivy.add"(%[[V2]], %[[V4]]) : (tensor<4x3xi64>, tensor<i64>) -> tensor<4x3xi64>
// CHECK-NEXT: %[[V6:.*]] = "ivy.equal"(%[[V5]], %[[V3]]) : (tensor<4x3xi64>, tensor<4x3xi64>) -> tensor<4x3xi1>
// CHECK-NEXT: %[[V7:.*]] = "ivy.astype"(%[[V6]]) {dtype = f32} : (tensor<4x3xi1>) -> tensor<4x3xf32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.broadcast_to"(%[[V7]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 4, 3>} : (tensor<4x3xf32>) -> tensor<4x3xf32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[C3:.*]] = arith.constant 3 : index
// CHECK-NEXT: %[[C1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[V11:.*]] = scf.for %arg2 = %[[C0]] to %[[C3]] step %[[C1]] iter_args(%arg3 = %[[V8]]) -> (tensor<4x3xf32>) {
// CHECK-NEXT: %[[V12:.*]] = arith.index_cast %arg2 : index to i32
// CHECK-NEXT: %[[FROM_ELEMENTS:.*]] = tensor.from_elements %[[V12]] : tensor<i32>
// CHECK-NEXT: %[[V13:.*]] = "ivy.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V14:.*]] = "ivy.subtract"(%[[V13]], %[[FROM_ELEMENTS]]) : (tensor<i32>, tensor<i32>) -> tensor<i32>
// CHECK-NEXT: %[[V15:.*]] = "ivy.greater"(%[[V0]], %[[V14]]) : (tensor<4xi32>, tensor<i32>) -> tensor<4xi1>
// CHECK-NEXT: %[[V16:.*]] = "ivy.constant"() {value = dense<[0, 1, 2]> : tensor<3xi32>} : () -> tensor<3xi32>
// CHECK-NEXT: %[[V17:.*]] = "ivy.equal"(%[[V16]], %[[V14]]) : (tensor<3xi32>, tensor<i32>) -> tensor<3xi1>
// CHECK-NEXT: %[[V18:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V19:.*]] = "ivy.where"(%[[V17]], %arg0, %[[V18]]) : (tensor<3xi1>, tensor<4x3xf32>, tensor<f32>) -> tensor<4x3xf32>
// CHECK-NEXT: %[[V20:.*]] = "ivy.sum"(%[[V19]]) {axes = array<i64: -1>, keepdims = false} : (tensor<4x3xf32>) -> tensor<4xf32>
// CHECK-NEXT: %[[V21:.*]] = "ivy.where"(%[[V15]], %[[V20]], %[[V9]]) : (tensor<4xi1>, tensor<4xf32>, tensor<f32>) -> tensor<4xf32>
// CHECK-NEXT: %[[V22:.*]] = "ivy.equal"(%[[V0]], %[[V14]]) : (tensor<4xi32>, tensor<i32>) -> tensor<4xi1>
// CHECK-NEXT: %[[V23:.*]] = "ivy.where"(%[[V22]], %[[V10]], %[[V21]]) : (tensor<4xi1>, tensor<f32>, tensor<4xf32>) -> tensor<4xf32>
// CHECK-NEXT: %[[V24:.*]] = "ivy.equal"(%[[V1]], %[[V14]]) : (tensor<3xi32>, tensor<i32>) -> tensor<3xi1>
// CHECK-NEXT: %[[V25:.*]] = "ivy.where"(%[[V24]], %arg1, %[[V9]]) : (tensor<3xi1>, tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V26:.*]] = "ivy.sum"(%[[V25]]) {axes = array<i64: -1>, keepdims = true} : (tensor<3xf32>) -> tensor<1xf32>
// CHECK-NEXT: %[[V27:.*]] = "ivy.reshape"(%[[V23]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 4>} : (tensor<4xf32>) -> tensor<1x4xf32>
// CHECK-NEXT: %[[V28:.*]] = "ivy.matmul"(%[[V27]], %arg3) : (tensor<1x4xf32>, tensor<4x3xf32>) -> tensor<1x3xf32>
// CHECK-NEXT: %[[V29:.*]] = "ivy.reshape"(%[[V26]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 1>} : (tensor<1xf32>) -> tensor<1x1xf32>
// CHECK-NEXT: %[[V30:.*]] = "ivy.reshape"(%[[V23]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 4, 1>} : (tensor<4xf32>) -> tensor<4x1xf32>
// CHECK-NEXT: %[[V31:.*]] = "ivy.multiply"(%[[V29]], %[[V30]]) : (tensor<1x1xf32>, tensor<4x1xf32>) -> tensor<4x1xf32>
// CHECK-NEXT: %[[V32:.*]] = "ivy.multiply"(%[[V31]], %[[V28]]) : (tensor<4x1xf32>, tensor<1x3xf32>) -> tensor<4x3xf32>
// CHECK-NEXT: %[[V33:.*]] = "ivy.subtract"(%arg3, %[[V32]]) : (tensor<4x3xf32>, tensor<4x3xf32>) -> tensor<4x3xf32>
// CHECK-NEXT: scf.yield %[[V33]] : tensor<4x3xf32>
// CHECK-NEXT: }
// CHECK-NEXT: return %[[V11]] : tensor<4x3xf32>
// CHECK-LABEL: func.func private @ivy.triu.impl_1(
// CHECK-NEXT: %[[V0:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 3, 3>} : () -> tensor<3x3xi64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.add"(%[[V0]], %[[V1]]) : (tensor<3x3xi64>, tensor<i64>) -> tensor<3x3xi64>
// CHECK-NEXT: %[[V3:.*]] = "ivy.iota"() {axis = 1 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 3, 3>} : () -> tensor<3x3xi64>
// CHECK-NEXT: %[[V4:.*]] = "ivy.less_equal"(%[[V2]], %[[V3]]) : (tensor<3x3xi64>, tensor<3x3xi64>) -> tensor<3x3xi1>
// CHECK-NEXT: %[[V5:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.where"(%[[V4]], %arg0, %[[V5]]) : (tensor<3x3xi1>, tensor<3x3xf32>, tensor<f32>) -> tensor<3x3xf32>
// CHECK-NEXT: return %[[V6]] : tensor<3x3xf32>
// CHECK-LABEL: func.func private @ivy.lu_pivots_to_permutation.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<[0, 1, 2, 3]> : tensor<4xi32>} : () -> tensor<4xi32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<[0, 1, 2]> : tensor<3xi32>} : () -> tensor<3xi32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.broadcast_to"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 4>} : (tensor<4xi32>) -> tensor<4xi32>
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[C3:.*]] = arith.constant 3 : index
// CHECK-NEXT: %[[C1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[V3:.*]] = scf.for %arg1 = %[[C0]] to %[[C3]] step %[[C1]] iter_args(%arg2 = %[[V2]]) -> (tensor<4xi32>) {
// CHECK-NEXT: %[[V4:.*]] = arith.index_cast %arg1 : index to i32
// CHECK-NEXT: %[[FROM_ELEMENTS:.*]] = tensor.from_elements %[[V4]] : tensor<i32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.equal"(%[[V1]], %[[FROM_ELEMENTS]]) : (tensor<3xi32>, tensor<i32>) -> tensor<3xi1>
// CHECK-NEXT: %[[V6:.*]] = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.where"(%[[V5]], %arg0, %[[V6]]) : (tensor<3xi1>, tensor<3xi32>, tensor<i32>) -> tensor<3xi32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.sum"(%[[V7]]) {axes = array<i64: -1>, keepdims = true} : (tensor<3xi32>) -> tensor<1xi32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.equal"(%[[V0]], %[[FROM_ELEMENTS]]) : (tensor<4xi32>, tensor<i32>) -> tensor<4xi1>
// CHECK-NEXT: %[[V10:.*]] = "ivy.equal"(%[[V0]], %[[V8]]) : (tensor<4xi32>, tensor<1xi32>) -> tensor<4xi1>
// CHECK-NEXT: %[[V11:.*]] = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V12:.*]] = "ivy.where"(%[[V9]], %arg2, %[[V11]]) : (tensor<4xi1>, tensor<4xi32>, tensor<i32>) -> tensor<4xi32>
// CHECK-NEXT: %[[V13:.*]] = "ivy.sum"(%[[V12]]) {axes = array<i64: -1>, keepdims = true} : (tensor<4xi32>) -> tensor<1xi32>
// CHECK-NEXT: %[[V14:.*]] = "ivy.where"(%[[V10]], %arg2, %[[V11]]) : (tensor<4xi1>, tensor<4xi32>, tensor<i32>) -> tensor<4xi32>
// CHECK-NEXT: %[[V15:.*]] = "ivy.sum"(%[[V14]]) {axes = array<i64: -1>, keepdims = true} : (tensor<4xi32>) -> tensor<1xi32>
// CHECK-NEXT: %[[V16:.*]] = "ivy.where"(%[[V10]], %[[V13]], %arg2) : (tensor<4xi1>, tensor<1xi32>, tensor<4xi32>) -> tensor<4xi32>
// CHECK-NEXT: %[[V17:.*]] = "ivy.where"(%[[V9]], %[[V15]], %[[V16]]) : (tensor<4xi1>, tensor<1xi32>, tensor<4xi32>) -> tensor<4xi32>
// CHECK-NEXT: scf.yield %[[V17]] : tensor<4xi32>
// CHECK-NEXT: }
// CHECK-NEXT: return %[[V3]] : tensor<4xi32>
func.func @slogdet(%arg0: tensor<3x3xf32>) -> (tensor<f32>, tensor<f32>) {
  %0:2 = "ivy.slogdet"(%arg0) : (tensor<3x3xf32>) -> (tensor<f32>, tensor<f32>)
  return %0#0, %0#1 : tensor<f32>, tensor<f32>
}

// -----

// CHECK-LABEL: func.func @scaled_dot_product_attention(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.scaled_dot_product_attention" %arg0, %arg1, %arg2 {composite_attributes = {causal = false, scale = 5.000000e-01 : f64}, decomposition = @ivy.scaled_dot_product_attention.impl_1} : (tensor<2x4x5x8xf32>, tensor<2x4x7x8xf32>, tensor<2x4x7x8xf32>) -> tensor<2x4x5x8xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x4x5x8xf32>
func.func @scaled_dot_product_attention(%arg0: tensor<2x4x5x8xf32>, %arg1: tensor<2x4x7x8xf32>, %arg2: tensor<2x4x7x8xf32>) -> tensor<2x4x5x8xf32> {
  %0 = "ivy.scaled_dot_product_attention"(%arg0, %arg1, %arg2) {causal = false, operandSegmentSizes = array<i32: 1, 1, 1, 0>, scale = 5.000000e-01 : f64} : (tensor<2x4x5x8xf32>, tensor<2x4x7x8xf32>, tensor<2x4x7x8xf32>) -> tensor<2x4x5x8xf32>
  return %0 : tensor<2x4x5x8xf32>
}

// CHECK-LABEL: func.func @scaled_dot_product_attention_masked(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.scaled_dot_product_attention" %arg0, %arg1, %arg2, %arg3 {composite_attributes = {causal = true, scale = 5.000000e-01 : f64}, decomposition = @ivy.scaled_dot_product_attention.impl} : (tensor<2x4x5x8xf32>, tensor<2x4x7x8xf32>, tensor<2x4x7x8xf32>, tensor<5x7xi1>) -> tensor<2x4x5x8xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x4x5x8xf32>
func.func @scaled_dot_product_attention_masked(%arg0: tensor<2x4x5x8xf32>, %arg1: tensor<2x4x7x8xf32>, %arg2: tensor<2x4x7x8xf32>, %arg3: tensor<5x7xi1>) -> tensor<2x4x5x8xf32> {
  %0 = "ivy.scaled_dot_product_attention"(%arg0, %arg1, %arg2, %arg3) {causal = true, operandSegmentSizes = array<i32: 1, 1, 1, 1>, scale = 5.000000e-01 : f64} : (tensor<2x4x5x8xf32>, tensor<2x4x7x8xf32>, tensor<2x4x7x8xf32>, tensor<5x7xi1>) -> tensor<2x4x5x8xf32>
  return %0 : tensor<2x4x5x8xf32>
}

// CHECK-LABEL: func.func @linear(
// CHECK-NEXT: %[[V0:.*]] = "ivy.permute_dims"(%arg1) {axes = array<i64: 1, 0>} : (tensor<4x3xf32>) -> tensor<3x4xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.matmul"(%arg0, %[[V0]]) : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.add"(%[[V1]], %arg2) : (tensor<2x4xf32>, tensor<4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: return %[[V2]] : tensor<2x4xf32>
func.func @linear(%arg0: tensor<2x3xf32>, %arg1: tensor<4x3xf32>, %arg2: tensor<4xf32>) -> tensor<2x4xf32> {
  %0 = "ivy.linear"(%arg0, %arg1, %arg2) {operandSegmentSizes = array<i32: 1, 1, 1>, transposed = true} : (tensor<2x3xf32>, tensor<4x3xf32>, tensor<4xf32>) -> tensor<2x4xf32>
  return %0 : tensor<2x4xf32>
}

// CHECK-LABEL: func.func @linear_plain(
// CHECK-NEXT: %[[V0:.*]] = "ivy.matmul"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x4xf32>
func.func @linear_plain(%arg0: tensor<2x3xf32>, %arg1: tensor<3x4xf32>) -> tensor<2x4xf32> {
  %0 = "ivy.linear"(%arg0, %arg1) {operandSegmentSizes = array<i32: 1, 1, 0>, transposed = false} : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<2x4xf32>
  return %0 : tensor<2x4xf32>
}

// CHECK-LABEL: func.func @embedding(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.index" %arg0, %arg1 {composite_attributes = {axes = array<i64: 0>}, decomposition = @ivy.index.impl_3} : (tensor<10x4xf32>, tensor<2x3xi64>) -> tensor<2x3x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3x4xf32>
func.func @embedding(%arg0: tensor<10x4xf32>, %arg1: tensor<2x3xi64>) -> tensor<2x3x4xf32> {
  %0 = "ivy.embedding"(%arg0, %arg1) : (tensor<10x4xf32>, tensor<2x3xi64>) -> tensor<2x3x4xf32>
  return %0 : tensor<2x3x4xf32>
}

// CHECK-LABEL: func.func @softmax(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.softmax" %arg0 {composite_attributes = {axis = -1 : i64}, decomposition = @ivy.softmax.impl_1} : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @softmax(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.softmax"(%arg0) {axis = -1 : i64} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @log_softmax(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.log_softmax" %arg0 {composite_attributes = {axis = 0 : i64}, decomposition = @ivy.log_softmax.impl} : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @log_softmax(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.log_softmax"(%arg0) {axis = 0 : i64} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @layer_norm(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.layer_norm" %arg0, %arg1, %arg2 {composite_attributes = {axes = 2 : i64, epsilon = 1.000000e-05 : f64}, decomposition = @ivy.layer_norm.impl_1} : (tensor<2x3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<2x3x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3x4xf32>
func.func @layer_norm(%arg0: tensor<2x3x4xf32>, %arg1: tensor<3x4xf32>, %arg2: tensor<3x4xf32>) -> tensor<2x3x4xf32> {
  %0 = "ivy.layer_norm"(%arg0, %arg1, %arg2) {axes = 2 : i64, epsilon = 1.000000e-05 : f64, operandSegmentSizes = array<i32: 1, 1, 1>} : (tensor<2x3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<2x3x4xf32>
  return %0 : tensor<2x3x4xf32>
}

// CHECK-LABEL: func.func @layer_norm_plain(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.layer_norm" %arg0 {composite_attributes = {axes = 1 : i64, epsilon = 1.000000e-05 : f64, operandSegmentSizes = array<i32: 1, 0, 0>}, decomposition = @ivy.layer_norm.impl} : (tensor<2x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x4xf32>
func.func @layer_norm_plain(%arg0: tensor<2x4xf32>) -> tensor<2x4xf32> {
  %0 = "ivy.layer_norm"(%arg0) {axes = 1 : i64, epsilon = 1.000000e-05 : f64, operandSegmentSizes = array<i32: 1, 0, 0>} : (tensor<2x4xf32>) -> tensor<2x4xf32>
  return %0 : tensor<2x4xf32>
}

// CHECK-LABEL: func.func @rms_norm(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.rms_norm" %arg0, %arg1 {composite_attributes = {axes = 1 : i64, epsilon = 9.9999999999999995E-7 : f64}, decomposition = @ivy.rms_norm.impl} : (tensor<2x4xf32>, tensor<4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x4xf32>
func.func @rms_norm(%arg0: tensor<2x4xf32>, %arg1: tensor<4xf32>) -> tensor<2x4xf32> {
  %0 = "ivy.rms_norm"(%arg0, %arg1) {axes = 1 : i64, epsilon = 9.9999999999999995E-7 : f64, operandSegmentSizes = array<i32: 1, 1>} : (tensor<2x4xf32>, tensor<4xf32>) -> tensor<2x4xf32>
  return %0 : tensor<2x4xf32>
}

// CHECK-LABEL: func.func @group_norm(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.group_norm" %arg0, %arg1, %arg2 {composite_attributes = {axis = 1 : i64, epsilon = 1.000000e-05 : f64, groups = 3 : i64}, decomposition = @ivy.group_norm.impl} : (tensor<2x6x4xf32>, tensor<6xf32>, tensor<6xf32>) -> tensor<2x6x4xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x6x4xf32>
func.func @group_norm(%arg0: tensor<2x6x4xf32>, %arg1: tensor<6xf32>, %arg2: tensor<6xf32>) -> tensor<2x6x4xf32> {
  %0 = "ivy.group_norm"(%arg0, %arg1, %arg2) {axis = 1 : i64, epsilon = 1.000000e-05 : f64, groups = 3 : i64, operandSegmentSizes = array<i32: 1, 1, 1>} : (tensor<2x6x4xf32>, tensor<6xf32>, tensor<6xf32>) -> tensor<2x6x4xf32>
  return %0 : tensor<2x6x4xf32>
}

// CHECK-LABEL: func.func @batch_norm(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<9.99999974E-6> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.add"(%arg2, %[[V0]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.rsqrt"(%[[V1]]) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.multiply"(%[[V2]], %arg3) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.multiply"(%arg1, %[[V3]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.negative"(%[[V4]]) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.add"(%[[V5]], %arg4) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.reshape"(%[[V3]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3, 1>} : (tensor<3xf32>) -> tensor<3x1xf32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.multiply"(%arg0, %[[V7]]) : (tensor<2x3x4xf32>, tensor<3x1xf32>) -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.reshape"(%[[V6]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3, 1>} : (tensor<3xf32>) -> tensor<3x1xf32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.add"(%[[V8]], %[[V9]]) : (tensor<2x3x4xf32>, tensor<3x1xf32>) -> tensor<2x3x4xf32>
// CHECK-NEXT: return %[[V10]] : tensor<2x3x4xf32>
func.func @batch_norm(%arg0: tensor<2x3x4xf32>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>, %arg3: tensor<3xf32>, %arg4: tensor<3xf32>) -> tensor<2x3x4xf32> {
  %0 = "ivy.batch_norm"(%arg0, %arg1, %arg2, %arg3, %arg4) {axis = 1 : i64, epsilon = 1.000000e-05 : f64, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1>} : (tensor<2x3x4xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> tensor<2x3x4xf32>
  return %0 : tensor<2x3x4xf32>
}

// CHECK-LABEL: func.func @batch_norm_last(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<9.99999974E-6> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.add"(%arg2, %[[V0]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.rsqrt"(%[[V1]]) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.multiply"(%arg1, %[[V2]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.negative"(%[[V3]]) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.multiply"(%arg0, %[[V2]]) : (tensor<2x4x3xf32>, tensor<3xf32>) -> tensor<2x4x3xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.add"(%[[V5]], %[[V4]]) : (tensor<2x4x3xf32>, tensor<3xf32>) -> tensor<2x4x3xf32>
// CHECK-NEXT: return %[[V6]] : tensor<2x4x3xf32>
func.func @batch_norm_last(%arg0: tensor<2x4x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>) -> tensor<2x4x3xf32> {
  %0 = "ivy.batch_norm"(%arg0, %arg1, %arg2) {axis = 2 : i64, epsilon = 1.000000e-05 : f64, operandSegmentSizes = array<i32: 1, 1, 1, 0, 0>} : (tensor<2x4x3xf32>, tensor<3xf32>, tensor<3xf32>) -> tensor<2x4x3xf32>
  return %0 : tensor<2x4x3xf32>
}

// CHECK-LABEL: func.func @softmax_dynamic(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.softmax" %arg0 {composite_attributes = {axis = 1 : i64}, decomposition = @ivy.softmax.impl} : (tensor<?x3xf32>) -> tensor<?x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<?x3xf32>
func.func @softmax_dynamic(%arg0: tensor<?x3xf32>) -> tensor<?x3xf32> {
  %0 = "ivy.softmax"(%arg0) {axis = 1 : i64} : (tensor<?x3xf32>) -> tensor<?x3xf32>
  return %0 : tensor<?x3xf32>
}

// CHECK-LABEL: func.func @lstm(
// CHECK-NEXT: %[[V0:.*]]:3 = stablehlo.composite "ivy.lstm" %arg0, %arg1, %arg2, %arg3, %arg4, %arg5 {composite_attributes = {operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1, 0>, reverse = false}, decomposition = @ivy.lstm.impl} : (tensor<5x2x3xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<16x3xf32>, tensor<16x4xf32>, tensor<16xf32>) -> (tensor<5x2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>)
// CHECK-NEXT: return %[[V0]]#0, %[[V0]]#1, %[[V0]]#2 : tensor<5x2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>
func.func @lstm(%arg0: tensor<5x2x3xf32>, %arg1: tensor<2x4xf32>, %arg2: tensor<2x4xf32>, %arg3: tensor<16x3xf32>, %arg4: tensor<16x4xf32>, %arg5: tensor<16xf32>) -> (tensor<5x2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>) {
  %0:3 = "ivy.lstm"(%arg0, %arg1, %arg2, %arg3, %arg4, %arg5) {operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1, 0>, reverse = false} : (tensor<5x2x3xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<16x3xf32>, tensor<16x4xf32>, tensor<16xf32>) -> (tensor<5x2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>)
  return %0#0, %0#1, %0#2 : tensor<5x2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>
}

// CHECK-LABEL: func.func @gru(
// CHECK-NEXT: %[[V0:.*]]:2 = stablehlo.composite "ivy.gru" %arg0, %arg1, %arg2, %arg3, %arg4, %arg5 {composite_attributes = {reverse = false}, decomposition = @ivy.gru.impl} : (tensor<5x2x3xf32>, tensor<2x4xf32>, tensor<12x3xf32>, tensor<12x4xf32>, tensor<12xf32>, tensor<12xf32>) -> (tensor<5x2x4xf32>, tensor<2x4xf32>)
// CHECK-NEXT: return %[[V0]]#0, %[[V0]]#1 : tensor<5x2x4xf32>, tensor<2x4xf32>
func.func @gru(%arg0: tensor<5x2x3xf32>, %arg1: tensor<2x4xf32>, %arg2: tensor<12x3xf32>, %arg3: tensor<12x4xf32>, %arg4: tensor<12xf32>, %arg5: tensor<12xf32>) -> (tensor<5x2x4xf32>, tensor<2x4xf32>) {
  %0:2 = "ivy.gru"(%arg0, %arg1, %arg2, %arg3, %arg4, %arg5) {operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1>, reverse = false} : (tensor<5x2x3xf32>, tensor<2x4xf32>, tensor<12x3xf32>, tensor<12x4xf32>, tensor<12xf32>, tensor<12xf32>) -> (tensor<5x2x4xf32>, tensor<2x4xf32>)
  return %0#0, %0#1 : tensor<5x2x4xf32>, tensor<2x4xf32>
}

// CHECK-LABEL: func.func @rnn(
// CHECK-NEXT: %[[V0:.*]]:2 = stablehlo.composite "ivy.rnn" %arg0, %arg1, %arg2, %arg3, %arg4 {composite_attributes = {activation = "tanh", reverse = true}, decomposition = @ivy.rnn.impl} : (tensor<5x2x3xf32>, tensor<2x4xf32>, tensor<4x3xf32>, tensor<4x4xf32>, tensor<4xf32>) -> (tensor<5x2x4xf32>, tensor<2x4xf32>)
// CHECK-NEXT: return %[[V0]]#0, %[[V0]]#1 : tensor<5x2x4xf32>, tensor<2x4xf32>
// CHECK-LABEL: func.func private @ivy.rnn.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.permute_dims"(%arg2) {axes = array<i64: 1, 0>} : (tensor<4x3xf32>) -> tensor<3x4xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.matmul"(%arg0, %[[V0]]) : (tensor<5x2x3xf32>, tensor<3x4xf32>) -> tensor<5x2x4xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.add"(%[[V1]], %arg4) : (tensor<5x2x4xf32>, tensor<4xf32>) -> tensor<5x2x4xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.broadcast_to"(%[[V3]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 5, 2, 4>} : (tensor<f32>) -> tensor<5x2x4xf32>
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[C5:.*]] = arith.constant 5 : index
// CHECK-NEXT: %[[C1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[V5:.*]]:2 = scf.for %arg5 = %[[C0]] to %[[C5]] step %[[C1]] iter_args(%arg6 = %[[V4]], %arg7 = %arg1) -> (tensor<5x2x4xf32>, tensor<2x4xf32>) {
// CHECK-NEXT: %[[V6:.*]] = arith.index_cast %arg5 : index to i32
// CHECK-NEXT: %[[FROM_ELEMENTS:.*]] = tensor.from_elements %[[V6]] : tensor<i32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.constant"() {value = dense<5> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.subtract"(%[[V7]], %[[V8]]) : (tensor<i32>, tensor<i32>) -> tensor<i32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.subtract"(%[[V9]], %[[FROM_ELEMENTS]]) : (tensor<i32>, tensor<i32>) -> tensor<i32>
// CHECK-NEXT: %[[V11:.*]] = stablehlo.composite "ivy.index" %[[V2]], %[[V10]] {composite_attributes = {axes = array<i64: 0>}, decomposition = @ivy.index.impl} : (tensor<5x2x4xf32>, tensor<i32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V12:.*]] = "ivy.permute_dims"(%arg3) {axes = array<i64: 1, 0>} : (tensor<4x4xf32>) -> tensor<4x4xf32>
// CHECK-NEXT: %[[V13:.*]] = "ivy.matmul"(%arg7, %[[V12]]) : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V14:.*]] = "ivy.add"(%[[V11]], %[[V13]]) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V15:.*]] = "ivy.tanh"(%[[V14]]) : (tensor<2x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V16:.*]] = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V17:.*]] = "ivy.reshape"(%[[V15]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 2, 4>} : (tensor<2x4xf32>) -> tensor<1x2x4xf32>
// CHECK-NEXT: %[[V18:.*]] = "ivy.dynamic_update_slice"(%arg6, %[[V17]], %[[V10]], %[[V16]], %[[V16]]) {operandSegmentSizes = array<i32: 1, 1, 3>} : (tensor<5x2x4xf32>, tensor<1x2x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<5x2x4xf32>
// CHECK-NEXT: scf.yield %[[V18]], %[[V15]] : tensor<5x2x4xf32>, tensor<2x4xf32>
// CHECK-NEXT: }
// CHECK-NEXT: return %[[V5]]#0, %[[V5]]#1 : tensor<5x2x4xf32>, tensor<2x4xf32>
// CHECK-LABEL: func.func private @ivy.index.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<5> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.less"(%arg1, %[[V1]]) : (tensor<i32>, tensor<i32>) -> tensor<i1>
// CHECK-NEXT: %[[V3:.*]] = "ivy.add"(%arg1, %[[V0]]) : (tensor<i32>, tensor<i32>) -> tensor<i32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.where"(%[[V2]], %[[V3]], %arg1) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.broadcast_to"(%[[V4]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64>} : (tensor<i32>) -> tensor<i32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.reshape"(%[[V5]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1>} : (tensor<i32>) -> tensor<1xi32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.concat"(%[[V6]]) {axis = 0 : i64, operandSegmentSizes = array<i32: 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<1xi32>) -> tensor<1xi32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.gather"(%arg0, %[[V7]]) {batch_axes = array<i64>, collapsed_axes = array<i64: 0>, index_batch_axes = array<i64>, index_vector_axis = 0 : i64, offset_axes = array<i64: 0, 1>, operandSegmentSizes = array<i32: 1, 1, 0>, slice_sizes = array<i64: 1, 2, 4>, start_axes = array<i64: 0>} : (tensor<5x2x4xf32>, tensor<1xi32>) -> tensor<2x4xf32>
// CHECK-NEXT: return %[[V8]] : tensor<2x4xf32>
// CHECK-LABEL: func.func private @ivy.gru.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.permute_dims"(%arg2) {axes = array<i64: 1, 0>} : (tensor<12x3xf32>) -> tensor<3x12xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.matmul"(%arg0, %[[V0]]) : (tensor<5x2x3xf32>, tensor<3x12xf32>) -> tensor<5x2x12xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.add"(%[[V1]], %arg4) : (tensor<5x2x12xf32>, tensor<12xf32>) -> tensor<5x2x12xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.broadcast_to"(%[[V3]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 5, 2, 4>} : (tensor<f32>) -> tensor<5x2x4xf32>
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[C5:.*]] = arith.constant 5 : index
// CHECK-NEXT: %[[C1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[V5:.*]]:2 = scf.for %arg6 = %[[C0]] to %[[C5]] step %[[C1]] iter_args(%arg7 = %[[V4]], %arg8 = %arg1) -> (tensor<5x2x4xf32>, tensor<2x4xf32>) {
// CHECK-NEXT: %[[V6:.*]] = arith.index_cast %arg6 : index to i32
// CHECK-NEXT: %[[FROM_ELEMENTS:.*]] = tensor.from_elements %[[V6]] : tensor<i32>
// CHECK-NEXT: %[[V7:.*]] = stablehlo.composite "ivy.index" %[[V2]], %[[FROM_ELEMENTS]] {composite_attributes = {axes = array<i64: 0>}, decomposition = @ivy.index.impl_1} : (tensor<5x2x12xf32>, tensor<i32>) -> tensor<2x12xf32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.slice"(%[[V7]]) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 0>, steps = array<i64: 1, 1>, stops = array<i64: 2, 4>} : (tensor<2x12xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.slice"(%[[V7]]) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 4>, steps = array<i64: 1, 1>, stops = array<i64: 2, 8>} : (tensor<2x12xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.slice"(%[[V7]]) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 8>, steps = array<i64: 1, 1>, stops = array<i64: 2, 12>} : (tensor<2x12xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.permute_dims"(%arg3) {axes = array<i64: 1, 0>} : (tensor<12x4xf32>) -> tensor<4x12xf32>
// CHECK-NEXT: %[[V12:.*]] = "ivy.matmul"(%arg8, %[[V11]]) : (tensor<2x4xf32>, tensor<4x12xf32>) -> tensor<2x12xf32>
// CHECK-NEXT: %[[V13:.*]] = "ivy.add"(%[[V12]], %arg5) : (tensor<2x12xf32>, tensor<12xf32>) -> tensor<2x12xf32>
// CHECK-NEXT: %[[V14:.*]] = "ivy.slice"(%[[V13]]) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 0>, steps = array<i64: 1, 1>, stops = array<i64: 2, 4>} : (tensor<2x12xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V15:.*]] = "ivy.slice"(%[[V13]]) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 4>, steps = array<i64: 1, 1>, stops = array<i64: 2, 8>} : (tensor<2x12xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V16:.*]] = "ivy.slice"(%[[V13]]) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 8>, steps = array<i64: 1, 1>, stops = array<i64: 2, 12>} : (tensor<2x12xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V17:.*]] = "ivy.add"(%[[V8]], %[[V14]]) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V18:.*]] = "ivy.sigmoid"(%[[V17]]) : (tensor<2x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V19:.*]] = "ivy.add"(%[[V9]], %[[V15]]) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V20:.*]] = "ivy.sigmoid"(%[[V19]]) : (tensor<2x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V21:.*]] = "ivy.multiply"(%[[V18]], %[[V16]]) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V22:.*]] = "ivy.add"(%[[V10]], %[[V21]]) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V23:.*]] = "ivy.tanh"(%[[V22]]) : (tensor<2x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V24:.*]] = "ivy.subtract"(%arg8, %[[V23]]) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V25:.*]] = "ivy.multiply"(%[[V20]], %[[V24]]) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V26:.*]] = "ivy.add"(%[[V23]], %[[V25]]) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V27:.*]] = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V28:.*]] = "ivy.reshape"(%[[V26]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 2, 4>} : (tensor<2x4xf32>) -> tensor<1x2x4xf32>
// CHECK-NEXT: %[[V29:.*]] = "ivy.dynamic_update_slice"(%arg7, %[[V28]], %[[FROM_ELEMENTS]], %[[V27]], %[[V27]]) {operandSegmentSizes = array<i32: 1, 1, 3>} : (tensor<5x2x4xf32>, tensor<1x2x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<5x2x4xf32>
// CHECK-NEXT: scf.yield %[[V29]], %[[V26]] : tensor<5x2x4xf32>, tensor<2x4xf32>
// CHECK-NEXT: }
// CHECK-NEXT: return %[[V5]]#0, %[[V5]]#1 : tensor<5x2x4xf32>, tensor<2x4xf32>
// CHECK-LABEL: func.func private @ivy.index.impl_1(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<5> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.less"(%arg1, %[[V1]]) : (tensor<i32>, tensor<i32>) -> tensor<i1>
// CHECK-NEXT: %[[V3:.*]] = "ivy.add"(%arg1, %[[V0]]) : (tensor<i32>, tensor<i32>) -> tensor<i32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.where"(%[[V2]], %[[V3]], %arg1) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.broadcast_to"(%[[V4]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64>} : (tensor<i32>) -> tensor<i32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.reshape"(%[[V5]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1>} : (tensor<i32>) -> tensor<1xi32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.concat"(%[[V6]]) {axis = 0 : i64, operandSegmentSizes = array<i32: 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<1xi32>) -> tensor<1xi32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.gather"(%arg0, %[[V7]]) {batch_axes = array<i64>, collapsed_axes = array<i64: 0>, index_batch_axes = array<i64>, index_vector_axis = 0 : i64, offset_axes = array<i64: 0, 1>, operandSegmentSizes = array<i32: 1, 1, 0>, slice_sizes = array<i64: 1, 2, 12>, start_axes = array<i64: 0>} : (tensor<5x2x12xf32>, tensor<1xi32>) -> tensor<2x12xf32>
// CHECK-NEXT: return %[[V8]] : tensor<2x12xf32>
// CHECK-LABEL: func.func private @ivy.lstm.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.permute_dims"(%arg3) {axes = array<i64: 1, 0>} : (tensor<16x3xf32>) -> tensor<3x16xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.matmul"(%arg0, %[[V0]]) : (tensor<5x2x3xf32>, tensor<3x16xf32>) -> tensor<5x2x16xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.add"(%[[V1]], %arg5) : (tensor<5x2x16xf32>, tensor<16xf32>) -> tensor<5x2x16xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.broadcast_to"(%[[V3]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 5, 2, 4>} : (tensor<f32>) -> tensor<5x2x4xf32>
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[C5:.*]] = arith.constant 5 : index
// CHECK-NEXT: %[[C1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[V5:.*]]:3 = scf.for %arg6 = %[[C0]] to %[[C5]] step %[[C1]] iter_args(%arg7 = %[[V4]], %arg8 = %arg1, %arg9 = %arg2) -> (tensor<5x2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>) {
// CHECK-NEXT: %[[V6:.*]] = arith.index_cast %arg6 : index to i32
// CHECK-NEXT: %[[FROM_ELEMENTS:.*]] = tensor.from_elements %[[V6]] : tensor<i32>
// CHECK-NEXT: %[[V7:.*]] = stablehlo.composite "ivy.index" %[[V2]], %[[FROM_ELEMENTS]] {composite_attributes = {axes = array<i64: 0>}, decomposition = @ivy.index.impl_2} : (tensor<5x2x16xf32>, tensor<i32>) -> tensor<2x16xf32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.permute_dims"(%arg4) {axes = array<i64: 1, 0>} : (tensor<16x4xf32>) -> tensor<4x16xf32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.matmul"(%arg8, %[[V8]]) : (tensor<2x4xf32>, tensor<4x16xf32>) -> tensor<2x16xf32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.add"(%[[V7]], %[[V9]]) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.slice"(%[[V10]]) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 0>, steps = array<i64: 1, 1>, stops = array<i64: 2, 4>} : (tensor<2x16xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V12:.*]] = "ivy.slice"(%[[V10]]) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 4>, steps = array<i64: 1, 1>, stops = array<i64: 2, 8>} : (tensor<2x16xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V13:.*]] = "ivy.slice"(%[[V10]]) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 8>, steps = array<i64: 1, 1>, stops = array<i64: 2, 12>} : (tensor<2x16xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V14:.*]] = "ivy.slice"(%[[V10]]) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 12>, steps = array<i64: 1, 1>, stops = array<i64: 2, 16>} : (tensor<2x16xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V15:.*]] = "ivy.sigmoid"(%[[V12]]) : (tensor<2x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V16:.*]] = "ivy.multiply"(%[[V15]], %arg9) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V17:.*]] = "ivy.sigmoid"(%[[V11]]) : (tensor<2x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V18:.*]] = "ivy.tanh"(%[[V13]]) : (tensor<2x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V19:.*]] = "ivy.multiply"(%[[V17]], %[[V18]]) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V20:.*]] = "ivy.add"(%[[V16]], %[[V19]]) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V21:.*]] = "ivy.sigmoid"(%[[V14]]) : (tensor<2x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V22:.*]] = "ivy.tanh"(%[[V20]]) : (tensor<2x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V23:.*]] = "ivy.multiply"(%[[V21]], %[[V22]]) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V24:.*]] = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V25:.*]] = "ivy.reshape"(%[[V23]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1, 2, 4>} : (tensor<2x4xf32>) -> tensor<1x2x4xf32>
// CHECK-NEXT: %[[V26:.*]] = "ivy.dynamic_update_slice"(%arg7, %[[V25]], %[[FROM_ELEMENTS]], %[[V24]], %[[V24]]) {operandSegmentSizes = array<i32: 1, 1, 3>} : (tensor<5x2x4xf32>, tensor<1x2x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<5x2x4xf32>
// CHECK-NEXT: scf.yield %[[V26]], %[[V23]], %[[V20]] : tensor<5x2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>
// CHECK-NEXT: }
// CHECK-NEXT: return %[[V5]]#0, %[[V5]]#1, %[[V5]]#2 : tensor<5x2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>
// CHECK-LABEL: func.func private @ivy.index.impl_2(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<5> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.less"(%arg1, %[[V1]]) : (tensor<i32>, tensor<i32>) -> tensor<i1>
// CHECK-NEXT: %[[V3:.*]] = "ivy.add"(%arg1, %[[V0]]) : (tensor<i32>, tensor<i32>) -> tensor<i32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.where"(%[[V2]], %[[V3]], %arg1) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.broadcast_to"(%[[V4]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64>} : (tensor<i32>) -> tensor<i32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.reshape"(%[[V5]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 1>} : (tensor<i32>) -> tensor<1xi32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.concat"(%[[V6]]) {axis = 0 : i64, operandSegmentSizes = array<i32: 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<1xi32>) -> tensor<1xi32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.gather"(%arg0, %[[V7]]) {batch_axes = array<i64>, collapsed_axes = array<i64: 0>, index_batch_axes = array<i64>, index_vector_axis = 0 : i64, offset_axes = array<i64: 0, 1>, operandSegmentSizes = array<i32: 1, 1, 0>, slice_sizes = array<i64: 1, 2, 16>, start_axes = array<i64: 0>} : (tensor<5x2x16xf32>, tensor<1xi32>) -> tensor<2x16xf32>
// CHECK-NEXT: return %[[V8]] : tensor<2x16xf32>
// CHECK-LABEL: func.func private @ivy.softmax.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.max"(%arg0) {axes = array<i64: 1>, keepdims = true} : (tensor<?x3xf32>) -> tensor<?x1xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.subtract"(%arg0, %[[V0]]) : (tensor<?x3xf32>, tensor<?x1xf32>) -> tensor<?x3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.exp"(%[[V1]]) : (tensor<?x3xf32>) -> tensor<?x3xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.sum"(%[[V2]]) {axes = array<i64: 1>, keepdims = true} : (tensor<?x3xf32>) -> tensor<?x1xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.divide"(%[[V2]], %[[V3]]) : (tensor<?x3xf32>, tensor<?x1xf32>) -> tensor<?x3xf32>
// CHECK-NEXT: return %[[V4]] : tensor<?x3xf32>
// CHECK-LABEL: func.func private @ivy.group_norm.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.reshape"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3, 2, 4>} : (tensor<2x6x4xf32>) -> tensor<2x3x2x4xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.sum"(%[[V0]]) {axes = array<i64: 2, 3>, keepdims = true} : (tensor<2x3x2x4xf32>) -> tensor<2x3x1x1xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<8.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.divide"(%[[V1]], %[[V2]]) : (tensor<2x3x1x1xf32>, tensor<f32>) -> tensor<2x3x1x1xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.subtract"(%[[V0]], %[[V3]]) : (tensor<2x3x2x4xf32>, tensor<2x3x1x1xf32>) -> tensor<2x3x2x4xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.multiply"(%[[V4]], %[[V4]]) : (tensor<2x3x2x4xf32>, tensor<2x3x2x4xf32>) -> tensor<2x3x2x4xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.sum"(%[[V5]]) {axes = array<i64: 2, 3>, keepdims = true} : (tensor<2x3x2x4xf32>) -> tensor<2x3x1x1xf32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.constant"() {value = dense<8.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.divide"(%[[V6]], %[[V7]]) : (tensor<2x3x1x1xf32>, tensor<f32>) -> tensor<2x3x1x1xf32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.constant"() {value = dense<9.99999974E-6> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.add"(%[[V8]], %[[V9]]) : (tensor<2x3x1x1xf32>, tensor<f32>) -> tensor<2x3x1x1xf32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.rsqrt"(%[[V10]]) : (tensor<2x3x1x1xf32>) -> tensor<2x3x1x1xf32>
// CHECK-NEXT: %[[V12:.*]] = "ivy.multiply"(%[[V4]], %[[V11]]) : (tensor<2x3x2x4xf32>, tensor<2x3x1x1xf32>) -> tensor<2x3x2x4xf32>
// CHECK-NEXT: %[[V13:.*]] = "ivy.reshape"(%[[V12]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 6, 4>} : (tensor<2x3x2x4xf32>) -> tensor<2x6x4xf32>
// CHECK-NEXT: %[[V14:.*]] = "ivy.reshape"(%arg1) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 6, 1>} : (tensor<6xf32>) -> tensor<6x1xf32>
// CHECK-NEXT: %[[V15:.*]] = "ivy.reshape"(%arg2) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 6, 1>} : (tensor<6xf32>) -> tensor<6x1xf32>
// CHECK-NEXT: %[[V16:.*]] = "ivy.multiply"(%[[V13]], %[[V14]]) : (tensor<2x6x4xf32>, tensor<6x1xf32>) -> tensor<2x6x4xf32>
// CHECK-NEXT: %[[V17:.*]] = "ivy.add"(%[[V16]], %[[V15]]) : (tensor<2x6x4xf32>, tensor<6x1xf32>) -> tensor<2x6x4xf32>
// CHECK-NEXT: return %[[V17]] : tensor<2x6x4xf32>
// CHECK-LABEL: func.func private @ivy.rms_norm.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.multiply"(%arg0, %arg0) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.sum"(%[[V0]]) {axes = array<i64: 1>, keepdims = true} : (tensor<2x4xf32>) -> tensor<2x1xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<4.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.divide"(%[[V1]], %[[V2]]) : (tensor<2x1xf32>, tensor<f32>) -> tensor<2x1xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.constant"() {value = dense<9.99999997E-7> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.add"(%[[V3]], %[[V4]]) : (tensor<2x1xf32>, tensor<f32>) -> tensor<2x1xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.rsqrt"(%[[V5]]) : (tensor<2x1xf32>) -> tensor<2x1xf32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.multiply"(%arg0, %[[V6]]) : (tensor<2x4xf32>, tensor<2x1xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.multiply"(%[[V7]], %arg1) : (tensor<2x4xf32>, tensor<4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: return %[[V8]] : tensor<2x4xf32>
// CHECK-LABEL: func.func private @ivy.layer_norm.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.sum"(%arg0) {axes = array<i64: 1>, keepdims = true} : (tensor<2x4xf32>) -> tensor<2x1xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<4.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.divide"(%[[V0]], %[[V1]]) : (tensor<2x1xf32>, tensor<f32>) -> tensor<2x1xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.subtract"(%arg0, %[[V2]]) : (tensor<2x4xf32>, tensor<2x1xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.multiply"(%[[V3]], %[[V3]]) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.sum"(%[[V4]]) {axes = array<i64: 1>, keepdims = true} : (tensor<2x4xf32>) -> tensor<2x1xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.constant"() {value = dense<4.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.divide"(%[[V5]], %[[V6]]) : (tensor<2x1xf32>, tensor<f32>) -> tensor<2x1xf32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.constant"() {value = dense<9.99999974E-6> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.add"(%[[V7]], %[[V8]]) : (tensor<2x1xf32>, tensor<f32>) -> tensor<2x1xf32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.rsqrt"(%[[V9]]) : (tensor<2x1xf32>) -> tensor<2x1xf32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.multiply"(%[[V3]], %[[V10]]) : (tensor<2x4xf32>, tensor<2x1xf32>) -> tensor<2x4xf32>
// CHECK-NEXT: return %[[V11]] : tensor<2x4xf32>
// CHECK-LABEL: func.func private @ivy.layer_norm.impl_1(
// CHECK-NEXT: %[[V0:.*]] = "ivy.sum"(%arg0) {axes = array<i64: 1, 2>, keepdims = true} : (tensor<2x3x4xf32>) -> tensor<2x1x1xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<1.200000e+01> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.divide"(%[[V0]], %[[V1]]) : (tensor<2x1x1xf32>, tensor<f32>) -> tensor<2x1x1xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.subtract"(%arg0, %[[V2]]) : (tensor<2x3x4xf32>, tensor<2x1x1xf32>) -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.multiply"(%[[V3]], %[[V3]]) : (tensor<2x3x4xf32>, tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.sum"(%[[V4]]) {axes = array<i64: 1, 2>, keepdims = true} : (tensor<2x3x4xf32>) -> tensor<2x1x1xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.constant"() {value = dense<1.200000e+01> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.divide"(%[[V5]], %[[V6]]) : (tensor<2x1x1xf32>, tensor<f32>) -> tensor<2x1x1xf32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.constant"() {value = dense<9.99999974E-6> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.add"(%[[V7]], %[[V8]]) : (tensor<2x1x1xf32>, tensor<f32>) -> tensor<2x1x1xf32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.rsqrt"(%[[V9]]) : (tensor<2x1x1xf32>) -> tensor<2x1x1xf32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.multiply"(%[[V3]], %[[V10]]) : (tensor<2x3x4xf32>, tensor<2x1x1xf32>) -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[V12:.*]] = "ivy.multiply"(%[[V11]], %arg1) : (tensor<2x3x4xf32>, tensor<3x4xf32>) -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[V13:.*]] = "ivy.add"(%[[V12]], %arg2) : (tensor<2x3x4xf32>, tensor<3x4xf32>) -> tensor<2x3x4xf32>
// CHECK-NEXT: return %[[V13]] : tensor<2x3x4xf32>
// CHECK-LABEL: func.func private @ivy.log_softmax.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.max"(%arg0) {axes = array<i64: 0>, keepdims = true} : (tensor<2x3xf32>) -> tensor<1x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.subtract"(%arg0, %[[V0]]) : (tensor<2x3xf32>, tensor<1x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.exp"(%[[V1]]) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.sum"(%[[V2]]) {axes = array<i64: 0>, keepdims = true} : (tensor<2x3xf32>) -> tensor<1x3xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.log"(%[[V3]]) : (tensor<1x3xf32>) -> tensor<1x3xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.subtract"(%[[V1]], %[[V4]]) : (tensor<2x3xf32>, tensor<1x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V5]] : tensor<2x3xf32>
// CHECK-LABEL: func.func private @ivy.softmax.impl_1(
// CHECK-NEXT: %[[V0:.*]] = "ivy.max"(%arg0) {axes = array<i64: -1>, keepdims = true} : (tensor<2x3xf32>) -> tensor<2x1xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.subtract"(%arg0, %[[V0]]) : (tensor<2x3xf32>, tensor<2x1xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.exp"(%[[V1]]) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.sum"(%[[V2]]) {axes = array<i64: -1>, keepdims = true} : (tensor<2x3xf32>) -> tensor<2x1xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.divide"(%[[V2]], %[[V3]]) : (tensor<2x3xf32>, tensor<2x1xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V4]] : tensor<2x3xf32>
// CHECK-LABEL: func.func private @ivy.index.impl_3(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<10> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.less"(%arg1, %[[V1]]) : (tensor<2x3xi64>, tensor<i64>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V3:.*]] = "ivy.add"(%arg1, %[[V0]]) : (tensor<2x3xi64>, tensor<i64>) -> tensor<2x3xi64>
// CHECK-NEXT: %[[V4:.*]] = "ivy.where"(%[[V2]], %[[V3]], %arg1) : (tensor<2x3xi1>, tensor<2x3xi64>, tensor<2x3xi64>) -> tensor<2x3xi64>
// CHECK-NEXT: %[[V5:.*]] = "ivy.broadcast_to"(%[[V4]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<2x3xi64>) -> tensor<2x3xi64>
// CHECK-NEXT: %[[V6:.*]] = "ivy.reshape"(%[[V5]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3, 1>} : (tensor<2x3xi64>) -> tensor<2x3x1xi64>
// CHECK-NEXT: %[[V7:.*]] = "ivy.concat"(%[[V6]]) {axis = 2 : i64, operandSegmentSizes = array<i32: 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<2x3x1xi64>) -> tensor<2x3x1xi64>
// CHECK-NEXT: %[[V8:.*]] = "ivy.gather"(%arg0, %[[V7]]) {batch_axes = array<i64>, collapsed_axes = array<i64: 0>, index_batch_axes = array<i64>, index_vector_axis = 2 : i64, offset_axes = array<i64: 2>, operandSegmentSizes = array<i32: 1, 1, 0>, slice_sizes = array<i64: 1, 4>, start_axes = array<i64: 0>} : (tensor<10x4xf32>, tensor<2x3x1xi64>) -> tensor<2x3x4xf32>
// CHECK-NEXT: return %[[V8]] : tensor<2x3x4xf32>
// CHECK-LABEL: func.func private @ivy.scaled_dot_product_attention.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<5.000000e-01> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.multiply"(%arg0, %[[V0]]) : (tensor<2x4x5x8xf32>, tensor<f32>) -> tensor<2x4x5x8xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.permute_dims"(%arg1) {axes = array<i64: 0, 1, 3, 2>} : (tensor<2x4x7x8xf32>) -> tensor<2x4x8x7xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.matmul"(%[[V1]], %[[V2]]) : (tensor<2x4x5x8xf32>, tensor<2x4x8x7xf32>) -> tensor<2x4x5x7xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 5, 7>} : () -> tensor<5x7xi64>
// CHECK-NEXT: %[[V6:.*]] = "ivy.iota"() {axis = 1 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 5, 7>} : () -> tensor<5x7xi64>
// CHECK-NEXT: %[[V7:.*]] = "ivy.greater_equal"(%[[V5]], %[[V6]]) : (tensor<5x7xi64>, tensor<5x7xi64>) -> tensor<5x7xi1>
// CHECK-NEXT: %[[V8:.*]] = "ivy.where"(%[[V7]], %[[V3]], %[[V4]]) : (tensor<5x7xi1>, tensor<2x4x5x7xf32>, tensor<f32>) -> tensor<2x4x5x7xf32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.where"(%arg3, %[[V8]], %[[V4]]) : (tensor<5x7xi1>, tensor<2x4x5x7xf32>, tensor<f32>) -> tensor<2x4x5x7xf32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.max"(%[[V9]]) {axes = array<i64: -1>, keepdims = true} : (tensor<2x4x5x7xf32>) -> tensor<2x4x5x1xf32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.equal"(%[[V10]], %[[V4]]) : (tensor<2x4x5x1xf32>, tensor<f32>) -> tensor<2x4x5x1xi1>
// CHECK-NEXT: %[[V12:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V13:.*]] = "ivy.where"(%[[V11]], %[[V12]], %[[V9]]) : (tensor<2x4x5x1xi1>, tensor<f32>, tensor<2x4x5x7xf32>) -> tensor<2x4x5x7xf32>
// CHECK-NEXT: %[[V14:.*]] = stablehlo.composite "ivy.softmax" %[[V13]] {composite_attributes = {axis = -1 : i64}, decomposition = @ivy.softmax.impl_2} : (tensor<2x4x5x7xf32>) -> tensor<2x4x5x7xf32>
// CHECK-NEXT: %[[V15:.*]] = "ivy.where"(%[[V11]], %[[V12]], %[[V14]]) : (tensor<2x4x5x1xi1>, tensor<f32>, tensor<2x4x5x7xf32>) -> tensor<2x4x5x7xf32>
// CHECK-NEXT: %[[V16:.*]] = "ivy.matmul"(%[[V15]], %arg2) : (tensor<2x4x5x7xf32>, tensor<2x4x7x8xf32>) -> tensor<2x4x5x8xf32>
// CHECK-NEXT: return %[[V16]] : tensor<2x4x5x8xf32>
// CHECK-LABEL: func.func private @ivy.softmax.impl_2(
// CHECK-NEXT: %[[V0:.*]] = "ivy.max"(%arg0) {axes = array<i64: -1>, keepdims = true} : (tensor<2x4x5x7xf32>) -> tensor<2x4x5x1xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.subtract"(%arg0, %[[V0]]) : (tensor<2x4x5x7xf32>, tensor<2x4x5x1xf32>) -> tensor<2x4x5x7xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.exp"(%[[V1]]) : (tensor<2x4x5x7xf32>) -> tensor<2x4x5x7xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.sum"(%[[V2]]) {axes = array<i64: -1>, keepdims = true} : (tensor<2x4x5x7xf32>) -> tensor<2x4x5x1xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.divide"(%[[V2]], %[[V3]]) : (tensor<2x4x5x7xf32>, tensor<2x4x5x1xf32>) -> tensor<2x4x5x7xf32>
// CHECK-NEXT: return %[[V4]] : tensor<2x4x5x7xf32>
// CHECK-LABEL: func.func private @ivy.scaled_dot_product_attention.impl_1(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<5.000000e-01> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.multiply"(%arg0, %[[V0]]) : (tensor<2x4x5x8xf32>, tensor<f32>) -> tensor<2x4x5x8xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.permute_dims"(%arg1) {axes = array<i64: 0, 1, 3, 2>} : (tensor<2x4x7x8xf32>) -> tensor<2x4x8x7xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.matmul"(%[[V1]], %[[V2]]) : (tensor<2x4x5x8xf32>, tensor<2x4x8x7xf32>) -> tensor<2x4x5x7xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V5:.*]] = stablehlo.composite "ivy.softmax" %[[V3]] {composite_attributes = {axis = -1 : i64}, decomposition = @ivy.softmax.impl_2} : (tensor<2x4x5x7xf32>) -> tensor<2x4x5x7xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.matmul"(%[[V5]], %arg2) : (tensor<2x4x5x7xf32>, tensor<2x4x7x8xf32>) -> tensor<2x4x5x8xf32>
// CHECK-NEXT: return %[[V6]] : tensor<2x4x5x8xf32>
func.func @rnn(%arg0: tensor<5x2x3xf32>, %arg1: tensor<2x4xf32>, %arg2: tensor<4x3xf32>, %arg3: tensor<4x4xf32>, %arg4: tensor<4xf32>) -> (tensor<5x2x4xf32>, tensor<2x4xf32>) {
  %0:2 = "ivy.rnn"(%arg0, %arg1, %arg2, %arg3, %arg4) {activation = "tanh", operandSegmentSizes = array<i32: 1, 1, 1, 1, 1>, reverse = true} : (tensor<5x2x3xf32>, tensor<2x4xf32>, tensor<4x3xf32>, tensor<4x4xf32>, tensor<4xf32>) -> (tensor<5x2x4xf32>, tensor<2x4xf32>)
  return %0#0, %0#1 : tensor<5x2x4xf32>, tensor<2x4xf32>
}

// -----

// CHECK-LABEL: func.func @threefry2x32(
// CHECK-NEXT: %[[V0:.*]]:2 = stablehlo.composite "ivy.threefry2x32" %arg0, %arg1, %arg2 {decomposition = @ivy.threefry2x32.impl_3} : (tensor<2xui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<4xui32>, tensor<4xui32>)
// CHECK-NEXT: return %[[V0]]#0, %[[V0]]#1 : tensor<4xui32>, tensor<4xui32>
func.func @threefry2x32(%arg0: tensor<2xui32>, %arg1: tensor<4xui32>, %arg2: tensor<4xui32>) -> (tensor<4xui32>, tensor<4xui32>) {
  %0:2 = "ivy.threefry2x32"(%arg0, %arg1, %arg2) : (tensor<2xui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<4xui32>, tensor<4xui32>)
  return %0#0, %0#1 : tensor<4xui32>, tensor<4xui32>
}

// CHECK-LABEL: func.func @random_uniform(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.random_uniform" %arg0 {composite_attributes = {dtype = f32, high = 1.000000e+00 : f64, low = -1.000000e+00 : f64, shape = array<i64: 2, 3>}, decomposition = @ivy.random_uniform.impl} : (tensor<2xui32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @random_uniform(%arg0: tensor<2xui32>) -> tensor<2x3xf32> {
  %0 = "ivy.random_uniform"(%arg0) {dtype = f32, high = 1.000000e+00 : f64, low = -1.000000e+00 : f64, operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<2xui32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @random_permutation(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.random_permutation" %arg0 {composite_attributes = {dtype = i64, size = 6 : i64}, decomposition = @ivy.random_permutation.impl} : (tensor<2xui32>) -> tensor<6xi64>
// CHECK-NEXT: return %[[V0]] : tensor<6xi64>
// CHECK-LABEL: func.func private @ivy.random_permutation.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = i64, operandSegmentSizes = array<i32: 0>, shape = array<i64: 6>} : () -> tensor<6xi64>
// CHECK-NEXT: %[[V1:.*]] = stablehlo.composite "ivy.random_split" %arg0 {composite_attributes = {count = 2 : i64}, decomposition = @ivy.random_split.impl} : (tensor<2xui32>) -> tensor<2x2xui32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.slice"(%[[V1]]) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0, 0>, steps = array<i64: 1, 1>, stops = array<i64: 1, 2>} : (tensor<2x2xui32>) -> tensor<1x2xui32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.reshape"(%[[V2]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2>} : (tensor<1x2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.slice"(%[[V1]]) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 1, 0>, steps = array<i64: 1, 1>, stops = array<i64: 2, 2>} : (tensor<2x2xui32>) -> tensor<1x2xui32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.reshape"(%[[V4]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2>} : (tensor<1x2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V6:.*]] = stablehlo.composite "ivy.random_bits" %[[V5]] {composite_attributes = {dtype = ui32, shape = array<i64: 6>}, decomposition = @ivy.random_bits.impl} : (tensor<2xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.argsort"(%[[V6]]) {axis = 0 : i64, descending = false, stable = true} : (tensor<6xui32>) -> tensor<6xi64>
// CHECK-NEXT: %[[V8:.*]] = stablehlo.composite "ivy.index" %[[V0]], %[[V7]] {composite_attributes = {axes = array<i64: 0>}, decomposition = @ivy.index.impl} : (tensor<6xi64>, tensor<6xi64>) -> tensor<6xi64>
// CHECK-NEXT: return %[[V8]] : tensor<6xi64>
// CHECK-LABEL: func.func private @ivy.index.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<6> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.less"(%arg1, %[[V1]]) : (tensor<6xi64>, tensor<i64>) -> tensor<6xi1>
// CHECK-NEXT: %[[V3:.*]] = "ivy.add"(%arg1, %[[V0]]) : (tensor<6xi64>, tensor<i64>) -> tensor<6xi64>
// CHECK-NEXT: %[[V4:.*]] = "ivy.where"(%[[V2]], %[[V3]], %arg1) : (tensor<6xi1>, tensor<6xi64>, tensor<6xi64>) -> tensor<6xi64>
// CHECK-NEXT: %[[V5:.*]] = "ivy.broadcast_to"(%[[V4]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 6>} : (tensor<6xi64>) -> tensor<6xi64>
// CHECK-NEXT: %[[V6:.*]] = "ivy.reshape"(%[[V5]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 6, 1>} : (tensor<6xi64>) -> tensor<6x1xi64>
// CHECK-NEXT: %[[V7:.*]] = "ivy.concat"(%[[V6]]) {axis = 1 : i64, operandSegmentSizes = array<i32: 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<6x1xi64>) -> tensor<6x1xi64>
// CHECK-NEXT: %[[V8:.*]] = "ivy.gather"(%arg0, %[[V7]]) {batch_axes = array<i64>, collapsed_axes = array<i64: 0>, index_batch_axes = array<i64>, index_vector_axis = 1 : i64, offset_axes = array<i64>, operandSegmentSizes = array<i32: 1, 1, 0>, slice_sizes = array<i64: 1>, start_axes = array<i64: 0>} : (tensor<6xi64>, tensor<6x1xi64>) -> tensor<6xi64>
// CHECK-NEXT: return %[[V8]] : tensor<6xi64>
// CHECK-LABEL: func.func private @ivy.random_bits.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = ui32, operandSegmentSizes = array<i32: 0>, shape = array<i64: 6>} : () -> tensor<6xui32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.reshape"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 6>} : (tensor<6xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<0> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.broadcast_to"(%[[V2]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 6>} : (tensor<ui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V4:.*]]:2 = stablehlo.composite "ivy.threefry2x32" %arg0, %[[V3]], %[[V1]] {decomposition = @ivy.threefry2x32.impl} : (tensor<2xui32>, tensor<6xui32>, tensor<6xui32>) -> (tensor<6xui32>, tensor<6xui32>)
// CHECK-NEXT: %[[V5:.*]] = "ivy.bitwise_xor"(%[[V4]]#0, %[[V4]]#1) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
// CHECK-NEXT: return %[[V5]] : tensor<6xui32>
// CHECK-LABEL: func.func private @ivy.threefry2x32.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0>, steps = array<i64: 1>, stops = array<i64: 1>} : (tensor<2xui32>) -> tensor<1xui32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.reshape"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64>} : (tensor<1xui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 1>, steps = array<i64: 1>, stops = array<i64: 2>} : (tensor<2xui32>) -> tensor<1xui32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.reshape"(%[[V2]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64>} : (tensor<1xui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.bitwise_xor"(%[[V1]], %[[V3]]) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.constant"() {value = dense<466688986> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.bitwise_xor"(%[[V4]], %[[V5]]) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.add"(%arg1, %[[V1]]) : (tensor<6xui32>, tensor<ui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.add"(%arg2, %[[V3]]) : (tensor<6xui32>, tensor<ui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.add"(%[[V7]], %[[V8]]) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.constant"() {value = dense<13> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.bitwise_left_shift"(%[[V8]], %[[V10]]) : (tensor<6xui32>, tensor<ui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V12:.*]] = "ivy.constant"() {value = dense<19> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V13:.*]] = "ivy.bitwise_right_shift"(%[[V8]], %[[V12]]) : (tensor<6xui32>, tensor<ui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V14:.*]] = "ivy.bitwise_or"(%[[V11]], %[[V13]]) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V15:.*]] = "ivy.bitwise_xor"(%[[V9]], %[[V14]]) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V16:.*]] = "ivy.add"(%[[V9]], %[[V15]]) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V17:.*]] = "ivy.constant"() {value = dense<15> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V18:.*]] = "ivy.bitwise_left_shift"(%[[V15]], %[[V17]]) : (tensor<6xui32>, tensor<ui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V19:.*]] = "ivy.constant"() {value = dense<17> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V20:.*]] = "ivy.bitwise_right_shift"(%[[V15]], %[[V19]]) : (tensor<6xui32>, tensor<ui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V21:.*]] = "ivy.bitwise_or"(%[[V18]], %[[V20]]) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V22:.*]] = "ivy.bitwise_xor"(%[[V16]], %[[V21]]) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V23:.*]] = "ivy.add"(%[[V16]], %[[V22]]) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V24:.*]] = "ivy.constant"() {value = dense<26> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V25:.*]] = "ivy.bitwise_left_shift"(%[[V22]], %[[V24]]) : (tensor<6xui32>, tensor<ui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V26:.*]] = "ivy.constant"() {value = dense<6> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V27:.*]] = "ivy.bitwise_right_shift"(%[[V22]], %[[V26]]) : (tensor<6xui32>, tensor<ui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V28:.*]] = "ivy.bitwise_or"(%[[V25]], %[[V27]]) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V29:.*]] = "ivy.bitwise_xor"(%[[V23]], %[[V28]]) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V30:.*]] = "ivy.add"(%[[V23]], %[[V29]]) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V31:.*]] = "ivy.constant"() {value = dense<6> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V32:.*]] = "ivy.bitwise_left_shift"(%[[V29]], %[[V31]]) : (tensor<6xui32>, tensor<ui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V33:.*]] = "ivy.constant"() {value = dense<26> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V34:.*]] = "ivy.bitwise_right_shift"(%[[V29]], %[[V33]]) : (tensor<6xui32>, tensor<ui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V35:.*]] = "ivy.bitwise_or"(%[[V32]], %[[V34]]) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V36:.*]] = "ivy.bitwise_xor"(%[[V30]], %[[V35]]) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V37:.*]] = "ivy.add"(%[[V30]], %[[V3]]) : (tensor<6xui32>, tensor<ui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V38:.*]] = "ivy.constant"() {value = dense<1> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V39:.*]] = "ivy.add"(%[[V6]], %[[V38]]) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V40:.*]] = "ivy.add"(%[[V36]], %[[V39]]) : (tensor<6xui32>, tensor<ui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V41:.*]] = "ivy.add"(%[[V37]], %[[V40]]) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V42:.*]] = "ivy.constant"() {value = dense<17> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V43:.*]] = "ivy.bitwise_left_shift"(%[[V40]], %[[V42]]) : (tensor<6xui32>, tensor<ui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V44:.*]] = "ivy.constant"() {value = dense<15> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V45:.*]] = "ivy.bitwise_right_shift"(%[[V40]], %[[V44]]) : (tensor<6xui32>, tensor<ui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V46:.*]] = "ivy.bitwise_or"(%[[V43]], %[[V45]]) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V47:.*]] = "ivy.bitwise_xor"(%[[V41]], %[[V46]]) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V48:.*]] = "ivy.add"(%[[V41]], %[[V47]]) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V49:.*]] = "ivy.constant"() {value = dense<29> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V50:.*]] = "ivy.bitwise_left_shift"(%[[V47]], %[[V49]]) : (tensor<6xui32>, tensor<ui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V51:.*]] = "ivy.constant"() {value = dense<3> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V52:.*]] = "ivy.bitwise_right_shift"(%[[V47]], %[[V51]]) : (tensor<6xui32>, tensor<ui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V53:.*]] = "ivy.bitwise_or"(%[[V50]], %[[V52]]) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V54:.*]] = "ivy.bitwise_xor"(%[[V48]], %[[V53]]) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V55:.*]] = "ivy.add"(%[[V48]], %[[V54]]) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V56:.*]] = "ivy.constant"() {value = dense<16> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V57:.*]] = "ivy.bitwise_left_shift"(%[[V54]], %[[V56]]) : (tensor<6xui32>, tensor<ui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V58:.*]] = "ivy.constant"() {value = dense<16> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V59:.*]] = "ivy.bitwise_right_shift"(%[[V54]], %[[V58]]) : (tensor<6xui32>, tensor<ui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V60:.*]] = "ivy.bitwise_or"(%[[V57]], %[[V59]]) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V61:.*]] = "ivy.bitwise_xor"(%[[V55]], %[[V60]]) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V62:.*]] = "ivy.add"(%[[V55]], %[[V61]]) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V63:.*]] = "ivy.constant"() {value = dense<24> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V64:.*]] = "ivy.bitwise_left_shift"(%[[V61]], %[[V63]]) : (tensor<6xui32>, tensor<ui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V65:.*]] = "ivy.constant"() {value = dense<8> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V66:.*]] = "ivy.bitwise_right_shift"(%[[V61]], %[[V65]]) : (tensor<6xui32>, tensor<ui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V67:.*]] = "ivy.bitwise_or"(%[[V64]], %[[V66]]) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V68:.*]] = "ivy.bitwise_xor"(%[[V62]], %[[V67]]) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V69:.*]] = "ivy.add"(%[[V62]], %[[V6]]) : (tensor<6xui32>, tensor<ui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V70:.*]] = "ivy.constant"() {value = dense<2> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V71:.*]] = "ivy.add"(%[[V1]], %[[V70]]) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V72:.*]] = "ivy.add"(%[[V68]], %[[V71]]) : (tensor<6xui32>, tensor<ui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V73:.*]] = "ivy.add"(%[[V69]], %[[V72]]) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V74:.*]] = "ivy.constant"() {value = dense<13> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V75:.*]] = "ivy.bitwise_left_shift"(%[[V72]], %[[V74]]) : (tensor<6xui32>, tensor<ui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V76:.*]] = "ivy.constant"() {value = dense<19> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V77:.*]] = "ivy.bitwise_right_shift"(%[[V72]], %[[V76]]) : (tensor<6xui32>, tensor<ui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V78:.*]] = "ivy.bitwise_or"(%[[V75]], %[[V77]]) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V79:.*]] = "ivy.bitwise_xor"(%[[V73]], %[[V78]]) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V80:.*]] = "ivy.add"(%[[V73]], %[[V79]]) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V81:.*]] = "ivy.constant"() {value = dense<15> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V82:.*]] = "ivy.bitwise_left_shift"(%[[V79]], %[[V81]]) : (tensor<6xui32>, tensor<ui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V83:.*]] = "ivy.constant"() {value = dense<17> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V84:.*]] = "ivy.bitwise_right_shift"(%[[V79]], %[[V83]]) : (tensor<6xui32>, tensor<ui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V85:.*]] = "ivy.bitwise_or"(%[[V82]], %[[V84]]) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V86:.*]] = "ivy.bitwise_xor"(%[[V80]], %[[V85]]) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V87:.*]] = "ivy.add"(%[[V80]], %[[V86]]) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V88:.*]] = "ivy.constant"() {value = dense<26> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V89:.*]] = "ivy.bitwise_left_shift"(%[[V86]], %[[V88]]) : (tensor<6xui32>, tensor<ui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V90:.*]] = "ivy.constant"() {value = dense<6> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V91:.*]] = "ivy.bitwise_right_shift"(%[[V86]], %[[V90]]) : (tensor<6xui32>, tensor<ui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V92:.*]] = "ivy.bitwise_or"(%[[V89]], %[[V91]]) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V93:.*]] = "ivy.bitwise_xor"(%[[V87]], %[[V92]]) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V94:.*]] = "ivy.add"(%[[V87]], %[[V93]]) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V95:.*]] = "ivy.constant"() {value = dense<6> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V96:.*]] = "ivy.bitwise_left_shift"(%[[V93]], %[[V95]]) : (tensor<6xui32>, tensor<ui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V97:.*]] = "ivy.constant"() {value = dense<26> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V98:.*]] = "ivy.bitwise_right_shift"(%[[V93]], %[[V97]]) : (tensor<6xui32>, tensor<ui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V99:.*]] = "ivy.bitwise_or"(%[[V96]], %[[V98]]) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V100:.*]] = "ivy.bitwise_xor"(%[[V94]], %[[V99]]) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V101:.*]] = "ivy.add"(%[[V94]], %[[V1]]) : (tensor<6xui32>, tensor<ui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V102:.*]] = "ivy.constant"() {value = dense<3> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V103:.*]] = "ivy.add"(%[[V3]], %[[V102]]) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V104:.*]] = "ivy.add"(%[[V100]], %[[V103]]) : (tensor<6xui32>, tensor<ui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V105:.*]] = "ivy.add"(%[[V101]], %[[V104]]) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V106:.*]] = "ivy.constant"() {value = dense<17> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V107:.*]] = "ivy.bitwise_left_shift"(%[[V104]], %[[V106]]) : (tensor<6xui32>, tensor<ui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V108:.*]] = "ivy.constant"() {value = dense<15> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V109:.*]] = "ivy.bitwise_right_shift"(%[[V104]], %[[V108]]) : (tensor<6xui32>, tensor<ui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V110:.*]] = "ivy.bitwise_or"(%[[V107]], %[[V109]]) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V111:.*]] = "ivy.bitwise_xor"(%[[V105]], %[[V110]]) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V112:.*]] = "ivy.add"(%[[V105]], %[[V111]]) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V113:.*]] = "ivy.constant"() {value = dense<29> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V114:.*]] = "ivy.bitwise_left_shift"(%[[V111]], %[[V113]]) : (tensor<6xui32>, tensor<ui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V115:.*]] = "ivy.constant"() {value = dense<3> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V116:.*]] = "ivy.bitwise_right_shift"(%[[V111]], %[[V115]]) : (tensor<6xui32>, tensor<ui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V117:.*]] = "ivy.bitwise_or"(%[[V114]], %[[V116]]) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V118:.*]] = "ivy.bitwise_xor"(%[[V112]], %[[V117]]) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V119:.*]] = "ivy.add"(%[[V112]], %[[V118]]) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V120:.*]] = "ivy.constant"() {value = dense<16> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V121:.*]] = "ivy.bitwise_left_shift"(%[[V118]], %[[V120]]) : (tensor<6xui32>, tensor<ui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V122:.*]] = "ivy.constant"() {value = dense<16> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V123:.*]] = "ivy.bitwise_right_shift"(%[[V118]], %[[V122]]) : (tensor<6xui32>, tensor<ui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V124:.*]] = "ivy.bitwise_or"(%[[V121]], %[[V123]]) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V125:.*]] = "ivy.bitwise_xor"(%[[V119]], %[[V124]]) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V126:.*]] = "ivy.add"(%[[V119]], %[[V125]]) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V127:.*]] = "ivy.constant"() {value = dense<24> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V128:.*]] = "ivy.bitwise_left_shift"(%[[V125]], %[[V127]]) : (tensor<6xui32>, tensor<ui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V129:.*]] = "ivy.constant"() {value = dense<8> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V130:.*]] = "ivy.bitwise_right_shift"(%[[V125]], %[[V129]]) : (tensor<6xui32>, tensor<ui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V131:.*]] = "ivy.bitwise_or"(%[[V128]], %[[V130]]) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V132:.*]] = "ivy.bitwise_xor"(%[[V126]], %[[V131]]) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V133:.*]] = "ivy.add"(%[[V126]], %[[V3]]) : (tensor<6xui32>, tensor<ui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V134:.*]] = "ivy.constant"() {value = dense<4> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V135:.*]] = "ivy.add"(%[[V6]], %[[V134]]) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V136:.*]] = "ivy.add"(%[[V132]], %[[V135]]) : (tensor<6xui32>, tensor<ui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V137:.*]] = "ivy.add"(%[[V133]], %[[V136]]) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V138:.*]] = "ivy.constant"() {value = dense<13> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V139:.*]] = "ivy.bitwise_left_shift"(%[[V136]], %[[V138]]) : (tensor<6xui32>, tensor<ui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V140:.*]] = "ivy.constant"() {value = dense<19> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V141:.*]] = "ivy.bitwise_right_shift"(%[[V136]], %[[V140]]) : (tensor<6xui32>, tensor<ui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V142:.*]] = "ivy.bitwise_or"(%[[V139]], %[[V141]]) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V143:.*]] = "ivy.bitwise_xor"(%[[V137]], %[[V142]]) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V144:.*]] = "ivy.add"(%[[V137]], %[[V143]]) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V145:.*]] = "ivy.constant"() {value = dense<15> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V146:.*]] = "ivy.bitwise_left_shift"(%[[V143]], %[[V145]]) : (tensor<6xui32>, tensor<ui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V147:.*]] = "ivy.constant"() {value = dense<17> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V148:.*]] = "ivy.bitwise_right_shift"(%[[V143]], %[[V147]]) : (tensor<6xui32>, tensor<ui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V149:.*]] = "ivy.bitwise_or"(%[[V146]], %[[V148]]) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V150:.*]] = "ivy.bitwise_xor"(%[[V144]], %[[V149]]) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V151:.*]] = "ivy.add"(%[[V144]], %[[V150]]) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V152:.*]] = "ivy.constant"() {value = dense<26> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V153:.*]] = "ivy.bitwise_left_shift"(%[[V150]], %[[V152]]) : (tensor<6xui32>, tensor<ui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V154:.*]] = "ivy.constant"() {value = dense<6> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V155:.*]] = "ivy.bitwise_right_shift"(%[[V150]], %[[V154]]) : (tensor<6xui32>, tensor<ui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V156:.*]] = "ivy.bitwise_or"(%[[V153]], %[[V155]]) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V157:.*]] = "ivy.bitwise_xor"(%[[V151]], %[[V156]]) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V158:.*]] = "ivy.add"(%[[V151]], %[[V157]]) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V159:.*]] = "ivy.constant"() {value = dense<6> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V160:.*]] = "ivy.bitwise_left_shift"(%[[V157]], %[[V159]]) : (tensor<6xui32>, tensor<ui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V161:.*]] = "ivy.constant"() {value = dense<26> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V162:.*]] = "ivy.bitwise_right_shift"(%[[V157]], %[[V161]]) : (tensor<6xui32>, tensor<ui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V163:.*]] = "ivy.bitwise_or"(%[[V160]], %[[V162]]) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V164:.*]] = "ivy.bitwise_xor"(%[[V158]], %[[V163]]) : (tensor<6xui32>, tensor<6xui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V165:.*]] = "ivy.add"(%[[V158]], %[[V6]]) : (tensor<6xui32>, tensor<ui32>) -> tensor<6xui32>
// CHECK-NEXT: %[[V166:.*]] = "ivy.constant"() {value = dense<5> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V167:.*]] = "ivy.add"(%[[V1]], %[[V166]]) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V168:.*]] = "ivy.add"(%[[V164]], %[[V167]]) : (tensor<6xui32>, tensor<ui32>) -> tensor<6xui32>
// CHECK-NEXT: return %[[V165]], %[[V168]] : tensor<6xui32>, tensor<6xui32>
// CHECK-LABEL: func.func private @ivy.random_split.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = ui32, operandSegmentSizes = array<i32: 0>, shape = array<i64: 2>} : () -> tensor<2xui32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.reshape"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2>} : (tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<0> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.broadcast_to"(%[[V2]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2>} : (tensor<ui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V4:.*]]:2 = stablehlo.composite "ivy.threefry2x32" %arg0, %[[V3]], %[[V1]] {decomposition = @ivy.threefry2x32.impl_1} : (tensor<2xui32>, tensor<2xui32>, tensor<2xui32>) -> (tensor<2xui32>, tensor<2xui32>)
// CHECK-NEXT: %[[V5:.*]] = "ivy.reshape"(%[[V4]]#0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 1>} : (tensor<2xui32>) -> tensor<2x1xui32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.reshape"(%[[V4]]#1) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 1>} : (tensor<2xui32>) -> tensor<2x1xui32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.concat"(%[[V5]], %[[V6]]) {axis = 1 : i64, operandSegmentSizes = array<i32: 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
// CHECK-NEXT: return %[[V7]] : tensor<2x2xui32>
// CHECK-LABEL: func.func private @ivy.threefry2x32.impl_1(
// CHECK-NEXT: %[[V0:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0>, steps = array<i64: 1>, stops = array<i64: 1>} : (tensor<2xui32>) -> tensor<1xui32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.reshape"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64>} : (tensor<1xui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 1>, steps = array<i64: 1>, stops = array<i64: 2>} : (tensor<2xui32>) -> tensor<1xui32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.reshape"(%[[V2]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64>} : (tensor<1xui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.bitwise_xor"(%[[V1]], %[[V3]]) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.constant"() {value = dense<466688986> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.bitwise_xor"(%[[V4]], %[[V5]]) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.add"(%arg1, %[[V1]]) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.add"(%arg2, %[[V3]]) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.add"(%[[V7]], %[[V8]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.constant"() {value = dense<13> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.bitwise_left_shift"(%[[V8]], %[[V10]]) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V12:.*]] = "ivy.constant"() {value = dense<19> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V13:.*]] = "ivy.bitwise_right_shift"(%[[V8]], %[[V12]]) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V14:.*]] = "ivy.bitwise_or"(%[[V11]], %[[V13]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V15:.*]] = "ivy.bitwise_xor"(%[[V9]], %[[V14]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V16:.*]] = "ivy.add"(%[[V9]], %[[V15]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V17:.*]] = "ivy.constant"() {value = dense<15> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V18:.*]] = "ivy.bitwise_left_shift"(%[[V15]], %[[V17]]) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V19:.*]] = "ivy.constant"() {value = dense<17> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V20:.*]] = "ivy.bitwise_right_shift"(%[[V15]], %[[V19]]) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V21:.*]] = "ivy.bitwise_or"(%[[V18]], %[[V20]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V22:.*]] = "ivy.bitwise_xor"(%[[V16]], %[[V21]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V23:.*]] = "ivy.add"(%[[V16]], %[[V22]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V24:.*]] = "ivy.constant"() {value = dense<26> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V25:.*]] = "ivy.bitwise_left_shift"(%[[V22]], %[[V24]]) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V26:.*]] = "ivy.constant"() {value = dense<6> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V27:.*]] = "ivy.bitwise_right_shift"(%[[V22]], %[[V26]]) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V28:.*]] = "ivy.bitwise_or"(%[[V25]], %[[V27]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V29:.*]] = "ivy.bitwise_xor"(%[[V23]], %[[V28]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V30:.*]] = "ivy.add"(%[[V23]], %[[V29]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V31:.*]] = "ivy.constant"() {value = dense<6> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V32:.*]] = "ivy.bitwise_left_shift"(%[[V29]], %[[V31]]) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V33:.*]] = "ivy.constant"() {value = dense<26> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V34:.*]] = "ivy.bitwise_right_shift"(%[[V29]], %[[V33]]) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V35:.*]] = "ivy.bitwise_or"(%[[V32]], %[[V34]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V36:.*]] = "ivy.bitwise_xor"(%[[V30]], %[[V35]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V37:.*]] = "ivy.add"(%[[V30]], %[[V3]]) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V38:.*]] = "ivy.constant"() {value = dense<1> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V39:.*]] = "ivy.add"(%[[V6]], %[[V38]]) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V40:.*]] = "ivy.add"(%[[V36]], %[[V39]]) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V41:.*]] = "ivy.add"(%[[V37]], %[[V40]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V42:.*]] = "ivy.constant"() {value = dense<17> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V43:.*]] = "ivy.bitwise_left_shift"(%[[V40]], %[[V42]]) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V44:.*]] = "ivy.constant"() {value = dense<15> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V45:.*]] = "ivy.bitwise_right_shift"(%[[V40]], %[[V44]]) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V46:.*]] = "ivy.bitwise_or"(%[[V43]], %[[V45]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V47:.*]] = "ivy.bitwise_xor"(%[[V41]], %[[V46]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V48:.*]] = "ivy.add"(%[[V41]], %[[V47]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V49:.*]] = "ivy.constant"() {value = dense<29> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V50:.*]] = "ivy.bitwise_left_shift"(%[[V47]], %[[V49]]) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V51:.*]] = "ivy.constant"() {value = dense<3> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V52:.*]] = "ivy.bitwise_right_shift"(%[[V47]], %[[V51]]) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V53:.*]] = "ivy.bitwise_or"(%[[V50]], %[[V52]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V54:.*]] = "ivy.bitwise_xor"(%[[V48]], %[[V53]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V55:.*]] = "ivy.add"(%[[V48]], %[[V54]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V56:.*]] = "ivy.constant"() {value = dense<16> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V57:.*]] = "ivy.bitwise_left_shift"(%[[V54]], %[[V56]]) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V58:.*]] = "ivy.constant"() {value = dense<16> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V59:.*]] = "ivy.bitwise_right_shift"(%[[V54]], %[[V58]]) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V60:.*]] = "ivy.bitwise_or"(%[[V57]], %[[V59]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V61:.*]] = "ivy.bitwise_xor"(%[[V55]], %[[V60]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V62:.*]] = "ivy.add"(%[[V55]], %[[V61]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V63:.*]] = "ivy.constant"() {value = dense<24> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V64:.*]] = "ivy.bitwise_left_shift"(%[[V61]], %[[V63]]) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V65:.*]] = "ivy.constant"() {value = dense<8> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V66:.*]] = "ivy.bitwise_right_shift"(%[[V61]], %[[V65]]) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V67:.*]] = "ivy.bitwise_or"(%[[V64]], %[[V66]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V68:.*]] = "ivy.bitwise_xor"(%[[V62]], %[[V67]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V69:.*]] = "ivy.add"(%[[V62]], %[[V6]]) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V70:.*]] = "ivy.constant"() {value = dense<2> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V71:.*]] = "ivy.add"(%[[V1]], %[[V70]]) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V72:.*]] = "ivy.add"(%[[V68]], %[[V71]]) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V73:.*]] = "ivy.add"(%[[V69]], %[[V72]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V74:.*]] = "ivy.constant"() {value = dense<13> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V75:.*]] = "ivy.bitwise_left_shift"(%[[V72]], %[[V74]]) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V76:.*]] = "ivy.constant"() {value = dense<19> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V77:.*]] = "ivy.bitwise_right_shift"(%[[V72]], %[[V76]]) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V78:.*]] = "ivy.bitwise_or"(%[[V75]], %[[V77]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V79:.*]] = "ivy.bitwise_xor"(%[[V73]], %[[V78]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V80:.*]] = "ivy.add"(%[[V73]], %[[V79]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V81:.*]] = "ivy.constant"() {value = dense<15> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V82:.*]] = "ivy.bitwise_left_shift"(%[[V79]], %[[V81]]) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V83:.*]] = "ivy.constant"() {value = dense<17> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V84:.*]] = "ivy.bitwise_right_shift"(%[[V79]], %[[V83]]) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V85:.*]] = "ivy.bitwise_or"(%[[V82]], %[[V84]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V86:.*]] = "ivy.bitwise_xor"(%[[V80]], %[[V85]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V87:.*]] = "ivy.add"(%[[V80]], %[[V86]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V88:.*]] = "ivy.constant"() {value = dense<26> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V89:.*]] = "ivy.bitwise_left_shift"(%[[V86]], %[[V88]]) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V90:.*]] = "ivy.constant"() {value = dense<6> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V91:.*]] = "ivy.bitwise_right_shift"(%[[V86]], %[[V90]]) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V92:.*]] = "ivy.bitwise_or"(%[[V89]], %[[V91]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V93:.*]] = "ivy.bitwise_xor"(%[[V87]], %[[V92]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V94:.*]] = "ivy.add"(%[[V87]], %[[V93]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V95:.*]] = "ivy.constant"() {value = dense<6> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V96:.*]] = "ivy.bitwise_left_shift"(%[[V93]], %[[V95]]) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V97:.*]] = "ivy.constant"() {value = dense<26> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V98:.*]] = "ivy.bitwise_right_shift"(%[[V93]], %[[V97]]) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V99:.*]] = "ivy.bitwise_or"(%[[V96]], %[[V98]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V100:.*]] = "ivy.bitwise_xor"(%[[V94]], %[[V99]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V101:.*]] = "ivy.add"(%[[V94]], %[[V1]]) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V102:.*]] = "ivy.constant"() {value = dense<3> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V103:.*]] = "ivy.add"(%[[V3]], %[[V102]]) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V104:.*]] = "ivy.add"(%[[V100]], %[[V103]]) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V105:.*]] = "ivy.add"(%[[V101]], %[[V104]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V106:.*]] = "ivy.constant"() {value = dense<17> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V107:.*]] = "ivy.bitwise_left_shift"(%[[V104]], %[[V106]]) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V108:.*]] = "ivy.constant"() {value = dense<15> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V109:.*]] = "ivy.bitwise_right_shift"(%[[V104]], %[[V108]]) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V110:.*]] = "ivy.bitwise_or"(%[[V107]], %[[V109]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V111:.*]] = "ivy.bitwise_xor"(%[[V105]], %[[V110]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V112:.*]] = "ivy.add"(%[[V105]], %[[V111]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V113:.*]] = "ivy.constant"() {value = dense<29> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V114:.*]] = "ivy.bitwise_left_shift"(%[[V111]], %[[V113]]) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V115:.*]] = "ivy.constant"() {value = dense<3> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V116:.*]] = "ivy.bitwise_right_shift"(%[[V111]], %[[V115]]) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V117:.*]] = "ivy.bitwise_or"(%[[V114]], %[[V116]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V118:.*]] = "ivy.bitwise_xor"(%[[V112]], %[[V117]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V119:.*]] = "ivy.add"(%[[V112]], %[[V118]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V120:.*]] = "ivy.constant"() {value = dense<16> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V121:.*]] = "ivy.bitwise_left_shift"(%[[V118]], %[[V120]]) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V122:.*]] = "ivy.constant"() {value = dense<16> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V123:.*]] = "ivy.bitwise_right_shift"(%[[V118]], %[[V122]]) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V124:.*]] = "ivy.bitwise_or"(%[[V121]], %[[V123]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V125:.*]] = "ivy.bitwise_xor"(%[[V119]], %[[V124]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V126:.*]] = "ivy.add"(%[[V119]], %[[V125]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V127:.*]] = "ivy.constant"() {value = dense<24> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V128:.*]] = "ivy.bitwise_left_shift"(%[[V125]], %[[V127]]) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V129:.*]] = "ivy.constant"() {value = dense<8> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V130:.*]] = "ivy.bitwise_right_shift"(%[[V125]], %[[V129]]) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V131:.*]] = "ivy.bitwise_or"(%[[V128]], %[[V130]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V132:.*]] = "ivy.bitwise_xor"(%[[V126]], %[[V131]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V133:.*]] = "ivy.add"(%[[V126]], %[[V3]]) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V134:.*]] = "ivy.constant"() {value = dense<4> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V135:.*]] = "ivy.add"(%[[V6]], %[[V134]]) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V136:.*]] = "ivy.add"(%[[V132]], %[[V135]]) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V137:.*]] = "ivy.add"(%[[V133]], %[[V136]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V138:.*]] = "ivy.constant"() {value = dense<13> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V139:.*]] = "ivy.bitwise_left_shift"(%[[V136]], %[[V138]]) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V140:.*]] = "ivy.constant"() {value = dense<19> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V141:.*]] = "ivy.bitwise_right_shift"(%[[V136]], %[[V140]]) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V142:.*]] = "ivy.bitwise_or"(%[[V139]], %[[V141]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V143:.*]] = "ivy.bitwise_xor"(%[[V137]], %[[V142]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V144:.*]] = "ivy.add"(%[[V137]], %[[V143]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V145:.*]] = "ivy.constant"() {value = dense<15> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V146:.*]] = "ivy.bitwise_left_shift"(%[[V143]], %[[V145]]) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V147:.*]] = "ivy.constant"() {value = dense<17> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V148:.*]] = "ivy.bitwise_right_shift"(%[[V143]], %[[V147]]) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V149:.*]] = "ivy.bitwise_or"(%[[V146]], %[[V148]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V150:.*]] = "ivy.bitwise_xor"(%[[V144]], %[[V149]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V151:.*]] = "ivy.add"(%[[V144]], %[[V150]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V152:.*]] = "ivy.constant"() {value = dense<26> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V153:.*]] = "ivy.bitwise_left_shift"(%[[V150]], %[[V152]]) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V154:.*]] = "ivy.constant"() {value = dense<6> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V155:.*]] = "ivy.bitwise_right_shift"(%[[V150]], %[[V154]]) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V156:.*]] = "ivy.bitwise_or"(%[[V153]], %[[V155]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V157:.*]] = "ivy.bitwise_xor"(%[[V151]], %[[V156]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V158:.*]] = "ivy.add"(%[[V151]], %[[V157]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V159:.*]] = "ivy.constant"() {value = dense<6> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V160:.*]] = "ivy.bitwise_left_shift"(%[[V157]], %[[V159]]) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V161:.*]] = "ivy.constant"() {value = dense<26> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V162:.*]] = "ivy.bitwise_right_shift"(%[[V157]], %[[V161]]) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V163:.*]] = "ivy.bitwise_or"(%[[V160]], %[[V162]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V164:.*]] = "ivy.bitwise_xor"(%[[V158]], %[[V163]]) : (tensor<2xui32>, tensor<2xui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V165:.*]] = "ivy.add"(%[[V158]], %[[V6]]) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
// CHECK-NEXT: %[[V166:.*]] = "ivy.constant"() {value = dense<5> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V167:.*]] = "ivy.add"(%[[V1]], %[[V166]]) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V168:.*]] = "ivy.add"(%[[V164]], %[[V167]]) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
// CHECK-NEXT: return %[[V165]], %[[V168]] : tensor<2xui32>, tensor<2xui32>
// CHECK-LABEL: func.func private @ivy.random_uniform.impl(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.random_bits" %arg0 {composite_attributes = {dtype = ui32, shape = array<i64: 2, 3>}, decomposition = @ivy.random_bits.impl_1} : (tensor<2xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<9> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.bitwise_right_shift"(%[[V0]], %[[V1]]) : (tensor<2x3xui32>, tensor<ui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.bitcast"(%[[V3]]) {dtype = ui32} : (tensor<f32>) -> tensor<ui32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.bitwise_or"(%[[V2]], %[[V4]]) : (tensor<2x3xui32>, tensor<ui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.bitcast"(%[[V5]]) {dtype = f32} : (tensor<2x3xui32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.subtract"(%[[V6]], %[[V7]]) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.constant"() {value = dense<-1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.subtract"(%[[V10]], %[[V9]]) : (tensor<f32>, tensor<f32>) -> tensor<f32>
// CHECK-NEXT: %[[V12:.*]] = "ivy.multiply"(%[[V8]], %[[V11]]) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V13:.*]] = "ivy.add"(%[[V12]], %[[V9]]) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V14:.*]] = "ivy.maximum"(%[[V9]], %[[V13]]) : (tensor<f32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V14]] : tensor<2x3xf32>
// CHECK-LABEL: func.func private @ivy.random_bits.impl_1(
// CHECK-NEXT: %[[V0:.*]] = "ivy.iota"() {axis = 0 : i64, dtype = ui32, operandSegmentSizes = array<i32: 0>, shape = array<i64: 6>} : () -> tensor<6xui32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.reshape"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<6xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<0> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.broadcast_to"(%[[V2]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<ui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V4:.*]]:2 = stablehlo.composite "ivy.threefry2x32" %arg0, %[[V3]], %[[V1]] {decomposition = @ivy.threefry2x32.impl_2} : (tensor<2xui32>, tensor<2x3xui32>, tensor<2x3xui32>) -> (tensor<2x3xui32>, tensor<2x3xui32>)
// CHECK-NEXT: %[[V5:.*]] = "ivy.bitwise_xor"(%[[V4]]#0, %[[V4]]#1) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: return %[[V5]] : tensor<2x3xui32>
// CHECK-LABEL: func.func private @ivy.threefry2x32.impl_2(
// CHECK-NEXT: %[[V0:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0>, steps = array<i64: 1>, stops = array<i64: 1>} : (tensor<2xui32>) -> tensor<1xui32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.reshape"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64>} : (tensor<1xui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 1>, steps = array<i64: 1>, stops = array<i64: 2>} : (tensor<2xui32>) -> tensor<1xui32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.reshape"(%[[V2]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64>} : (tensor<1xui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.bitwise_xor"(%[[V1]], %[[V3]]) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.constant"() {value = dense<466688986> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.bitwise_xor"(%[[V4]], %[[V5]]) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.add"(%arg1, %[[V1]]) : (tensor<2x3xui32>, tensor<ui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.add"(%arg2, %[[V3]]) : (tensor<2x3xui32>, tensor<ui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.add"(%[[V7]], %[[V8]]) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.constant"() {value = dense<13> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.bitwise_left_shift"(%[[V8]], %[[V10]]) : (tensor<2x3xui32>, tensor<ui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V12:.*]] = "ivy.constant"() {value = dense<19> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V13:.*]] = "ivy.bitwise_right_shift"(%[[V8]], %[[V12]]) : (tensor<2x3xui32>, tensor<ui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V14:.*]] = "ivy.bitwise_or"(%[[V11]], %[[V13]]) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V15:.*]] = "ivy.bitwise_xor"(%[[V9]], %[[V14]]) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V16:.*]] = "ivy.add"(%[[V9]], %[[V15]]) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V17:.*]] = "ivy.constant"() {value = dense<15> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V18:.*]] = "ivy.bitwise_left_shift"(%[[V15]], %[[V17]]) : (tensor<2x3xui32>, tensor<ui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V19:.*]] = "ivy.constant"() {value = dense<17> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V20:.*]] = "ivy.bitwise_right_shift"(%[[V15]], %[[V19]]) : (tensor<2x3xui32>, tensor<ui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V21:.*]] = "ivy.bitwise_or"(%[[V18]], %[[V20]]) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V22:.*]] = "ivy.bitwise_xor"(%[[V16]], %[[V21]]) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V23:.*]] = "ivy.add"(%[[V16]], %[[V22]]) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V24:.*]] = "ivy.constant"() {value = dense<26> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V25:.*]] = "ivy.bitwise_left_shift"(%[[V22]], %[[V24]]) : (tensor<2x3xui32>, tensor<ui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V26:.*]] = "ivy.constant"() {value = dense<6> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V27:.*]] = "ivy.bitwise_right_shift"(%[[V22]], %[[V26]]) : (tensor<2x3xui32>, tensor<ui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V28:.*]] = "ivy.bitwise_or"(%[[V25]], %[[V27]]) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V29:.*]] = "ivy.bitwise_xor"(%[[V23]], %[[V28]]) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V30:.*]] = "ivy.add"(%[[V23]], %[[V29]]) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V31:.*]] = "ivy.constant"() {value = dense<6> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V32:.*]] = "ivy.bitwise_left_shift"(%[[V29]], %[[V31]]) : (tensor<2x3xui32>, tensor<ui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V33:.*]] = "ivy.constant"() {value = dense<26> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V34:.*]] = "ivy.bitwise_right_shift"(%[[V29]], %[[V33]]) : (tensor<2x3xui32>, tensor<ui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V35:.*]] = "ivy.bitwise_or"(%[[V32]], %[[V34]]) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V36:.*]] = "ivy.bitwise_xor"(%[[V30]], %[[V35]]) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V37:.*]] = "ivy.add"(%[[V30]], %[[V3]]) : (tensor<2x3xui32>, tensor<ui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V38:.*]] = "ivy.constant"() {value = dense<1> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V39:.*]] = "ivy.add"(%[[V6]], %[[V38]]) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V40:.*]] = "ivy.add"(%[[V36]], %[[V39]]) : (tensor<2x3xui32>, tensor<ui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V41:.*]] = "ivy.add"(%[[V37]], %[[V40]]) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V42:.*]] = "ivy.constant"() {value = dense<17> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V43:.*]] = "ivy.bitwise_left_shift"(%[[V40]], %[[V42]]) : (tensor<2x3xui32>, tensor<ui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V44:.*]] = "ivy.constant"() {value = dense<15> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V45:.*]] = "ivy.bitwise_right_shift"(%[[V40]], %[[V44]]) : (tensor<2x3xui32>, tensor<ui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V46:.*]] = "ivy.bitwise_or"(%[[V43]], %[[V45]]) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V47:.*]] = "ivy.bitwise_xor"(%[[V41]], %[[V46]]) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V48:.*]] = "ivy.add"(%[[V41]], %[[V47]]) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V49:.*]] = "ivy.constant"() {value = dense<29> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V50:.*]] = "ivy.bitwise_left_shift"(%[[V47]], %[[V49]]) : (tensor<2x3xui32>, tensor<ui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V51:.*]] = "ivy.constant"() {value = dense<3> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V52:.*]] = "ivy.bitwise_right_shift"(%[[V47]], %[[V51]]) : (tensor<2x3xui32>, tensor<ui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V53:.*]] = "ivy.bitwise_or"(%[[V50]], %[[V52]]) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V54:.*]] = "ivy.bitwise_xor"(%[[V48]], %[[V53]]) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V55:.*]] = "ivy.add"(%[[V48]], %[[V54]]) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V56:.*]] = "ivy.constant"() {value = dense<16> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V57:.*]] = "ivy.bitwise_left_shift"(%[[V54]], %[[V56]]) : (tensor<2x3xui32>, tensor<ui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V58:.*]] = "ivy.constant"() {value = dense<16> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V59:.*]] = "ivy.bitwise_right_shift"(%[[V54]], %[[V58]]) : (tensor<2x3xui32>, tensor<ui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V60:.*]] = "ivy.bitwise_or"(%[[V57]], %[[V59]]) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V61:.*]] = "ivy.bitwise_xor"(%[[V55]], %[[V60]]) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V62:.*]] = "ivy.add"(%[[V55]], %[[V61]]) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V63:.*]] = "ivy.constant"() {value = dense<24> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V64:.*]] = "ivy.bitwise_left_shift"(%[[V61]], %[[V63]]) : (tensor<2x3xui32>, tensor<ui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V65:.*]] = "ivy.constant"() {value = dense<8> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V66:.*]] = "ivy.bitwise_right_shift"(%[[V61]], %[[V65]]) : (tensor<2x3xui32>, tensor<ui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V67:.*]] = "ivy.bitwise_or"(%[[V64]], %[[V66]]) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V68:.*]] = "ivy.bitwise_xor"(%[[V62]], %[[V67]]) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V69:.*]] = "ivy.add"(%[[V62]], %[[V6]]) : (tensor<2x3xui32>, tensor<ui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V70:.*]] = "ivy.constant"() {value = dense<2> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V71:.*]] = "ivy.add"(%[[V1]], %[[V70]]) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V72:.*]] = "ivy.add"(%[[V68]], %[[V71]]) : (tensor<2x3xui32>, tensor<ui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V73:.*]] = "ivy.add"(%[[V69]], %[[V72]]) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V74:.*]] = "ivy.constant"() {value = dense<13> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V75:.*]] = "ivy.bitwise_left_shift"(%[[V72]], %[[V74]]) : (tensor<2x3xui32>, tensor<ui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V76:.*]] = "ivy.constant"() {value = dense<19> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V77:.*]] = "ivy.bitwise_right_shift"(%[[V72]], %[[V76]]) : (tensor<2x3xui32>, tensor<ui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V78:.*]] = "ivy.bitwise_or"(%[[V75]], %[[V77]]) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V79:.*]] = "ivy.bitwise_xor"(%[[V73]], %[[V78]]) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V80:.*]] = "ivy.add"(%[[V73]], %[[V79]]) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V81:.*]] = "ivy.constant"() {value = dense<15> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V82:.*]] = "ivy.bitwise_left_shift"(%[[V79]], %[[V81]]) : (tensor<2x3xui32>, tensor<ui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V83:.*]] = "ivy.constant"() {value = dense<17> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V84:.*]] = "ivy.bitwise_right_shift"(%[[V79]], %[[V83]]) : (tensor<2x3xui32>, tensor<ui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V85:.*]] = "ivy.bitwise_or"(%[[V82]], %[[V84]]) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V86:.*]] = "ivy.bitwise_xor"(%[[V80]], %[[V85]]) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V87:.*]] = "ivy.add"(%[[V80]], %[[V86]]) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V88:.*]] = "ivy.constant"() {value = dense<26> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V89:.*]] = "ivy.bitwise_left_shift"(%[[V86]], %[[V88]]) : (tensor<2x3xui32>, tensor<ui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V90:.*]] = "ivy.constant"() {value = dense<6> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V91:.*]] = "ivy.bitwise_right_shift"(%[[V86]], %[[V90]]) : (tensor<2x3xui32>, tensor<ui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V92:.*]] = "ivy.bitwise_or"(%[[V89]], %[[V91]]) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V93:.*]] = "ivy.bitwise_xor"(%[[V87]], %[[V92]]) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V94:.*]] = "ivy.add"(%[[V87]], %[[V93]]) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V95:.*]] = "ivy.constant"() {value = dense<6> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V96:.*]] = "ivy.bitwise_left_shift"(%[[V93]], %[[V95]]) : (tensor<2x3xui32>, tensor<ui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V97:.*]] = "ivy.constant"() {value = dense<26> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V98:.*]] = "ivy.bitwise_right_shift"(%[[V93]], %[[V97]]) : (tensor<2x3xui32>, tensor<ui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V99:.*]] = "ivy.bitwise_or"(%[[V96]], %[[V98]]) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V100:.*]] = "ivy.bitwise_xor"(%[[V94]], %[[V99]]) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V101:.*]] = "ivy.add"(%[[V94]], %[[V1]]) : (tensor<2x3xui32>, tensor<ui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V102:.*]] = "ivy.constant"() {value = dense<3> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V103:.*]] = "ivy.add"(%[[V3]], %[[V102]]) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V104:.*]] = "ivy.add"(%[[V100]], %[[V103]]) : (tensor<2x3xui32>, tensor<ui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V105:.*]] = "ivy.add"(%[[V101]], %[[V104]]) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V106:.*]] = "ivy.constant"() {value = dense<17> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V107:.*]] = "ivy.bitwise_left_shift"(%[[V104]], %[[V106]]) : (tensor<2x3xui32>, tensor<ui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V108:.*]] = "ivy.constant"() {value = dense<15> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V109:.*]] = "ivy.bitwise_right_shift"(%[[V104]], %[[V108]]) : (tensor<2x3xui32>, tensor<ui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V110:.*]] = "ivy.bitwise_or"(%[[V107]], %[[V109]]) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V111:.*]] = "ivy.bitwise_xor"(%[[V105]], %[[V110]]) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V112:.*]] = "ivy.add"(%[[V105]], %[[V111]]) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V113:.*]] = "ivy.constant"() {value = dense<29> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V114:.*]] = "ivy.bitwise_left_shift"(%[[V111]], %[[V113]]) : (tensor<2x3xui32>, tensor<ui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V115:.*]] = "ivy.constant"() {value = dense<3> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V116:.*]] = "ivy.bitwise_right_shift"(%[[V111]], %[[V115]]) : (tensor<2x3xui32>, tensor<ui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V117:.*]] = "ivy.bitwise_or"(%[[V114]], %[[V116]]) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V118:.*]] = "ivy.bitwise_xor"(%[[V112]], %[[V117]]) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V119:.*]] = "ivy.add"(%[[V112]], %[[V118]]) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V120:.*]] = "ivy.constant"() {value = dense<16> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V121:.*]] = "ivy.bitwise_left_shift"(%[[V118]], %[[V120]]) : (tensor<2x3xui32>, tensor<ui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V122:.*]] = "ivy.constant"() {value = dense<16> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V123:.*]] = "ivy.bitwise_right_shift"(%[[V118]], %[[V122]]) : (tensor<2x3xui32>, tensor<ui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V124:.*]] = "ivy.bitwise_or"(%[[V121]], %[[V123]]) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V125:.*]] = "ivy.bitwise_xor"(%[[V119]], %[[V124]]) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V126:.*]] = "ivy.add"(%[[V119]], %[[V125]]) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V127:.*]] = "ivy.constant"() {value = dense<24> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V128:.*]] = "ivy.bitwise_left_shift"(%[[V125]], %[[V127]]) : (tensor<2x3xui32>, tensor<ui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V129:.*]] = "ivy.constant"() {value = dense<8> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V130:.*]] = "ivy.bitwise_right_shift"(%[[V125]], %[[V129]]) : (tensor<2x3xui32>, tensor<ui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V131:.*]] = "ivy.bitwise_or"(%[[V128]], %[[V130]]) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V132:.*]] = "ivy.bitwise_xor"(%[[V126]], %[[V131]]) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V133:.*]] = "ivy.add"(%[[V126]], %[[V3]]) : (tensor<2x3xui32>, tensor<ui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V134:.*]] = "ivy.constant"() {value = dense<4> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V135:.*]] = "ivy.add"(%[[V6]], %[[V134]]) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V136:.*]] = "ivy.add"(%[[V132]], %[[V135]]) : (tensor<2x3xui32>, tensor<ui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V137:.*]] = "ivy.add"(%[[V133]], %[[V136]]) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V138:.*]] = "ivy.constant"() {value = dense<13> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V139:.*]] = "ivy.bitwise_left_shift"(%[[V136]], %[[V138]]) : (tensor<2x3xui32>, tensor<ui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V140:.*]] = "ivy.constant"() {value = dense<19> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V141:.*]] = "ivy.bitwise_right_shift"(%[[V136]], %[[V140]]) : (tensor<2x3xui32>, tensor<ui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V142:.*]] = "ivy.bitwise_or"(%[[V139]], %[[V141]]) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V143:.*]] = "ivy.bitwise_xor"(%[[V137]], %[[V142]]) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V144:.*]] = "ivy.add"(%[[V137]], %[[V143]]) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V145:.*]] = "ivy.constant"() {value = dense<15> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V146:.*]] = "ivy.bitwise_left_shift"(%[[V143]], %[[V145]]) : (tensor<2x3xui32>, tensor<ui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V147:.*]] = "ivy.constant"() {value = dense<17> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V148:.*]] = "ivy.bitwise_right_shift"(%[[V143]], %[[V147]]) : (tensor<2x3xui32>, tensor<ui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V149:.*]] = "ivy.bitwise_or"(%[[V146]], %[[V148]]) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V150:.*]] = "ivy.bitwise_xor"(%[[V144]], %[[V149]]) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V151:.*]] = "ivy.add"(%[[V144]], %[[V150]]) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V152:.*]] = "ivy.constant"() {value = dense<26> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V153:.*]] = "ivy.bitwise_left_shift"(%[[V150]], %[[V152]]) : (tensor<2x3xui32>, tensor<ui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V154:.*]] = "ivy.constant"() {value = dense<6> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V155:.*]] = "ivy.bitwise_right_shift"(%[[V150]], %[[V154]]) : (tensor<2x3xui32>, tensor<ui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V156:.*]] = "ivy.bitwise_or"(%[[V153]], %[[V155]]) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V157:.*]] = "ivy.bitwise_xor"(%[[V151]], %[[V156]]) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V158:.*]] = "ivy.add"(%[[V151]], %[[V157]]) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V159:.*]] = "ivy.constant"() {value = dense<6> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V160:.*]] = "ivy.bitwise_left_shift"(%[[V157]], %[[V159]]) : (tensor<2x3xui32>, tensor<ui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V161:.*]] = "ivy.constant"() {value = dense<26> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V162:.*]] = "ivy.bitwise_right_shift"(%[[V157]], %[[V161]]) : (tensor<2x3xui32>, tensor<ui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V163:.*]] = "ivy.bitwise_or"(%[[V160]], %[[V162]]) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V164:.*]] = "ivy.bitwise_xor"(%[[V158]], %[[V163]]) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V165:.*]] = "ivy.add"(%[[V158]], %[[V6]]) : (tensor<2x3xui32>, tensor<ui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V166:.*]] = "ivy.constant"() {value = dense<5> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V167:.*]] = "ivy.add"(%[[V1]], %[[V166]]) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V168:.*]] = "ivy.add"(%[[V164]], %[[V167]]) : (tensor<2x3xui32>, tensor<ui32>) -> tensor<2x3xui32>
// CHECK-NEXT: return %[[V165]], %[[V168]] : tensor<2x3xui32>, tensor<2x3xui32>
// CHECK-LABEL: func.func private @ivy.threefry2x32.impl_3(
// CHECK-NEXT: %[[V0:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0>, steps = array<i64: 1>, stops = array<i64: 1>} : (tensor<2xui32>) -> tensor<1xui32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.reshape"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64>} : (tensor<1xui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 1>, steps = array<i64: 1>, stops = array<i64: 2>} : (tensor<2xui32>) -> tensor<1xui32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.reshape"(%[[V2]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64>} : (tensor<1xui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.bitwise_xor"(%[[V1]], %[[V3]]) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.constant"() {value = dense<466688986> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.bitwise_xor"(%[[V4]], %[[V5]]) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.add"(%arg1, %[[V1]]) : (tensor<4xui32>, tensor<ui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.add"(%arg2, %[[V3]]) : (tensor<4xui32>, tensor<ui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.add"(%[[V7]], %[[V8]]) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.constant"() {value = dense<13> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.bitwise_left_shift"(%[[V8]], %[[V10]]) : (tensor<4xui32>, tensor<ui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V12:.*]] = "ivy.constant"() {value = dense<19> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V13:.*]] = "ivy.bitwise_right_shift"(%[[V8]], %[[V12]]) : (tensor<4xui32>, tensor<ui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V14:.*]] = "ivy.bitwise_or"(%[[V11]], %[[V13]]) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V15:.*]] = "ivy.bitwise_xor"(%[[V9]], %[[V14]]) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V16:.*]] = "ivy.add"(%[[V9]], %[[V15]]) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V17:.*]] = "ivy.constant"() {value = dense<15> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V18:.*]] = "ivy.bitwise_left_shift"(%[[V15]], %[[V17]]) : (tensor<4xui32>, tensor<ui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V19:.*]] = "ivy.constant"() {value = dense<17> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V20:.*]] = "ivy.bitwise_right_shift"(%[[V15]], %[[V19]]) : (tensor<4xui32>, tensor<ui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V21:.*]] = "ivy.bitwise_or"(%[[V18]], %[[V20]]) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V22:.*]] = "ivy.bitwise_xor"(%[[V16]], %[[V21]]) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V23:.*]] = "ivy.add"(%[[V16]], %[[V22]]) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V24:.*]] = "ivy.constant"() {value = dense<26> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V25:.*]] = "ivy.bitwise_left_shift"(%[[V22]], %[[V24]]) : (tensor<4xui32>, tensor<ui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V26:.*]] = "ivy.constant"() {value = dense<6> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V27:.*]] = "ivy.bitwise_right_shift"(%[[V22]], %[[V26]]) : (tensor<4xui32>, tensor<ui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V28:.*]] = "ivy.bitwise_or"(%[[V25]], %[[V27]]) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V29:.*]] = "ivy.bitwise_xor"(%[[V23]], %[[V28]]) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V30:.*]] = "ivy.add"(%[[V23]], %[[V29]]) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V31:.*]] = "ivy.constant"() {value = dense<6> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V32:.*]] = "ivy.bitwise_left_shift"(%[[V29]], %[[V31]]) : (tensor<4xui32>, tensor<ui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V33:.*]] = "ivy.constant"() {value = dense<26> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V34:.*]] = "ivy.bitwise_right_shift"(%[[V29]], %[[V33]]) : (tensor<4xui32>, tensor<ui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V35:.*]] = "ivy.bitwise_or"(%[[V32]], %[[V34]]) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V36:.*]] = "ivy.bitwise_xor"(%[[V30]], %[[V35]]) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V37:.*]] = "ivy.add"(%[[V30]], %[[V3]]) : (tensor<4xui32>, tensor<ui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V38:.*]] = "ivy.constant"() {value = dense<1> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V39:.*]] = "ivy.add"(%[[V6]], %[[V38]]) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V40:.*]] = "ivy.add"(%[[V36]], %[[V39]]) : (tensor<4xui32>, tensor<ui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V41:.*]] = "ivy.add"(%[[V37]], %[[V40]]) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V42:.*]] = "ivy.constant"() {value = dense<17> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V43:.*]] = "ivy.bitwise_left_shift"(%[[V40]], %[[V42]]) : (tensor<4xui32>, tensor<ui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V44:.*]] = "ivy.constant"() {value = dense<15> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V45:.*]] = "ivy.bitwise_right_shift"(%[[V40]], %[[V44]]) : (tensor<4xui32>, tensor<ui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V46:.*]] = "ivy.bitwise_or"(%[[V43]], %[[V45]]) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V47:.*]] = "ivy.bitwise_xor"(%[[V41]], %[[V46]]) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V48:.*]] = "ivy.add"(%[[V41]], %[[V47]]) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V49:.*]] = "ivy.constant"() {value = dense<29> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V50:.*]] = "ivy.bitwise_left_shift"(%[[V47]], %[[V49]]) : (tensor<4xui32>, tensor<ui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V51:.*]] = "ivy.constant"() {value = dense<3> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V52:.*]] = "ivy.bitwise_right_shift"(%[[V47]], %[[V51]]) : (tensor<4xui32>, tensor<ui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V53:.*]] = "ivy.bitwise_or"(%[[V50]], %[[V52]]) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V54:.*]] = "ivy.bitwise_xor"(%[[V48]], %[[V53]]) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V55:.*]] = "ivy.add"(%[[V48]], %[[V54]]) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V56:.*]] = "ivy.constant"() {value = dense<16> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V57:.*]] = "ivy.bitwise_left_shift"(%[[V54]], %[[V56]]) : (tensor<4xui32>, tensor<ui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V58:.*]] = "ivy.constant"() {value = dense<16> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V59:.*]] = "ivy.bitwise_right_shift"(%[[V54]], %[[V58]]) : (tensor<4xui32>, tensor<ui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V60:.*]] = "ivy.bitwise_or"(%[[V57]], %[[V59]]) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V61:.*]] = "ivy.bitwise_xor"(%[[V55]], %[[V60]]) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V62:.*]] = "ivy.add"(%[[V55]], %[[V61]]) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V63:.*]] = "ivy.constant"() {value = dense<24> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V64:.*]] = "ivy.bitwise_left_shift"(%[[V61]], %[[V63]]) : (tensor<4xui32>, tensor<ui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V65:.*]] = "ivy.constant"() {value = dense<8> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V66:.*]] = "ivy.bitwise_right_shift"(%[[V61]], %[[V65]]) : (tensor<4xui32>, tensor<ui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V67:.*]] = "ivy.bitwise_or"(%[[V64]], %[[V66]]) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V68:.*]] = "ivy.bitwise_xor"(%[[V62]], %[[V67]]) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V69:.*]] = "ivy.add"(%[[V62]], %[[V6]]) : (tensor<4xui32>, tensor<ui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V70:.*]] = "ivy.constant"() {value = dense<2> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V71:.*]] = "ivy.add"(%[[V1]], %[[V70]]) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V72:.*]] = "ivy.add"(%[[V68]], %[[V71]]) : (tensor<4xui32>, tensor<ui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V73:.*]] = "ivy.add"(%[[V69]], %[[V72]]) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V74:.*]] = "ivy.constant"() {value = dense<13> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V75:.*]] = "ivy.bitwise_left_shift"(%[[V72]], %[[V74]]) : (tensor<4xui32>, tensor<ui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V76:.*]] = "ivy.constant"() {value = dense<19> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V77:.*]] = "ivy.bitwise_right_shift"(%[[V72]], %[[V76]]) : (tensor<4xui32>, tensor<ui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V78:.*]] = "ivy.bitwise_or"(%[[V75]], %[[V77]]) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V79:.*]] = "ivy.bitwise_xor"(%[[V73]], %[[V78]]) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V80:.*]] = "ivy.add"(%[[V73]], %[[V79]]) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V81:.*]] = "ivy.constant"() {value = dense<15> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V82:.*]] = "ivy.bitwise_left_shift"(%[[V79]], %[[V81]]) : (tensor<4xui32>, tensor<ui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V83:.*]] = "ivy.constant"() {value = dense<17> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V84:.*]] = "ivy.bitwise_right_shift"(%[[V79]], %[[V83]]) : (tensor<4xui32>, tensor<ui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V85:.*]] = "ivy.bitwise_or"(%[[V82]], %[[V84]]) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V86:.*]] = "ivy.bitwise_xor"(%[[V80]], %[[V85]]) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V87:.*]] = "ivy.add"(%[[V80]], %[[V86]]) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V88:.*]] = "ivy.constant"() {value = dense<26> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V89:.*]] = "ivy.bitwise_left_shift"(%[[V86]], %[[V88]]) : (tensor<4xui32>, tensor<ui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V90:.*]] = "ivy.constant"() {value = dense<6> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V91:.*]] = "ivy.bitwise_right_shift"(%[[V86]], %[[V90]]) : (tensor<4xui32>, tensor<ui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V92:.*]] = "ivy.bitwise_or"(%[[V89]], %[[V91]]) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V93:.*]] = "ivy.bitwise_xor"(%[[V87]], %[[V92]]) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V94:.*]] = "ivy.add"(%[[V87]], %[[V93]]) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V95:.*]] = "ivy.constant"() {value = dense<6> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V96:.*]] = "ivy.bitwise_left_shift"(%[[V93]], %[[V95]]) : (tensor<4xui32>, tensor<ui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V97:.*]] = "ivy.constant"() {value = dense<26> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V98:.*]] = "ivy.bitwise_right_shift"(%[[V93]], %[[V97]]) : (tensor<4xui32>, tensor<ui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V99:.*]] = "ivy.bitwise_or"(%[[V96]], %[[V98]]) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V100:.*]] = "ivy.bitwise_xor"(%[[V94]], %[[V99]]) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V101:.*]] = "ivy.add"(%[[V94]], %[[V1]]) : (tensor<4xui32>, tensor<ui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V102:.*]] = "ivy.constant"() {value = dense<3> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V103:.*]] = "ivy.add"(%[[V3]], %[[V102]]) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V104:.*]] = "ivy.add"(%[[V100]], %[[V103]]) : (tensor<4xui32>, tensor<ui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V105:.*]] = "ivy.add"(%[[V101]], %[[V104]]) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V106:.*]] = "ivy.constant"() {value = dense<17> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V107:.*]] = "ivy.bitwise_left_shift"(%[[V104]], %[[V106]]) : (tensor<4xui32>, tensor<ui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V108:.*]] = "ivy.constant"() {value = dense<15> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V109:.*]] = "ivy.bitwise_right_shift"(%[[V104]], %[[V108]]) : (tensor<4xui32>, tensor<ui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V110:.*]] = "ivy.bitwise_or"(%[[V107]], %[[V109]]) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V111:.*]] = "ivy.bitwise_xor"(%[[V105]], %[[V110]]) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V112:.*]] = "ivy.add"(%[[V105]], %[[V111]]) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V113:.*]] = "ivy.constant"() {value = dense<29> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V114:.*]] = "ivy.bitwise_left_shift"(%[[V111]], %[[V113]]) : (tensor<4xui32>, tensor<ui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V115:.*]] = "ivy.constant"() {value = dense<3> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V116:.*]] = "ivy.bitwise_right_shift"(%[[V111]], %[[V115]]) : (tensor<4xui32>, tensor<ui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V117:.*]] = "ivy.bitwise_or"(%[[V114]], %[[V116]]) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V118:.*]] = "ivy.bitwise_xor"(%[[V112]], %[[V117]]) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V119:.*]] = "ivy.add"(%[[V112]], %[[V118]]) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V120:.*]] = "ivy.constant"() {value = dense<16> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V121:.*]] = "ivy.bitwise_left_shift"(%[[V118]], %[[V120]]) : (tensor<4xui32>, tensor<ui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V122:.*]] = "ivy.constant"() {value = dense<16> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V123:.*]] = "ivy.bitwise_right_shift"(%[[V118]], %[[V122]]) : (tensor<4xui32>, tensor<ui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V124:.*]] = "ivy.bitwise_or"(%[[V121]], %[[V123]]) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V125:.*]] = "ivy.bitwise_xor"(%[[V119]], %[[V124]]) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V126:.*]] = "ivy.add"(%[[V119]], %[[V125]]) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V127:.*]] = "ivy.constant"() {value = dense<24> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V128:.*]] = "ivy.bitwise_left_shift"(%[[V125]], %[[V127]]) : (tensor<4xui32>, tensor<ui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V129:.*]] = "ivy.constant"() {value = dense<8> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V130:.*]] = "ivy.bitwise_right_shift"(%[[V125]], %[[V129]]) : (tensor<4xui32>, tensor<ui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V131:.*]] = "ivy.bitwise_or"(%[[V128]], %[[V130]]) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V132:.*]] = "ivy.bitwise_xor"(%[[V126]], %[[V131]]) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V133:.*]] = "ivy.add"(%[[V126]], %[[V3]]) : (tensor<4xui32>, tensor<ui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V134:.*]] = "ivy.constant"() {value = dense<4> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V135:.*]] = "ivy.add"(%[[V6]], %[[V134]]) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V136:.*]] = "ivy.add"(%[[V132]], %[[V135]]) : (tensor<4xui32>, tensor<ui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V137:.*]] = "ivy.add"(%[[V133]], %[[V136]]) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V138:.*]] = "ivy.constant"() {value = dense<13> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V139:.*]] = "ivy.bitwise_left_shift"(%[[V136]], %[[V138]]) : (tensor<4xui32>, tensor<ui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V140:.*]] = "ivy.constant"() {value = dense<19> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V141:.*]] = "ivy.bitwise_right_shift"(%[[V136]], %[[V140]]) : (tensor<4xui32>, tensor<ui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V142:.*]] = "ivy.bitwise_or"(%[[V139]], %[[V141]]) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V143:.*]] = "ivy.bitwise_xor"(%[[V137]], %[[V142]]) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V144:.*]] = "ivy.add"(%[[V137]], %[[V143]]) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V145:.*]] = "ivy.constant"() {value = dense<15> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V146:.*]] = "ivy.bitwise_left_shift"(%[[V143]], %[[V145]]) : (tensor<4xui32>, tensor<ui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V147:.*]] = "ivy.constant"() {value = dense<17> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V148:.*]] = "ivy.bitwise_right_shift"(%[[V143]], %[[V147]]) : (tensor<4xui32>, tensor<ui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V149:.*]] = "ivy.bitwise_or"(%[[V146]], %[[V148]]) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V150:.*]] = "ivy.bitwise_xor"(%[[V144]], %[[V149]]) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V151:.*]] = "ivy.add"(%[[V144]], %[[V150]]) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V152:.*]] = "ivy.constant"() {value = dense<26> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V153:.*]] = "ivy.bitwise_left_shift"(%[[V150]], %[[V152]]) : (tensor<4xui32>, tensor<ui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V154:.*]] = "ivy.constant"() {value = dense<6> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V155:.*]] = "ivy.bitwise_right_shift"(%[[V150]], %[[V154]]) : (tensor<4xui32>, tensor<ui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V156:.*]] = "ivy.bitwise_or"(%[[V153]], %[[V155]]) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V157:.*]] = "ivy.bitwise_xor"(%[[V151]], %[[V156]]) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V158:.*]] = "ivy.add"(%[[V151]], %[[V157]]) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V159:.*]] = "ivy.constant"() {value = dense<6> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V160:.*]] = "ivy.bitwise_left_shift"(%[[V157]], %[[V159]]) : (tensor<4xui32>, tensor<ui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V161:.*]] = "ivy.constant"() {value = dense<26> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V162:.*]] = "ivy.bitwise_right_shift"(%[[V157]], %[[V161]]) : (tensor<4xui32>, tensor<ui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V163:.*]] = "ivy.bitwise_or"(%[[V160]], %[[V162]]) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V164:.*]] = "ivy.bitwise_xor"(%[[V158]], %[[V163]]) : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V165:.*]] = "ivy.add"(%[[V158]], %[[V6]]) : (tensor<4xui32>, tensor<ui32>) -> tensor<4xui32>
// CHECK-NEXT: %[[V166:.*]] = "ivy.constant"() {value = dense<5> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V167:.*]] = "ivy.add"(%[[V1]], %[[V166]]) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V168:.*]] = "ivy.add"(%[[V164]], %[[V167]]) : (tensor<4xui32>, tensor<ui32>) -> tensor<4xui32>
// CHECK-NEXT: return %[[V165]], %[[V168]] : tensor<4xui32>, tensor<4xui32>
func.func @random_permutation(%arg0: tensor<2xui32>) -> tensor<6xi64> {
  %0 = "ivy.random_permutation"(%arg0) {dtype = i64, size = 6 : i64} : (tensor<2xui32>) -> tensor<6xi64>
  return %0 : tensor<6xi64>
}

// -----

// CHECK-LABEL: func.func @random_uniform_dynamic(
// CHECK-NEXT: %[[C1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[V0:.*]] = arith.muli %[[C1]], %arg1 : index
// CHECK-NEXT: %[[V1:.*]] = "ivy.iota"(%[[V0]]) {axis = 0 : i64, dtype = ui32, operandSegmentSizes = array<i32: 1>, shape = array<i64: -9223372036854775808>} : (index) -> tensor<?xui32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.reshape"(%[[V1]], %arg1) {operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808>} : (tensor<?xui32>, index) -> tensor<?xui32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<0> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.broadcast_to"(%[[V3]], %arg1) {operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808>} : (tensor<ui32>, index) -> tensor<?xui32>
// CHECK-NEXT: %[[V5:.*]]:2 = stablehlo.composite "ivy.threefry2x32" %arg0, %[[V4]], %[[V2]] {decomposition = @ivy.threefry2x32.impl} : (tensor<2xui32>, tensor<?xui32>, tensor<?xui32>) -> (tensor<?xui32>, tensor<?xui32>)
// CHECK-NEXT: %[[V6:.*]] = "ivy.bitwise_xor"(%[[V5]]#0, %[[V5]]#1) : (tensor<?xui32>, tensor<?xui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.constant"() {value = dense<9> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.bitwise_right_shift"(%[[V6]], %[[V7]]) : (tensor<?xui32>, tensor<ui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.bitcast"(%[[V9]]) {dtype = ui32} : (tensor<f32>) -> tensor<ui32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.bitwise_or"(%[[V8]], %[[V10]]) : (tensor<?xui32>, tensor<ui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V12:.*]] = "ivy.bitcast"(%[[V11]]) {dtype = f32} : (tensor<?xui32>) -> tensor<?xf32>
// CHECK-NEXT: %[[V13:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V14:.*]] = "ivy.subtract"(%[[V12]], %[[V13]]) : (tensor<?xf32>, tensor<f32>) -> tensor<?xf32>
// CHECK-NEXT: %[[V15:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V16:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V17:.*]] = "ivy.subtract"(%[[V16]], %[[V15]]) : (tensor<f32>, tensor<f32>) -> tensor<f32>
// CHECK-NEXT: %[[V18:.*]] = "ivy.multiply"(%[[V14]], %[[V17]]) : (tensor<?xf32>, tensor<f32>) -> tensor<?xf32>
// CHECK-NEXT: %[[V19:.*]] = "ivy.add"(%[[V18]], %[[V15]]) : (tensor<?xf32>, tensor<f32>) -> tensor<?xf32>
// CHECK-NEXT: %[[V20:.*]] = "ivy.maximum"(%[[V15]], %[[V19]]) : (tensor<f32>, tensor<?xf32>) -> tensor<?xf32>
// CHECK-NEXT: return %[[V20]] : tensor<?xf32>
// CHECK-LABEL: func.func private @ivy.threefry2x32.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 0>, steps = array<i64: 1>, stops = array<i64: 1>} : (tensor<2xui32>) -> tensor<1xui32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.reshape"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64>} : (tensor<1xui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.slice"(%arg0) {operandSegmentSizes = array<i32: 1, 0, 0>, starts = array<i64: 1>, steps = array<i64: 1>, stops = array<i64: 2>} : (tensor<2xui32>) -> tensor<1xui32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.reshape"(%[[V2]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64>} : (tensor<1xui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.bitwise_xor"(%[[V1]], %[[V3]]) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.constant"() {value = dense<466688986> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.bitwise_xor"(%[[V4]], %[[V5]]) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.add"(%arg1, %[[V1]]) : (tensor<?xui32>, tensor<ui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.add"(%arg2, %[[V3]]) : (tensor<?xui32>, tensor<ui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.add"(%[[V7]], %[[V8]]) : (tensor<?xui32>, tensor<?xui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.constant"() {value = dense<13> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.bitwise_left_shift"(%[[V8]], %[[V10]]) : (tensor<?xui32>, tensor<ui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V12:.*]] = "ivy.constant"() {value = dense<19> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V13:.*]] = "ivy.bitwise_right_shift"(%[[V8]], %[[V12]]) : (tensor<?xui32>, tensor<ui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V14:.*]] = "ivy.bitwise_or"(%[[V11]], %[[V13]]) : (tensor<?xui32>, tensor<?xui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V15:.*]] = "ivy.bitwise_xor"(%[[V9]], %[[V14]]) : (tensor<?xui32>, tensor<?xui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V16:.*]] = "ivy.add"(%[[V9]], %[[V15]]) : (tensor<?xui32>, tensor<?xui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V17:.*]] = "ivy.constant"() {value = dense<15> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V18:.*]] = "ivy.bitwise_left_shift"(%[[V15]], %[[V17]]) : (tensor<?xui32>, tensor<ui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V19:.*]] = "ivy.constant"() {value = dense<17> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V20:.*]] = "ivy.bitwise_right_shift"(%[[V15]], %[[V19]]) : (tensor<?xui32>, tensor<ui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V21:.*]] = "ivy.bitwise_or"(%[[V18]], %[[V20]]) : (tensor<?xui32>, tensor<?xui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V22:.*]] = "ivy.bitwise_xor"(%[[V16]], %[[V21]]) : (tensor<?xui32>, tensor<?xui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V23:.*]] = "ivy.add"(%[[V16]], %[[V22]]) : (tensor<?xui32>, tensor<?xui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V24:.*]] = "ivy.constant"() {value = dense<26> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V25:.*]] = "ivy.bitwise_left_shift"(%[[V22]], %[[V24]]) : (tensor<?xui32>, tensor<ui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V26:.*]] = "ivy.constant"() {value = dense<6> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V27:.*]] = "ivy.bitwise_right_shift"(%[[V22]], %[[V26]]) : (tensor<?xui32>, tensor<ui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V28:.*]] = "ivy.bitwise_or"(%[[V25]], %[[V27]]) : (tensor<?xui32>, tensor<?xui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V29:.*]] = "ivy.bitwise_xor"(%[[V23]], %[[V28]]) : (tensor<?xui32>, tensor<?xui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V30:.*]] = "ivy.add"(%[[V23]], %[[V29]]) : (tensor<?xui32>, tensor<?xui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V31:.*]] = "ivy.constant"() {value = dense<6> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V32:.*]] = "ivy.bitwise_left_shift"(%[[V29]], %[[V31]]) : (tensor<?xui32>, tensor<ui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V33:.*]] = "ivy.constant"() {value = dense<26> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V34:.*]] = "ivy.bitwise_right_shift"(%[[V29]], %[[V33]]) : (tensor<?xui32>, tensor<ui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V35:.*]] = "ivy.bitwise_or"(%[[V32]], %[[V34]]) : (tensor<?xui32>, tensor<?xui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V36:.*]] = "ivy.bitwise_xor"(%[[V30]], %[[V35]]) : (tensor<?xui32>, tensor<?xui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V37:.*]] = "ivy.add"(%[[V30]], %[[V3]]) : (tensor<?xui32>, tensor<ui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V38:.*]] = "ivy.constant"() {value = dense<1> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V39:.*]] = "ivy.add"(%[[V6]], %[[V38]]) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V40:.*]] = "ivy.add"(%[[V36]], %[[V39]]) : (tensor<?xui32>, tensor<ui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V41:.*]] = "ivy.add"(%[[V37]], %[[V40]]) : (tensor<?xui32>, tensor<?xui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V42:.*]] = "ivy.constant"() {value = dense<17> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V43:.*]] = "ivy.bitwise_left_shift"(%[[V40]], %[[V42]]) : (tensor<?xui32>, tensor<ui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V44:.*]] = "ivy.constant"() {value = dense<15> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V45:.*]] = "ivy.bitwise_right_shift"(%[[V40]], %[[V44]]) : (tensor<?xui32>, tensor<ui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V46:.*]] = "ivy.bitwise_or"(%[[V43]], %[[V45]]) : (tensor<?xui32>, tensor<?xui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V47:.*]] = "ivy.bitwise_xor"(%[[V41]], %[[V46]]) : (tensor<?xui32>, tensor<?xui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V48:.*]] = "ivy.add"(%[[V41]], %[[V47]]) : (tensor<?xui32>, tensor<?xui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V49:.*]] = "ivy.constant"() {value = dense<29> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V50:.*]] = "ivy.bitwise_left_shift"(%[[V47]], %[[V49]]) : (tensor<?xui32>, tensor<ui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V51:.*]] = "ivy.constant"() {value = dense<3> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V52:.*]] = "ivy.bitwise_right_shift"(%[[V47]], %[[V51]]) : (tensor<?xui32>, tensor<ui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V53:.*]] = "ivy.bitwise_or"(%[[V50]], %[[V52]]) : (tensor<?xui32>, tensor<?xui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V54:.*]] = "ivy.bitwise_xor"(%[[V48]], %[[V53]]) : (tensor<?xui32>, tensor<?xui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V55:.*]] = "ivy.add"(%[[V48]], %[[V54]]) : (tensor<?xui32>, tensor<?xui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V56:.*]] = "ivy.constant"() {value = dense<16> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V57:.*]] = "ivy.bitwise_left_shift"(%[[V54]], %[[V56]]) : (tensor<?xui32>, tensor<ui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V58:.*]] = "ivy.constant"() {value = dense<16> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V59:.*]] = "ivy.bitwise_right_shift"(%[[V54]], %[[V58]]) : (tensor<?xui32>, tensor<ui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V60:.*]] = "ivy.bitwise_or"(%[[V57]], %[[V59]]) : (tensor<?xui32>, tensor<?xui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V61:.*]] = "ivy.bitwise_xor"(%[[V55]], %[[V60]]) : (tensor<?xui32>, tensor<?xui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V62:.*]] = "ivy.add"(%[[V55]], %[[V61]]) : (tensor<?xui32>, tensor<?xui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V63:.*]] = "ivy.constant"() {value = dense<24> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V64:.*]] = "ivy.bitwise_left_shift"(%[[V61]], %[[V63]]) : (tensor<?xui32>, tensor<ui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V65:.*]] = "ivy.constant"() {value = dense<8> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V66:.*]] = "ivy.bitwise_right_shift"(%[[V61]], %[[V65]]) : (tensor<?xui32>, tensor<ui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V67:.*]] = "ivy.bitwise_or"(%[[V64]], %[[V66]]) : (tensor<?xui32>, tensor<?xui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V68:.*]] = "ivy.bitwise_xor"(%[[V62]], %[[V67]]) : (tensor<?xui32>, tensor<?xui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V69:.*]] = "ivy.add"(%[[V62]], %[[V6]]) : (tensor<?xui32>, tensor<ui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V70:.*]] = "ivy.constant"() {value = dense<2> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V71:.*]] = "ivy.add"(%[[V1]], %[[V70]]) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V72:.*]] = "ivy.add"(%[[V68]], %[[V71]]) : (tensor<?xui32>, tensor<ui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V73:.*]] = "ivy.add"(%[[V69]], %[[V72]]) : (tensor<?xui32>, tensor<?xui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V74:.*]] = "ivy.constant"() {value = dense<13> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V75:.*]] = "ivy.bitwise_left_shift"(%[[V72]], %[[V74]]) : (tensor<?xui32>, tensor<ui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V76:.*]] = "ivy.constant"() {value = dense<19> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V77:.*]] = "ivy.bitwise_right_shift"(%[[V72]], %[[V76]]) : (tensor<?xui32>, tensor<ui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V78:.*]] = "ivy.bitwise_or"(%[[V75]], %[[V77]]) : (tensor<?xui32>, tensor<?xui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V79:.*]] = "ivy.bitwise_xor"(%[[V73]], %[[V78]]) : (tensor<?xui32>, tensor<?xui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V80:.*]] = "ivy.add"(%[[V73]], %[[V79]]) : (tensor<?xui32>, tensor<?xui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V81:.*]] = "ivy.constant"() {value = dense<15> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V82:.*]] = "ivy.bitwise_left_shift"(%[[V79]], %[[V81]]) : (tensor<?xui32>, tensor<ui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V83:.*]] = "ivy.constant"() {value = dense<17> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V84:.*]] = "ivy.bitwise_right_shift"(%[[V79]], %[[V83]]) : (tensor<?xui32>, tensor<ui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V85:.*]] = "ivy.bitwise_or"(%[[V82]], %[[V84]]) : (tensor<?xui32>, tensor<?xui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V86:.*]] = "ivy.bitwise_xor"(%[[V80]], %[[V85]]) : (tensor<?xui32>, tensor<?xui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V87:.*]] = "ivy.add"(%[[V80]], %[[V86]]) : (tensor<?xui32>, tensor<?xui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V88:.*]] = "ivy.constant"() {value = dense<26> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V89:.*]] = "ivy.bitwise_left_shift"(%[[V86]], %[[V88]]) : (tensor<?xui32>, tensor<ui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V90:.*]] = "ivy.constant"() {value = dense<6> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V91:.*]] = "ivy.bitwise_right_shift"(%[[V86]], %[[V90]]) : (tensor<?xui32>, tensor<ui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V92:.*]] = "ivy.bitwise_or"(%[[V89]], %[[V91]]) : (tensor<?xui32>, tensor<?xui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V93:.*]] = "ivy.bitwise_xor"(%[[V87]], %[[V92]]) : (tensor<?xui32>, tensor<?xui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V94:.*]] = "ivy.add"(%[[V87]], %[[V93]]) : (tensor<?xui32>, tensor<?xui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V95:.*]] = "ivy.constant"() {value = dense<6> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V96:.*]] = "ivy.bitwise_left_shift"(%[[V93]], %[[V95]]) : (tensor<?xui32>, tensor<ui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V97:.*]] = "ivy.constant"() {value = dense<26> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V98:.*]] = "ivy.bitwise_right_shift"(%[[V93]], %[[V97]]) : (tensor<?xui32>, tensor<ui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V99:.*]] = "ivy.bitwise_or"(%[[V96]], %[[V98]]) : (tensor<?xui32>, tensor<?xui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V100:.*]] = "ivy.bitwise_xor"(%[[V94]], %[[V99]]) : (tensor<?xui32>, tensor<?xui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V101:.*]] = "ivy.add"(%[[V94]], %[[V1]]) : (tensor<?xui32>, tensor<ui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V102:.*]] = "ivy.constant"() {value = dense<3> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V103:.*]] = "ivy.add"(%[[V3]], %[[V102]]) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V104:.*]] = "ivy.add"(%[[V100]], %[[V103]]) : (tensor<?xui32>, tensor<ui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V105:.*]] = "ivy.add"(%[[V101]], %[[V104]]) : (tensor<?xui32>, tensor<?xui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V106:.*]] = "ivy.constant"() {value = dense<17> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V107:.*]] = "ivy.bitwise_left_shift"(%[[V104]], %[[V106]]) : (tensor<?xui32>, tensor<ui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V108:.*]] = "ivy.constant"() {value = dense<15> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V109:.*]] = "ivy.bitwise_right_shift"(%[[V104]], %[[V108]]) : (tensor<?xui32>, tensor<ui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V110:.*]] = "ivy.bitwise_or"(%[[V107]], %[[V109]]) : (tensor<?xui32>, tensor<?xui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V111:.*]] = "ivy.bitwise_xor"(%[[V105]], %[[V110]]) : (tensor<?xui32>, tensor<?xui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V112:.*]] = "ivy.add"(%[[V105]], %[[V111]]) : (tensor<?xui32>, tensor<?xui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V113:.*]] = "ivy.constant"() {value = dense<29> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V114:.*]] = "ivy.bitwise_left_shift"(%[[V111]], %[[V113]]) : (tensor<?xui32>, tensor<ui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V115:.*]] = "ivy.constant"() {value = dense<3> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V116:.*]] = "ivy.bitwise_right_shift"(%[[V111]], %[[V115]]) : (tensor<?xui32>, tensor<ui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V117:.*]] = "ivy.bitwise_or"(%[[V114]], %[[V116]]) : (tensor<?xui32>, tensor<?xui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V118:.*]] = "ivy.bitwise_xor"(%[[V112]], %[[V117]]) : (tensor<?xui32>, tensor<?xui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V119:.*]] = "ivy.add"(%[[V112]], %[[V118]]) : (tensor<?xui32>, tensor<?xui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V120:.*]] = "ivy.constant"() {value = dense<16> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V121:.*]] = "ivy.bitwise_left_shift"(%[[V118]], %[[V120]]) : (tensor<?xui32>, tensor<ui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V122:.*]] = "ivy.constant"() {value = dense<16> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V123:.*]] = "ivy.bitwise_right_shift"(%[[V118]], %[[V122]]) : (tensor<?xui32>, tensor<ui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V124:.*]] = "ivy.bitwise_or"(%[[V121]], %[[V123]]) : (tensor<?xui32>, tensor<?xui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V125:.*]] = "ivy.bitwise_xor"(%[[V119]], %[[V124]]) : (tensor<?xui32>, tensor<?xui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V126:.*]] = "ivy.add"(%[[V119]], %[[V125]]) : (tensor<?xui32>, tensor<?xui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V127:.*]] = "ivy.constant"() {value = dense<24> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V128:.*]] = "ivy.bitwise_left_shift"(%[[V125]], %[[V127]]) : (tensor<?xui32>, tensor<ui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V129:.*]] = "ivy.constant"() {value = dense<8> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V130:.*]] = "ivy.bitwise_right_shift"(%[[V125]], %[[V129]]) : (tensor<?xui32>, tensor<ui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V131:.*]] = "ivy.bitwise_or"(%[[V128]], %[[V130]]) : (tensor<?xui32>, tensor<?xui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V132:.*]] = "ivy.bitwise_xor"(%[[V126]], %[[V131]]) : (tensor<?xui32>, tensor<?xui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V133:.*]] = "ivy.add"(%[[V126]], %[[V3]]) : (tensor<?xui32>, tensor<ui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V134:.*]] = "ivy.constant"() {value = dense<4> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V135:.*]] = "ivy.add"(%[[V6]], %[[V134]]) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V136:.*]] = "ivy.add"(%[[V132]], %[[V135]]) : (tensor<?xui32>, tensor<ui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V137:.*]] = "ivy.add"(%[[V133]], %[[V136]]) : (tensor<?xui32>, tensor<?xui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V138:.*]] = "ivy.constant"() {value = dense<13> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V139:.*]] = "ivy.bitwise_left_shift"(%[[V136]], %[[V138]]) : (tensor<?xui32>, tensor<ui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V140:.*]] = "ivy.constant"() {value = dense<19> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V141:.*]] = "ivy.bitwise_right_shift"(%[[V136]], %[[V140]]) : (tensor<?xui32>, tensor<ui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V142:.*]] = "ivy.bitwise_or"(%[[V139]], %[[V141]]) : (tensor<?xui32>, tensor<?xui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V143:.*]] = "ivy.bitwise_xor"(%[[V137]], %[[V142]]) : (tensor<?xui32>, tensor<?xui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V144:.*]] = "ivy.add"(%[[V137]], %[[V143]]) : (tensor<?xui32>, tensor<?xui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V145:.*]] = "ivy.constant"() {value = dense<15> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V146:.*]] = "ivy.bitwise_left_shift"(%[[V143]], %[[V145]]) : (tensor<?xui32>, tensor<ui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V147:.*]] = "ivy.constant"() {value = dense<17> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V148:.*]] = "ivy.bitwise_right_shift"(%[[V143]], %[[V147]]) : (tensor<?xui32>, tensor<ui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V149:.*]] = "ivy.bitwise_or"(%[[V146]], %[[V148]]) : (tensor<?xui32>, tensor<?xui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V150:.*]] = "ivy.bitwise_xor"(%[[V144]], %[[V149]]) : (tensor<?xui32>, tensor<?xui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V151:.*]] = "ivy.add"(%[[V144]], %[[V150]]) : (tensor<?xui32>, tensor<?xui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V152:.*]] = "ivy.constant"() {value = dense<26> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V153:.*]] = "ivy.bitwise_left_shift"(%[[V150]], %[[V152]]) : (tensor<?xui32>, tensor<ui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V154:.*]] = "ivy.constant"() {value = dense<6> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V155:.*]] = "ivy.bitwise_right_shift"(%[[V150]], %[[V154]]) : (tensor<?xui32>, tensor<ui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V156:.*]] = "ivy.bitwise_or"(%[[V153]], %[[V155]]) : (tensor<?xui32>, tensor<?xui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V157:.*]] = "ivy.bitwise_xor"(%[[V151]], %[[V156]]) : (tensor<?xui32>, tensor<?xui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V158:.*]] = "ivy.add"(%[[V151]], %[[V157]]) : (tensor<?xui32>, tensor<?xui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V159:.*]] = "ivy.constant"() {value = dense<6> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V160:.*]] = "ivy.bitwise_left_shift"(%[[V157]], %[[V159]]) : (tensor<?xui32>, tensor<ui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V161:.*]] = "ivy.constant"() {value = dense<26> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V162:.*]] = "ivy.bitwise_right_shift"(%[[V157]], %[[V161]]) : (tensor<?xui32>, tensor<ui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V163:.*]] = "ivy.bitwise_or"(%[[V160]], %[[V162]]) : (tensor<?xui32>, tensor<?xui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V164:.*]] = "ivy.bitwise_xor"(%[[V158]], %[[V163]]) : (tensor<?xui32>, tensor<?xui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V165:.*]] = "ivy.add"(%[[V158]], %[[V6]]) : (tensor<?xui32>, tensor<ui32>) -> tensor<?xui32>
// CHECK-NEXT: %[[V166:.*]] = "ivy.constant"() {value = dense<5> : tensor<ui32>} : () -> tensor<ui32>
// CHECK-NEXT: %[[V167:.*]] = "ivy.add"(%[[V1]], %[[V166]]) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
// CHECK-NEXT: %[[V168:.*]] = "ivy.add"(%[[V164]], %[[V167]]) : (tensor<?xui32>, tensor<ui32>) -> tensor<?xui32>
// CHECK-NEXT: return %[[V165]], %[[V168]] : tensor<?xui32>, tensor<?xui32>
func.func @random_uniform_dynamic(%arg0: tensor<2xui32>, %arg1: index) -> tensor<?xf32> {
  %0 = "ivy.random_uniform"(%arg0, %arg1) {dtype = f32, high = 1.000000e+00 : f64, low = 0.000000e+00 : f64, operandSegmentSizes = array<i32: 1, 1>, shape = array<i64: -9223372036854775808>} : (tensor<2xui32>, index) -> tensor<?xf32>
  return %0 : tensor<?xf32>
}

// -----

// CHECK-LABEL: func.func @mean(
// CHECK-NEXT: %[[V0:.*]] = "ivy.sum"(%arg0) {axes = array<i64: 0, 2>, keepdims = false} : (tensor<2x3x4xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<8.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.divide"(%[[V0]], %[[V1]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V2]] : tensor<3xf32>
func.func @mean(%arg0: tensor<2x3x4xf32>) -> tensor<3xf32> {
  %0 = "ivy.mean"(%arg0) {axes = array<i64: 0, 2>, keepdims = false} : (tensor<2x3x4xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @var(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.var" %arg0 {composite_attributes = {axes = array<i64: 0, 2>, correction = 0.000000e+00 : f64, keepdims = false}, decomposition = @ivy.var.impl_1} : (tensor<2x3x4xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @var(%arg0: tensor<2x3x4xf32>) -> tensor<3xf32> {
  %0 = "ivy.var"(%arg0) {axes = array<i64: 0, 2>, correction = 0.000000e+00 : f64, keepdims = false} : (tensor<2x3x4xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @logsumexp(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.logsumexp" %arg0 {composite_attributes = {axes = array<i64: 0, 2>, keepdims = false}, decomposition = @ivy.logsumexp.impl} : (tensor<2x3x4xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @logsumexp(%arg0: tensor<2x3x4xf32>) -> tensor<3xf32> {
  %0 = "ivy.logsumexp"(%arg0) {axes = array<i64: 0, 2>, keepdims = false} : (tensor<2x3x4xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @var_keepdims(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.var" %arg0 {composite_attributes = {axes = array<i64: 1>, correction = 1.000000e+00 : f64, keepdims = true}, decomposition = @ivy.var.impl} : (tensor<2x3xf32>) -> tensor<2x1xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x1xf32>
func.func @var_keepdims(%arg0: tensor<2x3xf32>) -> tensor<2x1xf32> {
  %0 = "ivy.var"(%arg0) {axes = array<i64: 1>, correction = 1.000000e+00 : f64, keepdims = true} : (tensor<2x3xf32>) -> tensor<2x1xf32>
  return %0 : tensor<2x1xf32>
}

// CHECK-LABEL: func.func @mean_dynamic(
// CHECK-NEXT: %[[V0:.*]] = "ivy.sum"(%arg0) {axes = array<i64: 0>, keepdims = false} : (tensor<?x3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[DIM:.*]] = tensor.dim %arg0, %[[C0]] : tensor<?x3xf32>
// CHECK-NEXT: %[[C1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[V1:.*]] = arith.muli %[[C1]], %[[DIM]] : index
// CHECK-NEXT: %[[V2:.*]] = arith.index_cast %[[V1]] : index to i64
// CHECK-NEXT: %[[FROM_ELEMENTS:.*]] = tensor.from_elements %[[V2]] : tensor<i64>
// CHECK-NEXT: %[[V3:.*]] = "ivy.astype"(%[[FROM_ELEMENTS]]) {dtype = f32} : (tensor<i64>) -> tensor<f32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.divide"(%[[V0]], %[[V3]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V4]] : tensor<3xf32>
func.func @mean_dynamic(%arg0: tensor<?x3xf32>) -> tensor<3xf32> {
  %0 = "ivy.mean"(%arg0) {axes = array<i64: 0>, keepdims = false} : (tensor<?x3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @cumulative_sum(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.cumulative_sum" %arg0 {composite_attributes = {axis = 1 : i64}, decomposition = @ivy.cumulative_sum.impl} : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @cumulative_sum(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.cumulative_sum"(%arg0) {axis = 1 : i64} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @cumulative_prod(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.cumulative_prod" %arg0 {composite_attributes = {axis = 1 : i64}, decomposition = @ivy.cumulative_prod.impl} : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @cumulative_prod(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.cumulative_prod"(%arg0) {axis = 1 : i64} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @cumulative_max(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.cumulative_max" %arg0 {composite_attributes = {axis = 1 : i64}, decomposition = @ivy.cumulative_max.impl} : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @cumulative_max(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.cumulative_max"(%arg0) {axis = 1 : i64} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @cumulative_min(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.cumulative_min" %arg0 {composite_attributes = {axis = 1 : i64}, decomposition = @ivy.cumulative_min.impl} : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @cumulative_min(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.cumulative_min"(%arg0) {axis = 1 : i64} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @cumulative_logsumexp(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.cumulative_logsumexp" %arg0 {composite_attributes = {axis = 1 : i64}, decomposition = @ivy.cumulative_logsumexp.impl} : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
// CHECK-LABEL: func.func private @ivy.cumulative_logsumexp.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.pad"(%arg0, %[[V0]]) {high = array<i64: 0, -1>, interior = array<i64: 0, 0>, low = array<i64: 0, 1>, mode = "constant"} : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V2:.*]] = stablehlo.composite "ivy.logaddexp" %[[V1]], %arg0 {decomposition = @ivy.logaddexp.impl} : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.pad"(%[[V2]], %[[V0]]) {high = array<i64: 0, -2>, interior = array<i64: 0, 0>, low = array<i64: 0, 2>, mode = "constant"} : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V4:.*]] = stablehlo.composite "ivy.logaddexp" %[[V3]], %[[V2]] {decomposition = @ivy.logaddexp.impl} : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V4]] : tensor<2x3xf32>
// CHECK-LABEL: func.func private @ivy.logaddexp.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.maximum"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.subtract"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.abs"(%[[V1]]) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.negative"(%[[V2]]) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.exp"(%[[V3]]) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.log1p"(%[[V4]]) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.not_equal"(%[[V1]], %[[V1]]) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V7:.*]] = "ivy.add"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.add"(%[[V0]], %[[V5]]) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.where"(%[[V6]], %[[V7]], %[[V8]]) : (tensor<2x3xi1>, tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V9]] : tensor<2x3xf32>
// CHECK-LABEL: func.func private @ivy.cumulative_min.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0x7F800000> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.pad"(%arg0, %[[V0]]) {high = array<i64: 0, -1>, interior = array<i64: 0, 0>, low = array<i64: 0, 1>, mode = "constant"} : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.minimum"(%[[V1]], %arg0) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.pad"(%[[V2]], %[[V0]]) {high = array<i64: 0, -2>, interior = array<i64: 0, 0>, low = array<i64: 0, 2>, mode = "constant"} : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.minimum"(%[[V3]], %[[V2]]) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V4]] : tensor<2x3xf32>
// CHECK-LABEL: func.func private @ivy.cumulative_max.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.pad"(%arg0, %[[V0]]) {high = array<i64: 0, -1>, interior = array<i64: 0, 0>, low = array<i64: 0, 1>, mode = "constant"} : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.maximum"(%[[V1]], %arg0) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.pad"(%[[V2]], %[[V0]]) {high = array<i64: 0, -2>, interior = array<i64: 0, 0>, low = array<i64: 0, 2>, mode = "constant"} : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.maximum"(%[[V3]], %[[V2]]) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V4]] : tensor<2x3xf32>
// CHECK-LABEL: func.func private @ivy.cumulative_prod.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.pad"(%arg0, %[[V0]]) {high = array<i64: 0, -1>, interior = array<i64: 0, 0>, low = array<i64: 0, 1>, mode = "constant"} : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.multiply"(%[[V1]], %arg0) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.pad"(%[[V2]], %[[V0]]) {high = array<i64: 0, -2>, interior = array<i64: 0, 0>, low = array<i64: 0, 2>, mode = "constant"} : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.multiply"(%[[V3]], %[[V2]]) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V4]] : tensor<2x3xf32>
// CHECK-LABEL: func.func private @ivy.cumulative_sum.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.pad"(%arg0, %[[V0]]) {high = array<i64: 0, -1>, interior = array<i64: 0, 0>, low = array<i64: 0, 1>, mode = "constant"} : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.add"(%[[V1]], %arg0) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.pad"(%[[V2]], %[[V0]]) {high = array<i64: 0, -2>, interior = array<i64: 0, 0>, low = array<i64: 0, 2>, mode = "constant"} : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.add"(%[[V3]], %[[V2]]) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V4]] : tensor<2x3xf32>
// CHECK-LABEL: func.func private @ivy.var.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.sum"(%arg0) {axes = array<i64: 1>, keepdims = true} : (tensor<2x3xf32>) -> tensor<2x1xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<3.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.divide"(%[[V0]], %[[V1]]) : (tensor<2x1xf32>, tensor<f32>) -> tensor<2x1xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.subtract"(%arg0, %[[V2]]) : (tensor<2x3xf32>, tensor<2x1xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.multiply"(%[[V3]], %[[V3]]) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.sum"(%[[V4]]) {axes = array<i64: 1>, keepdims = true} : (tensor<2x3xf32>) -> tensor<2x1xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.constant"() {value = dense<3.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.subtract"(%[[V6]], %[[V7]]) : (tensor<f32>, tensor<f32>) -> tensor<f32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.maximum"(%[[V8]], %[[V9]]) : (tensor<f32>, tensor<f32>) -> tensor<f32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.divide"(%[[V5]], %[[V10]]) : (tensor<2x1xf32>, tensor<f32>) -> tensor<2x1xf32>
// CHECK-NEXT: return %[[V11]] : tensor<2x1xf32>
// CHECK-LABEL: func.func private @ivy.logsumexp.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.max"(%arg0) {axes = array<i64: 0, 2>, keepdims = true} : (tensor<2x3x4xf32>) -> tensor<1x3x1xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.isfinite"(%[[V0]]) : (tensor<1x3x1xf32>) -> tensor<1x3x1xi1>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.where"(%[[V1]], %[[V0]], %[[V2]]) : (tensor<1x3x1xi1>, tensor<1x3x1xf32>, tensor<f32>) -> tensor<1x3x1xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.subtract"(%arg0, %[[V3]]) : (tensor<2x3x4xf32>, tensor<1x3x1xf32>) -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.exp"(%[[V4]]) : (tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.sum"(%[[V5]]) {axes = array<i64: 0, 2>, keepdims = false} : (tensor<2x3x4xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.reshape"(%[[V3]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 3>} : (tensor<1x3x1xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.log"(%[[V6]]) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.add"(%[[V8]], %[[V7]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V9]] : tensor<3xf32>
// CHECK-LABEL: func.func private @ivy.var.impl_1(
// CHECK-NEXT: %[[V0:.*]] = "ivy.sum"(%arg0) {axes = array<i64: 0, 2>, keepdims = true} : (tensor<2x3x4xf32>) -> tensor<1x3x1xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<8.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.divide"(%[[V0]], %[[V1]]) : (tensor<1x3x1xf32>, tensor<f32>) -> tensor<1x3x1xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.subtract"(%arg0, %[[V2]]) : (tensor<2x3x4xf32>, tensor<1x3x1xf32>) -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.multiply"(%[[V3]], %[[V3]]) : (tensor<2x3x4xf32>, tensor<2x3x4xf32>) -> tensor<2x3x4xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.sum"(%[[V4]]) {axes = array<i64: 0, 2>, keepdims = false} : (tensor<2x3x4xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.constant"() {value = dense<8.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.divide"(%[[V5]], %[[V6]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V7]] : tensor<3xf32>
func.func @cumulative_logsumexp(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.cumulative_logsumexp"(%arg0) {axis = 1 : i64} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// -----

// CHECK-LABEL: func.func @searchsorted(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.composite "ivy.searchsorted" %arg0, %arg1 {composite_attributes = {side = "right"}, decomposition = @ivy.searchsorted.impl} : (tensor<5xf32>, tensor<2x3xf32>) -> tensor<2x3xi64>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi64>
// CHECK-LABEL: func.func private @ivy.searchsorted.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.broadcast_to"(%[[V0]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<i64>) -> tensor<2x3xi64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<4> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V3:.*]] = "ivy.add"(%[[V1]], %[[V2]]) : (tensor<2x3xi64>, tensor<i64>) -> tensor<2x3xi64>
// CHECK-NEXT: %[[V4:.*]] = "ivy.constant"() {value = dense<5> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V5:.*]] = "ivy.less_equal"(%[[V3]], %[[V4]]) : (tensor<2x3xi64>, tensor<i64>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V6:.*]] = "ivy.constant"() {value = dense<5> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V7:.*]] = "ivy.minimum"(%[[V3]], %[[V6]]) : (tensor<2x3xi64>, tensor<i64>) -> tensor<2x3xi64>
// CHECK-NEXT: %[[V8:.*]] = "ivy.constant"() {value = dense<1> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V9:.*]] = "ivy.subtract"(%[[V7]], %[[V8]]) : (tensor<2x3xi64>, tensor<i64>) -> tensor<2x3xi64>
// CHECK-NEXT: %[[V10:.*]] = stablehlo.composite "ivy.index" %arg0, %[[V9]] {composite_attributes = {axes = array<i64: 0>}, decomposition = @ivy.index.impl} : (tensor<5xf32>, tensor<2x3xi64>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.greater"(%[[V10]], %arg1) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V12:.*]] = "ivy.logical_not"(%[[V11]]) : (tensor<2x3xi1>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V13:.*]] = "ivy.logical_and"(%[[V5]], %[[V12]]) : (tensor<2x3xi1>, tensor<2x3xi1>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V14:.*]] = "ivy.where"(%[[V13]], %[[V3]], %[[V1]]) : (tensor<2x3xi1>, tensor<2x3xi64>, tensor<2x3xi64>) -> tensor<2x3xi64>
// CHECK-NEXT: %[[V15:.*]] = "ivy.constant"() {value = dense<2> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V16:.*]] = "ivy.add"(%[[V14]], %[[V15]]) : (tensor<2x3xi64>, tensor<i64>) -> tensor<2x3xi64>
// CHECK-NEXT: %[[V17:.*]] = "ivy.constant"() {value = dense<5> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V18:.*]] = "ivy.less_equal"(%[[V16]], %[[V17]]) : (tensor<2x3xi64>, tensor<i64>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V19:.*]] = "ivy.constant"() {value = dense<5> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V20:.*]] = "ivy.minimum"(%[[V16]], %[[V19]]) : (tensor<2x3xi64>, tensor<i64>) -> tensor<2x3xi64>
// CHECK-NEXT: %[[V21:.*]] = "ivy.constant"() {value = dense<1> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V22:.*]] = "ivy.subtract"(%[[V20]], %[[V21]]) : (tensor<2x3xi64>, tensor<i64>) -> tensor<2x3xi64>
// CHECK-NEXT: %[[V23:.*]] = stablehlo.composite "ivy.index" %arg0, %[[V22]] {composite_attributes = {axes = array<i64: 0>}, decomposition = @ivy.index.impl} : (tensor<5xf32>, tensor<2x3xi64>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V24:.*]] = "ivy.greater"(%[[V23]], %arg1) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V25:.*]] = "ivy.logical_not"(%[[V24]]) : (tensor<2x3xi1>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V26:.*]] = "ivy.logical_and"(%[[V18]], %[[V25]]) : (tensor<2x3xi1>, tensor<2x3xi1>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V27:.*]] = "ivy.where"(%[[V26]], %[[V16]], %[[V14]]) : (tensor<2x3xi1>, tensor<2x3xi64>, tensor<2x3xi64>) -> tensor<2x3xi64>
// CHECK-NEXT: %[[V28:.*]] = "ivy.constant"() {value = dense<1> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V29:.*]] = "ivy.add"(%[[V27]], %[[V28]]) : (tensor<2x3xi64>, tensor<i64>) -> tensor<2x3xi64>
// CHECK-NEXT: %[[V30:.*]] = "ivy.constant"() {value = dense<5> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V31:.*]] = "ivy.less_equal"(%[[V29]], %[[V30]]) : (tensor<2x3xi64>, tensor<i64>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V32:.*]] = "ivy.constant"() {value = dense<5> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V33:.*]] = "ivy.minimum"(%[[V29]], %[[V32]]) : (tensor<2x3xi64>, tensor<i64>) -> tensor<2x3xi64>
// CHECK-NEXT: %[[V34:.*]] = "ivy.constant"() {value = dense<1> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V35:.*]] = "ivy.subtract"(%[[V33]], %[[V34]]) : (tensor<2x3xi64>, tensor<i64>) -> tensor<2x3xi64>
// CHECK-NEXT: %[[V36:.*]] = stablehlo.composite "ivy.index" %arg0, %[[V35]] {composite_attributes = {axes = array<i64: 0>}, decomposition = @ivy.index.impl} : (tensor<5xf32>, tensor<2x3xi64>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V37:.*]] = "ivy.greater"(%[[V36]], %arg1) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V38:.*]] = "ivy.logical_not"(%[[V37]]) : (tensor<2x3xi1>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V39:.*]] = "ivy.logical_and"(%[[V31]], %[[V38]]) : (tensor<2x3xi1>, tensor<2x3xi1>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V40:.*]] = "ivy.where"(%[[V39]], %[[V29]], %[[V27]]) : (tensor<2x3xi1>, tensor<2x3xi64>, tensor<2x3xi64>) -> tensor<2x3xi64>
// CHECK-NEXT: return %[[V40]] : tensor<2x3xi64>
// CHECK-LABEL: func.func private @ivy.index.impl(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<5> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<0> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.less"(%arg1, %[[V1]]) : (tensor<2x3xi64>, tensor<i64>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V3:.*]] = "ivy.add"(%arg1, %[[V0]]) : (tensor<2x3xi64>, tensor<i64>) -> tensor<2x3xi64>
// CHECK-NEXT: %[[V4:.*]] = "ivy.where"(%[[V2]], %[[V3]], %arg1) : (tensor<2x3xi1>, tensor<2x3xi64>, tensor<2x3xi64>) -> tensor<2x3xi64>
// CHECK-NEXT: %[[V5:.*]] = "ivy.broadcast_to"(%[[V4]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<2x3xi64>) -> tensor<2x3xi64>
// CHECK-NEXT: %[[V6:.*]] = "ivy.reshape"(%[[V5]]) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3, 1>} : (tensor<2x3xi64>) -> tensor<2x3x1xi64>
// CHECK-NEXT: %[[V7:.*]] = "ivy.concat"(%[[V6]]) {axis = 2 : i64, operandSegmentSizes = array<i32: 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0>} : (tensor<2x3x1xi64>) -> tensor<2x3x1xi64>
// CHECK-NEXT: %[[V8:.*]] = "ivy.gather"(%arg0, %[[V7]]) {batch_axes = array<i64>, collapsed_axes = array<i64: 0>, index_batch_axes = array<i64>, index_vector_axis = 2 : i64, offset_axes = array<i64>, operandSegmentSizes = array<i32: 1, 1, 0>, slice_sizes = array<i64: 1>, start_axes = array<i64: 0>} : (tensor<5xf32>, tensor<2x3x1xi64>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V8]] : tensor<2x3xf32>
func.func @searchsorted(%arg0: tensor<5xf32>, %arg1: tensor<2x3xf32>) -> tensor<2x3xi64> {
  %0 = "ivy.searchsorted"(%arg0, %arg1) {side = "right"} : (tensor<5xf32>, tensor<2x3xf32>) -> tensor<2x3xi64>
  return %0 : tensor<2x3xi64>
}
