// RUN: ivy-opt %s --convert-ivy-to-linalg --mlir-print-local-scope | filecheck %s
// 16-bit floats are computed in float32 and rounded once.

// CHECK-LABEL: func.func @relu(
// CHECK: arith.constant 0.000000e+00 : f32
// CHECK: arith.maximumf %{{.*}}, %{{.*}} : f32
func.func @relu(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.relu"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @sigmoid(
// CHECK: arith.negf %{{.*}} : f32
// CHECK: math.exp %{{.*}} : f32
// CHECK: arith.constant 1.000000e+00 : f32
// CHECK: arith.addf %{{.*}}, %{{.*}} : f32
// CHECK: arith.constant 1.000000e+00 : f32
// CHECK: arith.divf %{{.*}}, %{{.*}} : f32
func.func @sigmoid(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.sigmoid"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @silu(
// CHECK: arith.negf %{{.*}} : f32
// CHECK: math.exp %{{.*}} : f32
// CHECK: arith.constant 1.000000e+00 : f32
// CHECK: arith.addf %{{.*}}, %{{.*}} : f32
// CHECK: arith.constant 1.000000e+00 : f32
// CHECK: arith.divf %{{.*}}, %{{.*}} : f32
// CHECK: arith.mulf %{{.*}}, %{{.*}} : f32
func.func @silu(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.silu"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @softplus(
// CHECK: arith.constant 0.000000e+00 : f32
// CHECK: arith.maximumf %{{.*}}, %{{.*}} : f32
// CHECK: math.absf %{{.*}} : f32
// CHECK: arith.negf %{{.*}} : f32
// CHECK: math.exp %{{.*}} : f32
// CHECK: math.log1p %{{.*}} : f32
// CHECK: arith.addf %{{.*}}, %{{.*}} : f32
func.func @softplus(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.softplus"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @log_sigmoid(
// CHECK: arith.negf %{{.*}} : f32
// CHECK: arith.constant 0.000000e+00 : f32
// CHECK: arith.maximumf %{{.*}}, %{{.*}} : f32
// CHECK: math.absf %{{.*}} : f32
// CHECK: arith.negf %{{.*}} : f32
// CHECK: math.exp %{{.*}} : f32
// CHECK: math.log1p %{{.*}} : f32
// CHECK: arith.addf %{{.*}}, %{{.*}} : f32
// CHECK: arith.negf %{{.*}} : f32
func.func @log_sigmoid(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.log_sigmoid"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @mish(
// CHECK: arith.constant 0.000000e+00 : f32
// CHECK: arith.maximumf %{{.*}}, %{{.*}} : f32
// CHECK: math.absf %{{.*}} : f32
// CHECK: arith.negf %{{.*}} : f32
// CHECK: math.exp %{{.*}} : f32
// CHECK: math.log1p %{{.*}} : f32
// CHECK: arith.addf %{{.*}}, %{{.*}} : f32
// CHECK: math.tanh %{{.*}} : f32
// CHECK: arith.mulf %{{.*}}, %{{.*}} : f32
func.func @mish(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.mish"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @relu6(
// CHECK: arith.constant 0.000000e+00 : f32
// CHECK: arith.maximumf %{{.*}}, %{{.*}} : f32
// CHECK: arith.constant 6.000000e+00 : f32
// CHECK: arith.minimumf %{{.*}}, %{{.*}} : f32
func.func @relu6(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.relu6"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @hard_sigmoid(
// CHECK: arith.constant 3.000000e+00 : f32
// CHECK: arith.addf %{{.*}}, %{{.*}} : f32
// CHECK: arith.constant 0.000000e+00 : f32
// CHECK: arith.maximumf %{{.*}}, %{{.*}} : f32
// CHECK: arith.constant 6.000000e+00 : f32
// CHECK: arith.minimumf %{{.*}}, %{{.*}} : f32
// CHECK: arith.constant 6.000000e+00 : f32
// CHECK: arith.divf %{{.*}}, %{{.*}} : f32
func.func @hard_sigmoid(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.hard_sigmoid"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @hard_silu(
// CHECK: arith.constant 3.000000e+00 : f32
// CHECK: arith.addf %{{.*}}, %{{.*}} : f32
// CHECK: arith.constant 0.000000e+00 : f32
// CHECK: arith.maximumf %{{.*}}, %{{.*}} : f32
// CHECK: arith.constant 6.000000e+00 : f32
// CHECK: arith.minimumf %{{.*}}, %{{.*}} : f32
// CHECK: arith.mulf %{{.*}}, %{{.*}} : f32
// CHECK: arith.constant 6.000000e+00 : f32
// CHECK: arith.divf %{{.*}}, %{{.*}} : f32
func.func @hard_silu(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.hard_silu"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @gelu(
// CHECK: arith.constant 5.000000e-01 : f32
// CHECK: arith.mulf %{{.*}}, %{{.*}} : f32
// CHECK: arith.constant 0.707106769 : f32
// CHECK: arith.mulf %{{.*}}, %{{.*}} : f32
// CHECK: math.erf %{{.*}} : f32
// CHECK: arith.constant 1.000000e+00 : f32
// CHECK: arith.addf %{{.*}}, %{{.*}} : f32
// CHECK: arith.mulf %{{.*}}, %{{.*}} : f32
func.func @gelu(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.gelu"(%arg0) {approximate = false} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @gelu_approximate(
// CHECK: arith.mulf %{{.*}}, %{{.*}} : f32
// CHECK: arith.constant -0.0713548139 : f32
// CHECK: arith.mulf %{{.*}}, %{{.*}} : f32
// CHECK: arith.constant -1.59576917 : f32
// CHECK: arith.addf %{{.*}}, %{{.*}} : f32
// CHECK: arith.mulf %{{.*}}, %{{.*}} : f32
// CHECK: math.exp %{{.*}} : f32
// CHECK: arith.constant 1.000000e+00 : f32
// CHECK: arith.addf %{{.*}}, %{{.*}} : f32
// CHECK: arith.divf %{{.*}}, %{{.*}} : f32
func.func @gelu_approximate(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.gelu"(%arg0) {approximate = true} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @leaky_relu(
// CHECK: arith.constant 0.000000e+00 : f32
// CHECK: arith.cmpf ogt, %{{.*}}, %{{.*}} : f32
// CHECK: arith.constant 1.000000e-01 : f32
// CHECK: arith.mulf %{{.*}}, %{{.*}} : f32
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : f32
func.func @leaky_relu(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.leaky_relu"(%arg0) {slope = 1.000000e-01 : f64} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @elu(
// CHECK: arith.constant 0.000000e+00 : f32
// CHECK: arith.cmpf ogt, %{{.*}}, %{{.*}} : f32
// CHECK: math.expm1 %{{.*}} : f32
// CHECK: arith.constant 1.500000e+00 : f32
// CHECK: arith.mulf %{{.*}}, %{{.*}} : f32
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : f32
func.func @elu(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.elu"(%arg0) {alpha = 1.500000e+00 : f64} : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @silu_bfloat16(
// CHECK: arith.extf %{{.*}} : bf16 to f32
// CHECK: arith.negf %{{.*}} : f32
// CHECK: math.exp %{{.*}} : f32
// CHECK: arith.constant 1.000000e+00 : f32
// CHECK: arith.addf %{{.*}}, %{{.*}} : f32
// CHECK: arith.constant 1.000000e+00 : f32
// CHECK: arith.divf %{{.*}}, %{{.*}} : f32
// CHECK: arith.mulf %{{.*}}, %{{.*}} : f32
// CHECK: arith.truncf %{{.*}} : f32 to bf16
func.func @silu_bfloat16(%arg0: tensor<3xbf16>) -> tensor<3xbf16> {
  %0 = "ivy.silu"(%arg0) : (tensor<3xbf16>) -> tensor<3xbf16>
  return %0 : tensor<3xbf16>
}

// CHECK-LABEL: func.func @relu_uint8(
// CHECK: arith.constant 0 : i8
// CHECK: arith.maxui %{{.*}}, %{{.*}} : i8
func.func @relu_uint8(%arg0: tensor<3xui8>) -> tensor<3xui8> {
  %0 = "ivy.relu"(%arg0) : (tensor<3xui8>) -> tensor<3xui8>
  return %0 : tensor<3xui8>
}
