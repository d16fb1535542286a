"""How English negates. Own lists; what stands for negations was looked for in published translations."""

from __future__ import annotations

from checker.languages.negation_facts import NegationFacts
from checker.languages.word_lists import split_phrases, split_words

FACTS = NegationFacts(
    words=split_words("not never no nobody nowhere cannot"),
    endings=split_words("n't"),
    idle=split_phrases("""
not only, not just, not merely, not simply, not solely, not alone, not least, if not, or not, or no, whether or not, why not, not to mention,
not until, not even, not at all, not yet, no longer, not any longer, no more, not exceed, not exceeding, not to exceed, no more than,
not more than, no less than, not less than, not fewer than, no fewer than, no later than, not later than, no earlier than, not earlier than,
no greater than, not greater than, no larger than, not larger than, no longer than, not longer than, no sooner, no matter, no doubt, no wonder, no surprise,
not surprising, not surprisingly, never mind, no other than, no one other, not the only, not uncommon,
not unusual, not unlike, not bad, no better, no worse, no less, no fewer, can't help, cannot help, cannot but, can't wait, do not hesitate, don't hesitate, don't worry, do not worry, wouldn't mind, don't mind, doesn't mind, not mind, not far, not long, not to say, is or is not, are or are not, no charge, at no cost, oh no,
isn't it, aren't they, isn't he, isn't she, doesn't it, don't you, didn't he, won't you, no., no way, no man's, not so, not that, not quite, no further ado, no one knows
"""),
    hints=split_phrases("""
non, nor, neither, none, without, against, nothing, few, fewer, little, less, hardly, scarcely, barely, rarely, seldom, only, just, unless, until, otherwise, other than, rather, but,
although, despite, zero, nil, null, void, free, yet, anything, anyone, anybody, anywhere, any longer, else, ever, regardless, still, short, alone, far, too,
hard, difficult, outside, dry, full, fully, give up, gives up, gave up, keep, keeps, kept, nearly, almost, beyond me, whether, versus, 0, ban, bans, banned, secret, away, out, off, instead, save, any, wrong, exempt, nude, bare, naked, topless, empty, at most, at the most,
maximum, minimum, at least, since, last, wish, safe, immediately, differ, different, same, similar, contrary, distinct, first, original, silent, negative, exception, flawed, blind, blinded, goodness
"""),
    stems=split_words("""
lack fail refus avoid prevent deny deni forbid forbad prohibit reject exclud exclus omit neglect absen withh withdr abstain abandon ceas doubt declin
devoid except ignor insuff los remov resist skip stop scarc leav remain quit weak poor worse delet invalid illegal disab miss retain vain limit regret
eliminat differen separat outpatient overlook suspicio without preclud restrict heterogen excus evict flout optional naive donot didnot doesnot leery impossib discourag unveil unhesitat non unprecedented unevent warn sceptic skeptic
"""),
    prefixes=split_words("un in sub im ir il dis non mis ab counter anti de under"),
    suffixes=split_words("less free lessly lessness"),
)
