"""Somebody before the page of imports with only a keyboard, and the rows of their files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from tests.desk import made_up
from tests.desk.focus import press, type_in
from welfare_desk.desk.import_page import ImportPage
from welfare_desk.domain.kinds import Kinds
from welfare_desk.qtkit.sheet_jobs import ReadSheet, SheetPlanned
from welfare_desk.services.import_plan import ImportPlan, Register
from welfare_desk.services.lookalikes import Lookalikes
from welfare_desk.services.register_import import plan_import
from welfare_desk.sheets.grid import Grid

if TYPE_CHECKING:
    from welfare_desk.desk.main_window import MainWindow
    from welfare_desk.qtkit.sheet_jobs import SheetJob

FILE_PATH = Path("units.xlsx")
TITLES = ("单位名称", "简称", "类型", "电话", "身份证号")
GOOD = ("榆港新店", "新店", "民营企业", "13800138000", "")
BAD = ("鸥翔灯饰厂", "灯饰", "火星企业", "abc", "")
ALIKE = ("东营鸥翔榆物流有限责任公司", "", "", "", "")


class Importer:
    """Sits before the page of imports; what the page asks for is kept in `jobs`."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.jobs: list[SheetJob] = []
        window.sheet_job_asked.connect(self.jobs.append)
        window.show_page("units")
        window._shelf.page("units").import_wanted.emit("units")
        page = window.findChild(ImportPage)
        assert isinstance(page, ImportPage)
        self.page = page

    @property
    def step(self) -> int:
        """Where the page is."""
        return self.page._steps.currentIndex()

    @property
    def told(self) -> str:
        """What stands beside the buttons."""
        return self.page._ground._told.text()

    def reads(self, *rows: tuple[str, ...]) -> ImportPlan:
        """Type a path and press Enter; the file holds these rows."""
        type_in(str(FILE_PATH))
        press(Qt.Key.Key_Return)
        assert self.jobs[-1] == ReadSheet(kind="units", path=FILE_PATH)
        plan = planned(*rows)
        self.window.sheet_told(SheetPlanned(plan))
        return plan


def planned(*rows: tuple[str, ...], mapping: dict[str, int] | None = None) -> ImportPlan:
    """What looking through these rows gives."""
    units = made_up.UNITS
    known = Register(units=units, kinds=Kinds(), lookalikes=Lookalikes(units))
    return plan_import("units", Grid(name="units", rows=(TITLES, *rows)), known, mapping)
