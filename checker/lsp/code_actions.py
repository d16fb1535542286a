"""What can be done about a finding from where it is shown: mend it, rule on it, keep the word, silence the rule."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lsprotocol import types

from checker.judgement.fixes import apply_fixes, plan_fixes
from checker.lsp.open_texts import get_true_path
from checker.lsp.suppression_edit import plan_suppression
from checker.messages import _
from checker.model import InputError
from checker.reporting.plain_sentences import make_visible, put_in_quotes, quote_text
from checker.review.glossary_entry import LONGEST_TERM

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from checker.lsp.article_places import ArticlePlaces
    from checker.lsp.open_texts import OpenTexts
    from checker.model import Finding, Fix, Location

REJECT = "checker.reject"
"""The command that stores a ruling: arguments are a file's address and a fingerprint."""
KEEP = "checker.keep"
"""The command that keeps words: arguments are a file's address and the words."""
FIX_ALL = "source.fixAll.checker"
"""The kind of the action that makes all safe fixes of a file."""
KEPT = frozenset(("untranslated", "name"))
"""Categories of findings on words that may be right as they stand, in every language."""

MOST_WORDS = 4
"""Words that are offered to be kept without having been selected: names are no longer. A guess."""


class ActionMaker:
    """Makes the actions for places of one article."""

    def __init__(self, places: ArticlePlaces, opened: OpenTexts, *, versioned: bool) -> None:
        self.places = places
        self._opened = opened
        self._versioned = versioned

    def list_actions(
        self, path: str, asked: types.Range, diagnostics: Sequence[types.Diagnostic], only: Sequence[str] = ()
    ) -> Iterator[types.CodeAction]:
        """The actions for the findings that the diagnostics show; for the whole file where ``only`` asks for that."""
        if not only or _is_wanted(types.CodeActionKind.QuickFix, only):
            for diagnostic, finding in self._match(diagnostics):
                yield from self._list_for(path, finding, diagnostic, asked)
        if any(_is_wanted(FIX_ALL, [kind]) for kind in only):
            fixes = [fix for finding in self.places.checked.findings for fix in self._find_fixes(finding)]
            if edit := self._make_edit([fix for fix in fixes if get_true_path(fix.path) == get_true_path(path)]):
                yield types.CodeAction(_("Make all safe fixes in this file"), FIX_ALL, edit=edit)

    def _match(self, diagnostics: Sequence[types.Diagnostic]) -> Iterator[tuple[types.Diagnostic, Finding]]:
        known = {finding.fingerprint: finding for finding in self.places.checked.findings}
        for diagnostic in diagnostics:
            finding = known.get(str(get_fingerprint(diagnostic.data)))
            if finding is not None:
                yield diagnostic, finding

    def _list_for(
        self, path: str, finding: Finding, diagnostic: types.Diagnostic, asked: types.Range
    ) -> Iterator[types.CodeAction]:
        quick, about, uri = types.CodeActionKind.QuickFix, [diagnostic], self.places.name_file(path)
        place = _choose_place(finding, path)
        if edit := self._make_edit(self._find_fixes(finding)):
            new = put_in_quotes(make_visible(finding.fix.text)) if finding.fix else ""
            title = _("Replace by {text}").format(text=new)
            yield types.CodeAction(title, quick, about, is_preferred=True, edit=edit)
        title = _("False alarm: the text is right ({rule})").format(rule=finding.rule)
        yield types.CodeAction(
            title, quick, about, command=types.Command(title, REJECT, arguments=[uri, finding.fingerprint])
        )
        if words := self._find_words(finding, place, asked):
            title = _("Keep {text} as it stands in all languages").format(text=quote_text(words))
            yield types.CodeAction(title, quick, about, command=types.Command(title, KEEP, arguments=[uri, words]))
        if edit := self._silence(finding, place):
            title = _("Silence {rule} here by a comment").format(rule=finding.rule)
            yield types.CodeAction(title, quick, about, edit=edit)

    def _find_words(self, finding: Finding, place: Location, asked: types.Range) -> str:
        """The words that are selected, else, of a finding on few words, those that it is about; empty for none."""
        if finding.category not in KEPT:
            return ""
        lines = self.places.list_lines(place.path)
        start, end = lines.find_offset(asked.start), lines.find_offset(asked.end)
        selected = place.start <= start < end <= place.end and (start, end) != (place.start, place.end)
        words = (lines.text[start:end] if selected else place.text).split()
        text = " ".join(words)
        return text if len(text) <= LONGEST_TERM and (selected or len(words) <= MOST_WORDS) else ""

    def _find_fixes(self, finding: Finding) -> tuple[Fix, ...]:
        """All that is replaced by a finding's fix; nothing where that is not safe, or in a packed file."""
        texts = self.places.checked.texts
        try:
            for plan in plan_fixes([finding]):
                apply_fixes(texts[get_true_path(plan.path)], plan.fixes, plan.path)
                if plan.left:
                    return ()
        except (InputError, KeyError):
            return ()
        return finding.fix.parts if finding.fix else ()

    def _silence(self, finding: Finding, place: Location) -> types.WorkspaceEdit | None:
        text = self.places.checked.texts.get(get_true_path(place.path), "")
        found = plan_suppression(finding.rule, place, text, self.places.checked.files.settings)
        if found is None:
            return None
        start = self.places.list_lines(place.path).make_range(found.offset, found.offset)
        return self._wrap({place.path: [types.TextEdit(start, found.line)]})

    def _make_edit(self, fixes: Sequence[Fix]) -> types.WorkspaceEdit | None:
        """The fixes as an edit; of two that overlap the first."""
        edits: dict[str, list[types.TextEdit]] = {}
        ends: dict[str, int] = {}
        for fix in sorted(set(fixes), key=lambda one: (one.path, one.start, one.end)):
            if fix.start < ends.get(fix.path, 0):
                continue
            ends[fix.path] = fix.end
            place = self.places.list_lines(fix.path).make_range(fix.start, fix.end)
            edits.setdefault(fix.path, []).append(types.TextEdit(place, fix.text))
        return self._wrap(edits) if edits else None

    def _wrap(self, edits: dict[str, list[types.TextEdit]]) -> types.WorkspaceEdit:
        """Edits by path, for the versions of the texts that were checked where the editor knows versions."""
        if not self._versioned:
            return types.WorkspaceEdit({self.places.name_file(path): found for path, found in edits.items()})
        versions = self.places.checked.versions
        return types.WorkspaceEdit(
            document_changes=[
                types.TextDocumentEdit(
                    types.OptionalVersionedTextDocumentIdentifier(
                        self.places.name_file(path), versions.get(get_true_path(path))
                    ),
                    list(found),
                )
                for path, found in edits.items()
            ]
        )


def _choose_place(finding: Finding, path: str) -> Location:
    """The first place of a finding that is in a file, else its first place."""
    path = get_true_path(path)
    return next((one for one in finding.locations if get_true_path(one.path) == path), finding.locations[0])


def get_fingerprint(data: Any) -> str:
    """The fingerprint in a diagnostic's data, whether the editor gave it back as a table or as an object."""
    return str(data.get("fingerprint", "")) if isinstance(data, dict) else str(getattr(data, "fingerprint", ""))


def _is_wanted(kind: str, only: Sequence[str]) -> bool:
    """Whether a kind of action is one of those asked for, or below one."""
    return any(kind == one or kind.startswith(f"{one}.") for one in only)
