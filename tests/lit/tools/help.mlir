// What there is.

// RUN: ivy-opt --load-pass-plugin=%S/Inputs/plugin.py --help | filecheck %s
// CHECK: Usage: ivy-opt
// CHECK: Flags:
// CHECK: -o=<string>
// CHECK: --split-input-file[=<string>]
// CHECK: --verify-diagnostics[=<all|only-expected>]
// CHECK: --verify-each {{.*}} (default: true)
// CHECK: Passes of Ivy:
// CHECK: {{^}}  --test-tag {{.*}} - Set an attribute on the operation.
// CHECK-NEXT: text=<string> {{.*}} - what to write (default: none at all)
// CHECK-NEXT: count=<int> {{.*}} - (default: 1)
// CHECK-NEXT: ratio=<float>
// CHECK-NEXT: loud=<bool>
// CHECK-NEXT: mode=<fast|slow>
// CHECK-NEXT: max-rank=<int>
// CHECK-NEXT: shape=<list of int>
// CHECK: Pipelines of Ivy:
// CHECK: --test-pipeline {{.*}} - Tag the module, and clean up functions.
// CHECK: Passes of MLIR, StableHLO and torch-mlir:
// CHECK: --canonicalize {{.*}} - Fold and simplify

// RUN: ivy-opt --load-pass-plugin=%S/Inputs/plugin.py --list-passes | filecheck %s --check-prefix=LIST
// LIST: {{^}}test-tag{{$}}
// LIST: {{^}}test-pipeline{{$}}
// LIST: {{^}}canonicalize{{$}}
// RUN: ivy-opt --version | filecheck %s --check-prefix=VERSION
// VERSION: ivy-opt
// VERSION-NEXT: MLIR bindings: torch-mlir
