// --split-input-file: each chunk is a program of its own; positions are those in the file.

// RUN: ivy-opt %s --split-input-file | filecheck %s
// RUN: ivy-opt --split-input-file < %s | filecheck %s
// CHECK: func.func @same
// CHECK: {{^}}// -----
// CHECK: func.func @same
// RUN: not ivy-opt %s 2>&1 | filecheck %s --check-prefix=WHOLE
// WHOLE: error: redefinition of symbol named 'same'

// RUN: ivy-opt %s --split-input-file --output-split-marker="// next" | filecheck %s --check-prefix=MARKER
// MARKER: {{^}}// next{{$}}
// RUN: ivy-opt %S/Inputs/cut.txt --split-input-file="# ---" | filecheck %s --check-prefix=CUSTOM
// CUSTOM: func.func @first
// CUSTOM: {{^}}// -----
// CUSTOM: func.func @second

// RUN: ivy-opt %s --split-input-file --mlir-print-debuginfo --mlir-print-local-scope | filecheck %s --check-prefix=PLACE
// PLACE: } loc("{{.*}}split-input-file.mlir":32:1)
// PLACE: } loc("{{.*}}split-input-file.mlir":36:1)
// RUN: not ivy-opt %s --split-input-file --load-pass-plugin=%S/Inputs/plugin.py --test-emit 2>&1 | filecheck %s --check-prefix=ERRORS
// ERRORS: split-input-file.mlir:32:1: error: a function
// ERRORS: split-input-file.mlir:36:1: error: a function

// RUN: not ivy-opt %s --split-input-file= 2>&1 | filecheck %s --check-prefix=EMPTY
// EMPTY: ivy-opt: error: --split-input-file: the marker is empty
// RUN: not ivy-opt %s --split-input-file --emit-bytecode 2>&1 | filecheck %s --check-prefix=BYTECODE
// BYTECODE: ivy-opt: error: --emit-bytecode cannot be used with --split-input-file
// RUN: ivy-opt %S/output.mlir --emit-bytecode | not ivy-opt --split-input-file 2>&1 | filecheck %s --check-prefix=FROM-BYTECODE
// FROM-BYTECODE: ivy-opt: error: --split-input-file: the input is bytecode, not text

func.func @same() {
  return
}
// -----
func.func @same() {
  return
}
