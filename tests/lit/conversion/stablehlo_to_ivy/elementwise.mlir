// RUN: ivy-opt %s --convert-stablehlo-to-ivy | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @abs(
// CHECK-NEXT: %[[V0:.*]] = "ivy.abs"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @abs(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = stablehlo.abs %arg0 : tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @cbrt(
// CHECK-NEXT: %[[V0:.*]] = "ivy.cbrt"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @cbrt(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = stablehlo.cbrt %arg0 : tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @ceil(
// CHECK-NEXT: %[[V0:.*]] = "ivy.ceil"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @ceil(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = stablehlo.ceil %arg0 : tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @cosine(
// CHECK-NEXT: %[[V0:.*]] = "ivy.cos"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @cosine(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = stablehlo.cosine %arg0 : tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @count_leading_zeros(
// CHECK-NEXT: %[[V0:.*]] = "ivy.count_leading_zeros"(%arg0) : (tensor<2x3xi32>) -> tensor<2x3xi32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi32>
func.func @count_leading_zeros(%arg0: tensor<2x3xi32>) -> tensor<2x3xi32> {
  %0 = stablehlo.count_leading_zeros %arg0 : tensor<2x3xi32>
  return %0 : tensor<2x3xi32>
}

// CHECK-LABEL: func.func @exponential(
// CHECK-NEXT: %[[V0:.*]] = "ivy.exp"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @exponential(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = stablehlo.exponential %arg0 : tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @exponential_minus_one(
// CHECK-NEXT: %[[V0:.*]] = "ivy.expm1"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @exponential_minus_one(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = stablehlo.exponential_minus_one %arg0 : tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @floor(
// CHECK-NEXT: %[[V0:.*]] = "ivy.floor"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @floor(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = stablehlo.floor %arg0 : tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @is_finite(
// CHECK-NEXT: %[[V0:.*]] = "ivy.isfinite"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xi1>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi1>
func.func @is_finite(%arg0: tensor<2x3xf32>) -> tensor<2x3xi1> {
  %0 = stablehlo.is_finite %arg0 : (tensor<2x3xf32>) -> tensor<2x3xi1>
  return %0 : tensor<2x3xi1>
}

// CHECK-LABEL: func.func @log(
// CHECK-NEXT: %[[V0:.*]] = "ivy.log"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @log(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = stablehlo.log %arg0 : tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @log_plus_one(
// CHECK-NEXT: %[[V0:.*]] = "ivy.log1p"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @log_plus_one(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = stablehlo.log_plus_one %arg0 : tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @negate(
// CHECK-NEXT: %[[V0:.*]] = "ivy.negative"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @negate(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = stablehlo.negate %arg0 : tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @popcnt(
// CHECK-NEXT: %[[V0:.*]] = "ivy.bitwise_count"(%arg0) : (tensor<2x3xi32>) -> tensor<2x3xi32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi32>
func.func @popcnt(%arg0: tensor<2x3xi32>) -> tensor<2x3xi32> {
  %0 = stablehlo.popcnt %arg0 : tensor<2x3xi32>
  return %0 : tensor<2x3xi32>
}

// CHECK-LABEL: func.func @round_nearest_even(
// CHECK-NEXT: %[[V0:.*]] = "ivy.round"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @round_nearest_even(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = stablehlo.round_nearest_even %arg0 : tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @rsqrt(
// CHECK-NEXT: %[[V0:.*]] = "ivy.rsqrt"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @rsqrt(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = stablehlo.rsqrt %arg0 : tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @sign(
// CHECK-NEXT: %[[V0:.*]] = "ivy.sign"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @sign(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = stablehlo.sign %arg0 : tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @sine(
// CHECK-NEXT: %[[V0:.*]] = "ivy.sin"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @sine(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = stablehlo.sine %arg0 : tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @sqrt(
// CHECK-NEXT: %[[V0:.*]] = "ivy.sqrt"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @sqrt(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = stablehlo.sqrt %arg0 : tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @tan(
// CHECK-NEXT: %[[V0:.*]] = "ivy.tan"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @tan(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = stablehlo.tan %arg0 : tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @tanh(
// CHECK-NEXT: %[[V0:.*]] = "ivy.tanh"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @tanh(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = stablehlo.tanh %arg0 : tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @chlo_acos(
// CHECK-NEXT: %[[V0:.*]] = "ivy.acos"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @chlo_acos(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = chlo.acos %arg0 : tensor<2x3xf32> -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @chlo_acosh(
// CHECK-NEXT: %[[V0:.*]] = "ivy.acosh"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @chlo_acosh(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = chlo.acosh %arg0 : tensor<2x3xf32> -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @chlo_asin(
// CHECK-NEXT: %[[V0:.*]] = "ivy.asin"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @chlo_asin(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = chlo.asin %arg0 : tensor<2x3xf32> -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @chlo_asinh(
// CHECK-NEXT: %[[V0:.*]] = "ivy.asinh"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @chlo_asinh(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = chlo.asinh %arg0 : tensor<2x3xf32> -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @chlo_atan(
// CHECK-NEXT: %[[V0:.*]] = "ivy.atan"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @chlo_atan(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = chlo.atan %arg0 : tensor<2x3xf32> -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @chlo_atanh(
// CHECK-NEXT: %[[V0:.*]] = "ivy.atanh"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @chlo_atanh(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = chlo.atanh %arg0 : tensor<2x3xf32> -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @chlo_bessel_i1e(
// CHECK-NEXT: %[[V0:.*]] = "ivy.bessel_i1e"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @chlo_bessel_i1e(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = chlo.bessel_i1e %arg0 : tensor<2x3xf32> -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @chlo_conj(
// CHECK-NEXT: %[[V0:.*]] = "ivy.conj"(%arg0) : (tensor<2x3xcomplex<f32>>) -> tensor<2x3xcomplex<f32>>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xcomplex<f32>>
func.func @chlo_conj(%arg0: tensor<2x3xcomplex<f32>>) -> tensor<2x3xcomplex<f32>> {
  %0 = chlo.conj %arg0 : tensor<2x3xcomplex<f32>> -> tensor<2x3xcomplex<f32>>
  return %0 : tensor<2x3xcomplex<f32>>
}

// CHECK-LABEL: func.func @chlo_cosh(
// CHECK-NEXT: %[[V0:.*]] = "ivy.cosh"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @chlo_cosh(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = chlo.cosh %arg0 : tensor<2x3xf32> -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @chlo_digamma(
// CHECK-NEXT: %[[V0:.*]] = "ivy.digamma"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @chlo_digamma(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = chlo.digamma %arg0 : tensor<2x3xf32> -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @chlo_erf(
// CHECK-NEXT: %[[V0:.*]] = "ivy.erf"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @chlo_erf(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = chlo.erf %arg0 : tensor<2x3xf32> -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @chlo_erf_inv(
// CHECK-NEXT: %[[V0:.*]] = "ivy.erfinv"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @chlo_erf_inv(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = chlo.erf_inv %arg0 : tensor<2x3xf32> -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @chlo_erfc(
// CHECK-NEXT: %[[V0:.*]] = "ivy.erfc"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @chlo_erfc(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = chlo.erfc %arg0 : tensor<2x3xf32> -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @chlo_is_inf(
// CHECK-NEXT: %[[V0:.*]] = "ivy.isinf"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xi1>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi1>
func.func @chlo_is_inf(%arg0: tensor<2x3xf32>) -> tensor<2x3xi1> {
  %0 = chlo.is_inf %arg0 : tensor<2x3xf32> -> tensor<2x3xi1>
  return %0 : tensor<2x3xi1>
}

// CHECK-LABEL: func.func @chlo_lgamma(
// CHECK-NEXT: %[[V0:.*]] = "ivy.lgamma"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @chlo_lgamma(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = chlo.lgamma %arg0 : tensor<2x3xf32> -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @chlo_sinh(
// CHECK-NEXT: %[[V0:.*]] = "ivy.sinh"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @chlo_sinh(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = chlo.sinh %arg0 : tensor<2x3xf32> -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @chlo_square(
// CHECK-NEXT: %[[V0:.*]] = "ivy.square"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @chlo_square(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = chlo.square %arg0 : tensor<2x3xf32> -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @chlo_tan(
// CHECK-NEXT: %[[V0:.*]] = "ivy.tan"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @chlo_tan(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = chlo.tan %arg0 : tensor<2x3xf32> -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @add(
// CHECK-NEXT: %[[V0:.*]] = "ivy.add"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @add(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = stablehlo.add %arg0, %arg1 : tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @atan2(
// CHECK-NEXT: %[[V0:.*]] = "ivy.atan2"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @atan2(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = stablehlo.atan2 %arg0, %arg1 : tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @complex(
// CHECK-NEXT: %[[V0:.*]] = "ivy.complex"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xcomplex<f32>>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xcomplex<f32>>
func.func @complex(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) -> tensor<2x3xcomplex<f32>> {
  %0 = stablehlo.complex %arg0, %arg1 : tensor<2x3xcomplex<f32>>
  return %0 : tensor<2x3xcomplex<f32>>
}

// CHECK-LABEL: func.func @maximum(
// CHECK-NEXT: %[[V0:.*]] = "ivy.maximum"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @maximum(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = stablehlo.maximum %arg0, %arg1 : tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @minimum(
// CHECK-NEXT: %[[V0:.*]] = "ivy.minimum"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @minimum(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = stablehlo.minimum %arg0, %arg1 : tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @multiply(
// CHECK-NEXT: %[[V0:.*]] = "ivy.multiply"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @multiply(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = stablehlo.multiply %arg0, %arg1 : tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @power(
// CHECK-NEXT: %[[V0:.*]] = "ivy.pow"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @power(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = stablehlo.power %arg0, %arg1 : tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @remainder(
// CHECK-NEXT: %[[V0:.*]] = "ivy.truncated_remainder"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @remainder(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = stablehlo.remainder %arg0, %arg1 : tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @subtract(
// CHECK-NEXT: %[[V0:.*]] = "ivy.subtract"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @subtract(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = stablehlo.subtract %arg0, %arg1 : tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @shift_left(
// CHECK-NEXT: %[[V0:.*]] = "ivy.bitwise_left_shift"(%arg0, %arg1) : (tensor<2x3xi32>, tensor<2x3xi32>) -> tensor<2x3xi32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi32>
func.func @shift_left(%arg0: tensor<2x3xi32>, %arg1: tensor<2x3xi32>) -> tensor<2x3xi32> {
  %0 = stablehlo.shift_left %arg0, %arg1 : tensor<2x3xi32>
  return %0 : tensor<2x3xi32>
}

// CHECK-LABEL: func.func @chlo_next_after(
// CHECK-NEXT: %[[V0:.*]] = "ivy.nextafter"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @chlo_next_after(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = chlo.next_after %arg0, %arg1 : tensor<2x3xf32>, tensor<2x3xf32> -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @chlo_polygamma(
// CHECK-NEXT: %[[V0:.*]] = "ivy.polygamma"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @chlo_polygamma(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = chlo.polygamma %arg0, %arg1 : tensor<2x3xf32>, tensor<2x3xf32> -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @chlo_zeta(
// CHECK-NEXT: %[[V0:.*]] = "ivy.zeta"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @chlo_zeta(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = chlo.zeta %arg0, %arg1 : tensor<2x3xf32>, tensor<2x3xf32> -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @and(
// CHECK-NEXT: %[[V0:.*]] = "ivy.logical_and"(%arg0, %arg1) : (tensor<2x3xi1>, tensor<2x3xi1>) -> tensor<2x3xi1>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi1>
func.func @and(%arg0: tensor<2x3xi1>, %arg1: tensor<2x3xi1>) -> tensor<2x3xi1> {
  %0 = stablehlo.and %arg0, %arg1 : tensor<2x3xi1>
  return %0 : tensor<2x3xi1>
}

// CHECK-LABEL: func.func @and_of_integers(
// CHECK-NEXT: %[[V0:.*]] = "ivy.bitwise_and"(%arg0, %arg1) : (tensor<2x3xi32>, tensor<2x3xi32>) -> tensor<2x3xi32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi32>
func.func @and_of_integers(%arg0: tensor<2x3xi32>, %arg1: tensor<2x3xi32>) -> tensor<2x3xi32> {
  %0 = stablehlo.and %arg0, %arg1 : tensor<2x3xi32>
  return %0 : tensor<2x3xi32>
}

// CHECK-LABEL: func.func @or(
// CHECK-NEXT: %[[V0:.*]] = "ivy.logical_or"(%arg0, %arg1) : (tensor<2x3xi1>, tensor<2x3xi1>) -> tensor<2x3xi1>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi1>
func.func @or(%arg0: tensor<2x3xi1>, %arg1: tensor<2x3xi1>) -> tensor<2x3xi1> {
  %0 = stablehlo.or %arg0, %arg1 : tensor<2x3xi1>
  return %0 : tensor<2x3xi1>
}

// CHECK-LABEL: func.func @or_of_integers(
// CHECK-NEXT: %[[V0:.*]] = "ivy.bitwise_or"(%arg0, %arg1) : (tensor<2x3xi32>, tensor<2x3xi32>) -> tensor<2x3xi32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi32>
func.func @or_of_integers(%arg0: tensor<2x3xi32>, %arg1: tensor<2x3xi32>) -> tensor<2x3xi32> {
  %0 = stablehlo.or %arg0, %arg1 : tensor<2x3xi32>
  return %0 : tensor<2x3xi32>
}

// CHECK-LABEL: func.func @xor(
// CHECK-NEXT: %[[V0:.*]] = "ivy.logical_xor"(%arg0, %arg1) : (tensor<2x3xi1>, tensor<2x3xi1>) -> tensor<2x3xi1>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi1>
func.func @xor(%arg0: tensor<2x3xi1>, %arg1: tensor<2x3xi1>) -> tensor<2x3xi1> {
  %0 = stablehlo.xor %arg0, %arg1 : tensor<2x3xi1>
  return %0 : tensor<2x3xi1>
}

// CHECK-LABEL: func.func @xor_of_integers(
// CHECK-NEXT: %[[V0:.*]] = "ivy.bitwise_xor"(%arg0, %arg1) : (tensor<2x3xi32>, tensor<2x3xi32>) -> tensor<2x3xi32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi32>
func.func @xor_of_integers(%arg0: tensor<2x3xi32>, %arg1: tensor<2x3xi32>) -> tensor<2x3xi32> {
  %0 = stablehlo.xor %arg0, %arg1 : tensor<2x3xi32>
  return %0 : tensor<2x3xi32>
}

// CHECK-LABEL: func.func @not(
// CHECK-NEXT: %[[V0:.*]] = "ivy.logical_not"(%arg0) : (tensor<2x3xi1>) -> tensor<2x3xi1>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi1>
func.func @not(%arg0: tensor<2x3xi1>) -> tensor<2x3xi1> {
  %0 = stablehlo.not %arg0 : tensor<2x3xi1>
  return %0 : tensor<2x3xi1>
}

// CHECK-LABEL: func.func @not_of_integers(
// CHECK-NEXT: %[[V0:.*]] = "ivy.bitwise_invert"(%arg0) : (tensor<2x3xi32>) -> tensor<2x3xi32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi32>
func.func @not_of_integers(%arg0: tensor<2x3xi32>) -> tensor<2x3xi32> {
  %0 = stablehlo.not %arg0 : tensor<2x3xi32>
  return %0 : tensor<2x3xi32>
}

// CHECK-LABEL: func.func @divide(
// CHECK-NEXT: %[[V0:.*]] = "ivy.divide"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @divide(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = stablehlo.divide %arg0, %arg1 : tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @divide_integers(
// CHECK-NEXT: %[[V0:.*]] = "ivy.truncated_divide"(%arg0, %arg1) : (tensor<2x3xi32>, tensor<2x3xi32>) -> tensor<2x3xi32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi32>
func.func @divide_integers(%arg0: tensor<2x3xi32>, %arg1: tensor<2x3xi32>) -> tensor<2x3xi32> {
  %0 = stablehlo.divide %arg0, %arg1 : tensor<2x3xi32>
  return %0 : tensor<2x3xi32>
}

// CHECK-LABEL: func.func @logistic(
// CHECK-NEXT: %[[V0:.*]] = "ivy.sigmoid"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @logistic(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = stablehlo.logistic %arg0 : tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @logistic_complex(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.complex"(%[[V0]], %[[V1]]) : (tensor<f32>, tensor<f32>) -> tensor<complex<f32>>
// CHECK-NEXT: %[[V3:.*]] = "ivy.negative"(%arg0) : (tensor<2x3xcomplex<f32>>) -> tensor<2x3xcomplex<f32>>
// CHECK-NEXT: %[[V4:.*]] = "ivy.exp"(%[[V3]]) : (tensor<2x3xcomplex<f32>>) -> tensor<2x3xcomplex<f32>>
// CHECK-NEXT: %[[V5:.*]] = "ivy.add"(%[[V2]], %[[V4]]) : (tensor<complex<f32>>, tensor<2x3xcomplex<f32>>) -> tensor<2x3xcomplex<f32>>
// CHECK-NEXT: %[[V6:.*]] = "ivy.divide"(%[[V2]], %[[V5]]) : (tensor<complex<f32>>, tensor<2x3xcomplex<f32>>) -> tensor<2x3xcomplex<f32>>
// CHECK-NEXT: return %[[V6]] : tensor<2x3xcomplex<f32>>
func.func @logistic_complex(%arg0: tensor<2x3xcomplex<f32>>) -> tensor<2x3xcomplex<f32>> {
  %0 = stablehlo.logistic %arg0 : tensor<2x3xcomplex<f32>>
  return %0 : tensor<2x3xcomplex<f32>>
}

// CHECK-LABEL: func.func @real(
// CHECK-NEXT: %[[V0:.*]] = "ivy.real"(%arg0) : (tensor<2x3xcomplex<f32>>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @real(%arg0: tensor<2x3xcomplex<f32>>) -> tensor<2x3xf32> {
  %0 = stablehlo.real %arg0 : (tensor<2x3xcomplex<f32>>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @imag(
// CHECK-NEXT: %[[V0:.*]] = "ivy.imag"(%arg0) : (tensor<2x3xcomplex<f32>>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @imag(%arg0: tensor<2x3xcomplex<f32>>) -> tensor<2x3xf32> {
  %0 = stablehlo.imag %arg0 : (tensor<2x3xcomplex<f32>>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @round_nearest_afz(
// CHECK-NEXT: %[[V0:.*]] = "ivy.trunc"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.subtract"(%arg0, %[[V0]]) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.abs"(%[[V1]]) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<5.000000e-01> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.greater_equal"(%[[V2]], %[[V3]]) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V5:.*]] = "ivy.sign"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.add"(%[[V0]], %[[V5]]) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.where"(%[[V4]], %[[V6]], %[[V0]]) : (tensor<2x3xi1>, tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V7]] : tensor<2x3xf32>
func.func @round_nearest_afz(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = stablehlo.round_nearest_afz %arg0 : tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @shift_right_logical(
// CHECK-NEXT: %[[V0:.*]] = "ivy.bitcast"(%arg0) {dtype = ui32} : (tensor<2x3xi32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.bitcast"(%arg1) {dtype = ui32} : (tensor<2x3xi32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.bitwise_right_shift"(%[[V0]], %[[V1]]) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.bitcast"(%[[V2]]) {dtype = i32} : (tensor<2x3xui32>) -> tensor<2x3xi32>
// CHECK-NEXT: return %[[V3]] : tensor<2x3xi32>
func.func @shift_right_logical(%arg0: tensor<2x3xi32>, %arg1: tensor<2x3xi32>) -> tensor<2x3xi32> {
  %0 = stablehlo.shift_right_logical %arg0, %arg1 : tensor<2x3xi32>
  return %0 : tensor<2x3xi32>
}

// CHECK-LABEL: func.func @shift_right_logical_unsigned(
// CHECK-NEXT: %[[V0:.*]] = "ivy.bitwise_right_shift"(%arg0, %arg1) : (tensor<2x3xui32>, tensor<2x3xui32>) -> tensor<2x3xui32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xui32>
func.func @shift_right_logical_unsigned(%arg0: tensor<2x3xui32>, %arg1: tensor<2x3xui32>) -> tensor<2x3xui32> {
  %0 = stablehlo.shift_right_logical %arg0, %arg1 : tensor<2x3xui32>
  return %0 : tensor<2x3xui32>
}

// CHECK-LABEL: func.func @shift_right_arithmetic(
// CHECK-NEXT: %[[V0:.*]] = "ivy.bitwise_right_shift"(%arg0, %arg1) : (tensor<2x3xi32>, tensor<2x3xi32>) -> tensor<2x3xi32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi32>
func.func @shift_right_arithmetic(%arg0: tensor<2x3xi32>, %arg1: tensor<2x3xi32>) -> tensor<2x3xi32> {
  %0 = stablehlo.shift_right_arithmetic %arg0, %arg1 : tensor<2x3xi32>
  return %0 : tensor<2x3xi32>
}

// CHECK-LABEL: func.func @shift_right_arithmetic_unsigned(
// CHECK-NEXT: %[[V0:.*]] = "ivy.bitcast"(%arg0) {dtype = i32} : (tensor<2x3xui32>) -> tensor<2x3xi32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.bitcast"(%arg1) {dtype = i32} : (tensor<2x3xui32>) -> tensor<2x3xi32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.bitwise_right_shift"(%[[V0]], %[[V1]]) : (tensor<2x3xi32>, tensor<2x3xi32>) -> tensor<2x3xi32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.bitcast"(%[[V2]]) {dtype = ui32} : (tensor<2x3xi32>) -> tensor<2x3xui32>
// CHECK-NEXT: return %[[V3]] : tensor<2x3xui32>
func.func @shift_right_arithmetic_unsigned(%arg0: tensor<2x3xui32>, %arg1: tensor<2x3xui32>) -> tensor<2x3xui32> {
  %0 = stablehlo.shift_right_arithmetic %arg0, %arg1 : tensor<2x3xui32>
  return %0 : tensor<2x3xui32>
}

// CHECK-LABEL: func.func @compare_EQ(
// CHECK-NEXT: %[[V0:.*]] = "ivy.equal"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi1>
func.func @compare_EQ(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) -> tensor<2x3xi1> {
  %0 = stablehlo.compare EQ, %arg0, %arg1, FLOAT : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
  return %0 : tensor<2x3xi1>
}

// CHECK-LABEL: func.func @compare_NE(
// CHECK-NEXT: %[[V0:.*]] = "ivy.not_equal"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi1>
func.func @compare_NE(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) -> tensor<2x3xi1> {
  %0 = stablehlo.compare NE, %arg0, %arg1, FLOAT : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
  return %0 : tensor<2x3xi1>
}

// CHECK-LABEL: func.func @compare_LT(
// CHECK-NEXT: %[[V0:.*]] = "ivy.less"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi1>
func.func @compare_LT(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) -> tensor<2x3xi1> {
  %0 = stablehlo.compare LT, %arg0, %arg1, FLOAT : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
  return %0 : tensor<2x3xi1>
}

// CHECK-LABEL: func.func @compare_LE(
// CHECK-NEXT: %[[V0:.*]] = "ivy.less_equal"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi1>
func.func @compare_LE(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) -> tensor<2x3xi1> {
  %0 = stablehlo.compare LE, %arg0, %arg1, FLOAT : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
  return %0 : tensor<2x3xi1>
}

// CHECK-LABEL: func.func @compare_GT(
// CHECK-NEXT: %[[V0:.*]] = "ivy.greater"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi1>
func.func @compare_GT(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) -> tensor<2x3xi1> {
  %0 = stablehlo.compare GT, %arg0, %arg1, FLOAT : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
  return %0 : tensor<2x3xi1>
}

// CHECK-LABEL: func.func @compare_GE(
// CHECK-NEXT: %[[V0:.*]] = "ivy.greater_equal"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi1>
func.func @compare_GE(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) -> tensor<2x3xi1> {
  %0 = stablehlo.compare GE, %arg0, %arg1, FLOAT : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
  return %0 : tensor<2x3xi1>
}

// CHECK-LABEL: func.func @compare_total(
// CHECK-NEXT: %[[V0:.*]] = "ivy.bitcast"(%arg0) {dtype = i32} : (tensor<2x3xf32>) -> tensor<2x3xi32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<2147483647> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.less"(%[[V0]], %[[V2]]) : (tensor<2x3xi32>, tensor<i32>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V4:.*]] = "ivy.bitwise_xor"(%[[V0]], %[[V1]]) : (tensor<2x3xi32>, tensor<i32>) -> tensor<2x3xi32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.where"(%[[V3]], %[[V4]], %[[V0]]) : (tensor<2x3xi1>, tensor<2x3xi32>, tensor<2x3xi32>) -> tensor<2x3xi32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.bitcast"(%arg1) {dtype = i32} : (tensor<2x3xf32>) -> tensor<2x3xi32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.constant"() {value = dense<2147483647> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.less"(%[[V6]], %[[V8]]) : (tensor<2x3xi32>, tensor<i32>) -> tensor<2x3xi1>
// CHECK-NEXT: %[[V10:.*]] = "ivy.bitwise_xor"(%[[V6]], %[[V7]]) : (tensor<2x3xi32>, tensor<i32>) -> tensor<2x3xi32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.where"(%[[V9]], %[[V10]], %[[V6]]) : (tensor<2x3xi1>, tensor<2x3xi32>, tensor<2x3xi32>) -> tensor<2x3xi32>
// CHECK-NEXT: %[[V12:.*]] = "ivy.less"(%[[V5]], %[[V11]]) : (tensor<2x3xi32>, tensor<2x3xi32>) -> tensor<2x3xi1>
// CHECK-NEXT: return %[[V12]] : tensor<2x3xi1>
func.func @compare_total(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) -> tensor<2x3xi1> {
  %0 = stablehlo.compare LT, %arg0, %arg1, TOTALORDER : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
  return %0 : tensor<2x3xi1>
}

// CHECK-LABEL: func.func @select(
// CHECK-NEXT: %[[V0:.*]] = "ivy.where"(%arg0, %arg1, %arg2) : (tensor<i1>, tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @select(%arg0: tensor<i1>, %arg1: tensor<2x3xf32>, %arg2: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @clamp(
// CHECK-NEXT: %[[V0:.*]] = "ivy.clip"(%arg1, %arg0, %arg2) : (tensor<2x3xf32>, tensor<f32>, tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @clamp(%arg0: tensor<f32>, %arg1: tensor<2x3xf32>, %arg2: tensor<f32>) -> tensor<2x3xf32> {
  %0 = stablehlo.clamp %arg0, %arg1, %arg2 : (tensor<f32>, tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @convert(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg0) {dtype = i32} : (tensor<2x3xf32>) -> tensor<2x3xi32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi32>
func.func @convert(%arg0: tensor<2x3xf32>) -> tensor<2x3xi32> {
  %0 = stablehlo.convert %arg0 : (tensor<2x3xf32>) -> tensor<2x3xi32>
  return %0 : tensor<2x3xi32>
}

// CHECK-LABEL: func.func @convert_nothing(
// CHECK-NEXT: return %arg0 : tensor<2x3xf32>
func.func @convert_nothing(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = stablehlo.convert %arg0 : tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @bitcast_convert(
// CHECK-NEXT: %[[V0:.*]] = "ivy.bitcast"(%arg0) {dtype = i16} : (tensor<2x3xf32>) -> tensor<2x3x2xi16>
// CHECK-NEXT: return %[[V0]] : tensor<2x3x2xi16>
func.func @bitcast_convert(%arg0: tensor<2x3xf32>) -> tensor<2x3x2xi16> {
  %0 = stablehlo.bitcast_convert %arg0 : (tensor<2x3xf32>) -> tensor<2x3x2xi16>
  return %0 : tensor<2x3x2xi16>
}

// CHECK-LABEL: func.func @reduce_precision(
// CHECK-NEXT: %[[V0:.*]] = "ivy.reduce_precision"(%arg0) {exponent_bits = 5 : i64, mantissa_bits = 10 : i64} : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @reduce_precision(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = stablehlo.reduce_precision %arg0, format = e5m10 : tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @map(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.multiply"(%arg0, %[[V0]]) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.subtract"(%[[V1]], %arg1) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V2]] : tensor<2x3xf32>
func.func @map(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "stablehlo.map"(%arg0, %arg1) <{dimensions = array<i64: 0, 1>}> ({
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %1 = stablehlo.constant dense<2.0> : tensor<f32>
    %2 = stablehlo.multiply %a, %1 : tensor<f32>
    %3 = stablehlo.subtract %2, %b : tensor<f32>
    stablehlo.return %3 : tensor<f32>
  }) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @is_pos_inf(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0x7F800000> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.equal"(%arg0, %[[V0]]) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xi1>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xi1>
func.func @is_pos_inf(%arg0: tensor<2x3xf32>) -> tensor<2x3xi1> {
  %0 = chlo.is_pos_inf %arg0 : tensor<2x3xf32> -> tensor<2x3xi1>
  return %0 : tensor<2x3xi1>
}

// CHECK-LABEL: func.func @is_neg_inf(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.equal"(%arg0, %[[V0]]) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xi1>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xi1>
func.func @is_neg_inf(%arg0: tensor<2x3xf32>) -> tensor<2x3xi1> {
  %0 = chlo.is_neg_inf %arg0 : tensor<2x3xf32> -> tensor<2x3xi1>
  return %0 : tensor<2x3xi1>
}

// CHECK-LABEL: func.func @mulhi(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg0) {dtype = i64} : (tensor<2x3xi32>) -> tensor<2x3xi64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.astype"(%arg1) {dtype = i64} : (tensor<2x3xi32>) -> tensor<2x3xi64>
// CHECK-NEXT: %[[V2:.*]] = "ivy.multiply"(%[[V0]], %[[V1]]) : (tensor<2x3xi64>, tensor<2x3xi64>) -> tensor<2x3xi64>
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<32> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V4:.*]] = "ivy.bitwise_right_shift"(%[[V2]], %[[V3]]) : (tensor<2x3xi64>, tensor<i64>) -> tensor<2x3xi64>
// CHECK-NEXT: %[[V5:.*]] = "ivy.astype"(%[[V4]]) {dtype = i32} : (tensor<2x3xi64>) -> tensor<2x3xi32>
// CHECK-NEXT: return %[[V5]] : tensor<2x3xi32>
func.func @mulhi(%arg0: tensor<2x3xi32>, %arg1: tensor<2x3xi32>) -> tensor<2x3xi32> {
  %0 = "chlo.mulhi"(%arg0, %arg1) : (tensor<2x3xi32>, tensor<2x3xi32>) -> tensor<2x3xi32>
  return %0 : tensor<2x3xi32>
}

// CHECK-LABEL: func.func @asin_acos_kernel(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.complex"(%[[V0]], %[[V1]]) : (tensor<f32>, tensor<f32>) -> tensor<complex<f32>>
// CHECK-NEXT: %[[V3:.*]] = "ivy.subtract"(%[[V2]], %arg0) : (tensor<complex<f32>>, tensor<2xcomplex<f32>>) -> tensor<2xcomplex<f32>>
// CHECK-NEXT: %[[V4:.*]] = "ivy.sqrt"(%[[V3]]) : (tensor<2xcomplex<f32>>) -> tensor<2xcomplex<f32>>
// CHECK-NEXT: %[[V5:.*]] = "ivy.add"(%[[V2]], %arg0) : (tensor<complex<f32>>, tensor<2xcomplex<f32>>) -> tensor<2xcomplex<f32>>
// CHECK-NEXT: %[[V6:.*]] = "ivy.sqrt"(%[[V5]]) : (tensor<2xcomplex<f32>>) -> tensor<2xcomplex<f32>>
// CHECK-NEXT: %[[V7:.*]] = "ivy.multiply"(%[[V4]], %[[V6]]) : (tensor<2xcomplex<f32>>, tensor<2xcomplex<f32>>) -> tensor<2xcomplex<f32>>
// CHECK-NEXT: %[[V8:.*]] = "ivy.real"(%[[V7]]) : (tensor<2xcomplex<f32>>) -> tensor<2xf32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.asin"(%arg0) : (tensor<2xcomplex<f32>>) -> tensor<2xcomplex<f32>>
// CHECK-NEXT: %[[V10:.*]] = "ivy.imag"(%[[V9]]) : (tensor<2xcomplex<f32>>) -> tensor<2xf32>
// CHECK-NEXT: %[[V11:.*]] = "ivy.abs"(%[[V10]]) : (tensor<2xf32>) -> tensor<2xf32>
// CHECK-NEXT: %[[V12:.*]] = "ivy.complex"(%[[V8]], %[[V11]]) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xcomplex<f32>>
// CHECK-NEXT: return %[[V12]] : tensor<2xcomplex<f32>>
func.func @asin_acos_kernel(%x: tensor<2xcomplex<f32>>) -> tensor<2xcomplex<f32>> {
  %0 = chlo._asin_acos_kernel %x : tensor<2xcomplex<f32>> -> tensor<2xcomplex<f32>>
  return %0 : tensor<2xcomplex<f32>>
}
