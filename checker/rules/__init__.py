"""The rules, in the order they run. One rule a file; this table is the only place that lists them.

Other packages may bring rules of their own (`PLUGINS`); they run after these.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, cast

from checker.checking.context import Context
from checker.checking.rule import Rule
from checker.memo import build_once
from checker.messages import _, get_language, suggest_name
from checker.model import SettingsError
from checker.plugins import load_plugins

if TYPE_CHECKING:
    from checker.model import Finding, RuleInfo, Severity
    from checker.settings import Settings

# Rules that claim whole sentences (text left untranslated) run before those that would report them again.
TABLE = (
    "missing_version",
    "leftover_source",
    "page_furniture",
    "wrong_language",
    "untranslated_sentence",
    "untranslated_fragment",
    "quoted_foreign",
    "name_spelling",
    "country_mismatch",
    "name_mismatch",
    "acronym_mismatch",
    "wrong_weekday",
    "identifier_mismatch",
    "stale_fact",
    "stale_sentence",
    "outdated_version",
    "number_mismatch",
    "approximation",
    "rounded_number",
    "rounded_conversion",
    "dropped_conversion",
    "unsaid_fahrenheit",
    "unsaid_year",
    "headline_mismatch",
    "turned_score",
    "match_minute",
    "localized_currency",
    "link_mismatch",
    "email_mismatch",
    "placeholder_mismatch",
    "term_mismatch",
    "do_not_translate",
    "forbidden_term",
    "term_variant",
    "missing_sentence",
    "added_sentence",
    "clause_missing",
    "clause_added",
    "moved_paragraph",
    "repeated_passage",
    "inconsistent_repetition",
    "memory_mismatch",
    "number_format",
    "mixed_typography",
    "quotation_style",
    "sign_space",
    "apostrophe_style",
    "dash_style",
    "fixed_space",
    "sharp_s",
    "letter_case",
    "ordinal_form",
    "unit_form",
    "time_form",
    "question_mismatch",
    "negation_mismatch",
    "doubled_word",
    "unbalanced_bracket",
)


PLUGINS = "checker.rules"
"""The entry point group in which other packages name rules of theirs: objects of type `Rule`."""


@build_once
def get_rules() -> tuple[Rule, ...]:
    """All rules, in the order they run: those of `TABLE`, then those of other packages, by name of the entry point.

    Raises `SettingsError` for a plugin that can't be loaded, is no `Rule`, or has the id of another rule.
    """
    rules: dict[str, Rule] = {}
    for name in TABLE:
        rule: Rule = import_module(f"checker.rules.{name}").RULE
        rules[rule.id] = rule
    for name, plugin in load_plugins(PLUGINS):
        if not isinstance(plugin, Rule):
            raise SettingsError(_("the plugin {name!r} is no rule").format(name=name))
        if plugin.id in rules:
            raise SettingsError(
                _("the plugin {name!r} has the id of another rule: {id}").format(name=name, id=plugin.id)
            )
        rules[plugin.id] = plugin
    return tuple(rules.values())


def get_rule(rule_id: str) -> Rule:
    """The rule of an id. Raises ``LookupError`` for one that is not known."""
    for rule in get_rules():
        if rule.id == rule_id:
            return rule
    raise LookupError(rule_id)


def select_rules(settings: Settings) -> list[Rule]:
    """The rules that the settings leave on, by id or category, in order. Raises `SettingsError` for unknown names."""
    ids = {rule.id for rule in get_rules()}
    names = list_known_names()
    for name in (*settings.select, *settings.ignore):
        _require_known(name, names)
    for name in settings.severity:
        _require_known(name, ids)
    return [
        rule
        for rule in get_rules()
        if (not settings.select or rule.id in settings.select or rule.category in settings.select)
        and rule.id not in settings.ignore
        and rule.category not in settings.ignore
        and settings.severity.get(rule.id) != "off"
    ]


def describe_rules(settings: Settings) -> dict[str, RuleInfo]:
    """The rules that the settings leave on, by id, as a report names them, in the language of the messages."""
    return {rule.id: _describe_once(rule.id, get_language()) for rule in select_rules(settings)}


@build_once
def _describe_once(rule_id: str, _language: str) -> RuleInfo:
    """Put together once a language: it takes as long as to judge ten sentences."""
    return get_rule(rule_id).describe()


def list_known_names() -> set[str]:
    """The ids and the categories of all rules: what settings and comments in the text may call them by."""
    return {rule.id for rule in get_rules()} | {rule.category for rule in get_rules()}


def describe_unknown(name: str, names: set[str] | None = None) -> str | None:
    """A hint on what may be meant by a name that is no rule or category; None for one that is."""
    known = list_known_names() if names is None else names
    if name in known:
        return None
    return suggest_name(name, known, _("'checker rules' lists them"))


def _require_known(name: str, names: set[str]) -> None:
    if (hint := describe_unknown(name, names)) is not None:
        raise SettingsError(_("settings: no rule or category {name!r}; {hint}").format(name=name, hint=hint))


def choose_severity(finding: Finding, settings: Settings) -> Severity:
    """The severity the settings give this finding's rule, else its own; a note for what is too improbable."""
    if finding.confidence is not None and finding.confidence < settings.min_confidence:
        return "info"
    return cast("Severity", settings.severity.get(finding.rule, finding.severity))


__all__ = [
    "Context",
    "Rule",
    "choose_severity",
    "describe_rules",
    "describe_unknown",
    "get_rule",
    "get_rules",
    "list_known_names",
    "select_rules",
]
