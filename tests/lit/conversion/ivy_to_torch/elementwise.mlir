// RUN: ivy-opt %s --convert-ivy-to-torch | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @abs(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.abs %arg0 : !torch.vtensor<[2,?],f32> -> !torch.vtensor<[2,?],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,?],f32>
func.func @abs(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.abs"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @acos(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.acos %arg0 : !torch.vtensor<[2,?],f32> -> !torch.vtensor<[2,?],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,?],f32>
func.func @acos(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.acos"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @acosh(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.acosh %arg0 : !torch.vtensor<[2,?],f32> -> !torch.vtensor<[2,?],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,?],f32>
func.func @acosh(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.acosh"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @asin(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.asin %arg0 : !torch.vtensor<[2,?],f32> -> !torch.vtensor<[2,?],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,?],f32>
func.func @asin(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.asin"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @asinh(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.asinh %arg0 : !torch.vtensor<[2,?],f32> -> !torch.vtensor<[2,?],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,?],f32>
func.func @asinh(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.asinh"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @atan(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.atan %arg0 : !torch.vtensor<[2,?],f32> -> !torch.vtensor<[2,?],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,?],f32>
func.func @atan(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.atan"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @atanh(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.atanh %arg0 : !torch.vtensor<[2,?],f32> -> !torch.vtensor<[2,?],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,?],f32>
func.func @atanh(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.atanh"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @ceil(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.ceil %arg0 : !torch.vtensor<[2,?],f32> -> !torch.vtensor<[2,?],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,?],f32>
func.func @ceil(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.ceil"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @cos(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.cos %arg0 : !torch.vtensor<[2,?],f32> -> !torch.vtensor<[2,?],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,?],f32>
func.func @cos(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.cos"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @cosh(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.cosh %arg0 : !torch.vtensor<[2,?],f32> -> !torch.vtensor<[2,?],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,?],f32>
func.func @cosh(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.cosh"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @digamma(
// CHECK-NEXT: %[[V0:.*]] = torch.operator "torch.aten.digamma"(%arg0) : (!torch.vtensor<[2,?],f32>) -> !torch.vtensor<[2,?],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,?],f32>
func.func @digamma(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.digamma"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @erf(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.erf %arg0 : !torch.vtensor<[2,?],f32> -> !torch.vtensor<[2,?],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,?],f32>
func.func @erf(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.erf"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @erfc(
// CHECK-NEXT: %[[V0:.*]] = torch.operator "torch.aten.erfc"(%arg0) : (!torch.vtensor<[2,?],f32>) -> !torch.vtensor<[2,?],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,?],f32>
func.func @erfc(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.erfc"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @erfinv(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.erfinv %arg0 : !torch.vtensor<[2,?],f32> -> !torch.vtensor<[2,?],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,?],f32>
func.func @erfinv(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.erfinv"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @exp(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.exp %arg0 : !torch.vtensor<[2,?],f32> -> !torch.vtensor<[2,?],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,?],f32>
func.func @exp(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.exp"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @exp2(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.exp2 %arg0 : !torch.vtensor<[2,?],f32> -> !torch.vtensor<[2,?],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,?],f32>
func.func @exp2(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.exp2"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @expm1(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.expm1 %arg0 : !torch.vtensor<[2,?],f32> -> !torch.vtensor<[2,?],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,?],f32>
func.func @expm1(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.expm1"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @floor(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.floor %arg0 : !torch.vtensor<[2,?],f32> -> !torch.vtensor<[2,?],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,?],f32>
func.func @floor(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.floor"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @frexp(
// CHECK-NEXT: %[[V0:.*]]:2 = torch.operator "torch.aten.frexp.Tensor"(%arg0) : (!torch.vtensor<[3],f32>) -> (!torch.vtensor<[3],f32>, !torch.vtensor<[3],si32>)
// CHECK-NEXT: return %[[V0]]#0, %[[V0]]#1 : !torch.vtensor<[3],f32>, !torch.vtensor<[3],si32>
func.func @frexp(%arg0: tensor<3xf32>) -> (tensor<3xf32>, tensor<3xi32>) {
  %0:2 = "ivy.frexp"(%arg0) : (tensor<3xf32>) -> (tensor<3xf32>, tensor<3xi32>)
  return %0#0, %0#1 : tensor<3xf32>, tensor<3xi32>
}

// CHECK-LABEL: func.func @imag(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.imag %arg0 : !torch.vtensor<[3],complex<f32>> -> !torch.vtensor<[3],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[3],f32>
func.func @imag(%arg0: tensor<3xcomplex<f32>>) -> tensor<3xf32> {
  %0 = "ivy.imag"(%arg0) : (tensor<3xcomplex<f32>>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @isfinite(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.isfinite %arg0 : !torch.vtensor<[2,?],f32> -> !torch.vtensor<[2,?],i1>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,?],i1>
func.func @isfinite(%arg0: tensor<2x?xf32>) -> tensor<2x?xi1> {
  %0 = "ivy.isfinite"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xi1>
  return %0 : tensor<2x?xi1>
}

// CHECK-LABEL: func.func @isinf(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.isinf %arg0 : !torch.vtensor<[2,?],f32> -> !torch.vtensor<[2,?],i1>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,?],i1>
func.func @isinf(%arg0: tensor<2x?xf32>) -> tensor<2x?xi1> {
  %0 = "ivy.isinf"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xi1>
  return %0 : tensor<2x?xi1>
}

// CHECK-LABEL: func.func @isnan(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.isnan %arg0 : !torch.vtensor<[2,?],f32> -> !torch.vtensor<[2,?],i1>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,?],i1>
func.func @isnan(%arg0: tensor<2x?xf32>) -> tensor<2x?xi1> {
  %0 = "ivy.isnan"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xi1>
  return %0 : tensor<2x?xi1>
}

// CHECK-LABEL: func.func @lgamma(
// CHECK-NEXT: %[[V0:.*]] = torch.operator "torch.aten.lgamma"(%arg0) : (!torch.vtensor<[2,?],f32>) -> !torch.vtensor<[2,?],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,?],f32>
func.func @lgamma(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.lgamma"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @log(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.log %arg0 : !torch.vtensor<[2,?],f32> -> !torch.vtensor<[2,?],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,?],f32>
func.func @log(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.log"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @log10(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.log10 %arg0 : !torch.vtensor<[2,?],f32> -> !torch.vtensor<[2,?],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,?],f32>
func.func @log10(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.log10"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @log1p(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.log1p %arg0 : !torch.vtensor<[2,?],f32> -> !torch.vtensor<[2,?],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,?],f32>
func.func @log1p(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.log1p"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @log2(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.log2 %arg0 : !torch.vtensor<[2,?],f32> -> !torch.vtensor<[2,?],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,?],f32>
func.func @log2(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.log2"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @log_sigmoid(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.log_sigmoid %arg0 : !torch.vtensor<[2,?],f32> -> !torch.vtensor<[2,?],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,?],f32>
func.func @log_sigmoid(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.log_sigmoid"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @mish(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.mish %arg0 : !torch.vtensor<[2,?],f32> -> !torch.vtensor<[2,?],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,?],f32>
func.func @mish(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.mish"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @real_of_real(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.real %arg0 : !torch.vtensor<[3],f32> -> !torch.vtensor<[3],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[3],f32>
func.func @real_of_real(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.real"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @reciprocal(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.reciprocal %arg0 : !torch.vtensor<[2,?],f32> -> !torch.vtensor<[2,?],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,?],f32>
func.func @reciprocal(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.reciprocal"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @relu(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.relu %arg0 : !torch.vtensor<[2,?],f32> -> !torch.vtensor<[2,?],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,?],f32>
func.func @relu(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.relu"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @relu6(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.relu6 %arg0 : !torch.vtensor<[2,?],f32> -> !torch.vtensor<[2,?],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,?],f32>
func.func @relu6(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.relu6"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @round(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.round %arg0 : !torch.vtensor<[2,?],f32> -> !torch.vtensor<[2,?],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,?],f32>
func.func @round(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.round"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @rsqrt(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.rsqrt %arg0 : !torch.vtensor<[2,?],f32> -> !torch.vtensor<[2,?],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,?],f32>
func.func @rsqrt(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.rsqrt"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @sigmoid(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.sigmoid %arg0 : !torch.vtensor<[2,?],f32> -> !torch.vtensor<[2,?],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,?],f32>
func.func @sigmoid(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.sigmoid"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @signbit(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.signbit %arg0 : !torch.vtensor<[2,?],f32> -> !torch.vtensor<[2,?],i1>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,?],i1>
func.func @signbit(%arg0: tensor<2x?xf32>) -> tensor<2x?xi1> {
  %0 = "ivy.signbit"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xi1>
  return %0 : tensor<2x?xi1>
}

// CHECK-LABEL: func.func @silu(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.silu %arg0 : !torch.vtensor<[4],f32> -> !torch.vtensor<[4],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[4],f32>
func.func @silu(%x: tensor<4xf32>) -> tensor<4xf32> {
  %0 = "ivy.silu"(%x) : (tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// CHECK-LABEL: func.func @sin(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.sin %arg0 : !torch.vtensor<[2,?],f32> -> !torch.vtensor<[2,?],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,?],f32>
func.func @sin(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.sin"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @sinh(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.sinh %arg0 : !torch.vtensor<[2,?],f32> -> !torch.vtensor<[2,?],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,?],f32>
func.func @sinh(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.sinh"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @sqrt(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.sqrt %arg0 : !torch.vtensor<[2,?],f32> -> !torch.vtensor<[2,?],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,?],f32>
func.func @sqrt(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.sqrt"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @square(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.square %arg0 : !torch.vtensor<[2,?],f32> -> !torch.vtensor<[2,?],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,?],f32>
func.func @square(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.square"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @tan(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.tan %arg0 : !torch.vtensor<[2,?],f32> -> !torch.vtensor<[2,?],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,?],f32>
func.func @tan(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.tan"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @tanh(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.tanh %arg0 : !torch.vtensor<[2,?],f32> -> !torch.vtensor<[2,?],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,?],f32>
func.func @tanh(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.tanh"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @trunc(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.trunc %arg0 : !torch.vtensor<[2,?],f32> -> !torch.vtensor<[2,?],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,?],f32>
func.func @trunc(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.trunc"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @atan2(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.atan2 %arg0, %arg1 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[3],f32> -> !torch.vtensor<[2,3],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,3],f32>
func.func @atan2(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.atan2"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @complex(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.complex %arg0, %arg1 : !torch.vtensor<[3],f32>, !torch.vtensor<[3],f32> -> !torch.vtensor<[3],complex<f32>>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[3],complex<f32>>
func.func @complex(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>) -> tensor<3xcomplex<f32>> {
  %0 = "ivy.complex"(%arg0, %arg1) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xcomplex<f32>>
  return %0 : tensor<3xcomplex<f32>>
}

// CHECK-LABEL: func.func @fmax(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.fmax %arg0, %arg1 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[3],f32> -> !torch.vtensor<[2,3],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,3],f32>
func.func @fmax(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.fmax"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @fmin(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.fmin %arg0, %arg1 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[3],f32> -> !torch.vtensor<[2,3],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,3],f32>
func.func @fmin(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.fmin"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @gcd(
// CHECK-NEXT: %[[V0:.*]] = torch.operator "torch.aten.gcd"(%arg0, %arg1) : (!torch.vtensor<[2,3],si64>, !torch.vtensor<[3],si64>) -> !torch.vtensor<[2,3],si64>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,3],si64>
func.func @gcd(%arg0: tensor<2x3xi64>, %arg1: tensor<3xi64>) -> tensor<2x3xi64> {
  %0 = "ivy.gcd"(%arg0, %arg1) : (tensor<2x3xi64>, tensor<3xi64>) -> tensor<2x3xi64>
  return %0 : tensor<2x3xi64>
}

// CHECK-LABEL: func.func @hypot(
// CHECK-NEXT: %[[V0:.*]] = torch.operator "torch.aten.hypot"(%arg0, %arg1) : (!torch.vtensor<[2,3],f32>, !torch.vtensor<[3],f32>) -> !torch.vtensor<[2,3],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,3],f32>
func.func @hypot(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.hypot"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @lcm(
// CHECK-NEXT: %[[V0:.*]] = torch.operator "torch.aten.lcm"(%arg0, %arg1) : (!torch.vtensor<[2,3],si64>, !torch.vtensor<[3],si64>) -> !torch.vtensor<[2,3],si64>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,3],si64>
func.func @lcm(%arg0: tensor<2x3xi64>, %arg1: tensor<3xi64>) -> tensor<2x3xi64> {
  %0 = "ivy.lcm"(%arg0, %arg1) : (tensor<2x3xi64>, tensor<3xi64>) -> tensor<2x3xi64>
  return %0 : tensor<2x3xi64>
}

// CHECK-LABEL: func.func @logaddexp(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.logaddexp %arg0, %arg1 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[3],f32> -> !torch.vtensor<[2,3],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,3],f32>
func.func @logaddexp(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.logaddexp"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @maximum(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.maximum %arg0, %arg1 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[3],f32> -> !torch.vtensor<[2,3],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,3],f32>
func.func @maximum(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.maximum"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @minimum(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.minimum %arg0, %arg1 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[3],f32> -> !torch.vtensor<[2,3],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,3],f32>
func.func @minimum(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.minimum"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @nextafter(
// CHECK-NEXT: %[[V0:.*]] = torch.operator "torch.aten.nextafter"(%arg0, %arg1) : (!torch.vtensor<[2,3],f32>, !torch.vtensor<[3],f32>) -> !torch.vtensor<[2,3],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,3],f32>
func.func @nextafter(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.nextafter"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @bessel_i0(
// CHECK-NEXT: %[[V0:.*]] = torch.operator "torch.aten.special_i0"(%arg0) : (!torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[3],f32>
func.func @bessel_i0(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.bessel_i0"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @bessel_i0e(
// CHECK-NEXT: %[[V0:.*]] = torch.operator "torch.aten.special_i0e"(%arg0) : (!torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[3],f32>
func.func @bessel_i0e(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.bessel_i0e"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @bessel_i1(
// CHECK-NEXT: %[[V0:.*]] = torch.operator "torch.aten.special_i1"(%arg0) : (!torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[3],f32>
func.func @bessel_i1(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.bessel_i1"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @bessel_i1e(
// CHECK-NEXT: %[[V0:.*]] = torch.operator "torch.aten.special_i1e"(%arg0) : (!torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[3],f32>
func.func @bessel_i1e(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.bessel_i1e"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @bitwise_and(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.bitwise_and.Tensor %arg0, %arg1 : !torch.vtensor<[2,3],si64>, !torch.vtensor<[3],si64> -> !torch.vtensor<[2,3],si64>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,3],si64>
func.func @bitwise_and(%arg0: tensor<2x3xi64>, %arg1: tensor<3xi64>) -> tensor<2x3xi64> {
  %0 = "ivy.bitwise_and"(%arg0, %arg1) : (tensor<2x3xi64>, tensor<3xi64>) -> tensor<2x3xi64>
  return %0 : tensor<2x3xi64>
}

// CHECK-LABEL: func.func @bitwise_invert(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.bitwise_not %arg0 : !torch.vtensor<[3],si64> -> !torch.vtensor<[3],si64>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[3],si64>
func.func @bitwise_invert(%arg0: tensor<3xi64>) -> tensor<3xi64> {
  %0 = "ivy.bitwise_invert"(%arg0) : (tensor<3xi64>) -> tensor<3xi64>
  return %0 : tensor<3xi64>
}

// CHECK-LABEL: func.func @bitwise_left_shift(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.bitwise_left_shift.Tensor %arg0, %arg1 : !torch.vtensor<[2,3],si64>, !torch.vtensor<[3],si64> -> !torch.vtensor<[2,3],si64>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,3],si64>
func.func @bitwise_left_shift(%arg0: tensor<2x3xi64>, %arg1: tensor<3xi64>) -> tensor<2x3xi64> {
  %0 = "ivy.bitwise_left_shift"(%arg0, %arg1) : (tensor<2x3xi64>, tensor<3xi64>) -> tensor<2x3xi64>
  return %0 : tensor<2x3xi64>
}

// CHECK-LABEL: func.func @bitwise_or(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.bitwise_or.Tensor %arg0, %arg1 : !torch.vtensor<[2,3],si64>, !torch.vtensor<[3],si64> -> !torch.vtensor<[2,3],si64>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,3],si64>
func.func @bitwise_or(%arg0: tensor<2x3xi64>, %arg1: tensor<3xi64>) -> tensor<2x3xi64> {
  %0 = "ivy.bitwise_or"(%arg0, %arg1) : (tensor<2x3xi64>, tensor<3xi64>) -> tensor<2x3xi64>
  return %0 : tensor<2x3xi64>
}

// CHECK-LABEL: func.func @bitwise_right_shift_unsigned(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.bitwise_right_shift.Tensor %arg0, %arg1 : !torch.vtensor<[3],ui8>, !torch.vtensor<[3],ui8> -> !torch.vtensor<[3],ui8>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[3],ui8>
func.func @bitwise_right_shift_unsigned(%arg0: tensor<3xui8>, %arg1: tensor<3xui8>) -> tensor<3xui8> {
  %0 = "ivy.bitwise_right_shift"(%arg0, %arg1) : (tensor<3xui8>, tensor<3xui8>) -> tensor<3xui8>
  return %0 : tensor<3xui8>
}

// CHECK-LABEL: func.func @bitwise_xor(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.bitwise_xor.Tensor %arg0, %arg1 : !torch.vtensor<[2,3],si64>, !torch.vtensor<[3],si64> -> !torch.vtensor<[2,3],si64>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,3],si64>
func.func @bitwise_xor(%arg0: tensor<2x3xi64>, %arg1: tensor<3xi64>) -> tensor<2x3xi64> {
  %0 = "ivy.bitwise_xor"(%arg0, %arg1) : (tensor<2x3xi64>, tensor<3xi64>) -> tensor<2x3xi64>
  return %0 : tensor<2x3xi64>
}

// CHECK-LABEL: func.func @conj(
// CHECK-NEXT: %[[V0:.*]] = torch.operator "torch.aten.conj_physical"(%arg0) : (!torch.vtensor<[3],complex<f32>>) -> !torch.vtensor<[3],complex<f32>>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[3],complex<f32>>
func.func @conj(%arg0: tensor<3xcomplex<f32>>) -> tensor<3xcomplex<f32>> {
  %0 = "ivy.conj"(%arg0) : (tensor<3xcomplex<f32>>) -> tensor<3xcomplex<f32>>
  return %0 : tensor<3xcomplex<f32>>
}

// CHECK-LABEL: func.func @copysign(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.copysign.Tensor %arg0, %arg1 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[3],f32> -> !torch.vtensor<[2,3],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,3],f32>
func.func @copysign(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.copysign"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @divide(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.div.Tensor %arg0, %arg1 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[3],f32> -> !torch.vtensor<[2,3],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,3],f32>
func.func @divide(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.divide"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @equal(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.eq.Tensor %arg0, %arg1 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[3],f32> -> !torch.vtensor<[2,3],i1>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,3],i1>
func.func @equal(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xi1> {
  %0 = "ivy.equal"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xi1>
  return %0 : tensor<2x3xi1>
}

// CHECK-LABEL: func.func @erfcx(
// CHECK-NEXT: %[[V0:.*]] = torch.operator "torch.aten.special_erfcx"(%arg0) : (!torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[3],f32>
func.func @erfcx(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.erfcx"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @gammainc(
// CHECK-NEXT: %[[V0:.*]] = torch.operator "torch.aten.igamma"(%arg0, %arg1) : (!torch.vtensor<[2,3],f32>, !torch.vtensor<[3],f32>) -> !torch.vtensor<[2,3],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,3],f32>
func.func @gammainc(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.gammainc"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @gammaincc(
// CHECK-NEXT: %[[V0:.*]] = torch.operator "torch.aten.igammac"(%arg0, %arg1) : (!torch.vtensor<[2,3],f32>, !torch.vtensor<[3],f32>) -> !torch.vtensor<[2,3],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,3],f32>
func.func @gammaincc(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.gammaincc"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @greater(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.gt.Tensor %arg0, %arg1 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[3],f32> -> !torch.vtensor<[2,3],i1>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,3],i1>
func.func @greater(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xi1> {
  %0 = "ivy.greater"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xi1>
  return %0 : tensor<2x3xi1>
}

// CHECK-LABEL: func.func @greater_equal(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.ge.Tensor %arg0, %arg1 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[3],f32> -> !torch.vtensor<[2,3],i1>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,3],i1>
func.func @greater_equal(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xi1> {
  %0 = "ivy.greater_equal"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xi1>
  return %0 : tensor<2x3xi1>
}

// CHECK-LABEL: func.func @hard_sigmoid(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.hardsigmoid %arg0 : !torch.vtensor<[2,?],f32> -> !torch.vtensor<[2,?],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,?],f32>
func.func @hard_sigmoid(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.hard_sigmoid"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @hard_silu(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.hardswish %arg0 : !torch.vtensor<[2,?],f32> -> !torch.vtensor<[2,?],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,?],f32>
func.func @hard_silu(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.hard_silu"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @less_unsigned(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.lt.Tensor %arg0, %arg1 : !torch.vtensor<[3],ui8>, !torch.vtensor<[3],ui8> -> !torch.vtensor<[3],i1>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[3],i1>
func.func @less_unsigned(%arg0: tensor<3xui8>, %arg1: tensor<3xui8>) -> tensor<3xi1> {
  %0 = "ivy.less"(%arg0, %arg1) : (tensor<3xui8>, tensor<3xui8>) -> tensor<3xi1>
  return %0 : tensor<3xi1>
}

// CHECK-LABEL: func.func @less_equal(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.le.Tensor %arg0, %arg1 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[3],f32> -> !torch.vtensor<[2,3],i1>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,3],i1>
func.func @less_equal(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xi1> {
  %0 = "ivy.less_equal"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xi1>
  return %0 : tensor<2x3xi1>
}

// CHECK-LABEL: func.func @log_ndtr(
// CHECK-NEXT: %[[V0:.*]] = torch.operator "torch.aten.special_log_ndtr"(%arg0) : (!torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[3],f32>
func.func @log_ndtr(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.log_ndtr"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @logical_and(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.bitwise_and.Tensor %arg0, %arg1 : !torch.vtensor<[2,3],i1>, !torch.vtensor<[3],i1> -> !torch.vtensor<[2,3],i1>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,3],i1>
func.func @logical_and(%arg0: tensor<2x3xi1>, %arg1: tensor<3xi1>) -> tensor<2x3xi1> {
  %0 = "ivy.logical_and"(%arg0, %arg1) : (tensor<2x3xi1>, tensor<3xi1>) -> tensor<2x3xi1>
  return %0 : tensor<2x3xi1>
}

// CHECK-LABEL: func.func @logical_not(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.bitwise_not %arg0 : !torch.vtensor<[3],i1> -> !torch.vtensor<[3],i1>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[3],i1>
func.func @logical_not(%arg0: tensor<3xi1>) -> tensor<3xi1> {
  %0 = "ivy.logical_not"(%arg0) : (tensor<3xi1>) -> tensor<3xi1>
  return %0 : tensor<3xi1>
}

// CHECK-LABEL: func.func @logical_or(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.bitwise_or.Tensor %arg0, %arg1 : !torch.vtensor<[2,3],i1>, !torch.vtensor<[3],i1> -> !torch.vtensor<[2,3],i1>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,3],i1>
func.func @logical_or(%arg0: tensor<2x3xi1>, %arg1: tensor<3xi1>) -> tensor<2x3xi1> {
  %0 = "ivy.logical_or"(%arg0, %arg1) : (tensor<2x3xi1>, tensor<3xi1>) -> tensor<2x3xi1>
  return %0 : tensor<2x3xi1>
}

// CHECK-LABEL: func.func @logical_xor(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.bitwise_xor.Tensor %arg0, %arg1 : !torch.vtensor<[2,3],i1>, !torch.vtensor<[3],i1> -> !torch.vtensor<[2,3],i1>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,3],i1>
func.func @logical_xor(%arg0: tensor<2x3xi1>, %arg1: tensor<3xi1>) -> tensor<2x3xi1> {
  %0 = "ivy.logical_xor"(%arg0, %arg1) : (tensor<2x3xi1>, tensor<3xi1>) -> tensor<2x3xi1>
  return %0 : tensor<2x3xi1>
}

// CHECK-LABEL: func.func @multiply(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.mul.Tensor %arg0, %arg1 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[3],f32> -> !torch.vtensor<[2,3],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,3],f32>
func.func @multiply(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.multiply"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @ndtri(
// CHECK-NEXT: %[[V0:.*]] = torch.operator "torch.aten.special_ndtri"(%arg0) : (!torch.vtensor<[3],f32>) -> !torch.vtensor<[3],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[3],f32>
func.func @ndtri(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.ndtri"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @negative(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.neg %arg0 : !torch.vtensor<[2,?],f32> -> !torch.vtensor<[2,?],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,?],f32>
func.func @negative(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.negative"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @not_equal(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.ne.Tensor %arg0, %arg1 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[3],f32> -> !torch.vtensor<[2,3],i1>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,3],i1>
func.func @not_equal(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xi1> {
  %0 = "ivy.not_equal"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xi1>
  return %0 : tensor<2x3xi1>
}

// CHECK-LABEL: func.func @pow(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.pow.Tensor_Tensor %arg0, %arg1 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[3],f32> -> !torch.vtensor<[2,3],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,3],f32>
func.func @pow(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.pow"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @remainder(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.remainder.Tensor %arg0, %arg1 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[3],f32> -> !torch.vtensor<[2,3],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,3],f32>
func.func @remainder(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.remainder"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @stop_gradient(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.detach %arg0 : !torch.vtensor<[3],f32> -> !torch.vtensor<[3],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[3],f32>
func.func @stop_gradient(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.stop_gradient"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @truncated_remainder(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.fmod.Tensor %arg0, %arg1 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[3],f32> -> !torch.vtensor<[2,3],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,3],f32>
func.func @truncated_remainder(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.truncated_remainder"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @where_same(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.where.self %arg0, %arg1, %arg1 : !torch.vtensor<[3],i1>, !torch.vtensor<[3],f32>, !torch.vtensor<[3],f32> -> !torch.vtensor<[3],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[3],f32>
func.func @where_same(%arg0: tensor<3xi1>, %arg1: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.where"(%arg0, %arg1, %arg1) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @xlog1py(
// CHECK-NEXT: %[[V0:.*]] = torch.operator "torch.aten.special_xlog1py"(%arg0, %arg1) : (!torch.vtensor<[2,3],f32>, !torch.vtensor<[3],f32>) -> !torch.vtensor<[2,3],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,3],f32>
func.func @xlog1py(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.xlog1py"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @xlogy(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.xlogy.Tensor %arg0, %arg1 : !torch.vtensor<[2,3],f32>, !torch.vtensor<[3],f32> -> !torch.vtensor<[2,3],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,3],f32>
func.func @xlogy(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.xlogy"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @zeta(
// CHECK-NEXT: %[[V0:.*]] = torch.operator "torch.aten.special_zeta"(%arg0, %arg1) : (!torch.vtensor<[2,3],f32>, !torch.vtensor<[3],f32>) -> !torch.vtensor<[2,3],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,3],f32>
func.func @zeta(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.zeta"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @add(
// CHECK-NEXT: %[[INT1:.*]] = torch.constant.int 1
// CHECK-NEXT: %[[V0:.*]] = torch.aten.add.Tensor %arg0, %arg1, %[[INT1]] : !torch.vtensor<[2,3],f32>, !torch.vtensor<[3],f32>, !torch.int -> !torch.vtensor<[2,3],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,3],f32>
func.func @add(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.add"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @subtract(
// CHECK-NEXT: %[[INT1:.*]] = torch.constant.int 1
// CHECK-NEXT: %[[V0:.*]] = torch.aten.sub.Tensor %arg0, %arg1, %[[INT1]] : !torch.vtensor<[2,3],f32>, !torch.vtensor<[3],f32>, !torch.int -> !torch.vtensor<[2,3],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,3],f32>
func.func @subtract(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.subtract"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @floor_divide_unsigned(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.floor_divide %arg0, %arg1 : !torch.vtensor<[3],ui8>, !torch.vtensor<[3],ui8> -> !torch.vtensor<[3],ui8>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[3],ui8>
func.func @floor_divide_unsigned(%arg0: tensor<3xui8>, %arg1: tensor<3xui8>) -> tensor<3xui8> {
  %0 = "ivy.floor_divide"(%arg0, %arg1) : (tensor<3xui8>, tensor<3xui8>) -> tensor<3xui8>
  return %0 : tensor<3xui8>
}

// CHECK-LABEL: func.func @truncated_divide(
// CHECK-NEXT: %[[STR:.*]] = torch.constant.str "trunc"
// CHECK-NEXT: %[[V0:.*]] = torch.aten.div.Tensor_mode %arg0, %arg1, %[[STR]] : !torch.vtensor<[3],si64>, !torch.vtensor<[3],si64>, !torch.str -> !torch.vtensor<[3],si64>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[3],si64>
func.func @truncated_divide(%arg0: tensor<3xi64>, %arg1: tensor<3xi64>) -> tensor<3xi64> {
  %0 = "ivy.truncated_divide"(%arg0, %arg1) : (tensor<3xi64>, tensor<3xi64>) -> tensor<3xi64>
  return %0 : tensor<3xi64>
}

// CHECK-LABEL: func.func @softplus(
// CHECK-NEXT: %[[INT1:.*]] = torch.constant.int 1
// CHECK-NEXT: %[[INT20:.*]] = torch.constant.int 20
// CHECK-NEXT: %[[V0:.*]] = torch.aten.softplus %arg0, %[[INT1]], %[[INT20]] : !torch.vtensor<[2,?],f32>, !torch.int, !torch.int -> !torch.vtensor<[2,?],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[2,?],f32>
func.func @softplus(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.softplus"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @sign(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.sign %arg0 : !torch.vtensor<[2,?],f32> -> !torch.vtensor<[2,?],f32>
// CHECK-NEXT: %[[V1:.*]] = torch.aten.isnan %arg0 : !torch.vtensor<[2,?],f32> -> !torch.vtensor<[2,?],i1>
// CHECK-NEXT: %[[V2:.*]] = torch.aten.where.self %[[V1]], %arg0, %[[V0]] : !torch.vtensor<[2,?],i1>, !torch.vtensor<[2,?],f32>, !torch.vtensor<[2,?],f32> -> !torch.vtensor<[2,?],f32>
// CHECK-NEXT: return %[[V2]] : !torch.vtensor<[2,?],f32>
func.func @sign(%arg0: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.sign"(%arg0) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK-LABEL: func.func @clip(
// CHECK-NEXT: %[[V0:.*]] = torch.aten.clamp.Tensor %arg0, %arg1, %arg2 : !torch.vtensor<[4],f32>, !torch.vtensor<[],f32>, !torch.vtensor<[],f32> -> !torch.vtensor<[4],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[4],f32>
func.func @clip(%x: tensor<4xf32>, %low: tensor<f32>, %high: tensor<f32>) -> tensor<4xf32> {
  %0 = "ivy.clip"(%x, %low, %high) : (tensor<4xf32>, tensor<f32>, tensor<f32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

// CHECK-LABEL: func.func @gelu(
// CHECK-NEXT: %[[STR:.*]] = torch.constant.str "none"
// CHECK-NEXT: %[[V0:.*]] = torch.aten.gelu %arg0, %[[STR]] : !torch.vtensor<[3],f32>, !torch.str -> !torch.vtensor<[3],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[3],f32>
func.func @gelu(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.gelu"(%arg0) {approximate = false} : (tensor<3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @leaky_relu(
// CHECK-NEXT: %[[FLOAT2_500000E_01:.*]] = torch.constant.float 2.500000e-01
// CHECK-NEXT: %[[V0:.*]] = torch.aten.leaky_relu %arg0, %[[FLOAT2_500000E_01]] : !torch.vtensor<[3],f32>, !torch.float -> !torch.vtensor<[3],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[3],f32>
func.func @leaky_relu(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.leaky_relu"(%arg0) {slope = 2.500000e-01 : f64} : (tensor<3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @elu(
// CHECK-NEXT: %[[FLOAT2_000000E00:.*]] = torch.constant.float 2.000000e+00
// CHECK-NEXT: %[[INT1:.*]] = torch.constant.int 1
// CHECK-NEXT: %[[INT1_0:.*]] = torch.constant.int 1
// CHECK-NEXT: %[[V0:.*]] = torch.aten.elu %arg0, %[[FLOAT2_000000E00]], %[[INT1]], %[[INT1_0]] : !torch.vtensor<[3],f32>, !torch.float, !torch.int, !torch.int -> !torch.vtensor<[3],f32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[3],f32>
func.func @elu(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.elu"(%arg0) {alpha = 2.000000e+00 : f64} : (tensor<3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @astype(
// CHECK-NEXT: %[[INT3:.*]] = torch.constant.int 3
// CHECK-NEXT: %[[FALSE:.*]] = torch.constant.bool false
// CHECK-NEXT: %[[FALSE_0:.*]] = torch.constant.bool false
// CHECK-NEXT: %[[NONE:.*]] = torch.constant.none
// CHECK-NEXT: %[[V0:.*]] = torch.aten.to.dtype %arg0, %[[INT3]], %[[FALSE]], %[[FALSE_0]], %[[NONE]] : !torch.vtensor<[3],f32>, !torch.int, !torch.bool, !torch.bool, !torch.none -> !torch.vtensor<[3],si32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[3],si32>
func.func @astype(%arg0: tensor<3xf32>) -> tensor<3xi32> {
  %0 = "ivy.astype"(%arg0) {dtype = i32} : (tensor<3xf32>) -> tensor<3xi32>
  return %0 : tensor<3xi32>
}

// CHECK-LABEL: func.func @bitcast(
// CHECK-NEXT: %[[INT28:.*]] = torch.constant.int 28
// CHECK-NEXT: %[[V0:.*]] = torch.aten.view.dtype %arg0, %[[INT28]] : !torch.vtensor<[3],f32>, !torch.int -> !torch.vtensor<[3],ui32>
// CHECK-NEXT: return %[[V0]] : !torch.vtensor<[3],ui32>
func.func @bitcast(%arg0: tensor<3xf32>) -> tensor<3xui32> {
  %0 = "ivy.bitcast"(%arg0) {dtype = ui32} : (tensor<3xf32>) -> tensor<3xui32>
  return %0 : tensor<3xui32>
}
