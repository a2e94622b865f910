"""One form of characters for every format: NFC, line feeds, ordinary spaces, nothing invisible.

Later stages match words and blanks; how a word processor happened to encode them must not matter.
"""

import unicodedata
from typing import Final

_BLANKS: Final = "\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
_LINE_ENDS: Final = "\r\u000b\u0085\u2028\u2029"
_INVISIBLE: Final = (
    "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\ufeff\ufffe\uffff"
)
_CONTROLS: Final = "".join(chr(code) for code in (*range(9), *range(14, 32), 127, *range(0x80, 0x85)))
_LIGATURES: Final = {"\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl"}
_TABLE: Final = str.maketrans(
    dict.fromkeys(_BLANKS, " ")
    | dict.fromkeys(_LINE_ENDS, "\n")
    | dict.fromkeys(_INVISIBLE + _CONTROLS, "")
    | _LIGATURES
)


def clean(text: str) -> str:
    """Return the text in NFC with line feeds and plain spaces; form feeds stay, for they separate pages."""
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n").translate(_TABLE))
