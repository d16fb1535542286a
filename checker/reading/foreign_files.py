"""What is said of files in languages that are not known here."""

from __future__ import annotations

from checker import languages as registry
from checker.languages.listed_names import get_language_name
from checker.messages import _
from checker.model import ForeignTextError


def make_foreign_error(foreign: dict[str, str]) -> ForeignTextError:
    """The error of files where there is nothing else to check; ``foreign`` gives the language of each path."""
    path, code = next(iter(foreign.items()))
    known = ", ".join(registry.get(each).name for each in registry.codes())
    message = _("{path}: is in {language}; what can be checked is {known}")
    return ForeignTextError(message.format(path=path, language=get_language_name(code), known=known), foreign)
