"""The notice for those who are registered: what is kept, what for, who decides, which rights.

It stands on one A4 page in Chinese and in English, to be laid on the desk, and as text on the
screen. The wording is our own and says no more than the program does.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from welfare_desk.domain.texts import Text
from welfare_desk.papers.lettering import FittedText, Setting, lettering
from welfare_desk.papers.page import HEIGHT, WIDTH, Paper

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from welfare_desk.domain.register import Event
    from welfare_desk.domain.texts import Language


@dataclass(frozen=True, slots=True)
class Point:
    """One point of the notice: what it is about, and what is said."""

    about: Text
    said: Text


TITLE: Final = Text(zh="登记告知", en="What we register, and what you decide")
NO_HOST: Final = Text(zh="本次活动的主办方", en="the organiser of this event")
POINTS: Final = (
    Point(
        Text(zh="登记什么", en="What is registered"),
        Text(
            zh="只登记您愿意提供的称呼、认领和捐赠的款物，以及您愿意留下的联系方式和票据抬头。"
            "不登记身份证号、住址、银行卡号、健康状况，也不登记受助人的姓名。",
            en="Only the name you want to go by, what you claim and give and, if you wish, how to "
            "reach you and the title for a receipt. No identity number, address, bank card or "
            "health, and never the names of those who are helped.",
        ),
    ),
    Point(
        Text(zh="用来做什么", en="What it is for"),
        Text(
            zh="用于登记、核对、致谢和开具凭据，不作其他用途。",
            en="To record and check what is given, to thank you and to write receipts; for nothing "
            "else.",
        ),
    ),
    Point(
        Text(zh="是否公开，由您决定", en="You decide what is published"),
        Text(
            zh="姓名可以公开全名、遮盖一部分、只公开姓氏、用化名，也可以匿名；金额可以公开，也可以"
            "不公开。大屏和名单都照您的选择，您随时可以改。没有选择时，个人的姓名遮盖、金额不公开，"
            "单位公开名称和金额。",
            en="Your name may stand in full, masked, as a surname only, under an alias, or not at "
            "all; the amount may be shown or not. The stage and the lists follow your choice, and "
            "you may change it at any time. Without a choice a person's name is masked and the "
            "amount kept back; an organisation stands with its name and amount.",
        ),
    ),
    Point(
        Text(zh="您的权利", en="Your rights"),
        Text(
            zh="您可以要求查询、复制、更正或删除您的信息，也可以撤回同意。账目须保留编号和金额，"
            "但不再需要您的姓名。",
            en="You may ask to see, copy, correct or delete what is kept about you, and take your "
            "consent back. The books keep numbers and amounts, which need no name.",
        ),
    ),
    Point(
        Text(zh="未满十四周岁", en="Children under fourteen"),
        Text(
            zh="须由监护人同意。班级和小组以集体名义登记，不登记孩子的姓名。",
            en="A guardian must agree. Classes and groups are registered as such, without the "
            "names of the children.",
        ),
    ),
    Point(
        Text(zh="由谁负责", en="Who answers for it"),
        Text(
            zh="{host}。有疑问或要求，请向登记台提出，或联系主办方。",
            en="{host}. Please ask at the registration desk, or write to the organiser.",
        ),
    ),
)


_LEFT: Final = 170
_COLUMN: Final = WIDTH - 2 * _LEFT
_TOP: Final = 130
_GAP: Final = 70
_HALF: Final = (HEIGHT - 2 * _TOP - _GAP) / 2
_LARGEST, _SMALLEST = 40, 24
_ENDLESS: Final = 100_000
_INK, _GREY, _RED = QColor("#1F2328"), QColor("#57606A"), QColor("#B42318")


def consent_notice(event: Event, language: Language = "zh") -> Paper:
    """The notice as one page, Chinese above and English below."""

    def paint(painter: QPainter) -> None:
        for text, colour in notice_texts(event):
            text.paint(painter, colour)
        painter.fillRect(QRectF(_LEFT, _TOP + _HALF + _GAP / 2, _COLUMN, 3), _RED)

    return Paper(title=f"{TITLE.reads(language)} – {event.name.reads(language)}", pages=(paint,))


def notice_texts(event: Event) -> tuple[tuple[FittedText, QColor], ...]:
    """All texts of the page in their places."""
    return (
        *_block(event, "zh", _TOP),
        *_block(event, "en", _TOP + _HALF + _GAP),
    )


def _block(event: Event, language: Language, top: float) -> list[tuple[FittedText, QColor]]:
    """The notice in one language, in the largest size that fills its half of the page."""
    for size in range(_LARGEST, _SMALLEST, -1):
        texts, bottom = _set(event, language, top, size)
        if bottom <= top + _HALF:
            return texts
    return _set(event, language, top, _SMALLEST)[0]


def _set(
    event: Event, language: Language, top: float, size: int
) -> tuple[list[tuple[FittedText, QColor]], float]:
    texts: list[tuple[FittedText, QColor]] = []
    y = top

    def add(said: str, of: float, weight: int, colour: QColor, after: float) -> None:
        nonlocal y
        place = QRectF(_LEFT, y, _COLUMN, _ENDLESS)
        setting = Setting(largest=of, smallest=of, from_top=True)
        text = FittedText(said, place, lettering(of, weight, language), setting)
        texts.append((text, colour))
        y += text.height + after

    add(event.name.reads(language), size * 0.9, 500, _GREY, size * 0.2)
    add(TITLE.reads(language), size * 1.9, 700, _RED, size * 0.7)
    for point in POINTS:
        add(point.about.reads(language), size * 1.05, 700, _INK, size * 0.1)
        add(_said(point, event, language), size, 400, _INK, size * 0.55)
    return texts, y


def _said(point: Point, event: Event, language: Language) -> str:
    host = event.host.reads(language) or NO_HOST.reads(language)
    return point.said.reads(language).format(host=host)
