"""The standard's extension for linear algebra.

Source: https://data-apis.org/array-api/2025.12/extensions/linear_algebra_functions.html
"""

__all__: list[str] = []
