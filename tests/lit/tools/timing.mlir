// --mlir-timing: the time that each pass took, on standard error.

// RUN: ivy-opt %s --load-pass-plugin=%S/Inputs/plugin.py -o /dev/null --mlir-timing \
// RUN:   --pass-pipeline='builtin.module(cse,func.func(canonicalize,test-tag),cse)' 2>&1 | filecheck %s
// CHECK: ... Execution time report ...
// CHECK: Total Execution Time: {{[0-9.]+}} seconds
// CHECK: ----Wall Time----  ----Name----
// CHECK-NEXT: {{[0-9.]+ \( *[0-9.]+%\)}}  Parser
// CHECK-NEXT: {{[0-9.]+ \( *[0-9.]+%\)}}  cse
// CHECK-NEXT: {{[0-9.]+ \( *[0-9.]+%\)}}  'func.func' Pipeline
// CHECK-NEXT: {{[0-9.]+ \( *[0-9.]+%\)}}    canonicalize
// CHECK-NEXT: {{[0-9.]+ \( *[0-9.]+%\)}}    test-tag
// CHECK-NEXT: {{[0-9.]+ \( *[0-9.]+%\)}}  Output
// CHECK-NEXT: {{[0-9.]+ \( *[0-9.]+%\)}}  Rest
// CHECK-NEXT: {{[0-9.]+ \(100.0%\)}}  Total

// RUN: ivy-opt %s --mlir-timing --mlir-timing-display=list --cse -o /dev/null \
// RUN:   --convert-gpu-to-nvvm 2>&1 | filecheck %s --check-prefix=LIST
// LIST: ... Execution time report ...
// LIST: cse
// LIST: Rest

// RUN: not ivy-opt %s --mlir-timing-display=pie 2>&1 | filecheck %s --check-prefix=DISPLAY
// DISPLAY: ivy-opt: error: --mlir-timing-display: expected one of list, tree, got 'pie'

func.func @f() {
  return
}
