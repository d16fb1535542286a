# `make demo` and `make test` need Python 3.11 or newer and nothing else; they set up an environment of their own.
PYTHON ?= python3
VENV ?= .venv
BIN = $(VENV)/bin
DEMO ?= corpora/articles/demo-bridge

.PHONY: demo test lint test-neural pythons test-pythons test-lowest bench fuzz docs clean

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

# every newer Python that can be found; TESTS says what to run
PLACES = $(HOME)/.pyenv/versions/3.$(v).*/bin/python /usr/local/bin/python3.$(v) /usr/bin/python3.$(v)
PYTHONS ?= $(wildcard $(foreach v,12 13 14 15,$(PLACES)))
TESTS ?= -n 2 --ignore tests/neural --ignore tests/browser
WITH_EACH = set -e; for python in $(PYTHONS); do \
  folder=.venv-pythons/$$($$python -c 'import sys; print("{}.{}".format(*sys.version_info))'); \
  test -e $$folder/bin/pip || $$python -m venv $$folder;
pythons: ## an environment for each of them, in which `make test` compares what the checker says
	@$(WITH_EACH) \
	  test $$folder/.run -nt pyproject.toml || $$folder/bin/python -m pip install --quiet --disable-pip-version-check -e .; \
	  touch $$folder/.run; echo "$$folder: $$($$folder/bin/python --version)"; \
	done

test-pythons: pythons ## the tests on the other Pythons that are installed
	@test -n "$(PYTHONS)" || { echo "no other Python is installed; name them: make test-pythons PYTHONS=…"; exit 2; }
	@$(WITH_EACH) \
	  test $$folder/.test -nt pyproject.toml || $$folder/bin/python -m pip install --quiet --disable-pip-version-check -e '.[test]'; \
	  touch $$folder/.test; echo "== $$($$folder/bin/python --version)"; $$folder/bin/python -m pytest $(TESTS); \
	done

# the oldest versions that pyproject.toml allows of all that the checker imports
LOWEST = import tomllib; p = tomllib.load(open("pyproject.toml", "rb"))["project"]; \
  print(*(d.replace(">=", "==") for d in p["dependencies"] + p["optional-dependencies"]["batch"]), sep="\n")
.venv-lowest/.ready: pyproject.toml
	$(PYTHON) -m venv .venv-lowest
	.venv-lowest/bin/python -c '$(LOWEST)' > .venv-lowest/lowest.txt
	.venv-lowest/bin/python -m pip install --quiet --disable-pip-version-check -c .venv-lowest/lowest.txt -e '.[test]'
	@touch $@

test-lowest: .venv-lowest/.ready ## the tests with the oldest dependencies that are allowed
	.venv-lowest/bin/python -m pytest $(TESTS)

bench: $(VENV)/.test ## the benchmarks of the hot paths
	$(BIN)/python -m pytest tests/benchmarks --benchmark-only --benchmark-columns=median,iqr,ops,rounds

fuzz: $(VENV)/.test ## the property tests with many more examples
	FUZZ_FACTOR=20 $(BIN)/python -m pytest tests/fuzz

clean:
	rm -rf $(VENV) .venv-neural .venv-pythons .venv-lowest build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

docs: $(VENV)/.test ## the pages that are made from the code
	$(BIN)/python docs/messages.py
	$(BIN)/python docs/language_kit.py
	$(BIN)/checker rules --format markdown > docs/rules.md
	$(BIN)/python docs/readme.py
	$(BIN)/checker check corpora/articles/demo-bridge/page.txt --exit-zero --format json --output html=reports/sample.html >/dev/null
