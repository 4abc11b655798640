// --mlir-pass-statistics: what each pass added and removed, on standard error.

// RUN: ivy-opt %s --cse --canonicalize --mlir-pass-statistics -o /dev/null 2>&1 | filecheck %s
// CHECK: ... Pass statistics report ...
// CHECK: cse
// CHECK-NEXT: (S) -1 stablehlo.add
// CHECK-NEXT: canonicalize

func.func @f(%x: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>) {
  %0 = stablehlo.add %x, %x : tensor<2xf32>
  %1 = stablehlo.add %x, %x : tensor<2xf32>
  return %0, %1 : tensor<2xf32>, tensor<2xf32>
}
