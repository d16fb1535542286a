# `make demo` and `make test` need Python 3.11 or newer and nothing else; they set up an environment of their own.
PYTHON ?= python3
VENV ?= .venv
BIN = $(VENV)/bin
DEMO ?= corpora/articles/demo-bridge

.PHONY: demo test lint test-neural docs bench clean

$(BIN)/python:
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "checker needs Python 3.11 or newer; set PYTHON=…")'
	$(PYTHON) -m venv $(VENV)

$(VENV)/.run: pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e .
	@touch $@

$(VENV)/.test: pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[test]'
	@touch $@ $(VENV)/.run

$(VENV)/.lint: $(VENV)/.test
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[test,lint]'
	@touch $@

demo: $(VENV)/.run ## check a sample page and write its report
	@$(BIN)/checker check $(wildcard $(DEMO)/*.txt $(DEMO)/*.md) --exit-zero --no-report --output html=reports/demo.html

test: $(VENV)/.test ## all tests
	$(BIN)/python -m pytest -n 2 --ignore tests/neural

lint: $(VENV)/.lint ## style, types, layers
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

# torch first: its CPU build; then the extra finds it installed
.venv-neural/.ready: pyproject.toml
	$(PYTHON) -m venv .venv-neural
	.venv-neural/bin/python -m pip install --quiet --disable-pip-version-check torch==2.13.0
	.venv-neural/bin/python -m pip install --quiet --disable-pip-version-check -e '.[neural,test]'
	@touch $@

test-neural: .venv-neural/.ready ## the tests of the extra "neural"
	.venv-neural/bin/python -m pytest tests/neural

clean:
	rm -rf $(VENV) .venv-neural build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

docs: $(VENV)/.test ## the pages that are made from the code
	$(BIN)/python docs/messages.py
	$(BIN)/checker rules --format markdown > docs/rules.md
	$(BIN)/python docs/readme.py
	$(BIN)/checker check corpora/articles/demo-bridge/page.txt --exit-zero --format json --output html=reports/sample.html >/dev/null
