"""English: what stands around an article."""

from checker.languages.page_facts import PageFacts

FACTS = PageFacts(
    furniture=frozenset(
        {
            "home",
            "back",
            "back to home",
            "read also",
            "read more",
            "learn more",
            "continue reading",
            "share",
            "print",
            "published on",
            "published",
            "updated",
            "last updated",
            "editorial",
            "source",
            "photo",
            "photo credit",
            "legal notice",
            "privacy policy",
            "cookies",
            "accept",
            "decline",
            "subscribe",
            "newsletter",
            "comments",
            "all rights reserved",
            "contact",
            "site map",
            "search",
            "menu",
            "log in",
            "sign in",
            "log out",
            "next",
            "previous",
            "back to top",
            "show more",
            "gallery",
            "video",
            "reading time",
        }
    ),
    translator=frozenset(
        {
            "translator's note",
            "translators' note",
            "note by the translator",
            "note from the translator",
            "note of the translator",
            "translated by",
            "translated from the {name}",
            "translation by",
            "english translation was made",
        }
    ),
)
