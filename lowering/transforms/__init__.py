"""Transformations of the Ivy dialect: one pass a file or folder."""
