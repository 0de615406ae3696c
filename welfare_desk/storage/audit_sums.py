"""The sums of a ledger by SQL alone, as a second opinion on the program's own fold."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from welfare_desk.domain.checked import Problem
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterator

    from welfare_desk.domain.ids import EventId
    from welfare_desk.domain.tally import Sums
    from welfare_desk.storage.look import Look

OTHER_SUM = QT_TRANSLATE_NOOP(
    "checks", "The sum {name} of event {event} is {fold} by the program but {sql} by SQL."
)

# `gone`: what was taken back, with the reversal that counts (the first by at, desk, seq).
# `heir`: the pledge of the same kind that the counting reversal names in place of a pledge.
# `root`: for each pledge the last one in its line of heirs, for which its settlements count.
_ENTRIES = """
WITH RECURSIVE
entry(id, act, at, desk, seq, body) AS (
    SELECT id, json_extract(entry, '$.act'), at, desk, seq, entry FROM ledger
    WHERE event_id = :event
),
gone(of, replaced_by) AS (
    SELECT json_extract(body, '$.of'), json_extract(body, '$.replaced_by') FROM (
        SELECT body, row_number() OVER (
            PARTITION BY json_extract(body, '$.of') ORDER BY at, desk, seq) AS place
        FROM entry WHERE act = 'reversal')
    WHERE place = 1
),
gift(id, act, kind, fen, method, unit, body) AS (
    SELECT id, act, json_extract(body, '$.kind'), json_extract(body, '$.fen'),
        json_extract(body, '$.method'), json_extract(body, '$.unit'), body
    FROM entry WHERE act IN ('pledge', 'donation') AND id NOT IN (SELECT of FROM gone)
),
pledge(id, kind) AS (
    SELECT id, json_extract(body, '$.kind') FROM entry WHERE act = 'pledge'
),
heir(old, new) AS (
    SELECT old.id, new.id FROM pledge AS old
    JOIN gone ON gone.of = old.id
    JOIN pledge AS new ON new.id = gone.replaced_by AND new.kind = old.kind
),
line(id, now) AS (
    SELECT id, id FROM pledge
    UNION SELECT line.id, heir.new FROM line JOIN heir ON heir.old = line.now
),
root(id, now) AS (
    SELECT id, now FROM line WHERE now NOT IN (SELECT old FROM heir)
),
settled(pledge, fen) AS (
    SELECT root.now, sum(coalesce(json_extract(part.value, '$.fen'), gift.fen))
    FROM gift, json_each(gift.body, '$.settles') AS part
    JOIN root ON root.id = json_extract(part.value, '$.pledge')
    WHERE gift.act = 'donation' AND gift.kind = 'money'
    GROUP BY root.now
)
"""

_SUMS = f"""{_ENTRIES}
SELECT
    coalesce(sum(fen) FILTER (WHERE act = 'pledge' AND kind = 'money'), 0),
    coalesce(sum(fen) FILTER (WHERE act = 'donation' AND kind = 'money'), 0),
    coalesce(sum(max(0, fen - coalesce(settled.fen_settled, 0)))
        FILTER (WHERE act = 'pledge' AND kind = 'money'), 0),
    coalesce(sum(fen) FILTER (WHERE act = 'donation' AND kind = 'goods'), 0),
    count(*),
    count(DISTINCT unit),
    (SELECT count(*) FROM entry WHERE act != 'claim')
FROM gift LEFT JOIN (SELECT pledge, fen AS fen_settled FROM settled) AS settled
    ON settled.pledge = gift.id
"""  # noqa: S608 - constants

_METHODS = f"""{_ENTRIES}
SELECT method, sum(fen) FROM gift WHERE act = 'donation' AND kind = 'money' GROUP BY method
"""  # noqa: S608 - constants


def check_sums(seen: Look) -> Iterator[Problem]:
    """Whether the fold and SQL come to the same sums."""
    if not seen.readable:
        return
    for event, fold in seen.folds.items():
        try:
            counted = sums_by_sql(seen.connection, event)
        except sqlite3.DatabaseError:
            return  # the check of the pages tells what is damaged
        ours = sums_of_fold(fold.sums())
        for name, sql in counted.items():
            if ours[name] != sql:
                values = {"name": name, "event": event, "fold": ours[name], "sql": sql}
                yield Problem(code="other-sum", said=Sentence(OTHER_SUM, values))


def sums_by_sql(connection: sqlite3.Connection, event: EventId) -> dict[str, object]:
    """The sums of an event, by SQL over the entries' own texts."""
    row = connection.execute(_SUMS, {"event": event}).fetchone()
    methods = connection.execute(_METHODS, {"event": event}).fetchall()
    names = (
        "pledged_fen",
        "received_fen",
        "outstanding_fen",
        "goods_received_fen",
        "entries_standing",
        "givers",
        "entries_posted",
    )
    return {**dict(zip(names, row, strict=True)), "by_method_fen": dict(methods)}


def sums_of_fold(sums: Sums) -> dict[str, object]:
    """The same sums, by the program's fold."""
    return {
        "pledged_fen": sums.pledged_fen,
        "received_fen": sums.received_fen,
        "outstanding_fen": sums.outstanding_fen,
        "goods_received_fen": sums.goods_received_fen,
        "entries_standing": sums.entries_standing,
        "givers": sums.givers,
        "entries_posted": sums.entries_posted,
        "by_method_fen": dict(sums.by_method_fen),
    }
