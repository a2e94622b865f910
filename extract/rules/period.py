"""Find the times that figures are about, as worded, and work out their dates where the words allow it.

Rules of reading, for UK boards: a financial year runs from 1 April to 31 March; 'Q3 2021/22', 'quarter 3' and
'last quarter' are quarters of the financial year, 'Q3 2021' one of the calendar year; 'last year' and 'this
year' are left without dates, as the words do not say which of the two years is meant.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from enum import StrEnum

from extract import calendar_words as cal
from extract.model import Frozen

Dates = tuple[date | None, date | None]
Builder = Callable[[re.Match[str], date | None], Dates]
UNKNOWN: Dates = (None, None)


class PeriodRole(StrEnum):
    """What the words say of the time: it is the figure's own, or what the figure is compared with."""

    PERIOD = "period"
    BASELINE = "baseline"


class FoundPeriod(Frozen):
    """A time in a text; `relative` marks one that looks back from another ('the year before').

    `anaphoric` marks one that points to a time named before ('over that period').
    """

    start: int
    end: int
    text: str
    period_start: date | None = None
    period_end: date | None = None
    role: PeriodRole = PeriodRole.PERIOD
    relative: bool = False
    anaphoric: bool = False
    rule: str = ""


def find_periods(text: str, said_on: date | None) -> tuple[FoundPeriod, ...]:
    """Find every time in a text, leftmost and longest first; dates are worked out from the day it was said."""
    if not TRIGGER.search(text):
        return ()
    matches = [(rule, m) for rule in RULES for m in rule.pattern.finditer(text)]
    matches.sort(key=lambda pair: (pair[1].start(), -pair[1].end()))
    return tuple(_found(text, rule, m, said_on) for rule, m in _without_overlaps(matches) if rule.yields)


class PeriodRule(Frozen):
    """One way of naming a time; a rule that does not yield only keeps others off its words."""

    name: str
    pattern: re.Pattern[str]
    dates: Builder
    relative: bool = False
    anaphoric: bool = False
    yields: bool = True


def _without_overlaps(
    matches: list[tuple[PeriodRule, re.Match[str]]],
) -> Iterator[tuple[PeriodRule, re.Match[str]]]:
    taken = 0
    for rule, match in matches:
        if match.start() >= taken and match.end() > match.start():
            taken = match.end()
            yield rule, match


def _found(text: str, rule: PeriodRule, match: re.Match[str], said_on: date | None) -> FoundPeriod:
    start, end = rule.dates(match, said_on)
    compared = _is_compared(text[max(0, match.start() - 80) : match.start()], rule)
    if start and end and start > end:
        start, end = UNKNOWN
    return FoundPeriod(
        start=match.start(),
        end=match.end(),
        text=" ".join(match.group().split()),
        period_start=start,
        period_end=end,
        role=PeriodRole.BASELINE if compared else PeriodRole.PERIOD,
        relative=rule.relative,
        anaphoric=rule.anaphoric,
        rule=rule.name,
    )


def _is_compared(before: str, rule: PeriodRule) -> bool:
    if COMPARATOR.search(before) or MOVED_FROM.search(before):
        return True
    return rule.relative and before.rstrip().lower().endswith(("over", "over the"))


# --- builders: the words of a match to dates ------------------------------------------------------------------


def _no_dates(_match: re.Match[str], _said_on: date | None) -> Dates:
    return UNKNOWN


def _day_range(match: re.Match[str], said_on: date | None) -> Dates:
    end = cal.day(match["day2"], match["month2"], match["year2"], said_on)
    start = cal.day(
        match["day"], match["month"] or match["month2"], match["year"] or match["year2"], end or said_on
    )
    return start, end


def _month_range(match: re.Match[str], said_on: date | None) -> Dates:
    last = cal.month(match["month2"], match["year2"], said_on)
    first = cal.month(match["month"], match["year"] or match["year2"], last[1] if last else said_on)
    return (first[0] if first else None, last[1] if last else None)


def _one_day(match: re.Match[str], said_on: date | None) -> Dates:
    found = cal.day(match["day"], match["month"], match["year"], said_on)
    return found, found


def _one_month(match: re.Match[str], said_on: date | None) -> Dates:
    return cal.month(match["month"], match["year"], said_on) or UNKNOWN


def _financial_year(match: re.Match[str], _said_on: date | None) -> Dates:
    return cal.financial_year(match["fy"])


def _years(match: re.Match[str], _said_on: date | None) -> Dates:
    return date(int(match["year"]), 1, 1), date(int(match["year2"]), 12, 31)


def _one_year(match: re.Match[str], _said_on: date | None) -> Dates:
    return date(int(match["year"]), 1, 1), date(int(match["year"]), 12, 31)


def _quarter(match: re.Match[str], said_on: date | None) -> Dates:
    number = cal.ordinal(match["quarter"])
    return cal.quarter(number, match["fy"], match["year"], said_on) if number else UNKNOWN


def _length(match: re.Match[str], said_on: date | None) -> Dates:
    count = cal.small_number(match["count"] or "one")
    return cal.back_from(said_on, count, match["unit"]) if said_on and count else UNKNOWN


def _length_to(match: re.Match[str], said_on: date | None) -> Dates:
    last = cal.month(match["month"], match["year"], said_on)
    count = cal.small_number(match["count"] or "one")
    if not last or not count:
        return UNKNOWN
    return cal.months_up_to(last[1], count * (12 if match["unit"].lower().startswith("year") else 1)), last[1]


def _last_quarter(_match: re.Match[str], said_on: date | None) -> Dates:
    return cal.quarter(None, None, None, said_on)


def _last_month(_match: re.Match[str], said_on: date | None) -> Dates:
    return cal.month_before(said_on) if said_on else UNKNOWN


def _since(match: re.Match[str], said_on: date | None) -> Dates:
    return cal.since(match.groupdict(), said_on), said_on


def _financial_year_to_date(_match: re.Match[str], said_on: date | None) -> Dates:
    return (cal.financial_year_start(said_on), said_on) if said_on else UNKNOWN


def _year_so_far(match: re.Match[str], said_on: date | None) -> Dates:
    year = match["year"]
    if not year:
        return None, said_on
    return date(int(year), 1, 1), said_on if said_on and said_on.year == int(year) else date(
        int(year), 12, 31
    )


def _until_now(_match: re.Match[str], said_on: date | None) -> Dates:
    return None, said_on


def _now(_match: re.Match[str], said_on: date | None) -> Dates:
    return said_on, said_on


# --- words ----------------------------------------------------------------------------------------------------

_MONTH = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
_YEAR = r"(?:(?:19|20)\d\d)\b"
_SHORT_YEAR = r"(?:(?:19|20)\d\d|[’'‘]?\d\d)\b(?!\s?%|[.,]\d)"
_FY = r"(?:(?:19|20)\d\d\s?[/\-–—]\s?(?:(?:19|20)\d\d|\d\d?))\b(?![/\-–—]\d)"
_DAY = r"\d{1,2}\s?(?:st|nd|rd|th)?(?:\sof)?"
_TO = r"\s?(?:to|until|till|through\sto|up\sto|and|[-–—])\s?(?:the\send\sof\s)?"
_COUNT = (
    r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|twenty[\s-]four)"
)
_UNIT = r"(?:day|week|fortnight|month|quarter|year|decade)s?\b"
_PREVIOUS = r"(?:last|previous|prior|preceding)"
_KIND_OF_YEAR = r"(?:financial|fiscal|calendar|municipal|performance|reporting|academic)"
_NTH = r"(?:first|second|third|fourth|final|1st|2nd|3rd|4th)"

TRIGGER = re.compile(
    rf"year|month|quarter|week|fortnight|decade|period|since|\bdate\b|so far|ytd|\bq[1-4]|current|present|moment|\bnow\b|(?:19|20)\d\d|\b{_MONTH}|\d/\d",
    re.IGNORECASE,
)

# What stands right before a time that a figure is compared with: 'compared with', 'on' (the previous year), 'than'.
COMPARATOR = re.compile(
    r"""(?:\bcompar(?:ed|ing|ison|able)\s(?:to|with|against)|\bagainst|\bversus|\bvs?\.?|\bthan|\brelative\sto
        |\bas\sopposed\sto|\bset\sbeside|\bup\son|\bdown\son|\bon)
        (?:\s(?:those|that|figures?|the\sfigures?|data|levels?|the\slevels?|numbers?|performance|results))?
        (?:\s(?:of|in|for|from|at|during|seen\sin|recorded\sin))?
        (?:\s(?:the|its|their))?\s?$""",
    re.IGNORECASE | re.VERBOSE,
)

# 'up 4% from' (the previous quarter): 'from' compares only after a word of movement.
MOVED_FROM = re.compile(
    r"""\b(?:up|down|increas\w*|decreas\w*|ris\w*|rose|fall\w*|fell|drop\w*|reduc\w*|chang\w*|improv\w*)
        (?:\s(?!from\b)\S{1,20}){0,4}\sfrom(?:\s(?:that|those)\s(?:in|of|for))?(?:\s(?:the|its|their))?\s?$""",
    re.IGNORECASE | re.VERBOSE,
)


def _rule(
    name: str,
    pattern: str,
    dates: Builder,
    *,
    relative: bool = False,
    anaphoric: bool = False,
    yields: bool = True,
) -> PeriodRule:
    compiled = re.compile(rf"(?<![\w£$€.,/])(?:{pattern})", re.IGNORECASE | re.VERBOSE)
    return PeriodRule(
        name=name, pattern=compiled, dates=dates, relative=relative, anaphoric=anaphoric, yields=yields
    )


RULES = (
    # 'Community Safety Strategy 2021-24', 'Domestic Abuse Act 2021', 'the 2012-15 plan': names, not times
    _rule(
        "name with a year",
        rf"""(?:strategy|plan|policy|agenda|act|order|regulations|bill|programme|framework|charter)\s\(?
            (?:from\s)?{_YEAR}(?:\s?[/\-–—]\s?\d{{2,4}}|{_TO}{_YEAR})?
            |{_YEAR}(?:\s?[/\-–—]\s?\d{{2,4}}|{_TO}{_YEAR})?\s(?:[\w&]{{1,20}}\s){{0,3}}(?:strategy|plan|policy|act|agenda)\b""",
        _no_dates,
        yields=False,
    ),
    # 'from 1 Nov 2008 to 31 Oct 2009', 'between 2 and 9 May 2023'
    _rule(
        "days from to",
        rf"""(?:(?:from|between)\s(?:the\s)?)?
            (?P<day>{_DAY})(?:\s(?P<month>{_MONTH}))?(?:,?\s(?P<year>{_SHORT_YEAR}))?{_TO}
            (?P<day2>{_DAY})\s(?P<month2>{_MONTH})(?:,?\s(?P<year2>{_SHORT_YEAR}))?""",
        _day_range,
    ),
    # 'between April and June 2019', 'August– November 2021', 'June 2024 to June 2025'
    _rule(
        "months from to",
        rf"""(?:(?:from|between)\s)?
            (?P<month>{_MONTH})(?:\s(?P<year>{_SHORT_YEAR}))?{_TO}
            (?P<month2>{_MONTH})(?:\s(?P<year2>{_SHORT_YEAR}))?""",
        _month_range,
    ),
    # 'since 1 April 2012', 'since April', 'since 2019', 'since the start of the financial year'
    _rule(
        "since",
        rf"""(?:ever\s)?since\s(?:
            (?:the\s)?(?:(?P<begin>start|beginning)\sof\s)(?:the\s|this\s)?
                (?:(?P<kind>{_KIND_OF_YEAR})\s)?(?P<start_unit>year|month|quarter|{_YEAR})
            |(?P<day>{_DAY})\s(?P<month_of_day>{_MONTH})(?:,?\s(?P<year_of_day>{_YEAR}))?
            |(?:the\send\sof\s|early\s|mid[\s-]|late\s)?(?P<month>{_MONTH})(?:,?\s(?P<year>{_YEAR}))?
            |(?P<fy>{_FY})
            |(?P<only_year>{_YEAR})
            |(?:the\s)?(?:last|previous)\s(?:meeting|report|update|year|quarter|month)
            |(?:its|the|their)\s(?:start|launch|inception|introduction|beginning|outset|opening)
                (?:\sof\s(?:the\s|this\s)?[\w-]+(?:\s(?:programme|project|scheme|service|year|pandemic))?)?
            )""",
        _since,
    ),
    # 'financial year to date'
    _rule(
        "financial year to date",
        rf"(?:(?:this|the|current)\s)*{_KIND_OF_YEAR}[\s-]year[\s-]to[\s-]date|fytd\b",
        _financial_year_to_date,
    ),
    # 'year to date', 'YTD', 'this year so far', '2022 to date'
    _rule(
        "year to date",
        rf"""(?:(?P<year>{_YEAR})\s(?:to\sdate|so\sfar|ytd\b|year[\s-]to[\s-]date)
            |(?:(?:for|in|over|during)\s)?(?:the\s)?year[\s-]to[\s-]date|ytd\b
            |(?:so\sfar|to\sdate|up\sto\snow|thus\sfar)\s(?:in\s)?(?:this|the\scurrent)\s(?:(?:{_KIND_OF_YEAR})\s)?year
            |(?:this|the\scurrent)\s(?:{_KIND_OF_YEAR}\s)?year\s(?:so\sfar|to\sdate|thus\sfar))""",
        _year_so_far,
    ),
    # '12 months to March 2024', 'the year ending June 2023'
    _rule(
        "length up to a month",
        rf"""(?:(?:in|over|during|for)\s)?(?:the\s)?(?:rolling\s)?(?:(?P<count>{_COUNT})[\s-])?(?P<unit>months?|years?)\s
            (?:(?:up\s)?to|ending(?:\sin)?|ended)\s(?:the\send\sof\s)?(?:\d{{1,2}}(?:st|nd|rd|th)?\s)?
            (?P<month>{_MONTH})(?:,?\s(?P<year>{_SHORT_YEAR}))?""",
        _length_to,
    ),
    # 'Q3 2021/22', 'quarter 3', 'the first quarter of 2023/24', '2016/17’s 4th quarter'
    _rule(
        "quarter of a year",
        rf"""(?:the\s)?(?:(?P<fy_before>{_FY})(?:[’']?s)?\s)?
            (?:q\s?(?P<q>[1-4])\b|quarter\s(?P<n>[1-4]|one|two|three|four)\b|(?P<nth>{_NTH})\squarter\b)
            (?:,?\s?(?:of\s|in\s|for\s|\()?(?:the\s)?(?:(?:financial\s)?year\s)?(?:(?P<fy_after>{_FY})|(?P<year>{_YEAR})))?""",
        lambda match, said_on: _any_quarter(match, said_on),
    ),
    # '2021/22', '2016-17', 'FY 2020/21', 'the financial year 2019-20'
    _rule(
        "financial year",
        rf"(?:(?:the\s)?(?:financial|fiscal|performance)\syear\s(?:of\s)?|fy\s?)?(?P<fy>{_FY})",
        _financial_year,
    ),
    # 'between 2018 and 2020', 'from 2019 to 2021'
    _rule("years from to", rf"(?:from|between)\s(?P<year>{_YEAR}){_TO}(?P<year2>{_YEAR})", _years),
    # 'the same period last year', 'the corresponding quarter of 2019/20'
    _rule(
        "same period of another year",
        rf"""(?:the|that|this)?\s?(?:same|equivalent|corresponding|comparable|like|similar|matching)\s
            (?:(?:time\s)?period|time|quarter|months?|weeks?|point|stage|dates?|half|(?:{_COUNT})\s(?:months|weeks|quarters))\s
            (?:(?:in|of|for|from|during)\s)?(?:the\s)?
            (?:(?:{_PREVIOUS})\s(?:{_KIND_OF_YEAR}\s)?(?:year|quarter|month)|each\sof\sthe\s(?:{_PREVIOUS})\s{_COUNT}\syears|year\sbefore|a\syear\s(?:ago|earlier|before)
              |(?:{_MONTH}\s)?{_FY}|(?:{_MONTH}\s)?{_YEAR})""",
        _no_dates,
        relative=True,
    ),
    # 'last quarter', 'the previous month'
    _rule(
        "last quarter", r"(?:in\s|over\s|during\s)?(?:the\s)?(?:last|past|latest)\squarter\b", _last_quarter
    ),
    _rule("last month", r"(?:in\s|over\s|during\s)?last\smonth\b", _last_month),
    # 'last year', 'the previous financial year', 'the year before', 'a year ago'
    _rule(
        "the year before",
        rf"""(?:in\s|during\s|for\s)?(?:the\s)?(?:{_PREVIOUS})\s(?:(?:{_KIND_OF_YEAR})\s)?(?:year|quarter|month|period|reporting\speriod)\b(?:[’']s)?
            |(?:the|a|{_COUNT})\s(?:years?|quarters?|months?|weeks?)\s(?:before|earlier|ago|previously)\b(?!\slast)|(?:the\s)?year\sbefore\slast
            |year[\s-]on[\s-]year""",
        _no_dates,
        relative=True,
    ),
    # 'the past six weeks', 'over the last 12 months', 'a rolling 12 month period', 'over the past year'
    _rule(
        "length up to now",
        rf"""(?:(?:in|over|during|for|within|across)\s)?(?:the\s|a\s|this\s)?
            (?:(?:last|past|previous|preceding|latest|rolling|recent)\s)+(?:(?P<count>{_COUNT})[\s-])?(?P<unit>{_UNIT})(?:\speriod)?""",
        _length,
    ),
    # 'over a 12 month period', 'within the 18-month period'
    _rule(
        "length",
        rf"(?:over|during|across|in|for|within)\s(?:a|the|that|this)\s(?:{_COUNT})[\s-](?:day|week|month|quarter|year)s?[\s-]period",
        _no_dates,
    ),
    # 'on 26th June 2020', 'as at 31 March'
    _rule(
        "a day",
        rf"(?:(?:on|as\sat|as\sof|by|until|up\sto|at)\s(?:the\s)?)?(?P<day>{_DAY})\s(?P<month>{_MONTH})(?:,?\s(?P<year>{_YEAR}))?",
        _one_day,
    ),
    # 'by the end of March 2013', 'in June 2014', 'April'
    _rule(
        "a month",
        rf"""(?:(?P<by>by|until|before)\s|(?:in|during|for|of|from)\s)?(?:the\s(?:end|month)\sof\s|the\s|early\s|mid[\s-]|late\s)*
            (?P<month>(?!may\s(?!(?:19|20)\d\d)|(?-i:may\b|mar\b|sep\b|dec\b|jan\b|oct\b)){_MONTH})(?:,?\s(?:of\s)?(?P<year>{_YEAR}))?""",
        _one_month,
    ),
    # 'in 2019', 'during 2024', 'full year 2021', '(2009)'
    _rule(
        "a calendar year",
        rf"""(?:(?:by|in|during|for|of|over|throughout|across)\s)?(?:the\s)?(?:the\send\sof\s)?
            (?:(?:full|whole|calendar)\s)?(?:year\s(?:of\s)?)?(?P<year>{_YEAR})(?![/\-–—]?\d|,\d)""",
        _one_year,
    ),
    # 'over that period', 'during the same months'
    _rule(
        "that period",
        r"(?:over|during|in|for|throughout|across|within)\s(?:this|that|the\ssame|the|these|those)\s(?:time\s)?periods?\b",
        _no_dates,
        anaphoric=True,
    ),
    # 'over the year', 'during the period', 'this quarter'
    _rule(
        "the year",
        rf"""(?:over|during|in|throughout|across|within)\s(?:the\s)?(?:course\sof\s)?(?:the\s|this\s|that\s|each\s)
            (?:(?:same|current|reporting|whole|past|{_KIND_OF_YEAR}|relevant)\s)*(?:year|quarter|month|period)\b
            |this\s(?:{_KIND_OF_YEAR}\s)?(?:year|quarter|month)\b""",
        _no_dates,
    ),
    # 'next year', 'the coming financial year'
    _rule(
        "next year",
        rf"(?:in\s|over\s|during\s|for\s)?(?:the\s)?(?:next|coming|following|current)\s(?:{_KIND_OF_YEAR}\s)?(?:year|quarter|month)\b",
        _no_dates,
    ),
    # 'in a week', 'inside a year'
    _rule("in a unit", r"in\sa\s(?:day|week|month|quarter|year)\b", _no_dates),
    # 'half-year', 'first half of the year', 'six months to September' is a length up to a month
    _rule(
        "half year",
        rf"(?:the\s)?(?:(?:first|second)\shalf\sof\s(?:the\s(?:{_KIND_OF_YEAR}\s)?year|{_FY}|{_YEAR})|half[\s-]year)\b",
        _no_dates,
    ),
    # 'to date', 'so far', 'up to now'
    _rule(
        "until now",
        r"(?:to\sdate|so\sfar|up\sto\snow|thus\sfar|up\sto\sthe\spresent|until\snow)\b",
        _until_now,
    ),
    # 'currently', 'at present'
    _rule(
        "now",
        r"(?:currently|at\spresent|presently|at\sthe\smoment|at\sthe\s(?:current|present)\stime)\b",
        _now,
    ),
)


def _any_quarter(match: re.Match[str], said_on: date | None) -> Dates:
    number = cal.ordinal(match["q"] or match["n"] or match["nth"])
    return cal.quarter(number, match["fy_before"] or match["fy_after"], match["year"], said_on)


# --- what a whole item or report is about ---------------------------------------------------------------------

# 'covering the period', 'performance data between', 'related to the period', 'statistics for'
SCOPE_CUE = re.compile(
    r"""(?:\bcover(?:s|ed|ing)?
        |\brelat(?:es?|ed|ing)\sto\sthe\s(?:\w+\s)?period
        |\bfor\sthe\s(?:\w+\s)?period
        |\bperiod\swhich\sran
        |\b(?:data|figures?|statistics|stats|performance|report|update|results|dashboard|scorecard|bulletin)
            (?:\s(?:report|update|data|summary|figures|was|were))*
            (?:\s?[-–—:(,]\s?|\s(?:for|from|between|over|during|in|of|to|covering|since|given|shown|presented|as\sat)\b)*)
        (?:\s?(?:the|a|from|of|for|period|,|:|\(|-|–))*\s?$""",
    re.IGNORECASE | re.VERBOSE,
)
SCOPE_RULES = frozenset(
    (
        "days from to",
        "months from to",
        "quarter of a year",
        "financial year",
        "length up to a month",
        "years from to",
    )
    + ("length up to now", "last quarter", "last month", "a calendar year", "year to date")
)


def declared_scope(text: str, found: Sequence[FoundPeriod]) -> FoundPeriod | None:
    """Choose the time that a heading or sentence declares for the figures under it, if any."""
    for period in found:
        if period.rule in SCOPE_RULES and period.role is PeriodRole.PERIOD and _is_declared(text, period):
            return period
    return None


def _is_declared(text: str, found: FoundPeriod) -> bool:
    return bool(SCOPE_CUE.search(text[max(0, found.start - 60) : found.start]))
