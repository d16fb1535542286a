# `make demo` and `make test` need Python 3.11 or newer and nothing else; they set up an environment of their own.
PYTHON ?= python3
VENV ?= .venv
BIN = $(VENV)/bin
DEMO ?= corpora/articles/demo-bridge

.PHONY: demo test lint lock dist test-wheel sbom test-newest test-neural pythons test-pythons test-lowest vscode bench fuzz fuzz-guided docs clean

$(BIN)/python:
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "checker needs Python 3.11 or newer; set PYTHON=…")'
	$(PYTHON) -m venv $(VENV)

# What is installed is what was tested: the versions and hashes of requirements/*.txt, `make lock` makes them anew. The
# build backend comes first, so that nothing is fetched to build the two packages that PyPI has as sources only; with
# --use-pep517 an old pip builds them with it, too.
PIP = -m pip install --quiet --disable-pip-version-check
LOCKED = $(PIP) --require-hashes --no-build-isolation --use-pep517
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

# The locks: all Pythons and systems in one file, made by uv from pyproject.toml alone. lint.txt comes first, the others
# are parts of it. The tools that make the locks and the bill of materials are locked, too.
COMPILE = .venv-lock/bin/uv pip compile --quiet --no-config --universal --generate-hashes --python-version 3.11 \
  --no-header --no-annotate --no-emit-index-url --no-emit-find-links --upgrade
BACKEND = import tomllib; print(*tomllib.load(open("pyproject.toml", "rb"))["build-system"]["requires"], sep="\n")
.venv-lock/.ready: requirements/build.txt requirements/tools.txt
	$(PYTHON) -m venv .venv-lock
	.venv-lock/bin/python $(LOCKED) -r requirements/build.txt
	.venv-lock/bin/python $(LOCKED) -r requirements/tools.txt
	@touch $@

lock: .venv-lock/.ready ## the newest versions that pyproject.toml allows, with their hashes, for `make demo` and `make test`
	$(COMPILE) pyproject.toml --extra test --extra lint -o requirements/lint.txt
	$(COMPILE) pyproject.toml --extra test --constraint requirements/lint.txt -o requirements/test.txt
	$(COMPILE) pyproject.toml --constraint requirements/lint.txt -o requirements/run.txt
	$(PYTHON) -c '$(BACKEND)' | $(COMPILE) - --constraint requirements/lint.txt -o requirements/build.txt
	$(COMPILE) --group tools -o requirements/tools.txt
	$(COMPILE) --group fuzz -o requirements/fuzz.txt

# the newest versions that pyproject.toml allows, whatever the locks say: a release elsewhere breaks this and nothing else
test-newest: ## the tests with the newest versions of everything
	test -e .venv-newest/bin/pip || $(PYTHON) -m venv .venv-newest
	.venv-newest/bin/python $(PIP) --upgrade --upgrade-strategy eager -e '.[test]'
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
	$(BIN)/python docs/house.py --check

# The locked packages first, then torch's CPU build, then what the extra finds missing. These last two are not locked:
# torch's wheels differ from one index to the next, and so do their hashes; no command of a user depends on them.
.venv-neural/.ready: pyproject.toml requirements/build.txt requirements/test.txt
	$(PYTHON) -m venv .venv-neural
	.venv-neural/bin/python $(LOCKED) -r requirements/build.txt
	.venv-neural/bin/python $(LOCKED) -r requirements/test.txt
	.venv-neural/bin/python $(PIP) torch==2.13.0
	.venv-neural/bin/python $(PIP) -e '.[neural]'
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
	  test $$folder/.run -nt requirements/run.txt && test $$folder/.run -nt pyproject.toml || { $$folder/bin/python $(LOCKED) -r requirements/build.txt; \
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
  print(*(d.split(",")[0].replace(">=", "==") for d in p["dependencies"] + p["optional-dependencies"]["batch"] + p["optional-dependencies"]["lsp"]), sep="\n")
.venv-lowest/.ready: pyproject.toml
	$(PYTHON) -m venv .venv-lowest
	.venv-lowest/bin/python -c '$(LOWEST)' > .venv-lowest/lowest.txt
	.venv-lowest/bin/python -m pip install --quiet --disable-pip-version-check -c .venv-lowest/lowest.txt -e '.[test]'
	@touch $@

test-lowest: .venv-lowest/.ready ## the tests with the oldest dependencies that are allowed
	.venv-lowest/bin/python -m pytest $(TESTS)

# The extension for VS Code: checked, tested with the server of this checkout, packaged. Node 20 or newer, and npm's packages
# by the lock; none of their scripts runs.
editors/vscode/node_modules/.ready: editors/vscode/package.json editors/vscode/package-lock.json
	@node -e 'process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)' 2>/dev/null || { echo "the extension for VS Code needs Node 20 or newer"; exit 2; }
	cd editors/vscode && npm ci --silent --no-audit --no-fund --ignore-scripts
	@touch $@

vscode: $(VENV)/.test editors/vscode/node_modules/.ready ## the extension for VS Code: checked, tested, packaged as editors/vscode/*.vsix
	cp LICENSE editors/vscode/
	cd editors/vscode && npm run check && CHECKER="$(abspath $(BIN)/checker)" npm test && npm run package

# A release: built with the locked backend, to the same bytes every time; tried in an environment that has nothing else;
# its parts listed from the lock.
dist: $(VENV)/.test ## the wheel and the source distribution
	rm -rf dist
	SOURCE_DATE_EPOCH=$$(git log -1 --format=%ct) $(BIN)/python -m build --no-isolation --outdir dist .

test-wheel: ## the wheel that stands in dist/, in an environment that has nothing else
	@ls dist/*.whl >/dev/null 2>&1 || { echo "no wheel in dist: make dist"; exit 2; }
	rm -rf .venv-wheel
	$(PYTHON) -m venv .venv-wheel
	.venv-wheel/bin/python $(LOCKED) -r requirements/build.txt
	.venv-wheel/bin/python $(LOCKED) -r requirements/run.txt
	.venv-wheel/bin/python $(PIP) --no-deps dist/*.whl
	.venv-wheel/bin/python -m pip check
	cd / && $(CURDIR)/.venv-wheel/bin/checker check $(CURDIR)/$(DEMO)/page.txt --exit-zero --no-report --format json | \
	  $(CURDIR)/.venv-wheel/bin/python -c 'import json, sys; found = json.load(sys.stdin)["findings"]; sys.exit(not found)'

# cyclonedx-py reads no version that is dynamic
VERSIONED = import json, pathlib, checker; file = pathlib.Path("dist/sbom.cdx.json"); bom = json.loads(file.read_text()); \
  bom["metadata"]["component"]["version"] = checker.__version__; file.write_text(json.dumps(bom, indent=1) + "\n")
sbom: $(VENV)/.run .venv-lock/.ready ## the bill of materials of the run-time lock, in dist/
	@mkdir -p dist
	.venv-lock/bin/cyclonedx-py requirements requirements/run.txt --pyproject pyproject.toml --mc-type application \
	  --output-reproducible -o dist/sbom.cdx.json
	$(BIN)/python -c '$(VERSIONED)'

bench: $(VENV)/.test ## the benchmarks of the hot paths
	$(BIN)/python -m pytest tests/benchmarks --benchmark-only --benchmark-columns=median,iqr,ops,rounds

fuzz: $(VENV)/.test ## the property tests with many more examples
	FUZZ_FACTOR=20 $(BIN)/python -m pytest tests/fuzz

FUZZ_SECONDS = 60
.venv-fuzz/.ready: requirements/fuzz.txt requirements/test.txt pyproject.toml
	$(PYTHON) -m venv .venv-fuzz
	.venv-fuzz/bin/python $(LOCKED) -r requirements/build.txt
	.venv-fuzz/bin/python $(LOCKED) -r requirements/test.txt
	.venv-fuzz/bin/python $(LOCKED) -r requirements/fuzz.txt
	.venv-fuzz/bin/python $(PIP) --no-build-isolation --no-deps -e .
	touch $@

fuzz-guided: .venv-fuzz/.ready ## coverage-guided fuzzing of everything that reads, FUZZ_SECONDS a target (Python 3.11)
	@targets=$$(.venv-fuzz/bin/python corpora/fuzzing/fuzz_readers.py --list 2> .venv-fuzz/last.txt) && test -n "$$targets" || \
	  { cat .venv-fuzz/last.txt; exit 1; }; \
	for target in $$targets; do \
	  echo "== $$target"; .venv-fuzz/bin/python corpora/fuzzing/fuzz_readers.py $$target -max_total_time=$(FUZZ_SECONDS) \
	    -print_final_stats=1 2>&1 | grep -v "^INFO: Instrumenting\|NEW\|REDUCE\|pulse" | tail -n 30 > .venv-fuzz/last.txt; \
	  if grep -q "ERROR\|Traceback\|SUMMARY" .venv-fuzz/last.txt; then cat .venv-fuzz/last.txt; exit 1; fi; \
	  grep "number_of_executed_units" .venv-fuzz/last.txt || { cat .venv-fuzz/last.txt; exit 1; }; \
	done

clean:
	rm -rf $(VENV) .venv-neural .venv-pythons .venv-lowest .venv-newest .venv-lock .venv-wheel .venv-fuzz build dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

docs: $(VENV)/.test ## the pages that are made from the code
	$(BIN)/python docs/messages.py
	$(BIN)/python docs/language_kit.py
	$(BIN)/python docs/architecture.py
	$(BIN)/checker rules --format markdown > docs/rules.md
	$(BIN)/python docs/readme.py
	$(BIN)/checker check corpora/articles/demo-bridge/page.txt --exit-zero --format json --output html=reports/sample.html >/dev/null
