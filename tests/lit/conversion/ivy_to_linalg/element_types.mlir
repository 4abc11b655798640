// RUN: ivy-opt %s --convert-ivy-to-linalg --mlir-print-local-scope | filecheck %s
// Floats saturate in integers; 64-bit floats become 16-bit ones with one rounding.

// CHECK-LABEL: func.func @astype_float16(
// CHECK: arith.truncf %{{.*}} : f32 to f16
func.func @astype_float16(%arg0: tensor<2x3xf32>) -> tensor<2x3xf16> {
  %0 = "ivy.astype"(%arg0) {dtype = f16} : (tensor<2x3xf32>) -> tensor<2x3xf16>
  return %0 : tensor<2x3xf16>
}

// CHECK-LABEL: func.func @astype_bool(
// CHECK: arith.constant 0.000000e+00 : f32
// CHECK: arith.cmpf une, %{{.*}}, %{{.*}} : f32
func.func @astype_bool(%arg0: tensor<2x3xf32>) -> tensor<2x3xi1> {
  %0 = "ivy.astype"(%arg0) {dtype = i1} : (tensor<2x3xf32>) -> tensor<2x3xi1>
  return %0 : tensor<2x3xi1>
}

// CHECK-LABEL: func.func @astype_int32(
// CHECK: arith.constant -2.14748365E+9 : f32
// CHECK: arith.cmpf oge, %{{.*}}, %{{.*}} : f32
// CHECK: arith.constant 2.14748365E+9 : f32
// CHECK: arith.cmpf olt, %{{.*}}, %{{.*}} : f32
// CHECK: arith.andi %{{.*}}, %{{.*}} : i1
// CHECK: arith.constant 0.000000e+00 : f32
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : f32
// CHECK: arith.fptosi %{{.*}} : f32 to i32
// CHECK: arith.constant -2.14748365E+9 : f32
// CHECK: arith.cmpf ole, %{{.*}}, %{{.*}} : f32
// CHECK: %{{.*}}-2147483648_i32 = arith.constant -2147483648 : i32
// CHECK: arith.select %{{.*}}, %{{.*}}-2147483648_i32, %{{.*}} : i32
// CHECK: arith.constant 2.14748365E+9 : f32
// CHECK: arith.cmpf oge, %{{.*}}, %{{.*}} : f32
// CHECK: arith.constant 2147483647 : i32
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : i32
func.func @astype_int32(%arg0: tensor<2x3xf32>) -> tensor<2x3xi32> {
  %0 = "ivy.astype"(%arg0) {dtype = i32} : (tensor<2x3xf32>) -> tensor<2x3xi32>
  return %0 : tensor<2x3xi32>
}

// CHECK-LABEL: func.func @astype_uint8(
// CHECK: arith.constant -1.000000e+00 : f32
// CHECK: arith.cmpf ogt, %{{.*}}, %{{.*}} : f32
// CHECK: arith.constant 2.560000e+02 : f32
// CHECK: arith.cmpf olt, %{{.*}}, %{{.*}} : f32
// CHECK: arith.andi %{{.*}}, %{{.*}} : i1
// CHECK: arith.constant 0.000000e+00 : f32
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : f32
// CHECK: arith.fptosi %{{.*}} : f32 to i32
// CHECK: arith.trunci %{{.*}} : i32 to i8
// CHECK: arith.constant 0.000000e+00 : f32
// CHECK: arith.cmpf ole, %{{.*}}, %{{.*}} : f32
// CHECK: arith.constant 0 : i8
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : i8
// CHECK: arith.constant 2.560000e+02 : f32
// CHECK: arith.cmpf oge, %{{.*}}, %{{.*}} : f32
// CHECK: %{{.*}}-1_i8 = arith.constant -1 : i8
// CHECK: arith.select %{{.*}}, %{{.*}}-1_i8, %{{.*}} : i8
func.func @astype_uint8(%arg0: tensor<2x3xf32>) -> tensor<2x3xui8> {
  %0 = "ivy.astype"(%arg0) {dtype = ui8} : (tensor<2x3xf32>) -> tensor<2x3xui8>
  return %0 : tensor<2x3xui8>
}

// CHECK-LABEL: func.func @astype_complex64(
// CHECK: arith.constant 0.000000e+00 : f32
// CHECK: complex.create %{{.*}}, %{{.*}} : complex<f32>
func.func @astype_complex64(%arg0: tensor<2x3xf32>) -> tensor<2x3xcomplex<f32>> {
  %0 = "ivy.astype"(%arg0) {dtype = complex<f32>} : (tensor<2x3xf32>) -> tensor<2x3xcomplex<f32>>
  return %0 : tensor<2x3xcomplex<f32>>
}

// CHECK-LABEL: func.func @astype_float64(
// CHECK: arith.extf %{{.*}} : f32 to f64
func.func @astype_float64(%arg0: tensor<2x3xf32>) -> tensor<2x3xf64> {
  %0 = "ivy.astype"(%arg0) {dtype = f64} : (tensor<2x3xf32>) -> tensor<2x3xf64>
  return %0 : tensor<2x3xf64>
}

// CHECK-LABEL: func.func @astype_of_int32(
// CHECK: arith.sitofp %{{.*}} : i32 to f32
func.func @astype_of_int32(%arg0: tensor<3xi32>) -> tensor<3xf32> {
  %0 = "ivy.astype"(%arg0) {dtype = f32} : (tensor<3xi32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @astype_of_uint8(
// CHECK: arith.uitofp %{{.*}} : i8 to f32
func.func @astype_of_uint8(%arg0: tensor<3xui8>) -> tensor<3xf32> {
  %0 = "ivy.astype"(%arg0) {dtype = f32} : (tensor<3xui8>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @astype_widened(
// CHECK: arith.extui %{{.*}} : i8 to i32
func.func @astype_widened(%arg0: tensor<3xui8>) -> tensor<3xi32> {
  %0 = "ivy.astype"(%arg0) {dtype = i32} : (tensor<3xui8>) -> tensor<3xi32>
  return %0 : tensor<3xi32>
}

// CHECK-LABEL: func.func @astype_same_bits(
// CHECK: return %{{.*}} : tensor<3xi8>
func.func @astype_same_bits(%arg0: tensor<3xui8>) -> tensor<3xi8> {
  %0 = "ivy.astype"(%arg0) {dtype = i8} : (tensor<3xui8>) -> tensor<3xi8>
  return %0 : tensor<3xi8>
}

// CHECK-LABEL: func.func @astype_of_complex(
// CHECK: complex.re %{{.*}} : complex<f32>
func.func @astype_of_complex(%arg0: tensor<3xcomplex<f32>>) -> tensor<3xf32> {
  %0 = "ivy.astype"(%arg0) {dtype = f32} : (tensor<3xcomplex<f32>>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @astype_of_bool(
// CHECK: arith.uitofp %{{.*}} : i1 to f32
func.func @astype_of_bool(%arg0: tensor<3xi1>) -> tensor<3xf32> {
  %0 = "ivy.astype"(%arg0) {dtype = f32} : (tensor<3xi1>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @astype_rounded_once(
// CHECK: arith.truncf %{{.*}} : f64 to f32
// CHECK: arith.extf %{{.*}} : f32 to f64
// CHECK: arith.bitcast %{{.*}} : f32 to i32
// CHECK: math.absf %{{.*}} : f64
// CHECK: math.absf %{{.*}} : f64
// CHECK: arith.cmpf ogt, %{{.*}}, %{{.*}} : f64
// CHECK: arith.constant 1 : i32
// CHECK: arith.subi %{{.*}}, %{{.*}} : i32
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : i32
// CHECK: arith.cmpf une, %{{.*}}, %{{.*}} : f64
// CHECK: arith.constant 1 : i32
// CHECK: arith.ori %{{.*}}, %{{.*}} : i32
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : i32
// CHECK: arith.bitcast %{{.*}} : i32 to f32
// CHECK: arith.truncf %{{.*}} : f32 to bf16
func.func @astype_rounded_once(%arg0: tensor<3xf64>) -> tensor<3xbf16> {
  %0 = "ivy.astype"(%arg0) {dtype = bf16} : (tensor<3xf64>) -> tensor<3xbf16>
  return %0 : tensor<3xbf16>
}

// CHECK-LABEL: func.func @bitcast(
// CHECK: arith.bitcast %{{.*}} : f32 to i32
func.func @bitcast(%arg0: tensor<2x3xf32>) -> tensor<2x3xi32> {
  %0 = "ivy.bitcast"(%arg0) {dtype = i32} : (tensor<2x3xf32>) -> tensor<2x3xi32>
  return %0 : tensor<2x3xi32>
}

// CHECK-LABEL: func.func @bitcast_narrower(
// CHECK: tensor.expand_shape %{{.*}} {{\[\[}}0, 1]] output_shape [3, 1] : tensor<3xf32> into tensor<3x1xf32>
// CHECK: linalg.generic {indexing_maps = [affine_map<(d0, d1) -> (d0)>, affine_map<(d0, d1) -> (d0, d1)>], iterator_types = ["parallel", "parallel"]}
// CHECK: arith.bitcast %{{.*}} : f32 to i32
// CHECK: arith.constant 0 : i32
// CHECK: arith.constant 32 : i32
// CHECK: arith.cmpi ult, %{{.*}}, %{{.*}} : i32
// CHECK: arith.constant 0 : i32
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : i32
// CHECK: arith.shrui %{{.*}}, %{{.*}} : i32
// CHECK: arith.constant 0 : i32
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : i32
// CHECK: arith.trunci %{{.*}} : i32 to i16
// CHECK: arith.constant 16 : i32
// CHECK: arith.constant 32 : i32
// CHECK: arith.cmpi ult, %{{.*}}, %{{.*}} : i32
// CHECK: arith.constant 0 : i32
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : i32
// CHECK: arith.shrui %{{.*}}, %{{.*}} : i32
// CHECK: arith.constant 0 : i32
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : i32
// CHECK: arith.trunci %{{.*}} : i32 to i16
// CHECK: linalg.index 1 : index
// CHECK: arith.constant 0 : index
// CHECK: arith.cmpi eq, %{{.*}}, %{{.*}} : index
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : i16
func.func @bitcast_narrower(%arg0: tensor<3xf32>) -> tensor<3x2xui16> {
  %0 = "ivy.bitcast"(%arg0) {dtype = ui16} : (tensor<3xf32>) -> tensor<3x2xui16>
  return %0 : tensor<3x2xui16>
}

// CHECK-LABEL: func.func @bitcast_wider(
// CHECK: tensor.extract_slice %{{.*}}[0, 0] [3, 1] [1, 1] : tensor<3x2xi16> to tensor<3x1xi16>
// CHECK: tensor.collapse_shape %{{.*}} {{\[\[}}0, 1]] : tensor<3x1xi16> into tensor<3xi16>
// CHECK: tensor.extract_slice %{{.*}}[0, 1] [3, 1] [1, 1] : tensor<3x2xi16> to tensor<3x1xi16>
// CHECK: tensor.collapse_shape %{{.*}} {{\[\[}}0, 1]] : tensor<3x1xi16> into tensor<3xi16>
// CHECK: arith.extui %{{.*}} : i16 to i32
// CHECK: arith.extui %{{.*}} : i16 to i32
// CHECK: arith.constant 16 : i32
// CHECK: arith.constant 32 : i32
// CHECK: arith.cmpi ult, %{{.*}}, %{{.*}} : i32
// CHECK: arith.constant 0 : i32
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : i32
// CHECK: arith.shli %{{.*}}, %{{.*}} : i32
// CHECK: arith.constant 0 : i32
// CHECK: arith.select %{{.*}}, %{{.*}}, %{{.*}} : i32
// CHECK: arith.ori %{{.*}}, %{{.*}} : i32
// CHECK: arith.bitcast %{{.*}} : i32 to f32
func.func @bitcast_wider(%arg0: tensor<3x2xui16>) -> tensor<3xf32> {
  %0 = "ivy.bitcast"(%arg0) {dtype = f32} : (tensor<3x2xui16>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @real(
// CHECK: complex.re %{{.*}} : complex<f32>
func.func @real(%arg0: tensor<3xcomplex<f32>>) -> tensor<3xf32> {
  %0 = "ivy.real"(%arg0) : (tensor<3xcomplex<f32>>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @real_of_real(
// CHECK: return %{{.*}} : tensor<2x3xf32>
func.func @real_of_real(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.real"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @imag(
// CHECK: complex.im %{{.*}} : complex<f32>
func.func @imag(%arg0: tensor<3xcomplex<f32>>) -> tensor<3xf32> {
  %0 = "ivy.imag"(%arg0) : (tensor<3xcomplex<f32>>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @conj(
// CHECK: complex.re %{{.*}} : complex<f32>
// CHECK: complex.im %{{.*}} : complex<f32>
// CHECK: arith.negf %{{.*}} : f32
// CHECK: complex.create %{{.*}}, %{{.*}} : complex<f32>
func.func @conj(%arg0: tensor<3xcomplex<f32>>) -> tensor<3xcomplex<f32>> {
  %0 = "ivy.conj"(%arg0) : (tensor<3xcomplex<f32>>) -> tensor<3xcomplex<f32>>
  return %0 : tensor<3xcomplex<f32>>
}

// CHECK-LABEL: func.func @complex(
// CHECK: complex.create %{{.*}}, %{{.*}} : complex<f32>
func.func @complex(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) -> tensor<2x3xcomplex<f32>> {
  %0 = "ivy.complex"(%arg0, %arg1) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xcomplex<f32>>
  return %0 : tensor<2x3xcomplex<f32>>
}

// CHECK-LABEL: func.func @stop_gradient(
// CHECK: return %{{.*}} : tensor<2x3xf32>
func.func @stop_gradient(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.stop_gradient"(%arg0) : (tensor<2x3xf32>) -> tensor<2x3xf32>
  return %0 : tensor<2x3xf32>
}
