"""Keeps a spreadsheet from running text as a formula, without touching numbers or dates.

The guard goes by the type of the column: only text is looked at. One apostrophe is put before text that a
spreadsheet would calculate, and before text that already looks guarded, so that taking one apostrophe away
always gives the exact words back (ASVS 5.0 1.2.10, CWE-1236).
"""

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

APOSTROPHE = "'"
# Apostrophes, then what starts a formula (also in full width) after any blanks, or a control that hides one.
RISKY = r"\A'*(?:[\s\p{Z}\x00]*[=+\-@＝＋－＠]|[\t\r\n\x00])"
# First bytes of risky text, with the UTF-8 lead bytes of wide signs and spaces: few cells get further.
FIRST_BYTES = pa.array(
    [bytes([byte]) for byte in b"'=+-@ \t\r\n\x0b\x0c\x00\xc2\xe1\xe2\xe3\xef"], pa.binary()
)
RULE = (
    "In CSV files one apostrophe stands before text that a spreadsheet could run as a formula: text that "
    "starts, after any blanks, with = + - or @, that starts with a tab or a line break, or that starts "
    "with apostrophes before one of these. Take that one apostrophe away to get the exact words. Numbers "
    "and dates are never changed, and Parquet and XLSX files hold the exact text."
)


def guard(text: pa.Array) -> pa.Array:
    """Put one apostrophe before each text of an Arrow array that a spreadsheet could run as a formula."""
    doubtful = pc.is_in(_first_bytes(text), value_set=FIRST_BYTES)
    rows = pc.indices_nonzero(doubtful)
    risky = rows.filter(pc.match_substring_regex(text.take(rows), RISKY))
    if not len(risky):
        return text
    marked = pc.replace_substring_regex(text.take(risky), r"\A", APOSTROPHE, max_replacements=1)
    return pc.replace_with_mask(text, pc.is_in(_row_numbers(text), value_set=risky), marked)


def guard_text(text: str) -> str:
    """Put one apostrophe before a text that a spreadsheet could run as a formula."""
    return str(guard(pa.array([text], pa.large_string()))[0].as_py())


def _first_bytes(text: pa.Array) -> pa.Array:
    wide = pa.types.is_large_string(text.type)
    first = pc.binary_slice(text.view(pa.large_binary() if wide else pa.binary()), 0, 1)
    return first.cast(pa.binary()) if wide else first


def _row_numbers(text: pa.Array) -> pa.Array:
    return pa.array(np.arange(len(text), dtype=np.uint64))
