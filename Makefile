# Stretto's tasks. Needs python 3.11+, make and git; everything else is installed below this folder.
SHELL := /bin/sh
PYTHON ?= python3
BOOTSTRAP := .bootstrap
UV := $(BOOTSTRAP)/bin/uv
BIN := .venv/bin
SEEDS ?= 300

export UV_SYSTEM_CERTS := 1
export UV_PYTHON_DOWNLOADS := never
export UV_PYTHON := $(PYTHON)

.PHONY: setup demo test check format simulate bench clean

setup: .venv/.ready

$(UV):
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Stretto needs Python 3.11 or newer; $(PYTHON) is $$($(PYTHON) -V). Try: make PYTHON=python3.12 $(MAKECMDGOALS)"; exit 1; }
	@$(PYTHON) -m venv $(BOOTSTRAP)
	@$(BOOTSTRAP)/bin/python -m pip install --quiet --disable-pip-version-check uv

.venv/.ready: $(UV) uv.lock pyproject.toml sdk/pyproject.toml core/pyproject.toml providers/aws/pyproject.toml
	@$(UV) sync --quiet --frozen
	@touch $@

demo: setup
	@$(BIN)/python examples/demo.py

test: setup
	@$(BIN)/python -m pytest -q -n auto

check: setup
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(BIN)/python providers/aws/tools/extract_kinds.py --check
	@$(BIN)/python providers/aws/tools/build_bindings.py --check
	@$(BIN)/python -m stretto.cli.reference --check docs/reference.md

format: setup
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .

simulate: setup
	@$(BIN)/python -m tests.simulation --seeds $(SEEDS)

bench: setup
	@$(BIN)/python -m benchmarks

clean:
	rm -rf .venv $(BOOTSTRAP) .mypy_cache .ruff_cache .pytest_cache
