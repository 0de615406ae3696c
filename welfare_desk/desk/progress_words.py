"""How far a project is, in words and as a bar: by money, in kind by pieces, by places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from welfare_desk.desk.project_words import plain
from welfare_desk.domain.money import Money
from welfare_desk.domain.project_state import (
    claimed_pieces,
    is_filled_by_goods,
    is_in_kind,
    progress,
)
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from welfare_desk.desk.look import Look
    from welfare_desk.domain.journal import ProjectRow

WHOLE = 100
CLAIMED = QT_TRANSLATE_NOOP("MarketTile", "Claimed: {claimed} of {needed}")
CLAIMED_SHARE = QT_TRANSLATE_NOOP("MarketTile", "Claimed: {percent}% of all pieces")
PLACES = QT_TRANSLATE_NOOP("MarketTile", "Places left: {left} of {slots}")


def bar_shares(row: ProjectRow) -> tuple[float, float]:
    """Received and outstanding as parts of the need; without money what is claimed or taken."""
    if is_in_kind(row) and claimed_pieces(row):
        return (0.0, min(100, progress(row) or 0) / 100)
    if is_filled_by_goods(row):
        return (1.0, 0.0)
    if row.need_fen and not is_in_kind(row):
        whole = max(row.need_fen, row.raised_fen)
        return row.received_fen / whole, row.outstanding_fen / whole
    taken = sum(line.taken for line in row.lines)
    kept = sum(line.kept for line in row.lines)
    slots = sum(need.slots or 0 for need in row.project.needs)
    return (taken / slots, kept / slots) if slots else (0.0, 0.0)


def kind_words(row: ProjectRow, look: Look) -> str:
    """How far a project without money is: pieces claimed, else places left, else what it needs."""
    pieces = claimed_pieces(row)
    if len(pieces) == 1:
        [(claimed, needed)] = pieces
        word = next(look.reads(need.unit) for need in row.project.needs if need.quantity == needed)
        space = " " if look.language == "en" and word else ""
        return _tr(CLAIMED).format(claimed=plain(claimed), needed=f"{plain(needed)}{space}{word}")
    if pieces:
        return _tr(CLAIMED_SHARE).format(percent=progress(row))
    return places_words(row)


def goods_words(row: ProjectRow) -> str:
    """What goods there are beside the money: their value, else how many pieces are claimed."""
    if row.goods_valued_fen:
        return Money(row.goods_valued_fen).figures.removesuffix(".00")
    lines = {line.line: line.claimed for line in row.lines}
    pieces = [
        f"{plain(claimed)} / {plain(need.quantity)}"
        for need in row.project.needs
        if need.quantity is not None and need.form != "service" and not is_in_kind(row)
        if (claimed := lines.get(need.id))
    ]
    return " + ".join(pieces)


def places_stand_apart(row: ProjectRow) -> bool:
    """Whether money or pieces stand in the first line, so that places need a place of their own."""
    return bool(claimed_pieces(row)) if is_in_kind(row) else row.need_fen > 0


def progress_words(row: ProjectRow) -> str:
    """How far a project is, in per cent; "" where that is not counted, or goods filled it."""
    percent = progress(row)
    if percent is None or (percent < WHOLE and is_filled_by_goods(row)):
        return ""
    return f"{percent}%"


def places_words(row: ProjectRow) -> str:
    """How many places are left, where a project is taken by the place."""
    limited = [line for line in row.lines if line.left is not None]
    slots = sum(need.slots or 0 for need in row.project.needs)
    left = sum(line.left or 0 for line in limited)
    return _tr(PLACES).format(left=left, slots=slots) if limited else ""


def _tr(source: str) -> str:
    return QCoreApplication.translate("MarketTile", source)
