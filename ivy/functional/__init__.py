"""The array API of `ivy`: one file for each chapter of the standard.

A function checks and promotes what it is given, the same on every backend, and calls the
framework's own through an adaptor (`adaptors/`), which has the frameworks' deviations in tables.
"""
