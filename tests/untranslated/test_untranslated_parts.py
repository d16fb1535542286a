"""What was left untranslated in a sentence, by the text and by its other versions."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.untranslated.untranslated_parts import find_untranslated_parts


def left(source: str, source_language: str, text: str, language: str) -> list[str]:
    return [text[c.start : c.end] for c in find_untranslated_parts(text, language, [(source, source_language)])]


def test_foreign_to_both_is_kept() -> None:
    source = "The choir sang nous irons tous au paradis in the church."
    text = "Der Chor sang nous irons tous au paradis in der Kirche."
    assert left(source, "en", text, "de") == []


def test_title_quoted_in_the_source_is_kept() -> None:
    source = "Er las „Wir waren noch niemals da“ vor."
    text = "Il a lu Wir waren noch niemals da à haute voix."
    assert left(source, "de", text, "fr") == []


def test_name_with_small_words_is_kept() -> None:
    source = "Il travaille depuis mai à l'Institut des hautes études en musique ancienne de la ville."
    text = "Seit Mai arbeitet er am Institut des hautes études en musique ancienne der Stadt."
    assert left(source, "fr", text, "de") == []


def test_fragment_of_the_source() -> None:
    source = "The bridge, which had been closed for a year, opens on Monday."
    text = "Die Brücke, which had been closed for a year, öffnet am Montag."
    assert left(source, "en", text, "de") == ["which had been closed for a year"]


def test_a_term_in_brackets_behind_its_translation_is_kept() -> None:
    source = "A flaw in the pump may cause a loss of pressure in the whole house."
    text = "Ein Fehler der Pumpe kann im ganzen Haus einen Druckverlust (loss of pressure) auslösen."
    assert left(source, "en", text, "de") == []
    assert left(source.replace("a loss of pressure", "a drop (loss of pressure)"), "en", text, "de") != []


def test_lists_of_programs_are_kept() -> None:
    source = "The packages zzqa, boat, zzqb and zzq-boat-icons are new."
    text = "Die Pakete zzqa, boat, zzqb und zzq-boat-icons sind neu."
    assert left(source, "en", text, "de") == []


@given(st.text(alphabet="aeinrst ETH.,'«»-1", max_size=60), st.text(alphabet="aeinrst ETH.,'«»-1", max_size=60))
@settings(max_examples=60, deadline=None)
def test_spans_are_in_the_text(text: str, source: str) -> None:
    end = 0
    for span in find_untranslated_parts(text, "fr", [(source, "en")]):
        assert end <= span.start < span.end <= len(text)
        end = span.end


def test_a_span_that_two_pieces_of_evidence_tell_is_one() -> None:
    source = "The bridge, which had been closed for a year, opens."
    text = "Die Brücke, which had been closed for a year, öffnet."
    found = find_untranslated_parts(text, "de", [(source, "en"), (source, "en")])
    assert [text[one.start : one.end] for one in found] == ["which had been closed for a year"]
    assert all(one.end < other.start for one, other in pairwise(found))


@pytest.mark.parametrize("quotation", ["“nous irons tous au bois”", '"nous irons tous au bois"'])
def test_a_quotation_of_the_other_version_is_kept(quotation: str) -> None:
    text = "Sie sangen nous irons tous au bois im Garten."
    assert left(f"Ils chantaient {quotation} au jardin.", "fr", text, "de") == []
