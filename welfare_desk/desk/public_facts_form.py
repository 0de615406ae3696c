"""The docked form of what is published: what the basis asks for, and how to give."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from welfare_desk.desk.closed_scene import ClosedScene
from welfare_desk.desk.paint.fields import FieldBox, TextField
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.pair_field import PairField, SideSwitch
from welfare_desk.desk.public_fact_words import fact_hint, fact_words, listed
from welfare_desk.desk.scene_words import scene_words
from welfare_desk.desk.stage_form import StageForm
from welfare_desk.domain.public_facts import FACTS, GIVING, NEEDED, missing, missing_to_give
from welfare_desk.domain.public_facts_draft import PublicFactsDraft
from welfare_desk.domain.stage_changes import PutPublicFacts
from welfare_desk.domain.texts import NO_TEXT, QT_TRANSLATE_NOOP, Text
from welfare_desk.domain.words import BASIS_MODES, word_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.cues import SceneName
    from welfare_desk.domain.public_facts import FactName
    from welfare_desk.domain.register import BasisMode
    from welfare_desk.domain.snapshot import Snapshot
    from welfare_desk.domain.texts import Language

ALSO: Final[tuple[FactName, ...]] = ("use", "complaint")
"""What stands on the notice where the organiser says it."""
TO_GIVE: Final[tuple[FactName, ...]] = (*GIVING, "giving_note")
IN_FORM: Final[tuple[FactName, ...]] = tuple(name for name in FACTS if name != "code_picture")


class PublicFactsForm(StageForm):
    """`change_submitted` carries a PutPublicFacts with what was changed here, nothing else."""

    HINTS = (
        ("Enter", QT_TRANSLATE_NOOP("PublicFactsForm", "publish")),
        ("Alt+E", QT_TRANSLATE_NOOP("PublicFactsForm", "Chinese or English")),
        ("Esc", QT_TRANSLATE_NOOP("PublicFactsForm", "back")),
    )

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._mode: BasisMode = "community"
        self._standing: dict[FactName, Text] = {}
        self._shown: dict[FactName, Text] = {}
        self.pairs: dict[FactName, PairField] = {
            name: PairField(look) for name in IN_FORM if name != "account"
        }
        self.account = TextField(look, face="figures")
        self.boxes: dict[FactName, FieldBox] = {
            name: FieldBox(look, self.pairs.get(name, self.account)) for name in IN_FORM
        }
        self.notice, self.giving = ClosedScene(look), ClosedScene(look)
        self.side = SideSwitch(look, key="Alt+E")
        self._basis = Label(look, px=12, role="text2", wraps=True)
        self._titles = {name: Label(look, px=13, weight=700) for name in ("needed", "to_give")}
        self._lay_out_fields()
        for field in (*self.pairs.values(), self.account):
            field.textEdited.connect(lambda _text: self._edited())
        self.side.chosen.connect(self._show_side)
        self.on_key("Alt+E", lambda: self._show_side("en" if self.side.value() == "zh" else "zh"))
        self.retranslate()
        self.fill()

    def learn(self, snapshot: Snapshot) -> bool:
        """Keep what is published, and on what basis money is raised."""
        if snapshot.event.basis_mode != self._mode:
            self._mode = snapshot.event.basis_mode
            self._arrange()
        if snapshot.public_facts is not None:
            self._standing = {fact.id: fact.words for fact in snapshot.public_facts}
            self._tell_scenes()
        return snapshot.public_facts is not None

    def put_standing(self) -> None:
        """Show what is published."""
        self._shown = dict(self._standing)
        for name, pair in self.pairs.items():
            pair.put(self._shown.get(name, NO_TEXT))
        self.account.setText(self._shown.get("account", NO_TEXT).reads("zh"))
        self._show_side(self._look.language)
        self._tell_scenes()

    def typed(self) -> PublicFactsDraft:
        """What is published as it is typed."""
        texts = {name: pair.typed() for name, pair in self.pairs.items()}
        return PublicFactsDraft(
            words={"account": self.account.text(), **{n: t.zh for n, t in texts.items()}},
            words_en={name: text.en for name, text in texts.items()},
        )

    def first(self) -> QWidget:
        """Typing begins with what is missing, else with the first field."""
        lacking = missing(self._mode, self._all_typed())
        names = [name for name in (*lacking, *NEEDED[self._mode]) if name in self.boxes]
        return self.boxes[names[0]].field

    def submit(self) -> None:
        """Publish what was changed, or say what is wrong beside its field."""
        parsed = self.typed().parse()
        self.show_complaints(parsed.errors, dict(self._seen()))
        if parsed.value is None:
            return
        changed = tuple(
            fact for fact in parsed.value.facts if fact.words != self._shown.get(fact.id, NO_TEXT)
        )
        if changed:
            self.hand_over(PutPublicFacts(facts=changed))
        else:
            self.left.emit()

    def complain_no_more(self) -> None:
        """Take back what was said about the fields."""
        self.show_complaints({}, dict(self._seen()))

    def saved_words(self) -> str:
        """That it is published, or what still keeps the notice closed."""
        lacking = missing(self._mode, self._all_typed())
        if not lacking:
            return self.tr("Saved. The public notice may be shown.")
        words = self.tr("Saved. The public notice stays closed; still missing: {names}.")
        return words.format(names=listed(lacking, self._look.language))

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        super().retranslate()
        self.title.setText(self.tr("What is published"))
        self.side.setToolTip(self.tr("Texts in Chinese or in English; both are kept (Alt+E)"))
        for name, box in self.boxes.items():
            box.name(fact_words(name))
        for name, pair in self.pairs.items():
            pair.hint(fact_hint(name))
        self._titles["needed"].setText(self.tr("What the notice says"))
        self._titles["to_give"].setText(self.tr("How to give: the organisation's own account"))
        self.send.setText(self.tr("Publish"))
        self.send.setToolTip(self.tr("Save what is published (Enter)"))
        self.send.updateGeometry()
        self._arrange()
        self._tell_scenes()

    def _seen(self) -> Iterator[tuple[FactName, FieldBox]]:
        """The boxes that this basis has a use for, in their order."""
        for name in dict.fromkeys((*NEEDED[self._mode], *ALSO, *TO_GIVE)):
            yield name, self.boxes[name]

    def _all_typed(self) -> dict[FactName, Text]:
        """What would stand if it were saved now: what is typed, and the collection code."""
        draft = self.typed()
        words: dict[FactName, Text] = {
            name: Text(draft.words.get(name, "").strip(), draft.words_en.get(name, "").strip())
            for name in IN_FORM
        }
        return {**words, "code_picture": self._standing.get("code_picture", NO_TEXT)}

    def _edited(self) -> None:
        self.complain_no_more()
        self._tell_scenes()

    def _tell_scenes(self) -> None:
        """Say of both scenes whether they may be shown, and what keeps them closed."""
        typed = self._all_typed()
        self._tell_scene(
            self.notice, "notice", missing(self._mode, typed), missing(self._mode, self._standing)
        )
        self._tell_scene(
            self.giving, "giving", missing_to_give(typed), missing_to_give(self._standing)
        )

    def _tell_scene(
        self,
        card: ClosedScene,
        scene: SceneName,
        lacking: tuple[FactName, ...],
        standing: tuple[FactName, ...],
    ) -> None:
        closed = self.tr("The scene “{scene}” stays closed. Still missing: {names}.")
        ready = self.tr("The scene “{scene}” has all it needs; it opens once this is saved.")
        whole = self.tr("The scene “{scene}” has all it needs and may be shown.")
        words = closed if lacking else ready if standing else whole
        names = listed(lacking, self._look.language)
        card.tell(words.format(scene=scene_words(scene), names=names), is_open=not lacking)

    def _arrange(self) -> None:
        """Show the fields that this basis asks for, in its order."""
        seen = dict(self._seen())
        needed = set(NEEDED[self._mode])
        for name, box in self.boxes.items():
            box.setVisible(name in seen)
            box.mark_needed(needed=name in needed)
        parts: list[QWidget] = [self._titles["needed"]]
        parts += [box for name, box in seen.items() if name not in TO_GIVE]
        parts += [self._titles["to_give"], self.giving]
        parts += [box for name, box in seen.items() if name in TO_GIVE]
        for part in parts:
            self.body.removeWidget(part)
            self.body.addWidget(part)
        for one, other in pairwise(box.field for box in seen.values()):
            QWidget.setTabOrder(one, other)
        basis = QCoreApplication.translate("words", word_name(BASIS_MODES, self._mode))
        words = self.tr("Asked for by the basis “{basis}”, which is set with the event.")
        self._basis.setText(words.format(basis=basis))

    def _show_side(self, side: Language) -> None:
        self.side.choose(side)
        for pair in self.pairs.values():
            pair.show_side(side)

    def _lay_out_fields(self) -> None:
        head = QHBoxLayout()
        self.head.removeWidget(self.title)
        head.addWidget(self.title, 1)
        head.addWidget(self.side)
        self.head.addLayout(head)
        self.head.addWidget(self.notice)
        self.body.addWidget(self._basis)
        for part in (*self._titles.values(), self.giving, *self.boxes.values()):
            self.body.addWidget(part)
