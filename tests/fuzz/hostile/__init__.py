"""Hostile inputs to every reader and every command, an area a file."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from tests.fuzz.hostile.case import Case

AREAS = (
    "damaged",
    "declared",
    "deep",
    "entities",
    "packed",
    "json_values",
    "yaml_texts",
    "tables",
    "xml_texts",
    "catalogues",
    "settings",
    "terms",
    "baselines",
    "decisions",
    "links",
    "ignored",
    "names",
    "folders",
    "streams",
    "arguments",
    "batches",
    "small_files",
    "small_archives",
    "small_sides",
)
"""The modules that list cases, those of files first."""


@cache
def list_cases() -> list[Case]:
    """All cases."""
    return [case for area in AREAS for case in import_module(f"{__name__}.{area}").list_cases()]
