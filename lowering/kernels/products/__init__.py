"""Sums of products: matrix products, batched ones, convolutions.

roles.py    which ops these are, and which operand plays which part
tiles.py    the loops, with those made one that can be, and the tile cut out of them
blocks.py   blocks of rows, groups of panels, and the tasks that they make
panels.py   the right factor: packed in panels, or where it lies
depth.py    long sums, a part of them at a time
kernel.py   the kernel of tiles
turned.py   results that lie the other way round than their tiles
streams.py  a few rows with a large matrix
"""
