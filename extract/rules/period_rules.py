"""The ways in which minutes name a time of the calendar, one rule each, with an example of what it reads.

A rule that does not yield only keeps others off its words: 'Act 1998' is no time.
"""

from extract.rules import period_dates as read
from extract.rules.period_loose import LOOSE
from extract.rules.period_rule import rule
from extract.rules.period_words import (
    BEFORE_YEAR,
    COUNT,
    DAY,
    FY,
    KIND_OF_YEAR,
    MARKED_DIGITS,
    MONTH,
    MONTH_STEMS,
    NTH,
    NUMERIC_DAY,
    PREVIOUS,
    SHORT_YEAR,
    TO,
    UNIT,
    YEAR,
)
from extract.rules.stems import Stems

CALENDAR = (
    # 'Community Safety Strategy 2021-24', 'Domestic Abuse Act 2021', 'the 2012-15 plan': names, not times
    rule(
        "name with a year",
        (
            "strategy_",
            "plan_",
            "policy_",
            "agenda_",
            "act_",
            "order_",
            "regulations_",
            "bill_",
            "programme_",
            "framework_",
            "charter_",
            "priorities_",
        ),
        rf"""(?:(?:strategy|plan|policy|agenda|act|order|regulations|bill|programme|framework|charter|priorities)\s\(?
              |(?-i:Act|Order|Regulations),\s(?={YEAR}(?!\d)))
            (?:from\s)?{YEAR}(?:\s?[/\-–—]\s?\d{{2,4}}|{TO}{YEAR})?
            |{YEAR}(?:\s?[/\-–—]\s?\d{{2,4}}|{TO}{YEAR})?\s(?:[\w&]{{1,20}}\s){{0,3}}(?:strategy|plan|policy|act|agenda|priorities)\b""",
        read.no_dates,
        yields=False,
    ),
    # 'the June meeting', 'the March 2021 report'
    rule(
        "meeting of a month",
        ("meeting_", "report_", "minutes_", "committee_", "board_", "agenda_", "session_", "newsletter_"),
        rf"""(?:(?:at|before|by|for|from|in|since|until)\s)?the\s{MONTH}\s(?:{YEAR}\s)?(?:\w{{1,20}}\s)?
            (?:meeting|report|minutes|committee|board|agenda|session|newsletter)\b""",
        read.no_dates,
        yields=False,
    ),
    # 'from 1 Nov 2008 to 31 Oct 2009', 'between 2 and 9 May 2023'
    rule(
        "days from to",
        MONTH_STEMS,
        rf"""(?:(?:from|between)\s(?:the\s)?)?
            (?P<day>{DAY})(?:\s(?P<month>{MONTH}))?(?:{BEFORE_YEAR}(?P<year>{SHORT_YEAR}))?{TO}
            (?P<day2>{DAY})\s(?P<month2>{MONTH})(?:{BEFORE_YEAR}(?P<year2>{SHORT_YEAR}))?""",
        read.day_range,
    ),
    # 'between July 1 and September 30'
    rule(
        "days after months from to",
        MONTH_STEMS,
        rf"""(?:(?:from|between)\s)?
            (?P<month>{MONTH})\s(?P<day>\d{{1,2}}(?:st|nd|rd|th)?\b)(?P<year>(?!)\d)?{TO}
            (?P<month2>{MONTH})\s(?P<day2>\d{{1,2}}(?:st|nd|rd|th)?\b)(?:{BEFORE_YEAR}(?P<year2>{SHORT_YEAR}))?""",
        read.day_range,
    ),
    # '01/04/2019 - 31/03/2020'
    rule(
        "days in figures",
        MARKED_DIGITS,
        rf"(?:(?:from|between)\s)?(?P<date>{NUMERIC_DAY}){TO}(?P<date2>{NUMERIC_DAY})(?![/.]?\d)",
        read.days_in_figures,
    ),
    # 'at 31.12.23'
    rule(
        "a day in figures",
        MARKED_DIGITS,
        rf"(?:(?:on|as\sat|as\sof|by|until|up\sto|at)\s(?:the\s)?)?(?P<date>{NUMERIC_DAY})(?![/.]?\d)",
        read.day_in_figures,
    ),
    # 'between April and June 2019', 'August - November 2021', 'June 2024 to June 2025'
    rule(
        "months from to",
        MONTH_STEMS,
        rf"""(?:(?:from|between)\s)?
            (?P<month>{MONTH})(?:\s(?P<year>{SHORT_YEAR}))?{TO}
            (?P<month2>{MONTH})(?:\s(?P<year2>{SHORT_YEAR}))?""",
        read.month_range,
    ),
    # 'since 1 April 2012', 'since April', 'since 2019', 'since the start of the financial year'
    rule(
        "since",
        ("since",),
        rf"""(?:ever\s)?since\s(?:
            (?:the\s)?(?:(?P<begin>start|beginning)\sof\s)(?:the\s|this\s)?
                (?:(?P<kind>{KIND_OF_YEAR})\s)?(?P<start_unit>year|month|quarter|{YEAR})
            |(?P<day>{DAY})\s(?P<month_of_day>{MONTH})(?:,?\s(?P<year_of_day>{YEAR}))?
            |(?:the\send\sof\s|early\s|mid[\s-]|late\s)?(?P<month>{MONTH})(?:,?\s(?P<year>{YEAR}))?
            |(?P<fy>{FY})
            |(?P<only_year>{YEAR})
            |(?:the\s|our\s|its\s)?(?:last|previous)\s[a-z]+
            |(?:its|the|their)\s(?:start|launch|inception|introduction|beginning|outset|opening)
                (?:\sof\s(?:the\s|this\s)?[\w-]+(?:\s(?:programme|project|scheme|service|year|pandemic))?)?
            )""",
        read.since,
    ),
    # 'financial year to date'
    rule(
        "financial year to date",
        ("date", "fytd"),
        rf"(?:(?:this|the|current)\s)*{KIND_OF_YEAR}[\s-]year[\s-]to[\s-]date|fytd\b",
        read.financial_year_to_date,
    ),
    # 'year to date', 'YTD', 'this year so far', '2022 to date'
    rule(
        "year to date",
        ("ytd", "date", "far", "now"),
        rf"""(?:(?P<year>{YEAR})\s(?:to\sdate|so\sfar|ytd\b|year[\s-]to[\s-]date)
            |(?:(?:for|in|over|during)\s)?(?:the\s)?year[\s-]to[\s-]date|ytd\b
            |(?:so\sfar|to\sdate|up\sto\snow|thus\sfar)\s(?:in\s)?(?:this|the\scurrent)\s(?:(?:{KIND_OF_YEAR})\s)?year
            |(?:this|the\scurrent)\s(?:{KIND_OF_YEAR}\s)?year\s(?:so\sfar|to\sdate|thus\sfar))""",
        read.year_so_far,
    ),
    # '12 months to March 2024', 'the year ending June 2023'
    rule(
        "length up to a month",
        tuple(f"{unit}_{to}" for unit in ("month", "months", "year", "years") for to in ("to", "up", "end")),
        rf"""(?:(?:in|over|during|for)\s)?(?:the\s)?(?:rolling\s)?(?:(?P<count>{COUNT})[\s-])?(?P<unit>months?|years?)\s
            (?:(?:up\s)?to|ending(?:\sin)?|ended)\s(?:the\send\sof\s)?(?:\d{{1,2}}(?:st|nd|rd|th)?\s)?
            (?P<month>{MONTH})(?:{BEFORE_YEAR}(?P<year>{SHORT_YEAR}))?""",
        read.length_to,
    ),
    # 'the 4 weeks to 3rd March'
    rule(
        "length up to a day",
        tuple(f"{unit}_{to}" for unit in ("week", "weeks") for to in ("to", "up", "end")),
        rf"""(?:(?:in|over|during|for)\s)?(?:the\s)?(?:{COUNT}[\s-])?weeks?\s
            (?:(?:up\s)?to|ending(?:\son)?|ended)\s(?:the\s)?{DAY}\s{MONTH}(?:{BEFORE_YEAR}{SHORT_YEAR})?""",
        read.no_dates,
    ),
    # 'Q3 2021/22', 'quarter 3', 'the first quarter of 2023/24', '4th quarter of 2016/17'
    rule(
        "quarter of a year",
        ("quarter", "q"),
        rf"""(?!(?:(?:in|for|during)\s)?the\squarter\s(?:one|two|three|four)\b)
            (?:(?:in|for|during)\s)?(?:the\s)?(?:(?P<fy_before>{FY})(?:[’']?s)?\s)?
            (?:q\s?(?P<q>[1-4])\b|(?:quarter|qtr\.?)\s(?P<n>[1-4]|one|two|three|four)\b|(?P<nth>{NTH})\s(?:quarter|qtr)\b)
            (?:,?\s?(?:of\s|in\s|for\s|\()?(?:the\s)?(?:(?:financial\s)?year\s)?(?:(?P<fy_after>{FY})|(?P<year>{YEAR})))?""",
        read.any_quarter,
    ),
    # '2021/22', '2016-17', 'FY 2020/21', 'the financial year 2019-20'
    rule(
        "financial year",
        ("19", "20", "fy", *MARKED_DIGITS),
        rf"(?:(?:the\s)?(?:financial|fiscal|performance)\syear\s(?:of\s)?|fy\s?)?(?P<fy>{FY})",
        read.financial_year,
    ),
    # 'between 2018 and 2020', 'from 2019 to 2021'
    rule(
        "years from to",
        ("from_19", "from_20", "between_19", "between_20"),
        rf"(?:from|between)\s(?P<year>{YEAR}){TO}(?P<year2>{YEAR})",
        read.years,
    ),
    # 'the same period last year', 'the corresponding quarter of 2019/20'
    rule(
        "same period of another year",
        (
            "same",
            "equivalent",
            "corresponding",
            "comparable",
            "like",
            "similar",
            "matching",
            "this_point",
            "this_time",
            "this_stage",
        ),
        rf"""(?:(?:in|over|during|for|at)\s)?(?:(?:the|that|this)\s)?(?:same|equivalent|corresponding|comparable|like|similar|matching)\s
            (?:(?:time\s)?period|time|quarter|months?|weeks?|point|stage|dates?|half|(?:{COUNT})\s(?:months|weeks|quarters))\s
            (?:(?:in|of|for|from|during)\s)?(?:the\s)?
            (?:(?:{PREVIOUS})\s(?:{KIND_OF_YEAR}\s)?(?:year|quarter|month)|each\sof\sthe\s(?:{PREVIOUS})\s{COUNT}\syears|year\sbefore|a\syear\s(?:ago|earlier|before)
              |(?:{MONTH}\s)?{FY}|(?:{MONTH}\s)?{YEAR})
            |(?:at\s)?this\s(?:point|time|stage)\s(?:in\s|of\s)?(?:the\s)?(?:{PREVIOUS})\s(?:{KIND_OF_YEAR}\s)?year
            |(?:(?:in|over|during|for|at)\s)?the\s(?:equivalent|corresponding|comparable)\s(?:period|quarter|months?|weeks?)\b""",
        read.no_dates,
        relative=True,
    ),
    # 'last quarter', 'the previous month'
    rule(
        "last quarter",
        ("quarter", "qtr"),
        r"(?:in\s|over\s|during\s)?(?:the\s)?(?:last|past|latest)\s(?:quarter|qtr)\b",
        read.last_quarter,
    ),
    rule("last month", ("last",), r"(?:in\s|over\s|during\s)?last\smonth\b", read.last_month),
    # 'in the last year' is the year up to now, 'last year' the one before
    rule(
        "the last year",
        ("last",),
        r"(?:in|over|during|within)\sthe\slast\s(?P<count>)(?P<unit>year|month)\b",
        read.length,
    ),
    # 'last year', 'the previous financial year', 'the year before', 'a year ago'
    rule(
        "the year before",
        ("last", "previous", "prior", "preceding", "before", "earlier", "ago", "year_on", "year-on"),
        rf"""(?:in\s|during\s|for\s)?(?:the\s)?(?:{PREVIOUS})\s(?:(?:{KIND_OF_YEAR})\s)?(?:year|yr|quarter|qtr|month|period|reporting\speriod)\b(?:[’']s)?(?:\s(?:quarter|q)\s?[1-4]\b)?
            |(?:in\s|during\s|for\s)?(?:the|a|{COUNT})\s(?:years?|quarters?|months?|weeks?)\s(?:before|earlier|ago|previously)\b(?!\slast)|(?:the\s)?year\sbefore\slast
            |year[\s-]on[\s-]year""",
        read.no_dates,
        relative=True,
    ),
    # 'the past six weeks', 'over the last 12 months', 'a rolling 12 month period', 'over the past year'
    rule(
        "length up to now",
        ("last", "past", "previous", "preceding", "latest", "rolling", "recent"),
        rf"""(?:(?:in|over|during|for|within|across)\s)?(?:the\s|a\s|this\s)?
            (?!{PREVIOUS}\s(?:year|quarter|month)\b)(?:(?:last|past|previous|preceding|latest|rolling|recent)\s)+(?:(?P<count>{COUNT})[\s-])?(?P<unit>{UNIT})(?:\speriod)?""",
        read.length,
    ),
    # 'over a 12 month period', 'within the 18-month period'
    rule(
        "length",
        ("period",),
        rf"(?:over|during|across|in|for|within)\s(?:a|the|that|this)\s(?:{COUNT})[\s-](?:day|week|month|quarter|year)s?[\s-]period",
        read.no_dates,
    ),
    # 'on 26th June 2020', 'as at 31 March'
    rule(
        "a day",
        MONTH_STEMS,
        rf"(?:(?:on|as\sat|as\sof|by|until|up\sto|at)\s(?:the\s)?)?(?P<day>{DAY})\s(?P<month>{MONTH})(?:,?\s(?P<year>{YEAR}))?",
        read.one_day,
    ),
    # 'by the end of March 2013', 'in June 2014', 'April'
    rule(
        "a month",
        MONTH_STEMS,
        rf"""(?:(?P<by>by|until|before)\s|(?:in|during|for|of|from)\s)?
            (?:the\s(?:end|month)\sof\s|the\s|early\s|mid[\s-]|late\s)*
            (?P<month>
              (?!(?-i:may\b|mar\b|sep\b|dec\b|jan\b|oct\b))       # 'they may attend'
              {MONTH})
            (?:,?\s(?:of\s)?(?P<year>{YEAR}))?""",
        read.one_month,
    ),
    # 'in 2019', 'during 2024', 'full year 2021', '(2009)', but not 'the 2021 scheme'
    rule(
        "a calendar year",
        ("19", "20"),
        rf"""(?=\D{{0,107}}+(?:19|20))                      # a year is near, which spares the rest elsewhere
            (?:(?:by|in|during|for|of|over|throughout|across)\s)?(?:the\send\sof\s)?
            (?:(?:the\s)?(?:full|whole|calendar)\s(?:year\s)?(?:of\s)?
              |(?:the\s)?year\s(?:of\s)?
              |the\s(?={YEAR}\s(?:census|survey|figures?|levels?|data|total|baseline)\b)
              |(?<!\bthe[ ]))
            (?P<year>{YEAR})(?![/\-–—]?\d|,\d)""",
        read.one_year,
    ),
)

RULES = (*CALENDAR, *LOOSE)
STEMS = Stems({rule.name: " ".join(rule.needs) for rule in RULES})
