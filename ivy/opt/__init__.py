"""What `ivy-opt` is made of: the command line, the pass pipelines, the diagnostics, the driver.

`tools/ivy-opt/ivy-opt` registers everything and calls `main`, as `mlir-opt.cpp` calls `MlirOptMain`.
Nothing here imports an array framework, so that the tool starts as fast as the bindings load.
"""

from ivy.opt.driver import main

__all__ = ["main"]
