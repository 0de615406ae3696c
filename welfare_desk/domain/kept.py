"""What a correction must not lose: all that the entry line has no cell for.

The clerk changes what is wrong; whatever else the wrong entry said goes over into what is recorded
in its place, as far as it still fits.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from welfare_desk.domain.claim_forms import comes_as

if TYPE_CHECKING:
    from welfare_desk.domain.entries import Allocation, Claim, EntryTexts
    from welfare_desk.domain.journal import JournalRow
    from welfare_desk.domain.submitted import ClaimSubmitted, GiftSubmitted
    from welfare_desk.domain.texts import Text

S = TypeVar("S", "GiftSubmitted", "ClaimSubmitted")


def keep_gift(gift: GiftSubmitted, wrong: JournalRow) -> GiftSubmitted:
    """The gift with its place on the stage, its needs and its words in both languages."""
    to = tuple(_with_line(part, wrong.to) for part in gift.entry.to)
    entry = replace(gift.entry, to=to, on_stage=wrong.on_stage)
    return _with_words(replace(gift, entry=entry), wrong)


def keep_claim(claim: ClaimSubmitted, wrong: JournalRow) -> ClaimSubmitted:
    """The claim with its partners, and with how much it takes on where no amount says otherwise."""
    entry = claim.entry
    partners = tuple(unit for unit in wrong.partners if unit != entry.unit)
    kept = replace(entry, partners=partners, on_stage=wrong.on_stage)
    same_form = entry.forms and comes_as(entry.fen, entry.forms) == _form(wrong)
    if same_form:
        kept = replace(kept, forms=wrong.claim_forms or entry.forms)
    if entry.project == wrong.project and same_form and entry.fen is None and not entry.line:
        kept = _with_share(replace(kept, line=wrong.line), wrong)
    return _with_words(replace(claim, entry=kept), wrong)


def _form(claim: JournalRow) -> str:
    return comes_as(claim.fen, claim.claim_forms)


def _with_share(claim: Claim, wrong: JournalRow) -> Claim:
    """All of it, so many places, or so many pieces, as it was claimed."""
    quantity = None if wrong.whole or wrong.slots else wrong.amount
    return replace(claim, whole=wrong.whole, slots=wrong.slots, quantity=quantity)


def _with_line(part: Allocation, before: tuple[Allocation, ...]) -> Allocation:
    """The same need of the same project as before."""
    line = next((old.line for old in before if old.project == part.project), part.line)
    return replace(part, line=line)


def _with_words(submitted: S, wrong: JournalRow) -> S:
    """Words that were not typed anew keep their other language."""
    texts: EntryTexts = submitted.texts
    texts = replace(
        texts,
        item=_same(texts.item, wrong.item),
        what=_same(texts.what, wrong.item),
        unit_word=_same(texts.unit_word, wrong.unit_word),
        note=_same(texts.note, wrong.note),
    )
    return replace(submitted, texts=texts)


def _same(typed: Text, before: Text) -> Text:
    return before if typed and typed.zh in {before.zh, before.en} else typed
