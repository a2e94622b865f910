"""Rates, per time, head or thing: 'a month', 'per 1,000 population', 'every week', 'apiece'."""

import re

from extract.rules.rule import FLAGS

_RATE = re.compile(
    r"""\s?(?:
        # a month, every average week
        (?:per|each|every|an?|for\severy|for\seach)\s(?:average\s)?
        (?P<time>day|week|weekend|night|month|quarter|year|hour|shift|fortnight|annum)\b
        (?!\s(?:ago|earlier|later|previously|beforehand)\b)
        # per 1,000 population, for every hundred of the residents
      | (?:per|for\severy|for\seach|in\severy)\s
        (?P<base>(?:\d{1,3}(?:,\d{3})+|\d+|one|a|thousand|hundred)(?:\s(?:thousand|hundred|million))?
          (?:\s(?:of\sthe\s)?(?!(?:was|were|is|are|had|has|and|or|but|which|than|to|as|in|on|at|with|by|for|from
            |below|above|against|compared|over|under)\b)[a-z]+)?)
        # per head
      | per\s(?P<thing>(?!cent\b)[a-z]+(?:\s(?:head|worker|officer))?)
      | (?P<adverb>weekly|monthly|daily|annually|quarterly|apiece)\b(?!\s(?-i:[A-Z]))
    )""",
    FLAGS,
)
_ADVERBS = {
    "weekly": "per week",
    "monthly": "per month",
    "daily": "per day",
    "annually": "per year",
    "quarterly": "per quarter",
    "apiece": "each",
}


def find_rate(words: str, position: int) -> str | None:
    """Return the rate that starts at `position`, as 'per month' or 'per 1,000 population', or None."""
    match = _RATE.match(words, position)
    if match is None:
        return None
    if match["adverb"]:
        return _ADVERBS[match["adverb"].lower()]
    return f"per {(match['time'] or match['base'] or match['thing']).lower()}"
