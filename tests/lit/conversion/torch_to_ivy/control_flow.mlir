// RUN: ivy-opt %s --convert-torch-to-ivy --split-input-file --verify-diagnostics | filecheck %s

// CHECK-LABEL: func.func @if(
// CHECK-SAME: %[[C:.*]]: tensor<i1>, %[[X:.*]]: tensor<3xf32>) -> (tensor<3xf32>, tensor<f32>)
// CHECK: %[[FLAG:.*]] = tensor.extract %[[C]][] : tensor<i1>
// CHECK: %[[R:.*]]:2 = scf.if %[[FLAG]] -> (tensor<3xf32>, tensor<f32>) {
// CHECK: %[[S:.*]] = "ivy.sin"(%[[X]])
// CHECK: %[[T:.*]] = "ivy.sum"(%[[S]])
// CHECK: scf.yield %[[S]], %[[T]]
// CHECK: } else {
// CHECK: %[[U:.*]] = "ivy.sum"(%[[X]])
// CHECK: scf.yield %[[X]], %[[U]]
// CHECK: return %[[R]]#0, %[[R]]#1
func.func @if(%c: !torch.vtensor<[],i1>, %x: !torch.vtensor<[3],f32>) -> (!torch.vtensor<[3],f32>, !torch.vtensor<[],f32>) {
  %none = torch.constant.none
  %flag = torch.aten.Bool.Tensor %c : !torch.vtensor<[],i1> -> !torch.bool
  %r:2 = torch.prim.If %flag -> (!torch.vtensor<[3],f32>, !torch.vtensor<[],f32>) {
    %s = torch.aten.sin %x : !torch.vtensor<[3],f32> -> !torch.vtensor<[3],f32>
    %t = torch.aten.sum %s, %none : !torch.vtensor<[3],f32>, !torch.none -> !torch.vtensor<[],f32>
    torch.prim.If.yield %s, %t : !torch.vtensor<[3],f32>, !torch.vtensor<[],f32>
  } else {
    %t = torch.aten.sum %x, %none : !torch.vtensor<[3],f32>, !torch.none -> !torch.vtensor<[],f32>
    torch.prim.If.yield %x, %t : !torch.vtensor<[3],f32>, !torch.vtensor<[],f32>
  }
  return %r#0, %r#1 : !torch.vtensor<[3],f32>, !torch.vtensor<[],f32>
}

// -----

// A loop that only its count ends; a slice at its counter needs no wrap of negative indices.
// CHECK-LABEL: func.func @counted(
// CHECK-SAME: %[[XS:.*]]: tensor<5x2xf32>, %[[X:.*]]: tensor<2xf32>)
// CHECK-DAG: %[[FIVE:.*]] = arith.constant 5 : index
// CHECK-DAG: %[[ZERO:.*]] = arith.constant 0 : index
// CHECK-DAG: %[[ONE:.*]] = arith.constant 1 : index
// CHECK: %[[R:.*]] = scf.for %[[I:.*]] = %[[ZERO]] to %[[FIVE]] step %[[ONE]] iter_args(%[[A:.*]] = %[[X]]) -> (tensor<2xf32>) {
// CHECK-NOT: arith.select
// CHECK: %[[N:.*]] = arith.index_cast %[[I]] : index to i32
// CHECK: %[[START:.*]] = tensor.from_elements %[[N]] : tensor<i32>
// CHECK: "ivy.dynamic_slice"(%[[XS]], %[[START]], {{.*}}sizes = array<i64: 1, 2>
// CHECK: %[[B:.*]] = "ivy.add"(%[[A]], %{{.*}})
// CHECK: scf.yield %[[B]]
// CHECK: return %[[R]]
func.func @counted(%xs: !torch.vtensor<[5,2],f32>, %x: !torch.vtensor<[2],f32>) -> !torch.vtensor<[2],f32> {
  %five = torch.constant.int 5
  %zero = torch.constant.int 0
  %one = torch.constant.int 1
  %true = torch.constant.bool true
  %r = torch.prim.Loop %five, %true, init(%x) {
  ^bb0(%i: !torch.int, %a: !torch.vtensor<[2],f32>):
    %part = torch.aten.select.int %xs, %zero, %i : !torch.vtensor<[5,2],f32>, !torch.int, !torch.int -> !torch.vtensor<[2],f32>
    %b = torch.aten.add.Tensor %a, %part, %one : !torch.vtensor<[2],f32>, !torch.vtensor<[2],f32>, !torch.int -> !torch.vtensor<[2],f32>
    torch.prim.Loop.condition %true, iter(%b : !torch.vtensor<[2],f32>)
  } : (!torch.int, !torch.bool, !torch.vtensor<[2],f32>) -> !torch.vtensor<[2],f32>
  return %r : !torch.vtensor<[2],f32>
}

// -----

// A count that is known only at run time.
// CHECK-LABEL: func.func @dynamic_count(
// CHECK: %[[N:.*]] = tensor.dim %{{.*}}, %{{.*}} : tensor<?xf32>
// CHECK: scf.for %{{.*}} = %{{.*}} to %[[N]] step
func.func @dynamic_count(%x: !torch.vtensor<[?],f32>) -> !torch.vtensor<[?],f32> {
  %zero = torch.constant.int 0
  %true = torch.constant.bool true
  %n = torch.aten.size.int %x, %zero : !torch.vtensor<[?],f32>, !torch.int -> !torch.int
  %r = torch.prim.Loop %n, %true, init(%x) {
  ^bb0(%i: !torch.int, %a: !torch.vtensor<[?],f32>):
    %b = torch.aten.sin %a : !torch.vtensor<[?],f32> -> !torch.vtensor<[?],f32>
    torch.prim.Loop.condition %true, iter(%b : !torch.vtensor<[?],f32>)
  } : (!torch.int, !torch.bool, !torch.vtensor<[?],f32>) -> !torch.vtensor<[?],f32>
  return %r : !torch.vtensor<[?],f32>
}

// -----

// A loop that only its condition ends: whether to go on is a carried value, and there is no counter.
// CHECK-LABEL: func.func @while(
// CHECK: %[[GO:.*]] = tensor.extract
// CHECK: %[[R:.*]]:2 = scf.while (%[[A:.*]] = %{{.*}}, %[[G:.*]] = %[[GO]]) : (tensor<f32>, i1) -> (tensor<f32>, i1) {
// CHECK: scf.condition(%[[G]]) %[[A]], %[[G]]
// CHECK: } do {
// CHECK: ^bb0(%[[A2:.*]]: tensor<f32>, %{{.*}}: i1):
// CHECK: %[[B:.*]] = "ivy.exp"(%[[A2]])
// CHECK: %[[AGAIN:.*]] = tensor.extract
// CHECK: scf.yield %[[B]], %[[AGAIN]]
// CHECK: return %[[R]]#0
func.func @while(%x: !torch.vtensor<[],f32>, %limit: !torch.vtensor<[],f32>) -> !torch.vtensor<[],f32> {
  %most = torch.constant.int 9223372036854775807
  %less = torch.aten.lt.Tensor %x, %limit : !torch.vtensor<[],f32>, !torch.vtensor<[],f32> -> !torch.vtensor<[],i1>
  %go = torch.aten.Bool.Tensor %less : !torch.vtensor<[],i1> -> !torch.bool
  %r = torch.prim.Loop %most, %go, init(%x) {
  ^bb0(%i: !torch.int, %a: !torch.vtensor<[],f32>):
    %b = torch.aten.exp %a : !torch.vtensor<[],f32> -> !torch.vtensor<[],f32>
    %l = torch.aten.lt.Tensor %b, %limit : !torch.vtensor<[],f32>, !torch.vtensor<[],f32> -> !torch.vtensor<[],i1>
    %again = torch.aten.Bool.Tensor %l : !torch.vtensor<[],i1> -> !torch.bool
    torch.prim.Loop.condition %again, iter(%b : !torch.vtensor<[],f32>)
  } : (!torch.int, !torch.bool, !torch.vtensor<[],f32>) -> !torch.vtensor<[],f32>
  return %r : !torch.vtensor<[],f32>
}

// -----

// Both a count and a condition.
// CHECK-LABEL: func.func @both(
// CHECK: scf.while (%[[I:.*]] = %{{.*}}, %[[A:.*]] = %{{.*}}, %[[G:.*]] = %{{.*}}) : (index, tensor<f32>, i1)
// CHECK: %[[BELOW:.*]] = arith.cmpi slt, %[[I]], %{{.*}} : index
// CHECK: %[[ON:.*]] = arith.andi %[[G]], %[[BELOW]] : i1
// CHECK: scf.condition(%[[ON]]) %[[I]], %[[A]], %[[G]]
// CHECK: arith.addi
func.func @both(%x: !torch.vtensor<[],f32>, %c: !torch.vtensor<[],i1>) -> !torch.vtensor<[],f32> {
  %ten = torch.constant.int 10
  %true = torch.constant.bool true
  %r = torch.prim.Loop %ten, %true, init(%x) {
  ^bb0(%i: !torch.int, %a: !torch.vtensor<[],f32>):
    %b = torch.aten.exp %a : !torch.vtensor<[],f32> -> !torch.vtensor<[],f32>
    %again = torch.aten.Bool.Tensor %c : !torch.vtensor<[],i1> -> !torch.bool
    torch.prim.Loop.condition %again, iter(%b : !torch.vtensor<[],f32>)
  } : (!torch.int, !torch.bool, !torch.vtensor<[],f32>) -> !torch.vtensor<[],f32>
  return %r : !torch.vtensor<[],f32>
}

// -----

// CHECK-LABEL: func.func @truth_of_a_number(
// CHECK: %[[ZERO:.*]] = "ivy.constant"() {value = dense<0.000000e+00> : tensor<f32>}
// CHECK: %[[TRUE:.*]] = "ivy.not_equal"(%{{.*}}, %[[ZERO]])
// CHECK: tensor.extract %[[TRUE]][] : tensor<i1>
func.func @truth_of_a_number(%x: !torch.vtensor<[],f32>) -> !torch.bool {
  %flag = torch.aten.Bool.Tensor %x : !torch.vtensor<[],f32> -> !torch.bool
  return %flag : !torch.bool
}

// -----

func.func @truth_of_an_axis(%x: !torch.vtensor<[1],i1>) -> !torch.bool {
  // expected-error @below {{torch.aten.Bool.Tensor: the truth of a tensor with axes}}
  %flag = torch.aten.Bool.Tensor %x : !torch.vtensor<[1],i1> -> !torch.bool
  return %flag : !torch.bool
}
