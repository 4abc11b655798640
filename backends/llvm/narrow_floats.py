"""Conversions of 16-bit floats for processors without instructions for them.

LLVM calls functions of the C compiler's library for these conversions, which is not in every process, and
whose older versions lack them. So the modules that need them bring them along: hidden, and weak, since other
objects of a program may bring the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ivy.backends.llvm.machine import Machine

_TO_BFLOAT = """
define weak hidden bfloat @__truncsfbf2(float %x) {
  %bits = bitcast float %x to i32
  %high = lshr i32 %bits, 16
  %odd = and i32 %high, 1
  %half = add i32 %odd, 32767
  %sum = add i32 %bits, %half
  %rounded = lshr i32 %sum, 16
  %quiet = or i32 %high, 64
  %is_nan = fcmp uno float %x, %x
  %chosen = select i1 %is_nan, i32 %quiet, i32 %rounded
  %narrow = trunc i32 %chosen to i16
  %result = bitcast i16 %narrow to bfloat
  ret bfloat %result
}
"""
"""To the nearest, ties to even; NaN stays NaN."""

_TO_HALF = """
define weak hidden half @__truncsfhf2(float %x) {
  %bits = bitcast float %x to i32
  %magnitude = and i32 %bits, 2147483647
  %odd_bit = lshr i32 %magnitude, 13
  %odd = and i32 %odd_bit, 1
  %moved = add i32 %magnitude, -939520001
  %sum = add i32 %moved, %odd
  %normal = lshr i32 %sum, 13
  %small = bitcast i32 %magnitude to float
  %aligned = fadd float %small, 5.000000e-01
  %aligned_bits = bitcast float %aligned to i32
  %subnormal = sub i32 %aligned_bits, 1056964608
  %is_small = icmp ult i32 %magnitude, 947912704
  %finite = select i1 %is_small, i32 %subnormal, i32 %normal
  %is_nan = fcmp uno float %x, %x
  %special = select i1 %is_nan, i32 32256, i32 31744
  %is_large = icmp uge i32 %magnitude, 1199570944
  %unsigned = select i1 %is_large, i32 %special, i32 %finite
  %high = lshr i32 %bits, 16
  %sign = and i32 %high, 32768
  %signed = or i32 %unsigned, %sign
  %narrow = trunc i32 %signed to i16
  %result = bitcast i16 %narrow to half
  ret half %result
}
"""
"""To the nearest, ties to even: adding 0.5 makes the last bit of a subnormal number that of the float."""

_FROM_HALF = """
define weak hidden float @__extendhfsf2(half %x) {
  %narrow = bitcast half %x to i16
  %bits = zext i16 %narrow to i32
  %magnitude = and i32 %bits, 32767
  %moved = shl i32 %magnitude, 13
  %exponent = and i32 %moved, 260046848
  %normal = add i32 %moved, 939524096
  %special = add i32 %moved, 1879048192
  %is_special = icmp eq i32 %exponent, 260046848
  %large = select i1 %is_special, i32 %special, i32 %normal
  %with_bit = add i32 %moved, 947912704
  %float = bitcast i32 %with_bit to float
  %without_bit = fsub float %float, 0x3F10000000000000
  %subnormal = bitcast float %without_bit to i32
  %is_small = icmp eq i32 %exponent, 0
  %unsigned = select i1 %is_small, i32 %subnormal, i32 %large
  %sign_bit = and i32 %bits, 32768
  %sign = shl i32 %sign_bit, 16
  %signed = or i32 %unsigned, %sign
  %result = bitcast i32 %signed to float
  ret float %result
}
"""

_FROM_DOUBLE = """
define weak hidden TYPE @NAME(double %x) {
  %near = fptrunc double %x to float
  %back = fpext float %near to double
  %bits = bitcast float %near to i32
  %last = and i32 %bits, 1
  %is_even = icmp eq i32 %last, 0
  %is_inexact = fcmp one double %back, %x
  %is_changed = and i1 %is_even, %is_inexact
  %x_size = call double @llvm.fabs.f64(double %x)
  %back_size = call double @llvm.fabs.f64(double %back)
  %is_below = fcmp olt double %back_size, %x_size
  %step = select i1 %is_below, i32 1, i32 -1
  %odd = add i32 %bits, %step
  %chosen = select i1 %is_changed, i32 %odd, i32 %bits
  %float = bitcast i32 %chosen to float
  %result = fptrunc float %float to TYPE
  ret TYPE %result
}
"""
"""Rounded to an odd float first, so that the second rounding does as if it were the only one."""

_FABS = "\ndeclare double @llvm.fabs.f64(double)\n"


def conversions(text: str, machine: Machine) -> str:
    """The functions that the conversions of a module of LLVM IR need on a processor, as more such text."""
    found = "".join(_functions(text, machine)) if machine.is_x86 else ""
    if not found:
        return ""
    # Nothing calls them before instructions are selected: they must be there until then.
    names = [f"ptr {name}" for name in re.findall(r"@__\w+", found)]
    used = f"@llvm.compiler.used = appending global [{len(names)} x ptr] [{', '.join(names)}]"
    declared = "" if "@llvm.fabs.f64(" in text else _FABS
    return f'{found}{declared}{used}, section "llvm.metadata"\n'


def _functions(text: str, machine: Machine) -> Iterator[str]:
    if re.search(r"\bbfloat\b", text) and "+avx512bf16" not in machine.features:
        yield _TO_BFLOAT
        yield _FROM_DOUBLE.replace("TYPE", "bfloat").replace("NAME", "__truncdfbf2")
    if re.search(r"\bhalf\b", text) and "+f16c" not in machine.features and machine.vector_bits == 128:
        yield _TO_HALF
        yield _FROM_HALF
        yield _FROM_DOUBLE.replace("TYPE", "half").replace("NAME", "__truncdfhf2")
