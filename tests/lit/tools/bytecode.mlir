// --emit-bytecode, and reading what it writes.

// RUN: ivy-opt %s --emit-bytecode | ivy-opt | filecheck %s
// RUN: ivy-opt %s --emit-bytecode -o %t.mlirbc && ivy-opt %t.mlirbc | filecheck %s
// RUN: ivy-opt %s --emit-bytecode --emit-bytecode-version=4 | ivy-opt | filecheck %s
// RUN: ivy-opt %s --emit-bytecode -o %t.mlirbc && ivy-opt %t.mlirbc --mlir-print-debuginfo \
// RUN:   | filecheck %s --check-prefix=PLACE
// CHECK-LABEL: func.func @f
// CHECK: "ivy.add"
// CHECK: stablehlo.add
// PLACE: = loc("{{.*}}bytecode.mlir":

// RUN: not ivy-opt %s --emit-bytecode --emit-bytecode-version=99 2>&1 | filecheck %s --check-prefix=VERSION
// VERSION: {{^}}ivy-opt: error: --emit-bytecode-version=99: unsupported version requested 99, must be in range [0, 6]
// RUN: not ivy-opt %s --emit-bytecode --emit-bytecode-version=-1 2>&1 | filecheck %s --check-prefix=NEGATIVE
// NEGATIVE: ivy-opt: error: --emit-bytecode-version: expected a natural number, got -1

// A file that ends too early.

// RUN: %python -c "import sys; d = open(sys.argv[1], 'rb').read(); open(sys.argv[2], 'wb').write(d[:99])" %t.mlirbc %t.part
// RUN: not ivy-opt %t.part 2>&1 | filecheck %s --check-prefix=PART
// PART: .part:1:1: error: attempting to parse {{[0-9]+}} bytes when only {{[0-9]+}} remain

// StableHLO's versioned bytecode becomes StableHLO.

// RUN: %python %S/Inputs/write_portable_artifact.py %t.artifact 1.9.0
// RUN: ivy-opt %t.artifact | filecheck %s --check-prefix=ARTIFACT
// ARTIFACT: func.func @main
// ARTIFACT: stablehlo.add
// RUN: %python -c "import sys; d = open(sys.argv[1], 'rb').read(); open(sys.argv[2], 'wb').write(d[:99])" %t.artifact %t.part
// RUN: not ivy-opt %t.part 2>&1 | filecheck %s --check-prefix=ARTIFACT-PART
// ARTIFACT-PART: .part:1:1: error: attempting to parse
// ARTIFACT-PART: .part: error: failed to deserialize portable artifact

func.func @f(%x: tensor<2xf32>) -> tensor<2xf32> {
  %0 = "ivy.add"(%x, %x) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
  %1 = stablehlo.add %0, %0 : tensor<2xf32>
  return %1 : tensor<2xf32>
}
