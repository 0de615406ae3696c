"""The docked form of the house rules: who is thanked alone, whose name waits, what takes turns."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QHBoxLayout, QWidget

from welfare_desk.desk.paint.fields import FieldBox, TextField, TickBox
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.pair_field import PairField, SideSwitch
from welfare_desk.desk.rotation_rows import RotationRows
from welfare_desk.desk.stage_form import StageForm
from welfare_desk.domain.stage_rules import LONGEST_DELAY_S, StageRules
from welfare_desk.domain.stage_rules_draft import FORM, StageRulesDraft, rules_draft
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from welfare_desk.desk.look import Look
    from welfare_desk.domain.errors import FieldErrors
    from welfare_desk.domain.snapshot import Snapshot
    from welfare_desk.domain.texts import Language

TEXTS: Final = ("thank_from", "approve_from", "delay")
TICKS: Final = ("approve_persons", "calm", "rotates")
HELPS: Final = ("thank_from", "approve", "delay", "calm", "rotates")


class StageRulesForm(StageForm):
    """`change_submitted` carries a PutStageRules with what was changed here, nothing else."""

    HINTS = (
        ("Enter", QT_TRANSLATE_NOOP("StageRulesForm", "save the rules")),
        ("Alt+E", QT_TRANSLATE_NOOP("StageRulesForm", "Chinese or English")),
        ("Alt+↑ ↓", QT_TRANSLATE_NOOP("StageRulesForm", "move a scene")),
        ("Esc", QT_TRANSLATE_NOOP("StageRulesForm", "back")),
    )

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._standing = self._shown = StageRules()
        self.texts = {name: TextField(look, face="figures") for name in TEXTS}
        self.boxes = {name: FieldBox(look, field) for name, field in self.texts.items()}
        self.ticks = {name: TickBox(look) for name in TICKS}
        self.line = PairField(look)
        self.line_box = FieldBox(look, self.line)
        self.side = SideSwitch(look, key="Alt+E")
        self.rows = RotationRows(look)
        self._helps = {name: Label(look, px=12, role="text2", wraps=True) for name in HELPS}
        self._turns = Label(look, px=13, weight=700)
        self.setFocusProxy(self.texts["thank_from"])
        self._lay_out_fields()
        self._connect()
        self.retranslate()
        self.fill()

    def learn(self, snapshot: Snapshot) -> bool:
        """Keep the rules that stand."""
        if snapshot.stage_rules is not None:
            self._standing = snapshot.stage_rules
        return snapshot.stage_rules is not None

    def put_standing(self) -> None:
        """Show the rules that stand."""
        self._shown = self._standing
        draft = rules_draft(self._standing)
        for name, field in self.texts.items():
            field.setText(str(getattr(draft, name)))
        for name, tick in self.ticks.items():
            tick.setChecked(bool(getattr(draft, name)))
        self.line.put(Text(draft.launch_line, draft.launch_line_en))
        self.rows.put(draft.rotation)
        self._show_side(self._look.language)
        self.rows.setVisible(draft.rotates)

    def typed(self) -> StageRulesDraft:
        """The rules as they are typed."""
        line = self.line.typed()
        return StageRulesDraft(
            thank_from=self.texts["thank_from"].text(),
            approve_from=self.texts["approve_from"].text(),
            approve_persons=self.ticks["approve_persons"].isChecked(),
            delay=self.texts["delay"].text(),
            rotates=self.ticks["rotates"].isChecked(),
            rotation=self.rows.typed(),
            calm=self.ticks["calm"].isChecked(),
            entitled=self._shown.entitled,
            launch_line=line.zh,
            launch_line_en=line.en,
        )

    def first(self) -> QWidget:
        """Typing begins with the amount from which on somebody is thanked alone."""
        return self.texts["thank_from"]

    def submit(self) -> None:
        """Hand over what was changed, or say what is wrong beside its field."""
        parsed = replace(self.typed(), confirmed=self.asked).parse()
        asked = bool(parsed.second_look) and not parsed.errors
        self._complain(parsed.errors or parsed.second_look, asked=asked)
        if parsed.value is None:
            return
        rules = parsed.value.rules
        changed = {name for name in FORM if getattr(rules, name) != getattr(self._shown, name)}
        if changed:
            self.hand_over(replace(parsed.value, fields=frozenset(changed)))
        else:
            self.left.emit()

    def complain_no_more(self) -> None:
        """Take back what was said about the fields."""
        self._complain({})

    def saved_words(self) -> str:
        """That the rules stand."""
        return self.tr("The rules of the stage are saved.")

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        super().retranslate()
        self.title.setText(self.tr("Rules of the stage"))
        names = {
            "thank_from": self.tr("Thanked alone from ¥"),
            "approve_from": self.tr("Name waits for one key from ¥"),
            "delay": self.tr("Names wait, seconds"),
        }
        for name, box in self.boxes.items():
            box.name(names[name])
        self.texts["approve_from"].setPlaceholderText(self.tr("none waits"))
        self.texts["delay"].setPlaceholderText("0")
        self.line_box.name(self.tr("Line of the launch picture"))
        self.side.setToolTip(self.tr("Texts in Chinese or in English; both are kept (Alt+E)"))
        self._name_ticks()
        self._say_helps()
        self._turns.setText(self.tr("Without a hand on the keys"))
        self.send.setText(self.tr("Save the rules"))
        self.send.setToolTip(self.tr("Save them (Enter)"))
        self.send.updateGeometry()

    def _name_ticks(self) -> None:
        words = {
            "approve_persons": self.tr("Names of all persons wait, too"),
            "calm": self.tr("Calm: no papers, nothing flips"),
            "rotates": self.tr("Scenes take turns"),
        }
        for name, tick in self.ticks.items():
            tick.setText(words[name])
            tick.updateGeometry()

    def _say_helps(self) -> None:
        delay = self.tr("So that a slip can be caught; {most} at most. The number never waits.")
        words = {
            "thank_from": self.tr("Smaller gifts are thanked together; empty: everybody alone."),
            "approve": self.tr("The number does not wait for it, only the name does."),
            "delay": delay.format(most=LONGEST_DELAY_S),
            "calm": self.tr("Pictures fade instead; for guests whom motion makes unwell."),
            "rotates": self.tr(
                "The scene that is chosen begins; one outside the list stays until you go on. A"
                " spotlight comes between them. Alt+↑ ↓ moves a scene."
            ),
        }
        for name, label in self._helps.items():
            label.setText(words[name])

    def _complain(self, complaints: FieldErrors, *, asked: bool = False) -> None:
        row = self.rows.say_wrong(complaints)
        others = {
            name: each for name, each in complaints.items() if not name.startswith("rotation.")
        }
        self.show_complaints(others, self.boxes, asked=asked)
        if row is not None and not others:
            self.go_to(row.seconds)

    def _edited(self) -> None:
        self.complain_no_more()

    def _turn_rotation(self) -> None:
        self.rows.setVisible(self.ticks["rotates"].isChecked())
        self._edited()
        self.bring_into_view(self.ticks["rotates"])

    def _show_side(self, side: Language) -> None:
        self.side.choose(side)
        self.line.show_side(side)

    def _connect(self) -> None:
        for field in (*self.texts.values(), self.line):
            field.textEdited.connect(lambda _text: self._edited())
        for name in ("approve_persons", "calm"):
            self.ticks[name].clicked.connect(lambda _on: self._edited())
        self.ticks["rotates"].clicked.connect(lambda _on: self._turn_rotation())
        self.rows.edited.connect(self._edited)
        self.rows.shown.connect(self.bring_into_view)
        self.side.chosen.connect(self._show_side)
        self.on_key("Alt+E", lambda: self._show_side("en" if self.side.value() == "zh" else "zh"))
        self.on_key("Alt+Up", lambda: self.rows.move_current(-1))
        self.on_key("Alt+Down", lambda: self.rows.move_current(1))

    def _lay_out_fields(self) -> None:
        head = QHBoxLayout()
        self.head.removeWidget(self.title)
        head.addWidget(self.title, 1)
        head.addWidget(self.side)
        self.head.addLayout(head)
        for part in (
            self.boxes["thank_from"],
            self._helps["thank_from"],
            self.boxes["approve_from"],
            self.ticks["approve_persons"],
            self._helps["approve"],
            self.boxes["delay"],
            self._helps["delay"],
            self.line_box,
            self._turns,
            self.ticks["calm"],
            self._helps["calm"],
            self.ticks["rotates"],
            self._helps["rotates"],
            self.rows,
        ):
            self.body.addWidget(part)
