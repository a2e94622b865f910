"""What a rate is per, read off the words of its row: 'per 1,000 population', 'a month', 'for every 10 homes'.

The dataset has no column for it, so it is taken from the sentence, right behind the number, or not at all.
"""

from collections.abc import Iterator

WORDS_BETWEEN = 4
LONGEST = 5
TIMES = ("hour", "day", "night", "week", "fortnight", "month", "quarter", "year")
# A phrase ends before one of these, as it ends at a comma or a stop.
_ENDING = """
    a an and are as at but by compared during for from in is of on or over since so than that the to under was
    were which while with
"""
ENDS = frozenset(_ENDING.split())
STOPS = ".,;:)!?"


def per(sentence: str, number: str) -> str:
    """Say what the number of a sentence is per; empty where its words do not say or say two things."""
    found = {words for rest in _behind(sentence, number) if (words := _phrase(rest))}
    return next(iter(found)) if len(found) == 1 else ""


def _behind(sentence: str, number: str) -> Iterator[list[str]]:
    """Give the words behind each place where the number stands alone; a cell of a table ends them."""
    at = sentence.find(number) if number else -1
    while at >= 0:
        end = at + len(number)
        if not (sentence[at - 1 : at].isalnum() or sentence[end : end + 1].isalnum()):
            yield sentence[end : end + 120].split("\t")[0].split()
        at = sentence.find(number, end)


def _phrase(words: list[str]) -> str:
    for at, word in enumerate(words[: WORDS_BETWEEN + 1]):
        following = words[at + 1 : at + 2 + LONGEST]
        if word == "per" and following and not following[0].startswith("cent"):
            return _until_end(["per"], following)
        if word == "for" and following and following[0] in ("every", "each"):
            return _until_end(["for", following[0]], following[1:])
        if word in ("a", "each", "every") and following and following[0].rstrip(STOPS) in TIMES:
            return f"{word} {following[0].rstrip(STOPS)}"
        if word[-1] in STOPS:
            return ""
    return ""


def _until_end(lead: list[str], words: list[str]) -> str:
    """Take words up to the end of the phrase; 'of the 10-17 population' belongs to a number before it."""
    taken: list[str] = []
    for word in words[:LONGEST]:
        goes_on = bool(taken) and (word == "of" or (word == "the" and taken[-1] == "of"))
        if word in ENDS and not goes_on:
            break
        taken.append(word.rstrip(STOPS))
        if word[-1] in STOPS:
            break
    while taken and taken[-1] in ENDS:
        taken.pop()
    return " ".join([*lead, *taken]) if taken else ""
