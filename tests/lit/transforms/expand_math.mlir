// --ivy-expand-math: functions of the math dialect become calls of functions made of arithmetic.

// RUN: ivy-opt %s --ivy-expand-math --split-input-file | filecheck %s
// RUN: ivy-opt %s --ivy-expand-math=avx512=true --split-input-file | filecheck %s --check-prefix=AVX512

// Each function is defined once; it is inlined always.
// CHECK-LABEL: func.func @vectors(
// CHECK-NEXT: %[[V0:.*]] = call @ivy.exp.v16f32(%arg0) : (vector<16xf32>) -> vector<16xf32>
// CHECK-NEXT: %[[V1:.*]] = call @ivy.exp.v16f32(%[[V0]]) : (vector<16xf32>) -> vector<16xf32>
// CHECK-NEXT: return %[[V1]] : vector<16xf32>
// CHECK: func.func private @ivy.exp.v16f32(%arg0: vector<16xf32>) -> vector<16xf32> attributes {llvm.always_inline, llvm.linkage = #llvm.linkage<internal>} {
// CHECK-NOT: func.func
// CHECK-NOT: math.exp
// AVX512: func.func private @ivy.exp.v16f32(
// AVX512: llvm.call_intrinsic "llvm.x86.avx512.mask.scalef.ps.512"
// AVX512-NEXT: return
func.func @vectors(%x: vector<16xf32>) -> vector<16xf32> {
  %0 = math.exp %x : vector<16xf32>
  %1 = math.exp %0 : vector<16xf32>
  return %1 : vector<16xf32>
}

// -----

// Scalars, double precision, two operands.
// CHECK-LABEL: func.func @scalars(
// CHECK: call @ivy.powf.f64(%arg0, %arg0) : (f64, f64) -> f64
// CHECK: call @ivy.fpowi.f64.i32(%{{.*}}, %arg1) : (f64, i32) -> f64
// CHECK: call @ivy.ipowi.i32(%arg1, %arg1) : (i32, i32) -> i32
// CHECK-DAG: func.func private @ivy.powf.f64(
// CHECK-DAG: func.func private @ivy.fpowi.f64.i32(
// CHECK-DAG: func.func private @ivy.ipowi.i32(
func.func @scalars(%x: f64, %n: i32) -> (f64, i32) {
  %0 = math.powf %x, %x : f64
  %1 = math.fpowi %0, %n : f64, i32
  %2 = math.ipowi %n, %n : i32
  return %1, %2 : f64, i32
}

// -----

// Half precision goes by way of single precision.
// CHECK-LABEL: func.func @half(
// CHECK-NEXT: %[[V0:.*]] = arith.extf %arg0 : vector<8xbf16> to vector<8xf32>
// CHECK-NEXT: %[[V1:.*]] = call @ivy.tanh.v8f32(%[[V0]]) : (vector<8xf32>) -> vector<8xf32>
// CHECK-NEXT: %[[V2:.*]] = arith.truncf %[[V1]] : vector<8xf32> to vector<8xbf16>
// CHECK-NEXT: return %[[V2]] : vector<8xbf16>
func.func @half(%x: vector<8xbf16>) -> vector<8xbf16> {
  %0 = math.tanh %x : vector<8xbf16>
  return %0 : vector<8xbf16>
}

// -----

// Both results; large arguments are reduced by a function that is not inlined.
// CHECK-LABEL: func.func @both(
// CHECK-NEXT: %[[V0:.*]] = call @ivy.sin.v4f32(%arg0) : (vector<4xf32>) -> vector<4xf32>
// CHECK-NEXT: %[[V1:.*]] = call @ivy.cos.v4f32(%arg0) : (vector<4xf32>) -> vector<4xf32>
// CHECK-NEXT: return %[[V0]], %[[V1]] : vector<4xf32>, vector<4xf32>
// CHECK: func.func private @ivy.reduce_large.v4f32(%arg0: vector<4xf32>) -> (vector<4xi32>, vector<4xf32>, vector<4xf32>) attributes {llvm.linkage = #llvm.linkage<internal>, llvm.no_inline}
func.func @both(%x: vector<4xf32>) -> (vector<4xf32>, vector<4xf32>) {
  %sine, %cosine = math.sincos %x : vector<4xf32>
  return %sine, %cosine : vector<4xf32>, vector<4xf32>
}

// -----

// What is an instruction stays.
// CHECK-LABEL: func.func @instructions(
// CHECK-NEXT: %[[V0:.*]] = math.sqrt %arg0 : vector<4xf32>
// CHECK-NEXT: %[[V1:.*]] = math.floor %[[V0]] : vector<4xf32>
// CHECK-NEXT: %[[V2:.*]] = math.fma %[[V1]], %[[V1]], %[[V1]] : vector<4xf32>
// CHECK-NEXT: return %[[V2]] : vector<4xf32>
// CHECK-NOT: func.func
func.func @instructions(%x: vector<4xf32>) -> vector<4xf32> {
  %0 = math.sqrt %x : vector<4xf32>
  %1 = math.floor %0 : vector<4xf32>
  %2 = math.fma %1, %1, %1 : vector<4xf32>
  return %2 : vector<4xf32>
}
