"""The ways in which minutes name a time that no calendar fixes: 'over the year', 'by the summer'."""

from extract.rules import period_dates as read
from extract.rules.period_rule import rule
from extract.rules.period_words import COUNT, DATED, FEW, FY, KIND_OF_YEAR, SEASON, YEAR

LOOSE = (
    # 'over that period', 'for the same nine months'
    rule(
        "that period",
        ("period", "same"),
        rf"""(?:over|during|in|for|throughout|across|within)\s(?:this|that|the\ssame|the|these|those)\s(?:time\s)?periods?\b(?!\s(?:from|to|between|up|since|ending|{DATED}))
            |(?:over|during|in|for|throughout|across)\s(?:the|those|these)\ssame\s(?:{COUNT}\s)?(?:weeks|months|quarters)\b""",
        read.no_dates,
        anaphoric=True,
    ),
    # 'over the year', 'for the quarter', 'by the end of the year', 'this quarter', "the year's"
    rule(
        "the year",
        ("year", "quarter", "month", "period", "yr", "qtr"),
        rf"""(?:(?:over|during|in|for|throughout|across|within|by|at|until)\s)?(?:the\s)?(?:course|start|beginning|end)\sof\s(?:the|this|that|each)\s(?:(?:same|current|reporting|{KIND_OF_YEAR})\s)*(?:year|quarter|month|period)\b
            |(?:(?:over|during|in|throughout|across|within)\s(?:the|this|that|each)\s(?:(?:same|current|reporting|whole|full|past|{KIND_OF_YEAR}|relevant)\s)*
                |for\s(?:the|this|that|each)\s(?:(?:same|whole|full|{KIND_OF_YEAR})\s)*)
                (?:year|quarter|month|period)\b(?!\s(?:after|before|when|following|from|to|between|up|since|ending|ended|{DATED}))
            |(?:on\s|over\s|for\s)?the\syear\sas\sa\swhole
            |in[\s-](?:year|quarter)\b(?!\s(?:\d|one\b|two\b|three\b|four\b))
            |this\s(?:{KIND_OF_YEAR}\s)?(?:year|yr|quarter|qtr|month)\b""",
        read.no_dates,
    ),
    # 'next year', 'the coming financial year', 'over the next three years'
    rule(
        "next year",
        ("next", "coming", "following", "current_"),
        rf"(?:in\s|over\s|during\s|for\s)?(?:the\s)?(?:(?:next|coming|following|current)\s(?:{KIND_OF_YEAR}\s)?(?:year|quarter|month)|(?:next|coming)\s(?:{COUNT}|few)\s(?:(?:{KIND_OF_YEAR})\s)?(?:years|quarters|months|weeks))\b",
        read.no_dates,
    ),
    # 'by the summer', 'over the Easter weekend', 'Autumn 2022', 'during the first lockdown'
    rule(
        "season",
        (
            "spring",
            "summer",
            "autumn",
            "winter",
            "christmas",
            "easter",
            "new_year",
            "halloween",
            "term",
            "lockdown",
        ),
        rf"""(?:by|before|at|until|in|during|over|throughout|across|since|from|for|of)\s(?:the\s|this\s|last\s|next\s)?(?:(?:end|start)\sof\s(?:the\s)?)?{SEASON}
            |(?:this|last|next)\s{SEASON}
            |{SEASON}(?=\s{YEAR})\s{YEAR}""",
        read.no_dates,
    ),
    # 'in its first year', 'the last full year'
    rule(
        "year of several",
        ("first_", "second_", "third_", "fourth_", "final_", "full_"),
        r"""(?:(?:in|during|over)\s)?(?<!for[ ])(?:the|its)\s
            (?:(?:first|second|third|fourth|final)\s(?:(?:full|complete|whole)\s)?|last\s(?:full|complete|whole)\s)year\b
            (?!\s(?:group|running|in\sa\srow|student|pupil))""",
        read.no_dates,
    ),
    # 'by year end', 'at the end of the financial year'
    rule(
        "deadline",
        ("year_end", "year-end"),
        r"(?:by|before|at|until)\s(?:the\s)?(?:financial\s)?year[\s-]end\b|(?:the\s)?year[\s-]end(?=\s\w+\s(?:is|was|of|being|at)\b)",
        read.no_dates,
    ),
    # 'in a week', 'inside a year'
    rule(
        "in a unit",
        ("in_a_week", "in_a_month", "in_a_quarter", "in_a_year"),
        r"in\sa\s(?:week|month|quarter|year)\b",
        read.no_dates,
    ),
    # 'a year', 'each month', 'per annum', but not 'a year ago'
    rule(
        "each unit",
        ("a_year", "a_month", "a_week", "per_", "each", "every", "annually", "annum", "p.a"),
        r"""(?:(?:a|per|each|every)\s(?:year|month|week)|(?:per|each|every)\squarter)\b
                (?!\s(?:ago|before|earlier|later|after|on|or|from|previously|old|ending|to)\b)
            |(?:per\s)?annum\b|p\.a\.?(?!\w)|annually\b""",
        read.no_dates,
    ),
    # "the year's total", 'the annual target'
    rule(
        "of the year",
        ("annual_", *(f"{unit}{mark}s" for unit in ("year", "quarter", "month") for mark in "'’")),
        r"""the\s(?:year|quarter|month)[’']s\b
            |(?:the\s)?annual(?=\s(?:target|budget|cost|grant|total|saving|average|income|limit)s?\b)""",
        read.no_dates,
    ),
    # 'in twelve months', 'over five years', 'the first nine months of this year'
    rule(
        "length in all",
        ("months", "weeks", "years", "quarters"),
        rf"""(?<!time[ ])(?:in|during|across|throughout)\s(?:(?:the|these|those)\s)?
                (?:(?:first|final|full)\s)?{FEW}\s(?:months|weeks|years|quarters)\b(?:\sof\s(?:this|the)\s(?:{KIND_OF_YEAR}\s)?year)?
            |(?<!for[ ])(?<!gone[ ])(?<!than[ ])(?<!of[ ])over\s(?:the\s)?{FEW}\s(?:months|years)\b
            |(?:the\s)?first\s{FEW}\s(?:months|weeks|quarters)(?:\sof\s(?:this|the|{FY}|{YEAR})(?:\s(?:{KIND_OF_YEAR}\s)?year)?)?""",
        read.no_dates,
    ),
    # 'the five year mean'
    rule(
        "mean of years",
        ("mean", "average", "avg"),
        rf"(?:the\s)?{COUNT}[\s-](?:year|yr)\s(?:mean|average|avg)\b",
        read.no_dates,
        relative=True,
    ),
    # 'half-year', 'first half of the year', 'six months to September' is a length up to a month
    rule(
        "half year",
        ("half",),
        rf"(?:the\s)?(?:(?:first|second)\shalf\sof\s(?:the\s(?:{KIND_OF_YEAR}\s)?year|{FY}|{YEAR})|half[\s-]year)\b",
        read.no_dates,
    ),
    # 'to date', 'so far', 'up to now'
    rule(
        "until now",
        ("to_date", "so_far", "to_now", "thus_far", "the_present", "until_now"),
        r"(?:(?<!up.)to\sdate|so\sfar|up\sto\snow|thus\sfar|up\sto\sthe\spresent|until\snow)\b",
        read.until_now,
    ),
    # 'currently', 'at present'
    rule(
        "now",
        ("current", "present", "moment"),
        r"(?:currently|at\spresent|presently|at\sthe\smoment|at\sthe\s(?:current|present)\stime)\b",
        read.now,
    ),
    # 'today': said of the number beside it only
    rule("today", ("today",), r"today\b(?![’'])", read.now),
)
