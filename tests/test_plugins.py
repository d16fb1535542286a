"""Plugins are found by the entry points of what is installed beside the checker; a broken one is told in one line."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from checker.model import SettingsError
from checker.plugins import load_plugins

GROUP = "checker.of-a-test"


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of the search path to install packages into."""
    monkeypatch.syspath_prepend(tmp_path)
    return tmp_path


def add_package(site: Path, name: str, *points: str) -> None:
    folder = site / f"{name}-1.0.dist-info"
    folder.mkdir()
    (folder / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n", encoding="utf-8")
    (folder / "entry_points.txt").write_text(
        f"[{GROUP}]\n" + "".join(f"{point}\n" for point in points), encoding="utf-8"
    )


def test_in_order_of_their_names(install: Path) -> None:
    add_package(install, "one", "zebra = math:pi", "ant = math:e")
    add_package(install, "two", "bee = math:tau")
    import math

    assert load_plugins(GROUP) == [("ant", math.e), ("bee", math.tau), ("zebra", math.pi)]


def test_none_is_installed(install: Path) -> None:
    add_package(install, "one", "ant = math:e")
    assert load_plugins("checker.of-nobody") == []


def test_the_metadata_machinery_is_not_loaded_for_nothing(install: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "importlib.metadata", raising=False)
    assert load_plugins("checker.of-nobody") == []
    assert "importlib.metadata" not in sys.modules


@pytest.mark.parametrize(
    ("value", "fault"), [("no_such_module:x", "ModuleNotFoundError"), ("math:nothing", "AttributeError")]
)
def test_a_broken_one(install: Path, value: str, fault: str) -> None:
    add_package(install, "one", f"ant = {value}")
    with pytest.raises(SettingsError, match=f"the plugin 'ant' .* can't be loaded: {fault}") as caught:
        load_plugins(GROUP)
    assert "\n" not in str(caught.value)
