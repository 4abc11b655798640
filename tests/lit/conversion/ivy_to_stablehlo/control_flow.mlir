// RUN: ivy-opt %s --convert-ivy-to-stablehlo --cse --split-input-file --verify-diagnostics | filecheck %s

// A counted loop stays recognisable: the counter is compared with the bound and grows by the step.
// CHECK-LABEL: func.func @counted(
// CHECK-SAME: %[[X:.*]]: tensor<4xf32>) -> tensor<4xf32>
// CHECK-DAG: %[[ZERO:.*]] = stablehlo.constant dense<0> : tensor<i32>
// CHECK-DAG: %[[FIVE:.*]] = stablehlo.constant dense<5> : tensor<i32>
// CHECK-DAG: %[[TWO:.*]] = stablehlo.constant dense<2> : tensor<i32>
// CHECK: stablehlo.while(%[[I:.*]] = %[[ZERO]], %[[A:.*]] = %[[X]]) : tensor<i32>, tensor<4xf32>
// CHECK: cond
// CHECK: %[[GO:.*]] = stablehlo.compare LT, %[[I]], %[[FIVE]]
// CHECK: stablehlo.return %[[GO]] : tensor<i1>
// CHECK: do
// CHECK: %[[B:.*]] = stablehlo.add %[[A]], %[[A]]
// CHECK: %[[NEXT:.*]] = stablehlo.add %[[I]], %[[TWO]] : tensor<i32>
// CHECK: stablehlo.return %[[NEXT]], %[[B]] : tensor<i32>, tensor<4xf32>
func.func @counted(%x: tensor<4xf32>) -> tensor<4xf32> {
  %zero = arith.constant 0 : index
  %five = arith.constant 5 : index
  %two = arith.constant 2 : index
  %r = scf.for %i = %zero to %five step %two iter_args(%a = %x) -> (tensor<4xf32>) {
    %b = "ivy.add"(%a, %a) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
    scf.yield %b : tensor<4xf32>
  }
  return %r : tensor<4xf32>
}

// -----

// The counter is a value of the body.
// CHECK-LABEL: func.func @counter
// CHECK: stablehlo.while(%[[I:.*]] = %{{.*}}, %[[A:.*]] = %{{.*}}) : tensor<i32>, tensor<i32>
// CHECK: do
// CHECK: stablehlo.add %[[A]], %[[I]] : tensor<i32>
func.func @counter(%n: index) -> index {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %r = scf.for %i = %zero to %n step %one iter_args(%a = %zero) -> (index) {
    %b = arith.addi %a, %i : index
    scf.yield %b : index
  }
  return %r : index
}

// -----

// CHECK-LABEL: func.func @nested
// CHECK: stablehlo.while
// CHECK: do
// CHECK: stablehlo.while
// CHECK: do
// CHECK: stablehlo.multiply
func.func @nested(%x: tensor<f32>) -> tensor<f32> {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %three = arith.constant 3 : index
  %r = scf.for %i = %zero to %three step %one iter_args(%a = %x) -> (tensor<f32>) {
    %s = scf.for %j = %zero to %i step %one iter_args(%b = %a) -> (tensor<f32>) {
      %c = "ivy.multiply"(%b, %a) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      scf.yield %c : tensor<f32>
    }
    scf.yield %s : tensor<f32>
  }
  return %r : tensor<f32>
}

// -----

// CHECK-LABEL: func.func @while(
// CHECK: stablehlo.while(%[[A:.*]] = %{{.*}}, %[[LIMIT:.*]] = %{{.*}}) : tensor<f32>, tensor<f32>
// CHECK: cond
// CHECK: %[[GO:.*]] = stablehlo.compare LT, %[[A]], %[[LIMIT]]
// CHECK: stablehlo.return %[[GO]] : tensor<i1>
// CHECK: do
// CHECK: %[[B:.*]] = stablehlo.add %[[A]], %[[A]]
// CHECK: stablehlo.return %[[B]], %[[LIMIT]]
func.func @while(%x: tensor<f32>, %limit: tensor<f32>) -> tensor<f32> {
  %r:2 = scf.while (%a = %x, %b = %limit) : (tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>) {
    %less = "ivy.less"(%a, %b) : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %go = tensor.extract %less[] : tensor<i1>
    scf.condition(%go) %a, %b : tensor<f32>, tensor<f32>
  } do {
  ^bb0(%a: tensor<f32>, %b: tensor<f32>):
    %c = "ivy.add"(%a, %a) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    scf.yield %c, %b : tensor<f32>, tensor<f32>
  }
  return %r#0 : tensor<f32>
}

// -----

// A count and a condition.
// CHECK-LABEL: func.func @both(
// CHECK: stablehlo.while(%[[I:.*]] = %{{.*}}, %[[G:.*]] = %{{.*}}) : tensor<i32>, tensor<i1>
// CHECK: %[[BELOW:.*]] = stablehlo.compare LT, %[[I]], %{{.*}}
// CHECK: %[[ON:.*]] = stablehlo.and %[[G]], %[[BELOW]] : tensor<i1>
// CHECK: stablehlo.return %[[ON]]
func.func @both(%n: index, %flag: i1) -> index {
  %zero = arith.constant 0 : index
  %one = arith.constant 1 : index
  %r:2 = scf.while (%i = %zero, %g = %flag) : (index, i1) -> (index, i1) {
    %below = arith.cmpi slt, %i, %n : index
    %on = arith.andi %g, %below : i1
    scf.condition(%on) %i, %g : index, i1
  } do {
  ^bb0(%i: index, %g: i1):
    %next = arith.addi %i, %one : index
    scf.yield %next, %g : index, i1
  }
  return %r#0 : index
}

// -----

func.func @while_that_changes(%x: tensor<f32>, %flag: i1) -> tensor<f32> {
  // expected-error @below {{scf.while: the condition changes the carried values}}
  %r = scf.while (%a = %x) : (tensor<f32>) -> tensor<f32> {
    %b = "ivy.add"(%a, %a) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    scf.condition(%flag) %b : tensor<f32>
  } do {
  ^bb0(%a: tensor<f32>):
    scf.yield %a : tensor<f32>
  }
  return %r : tensor<f32>
}

// -----

// CHECK-LABEL: func.func @if(
// CHECK-SAME: %[[C:.*]]: tensor<i1>, %[[X:.*]]: tensor<3xf32>
// CHECK: "stablehlo.if"(%[[C]])
// CHECK: stablehlo.sine %[[X]]
// CHECK: stablehlo.return
// CHECK: stablehlo.return %[[X]]
func.func @if(%c: tensor<i1>, %x: tensor<3xf32>) -> tensor<3xf32> {
  %flag = tensor.extract %c[] : tensor<i1>
  %r = scf.if %flag -> (tensor<3xf32>) {
    %s = "ivy.sin"(%x) : (tensor<3xf32>) -> tensor<3xf32>
    scf.yield %s : tensor<3xf32>
  } else {
    scf.yield %x : tensor<3xf32>
  }
  return %r : tensor<3xf32>
}

// -----

// The default comes last: StableHLO takes the last branch for an index that is out of range.
// CHECK-LABEL: func.func @switch(
// CHECK-SAME: %[[I:.*]]: tensor<i32>, %[[X:.*]]: tensor<f32>
// CHECK: "stablehlo.case"(%[[I]])
// CHECK: stablehlo.sine
// CHECK: stablehlo.cosine
// CHECK: stablehlo.return %[[X]]
func.func @switch(%i: index, %x: tensor<f32>) -> tensor<f32> {
  %r = scf.index_switch %i -> tensor<f32>
  case 0 {
    %s = "ivy.sin"(%x) : (tensor<f32>) -> tensor<f32>
    scf.yield %s : tensor<f32>
  }
  case 1 {
    %s = "ivy.cos"(%x) : (tensor<f32>) -> tensor<f32>
    scf.yield %s : tensor<f32>
  }
  default {
    scf.yield %x : tensor<f32>
  }
  return %r : tensor<f32>
}

// -----

func.func @sparse_switch(%i: index, %x: tensor<f32>) -> tensor<f32> {
  // expected-error @below {{scf.index_switch: the cases are not 0, 1, 2}}
  %r = scf.index_switch %i -> tensor<f32>
  case 7 {
    scf.yield %x : tensor<f32>
  }
  default {
    scf.yield %x : tensor<f32>
  }
  return %r : tensor<f32>
}
