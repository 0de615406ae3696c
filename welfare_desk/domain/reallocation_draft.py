"""Another use for a gift, as a clerk types it: for what it is now, and who agreed to that."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from welfare_desk.domain.draft_parts import check_project, fitting_line
from welfare_desk.domain.entries import Allocation, EntryTexts, Reallocation
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.fields import Findings, tidy
from welfare_desk.domain.settling import spread
from welfare_desk.domain.split_draft import take_split
from welfare_desk.domain.submitted import Parsed, ReallocationSubmitted, outcome
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from welfare_desk.domain.ids import EntryId, ProjectId
    from welfare_desk.domain.journal import JournalRow
    from welfare_desk.domain.register import Project
    from welfare_desk.domain.split_draft import SplitPart

NO_USE = QT_TRANSLATE_NOOP(
    "errors", "What is the gift for from now on? Choose a project, a split, or undesignated."
)
SAME_USE = QT_TRANSLATE_NOOP("errors", "{number} is for exactly that already: nothing changes.")
NO_CONSENT = QT_TRANSLATE_NOOP(
    "errors", "Who of the giver agreed, and how? The use changes only with their consent."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReallocationDraft:
    """The sheet that gives a gift another use.

    One of `project` (the whole gift), `parts` (a gift of money over several projects, the rest
    undesignated) and `undesignated` says what it is for. `consent` says who agreed, and how.
    Fields in errors: project, split, consent.
    """

    id: EntryId
    gift: JournalRow
    project: Project | None = None
    project_text: str = ""
    parts: tuple[SplitPart, ...] = ()
    undesignated: bool = False
    consent: str = ""
    note: str = ""

    def parse(self) -> Parsed[ReallocationSubmitted]:
        """The new use ready to be posted, or what is wrong."""
        found = Findings()
        to = self._allocations(found)
        if not found.errors and _uses(self.gift, to) == _uses(self.gift, self.gift.to):
            found.errors["project"] = Sentence(SAME_USE, {"number": self.gift.number})
        consent = tidy(self.consent)
        if not consent:
            found.errors["consent"] = Sentence(NO_CONSENT)
        submitted = ReallocationSubmitted(
            entry=Reallocation(of=self.gift.id, to=to),
            id=self.id,
            texts=EntryTexts(consent=Text(consent), note=Text(self.note.strip())),
            seen=self.gift.to,
        )
        return outcome(submitted, found, confirmed=True)

    def _allocations(self, found: Findings) -> tuple[Allocation, ...]:
        """What the gift is for: one project, its parts, or nothing."""
        if self.undesignated:
            return ()
        if self.gift.form == "money" and any(not part.is_blank for part in self.parts):
            return take_split(found, self.parts, self.gift.fen)
        check_project(found, self.project, self.project_text)
        if self.project is None:
            found.errors.setdefault("project", Sentence(NO_USE))
            return ()
        line = fitting_line(self.project, self.gift.form or "money")
        return (Allocation(project=self.project.id, line=line),)


def _uses(gift: JournalRow, to: tuple[Allocation, ...]) -> Counter[ProjectId | None]:
    """How much of a gift goes to each project; a gift without a value is as good as one fen."""
    uses: Counter[ProjectId | None] = Counter()
    for part in spread(gift.fen or 1, to):
        uses[part.project] += part.fen
    return +uses
