import sys

import pytest

from checker.alignment import neural
from checker.model import SettingsError


def test_without_the_extra_one_line_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "sentence_transformers", None)
    with pytest.raises(SettingsError, match=r"pip install 'translation-checker\[neural\]'") as raised:
        neural.load_model("some/model")
    assert "\n" not in str(raised.value)
