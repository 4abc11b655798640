"""Configuration of the lit tests; `lit tests/lit` works from the source tree, without a build."""

import os
import sys
from pathlib import Path

import lit.formats

config = globals()["config"]  # put here by lit

root = Path(__file__).resolve().parents[2]

config.name = "Ivy"
config.test_format = lit.formats.ShTest(execute_external=False)
config.suffixes = [".mlir", ".test"]
config.excludes = ["Inputs"]
config.test_source_root = str(root / "tests" / "lit")
config.test_exec_root = os.environ.get("IVY_LIT_OUTPUT", str(root / "build" / "lit"))

# The tool of the source tree, run by the interpreter that runs lit.
tools = [str(root / "tools" / "ivy-opt"), str(Path(sys.executable).parent)]
config.environment["PATH"] = os.pathsep.join([*tools, os.environ["PATH"]])
config.environment["PYTHONPATH"] = str(root)
config.environment["TF_CPP_MIN_LOG_LEVEL"] = "3"

config.substitutions += [
    (r"\bFileCheck\b", "filecheck"),
    ("%python", sys.executable),
]
