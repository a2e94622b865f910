"""Numbers that tell when: dates, clock times, years, and stretches of time that are only looked over."""

from extract.rules.numeral import NUMBER, WORDS
from extract.rules.period_words import MONTH_NAME, MONTH_STEMS
from extract.rules.rule import Reject

_MONTH = rf"{MONTH_NAME}\.?"
_MONTHS = " ".join(MONTH_STEMS)
_TIME = r"(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|quarters?|yrs?)"
_TIMES = "second minute hour day week month year quarter yr"
_RANGE = rf"{NUMBER}(?:\s?(?:[-–]|to|or)\s?{NUMBER})?"
_DASH = r"\s?(?:[-–—/]|to|and|until)\s?"
_NTH = r"(?:st|nd|rd|th)"
_CLOCK = r"""(?:
    \d{1,2}(?:[.:]\d{2})?\s?(?:[ap]\.?\s?m(?:\b\.?|(?=(?:in|at|on)\b))|noon\b|midnight\b)    # 7pm, 7.30 p.m.
  | \d{1,2}:\d{2}(?::\d{2})?(?!\d)                                     # 19:30, 00:07:30
  | \d{1,2}\.\d{2}\s?[-–]\s?\d{1,2}\.\d{2}(?!\d|%)                    # 7.00-8.30
)"""
# Things that make a number before them a count, however much it looks like a year.
_COUNTED = r"""(?:
    people|children|women|men|young|persons|families|homes|properties|households|calls|incidents|offences
    |crimes
  | referrals|visits|hours|residents|victims
  | (?:(?!(?:the|our|their|its|these|those|but|and|when|while|though|as|because|so|which)\b)[a-z]+\s)?
    [a-z]{3,}s\s
    (?:were|had|have|are|been|received|attended)
)"""
_MONTH_DAY_END = rf"""
    (?!\d|,\d|\s?%|\.\d)(?:st|nd|rd|th)?
    (?!\s[a-z]{{3,}}s\b|\s(?:people|children|women|men|were|had|have|are)\b
      |\sof\s(?:whom|which|these|those|them|the|all|our|their|its)\b|\s(?:in|out\sof)\s(?:\d{{1,2}}\b|{MONTH_NAME}\b))
"""
_NAMED_PERIOD = r"""(?:
    period|window|timeframe|time\sframe|average|mean|rolling|comparison|trend|low|high|plan|strategy|history
    |cycle
  | view|anniversary|basis|weekly|strategic|delivery|action|funding|on[\s-]year|olds?
)"""
_OF_YEARS = (
    "budget figure financial grant outturn plan precept programme result return settlement spend target"
)

DATES = (
    Reject(
        "date",
        None,
        rf"""
        (?!\d{{1,2}},\s\w+\s[–-]\s\d)                  # no 'May - 1, June - 3'
        \d{{1,2}}\s?(?:st|nd|rd|th|['’`"”])?           # 3rd
        (?:{_DASH}\d{{1,2}}\s?{_NTH}?)?                # - 5th
        (?:(?:\s+of)?[\s,]*{_MONTH}|-{_MONTH}-)        # of March
        (?:[\s,'’]*\d{{4}}(?!\d|,\d{{3}}|\s?%)        # 2019
          |\s?['’]\d\d(?!\d) | [\s,]*\d\d(?!\d|,\d|\s?%|\s{_COUNTED}|\s(?:were|had|have|are|of)\b))?
        """,
    ),
    Reject(
        "numeric date",
        None,
        r"""\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})(?!\d)|\d{4}-\d{2}-\d{2}(?!\d)
        |[0-3]?\d-(?:0[1-9]|1[0-2])-(?:(?:19|20)\d\d|\d\d)(?!\d)""",
    ),
    # 'three quarters of an hour' is a length that no unit tells
    Reject(
        "part of a time",
        None,
        rf"[a-z]+[\s-](?:third|quarter|fifth|sixth|eighth|tenth)s?\sof\san?\s{_TIME}\b",
        needs="third quarter fifth sixth eighth tenth",
    ),
    # 'on03/11/11': a date whose first number lost the space before it
    Reject("end of a date", r"[a-z]\d{1,2}/", r"\d{1,2}/(?:\d{4}|\d{2})(?!\d)", reach=4, marks="/"),
    Reject(
        "month day",
        # not 'February - 1, March - 3', nor '8 in March and 5 in April', which count
        rf"\b{_MONTH}(?:\s\d{{1,2}}{_NTH}?[\s,]*(?:(?:[-–]|to|and)\s?)?|[\s,]*(?:[-–](?=\S)\s?)?)",
        rf"(?:['’]\d{{2}}|(?:19|20)\d\d|[12]?\d|3[01]){_MONTH_DAY_END}",
        reach=28,
        needs=_MONTHS,
    ),
    Reject(
        "month and year",
        rf"\b(?:in|to|by|since|until|till|from|of|for|during|ending)\s{_MONTH}[\s,]*",
        r"(?:19|20)\d\d(?!\d|,\d|\s?%|\.\d)",
        reach=28,
        needs=_MONTHS,
    ),
    Reject(
        "clock time",
        None,
        rf"""
        (?:{_CLOCK}|\d{{1,2}}(?:[.:]\d{{2}})?)(?:{_DASH}(?:{_CLOCK}|close|late|midnight))    # 9 to 5pm
      | {_CLOCK}
      | 24\s?/\s?7 | 24\shours?\sa\sday | 365\sdays\s(?:a|of\sthe|in\sthe)\syear
      | (?:[01]?\d|2[0-3])[.:][0-5]\d\s?(?:hours|hrs)\b(?!\s(?:of|per|a|each|were|was)\b)   # 19.30 hours
      | 0\d[0-5]\d\s?(?:hours|hrs)\b | (?:1\d|2[0-3])[0-5]\d\s?(?:hours|hrs)       # 1940 hours on Friday
          (?=\s(?:on\s(?:the\s)?(?:\d{{1,2}}\b|{_MONTH}|\w+day\b)|today|yesterday|that\s(?:day|night|evening)))
      | (?:[01]?\d|2[0-3])[.:][0-5]\d(?=\s(?:each|every|that|this|the\snext|the\sfollowing)\s
          (?:(?:week|satur|sun)?day|morning|afternoon|evening|night)\b)
      | (?:five|ten|twenty|twenty-five|quarter|half|\d{{1,2}})\s(?:minutes\s)?past\s(?:{WORDS}|\d{{1,2}})\b
      | (?:{WORDS}|\d{{1,2}})\s                                               # 4 in the morning
        (?:o['’]clock|(?:at\snight|in\sthe\s(?:early\s)?(?:mo\w+ing|afternoon|evening))\b)
        """,
    ),
    Reject("minutes of a clock time", r"\b(?:[01]?\d|2[0-3]):", r"[0-5]\d(?!\d|%)", reach=3, marks=":"),
    Reject(
        "clock time after a verb",
        r"\b(?<!stood\s)(?<!remained\s)(?<!was\s)(?<!is\s)(?<!rate\s)(?<!set\s)(?<!now\s)at\s",
        r"(?:[6-9]|1\d|2[0-3])\.(?:00|15|30|45)(?=[.,;)]|$|\s(?:and|for|until|to|in|on)\b)",
        reach=14,
        needs="at_",
    ),
    Reject(
        "24-hour clock",
        r"\b(?:at|from|until|till|by|between|to)\s",
        rf"(?:[01]\d|2[0-3])[.:]?[0-5]\d\s?(?:hrs|hours|h\b)(?:{_DASH}\d{{4}}\s?(?:hrs|hours))?",
        reach=10,
        needs="at_ from_ until_ till_ by_ between_ to_",
    ),
    Reject("financial year", None, r"(?:19|20)\d\d\s?[/–-]\s?(?:(?:19|20)\d\d|\d{1,2})(?!\d|,\d)"),
    Reject(
        "short financial year",
        r"(?:\bFY\s?|\bQ[1-4]\s|\byear\s|\bin\s|\bfor\s|\bduring\s|\bsince\s|\bof\s|\bto\s|\bfrom\s|\()",
        r"""
        (?P<a>[0-3]\d)[/-](?P<b>[0-3]\d)(?!\d|,\d|\s?%|/)
        # no noun follows, or 09/10 counts it
        (?!\s(?!and|to|the|was|were|is|when|there|compared|financial|which|with|on)(?-i:[a-z]))
        """,
        reach=10,
    ),
    # '21/22 £' in a table's head, 'the 21/22 return'; 15/16 are as often so many of so many
    Reject(
        "short financial year said alone",
        "",
        rf"(?P<a>[1-3]\d)/(?P<b>[1-3]\d)(?=\s(?:£|(?:{'|'.join(_OF_YEARS.split())})\b))",
        says=f"£ {_OF_YEARS}",
    ),
    Reject(
        "year",
        None,
        rf"""
        (?:19|20)\d\d(?!\d|\s?%|,\d|\.\d|\+)(?:['’]?s\b)?
        (?!(?<=from\s\d{{4}})\sto\s(?!(?:19|20)\d\d\b)\d)   # 'from 1987 to 2140' are counts
        (?!\s(?!(?:figures?|results|levels|statistics|totals|elections|rates)\b){_COUNTED})
        """,
    ),
    Reject(
        "day and month",
        r"\b(?:by|on|until|dated|due|from|circulated)\s",
        r"\d{1,2}/(?:0\d|1[0-2])(?!\d|/\d|%)",
        reach=14,
        needs="by_ on_ until_ dated_ due_ from_ circulated_",
    ),
    Reject("day and month at", None, r"[0-3]?\d/(?:0?[1-9]|1[0-2])(?=,?\sat\s\d)", needs="at_"),
    Reject("leading zero year", "", r"(?P<a>0\d)[/-](?P<b>\d\d)(?!\d|,\d|\s?%|/)"),
    Reject("number with a leading zero", None, r"0\d/\d\d(?!\d|,\d|\s?%|/)"),
    Reject(
        "day of the week",
        r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s(?:the\s)?",
        r"\d{1,2}(?:st|nd|rd|th)?(?![\d%]|[.,:]\d|\s?[ap]\.?m|\s[a-z]{3,})",
        reach=16,
        needs="monday tuesday wednesday thursday friday saturday sunday",
    ),
    Reject("decade", None, r"(?:19|20)?\d0['’]?s\b"),
)

WINDOWS = (
    Reject(
        "time window",
        r"""\b(?:last|past|previous|preceding|next|coming|following|first|final|remaining|rolling|subsequent|recent
            |prior|latest|current|same)\s""",
        rf"{_RANGE}[\s-](?:full\s|financial\s|calendar\s|consecutive\s)?{_TIME}\b",
        reach=13,
        needs="""last_ past_ previous_ preceding_ next_ coming_ following_ first_ final_ remaining_
        rolling_ subsequent_ recent_ prior_ latest_ current_ same_""",
    ),
    Reject(
        "time window named",
        None,
        rf"{NUMBER}[\s-]{_TIME}['’]?[\s-](?:(?!(?:on|in|at|as|by|for|with|of|the)\s)[a-z]+\s)?{_NAMED_PERIOD}\b",
        needs=_TIMES,
    ),
    Reject(
        "back in months",
        r"\b(?:brought|back(?:\s\w+){0,4}|again|review\w*|report\w*|updated?|return\w*)\sin\s(?:another\s|about\s)?",
        rf"{_RANGE}\s(?:weeks|months|years)\b",
        reach=48,
        needs="brought back again review report update return",
    ),
    Reject(
        "time of day after a date",
        r"(?:19|20)\d\d,?\s(?:at\s)?",
        r"(?:[01]?\d|2[0-3])[.:][0-5]0(?=\s*(?:,|$|[-–]|\s(?:in|at)\b))",
        reach=10,
        needs="19 20",
    ),
    Reject(
        "time window to",
        r"\b(?:the|a|of|for|over|in|rolling)\s",
        rf"{NUMBER}[\s-]{_TIME}\s(?:to(?!\s\d)|ending|ended|since|from|up\sto|between|prior|before(?!\s(?:they|he|she|it|we)\b)|until)\b",
        reach=10,
        needs="the_ a_ of_ for_ over_ in_ rolling_",
    ),
    Reject(
        "the months",
        r"\b(?:in|over|for|during)\sthe\s",
        rf"{NUMBER}\s(?:weeks|months|years)\b(?=[.,;)]|$|\s(?!of\b|to\b))",
        reach=12,
        needs="the_",
    ),
    # the time over which things were counted: '30 referrals in six months'
    Reject(
        "counted in months",
        r"\d\s(?:(?-i:[a-z][a-z-]+)\s){1,3}in\s",
        rf"{NUMBER}\smonths\b(?=[.,;)]|$|\s(?:against|compared)\b)",
        reach=40,
        says="month",
    ),
    Reject("rolling year", None, r"12[\s-]?(?:m|mths?|months?)\s(?:to|ending|ended|rolling|figures?|data)\b"),
    Reject(
        "time ago",
        None,
        rf"""{_RANGE}\s{_TIME}\s
        (?:ago|earlier|later|previously|beforehand
          |before(?!\s(?:they|he|she|it|we|anyone|anybody|somebody|someone|help|(?!being\b)[a-z]{{3,}}ing)\b)
          |hence|running|in\sa\srow|old|(?<=quarter\s)(?:behind|in\sarrears))\b""",
        needs=_TIMES,
    ),
    Reject(
        "over years",
        r"\b(?:over|for|in|during|throughout|across|these|those|each\sof\sthe)\s(?:the\s|a\s|some\s)?",
        rf"""(?:{WORDS}|\d{{1,2}})\s(?:financial\s|calendar\s|full\s)?(?:years?|quarters?)\b
        (?!\s(?:imprisonment|sentence|custody|in\sprison))""",
        reach=22,
        needs="over_ for_ in_ during_ throughout_ across_ these_ those_ each_",
    ),
    Reject(
        "weekly interval",
        None,
        rf"{NUMBER}[\s-](?:weekly|monthly|yearly|hourly)\b",
        needs="weekly monthly yearly hourly",
    ),
    Reject(
        "within months",
        r"\bwithin\s",
        rf"{NUMBER}\s(?:months|years)(?=\s(?:was|were|is|are|for|of|has|had)\b)",
        reach=9,
        needs="within_",
    ),
    Reject(
        "older than", r"\b(?:old|young)er\sthan\s", rf"{NUMBER}\s{_TIME}\b", reach=14, needs="older_ younger_"
    ),
    Reject("months' time", None, rf"{_RANGE}\s(?:days|weeks|months|years)['’]?\stime\b", needs="time"),
    Reject(
        "year-long things",
        None,
        rf"{NUMBER}\syear\s(?!sentence|contract|tenancy|length|ban|term|order|old|to\sdate)(?=[a-z])",
        needs="year",
    ),
    Reject(
        "and seconds",
        r"\d\s?(?:minutes?|mins?|hours?|hrs?)\s(?:and\s)?",
        r"\d{1,2}\s(?:seconds?|secs?|minutes?|mins?)\b",
        needs="min hour hr",
    ),
    Reject(
        "minutes and seconds",
        r"(?:\d|one|two|three|four|five|six|seven|eight|nine|ten)\s(?:minutes?|mins?)\s",
        r"[0-5]\d(?=\s?(?:[,.;)]|$)|\s(?:against|and|compared|which|in|on|for)\b)",
        reach=18,
        needs="min",
    ),
    Reject("minutes and seconds short", None, r"\d{1,3}\s?m\s?\d{1,2}\s?s\b|(?<=m\s)\d{1,2}\s?s\b"),
    # a missing figure harms less than 1 hour for an hour and a half
    Reject("mixed fraction", None, r"\d{1,3}\s?[½¼¾]|\d{1,3}\s(?:1/2|[13]/4)(?=[\s-]|$)"),
    Reject(
        "opening hours",
        r"\b(?:open|opens|a|the|than|hours|usual|normal|working|just|standard|only|\w+day)[,:]?\s",
        r"(?:[7-9]|1[0-2])\s?(?:to|[-–])\s?[4-9](?![\d%]|\.\d|,\d)",
        reach=12,
    ),
    Reject(
        "days a week",
        None,
        # parts of days are somebody's hours: 'seconded for 1.5 days a week'
        rf"(?!\d+\.\d){NUMBER}\s(?:days?|nights?)\s(?:a|per|in\sthe|out\sof)\s(?:week|seven)\b",
        needs="week seven",
    ),
    Reject(
        "one and the next",
        None,
        r"one\s(?:week|month|quarter|year)\s(?=(?:and|but|then)\s(?:\w+\s){0,4}?(?:the\s)?next\b)",
        needs="week month quarter year",
    ),
    Reject(
        "weekdays",
        None,
        rf"{NUMBER}\s(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b",
        needs="mon tues wednes thurs fri satur sun",
    ),
)
