// RUN: ivy-opt %s --load-pass-plugin=%S/Inputs/plugin.py --test-nothing | filecheck %s
// RUN: ivy-opt %s --load-pass-plugin=ivy.lowering.passes | filecheck %s
// CHECK: module

// RUN: not ivy-opt %s --load-pass-plugin=no.such.module 2>&1 | filecheck %s --check-prefix=MODULE
// MODULE: ivy-opt: error: --load-pass-plugin=no.such.module: No module named 'no'
// RUN: not ivy-opt %s --load-pass-plugin=%t/none.py 2>&1 | filecheck %s --check-prefix=FILE
// FILE: ivy-opt: error: --load-pass-plugin={{.*}}none.py: {{.*}}No such file or directory
// RUN: echo "def" > %t.py
// RUN: not ivy-opt %s --load-pass-plugin=%t.py 2>&1 | filecheck %s --check-prefix=SYNTAX
// SYNTAX: ivy-opt: error: --load-pass-plugin={{.*}}.py: invalid syntax
// RUN: not ivy-opt %s --load-pass-plugin=%S/Inputs/plugin.py,%S/Inputs/plugin.py 2>&1 | filecheck %s --check-prefix=TWICE
// TWICE: ivy-opt: error: --load-pass-plugin={{.*}}plugin.py: two passes are called test-tag

module {}
