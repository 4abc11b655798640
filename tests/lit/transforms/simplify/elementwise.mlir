// RUN: ivy-opt %s --ivy-simplify | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @add_identity(
// CHECK-NEXT: return %arg0 : tensor<3xf32>
func.func @add_identity(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.constant"() {value = dense<-0.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.add"(%arg0, %0) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
  return %1 : tensor<3xf32>
}

// CHECK-LABEL: func.func @identity_add(
// CHECK-NEXT: return %arg0 : tensor<3xf32>
func.func @identity_add(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.constant"() {value = dense<-0.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.add"(%0, %arg0) : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
  return %1 : tensor<3xf32>
}

// CHECK-LABEL: func.func @subtract_identity(
// CHECK-NEXT: return %arg0 : tensor<3xf32>
func.func @subtract_identity(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.subtract"(%arg0, %0) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
  return %1 : tensor<3xf32>
}

// CHECK-LABEL: func.func @multiply_identity(
// CHECK-NEXT: return %arg0 : tensor<3xf32>
func.func @multiply_identity(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.multiply"(%arg0, %0) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
  return %1 : tensor<3xf32>
}

// CHECK-LABEL: func.func @identity_multiply(
// CHECK-NEXT: return %arg0 : tensor<3xf32>
func.func @identity_multiply(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.multiply"(%0, %arg0) : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
  return %1 : tensor<3xf32>
}

// CHECK-LABEL: func.func @divide_identity(
// CHECK-NEXT: return %arg0 : tensor<3xf32>
func.func @divide_identity(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.divide"(%arg0, %0) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
  return %1 : tensor<3xf32>
}

// CHECK-LABEL: func.func @pow_identity(
// CHECK-NEXT: return %arg0 : tensor<3xf32>
func.func @pow_identity(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.pow"(%arg0, %0) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
  return %1 : tensor<3xf32>
}

// CHECK-LABEL: func.func @maximum_identity(
// CHECK-NEXT: return %arg0 : tensor<3xf32>
func.func @maximum_identity(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.maximum"(%arg0, %0) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
  return %1 : tensor<3xf32>
}

// CHECK-LABEL: func.func @identity_maximum(
// CHECK-NEXT: return %arg0 : tensor<3xf32>
func.func @identity_maximum(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.constant"() {value = dense<0xFF800000> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.maximum"(%0, %arg0) : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
  return %1 : tensor<3xf32>
}

// CHECK-LABEL: func.func @minimum_identity(
// CHECK-NEXT: return %arg0 : tensor<3xf32>
func.func @minimum_identity(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.constant"() {value = dense<0x7F800000> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.minimum"(%arg0, %0) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
  return %1 : tensor<3xf32>
}

// CHECK-LABEL: func.func @identity_minimum(
// CHECK-NEXT: return %arg0 : tensor<3xf32>
func.func @identity_minimum(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.constant"() {value = dense<0x7F800000> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.minimum"(%0, %arg0) : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
  return %1 : tensor<3xf32>
}

// -0.0 + 0.0 is 0.0: this one stays.
// CHECK-LABEL: func.func @add_positive_zero(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.add"(%arg0, %[[V0]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<3xf32>
func.func @add_positive_zero(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.add"(%arg0, %0) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
  return %1 : tensor<3xf32>
}

// 0.0 - x is not -x for x = 0.0.
// CHECK-LABEL: func.func @subtract_from_zero(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.subtract"(%[[V0]], %arg0) : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<3xf32>
func.func @subtract_from_zero(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.subtract"(%0, %arg0) : (tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
  return %1 : tensor<3xf32>
}

// NaN * 0 is NaN.
// CHECK-LABEL: func.func @multiply_zero(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.multiply"(%arg0, %[[V0]]) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<3xf32>
func.func @multiply_zero(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.multiply"(%arg0, %0) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
  return %1 : tensor<3xf32>
}

// inf * (1 + 0i) has a NaN part.
// CHECK-LABEL: func.func @multiply_complex(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.complex"(%[[V0]], %[[V1]]) : (tensor<f32>, tensor<f32>) -> tensor<complex<f32>>
// CHECK-NEXT: %[[V3:.*]] = "ivy.multiply"(%arg0, %[[V2]]) : (tensor<3xcomplex<f32>>, tensor<complex<f32>>) -> tensor<3xcomplex<f32>>
// CHECK-NEXT: return %[[V3]] : tensor<3xcomplex<f32>>
func.func @multiply_complex(%arg0: tensor<3xcomplex<f32>>) -> tensor<3xcomplex<f32>> {
  %0 = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %1 = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %2 = "ivy.complex"(%0, %1) : (tensor<f32>, tensor<f32>) -> tensor<complex<f32>>
  %3 = "ivy.multiply"(%arg0, %2) : (tensor<3xcomplex<f32>>, tensor<complex<f32>>) -> tensor<3xcomplex<f32>>
  return %3 : tensor<3xcomplex<f32>>
}

// CHECK-LABEL: func.func @add_integer_identity(
// CHECK-NEXT: return %arg0 : tensor<3xi32>
func.func @add_integer_identity(%arg0: tensor<3xi32>) -> tensor<3xi32> {
  %0 = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
  %1 = "ivy.add"(%arg0, %0) : (tensor<3xi32>, tensor<i32>) -> tensor<3xi32>
  return %1 : tensor<3xi32>
}

// CHECK-LABEL: func.func @subtract_integer_identity(
// CHECK-NEXT: return %arg0 : tensor<3xi32>
func.func @subtract_integer_identity(%arg0: tensor<3xi32>) -> tensor<3xi32> {
  %0 = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
  %1 = "ivy.subtract"(%arg0, %0) : (tensor<3xi32>, tensor<i32>) -> tensor<3xi32>
  return %1 : tensor<3xi32>
}

// CHECK-LABEL: func.func @multiply_integer_identity(
// CHECK-NEXT: return %arg0 : tensor<3xi32>
func.func @multiply_integer_identity(%arg0: tensor<3xi32>) -> tensor<3xi32> {
  %0 = "ivy.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
  %1 = "ivy.multiply"(%arg0, %0) : (tensor<3xi32>, tensor<i32>) -> tensor<3xi32>
  return %1 : tensor<3xi32>
}

// CHECK-LABEL: func.func @truncated_divide_integer_identity(
// CHECK-NEXT: return %arg0 : tensor<3xi32>
func.func @truncated_divide_integer_identity(%arg0: tensor<3xi32>) -> tensor<3xi32> {
  %0 = "ivy.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
  %1 = "ivy.truncated_divide"(%arg0, %0) : (tensor<3xi32>, tensor<i32>) -> tensor<3xi32>
  return %1 : tensor<3xi32>
}

// CHECK-LABEL: func.func @floor_divide_integer_identity(
// CHECK-NEXT: return %arg0 : tensor<3xi32>
func.func @floor_divide_integer_identity(%arg0: tensor<3xi32>) -> tensor<3xi32> {
  %0 = "ivy.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
  %1 = "ivy.floor_divide"(%arg0, %0) : (tensor<3xi32>, tensor<i32>) -> tensor<3xi32>
  return %1 : tensor<3xi32>
}

// CHECK-LABEL: func.func @bitwise_and_integer_identity(
// CHECK-NEXT: return %arg0 : tensor<3xi32>
func.func @bitwise_and_integer_identity(%arg0: tensor<3xi32>) -> tensor<3xi32> {
  %0 = "ivy.constant"() {value = dense<-1> : tensor<i32>} : () -> tensor<i32>
  %1 = "ivy.bitwise_and"(%arg0, %0) : (tensor<3xi32>, tensor<i32>) -> tensor<3xi32>
  return %1 : tensor<3xi32>
}

// CHECK-LABEL: func.func @bitwise_or_integer_identity(
// CHECK-NEXT: return %arg0 : tensor<3xi32>
func.func @bitwise_or_integer_identity(%arg0: tensor<3xi32>) -> tensor<3xi32> {
  %0 = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
  %1 = "ivy.bitwise_or"(%arg0, %0) : (tensor<3xi32>, tensor<i32>) -> tensor<3xi32>
  return %1 : tensor<3xi32>
}

// CHECK-LABEL: func.func @bitwise_xor_integer_identity(
// CHECK-NEXT: return %arg0 : tensor<3xi32>
func.func @bitwise_xor_integer_identity(%arg0: tensor<3xi32>) -> tensor<3xi32> {
  %0 = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
  %1 = "ivy.bitwise_xor"(%arg0, %0) : (tensor<3xi32>, tensor<i32>) -> tensor<3xi32>
  return %1 : tensor<3xi32>
}

// CHECK-LABEL: func.func @bitwise_left_shift_integer_identity(
// CHECK-NEXT: return %arg0 : tensor<3xi32>
func.func @bitwise_left_shift_integer_identity(%arg0: tensor<3xi32>) -> tensor<3xi32> {
  %0 = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
  %1 = "ivy.bitwise_left_shift"(%arg0, %0) : (tensor<3xi32>, tensor<i32>) -> tensor<3xi32>
  return %1 : tensor<3xi32>
}

// CHECK-LABEL: func.func @bitwise_right_shift_integer_identity(
// CHECK-NEXT: return %arg0 : tensor<3xi32>
func.func @bitwise_right_shift_integer_identity(%arg0: tensor<3xi32>) -> tensor<3xi32> {
  %0 = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
  %1 = "ivy.bitwise_right_shift"(%arg0, %0) : (tensor<3xi32>, tensor<i32>) -> tensor<3xi32>
  return %1 : tensor<3xi32>
}

// CHECK-LABEL: func.func @logical_and_boolean_identity(
// CHECK-NEXT: return %arg0 : tensor<3xi1>
func.func @logical_and_boolean_identity(%arg0: tensor<3xi1>) -> tensor<3xi1> {
  %0 = "ivy.constant"() {value = dense<true> : tensor<i1>} : () -> tensor<i1>
  %1 = "ivy.logical_and"(%arg0, %0) : (tensor<3xi1>, tensor<i1>) -> tensor<3xi1>
  return %1 : tensor<3xi1>
}

// CHECK-LABEL: func.func @logical_or_boolean_identity(
// CHECK-NEXT: return %arg0 : tensor<3xi1>
func.func @logical_or_boolean_identity(%arg0: tensor<3xi1>) -> tensor<3xi1> {
  %0 = "ivy.constant"() {value = dense<false> : tensor<i1>} : () -> tensor<i1>
  %1 = "ivy.logical_or"(%arg0, %0) : (tensor<3xi1>, tensor<i1>) -> tensor<3xi1>
  return %1 : tensor<3xi1>
}

// CHECK-LABEL: func.func @logical_xor_boolean_identity(
// CHECK-NEXT: return %arg0 : tensor<3xi1>
func.func @logical_xor_boolean_identity(%arg0: tensor<3xi1>) -> tensor<3xi1> {
  %0 = "ivy.constant"() {value = dense<false> : tensor<i1>} : () -> tensor<i1>
  %1 = "ivy.logical_xor"(%arg0, %0) : (tensor<3xi1>, tensor<i1>) -> tensor<3xi1>
  return %1 : tensor<3xi1>
}

// The constant makes the result larger than x.
// CHECK-LABEL: func.func @identity_that_broadcasts(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<1.000000e+00> : tensor<2x3xf32>} : () -> tensor<2x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.multiply"(%arg0, %[[V0]]) : (tensor<3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xf32>
func.func @identity_that_broadcasts(%arg0: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.constant"() {value = dense<1.000000e+00> : tensor<2x3xf32>} : () -> tensor<2x3xf32>
  %1 = "ivy.multiply"(%arg0, %0) : (tensor<3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  return %1 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @negative_twice(
// CHECK-NEXT: return %arg0 : tensor<3xf32>
func.func @negative_twice(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.negative"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
  %1 = "ivy.negative"(%0) : (tensor<3xf32>) -> tensor<3xf32>
  return %1 : tensor<3xf32>
}

// CHECK-LABEL: func.func @logical_not_twice(
// CHECK-NEXT: return %arg0 : tensor<3xi1>
func.func @logical_not_twice(%arg0: tensor<3xi1>) -> tensor<3xi1> {
  %0 = "ivy.logical_not"(%arg0) : (tensor<3xi1>) -> tensor<3xi1>
  %1 = "ivy.logical_not"(%0) : (tensor<3xi1>) -> tensor<3xi1>
  return %1 : tensor<3xi1>
}

// CHECK-LABEL: func.func @bitwise_invert_twice(
// CHECK-NEXT: return %arg0 : tensor<3xi32>
func.func @bitwise_invert_twice(%arg0: tensor<3xi32>) -> tensor<3xi32> {
  %0 = "ivy.bitwise_invert"(%arg0) : (tensor<3xi32>) -> tensor<3xi32>
  %1 = "ivy.bitwise_invert"(%0) : (tensor<3xi32>) -> tensor<3xi32>
  return %1 : tensor<3xi32>
}

// CHECK-LABEL: func.func @conj_twice(
// CHECK-NEXT: return %arg0 : tensor<3xcomplex<f32>>
func.func @conj_twice(%arg0: tensor<3xcomplex<f32>>) -> tensor<3xcomplex<f32>> {
  %0 = "ivy.conj"(%arg0) : (tensor<3xcomplex<f32>>) -> tensor<3xcomplex<f32>>
  %1 = "ivy.conj"(%0) : (tensor<3xcomplex<f32>>) -> tensor<3xcomplex<f32>>
  return %1 : tensor<3xcomplex<f32>>
}

// CHECK-LABEL: func.func @abs_twice(
// CHECK-NEXT: %[[V0:.*]] = "ivy.abs"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @abs_twice(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.abs"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
  %1 = "ivy.abs"(%0) : (tensor<3xf32>) -> tensor<3xf32>
  return %1 : tensor<3xf32>
}

// CHECK-LABEL: func.func @sign_twice(
// CHECK-NEXT: %[[V0:.*]] = "ivy.sign"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @sign_twice(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.sign"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
  %1 = "ivy.sign"(%0) : (tensor<3xf32>) -> tensor<3xf32>
  return %1 : tensor<3xf32>
}

// CHECK-LABEL: func.func @relu_twice(
// CHECK-NEXT: %[[V0:.*]] = "ivy.relu"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @relu_twice(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.relu"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
  %1 = "ivy.relu"(%0) : (tensor<3xf32>) -> tensor<3xf32>
  return %1 : tensor<3xf32>
}

// CHECK-LABEL: func.func @floor_twice(
// CHECK-NEXT: %[[V0:.*]] = "ivy.floor"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @floor_twice(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.floor"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
  %1 = "ivy.floor"(%0) : (tensor<3xf32>) -> tensor<3xf32>
  return %1 : tensor<3xf32>
}

// CHECK-LABEL: func.func @ceil_twice(
// CHECK-NEXT: %[[V0:.*]] = "ivy.ceil"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @ceil_twice(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.ceil"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
  %1 = "ivy.ceil"(%0) : (tensor<3xf32>) -> tensor<3xf32>
  return %1 : tensor<3xf32>
}

// CHECK-LABEL: func.func @trunc_twice(
// CHECK-NEXT: %[[V0:.*]] = "ivy.trunc"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @trunc_twice(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.trunc"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
  %1 = "ivy.trunc"(%0) : (tensor<3xf32>) -> tensor<3xf32>
  return %1 : tensor<3xf32>
}

// CHECK-LABEL: func.func @round_twice(
// CHECK-NEXT: %[[V0:.*]] = "ivy.round"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @round_twice(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.round"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
  %1 = "ivy.round"(%0) : (tensor<3xf32>) -> tensor<3xf32>
  return %1 : tensor<3xf32>
}

// CHECK-LABEL: func.func @where_true(
// CHECK-NEXT: return %arg0 : tensor<3xf32>
func.func @where_true(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.constant"() {value = dense<true> : tensor<i1>} : () -> tensor<i1>
  %1 = "ivy.where"(%0, %arg0, %arg1) : (tensor<i1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
  return %1 : tensor<3xf32>
}

// CHECK-LABEL: func.func @where_false(
// CHECK-NEXT: return %arg1 : tensor<3xf32>
func.func @where_false(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.constant"() {value = dense<false> : tensor<i1>} : () -> tensor<i1>
  %1 = "ivy.where"(%0, %arg0, %arg1) : (tensor<i1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
  return %1 : tensor<3xf32>
}

// CHECK-LABEL: func.func @where_same(
// CHECK-NEXT: return %arg1 : tensor<3xf32>
func.func @where_same(%arg0: tensor<3xi1>, %arg1: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.where"(%arg0, %arg1, %arg1) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @where_not(
// CHECK-NEXT: %[[V0:.*]] = "ivy.where"(%arg0, %arg2, %arg1) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @where_not(%arg0: tensor<3xi1>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.logical_not"(%arg0) : (tensor<3xi1>) -> tensor<3xi1>
  %1 = "ivy.where"(%0, %arg1, %arg2) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
  return %1 : tensor<3xf32>
}

// CHECK-LABEL: func.func @real_of_real(
// CHECK-NEXT: return %arg0 : tensor<3xf32>
func.func @real_of_real(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.real"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @real_of_complex(
// CHECK-NEXT: return %arg0 : tensor<3xf32>
func.func @real_of_complex(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.complex"(%arg0, %arg1) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xcomplex<f32>>
  %1 = "ivy.real"(%0) : (tensor<3xcomplex<f32>>) -> tensor<3xf32>
  return %1 : tensor<3xf32>
}

// CHECK-LABEL: func.func @imag_of_complex(
// CHECK-NEXT: return %arg1 : tensor<3xf32>
func.func @imag_of_complex(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.complex"(%arg0, %arg1) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xcomplex<f32>>
  %1 = "ivy.imag"(%0) : (tensor<3xcomplex<f32>>) -> tensor<3xf32>
  return %1 : tensor<3xf32>
}

// CHECK-LABEL: func.func @astype_same(
// CHECK-NEXT: return %arg0 : tensor<3xf32>
func.func @astype_same(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.astype"(%arg0) {dtype = f32} : (tensor<3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @astype_back(
// CHECK-NEXT: return %arg0 : tensor<3xi32>
func.func @astype_back(%arg0: tensor<3xi32>) -> tensor<3xi32> {
  %0 = "ivy.astype"(%arg0) {dtype = i64} : (tensor<3xi32>) -> tensor<3xi64>
  %1 = "ivy.astype"(%0) {dtype = i32} : (tensor<3xi64>) -> tensor<3xi32>
  return %1 : tensor<3xi32>
}

// int8 is exact in float32.
// CHECK-LABEL: func.func @astype_through(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg0) {dtype = f64} : (tensor<3xi8>) -> tensor<3xf64>
// CHECK-NEXT: return %[[V0]] : tensor<3xf64>
func.func @astype_through(%arg0: tensor<3xi8>) -> tensor<3xf64> {
  %0 = "ivy.astype"(%arg0) {dtype = f32} : (tensor<3xi8>) -> tensor<3xf32>
  %1 = "ivy.astype"(%0) {dtype = f64} : (tensor<3xf32>) -> tensor<3xf64>
  return %1 : tensor<3xf64>
}

// float16 does not hold every float32.
// CHECK-LABEL: func.func @astype_narrow(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg0) {dtype = f16} : (tensor<3xf32>) -> tensor<3xf16>
// CHECK-NEXT: %[[V1:.*]] = "ivy.astype"(%[[V0]]) {dtype = f32} : (tensor<3xf16>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<3xf32>
func.func @astype_narrow(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "ivy.astype"(%arg0) {dtype = f16} : (tensor<3xf32>) -> tensor<3xf16>
  %1 = "ivy.astype"(%0) {dtype = f32} : (tensor<3xf16>) -> tensor<3xf32>
  return %1 : tensor<3xf32>
}

// Out of range a float is not wrapped, an integer is.
// CHECK-LABEL: func.func @astype_wraps(
// CHECK-NEXT: %[[V0:.*]] = "ivy.astype"(%arg0) {dtype = f64} : (tensor<3xi32>) -> tensor<3xf64>
// CHECK-NEXT: %[[V1:.*]] = "ivy.astype"(%[[V0]]) {dtype = i8} : (tensor<3xf64>) -> tensor<3xi8>
// CHECK-NEXT: return %[[V1]] : tensor<3xi8>
func.func @astype_wraps(%arg0: tensor<3xi32>) -> tensor<3xi8> {
  %0 = "ivy.astype"(%arg0) {dtype = f64} : (tensor<3xi32>) -> tensor<3xf64>
  %1 = "ivy.astype"(%0) {dtype = i8} : (tensor<3xf64>) -> tensor<3xi8>
  return %1 : tensor<3xi8>
}

// CHECK-LABEL: func.func @astype_constant(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<[1, -1]> : tensor<2xi32>} : () -> tensor<2xi32>
// CHECK-NEXT: return %[[V0]] : tensor<2xi32>
func.func @astype_constant() -> tensor<2xi32> {
  %0 = "ivy.constant"() {value = dense<[1.750000e+00, -1.750000e+00]> : tensor<2xf32>} : () -> tensor<2xf32>
  %1 = "ivy.astype"(%0) {dtype = i32} : (tensor<2xf32>) -> tensor<2xi32>
  return %1 : tensor<2xi32>
}

// What no target agrees on is left to it.
// CHECK-LABEL: func.func @astype_constant_out_of_range(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<[1.000000e+20, 0x7FC00000]> : tensor<2xf32>} : () -> tensor<2xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.astype"(%[[V0]]) {dtype = i32} : (tensor<2xf32>) -> tensor<2xi32>
// CHECK-NEXT: return %[[V1]] : tensor<2xi32>
func.func @astype_constant_out_of_range() -> tensor<2xi32> {
  %0 = "ivy.constant"() {value = dense<[1.000000e+20, 0x7FC00000]> : tensor<2xf32>} : () -> tensor<2xf32>
  %1 = "ivy.astype"(%0) {dtype = i32} : (tensor<2xf32>) -> tensor<2xi32>
  return %1 : tensor<2xi32>
}

// CHECK-LABEL: func.func @fold_arithmetic(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<{{\[\[}}2.000000e+00, -6.000000e+00, -1.000000e+00], [-1.750000e+00, 2.500000e-01, -1.000000e+00]]> : tensor<2x3xf32>} : () -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @fold_arithmetic() -> tensor<2x3xf32> {
  %0 = "ivy.constant"() {value = dense<[1.500000e+00, -2.500000e+00, 0.000000e+00]> : tensor<3xf32>} : () -> tensor<3xf32>
  %1 = "ivy.constant"() {value = dense<[[2.000000e+00], [-5.000000e-01]]> : tensor<2x1xf32>} : () -> tensor<2x1xf32>
  %2 = "ivy.multiply"(%0, %1) : (tensor<3xf32>, tensor<2x1xf32>) -> tensor<2x3xf32>
  %3 = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %4 = "ivy.negative"(%3) : (tensor<f32>) -> tensor<f32>
  %5 = "ivy.add"(%2, %4) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
  return %5 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @fold_division(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<[0x7F800000, 0xFF800000, 0xFFC00000]> : tensor<3xf32>} : () -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @fold_division() -> tensor<3xf32> {
  %0 = "ivy.constant"() {value = dense<[1.500000e+00, -2.500000e+00, 0.000000e+00]> : tensor<3xf32>} : () -> tensor<3xf32>
  %1 = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %2 = "ivy.divide"(%0, %1) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
  return %2 : tensor<3xf32>
}

// Integers wrap around.
// CHECK-LABEL: func.func @fold_integers(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<-2147483648> : tensor<1xi32>} : () -> tensor<1xi32>
// CHECK-NEXT: return %[[V0]] : tensor<1xi32>
func.func @fold_integers() -> tensor<1xi32> {
  %0 = "ivy.constant"() {value = dense<2147483647> : tensor<1xi32>} : () -> tensor<1xi32>
  %1 = "ivy.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
  %2 = "ivy.add"(%0, %1) : (tensor<1xi32>, tensor<i32>) -> tensor<1xi32>
  return %2 : tensor<1xi32>
}

// CHECK-LABEL: func.func @fold_comparison(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<[false, true, false]> : tensor<3xi1>} : () -> tensor<3xi1>
// CHECK-NEXT: return %[[V0]] : tensor<3xi1>
func.func @fold_comparison() -> tensor<3xi1> {
  %0 = "ivy.constant"() {value = dense<[1.500000e+00, -2.500000e+00, 0.000000e+00]> : tensor<3xf32>} : () -> tensor<3xf32>
  %1 = "ivy.constant"() {value = dense<1.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %2 = "ivy.less"(%0, %1) : (tensor<3xf32>, tensor<f32>) -> tensor<3xi1>
  %3 = "ivy.constant"() {value = dense<[1.500000e+00, -2.500000e+00, 0.000000e+00]> : tensor<3xf32>} : () -> tensor<3xf32>
  %4 = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %5 = "ivy.equal"(%3, %4) : (tensor<3xf32>, tensor<f32>) -> tensor<3xi1>
  %6 = "ivy.logical_not"(%5) : (tensor<3xi1>) -> tensor<3xi1>
  %7 = "ivy.logical_and"(%2, %6) : (tensor<3xi1>, tensor<3xi1>) -> tensor<3xi1>
  return %7 : tensor<3xi1>
}

// CHECK-LABEL: func.func @fold_where(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<[1.500000e+00, 7.000000e+00, 0.000000e+00]> : tensor<3xf32>} : () -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @fold_where() -> tensor<3xf32> {
  %0 = "ivy.constant"() {value = dense<[true, false, true]> : tensor<3xi1>} : () -> tensor<3xi1>
  %1 = "ivy.constant"() {value = dense<[1.500000e+00, -2.500000e+00, 0.000000e+00]> : tensor<3xf32>} : () -> tensor<3xf32>
  %2 = "ivy.constant"() {value = dense<7.000000e+00> : tensor<f32>} : () -> tensor<f32>
  %3 = "ivy.where"(%0, %1, %2) : (tensor<3xi1>, tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
  return %3 : tensor<3xf32>
}

// CHECK-LABEL: func.func @fold_rounding(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<[0.000000e+00, 2.000000e+00, -0.000000e+00]> : tensor<3xf32>} : () -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @fold_rounding() -> tensor<3xf32> {
  %0 = "ivy.constant"() {value = dense<[5.000000e-01, 1.500000e+00, -5.000000e-01]> : tensor<3xf32>} : () -> tensor<3xf32>
  %1 = "ivy.round"(%0) : (tensor<3xf32>) -> tensor<3xf32>
  return %1 : tensor<3xf32>
}

// Large results are computed by the target.
// CHECK-LABEL: func.func @fold_not_large(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<{{\[\[}}0.000000e+00], [1.000000e+00], [2.000000e+00], [3.000000e+00], [4.000000e+00], [5.000000e+00], [6.000000e+00], [7.000000e+00], [8.000000e+00], [9.000000e+00], [1.000000e+01], [1.100000e+01], [1.200000e+01], [1.300000e+01], [1.400000e+01], [1.500000e+01], [1.600000e+01], [1.700000e+01], [1.800000e+01], [1.900000e+01], [2.000000e+01], [2.100000e+01], [2.200000e+01], [2.300000e+01], [2.400000e+01], [2.500000e+01], [2.600000e+01], [2.700000e+01], [2.800000e+01], [2.900000e+01], [3.000000e+01], [3.100000e+01], [3.200000e+01], [3.300000e+01], [3.400000e+01], [3.500000e+01], [3.600000e+01], [3.700000e+01], [3.800000e+01], [3.900000e+01]]> : tensor<40x1xf32>} : () -> tensor<40x1xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<[0.000000e+00, 1.000000e+00, 2.000000e+00, 3.000000e+00, 4.000000e+00, 5.000000e+00, 6.000000e+00, 7.000000e+00, 8.000000e+00, 9.000000e+00, 1.000000e+01, 1.100000e+01, 1.200000e+01, 1.300000e+01, 1.400000e+01, 1.500000e+01, 1.600000e+01, 1.700000e+01, 1.800000e+01, 1.900000e+01, 2.000000e+01, 2.100000e+01, 2.200000e+01, 2.300000e+01, 2.400000e+01, 2.500000e+01, 2.600000e+01, 2.700000e+01, 2.800000e+01, 2.900000e+01, 3.000000e+01, 3.100000e+01, 3.200000e+01, 3.300000e+01, 3.400000e+01, 3.500000e+01, 3.600000e+01, 3.700000e+01, 3.800000e+01, 3.900000e+01]> : tensor<40xf32>} : () -> tensor<40xf32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.add"(%[[V0]], %[[V1]]) : (tensor<40x1xf32>, tensor<40xf32>) -> tensor<40x40xf32>
// CHECK-NEXT: return %[[V2]] : tensor<40x40xf32>
func.func @fold_not_large() -> tensor<40x40xf32> {
  %0 = "ivy.constant"() {value = dense<[[0.000000e+00], [1.000000e+00], [2.000000e+00], [3.000000e+00], [4.000000e+00], [5.000000e+00], [6.000000e+00], [7.000000e+00], [8.000000e+00], [9.000000e+00], [1.000000e+01], [1.100000e+01], [1.200000e+01], [1.300000e+01], [1.400000e+01], [1.500000e+01], [1.600000e+01], [1.700000e+01], [1.800000e+01], [1.900000e+01], [2.000000e+01], [2.100000e+01], [2.200000e+01], [2.300000e+01], [2.400000e+01], [2.500000e+01], [2.600000e+01], [2.700000e+01], [2.800000e+01], [2.900000e+01], [3.000000e+01], [3.100000e+01], [3.200000e+01], [3.300000e+01], [3.400000e+01], [3.500000e+01], [3.600000e+01], [3.700000e+01], [3.800000e+01], [3.900000e+01]]> : tensor<40x1xf32>} : () -> tensor<40x1xf32>
  %1 = "ivy.constant"() {value = dense<[0.000000e+00, 1.000000e+00, 2.000000e+00, 3.000000e+00, 4.000000e+00, 5.000000e+00, 6.000000e+00, 7.000000e+00, 8.000000e+00, 9.000000e+00, 1.000000e+01, 1.100000e+01, 1.200000e+01, 1.300000e+01, 1.400000e+01, 1.500000e+01, 1.600000e+01, 1.700000e+01, 1.800000e+01, 1.900000e+01, 2.000000e+01, 2.100000e+01, 2.200000e+01, 2.300000e+01, 2.400000e+01, 2.500000e+01, 2.600000e+01, 2.700000e+01, 2.800000e+01, 2.900000e+01, 3.000000e+01, 3.100000e+01, 3.200000e+01, 3.300000e+01, 3.400000e+01, 3.500000e+01, 3.600000e+01, 3.700000e+01, 3.800000e+01, 3.900000e+01]> : tensor<40xf32>} : () -> tensor<40xf32>
  %2 = "ivy.add"(%0, %1) : (tensor<40x1xf32>, tensor<40xf32>) -> tensor<40x40xf32>
  return %2 : tensor<40x40xf32>
}

// CHECK-LABEL: func.func @broadcast_operand(
// CHECK-NEXT: %[[V0:.*]] = "ivy.add"(%arg0, %arg1) : (tensor<3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @broadcast_operand(%arg0: tensor<3xf32>, %arg1: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.broadcast_to"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<3xf32>) -> tensor<2x3xf32>
  %1 = "ivy.add"(%0, %arg1) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  return %1 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @full_operand(
// CHECK-NEXT: %[[V0:.*]] = "ivy.multiply"(%arg0, %arg1) : (tensor<f32>, tensor<2x3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<2x3xf32>
func.func @full_operand(%arg0: tensor<f32>, %arg1: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.full"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<f32>) -> tensor<2x3xf32>
  %1 = "ivy.multiply"(%0, %arg1) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  return %1 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @constant_operand(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.maximum"(%arg0, %[[V0]]) : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xf32>
func.func @constant_operand(%arg0: tensor<2x3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.constant"() {value = dense<0.000000e+00> : tensor<2x3xf32>} : () -> tensor<2x3xf32>
  %1 = "ivy.maximum"(%arg0, %0) : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
  return %1 : tensor<2x3xf32>
}

// Nothing else gives the shape.
// CHECK-LABEL: func.func @broadcast_that_counts(
// CHECK-NEXT: %[[V0:.*]] = "ivy.broadcast_to"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.add"(%[[V0]], %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
// CHECK-NEXT: return %[[V1]] : tensor<2x3xf32>
func.func @broadcast_that_counts(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>) -> tensor<2x3xf32> {
  %0 = "ivy.broadcast_to"(%arg0) {operandSegmentSizes = array<i32: 1, 0>, shape = array<i64: 2, 3>} : (tensor<3xf32>) -> tensor<2x3xf32>
  %1 = "ivy.add"(%0, %arg1) : (tensor<2x3xf32>, tensor<3xf32>) -> tensor<2x3xf32>
  return %1 : tensor<2x3xf32>
}

// CHECK-LABEL: func.func @where_truth(
// CHECK-NEXT: %[[V0:.*]] = "ivy.logical_not"(%arg0) : (tensor<3xi1>) -> tensor<3xi1>
// CHECK-NEXT: return %arg0, %[[V0]] : tensor<3xi1>, tensor<3xi1>
func.func @where_truth(%arg0: tensor<3xi1>) -> (tensor<3xi1>, tensor<3xi1>) {
  %0 = "ivy.constant"() {value = dense<true> : tensor<3xi1>} : () -> tensor<3xi1>
  %1 = "ivy.constant"() {value = dense<false> : tensor<3xi1>} : () -> tensor<3xi1>
  %2 = "ivy.where"(%arg0, %0, %1) : (tensor<3xi1>, tensor<3xi1>, tensor<3xi1>) -> tensor<3xi1>
  %3 = "ivy.where"(%arg0, %1, %0) : (tensor<3xi1>, tensor<3xi1>, tensor<3xi1>) -> tensor<3xi1>
  return %2, %3 : tensor<3xi1>, tensor<3xi1>
}

// Numbers are no truth values.
// CHECK-LABEL: func.func @where_truth_of_numbers(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.where"(%arg0, %[[V0]], %[[V1]]) : (tensor<3xi1>, tensor<i32>, tensor<i32>) -> tensor<3xi32>
// CHECK-NEXT: return %[[V2]] : tensor<3xi32>
func.func @where_truth_of_numbers(%arg0: tensor<3xi1>) -> tensor<3xi32> {
  %0 = "ivy.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
  %1 = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
  %2 = "ivy.where"(%arg0, %0, %1) : (tensor<3xi1>, tensor<i32>, tensor<i32>) -> tensor<3xi32>
  return %2 : tensor<3xi32>
}
