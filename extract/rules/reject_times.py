"""Numbers that tell when: dates, clock times and years."""

from extract.rules.numeral import WORDS
from extract.rules.period_words import MONTH_NAME, MONTH_STEMS
from extract.rules.reject_windows import TIME
from extract.rules.rule import Reject

_MONTH = rf"{MONTH_NAME}\.?"
_MONTHS = " ".join(MONTH_STEMS)
_GLUED_MONTH = MONTH_NAME.removesuffix(r"\b")
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
    (?:were|had|have|are|been|received|attended)(?!\s(?:up|down|lower|higher|\d[\d.,]*\s?(?:%|per\scent)))
)"""
# 'over 2000 patrols', which is a round number, 'there had been 1988 police officer posts'
_NUMBERED_SO = (
    r"(?:(?<=\bover\s(?:19|20)[05]0)|(?<=\bnearly\s(?:19|20)[05]0)|(?<=\balmost\s(?:19|20)[05]0)"
    r"|(?<=there\swere\s\d{4})|(?<=there\sare\s\d{4})|(?<=had\sbeen\s\d{4})|(?<=have\sbeen\s\d{4})|(?<=total\sof\s\d{4}))"
)
_THINGS = (
    r"\s(?:(?!(?:after|and|as|at|before|because|but|by|for|from|in|of|on|or|since|so|that|the|there|though|through|to"
    r"|until|was|were|when|where|which|while|with)\b)[a-z]+\s){0,2}"
    r"(?!(?:averages|budgets|elections|figures|has|is|its|levels|minutes|numbers|outturns|plans|prices|priorities|rates"
    r"|results|returns|statistics|targets|terms|this|totals|values|was)\b)[a-z]{3,}s\b"
)
# 'went from 1930 to 2030': so long ago are no years that a board compares, but 'served from 1975 to 2005'
_MOVED = (
    *("go", "went", "gone", "rose", "risen", "fell", "fallen", "grew", "grown", "increase", "increased"),
    *("reduced", "dropped", "moved", "up", "down"),
)
_MOVED_FROM = "|".join(rf"(?<=\b{verb}\sfrom\s19[0-7]\d)" for verb in _MOVED)
_NOT_MOVED_TO = "".join(rf"(?<!\b{verb}\sfrom\s19[0-7]\d\sto\s\d{{4}})" for verb in _MOVED)
_MONTH_DAY_END = rf"""
    (?!\d|,\d|\s?%|\.\d)(?:st|nd|rd|th)?
    (?!\s(?!this|was|has)[a-z]{{3,}}s\b|\s(?:people|children|women|men|were|had|have|are|fewer|more|less)\b
      |\sof\s(?:whom|which|these|those|them|the|all|our|their|its)\b|\s(?:in|out\sof)\s(?:\d{{1,2}}\b|{MONTH_NAME}\b))
"""
# '2020' after 'between 2019 and'
_NEXT_YEARS = "|".join(rf"(?<={year}\sand\s){year + step}" for year in range(2000, 2030) for step in (1, 2))
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
          |\s?['’]\d\d(?!\d) | [\s,]*\d\d(?!\d|,\d|\s?%|\s{_COUNTED}|\s(?:were|had|have|are|of)\b
              |(?<=,\s\d\d)\s[a-z]))?              # '11 March, 46 were'
        """,
    ),
    Reject(
        "numeric date",
        None,
        r"""\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d{2})(?!\d)|\d{4}-\d{2}-\d{2}(?!\d)
        |[0-3]?\d-(?:0[1-9]|1[0-2])-(?:(?:19|20)\d\d|\d\d)(?!\d)""",
    ),
    Reject(
        "date run together",
        None,
        rf"\d{{1,2}}(?:st|nd|rd|th)?\s?{_GLUED_MONTH}\s?(?:19|20)\d\d(?!\d)",
    ),
    # 'three quarters of an hour' is a length that no unit tells
    Reject(
        "part of a time",
        None,
        rf"[a-z]+[\s-](?:third|quarter|fifth|sixth|eighth|tenth)s?\sof\san?\s{TIME}\b",
        needs="third quarter fifth sixth eighth tenth",
    ),
    # 'on03/11/11': a date whose first number lost the space before it
    Reject("end of a date", r"[a-z]\d{1,2}/", r"\d{1,2}/(?:\d{4}|\d{2})(?!\d)", reach=4, marks="/"),
    Reject(
        "month day",
        # not 'February - 1, March - 3', nor '8 in March and 5 in April', which count
        rf"\b{_MONTH}(?:\s\d{{1,2}}{_NTH}?[\s,]*(?:(?:[-–]|to|and)\s?)?|[\s,]*(?:[-–](?=\S)\s?)?)",
        rf"(?:['’]\d{{2}}|(?:19|20)\d\d|[012]?\d|3[01]){_MONTH_DAY_END}",
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
    # 'the October 2014 crimes', where no 'in' says that it is a time
    Reject(
        "month and year of what follows",
        rf"\b(?:the|these|those|our|its|their|all)\s{_MONTH}\s",
        r"(?:19|20)\d\d(?=\s[a-z])",
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
      | (?<=\bat\s)(?:five|ten|twenty|twenty-five)\sto\s(?:{WORDS})\b(?!\s(?!this|is|was)[a-z]+s\b)
      | (?:[01]?\d|2[0-3])[.:][0-5]\d\sfor\s(?:[01]?\d|2[0-3])(?:[.:][0-5]\d\b|(?=[,;]|\.?$))   # 10 for 11
      | (?:{WORDS}|\d{{1,2}})\s                                               # 4 in the morning
        (?:o['’]clock|(?:at\snight|in\sthe\s(?:early\s)?(?:mo\w+ing|afternoon|evening))\b)
        """,
    ),
    # 'open from 9.30 to 11.30'
    Reject(
        "clock times from and to",
        r"\b(?:mornings?|afternoons?|evenings?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|open|sat|sits)\b"
        r"(?:(?!\b(?:fell|rose|went|improved|reduced|increased|came|down|up|lost)\b)[^.;\d]){0,24}\bfrom\s"
        r"(?:(?:[7-9]|1\d|2[0-3])\.(?:00|15|30|45)\sto\s)?",
        r"(?:[1-9]|1\d|2[0-3])\.(?:00|15|30|45)(?!\d|\s?%|\s(?:per|minutes|days|hours|a)\b)",
        reach=60,
        needs="from_",
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
        "clock time until",
        r"\b(?:until|till|before|after)\s",
        r"(?:[1-9]|1\d|2[0-3])\.(?:00|15|30|45)(?=[.,;)]|$|\s(?:and|or|for|to|in|on|when)\b)",
        reach=8,
        needs="until_ till_ before_ after_",
    ),
    # 'stopped between 7 and 10 in the morning'
    Reject(
        "hours of a time of day",
        None,
        r"\d{1,2}\s?(?:and|to|[-–])\s?\d{1,2}(?=\s(?:in\sthe\s(?:morning|afternoon|evening)|at\snight)\b)",
        needs="morning afternoon evening night",
    ),
    Reject(
        "24-hour clock",
        r"\b(?:at|from|until|till|by|between|to)\s",
        rf"(?:[01]\d|2[0-3])[.:]?[0-5]\d\s?(?:hrs|hours|h\b)(?:{_DASH}\d{{4}}\s?(?:hrs|hours))?",
        reach=10,
        needs="at_ from_ until_ till_ by_ between_ to_",
    ),
    Reject(
        "clock time beside a date",
        None,
        r"(?:[01]\d|2[0-3])[0-5]\d(?=\s(?:hrs\s|hours\s|on\s)?\d{1,2}/\d{1,2}/(?:\d{4}|\d\d)\b)",
    ),
    # 'between 0900 and 1700'
    Reject(
        "24-hour clock to another",
        r"\bbetween\s0\d[0-5]\d\sand\s|\b0\d[0-5]\d\sto\s",
        r"(?:[01]\d|2[0-3])[0-5]\d(?![\d,.%])",
        reach=20,
        needs="between_ to_",
    ),
    Reject("financial year", None, r"(?:19|20)\d\d\s?[/–-]\s?(?:(?:19|20)\d\d|\d{1,2})(?!\d|,\d)"),
    Reject(
        "short financial year",
        r"(?:\bFY\s?|\bQ[1-4]\s|\byear\s|\bprevious\s|\bin\s|\bfor\s|\bduring\s|\bsince\s|\bof\s|\bto\s|\bfrom\s|\bthan\s|\bagainst\s|\btarget\s|\bactual\s|\boutturn\s|\()",
        r"""
        (?P<a>[0-3]\d)[/-](?P<b>[0-3]\d)(?!\d|,\d|\s?%|/)
        # no noun follows, or 09/10 counts it
        (?!\s(?!and|to|the|than|was|were|is|when|there|compared|against|financial|reporting|which|with|on|but|while
                |from|at)(?-i:[a-z]))
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
        (?!(?:{_MOVED_FROM})\sto\s\d){_NOT_MOVED_TO}
        (?!{_NUMBERED_SO}{_THINGS})
        (?!\s(?!(?:figures?|results|levels|statistics|totals|elections|rates)\b){_COUNTED})
        """,
    ),
    # 'formed in 1894', long before any figure of a board
    Reject(
        "year long ago",
        r"\b(?:since|(?:formation|formed|founded|founding|established|opened|built|passed|enacted)\sin)\s",
        r"1[5-8]\d\d(?=[.;)]|,(?!\d)|$)(?!\.\d)",
        reach=16,
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
    Reject("number with a leading zero", None, r"0\d/\d{2,4}(?!\d|,\d|\s?%|/)"),
    Reject("ages run together", r"\baged?\d{1,2}[-–]", r"\d{1,2}", reach=8, marks="-–"),
    Reject(
        "day of the week",
        r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s(?:the\s)?",
        r"\d{1,2}(?:st|nd|rd|th)?(?![\d%]|[.,:]\d|\s?[ap]\.?m|\s[a-z]{3,})",
        reach=16,
        needs="monday tuesday wednesday thursday friday saturday sunday",
    ),
    # 'between 2019 and 2020 young people went missing'
    Reject("year after a year", r"\bbetween\s20[012]\d\sand\s", rf"(?:{_NEXT_YEARS})(?![\d,%])", reach=18),
    # 'July '22'
    Reject(
        "year after an apostrophe",
        rf"(?:\b{MONTH_NAME}\s?|\b(?:since|in|from|to|until|during|summer|winter|autumn|spring)\s|['’‘]\d\d\s)['’‘]",
        r"\d\d(?![\d%]|\s[a-z]+s\b|[^'’.;]{0,40}['’](?:\s|[.,;)]|$))",
        reach=14,
        marks="'’‘",
    ),
    Reject("years in a row", r"['’‘]", r"\d\d(?=\s['’‘]\d\d\b)", reach=2, marks="'’‘"),
    # 'from the 94-98 average'
    Reject(
        "years of an average",
        r"\b(?:from|against|than|below|above|on)\s(?:the|its|our|their)\s",
        r"\d\d\s?[-–/]\s?\d\d(?=\s(?:average|baseline|mean)(?:[.,;)]|$|\s(?:of|for|by|and|was|is)\b))",
        reach=14,
        says="average baseline mean",
    ),
    Reject("decade", None, r"(?:19|20)?\d0['’]?s\b"),
)
