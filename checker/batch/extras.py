"""What the extra ``batch`` brings."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from checker.messages import _
from checker.model import InputError


def require_extra(module: str) -> Any:
    """A module of the extra ``batch``. Raises `InputError` where it is not installed."""
    try:
        return import_module(module)
    except ImportError:
        said = _("Parquet and remote addresses need the extra: pip install 'translation-checker[batch]'")
        raise InputError(said) from None
