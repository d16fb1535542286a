"""English phrases around numbers: bounds, ranges, idioms, labels."""

from __future__ import annotations

from checker.languages.number_phrase_facts import LimitPhrases, NounContext, RangeWords, UncountedNumbers

_APPROXIMATORS = (
    "about", "around", "some", "roughly", "approximately", "approx", "approx.", "nearly", "almost", "circa", "ca",
    "ca.", "an estimated", "close to", "nearing", "something like", "c.", "~", "≈", "as many as", "just under",
    "just over", "plus or minus",
)  # fmt: skip
_BOUNDS = {
    "more than": ">", "over": ">", "above": ">", "exceeding": ">", "greater than": ">", "upwards of": ">",
    "well over": ">", "at least": ">=", "no less than": ">=", "no fewer than": ">=", "not less than": ">=",
    "a minimum of": ">=", "less than": "<", "fewer than": "<", "under": "<", "below": "<", "lower than": "<",
    "up to": "<=", "at most": "<=", "no more than": "<=", "not more than": "<=", "not exceeding": "<=",
    "not exceed": "<=", "a maximum of": "<=", "as much as": "<=", "as many as": "<=", ">": ">", "<": "<", "≥": ">=",
    "≤": "<=",
}  # fmt: skip
_BOUNDS_AFTER = {
    "or more": ">=", "or less": "<=", "or fewer": "<=", "and over": ">=", "and older": ">=", "at least": ">=",
    "at most": "<=", "or older": ">=", "or younger": "<=", "and up": ">=",
}  # fmt: skip
_IDIOMS = (
    "to the nines", "cloud nine", "one another", "at first", "at first glance", "at first sight", "first of all",
    "first and foremost", "first aid", "first lady", "first name", "first names", "second hand", "second-hand",
    "second to none", "on second thought", "on second thoughts", "split second", "at sixes and sevens",
    "back to square one", "square one", "one by one", "one-on-one", "one on one", "one and only", "at one point",
    "one day", "no one", "one of", "one's", "number one", "once upon a time", "at once", "all at once", "once more",
    "once again", "for once", "once and for all", "in one fell swoop", "third party", "third parties", "third-party",
    "round of 16", "round of sixteen", "round of 32", "3rd party", "3rd-party", "first half", "second half", "first-half", "second-half", "scores", "third world",
    "thousand apologies", "a million thanks", "in a million years", "thanks a million", "one in a million", "20/20",
    "group of seven", "group of eight", "group of twenty", "the big four", "big four", "big three", "three musketeers",
    "seven-eleven", "7-eleven", "nine lives", "eleventh hour", "sixth sense", "seventh heaven", "fifth column",
    "fifth wheel", "forty winks", "catch-22", "double-edged", "double check", "double-check", "four-letter",
    "four-wheel", "two-faced", "24/7", "50/50", "parts per million", "per million", "24 hours a day",
    "24 hours per day", "24-hours-a-day", "twenty-four hours a day", "24 hrs a day", "7 days per week",
    "seven days per week", "24 x 7", "seven days a week", "7 days a week", "twenty-four seven", "50-50", "fifty-fifty",
    "ten to one", "nine to five", "the other half", "better half", "first-class", "first class", "first-rate",
    "first-hand", "firsthand", "at the double", "in two minds", "like two peas in a pod",
    "kill two birds with one stone", "two birds with one stone", "in seventh heaven", "the whole nine yards",
    "on all fours", "a day", "half-time", "half time", "halftime", "half-brother", "half-sister", "half-heartedly",
    "half-hearted", "third time lucky", "one way or another", "one or the other", "one thing", "ten commandments",
    "seven wonders", "seven deadly sins", "a thousand times", "second world war", "first world war", "second nature",
    "second guess", "for one thing", "one such", "this one", "that one", "which one", "the one", "each one",
    "every one", "any one", "new one", "one who", "one that", "in one way", "in one piece", "one more time",
    "once the", "once you", "once they", "once it", "once we", "once he", "once she",
)  # fmt: skip
_LABELS = (
    "article", "articles", "section", "sections", "chapter", "chapters", "paragraph", "paragraphs", "page", "figure",
    "fig", "fig.", "table", "appendix", "annex", "version", "windows", "act", "flight", "bus", "track", "platform",
    "room", "gate", "step", "part", "psalm", "genesis", "exodus", "verse", "channel", "formula", "level", "type",
    "phase", "no", "no.", "number", "interstate", "highway", "route", "apollo", "model", "series", "mark", "lot",
    "unit", "block", "building", "exit", "area",
)  # fmt: skip

LIMITS = LimitPhrases(
    approximators=_APPROXIMATORS,
    approximators_after=("or so", "-odd", "-ish", "-some"),
    bounds=_BOUNDS,
    bounds_after=_BOUNDS_AFTER,
    negations=("not", "no", "neither", "nor", "never", "cannot", "t", "without"),
)
RANGES = RangeWords(
    range_words=("to", "or", "through", "till", "until"),
    range_pairs={"between": ("and",)},
    change_links=("to",),
    change_words=("rose from", "fell from", "up from", "down from", "increased from", "dropped from", "grew from"),
    losing=("lost", "lose", "losing", "defeat", "beaten"),
)
NOUNS = NounContext(partitives=("of", "among"), particles=("of", "the", "and", "more", "other", "new", "a", "old"))
UNCOUNTED = UncountedNumbers(
    idioms=_IDIOMS,
    labels=_LABELS,
    label_links=("no", "no.", "number", "#"),
    number_prefixes=("post", "pre", "mid", "under", "over", "non", "top"),
)
