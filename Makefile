# `make demo` and `make test` need Python 3.11 or newer and nothing else; they set up an environment of their own.
PYTHON ?= python3
VENV ?= .venv
BIN = $(VENV)/bin
DEMO ?= corpora/articles/demo-bridge

.PHONY: demo test lint lock dist test-wheel sbom test-newest test-neural pythons test-pythons test-lowest bench fuzz docs clean

$(BIN)/python:
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "checker needs Python 3.11 or newer; set PYTHON=…")'
	$(PYTHON) -m venv $(VENV)

# What is installed is what was tested: the versions and hashes of requirements/*.txt, `make lock` makes them anew. The
# build backend comes first, so that nothing is fetched to build the two packages that PyPI has as sources only.
PIP = -m pip install --quiet --disable-pip-version-check
LOCKED = $(PIP) --require-hashes --no-build-isolation
SELF = $(PIP) --no-deps --no-build-isolation -e .

$(VENV)/.run: pyproject.toml requirements/run.txt requirements/build.txt | $(BIN)/python
	$(BIN)/python $(LOCKED) -r requirements/build.txt
	$(BIN)/python $(LOCKED) -r requirements/run.txt
	$(BIN)/python $(SELF)
	@touch $@

$(VENV)/.test: $(VENV)/.run requirements/test.txt
	$(BIN)/python $(LOCKED) -r requirements/test.txt
	@touch $@

$(VENV)/.lint: $(VENV)/.test requirements/lint.txt
	$(BIN)/python $(LOCKED) -r requirements/lint.txt
	@touch $@

# the locks: all Pythons and systems in one file, made with uv
COMPILE = .venv-lock/bin/uv pip compile --quiet --universal --generate-hashes --python-version 3.11 --no-header \
  --no-annotate --no-emit-index-url --no-emit-find-links --upgrade
.venv-lock/bin/uv:
	$(PYTHON) -m venv .venv-lock
	.venv-lock/bin/python $(PIP) uv

lock: .venv-lock/bin/uv ## the newest versions that pyproject.toml allows, with their hashes, for `make demo` and `make test`
	$(COMPILE) requirements/build.in -o requirements/build.txt
	$(COMPILE) pyproject.toml -o requirements/run.txt
	$(COMPILE) pyproject.toml --extra test -o requirements/test.txt
	$(COMPILE) pyproject.toml --extra test --extra lint -o requirements/lint.txt

# the newest versions that pyproject.toml allows, whatever the locks say: a release elsewhere breaks this and nothing else
.venv-newest/.ready: pyproject.toml
	$(PYTHON) -m venv .venv-newest
	.venv-newest/bin/python $(PIP) --upgrade -e '.[test]' 'setuptools>=77'
	@touch $@

test-newest: .venv-newest/.ready ## the tests with the newest versions of everything
	.venv-newest/bin/python -m pytest $(TESTS)

demo: $(VENV)/.run ## check a sample page and write its report
	@$(BIN)/checker check $(wildcard $(DEMO)/*.txt $(DEMO)/*.md) --exit-zero --no-report --output html=reports/demo.html

test: $(VENV)/.test ## all tests
	$(BIN)/python -m pytest -n 2 --ignore tests/neural

lint: $(VENV)/.lint ## style, types, layers
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

# torch first: its CPU build; then the extra finds it installed. Not locked: torch's wheels differ from one index to
# the next, and so do their hashes; nothing that a user runs depends on this environment.
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
	  test $$folder/.run -nt requirements/run.txt || { $$folder/bin/python $(LOCKED) -r requirements/build.txt; \
	    $$folder/bin/python $(LOCKED) -r requirements/run.txt; $$folder/bin/python $(SELF); }; \
	  touch $$folder/.run; echo "$$folder: $$($$folder/bin/python --version)"; \
	done

test-pythons: pythons ## the tests on the other Pythons that are installed
	@test -n "$(PYTHONS)" || { echo "no other Python is installed; name them: make test-pythons PYTHONS=…"; exit 2; }
	@$(WITH_EACH) \
	  test $$folder/.test -nt requirements/test.txt || $$folder/bin/python $(LOCKED) -r requirements/test.txt; \
	  touch $$folder/.test; echo "== $$($$folder/bin/python --version)"; $$folder/bin/python -m pytest $(TESTS); \
	done

# the oldest versions that pyproject.toml allows of all that the checker imports
LOWEST = import tomllib; p = tomllib.load(open("pyproject.toml", "rb"))["project"]; \
  print(*(d.split(",")[0].replace(">=", "==") for d in p["dependencies"] + p["optional-dependencies"]["batch"]), sep="\n")
.venv-lowest/.ready: pyproject.toml
	$(PYTHON) -m venv .venv-lowest
	.venv-lowest/bin/python -c '$(LOWEST)' > .venv-lowest/lowest.txt
	.venv-lowest/bin/python -m pip install --quiet --disable-pip-version-check -c .venv-lowest/lowest.txt -e '.[test]'
	@touch $@

test-lowest: .venv-lowest/.ready ## the tests with the oldest dependencies that are allowed
	.venv-lowest/bin/python -m pytest $(TESTS)

# a release: built with the locked backend, tried in an environment that has nothing else, its parts listed
dist: $(VENV)/.test ## the wheel and the source distribution
	rm -rf dist
	$(BIN)/python -m build --no-isolation --outdir dist .

test-wheel: dist
	rm -rf .venv-wheel
	$(PYTHON) -m venv .venv-wheel
	.venv-wheel/bin/python $(LOCKED) -r requirements/build.txt
	.venv-wheel/bin/python $(LOCKED) -r requirements/run.txt
	.venv-wheel/bin/python $(PIP) --no-deps dist/*.whl
	cd / && $(CURDIR)/.venv-wheel/bin/checker check $(CURDIR)/$(DEMO)/page.txt --exit-zero --no-report --format json | \
	  $(CURDIR)/.venv-wheel/bin/python -c 'import json, sys; found = json.load(sys.stdin)["findings"]; sys.exit(not found)'

sbom: dist
	$(PYTHON) -m venv .venv-lock
	.venv-lock/bin/python $(PIP) 'cyclonedx-bom>=5,<8'
	.venv-lock/bin/cyclonedx-py requirements requirements/run.txt --pyproject pyproject.toml --mc-type application \
	  --output-reproducible -o dist/sbom.cdx.json

bench: $(VENV)/.test ## the benchmarks of the hot paths
	$(BIN)/python -m pytest tests/benchmarks --benchmark-only --benchmark-columns=median,iqr,ops,rounds

fuzz: $(VENV)/.test ## the property tests with many more examples
	FUZZ_FACTOR=20 $(BIN)/python -m pytest tests/fuzz

clean:
	rm -rf $(VENV) .venv-neural .venv-pythons .venv-lowest .venv-newest .venv-lock .venv-wheel build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

docs: $(VENV)/.test ## the pages that are made from the code
	$(BIN)/python docs/messages.py
	$(BIN)/python docs/language_kit.py
	$(BIN)/checker rules --format markdown > docs/rules.md
	$(BIN)/python docs/readme.py
	$(BIN)/checker check corpora/articles/demo-bridge/page.txt --exit-zero --format json --output html=reports/sample.html >/dev/null
