// RUN: ivy-opt %s --split-input-file --verify-diagnostics --verify-roundtrip | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @relu(
// CHECK-NEXT: %[[V0:.*]] = "ivy.relu"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @relu(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.relu"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @sigmoid(
// CHECK-NEXT: %[[V0:.*]] = "ivy.sigmoid"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @sigmoid(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.sigmoid"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @silu(
// CHECK-NEXT: %[[V0:.*]] = "ivy.silu"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @silu(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.silu"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @softplus(
// CHECK-NEXT: %[[V0:.*]] = "ivy.softplus"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @softplus(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.softplus"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @abs(
// CHECK-NEXT: %[[V0:.*]] = "ivy.abs"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @abs(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.abs"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @negative(
// CHECK-NEXT: %[[V0:.*]] = "ivy.negative"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @negative(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.negative"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @sign(
// CHECK-NEXT: %[[V0:.*]] = "ivy.sign"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @sign(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.sign"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @signbit(
// CHECK-NEXT: %[[V0:.*]] = "ivy.signbit"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xi1>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xi1>
func.func @signbit(%arg0: tensor<2x?xf32>) -> tensor<2x?xi1> {
  %0 = "ivy.signbit"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xi1>
  return %0 : tensor<2x?xi1>
}

// CHECK-LABEL: func.func @reciprocal(
// CHECK-NEXT: %[[V0:.*]] = "ivy.reciprocal"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @reciprocal(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.reciprocal"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @square(
// CHECK-NEXT: %[[V0:.*]] = "ivy.square"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @square(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.square"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @ceil(
// CHECK-NEXT: %[[V0:.*]] = "ivy.ceil"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @ceil(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.ceil"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @floor(
// CHECK-NEXT: %[[V0:.*]] = "ivy.floor"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @floor(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.floor"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @trunc(
// CHECK-NEXT: %[[V0:.*]] = "ivy.trunc"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @trunc(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.trunc"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @round(
// CHECK-NEXT: %[[V0:.*]] = "ivy.round"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @round(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.round"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @isfinite(
// CHECK-NEXT: %[[V0:.*]] = "ivy.isfinite"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xi1>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xi1>
func.func @isfinite(%arg0: tensor<2x?xf32>) -> tensor<2x?xi1> {
  %0 = "ivy.isfinite"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xi1>
  return %0 : tensor<2x?xi1>
}

// CHECK-LABEL: func.func @isinf(
// CHECK-NEXT: %[[V0:.*]] = "ivy.isinf"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xi1>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xi1>
func.func @isinf(%arg0: tensor<2x?xf32>) -> tensor<2x?xi1> {
  %0 = "ivy.isinf"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xi1>
  return %0 : tensor<2x?xi1>
}

// CHECK-LABEL: func.func @isnan(
// CHECK-NEXT: %[[V0:.*]] = "ivy.isnan"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xi1>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xi1>
func.func @isnan(%arg0: tensor<2x?xf32>) -> tensor<2x?xi1> {
  %0 = "ivy.isnan"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xi1>
  return %0 : tensor<2x?xi1>
}

// CHECK-LABEL: func.func @exp(
// CHECK-NEXT: %[[V0:.*]] = "ivy.exp"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @exp(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.exp"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @exp2(
// CHECK-NEXT: %[[V0:.*]] = "ivy.exp2"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @exp2(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.exp2"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @expm1(
// CHECK-NEXT: %[[V0:.*]] = "ivy.expm1"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @expm1(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.expm1"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @log(
// CHECK-NEXT: %[[V0:.*]] = "ivy.log"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @log(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.log"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @log1p(
// CHECK-NEXT: %[[V0:.*]] = "ivy.log1p"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @log1p(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.log1p"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @log2(
// CHECK-NEXT: %[[V0:.*]] = "ivy.log2"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @log2(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.log2"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @log10(
// CHECK-NEXT: %[[V0:.*]] = "ivy.log10"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @log10(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.log10"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @sqrt(
// CHECK-NEXT: %[[V0:.*]] = "ivy.sqrt"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @sqrt(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.sqrt"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @rsqrt(
// CHECK-NEXT: %[[V0:.*]] = "ivy.rsqrt"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @rsqrt(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.rsqrt"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @cbrt(
// CHECK-NEXT: %[[V0:.*]] = "ivy.cbrt"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @cbrt(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.cbrt"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @sin(
// CHECK-NEXT: %[[V0:.*]] = "ivy.sin"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @sin(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.sin"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @cos(
// CHECK-NEXT: %[[V0:.*]] = "ivy.cos"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @cos(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.cos"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @tan(
// CHECK-NEXT: %[[V0:.*]] = "ivy.tan"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @tan(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.tan"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @asin(
// CHECK-NEXT: %[[V0:.*]] = "ivy.asin"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @asin(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.asin"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @acos(
// CHECK-NEXT: %[[V0:.*]] = "ivy.acos"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @acos(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.acos"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @atan(
// CHECK-NEXT: %[[V0:.*]] = "ivy.atan"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @atan(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.atan"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @sinh(
// CHECK-NEXT: %[[V0:.*]] = "ivy.sinh"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @sinh(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.sinh"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @cosh(
// CHECK-NEXT: %[[V0:.*]] = "ivy.cosh"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @cosh(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.cosh"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @tanh(
// CHECK-NEXT: %[[V0:.*]] = "ivy.tanh"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @tanh(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.tanh"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @asinh(
// CHECK-NEXT: %[[V0:.*]] = "ivy.asinh"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @asinh(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.asinh"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @acosh(
// CHECK-NEXT: %[[V0:.*]] = "ivy.acosh"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @acosh(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.acosh"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @atanh(
// CHECK-NEXT: %[[V0:.*]] = "ivy.atanh"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @atanh(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.atanh"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @erf(
// CHECK-NEXT: %[[V0:.*]] = "ivy.erf"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @erf(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.erf"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @erfc(
// CHECK-NEXT: %[[V0:.*]] = "ivy.erfc"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @erfc(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.erfc"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @erfinv(
// CHECK-NEXT: %[[V0:.*]] = "ivy.erfinv"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @erfinv(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.erfinv"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @lgamma(
// CHECK-NEXT: %[[V0:.*]] = "ivy.lgamma"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @lgamma(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.lgamma"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @digamma(
// CHECK-NEXT: %[[V0:.*]] = "ivy.digamma"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @digamma(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.digamma"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @relu6(
// CHECK-NEXT: %[[V0:.*]] = "ivy.relu6"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @relu6(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.relu6"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @hard_sigmoid(
// CHECK-NEXT: %[[V0:.*]] = "ivy.hard_sigmoid"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @hard_sigmoid(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.hard_sigmoid"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @hard_silu(
// CHECK-NEXT: %[[V0:.*]] = "ivy.hard_silu"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @hard_silu(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.hard_silu"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @mish(
// CHECK-NEXT: %[[V0:.*]] = "ivy.mish"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @mish(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.mish"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @log_sigmoid(
// CHECK-NEXT: %[[V0:.*]] = "ivy.log_sigmoid"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x?xf32>
func.func @log_sigmoid(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.log_sigmoid"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @gelu(
// CHECK-NEXT: %[[V0:.*]] = "ivy.gelu"(%arg0) {approximate = false} : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @gelu(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.gelu"(%arg0) {approximate = false} : (tensor<3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @gelu_tanh(
// CHECK-NEXT: %[[V0:.*]] = "ivy.gelu"(%arg0) {approximate = true} : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @gelu_tanh(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.gelu"(%arg0) {approximate = true} : (tensor<3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @leaky_relu(
// CHECK-NEXT: %[[V0:.*]] = "ivy.leaky_relu"(%arg0) {slope = 2.500000e-01 : f64} : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @leaky_relu(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.leaky_relu"(%arg0) {slope = 2.500000e-01 : f64} : (tensor<3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @elu(
// CHECK-NEXT: %[[V0:.*]] = "ivy.elu"(%arg0) {alpha = 2.000000e+00 : f64} : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @elu(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.elu"(%arg0) {alpha = 2.000000e+00 : f64} : (tensor<3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// The magnitude is real.
// CHECK-LABEL: func.func @abs_complex(
// CHECK-NEXT: %[[V0:.*]] = "ivy.abs"(%arg0) : (tensor<3xcomplex<f32>>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @abs_complex(%arg0: tensor<3xcomplex<f32>>) -> tensor<3xf32> {
  %0 = "ivy.abs"(%arg0) : (tensor<3xcomplex<f32>>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @sign_complex(
// CHECK-NEXT: %[[V0:.*]] = "ivy.sign"(%arg0) : (tensor<3xcomplex<f32>>) -> tensor<3xcomplex<f32>>
// CHECK-NEXT: return %[[V0]] : tensor<3xcomplex<f32>>
func.func @sign_complex(%arg0: tensor<3xcomplex<f32>>) -> tensor<3xcomplex<f32>> {
  %0 = "ivy.sign"(%arg0) : (tensor<3xcomplex<f32>>) -> tensor<3xcomplex<f32>>
  return %0 : tensor<3xcomplex<f32>>
}

// CHECK-LABEL: func.func @add(
// CHECK-NEXT: %[[V0:.*]] = "ivy.add"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @add(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.add"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @subtract(
// CHECK-NEXT: %[[V0:.*]] = "ivy.subtract"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @subtract(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.subtract"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @multiply(
// CHECK-NEXT: %[[V0:.*]] = "ivy.multiply"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @multiply(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.multiply"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @divide(
// CHECK-NEXT: %[[V0:.*]] = "ivy.divide"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @divide(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.divide"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @floor_divide(
// CHECK-NEXT: %[[V0:.*]] = "ivy.floor_divide"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @floor_divide(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.floor_divide"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @remainder(
// CHECK-NEXT: %[[V0:.*]] = "ivy.remainder"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @remainder(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.remainder"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @truncated_remainder(
// CHECK-NEXT: %[[V0:.*]] = "ivy.truncated_remainder"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @truncated_remainder(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.truncated_remainder"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @pow(
// CHECK-NEXT: %[[V0:.*]] = "ivy.pow"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @pow(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.pow"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @maximum(
// CHECK-NEXT: %[[V0:.*]] = "ivy.maximum"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @maximum(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.maximum"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @minimum(
// CHECK-NEXT: %[[V0:.*]] = "ivy.minimum"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @minimum(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.minimum"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @copysign(
// CHECK-NEXT: %[[V0:.*]] = "ivy.copysign"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @copysign(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.copysign"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @nextafter(
// CHECK-NEXT: %[[V0:.*]] = "ivy.nextafter"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @nextafter(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.nextafter"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @hypot(
// CHECK-NEXT: %[[V0:.*]] = "ivy.hypot"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @hypot(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.hypot"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @equal(
// CHECK-NEXT: %[[V0:.*]] = "ivy.equal"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xi1>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi1>
func.func @equal(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xi1> {
  %0 = "ivy.equal"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xi1>
  return %0 : tensor<2x3xi1>
}

// CHECK-LABEL: func.func @not_equal(
// CHECK-NEXT: %[[V0:.*]] = "ivy.not_equal"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xi1>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi1>
func.func @not_equal(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xi1> {
  %0 = "ivy.not_equal"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xi1>
  return %0 : tensor<2x3xi1>
}

// CHECK-LABEL: func.func @less(
// CHECK-NEXT: %[[V0:.*]] = "ivy.less"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xi1>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi1>
func.func @less(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xi1> {
  %0 = "ivy.less"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xi1>
  return %0 : tensor<2x3xi1>
}

// CHECK-LABEL: func.func @less_equal(
// CHECK-NEXT: %[[V0:.*]] = "ivy.less_equal"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xi1>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi1>
func.func @less_equal(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xi1> {
  %0 = "ivy.less_equal"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xi1>
  return %0 : tensor<2x3xi1>
}

// CHECK-LABEL: func.func @greater(
// CHECK-NEXT: %[[V0:.*]] = "ivy.greater"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xi1>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi1>
func.func @greater(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xi1> {
  %0 = "ivy.greater"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xi1>
  return %0 : tensor<2x3xi1>
}

// CHECK-LABEL: func.func @greater_equal(
// CHECK-NEXT: %[[V0:.*]] = "ivy.greater_equal"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xi1>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi1>
func.func @greater_equal(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xi1> {
  %0 = "ivy.greater_equal"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xi1>
  return %0 : tensor<2x3xi1>
}

// CHECK-LABEL: func.func @logaddexp(
// CHECK-NEXT: %[[V0:.*]] = "ivy.logaddexp"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @logaddexp(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.logaddexp"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @atan2(
// CHECK-NEXT: %[[V0:.*]] = "ivy.atan2"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @atan2(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.atan2"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @polygamma(
// CHECK-NEXT: %[[V0:.*]] = "ivy.polygamma"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @polygamma(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.polygamma"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @zeta(
// CHECK-NEXT: %[[V0:.*]] = "ivy.zeta"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @zeta(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.zeta"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @xlogy(
// CHECK-NEXT: %[[V0:.*]] = "ivy.xlogy"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @xlogy(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.xlogy"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @truncated_divide(
// CHECK-NEXT: %[[V0:.*]] = "ivy.truncated_divide"(%arg0, %arg1) : (tensor<3xi64>, tensor<3xi64>) -> tensor<3xi64>
// CHECK-NEXT: return %[[V0]] : tensor<3xi64>
func.func @truncated_divide(%arg0: tensor<3xi64>, %arg1: tensor<3xi64>) -> tensor<3xi64> {
  %0 = "ivy.truncated_divide"(%arg0, %arg1) : (tensor<3xi64>, tensor<3xi64>) -> tensor<3xi64>
  return %0 : tensor<3xi64>
}

// CHECK-LABEL: func.func @floor_divide_of_integers(
// CHECK-NEXT: %[[V0:.*]] = "ivy.floor_divide"(%arg0, %arg1) : (tensor<3xi64>, tensor<3xi64>) -> tensor<3xi64>
// CHECK-NEXT: return %[[V0]] : tensor<3xi64>
func.func @floor_divide_of_integers(%arg0: tensor<3xi64>, %arg1: tensor<3xi64>) -> tensor<3xi64> {
  %0 = "ivy.floor_divide"(%arg0, %arg1) : (tensor<3xi64>, tensor<3xi64>) -> tensor<3xi64>
  return %0 : tensor<3xi64>
}

// CHECK-LABEL: func.func @remainder_of_integers(
// CHECK-NEXT: %[[V0:.*]] = "ivy.remainder"(%arg0, %arg1) : (tensor<3xi64>, tensor<3xi64>) -> tensor<3xi64>
// CHECK-NEXT: return %[[V0]] : tensor<3xi64>
func.func @remainder_of_integers(%arg0: tensor<3xi64>, %arg1: tensor<3xi64>) -> tensor<3xi64> {
  %0 = "ivy.remainder"(%arg0, %arg1) : (tensor<3xi64>, tensor<3xi64>) -> tensor<3xi64>
  return %0 : tensor<3xi64>
}

// CHECK-LABEL: func.func @truncated_remainder_of_integers(
// CHECK-NEXT: %[[V0:.*]] = "ivy.truncated_remainder"(%arg0, %arg1) : (tensor<3xi64>, tensor<3xi64>) -> tensor<3xi64>
// CHECK-NEXT: return %[[V0]] : tensor<3xi64>
func.func @truncated_remainder_of_integers(%arg0: tensor<3xi64>, %arg1: tensor<3xi64>) -> tensor<3xi64> {
  %0 = "ivy.truncated_remainder"(%arg0, %arg1) : (tensor<3xi64>, tensor<3xi64>) -> tensor<3xi64>
  return %0 : tensor<3xi64>
}

// CHECK-LABEL: func.func @pow_of_integers(
// CHECK-NEXT: %[[V0:.*]] = "ivy.pow"(%arg0, %arg1) : (tensor<3xi64>, tensor<3xi64>) -> tensor<3xi64>
// CHECK-NEXT: return %[[V0]] : tensor<3xi64>
func.func @pow_of_integers(%arg0: tensor<3xi64>, %arg1: tensor<3xi64>) -> tensor<3xi64> {
  %0 = "ivy.pow"(%arg0, %arg1) : (tensor<3xi64>, tensor<3xi64>) -> tensor<3xi64>
  return %0 : tensor<3xi64>
}

// Both sizes are known only at run time.
// CHECK-LABEL: func.func @add_dynamic(
// CHECK-NEXT: %[[V0:.*]] = "ivy.add"(%arg0, %arg1) : (tensor<?x1xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
// CHECK-NEXT: return %[[V0]] : tensor<?x?xf32>
func.func @add_dynamic(%arg0: tensor<?x1xf32>, %arg1: tensor<1x?xf32>) -> tensor<?x?xf32> {
  %0 = "ivy.add"(%arg0, %arg1) : (tensor<?x1xf32>, tensor<1x?xf32>) -> tensor<?x?xf32>
  return %0 : tensor<?x?xf32>
}

// CHECK-LABEL: func.func @add_dynamic_static(
// CHECK-NEXT: %[[V0:.*]] = "ivy.add"(%arg0, %arg1) : (tensor<?x3xf32>, tensor<3xf32>) -> tensor<?x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<?x3xf32>
func.func @add_dynamic_static(%arg0: tensor<?x3xf32>, %arg1: tensor<3xf32>) -> tensor<?x3xf32> {
  %0 = "ivy.add"(%arg0, %arg1) : (tensor<?x3xf32>, tensor<3xf32>) -> tensor<?x3xf32>
  return %0 : tensor<?x3xf32>
}

// CHECK-LABEL: func.func @less_unsigned(
// CHECK-NEXT: %[[V0:.*]] = "ivy.less"(%arg0, %arg1) : (tensor<3xui8>, tensor<3xui8>) -> tensor<3xi1>
// CHECK-NEXT: return %[[V0]] : tensor<3xi1>
func.func @less_unsigned(%arg0: tensor<3xui8>, %arg1: tensor<3xui8>) -> tensor<3xi1> {
  %0 = "ivy.less"(%arg0, %arg1) : (tensor<3xui8>, tensor<3xui8>) -> tensor<3xi1>
  return %0 : tensor<3xi1>
}

// CHECK-LABEL: func.func @floor_divide_unsigned(
// CHECK-NEXT: %[[V0:.*]] = "ivy.floor_divide"(%arg0, %arg1) : (tensor<3xui8>, tensor<3xui8>) -> tensor<3xui8>
// CHECK-NEXT: return %[[V0]] : tensor<3xui8>
func.func @floor_divide_unsigned(%arg0: tensor<3xui8>, %arg1: tensor<3xui8>) -> tensor<3xui8> {
  %0 = "ivy.floor_divide"(%arg0, %arg1) : (tensor<3xui8>, tensor<3xui8>) -> tensor<3xui8>
  return %0 : tensor<3xui8>
}

// CHECK-LABEL: func.func @clip(
// CHECK-NEXT: %[[V0:.*]] = "ivy.clip"(%arg0, %arg1, %arg2) : (tensor<2x3xf32>, tensor<f32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @clip(%arg0: tensor<2x3xf32>, %arg1: tensor<f32>, %arg2: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.clip"(%arg0, %arg1, %arg2) : (tensor<2x3xf32>, tensor<f32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @where(
// CHECK-NEXT: %[[V0:.*]] = "ivy.where"(%arg0, %arg1, %arg2) : (tensor<2x1xi1>, tensor<3xf32>, tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @where(%arg0: tensor<2x1xi1>, %arg1: tensor<3xf32>, %arg2: tensor<f32>) -> tensor<2x3xf32> {
  %0 = "ivy.where"(%arg0, %arg1, %arg2) : (tensor<2x1xi1>, tensor<3xf32>, tensor<f32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @real(
// CHECK-NEXT: %[[V0:.*]] = "ivy.real"(%arg0) : (tensor<3xcomplex<f32>>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @real(%arg0: tensor<3xcomplex<f32>>) -> tensor<3xf32> {
  %0 = "ivy.real"(%arg0) : (tensor<3xcomplex<f32>>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @imag(
// CHECK-NEXT: %[[V0:.*]] = "ivy.imag"(%arg0) : (tensor<3xcomplex<f32>>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @imag(%arg0: tensor<3xcomplex<f32>>) -> tensor<3xf32> {
  %0 = "ivy.imag"(%arg0) : (tensor<3xcomplex<f32>>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @conj(
// CHECK-NEXT: %[[V0:.*]] = "ivy.conj"(%arg0) : (tensor<3xcomplex<f32>>) -> tensor<3xcomplex<f32>>
// CHECK-NEXT: return %[[V0]] : tensor<3xcomplex<f32>>
func.func @conj(%arg0: tensor<3xcomplex<f32>>) -> tensor<3xcomplex<f32>> {
  %0 = "ivy.conj"(%arg0) : (tensor<3xcomplex<f32>>) -> tensor<3xcomplex<f32>>
  return %0 : tensor<3xcomplex<f32>>
}

// CHECK-LABEL: func.func @complex(
// CHECK-NEXT: %[[V0:.*]] = "ivy.complex"(%arg0, %arg1) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xcomplex<f32>>
// CHECK-NEXT: return %[[V0]] : tensor<3xcomplex<f32>>
func.func @complex(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>) -> tensor<3xcomplex<f32>> {
  %0 = "ivy.complex"(%arg0, %arg1) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xcomplex<f32>>
  return %0 : tensor<3xcomplex<f32>>
}

// CHECK-LABEL: func.func @astype(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg0) {dtype = i32} : (tensor<3xf32>) -> tensor<3xi32>
// CHECK-NEXT: return %[[V0]] : tensor<3xi32>
func.func @astype(%arg0: tensor<3xf32>) -> tensor<3xi32> {
  %0 = "ivy.astype"(%arg0) {dtype = i32} : (tensor<3xf32>) -> tensor<3xi32>
  return %0 : tensor<3xi32>
}

// Whether an element differs from zero.
// CHECK-LABEL: func.func @astype_to_bool(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg0) {dtype = i1} : (tensor<3xf32>) -> tensor<3xi1>
// CHECK-NEXT: return %[[V0]] : tensor<3xi1>
func.func @astype_to_bool(%arg0: tensor<3xf32>) -> tensor<3xi1> {
  %0 = "ivy.astype"(%arg0) {dtype = i1} : (tensor<3xf32>) -> tensor<3xi1>
  return %0 : tensor<3xi1>
}

// CHECK-LABEL: func.func @astype_from_bool(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg0) {dtype = f32} : (tensor<3xi1>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @astype_from_bool(%arg0: tensor<3xi1>) -> tensor<3xf32> {
  %0 = "ivy.astype"(%arg0) {dtype = f32} : (tensor<3xi1>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @astype_to_unsigned(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg0) {dtype = ui8} : (tensor<3xf32>) -> tensor<3xui8>
// CHECK-NEXT: return %[[V0]] : tensor<3xui8>
func.func @astype_to_unsigned(%arg0: tensor<3xf32>) -> tensor<3xui8> {
  %0 = "ivy.astype"(%arg0) {dtype = ui8} : (tensor<3xf32>) -> tensor<3xui8>
  return %0 : tensor<3xui8>
}

// CHECK-LABEL: func.func @astype_to_complex(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg0) {dtype = complex<f32>} : (tensor<3xf32>) -> tensor<3xcomplex<f32>>
// CHECK-NEXT: return %[[V0]] : tensor<3xcomplex<f32>>
func.func @astype_to_complex(%arg0: tensor<3xf32>) -> tensor<3xcomplex<f32>> {
  %0 = "ivy.astype"(%arg0) {dtype = complex<f32>} : (tensor<3xf32>) -> tensor<3xcomplex<f32>>
  return %0 : tensor<3xcomplex<f32>>
}

// CHECK-LABEL: func.func @bitcast(
// CHECK-NEXT: %[[V0:.*]] = "ivy.bitcast"(%arg0) {dtype = ui32} : (tensor<3xf32>) -> tensor<3xui32>
// CHECK-NEXT: return %[[V0]] : tensor<3xui32>
func.func @bitcast(%arg0: tensor<3xf32>) -> tensor<3xui32> {
  %0 = "ivy.bitcast"(%arg0) {dtype = ui32} : (tensor<3xf32>) -> tensor<3xui32>
  return %0 : tensor<3xui32>
}

// CHECK-LABEL: func.func @logical_and(
// CHECK-NEXT: %[[V0:.*]] = "ivy.logical_and"(%arg0, %arg1) : (tensor<2x3xi1>, tensor<3xi1>) -> tensor<2x3xi1>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi1>
func.func @logical_and(%arg0: tensor<2x3xi1>, %arg1: tensor<3xi1>) -> tensor<2x3xi1> {
  %0 = "ivy.logical_and"(%arg0, %arg1) : (tensor<2x3xi1>, tensor<3xi1>) -> tensor<2x3xi1>
  return %0 : tensor<2x3xi1>
}

// CHECK-LABEL: func.func @logical_or(
// CHECK-NEXT: %[[V0:.*]] = "ivy.logical_or"(%arg0, %arg1) : (tensor<2x3xi1>, tensor<3xi1>) -> tensor<2x3xi1>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi1>
func.func @logical_or(%arg0: tensor<2x3xi1>, %arg1: tensor<3xi1>) -> tensor<2x3xi1> {
  %0 = "ivy.logical_or"(%arg0, %arg1) : (tensor<2x3xi1>, tensor<3xi1>) -> tensor<2x3xi1>
  return %0 : tensor<2x3xi1>
}

// CHECK-LABEL: func.func @logical_xor(
// CHECK-NEXT: %[[V0:.*]] = "ivy.logical_xor"(%arg0, %arg1) : (tensor<2x3xi1>, tensor<3xi1>) -> tensor<2x3xi1>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi1>
func.func @logical_xor(%arg0: tensor<2x3xi1>, %arg1: tensor<3xi1>) -> tensor<2x3xi1> {
  %0 = "ivy.logical_xor"(%arg0, %arg1) : (tensor<2x3xi1>, tensor<3xi1>) -> tensor<2x3xi1>
  return %0 : tensor<2x3xi1>
}

// CHECK-LABEL: func.func @logical_not(
// CHECK-NEXT: %[[V0:.*]] = "ivy.logical_not"(%arg0) : (tensor<3xi1>) -> tensor<3xi1>
// CHECK-NEXT: return %[[V0]] : tensor<3xi1>
func.func @logical_not(%arg0: tensor<3xi1>) -> tensor<3xi1> {
  %0 = "ivy.logical_not"(%arg0) : (tensor<3xi1>) -> tensor<3xi1>
  return %0 : tensor<3xi1>
}

// CHECK-LABEL: func.func @bitwise_and(
// CHECK-NEXT: %[[V0:.*]] = "ivy.bitwise_and"(%arg0, %arg1) : (tensor<2x3xi64>, tensor<3xi64>) -> tensor<2x3xi64>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi64>
func.func @bitwise_and(%arg0: tensor<2x3xi64>, %arg1: tensor<3xi64>) -> tensor<2x3xi64> {
  %0 = "ivy.bitwise_and"(%arg0, %arg1) : (tensor<2x3xi64>, tensor<3xi64>) -> tensor<2x3xi64>
  return %0 : tensor<2x3xi64>
}

// CHECK-LABEL: func.func @bitwise_or(
// CHECK-NEXT: %[[V0:.*]] = "ivy.bitwise_or"(%arg0, %arg1) : (tensor<2x3xi64>, tensor<3xi64>) -> tensor<2x3xi64>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi64>
func.func @bitwise_or(%arg0: tensor<2x3xi64>, %arg1: tensor<3xi64>) -> tensor<2x3xi64> {
  %0 = "ivy.bitwise_or"(%arg0, %arg1) : (tensor<2x3xi64>, tensor<3xi64>) -> tensor<2x3xi64>
  return %0 : tensor<2x3xi64>
}

// CHECK-LABEL: func.func @bitwise_xor(
// CHECK-NEXT: %[[V0:.*]] = "ivy.bitwise_xor"(%arg0, %arg1) : (tensor<2x3xi64>, tensor<3xi64>) -> tensor<2x3xi64>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi64>
func.func @bitwise_xor(%arg0: tensor<2x3xi64>, %arg1: tensor<3xi64>) -> tensor<2x3xi64> {
  %0 = "ivy.bitwise_xor"(%arg0, %arg1) : (tensor<2x3xi64>, tensor<3xi64>) -> tensor<2x3xi64>
  return %0 : tensor<2x3xi64>
}

// CHECK-LABEL: func.func @bitwise_left_shift(
// CHECK-NEXT: %[[V0:.*]] = "ivy.bitwise_left_shift"(%arg0, %arg1) : (tensor<2x3xi64>, tensor<3xi64>) -> tensor<2x3xi64>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi64>
func.func @bitwise_left_shift(%arg0: tensor<2x3xi64>, %arg1: tensor<3xi64>) -> tensor<2x3xi64> {
  %0 = "ivy.bitwise_left_shift"(%arg0, %arg1) : (tensor<2x3xi64>, tensor<3xi64>) -> tensor<2x3xi64>
  return %0 : tensor<2x3xi64>
}

// CHECK-LABEL: func.func @bitwise_right_shift(
// CHECK-NEXT: %[[V0:.*]] = "ivy.bitwise_right_shift"(%arg0, %arg1) : (tensor<2x3xi64>, tensor<3xi64>) -> tensor<2x3xi64>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi64>
func.func @bitwise_right_shift(%arg0: tensor<2x3xi64>, %arg1: tensor<3xi64>) -> tensor<2x3xi64> {
  %0 = "ivy.bitwise_right_shift"(%arg0, %arg1) : (tensor<2x3xi64>, tensor<3xi64>) -> tensor<2x3xi64>
  return %0 : tensor<2x3xi64>
}

// Logical for unsigned elements.
// CHECK-LABEL: func.func @bitwise_right_shift_unsigned(
// CHECK-NEXT: %[[V0:.*]] = "ivy.bitwise_right_shift"(%arg0, %arg1) : (tensor<3xui8>, tensor<3xui8>) -> tensor<3xui8>
// CHECK-NEXT: return %[[V0]] : tensor<3xui8>
func.func @bitwise_right_shift_unsigned(%arg0: tensor<3xui8>, %arg1: tensor<3xui8>) -> tensor<3xui8> {
  %0 = "ivy.bitwise_right_shift"(%arg0, %arg1) : (tensor<3xui8>, tensor<3xui8>) -> tensor<3xui8>
  return %0 : tensor<3xui8>
}

// CHECK-LABEL: func.func @bitwise_count(
// CHECK-NEXT: %[[V0:.*]] = "ivy.bitwise_count"(%arg0) : (tensor<3xi32>) -> tensor<3xi32>
// CHECK-NEXT: return %[[V0]] : tensor<3xi32>
func.func @bitwise_count(%arg0: tensor<3xi32>) -> tensor<3xi32> {
  %0 = "ivy.bitwise_count"(%arg0) : (tensor<3xi32>) -> tensor<3xi32>
  return %0 : tensor<3xi32>
}

// CHECK-LABEL: func.func @count_leading_zeros(
// CHECK-NEXT: %[[V0:.*]] = "ivy.count_leading_zeros"(%arg0) : (tensor<3xui8>) -> tensor<3xui8>
// CHECK-NEXT: return %[[V0]] : tensor<3xui8>
func.func @count_leading_zeros(%arg0: tensor<3xui8>) -> tensor<3xui8> {
  %0 = "ivy.count_leading_zeros"(%arg0) : (tensor<3xui8>) -> tensor<3xui8>
  return %0 : tensor<3xui8>
}

// CHECK-LABEL: func.func @reduce_precision(
// CHECK-NEXT: %[[V0:.*]] = "ivy.reduce_precision"(%arg0) {exponent_bits = 5 : i64, mantissa_bits = 10 : i64} : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @reduce_precision(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.reduce_precision"(%arg0) {exponent_bits = 5 : i64, mantissa_bits = 10 : i64} : (tensor<3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @bitwise_invert(
// CHECK-NEXT: %[[V0:.*]] = "ivy.bitwise_invert"(%arg0) : (tensor<3xi64>) -> tensor<3xi64>
// CHECK-NEXT: return %[[V0]] : tensor<3xi64>
func.func @bitwise_invert(%arg0: tensor<3xi64>) -> tensor<3xi64> {
  %0 = "ivy.bitwise_invert"(%arg0) : (tensor<3xi64>) -> tensor<3xi64>
  return %0 : tensor<3xi64>
}

// -----

func.func @invalid_add(%arg0: tensor<2xf32>, %arg1: tensor<3xf32>) {
  // expected-error @below {{'ivy.add' op shapes [2], [3] do not broadcast}}
  %0 = "ivy.add"(%arg0, %arg1) : (tensor<2xf32>, tensor<3xf32>) -> tensor<2xf32>
  return
}

// -----

func.func @invalid_add(%arg0: tensor<2xf32>, %arg1: tensor<2xi64>) {
  // expected-error @below {{'ivy.add' op operands must agree in element type, got float32[2], int64[2]}}
  %0 = "ivy.add"(%arg0, %arg1) : (tensor<2xf32>, tensor<2xi64>) -> tensor<2xf32>
  return
}

// -----

func.func @invalid_sqrt(%arg0: tensor<2xi64>) {
  // expected-error @below {{'ivy.sqrt' op expects floating-point or complex elements, got int64[2]}}
  %0 = "ivy.sqrt"(%arg0) : (tensor<2xi64>) -> tensor<2xi64>
  return
}

// -----

func.func @invalid_bitwise_and(%arg0: tensor<2xf32>, %arg1: tensor<2xf32>) {
  // expected-error @below {{'ivy.bitwise_and' op expects integer or boolean elements, got float32[2]}}
  %0 = "ivy.bitwise_and"(%arg0, %arg1) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
  return
}

// -----

func.func @invalid_bitwise_invert(%arg0: tensor<2xf32>) {
  // expected-error @below {{'ivy.bitwise_invert' op expects integer or boolean elements, got float32[2]}}
  %0 = "ivy.bitwise_invert"(%arg0) : (tensor<2xf32>) -> tensor<2xf32>
  return
}

// -----

func.func @invalid_logical_not(%arg0: tensor<2xf32>) {
  // expected-error @below {{'ivy.logical_not' op expects boolean elements, got float32[2]}}
  %0 = "ivy.logical_not"(%arg0) : (tensor<2xf32>) -> tensor<2xf32>
  return
}

// -----

func.func @invalid_where(%arg0: tensor<2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<2xf32>) {
  // expected-error @below {{'ivy.where' op expects boolean condition elements, got float32[2]}}
  %0 = "ivy.where"(%arg0, %arg1, %arg2) : (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
  return
}

// -----

func.func @invalid_where(%arg0: tensor<2xi1>, %arg1: tensor<2xf32>, %arg2: tensor<2xi64>) {
  // expected-error @below {{'ivy.where' op operands must agree in element type, got float32[2], int64[2]}}
  %0 = "ivy.where"(%arg0, %arg1, %arg2) : (tensor<2xi1>, tensor<2xf32>, tensor<2xi64>) -> tensor<2xi1>
  return
}

// -----

func.func @invalid_complex(%arg0: tensor<2xf32>, %arg1: tensor<2xi64>) {
  // expected-error @below {{'ivy.complex' op operands must agree in element type, got float32[2], int64[2]}}
  %0 = "ivy.complex"(%arg0, %arg1) : (tensor<2xf32>, tensor<2xi64>) -> tensor<2xf32>
  return
}

// -----

func.func @invalid_complex(%arg0: tensor<2xf16>, %arg1: tensor<2xf16>) {
  // expected-error @below {{'ivy.complex' op expects float32 or float64 elements, got float16[2]}}
  %0 = "ivy.complex"(%arg0, %arg1) : (tensor<2xf16>, tensor<2xf16>) -> tensor<2xf16>
  return
}

// -----

func.func @invalid_floor(%arg0: tensor<2xcomplex<f32>>) {
  // expected-error @below {{'ivy.floor' op expects real floating-point elements, got complex64[2]}}
  %0 = "ivy.floor"(%arg0) : (tensor<2xcomplex<f32>>) -> tensor<2xcomplex<f32>>
  return
}

// -----

func.func @invalid_less(%arg0: tensor<2xcomplex<f32>>, %arg1: tensor<2xcomplex<f32>>) {
  // expected-error @below {{'ivy.less' op expects real elements, got complex64[2]}}
  %0 = "ivy.less"(%arg0, %arg1) : (tensor<2xcomplex<f32>>, tensor<2xcomplex<f32>>) -> tensor<2xcomplex<f32>>
  return
}

// -----

func.func @invalid_truncated_divide(%arg0: tensor<2xf32>, %arg1: tensor<2xf32>) {
  // expected-error @below {{'ivy.truncated_divide' op expects integer elements, got float32[2]}}
  %0 = "ivy.truncated_divide"(%arg0, %arg1) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
  return
}

// -----

func.func @invalid_clip(%arg0: tensor<2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<3xf32>) {
  // expected-error @below {{'ivy.clip' op shapes [2], [2], [3] do not broadcast}}
  %0 = "ivy.clip"(%arg0, %arg1, %arg2) : (tensor<2xf32>, tensor<2xf32>, tensor<3xf32>) -> tensor<2xf32>
  return
}

// -----

func.func @invalid_frexp(%arg0: tensor<2xi64>) {
  // expected-error @below {{'ivy.frexp' op expects float16, float32 or float64 elements, got int64[2]}}
  %0:2 = "ivy.frexp"(%arg0) : (tensor<2xi64>) -> (tensor<2xi64>, tensor<2xi64>)
  return
}

// -----

// A result may have another type than its operands give only where a size is not known.
func.func @type_that_is_not_inferred(%arg0: tensor<2xf32>) {
  // expected-error @below {{'ivy.exp' op has result type(s) tensor<3xf32>; its operands give tensor<2xf32>}}
  %0 = "ivy.exp"(%arg0) : (tensor<2xf32>) -> tensor<3xf32>
  return
}

// -----

func.func @attribute_of_another_kind(%arg0: tensor<2xf32>) {
  // expected-error @below {{'ivy.gelu' op attribute 'approximate' must be `true` or `false`, got "tanh"}}
  %0 = "ivy.gelu"(%arg0) {approximate = "tanh"} : (tensor<2xf32>) -> tensor<2xf32>
  return
}

// -----

func.func @missing_attribute(%arg0: tensor<2xf32>) {
  // expected-error @below {{'ivy.gelu' op expects the attribute 'approximate', `true` or `false`}}
  %0 = "ivy.gelu"(%arg0) : (tensor<2xf32>) -> tensor<2xf32>
  return
}

// -----

func.func @missing_operand(%arg0: tensor<2xf32>) {
  // expected-error @below {{'ivy.add' op expects 2 operands, got 1}}
  %0 = "ivy.add"(%arg0) : (tensor<2xf32>) -> tensor<2xf32>
  return
}

// -----

func.func @operand_of_another_kind(%arg0: index) {
  // expected-error @below {{'ivy.exp' op}}
  %0 = "ivy.exp"(%arg0) : (index) -> tensor<2xf32>
  return
}

// -----

func.func @unknown_operation(%arg0: tensor<2xf32>) {
  // expected-error @below {{ivy.exponential}}
  %0 = "ivy.exponential"(%arg0) : (tensor<2xf32>) -> tensor<2xf32>
  return
}

func.func @bessel_i0(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.bessel_i0"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

func.func @bessel_i0e(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.bessel_i0e"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

func.func @bessel_i1(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.bessel_i1"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

func.func @bessel_i1e(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.bessel_i1e"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

func.func @bessel_k0(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.bessel_k0"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

func.func @bessel_k0e(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.bessel_k0e"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

func.func @bessel_k1(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.bessel_k1"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

func.func @bessel_k1e(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.bessel_k1e"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

func.func @bessel_j0(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.bessel_j0"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

func.func @bessel_j1(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.bessel_j1"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

func.func @bessel_y0(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.bessel_y0"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

func.func @bessel_y1(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.bessel_y1"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

func.func @spherical_bessel_j0(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.spherical_bessel_j0"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

func.func @airy_ai(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.airy_ai"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

func.func @log_ndtr(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.log_ndtr"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

func.func @erfcx(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.erfcx"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

func.func @ndtri(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.ndtri"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

func.func @frexp(%arg0: tensor<3xf32>) -> (tensor<3xf32>, tensor<3xi32>) {
  %0:2 = "ivy.frexp"(%arg0) : (tensor<3xf32>) -> (tensor<3xf32>, tensor<3xi32>)
  return %0#0, %0#1 : tensor<3xf32>, tensor<3xi32>
}

func.func @stop_gradient(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.stop_gradient"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

func.func @fmax(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.fmax"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

func.func @fmin(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.fmin"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

func.func @xlog1py(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.xlog1py"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

func.func @gammainc(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.gammainc"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

func.func @gammaincc(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.gammaincc"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

func.func @gcd(%arg0: tensor<2x3xi64>, %arg1: tensor<3xi64>) -> tensor<2x3xi64> {
  %0 = "ivy.gcd"(%arg0, %arg1) : (tensor<2x3xi64>, tensor<3xi64>) -> tensor<2x3xi64>
  return %0 : tensor<2x3xi64>
}

func.func @lcm(%arg0: tensor<2x3xi64>, %arg1: tensor<3xi64>) -> tensor<2x3xi64> {
  %0 = "ivy.lcm"(%arg0, %arg1) : (tensor<2x3xi64>, tensor<3xi64>) -> tensor<2x3xi64>
  return %0 : tensor<2x3xi64>
}

func.func @orthogonal_polynomial(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.orthogonal_polynomial"(%arg0, %arg1) {kind = "laguerre_l"} : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// -----

func.func @invalid_bitwise_count(%arg0: tensor<2xf32>) {
  // expected-error @below {{'ivy.bitwise_count' op expects integer elements, got float32[2]}}
  %0 = "ivy.bitwise_count"(%arg0) : (tensor<2xf32>) -> tensor<2xf32>
  return
}

// -----

func.func @invalid_count_leading_zeros(%arg0: tensor<2xi1>) {
  // expected-error @below {{'ivy.count_leading_zeros' op expects integer elements, got bool[2]}}
  %0 = "ivy.count_leading_zeros"(%arg0) : (tensor<2xi1>) -> tensor<2xi1>
  return
}

// -----

func.func @invalid_reduce_precision(%arg0: tensor<2xf32>) {
  // expected-error @below {{'ivy.reduce_precision' op has 0 exponent and 3 mantissa bits}}
  %0 = "ivy.reduce_precision"(%arg0) {exponent_bits = 0 : i64, mantissa_bits = 3 : i64} : (tensor<2xf32>) -> tensor<2xf32>
  return
}
