"""Sums and extremes over small windows, each channel by itself: pooling and depthwise convolutions.

window.py    which nodes these are, and where the windows lie
kernel.py    tiles of several positions, which share what their windows share
operands.py  what is read: vectors of the image, and of the weights
"""
