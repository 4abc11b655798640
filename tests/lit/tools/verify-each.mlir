// --verify-each: a pass that leaves an invalid program behind is the one that is blamed.

// RUN: not ivy-opt %s --load-pass-plugin=%S/Inputs/plugin.py --test-invalid --test-nothing 2>&1 | filecheck %s
// CHECK: verify-each.mlir:10:1: error: empty block: expect at least a terminator

// RUN: ivy-opt %s --load-pass-plugin=%S/Inputs/plugin.py --test-invalid --test-nothing --verify-each=false \
// RUN:   | filecheck %s --check-prefix=OFF
// OFF: "func.func"

func.func @f() {
  return
}
