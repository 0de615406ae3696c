"""The docked form of the organiser's own pictures: header, logo, collection code, and the tick."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt

from welfare_desk.desk.paint.fields import TickBox
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.stage_form import StageForm
from welfare_desk.desk.stage_picture_field import StagePictureField
from welfare_desk.domain.photo_names import names_a_picture, photo_folder
from welfare_desk.domain.public_facts import PublicFact
from welfare_desk.domain.stage_changes import (
    AttachStagePicture,
    PictureKind,
    PutPublicFacts,
    PutStageRules,
)
from welfare_desk.domain.stage_rules import StageRules
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.qtkit.notices import say

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.changes import Change, Changed
    from welfare_desk.domain.errors import KnownError
    from welfare_desk.domain.opening import OpenedFile
    from welfare_desk.domain.snapshot import Snapshot
    from welfare_desk.domain.stage_changes import StageChange

KEYS: Final[dict[PictureKind, str]] = {"header": "Alt+H", "logo": "Alt+G", "code": "Alt+C"}


class StagePicturesForm(StageForm):
    """`change_submitted` carries one change after the other: the tick, then picture by picture."""

    HINTS = (
        ("Enter", QT_TRANSLATE_NOOP("StagePicturesForm", "save")),
        ("Alt+H", QT_TRANSLATE_NOOP("StagePicturesForm", "header")),
        ("Alt+G", QT_TRANSLATE_NOOP("StagePicturesForm", "logo")),
        ("Alt+C", QT_TRANSLATE_NOOP("StagePicturesForm", "code")),
        ("Esc", QT_TRANSLATE_NOOP("StagePicturesForm", "back")),
    )

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._rules = StageRules()
        self._code = ""
        self._folder: Path | None = None
        self._awaited: list[StageChange] = []
        self._refused = False
        self.entitled = TickBox(look, key="Alt+U")
        self.wrong = Label(look, px=12, role="danger", wraps=True)
        self._help = Label(look, px=12, role="text2", wraps=True)
        self.fields = {kind: StagePictureField(look, kind, key=key) for kind, key in KEYS.items()}
        for part in (self.entitled, self.wrong, self._help, *self.fields.values()):
            self.body.addWidget(part)
        self.body.setSpacing(12)
        self.entitled.clicked.connect(lambda _on: self.complain_no_more())
        self.on_key("Alt+U", self._turn_tick)
        for kind, field in self.fields.items():
            self.on_key(KEYS[kind], field.ask_file)
            field.edited.connect(lambda field=field: self._edited(field))
        self.retranslate()
        self.fill()

    def show_opened(self, opened: OpenedFile) -> None:
        """Know where the pictures of these books lie."""
        self._folder = photo_folder(opened.path)

    def learn(self, snapshot: Snapshot) -> bool:
        """Keep which pictures stand, and whether they may be used."""
        if snapshot.stage_rules is not None:
            self._rules = snapshot.stage_rules
        facts = snapshot.public_facts
        if facts is not None:
            self._code = next((fact.words.zh for fact in facts if fact.id == "code_picture"), "")
        return not self._awaited and (snapshot.stage_rules is not None or facts is not None)

    def put_standing(self) -> None:
        """Show the pictures that stand."""
        self._awaited = []
        self.entitled.setChecked(self._rules.entitled)
        names = {"header": self._rules.header, "logo": self._rules.logo, "code": self._code}
        for kind, field in self.fields.items():
            field.begin(self._file_of(names[kind]))

    def typed(self) -> object:
        """The tick, and what was chosen or taken away."""
        pictures = tuple((field.chosen, field.is_gone) for field in self.fields.values())
        return (self.entitled.isChecked(), pictures)

    def first(self) -> QWidget:
        """It begins with the tick: without it no picture is taken."""
        return self.entitled

    def submit(self) -> None:
        """Hand over what was changed, or say that the tick is missing."""
        self.complain_no_more()
        chosen = [field for field in self.fields.values() if field.chosen is not None]
        if chosen and not self.entitled.isChecked():
            self._say_wrong(
                self.tr("Tick this first: only pictures that you are entitled to use are taken.")
            )
            self.go_to(self.entitled)
            return
        self._awaited, self._refused = self._changes(), False
        if not self._awaited:
            self.left.emit()
        for change in tuple(self._awaited):
            self.hand_over(change)

    def change_done(self, changed: Changed) -> bool:
        """One of the changes stands; when all of them do, the form is done."""
        if not self._is_answer_to_one(changed.change):
            return False
        change = changed.change
        if isinstance(change, AttachStagePicture):
            self.fields[change.kind].begin(self._file_of(change.name))
        self._see_whether_done()
        return True

    def change_refused(self, change: Change, error: KnownError) -> bool:
        """Say below its picture why it was not taken; the others go on."""
        if not self._is_answer_to_one(change):
            return False
        words, self._refused = say(error.said, self._look.language), True
        if isinstance(change, AttachStagePicture):
            self.fields[change.kind].say_wrong(words)
            self.bring_into_view(self.fields[change.kind].wrong)
        else:
            self.tell(words, "danger")
        self._see_whether_done()
        return True

    def complain_no_more(self) -> None:
        """Take back what was said about the tick and the pictures."""
        self._say_wrong("")
        self.tell("")
        for field in self.fields.values():
            field.say_wrong("")

    def saved_words(self) -> str:
        """That the pictures stand, and whether they are shown."""
        if self.entitled.isChecked():
            return self.tr("The pictures of the stage are saved.")
        return self.tr("Saved. Header and logo are not shown while the tick is missing.")

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        super().retranslate()
        self.title.setText(self.tr("Pictures of the organiser"))
        self.entitled.setText(self.tr("We are entitled to use them"))
        self.entitled.updateGeometry()
        self._help.setText(
            self.tr(
                "Own marks only, no emblem of the state or the Party. PNG or JPEG; they are shown"
                " in their own shape, never cut."
            )
        )
        self.send.setText(self.tr("Save the pictures"))
        self.send.setToolTip(self.tr("Save them (Enter)"))
        self.send.updateGeometry()

    def _changes(self) -> list[StageChange]:
        """What is to be changed: tick and what was taken away first, then the new pictures."""
        gone = {kind for kind, field in self.fields.items() if field.is_gone}
        rules = replace(
            self._rules,
            entitled=self.entitled.isChecked(),
            header="" if "header" in gone else self._rules.header,
            logo="" if "logo" in gone else self._rules.logo,
        )
        names = ("entitled", "header", "logo")
        fields = {name for name in names if getattr(rules, name) != getattr(self._rules, name)}
        changes: list[StageChange] = []
        if fields:
            changes.append(PutStageRules(rules=rules, fields=frozenset(fields)))
        if "code" in gone:
            changes.append(PutPublicFacts(facts=(PublicFact(id="code_picture"),)))
        for kind, field in self.fields.items():
            if field.chosen is not None:
                changes.append(AttachStagePicture(kind=kind, picture=field.chosen.content))
        return changes

    def _is_answer_to_one(self, change: Change) -> bool:
        """Whether this answers what was handed over; if so it is awaited no longer."""
        for awaited in self._awaited:
            same = type(change) is type(awaited)
            if isinstance(change, AttachStagePicture) and isinstance(awaited, AttachStagePicture):
                same = change.kind == awaited.kind
            if same:
                self._awaited.remove(awaited)
                return True
        return False

    def _see_whether_done(self) -> None:
        if self._awaited or self._refused:
            return
        self.saved.emit(self.saved_words())
        self.left.emit()

    def _file_of(self, name: str) -> Path | None:
        fits = self._folder is not None and names_a_picture(name)
        return self._folder / name if fits and self._folder is not None else None

    def _turn_tick(self) -> None:
        self.entitled.toggle()
        self.complain_no_more()

    def _say_wrong(self, words: str) -> None:
        """Say below the tick why it is needed; "" takes it back."""
        self.wrong.setText(words)
        self.wrong.setVisible(bool(words))
        self.entitled.setAccessibleDescription(words)

    def _edited(self, field: StagePictureField) -> None:
        """Go on where Enter saves, or to the tick that is missing; not into the next dialog."""
        self._say_wrong("")
        self.bring_into_view(field)
        if field.wrong.text():
            return
        needs_tick = field.chosen is not None and not self.entitled.isChecked()
        onward = self.entitled if needs_tick else self.send
        onward.setFocus(Qt.FocusReason.OtherFocusReason)
