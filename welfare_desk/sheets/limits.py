"""How large a table may be, and why: a file from outside must not eat the computer."""

from __future__ import annotations

MAX_FILE_BYTES = 100 * 1024 * 1024
"""A register of 200,000 rows comes to some 60 MB as text; more is no list of names."""

MAX_ROWS = 200_000
"""Twice the largest register that the lookup is measured with."""

LAST_ROW = 1_048_576
"""The last row of a spreadsheet: up to here empty rows may follow, which programs do save."""

MAX_COLUMNS = 256
"""The width of the oldest workbooks (.xls); a register has some twenty columns."""

MAX_CELLS = 3_000_000
"""Rows times columns: calamine and Python hold them all at once, at some 300 bytes each."""

MAX_CELL_LENGTH = 32_767
"""What one cell of a workbook can hold, in UTF-16 units, as Excel counts."""

MAX_LINE_LENGTH = 1_000_000
"""Characters of a text without a line break, so that one line cannot fill the memory."""

MAX_TEXT = 100_000_000
"""Letters of all cells together, 200,000 rows of 500; a text that cells share counts for each."""

MAX_UNPACKED_BYTES = 300 * 1024 * 1024
"""What a packed workbook may unfold to: 3,000,000 filled cells come to some 200 MB of XML."""

MAX_RATIO = 200
"""Unpacked to packed size of one part: tables pack 5 to 40 times, bombs 1,000 times."""

RATIO_COUNTS_FROM_BYTES = 4 * 1024 * 1024
"""Below this a part is harmless however well it packs: empty rows pack well."""

MAX_PARTS = 10_000
"""Files within a workbook; one sheet is one part, every picture another."""

MAX_SHEETS_READ = 20
"""Of a workbook, in search of the one that fits: each is read whole."""

CHUNK_BYTES = 256 * 1024
"""How much is unpacked or decoded before somebody may say stop."""

CHUNK_ROWS = 500
"""How many rows are read or written before somebody may say stop: some milliseconds."""
