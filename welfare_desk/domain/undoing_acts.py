"""What undoes an act: an entry of its own, so that what happened stays on record."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from welfare_desk.domain.entries import EntryTexts, Reallocation, Reversal
from welfare_desk.domain.posted_again import again, undoing_id
from welfare_desk.domain.submitted import ReallocationSubmitted, ReversalSubmitted
from welfare_desk.domain.texts import Text

if TYPE_CHECKING:
    from welfare_desk.domain.acts import Act
    from welfare_desk.domain.entries import Cause
    from welfare_desk.domain.ids import EntryId
    from welfare_desk.domain.submitted import EntrySubmitted


def undoing(act: Act, reason: str, again_note: str) -> EntrySubmitted:
    """What is to be posted so that the act is undone.

    An entry is reversed; what was taken back is posted once more; what came in the place of a
    wrong entry gives way to that; a gift that was moved goes back to what it was for.

    Args:
        act: one that can be undone.
        reason: why, in a sentence.
        again_note: what is said beside an entry that is posted once more.
    """
    id_ = undoing_id(act.row.id)
    if act.about is None or act.kind == "recorded":
        return _reversal(act.row.id, id_, "void", reason)
    if act.kind == "moved":
        texts = EntryTexts(consent=Text(reason), note=Text(again_note))
        entry = Reallocation(of=act.about.id, to=act.row.before)
        return ReallocationSubmitted(entry=entry, id=id_, texts=texts, seen=act.row.to)
    corrects = None
    if act.kind == "corrected":
        back = _reversal(act.row.id, undoing_id(id_), "correction", reason, replaced_by=id_)
        corrects = replace(back, seen=act.row.to)
    return again(act.about, id=id_, note=Text(again_note), corrects=corrects)


def _reversal(
    of: EntryId,
    id: EntryId,
    because: Cause,
    reason: str,
    replaced_by: EntryId | None = None,
) -> ReversalSubmitted:
    entry = Reversal(of=of, because=because, replaced_by=replaced_by)
    return ReversalSubmitted(entry=entry, id=id, texts=EntryTexts(reason=Text(reason)))
