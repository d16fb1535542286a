"""What the extra brings, or how to get it."""

from __future__ import annotations

import json

import pytest

from checker.batch.extras import require_extra
from checker.model import InputError


def test_a_module_that_is_there_is_given() -> None:
    assert require_extra("json") is json


def test_one_that_is_not_is_one_line() -> None:
    with pytest.raises(InputError, match=r"need the extra: pip install 'translation-checker\[batch\]'"):
        require_extra("no_such_module_anywhere")
