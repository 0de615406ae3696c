"""What the file itself refuses, whoever writes to it: changing, deleting or replacing an entry."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

# How to add a trigger: a line here, and the same in a new revision under storage/migrations; verify
# compares every file with this list word for word.
TRIGGERS: Mapping[str, str] = {
    "ledger_keeps_its_entries": (
        "CREATE TRIGGER ledger_keeps_its_entries BEFORE UPDATE ON ledger\n"
        "BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END"
    ),
    "ledger_loses_no_entry": (
        "CREATE TRIGGER ledger_loses_no_entry BEFORE DELETE ON ledger\n"
        "BEGIN SELECT RAISE(ABORT, 'an entry is never deleted'); END"
    ),
    "ledger_replaces_no_entry": (
        "CREATE TRIGGER ledger_replaces_no_entry BEFORE INSERT ON ledger\n"
        "WHEN EXISTS (SELECT 1 FROM ledger WHERE id = NEW.id)\n"
        "OR EXISTS (SELECT 1 FROM ledger WHERE rowid = NEW.rowid)\n"
        "BEGIN SELECT RAISE(ABORT, 'this id is posted'); END"
    ),
    "ledger_follows_its_chain": (
        "CREATE TRIGGER ledger_follows_its_chain BEFORE INSERT ON ledger\n"
        "WHEN NEW.seq IS NOT 1 + coalesce((SELECT max(seq) FROM ledger"
        " WHERE event_id = NEW.event_id AND desk = NEW.desk), 0)\n"
        "OR (NEW.seq > 1 AND NEW.previous IS NOT (SELECT hash FROM ledger"
        " WHERE event_id = NEW.event_id AND desk = NEW.desk AND seq = NEW.seq - 1))\n"
        "BEGIN SELECT RAISE(ABORT, 'an entry follows the last one of its desk'); END"
    ),
    "audit_keeps_its_changes": (
        "CREATE TRIGGER audit_keeps_its_changes BEFORE UPDATE ON audit\n"
        "WHEN NEW.id IS NOT OLD.id OR NEW.event_id IS NOT OLD.event_id OR NEW.at IS NOT OLD.at\n"
        "OR NEW.who IS NOT OLD.who OR NEW.about IS NOT OLD.about OR NEW.key IS NOT OLD.key\n"
        "OR NEW.field IS NOT OLD.field OR NEW.before IS NOT NULL OR NEW.after IS NOT NULL\n"
        "BEGIN SELECT RAISE(ABORT, 'a change is only ever blanked'); END"
    ),
    "audit_loses_no_change": (
        "CREATE TRIGGER audit_loses_no_change BEFORE DELETE ON audit\n"
        "BEGIN SELECT RAISE(ABORT, 'a change is never deleted'); END"
    ),
    "audit_replaces_no_change": (
        "CREATE TRIGGER audit_replaces_no_change BEFORE INSERT ON audit\n"
        "WHEN EXISTS (SELECT 1 FROM audit WHERE id = NEW.id)\n"
        "BEGIN SELECT RAISE(ABORT, 'a change is never replaced'); END"
    ),
    "attempt_keeps_what_was_asked": (
        "CREATE TRIGGER attempt_keeps_what_was_asked BEFORE UPDATE ON attempt\n"
        "BEGIN SELECT RAISE(ABORT, 'what was asked for is never changed'); END"
    ),
    "attempt_loses_nothing": (
        "CREATE TRIGGER attempt_loses_nothing BEFORE DELETE ON attempt\n"
        "BEGIN SELECT RAISE(ABORT, 'what was asked for is never deleted'); END"
    ),
}
