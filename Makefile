# The short forms. `make demo` and `make test` need nothing before them.
SHELL := /bin/sh
VENV ?= .venv
BIN := $(VENV)/bin
export VENV

# Runs a step and says how long it took.
timed = @start=$$(date +%s); $(2); status=$$?; echo "$(1): $$(( $$(date +%s) - start )) s"; exit $$status

# lint comes before the tests, also under make -j.
.NOTPARALLEL:
.PHONY: install demo test lint bench faults screenshots lock translations test-all clean

install: $(VENV)/.installed
	@:

$(VENV)/.installed: requirements.lock pyproject.toml packaging/install.sh
	@sh packaging/install.sh run
	@touch $@

$(VENV)/.test-tools: $(VENV)/.installed
	@sh packaging/install.sh tests
	@touch $@

demo: install
	@$(BIN)/cashwrap demo

test: lint $(VENV)/.test-tools
	@$(BIN)/python -m pytest -n auto --dist worksteal

lint: install
	$(call timed,ruff check,$(BIN)/ruff check .)
	$(call timed,ruff format,$(BIN)/ruff format --check .)
	$(call timed,mypy,$(BIN)/mypy)
	$(call timed,lint-imports,$(BIN)/lint-imports --no-logo)

bench: install
	@$(BIN)/python -m tests.bench --all --json

faults: install $(VENV)/.test-tools
	@$(BIN)/python -m tests.faults --json

# Every screen in every state, theme, size and language; OUT=folder, or a temporary one that it names.
screenshots: install $(VENV)/.test-tools
	@$(BIN)/python -m tests.screenshots $(OUT)

# Needs uv (pip install uv). The lock names versions and hashes, and no package index.
lock:
	uv pip compile --universal --python-version 3.11 --extra dev --generate-hashes --no-emit-index-url \
	    --custom-compile-command "make lock" --quiet pyproject.toml -o requirements.lock

# After words on the screens changed: brings the translators' files up to date and makes what the till reads.
translations: install
	@$(BIN)/python packaging/translations.py update
	@$(BIN)/python packaging/translations.py release

test-all: $(VENV)/.test-tools
	@sh packaging/test-pythons.sh

clean:
	rm -rf $(VENV) build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
