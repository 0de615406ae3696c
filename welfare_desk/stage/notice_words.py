"""What the public notice and the scene that says how to give read; nothing half is ever shown.

Where the stage speaks both languages, `…below` is the English of what stands above it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from welfare_desk.domain.public_facts import NEEDED, FactName, missing, missing_to_give
from welfare_desk.domain.texts import NO_TEXT, QT_TRANSLATE_NOOP, Text
from welfare_desk.stage import wording
from welfare_desk.stage.line_breaks import in_two
from welfare_desk.stage.supplied import picture_url
from welfare_desk.stage.wording import CONTEXT, halves

if TYPE_CHECKING:
    from collections.abc import Mapping

    from welfare_desk.domain.register import BasisMode
    from welfare_desk.domain.shown import Shown
    from welfare_desk.stage.wording import Voice

NOTICE = QT_TRANSLATE_NOOP("stage", "Public notice of this fundraising")
VOLUNTARY = QT_TRANSLATE_NOOP(
    "stage", "Giving is voluntary; no quota, no comparison. Nobody is named without consent"
)
HOW_TO_GIVE = QT_TRANSLATE_NOOP("stage", "How to give")
WARNING = QT_TRANSLATE_NOOP(
    "stage", "Give only here or at the welfare desk. Never transfer to a private account"
)
SCAN = QT_TRANSLATE_NOOP("stage", "The organisation's own collection code")
LABELS: dict[FactName, str] = {
    "organiser": QT_TRANSLATE_NOOP("stage", "Organiser"),
    "charity": QT_TRANSLATE_NOOP("stage", "Charity"),
    "scope": QT_TRANSLATE_NOOP("stage", "Who is asked"),
    "decision": QT_TRANSLATE_NOOP("stage", "Decided by"),
    "certificate": QT_TRANSLATE_NOOP("stage", "Public fundraising permit"),
    "filing": QT_TRANSLATE_NOOP("stage", "Plan filed under"),
    "agreement": QT_TRANSLATE_NOOP("stage", "Agreement"),
    "receiver": QT_TRANSLATE_NOOP("stage", "Received by"),
    "purpose": QT_TRANSLATE_NOOP("stage", "Purpose"),
    "period": QT_TRANSLATE_NOOP("stage", "Period"),
    "use": QT_TRANSLATE_NOOP("stage", "Use and what is left over"),
    "accounts": QT_TRANSLATE_NOOP("stage", "Accounts are published"),
    "contact": QT_TRANSLATE_NOOP("stage", "Contact"),
    "lookup": QT_TRANSLATE_NOOP("stage", "Look it up at"),
    "complaint": QT_TRANSLATE_NOOP("stage", "Complaints"),
    "account_holder": QT_TRANSLATE_NOOP("stage", "Account holder"),
    "bank": QT_TRANSLATE_NOOP("stage", "Bank"),
    "account": QT_TRANSLATE_NOOP("stage", "Account number"),
}
MODES: dict[BasisMode, str] = {
    "community": QT_TRANSLATE_NOOP("stage", "Mutual help within the community"),
    "targeted": QT_TRANSLATE_NOOP("stage", "Targeted fundraising by a charity"),
    "public": QT_TRANSLATE_NOOP("stage", "Public fundraising by a qualified charity"),
    "joint_public": QT_TRANSLATE_NOOP("stage", "Fundraising together with a qualified charity"),
    "direct": QT_TRANSLATE_NOOP("stage", "Given straight to those who carry it out"),
}
ALSO: tuple[FactName, ...] = ("use", "complaint")
"""Shown below what must be shown, where the organiser says it."""

ON_NOTICE = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class FactLine:
    """One line of the notice or of the account."""

    key: str
    label: str
    label_below: str
    value: str
    value_folded: str
    value_below: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NoticeWords:
    """The texts of both scenes beside their lines; `code` is the picture of the collection code."""

    title: str = ""
    mode: str = ""
    foot: str = ""
    foot_below: str = ""
    giving: str = ""
    giving_below: str = ""
    warning: str = ""
    warning_below: str = ""
    scan: str = ""
    scan_below: str = ""
    note: str = ""
    note_below: str = ""
    code: str = ""


def may_show_notice(shown: Shown) -> bool:
    """Whether the notice is whole for the basis of this fundraising."""
    return not missing(shown.mode, shown.facts)


def may_show_giving(shown: Shown) -> bool:
    """Whether it is known how to give; a collection code whose picture is gone says nothing."""
    facts = shown.facts
    if not code_of(shown):
        facts = {name: words for name, words in facts.items() if name != "code_picture"}
    return not missing_to_give(facts)


def code_of(shown: Shown) -> str:
    """The picture of the collection code, as QML loads it; "" where there is none."""
    code = shown.facts.get("code_picture")
    return picture_url(f"{shown.folder}/{code.zh}") if code else ""


def notice_words(shown: Shown, voice: Voice) -> NoticeWords:
    """The texts of a moment."""
    foot, foot_below = halves(voice.say(CONTEXT, VOLUNTARY))
    giving, giving_below = halves(voice.say(CONTEXT, HOW_TO_GIVE))
    warning, warning_below = halves(voice.say(CONTEXT, WARNING))
    code, note = code_of(shown), shown.facts.get("giving_note", NO_TEXT)
    scan, scan_below = halves(voice.say(CONTEXT, SCAN)) if code else ("", "")
    return NoticeWords(
        title=voice.say(CONTEXT, NOTICE),
        mode=voice.say(CONTEXT, MODES[shown.mode]),
        foot=foot,
        foot_below=foot_below,
        giving=giving,
        giving_below=giving_below,
        warning=warning,
        warning_below=warning_below,
        scan=scan,
        scan_below=scan_below,
        note=wording.read(note, voice),
        note_below=wording.english_below(note, voice),
        code=code,
    )


def notice_lines(shown: Shown, voice: Voice) -> tuple[FactLine, ...]:
    """What must be shown, in order, then what else the organiser says; nothing while it is half."""
    if not may_show_notice(shown):
        return ()
    names = (*NEEDED[shown.mode], *(name for name in ALSO if shown.facts.get(name)))
    return tuple(_line(name, shown.facts, voice) for name in names[:ON_NOTICE])


def account_lines(shown: Shown, voice: Voice) -> tuple[FactLine, ...]:
    """The account as the organiser supplied it; nothing while it is half."""
    if not may_show_giving(shown):
        return ()
    names: tuple[FactName, ...] = ("account_holder", "bank", "account")
    return tuple(_line(name, shown.facts, voice) for name in names if shown.facts.get(name))


def _line(name: FactName, facts: Mapping[FactName, Text], voice: Voice) -> FactLine:
    words = facts.get(name, NO_TEXT)
    value = wording.read(words, voice)
    label, label_below = halves(voice.say(CONTEXT, LABELS[name]))
    return FactLine(
        key=name,
        label=label,
        label_below=label_below,
        value=value,
        value_folded=in_two(value),
        value_below=wording.english_below(words, voice),
    )
