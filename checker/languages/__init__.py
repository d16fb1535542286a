"""Everything known about each language, in one folder a language. A new language is one more folder.

A folder is a package with ``CODE`` and ``NAME`` in its ``__init__`` and one module per facet (see
``language.py``). The registry finds the folders by itself.
"""

from __future__ import annotations

from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, ParamSpec, TypeVar
from unicodedata import normalize

from checker.languages.language import Language
from checker.memo import build_once

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.memo import Built

_P = ParamSpec("_P")
_T = TypeVar("_T")
_derived: list[Callable[[], None]] = []


@build_once
def _discover() -> dict[str, Language]:
    found: dict[str, Language] = {}
    for folder in sorted(Path(__file__).parent.iterdir()):
        if (folder / "__init__.py").is_file():
            package = f"{__name__}.{folder.name}"
            module = import_module(package)
            found.setdefault(module.CODE, Language(module.CODE, module.NAME, package))
    return found


def codes() -> tuple[str, ...]:
    """The ISO 639-1 codes of the languages that are known, in order of their folders' names."""
    return tuple(_discover())


def get(code: str) -> Language:
    """The language of a code such as ``"fr"``. Raises ``LookupError`` for one that is not known."""
    try:
        return _discover()[code]
    except KeyError:
        raise LookupError(f"no language {code!r}; known: {', '.join(codes())}") from None


def register(language: Language) -> None:
    """Add a language at run time (tests define toy languages with it), while no other thread asks for any."""
    _discover()[language.code] = language
    _forget_derived()


def unregister(code: str) -> None:
    """Take a language added by `register` out again."""
    _discover().pop(code, None)
    _forget_derived()


def cache_until_change(function: Callable[_P, _T]) -> Built[_P, _T]:
    """`build_once` for what is worked out from all languages: emptied when one is added or taken out."""
    built = build_once(function)
    _derived.append(built.cache_clear)
    return built


@cache_until_change
def _list_names() -> dict[str, str]:
    found = {language.english_name.casefold(): code for code, language in _discover().items()}
    for code, language in _discover().items():
        with suppress(LookupError):  # made at run time, of other facets only
            facts = language.language_names
            own = (
                (facts.names[code], *facts.spellings.get(code, ()), *facts.codes)
                if code in facts.names
                else facts.codes
            )
            for name in own:
                found.setdefault(name.casefold(), code)
    return found


def find_by_name(name: str) -> str | None:
    """The code of the language that calls itself so, or is called so in English or by a code of ISO 639-2.

    In whatever case; None for no known one.
    """
    return _list_names().get(normalize("NFC", name).casefold())


def _forget_derived() -> None:
    for clear in _derived:
        clear()
