"""The words of the audit: what each check looks at, what was changed, what fields are called."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Mapping

CHECK_WORDS: Final[Mapping[str, str]] = {
    "integrity": QT_TRANSLATE_NOOP("AuditPage", "The file's pages and indices"),
    "triggers": QT_TRANSLATE_NOOP("AuditPage", "The file refuses changes of entries"),
    "foreign_keys": QT_TRANSLATE_NOOP("AuditPage", "Every row finds what it belongs to"),
    "chains": QT_TRANSLATE_NOOP("AuditPage", "Every number, hash and chain"),
    "heads": QT_TRANSLATE_NOOP("AuditPage", "No log was cut: closings, newest backup"),
    "rows": QT_TRANSLATE_NOOP("AuditPage", "Every row beside the ledger can be read"),
    "rules": QT_TRANSLATE_NOOP("AuditPage", "Entries do what they may, once"),
    "marks": QT_TRANSLATE_NOOP("AuditPage", "Paper sheets and second persons"),
    "register": QT_TRANSLATE_NOOP("AuditPage", "Units, projects and places of entries"),
    "lists": QT_TRANSLATE_NOOP("AuditPage", "Kinds, merges, numbers, kept places"),
    "books": QT_TRANSLATE_NOOP("AuditPage", "Goods, statements, paper, cash"),
    "stage": QT_TRANSLATE_NOOP("AuditPage", "Rules and marks of the stage"),
    "traces": QT_TRANSLATE_NOOP("AuditPage", "Every change left its trace"),
    "sums": QT_TRANSLATE_NOOP("AuditPage", "Two ways of adding up agree"),
}
"""What each check of `verify` looks at, in the order in which they are made."""

THING_WORDS: Final[Mapping[str, str]] = {
    "event": QT_TRANSLATE_NOOP("AuditPage", "Event"),
    "unit": QT_TRANSLATE_NOOP("AuditPage", "Unit"),
    "own_kind": QT_TRANSLATE_NOOP("AuditPage", "Kind"),
    "check_in": QT_TRANSLATE_NOOP("AuditPage", "Arrival"),
    "distinct_units": QT_TRANSLATE_NOOP("AuditPage", "Told apart"),
    "project": QT_TRANSLATE_NOOP("AuditPage", "Project"),
    "hold": QT_TRANSLATE_NOOP("AuditPage", "Kept place"),
    "turn": QT_TRANSLATE_NOOP("AuditPage", "Turn on stage"),
    "stall": QT_TRANSLATE_NOOP("AuditPage", "Stall"),
    "served": QT_TRANSLATE_NOOP("AuditPage", "Count at a stall"),
    "operator": QT_TRANSLATE_NOOP("AuditPage", "Operator"),
    "delivery": QT_TRANSLATE_NOOP("AuditPage", "Delivery"),
    "paper_sheet": QT_TRANSLATE_NOOP("AuditPage", "Paper sheet"),
    "statement_line": QT_TRANSLATE_NOOP("AuditPage", "Statement line"),
    "cash_count": QT_TRANSLATE_NOOP("AuditPage", "Cash count"),
    "closing": QT_TRANSLATE_NOOP("AuditPage", "Closing"),
    "stage_rules": QT_TRANSLATE_NOOP("AuditPage", "Rules of the stage"),
    "milestone": QT_TRANSLATE_NOOP("AuditPage", "Milestone"),
    "public_fact": QT_TRANSLATE_NOOP("AuditPage", "Published"),
    "spotlight_mark": QT_TRANSLATE_NOOP("AuditPage", "Spotlight"),
    "typing": QT_TRANSLATE_NOOP("AuditPage", "Who types"),
    "claim": QT_TRANSLATE_NOOP("AuditPage", "Claim"),
    "pledge": QT_TRANSLATE_NOOP("AuditPage", "Pledge"),
    "donation": QT_TRANSLATE_NOOP("AuditPage", "Donation"),
    "reversal": QT_TRANSLATE_NOOP("AuditPage", "Reversal"),
    "reallocation": QT_TRANSLATE_NOOP("AuditPage", "Reallocation"),
    "put_event": QT_TRANSLATE_NOOP("AuditPage", "Change the event"),
    "put_unit": QT_TRANSLATE_NOOP("AuditPage", "Change a unit"),
    "put_kind": QT_TRANSLATE_NOOP("AuditPage", "Change a kind"),
    "check_in_unit": QT_TRANSLATE_NOOP("AuditPage", "Check in"),
    "take_back_check_in": QT_TRANSLATE_NOOP("AuditPage", "Undo arrival"),
    "merge_units": QT_TRANSLATE_NOOP("AuditPage", "Merge units"),
    "part_units": QT_TRANSLATE_NOOP("AuditPage", "Part units"),
    "tell_apart": QT_TRANSLATE_NOOP("AuditPage", "Tell apart"),
    "put_project": QT_TRANSLATE_NOOP("AuditPage", "Change a project"),
    "attach_photo": QT_TRANSLATE_NOOP("AuditPage", "Attach a photo"),
    "order_projects": QT_TRANSLATE_NOOP("AuditPage", "Order projects"),
    "ask_hold": QT_TRANSLATE_NOOP("AuditPage", "Keep a place"),
    "keep_hold": QT_TRANSLATE_NOOP("AuditPage", "Keep a place"),
    "end_hold": QT_TRANSLATE_NOOP("AuditPage", "Free a place"),
    "order_turns": QT_TRANSLATE_NOOP("AuditPage", "Order turns"),
    "put_operator": QT_TRANSLATE_NOOP("AuditPage", "Change operator"),
    "take_delivery": QT_TRANSLATE_NOOP("AuditPage", "Take goods in"),
    "refuse_delivery": QT_TRANSLATE_NOOP("AuditPage", "Refuse goods"),
    "print_sheets": QT_TRANSLATE_NOOP("AuditPage", "Print sheets"),
    "spoil_sheet": QT_TRANSLATE_NOOP("AuditPage", "Spoil a sheet"),
    "take_statement": QT_TRANSLATE_NOOP("AuditPage", "Take statement"),
    "explain_line": QT_TRANSLATE_NOOP("AuditPage", "Explain a line"),
    "explain_lines": QT_TRANSLATE_NOOP("AuditPage", "Explain lines"),
    "set_line_aside": QT_TRANSLATE_NOOP("AuditPage", "Set line aside"),
    "put_cash_count": QT_TRANSLATE_NOOP("AuditPage", "Count cash"),
    "close_event": QT_TRANSLATE_NOOP("AuditPage", "Close event"),
    "reopen_event": QT_TRANSLATE_NOOP("AuditPage", "Re-open event"),
    "put_stage_rules": QT_TRANSLATE_NOOP("AuditPage", "Set stage rules"),
    "put_milestones": QT_TRANSLATE_NOOP("AuditPage", "Set milestones"),
    "put_public_facts": QT_TRANSLATE_NOOP("AuditPage", "Publish facts"),
    "mark_spotlights": QT_TRANSLATE_NOOP("AuditPage", "Mark spotlights"),
    "attach_stage_picture": QT_TRANSLATE_NOOP("AuditPage", "Stage picture"),
    "put_stall_places": QT_TRANSLATE_NOOP("AuditPage", "Set places of stalls"),
}
"""What was changed or posted; what is not listed is told by its code."""

FIELD_WORDS: Final[Mapping[str, str]] = {
    "name": QT_TRANSLATE_NOOP("AuditPage", "name"),
    "kind": QT_TRANSLATE_NOOP("AuditPage", "kind"),
    "phone": QT_TRANSLATE_NOOP("AuditPage", "phone"),
    "badge": QT_TRANSLATE_NOOP("AuditPage", "badge"),
    "consent": QT_TRANSLATE_NOOP("AuditPage", "consent"),
    "note": QT_TRANSLATE_NOOP("AuditPage", "note"),
    "short": QT_TRANSLATE_NOOP("AuditPage", "short name"),
    "attendees": QT_TRANSLATE_NOOP("AuditPage", "people announced"),
    "people": QT_TRANSLATE_NOOP("AuditPage", "people"),
    "at": QT_TRANSLATE_NOOP("AuditPage", "time"),
    "desk": QT_TRANSLATE_NOOP("AuditPage", "desk"),
    "state": QT_TRANSLATE_NOOP("AuditPage", "state"),
    "number": QT_TRANSLATE_NOOP("AuditPage", "number"),
    "needs": QT_TRANSLATE_NOOP("AuditPage", "needs"),
    "unit": QT_TRANSLATE_NOOP("AuditPage", "unit"),
    "project": QT_TRANSLATE_NOOP("AuditPage", "project"),
    "fen": QT_TRANSLATE_NOOP("AuditPage", "amount"),
    "method": QT_TRANSLATE_NOOP("AuditPage", "method"),
    "to": QT_TRANSLATE_NOOP("AuditPage", "goes to"),
    "because": QT_TRANSLATE_NOOP("AuditPage", "because"),
    "of": QT_TRANSLATE_NOOP("AuditPage", "of"),
    "quantity": QT_TRANSLATE_NOOP("AuditPage", "quantity"),
    "reason": QT_TRANSLATE_NOOP("AuditPage", "reason"),
    "entry": QT_TRANSLATE_NOOP("AuditPage", "entry"),
    "merged_into": QT_TRANSLATE_NOOP("AuditPage", "merged into"),
    "printed": QT_TRANSLATE_NOOP("AuditPage", "printed"),
    "arrived": QT_TRANSLATE_NOOP("AuditPage", "brought"),
    "expected_fen": QT_TRANSLATE_NOOP("AuditPage", "expected"),
    "pieces": QT_TRANSLATE_NOOP("AuditPage", "pieces"),
    "counter": QT_TRANSLATE_NOOP("AuditPage", "counted by"),
    "checker": QT_TRANSLATE_NOOP("AuditPage", "checked by"),
    "custodian": QT_TRANSLATE_NOOP("AuditPage", "custodian"),
    "item": QT_TRANSLATE_NOOP("AuditPage", "item"),
    "unit_word": QT_TRANSLATE_NOOP("AuditPage", "counted in"),
    "source": QT_TRANSLATE_NOOP("AuditPage", "source"),
    "position": QT_TRANSLATE_NOOP("AuditPage", "place"),
    "on": QT_TRANSLATE_NOOP("AuditPage", "day"),
    "payer": QT_TRANSLATE_NOOP("AuditPage", "payer"),
    "ref": QT_TRANSLATE_NOOP("AuditPage", "bank reference"),
    "open": QT_TRANSLATE_NOOP("AuditPage", "left open"),
    "by": QT_TRANSLATE_NOOP("AuditPage", "operator"),
    "received_on": QT_TRANSLATE_NOOP("AuditPage", "received on"),
    "condition": QT_TRANSLATE_NOOP("AuditPage", "condition"),
    "expires": QT_TRANSLATE_NOOP("AuditPage", "expires"),
    "pledge": QT_TRANSLATE_NOOP("AuditPage", "pledge"),
    "for_claim": QT_TRANSLATE_NOOP("AuditPage", "for claim"),
    "replaced_by": QT_TRANSLATE_NOOP("AuditPage", "replaced by"),
    "into": QT_TRANSLATE_NOOP("AuditPage", "into"),
    "other": QT_TRANSLATE_NOOP("AuditPage", "other"),
    "active": QT_TRANSLATE_NOOP("AuditPage", "still types"),
    "fields": QT_TRANSLATE_NOOP("AuditPage", "fields"),
    "operator": QT_TRANSLATE_NOOP("AuditPage", "operator"),
    "bank_ref": QT_TRANSLATE_NOOP("AuditPage", "bank reference"),
    "settles": QT_TRANSLATE_NOOP("AuditPage", "settles"),
    "giver": QT_TRANSLATE_NOOP("AuditPage", "giver"),
    "sheet": QT_TRANSLATE_NOOP("AuditPage", "paper sheet"),
    "spoiled": QT_TRANSLATE_NOOP("AuditPage", "spoiled"),
    "aside": QT_TRANSLATE_NOOP("AuditPage", "set aside"),
    "line": QT_TRANSLATE_NOOP("AuditPage", "line"),
    "due": QT_TRANSLATE_NOOP("AuditPage", "due"),
    "checked_by": QT_TRANSLATE_NOOP("AuditPage", "second person"),
    "goal_fen": QT_TRANSLATE_NOOP("AuditPage", "goal"),
    "check_above_fen": QT_TRANSLATE_NOOP("AuditPage", "second person from"),
    "thank_from_fen": QT_TRANSLATE_NOOP("AuditPage", "thanked alone from"),
    "approve_from_fen": QT_TRANSLATE_NOOP("AuditPage", "name waits from"),
    "approve_persons": QT_TRANSLATE_NOOP("AuditPage", "persons wait"),
    "delay_s": QT_TRANSLATE_NOOP("AuditPage", "seconds that names wait"),
    "rotates": QT_TRANSLATE_NOOP("AuditPage", "scenes take turns"),
    "rotation": QT_TRANSLATE_NOOP("AuditPage", "scenes in turn"),
    "calm": QT_TRANSLATE_NOOP("AuditPage", "calm"),
    "header": QT_TRANSLATE_NOOP("AuditPage", "header picture"),
    "logo": QT_TRANSLATE_NOOP("AuditPage", "logo"),
    "entitled": QT_TRANSLATE_NOOP("AuditPage", "entitled to use it"),
    "launch_line": QT_TRANSLATE_NOOP("AuditPage", "launch line"),
    "quiet": QT_TRANSLATE_NOOP("AuditPage", "quiet"),
    "words": QT_TRANSLATE_NOOP("AuditPage", "words"),
    "mark": QT_TRANSLATE_NOOP("AuditPage", "mark"),
    "approved": QT_TRANSLATE_NOOP("AuditPage", "approved"),
    "place": QT_TRANSLATE_NOOP("AuditPage", "place"),
}
"""The fields that are read most; the others are told by their code."""


def check_words(name: str) -> str:
    """What a check looks at."""
    return _tr(CHECK_WORDS.get(name, name))


def thing_words(what: str) -> str:
    """What kind of thing was changed, posted or asked for."""
    return _tr(THING_WORDS[what]) if what in THING_WORDS else what.replace("_", " ")


def field_words(field: str) -> str:
    """What a field is called."""
    return _tr(FIELD_WORDS[field]) if field in FIELD_WORDS else field.replace("_", " ")


def _tr(source: str) -> str:
    return QCoreApplication.translate("AuditPage", source)
