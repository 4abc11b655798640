// RUN: ivy-opt %s --convert-ivy-to-linalg --mlir-print-local-scope | filecheck %s
// One generic for each op, with the whole formula in its body.

// CHECK-LABEL: func.func @acos(
// CHECK: math.acos %{{.*}} : f32
func.func @acos(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.acos"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @acosh(
// CHECK: math.acosh %{{.*}} : f32
func.func @acosh(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.acosh"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @asin(
// CHECK: math.asin %{{.*}} : f32
func.func @asin(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.asin"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @asinh(
// CHECK: math.asinh %{{.*}} : f32
func.func @asinh(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.asinh"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @atan(
// CHECK: math.atan %{{.*}} : f32
func.func @atan(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.atan"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @atanh(
// CHECK: math.atanh %{{.*}} : f32
func.func @atanh(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.atanh"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @cbrt(
// CHECK: math.cbrt %{{.*}} : f32
func.func @cbrt(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.cbrt"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @ceil(
// CHECK: math.ceil %{{.*}} : f32
func.func @ceil(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.ceil"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @cos(
// CHECK: math.cos %{{.*}} : f32
func.func @cos(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.cos"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @cosh(
// CHECK: math.cosh %{{.*}} : f32
func.func @cosh(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.cosh"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @erf(
// CHECK: math.erf %{{.*}} : f32
func.func @erf(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.erf"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @erfc(
// CHECK: math.erfc %{{.*}} : f32
func.func @erfc(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.erfc"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @exp(
// CHECK: math.exp %{{.*}} : f32
func.func @exp(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.exp"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @exp2(
// CHECK: math.exp2 %{{.*}} : f32
func.func @exp2(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.exp2"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @expm1(
// CHECK: math.expm1 %{{.*}} : f32
func.func @expm1(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.expm1"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @floor(
// CHECK: math.floor %{{.*}} : f32
func.func @floor(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.floor"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @log(
// CHECK: math.log %{{.*}} : f32
func.func @log(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.log"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @log10(
// CHECK: math.log10 %{{.*}} : f32
func.func @log10(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.log10"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @log1p(
// CHECK: math.log1p %{{.*}} : f32
func.func @log1p(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.log1p"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @log2(
// CHECK: math.log2 %{{.*}} : f32
func.func @log2(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.log2"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @round(
// CHECK: math.roundeven %{{.*}} : f32
func.func @round(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.round"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @rsqrt(
// CHECK: math.rsqrt %{{.*}} : f32
func.func @rsqrt(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.rsqrt"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @sin(
// CHECK: math.sin %{{.*}} : f32
func.func @sin(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.sin"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @sinh(
// CHECK: math.sinh %{{.*}} : f32
func.func @sinh(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.sinh"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @sqrt(
// CHECK: math.sqrt %{{.*}} : f32
func.func @sqrt(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.sqrt"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @tan(
// CHECK: math.tan %{{.*}} : f32
func.func @tan(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.tan"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @tanh(
// CHECK: math.tanh %{{.*}} : f32
func.func @tanh(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.tanh"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @trunc(
// CHECK: math.trunc %{{.*}} : f32
func.func @trunc(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.trunc"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @atan2(
// CHECK: math.atan2 %{{.*}}, %{{.*}} : f32
func.func @atan2(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.atan2"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @copysign(
// CHECK: math.copysign %{{.*}}, %{{.*}} : f32
func.func @copysign(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.copysign"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @exp_bfloat16(
// CHECK: arith.extf %{{.*}} : bf16 to f32
// CHECK: math.exp %{{.*}} : f32
// CHECK: arith.truncf %{{.*}} : f32 to bf16
func.func @exp_bfloat16(%arg0: tensor<3xbf16>) -> tensor<3xbf16> {
  %0 = "ivy.exp"(%arg0) : (tensor<3xbf16>) -> tensor<3xbf16>
  return %0 : tensor<3xbf16>
}

// CHECK-LABEL: func.func @exp_complex(
// CHECK: complex.exp %{{.*}} : complex<f32>
func.func @exp_complex(%arg0: tensor<3xcomplex<f32>>) -> tensor<3xcomplex<f32>> {
  %0 = "ivy.exp"(%arg0) : (tensor<3xcomplex<f32>>) -> tensor<3xcomplex<f32>>
  return %0 : tensor<3xcomplex<f32>>
}

// CHECK-LABEL: func.func @sinh_complex(
// CHECK: complex.re %{{.*}} : complex<f32>
// CHECK: complex.im %{{.*}} : complex<f32>
// CHECK: math.sinh %{{.*}} : f32
// CHECK: math.cos %{{.*}} : f32
// CHECK: arith.mulf %{{.*}}, %{{.*}} : f32
// CHECK: math.cosh %{{.*}} : f32
// CHECK: math.sin %{{.*}} : f32
// CHECK: arith.mulf %{{.*}}, %{{.*}} : f32
// CHECK: complex.create %{{.*}}, %{{.*}} : complex<f32>
func.func @sinh_complex(%arg0: tensor<3xcomplex<f32>>) -> tensor<3xcomplex<f32>> {
  %0 = "ivy.sinh"(%arg0) : (tensor<3xcomplex<f32>>) -> tensor<3xcomplex<f32>>
  return %0 : tensor<3xcomplex<f32>>
}

// CHECK-LABEL: func.func @log2_complex(
// CHECK: complex.log %{{.*}} : complex<f32>
// CHECK: complex.constant [1.44269502 : f32, 0.000000e+00 : f32] : complex<f32>
// CHECK: complex.mul %{{.*}}, %{{.*}} : complex<f32>
func.func @log2_complex(%arg0: tensor<3xcomplex<f32>>) -> tensor<3xcomplex<f32>> {
  %0 = "ivy.log2"(%arg0) : (tensor<3xcomplex<f32>>) -> tensor<3xcomplex<f32>>
  return %0 : tensor<3xcomplex<f32>>
}

// CHECK-LABEL: func.func @asin_complex(
// CHECK: complex.re %{{.*}} : complex<f32>
// CHECK: complex.im %{{.*}} : complex<f32>
// CHECK: arith.constant 1.000000e+00 : f32
// CHECK: arith.subf %{{.*}}, %{{.*}} : f32
// CHECK: arith.negf %{{.*}} : f32
// CHECK: complex.create %{{.*}}, %{{.*}} : complex<f32>
// CHECK: complex.sqrt %{{.*}} : complex<f32>
// CHECK: arith.constant 1.000000e+00 : f32
// CHECK: arith.addf %{{.*}}, %{{.*}} : f32
// CHECK: complex.create %{{.*}}, %{{.*}} : complex<f32>
// CHECK: complex.sqrt %{{.*}} : complex<f32>
// CHECK: complex.re %{{.*}} : complex<f32>
// CHECK: complex.im %{{.*}} : complex<f32>
// CHECK: complex.re %{{.*}} : complex<f32>
// CHECK: complex.im %{{.*}} : complex<f32>
// CHECK: complex.re %{{.*}} : complex<f32>
// CHECK: arith.mulf %{{.*}}, %{{.*}} : f32
// CHECK: arith.mulf %{{.*}}, %{{.*}} : f32
// CHECK: arith.subf %{{.*}}, %{{.*}} : f32
// CHECK: math.atan2 %{{.*}}, %{{.*}} : f32
// CHECK: arith.mulf %{{.*}}, %{{.*}} : f32
// CHECK: arith.mulf %{{.*}}, %{{.*}} : f32
// CHECK: arith.subf %{{.*}}, %{{.*}} : f32
// CHECK: math.asinh %{{.*}} : f32
// CHECK: complex.create %{{.*}}, %{{.*}} : complex<f32>
func.func @asin_complex(%arg0: tensor<3xcomplex<f32>>) -> tensor<3xcomplex<f32>> {
  %0 = "ivy.asin"(%arg0) : (tensor<3xcomplex<f32>>) -> tensor<3xcomplex<f32>>
  return %0 : tensor<3xcomplex<f32>>
}

// CHECK-LABEL: func.func @add(
// CHECK: linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]}
// CHECK: arith.addf %{{.*}}, %{{.*}} : f32
func.func @add(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.add"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @add_dynamic(
// CHECK: arith.constant 0 : index
// CHECK: tensor.dim %{{.*}}, %{{.*}} : tensor<?x3xf32>
// CHECK: linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, 0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]}
// CHECK: arith.addf %{{.*}}, %{{.*}} : f32
func.func @add_dynamic(%arg0: tensor<?x3xf32>, %arg1: tensor<?x1xf32>) -> tensor<?x3xf32> {
  %0 = "ivy.add"(%arg0, %arg1) : (tensor<?x3xf32>, tensor<?x1xf32>) -> tensor<?x3xf32>
  return %0 : tensor<?x3xf32>
}

// CHECK-LABEL: func.func @add_bfloat16(
// CHECK: arith.extf %{{.*}} : bf16 to f32
// CHECK: arith.extf %{{.*}} : bf16 to f32
// CHECK: arith.addf %{{.*}}, %{{.*}} : f32
// CHECK: arith.truncf %{{.*}} : f32 to bf16
func.func @add_bfloat16(%arg0: tensor<3xbf16>, %arg1: tensor<3xbf16>) -> tensor<3xbf16> {
  %0 = "ivy.add"(%arg0, %arg1) : (tensor<3xbf16>, tensor<3xbf16>) -> tensor<3xbf16>
  return %0 : tensor<3xbf16>
}

// CHECK-LABEL: func.func @add_int32(
// CHECK: arith.addi %{{.*}}, %{{.*}} : i32
func.func @add_int32(%arg0: tensor<3xi32>, %arg1: tensor<3xi32>) -> tensor<3xi32> {
  %0 = "ivy.add"(%arg0, %arg1) : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi32>
  return %0 : tensor<3xi32>
}

// CHECK-LABEL: func.func @add_bool(
// CHECK: arith.ori %{{.*}}, %{{.*}} : i1
func.func @add_bool(%arg0: tensor<3xi1>, %arg1: tensor<3xi1>) -> tensor<3xi1> {
  %0 = "ivy.add"(%arg0, %arg1) : (tensor<3xi1>, tensor<3xi1>) -> tensor<3xi1>
  return %0 : tensor<3xi1>
}

// CHECK-LABEL: func.func @add_complex(
// CHECK: complex.add %{{.*}}, %{{.*}} : complex<f32>
func.func @add_complex(%arg0: tensor<3xcomplex<f32>>, %arg1: tensor<3xcomplex<f32>>) -> tensor<3xcomplex<f32>> {
  %0 = "ivy.add"(%arg0, %arg1) : (tensor<3xcomplex<f32>>, tensor<3xcomplex<f32>>) -> tensor<3xcomplex<f32>>
  return %0 : tensor<3xcomplex<f32>>
}

// CHECK-LABEL: func.func @subtract(
// CHECK: arith.subf %{{.*}}, %{{.*}} : f32
func.func @subtract(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.subtract"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @multiply(
// CHECK: arith.mulf %{{.*}}, %{{.*}} : f32
func.func @multiply(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.multiply"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @divide(
// CHECK: arith.divf %{{.*}}, %{{.*}} : f32
func.func @divide(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.divide"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @negative(
// CHECK: arith.negf %{{.*}} : f32
func.func @negative(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.negative"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @negative_int32(
// CHECK: arith.constant 0 : i32
// CHECK: arith.subi %{{.*}}, %{{.*}} : i32
func.func @negative_int32(%arg0: tensor<3xi32>) -> tensor<3xi32> {
  %0 = "ivy.negative"(%arg0) : (tensor<3xi32>) -> tensor<3xi32>
  return %0 : tensor<3xi32>
}

// CHECK-LABEL: func.func @reciprocal(
// CHECK: arith.constant 1.000000e+00 : f32
// CHECK: arith.divf %{{.*}}, %{{.*}} : f32
func.func @reciprocal(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.reciprocal"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @square(
// CHECK: arith.mulf %{{.*}}, %{{.*}} : f32
func.func @square(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.square"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @maximum(
// CHECK: arith.maximumf %{{.*}}, %{{.*}} : f32
func.func @maximum(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.maximum"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @maximum_int32(
// CHECK: arith.maxsi %{{.*}}, %{{.*}} : i32
func.func @maximum_int32(%arg0: tensor<3xi32>, %arg1: tensor<3xi32>) -> tensor<3xi32> {
  %0 = "ivy.maximum"(%arg0, %arg1) : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi32>
  return %0 : tensor<3xi32>
}

// CHECK-LABEL: func.func @maximum_uint8(
// CHECK: arith.maxui %{{.*}}, %{{.*}} : i8
func.func @maximum_uint8(%arg0: tensor<3xui8>, %arg1: tensor<3xui8>) -> tensor<3xui8> {
  %0 = "ivy.maximum"(%arg0, %arg1) : (tensor<3xui8>, tensor<3xui8>) -> tensor<3xui8>
  return %0 : tensor<3xui8>
}

// CHECK-LABEL: func.func @minimum(
// CHECK: arith.minimumf %{{.*}}, %{{.*}} : f32
func.func @minimum(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.minimum"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @fmax(
// CHECK: arith.maxnumf %{{.*}}, %{{.*}} : f32
func.func @fmax(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.fmax"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @fmin(
// CHECK: arith.minnumf %{{.*}}, %{{.*}} : f32
func.func @fmin(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.fmin"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @fmin_uint8(
// CHECK: arith.minui %{{.*}}, %{{.*}} : i8
func.func @fmin_uint8(%arg0: tensor<3xui8>, %arg1: tensor<3xui8>) -> tensor<3xui8> {
  %0 = "ivy.fmin"(%arg0, %arg1) : (tensor<3xui8>, tensor<3xui8>) -> tensor<3xui8>
  return %0 : tensor<3xui8>
}

// CHECK-LABEL: func.func @clip(
// CHECK: linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> ()>, affine_map<(d0, d1) -> ()>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]}
// CHECK: arith.maximumf %{{.*}}, %{{.*}} : f32
// CHECK: arith.minimumf %{{.*}}, %{{.*}} : f32
func.func @clip(%arg0: tensor<2x3xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<2x3xf32> {
  %0 = "ivy.clip"(%arg0, %arg1, %arg2) : (tensor<2x3xf32>, tensor<f32>, tensor<f32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @where(
// CHECK: linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d0, d1)>, affine_map<(d0, d1) -> (d1)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]}
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : f32
func.func @where(%arg0: tensor<2x3xi1>, %arg1: tensor<2x3xf32>, %arg2: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.where"(%arg0, %arg1, %arg2) : (tensor<2x3xi1>, tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @equal(
// CHECK: arith.cmpf oeq, %{{.*}}, %{{.*}} : f32
func.func @equal(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) -> tensor<2x3xi1> {
  %0 = "ivy.equal"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
  return %0 : tensor<2x3xi1>
}

// CHECK-LABEL: func.func @not_equal(
// CHECK: arith.cmpf une, %{{.*}}, %{{.*}} : f32
func.func @not_equal(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) -> tensor<2x3xi1> {
  %0 = "ivy.not_equal"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
  return %0 : tensor<2x3xi1>
}

// CHECK-LABEL: func.func @less(
// CHECK: arith.cmpf olt, %{{.*}}, %{{.*}} : f32
func.func @less(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) -> tensor<2x3xi1> {
  %0 = "ivy.less"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
  return %0 : tensor<2x3xi1>
}

// CHECK-LABEL: func.func @less_equal(
// CHECK: arith.cmpf ole, %{{.*}}, %{{.*}} : f32
func.func @less_equal(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) -> tensor<2x3xi1> {
  %0 = "ivy.less_equal"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
  return %0 : tensor<2x3xi1>
}

// CHECK-LABEL: func.func @greater(
// CHECK: arith.cmpf ogt, %{{.*}}, %{{.*}} : f32
func.func @greater(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) -> tensor<2x3xi1> {
  %0 = "ivy.greater"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
  return %0 : tensor<2x3xi1>
}

// CHECK-LABEL: func.func @greater_equal(
// CHECK: arith.cmpf oge, %{{.*}}, %{{.*}} : f32
func.func @greater_equal(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) -> tensor<2x3xi1> {
  %0 = "ivy.greater_equal"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
  return %0 : tensor<2x3xi1>
}

// CHECK-LABEL: func.func @less_int32(
// CHECK: arith.cmpi slt, %{{.*}}, %{{.*}} : i32
func.func @less_int32(%arg0: tensor<3xi32>, %arg1: tensor<3xi32>) -> tensor<3xi1> {
  %0 = "ivy.less"(%arg0, %arg1) : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
  return %0 : tensor<3xi1>
}

// CHECK-LABEL: func.func @less_uint8(
// CHECK: arith.cmpi ult, %{{.*}}, %{{.*}} : i8
func.func @less_uint8(%arg0: tensor<3xui8>, %arg1: tensor<3xui8>) -> tensor<3xi1> {
  %0 = "ivy.less"(%arg0, %arg1) : (tensor<3xui8>, tensor<3xui8>) -> tensor<3xi1>
  return %0 : tensor<3xi1>
}

// CHECK-LABEL: func.func @equal_complex(
// CHECK: complex.eq %{{.*}}, %{{.*}} : complex<f32>
func.func @equal_complex(%arg0: tensor<3xcomplex<f32>>, %arg1: tensor<3xcomplex<f32>>) -> tensor<3xi1> {
  %0 = "ivy.equal"(%arg0, %arg1) : (tensor<3xcomplex<f32>>, tensor<3xcomplex<f32>>) -> tensor<3xi1>
  return %0 : tensor<3xi1>
}

// CHECK-LABEL: func.func @logical_and(
// CHECK: arith.andi %{{.*}}, %{{.*}} : i1
func.func @logical_and(%arg0: tensor<3xi1>, %arg1: tensor<3xi1>) -> tensor<3xi1> {
  %0 = "ivy.logical_and"(%arg0, %arg1) : (tensor<3xi1>, tensor<3xi1>) -> tensor<3xi1>
  return %0 : tensor<3xi1>
}

// CHECK-LABEL: func.func @logical_or(
// CHECK: arith.ori %{{.*}}, %{{.*}} : i1
func.func @logical_or(%arg0: tensor<3xi1>, %arg1: tensor<3xi1>) -> tensor<3xi1> {
  %0 = "ivy.logical_or"(%arg0, %arg1) : (tensor<3xi1>, tensor<3xi1>) -> tensor<3xi1>
  return %0 : tensor<3xi1>
}

// CHECK-LABEL: func.func @logical_xor(
// CHECK: arith.xori %{{.*}}, %{{.*}} : i1
func.func @logical_xor(%arg0: tensor<3xi1>, %arg1: tensor<3xi1>) -> tensor<3xi1> {
  %0 = "ivy.logical_xor"(%arg0, %arg1) : (tensor<3xi1>, tensor<3xi1>) -> tensor<3xi1>
  return %0 : tensor<3xi1>
}

// CHECK-LABEL: func.func @logical_not(
// CHECK: arith.constant true
// CHECK: arith.xori %{{.*}}, %{{.*}} : i1
func.func @logical_not(%arg0: tensor<3xi1>) -> tensor<3xi1> {
  %0 = "ivy.logical_not"(%arg0) : (tensor<3xi1>) -> tensor<3xi1>
  return %0 : tensor<3xi1>
}

// CHECK-LABEL: func.func @bitwise_and(
// CHECK: arith.andi %{{.*}}, %{{.*}} : i32
func.func @bitwise_and(%arg0: tensor<3xi32>, %arg1: tensor<3xi32>) -> tensor<3xi32> {
  %0 = "ivy.bitwise_and"(%arg0, %arg1) : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi32>
  return %0 : tensor<3xi32>
}

// CHECK-LABEL: func.func @bitwise_or(
// CHECK: arith.ori %{{.*}}, %{{.*}} : i32
func.func @bitwise_or(%arg0: tensor<3xi32>, %arg1: tensor<3xi32>) -> tensor<3xi32> {
  %0 = "ivy.bitwise_or"(%arg0, %arg1) : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi32>
  return %0 : tensor<3xi32>
}

// CHECK-LABEL: func.func @bitwise_xor(
// CHECK: arith.xori %{{.*}}, %{{.*}} : i32
func.func @bitwise_xor(%arg0: tensor<3xi32>, %arg1: tensor<3xi32>) -> tensor<3xi32> {
  %0 = "ivy.bitwise_xor"(%arg0, %arg1) : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi32>
  return %0 : tensor<3xi32>
}

// CHECK-LABEL: func.func @bitwise_left_shift(
// CHECK: arith.constant 32 : i32
// CHECK: arith.cmpi ult, %{{.*}}, %{{.*}} : i32
// CHECK: arith.constant 0 : i32
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : i32
// CHECK: arith.shli %{{.*}}, %{{.*}} : i32
// CHECK: arith.constant 0 : i32
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : i32
func.func @bitwise_left_shift(%arg0: tensor<3xi32>, %arg1: tensor<3xi32>) -> tensor<3xi32> {
  %0 = "ivy.bitwise_left_shift"(%arg0, %arg1) : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi32>
  return %0 : tensor<3xi32>
}

// CHECK-LABEL: func.func @bitwise_right_shift(
// CHECK: arith.constant 32 : i32
// CHECK: arith.cmpi ult, %{{.*}}, %{{.*}} : i32
// CHECK: arith.constant 31 : i32
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : i32
// CHECK: arith.shrsi %{{.*}}, %{{.*}} : i32
func.func @bitwise_right_shift(%arg0: tensor<3xi32>, %arg1: tensor<3xi32>) -> tensor<3xi32> {
  %0 = "ivy.bitwise_right_shift"(%arg0, %arg1) : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi32>
  return %0 : tensor<3xi32>
}

// CHECK-LABEL: func.func @bitwise_right_shift_uint8(
// CHECK: arith.constant 8 : i8
// CHECK: arith.cmpi ult, %{{.*}}, %{{.*}} : i8
// CHECK: arith.constant 0 : i8
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : i8
// CHECK: arith.shrui %{{.*}}, %{{.*}} : i8
// CHECK: arith.constant 0 : i8
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : i8
func.func @bitwise_right_shift_uint8(%arg0: tensor<3xui8>, %arg1: tensor<3xui8>) -> tensor<3xui8> {
  %0 = "ivy.bitwise_right_shift"(%arg0, %arg1) : (tensor<3xui8>, tensor<3xui8>) -> tensor<3xui8>
  return %0 : tensor<3xui8>
}

// CHECK-LABEL: func.func @bitwise_invert(
// CHECK: %{{.*}}-1_i32 = arith.constant -1 : i32
// CHECK: arith.xori %{{.*}}, %{{.*}}-1_i32 : i32
func.func @bitwise_invert(%arg0: tensor<3xi32>) -> tensor<3xi32> {
  %0 = "ivy.bitwise_invert"(%arg0) : (tensor<3xi32>) -> tensor<3xi32>
  return %0 : tensor<3xi32>
}

// CHECK-LABEL: func.func @bitwise_count(
// CHECK: math.ctpop %{{.*}} : i32
func.func @bitwise_count(%arg0: tensor<3xi32>) -> tensor<3xi32> {
  %0 = "ivy.bitwise_count"(%arg0) : (tensor<3xi32>) -> tensor<3xi32>
  return %0 : tensor<3xi32>
}

// CHECK-LABEL: func.func @count_leading_zeros(
// CHECK: math.ctlz %{{.*}} : i8
func.func @count_leading_zeros(%arg0: tensor<3xui8>) -> tensor<3xui8> {
  %0 = "ivy.count_leading_zeros"(%arg0) : (tensor<3xui8>) -> tensor<3xui8>
  return %0 : tensor<3xui8>
}

// CHECK-LABEL: func.func @truncated_divide(
// CHECK: arith.constant 0 : i32
// CHECK: arith.cmpi eq, %{{.*}}, %{{.*}} : i32
// CHECK: %{{.*}}-1_i32 = arith.constant -1 : i32
// CHECK: arith.cmpi eq, %{{.*}}, %{{.*}}-1_i32 : i32
// CHECK: arith.ori %{{.*}}, %{{.*}} : i1
// CHECK: arith.constant 1 : i32
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : i32
// CHECK: arith.divsi %{{.*}}, %{{.*}} : i32
// CHECK: arith.constant 0 : i32
// CHECK: arith.subi %{{.*}}, %{{.*}} : i32
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : i32
// CHECK: arith.constant 0 : i32
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : i32
func.func @truncated_divide(%arg0: tensor<3xi32>, %arg1: tensor<3xi32>) -> tensor<3xi32> {
  %0 = "ivy.truncated_divide"(%arg0, %arg1) : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi32>
  return %0 : tensor<3xi32>
}

// CHECK-LABEL: func.func @truncated_divide_uint8(
// CHECK: arith.constant 0 : i8
// CHECK: arith.cmpi eq, %{{.*}}, %{{.*}} : i8
// CHECK: arith.constant 1 : i8
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : i8
// CHECK: arith.divui %{{.*}}, %{{.*}} : i8
// CHECK: arith.constant 0 : i8
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : i8
func.func @truncated_divide_uint8(%arg0: tensor<3xui8>, %arg1: tensor<3xui8>) -> tensor<3xui8> {
  %0 = "ivy.truncated_divide"(%arg0, %arg1) : (tensor<3xui8>, tensor<3xui8>) -> tensor<3xui8>
  return %0 : tensor<3xui8>
}

// CHECK-LABEL: func.func @truncated_remainder(
// CHECK: arith.remf %{{.*}}, %{{.*}} : f32
func.func @truncated_remainder(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.truncated_remainder"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @truncated_remainder_int32(
// CHECK: arith.constant 0 : i32
// CHECK: arith.cmpi eq, %{{.*}}, %{{.*}} : i32
// CHECK: %{{.*}}-1_i32 = arith.constant -1 : i32
// CHECK: arith.cmpi eq, %{{.*}}, %{{.*}}-1_i32 : i32
// CHECK: arith.ori %{{.*}}, %{{.*}} : i1
// CHECK: arith.constant 1 : i32
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : i32
// CHECK: arith.remsi %{{.*}}, %{{.*}} : i32
func.func @truncated_remainder_int32(%arg0: tensor<3xi32>, %arg1: tensor<3xi32>) -> tensor<3xi32> {
  %0 = "ivy.truncated_remainder"(%arg0, %arg1) : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi32>
  return %0 : tensor<3xi32>
}

// CHECK-LABEL: func.func @remainder(
// CHECK: arith.remf %{{.*}}, %{{.*}} : f32
// CHECK: arith.constant 0.000000e+00 : f32
// CHECK: arith.cmpf une, %{{.*}}, %{{.*}} : f32
// CHECK: arith.constant 0.000000e+00 : f32
// CHECK: arith.cmpf olt, %{{.*}}, %{{.*}} : f32
// CHECK: arith.constant 0.000000e+00 : f32
// CHECK: arith.cmpf olt, %{{.*}}, %{{.*}} : f32
// CHECK: arith.xori %{{.*}}, %{{.*}} : i1
// CHECK: arith.andi %{{.*}}, %{{.*}} : i1
// CHECK: arith.addf %{{.*}}, %{{.*}} : f32
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : f32
func.func @remainder(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.remainder"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @remainder_uint8(
// CHECK: arith.constant 0 : i8
// CHECK: arith.cmpi eq, %{{.*}}, %{{.*}} : i8
// CHECK: arith.constant 1 : i8
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : i8
// CHECK: arith.remui %{{.*}}, %{{.*}} : i8
func.func @remainder_uint8(%arg0: tensor<3xui8>, %arg1: tensor<3xui8>) -> tensor<3xui8> {
  %0 = "ivy.remainder"(%arg0, %arg1) : (tensor<3xui8>, tensor<3xui8>) -> tensor<3xui8>
  return %0 : tensor<3xui8>
}

// CHECK-LABEL: func.func @floor_divide(
// CHECK: arith.remf %{{.*}}, %{{.*}} : f32
// CHECK: arith.subf %{{.*}}, %{{.*}} : f32
// CHECK: arith.divf %{{.*}}, %{{.*}} : f32
// CHECK: arith.constant 0.000000e+00 : f32
// CHECK: arith.cmpf une, %{{.*}}, %{{.*}} : f32
// CHECK: arith.constant 0.000000e+00 : f32
// CHECK: arith.cmpf olt, %{{.*}}, %{{.*}} : f32
// CHECK: arith.constant 0.000000e+00 : f32
// CHECK: arith.cmpf olt, %{{.*}}, %{{.*}} : f32
// CHECK: arith.xori %{{.*}}, %{{.*}} : i1
// CHECK: arith.andi %{{.*}}, %{{.*}} : i1
// CHECK: arith.constant 1.000000e+00 : f32
// CHECK: arith.subf %{{.*}}, %{{.*}} : f32
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : f32
// CHECK: math.floor %{{.*}} : f32
// CHECK: arith.divf %{{.*}}, %{{.*}} : f32
// CHECK: arith.subf %{{.*}}, %{{.*}} : f32
// CHECK: arith.constant 5.000000e-01 : f32
// CHECK: arith.cmpf ogt, %{{.*}}, %{{.*}} : f32
// CHECK: arith.constant 1.000000e+00 : f32
// CHECK: arith.addf %{{.*}}, %{{.*}} : f32
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : f32
// CHECK: arith.constant 0.000000e+00 : f32
// CHECK: arith.cmpf oeq, %{{.*}}, %{{.*}} : f32
// CHECK: arith.constant 0.000000e+00 : f32
// CHECK: math.copysign %{{.*}}, %{{.*}} : f32
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : f32
// CHECK: arith.constant 0.000000e+00 : f32
// CHECK: arith.cmpf oeq, %{{.*}}, %{{.*}} : f32
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : f32
func.func @floor_divide(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.floor_divide"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @floor_divide_int32(
// CHECK: arith.constant 0 : i32
// CHECK: arith.cmpi eq, %{{.*}}, %{{.*}} : i32
// CHECK: %{{.*}}-1_i32 = arith.constant -1 : i32
// CHECK: arith.cmpi eq, %{{.*}}, %{{.*}}-1_i32 : i32
// CHECK: arith.ori %{{.*}}, %{{.*}} : i1
// CHECK: arith.constant 1 : i32
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : i32
// CHECK: arith.divsi %{{.*}}, %{{.*}} : i32
// CHECK: arith.constant 0 : i32
// CHECK: arith.subi %{{.*}}, %{{.*}} : i32
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : i32
// CHECK: arith.constant 0 : i32
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : i32
// CHECK: arith.constant 0 : i32
// CHECK: arith.cmpi eq, %{{.*}}, %{{.*}} : i32
// CHECK: %{{.*}}-1_i32_4 = arith.constant -1 : i32
// CHECK: arith.cmpi eq, %{{.*}}, %{{.*}}-1_i32_4 : i32
// CHECK: arith.ori %{{.*}}, %{{.*}} : i1
// CHECK: arith.constant 1 : i32
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : i32
// CHECK: arith.remsi %{{.*}}, %{{.*}} : i32
// CHECK: arith.constant 0 : i32
// CHECK: arith.cmpi ne, %{{.*}}, %{{.*}} : i32
// CHECK: arith.constant 0 : i32
// CHECK: arith.cmpi slt, %{{.*}}, %{{.*}} : i32
// CHECK: arith.constant 0 : i32
// CHECK: arith.cmpi slt, %{{.*}}, %{{.*}} : i32
// CHECK: arith.xori %{{.*}}, %{{.*}} : i1
// CHECK: arith.andi %{{.*}}, %{{.*}} : i1
// CHECK: arith.constant 1 : i32
// CHECK: arith.subi %{{.*}}, %{{.*}} : i32
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : i32
func.func @floor_divide_int32(%arg0: tensor<3xi32>, %arg1: tensor<3xi32>) -> tensor<3xi32> {
  %0 = "ivy.floor_divide"(%arg0, %arg1) : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi32>
  return %0 : tensor<3xi32>
}

// CHECK-LABEL: func.func @abs(
// CHECK: math.absf %{{.*}} : f32
func.func @abs(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.abs"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @abs_int32(
// CHECK: arith.constant 0 : i32
// CHECK: arith.cmpi slt, %{{.*}}, %{{.*}} : i32
// CHECK: arith.constant 0 : i32
// CHECK: arith.subi %{{.*}}, %{{.*}} : i32
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : i32
func.func @abs_int32(%arg0: tensor<3xi32>) -> tensor<3xi32> {
  %0 = "ivy.abs"(%arg0) : (tensor<3xi32>) -> tensor<3xi32>
  return %0 : tensor<3xi32>
}

// CHECK-LABEL: func.func @abs_complex(
// CHECK: complex.abs %{{.*}} : complex<f32>
func.func @abs_complex(%arg0: tensor<3xcomplex<f32>>) -> tensor<3xf32> {
  %0 = "ivy.abs"(%arg0) : (tensor<3xcomplex<f32>>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @sign(
// CHECK: arith.constant 0.000000e+00 : f32
// CHECK: arith.cmpf ogt, %{{.*}}, %{{.*}} : f32
// CHECK: arith.constant 0.000000e+00 : f32
// CHECK: arith.cmpf olt, %{{.*}}, %{{.*}} : f32
// CHECK: arith.constant -1.000000e+00 : f32
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : f32
// CHECK: arith.constant 1.000000e+00 : f32
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : f32
func.func @sign(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.sign"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @sign_uint8(
// CHECK: arith.constant 0 : i8
// CHECK: arith.cmpi eq, %{{.*}}, %{{.*}} : i8
// CHECK: arith.constant 1 : i8
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : i8
func.func @sign_uint8(%arg0: tensor<3xui8>) -> tensor<3xui8> {
  %0 = "ivy.sign"(%arg0) : (tensor<3xui8>) -> tensor<3xui8>
  return %0 : tensor<3xui8>
}

// CHECK-LABEL: func.func @signbit(
// CHECK: arith.bitcast %{{.*}} : f32 to i32
// CHECK: arith.constant 0 : i32
// CHECK: arith.cmpi slt, %{{.*}}, %{{.*}} : i32
func.func @signbit(%arg0: tensor<2x3xf32>) -> tensor<2x3xi1> {
  %0 = "ivy.signbit"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xi1>
  return %0 : tensor<2x3xi1>
}

// CHECK-LABEL: func.func @isfinite(
// CHECK: math.absf %{{.*}} : f32
// CHECK: arith.constant 0x7F800000 : f32
// CHECK: arith.cmpf olt, %{{.*}}, %{{.*}} : f32
func.func @isfinite(%arg0: tensor<2x3xf32>) -> tensor<2x3xi1> {
  %0 = "ivy.isfinite"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xi1>
  return %0 : tensor<2x3xi1>
}

// CHECK-LABEL: func.func @isinf(
// CHECK: math.absf %{{.*}} : f32
// CHECK: arith.constant 0x7F800000 : f32
// CHECK: arith.cmpf oeq, %{{.*}}, %{{.*}} : f32
func.func @isinf(%arg0: tensor<2x3xf32>) -> tensor<2x3xi1> {
  %0 = "ivy.isinf"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xi1>
  return %0 : tensor<2x3xi1>
}

// CHECK-LABEL: func.func @isnan(
// CHECK: arith.cmpf une, %{{.*}}, %{{.*}} : f32
func.func @isnan(%arg0: tensor<2x3xf32>) -> tensor<2x3xi1> {
  %0 = "ivy.isnan"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xi1>
  return %0 : tensor<2x3xi1>
}

// CHECK-LABEL: func.func @isnan_int32(
// CHECK: arith.constant false
func.func @isnan_int32(%arg0: tensor<3xi32>) -> tensor<3xi1> {
  %0 = "ivy.isnan"(%arg0) : (tensor<3xi32>) -> tensor<3xi1>
  return %0 : tensor<3xi1>
}

// CHECK-LABEL: func.func @hypot(
// CHECK: math.absf %{{.*}} : f32
// CHECK: math.absf %{{.*}} : f32
// CHECK: arith.maximumf %{{.*}}, %{{.*}} : f32
// CHECK: arith.minimumf %{{.*}}, %{{.*}} : f32
// CHECK: arith.constant 0.000000e+00 : f32
// CHECK: arith.cmpf oeq, %{{.*}}, %{{.*}} : f32
// CHECK: arith.constant 1.000000e+00 : f32
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : f32
// CHECK: arith.divf %{{.*}}, %{{.*}} : f32
// CHECK: arith.mulf %{{.*}}, %{{.*}} : f32
// CHECK: arith.constant 1.000000e+00 : f32
// CHECK: arith.addf %{{.*}}, %{{.*}} : f32
// CHECK: math.sqrt %{{.*}} : f32
// CHECK: arith.mulf %{{.*}}, %{{.*}} : f32
// CHECK: arith.constant 0x7F800000 : f32
// CHECK: arith.cmpf oeq, %{{.*}}, %{{.*}} : f32
// CHECK: arith.constant 0x7F800000 : f32
// CHECK: arith.cmpf oeq, %{{.*}}, %{{.*}} : f32
// CHECK: arith.ori %{{.*}}, %{{.*}} : i1
// CHECK: arith.constant 0x7F800000 : f32
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : f32
func.func @hypot(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.hypot"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @nextafter(
// CHECK: arith.bitcast %{{.*}} : f32 to i32
// CHECK: arith.cmpf olt, %{{.*}}, %{{.*}} : f32
// CHECK: arith.constant 0.000000e+00 : f32
// CHECK: arith.cmpf ogt, %{{.*}}, %{{.*}} : f32
// CHECK: arith.cmpi eq, %{{.*}}, %{{.*}} : i1
// CHECK: arith.constant 1 : i32
// CHECK: arith.addi %{{.*}}, %{{.*}} : i32
// CHECK: arith.constant 1 : i32
// CHECK: arith.subi %{{.*}}, %{{.*}} : i32
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : i32
// CHECK: arith.bitcast %{{.*}} : i32 to f32
// CHECK: arith.constant 1 : i32
// CHECK: arith.bitcast %{{.*}} : i32 to f32
// CHECK: arith.constant 0.000000e+00 : f32
// CHECK: arith.cmpf oeq, %{{.*}}, %{{.*}} : f32
// CHECK: math.copysign %{{.*}}, %{{.*}} : f32
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : f32
// CHECK: arith.cmpf oeq, %{{.*}}, %{{.*}} : f32
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : f32
// CHECK: arith.cmpf une, %{{.*}}, %{{.*}} : f32
// CHECK: arith.cmpf une, %{{.*}}, %{{.*}} : f32
// CHECK: arith.ori %{{.*}}, %{{.*}} : i1
// CHECK: arith.addf %{{.*}}, %{{.*}} : f32
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : f32
func.func @nextafter(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.nextafter"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @logaddexp(
// CHECK: arith.subf %{{.*}}, %{{.*}} : f32
// CHECK: math.absf %{{.*}} : f32
// CHECK: arith.negf %{{.*}} : f32
// CHECK: math.exp %{{.*}} : f32
// CHECK: math.log1p %{{.*}} : f32
// CHECK: arith.cmpf une, %{{.*}}, %{{.*}} : f32
// CHECK: arith.addf %{{.*}}, %{{.*}} : f32
// CHECK: arith.maximumf %{{.*}}, %{{.*}} : f32
// CHECK: arith.addf %{{.*}}, %{{.*}} : f32
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : f32
func.func @logaddexp(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.logaddexp"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @xlogy(
// CHECK: arith.constant 0.000000e+00 : f32
// CHECK: arith.cmpf oeq, %{{.*}}, %{{.*}} : f32
// CHECK: arith.cmpf oeq, %{{.*}}, %{{.*}} : f32
// CHECK: arith.andi %{{.*}}, %{{.*}} : i1
// CHECK: math.log %{{.*}} : f32
// CHECK: arith.mulf %{{.*}}, %{{.*}} : f32
// CHECK: arith.constant 0.000000e+00 : f32
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : f32
func.func @xlogy(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.xlogy"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @xlog1py(
// CHECK: arith.constant 0.000000e+00 : f32
// CHECK: arith.cmpf oeq, %{{.*}}, %{{.*}} : f32
// CHECK: arith.cmpf oeq, %{{.*}}, %{{.*}} : f32
// CHECK: arith.andi %{{.*}}, %{{.*}} : i1
// CHECK: math.log1p %{{.*}} : f32
// CHECK: arith.mulf %{{.*}}, %{{.*}} : f32
// CHECK: arith.constant 0.000000e+00 : f32
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : f32
func.func @xlog1py(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.xlog1py"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @pow(
// CHECK: math.powf %{{.*}}, %{{.*}} : f32
func.func @pow(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.pow"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @pow_cube(
// CHECK: arith.constant dense<3.000000e+00> : tensor<f32>
// CHECK: arith.constant 3.000000e+00 : f32
// CHECK: arith.mulf %{{.*}}, %{{.*}} : f32
// CHECK: arith.mulf %{{.*}}, %{{.*}} : f32
func.func @pow_cube(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.constant"() {value = dense<3.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.pow"(%arg0, %0) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
  return %1 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @pow_uint8(
// CHECK: arith.constant dense<5> : tensor<i8>
// CHECK: arith.constant 5 : i8
// CHECK: arith.muli %{{.*}}, %{{.*}} : i8
// CHECK: arith.muli %{{.*}}, %{{.*}} : i8
// CHECK: arith.muli %{{.*}}, %{{.*}} : i8
func.func @pow_uint8(%arg0: tensor<3xui8>) -> tensor<3xui8> {
  %0 = "ivy.constant"() {value = dense<5> : tensor<ui8>} : () -> tensor<ui8>
  %1 = "ivy.pow"(%arg0, %0) : (tensor<3xui8>, tensor<ui8>) -> tensor<3xui8>
  return %1 : tensor<3xui8>
}

// CHECK-LABEL: func.func @pow_complex(
// CHECK: complex.constant [0.000000e+00 : f32, 0.000000e+00 : f32] : complex<f32>
// CHECK: complex.eq %{{.*}}, %{{.*}} : complex<f32>
// CHECK: complex.constant [1.000000e+00 : f32, 0.000000e+00 : f32] : complex<f32>
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : complex<f32>
// CHECK: complex.log %{{.*}} : complex<f32>
// CHECK: complex.mul %{{.*}}, %{{.*}} : complex<f32>
// CHECK: complex.exp %{{.*}} : complex<f32>
// CHECK: complex.constant [0.000000e+00 : f32, 0.000000e+00 : f32] : complex<f32>
// CHECK: complex.eq %{{.*}}, %{{.*}} : complex<f32>
// CHECK: complex.constant [0.000000e+00 : f32, 0.000000e+00 : f32] : complex<f32>
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : complex<f32>
// CHECK: complex.constant [1.000000e+00 : f32, 0.000000e+00 : f32] : complex<f32>
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : complex<f32>
func.func @pow_complex(%arg0: tensor<3xcomplex<f32>>, %arg1: tensor<3xcomplex<f32>>) -> tensor<3xcomplex<f32>> {
  %0 = "ivy.pow"(%arg0, %arg1) : (tensor<3xcomplex<f32>>, tensor<3xcomplex<f32>>) -> tensor<3xcomplex<f32>>
  return %0 : tensor<3xcomplex<f32>>
}
