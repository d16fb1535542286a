"""Settings: ``[tool.checker]`` in pyproject.toml, or checker.toml, found upwards from the checked path."""

from __future__ import annotations

import os
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from checker.file_access import explain_error, read_regular_text
from checker.messages import _, suggest_name
from checker.model import SEVERITIES, SettingsError, Severity
from checker.watching.limits import MEGABYTE, Limits

FILE_NAMES = ("checker.toml", "pyproject.toml")

DEEP_KEY = re.compile(r"""(?<![\w"'-])(?:[\w"'-]++[ \t]*+\.[ \t]*+){100}""")
"""A key of tables in each other without end, whose reading takes time and memory by the square. Limit."""

LARGEST_FILE = 64 * 1024 * 1024
"""Bytes: the largest file that is read, and the most that is unpacked of a packed one. A guess of the first round.

Higher: larger files are checked, and one that was made to harm takes more memory before it is refused.
"""
SECONDS_A_MEGABYTE = 60
"""What an article may take. The slowest megabytes of our own data take 20 seconds."""
MEMORY_LIMIT = 2_000
"""Megabytes that an article may take. A guess: some thirty times what the largest file of our own data takes."""
EMBEDDER_BATCH = 32
"""Sentences that a sentence-transformers model is given at a time. A guess of the first round.

It moves speed and memory only: what is found does not depend on it.
"""

LEAST_CONFIDENCE = 0.1
"""Probability that an editor agrees. From the tables of ``corpora/confidence/README.md``: what is said with less makes
a fifth of all alarms on domains that were not fitted, and an eightieth of the errors found. At .2 it would be three in
ten and one in thirty-five, but .03 of the errors in the development's documents.

Higher: fewer alarms, and more errors that stand among the notes only.
"""


@dataclass(frozen=True)
class Settings:
    """What a run may be told. Every field is a key of the settings file (with ``-`` for ``_``).

    languages: the languages that must be there (`missing-version` where one is not); no article is left out for them.
    source: the language of the original, where an article has it; None: inferred, and said.
    require_comparison: whether a run that compared nothing fails (exit code 2).
    min_confidence: how probable, from 0 to 1, a finding that says so must be to be more than a note.
    fail_on: the least severity that makes the exit code 1.
    select, ignore: rule ids or categories; an empty ``select`` is all of them.
    severity: rule id to severity, in place of the rule's own; ``"off"`` turns a rule off.
    keep: words and phrases that are never to be translated.
    keep_files: CSV or TBX files with more of them.
    glossary: CSV, TSV, XLSX or TBX files, folders of them, relative to the settings file, and entries, a table each.
    memory: TMX files, relative to the settings file: what they say of a sentence of the source is a further version.
    embedder: ``"embedded"``, ``"none"``, or the name or path of a sentence-transformers model.
    embedder_device: where such a model runs: ``"cpu"``, ``"cuda"``, ``"mps"`` …; None: the best there is.
    embedder_batch: how many sentences it is given at a time.
    embedder_cache: the folder its vectors are kept in, relative to the settings file; None: the user's own cache
        (~/.cache/checker/vectors); ``"none"``: they are not kept.
    max_bytes: the largest file that is read.
    time_limit: seconds that an article may take for each megabyte it has, and at the least.
    memory_limit: megabytes of memory that an article may take, where the system tells (Linux).
    layout: a pattern such as ``content/{lang}/{path}`` that says which files are versions of one article.
    exclude: patterns of paths that are not read in a folder.
    style: the styles that texts are set in, one a language (``de-CH``); none: none is asked for.
    number_format: how a language is set here, in place of its own way: ``fr-group``, ``fr-decimal``, ``fr-percent``,
        ``fr-currency`` and so on to a sign, or to none, space, nbsp, narrow, thin.
    overrides: ``ignore`` and ``severity`` for the paths that a pattern such as ``archive/**`` matches.
    baseline: a file of findings that are accepted for now (``checker baseline`` writes it).
    decisions: the file of what people ruled; read where it exists.
    reports: the folder of the pages of runs in a terminal, relative to the settings file; None: ``reports/`` where the
        project has it, else the user's own cache.
    """

    languages: tuple[str, ...] = ()
    source: str | None = None
    require_comparison: bool = False
    min_confidence: float = LEAST_CONFIDENCE
    fail_on: Severity = "warning"
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: dict[str, str] = field(default_factory=dict)
    keep: tuple[str, ...] = ()
    keep_files: tuple[str, ...] = ()
    glossary: tuple[str | dict[str, Any], ...] = ()
    memory: tuple[str, ...] = ()
    embedder: str = "embedded"
    embedder_device: str | None = None
    embedder_batch: int = EMBEDDER_BATCH
    embedder_cache: str | None = None
    max_bytes: int = LARGEST_FILE
    time_limit: int = SECONDS_A_MEGABYTE
    memory_limit: int = MEMORY_LIMIT
    layout: str | None = None
    exclude: tuple[str, ...] = ()
    style: tuple[str, ...] = ()
    number_format: dict[str, str] = field(default_factory=dict)
    overrides: dict[str, dict[str, Any]] = field(default_factory=dict)
    baseline: str | None = None
    decisions: str = "decisions.jsonl"
    reports: str | None = None
    base: str = ""
    """The folder of the settings file, else empty. Paths in reports and rulings are relative to it."""

    @property
    def limits(self) -> Limits:
        """What an article may take, in time and memory."""
        return Limits(self.time_limit, self.memory_limit * MEGABYTE)


def load_settings(start: Path | None = None, file: Path | None = None) -> Settings:
    """The settings of ``file``, else of the nearest settings file at or above ``start``, else the defaults.

    Raises `SettingsError` for a file that can't be read, unknown keys and wrong types.
    """
    if file is not None:
        if not os.path.isfile(file):  # noqa: PTH113 (pathlib raises for long names)
            raise SettingsError(_("{path}: no such settings file").format(path=file))
        table = _read_table(file)
        return _build({} if table is None else table, file)
    if start is not None:
        for name in _list_candidates(start):
            file = Path(name)
            if (table := _read_table(file)) is not None:
                return _build(table, file)
    return Settings()


def change_settings(settings: Settings, text: str) -> Settings:
    """The settings with ``text`` on top, ``key = value`` as a settings file has it.

    Raises `SettingsError` for what is no TOML, unknown keys and wrong types.
    """
    file = Path("--set")
    try:
        if DEEP_KEY.search(text):
            raise RecursionError(_("nested too deeply to be read"))
        table = tomllib.loads(text)
    except (ValueError, RecursionError):
        raise SettingsError(
            _("--set {text}: give KEY=VALUE, as in a settings file: {example}").format(
                text=text, example="'source = \"de\"'"
            )
        ) from None
    return replace(settings, **_convert_table(table, file))


def find_origin(start: Path | None = None, file: Path | None = None) -> tuple[Path | None, frozenset[str]]:
    """The file that `load_settings` takes its settings from, if any, and the fields that are written there."""
    candidates = [file] if file is not None else map(Path, _list_candidates(start) if start is not None else ())
    for candidate in candidates:
        table = _read_table(candidate)
        if table is not None:
            return candidate, frozenset(key.replace("-", "_") for key in table)
    return None, frozenset()


def _list_candidates(start: Path) -> Iterator[str]:
    """The settings files at and above a folder. Strings, not paths, as it is asked for every article."""
    folder, before = os.fspath(start.absolute()), ""
    while folder != before:
        for name in FILE_NAMES:
            candidate = os.path.join(folder, name)  # noqa: PTH118
            if os.path.isfile(candidate):  # noqa: PTH113
                yield candidate
        folder, before = os.path.dirname(folder), folder  # noqa: PTH120


def _read_table(file: Path) -> dict[str, Any] | None:
    try:
        text = read_regular_text(file)
        if DEEP_KEY.search(text):
            raise RecursionError(_("nested too deeply to be read"))
        data = tomllib.loads(text)
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(
            _("{path}: can't be read: {reason}").format(path=file, reason=explain_error(error))
        ) from None
    except (ValueError, RecursionError) as error:  # numbers and brackets without end, too
        raise SettingsError(_("{path}: not valid TOML: {reason}").format(path=file, reason=error)) from None
    if file.name != "pyproject.toml":
        return data
    tool = data.get("tool", {})
    found = tool.get("checker") if isinstance(tool, dict) else None
    return found if isinstance(found, dict) else None


def _build(table: dict[str, Any], file: Path) -> Settings:
    return replace(Settings(), **_convert_table(table, file), base=str(file.parent))


def _convert_table(table: dict[str, Any], file: Path) -> dict[str, Any]:
    """The fields that a table of a settings file gives. Raises `SettingsError`."""
    known = {f.name.replace("_", "-"): f for f in fields(Settings) if f.name != "base"}
    values: dict[str, Any] = {}
    for key, value in table.items():
        target = known.get(key.replace("_", "-"))
        if target is None:
            hint = suggest_name(key, known, _("known keys: {known}").format(known=", ".join(sorted(known))))
            raise SettingsError(_("{path}: unknown key {key!r}; {hint}").format(path=file, key=key, hint=hint))
        values[target.name] = _convert(target.name, value, file)
    return values


def _convert(name: str, value: Any, file: Path) -> Any:
    """A value of the file as the field ``name`` has it. Raises `SettingsError` for what the field can't hold."""
    default = getattr(Settings(), name)
    if name == "glossary":
        given = [value] if isinstance(value, str | dict) else value
        if not isinstance(given, list) or not all(isinstance(item, str | dict) for item in given):
            raise SettingsError(
                _("{path}: glossary must be a file, a table with terms, or a list of them").format(path=file)
            )
        return tuple(given)
    if name == "style":
        return _read_style(value, file)
    if isinstance(default, tuple):
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise SettingsError(_("{path}: {key} must be a list of strings").format(path=file, key=name))
        return tuple(value)
    if isinstance(default, float):
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
            key = name.replace("_", "-")
            raise SettingsError(_("{path}: {key} must be a number from 0 to 1").format(path=file, key=key))
        return float(value)
    if name == "fail_on" and value not in SEVERITIES:
        raise SettingsError(_("{path}: fail-on must be one of {known}").format(path=file, known=", ".join(SEVERITIES)))
    _check_kind(name, value, str if default is None else type(default), file)
    if name == "severity":
        _check_severities(value, file)
    if name == "overrides":
        for pattern, table in value.items():
            _check_override(pattern, table, file)
    return value


def _read_style(value: Any, file: Path) -> tuple[str, ...]:
    """The styles, given as one, as a list, or as a table with one for each language. Raises `SettingsError`."""
    given = [value] if isinstance(value, str) else value
    if isinstance(given, dict):
        for language, tag in given.items():
            if not isinstance(tag, str) or re.split("[-_]", tag)[0].lower() != language.lower():
                raise SettingsError(
                    _("{path}: style of {language} must be one of its own, such as {example}").format(
                        path=file, language=language, example=f"{language}-XX"
                    )
                )
        given = list(given.values())
    if not isinstance(given, list) or not all(isinstance(tag, str) for tag in given):
        raise SettingsError(
            _("{path}: style must be a string, a list of strings, or a table of them").format(path=file)
        )
    return tuple(given)


def _check_kind(name: str, value: Any, wanted: type, file: Path) -> None:
    """Raise `SettingsError` for a value of another kind, and for a number below 1."""
    if not isinstance(value, wanted) or isinstance(value, bool) is not (wanted is bool):
        kinds = {
            bool: _("{path}: {key} must be one of {known}"),
            str: _("{path}: {key} must be a string"),
            int: _("{path}: {key} must be a number"),
            dict: _("{path}: {key} must be a table"),
        }
        raise SettingsError(kinds[wanted].format(path=file, key=name.replace("_", "-"), known="true, false"))
    if isinstance(value, int) and not isinstance(value, bool) and value < 1:
        raise SettingsError(_("{path}: {key} must be at least 1").format(path=file, key=name.replace("_", "-")))


def _check_severities(value: dict[str, Any], file: Path) -> None:
    for rule, level in value.items():
        if level not in (*SEVERITIES, "off"):
            allowed = ", ".join((*SEVERITIES, "off"))
            raise SettingsError(
                _("{path}: severity of {rule} must be one of {known}").format(path=file, rule=rule, known=allowed)
            )


def _check_override(pattern: str, table: Any, file: Path) -> None:
    if not isinstance(table, dict) or not set(table) <= {"ignore", "severity"}:
        raise SettingsError(
            _("{path}: overrides of {pattern!r} may hold ignore and severity").format(path=file, pattern=pattern)
        )
    ignored, levels = table.get("ignore", []), table.get("severity", {})
    if not isinstance(ignored, list) or not all(isinstance(name, str) for name in ignored):
        raise SettingsError(
            _("{path}: ignore of {pattern!r} must be a list of strings").format(path=file, pattern=pattern)
        )
    if not isinstance(levels, dict):
        raise SettingsError(_("{path}: severity of {pattern!r} must be a table").format(path=file, pattern=pattern))
    _check_severities(levels, file)
