"""The last look at a row before it is written: it must say what the minutes say.

The number is read a second time, from its characters alone and without the rules that found it. A row that
fails is a fault of the extractor and is left out, because a missing figure harms less than a wrong one.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal, InvalidOperation
from itertools import groupby, pairwise

from extract.ocr_words import put_right
from extract.rules.numeral import to_number, with_low_points
from extract.scales import scales_told

_SCALES = {
    "k": 1_000,
    "thousand": 1_000,
    "m": 1_000_000,
    "million": 1_000_000,
    "bn": 1_000_000_000,
    "billion": 1_000_000_000,
}
_PENCE = dict.fromkeys(("p", "pence"), Decimal("0.01"))
# So far above a number in a table may stand what it is counted in, in characters.
_REACH = 6_000
# After an amount that leaves its scale to the next one: '£1.7 to £2.1 million'.
_TO_NEXT = re.compile(rf"\s+to\s+£\s?[\d.,]+\s?(?P<scale>{'|'.join(_SCALES)})\b", re.IGNORECASE)
_TENTH = Decimal("0.1")
# 'nine in 10', 'two out of every three'
_OF_EVERY = re.compile(r"\s(?:in|out\sof)\s(?:every\s)?")


class GateError(Exception):
    """A row that does not say what its document says; the message names the row."""


def check_row(row: Mapping[str, object], text: str) -> None:
    """Raise `GateError` unless number and sentence stand where the row says and the number is its value."""
    start, end = int(str(row["char_start"])), int(str(row["char_end"]))
    number, sentence = str(row["number_text"]), str(row["sentence"])
    if not number or text[start:end] != number:
        raise _fault(row, f"{number!r} does not stand at {start}")
    if text.find(sentence, max(0, end - len(sentence)), start + len(sentence)) < 0:
        raise _fault(row, f"its sentence does not stand around {start}")
    reading = put_right(with_low_points(number))
    values = {_decimal(row[name]) for name in ("value", "value_high") if row[name] is not None}
    readings = set(_readings(reading))
    if readings and not values <= readings | set(_in_scales(readings, text, (start, end))):
        raise _fault(row, f"{number!r} does not read {row['value']}")


def _in_scales(readings: Iterable[Decimal], text: str, span: tuple[int, int]) -> Iterator[Decimal]:
    """Yield every value in the scales told over a number or by the next: 518 under '£000' is 518,000."""
    start, end = span
    scales = set(scales_told(text[max(0, start - _REACH) : start]))
    following = _TO_NEXT.match(text, end)
    if following:
        scales.add(_SCALES[following["scale"].casefold()])
    return (reading * scale for reading in readings for scale in scales)


def _fault(row: Mapping[str, object], reason: str) -> GateError:
    return GateError(f"{row['document']}: {row['figure_id']}: {reason}")


def _decimal(value: object) -> Decimal:
    return Decimal(str(value))


def _readings(number: str) -> Iterator[Decimal]:
    """Yield every value the number can stand for; nothing for idioms such as 'two thirds' and 'doubled'."""
    numerals = list(_numerals(number))
    if not numerals:
        yield from _in_words(number)
        return
    parts = [value for part in _OF_EVERY.split(number) for value in _in_words(part)]
    if len(parts) == 2:
        yield from _share(*parts)
    last = numerals[-1][1]
    for value, scale in numerals:
        yield from {(value * (scale or 1)), (value * (scale or last or 1))}
    if len(numerals) == 2:
        yield from _share(numerals[0][0], numerals[1][0])
    if "fold" in number.casefold():
        yield (100 * (numerals[0][0] - 1))


def _numerals(number: str) -> Iterator[tuple[Decimal, Decimal | int | None]]:
    """Yield each numeral with the scale named by the letters after it: '£1.2m' is 1.2 and 1,000,000."""
    compact = "".join(number.casefold().replace(",", "").split())
    runs = ["".join(run) for _, run in groupby(compact, _sort)]
    for run, after in pairwise([*runs, ""]):
        if run[0].isdecimal():
            yield from _numeral(run, _SCALES.get(after, _PENCE.get(after)))


def _sort(character: str) -> str:
    if character.isdecimal() or character == ".":
        return "numeral"
    return "letter" if character.isalpha() else "sign"


def _numeral(run: str, scale: Decimal | int | None) -> Iterator[tuple[Decimal, Decimal | int | None]]:
    try:
        yield Decimal(run.rstrip(".")), scale
    except InvalidOperation:
        return


def _in_words(number: str) -> Iterator[Decimal]:
    try:
        yield to_number(number)
    except ValueError:
        return


def _share(part: Decimal, whole: Decimal) -> Iterator[Decimal]:
    if whole:
        yield (100 * part / whole).quantize(_TENTH)
