"""What an organiser publishes, in the moments of hall.py: facts of every basis, short and longest.

The pictures that an organiser supplies are drawn here, wide, tall and with clear parts.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from tests.stage import hall
from welfare_desk.domain.public_facts import FACTS
from welfare_desk.domain.stage_rules import StageRules
from welfare_desk.domain.texts import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from welfare_desk.domain.public_facts import FactName
    from welfare_desk.domain.register import BasisMode
    from welfare_desk.domain.shown import Shown

USUAL: Mapping[FactName, Text] = {
    "organiser": Text("仙河镇幸福社区居民委员会", "Residents' Committee, Happiness Community"),
    "charity": Text("榆港慈善总会", "Yugang Charity Federation"),
    "scope": Text("本社区居民和驻区单位", "Residents and units of this community"),
    "decision": Text("居民代表会议 2022年6月10日", "Residents' meeting, 10 June 2022"),
    "certificate": Text("慈募证 370500-0001", "Permit 370500-0001"),
    "filing": Text("53370500-2022-06", "53370500-2022-06"),
    "agreement": Text("2022年6月1日合作协议", "Agreement of 1 June 2022"),
    "receiver": Text("幸福社区老年食堂", "Seniors' canteen, Happiness Community"),
    "purpose": Text("为老助学和社区微更新", "Care for the elderly, school aid, small renewals"),
    "period": Text("2022年6月25日至7月25日", "25 June to 25 July 2022"),
    "use": Text("剩余款项转入下期同类项目", "What is left goes to projects of the same kind"),
    "accounts": Text("社区公示栏，每季度一次", "Community notice board, each quarter"),
    "contact": Text("单小禾 0546-1234567", "Shan Xiaohe 0546-1234567"),
    "lookup": Text("慈善中国 cszg.mca.gov.cn", "Charity China, cszg.mca.gov.cn"),
    "complaint": Text("0546-7654321", "0546-7654321"),
    "account_holder": Text("榆港慈善总会", "Yugang Charity Federation"),
    "bank": Text("榆港农村商业银行幸福支行", "Yugang Rural Bank, Xingfu branch"),
    "account": Text("6217 0022 3000 1234 567", "6217 0022 3000 1234 567"),
    "giving_note": Text(
        "请注明“和美公益集市”和项目编号", 'Please note "Hemei Market" and the project'
    ),
}
SIXTY = Text(
    "榆港经济开发区滨海新材料产业园区非公有制企业联合党支部委员会、仙河镇幸福社区居民委员会、"
    "榆港慈善总会与幸福社区志愿者协会",
    "Yugang Binhai New Materials Park Joint Party Branch of Firms",
)
LONGEST: Mapping[FactName, Text] = {
    name: SIXTY for name in FACTS if name not in ("code_picture", "account")
} | {"account": Text("6217 0022 3000 1234 5678 9012 3456")}


def published(mode: BasisMode = "joint_public", **changes: object) -> Shown:
    """The evening of the sample with all that the organiser publishes."""
    return hall.usual(**{"mode": mode, "facts": USUAL, **changes})


def longest(mode: BasisMode = "joint_public", **changes: object) -> Shown:
    """The same with the longest words in every field."""
    return hall.extreme(**{"mode": mode, "facts": LONGEST, **changes})


def with_pictures(shown: Shown, folder: Path, *, code: str, header: str, logo: str) -> Shown:
    """A moment with pictures of these forms ("" for none), drawn into a folder."""
    for name in {code, header, logo} - {""}:
        if not (folder / name).exists():
            PICTURES[name]().save(str(folder / name))
    facts = {**shown.facts, "code_picture": Text(code)} if code else shown.facts
    rules = StageRules(header=header, logo=logo, entitled=True)
    return replace(shown, facts=facts, rules=rules, folder=str(folder))


def _code(width: int, height: int) -> QImage:
    """Black and white fields, as a collection code has them, up to the very edge."""
    picture = QImage(width, height, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    for row in range(height // 8):
        for column in range(width // 8):
            if (row * 7 + column * 5 + row * column) % 3 == 0:
                painter.fillRect(column * 8, row * 8, 8, 8, Qt.GlobalColor.black)
    painter.end()
    return picture


def _sign(width: int, height: int) -> QImage:
    """A ring and a bar in two colours on clear ground, as logos are."""
    picture = QImage(width, height, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    least = min(width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#e8a33d"))
    painter.drawEllipse(QPointF(width / 2, height / 2), least * 0.45, least * 0.45)
    painter.setBrush(QColor("#3f7fbf"))
    painter.drawRect(QRectF(0, height * 0.46, width, height * 0.08))
    painter.drawRect(QRectF(width * 0.46, 0, width * 0.08, height))
    painter.end()
    return picture


PICTURES: Mapping[str, Callable[[], QImage]] = {
    "code.png": lambda: _code(240, 240),
    "code-wide.png": lambda: _code(640, 240),
    "code-tall.png": lambda: _code(240, 560),
    "header-wide.png": lambda: _sign(2400, 120),
    "header-tall.png": lambda: _sign(640, 1600),
    "header.png": lambda: _sign(1200, 320),
    "logo-wide.png": lambda: _sign(1200, 100),
    "logo-tall.png": lambda: _sign(100, 800),
    "logo.png": lambda: _sign(300, 300),
}
