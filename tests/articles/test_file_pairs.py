from __future__ import annotations

from checker.alignment import rate_pairs
from checker.articles.file_pairs import FilePair, describe_pairs, join_pairs, rate_file_pairs
from checker.articles.file_sample import FileSample
from tests.alignment.texts import FRENCH, GERMAN


def sample(path: str, language: str, *sentences: str) -> FileSample:
    return FileSample(path, None, language, list(sentences))


def release(path: str, language: str, number: str) -> FileSample:
    """A note on a release: of two of them, all but the number is the same."""
    words = {
        "fr": ["La version {} est là.", "Nous avons corrigé des erreurs.", "Merci à tous ceux qui ont aidé."],
        "de": ["Fassung {} ist da.", "Wir haben Fehler behoben.", "Danke an alle, die geholfen haben."],
    }
    return sample(path, language, *(text.format(number) for text in words[language]))


def rate(*samples: FileSample) -> list[FilePair]:
    texts, languages = [one.sentences for one in samples], [one.language for one in samples]
    return rate_file_pairs(samples, rate_pairs(texts, languages), vectors=True)


def test_a_translation_is_more_probable_than_the_note_on_another_release() -> None:
    pairs = rate(release("a", "fr", "2.1.7"), release("b", "de", "2.1.7"), release("c", "de", "3.0.2"))
    assert (pairs[0].one, pairs[0].other) == (0, 1)
    assert pairs[0].probability > 0.5 > pairs[1].probability


def test_a_translation_alone_with_its_source_is_all_but_sure() -> None:
    assert rate(sample("a", "fr", *FRENCH), sample("b", "de", *GERMAN))[0].probability > 0.9


def test_every_pair_has_features_with_and_without_vectors() -> None:
    samples = [sample("a", "fr", *FRENCH), sample("b", "de", *GERMAN)]
    ((pair, features),) = describe_pairs(samples, {(0, 1): 0.5}, vectors=True)
    assert pair == (0, 1)
    assert "share 0.5" in features
    ((_, others),) = describe_pairs(samples, {(0, 1): 0.0}, vectors=False)
    assert "share without vectors -inf" in others


def test_the_most_probable_are_joined_first_and_no_language_comes_twice() -> None:
    samples = [sample("a", "fr"), sample("b", "de"), sample("c", "en"), sample("d", "de")]
    pairs = [FilePair(0, 1, 0.99), FilePair(1, 2, 0.95), FilePair(0, 3, 0.94)]
    assert join_pairs(samples, pairs, 0.9, 0.4) == ([(0, 1, 2)], [])


def test_what_is_less_sure_is_a_question_once_a_file() -> None:
    samples = [sample("a", "fr"), sample("b", "de"), sample("c", "de")]
    joined, asked = join_pairs(samples, [FilePair(0, 1, 0.7), FilePair(0, 2, 0.6)], 0.9, 0.4)
    assert joined == []
    assert asked == [FilePair(0, 1, 0.7)]
    assert join_pairs(samples, [FilePair(0, 1, 0.3)], 0.9, 0.4) == ([], [])


def test_dates_in_names_speak_for_and_against() -> None:
    near = [sample("fr/2020-05-01-a", "fr"), sample("de/2020-05-03-b", "de")]
    assert join_pairs(near, [FilePair(0, 1, 0.7)], 0.9, 0.4) == ([(0, 1)], [])
    far = [sample("fr/2020-05-01-a", "fr"), sample("de/2023-05-03-b", "de")]
    assert join_pairs(far, [FilePair(0, 1, 0.99)], 0.9, 0.4) == ([], [FilePair(0, 1, 0.99)])


def test_a_sample_may_stand_for_more_languages_than_its_own() -> None:
    samples = [sample("a", "fr"), sample("b", "de"), sample("c", "en")]
    pairs = [FilePair(0, 1, 0.99), FilePair(1, 2, 0.98)]
    assert join_pairs(samples, pairs, 0.9, 0.4, [{"fr"}, {"de", "en"}, {"en"}]) == ([(0, 1)], [])
