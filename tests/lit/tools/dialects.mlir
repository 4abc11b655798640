// Programs in every dialect on the way are read: torch, Ivy, StableHLO, CHLO, VHLO, linalg.

// RUN: ivy-opt %s --verify-roundtrip | filecheck %s
// RUN: ivy-opt %s --emit-bytecode | ivy-opt | filecheck %s
// RUN: ivy-opt --show-dialects | filecheck %s --check-prefix=NAMES
// NAMES: Available Dialects: {{.*}}arith, {{.*}}builtin, {{.*}}chlo, {{.*}}func, {{.*}}ivy, linalg, llvm, {{.*}}stablehlo, tensor, torch, {{.*}}vhlo

// CHECK: torch.aten.relu
func.func @torch(%x: !torch.vtensor<[2,?],f32>) -> !torch.vtensor<[2,?],f32> {
  %0 = torch.aten.relu %x : !torch.vtensor<[2,?],f32> -> !torch.vtensor<[2,?],f32>
  return %0 : !torch.vtensor<[2,?],f32>
}

// CHECK: "ivy.exp"
func.func @ivy(%x: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = "ivy.exp"(%x) : (tensor<2x?xf32>) -> tensor<2x?xf32>
  return %0 : tensor<2x?xf32>
}

// CHECK: stablehlo.exponential
// CHECK: chlo.erf
func.func @stablehlo(%x: tensor<2x?xf32>) -> tensor<2x?xf32> {
  %0 = stablehlo.exponential %x : tensor<2x?xf32>
  %1 = chlo.erf %0 : tensor<2x?xf32> -> tensor<2x?xf32>
  return %1 : tensor<2x?xf32>
}

// CHECK: linalg.fill
func.func @linalg(%x: f32, %y: tensor<2xf32>) -> tensor<2xf32> {
  %0 = linalg.fill ins(%x : f32) outs(%y : tensor<2xf32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}

// RUN: ivy-opt %s --pass-pipeline='builtin.module(symbol-dce,stablehlo-legalize-to-vhlo{allow-other-dialects=true})' \
// RUN:   | filecheck %s --check-prefix=VHLO
// VHLO: vhlo.
