"""What the form of a unit says beside its fields: names, hints, tips."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from welfare_desk.domain.credit_code import read_credit_code
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from welfare_desk.desk.look import Look

CODE_LENGTH = 18
FIELD_NAMES = {
    "name": QT_TRANSLATE_NOOP("UnitForm", "Full name"),
    "name_en": QT_TRANSLATE_NOOP("UnitForm", "Name in English"),
    "short": QT_TRANSLATE_NOOP("UnitForm", "Short name"),
    "kind": QT_TRANSLATE_NOOP("UnitForm", "Kind"),
    "credit_code": QT_TRANSLATE_NOOP("UnitForm", "Credit code"),
    "contact_role": QT_TRANSLATE_NOOP("UnitForm", "Contact, as a role"),
    "phone": QT_TRANSLATE_NOOP("UnitForm", "Phone, if needed"),
    "attendees": QT_TRANSLATE_NOOP("UnitForm", "People coming"),
    "head_count": QT_TRANSLATE_NOOP("UnitForm", "People in the group"),
    "stage_order": QT_TRANSLATE_NOOP("UnitForm", "Turn on stage"),
    "receipt_title": QT_TRANSLATE_NOOP("UnitForm", "Official receipt made out to"),
    "name_consent": QT_TRANSLATE_NOOP("UnitForm", "How the name may be shown"),
    "alias": QT_TRANSLATE_NOOP("UnitForm", "Name to be shown"),
    "amount_consent": QT_TRANSLATE_NOOP("UnitForm", "The amount"),
    "note": QT_TRANSLATE_NOOP("UnitForm", "Note"),
}
MINORS = QT_TRANSLATE_NOOP(
    "UnitForm", "Minors stand in the register only as a group: “Class 3 (2)”, never by their names."
)
UNDRAWN = QT_TRANSLATE_NOOP(
    "UnitForm",
    "The program's fonts have no “{characters}”. The name is kept as it is; screen and paper show"
    " an empty box in its place.",
)
CODE_GOOD = QT_TRANSLATE_NOOP("UnitForm", "Check passed · {kind}")
CODE_PLAIN = QT_TRANSLATE_NOOP("UnitForm", "Check passed")
CODE_DOUBTFUL = QT_TRANSLATE_NOOP(
    "UnitForm", "Does not pass its check: compare it; saved, it is marked as not verified"
)


def field_name(field: str) -> str:
    """The name of a field in the language of the desk."""
    return QCoreApplication.translate("UnitForm", FIELD_NAMES[field])


def form_words(source: str, **values: str) -> str:
    """One of the sentences above, with its values."""
    return QCoreApplication.translate("UnitForm", source).format(**values)


def code_state(typed: str, look: Look) -> tuple[str, str, str]:
    """How far a code is typed ("12 / 18"), what its check says, and the colour of that."""
    read = read_credit_code(typed)
    if not read.code:
        return ("", "", "text3")
    count = f"{len(read.code)} / {CODE_LENGTH}"
    if len(read.code) < CODE_LENGTH:
        return (count, "", "text3")
    if read.state != "ok":
        return (count, form_words(CODE_DOUBTFUL), "pledge")
    if not read.unit_kind:
        return (count, form_words(CODE_PLAIN), "ok")
    return (count, form_words(CODE_GOOD, kind=look.kind_name(read.unit_kind)), "ok")
