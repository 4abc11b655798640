// RUN: ivy-opt %s --convert-torch-to-ivy | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @aten_ceil(
// CHECK-NEXT: %[[V0:.*]] = "ivy.ceil"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_ceil(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.aten.ceil %arg0 : !torch.vtensor<[2,3],f32> -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_floor(
// CHECK-NEXT: %[[V0:.*]] = "ivy.floor"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_floor(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.aten.floor %arg0 : !torch.vtensor<[2,3],f32> -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_trunc(
// CHECK-NEXT: %[[V0:.*]] = "ivy.trunc"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_trunc(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.aten.trunc %arg0 : !torch.vtensor<[2,3],f32> -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_round(
// CHECK-NEXT: %[[V0:.*]] = "ivy.round"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_round(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.aten.round %arg0 : !torch.vtensor<[2,3],f32> -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_neg(
// CHECK-NEXT: %[[V0:.*]] = "ivy.negative"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_neg(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.aten.neg %arg0 : !torch.vtensor<[2,3],f32> -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_sign(
// CHECK-NEXT: %[[V0:.*]] = "ivy.sign"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_sign(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.aten.sign %arg0 : !torch.vtensor<[2,3],f32> -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_sgn(
// CHECK-NEXT: %[[V0:.*]] = "ivy.sign"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_sgn(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.aten.sgn %arg0 : !torch.vtensor<[2,3],f32> -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_square(
// CHECK-NEXT: %[[V0:.*]] = "ivy.square"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_square(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.aten.square %arg0 : !torch.vtensor<[2,3],f32> -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_reciprocal(
// CHECK-NEXT: %[[V0:.*]] = "ivy.reciprocal"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_reciprocal(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.aten.reciprocal %arg0 : !torch.vtensor<[2,3],f32> -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_exp(
// CHECK-NEXT: %[[V0:.*]] = "ivy.exp"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_exp(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.aten.exp %arg0 : !torch.vtensor<[2,3],f32> -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_exp2(
// CHECK-NEXT: %[[V0:.*]] = "ivy.exp2"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_exp2(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.aten.exp2 %arg0 : !torch.vtensor<[2,3],f32> -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_expm1(
// CHECK-NEXT: %[[V0:.*]] = "ivy.expm1"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_expm1(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.aten.expm1 %arg0 : !torch.vtensor<[2,3],f32> -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_log(
// CHECK-NEXT: %[[V0:.*]] = "ivy.log"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_log(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.aten.log %arg0 : !torch.vtensor<[2,3],f32> -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_log1p(
// CHECK-NEXT: %[[V0:.*]] = "ivy.log1p"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_log1p(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.aten.log1p %arg0 : !torch.vtensor<[2,3],f32> -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_log2(
// CHECK-NEXT: %[[V0:.*]] = "ivy.log2"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_log2(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.aten.log2 %arg0 : !torch.vtensor<[2,3],f32> -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_log10(
// CHECK-NEXT: %[[V0:.*]] = "ivy.log10"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_log10(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.aten.log10 %arg0 : !torch.vtensor<[2,3],f32> -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_sqrt(
// CHECK-NEXT: %[[V0:.*]] = "ivy.sqrt"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_sqrt(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.aten.sqrt %arg0 : !torch.vtensor<[2,3],f32> -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_rsqrt(
// CHECK-NEXT: %[[V0:.*]] = "ivy.rsqrt"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_rsqrt(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.aten.rsqrt %arg0 : !torch.vtensor<[2,3],f32> -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_sin(
// CHECK-NEXT: %[[V0:.*]] = "ivy.sin"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_sin(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.aten.sin %arg0 : !torch.vtensor<[2,3],f32> -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_cos(
// CHECK-NEXT: %[[V0:.*]] = "ivy.cos"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_cos(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.aten.cos %arg0 : !torch.vtensor<[2,3],f32> -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_tan(
// CHECK-NEXT: %[[V0:.*]] = "ivy.tan"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_tan(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.aten.tan %arg0 : !torch.vtensor<[2,3],f32> -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_asin(
// CHECK-NEXT: %[[V0:.*]] = "ivy.asin"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_asin(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.aten.asin %arg0 : !torch.vtensor<[2,3],f32> -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_acos(
// CHECK-NEXT: %[[V0:.*]] = "ivy.acos"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_acos(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.aten.acos %arg0 : !torch.vtensor<[2,3],f32> -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_atan(
// CHECK-NEXT: %[[V0:.*]] = "ivy.atan"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_atan(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.aten.atan %arg0 : !torch.vtensor<[2,3],f32> -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_sinh(
// CHECK-NEXT: %[[V0:.*]] = "ivy.sinh"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_sinh(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.aten.sinh %arg0 : !torch.vtensor<[2,3],f32> -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_cosh(
// CHECK-NEXT: %[[V0:.*]] = "ivy.cosh"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_cosh(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.aten.cosh %arg0 : !torch.vtensor<[2,3],f32> -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_tanh(
// CHECK-NEXT: %[[V0:.*]] = "ivy.tanh"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_tanh(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.aten.tanh %arg0 : !torch.vtensor<[2,3],f32> -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_asinh(
// CHECK-NEXT: %[[V0:.*]] = "ivy.asinh"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_asinh(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.aten.asinh %arg0 : !torch.vtensor<[2,3],f32> -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_acosh(
// CHECK-NEXT: %[[V0:.*]] = "ivy.acosh"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_acosh(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.aten.acosh %arg0 : !torch.vtensor<[2,3],f32> -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_atanh(
// CHECK-NEXT: %[[V0:.*]] = "ivy.atanh"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_atanh(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.aten.atanh %arg0 : !torch.vtensor<[2,3],f32> -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_erf(
// CHECK-NEXT: %[[V0:.*]] = "ivy.erf"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_erf(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.aten.erf %arg0 : !torch.vtensor<[2,3],f32> -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_erfc(
// CHECK-NEXT: %[[V0:.*]] = "ivy.erfc"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_erfc(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.operator "torch.aten.erfc"(%arg0) : (!torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_erfinv(
// CHECK-NEXT: %[[V0:.*]] = "ivy.erfinv"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_erfinv(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.aten.erfinv %arg0 : !torch.vtensor<[2,3],f32> -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_lgamma(
// CHECK-NEXT: %[[V0:.*]] = "ivy.lgamma"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_lgamma(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.operator "torch.aten.lgamma"(%arg0) : (!torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_digamma(
// CHECK-NEXT: %[[V0:.*]] = "ivy.digamma"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_digamma(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.operator "torch.aten.digamma"(%arg0) : (!torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_sigmoid(
// CHECK-NEXT: %[[V0:.*]] = "ivy.sigmoid"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_sigmoid(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.aten.sigmoid %arg0 : !torch.vtensor<[2,3],f32> -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_silu(
// CHECK-NEXT: %[[V0:.*]] = "ivy.silu"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_silu(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.aten.silu %arg0 : !torch.vtensor<[2,3],f32> -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_relu(
// CHECK-NEXT: %[[V0:.*]] = "ivy.relu"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_relu(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.aten.relu %arg0 : !torch.vtensor<[2,3],f32> -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_isfinite(
// CHECK-NEXT: %[[V0:.*]] = "ivy.isfinite"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xi1>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi1>
func.func @aten_isfinite(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],i1> {
  %0 = torch.aten.isfinite %arg0 : !torch.vtensor<[2,3],f32> -> !torch.vtensor<[2,3],i1>
  return %0 : !torch.vtensor<[2,3],i1>
}

// CHECK-LABEL: func.func @aten_isinf(
// CHECK-NEXT: %[[V0:.*]] = "ivy.isinf"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xi1>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi1>
func.func @aten_isinf(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],i1> {
  %0 = torch.aten.isinf %arg0 : !torch.vtensor<[2,3],f32> -> !torch.vtensor<[2,3],i1>
  return %0 : !torch.vtensor<[2,3],i1>
}

// CHECK-LABEL: func.func @aten_isnan(
// CHECK-NEXT: %[[V0:.*]] = "ivy.isnan"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xi1>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi1>
func.func @aten_isnan(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],i1> {
  %0 = torch.aten.isnan %arg0 : !torch.vtensor<[2,3],f32> -> !torch.vtensor<[2,3],i1>
  return %0 : !torch.vtensor<[2,3],i1>
}

// CHECK-LABEL: func.func @aten_signbit(
// CHECK-NEXT: %[[V0:.*]] = "ivy.signbit"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xi1>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi1>
func.func @aten_signbit(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],i1> {
  %0 = torch.aten.signbit %arg0 : !torch.vtensor<[2,3],f32> -> !torch.vtensor<[2,3],i1>
  return %0 : !torch.vtensor<[2,3],i1>
}

// CHECK-LABEL: func.func @aten_abs(
// CHECK-NEXT: %[[V0:.*]] = "ivy.abs"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_abs(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.aten.abs %arg0 : !torch.vtensor<[2,3],f32> -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// Integers are computed in float32.
// CHECK-LABEL: func.func @aten_sqrt_of_integers(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg0) {dtype = f32} : (tensor<3xi64>) -> tensor<3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.sqrt"(%[[V0]]) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<3xf32>
func.func @aten_sqrt_of_integers(%arg0: !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],f32> {
  %0 = torch.aten.sqrt %arg0 : !torch.vtensor<[3],si64> -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_exp_dynamic(
// CHECK-NEXT: %[[V0:.*]] = "ivy.exp"(%arg0) : (tensor<?x3xf32>) -> tensor<?x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<?x3xf32>
func.func @aten_exp_dynamic(%arg0: !torch.vtensor<[?,3],f32>) -> !torch.vtensor<[?,3],f32> {
  %0 = torch.aten.exp %arg0 : !torch.vtensor<[?,3],f32> -> !torch.vtensor<[?,3],f32>
  return %0 : !torch.vtensor<[?,3],f32>
}

// The magnitude is real.
// CHECK-LABEL: func.func @aten_abs_complex(
// CHECK-NEXT: %[[V0:.*]] = "ivy.abs"(%arg0) : (tensor<3xcomplex<f32>>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @aten_abs_complex(%arg0: !torch.vtensor<[3],complex<f32>>) -> !torch.vtensor<[3],f32> {
  %0 = torch.aten.abs %arg0 : !torch.vtensor<[3],complex<f32>> -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_sgn_complex(
// CHECK-NEXT: %[[V0:.*]] = "ivy.sign"(%arg0) : (tensor<3xcomplex<f32>>) -> tensor<3xcomplex<f32>>
// CHECK-NEXT: return %[[V0]] : tensor<3xcomplex<f32>>
func.func @aten_sgn_complex(%arg0: !torch.vtensor<[3],complex<f32>>) -> !torch.vtensor<[3],complex<f32>> {
  %0 = torch.aten.sgn %arg0 : !torch.vtensor<[3],complex<f32>> -> !torch.vtensor<[3],complex<f32>>
  return %0 : !torch.vtensor<[3],complex<f32>>
}

// CHECK-LABEL: func.func @aten_isnan_of_integers(
// CHECK-NEXT: %[[V0:.*]] = "ivy.isnan"(%arg0) : (tensor<3xi64>) -> tensor<3xi1>
// CHECK-NEXT: return %[[V0]] : tensor<3xi1>
func.func @aten_isnan_of_integers(%arg0: !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],i1> {
  %0 = torch.aten.isnan %arg0 : !torch.vtensor<[3],si64> -> !torch.vtensor<[3],i1>
  return %0 : !torch.vtensor<[3],i1>
}

// CHECK-LABEL: func.func @aten_floor_of_integers(
// CHECK-NEXT: return %arg0 : tensor<3xi64>
func.func @aten_floor_of_integers(%arg0: !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],si64> {
  %0 = torch.aten.floor %arg0 : !torch.vtensor<[3],si64> -> !torch.vtensor<[3],si64>
  return %0 : !torch.vtensor<[3],si64>
}

// CHECK-LABEL: func.func @aten_round_of_integers(
// CHECK-NEXT: return %arg0 : tensor<3xi64>
func.func @aten_round_of_integers(%arg0: !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],si64> {
  %0 = torch.aten.round %arg0 : !torch.vtensor<[3],si64> -> !torch.vtensor<[3],si64>
  return %0 : !torch.vtensor<[3],si64>
}

// CHECK-LABEL: func.func @aten_bitwise_not(
// CHECK-NEXT: %[[V0:.*]] = "ivy.bitwise_invert"(%arg0) : (tensor<3xi64>) -> tensor<3xi64>
// CHECK-NEXT: return %[[V0]] : tensor<3xi64>
func.func @aten_bitwise_not(%arg0: !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],si64> {
  %0 = torch.aten.bitwise_not %arg0 : !torch.vtensor<[3],si64> -> !torch.vtensor<[3],si64>
  return %0 : !torch.vtensor<[3],si64>
}

// CHECK-LABEL: func.func @aten_bitwise_not_bool(
// CHECK-NEXT: %[[V0:.*]] = "ivy.bitwise_invert"(%arg0) : (tensor<3xi1>) -> tensor<3xi1>
// CHECK-NEXT: return %[[V0]] : tensor<3xi1>
func.func @aten_bitwise_not_bool(%arg0: !torch.vtensor<[3],i1>) -> !torch.vtensor<[3],i1> {
  %0 = torch.aten.bitwise_not %arg0 : !torch.vtensor<[3],i1> -> !torch.vtensor<[3],i1>
  return %0 : !torch.vtensor<[3],i1>
}

// CHECK-LABEL: func.func @aten_mul_Tensor(
// CHECK-NEXT: %[[V0:.*]] = "ivy.multiply"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_mul_Tensor(%arg0: !torch.vtensor<[2,3],f32>, %arg1: !torch.vtensor<[3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.aten.mul.Tensor %arg0, %arg1 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[3],f32> -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_div_Tensor(
// CHECK-NEXT: %[[V0:.*]] = "ivy.divide"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_div_Tensor(%arg0: !torch.vtensor<[2,3],f32>, %arg1: !torch.vtensor<[3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.aten.div.Tensor %arg0, %arg1 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[3],f32> -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_remainder_Tensor(
// CHECK-NEXT: %[[V0:.*]] = "ivy.remainder"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_remainder_Tensor(%arg0: !torch.vtensor<[2,3],f32>, %arg1: !torch.vtensor<[3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.aten.remainder.Tensor %arg0, %arg1 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[3],f32> -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_fmod_Tensor(
// CHECK-NEXT: %[[V0:.*]] = "ivy.truncated_remainder"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_fmod_Tensor(%arg0: !torch.vtensor<[2,3],f32>, %arg1: !torch.vtensor<[3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.aten.fmod.Tensor %arg0, %arg1 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[3],f32> -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_copysign_Tensor(
// CHECK-NEXT: %[[V0:.*]] = "ivy.copysign"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_copysign_Tensor(%arg0: !torch.vtensor<[2,3],f32>, %arg1: !torch.vtensor<[3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.aten.copysign.Tensor %arg0, %arg1 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[3],f32> -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_xlogy_Tensor(
// CHECK-NEXT: %[[V0:.*]] = "ivy.xlogy"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_xlogy_Tensor(%arg0: !torch.vtensor<[2,3],f32>, %arg1: !torch.vtensor<[3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.aten.xlogy.Tensor %arg0, %arg1 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[3],f32> -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_mul_Scalar(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.multiply"(%arg0, %[[V0]]) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xf32>
func.func @aten_mul_Scalar(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %int2 = torch.constant.int 2
  %0 = torch.aten.mul.Scalar %arg0, %int2 : !torch.vtensor<[2,3],f32>, !torch.int -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_div_Scalar(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.divide"(%arg0, %[[V0]]) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xf32>
func.func @aten_div_Scalar(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %int2 = torch.constant.int 2
  %0 = torch.aten.div.Scalar %arg0, %int2 : !torch.vtensor<[2,3],f32>, !torch.int -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_remainder_Scalar(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.remainder"(%arg0, %[[V0]]) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xf32>
func.func @aten_remainder_Scalar(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %int2 = torch.constant.int 2
  %0 = torch.aten.remainder.Scalar %arg0, %int2 : !torch.vtensor<[2,3],f32>, !torch.int -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_fmod_Scalar(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.truncated_remainder"(%arg0, %[[V0]]) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xf32>
func.func @aten_fmod_Scalar(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %int2 = torch.constant.int 2
  %0 = torch.aten.fmod.Scalar %arg0, %int2 : !torch.vtensor<[2,3],f32>, !torch.int -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_copysign_Scalar(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.copysign"(%arg0, %[[V0]]) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xf32>
func.func @aten_copysign_Scalar(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %int2 = torch.constant.int 2
  %0 = torch.operator "torch.aten.copysign.Scalar"(%arg0, %int2) : (!torch.vtensor<[2,3],f32>, !torch.int) -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_mul_Tensor_promotes(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg0) {dtype = f32} : (tensor<2x3xi64>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.multiply"(%[[V0]], %arg1) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xf32>
func.func @aten_mul_Tensor_promotes(%arg0: !torch.vtensor<[2,3],si64>, %arg1: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.aten.mul.Tensor %arg0, %arg1 : !torch.vtensor<[2,3],si64>, !torch.vtensor<[2,3],f32> -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// A 0-d tensor does not widen the type.
// CHECK-LABEL: func.func @aten_mul_Tensor_zero_d(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg1) {dtype = f16} : (tensor<f64>) -> tensor<f16>
// CHECK-NEXT: %[[V1:.*]] = "ivy.multiply"(%arg0, %[[V0]]) : (tensor<2x3xf16>, tensor<f16>) -> tensor<2x3xf16>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xf16>
func.func @aten_mul_Tensor_zero_d(%arg0: !torch.vtensor<[2,3],f16>, %arg1: !torch.vtensor<[],f64>) -> !torch.vtensor<[2,3],f16> {
  %0 = torch.aten.mul.Tensor %arg0, %arg1 : !torch.vtensor<[2,3],f16>, !torch.vtensor<[],f64> -> !torch.vtensor<[2,3],f16>
  return %0 : !torch.vtensor<[2,3],f16>
}

// True division: integers become float32.
// CHECK-LABEL: func.func @aten_div_Tensor_of_integers(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg0) {dtype = f32} : (tensor<3xi64>) -> tensor<3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.astype"(%arg1) {dtype = f32} : (tensor<3xi64>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.divide"(%[[V0]], %[[V1]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V2]] : tensor<3xf32>
func.func @aten_div_Tensor_of_integers(%arg0: !torch.vtensor<[3],si64>, %arg1: !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],f32> {
  %0 = torch.aten.div.Tensor %arg0, %arg1 : !torch.vtensor<[3],si64>, !torch.vtensor<[3],si64> -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_bitwise_and_Tensor(
// CHECK-NEXT: %[[V0:.*]] = "ivy.bitwise_and"(%arg0, %arg1) : (tensor<2x3xi64>, tensor<3xi64>) -> tensor<2x3xi64>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi64>
func.func @aten_bitwise_and_Tensor(%arg0: !torch.vtensor<[2,3],si64>, %arg1: !torch.vtensor<[3],si64>) -> !torch.vtensor<[2,3],si64> {
  %0 = torch.aten.bitwise_and.Tensor %arg0, %arg1 : !torch.vtensor<[2,3],si64>, !torch.vtensor<[3],si64> -> !torch.vtensor<[2,3],si64>
  return %0 : !torch.vtensor<[2,3],si64>
}

// CHECK-LABEL: func.func @aten_bitwise_and_Scalar(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<3> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.bitwise_and"(%arg0, %[[V0]]) : (tensor<2x3xi64>, tensor<i64>) -> tensor<2x3xi64>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xi64>
func.func @aten_bitwise_and_Scalar(%arg0: !torch.vtensor<[2,3],si64>) -> !torch.vtensor<[2,3],si64> {
  %int3 = torch.constant.int 3
  %0 = torch.aten.bitwise_and.Scalar %arg0, %int3 : !torch.vtensor<[2,3],si64>, !torch.int -> !torch.vtensor<[2,3],si64>
  return %0 : !torch.vtensor<[2,3],si64>
}

// CHECK-LABEL: func.func @aten_bitwise_or_Tensor(
// CHECK-NEXT: %[[V0:.*]] = "ivy.bitwise_or"(%arg0, %arg1) : (tensor<2x3xi64>, tensor<3xi64>) -> tensor<2x3xi64>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi64>
func.func @aten_bitwise_or_Tensor(%arg0: !torch.vtensor<[2,3],si64>, %arg1: !torch.vtensor<[3],si64>) -> !torch.vtensor<[2,3],si64> {
  %0 = torch.aten.bitwise_or.Tensor %arg0, %arg1 : !torch.vtensor<[2,3],si64>, !torch.vtensor<[3],si64> -> !torch.vtensor<[2,3],si64>
  return %0 : !torch.vtensor<[2,3],si64>
}

// CHECK-LABEL: func.func @aten_bitwise_or_Scalar(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<3> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.bitwise_or"(%arg0, %[[V0]]) : (tensor<2x3xi64>, tensor<i64>) -> tensor<2x3xi64>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xi64>
func.func @aten_bitwise_or_Scalar(%arg0: !torch.vtensor<[2,3],si64>) -> !torch.vtensor<[2,3],si64> {
  %int3 = torch.constant.int 3
  %0 = torch.operator "torch.aten.bitwise_or.Scalar"(%arg0, %int3) : (!torch.vtensor<[2,3],si64>, !torch.int) -> !torch.vtensor<[2,3],si64>
  return %0 : !torch.vtensor<[2,3],si64>
}

// CHECK-LABEL: func.func @aten_bitwise_xor_Tensor(
// CHECK-NEXT: %[[V0:.*]] = "ivy.bitwise_xor"(%arg0, %arg1) : (tensor<2x3xi64>, tensor<3xi64>) -> tensor<2x3xi64>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi64>
func.func @aten_bitwise_xor_Tensor(%arg0: !torch.vtensor<[2,3],si64>, %arg1: !torch.vtensor<[3],si64>) -> !torch.vtensor<[2,3],si64> {
  %0 = torch.aten.bitwise_xor.Tensor %arg0, %arg1 : !torch.vtensor<[2,3],si64>, !torch.vtensor<[3],si64> -> !torch.vtensor<[2,3],si64>
  return %0 : !torch.vtensor<[2,3],si64>
}

// CHECK-LABEL: func.func @aten_bitwise_xor_Scalar(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<3> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.bitwise_xor"(%arg0, %[[V0]]) : (tensor<2x3xi64>, tensor<i64>) -> tensor<2x3xi64>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xi64>
func.func @aten_bitwise_xor_Scalar(%arg0: !torch.vtensor<[2,3],si64>) -> !torch.vtensor<[2,3],si64> {
  %int3 = torch.constant.int 3
  %0 = torch.operator "torch.aten.bitwise_xor.Scalar"(%arg0, %int3) : (!torch.vtensor<[2,3],si64>, !torch.int) -> !torch.vtensor<[2,3],si64>
  return %0 : !torch.vtensor<[2,3],si64>
}

// CHECK-LABEL: func.func @aten_bitwise_left_shift_Tensor(
// CHECK-NEXT: %[[V0:.*]] = "ivy.bitwise_left_shift"(%arg0, %arg1) : (tensor<2x3xi64>, tensor<3xi64>) -> tensor<2x3xi64>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi64>
func.func @aten_bitwise_left_shift_Tensor(%arg0: !torch.vtensor<[2,3],si64>, %arg1: !torch.vtensor<[3],si64>) -> !torch.vtensor<[2,3],si64> {
  %0 = torch.aten.bitwise_left_shift.Tensor %arg0, %arg1 : !torch.vtensor<[2,3],si64>, !torch.vtensor<[3],si64> -> !torch.vtensor<[2,3],si64>
  return %0 : !torch.vtensor<[2,3],si64>
}

// CHECK-LABEL: func.func @aten_bitwise_right_shift_Tensor(
// CHECK-NEXT: %[[V0:.*]] = "ivy.bitwise_right_shift"(%arg0, %arg1) : (tensor<2x3xi64>, tensor<3xi64>) -> tensor<2x3xi64>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi64>
func.func @aten_bitwise_right_shift_Tensor(%arg0: !torch.vtensor<[2,3],si64>, %arg1: !torch.vtensor<[3],si64>) -> !torch.vtensor<[2,3],si64> {
  %0 = torch.aten.bitwise_right_shift.Tensor %arg0, %arg1 : !torch.vtensor<[2,3],si64>, !torch.vtensor<[3],si64> -> !torch.vtensor<[2,3],si64>
  return %0 : !torch.vtensor<[2,3],si64>
}

// CHECK-LABEL: func.func @aten_maximum(
// CHECK-NEXT: %[[V0:.*]] = "ivy.maximum"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_maximum(%arg0: !torch.vtensor<[2,3],f32>, %arg1: !torch.vtensor<[3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.aten.maximum %arg0, %arg1 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[3],f32> -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_minimum(
// CHECK-NEXT: %[[V0:.*]] = "ivy.minimum"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_minimum(%arg0: !torch.vtensor<[2,3],f32>, %arg1: !torch.vtensor<[3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.aten.minimum %arg0, %arg1 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[3],f32> -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_atan2(
// CHECK-NEXT: %[[V0:.*]] = "ivy.atan2"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_atan2(%arg0: !torch.vtensor<[2,3],f32>, %arg1: !torch.vtensor<[3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.aten.atan2 %arg0, %arg1 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[3],f32> -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_hypot(
// CHECK-NEXT: %[[V0:.*]] = "ivy.hypot"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_hypot(%arg0: !torch.vtensor<[2,3],f32>, %arg1: !torch.vtensor<[3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.operator "torch.aten.hypot"(%arg0, %arg1) : (!torch.vtensor<[2,3],f32>, !torch.vtensor<[3],f32>) -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_logaddexp(
// CHECK-NEXT: %[[V0:.*]] = "ivy.logaddexp"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_logaddexp(%arg0: !torch.vtensor<[2,3],f32>, %arg1: !torch.vtensor<[3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.aten.logaddexp %arg0, %arg1 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[3],f32> -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_nextafter(
// CHECK-NEXT: %[[V0:.*]] = "ivy.nextafter"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_nextafter(%arg0: !torch.vtensor<[2,3],f32>, %arg1: !torch.vtensor<[3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.operator "torch.aten.nextafter"(%arg0, %arg1) : (!torch.vtensor<[2,3],f32>, !torch.vtensor<[3],f32>) -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_floor_divide(
// CHECK-NEXT: %[[V0:.*]] = "ivy.floor_divide"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_floor_divide(%arg0: !torch.vtensor<[2,3],f32>, %arg1: !torch.vtensor<[3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.aten.floor_divide %arg0, %arg1 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[3],f32> -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_pow_Tensor_Tensor(
// CHECK-NEXT: %[[V0:.*]] = "ivy.pow"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_pow_Tensor_Tensor(%arg0: !torch.vtensor<[2,3],f32>, %arg1: !torch.vtensor<[3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.aten.pow.Tensor_Tensor %arg0, %arg1 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[3],f32> -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_floor_divide_of_integers(
// CHECK-NEXT: %[[V0:.*]] = "ivy.floor_divide"(%arg0, %arg1) : (tensor<3xi64>, tensor<3xi64>) -> tensor<3xi64>
// CHECK-NEXT: return %[[V0]] : tensor<3xi64>
func.func @aten_floor_divide_of_integers(%arg0: !torch.vtensor<[3],si64>, %arg1: !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],si64> {
  %0 = torch.aten.floor_divide %arg0, %arg1 : !torch.vtensor<[3],si64>, !torch.vtensor<[3],si64> -> !torch.vtensor<[3],si64>
  return %0 : !torch.vtensor<[3],si64>
}

// CHECK-LABEL: func.func @aten_floor_divide_Scalar(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.floor_divide"(%arg0, %[[V0]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<3xf32>
func.func @aten_floor_divide_Scalar(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %float2.000000e00 = torch.constant.float 2.000000e+00
  %0 = torch.aten.floor_divide.Scalar %arg0, %float2.000000e00 : !torch.vtensor<[3],f32>, !torch.float -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_pow_Scalar(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.pow"(%[[V0]], %arg0) : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<3xf32>
func.func @aten_pow_Scalar(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %float2.000000e00 = torch.constant.float 2.000000e+00
  %0 = torch.aten.pow.Scalar %float2.000000e00, %arg0 : !torch.float, !torch.vtensor<[3],f32> -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_pow_Tensor_Scalar(
// CHECK-NEXT: %[[V0:.*]] = "ivy.square"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @aten_pow_Tensor_Scalar(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %int2 = torch.constant.int 2
  %0 = torch.aten.pow.Tensor_Scalar %arg0, %int2 : !torch.vtensor<[3],f32>, !torch.int -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_pow_Tensor_Scalar_half(
// CHECK-NEXT: %[[V0:.*]] = "ivy.sqrt"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @aten_pow_Tensor_Scalar_half(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %float5.000000e-01 = torch.constant.float 5.000000e-01
  %0 = torch.aten.pow.Tensor_Scalar %arg0, %float5.000000e-01 : !torch.vtensor<[3],f32>, !torch.float -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_pow_Tensor_Scalar_third(
// CHECK-NEXT: %[[V0:.*]] = "ivy.square"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.multiply"(%[[V0]], %arg0) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<3xf32>
func.func @aten_pow_Tensor_Scalar_third(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %int3 = torch.constant.int 3
  %0 = torch.aten.pow.Tensor_Scalar %arg0, %int3 : !torch.vtensor<[3],f32>, !torch.int -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_pow_Tensor_Scalar_of_integers(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<3> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.pow"(%arg0, %[[V0]]) : (tensor<3xi64>, tensor<i64>) -> tensor<3xi64>
// CHECK-NEXT: return %[[V1]] : tensor<3xi64>
func.func @aten_pow_Tensor_Scalar_of_integers(%arg0: !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],si64> {
  %int3 = torch.constant.int 3
  %0 = torch.aten.pow.Tensor_Scalar %arg0, %int3 : !torch.vtensor<[3],si64>, !torch.int -> !torch.vtensor<[3],si64>
  return %0 : !torch.vtensor<[3],si64>
}

// CHECK-LABEL: func.func @aten_xlogy_Scalar_Self(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.xlogy"(%[[V0]], %arg0) : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<3xf32>
func.func @aten_xlogy_Scalar_Self(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %float2.000000e00 = torch.constant.float 2.000000e+00
  %0 = torch.operator "torch.aten.xlogy.Scalar_Self"(%float2.000000e00, %arg0) : (!torch.float, !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_xlogy_Scalar_Other(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.xlogy"(%arg0, %[[V0]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<3xf32>
func.func @aten_xlogy_Scalar_Other(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %float2.000000e00 = torch.constant.float 2.000000e+00
  %0 = torch.operator "torch.aten.xlogy.Scalar_Other"(%arg0, %float2.000000e00) : (!torch.vtensor<[3],f32>, !torch.float) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_remainder_Scalar_Tensor(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<5.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.remainder"(%[[V0]], %arg0) : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<3xf32>
func.func @aten_remainder_Scalar_Tensor(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %float5.000000e00 = torch.constant.float 5.000000e+00
  %0 = torch.operator "torch.aten.remainder.Scalar_Tensor"(%float5.000000e00, %arg0) : (!torch.float, !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_eq_Tensor(
// CHECK-NEXT: %[[V0:.*]] = "ivy.equal"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xi1>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi1>
func.func @aten_eq_Tensor(%arg0: !torch.vtensor<[2,3],f32>, %arg1: !torch.vtensor<[3],f32>) -> !torch.vtensor<[2,3],i1> {
  %0 = torch.aten.eq.Tensor %arg0, %arg1 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[3],f32> -> !torch.vtensor<[2,3],i1>
  return %0 : !torch.vtensor<[2,3],i1>
}

// CHECK-LABEL: func.func @aten_eq_Scalar(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<2.500000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.equal"(%arg0, %[[V0]]) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xi1>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xi1>
func.func @aten_eq_Scalar(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],i1> {
  %float2.500000e00 = torch.constant.float 2.500000e+00
  %0 = torch.aten.eq.Scalar %arg0, %float2.500000e00 : !torch.vtensor<[2,3],f32>, !torch.float -> !torch.vtensor<[2,3],i1>
  return %0 : !torch.vtensor<[2,3],i1>
}

// CHECK-LABEL: func.func @aten_ne_Tensor(
// CHECK-NEXT: %[[V0:.*]] = "ivy.not_equal"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xi1>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi1>
func.func @aten_ne_Tensor(%arg0: !torch.vtensor<[2,3],f32>, %arg1: !torch.vtensor<[3],f32>) -> !torch.vtensor<[2,3],i1> {
  %0 = torch.aten.ne.Tensor %arg0, %arg1 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[3],f32> -> !torch.vtensor<[2,3],i1>
  return %0 : !torch.vtensor<[2,3],i1>
}

// CHECK-LABEL: func.func @aten_ne_Scalar(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<2.500000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.not_equal"(%arg0, %[[V0]]) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xi1>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xi1>
func.func @aten_ne_Scalar(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],i1> {
  %float2.500000e00 = torch.constant.float 2.500000e+00
  %0 = torch.aten.ne.Scalar %arg0, %float2.500000e00 : !torch.vtensor<[2,3],f32>, !torch.float -> !torch.vtensor<[2,3],i1>
  return %0 : !torch.vtensor<[2,3],i1>
}

// CHECK-LABEL: func.func @aten_lt_Tensor(
// CHECK-NEXT: %[[V0:.*]] = "ivy.less"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xi1>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi1>
func.func @aten_lt_Tensor(%arg0: !torch.vtensor<[2,3],f32>, %arg1: !torch.vtensor<[3],f32>) -> !torch.vtensor<[2,3],i1> {
  %0 = torch.aten.lt.Tensor %arg0, %arg1 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[3],f32> -> !torch.vtensor<[2,3],i1>
  return %0 : !torch.vtensor<[2,3],i1>
}

// CHECK-LABEL: func.func @aten_lt_Scalar(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<2.500000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.less"(%arg0, %[[V0]]) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xi1>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xi1>
func.func @aten_lt_Scalar(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],i1> {
  %float2.500000e00 = torch.constant.float 2.500000e+00
  %0 = torch.aten.lt.Scalar %arg0, %float2.500000e00 : !torch.vtensor<[2,3],f32>, !torch.float -> !torch.vtensor<[2,3],i1>
  return %0 : !torch.vtensor<[2,3],i1>
}

// CHECK-LABEL: func.func @aten_le_Tensor(
// CHECK-NEXT: %[[V0:.*]] = "ivy.less_equal"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xi1>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi1>
func.func @aten_le_Tensor(%arg0: !torch.vtensor<[2,3],f32>, %arg1: !torch.vtensor<[3],f32>) -> !torch.vtensor<[2,3],i1> {
  %0 = torch.aten.le.Tensor %arg0, %arg1 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[3],f32> -> !torch.vtensor<[2,3],i1>
  return %0 : !torch.vtensor<[2,3],i1>
}

// CHECK-LABEL: func.func @aten_le_Scalar(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<2.500000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.less_equal"(%arg0, %[[V0]]) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xi1>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xi1>
func.func @aten_le_Scalar(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],i1> {
  %float2.500000e00 = torch.constant.float 2.500000e+00
  %0 = torch.aten.le.Scalar %arg0, %float2.500000e00 : !torch.vtensor<[2,3],f32>, !torch.float -> !torch.vtensor<[2,3],i1>
  return %0 : !torch.vtensor<[2,3],i1>
}

// CHECK-LABEL: func.func @aten_gt_Tensor(
// CHECK-NEXT: %[[V0:.*]] = "ivy.greater"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xi1>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi1>
func.func @aten_gt_Tensor(%arg0: !torch.vtensor<[2,3],f32>, %arg1: !torch.vtensor<[3],f32>) -> !torch.vtensor<[2,3],i1> {
  %0 = torch.aten.gt.Tensor %arg0, %arg1 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[3],f32> -> !torch.vtensor<[2,3],i1>
  return %0 : !torch.vtensor<[2,3],i1>
}

// CHECK-LABEL: func.func @aten_gt_Scalar(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<2.500000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.greater"(%arg0, %[[V0]]) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xi1>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xi1>
func.func @aten_gt_Scalar(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],i1> {
  %float2.500000e00 = torch.constant.float 2.500000e+00
  %0 = torch.aten.gt.Scalar %arg0, %float2.500000e00 : !torch.vtensor<[2,3],f32>, !torch.float -> !torch.vtensor<[2,3],i1>
  return %0 : !torch.vtensor<[2,3],i1>
}

// CHECK-LABEL: func.func @aten_ge_Tensor(
// CHECK-NEXT: %[[V0:.*]] = "ivy.greater_equal"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xi1>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi1>
func.func @aten_ge_Tensor(%arg0: !torch.vtensor<[2,3],f32>, %arg1: !torch.vtensor<[3],f32>) -> !torch.vtensor<[2,3],i1> {
  %0 = torch.aten.ge.Tensor %arg0, %arg1 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[3],f32> -> !torch.vtensor<[2,3],i1>
  return %0 : !torch.vtensor<[2,3],i1>
}

// CHECK-LABEL: func.func @aten_ge_Scalar(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<2.500000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.greater_equal"(%arg0, %[[V0]]) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xi1>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xi1>
func.func @aten_ge_Scalar(%arg0: !torch.vtensor<[2,3],f32>) -> !torch.vtensor<[2,3],i1> {
  %float2.500000e00 = torch.constant.float 2.500000e+00
  %0 = torch.aten.ge.Scalar %arg0, %float2.500000e00 : !torch.vtensor<[2,3],f32>, !torch.float -> !torch.vtensor<[2,3],i1>
  return %0 : !torch.vtensor<[2,3],i1>
}

// CHECK-LABEL: func.func @aten_lt_Tensor_promotes(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg0) {dtype = f32} : (tensor<3xi64>) -> tensor<3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.less"(%[[V0]], %arg1) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
// CHECK-NEXT: return %[[V1]] : tensor<3xi1>
func.func @aten_lt_Tensor_promotes(%arg0: !torch.vtensor<[3],si64>, %arg1: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],i1> {
  %0 = torch.aten.lt.Tensor %arg0, %arg1 : !torch.vtensor<[3],si64>, !torch.vtensor<[3],f32> -> !torch.vtensor<[3],i1>
  return %0 : !torch.vtensor<[3],i1>
}

// An integer tensor against a fraction compares as float32.
// CHECK-LABEL: func.func @aten_lt_Scalar_promotes(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg0) {dtype = f32} : (tensor<3xi64>) -> tensor<3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<2.500000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.less"(%[[V0]], %[[V1]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xi1>
// CHECK-NEXT: return %[[V2]] : tensor<3xi1>
func.func @aten_lt_Scalar_promotes(%arg0: !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],i1> {
  %float2.500000e00 = torch.constant.float 2.500000e+00
  %0 = torch.aten.lt.Scalar %arg0, %float2.500000e00 : !torch.vtensor<[3],si64>, !torch.float -> !torch.vtensor<[3],i1>
  return %0 : !torch.vtensor<[3],i1>
}

// CHECK-LABEL: func.func @aten_logical_and(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg1) {dtype = i1} : (tensor<3xf32>) -> tensor<3xi1>
// CHECK-NEXT: %[[V1:.*]] = "ivy.logical_and"(%arg0, %[[V0]]) : (tensor<3xi1>, tensor<3xi1>) -> tensor<3xi1>
// CHECK-NEXT: return %[[V1]] : tensor<3xi1>
func.func @aten_logical_and(%arg0: !torch.vtensor<[3],i1>, %arg1: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],i1> {
  %0 = torch.aten.logical_and %arg0, %arg1 : !torch.vtensor<[3],i1>, !torch.vtensor<[3],f32> -> !torch.vtensor<[3],i1>
  return %0 : !torch.vtensor<[3],i1>
}

// CHECK-LABEL: func.func @aten_logical_or(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg1) {dtype = i1} : (tensor<3xf32>) -> tensor<3xi1>
// CHECK-NEXT: %[[V1:.*]] = "ivy.logical_or"(%arg0, %[[V0]]) : (tensor<3xi1>, tensor<3xi1>) -> tensor<3xi1>
// CHECK-NEXT: return %[[V1]] : tensor<3xi1>
func.func @aten_logical_or(%arg0: !torch.vtensor<[3],i1>, %arg1: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],i1> {
  %0 = torch.aten.logical_or %arg0, %arg1 : !torch.vtensor<[3],i1>, !torch.vtensor<[3],f32> -> !torch.vtensor<[3],i1>
  return %0 : !torch.vtensor<[3],i1>
}

// CHECK-LABEL: func.func @aten_logical_xor(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg1) {dtype = i1} : (tensor<3xf32>) -> tensor<3xi1>
// CHECK-NEXT: %[[V1:.*]] = "ivy.logical_xor"(%arg0, %[[V0]]) : (tensor<3xi1>, tensor<3xi1>) -> tensor<3xi1>
// CHECK-NEXT: return %[[V1]] : tensor<3xi1>
func.func @aten_logical_xor(%arg0: !torch.vtensor<[3],i1>, %arg1: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],i1> {
  %0 = torch.aten.logical_xor %arg0, %arg1 : !torch.vtensor<[3],i1>, !torch.vtensor<[3],f32> -> !torch.vtensor<[3],i1>
  return %0 : !torch.vtensor<[3],i1>
}

// CHECK-LABEL: func.func @aten_logical_not(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg0) {dtype = i1} : (tensor<3xf32>) -> tensor<3xi1>
// CHECK-NEXT: %[[V1:.*]] = "ivy.logical_not"(%[[V0]]) : (tensor<3xi1>) -> tensor<3xi1>
// CHECK-NEXT: return %[[V1]] : tensor<3xi1>
func.func @aten_logical_not(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],i1> {
  %0 = torch.aten.logical_not %arg0 : !torch.vtensor<[3],f32> -> !torch.vtensor<[3],i1>
  return %0 : !torch.vtensor<[3],i1>
}

// CHECK-LABEL: func.func @aten_add_Tensor(
// CHECK-NEXT: %[[V0:.*]] = "ivy.add"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_add_Tensor(%arg0: !torch.vtensor<[2,3],f32>, %arg1: !torch.vtensor<[3],f32>) -> !torch.vtensor<[2,3],f32> {
  %int1 = torch.constant.int 1
  %0 = torch.aten.add.Tensor %arg0, %arg1, %int1 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[3],f32>, !torch.int -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_add_Tensor_alpha(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.multiply"(%arg1, %[[V0]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.add"(%arg0, %[[V1]]) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V2]] : tensor<2x3xf32>
func.func @aten_add_Tensor_alpha(%arg0: !torch.vtensor<[2,3],f32>, %arg1: !torch.vtensor<[3],f32>) -> !torch.vtensor<[2,3],f32> {
  %int2 = torch.constant.int 2
  %0 = torch.aten.add.Tensor %arg0, %arg1, %int2 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[3],f32>, !torch.int -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_add_Tensor_bool(
// CHECK-NEXT: %[[V0:.*]] = "ivy.add"(%arg0, %arg1) : (tensor<3xi1>, tensor<3xi1>) -> tensor<3xi1>
// CHECK-NEXT: return %[[V0]] : tensor<3xi1>
func.func @aten_add_Tensor_bool(%arg0: !torch.vtensor<[3],i1>, %arg1: !torch.vtensor<[3],i1>) -> !torch.vtensor<[3],i1> {
  %int1 = torch.constant.int 1
  %0 = torch.aten.add.Tensor %arg0, %arg1, %int1 : !torch.vtensor<[3],i1>, !torch.vtensor<[3],i1>, !torch.int -> !torch.vtensor<[3],i1>
  return %0 : !torch.vtensor<[3],i1>
}

// CHECK-LABEL: func.func @aten_add_Scalar(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<6> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.add"(%arg0, %[[V0]]) : (tensor<3xi64>, tensor<i64>) -> tensor<3xi64>
// CHECK-NEXT: return %[[V1]] : tensor<3xi64>
func.func @aten_add_Scalar(%arg0: !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],si64> {
  %int2 = torch.constant.int 2
  %int3 = torch.constant.int 3
  %0 = torch.aten.add.Scalar %arg0, %int2, %int3 : !torch.vtensor<[3],si64>, !torch.int, !torch.int -> !torch.vtensor<[3],si64>
  return %0 : !torch.vtensor<[3],si64>
}

// CHECK-LABEL: func.func @aten_sub_Tensor(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.multiply"(%arg1, %[[V0]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.subtract"(%arg0, %[[V1]]) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V2]] : tensor<2x3xf32>
func.func @aten_sub_Tensor(%arg0: !torch.vtensor<[2,3],f32>, %arg1: !torch.vtensor<[3],f32>) -> !torch.vtensor<[2,3],f32> {
  %int2 = torch.constant.int 2
  %0 = torch.aten.sub.Tensor %arg0, %arg1, %int2 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[3],f32>, !torch.int -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_sub_Scalar(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<6.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.subtract"(%arg0, %[[V0]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<3xf32>
func.func @aten_sub_Scalar(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %int2 = torch.constant.int 2
  %int3 = torch.constant.int 3
  %0 = torch.aten.sub.Scalar %arg0, %int2, %int3 : !torch.vtensor<[3],f32>, !torch.int, !torch.int -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_rsub_Tensor(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.multiply"(%arg0, %[[V0]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.subtract"(%arg1, %[[V1]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V2]] : tensor<3xf32>
func.func @aten_rsub_Tensor(%arg0: !torch.vtensor<[3],f32>, %arg1: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %int2 = torch.constant.int 2
  %0 = torch.operator "torch.aten.rsub.Tensor"(%arg0, %arg1, %int2) : (!torch.vtensor<[3],f32>, !torch.vtensor<[3],f32>, !torch.int) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_rsub_Scalar(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<5.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<3.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.multiply"(%arg0, %[[V1]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.subtract"(%[[V0]], %[[V2]]) : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V3]] : tensor<3xf32>
func.func @aten_rsub_Scalar(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %int5 = torch.constant.int 5
  %int3 = torch.constant.int 3
  %0 = torch.aten.rsub.Scalar %arg0, %int5, %int3 : !torch.vtensor<[3],f32>, !torch.int, !torch.int -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_div_Tensor_mode_floor(
// CHECK-NEXT: %[[V0:.*]] = "ivy.floor_divide"(%arg0, %arg1) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @aten_div_Tensor_mode_floor(%arg0: !torch.vtensor<[3],f32>, %arg1: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %str = torch.constant.str "floor"
  %0 = torch.aten.div.Tensor_mode %arg0, %arg1, %str : !torch.vtensor<[3],f32>, !torch.vtensor<[3],f32>, !torch.str -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_div_Scalar_mode_floor(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<2> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.floor_divide"(%arg0, %[[V0]]) : (tensor<3xi64>, tensor<i64>) -> tensor<3xi64>
// CHECK-NEXT: return %[[V1]] : tensor<3xi64>
func.func @aten_div_Scalar_mode_floor(%arg0: !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],si64> {
  %int2 = torch.constant.int 2
  %str = torch.constant.str "floor"
  %0 = torch.aten.div.Scalar_mode %arg0, %int2, %str : !torch.vtensor<[3],si64>, !torch.int, !torch.str -> !torch.vtensor<[3],si64>
  return %0 : !torch.vtensor<[3],si64>
}

// CHECK-LABEL: func.func @aten_div_Tensor_mode_trunc(
// CHECK-NEXT: %[[V0:.*]] = "ivy.divide"(%arg0, %arg1) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.trunc"(%[[V0]]) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<3xf32>
func.func @aten_div_Tensor_mode_trunc(%arg0: !torch.vtensor<[3],f32>, %arg1: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %str = torch.constant.str "trunc"
  %0 = torch.aten.div.Tensor_mode %arg0, %arg1, %str : !torch.vtensor<[3],f32>, !torch.vtensor<[3],f32>, !torch.str -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_div_Scalar_mode_trunc(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<2> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.truncated_divide"(%arg0, %[[V0]]) : (tensor<3xi64>, tensor<i64>) -> tensor<3xi64>
// CHECK-NEXT: return %[[V1]] : tensor<3xi64>
func.func @aten_div_Scalar_mode_trunc(%arg0: !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],si64> {
  %int2 = torch.constant.int 2
  %str = torch.constant.str "trunc"
  %0 = torch.aten.div.Scalar_mode %arg0, %int2, %str : !torch.vtensor<[3],si64>, !torch.int, !torch.str -> !torch.vtensor<[3],si64>
  return %0 : !torch.vtensor<[3],si64>
}

// CHECK-LABEL: func.func @aten_where_self(
// CHECK-NEXT: %[[V0:.*]] = "ivy.where"(%arg0, %arg1, %arg2) : (tensor<3xi1>, tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_where_self(%arg0: !torch.vtensor<[3],i1>, %arg1: !torch.vtensor<[2,3],f32>, %arg2: !torch.vtensor<[3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.aten.where.self %arg0, %arg1, %arg2 : !torch.vtensor<[3],i1>, !torch.vtensor<[2,3],f32>, !torch.vtensor<[3],f32> -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_where_self_promotes(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg1) {dtype = f64} : (tensor<3xf32>) -> tensor<3xf64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.where"(%arg0, %[[V0]], %arg2) : (tensor<3xi1>, tensor<3xf64>, tensor<3xf64>) -> tensor<3xf64>
// CHECK-NEXT: return %[[V1]] : tensor<3xf64>
func.func @aten_where_self_promotes(%arg0: !torch.vtensor<[3],i1>, %arg1: !torch.vtensor<[3],f32>, %arg2: !torch.vtensor<[3],f64>) -> !torch.vtensor<[3],f64> {
  %0 = torch.aten.where.self %arg0, %arg1, %arg2 : !torch.vtensor<[3],i1>, !torch.vtensor<[3],f32>, !torch.vtensor<[3],f64> -> !torch.vtensor<[3],f64>
  return %0 : !torch.vtensor<[3],f64>
}

// CHECK-LABEL: func.func @aten_where_ScalarSelf(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<1.500000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.where"(%arg0, %[[V0]], %arg1) : (tensor<3xi1>, tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<3xf32>
func.func @aten_where_ScalarSelf(%arg0: !torch.vtensor<[3],i1>, %arg1: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %float1.500000e00 = torch.constant.float 1.500000e+00
  %0 = torch.aten.where.ScalarSelf %arg0, %float1.500000e00, %arg1 : !torch.vtensor<[3],i1>, !torch.float, !torch.vtensor<[3],f32> -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_where_ScalarOther(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<1.500000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.where"(%arg0, %arg1, %[[V0]]) : (tensor<3xi1>, tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<3xf32>
func.func @aten_where_ScalarOther(%arg0: !torch.vtensor<[3],i1>, %arg1: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %float1.500000e00 = torch.constant.float 1.500000e+00
  %0 = torch.aten.where.ScalarOther %arg0, %arg1, %float1.500000e00 : !torch.vtensor<[3],i1>, !torch.vtensor<[3],f32>, !torch.float -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_where_Scalar(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<1.500000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<2.500000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.where"(%arg0, %[[V0]], %[[V1]]) : (tensor<3xi1>, tensor<f32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V2]] : tensor<3xf32>
func.func @aten_where_Scalar(%arg0: !torch.vtensor<[3],i1>) -> !torch.vtensor<[3],f32> {
  %float1.500000e00 = torch.constant.float 1.500000e+00
  %float2.500000e00 = torch.constant.float 2.500000e+00
  %0 = torch.aten.where.Scalar %arg0, %float1.500000e00, %float2.500000e00 : !torch.vtensor<[3],i1>, !torch.float, !torch.float -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_masked_fill_Scalar(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<1.500000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.where"(%arg1, %[[V0]], %arg0) : (tensor<3xi1>, tensor<f32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xf32>
func.func @aten_masked_fill_Scalar(%arg0: !torch.vtensor<[2,3],f32>, %arg1: !torch.vtensor<[3],i1>) -> !torch.vtensor<[2,3],f32> {
  %float1.500000e00 = torch.constant.float 1.500000e+00
  %0 = torch.aten.masked_fill.Scalar %arg0, %arg1, %float1.500000e00 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[3],i1>, !torch.float -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_masked_fill_Tensor(
// CHECK-NEXT: %[[V0:.*]] = "ivy.where"(%arg1, %arg2, %arg0) : (tensor<3xi1>, tensor<f32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_masked_fill_Tensor(%arg0: !torch.vtensor<[2,3],f32>, %arg1: !torch.vtensor<[3],i1>, %arg2: !torch.vtensor<[],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.aten.masked_fill.Tensor %arg0, %arg1, %arg2 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[3],i1>, !torch.vtensor<[],f32> -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_clamp(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<-1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.clip"(%arg0, %[[V0]], %[[V1]]) : (tensor<3xf32>, tensor<f32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V2]] : tensor<3xf32>
func.func @aten_clamp(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %int-1 = torch.constant.int -1
  %int1 = torch.constant.int 1
  %0 = torch.aten.clamp %arg0, %int-1, %int1 : !torch.vtensor<[3],f32>, !torch.int, !torch.int -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_clamp_above(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.minimum"(%arg0, %[[V0]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<3xf32>
func.func @aten_clamp_above(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %none = torch.constant.none
  %int1 = torch.constant.int 1
  %0 = torch.aten.clamp %arg0, %none, %int1 : !torch.vtensor<[3],f32>, !torch.none, !torch.int -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_clamp_Tensor(
// CHECK-NEXT: %[[V0:.*]] = "ivy.clip"(%arg0, %arg1, %arg2) : (tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_clamp_Tensor(%arg0: !torch.vtensor<[2,3],f32>, %arg1: !torch.vtensor<[3],f32>, %arg2: !torch.vtensor<[3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.aten.clamp.Tensor %arg0, %arg1, %arg2 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[3],f32>, !torch.vtensor<[3],f32> -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_clamp_promotes(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg0) {dtype = f32} : (tensor<3xi64>) -> tensor<3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<5.000000e-01> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.clip"(%[[V0]], %[[V1]], %[[V2]]) : (tensor<3xf32>, tensor<f32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V3]] : tensor<3xf32>
func.func @aten_clamp_promotes(%arg0: !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],f32> {
  %float5.000000e-01 = torch.constant.float 5.000000e-01
  %int2 = torch.constant.int 2
  %0 = torch.aten.clamp %arg0, %float5.000000e-01, %int2 : !torch.vtensor<[3],si64>, !torch.float, !torch.int -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_clip(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<-1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.clip"(%arg0, %[[V0]], %[[V1]]) : (tensor<3xf32>, tensor<f32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V2]] : tensor<3xf32>
func.func @aten_clip(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %int-1 = torch.constant.int -1
  %int1 = torch.constant.int 1
  %0 = torch.operator "torch.aten.clip"(%arg0, %int-1, %int1) : (!torch.vtensor<[3],f32>, !torch.int, !torch.int) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_clip_Tensor(
// CHECK-NEXT: %[[V0:.*]] = "ivy.maximum"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_clip_Tensor(%arg0: !torch.vtensor<[2,3],f32>, %arg1: !torch.vtensor<[3],f32>) -> !torch.vtensor<[2,3],f32> {
  %none = torch.constant.none
  %0 = torch.operator "torch.aten.clip.Tensor"(%arg0, %arg1, %none) : (!torch.vtensor<[2,3],f32>, !torch.vtensor<[3],f32>, !torch.none) -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_clamp_min(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.maximum"(%arg0, %[[V0]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<3xf32>
func.func @aten_clamp_min(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %int0 = torch.constant.int 0
  %0 = torch.aten.clamp_min %arg0, %int0 : !torch.vtensor<[3],f32>, !torch.int -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_clamp_min_Tensor(
// CHECK-NEXT: %[[V0:.*]] = "ivy.maximum"(%arg0, %arg1) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @aten_clamp_min_Tensor(%arg0: !torch.vtensor<[3],f32>, %arg1: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %0 = torch.aten.clamp_min.Tensor %arg0, %arg1 : !torch.vtensor<[3],f32>, !torch.vtensor<[3],f32> -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_clamp_max(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.minimum"(%arg0, %[[V0]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<3xf32>
func.func @aten_clamp_max(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %int0 = torch.constant.int 0
  %0 = torch.aten.clamp_max %arg0, %int0 : !torch.vtensor<[3],f32>, !torch.int -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_clamp_max_Tensor(
// CHECK-NEXT: %[[V0:.*]] = "ivy.minimum"(%arg0, %arg1) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @aten_clamp_max_Tensor(%arg0: !torch.vtensor<[3],f32>, %arg1: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %0 = torch.aten.clamp_max.Tensor %arg0, %arg1 : !torch.vtensor<[3],f32>, !torch.vtensor<[3],f32> -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_gelu(
// CHECK-NEXT: %[[V0:.*]] = "ivy.gelu"(%arg0) {approximate = false} : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @aten_gelu(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %str = torch.constant.str "none"
  %0 = torch.aten.gelu %arg0, %str : !torch.vtensor<[3],f32>, !torch.str -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_gelu_tanh(
// CHECK-NEXT: %[[V0:.*]] = "ivy.gelu"(%arg0) {approximate = true} : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @aten_gelu_tanh(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %str = torch.constant.str "tanh"
  %0 = torch.aten.gelu %arg0, %str : !torch.vtensor<[3],f32>, !torch.str -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten__to_copy(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg0) {dtype = i32} : (tensor<3xf32>) -> tensor<3xi32>
// CHECK-NEXT: return %[[V0]] : tensor<3xi32>
func.func @aten__to_copy(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],si32> {
  %int3 = torch.constant.int 3
  %none = torch.constant.none
  %none_0 = torch.constant.none
  %none_1 = torch.constant.none
  %false = torch.constant.bool false
  %none_2 = torch.constant.none
  %0 = torch.aten._to_copy %arg0, %int3, %none, %none_0, %none_1, %false, %none_2 : !torch.vtensor<[3],f32>, !torch.int, !torch.none, !torch.none, !torch.none, !torch.bool, !torch.none -> !torch.vtensor<[3],si32>
  return %0 : !torch.vtensor<[3],si32>
}

// CHECK-LABEL: func.func @aten_type_as(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg0) {dtype = i64} : (tensor<3xf32>) -> tensor<3xi64>
// CHECK-NEXT: return %[[V0]] : tensor<3xi64>
func.func @aten_type_as(%arg0: !torch.vtensor<[3],f32>, %arg1: !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],si64> {
  %0 = torch.aten.type_as %arg0, %arg1 : !torch.vtensor<[3],f32>, !torch.vtensor<[3],si64> -> !torch.vtensor<[3],si64>
  return %0 : !torch.vtensor<[3],si64>
}

// CHECK-LABEL: func.func @prims_convert_element_type(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg0) {dtype = f16} : (tensor<3xf32>) -> tensor<3xf16>
// CHECK-NEXT: return %[[V0]] : tensor<3xf16>
func.func @prims_convert_element_type(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f16> {
  %int5 = torch.constant.int 5
  %0 = torch.prims.convert_element_type %arg0, %int5 : !torch.vtensor<[3],f32>, !torch.int -> !torch.vtensor<[3],f16>
  return %0 : !torch.vtensor<[3],f16>
}

// A bool is whether the number differs from zero.
// CHECK-LABEL: func.func @aten__to_copy_bool(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg0) {dtype = i1} : (tensor<3xf32>) -> tensor<3xi1>
// CHECK-NEXT: return %[[V0]] : tensor<3xi1>
func.func @aten__to_copy_bool(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],i1> {
  %int11 = torch.constant.int 11
  %none = torch.constant.none
  %none_0 = torch.constant.none
  %none_1 = torch.constant.none
  %false = torch.constant.bool false
  %none_2 = torch.constant.none
  %0 = torch.aten._to_copy %arg0, %int11, %none, %none_0, %none_1, %false, %none_2 : !torch.vtensor<[3],f32>, !torch.int, !torch.none, !torch.none, !torch.none, !torch.bool, !torch.none -> !torch.vtensor<[3],i1>
  return %0 : !torch.vtensor<[3],i1>
}

// CHECK-LABEL: func.func @aten_clone(
// CHECK-NEXT: return %arg0 : tensor<3xf32>
func.func @aten_clone(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %none = torch.constant.none
  %0 = torch.aten.clone %arg0, %none : !torch.vtensor<[3],f32>, !torch.none -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_detach(
// CHECK-NEXT: %[[V0:.*]] = "ivy.stop_gradient"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @aten_detach(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %0 = torch.aten.detach %arg0 : !torch.vtensor<[3],f32> -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_alias(
// CHECK-NEXT: return %arg0 : tensor<3xf32>
func.func @aten_alias(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %0 = torch.aten.alias %arg0 : !torch.vtensor<[3],f32> -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_to_dtype(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg0) {dtype = f16} : (tensor<3xf32>) -> tensor<3xf16>
// CHECK-NEXT: return %[[V0]] : tensor<3xf16>
func.func @aten_to_dtype(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f16> {
  %none = torch.constant.none
  %none_0 = torch.constant.none
  %int6 = torch.constant.int 6
  %cpu = torch.constant.device "cpu"
  %int0 = torch.constant.int 0
  torch.aten._assert_tensor_metadata %arg0, %none, %none_0, %int6, %cpu, %int0 : !torch.vtensor<[3],f32>, !torch.none, !torch.none, !torch.int, !torch.Device, !torch.int
  %int5 = torch.constant.int 5
  %false = torch.constant.bool false
  %false_1 = torch.constant.bool false
  %none_2 = torch.constant.none
  %0 = torch.aten.to.dtype %arg0, %int5, %false, %false_1, %none_2 : !torch.vtensor<[3],f32>, !torch.int, !torch.bool, !torch.bool, !torch.none -> !torch.vtensor<[3],f16>
  return %0 : !torch.vtensor<[3],f16>
}

// CHECK-LABEL: func.func @aten_to_dtype_layout(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg0) {dtype = f64} : (tensor<3xf32>) -> tensor<3xf64>
// CHECK-NEXT: return %[[V0]] : tensor<3xf64>
func.func @aten_to_dtype_layout(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f64> {
  %none = torch.constant.none
  %none_0 = torch.constant.none
  %int6 = torch.constant.int 6
  %cpu = torch.constant.device "cpu"
  %int0 = torch.constant.int 0
  torch.aten._assert_tensor_metadata %arg0, %none, %none_0, %int6, %cpu, %int0 : !torch.vtensor<[3],f32>, !torch.none, !torch.none, !torch.int, !torch.Device, !torch.int
  %int7 = torch.constant.int 7
  %none_1 = torch.constant.none
  %none_2 = torch.constant.none
  %none_3 = torch.constant.none
  %false = torch.constant.bool false
  %false_4 = torch.constant.bool false
  %none_5 = torch.constant.none
  %0 = torch.aten.to.dtype_layout %arg0, %int7, %none_1, %none_2, %none_3, %false, %false_4, %none_5 : !torch.vtensor<[3],f32>, !torch.int, !torch.none, !torch.none, !torch.none, !torch.bool, !torch.bool, !torch.none -> !torch.vtensor<[3],f64>
  return %0 : !torch.vtensor<[3],f64>
}

// CHECK-LABEL: func.func @aten_to_other(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg0) {dtype = f16} : (tensor<3xf32>) -> tensor<3xf16>
// CHECK-NEXT: return %[[V0]] : tensor<3xf16>
func.func @aten_to_other(%arg0: !torch.vtensor<[3],f32>, %arg1: !torch.vtensor<[],f16>) -> !torch.vtensor<[3],f16> {
  %false = torch.constant.bool false
  %false_0 = torch.constant.bool false
  %none = torch.constant.none
  %0 = torch.aten.to.other %arg0, %arg1, %false, %false_0, %none : !torch.vtensor<[3],f32>, !torch.vtensor<[],f16>, !torch.bool, !torch.bool, !torch.none -> !torch.vtensor<[3],f16>
  return %0 : !torch.vtensor<[3],f16>
}

// CHECK-LABEL: func.func @aten_to_device(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg0) {dtype = f64} : (tensor<3xf32>) -> tensor<3xf64>
// CHECK-NEXT: return %[[V0]] : tensor<3xf64>
func.func @aten_to_device(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f64> {
  %none = torch.constant.none
  %none_0 = torch.constant.none
  %int6 = torch.constant.int 6
  %cpu = torch.constant.device "cpu"
  %int0 = torch.constant.int 0
  torch.aten._assert_tensor_metadata %arg0, %none, %none_0, %int6, %cpu, %int0 : !torch.vtensor<[3],f32>, !torch.none, !torch.none, !torch.int, !torch.Device, !torch.int
  %cpu_1 = torch.constant.device "cpu"
  %int7 = torch.constant.int 7
  %false = torch.constant.bool false
  %false_2 = torch.constant.bool false
  %none_3 = torch.constant.none
  %0 = torch.aten.to.device %arg0, %cpu_1, %int7, %false, %false_2, %none_3 : !torch.vtensor<[3],f32>, !torch.Device, !torch.int, !torch.bool, !torch.bool, !torch.none -> !torch.vtensor<[3],f64>
  return %0 : !torch.vtensor<[3],f64>
}

// CHECK-LABEL: func.func @aten_contiguous(
// CHECK-NEXT: return %arg0 : tensor<3xf32>
func.func @aten_contiguous(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %int0 = torch.constant.int 0
  %0 = torch.aten.contiguous %arg0, %int0 : !torch.vtensor<[3],f32>, !torch.int -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_positive(
// CHECK-NEXT: return %arg0 : tensor<3xf32>
func.func @aten_positive(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %0 = torch.operator "torch.aten.positive"(%arg0) : (!torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten__conj(
// CHECK-NEXT: %[[V0:.*]] = "ivy.conj"(%arg0) : (tensor<3xcomplex<f32>>) -> tensor<3xcomplex<f32>>
// CHECK-NEXT: return %[[V0]] : tensor<3xcomplex<f32>>
func.func @aten__conj(%arg0: !torch.vtensor<[3],complex<f32>>) -> !torch.vtensor<[3],complex<f32>> {
  %0 = torch.operator "torch.aten._conj"(%arg0) : (!torch.vtensor<[3],complex<f32>>) -> !torch.vtensor<[3],complex<f32>>
  return %0 : !torch.vtensor<[3],complex<f32>>
}

// CHECK-LABEL: func.func @aten__conj_physical(
// CHECK-NEXT: %[[V0:.*]] = "ivy.conj"(%arg0) : (tensor<3xcomplex<f32>>) -> tensor<3xcomplex<f32>>
// CHECK-NEXT: return %[[V0]] : tensor<3xcomplex<f32>>
func.func @aten__conj_physical(%arg0: !torch.vtensor<[3],complex<f32>>) -> !torch.vtensor<[3],complex<f32>> {
  %0 = torch.operator "torch.aten._conj_physical"(%arg0) : (!torch.vtensor<[3],complex<f32>>) -> !torch.vtensor<[3],complex<f32>>
  return %0 : !torch.vtensor<[3],complex<f32>>
}

// CHECK-LABEL: func.func @aten_conj_physical(
// CHECK-NEXT: %[[V0:.*]] = "ivy.conj"(%arg0) : (tensor<3xcomplex<f32>>) -> tensor<3xcomplex<f32>>
// CHECK-NEXT: return %[[V0]] : tensor<3xcomplex<f32>>
func.func @aten_conj_physical(%arg0: !torch.vtensor<[3],complex<f32>>) -> !torch.vtensor<[3],complex<f32>> {
  %0 = torch.operator "torch.aten.conj_physical"(%arg0) : (!torch.vtensor<[3],complex<f32>>) -> !torch.vtensor<[3],complex<f32>>
  return %0 : !torch.vtensor<[3],complex<f32>>
}

// CHECK-LABEL: func.func @aten_conj(
// CHECK-NEXT: %[[V0:.*]] = "ivy.conj"(%arg0) : (tensor<3xcomplex<f32>>) -> tensor<3xcomplex<f32>>
// CHECK-NEXT: return %[[V0]] : tensor<3xcomplex<f32>>
func.func @aten_conj(%arg0: !torch.vtensor<[3],complex<f32>>) -> !torch.vtensor<[3],complex<f32>> {
  %0 = torch.operator "torch.aten.conj"(%arg0) : (!torch.vtensor<[3],complex<f32>>) -> !torch.vtensor<[3],complex<f32>>
  return %0 : !torch.vtensor<[3],complex<f32>>
}

// CHECK-LABEL: func.func @aten_bitwise_left_shift_Tensor_Scalar(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<2> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.bitwise_left_shift"(%arg0, %[[V0]]) : (tensor<3xi64>, tensor<i64>) -> tensor<3xi64>
// CHECK-NEXT: return %[[V1]] : tensor<3xi64>
func.func @aten_bitwise_left_shift_Tensor_Scalar(%arg0: !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],si64> {
  %int2 = torch.constant.int 2
  %0 = torch.operator "torch.aten.bitwise_left_shift.Tensor_Scalar"(%arg0, %int2) : (!torch.vtensor<[3],si64>, !torch.int) -> !torch.vtensor<[3],si64>
  return %0 : !torch.vtensor<[3],si64>
}

// CHECK-LABEL: func.func @aten_bitwise_left_shift_Scalar_Tensor(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<2> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.bitwise_left_shift"(%[[V0]], %arg0) : (tensor<i64>, tensor<3xi64>) -> tensor<3xi64>
// CHECK-NEXT: return %[[V1]] : tensor<3xi64>
func.func @aten_bitwise_left_shift_Scalar_Tensor(%arg0: !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],si64> {
  %int2 = torch.constant.int 2
  %0 = torch.operator "torch.aten.bitwise_left_shift.Scalar_Tensor"(%int2, %arg0) : (!torch.int, !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],si64>
  return %0 : !torch.vtensor<[3],si64>
}

// CHECK-LABEL: func.func @aten_bitwise_right_shift_Tensor_Scalar(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<2> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.bitwise_right_shift"(%arg0, %[[V0]]) : (tensor<3xi64>, tensor<i64>) -> tensor<3xi64>
// CHECK-NEXT: return %[[V1]] : tensor<3xi64>
func.func @aten_bitwise_right_shift_Tensor_Scalar(%arg0: !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],si64> {
  %int2 = torch.constant.int 2
  %0 = torch.operator "torch.aten.bitwise_right_shift.Tensor_Scalar"(%arg0, %int2) : (!torch.vtensor<[3],si64>, !torch.int) -> !torch.vtensor<[3],si64>
  return %0 : !torch.vtensor<[3],si64>
}

// CHECK-LABEL: func.func @aten_bitwise_right_shift_Scalar_Tensor(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<2> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.bitwise_right_shift"(%[[V0]], %arg0) : (tensor<i64>, tensor<3xi64>) -> tensor<3xi64>
// CHECK-NEXT: return %[[V1]] : tensor<3xi64>
func.func @aten_bitwise_right_shift_Scalar_Tensor(%arg0: !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],si64> {
  %int2 = torch.constant.int 2
  %0 = torch.operator "torch.aten.bitwise_right_shift.Scalar_Tensor"(%int2, %arg0) : (!torch.int, !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],si64>
  return %0 : !torch.vtensor<[3],si64>
}

// CHECK-LABEL: func.func @aten_lift_fresh(
// CHECK-NEXT: return %arg0 : tensor<3xf32>
func.func @aten_lift_fresh(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %0 = torch.operator "torch.aten.lift_fresh"(%arg0) : (!torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_lift_fresh_copy(
// CHECK-NEXT: return %arg0 : tensor<3xf32>
func.func @aten_lift_fresh_copy(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %0 = torch.aten.lift_fresh_copy %arg0 : !torch.vtensor<[3],f32> -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_i0(
// CHECK-NEXT: %[[V0:.*]] = "ivy.bessel_i0"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @aten_i0(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %0 = torch.operator "torch.aten.i0"(%arg0) : (!torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_special_i0e(
// CHECK-NEXT: %[[V0:.*]] = "ivy.bessel_i0e"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @aten_special_i0e(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %0 = torch.operator "torch.aten.special_i0e"(%arg0) : (!torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_special_i1(
// CHECK-NEXT: %[[V0:.*]] = "ivy.bessel_i1"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @aten_special_i1(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %0 = torch.operator "torch.aten.special_i1"(%arg0) : (!torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_special_i1e(
// CHECK-NEXT: %[[V0:.*]] = "ivy.bessel_i1e"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @aten_special_i1e(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %0 = torch.operator "torch.aten.special_i1e"(%arg0) : (!torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_special_bessel_j0(
// CHECK-NEXT: %[[V0:.*]] = "ivy.bessel_j0"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @aten_special_bessel_j0(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %0 = torch.operator "torch.aten.special_bessel_j0"(%arg0) : (!torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_special_bessel_j1(
// CHECK-NEXT: %[[V0:.*]] = "ivy.bessel_j1"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @aten_special_bessel_j1(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %0 = torch.operator "torch.aten.special_bessel_j1"(%arg0) : (!torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_special_bessel_y0(
// CHECK-NEXT: %[[V0:.*]] = "ivy.bessel_y0"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @aten_special_bessel_y0(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %0 = torch.operator "torch.aten.special_bessel_y0"(%arg0) : (!torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_special_bessel_y1(
// CHECK-NEXT: %[[V0:.*]] = "ivy.bessel_y1"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @aten_special_bessel_y1(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %0 = torch.operator "torch.aten.special_bessel_y1"(%arg0) : (!torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_special_modified_bessel_i0(
// CHECK-NEXT: %[[V0:.*]] = "ivy.bessel_i0"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @aten_special_modified_bessel_i0(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %0 = torch.operator "torch.aten.special_modified_bessel_i0"(%arg0) : (!torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_special_modified_bessel_i1(
// CHECK-NEXT: %[[V0:.*]] = "ivy.bessel_i1"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @aten_special_modified_bessel_i1(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %0 = torch.operator "torch.aten.special_modified_bessel_i1"(%arg0) : (!torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_special_modified_bessel_k0(
// CHECK-NEXT: %[[V0:.*]] = "ivy.bessel_k0"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @aten_special_modified_bessel_k0(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %0 = torch.operator "torch.aten.special_modified_bessel_k0"(%arg0) : (!torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_special_modified_bessel_k1(
// CHECK-NEXT: %[[V0:.*]] = "ivy.bessel_k1"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @aten_special_modified_bessel_k1(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %0 = torch.operator "torch.aten.special_modified_bessel_k1"(%arg0) : (!torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_special_scaled_modified_bessel_k0(
// CHECK-NEXT: %[[V0:.*]] = "ivy.bessel_k0e"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @aten_special_scaled_modified_bessel_k0(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %0 = torch.operator "torch.aten.special_scaled_modified_bessel_k0"(%arg0) : (!torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_special_scaled_modified_bessel_k1(
// CHECK-NEXT: %[[V0:.*]] = "ivy.bessel_k1e"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @aten_special_scaled_modified_bessel_k1(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %0 = torch.operator "torch.aten.special_scaled_modified_bessel_k1"(%arg0) : (!torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_special_spherical_bessel_j0(
// CHECK-NEXT: %[[V0:.*]] = "ivy.spherical_bessel_j0"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @aten_special_spherical_bessel_j0(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %0 = torch.operator "torch.aten.special_spherical_bessel_j0"(%arg0) : (!torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_special_airy_ai(
// CHECK-NEXT: %[[V0:.*]] = "ivy.airy_ai"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @aten_special_airy_ai(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %0 = torch.operator "torch.aten.special_airy_ai"(%arg0) : (!torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_special_ndtri(
// CHECK-NEXT: %[[V0:.*]] = "ivy.ndtri"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @aten_special_ndtri(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %0 = torch.operator "torch.aten.special_ndtri"(%arg0) : (!torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_special_erfcx(
// CHECK-NEXT: %[[V0:.*]] = "ivy.erfcx"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @aten_special_erfcx(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %0 = torch.operator "torch.aten.special_erfcx"(%arg0) : (!torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_special_log_ndtr(
// CHECK-NEXT: %[[V0:.*]] = "ivy.log_ndtr"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @aten_special_log_ndtr(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %0 = torch.operator "torch.aten.special_log_ndtr"(%arg0) : (!torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_fmax(
// CHECK-NEXT: %[[V0:.*]] = "ivy.fmax"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_fmax(%arg0: !torch.vtensor<[2,3],f32>, %arg1: !torch.vtensor<[3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.aten.fmax %arg0, %arg1 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[3],f32> -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_fmin(
// CHECK-NEXT: %[[V0:.*]] = "ivy.fmin"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_fmin(%arg0: !torch.vtensor<[2,3],f32>, %arg1: !torch.vtensor<[3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.aten.fmin %arg0, %arg1 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[3],f32> -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_igamma(
// CHECK-NEXT: %[[V0:.*]] = "ivy.gammainc"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_igamma(%arg0: !torch.vtensor<[2,3],f32>, %arg1: !torch.vtensor<[3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.operator "torch.aten.igamma"(%arg0, %arg1) : (!torch.vtensor<[2,3],f32>, !torch.vtensor<[3],f32>) -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_igammac(
// CHECK-NEXT: %[[V0:.*]] = "ivy.gammaincc"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_igammac(%arg0: !torch.vtensor<[2,3],f32>, %arg1: !torch.vtensor<[3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.operator "torch.aten.igammac"(%arg0, %arg1) : (!torch.vtensor<[2,3],f32>, !torch.vtensor<[3],f32>) -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_special_xlog1py(
// CHECK-NEXT: %[[V0:.*]] = "ivy.xlog1py"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_special_xlog1py(%arg0: !torch.vtensor<[2,3],f32>, %arg1: !torch.vtensor<[3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.operator "torch.aten.special_xlog1py"(%arg0, %arg1) : (!torch.vtensor<[2,3],f32>, !torch.vtensor<[3],f32>) -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_special_zeta(
// CHECK-NEXT: %[[V0:.*]] = "ivy.zeta"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @aten_special_zeta(%arg0: !torch.vtensor<[2,3],f32>, %arg1: !torch.vtensor<[3],f32>) -> !torch.vtensor<[2,3],f32> {
  %0 = torch.operator "torch.aten.special_zeta"(%arg0, %arg1) : (!torch.vtensor<[2,3],f32>, !torch.vtensor<[3],f32>) -> !torch.vtensor<[2,3],f32>
  return %0 : !torch.vtensor<[2,3],f32>
}

// CHECK-LABEL: func.func @aten_gcd(
// CHECK-NEXT: %[[V0:.*]] = "ivy.gcd"(%arg0, %arg1) : (tensor<2x3xi64>, tensor<3xi64>) -> tensor<2x3xi64>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi64>
func.func @aten_gcd(%arg0: !torch.vtensor<[2,3],si64>, %arg1: !torch.vtensor<[3],si64>) -> !torch.vtensor<[2,3],si64> {
  %0 = torch.operator "torch.aten.gcd"(%arg0, %arg1) : (!torch.vtensor<[2,3],si64>, !torch.vtensor<[3],si64>) -> !torch.vtensor<[2,3],si64>
  return %0 : !torch.vtensor<[2,3],si64>
}

// CHECK-LABEL: func.func @aten_lcm(
// CHECK-NEXT: %[[V0:.*]] = "ivy.lcm"(%arg0, %arg1) : (tensor<2x3xi64>, tensor<3xi64>) -> tensor<2x3xi64>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi64>
func.func @aten_lcm(%arg0: !torch.vtensor<[2,3],si64>, %arg1: !torch.vtensor<[3],si64>) -> !torch.vtensor<[2,3],si64> {
  %0 = torch.operator "torch.aten.lcm"(%arg0, %arg1) : (!torch.vtensor<[2,3],si64>, !torch.vtensor<[3],si64>) -> !torch.vtensor<[2,3],si64>
  return %0 : !torch.vtensor<[2,3],si64>
}

// CHECK-LABEL: func.func @aten_special_xlog1py_self_scalar(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.xlog1py"(%[[V0]], %arg0) : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<3xf32>
func.func @aten_special_xlog1py_self_scalar(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %float2.000000e00 = torch.constant.float 2.000000e+00
  %0 = torch.operator "torch.aten.special_xlog1py.self_scalar"(%float2.000000e00, %arg0) : (!torch.float, !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_special_xlog1py_other_scalar(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.xlog1py"(%arg0, %[[V0]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<3xf32>
func.func @aten_special_xlog1py_other_scalar(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %float2.000000e00 = torch.constant.float 2.000000e+00
  %0 = torch.operator "torch.aten.special_xlog1py.other_scalar"(%arg0, %float2.000000e00) : (!torch.vtensor<[3],f32>, !torch.float) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_special_zeta_self_scalar(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.zeta"(%[[V0]], %arg0) : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<3xf32>
func.func @aten_special_zeta_self_scalar(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %float2.000000e00 = torch.constant.float 2.000000e+00
  %0 = torch.operator "torch.aten.special_zeta.self_scalar"(%float2.000000e00, %arg0) : (!torch.float, !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_special_zeta_other_scalar(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.zeta"(%arg0, %[[V0]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<3xf32>
func.func @aten_special_zeta_other_scalar(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %float2.000000e00 = torch.constant.float 2.000000e+00
  %0 = torch.operator "torch.aten.special_zeta.other_scalar"(%arg0, %float2.000000e00) : (!torch.vtensor<[3],f32>, !torch.float) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_round_decimals(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<1.000000e+02> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.multiply"(%arg0, %[[V0]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.round"(%[[V1]]) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.divide"(%[[V2]], %[[V0]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V3]] : tensor<3xf32>
func.func @aten_round_decimals(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %int2 = torch.constant.int 2
  %0 = torch.aten.round.decimals %arg0, %int2 : !torch.vtensor<[3],f32>, !torch.int -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_polygamma(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.polygamma"(%[[V0]], %arg0) : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<3xf32>
func.func @aten_polygamma(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %int2 = torch.constant.int 2
  %0 = torch.operator "torch.aten.polygamma"(%int2, %arg0) : (!torch.int, !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_frexp_Tensor(
// CHECK-NEXT: %[[V0:.*]]:2 = "ivy.frexp"(%arg0) : (tensor<3xf32>) -> (tensor<3xf32>, tensor<3xi32>)
// CHECK-NEXT: return %[[V0]]#0, %[[V0]]#1 : tensor<3xf32>, tensor<3xi32>
func.func @aten_frexp_Tensor(%arg0: !torch.vtensor<[3],f32>) -> (!torch.vtensor<[3],f32>, !torch.vtensor<[3],si32>) {
  %0:2 = torch.operator "torch.aten.frexp.Tensor"(%arg0) : (!torch.vtensor<[3],f32>) -> (!torch.vtensor<[3],f32>, !torch.vtensor<[3],si32>)
  return %0#0, %0#1 : !torch.vtensor<[3],f32>, !torch.vtensor<[3],si32>
}

// CHECK-LABEL: func.func @aten_special_chebyshev_polynomial_t(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg1) {dtype = f32} : (tensor<3xi64>) -> tensor<3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.orthogonal_polynomial"(%arg0, %[[V0]]) {kind = "chebyshev_t"} : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<3xf32>
func.func @aten_special_chebyshev_polynomial_t(%arg0: !torch.vtensor<[3],f32>, %arg1: !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],f32> {
  %0 = torch.operator "torch.aten.special_chebyshev_polynomial_t"(%arg0, %arg1) : (!torch.vtensor<[3],f32>, !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_special_chebyshev_polynomial_t_x_scalar(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<5.000000e-01> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.astype"(%arg0) {dtype = f32} : (tensor<3xi64>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.orthogonal_polynomial"(%[[V0]], %[[V1]]) {kind = "chebyshev_t"} : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V2]] : tensor<3xf32>
func.func @aten_special_chebyshev_polynomial_t_x_scalar(%arg0: !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],f32> {
  %float5.000000e-01 = torch.constant.float 5.000000e-01
  %0 = torch.operator "torch.aten.special_chebyshev_polynomial_t.x_scalar"(%float5.000000e-01, %arg0) : (!torch.float, !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_special_chebyshev_polynomial_t_n_scalar(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.orthogonal_polynomial"(%arg0, %[[V0]]) {kind = "chebyshev_t"} : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<3xf32>
func.func @aten_special_chebyshev_polynomial_t_n_scalar(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %int2 = torch.constant.int 2
  %0 = torch.operator "torch.aten.special_chebyshev_polynomial_t.n_scalar"(%arg0, %int2) : (!torch.vtensor<[3],f32>, !torch.int) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_special_shifted_chebyshev_polynomial_t(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg1) {dtype = f32} : (tensor<3xi64>) -> tensor<3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.add"(%arg0, %arg0) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.subtract"(%[[V1]], %[[V2]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.orthogonal_polynomial"(%[[V3]], %[[V0]]) {kind = "chebyshev_t"} : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V4]] : tensor<3xf32>
func.func @aten_special_shifted_chebyshev_polynomial_t(%arg0: !torch.vtensor<[3],f32>, %arg1: !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],f32> {
  %0 = torch.operator "torch.aten.special_shifted_chebyshev_polynomial_t"(%arg0, %arg1) : (!torch.vtensor<[3],f32>, !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_special_shifted_chebyshev_polynomial_t_x_scalar(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<5.000000e-01> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.astype"(%arg0) {dtype = f32} : (tensor<3xi64>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.add"(%[[V0]], %[[V0]]) : (tensor<f32>, tensor<f32>) -> tensor<f32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.subtract"(%[[V2]], %[[V3]]) : (tensor<f32>, tensor<f32>) -> tensor<f32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.orthogonal_polynomial"(%[[V4]], %[[V1]]) {kind = "chebyshev_t"} : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V5]] : tensor<3xf32>
func.func @aten_special_shifted_chebyshev_polynomial_t_x_scalar(%arg0: !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],f32> {
  %float5.000000e-01 = torch.constant.float 5.000000e-01
  %0 = torch.operator "torch.aten.special_shifted_chebyshev_polynomial_t.x_scalar"(%float5.000000e-01, %arg0) : (!torch.float, !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_special_shifted_chebyshev_polynomial_t_n_scalar(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.add"(%arg0, %arg0) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.subtract"(%[[V1]], %[[V2]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.orthogonal_polynomial"(%[[V3]], %[[V0]]) {kind = "chebyshev_t"} : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V4]] : tensor<3xf32>
func.func @aten_special_shifted_chebyshev_polynomial_t_n_scalar(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %int2 = torch.constant.int 2
  %0 = torch.operator "torch.aten.special_shifted_chebyshev_polynomial_t.n_scalar"(%arg0, %int2) : (!torch.vtensor<[3],f32>, !torch.int) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_special_chebyshev_polynomial_u(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg1) {dtype = f32} : (tensor<3xi64>) -> tensor<3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.orthogonal_polynomial"(%arg0, %[[V0]]) {kind = "chebyshev_u"} : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<3xf32>
func.func @aten_special_chebyshev_polynomial_u(%arg0: !torch.vtensor<[3],f32>, %arg1: !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],f32> {
  %0 = torch.operator "torch.aten.special_chebyshev_polynomial_u"(%arg0, %arg1) : (!torch.vtensor<[3],f32>, !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_special_chebyshev_polynomial_u_x_scalar(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<5.000000e-01> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.astype"(%arg0) {dtype = f32} : (tensor<3xi64>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.orthogonal_polynomial"(%[[V0]], %[[V1]]) {kind = "chebyshev_u"} : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V2]] : tensor<3xf32>
func.func @aten_special_chebyshev_polynomial_u_x_scalar(%arg0: !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],f32> {
  %float5.000000e-01 = torch.constant.float 5.000000e-01
  %0 = torch.operator "torch.aten.special_chebyshev_polynomial_u.x_scalar"(%float5.000000e-01, %arg0) : (!torch.float, !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_special_chebyshev_polynomial_u_n_scalar(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.orthogonal_polynomial"(%arg0, %[[V0]]) {kind = "chebyshev_u"} : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<3xf32>
func.func @aten_special_chebyshev_polynomial_u_n_scalar(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %int2 = torch.constant.int 2
  %0 = torch.operator "torch.aten.special_chebyshev_polynomial_u.n_scalar"(%arg0, %int2) : (!torch.vtensor<[3],f32>, !torch.int) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_special_shifted_chebyshev_polynomial_u(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg1) {dtype = f32} : (tensor<3xi64>) -> tensor<3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.add"(%arg0, %arg0) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.subtract"(%[[V1]], %[[V2]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.orthogonal_polynomial"(%[[V3]], %[[V0]]) {kind = "chebyshev_u"} : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V4]] : tensor<3xf32>
func.func @aten_special_shifted_chebyshev_polynomial_u(%arg0: !torch.vtensor<[3],f32>, %arg1: !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],f32> {
  %0 = torch.operator "torch.aten.special_shifted_chebyshev_polynomial_u"(%arg0, %arg1) : (!torch.vtensor<[3],f32>, !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_special_shifted_chebyshev_polynomial_u_x_scalar(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<5.000000e-01> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.astype"(%arg0) {dtype = f32} : (tensor<3xi64>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.add"(%[[V0]], %[[V0]]) : (tensor<f32>, tensor<f32>) -> tensor<f32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.subtract"(%[[V2]], %[[V3]]) : (tensor<f32>, tensor<f32>) -> tensor<f32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.orthogonal_polynomial"(%[[V4]], %[[V1]]) {kind = "chebyshev_u"} : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V5]] : tensor<3xf32>
func.func @aten_special_shifted_chebyshev_polynomial_u_x_scalar(%arg0: !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],f32> {
  %float5.000000e-01 = torch.constant.float 5.000000e-01
  %0 = torch.operator "torch.aten.special_shifted_chebyshev_polynomial_u.x_scalar"(%float5.000000e-01, %arg0) : (!torch.float, !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_special_shifted_chebyshev_polynomial_u_n_scalar(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.add"(%arg0, %arg0) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.subtract"(%[[V1]], %[[V2]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.orthogonal_polynomial"(%[[V3]], %[[V0]]) {kind = "chebyshev_u"} : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V4]] : tensor<3xf32>
func.func @aten_special_shifted_chebyshev_polynomial_u_n_scalar(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %int2 = torch.constant.int 2
  %0 = torch.operator "torch.aten.special_shifted_chebyshev_polynomial_u.n_scalar"(%arg0, %int2) : (!torch.vtensor<[3],f32>, !torch.int) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_special_chebyshev_polynomial_v(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg1) {dtype = f32} : (tensor<3xi64>) -> tensor<3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.orthogonal_polynomial"(%arg0, %[[V0]]) {kind = "chebyshev_v"} : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<3xf32>
func.func @aten_special_chebyshev_polynomial_v(%arg0: !torch.vtensor<[3],f32>, %arg1: !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],f32> {
  %0 = torch.operator "torch.aten.special_chebyshev_polynomial_v"(%arg0, %arg1) : (!torch.vtensor<[3],f32>, !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_special_chebyshev_polynomial_v_x_scalar(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<5.000000e-01> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.astype"(%arg0) {dtype = f32} : (tensor<3xi64>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.orthogonal_polynomial"(%[[V0]], %[[V1]]) {kind = "chebyshev_v"} : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V2]] : tensor<3xf32>
func.func @aten_special_chebyshev_polynomial_v_x_scalar(%arg0: !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],f32> {
  %float5.000000e-01 = torch.constant.float 5.000000e-01
  %0 = torch.operator "torch.aten.special_chebyshev_polynomial_v.x_scalar"(%float5.000000e-01, %arg0) : (!torch.float, !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_special_chebyshev_polynomial_v_n_scalar(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.orthogonal_polynomial"(%arg0, %[[V0]]) {kind = "chebyshev_v"} : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<3xf32>
func.func @aten_special_chebyshev_polynomial_v_n_scalar(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %int2 = torch.constant.int 2
  %0 = torch.operator "torch.aten.special_chebyshev_polynomial_v.n_scalar"(%arg0, %int2) : (!torch.vtensor<[3],f32>, !torch.int) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_special_shifted_chebyshev_polynomial_v(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg1) {dtype = f32} : (tensor<3xi64>) -> tensor<3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.add"(%arg0, %arg0) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.subtract"(%[[V1]], %[[V2]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.orthogonal_polynomial"(%[[V3]], %[[V0]]) {kind = "chebyshev_v"} : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V4]] : tensor<3xf32>
func.func @aten_special_shifted_chebyshev_polynomial_v(%arg0: !torch.vtensor<[3],f32>, %arg1: !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],f32> {
  %0 = torch.operator "torch.aten.special_shifted_chebyshev_polynomial_v"(%arg0, %arg1) : (!torch.vtensor<[3],f32>, !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_special_shifted_chebyshev_polynomial_v_x_scalar(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<5.000000e-01> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.astype"(%arg0) {dtype = f32} : (tensor<3xi64>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.add"(%[[V0]], %[[V0]]) : (tensor<f32>, tensor<f32>) -> tensor<f32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.subtract"(%[[V2]], %[[V3]]) : (tensor<f32>, tensor<f32>) -> tensor<f32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.orthogonal_polynomial"(%[[V4]], %[[V1]]) {kind = "chebyshev_v"} : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V5]] : tensor<3xf32>
func.func @aten_special_shifted_chebyshev_polynomial_v_x_scalar(%arg0: !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],f32> {
  %float5.000000e-01 = torch.constant.float 5.000000e-01
  %0 = torch.operator "torch.aten.special_shifted_chebyshev_polynomial_v.x_scalar"(%float5.000000e-01, %arg0) : (!torch.float, !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_special_shifted_chebyshev_polynomial_v_n_scalar(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.add"(%arg0, %arg0) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.subtract"(%[[V1]], %[[V2]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.orthogonal_polynomial"(%[[V3]], %[[V0]]) {kind = "chebyshev_v"} : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V4]] : tensor<3xf32>
func.func @aten_special_shifted_chebyshev_polynomial_v_n_scalar(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %int2 = torch.constant.int 2
  %0 = torch.operator "torch.aten.special_shifted_chebyshev_polynomial_v.n_scalar"(%arg0, %int2) : (!torch.vtensor<[3],f32>, !torch.int) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_special_chebyshev_polynomial_w(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg1) {dtype = f32} : (tensor<3xi64>) -> tensor<3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.orthogonal_polynomial"(%arg0, %[[V0]]) {kind = "chebyshev_w"} : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<3xf32>
func.func @aten_special_chebyshev_polynomial_w(%arg0: !torch.vtensor<[3],f32>, %arg1: !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],f32> {
  %0 = torch.operator "torch.aten.special_chebyshev_polynomial_w"(%arg0, %arg1) : (!torch.vtensor<[3],f32>, !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_special_chebyshev_polynomial_w_x_scalar(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<5.000000e-01> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.astype"(%arg0) {dtype = f32} : (tensor<3xi64>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.orthogonal_polynomial"(%[[V0]], %[[V1]]) {kind = "chebyshev_w"} : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V2]] : tensor<3xf32>
func.func @aten_special_chebyshev_polynomial_w_x_scalar(%arg0: !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],f32> {
  %float5.000000e-01 = torch.constant.float 5.000000e-01
  %0 = torch.operator "torch.aten.special_chebyshev_polynomial_w.x_scalar"(%float5.000000e-01, %arg0) : (!torch.float, !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_special_chebyshev_polynomial_w_n_scalar(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.orthogonal_polynomial"(%arg0, %[[V0]]) {kind = "chebyshev_w"} : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<3xf32>
func.func @aten_special_chebyshev_polynomial_w_n_scalar(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %int2 = torch.constant.int 2
  %0 = torch.operator "torch.aten.special_chebyshev_polynomial_w.n_scalar"(%arg0, %int2) : (!torch.vtensor<[3],f32>, !torch.int) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_special_shifted_chebyshev_polynomial_w(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg1) {dtype = f32} : (tensor<3xi64>) -> tensor<3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.add"(%arg0, %arg0) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.subtract"(%[[V1]], %[[V2]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.orthogonal_polynomial"(%[[V3]], %[[V0]]) {kind = "chebyshev_w"} : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V4]] : tensor<3xf32>
func.func @aten_special_shifted_chebyshev_polynomial_w(%arg0: !torch.vtensor<[3],f32>, %arg1: !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],f32> {
  %0 = torch.operator "torch.aten.special_shifted_chebyshev_polynomial_w"(%arg0, %arg1) : (!torch.vtensor<[3],f32>, !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_special_shifted_chebyshev_polynomial_w_x_scalar(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<5.000000e-01> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.astype"(%arg0) {dtype = f32} : (tensor<3xi64>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.add"(%[[V0]], %[[V0]]) : (tensor<f32>, tensor<f32>) -> tensor<f32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.subtract"(%[[V2]], %[[V3]]) : (tensor<f32>, tensor<f32>) -> tensor<f32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.orthogonal_polynomial"(%[[V4]], %[[V1]]) {kind = "chebyshev_w"} : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V5]] : tensor<3xf32>
func.func @aten_special_shifted_chebyshev_polynomial_w_x_scalar(%arg0: !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],f32> {
  %float5.000000e-01 = torch.constant.float 5.000000e-01
  %0 = torch.operator "torch.aten.special_shifted_chebyshev_polynomial_w.x_scalar"(%float5.000000e-01, %arg0) : (!torch.float, !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_special_shifted_chebyshev_polynomial_w_n_scalar(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.add"(%arg0, %arg0) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.subtract"(%[[V1]], %[[V2]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.orthogonal_polynomial"(%[[V3]], %[[V0]]) {kind = "chebyshev_w"} : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V4]] : tensor<3xf32>
func.func @aten_special_shifted_chebyshev_polynomial_w_n_scalar(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %int2 = torch.constant.int 2
  %0 = torch.operator "torch.aten.special_shifted_chebyshev_polynomial_w.n_scalar"(%arg0, %int2) : (!torch.vtensor<[3],f32>, !torch.int) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_special_hermite_polynomial_h(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg1) {dtype = f32} : (tensor<3xi64>) -> tensor<3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.orthogonal_polynomial"(%arg0, %[[V0]]) {kind = "hermite_h"} : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<3xf32>
func.func @aten_special_hermite_polynomial_h(%arg0: !torch.vtensor<[3],f32>, %arg1: !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],f32> {
  %0 = torch.operator "torch.aten.special_hermite_polynomial_h"(%arg0, %arg1) : (!torch.vtensor<[3],f32>, !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_special_hermite_polynomial_h_x_scalar(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<5.000000e-01> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.astype"(%arg0) {dtype = f32} : (tensor<3xi64>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.orthogonal_polynomial"(%[[V0]], %[[V1]]) {kind = "hermite_h"} : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V2]] : tensor<3xf32>
func.func @aten_special_hermite_polynomial_h_x_scalar(%arg0: !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],f32> {
  %float5.000000e-01 = torch.constant.float 5.000000e-01
  %0 = torch.operator "torch.aten.special_hermite_polynomial_h.x_scalar"(%float5.000000e-01, %arg0) : (!torch.float, !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_special_hermite_polynomial_h_n_scalar(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.orthogonal_polynomial"(%arg0, %[[V0]]) {kind = "hermite_h"} : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<3xf32>
func.func @aten_special_hermite_polynomial_h_n_scalar(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %int2 = torch.constant.int 2
  %0 = torch.operator "torch.aten.special_hermite_polynomial_h.n_scalar"(%arg0, %int2) : (!torch.vtensor<[3],f32>, !torch.int) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_special_hermite_polynomial_he(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg1) {dtype = f32} : (tensor<3xi64>) -> tensor<3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.orthogonal_polynomial"(%arg0, %[[V0]]) {kind = "hermite_he"} : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<3xf32>
func.func @aten_special_hermite_polynomial_he(%arg0: !torch.vtensor<[3],f32>, %arg1: !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],f32> {
  %0 = torch.operator "torch.aten.special_hermite_polynomial_he"(%arg0, %arg1) : (!torch.vtensor<[3],f32>, !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_special_hermite_polynomial_he_x_scalar(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<5.000000e-01> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.astype"(%arg0) {dtype = f32} : (tensor<3xi64>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.orthogonal_polynomial"(%[[V0]], %[[V1]]) {kind = "hermite_he"} : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V2]] : tensor<3xf32>
func.func @aten_special_hermite_polynomial_he_x_scalar(%arg0: !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],f32> {
  %float5.000000e-01 = torch.constant.float 5.000000e-01
  %0 = torch.operator "torch.aten.special_hermite_polynomial_he.x_scalar"(%float5.000000e-01, %arg0) : (!torch.float, !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_special_hermite_polynomial_he_n_scalar(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.orthogonal_polynomial"(%arg0, %[[V0]]) {kind = "hermite_he"} : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<3xf32>
func.func @aten_special_hermite_polynomial_he_n_scalar(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %int2 = torch.constant.int 2
  %0 = torch.operator "torch.aten.special_hermite_polynomial_he.n_scalar"(%arg0, %int2) : (!torch.vtensor<[3],f32>, !torch.int) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_special_laguerre_polynomial_l(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg1) {dtype = f32} : (tensor<3xi64>) -> tensor<3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.orthogonal_polynomial"(%arg0, %[[V0]]) {kind = "laguerre_l"} : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<3xf32>
func.func @aten_special_laguerre_polynomial_l(%arg0: !torch.vtensor<[3],f32>, %arg1: !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],f32> {
  %0 = torch.operator "torch.aten.special_laguerre_polynomial_l"(%arg0, %arg1) : (!torch.vtensor<[3],f32>, !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_special_laguerre_polynomial_l_x_scalar(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<5.000000e-01> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.astype"(%arg0) {dtype = f32} : (tensor<3xi64>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.orthogonal_polynomial"(%[[V0]], %[[V1]]) {kind = "laguerre_l"} : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V2]] : tensor<3xf32>
func.func @aten_special_laguerre_polynomial_l_x_scalar(%arg0: !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],f32> {
  %float5.000000e-01 = torch.constant.float 5.000000e-01
  %0 = torch.operator "torch.aten.special_laguerre_polynomial_l.x_scalar"(%float5.000000e-01, %arg0) : (!torch.float, !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_special_laguerre_polynomial_l_n_scalar(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.orthogonal_polynomial"(%arg0, %[[V0]]) {kind = "laguerre_l"} : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<3xf32>
func.func @aten_special_laguerre_polynomial_l_n_scalar(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %int2 = torch.constant.int 2
  %0 = torch.operator "torch.aten.special_laguerre_polynomial_l.n_scalar"(%arg0, %int2) : (!torch.vtensor<[3],f32>, !torch.int) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_special_legendre_polynomial_p(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg1) {dtype = f32} : (tensor<3xi64>) -> tensor<3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.orthogonal_polynomial"(%arg0, %[[V0]]) {kind = "legendre_p"} : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<3xf32>
func.func @aten_special_legendre_polynomial_p(%arg0: !torch.vtensor<[3],f32>, %arg1: !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],f32> {
  %0 = torch.operator "torch.aten.special_legendre_polynomial_p"(%arg0, %arg1) : (!torch.vtensor<[3],f32>, !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_special_legendre_polynomial_p_x_scalar(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<5.000000e-01> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.astype"(%arg0) {dtype = f32} : (tensor<3xi64>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.orthogonal_polynomial"(%[[V0]], %[[V1]]) {kind = "legendre_p"} : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V2]] : tensor<3xf32>
func.func @aten_special_legendre_polynomial_p_x_scalar(%arg0: !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],f32> {
  %float5.000000e-01 = torch.constant.float 5.000000e-01
  %0 = torch.operator "torch.aten.special_legendre_polynomial_p.x_scalar"(%float5.000000e-01, %arg0) : (!torch.float, !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_special_legendre_polynomial_p_n_scalar(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<2.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.orthogonal_polynomial"(%arg0, %[[V0]]) {kind = "legendre_p"} : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<3xf32>
func.func @aten_special_legendre_polynomial_p_n_scalar(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %int2 = torch.constant.int 2
  %0 = torch.operator "torch.aten.special_legendre_polynomial_p.n_scalar"(%arg0, %int2) : (!torch.vtensor<[3],f32>, !torch.int) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_complex(
// CHECK-NEXT: %[[V0:.*]] = "ivy.complex"(%arg0, %arg1) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xcomplex<f32>>
// CHECK-NEXT: return %[[V0]] : tensor<3xcomplex<f32>>
func.func @aten_complex(%arg0: !torch.vtensor<[3],f32>, %arg1: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],complex<f32>> {
  %0 = torch.aten.complex %arg0, %arg1 : !torch.vtensor<[3],f32>, !torch.vtensor<[3],f32> -> !torch.vtensor<[3],complex<f32>>
  return %0 : !torch.vtensor<[3],complex<f32>>
}

// CHECK-LABEL: func.func @aten_polar(
// CHECK-NEXT: %[[V0:.*]] = "ivy.cos"(%arg1) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.multiply"(%arg0, %[[V0]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.sin"(%arg1) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.multiply"(%arg0, %[[V2]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.complex"(%[[V1]], %[[V3]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xcomplex<f32>>
// CHECK-NEXT: return %[[V4]] : tensor<3xcomplex<f32>>
func.func @aten_polar(%arg0: !torch.vtensor<[3],f32>, %arg1: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],complex<f32>> {
  %0 = torch.aten.polar %arg0, %arg1 : !torch.vtensor<[3],f32>, !torch.vtensor<[3],f32> -> !torch.vtensor<[3],complex<f32>>
  return %0 : !torch.vtensor<[3],complex<f32>>
}

// CHECK-LABEL: func.func @aten_angle(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.less"(%arg0, %[[V0]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xi1>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<3.14159274> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.where"(%[[V1]], %[[V2]], %[[V3]]) : (tensor<3xi1>, tensor<f32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: %[[V5:.*]] = "ivy.isnan"(%arg0) : (tensor<3xf32>) -> tensor<3xi1>
// CHECK-NEXT: %[[V6:.*]] = "ivy.where"(%[[V5]], %arg0, %[[V4]]) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V6]] : tensor<3xf32>
func.func @aten_angle(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %0 = torch.operator "torch.aten.angle"(%arg0) : (!torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_angle_complex(
// CHECK-NEXT: %[[V0:.*]] = "ivy.imag"(%arg0) : (tensor<3xcomplex<f32>>) -> tensor<3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.real"(%arg0) : (tensor<3xcomplex<f32>>) -> tensor<3xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.atan2"(%[[V0]], %[[V1]]) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V2]] : tensor<3xf32>
func.func @aten_angle_complex(%arg0: !torch.vtensor<[3],complex<f32>>) -> !torch.vtensor<[3],f32> {
  %0 = torch.operator "torch.aten.angle"(%arg0) : (!torch.vtensor<[3],complex<f32>>) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_real(
// CHECK-NEXT: %[[V0:.*]] = "ivy.real"(%arg0) : (tensor<3xcomplex<f32>>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @aten_real(%arg0: !torch.vtensor<[3],complex<f32>>) -> !torch.vtensor<[3],f32> {
  %0 = torch.aten.real %arg0 : !torch.vtensor<[3],complex<f32>> -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_imag(
// CHECK-NEXT: %[[V0:.*]] = "ivy.imag"(%arg0) : (tensor<3xcomplex<f32>>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @aten_imag(%arg0: !torch.vtensor<[3],complex<f32>>) -> !torch.vtensor<[3],f32> {
  %0 = torch.aten.imag %arg0 : !torch.vtensor<[3],complex<f32>> -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_resolve_conj(
// CHECK-NEXT: return %arg0 : tensor<3xcomplex<f32>>
func.func @aten_resolve_conj(%arg0: !torch.vtensor<[3],complex<f32>>) -> !torch.vtensor<[3],complex<f32>> {
  %0 = torch.operator "torch.aten.resolve_conj"(%arg0) : (!torch.vtensor<[3],complex<f32>>) -> !torch.vtensor<[3],complex<f32>>
  return %0 : !torch.vtensor<[3],complex<f32>>
}

// CHECK-LABEL: func.func @aten_resolve_neg(
// CHECK-NEXT: return %arg0 : tensor<3xf32>
func.func @aten_resolve_neg(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %0 = torch.operator "torch.aten.resolve_neg"(%arg0) : (!torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten__neg_view(
// CHECK-NEXT: %[[V0:.*]] = "ivy.negative"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @aten__neg_view(%arg0: !torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32> {
  %0 = torch.operator "torch.aten._neg_view"(%arg0) : (!torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32>
  return %0 : !torch.vtensor<[3],f32>
}

// CHECK-LABEL: func.func @aten_lshift_operator_Tensor(
// CHECK-NEXT: %[[V0:.*]] = "ivy.bitwise_left_shift"(%arg0, %arg1) : (tensor<2x3xi64>, tensor<3xi64>) -> tensor<2x3xi64>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi64>
func.func @aten_lshift_operator_Tensor(%arg0: !torch.vtensor<[2,3],si64>, %arg1: !torch.vtensor<[3],si64>) -> !torch.vtensor<[2,3],si64> {
  %0 = torch.operator "torch.aten.__lshift__.Tensor"(%arg0, %arg1) : (!torch.vtensor<[2,3],si64>, !torch.vtensor<[3],si64>) -> !torch.vtensor<[2,3],si64>
  return %0 : !torch.vtensor<[2,3],si64>
}

// CHECK-LABEL: func.func @aten_lshift_operator_Scalar(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<2> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.bitwise_left_shift"(%arg0, %[[V0]]) : (tensor<3xi64>, tensor<i64>) -> tensor<3xi64>
// CHECK-NEXT: return %[[V1]] : tensor<3xi64>
func.func @aten_lshift_operator_Scalar(%arg0: !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],si64> {
  %int2 = torch.constant.int 2
  %0 = torch.aten.__lshift__.Scalar %arg0, %int2 : !torch.vtensor<[3],si64>, !torch.int -> !torch.vtensor<[3],si64>
  return %0 : !torch.vtensor<[3],si64>
}

// CHECK-LABEL: func.func @aten_rshift_operator_Tensor(
// CHECK-NEXT: %[[V0:.*]] = "ivy.bitwise_right_shift"(%arg0, %arg1) : (tensor<2x3xi64>, tensor<3xi64>) -> tensor<2x3xi64>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xi64>
func.func @aten_rshift_operator_Tensor(%arg0: !torch.vtensor<[2,3],si64>, %arg1: !torch.vtensor<[3],si64>) -> !torch.vtensor<[2,3],si64> {
  %0 = torch.operator "torch.aten.__rshift__.Tensor"(%arg0, %arg1) : (!torch.vtensor<[2,3],si64>, !torch.vtensor<[3],si64>) -> !torch.vtensor<[2,3],si64>
  return %0 : !torch.vtensor<[2,3],si64>
}

// CHECK-LABEL: func.func @aten_rshift_operator_Scalar(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<2> : tensor<i64>} : () -> tensor<i64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.bitwise_right_shift"(%arg0, %[[V0]]) : (tensor<3xi64>, tensor<i64>) -> tensor<3xi64>
// CHECK-NEXT: return %[[V1]] : tensor<3xi64>
func.func @aten_rshift_operator_Scalar(%arg0: !torch.vtensor<[3],si64>) -> !torch.vtensor<[3],si64> {
  %int2 = torch.constant.int 2
  %0 = torch.aten.__rshift__.Scalar %arg0, %int2 : !torch.vtensor<[3],si64>, !torch.int -> !torch.vtensor<[3],si64>
  return %0 : !torch.vtensor<[3],si64>
}
