"""The fields of what a project says of itself, each in its box, and in what rows they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QHBoxLayout, QWidget

from welfare_desk.desk.paint.fields import Choice, FieldBox, TextField
from welfare_desk.desk.paint.pair_field import PairField

if TYPE_CHECKING:
    from collections.abc import Iterator

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.register import Project
    from welfare_desk.domain.texts import Language

PAIRS: Final = ("place", "beneficiaries")
PLAIN: Final = ("name", "name_en", "contact_role", "agreement")
FIGURES: Final = ("number", "due", "beneficiary_count")
STATE: Final = "state"
ROWS: Final = (
    ("name",),
    ("name_en",),
    ("number", "category"),
    (STATE,),
    ("place", "due"),
    ("beneficiaries", "beneficiary_count"),
    ("contact_role", "agreement"),
)
WIDE: Final = frozenset({"category", "place", "beneficiaries"})


class ProjectFields:
    """`texts` stand in one language, `pairs` in two of which one is shown."""

    def __init__(self, look: Look) -> None:
        self.texts = {
            **{name: TextField(look) for name in PLAIN},
            **{name: TextField(look, face="figures") for name in FIGURES},
        }
        self.pairs = {name: PairField(look) for name in PAIRS}
        self.category = Choice(look)
        fields: dict[str, QWidget] = {**self.texts, **self.pairs, "category": self.category}
        self.boxes = {
            name: FieldBox(look, field, needed=name in {"name", "number"})
            for name, field in fields.items()
        }

    def put(self, project: Project) -> None:
        """Show what a project says of itself."""
        for name, text in _texts_of(project).items():
            self.texts[name].setText(text)
            self.texts[name].setCursorPosition(0)
        self.pairs["place"].put(project.place)
        self.pairs["beneficiaries"].put(project.beneficiaries)
        self.category.choose(project.category)

    def show_side(self, side: Language) -> None:
        """Show the texts of two languages in this one."""
        for pair in self.pairs.values():
            pair.show_side(side)

    def rows(self, state: QWidget) -> Iterator[QHBoxLayout]:
        """The boxes row by row, that of the state among them."""
        for names in ROWS:
            row = QHBoxLayout()
            row.setSpacing(8)
            for name in names:
                box = state if name == STATE else self.boxes[name]
                row.addWidget(box, 2 if name in WIDE else 1)
            yield row


def _texts_of(project: Project) -> dict[str, str]:
    count = project.beneficiary_count
    return {
        "name": project.name.zh,
        "name_en": project.name.en,
        "number": str(project.number),
        "due": project.due.isoformat() if project.due else "",
        "beneficiary_count": "" if count is None else str(count),
        "contact_role": project.contact_role,
        "agreement": project.agreement,
    }
