"""Styles whose expressions compile, that accept what they write, and that change no number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields

from checker.languages.language import Language
from checker.languages.quotation_marks import compile_quotation_pattern
from checker.languages.style_facts import Form, LocaleStyle
from checker.languages.typography_facts import TypographyFacts
from checker.typography.locale_styles import set_numbers
from checker.typography.style_finders import FINDERS


def find_gaps(language: Language) -> Iterator[str]:
    """A default without a style, marks and spaces that contradict each other, expressions that are none."""
    facts = language.styles
    if facts.default not in facts.locales:
        yield f"styles: no style for the default locale {facts.default}"
    for locale, style in facts.locales.items():
        for gap in (*_list_quotation_gaps(style), *_list_sign_gaps(style), *_list_form_gaps(style)):
            yield f"styles: {locale}: {gap}"
        if not re.fullmatch("[A-Z]{2}", locale):
            yield f"styles: {locale}: no code of a country in capitals"
        if strange := set(style.numbers) - {one.name for one in fields(TypographyFacts)}:
            yield f"styles: {locale}: numbers has no field {strange}"
        else:
            numbers = set_numbers(language.typography, style)
            if numbers.group not in numbers.groups or numbers.decimal in numbers.groups:
                yield f"styles: {locale}: the group sign of numbers is not accepted"
        if unknown := style.warnings - set(FINDERS):
            yield f"styles: {locale}: warnings of no rule: {unknown}"


def _list_quotation_gaps(style: LocaleStyle) -> Iterator[str]:
    if not style.quotes:
        yield "no quotation marks"
    for pairs in (style.quotes, *style.other_quotes):
        for opening, closing in pairs:
            if not compile_quotation_pattern().fullmatch(f"{opening}zuber kalmo{closing}"):
                yield f"not understood as a quotation: {opening}zuber kalmo{closing}"
    if style.quote_space not in style.quote_spaces:
        yield "quote_space is not accepted itself"
    if style.straight_quotes and len(style.straight_quotes) != 2:
        yield "straight_quotes are a double pair and a single one"


def _list_sign_gaps(style: LocaleStyle) -> Iterator[str]:
    for sign, spaces in style.sign_spaces.items():
        if len(sign) != 1 or not spaces or any(space.strip() for space in spaces):
            yield f"no spaces before a sign: {sign!r}: {spaces!r}"
    if style.dashes and style.dash not in style.dashes:
        yield "dash is not accepted itself"


def _list_form_gaps(style: LocaleStyle) -> Iterator[str]:
    for name in ("fixed_spaces", "spellings", "ordinals", "units", "times"):
        for form in getattr(style, name):
            yield from (f"{name}: {gap}" for gap in _list_expression_gaps(form))
    for name in ("small_letters", "capital_letters"):
        for expression in getattr(style, name):
            if "(?P<at>" not in expression:
                yield f"{name}: no group at: {expression}"
            yield from (f"{name}: {gap}" for gap in _list_expression_gaps(Form(expression, "")))


def _list_expression_gaps(form: Form) -> Iterator[str]:
    try:
        pattern = re.compile(form.wrong)
    except re.error as error:
        yield f"{form.wrong}: {error}"
    else:
        if pattern.search(""):
            yield f"matches nothing at all: {form.wrong}"
