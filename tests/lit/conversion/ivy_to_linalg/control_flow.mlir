// RUN: ivy-opt %s --convert-ivy-to-linalg --mlir-print-local-scope | filecheck %s
// Control flow stays; what it carries becomes signless.

// CHECK-LABEL: func.func @loop(
// CHECK: arith.constant 0 : index
// CHECK: arith.constant 3 : index
// CHECK: arith.constant 1 : index
// CHECK: scf.for %{{.*}} = %{{.*}} to %{{.*}} step %{{.*}} iter_args(%{{.*}} = %{{.*}}) -> (tensor<3xi8>)
// CHECK: arith.index_cast %{{.*}} : index to i32
// CHECK: tensor.from_elements %{{.*}} : tensor<i32>
// CHECK: linalg.generic {indexing_maps = [affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>, affine_map<(d0) -> (d0)>], iterator_types = ["parallel"]}
// CHECK: arith.addi %{{.*}}, %{{.*}} : i8
// CHECK: scf.yield %{{.*}} : tensor<3xi8>
func.func @loop(%arg0: tensor<3xui8>) -> tensor<3xui8> {
  %c0 = arith.constant 0 : index
  %c3 = arith.constant 3 : index
  %c1 = arith.constant 1 : index
  %0 = scf.for %arg1 = %c0 to %c3 step %c1 iter_args(%arg2 = %arg0) -> (tensor<3xui8>) {
    %1 = arith.index_cast %arg1 : index to i32
    %from_elements = tensor.from_elements %1 : tensor<i32>
    %2 = "ivy.add"(%arg2, %arg2) : (tensor<3xui8>, tensor<3xui8>) -> tensor<3xui8>
    scf.yield %2 : tensor<3xui8>
  }
  return %0 : tensor<3xui8>
}
