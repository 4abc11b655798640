# `make` alone prints what there is. Every target does the set-up it needs: a virtual environment
# with the versions of constraints.txt. Nothing outside the package registry is downloaded.

PYTHON ?= python3
VENV ?= .venv
JOBS ?= 2
ARGS ?=

BIN := $(VENV)/bin
READY := $(VENV)/.ready
# What the extension module is built from.
RUNTIME := $(wildcard backends/llvm/runtime/*.c backends/llvm/runtime/*.h backends/llvm/runtime/*.inc) \
    backends/llvm/runtime/CMakeLists.txt

# pip's own installs, and those that pip starts to build a package. The paths are relative because
# pip splits these variables at spaces; every command runs in the repository's root.
export PIP_CONSTRAINT := constraints.txt
export PIP_BUILD_CONSTRAINT := constraints.txt
export PIP_DISABLE_PIP_VERSION_CHECK := 1

# Only the program's own output: no notices from TensorFlow, nothing fetched behind our back.
export TF_CPP_MIN_LOG_LEVEL ?= 3
export TF_ENABLE_ONEDNN_OPTS ?= 0
export HF_HUB_OFFLINE ?= 1
export HF_HUB_DISABLE_TELEMETRY ?= 1
export TOKENIZERS_PARALLELISM ?= false
export NO_MKDOCS_2_WARNING := 1

.DEFAULT_GOAL := help

.PHONY: help
help: ## Print this help
	@awk 'BEGIN {FS = ":.*## "} /^[a-z-]+:.*## / {printf "  make %-8s %s\n", $$1, $$2}' $(MAKEFILE_LIST)
	@echo
	@echo "  PYTHON=python3.12  the Python to make the environment with (3.11 or newer)"
	@echo "  VENV=path          the environment, JOBS=n the processes that tests run in"
	@echo "  ARGS='...'         further arguments of demo, bench and test (there: pytest's)"

.PHONY: setup
setup: $(READY) ## Make the environment: .venv with Ivy (editable), the frameworks and the tools

$(READY): pyproject.toml constraints.txt CMakeLists.txt $(RUNTIME)
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || { \
	    echo "error: Ivy needs Python 3.11 or newer; \`$(PYTHON) --version\` says:" \
	        "$$($(PYTHON) --version 2>&1)." >&2; \
	    echo "Name another one: make PYTHON=/path/to/python3.11" >&2; exit 1; }
	$(PYTHON) -m venv $(VENV)
	@echo 'Installing Ivy, the frameworks and the tools into $(VENV) (some minutes, about 3 GB) ...'
	$(BIN)/python -m pip install --quiet --constraint constraints.txt --editable '.[all,dev]'
	@touch $@

.PHONY: demo
demo: $(READY) ## Transpile real architectures to JAX; print times and differences
	$(BIN)/python -m examples.demo $(ARGS)

.PHONY: test
test: $(READY) ## Run every test: lit, then pytest
	PATH="$(abspath $(BIN)):$$PATH" $(BIN)/lit --succinct --workers $(JOBS) tests/lit
	$(BIN)/python -m pytest --numprocesses $(JOBS) $(ARGS)

.PHONY: lint
lint: $(READY) ## Check style, formatting and types (ruff, mypy strict on the public package)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

.PHONY: format
format: $(READY) ## Format the code, and fix what ruff can fix
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

.PHONY: bench
bench: $(READY) ## Run the benchmarks against hand-written JAX
	$(BIN)/python -m bench $(ARGS)

.PHONY: docs
docs: $(READY) ## Build the documentation into site/; the references are generated
	$(BIN)/python -m docs.gen_reference
	$(BIN)/mkdocs build --strict

.PHONY: clean
clean: ## Remove everything that the other targets made
	rm -rf $(VENV) build dist site docs/reference .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
