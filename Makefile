# The two commands of a newcomer are `make run` and `make test`; the rest serves those who work on the code.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# Each has a server of its own, of some 600 MB.
TESTS_AT_ONCE ?= 2
UV_VERSION := 0.13.9
# Where an environment forbids to keep compiled modules, each process would compile them all anew: 3 s of its start.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: run install test check bench lock clean

run: install
	@exec $(BIN)/frontdesk serve

install: $(VENV)/.installed

$(BIN)/uv:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Frontdesk needs Python 3.11 or newer; set PYTHON=python3.11")'
	@echo "  Installing into $(VENV), once"
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/pip install --quiet --disable-pip-version-check uv==$(UV_VERSION)

$(VENV)/.installed: $(BIN)/uv requirements.lock requirements-offline.txt pyproject.toml
	@$(BIN)/uv pip install --quiet --python $(BIN)/python --require-hashes -r requirements.lock
	@$(BIN)/uv pip install --quiet --python $(BIN)/python --require-hashes --no-deps -r requirements-offline.txt
	@$(BIN)/uv pip install --quiet --python $(BIN)/python --no-deps -e .
	@touch $@

$(VENV)/.installed-dev: $(VENV)/.installed requirements-dev.lock
	@$(BIN)/uv pip install --quiet --python $(BIN)/python --require-hashes -r requirements-dev.lock
	@touch $@

test: check
	$(BIN)/pytest -q -n $(TESTS_AT_ONCE) --dist loadfile --no-loadscope-reorder

check: $(VENV)/.installed-dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(VENV)/.installed-dev
	$(BIN)/python -m bench

lock: $(BIN)/uv
	$(BIN)/uv pip compile --quiet --generate-hashes --no-header --no-annotate pyproject.toml -o requirements.lock
	$(BIN)/uv pip compile --quiet --generate-hashes --no-header --no-annotate --extra dev -c requirements.lock pyproject.toml -o requirements-dev.lock

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
