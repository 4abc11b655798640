// How the result is printed.

// RUN: ivy-opt %s --mlir-print-op-generic | filecheck %s --check-prefix=GENERIC
// GENERIC: "builtin.module"() ({
// GENERIC: "func.func"() <{

// RUN: ivy-opt %s --mlir-print-debuginfo | filecheck %s --check-prefix=DEBUG
// DEBUG: loc(#[[LOC:loc[0-9]*]])
// DEBUG: = loc("{{.*}}printing.mlir":
// RUN: ivy-opt --mlir-print-debuginfo < %s | filecheck %s --check-prefix=STDIN
// STDIN: = loc("<stdin>":{{[0-9]+}}:{{[0-9]+}})
// RUN: ivy-opt %s --mlir-print-debuginfo --mlir-print-local-scope | filecheck %s --check-prefix=LOCAL
// LOCAL-NOT: #loc
// LOCAL: loc("{{.*}}printing.mlir":
// RUN: ivy-opt %s --mlir-pretty-debuginfo | filecheck %s --check-prefix=PRETTY
// PRETTY: stablehlo.constant {{.*}} printing.py:88:4
// RUN: ivy-opt %s | filecheck %s --check-prefix=NO-DEBUG
// NO-DEBUG-NOT: loc(
// NO-DEBUG: return

// RUN: ivy-opt %s --mlir-elide-elementsattrs-if-larger=3 | filecheck %s --check-prefix=ELIDE
// ELIDE: stablehlo.constant dense_resource<__elided__> : tensor<4xf32>
// ELIDE: stablehlo.constant dense<[5.000000e+00, 6.000000e+00]>
// RUN: ivy-opt %s --mlir-elide-resource-strings-if-larger=10 | filecheck %s --check-prefix=ELIDE-RESOURCE
// ELIDE-RESOURCE: stablehlo.constant dense<[1.000000e+00, 2.000000e+00
// ELIDE-RESOURCE-NOT: 0x0400
// RUN: ivy-opt %s | filecheck %s --check-prefix=RESOURCE
// RESOURCE: blob: "0x04000000

// RUN: ivy-opt %s --mlir-use-nameloc-as-prefix | filecheck %s --check-prefix=NAMELOC
// NAMELOC: %weights = stablehlo.constant
// RUN: ivy-opt %s --mlir-print-skip-regions | filecheck %s --check-prefix=SKIP
// SKIP-NOT: func.func
// SKIP: module

// RUN: not ivy-opt %s --mlir-elide-elementsattrs-if-larger=few 2>&1 | filecheck %s --check-prefix=NUMBER
// NUMBER: ivy-opt: error: --mlir-elide-elementsattrs-if-larger: expected an integer, got 'few'
// RUN: not ivy-opt %s --mlir-print-op-generic=maybe 2>&1 | filecheck %s --check-prefix=SWITCH
// SWITCH: ivy-opt: error: --mlir-print-op-generic: expected true or false, got 'maybe'

func.func @f() {
  %0 = stablehlo.constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xf32> loc("printing.py":88:4)
  %1 = stablehlo.constant dense<[5.0, 6.0]> : tensor<2xf32> loc("weights")
  %2 = stablehlo.constant dense_resource<blob> : tensor<2xf32>
  return
}
{-#
  dialect_resources: {
    builtin: {
      blob: "0x040000000000803F00000040"
    }
  }
#-}
