"""Elementwise chains and reductions, fused into loops over the rows of an array.

kernel.py         the loops themselves: which of the following an op's rows need
merging.py        loops made one where their elements follow each other in memory
combining.py      which reductions combine elements by one op, and what they start from
reductions.py     along rows
columns.py        across rows
extremes.py       the index of the largest or smallest element
partial.py        large reductions in two steps
transposition.py  reads that run across the writes: square blocks in registers
streaming.py      results written past the caches
prefetch.py       what is asked of the memory ahead of time
"""
