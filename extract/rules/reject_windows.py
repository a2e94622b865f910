"""Stretches of time that are only looked over or ahead, and hours of opening: no figures of their own."""

from extract.rules.numeral import NUMBER, WORDS
from extract.rules.period_words import MONTH_NAME
from extract.rules.rule import Reject

TIME = r"(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|quarters?|yrs?)"
_TIMES = "second minute hour day week month year quarter yr"
_RANGE = rf"{NUMBER}(?:\s?(?:[-–]|to|or)\s?{NUMBER})?"
_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_DAY = rf"\d{{1,2}}(?:st|nd|rd|th)?\s{MONTH_NAME}"
_NAMED_PERIOD = r"""(?:
    (?:performance\s|progress\s)?(?:report|review|update)|period|window|timeframe|time\sframe|average|mean|rolling|comparison|trend|low|high|plan|strategy|history
    |cycle
  | account|view|anniversary|basis|weekly|strategic|delivery|action|funding|on[\s-]year|olds?
)"""

WINDOWS = (
    Reject(
        "time window",
        r"""\b(?:last|past|previous|preceding|next|coming|following|first|final|remaining|rolling|subsequent|recent
            |prior|latest|current|same)\s""",
        # but 'calls last 25 minutes on average'
        rf"(?!(?<=[a-z]s\slast\s).{{1,24}}\son\saverage(?=[.,;)]|$|\sand\b)){_RANGE}[\s-](?:full\s|financial\s|calendar\s|consecutive\s)?{TIME}\b",
        reach=13,
        needs="""last_ past_ previous_ preceding_ next_ coming_ following_ first_ final_ remaining_
        rolling_ subsequent_ recent_ prior_ latest_ current_ same_""",
    ),
    Reject(
        "time window named",
        None,
        rf"{NUMBER}[\s-]{TIME}['’]?[\s-](?:(?!(?:on|in|at|as|by|for|with|of|the)\s)[a-z]+\s)?{_NAMED_PERIOD}\b",
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
        "years before",
        r"\b(?:the|over|in|of)\s",
        rf"{_RANGE}\s(?:previous|preceding|prior|past)\s{TIME}\b",
        reach=6,
        says="previous preceding prior past",
    ),
    # as a title: 'Six months to September 2006'
    Reject("time window at the beginning", r"^\W*", rf"{NUMBER}\s{TIME}\sto\s{MONTH_NAME}\b", reach=4),
    Reject(
        "time window to",
        r"\b(?:the|a|(?<!average\s)(?<!mean\s)(?<!median\s)(?<!wait\s)of|for|over|in|rolling)\s",
        rf"{NUMBER}[\s-]{TIME}\s(?:(?:up\s)?to(?!\s(?:(?:over|about|around|nearly|almost|some)\s)?(?:\d|(?:{WORDS})\b))|ending|ended|since|from|between|prior|before(?!\s(?:they|he|she|it|we)\b)|until)\b",
        reach=18,
        needs="the_ a_ of_ for_ over_ in_ rolling_",
    ),
    # 'Figures for the ward, twelve months to 31st May'
    Reject(
        "months to a day",
        r"(?:^|[,(:]\s|\b(?:in|over|for|during)\sthe\s)",
        rf"{NUMBER}\smonths\s(?:to|ending|ended)\s(?:end\s(?:of\s)?|the\s)?(?:\d{{1,2}}(?:st|nd|rd|th)?\s)?{MONTH_NAME}\b",
        reach=12,
        says="month",
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
    # 'the position twelve months on'
    Reject(
        "time on",
        None,
        rf"{NUMBER}\s(?:weeks|months|years)\son(?=[,.;:]|\sfrom\b|$)",
        needs="week month year",
    ),
    # '2200 - 0400hrs'
    Reject(
        "hours of the clock to others",
        None,
        r"(?:(?:0\d|2[0-3])[0-5]\d\s?(?:[-–]|to)\s?[0-2]\d[0-5]\d|[0-2]\d[0-5]\d\s?(?:[-–]|to)\s?(?:0\d|2[0-3])[0-5]\d)"
        r"\s?(?:hrs|hours)\b(?!\s(?:a|per|of)\b)",
    ),
    Reject(
        "ages between",
        r"\b(?:anyone|anybody|everyone|everybody|those|aged|ages?)\sbetween\s(?:\d{1,2}\sand\s)?",
        r"\d{1,2}(?=\sand\s\d{1,2}\b|\s(?:who|can|may|is|are|living)\b|[.,;)])(?!\s?%)",
        reach=28,
        needs="between_",
    ),
    # 'broken into three times in eighteen months'
    Reject(
        "times in a time",
        rf"(?:{WORDS}|\d|many|several)\stimes\sin\s(?:the\s|a\s|about\s|under\s)?",
        rf"{NUMBER}\s(?:hours|days|nights|weeks|months|years)\b",
        reach=28,
        needs="times_",
    ),
    Reject("rolling year", None, r"12[\s-]?(?:m|mths?|months?)\s(?:to|ending|ended|rolling|figures?|data)\b"),
    Reject(
        "time ago",
        None,
        rf"""{_RANGE}\s{TIME}\s
        (?:ago|earlier|later|previously|beforehand
          |before(?!\s(?:they|he|she|it|we|anyone|anybody|somebody|someone|help|(?!being\b)[a-z]{{3,}}ing)\b)
          |hence|running|in\sa\srow|old|(?<=quarter\s)(?:behind|in\sarrears))\b""",
        needs=_TIMES,
    ),
    # 'with three months to go', 'three years on there are', 'the lowest two months'
    Reject(
        "time to go",
        None,
        rf"{_RANGE}\s{TIME}\s(?:to\sgo\b(?!\s(?:to|from|through|into|before)\b)|(?<=[hrk]s\s)on,?\s(?:there|it|we|they)\b)",
        needs=_TIMES,
    ),
    Reject(
        "best months",
        r"\bthe\s(?:lowest|highest|worst|best|busiest|quietest)\s",
        rf"{NUMBER}\s(?:months|quarters|years)\b",
        reach=14,
        needs="lowest highest worst best busiest quietest",
    ),
    Reject(
        "last few",
        r"\b(?:in|inside|within|over|for)\sthe\s(?:last|past|next)\s",
        rf"{NUMBER}(?=[.,;)]|$)",
        reach=16,
        needs="last_ past_ next_",
    ),
    Reject(
        "time of an item",
        r"\b(?:timing|time\sallowed|time\sallotted)\s?[:–-]\s",
        rf"{NUMBER}\sminutes\b",
        reach=20,
        needs="timing allowed allotted",
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
        "older than", r"\b(?:old|young)er\sthan\s", rf"{NUMBER}\s{TIME}\b", reach=14, needs="older_ younger_"
    ),
    Reject(
        "weeks to a day",
        r"\b(?:in|over|during|the)\s",
        rf"{NUMBER}\sweeks\sto\s{_DAY}",
        reach=8,
        needs="in_ over_ during_ the_",
    ),
    # 'between 1700 and 2300 hrs', 'between the hours of 2200 and 0300'
    Reject(
        "hours of the clock",
        r"\b(?:between|from)\s(?:the\shours\sof\s)?(?:[0-2]\d[0-5]\d\s?(?:and|to|[-–])\s?)?",
        r"""[0-2]\d[0-5]\d(?:\s?(?:and|to|[-–])\s?[0-2]\d[0-5]\d)?(?=\s?hrs\b)
        |(?<=hours\sof\s)[0-2]\d[0-5]\d(?!\d)(?:\s?(?:and|to|[-–])\s?[0-2]\d[0-5]\d)?""",
        reach=32,
        needs="between from",
    ),
    # 'evenings between 1900 and 2300 hours'
    Reject(
        "hours of the clock by day",
        r"\b(?:evenings?|nights?|mornings?|afternoons?|(?:mon|tues|wednes|thurs|fri|satur|sun|week)days?|daily"
        r"|occur(?:s|red)?|patrols?|place|run)\b[^.;\d]{0,24}\b(?:between|from)\s"
        r"(?:[0-2]\d[0-5]\d\s?(?:and|to|[-–])\s?)?",
        r"[0-2]\d[0-5]\d(?:\s?(?:and|to|[-–])\s?[0-2]\d[0-5]\d)?(?=\s?hours\b(?!\s(?:of|per|an?)\b))",
        reach=60,
        needs="between from",
    ),
    Reject(
        "days of the week",
        r"\bdays?\sout\sof\s(?:every\s)?",
        r"(?:7|seven)\b",
        reach=18,
        needs="day_ days_",
    ),
    Reject("reading time", None, r"\d{1,2}[\s-]min(?:ute)?s?\sread\b", needs="min"),
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
        r"[0-5]\d(?=\s?(?:[,.;)]|$)|\s(?:against|and|but|compared|which|in|on|for)\b)",
        reach=18,
        needs="min",
    ),
    # 'a further report be made in 12 months'
    Reject(
        "months to a report",
        r"\b(?:(?:report|update|paper)\s(?:to\s|would\s|will\s|should\s)?be\s(?:made|brought|presented|submitted|received|provided|given"
        r"|considered)|report(?:s|ed|ing)?\sback"
        r"|(?:come|brought|bring)\sback)\b[^.;\d]{0,30}\sin\s(?:a\sfurther\s)?",
        rf"(?:{WORDS}|\d{{1,2}})(?=\s(?:months?|weeks?)(?:['’]\stime)?(?:[.,;]|\s*$))",
        needs="be_ report come brought bring",
    ),
    # a time of an answer is told by its minutes
    Reject(
        "seconds after minutes",
        r"\bmin(?:ute)?s?,?\s(?:and\s)?",
        rf"(?:{WORDS}|\d{{1,2}})(?=\ssec(?:ond)?s?\b)",
        reach=12,
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
    # a service that never closes
    Reject(
        "round the clock",
        None,
        r"24[\s-]?(?:hours?|hrs?),?\s(?:a\sday,?\s)?(?:and\s)?(?:7|seven)[\s-]days?\b",
        needs="hour hr",
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
        # '12 Saturdays' counts them
        rf"(?:(?!\d){NUMBER}\s{_WEEKDAY}s?|\d+\s{_WEEKDAY}(?!\s\w+\s?(?:patrol)?s\b))\b",
        needs="mon tues wednes thurs fri satur sun",
    ),
)
