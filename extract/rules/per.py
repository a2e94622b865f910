"""Rates: a number of things per time, head or thing: 'a month', 'per 1,000 population', 'every week', 'apiece'."""

import re

from extract.rules.rule import FLAGS

_RATE = re.compile(
    r"""\s?(?:
        (?:per|each|every|an?|for\severy|for\seach)\s(?:average\s)?(?P<time>day|week|weekend|night|month|quarter|year|hour|shift|fortnight|annum)\b
      | (?:per|for\severy|for\seach|in\severy)\s(?P<base>(?:\d[\d,]*|one|a|thousand|hundred)(?:\s(?:thousand|hundred|million))?(?:\s(?:of\sthe\s)?(?:[a-z]+))?)
      | per\s(?P<thing>(?!cent\b)[a-z]+(?:\s(?:head|worker|officer))?)
      | (?P<adverb>weekly|monthly|daily|annually|quarterly|apiece)\b
    )""",
    FLAGS,
)


def find_rate(words: str, position: int) -> str | None:
    """The 'per ...' that starts at `position`, worded as 'per month', 'per 1,000 population'; None if there is none."""
    match = _RATE.match(words, position)
    if match is None:
        return None
    if match["adverb"]:
        return "each" if match["adverb"].lower() == "apiece" else f"per {_UNITS[match['adverb'].lower()]}"
    return f"per {(match['time'] or match['base'] or match['thing']).lower()}"


_UNITS = {"weekly": "week", "monthly": "month", "daily": "day", "annually": "year", "quarterly": "quarter"}
