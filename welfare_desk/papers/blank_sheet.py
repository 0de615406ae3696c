"""Blank numbered sheets for an evening without power: two A5 forms on a page of A4, to be cut.

What is written on one is typed in later under its number; it is no receipt, and says so.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPen

from welfare_desk.domain.ids import DeskId, SheetId
from welfare_desk.domain.paper_sheets import PaperSheet
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP, Text
from welfare_desk.papers.lettering import FittedText, Setting, big_figures, lettering
from welfare_desk.papers.page import HEIGHT, WIDTH, Paper

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from welfare_desk.domain.register import Event
    from welfare_desk.domain.texts import Language

Texts = list[tuple[FittedText, QColor]]

A_PAGE: Final = 2
_HALF: Final = HEIGHT / A_PAGE
_LEFT, _TOP = 110.0, 70.0
_WIDE: Final = WIDTH - 2 * _LEFT
_HEAD: Final = 190.0
_FOOT: Final = 62.0
_LABEL: Final = 34.0
_TICK: Final = 30.0
_MANY: Final = 7
_FEW_TICKS, _MANY_TICKS = 30.0, 25.0
_INK, _GREY, _LINE = QColor("#1F2328"), QColor("#57606A"), QColor("#8C959F")
_TITLE = QT_TRANSLATE_NOOP("papers", "Paper sheets {first}–{last}, {event}")
_PLAIN = QT_TRANSLATE_NOOP("papers", "Paper sheet, {event}")

NAME: Final = Text("捐赠登记纸单", "Donation sheet")
DESK: Final = Text("服务台 {desk}", "Desk {desk}")
NO_RECEIPT: Final = Text(
    "本单供停电等情形登记，事后录入台账并编号；不是收据，不作报销或税前扣除凭证。",
    "Written where there is no power and typed into the ledger later. It is no receipt and no tax "
    "document.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A box of the form: its label, its share of the row, and what can be ticked in it."""

    label: Text
    share: float = 1.0
    ticks: tuple[Text, ...] = ()


# How to add a box: write it into its row; the shares of a row are weighed against each other.
ROWS: Final[tuple[tuple[float, tuple[Box, ...]], ...]] = (
    (
        1.0,
        (
            Box(label=Text("单位 / 姓名", "Unit or name"), share=3.2),
            Box(label=Text("收到时间", "Time of receipt"), share=1.0),
        ),
    ),
    (
        1.0,
        (
            Box(
                label=Text("捐赠方类别", "Kind of giver"),
                ticks=(
                    Text("企业", "Enterprise"),
                    Text("党组织", "Party branch"),
                    Text("机关事业", "Public body"),
                    Text("社会组织", "Association"),
                    Text("个人", "Person"),
                    Text("家庭/集体", "Group"),
                    Text("匿名", "Anonymous"),
                ),
            ),
        ),
    ),
    (
        1.0,
        (
            Box(label=Text("金额 ¥（小写）", "Amount in figures"), share=1.3),
            Box(label=Text("大写", "Amount in words"), share=2.2),
        ),
    ),
    (
        1.0,
        (
            Box(
                label=Text("方式", "Method"),
                share=3.0,
                ticks=(
                    Text("现金", "Cash"),
                    Text("转账", "Transfer"),
                    Text("收款码", "QR code"),
                    Text("刷卡", "Card"),
                    Text("支票", "Cheque"),
                    Text("其他", "Other"),
                ),
            ),
            Box(
                label=Text("尚未到账", "Not received yet"),
                share=1.2,
                ticks=(Text("认捐，到期日：", "Pledge, due:"),),
            ),
        ),
    ),
    (
        1.0,
        (
            Box(label=Text("项目", "Project"), share=3.0),
            Box(
                label=Text("用途", "Use"),
                share=1.2,
                ticks=(Text("不指定", "Undesignated"),),
            ),
        ),
    ),
    (
        1.0,
        (
            Box(
                label=Text("姓名是否公开", "May the name be shown?"),
                share=2.6,
                ticks=(
                    Text("全名", "In full"),
                    Text("遮盖", "Masked"),
                    Text("只留姓", "Surname"),
                    Text("化名", "Alias"),
                    Text("匿名", "Not at all"),
                ),
            ),
            Box(
                label=Text("金额是否公开", "May the amount be shown?"),
                share=1.3,
                ticks=(Text("公开", "Yes"), Text("不公开", "No")),
            ),
        ),
    ),
    (
        1.0,
        (
            Box(label=Text("实物 / 服务", "Goods or service"), share=2.0),
            Box(label=Text("数量、单位", "Quantity, unit"), share=0.9),
            Box(label=Text("有效期", "Expires"), share=0.7),
            Box(label=Text("计价依据", "Basis of value"), share=0.9),
        ),
    ),
    (
        1.15,
        (
            Box(label=Text("捐赠人签名", "Signature of the giver")),
            Box(label=Text("经办签名", "Taken by")),
            Box(label=Text("复核签名", "Checked by")),
        ),
    ),
)


def unnumbered(desk: DeskId | None) -> PaperSheet:
    """A sheet without a number, for when none can be kept; its gift is typed in as any other."""
    return PaperSheet(id=SheetId(""), desk=desk or DeskId(""), number=0, printed=datetime.now(UTC))


def blank_sheets(event: Event, sheets: Sequence[PaperSheet], language: Language) -> Paper:
    """These sheets, two a page, in the order given."""
    title = QCoreApplication.translate("papers", _TITLE if sheets[0].id else _PLAIN).format(
        first=sheets[0].id, last=sheets[-1].id, event=event.name.reads(language)
    )
    return Paper(
        title=title,
        pages=tuple(
            partial(_paint_page, event=event, sheets=tuple(sheets[first : first + A_PAGE]))
            for first in range(0, len(sheets), A_PAGE)
        ),
    )


def sheet_texts(event: Event, sheet: PaperSheet) -> Texts:
    """The texts of one form in their places, seen from its own corner."""
    texts = _head_texts(event, sheet)
    for box, rect in _places():
        texts.extend(_box_texts(box, rect))
    foot = QRectF(_LEFT, _HALF - _TOP - _FOOT + 8, _WIDE, _FOOT / 2)
    texts.append((_text(NO_RECEIPT.zh, foot, 25, 500, "zh"), _INK))
    texts.append((_text(NO_RECEIPT.en, foot.translated(0, 27), 21, 400, "en"), _GREY))
    return texts


def _head_texts(event: Event, sheet: PaperSheet) -> Texts:
    number_wide = 520.0
    left = _WIDE - number_wide - 30
    right = _LEFT + _WIDE - number_wide
    setting = Setting(largest=150, smallest=70, side="right")
    number = FittedText(
        sheet.id, QRectF(right, _TOP - 12, number_wide, 135), big_figures(150), setting
    )
    desk = Setting(largest=30, smallest=20, side="right")
    said = f"{DESK.zh.format(desk=sheet.desk)} · {DESK.en.format(desk=sheet.desk)}"
    beneath = QRectF(right, _TOP + 125, number_wide, 40)
    title = f"{NAME.zh} {NAME.en}"
    return [
        (_text(title, QRectF(_LEFT, _TOP, left, 62), 50, 700, "zh"), _INK),
        (_text(event.name.zh, QRectF(_LEFT, _TOP + 66, left, 58), 32, 500, "zh"), _INK),
        (_text(event.name.en, QRectF(_LEFT, _TOP + 124, left, 44), 24, 400, "en"), _GREY),
        (number, _INK),
        (FittedText(said, beneath, lettering(30, 500, "zh"), desk), _GREY),
    ]


def _box_texts(box: Box, rect: QRectF) -> Texts:
    label = f"{box.label.zh}  {box.label.en}"
    place = QRectF(rect.left() + 14, rect.top() + 6, rect.width() - 24, _LABEL)
    texts: Texts = [(_text(label, place, 24, 500, "zh"), _GREY)]
    for tick, room in zip(box.ticks, _tick_places(box, rect), strict=True):
        words = f"{tick.zh} {tick.en}"
        beside = room.adjusted(_TICK + 10, 0, 0, 0)
        size = _FEW_TICKS if len(box.ticks) < _MANY else _MANY_TICKS
        texts.append((_text(words, beside, size, 400, "zh"), _INK))
    return texts


def _tick_places(box: Box, rect: QRectF) -> list[QRectF]:
    """The rooms of the ticks of a box, side by side below its label."""
    if not box.ticks:
        return []
    weights = [_weight(tick) for tick in box.ticks]
    top, left = rect.top() + _LABEL + 12, rect.left() + 14
    height = rect.bottom() - top - 8
    rooms = []
    for weight in weights:
        wide = (rect.width() - 28) * weight / sum(weights)
        rooms.append(QRectF(left, top, wide - 8, height))
        left += wide
    return rooms


def _weight(tick: Text) -> int:
    """About how much room a tick takes, in Latin letters: its box, then both words."""
    return 5 + 2 * len(tick.zh) + len(tick.en)


def _places() -> list[tuple[Box, QRectF]]:
    """Every box with its place on the form."""
    weights = sum(weight for weight, _ in ROWS)
    height = _HALF - 2 * _TOP - _HEAD - _FOOT
    top, found = _TOP + _HEAD, []
    for weight, boxes in ROWS:
        high = height * weight / weights
        left, shares = _LEFT, sum(box.share for box in boxes)
        for box in boxes:
            wide = _WIDE * box.share / shares
            found.append((box, QRectF(left, top, wide, high)))
            left += wide
        top += high
    return found


def _text(said: str, place: QRectF, largest: float, weight: int, language: Language) -> FittedText:
    setting = Setting(largest=largest, smallest=largest * 0.55)
    return FittedText(said, place, lettering(largest, weight, language), setting)


def _paint_page(painter: QPainter, *, event: Event, sheets: tuple[PaperSheet, ...]) -> None:
    for place, sheet in enumerate(sheets):
        painter.save()
        painter.translate(0, place * _HALF)
        _paint_boxes(painter)
        for text, colour in sheet_texts(event, sheet):
            text.paint(painter, colour)
        painter.restore()
    painter.setPen(QPen(_LINE, 2, Qt.PenStyle.DashLine))
    painter.drawLine(QLineF(0, _HALF, WIDTH, _HALF))


def _paint_boxes(painter: QPainter) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for box, rect in _places():
        painter.setPen(QPen(_INK, 3))
        painter.drawRect(rect)
        painter.setPen(QPen(_INK, 2.5))
        for room in _tick_places(box, rect):
            painter.drawRect(QRectF(room.left(), room.center().y() - _TICK / 2, _TICK, _TICK))
