"""These tests need the extra `neural`; `make test-neural` installs it into an environment of its own."""

import importlib.util

if importlib.util.find_spec("sentence_transformers") is None:
    collect_ignore_glob = ["test_*.py"]
