"""Names that ``docs/house.py`` knows: verbs, participles, and the names that several rooms share on purpose."""

from __future__ import annotations


def list_words(text: str) -> frozenset[str]:
    """The words of a text with white space between them."""
    return frozenset(text.split())


SHARED_NAMES = {
    "read": "every reader of a format: text in, document out",
    "render": "every renderer of a report",
    "write": "what puts a rendered report, a store, a baseline into a file",
    "check": "every rule, and the call that runs them all",
    "add_arguments": "every command: its options",
    "run": "every command: what it does",
    "main": "what a program starts with",
    "registry": "the table a room finds its members in: languages, readers",
    "thresholds": "every room: its numbers, with where they come from",
}
"""Names that are a protocol or a habit of all rooms, with what they always mean. They are no homonyms."""

LIBRARY_NAMES = list_words(
    """
do_GET do_POST log_message error_message_format convert_charref handle_starttag handle_endtag handle_startendtag
handle_data handle_comment handle_decl handle_pi unknown_decl generic_visit format_help format_usage emit feed
handle_one_request handle_expect_100 send_error readinto close decode encode error info
"""
)
"""Methods whose names a library gives."""

VERBS = list_words(
    """
abbreviate abort accept accumulate act add adjoin adjust admit adopt advance agree align allow analyse annotate answer
append apply arrange ask assemble assert assess assign assume attach attribute avoid await balance become begin belong
bind bisect blank blend bound break bring build bundle cache calculate call cancel cap capitalise carry cast catch
cause change charge check choose chunk cite claim clamp classify clean clear climb clip close collapse collate collect
colour combine come compact compare compile complete compose compress compute concatenate conclude confirm connect
consider consist consume contain continue contradict contribute convert convince copy correct count cover crash create
cross cut deal decide declare decline decode decompose deduce deduplicate default defer define delete demand denote
depend derive describe deserve detach detect determine diff differ digest discard discount discover dismiss dispatch
display dissolve distinguish distribute divide do download drain draw drop dump duplicate earn edit elect elide embed
embody emit emphasise encode end enlarge enter enumerate equal erase escape establish estimate evaluate exceed exclude
execute exempt exist exit expand expect explain export express extend extract face factor fail fall favour feed fetch
fill filter find finish fit fix flag flatten flip float flow flush fold follow forbid force forget format forward
freeze fulfil gain gather generate get give glue go grade grant group grow guard guess halve handle happen help hide
highlight hint hold hyphenate identify ignore imply import indent index indicate infer inherit initialise insert
inspect install interleave intern interpolate interpret intersect introduce invalidate invert invoke isolate iterate
join judge jump justify keep key label lack last lay lead learn leave lend lengthen let lift limit link list load
locate lock log look lose lower make map mark mask match mean measure mend mention merge migrate minimise mirror miss
mix modify move multiply name narrow need negate nest normalise note notice notify number obey observe obtain occupy
offer omit open order outrank overlap override own pack pad page paint pair parse partition pass paste patch penalise
permit persist pick pin place plan plant play point pool pop populate precede predict prefer prefix prepare present
preserve press prevent print process produce prompt propagate propose protect prove provide prune publish pull push
put qualify quantise query queue quote raise rank rate reach read rebuild recognise recompute reconcile record recover
recreate reduce refer refit refresh refuse register reject relate release reload rely remain remember remind remove
rename render repair repeat rephrase replace replay report represent require rescale reserve reset resolve respect
respell respond rest restore restrict resume retain retrieve retry return reuse reveal reverse review revise rewrite
rotate round route run sample satisfy save say scale scan schedule score screen search seed seek segment select send
separate serialise serve set settle shape share shift shorten show shrink shut sign signal simplify simulate size skip
slice slide smooth solve sort span speak specify spell spend split spread squeeze stack stage stand standardise start
state stay stem step stop store stream strengthen stretch strike strip style subtract suffix suggest suit sum
summarise supply support suppose suppress surround suspect swap switch tag tail take tally tap tell terminate test
throw tidy tighten time title toggle tokenise tokenize touch trace track train transcribe transform translate
transliterate transpose traverse treat trim truncate trust try tune turn twist type unblock understand undo unescape
unfold unify unite unmask unpack unquote unregister unwrap update upgrade upload use validate value verify view visit
vote wait walk want warn watch weaken weigh weight widen wind withdraw work wrap write yield zip
hash are can could did does had has have is may might must should was were will would
"""
)
"""Verbs in their base form, and the verbs that predicates begin with. A word that is a noun too is here where functions
of this kind use it as a verb."""

PARTICIPLES = (
    list_words(
        """
begun bound broken brought built caught chosen cut done drawn driven fallen fed felt fit found forgotten frozen given
gone got grown heard held hidden kept known laid led learnt left lent lost made meant met paid proven put said seen sent
shown shut sold sought spelt spent split spoken spread stood stuck sung sunk sworn taken taught thought thrown told
torn understood wound woven won worn written
"""
    )
    - VERBS
)
"""Irregular past participles."""

NOUNS_TOO = list_words(
    """
body code cost face factor index key label last lower name note number page pair part place point prefix process queue
rate record share shape size span stage state stem style suffix text time title type value view weight
"""
)
"""Verbs that are nouns more often: they count as verbs only before an object."""

PREPOSITIONS = list_words("above after and at before behind by for from in inside of on or to under with within")


def is_verb(parts: list[str], *, asks: bool) -> bool:
    """Whether a name, taken apart at its underscores, begins with a verb; ``asks`` that it gives a bool."""
    first = parts[0]
    if first in NOUNS_TOO:
        return len(parts) > 1 and parts[1] not in PREPOSITIONS and first in VERBS
    if first in VERBS:
        return True
    bases = {first.removesuffix("s"), first.removesuffix("es"), first.removesuffix("ies") + "y"}
    return asks and first.endswith("s") and not VERBS.isdisjoint(bases)


def is_participle(word: str) -> bool:
    """Whether a word that is no verb in its base form looks like a past participle."""
    return word in PARTICIPLES or (len(word) > 4 and word.endswith("ed"))
