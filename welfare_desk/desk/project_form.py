"""The docked form that puts a project on the market's list, or changes one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, get_args
from uuid import uuid4

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from welfare_desk.desk.docked_form import DockedForm
from welfare_desk.desk.paint.fields import FieldBox
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.pair_field import SideSwitch
from welfare_desk.desk.paint.segments import Segments
from welfare_desk.desk.project_fields import ProjectFields
from welfare_desk.desk.project_needs_form import ProjectNeedsForm
from welfare_desk.desk.project_photo_field import ProjectPhotoField
from welfare_desk.domain.changes import AttachPhoto, PutProject
from welfare_desk.domain.ids import ProjectId
from welfare_desk.domain.project_draft import ProjectDraft, changed_fields
from welfare_desk.domain.project_state import wants_agreement
from welfare_desk.domain.register import Project, ProjectState
from welfare_desk.domain.texts import NO_TEXT
from welfare_desk.domain.words import CATEGORIES
from welfare_desk.qtkit.notices import say

if TYPE_CHECKING:
    from pathlib import Path

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.changes import Change
    from welfare_desk.domain.errors import KnownError
    from welfare_desk.domain.ids import LineId
    from welfare_desk.domain.texts import Language

STATES: Final[tuple[ProjectState, ...]] = get_args(ProjectState)


class ProjectForm(DockedForm):
    """`project_put` carries a PutProject, `photo_attached` the AttachPhoto that follows it."""

    project_put = Signal(object)
    photo_attached = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, icon="plus-circle", parent=parent)
        self._id = ProjectId("")
        self._standing: Project | None = None
        self._submitted: PutProject | None = None
        self._taken: frozenset[int] = frozenset()
        self._carried: frozenset[LineId] = frozenset()
        self._claimed = False
        self._states = STATES
        self.side = SideSwitch(look, key="Alt+E")
        self.fields = ProjectFields(look)
        self.texts, self.pairs = self.fields.texts, self.fields.pairs
        self.category, self.field_boxes = self.fields.category, self.fields.boxes
        self.state = Segments(look, STATES)
        self.state_box = FieldBox(look, self.state, key="Alt+S")
        self._quiet = Label(look, px=12, role="pledge", wraps=True)
        self.needs = ProjectNeedsForm(look)
        self.photo = ProjectPhotoField(look)
        self.setFocusProxy(self.texts["name"])
        self._lay_out_fields()
        self._connect()
        self.retranslate()

    def open_for(self, number: int, taken: frozenset[int]) -> None:
        """Begin a project with this number, with an empty form; `taken` are those of others."""
        new = Project(id=ProjectId(f"P-{uuid4()}"), number=number, name=NO_TEXT)
        self._begin(new, None, taken, frozenset(), None)

    def open_with(
        self,
        project: Project,
        *,
        taken: frozenset[int],
        carried: frozenset[LineId],
        claimed: bool,
        photo: Path | None,
    ) -> None:
        """Begin to change a project of the list.

        Args:
            project: as it stands.
            taken: the numbers of all others.
            carried: the need lines that carry claims.
            claimed: whether any claim of it stands.
            photo: the file of its picture.
        """
        self._begin(project, project, taken, carried, photo, claimed=claimed)

    def is_own(self, change: Change) -> bool:
        """Whether this is what the form handed over."""
        put = self._submitted
        if put is None or not isinstance(change, PutProject):
            return False
        return change.project.id == put.project.id

    def show_refused(self, error: KnownError) -> None:
        """Say why it does not stand; what was typed stays, and Enter may be pressed again."""
        self.tell(say(error.said, self._look.language), "danger")

    def submit(self) -> None:
        """Hand the project over, or say what is wrong beside its field."""
        parsed = self._draft().parse()
        asked = bool(parsed.second_look) and not parsed.errors
        self.show_complaints(parsed.errors or parsed.second_look, self._boxes(), asked=asked)
        if parsed.value is None:
            return
        standing, project = self._standing, parsed.value
        fields = changed_fields(standing, project) if standing else None
        if fields == frozenset() and self.photo.jpeg is None:
            self.left.emit()
            return
        self._submitted = PutProject(project=project, fields=fields)
        self.project_put.emit(self._submitted)

    def attach_photo(self) -> None:
        """The project stands: hand over its picture, where one was chosen."""
        if self._submitted is not None and self.photo.jpeg is not None:
            project = self._submitted.project.id
            self.photo_attached.emit(AttachPhoto(project=project, jpeg=self.photo.jpeg))
            self.photo.jpeg = None

    def switch_state(self) -> None:
        """Go on to the next state; a project that was on the list is no draft again."""
        here = self._states.index(self._state())
        self.state.choose(self._states[(here + 1) % len(self._states)])
        self._edited()

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        super().retranslate()
        words = {
            "name": self.tr("Name of the project"),
            "name_en": self.tr("Name in English"),
            "number": self.tr("Number"),
            "category": self.tr("Category"),
            "due": self.tr("Until"),
            "place": self.tr("Place"),
            "beneficiaries": self.tr("For whom, without names"),
            "beneficiary_count": self.tr("How many"),
            "contact_role": self.tr("Contact, by role"),
            "agreement": self.tr("Number of the agreement"),
        }
        for name, box in self.field_boxes.items():
            box.name(words[name])
        self.texts["due"].setPlaceholderText("2022-09-30")
        self.side.setToolTip(self.tr("Texts in Chinese or in English; both are kept (Alt+E)"))
        self.state_box.name(self.tr("State"))
        self.state.name(
            {
                "draft": self.tr("Draft"),
                "published": self.tr("Published"),
                "withdrawn": self.tr("Withdrawn"),
            }
        )
        self._quiet.setText(self.tr("Works need an agreement; its number can follow."))
        translate = QCoreApplication.translate
        self.category.offer({word.code: translate("words", word.name) for word in CATEGORIES})
        self._name_head()

    def _name_head(self) -> None:
        number = self.texts["number"].text()
        words = self.tr("Project no. {number}") if self._standing else self.tr("New project")
        self.title.setText(words.format(number=number))
        new = self.tr("Put it on the list")
        self.send.setText(self.tr("Save the project") if self._standing else new)
        self.send.setToolTip(self.tr("Save it (Enter)"))
        self.send.updateGeometry()

    def _begin(
        self,
        project: Project,
        standing: Project | None,
        taken: frozenset[int],
        carried: frozenset[LineId],
        photo: Path | None,
        *,
        claimed: bool = False,
    ) -> None:
        """Fill the form with what a project says of itself."""
        self._id, self._standing, self._submitted = project.id, standing, None
        self._taken, self._carried, self._claimed = taken, carried, claimed
        self.fields.put(project)
        listed = standing is not None and standing.state != "draft"
        self._states = STATES[1:] if listed else STATES
        self.state.offer(self._states)
        self.state.choose(project.state)
        self.needs.begin(project.id, project.needs, carried)
        self._show_side(self._look.language)
        self.photo.begin(photo)
        self.show_complaints({}, self._boxes())
        self._name_head()
        self._tell_quietly()
        self.go_to(self.texts["name"])

    def _draft(self) -> ProjectDraft:
        return ProjectDraft(
            id=self._id,
            category=self.category.value(),
            state=self._state(),
            needs=self.needs.drafts(),
            standing=self._standing,
            taken=self._taken,
            carried=self._carried,
            claimed=self._claimed,
            confirmed=self.asked,
            place=self.pairs["place"].typed(),
            beneficiaries=self.pairs["beneficiaries"].typed(),
            **{name: field.text() for name, field in self.texts.items()},
        )

    def _state(self) -> ProjectState:
        return next(state for state in STATES if state == self.state.value())

    def _boxes(self) -> dict[str, FieldBox]:
        return {**self.field_boxes, "state": self.state_box, **self.needs.boxes()}

    def _show_side(self, side: Language) -> None:
        """Show the texts that stand in two languages in one of them."""
        self.side.choose(side)
        self.fields.show_side(side)
        self.needs.show_side(side)

    def _edited(self) -> None:
        self.show_complaints({}, self._boxes())
        self._tell_quietly()

    def _tell_quietly(self) -> None:
        """Works want an agreement: a mark, never an obstacle."""
        category, number = self.category.value(), self.texts["agreement"].text().strip()
        typed = Project(id=self._id, number=0, name=NO_TEXT, category=category, agreement=number)
        self._quiet.setVisible(wants_agreement(typed))

    def _connect(self) -> None:
        for field in (*self.texts.values(), *self.pairs.values()):
            field.textEdited.connect(lambda _text: self._edited())
        self.category.activated.connect(lambda _index: self._edited())
        self.state.chosen.connect(lambda _value: self._edited())
        self.needs.edited.connect(self._edited)
        self.needs.told.connect(self.tell)
        self.needs.shown.connect(self.bring_into_view)
        self.photo.taken.connect(lambda: self.bring_into_view(self.photo))
        self.side.chosen.connect(self._show_side)
        self.on_key("Alt+E", lambda: self._show_side("en" if self.side.value() == "zh" else "zh"))
        self.on_key("Alt+N", self.needs.add_line)
        self.on_key("Alt+Del", self.needs.remove_current)
        self.on_key("Alt+Up", lambda: self.needs.move_current(-1))
        self.on_key("Alt+Down", lambda: self.needs.move_current(1))
        self.on_key("Alt+S", self.switch_state)
        self.on_key("Alt+P", self.photo.ask_file)

    def _lay_out_fields(self) -> None:
        head = QHBoxLayout()
        self.head.removeWidget(self.title)
        head.addWidget(self.title, 1)
        head.addWidget(self.side)
        self.head.addLayout(head)
        for row in self.fields.rows(self.state_box):
            self.body.addLayout(row)
        for widget in (self._quiet, self.needs, self.photo):
            self.body.addWidget(widget)
        self.needs.before = self.texts["agreement"]
