"""What is taken for an article is what the schema of the API says it is."""

from __future__ import annotations

from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.model import InputError
from checker.serve.openapi import describe_api
from checker.serve.sent_article import SentArticle, parse_article, parse_flag

SCHEMA = {**describe_api(), "$ref": "#/components/schemas/Check"}
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)
VALUES: st.SearchStrategy[Any] = st.one_of(
    st.none(), st.booleans(), st.integers(), st.sampled_from(["", "de", "fr", "xx", "markdown", "text", "Ein Text."])
)
BODIES = st.one_of(
    VALUES,
    st.lists(VALUES, max_size=2),
    st.dictionaries(
        st.sampled_from(["texts", "page", "markup", "name", "source", "rows", "text"]),
        st.one_of(VALUES, st.dictionaries(st.sampled_from(["de", "fr", "xx", ""]), VALUES, max_size=3)),
        max_size=4,
    ),
)


@given(BODIES)
def test_it_is_taken_just_where_the_schema_allows_it(data: Any) -> None:
    assert (find_fault(data) == "") == VALIDATOR.is_valid(data), data
    assert "\n" not in find_fault(data)


def find_fault(data: Any) -> str:
    try:
        parse_article(data, ("rows",))
        parse_flag(data, "rows")
    except InputError as error:
        return str(error)
    return ""


def test_the_article_is_as_it_was_sent() -> None:
    sent = {"texts": {"de": "Ä"}, "markup": "markdown", "name": "Bad", "source": "de"}
    article = parse_article(sent)
    assert article == SentArticle({"de": "Ä"}, "markdown", "Bad", "de")
    assert article.size == 2
    assert parse_article({"page": "Ä\ud800"}).size == 3


@pytest.mark.parametrize(("data", "said"), [({"text": {}}, "texts"), ({"page": "", "makrup": ""}, "markup")])
def test_a_key_that_is_not_known_is_named_with_what_may_be_meant(data: Any, said: str) -> None:
    with pytest.raises(InputError, match=said):
        parse_article(data)
