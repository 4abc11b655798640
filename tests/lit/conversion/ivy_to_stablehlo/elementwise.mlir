// RUN: ivy-opt %s --convert-ivy-to-stablehlo | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @sigmoid(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.logistic %arg0 : tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @sigmoid(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.sigmoid"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @abs(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.abs %arg0 : tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @abs(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.abs"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @negative(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.negate %arg0 : tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @negative(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.negative"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @sign(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.sign %arg0 : tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @sign(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.sign"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @ceil(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.ceil %arg0 : tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @ceil(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.ceil"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @floor(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.floor %arg0 : tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @floor(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.floor"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @round(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.round_nearest_even %arg0 : tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @round(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.round"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @isfinite(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.is_finite %arg0 : (tensor<2x?xf32>) -> tensor<2x?xi1>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xi1>
func.func @isfinite(%arg0: tensor<2x?xf32>) -> tensor<2x?xi1> {
  %0 = "ivy.isfinite"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xi1>
  return %0 : tensor<2x?xi1>
}

// CHECK-LABEL: func.func @exp(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.exponential %arg0 : tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @exp(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.exp"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @expm1(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.exponential_minus_one %arg0 : tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @expm1(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.expm1"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @log(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.log %arg0 : tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @log(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.log"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @log1p(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.log_plus_one %arg0 : tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @log1p(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.log1p"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @sqrt(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.sqrt %arg0 : tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @sqrt(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.sqrt"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @rsqrt(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.rsqrt %arg0 : tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @rsqrt(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.rsqrt"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @cbrt(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.cbrt %arg0 : tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @cbrt(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.cbrt"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @sin(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.sine %arg0 : tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @sin(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.sin"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @cos(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.cosine %arg0 : tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @cos(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.cos"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @tan(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.tan %arg0 : tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @tan(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.tan"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @asin(
// CHECK-NEXT: %[[V0:.*]] = chlo.asin %arg0 : tensor<2x?xf32> -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @asin(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.asin"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @acos(
// CHECK-NEXT: %[[V0:.*]] = chlo.acos %arg0 : tensor<2x?xf32> -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @acos(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.acos"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @atan(
// CHECK-NEXT: %[[V0:.*]] = chlo.atan %arg0 : tensor<2x?xf32> -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @atan(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.atan"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @sinh(
// CHECK-NEXT: %[[V0:.*]] = chlo.sinh %arg0 : tensor<2x?xf32> -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @sinh(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.sinh"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @cosh(
// CHECK-NEXT: %[[V0:.*]] = chlo.cosh %arg0 : tensor<2x?xf32> -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @cosh(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.cosh"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @tanh(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.tanh %arg0 : tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @tanh(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.tanh"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @asinh(
// CHECK-NEXT: %[[V0:.*]] = chlo.asinh %arg0 : tensor<2x?xf32> -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @asinh(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.asinh"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @acosh(
// CHECK-NEXT: %[[V0:.*]] = chlo.acosh %arg0 : tensor<2x?xf32> -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @acosh(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.acosh"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @atanh(
// CHECK-NEXT: %[[V0:.*]] = chlo.atanh %arg0 : tensor<2x?xf32> -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @atanh(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.atanh"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @erf(
// CHECK-NEXT: %[[V0:.*]] = chlo.erf %arg0 : tensor<2x?xf32> -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @erf(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.erf"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @erfc(
// CHECK-NEXT: %[[V0:.*]] = chlo.erfc %arg0 : tensor<2x?xf32> -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @erfc(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.erfc"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @erfinv(
// CHECK-NEXT: %[[V0:.*]] = chlo.erf_inv %arg0 : tensor<2x?xf32> -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @erfinv(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.erfinv"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @lgamma(
// CHECK-NEXT: %[[V0:.*]] = chlo.lgamma %arg0 : tensor<2x?xf32> -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @lgamma(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.lgamma"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @digamma(
// CHECK-NEXT: %[[V0:.*]] = chlo.digamma %arg0 : tensor<2x?xf32> -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @digamma(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.digamma"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// The magnitude is real.
// CHECK-LABEL: func.func @abs_complex(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.abs %arg0 : (tensor<3xcomplex<f32>>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @abs_complex(%arg0: tensor<3xcomplex<f32>>) -> tensor<3xf32> {
  %0 = "ivy.abs"(%arg0) : (tensor<3xcomplex<f32>>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @sign_complex(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.sign %arg0 : tensor<3xcomplex<f32>>
// CHECK-NEXT: return %[[V0]] : tensor<3xcomplex<f32>>
func.func @sign_complex(%arg0: tensor<3xcomplex<f32>>) -> tensor<3xcomplex<f32>> {
  %0 = "ivy.sign"(%arg0) : (tensor<3xcomplex<f32>>) -> tensor<3xcomplex<f32>>
  return %0 : tensor<3xcomplex<f32>>
}

// CHECK-LABEL: func.func @add(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V1:.*]] = stablehlo.add %arg0, %[[V0]] : tensor<2x3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xf32>
func.func @add(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.add"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @subtract(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V1:.*]] = stablehlo.subtract %arg0, %[[V0]] : tensor<2x3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xf32>
func.func @subtract(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.subtract"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @multiply(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V1:.*]] = stablehlo.multiply %arg0, %[[V0]] : tensor<2x3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xf32>
func.func @multiply(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.multiply"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @divide(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V1:.*]] = stablehlo.divide %arg0, %[[V0]] : tensor<2x3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xf32>
func.func @divide(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.divide"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @truncated_remainder(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V1:.*]] = stablehlo.remainder %arg0, %[[V0]] : tensor<2x3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xf32>
func.func @truncated_remainder(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.truncated_remainder"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @pow(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V1:.*]] = stablehlo.power %arg0, %[[V0]] : tensor<2x3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xf32>
func.func @pow(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.pow"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @maximum(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V1:.*]] = stablehlo.maximum %arg0, %[[V0]] : tensor<2x3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xf32>
func.func @maximum(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.maximum"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @minimum(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V1:.*]] = stablehlo.minimum %arg0, %[[V0]] : tensor<2x3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xf32>
func.func @minimum(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.minimum"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @nextafter(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V1:.*]] = chlo.next_after %arg0, %[[V0]] : tensor<2x3xf32>, tensor<2x3xf32> -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xf32>
func.func @nextafter(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.nextafter"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @equal(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V1:.*]] = stablehlo.compare EQ, %arg0, %[[V0]] : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xi1>
func.func @equal(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xi1> {
  %0 = "ivy.equal"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xi1>
  return %0 : tensor<2x3xi1>
}

// CHECK-LABEL: func.func @not_equal(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V1:.*]] = stablehlo.compare NE, %arg0, %[[V0]] : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xi1>
func.func @not_equal(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xi1> {
  %0 = "ivy.not_equal"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xi1>
  return %0 : tensor<2x3xi1>
}

// CHECK-LABEL: func.func @less(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V1:.*]] = stablehlo.compare LT, %arg0, %[[V0]] : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xi1>
func.func @less(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xi1> {
  %0 = "ivy.less"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xi1>
  return %0 : tensor<2x3xi1>
}

// CHECK-LABEL: func.func @less_equal(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V1:.*]] = stablehlo.compare LE, %arg0, %[[V0]] : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xi1>
func.func @less_equal(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xi1> {
  %0 = "ivy.less_equal"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xi1>
  return %0 : tensor<2x3xi1>
}

// CHECK-LABEL: func.func @greater(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V1:.*]] = stablehlo.compare GT, %arg0, %[[V0]] : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xi1>
func.func @greater(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xi1> {
  %0 = "ivy.greater"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xi1>
  return %0 : tensor<2x3xi1>
}

// CHECK-LABEL: func.func @greater_equal(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V1:.*]] = stablehlo.compare GE, %arg0, %[[V0]] : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xi1>
func.func @greater_equal(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xi1> {
  %0 = "ivy.greater_equal"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xi1>
  return %0 : tensor<2x3xi1>
}

// CHECK-LABEL: func.func @atan2(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V1:.*]] = stablehlo.atan2 %arg0, %[[V0]] : tensor<2x3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xf32>
func.func @atan2(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.atan2"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @polygamma(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[CST:.*]] = stablehlo.constant dense<2.000000e+00> : tensor<2x3xf32>
// CHECK-NEXT: %[[V1:.*]] = stablehlo.remainder %arg0, %[[CST]] : tensor<2x3xf32>
// CHECK-NEXT: %[[CST_0:.*]] = stablehlo.constant dense<1.000000e+00> : tensor<2x3xf32>
// CHECK-NEXT: %[[V2:.*]] = stablehlo.abs %[[V1]] : tensor<2x3xf32>
// CHECK-NEXT: %[[V3:.*]] = stablehlo.abs %[[V1]] : tensor<2x3xf32>
// CHECK-NEXT: %[[V4:.*]] = stablehlo.add %[[V2]], %[[V3]] : tensor<2x3xf32>
// CHECK-NEXT: %[[V5:.*]] = stablehlo.subtract %[[CST_0]], %[[V4]] : tensor<2x3xf32>
// CHECK-NEXT: %[[V6:.*]] = stablehlo.negate %[[V5]] : tensor<2x3xf32>
// CHECK-NEXT: %[[CST_1:.*]] = stablehlo.constant dense<0.000000e+00> : tensor<2x3xf32>
// CHECK-NEXT: %[[CST_2:.*]] = stablehlo.constant dense<1.000000e+00> : tensor<2x3xf32>
// CHECK-NEXT: %[[V7:.*]] = stablehlo.compare LT, %[[V0]], %[[CST_1]] : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V8:.*]] = stablehlo.floor %[[V0]] : tensor<2x3xf32>
// CHECK-NEXT: %[[V9:.*]] = stablehlo.subtract %[[V0]], %[[V8]] : tensor<2x3xf32>
// CHECK-NEXT: %[[V10:.*]] = stablehlo.select %[[V7]], %[[V9]], %[[V0]] : tensor<2x3xi1>, tensor<2x3xf32>
// CHECK-NEXT: %[[V11:.*]] = chlo.polygamma %arg0, %[[V10]] : tensor<2x3xf32>, tensor<2x3xf32> -> tensor<2x3xf32>
// CHECK-NEXT: %[[V12:.*]] = stablehlo.select %[[V7]], %[[V9]], %[[CST_1]] : tensor<2x3xi1>, tensor<2x3xf32>
// CHECK-NEXT: %[[V13:.*]] = stablehlo.subtract %[[CST_2]], %[[V12]] : tensor<2x3xf32>
// CHECK-NEXT: %[[V14:.*]] = chlo.polygamma %arg0, %[[V13]] : tensor<2x3xf32>, tensor<2x3xf32> -> tensor<2x3xf32>
// CHECK-NEXT: %[[V15:.*]] = stablehlo.select %[[V7]], %[[V0]], %[[CST_1]] : tensor<2x3xi1>, tensor<2x3xf32>
// CHECK-NEXT: %[[V16:.*]] = stablehlo.subtract %[[CST_2]], %[[V15]] : tensor<2x3xf32>
// CHECK-NEXT: %[[V17:.*]] = chlo.polygamma %arg0, %[[V16]] : tensor<2x3xf32>, tensor<2x3xf32> -> tensor<2x3xf32>
// CHECK-NEXT: %[[V18:.*]] = stablehlo.subtract %[[V14]], %[[V17]] : tensor<2x3xf32>
// CHECK-NEXT: %[[V19:.*]] = stablehlo.multiply %[[V6]], %[[V18]] : tensor<2x3xf32>
// CHECK-NEXT: %[[V20:.*]] = stablehlo.add %[[V11]], %[[V19]] : tensor<2x3xf32>
// CHECK-NEXT: %[[V21:.*]] = stablehlo.select %[[V7]], %[[V20]], %[[V11]] : tensor<2x3xi1>, tensor<2x3xf32>
// CHECK-NEXT: %[[V22:.*]] = stablehlo.floor %[[V0]] : tensor<2x3xf32>
// CHECK-NEXT: %[[V23:.*]] = stablehlo.compare EQ, %[[V0]], %[[V22]] : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[CST_3:.*]] = stablehlo.constant dense<0.000000e+00> : tensor<2x3xf32>
// CHECK-NEXT: %[[V24:.*]] = stablehlo.compare LE, %[[V0]], %[[CST_3]] : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V25:.*]] = stablehlo.and %[[V23]], %[[V24]] : tensor<2x3xi1>
// CHECK-NEXT: %[[CST_4:.*]] = stablehlo.constant dense<0x7F800000> : tensor<2x3xf32>
// CHECK-NEXT: %[[V26:.*]] = stablehlo.multiply %[[V6]], %[[CST_4]] : tensor<2x3xf32>
// CHECK-NEXT: %[[V27:.*]] = stablehlo.select %[[V25]], %[[V26]], %[[V21]] : tensor<2x3xi1>, tensor<2x3xf32>
// CHECK-NEXT: return %[[V27]] : tensor<2x3xf32>
func.func @polygamma(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.polygamma"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @zeta(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[CST:.*]] = stablehlo.constant dense<1.000000e+00> : tensor<2x3xf32>
// CHECK-NEXT: %[[CST_0:.*]] = stablehlo.constant dense<0.000000e+00> : tensor<2x3xf32>
// CHECK-NEXT: %[[CST_1:.*]] = stablehlo.constant dense<0x7F800000> : tensor<2x3xf32>
// CHECK-NEXT: %[[CST_2:.*]] = stablehlo.constant dense<0x7FC00000> : tensor<2x3xf32>
// CHECK-NEXT: %[[CST_3:.*]] = stablehlo.constant dense<2.000000e+00> : tensor<2x3xf32>
// CHECK-NEXT: %[[V1:.*]] = stablehlo.remainder %arg0, %[[CST_3]] : tensor<2x3xf32>
// CHECK-NEXT: %[[CST_4:.*]] = stablehlo.constant dense<1.000000e+00> : tensor<2x3xf32>
// CHECK-NEXT: %[[V2:.*]] = stablehlo.abs %[[V1]] : tensor<2x3xf32>
// CHECK-NEXT: %[[V3:.*]] = stablehlo.abs %[[V1]] : tensor<2x3xf32>
// CHECK-NEXT: %[[V4:.*]] = stablehlo.add %[[V2]], %[[V3]] : tensor<2x3xf32>
// CHECK-NEXT: %[[V5:.*]] = stablehlo.subtract %[[CST_4]], %[[V4]] : tensor<2x3xf32>
// CHECK-NEXT: %[[CST_5:.*]] = stablehlo.constant dense<0.000000e+00> : tensor<2x3xf32>
// CHECK-NEXT: %[[CST_6:.*]] = stablehlo.constant dense<1.000000e+00> : tensor<2x3xf32>
// CHECK-NEXT: %[[V6:.*]] = stablehlo.compare LT, %[[V0]], %[[CST_5]] : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V7:.*]] = stablehlo.floor %[[V0]] : tensor<2x3xf32>
// CHECK-NEXT: %[[V8:.*]] = stablehlo.subtract %[[V0]], %[[V7]] : tensor<2x3xf32>
// CHECK-NEXT: %[[V9:.*]] = stablehlo.select %[[V6]], %[[V8]], %[[V0]] : tensor<2x3xi1>, tensor<2x3xf32>
// CHECK-NEXT: %[[V10:.*]] = chlo.zeta %arg0, %[[V9]] : tensor<2x3xf32>, tensor<2x3xf32> -> tensor<2x3xf32>
// CHECK-NEXT: %[[V11:.*]] = stablehlo.select %[[V6]], %[[V8]], %[[CST_5]] : tensor<2x3xi1>, tensor<2x3xf32>
// CHECK-NEXT: %[[V12:.*]] = stablehlo.subtract %[[CST_6]], %[[V11]] : tensor<2x3xf32>
// CHECK-NEXT: %[[V13:.*]] = chlo.zeta %arg0, %[[V12]] : tensor<2x3xf32>, tensor<2x3xf32> -> tensor<2x3xf32>
// CHECK-NEXT: %[[V14:.*]] = stablehlo.select %[[V6]], %[[V0]], %[[CST_5]] : tensor<2x3xi1>, tensor<2x3xf32>
// CHECK-NEXT: %[[V15:.*]] = stablehlo.subtract %[[CST_6]], %[[V14]] : tensor<2x3xf32>
// CHECK-NEXT: %[[V16:.*]] = chlo.zeta %arg0, %[[V15]] : tensor<2x3xf32>, tensor<2x3xf32> -> tensor<2x3xf32>
// CHECK-NEXT: %[[V17:.*]] = stablehlo.subtract %[[V13]], %[[V16]] : tensor<2x3xf32>
// CHECK-NEXT: %[[V18:.*]] = stablehlo.multiply %[[V5]], %[[V17]] : tensor<2x3xf32>
// CHECK-NEXT: %[[V19:.*]] = stablehlo.add %[[V10]], %[[V18]] : tensor<2x3xf32>
// CHECK-NEXT: %[[V20:.*]] = stablehlo.select %[[V6]], %[[V19]], %[[V10]] : tensor<2x3xi1>, tensor<2x3xf32>
// CHECK-NEXT: %[[V21:.*]] = stablehlo.floor %arg0 : tensor<2x3xf32>
// CHECK-NEXT: %[[V22:.*]] = stablehlo.compare NE, %arg0, %[[V21]] : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V23:.*]] = stablehlo.compare LT, %[[V0]], %[[CST_0]] : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V24:.*]] = stablehlo.and %[[V22]], %[[V23]] : tensor<2x3xi1>
// CHECK-NEXT: %[[V25:.*]] = stablehlo.select %[[V24]], %[[CST_2]], %[[V20]] : tensor<2x3xi1>, tensor<2x3xf32>
// CHECK-NEXT: %[[V26:.*]] = stablehlo.floor %[[V0]] : tensor<2x3xf32>
// CHECK-NEXT: %[[V27:.*]] = stablehlo.compare EQ, %[[V0]], %[[V26]] : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[CST_7:.*]] = stablehlo.constant dense<0.000000e+00> : tensor<2x3xf32>
// CHECK-NEXT: %[[V28:.*]] = stablehlo.compare LE, %[[V0]], %[[CST_7]] : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V29:.*]] = stablehlo.and %[[V27]], %[[V28]] : tensor<2x3xi1>
// CHECK-NEXT: %[[V30:.*]] = stablehlo.compare EQ, %arg0, %[[CST]] : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V31:.*]] = stablehlo.or %[[V29]], %[[V30]] : tensor<2x3xi1>
// CHECK-NEXT: %[[V32:.*]] = stablehlo.select %[[V31]], %[[CST_1]], %[[V25]] : tensor<2x3xi1>, tensor<2x3xf32>
// CHECK-NEXT: %[[V33:.*]] = stablehlo.compare LT, %arg0, %[[CST]] : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V34:.*]] = stablehlo.select %[[V33]], %[[CST_2]], %[[V32]] : tensor<2x3xi1>, tensor<2x3xf32>
// CHECK-NEXT: return %[[V34]] : tensor<2x3xf32>
func.func @zeta(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.zeta"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @truncated_divide(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.divide %arg0, %arg1 : tensor<3xi64>
// CHECK-NEXT: return %[[V0]] : tensor<3xi64>
func.func @truncated_divide(%arg0: tensor<3xi64>, %arg1: tensor<3xi64>) -> tensor<3xi64> {
  %0 = "ivy.truncated_divide"(%arg0, %arg1) : (tensor<3xi64>, tensor<3xi64>) -> tensor<3xi64>
  return %0 : tensor<3xi64>
}

// CHECK-LABEL: func.func @truncated_remainder_of_integers(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.remainder %arg0, %arg1 : tensor<3xi64>
// CHECK-NEXT: return %[[V0]] : tensor<3xi64>
func.func @truncated_remainder_of_integers(%arg0: tensor<3xi64>, %arg1: tensor<3xi64>) -> tensor<3xi64> {
  %0 = "ivy.truncated_remainder"(%arg0, %arg1) : (tensor<3xi64>, tensor<3xi64>) -> tensor<3xi64>
  return %0 : tensor<3xi64>
}

// CHECK-LABEL: func.func @pow_of_integers(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.power %arg0, %arg1 : tensor<3xi64>
// CHECK-NEXT: return %[[V0]] : tensor<3xi64>
func.func @pow_of_integers(%arg0: tensor<3xi64>, %arg1: tensor<3xi64>) -> tensor<3xi64> {
  %0 = "ivy.pow"(%arg0, %arg1) : (tensor<3xi64>, tensor<3xi64>) -> tensor<3xi64>
  return %0 : tensor<3xi64>
}

// Both sizes are known only at run time.
// CHECK-LABEL: func.func @add_dynamic(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.get_dimension_size %arg0, dim = 0 : (tensor<?x1xf32>) -> tensor<i32>
// CHECK-NEXT: %[[V1:.*]] = stablehlo.get_dimension_size %arg1, dim = 1 : (tensor<1x?xf32>) -> tensor<i32>
// CHECK-NEXT: %[[V2:.*]] = stablehlo.reshape %[[V0]] : (tensor<i32>) -> tensor<1xi32>
// CHECK-NEXT: %[[V3:.*]] = stablehlo.reshape %[[V1]] : (tensor<i32>) -> tensor<1xi32>
// CHECK-NEXT: %[[V4:.*]] = stablehlo.concatenate %[[V2]], %[[V3]], dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
// CHECK-NEXT: %[[V5:.*]] = stablehlo.dynamic_broadcast_in_dim %arg0, %[[V4]], dims = [0, 1] : (tensor<?x1xf32>, tensor<2xi32>) -> tensor<?x?xf32>
// CHECK-NEXT: %[[V6:.*]] = stablehlo.reshape %[[V0]] : (tensor<i32>) -> tensor<1xi32>
// CHECK-NEXT: %[[V7:.*]] = stablehlo.reshape %[[V1]] : (tensor<i32>) -> tensor<1xi32>
// CHECK-NEXT: %[[V8:.*]] = stablehlo.concatenate %[[V6]], %[[V7]], dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
// CHECK-NEXT: %[[V9:.*]] = stablehlo.dynamic_broadcast_in_dim %arg1, %[[V8]], dims = [0, 1] : (tensor<1x?xf32>, tensor<2xi32>) -> tensor<?x?xf32>
// CHECK-NEXT: %[[V10:.*]] = stablehlo.add %[[V5]], %[[V9]] : tensor<?x?xf32>
// CHECK-NEXT: return %[[V10]] : tensor<?x?xf32>
func.func @add_dynamic(%arg0: tensor<?x1xf32>, %arg1: tensor<1x?xf32>) -> tensor<?x?xf32> {
  %0 = "ivy.add"(%arg0, %arg1) : (tensor<?x1xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  return %0 : tensor<?x?xf32>
}

// CHECK-LABEL: func.func @add_dynamic_static(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.get_dimension_size %arg0, dim = 0 : (tensor<?x3xf32>) -> tensor<i32>
// CHECK-NEXT: %[[V1:.*]] = stablehlo.reshape %[[V0]] : (tensor<i32>) -> tensor<1xi32>
// CHECK-NEXT: %[[C:.*]] = stablehlo.constant dense<3> : tensor<1xi32>
// CHECK-NEXT: %[[V2:.*]] = stablehlo.concatenate %[[V1]], %[[C]], dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
// CHECK-NEXT: %[[V3:.*]] = stablehlo.dynamic_broadcast_in_dim %arg1, %[[V2]], dims = [1] : (tensor<3xf32>, tensor<2xi32>) -> tensor<?x3xf32>
// CHECK-NEXT: %[[V4:.*]] = stablehlo.add %arg0, %[[V3]] : tensor<?x3xf32>
// CHECK-NEXT: return %[[V4]] : tensor<?x3xf32>
func.func @add_dynamic_static(%arg0: tensor<?x3xf32>, %arg1: tensor<3xf32>) -> tensor<?x3xf32> {
  %0 = "ivy.add"(%arg0, %arg1) : (tensor<?x3xf32>, tensor<3xf32>) -> tensor<?x3xf32>
  return %0 : tensor<?x3xf32>
}

// CHECK-LABEL: func.func @less_unsigned(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.compare LT, %arg0, %arg1 : (tensor<3xui8>, tensor<3xui8>) -> tensor<3xi1>
// CHECK-NEXT: return %[[V0]] : tensor<3xi1>
func.func @less_unsigned(%arg0: tensor<3xui8>, %arg1: tensor<3xui8>) -> tensor<3xi1> {
  %0 = "ivy.less"(%arg0, %arg1) : (tensor<3xui8>, tensor<3xui8>) -> tensor<3xi1>
  return %0 : tensor<3xi1>
}

// CHECK-LABEL: func.func @clip(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V1:.*]] = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V2:.*]] = stablehlo.clamp %[[V0]], %arg0, %[[V1]] : tensor<2x3xf32>
// CHECK-NEXT: return %[[V2]] : tensor<2x3xf32>
func.func @clip(%arg0: tensor<2x3xf32>, %arg1: tensor<f32>, %arg2: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.clip"(%arg0, %arg1, %arg2) : (tensor<2x3xf32>, tensor<f32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @where(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<2x1xi1>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V1:.*]] = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V2:.*]] = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V3:.*]] = stablehlo.select %[[V0]], %[[V1]], %[[V2]] : tensor<2x3xi1>, tensor<2x3xf32>
// CHECK-NEXT: return %[[V3]] : tensor<2x3xf32>
func.func @where(%arg0: tensor<2x1xi1>, %arg1: tensor<3xf32>, %arg2: tensor<f32>) -> tensor<2x3xf32> {
  %0 = "ivy.where"(%arg0, %arg1, %arg2) : (tensor<2x1xi1>, tensor<3xf32>, tensor<f32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @real(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.real %arg0 : (tensor<3xcomplex<f32>>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @real(%arg0: tensor<3xcomplex<f32>>) -> tensor<3xf32> {
  %0 = "ivy.real"(%arg0) : (tensor<3xcomplex<f32>>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @imag(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.imag %arg0 : (tensor<3xcomplex<f32>>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @imag(%arg0: tensor<3xcomplex<f32>>) -> tensor<3xf32> {
  %0 = "ivy.imag"(%arg0) : (tensor<3xcomplex<f32>>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @complex(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.complex %arg0, %arg1 : tensor<3xcomplex<f32>>
// CHECK-NEXT: return %[[V0]] : tensor<3xcomplex<f32>>
func.func @complex(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>) -> tensor<3xcomplex<f32>> {
  %0 = "ivy.complex"(%arg0, %arg1) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xcomplex<f32>>
  return %0 : tensor<3xcomplex<f32>>
}

// CHECK-LABEL: func.func @astype(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.convert %arg0 : (tensor<3xf32>) -> tensor<3xi32>
// CHECK-NEXT: return %[[V0]] : tensor<3xi32>
func.func @astype(%arg0: tensor<3xf32>) -> tensor<3xi32> {
  %0 = "ivy.astype"(%arg0) {dtype = i32} : (tensor<3xf32>) -> tensor<3xi32>
  return %0 : tensor<3xi32>
}

// Whether an element differs from zero.
// CHECK-LABEL: func.func @astype_to_bool(
// CHECK-NEXT: %[[CST:.*]] = stablehlo.constant dense<0.000000e+00> : tensor<3xf32>
// CHECK-NEXT: %[[V0:.*]] = stablehlo.compare NE, %arg0, %[[CST]] : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
// CHECK-NEXT: return %[[V0]] : tensor<3xi1>
func.func @astype_to_bool(%arg0: tensor<3xf32>) -> tensor<3xi1> {
  %0 = "ivy.astype"(%arg0) {dtype = i1} : (tensor<3xf32>) -> tensor<3xi1>
  return %0 : tensor<3xi1>
}

// CHECK-LABEL: func.func @astype_from_bool(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.convert %arg0 : (tensor<3xi1>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @astype_from_bool(%arg0: tensor<3xi1>) -> tensor<3xf32> {
  %0 = "ivy.astype"(%arg0) {dtype = f32} : (tensor<3xi1>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @astype_to_unsigned(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.convert %arg0 : (tensor<3xf32>) -> tensor<3xui8>
// CHECK-NEXT: return %[[V0]] : tensor<3xui8>
func.func @astype_to_unsigned(%arg0: tensor<3xf32>) -> tensor<3xui8> {
  %0 = "ivy.astype"(%arg0) {dtype = ui8} : (tensor<3xf32>) -> tensor<3xui8>
  return %0 : tensor<3xui8>
}

// CHECK-LABEL: func.func @astype_to_complex(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.convert %arg0 : (tensor<3xf32>) -> tensor<3xcomplex<f32>>
// CHECK-NEXT: return %[[V0]] : tensor<3xcomplex<f32>>
func.func @astype_to_complex(%arg0: tensor<3xf32>) -> tensor<3xcomplex<f32>> {
  %0 = "ivy.astype"(%arg0) {dtype = complex<f32>} : (tensor<3xf32>) -> tensor<3xcomplex<f32>>
  return %0 : tensor<3xcomplex<f32>>
}

// CHECK-LABEL: func.func @bitcast(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.bitcast_convert %arg0 : (tensor<3xf32>) -> tensor<3xui32>
// CHECK-NEXT: return %[[V0]] : tensor<3xui32>
func.func @bitcast(%arg0: tensor<3xf32>) -> tensor<3xui32> {
  %0 = "ivy.bitcast"(%arg0) {dtype = ui32} : (tensor<3xf32>) -> tensor<3xui32>
  return %0 : tensor<3xui32>
}

// CHECK-LABEL: func.func @logical_and(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xi1>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V1:.*]] = stablehlo.and %arg0, %[[V0]] : tensor<2x3xi1>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xi1>
func.func @logical_and(%arg0: tensor<2x3xi1>, %arg1: tensor<3xi1>) -> tensor<2x3xi1> {
  %0 = "ivy.logical_and"(%arg0, %arg1) : (tensor<2x3xi1>, tensor<3xi1>) -> tensor<2x3xi1>
  return %0 : tensor<2x3xi1>
}

// CHECK-LABEL: func.func @logical_or(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xi1>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V1:.*]] = stablehlo.or %arg0, %[[V0]] : tensor<2x3xi1>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xi1>
func.func @logical_or(%arg0: tensor<2x3xi1>, %arg1: tensor<3xi1>) -> tensor<2x3xi1> {
  %0 = "ivy.logical_or"(%arg0, %arg1) : (tensor<2x3xi1>, tensor<3xi1>) -> tensor<2x3xi1>
  return %0 : tensor<2x3xi1>
}

// CHECK-LABEL: func.func @logical_xor(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xi1>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V1:.*]] = stablehlo.xor %arg0, %[[V0]] : tensor<2x3xi1>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xi1>
func.func @logical_xor(%arg0: tensor<2x3xi1>, %arg1: tensor<3xi1>) -> tensor<2x3xi1> {
  %0 = "ivy.logical_xor"(%arg0, %arg1) : (tensor<2x3xi1>, tensor<3xi1>) -> tensor<2x3xi1>
  return %0 : tensor<2x3xi1>
}

// CHECK-LABEL: func.func @logical_not(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.not %arg0 : tensor<3xi1>
// CHECK-NEXT: return %[[V0]] : tensor<3xi1>
func.func @logical_not(%arg0: tensor<3xi1>) -> tensor<3xi1> {
  %0 = "ivy.logical_not"(%arg0) : (tensor<3xi1>) -> tensor<3xi1>
  return %0 : tensor<3xi1>
}

// CHECK-LABEL: func.func @bitwise_and(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xi64>) -> tensor<2x3xi64>
// CHECK-NEXT: %[[V1:.*]] = stablehlo.and %arg0, %[[V0]] : tensor<2x3xi64>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xi64>
func.func @bitwise_and(%arg0: tensor<2x3xi64>, %arg1: tensor<3xi64>) -> tensor<2x3xi64> {
  %0 = "ivy.bitwise_and"(%arg0, %arg1) : (tensor<2x3xi64>, tensor<3xi64>) -> tensor<2x3xi64>
  return %0 : tensor<2x3xi64>
}

// CHECK-LABEL: func.func @bitwise_or(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xi64>) -> tensor<2x3xi64>
// CHECK-NEXT: %[[V1:.*]] = stablehlo.or %arg0, %[[V0]] : tensor<2x3xi64>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xi64>
func.func @bitwise_or(%arg0: tensor<2x3xi64>, %arg1: tensor<3xi64>) -> tensor<2x3xi64> {
  %0 = "ivy.bitwise_or"(%arg0, %arg1) : (tensor<2x3xi64>, tensor<3xi64>) -> tensor<2x3xi64>
  return %0 : tensor<2x3xi64>
}

// CHECK-LABEL: func.func @bitwise_xor(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xi64>) -> tensor<2x3xi64>
// CHECK-NEXT: %[[V1:.*]] = stablehlo.xor %arg0, %[[V0]] : tensor<2x3xi64>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xi64>
func.func @bitwise_xor(%arg0: tensor<2x3xi64>, %arg1: tensor<3xi64>) -> tensor<2x3xi64> {
  %0 = "ivy.bitwise_xor"(%arg0, %arg1) : (tensor<2x3xi64>, tensor<3xi64>) -> tensor<2x3xi64>
  return %0 : tensor<2x3xi64>
}

// CHECK-LABEL: func.func @bitwise_left_shift(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xi64>) -> tensor<2x3xi64>
// CHECK-NEXT: %[[V1:.*]] = stablehlo.shift_left %arg0, %[[V0]] : tensor<2x3xi64>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xi64>
func.func @bitwise_left_shift(%arg0: tensor<2x3xi64>, %arg1: tensor<3xi64>) -> tensor<2x3xi64> {
  %0 = "ivy.bitwise_left_shift"(%arg0, %arg1) : (tensor<2x3xi64>, tensor<3xi64>) -> tensor<2x3xi64>
  return %0 : tensor<2x3xi64>
}

// CHECK-LABEL: func.func @bitwise_right_shift(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xi64>) -> tensor<2x3xi64>
// CHECK-NEXT: %[[V1:.*]] = stablehlo.shift_right_arithmetic %arg0, %[[V0]] : tensor<2x3xi64>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xi64>
func.func @bitwise_right_shift(%arg0: tensor<2x3xi64>, %arg1: tensor<3xi64>) -> tensor<2x3xi64> {
  %0 = "ivy.bitwise_right_shift"(%arg0, %arg1) : (tensor<2x3xi64>, tensor<3xi64>) -> tensor<2x3xi64>
  return %0 : tensor<2x3xi64>
}

// Logical for unsigned elements.
// CHECK-LABEL: func.func @bitwise_right_shift_unsigned(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.shift_right_logical %arg0, %arg1 : tensor<3xui8>
// CHECK-NEXT: return %[[V0]] : tensor<3xui8>
func.func @bitwise_right_shift_unsigned(%arg0: tensor<3xui8>, %arg1: tensor<3xui8>) -> tensor<3xui8> {
  %0 = "ivy.bitwise_right_shift"(%arg0, %arg1) : (tensor<3xui8>, tensor<3xui8>) -> tensor<3xui8>
  return %0 : tensor<3xui8>
}

// CHECK-LABEL: func.func @bitwise_invert(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.not %arg0 : tensor<3xi64>
// CHECK-NEXT: return %[[V0]] : tensor<3xi64>
func.func @bitwise_invert(%arg0: tensor<3xi64>) -> tensor<3xi64> {
  %0 = "ivy.bitwise_invert"(%arg0) : (tensor<3xi64>) -> tensor<3xi64>
  return %0 : tensor<3xi64>
}

// CHECK-LABEL: func.func @bitwise_count(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.popcnt %arg0 : tensor<3xi32>
// CHECK-NEXT: return %[[V0]] : tensor<3xi32>
func.func @bitwise_count(%arg0: tensor<3xi32>) -> tensor<3xi32> {
  %0 = "ivy.bitwise_count"(%arg0) : (tensor<3xi32>) -> tensor<3xi32>
  return %0 : tensor<3xi32>
}

// CHECK-LABEL: func.func @count_leading_zeros(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.count_leading_zeros %arg0 : tensor<3xui8>
// CHECK-NEXT: return %[[V0]] : tensor<3xui8>
func.func @count_leading_zeros(%arg0: tensor<3xui8>) -> tensor<3xui8> {
  %0 = "ivy.count_leading_zeros"(%arg0) : (tensor<3xui8>) -> tensor<3xui8>
  return %0 : tensor<3xui8>
}

// CHECK-LABEL: func.func @reduce_precision(
// CHECK-NEXT: %[[V0:.*]] = stablehlo.reduce_precision %arg0, format = e5m10 : tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @reduce_precision(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.reduce_precision"(%arg0) {exponent_bits = 5 : i64, mantissa_bits = 10 : i64} : (tensor<3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}
