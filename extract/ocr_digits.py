"""Mends what a scan took for letters or digits: '£1l,800' is £11,800, '0ctober' October.

A letter becomes a digit of the same width, so that offsets stay, where the whole token is a number then.
"""

import re

_DIGITS = str.maketrans({"l": "1", "I": "1", "O": "0", "o": "0"})
# What must stand in a text for anything to be mended.
_SUSPECTS = (re.compile(r"\d[,.]?[lIOo]"), re.compile(r"[lI][,.lIOo]*\d"), re.compile(r"0[a-z]{3}"))
# 'I' begins names too: 'I20'.
_TOKEN = re.compile(
    r"(?<![\w.,])(?:[\dl]|I(?=,\d{3}|[\d.]+\s?%)|(?<=£)I(?=[\d,]))[\dlIOo,.]*[\dlIOo](?:(?!\w)|(?=[ap]m\b))"
)
_NUMBER = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?")
# '2l' may be two litres.
_LITRES = re.compile(r"\d+l")
# '1, 000', which nobody lists
_PARTED = re.compile(r"(?<![\d.,])(\d{1,3}(?:, 000)+)(?![\d,.]\d|\d|[a-zA-Z])")
# '1 ,740'
_TORN = re.compile(r"(?<![\d.,] )(?<![\d.,])(\d{1,3}) ,(\d{3})(?![\d,.]\d|\d)")
# Words that begin with an O; other numbers may have lost the space after them.
_LETTER = re.compile(r"(?<![\w.,£])0(?=(?:ctober|ffic|ffen|rgani|pera|ther|nly|ver)[a-z]*)")


def mended(text: str) -> str:
    """Return a text with letters that stand for digits inside numbers put right, and such in words."""
    whole = _PARTED.sub(_together, text) if ", 000" in text else text
    whole = _TORN.sub(r"\1,\2 ", whole) if " ," in whole else whole
    return _LETTER.sub("O", _TOKEN.sub(_mended, whole)) if _may_be_mended(whole) else whole


def _may_be_mended(text: str) -> bool:
    """Whether anything like a digit that was taken for a letter, or the other way round, stands in a text."""
    return any(suspect.search(text) for suspect in _SUSPECTS)


def _mended(match: re.Match[str]) -> str:
    token = match.group()
    if not any(map(str.isdigit, token)) or _LITRES.fullmatch(token):
        return token
    number = token.translate(_DIGITS)
    return number if _NUMBER.fullmatch(number) else token


def _together(match: re.Match[str]) -> str:
    """Return a number without the spaces inside it, as wide as before."""
    return match.group().replace(", ", ",").ljust(len(match.group()))
