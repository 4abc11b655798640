// RUN: ivy-opt %s --convert-stablehlo-to-ivy | filecheck %s
// The checks are written by tests/lit/update_checks.py.

// CHECK-LABEL: func.func @counts(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<5> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[C5:.*]] = arith.constant 5 : index
// CHECK-NEXT: %[[C1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<5> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V4:.*]] = scf.for %arg1 = %[[C0]] to %[[C5]] step %[[C1]] iter_args(%arg2 = %arg0) -> (tensor<3xf32>) {
// CHECK-NEXT: %[[V5:.*]] = arith.index_cast %arg1 : index to i32
// CHECK-NEXT: %[[FROM_ELEMENTS:.*]] = tensor.from_elements %[[V5]] : tensor<i32>
// CHECK-NEXT: %[[V6:.*]] = "ivy.add"(%[[FROM_ELEMENTS]], %[[V2]]) : (tensor<i32>, tensor<i32>) -> tensor<i32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.add"(%arg2, %arg2) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: scf.yield %[[V7]] : tensor<3xf32>
// CHECK-NEXT: }
// CHECK-NEXT: return %[[V3]], %[[V4]] : tensor<i32>, tensor<3xf32>
func.func @counts(%arg0: tensor<3xf32>) -> (tensor<i32>, tensor<3xf32>) {
  %z = stablehlo.constant dense<0> : tensor<i32>
  %k = stablehlo.constant dense<5> : tensor<i32>
  %o = stablehlo.constant dense<1> : tensor<i32>
  %0:2 = stablehlo.while(%i = %z, %x = %arg0) : tensor<i32>, tensor<3xf32>
    cond {
    %c = stablehlo.compare LT, %i, %k : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
    } do {
    %n = stablehlo.add %i, %o : tensor<i32>
    %m = stablehlo.add %x, %x : tensor<3xf32>
    stablehlo.return %n, %m : tensor<i32>, tensor<3xf32>
    }
  return %0#0, %0#1 : tensor<i32>, tensor<3xf32>
}

// CHECK-LABEL: func.func @counts_to_a_limit(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[EXTRACTED:.*]] = tensor.extract %arg1[] : tensor<i32>
// CHECK-NEXT: %[[V2:.*]] = arith.index_cast %[[EXTRACTED]] : i32 to index
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[C1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[C0_0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[V3:.*]] = arith.maxsi %[[C0_0]], %[[V2]] : index
// CHECK-NEXT: %[[V4:.*]] = arith.index_cast %[[V3]] : index to i32
// CHECK-NEXT: %[[FROM_ELEMENTS:.*]] = tensor.from_elements %[[V4]] : tensor<i32>
// CHECK-NEXT: %[[V5:.*]] = scf.for %arg2 = %[[C0]] to %[[V2]] step %[[C1]] iter_args(%arg3 = %arg0) -> (tensor<3xf32>) {
// CHECK-NEXT: %[[V6:.*]] = arith.index_cast %arg2 : index to i32
// CHECK-NEXT: %[[FROM_ELEMENTS_1:.*]] = tensor.from_elements %[[V6]] : tensor<i32>
// CHECK-NEXT: %[[V7:.*]] = "ivy.add"(%[[FROM_ELEMENTS_1]], %[[V1]]) : (tensor<i32>, tensor<i32>) -> tensor<i32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.add"(%arg3, %arg3) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: scf.yield %[[V8]] : tensor<3xf32>
// CHECK-NEXT: }
// CHECK-NEXT: return %[[FROM_ELEMENTS]], %arg1, %[[V5]] : tensor<i32>, tensor<i32>, tensor<3xf32>
func.func @counts_to_a_limit(%arg0: tensor<3xf32>, %arg1: tensor<i32>) -> (tensor<i32>, tensor<i32>, tensor<3xf32>) {
  %z = stablehlo.constant dense<0> : tensor<i32>
  %o = stablehlo.constant dense<1> : tensor<i32>
  %0:3 = stablehlo.while(%i = %z, %l = %arg1, %x = %arg0) : tensor<i32>, tensor<i32>, tensor<3xf32>
    cond {
    %c = stablehlo.compare LT, %i, %l : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
    } do {
    %n = stablehlo.add %i, %o : tensor<i32>
    %m = stablehlo.add %x, %x : tensor<3xf32>
    stablehlo.return %n, %l, %m : tensor<i32>, tensor<i32>, tensor<3xf32>
    }
  return %0#0, %0#1, %0#2 : tensor<i32>, tensor<i32>, tensor<3xf32>
}

// CHECK-LABEL: func.func @while(
// CHECK-NEXT: %[[V0:.*]]:2 = scf.while (%arg2 = %arg0, %arg3 = %arg1) : (tensor<f32>, tensor<3xf32>) -> (tensor<f32>, tensor<3xf32>) {
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<5.000000e+00> : tensor<f32>} : () -> tensor<f32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.less"(%arg2, %[[V1]]) : (tensor<f32>, tensor<f32>) -> tensor<i1>
// CHECK-NEXT: %[[EXTRACTED:.*]] = tensor.extract %[[V2]][] : tensor<i1>
// CHECK-NEXT: scf.condition(%[[EXTRACTED]]) %arg2, %arg3 : tensor<f32>, tensor<3xf32>
// CHECK-NEXT: } do {
// CHECK-NEXT: ^bb0(%arg2: tensor<f32>, %arg3: tensor<3xf32>):
// CHECK-NEXT: %[[V1]] = "ivy.add"(%arg2, %arg2) : (tensor<f32>, tensor<f32>) -> tensor<f32>
// CHECK-NEXT: %[[V2]] = "ivy.add"(%arg3, %arg3) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: scf.yield %[[V1]], %[[V2]] : tensor<f32>, tensor<3xf32>
// CHECK-NEXT: }
// CHECK-NEXT: return %[[V0]]#0, %[[V0]]#1 : tensor<f32>, tensor<3xf32>
func.func @while(%arg0: tensor<f32>, %arg1: tensor<3xf32>) -> (tensor<f32>, tensor<3xf32>) {
  %0:2 = stablehlo.while(%i = %arg0, %x = %arg1) : tensor<f32>, tensor<3xf32>
    cond {
    %k = stablehlo.constant dense<5.0> : tensor<f32>
    %c = stablehlo.compare LT, %i, %k : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
    } do {
    %n = stablehlo.add %i, %i : tensor<f32>
    %m = stablehlo.add %x, %x : tensor<3xf32>
    stablehlo.return %n, %m : tensor<f32>, tensor<3xf32>
    }
  return %0#0, %0#1 : tensor<f32>, tensor<3xf32>
}

// CHECK-LABEL: func.func @if(
// CHECK-NEXT: %[[EXTRACTED:.*]] = tensor.extract %arg0[] : tensor<i1>
// CHECK-NEXT: %[[V0:.*]] = scf.if %[[EXTRACTED]] -> (tensor<3xf32>) {
// CHECK-NEXT: scf.yield %arg1 : tensor<3xf32>
// CHECK-NEXT: } else {
// CHECK-NEXT: %[[V1:.*]] = "ivy.negative"(%arg1) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: scf.yield %[[V1]] : tensor<3xf32>
// CHECK-NEXT: }
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @if(%arg0: tensor<i1>, %arg1: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "stablehlo.if"(%arg0) ({
    stablehlo.return %arg1 : tensor<3xf32>
  }, {
    %1 = stablehlo.negate %arg1 : tensor<3xf32>
    stablehlo.return %1 : tensor<3xf32>
  }) : (tensor<i1>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @case(
// CHECK-NEXT: %[[EXTRACTED:.*]] = tensor.extract %arg0[] : tensor<i32>
// CHECK-NEXT: %[[V0:.*]] = arith.index_cast %[[EXTRACTED]] : i32 to index
// CHECK-NEXT: %[[V1:.*]] = scf.index_switch %[[V0]] -> tensor<3xf32>
// CHECK-NEXT: case 0 {
// CHECK-NEXT: scf.yield %arg1 : tensor<3xf32>
// CHECK-NEXT: }
// CHECK-NEXT: case 1 {
// CHECK-NEXT: %[[V2:.*]] = "ivy.negative"(%arg1) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: scf.yield %[[V2]] : tensor<3xf32>
// CHECK-NEXT: }
// CHECK-NEXT: default {
// CHECK-NEXT: %[[V2]] = "ivy.abs"(%arg1) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: scf.yield %[[V2]] : tensor<3xf32>
// CHECK-NEXT: }
// CHECK-NEXT: return %[[V1]] : tensor<3xf32>
func.func @case(%arg0: tensor<i32>, %arg1: tensor<3xf32>) -> tensor<3xf32> {
  %0 = "stablehlo.case"(%arg0) ({
    stablehlo.return %arg1 : tensor<3xf32>
  }, {
    %1 = stablehlo.negate %arg1 : tensor<3xf32>
    stablehlo.return %1 : tensor<3xf32>
  }, {
    %1 = stablehlo.abs %arg1 : tensor<3xf32>
    stablehlo.return %1 : tensor<3xf32>
  }) : (tensor<i32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @call(
// CHECK-NEXT: %[[V0:.*]] = "ivy.sin"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @call(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = func.call @half(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}

func.func private @half(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = stablehlo.sine %arg0 : tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @optimization_barrier(
// CHECK-NEXT: return %arg0 : tensor<3xf32>
func.func @optimization_barrier(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = stablehlo.optimization_barrier %arg0 : tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @tuples(
// CHECK-NEXT: return %arg1 : tensor<i32>
func.func @tuples(%arg0: tensor<3xf32>, %arg1: tensor<i32>) -> tensor<i32> {
  %t = stablehlo.tuple %arg0, %arg1 : tuple<tensor<3xf32>, tensor<i32>>
  %0 = stablehlo.get_tuple_element %t[1] : (tuple<tensor<3xf32>, tensor<i32>>) -> tensor<i32>
  return %0 : tensor<i32>
}

// CHECK-LABEL: func.func @tokens(
// CHECK-NEXT: %[[V0:.*]] = "ivy.abs"(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: return %[[V0]] : tensor<3xf32>
func.func @tokens(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %t = stablehlo.after_all : !stablehlo.token
  %u = stablehlo.create_token : !stablehlo.token
  %0 = stablehlo.abs %arg0 : tensor<3xf32>
  return %0 : tensor<3xf32>
}

// CHECK-LABEL: func.func @counts_twice(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<5> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V2:.*]] = "ivy.constant"() {value = dense<6> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V3:.*]] = "ivy.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V4:.*]] = "ivy.constant"() {value = dense<2> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[C6:.*]] = arith.constant 6 : index
// CHECK-NEXT: %[[C2:.*]] = arith.constant 2 : index
// CHECK-NEXT: %[[V5:.*]] = "ivy.constant"() {value = dense<6> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V6:.*]]:2 = scf.for %arg1 = %[[C0]] to %[[C6]] step %[[C2]] iter_args(%arg2 = %[[V0]], %arg3 = %arg0) -> (tensor<i32>, tensor<3xf32>) {
// CHECK-NEXT: %[[V7:.*]] = arith.index_cast %arg1 : index to i32
// CHECK-NEXT: %[[FROM_ELEMENTS:.*]] = tensor.from_elements %[[V7]] : tensor<i32>
// CHECK-NEXT: %[[V8:.*]] = "ivy.add"(%arg2, %[[V3]]) : (tensor<i32>, tensor<i32>) -> tensor<i32>
// CHECK-NEXT: %[[V9:.*]] = "ivy.add"(%[[FROM_ELEMENTS]], %[[V4]]) : (tensor<i32>, tensor<i32>) -> tensor<i32>
// CHECK-NEXT: %[[V10:.*]] = "ivy.add"(%arg3, %arg3) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: scf.yield %[[V8]], %[[V10]] : tensor<i32>, tensor<3xf32>
// CHECK-NEXT: }
// CHECK-NEXT: return %[[V6]]#0, %[[V6]]#1 : tensor<i32>, tensor<3xf32>
func.func @counts_twice(%arg0: tensor<3xf32>) -> (tensor<i32>, tensor<3xf32>) {
  %z = stablehlo.constant dense<0> : tensor<i32>
  %k = stablehlo.constant dense<5> : tensor<i32>
  %l = stablehlo.constant dense<6> : tensor<i32>
  %o = stablehlo.constant dense<1> : tensor<i32>
  %t = stablehlo.constant dense<2> : tensor<i32>
  %0:3 = stablehlo.while(%i = %z, %j = %z, %x = %arg0) : tensor<i32>, tensor<i32>, tensor<3xf32>
    cond {
    %c = stablehlo.compare LT, %i, %k : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %d = stablehlo.compare LT, %j, %l : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %e = stablehlo.and %c, %d : tensor<i1>
    stablehlo.return %e : tensor<i1>
    } do {
    %n = stablehlo.add %i, %o : tensor<i32>
    %p = stablehlo.add %j, %t : tensor<i32>
    %m = stablehlo.add %x, %x : tensor<3xf32>
    stablehlo.return %n, %p, %m : tensor<i32>, tensor<i32>, tensor<3xf32>
    }
  return %0#0, %0#2 : tensor<i32>, tensor<3xf32>
}

// CHECK-LABEL: func.func @counts_twice_to_limits(
// CHECK-NEXT: %[[V0:.*]] = "ivy.constant"() {value = dense<0> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[V1:.*]] = "ivy.constant"() {value = dense<1> : tensor<i32>} : () -> tensor<i32>
// CHECK-NEXT: %[[EXTRACTED:.*]] = tensor.extract %arg1[] : tensor<i32>
// CHECK-NEXT: %[[V2:.*]] = arith.index_cast %[[EXTRACTED]] : i32 to index
// CHECK-NEXT: %[[EXTRACTED_0:.*]] = tensor.extract %arg2[] : tensor<i32>
// CHECK-NEXT: %[[V3:.*]] = arith.index_cast %[[EXTRACTED_0]] : i32 to index
// CHECK-NEXT: %[[C0:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[V4:.*]] = arith.subi %[[V2]], %[[C0]] : index
// CHECK-NEXT: %[[C1:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[V5:.*]] = arith.subi %[[V3]], %[[C1]] : index
// CHECK-NEXT: %[[V6:.*]] = arith.minsi %[[V4]], %[[V5]] : index
// CHECK-NEXT: %[[C0_1:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[V7:.*]] = arith.addi %[[C0_1]], %[[V6]] : index
// CHECK-NEXT: %[[C0_2:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[C1_3:.*]] = arith.constant 1 : index
// CHECK-NEXT: %[[C0_4:.*]] = arith.constant 0 : index
// CHECK-NEXT: %[[V8:.*]] = arith.maxsi %[[C0_4]], %[[V7]] : index
// CHECK-NEXT: %[[V9:.*]] = arith.index_cast %[[V8]] : index to i32
// CHECK-NEXT: %[[FROM_ELEMENTS:.*]] = tensor.from_elements %[[V9]] : tensor<i32>
// CHECK-NEXT: %[[V10:.*]]:2 = scf.for %arg3 = %[[C0_2]] to %[[V7]] step %[[C1_3]] iter_args(%arg4 = %[[V1]], %arg5 = %arg0) -> (tensor<i32>, tensor<3xf32>) {
// CHECK-NEXT: %[[V11:.*]] = arith.index_cast %arg3 : index to i32
// CHECK-NEXT: %[[FROM_ELEMENTS_5:.*]] = tensor.from_elements %[[V11]] : tensor<i32>
// CHECK-NEXT: %[[V12:.*]] = "ivy.add"(%[[FROM_ELEMENTS_5]], %[[V1]]) : (tensor<i32>, tensor<i32>) -> tensor<i32>
// CHECK-NEXT: %[[V13:.*]] = "ivy.add"(%arg4, %[[V1]]) : (tensor<i32>, tensor<i32>) -> tensor<i32>
// CHECK-NEXT: %[[V14:.*]] = "ivy.add"(%arg5, %arg5) : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
// CHECK-NEXT: scf.yield %[[V13]], %[[V14]] : tensor<i32>, tensor<3xf32>
// CHECK-NEXT: }
// CHECK-NEXT: return %[[V10]]#1 : tensor<3xf32>
func.func @counts_twice_to_limits(%arg0: tensor<3xf32>, %k: tensor<i32>, %l: tensor<i32>) -> tensor<3xf32> {
  %z = stablehlo.constant dense<0> : tensor<i32>
  %o = stablehlo.constant dense<1> : tensor<i32>
  %0:3 = stablehlo.while(%i = %z, %j = %o, %x = %arg0) : tensor<i32>, tensor<i32>, tensor<3xf32>
    cond {
    %c = stablehlo.compare LT, %i, %k : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %d = stablehlo.compare LT, %j, %l : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %e = stablehlo.and %c, %d : tensor<i1>
    stablehlo.return %e : tensor<i1>
    } do {
    %n = stablehlo.add %i, %o : tensor<i32>
    %p = stablehlo.add %j, %o : tensor<i32>
    %m = stablehlo.add %x, %x : tensor<3xf32>
    stablehlo.return %n, %p, %m : tensor<i32>, tensor<i32>, tensor<3xf32>
    }
  return %0#2 : tensor<3xf32>
}
