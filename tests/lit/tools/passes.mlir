// Passes run in the order in which they are on the command line.

// RUN: ivy-opt %s --cse --canonicalize | filecheck %s
// RUN: ivy-opt %s -cse -canonicalize | filecheck %s
// RUN: ivy-opt --cse --canonicalize < %s | filecheck %s
// RUN: ivy-opt - --cse --canonicalize < %s | filecheck %s

// CHECK-LABEL: func.func @twice
// CHECK-NEXT: stablehlo.add
// CHECK-NEXT: stablehlo.multiply
func.func @twice(%x: tensor<2xf32>) -> tensor<2xf32> {
  %0 = stablehlo.add %x, %x : tensor<2xf32>
  %1 = stablehlo.add %x, %x : tensor<2xf32>
  %2 = stablehlo.multiply %1, %0 : tensor<2xf32>
  return %2 : tensor<2xf32>
}
