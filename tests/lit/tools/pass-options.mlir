// The options of a pass are the fields of its class.

// RUN: ivy-opt %s --load-pass-plugin=%S/Inputs/plugin.py --test-tag | filecheck %s --check-prefix=DEFAULT
// DEFAULT: test.tag = "none at all|1|0.5|False|fast|None|()"

// RUN: ivy-opt %s --load-pass-plugin=%S/Inputs/plugin.py \
// RUN:   --test-tag="text='two words' count=3 ratio=1e-3 loud mode=slow max-rank=4 shape=2,3" | filecheck %s
// RUN: ivy-opt %s --load-pass-plugin=%S/Inputs/plugin.py \
// RUN:   --test-tag='text="two words" count=3 ratio=0.001 loud=true mode=slow max_rank=4 shape={2,3}' | filecheck %s
// RUN: ivy-opt %s --load-pass-plugin=%S/Inputs/plugin.py --pass-pipeline="builtin.module( \
// RUN:   test-tag{text={two words} count=3 ratio=0.001 loud=1 mode=slow max-rank=4 shape=2,3})" | filecheck %s
// CHECK: test.tag = "two words|3|0.001|True|slow|4|(2, 3)"

// RUN: ivy-opt %s --load-pass-plugin=%S/Inputs/plugin.py --test-tag="text='two words' max-rank=4 shape=2,3" \
// RUN:   --dump-pass-pipeline 2>&1 | filecheck %s --check-prefix=DUMP
// DUMP: builtin.module(test-tag{text='two words' count=1 ratio=0.5 loud=false mode=fast max-rank=4 shape=2,3})

// RUN: not ivy-opt %s --load-pass-plugin=%S/Inputs/plugin.py --test-tag=size=1 2>&1 | filecheck %s --check-prefix=UNKNOWN
// UNKNOWN: ivy-opt: error: --test-tag: no such option 'size' (its options: text, count, ratio, loud, mode, max-rank, shape)
// RUN: not ivy-opt %s --load-pass-plugin=%S/Inputs/plugin.py --test-nothing=size=1 2>&1 | filecheck %s --check-prefix=NONE
// NONE: ivy-opt: error: --test-nothing: no such option 'size' (its options: none)
// RUN: not ivy-opt %s --load-pass-plugin=%S/Inputs/plugin.py --test-tag=count=x 2>&1 | filecheck %s --check-prefix=INT
// INT: ivy-opt: error: --test-tag: option 'count': expected an integer, got 'x'
// RUN: not ivy-opt %s --load-pass-plugin=%S/Inputs/plugin.py --test-tag=ratio=x 2>&1 | filecheck %s --check-prefix=FLOAT
// FLOAT: ivy-opt: error: --test-tag: option 'ratio': expected a number, got 'x'
// RUN: not ivy-opt %s --load-pass-plugin=%S/Inputs/plugin.py --test-tag=loud=x 2>&1 | filecheck %s --check-prefix=BOOL
// BOOL: ivy-opt: error: --test-tag: option 'loud': expected true or false, got 'x'
// RUN: not ivy-opt %s --load-pass-plugin=%S/Inputs/plugin.py --test-tag=mode=x 2>&1 | filecheck %s --check-prefix=CHOICE
// CHOICE: ivy-opt: error: --test-tag: option 'mode': expected one of fast, slow, got 'x'
// RUN: not ivy-opt %s --load-pass-plugin=%S/Inputs/plugin.py --test-tag=shape=1,x 2>&1 | filecheck %s --check-prefix=LIST
// LIST: ivy-opt: error: --test-tag: option 'shape': expected an integer, got 'x'
// RUN: not ivy-opt %s --load-pass-plugin=%S/Inputs/plugin.py --test-tag=count=-1 2>&1 | filecheck %s --check-prefix=RANGE
// RANGE: ivy-opt: error: --test-tag: option 'count': expected a natural number, got -1
// RUN: not ivy-opt %s --load-pass-plugin=%S/Inputs/plugin.py --test-required 2>&1 | filecheck %s --check-prefix=MISSING
// MISSING: ivy-opt: error: --test-required: option 'target' is missing

module {}
