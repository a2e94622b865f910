"""Numbers that tell how old people are, and how many came to the meeting."""

from extract.rules.numeral import ALONE, NUMBER, WORDS
from extract.rules.rule import Reject

_PEOPLE = (
    r"(?:nobody|no-one|no\sone|none|those|them|children|people|persons?|anyone|everyone|adults?|boys|girls|males?|females?|men|women|youths?|residents|"
    r"offenders|victims|suspects|drivers|users|pupils|households|sons?|daughters?|child|boy|girl|detainees|prisoners|all"
    r"|(?:some|any|every|no)(?:body|one)|(?:victims?|both|each|all|most|people)\sbeing|is|are|was|were|been)"
)

# Who comes to listen, and is counted at the head of minutes.
_PUBLIC = r"""
    (?:(?:other|further)\s)?
    (?:members?\sof\s(?:the\s)?(?:public|press|community)(?:\sand\s(?:the\s)?(?:press|public))?|public(?:\sand\spress)?\smembers|parishioners|electors
      |members\sof\sthe\s(?:council|electorate)|observers)
"""
_PUBLIC_STEMS = "member public parishioners electors observers other further"
_THERE = r"""(?:
    (?:(?:was|were)\s)?
    (?:at\sthe\smeeting|in\s(?:the\s)?(?:attendance|audience|(?:public\s)?gallery|room|hall|chamber)
      |present|attending|on[\s-]?line|there(?=[.,;]|$))
)"""
_STAFF = r"(?:PCSOs?|PCSO['’]s|officers?|councillors?|reporters?|representatives?)"
# What ends the naming of those who came: a stop, or another who did.
_ENDS = rf"""(?:$|[.;(:]|,\s(?:one\b|also\b|and\b|plus\b|(?-i:[A-Z]))
    |\s(?:and|plus|&)\s(?:{NUMBER}|an?)\s(?:\w+\s)?{_STAFF}\s?(?:$|[.;(–-])
    |\s(?:and|plus|&)\s(?:{NUMBER}|an?)\s(?:of\s)?(?:the\s)?press\b)"""
_ABOUT = r"(?:(?:about|around|approximately|approx\.?|some|circa|only|also|just)\s)*"

AGES = (
    Reject(
        "age",
        r"""
        \b(?:aged?(?<!average\sage)(?<!mean\sage)(?<!median\sage)|ages|age\s(?:range|group|band|categor(?:y|ie)|bracket)s?)\s*
        (?:of\s|is\s|was\s|between\s|from\s|over\s|under\s|at\s|up\sto\s|ranging\s|ranged\s|\(|:\s?)*
        (?:\d+\s*(?:[-–/]|to|and|or)\s*){0,3}          # the ages before it: 'aged 10, 11 or 12'
        """,
        r"\d{1,2}(?!\d|%|,\d)\+?(?:\s*(?:[-–/]|to|and)\s*\d{1,2}(?!\d|%))*",
        needs="age_ aged_ ages_",
    ),
    # 'the age of responsibility to 12', 'he was four foot ten'
    Reject(
        "age of something",
        r"\bage\sof\s(?:criminal\s)?(?:responsibility|consent|majority)\s(?:[a-z]+\s)?(?:to|at|is|was|from)\s",
        rf"(?:\d{{1,2}}|{WORDS}){ALONE}(?!\s(?:days|weeks|months))",
        needs="age_",
    ),
    Reject(
        "height of somebody",
        None,
        rf"(?:[4-6]|four|five|six)\s(?:foot|feet|ft)\s(?:\d{{1,2}}|{WORDS})(?![\d%])(?:\sinch(?:es)?)?(?=[\s.,;:)\"'”’]|$)",
        needs="foot feet ft",
    ),
    # 'a child who is not yet 18'
    Reject(
        "age not reached",
        r"\bnot\syet\s",
        r"(?:1\d|2[0-5])(?=[.,;)]|$|\s(?:and|or|but|is|was|had|has)\b)",
        reach=10,
        needs="yet_",
    ),
    Reject("age in words", r"\bage\sof\s", rf"(?:{WORDS})\b", reach=8, needs="of_"),
    # 'you have to be over eighteen'
    Reject(
        "age to be",
        r"\bbe\s(?:over|under|at\sleast)\s",
        r"(?:16|18|21|25|sixteen|eighteen|twenty-one|twenty-five)(?=\s(?:and|to|or|when|in\sorder)\b|[.,;)](?!\d)|$)",
        reach=16,
        needs="be_",
    ),
    Reject("post 16", r"\bpost[\s-]", r"1[68](?![\d%,])", reach=6),
    Reject(
        "years old",
        None,
        rf"""
        (?:{NUMBER})(?:\s?(?:[-–/]|to|and)\s?{NUMBER})?[\s-]*(?:years?|yrs?|months?)[\s-]*
        (?:olds?\b|of\sage|(?:and|or)\s(?:over|under|above|older|younger))
        """,
        needs="year yr month",
    ),
    Reject(
        "ages",
        None,
        r"""
        \d{1,2}\s?(?:[-–/]|to)\s?\d{1,2}
            (?:['’]?s\b|\s?(?:age\b|aged\b|(?:years?\s)?(?:group|pop(?:ulation)?|cohort)\b))   # 10-17 group
      | \d{2}['’]?s\b                                                                      # 18s
      | \d{1,2}\+?\s(?:and|or)\s(?:over|under|above|older|younger)\b                       # 65 and over
      | (?<=\bjust\s)(?:1[3-9]|2[0-5]|6[05])\+(?=\s?[,.;:)]|$)                            # not just 18+
      | (?<=\b(?:for|the)\s)(?:1[3-9]|2[0-5]|6[05])\+(?=\s?[,.;:)]|$)                     # for 18+
      | (?<=s\s\()(?:1[3-9]|2[0-5]|6[05])\+(?=\))                                         # adults (60+)
        """,
    ),
    # 'the age group of most was 65 and over, while 35-44, 45-54 and 55-64'
    Reject(
        "list of ages",
        r"\b(?:ages|aged|age\s(?:groups?|ranges?|bands?))\b[^.;]{0,96}$",
        r"\d{1,2}\s?[-–]\s?\d{2}(?:(?:,|,?\sand|\s?[;/])\s?\d{2}\s?[-–]\s?\d{2}){2,}(?!\s?%|\d)",
        reach=110,
    ),
    Reject(
        "years of the young",
        r"\b(?:young|child(?:ren)?|people|pupils?|groups?|adults?|youths?|boys|girls|women|men|victims|persons)\s\(",
        r"\d{1,2}\s?[-–]\s?\d{1,2}\syears(?=\))",
        reach=16,
        marks="(",
    ),
    Reject(
        "people of ages",
        r"\b(?:people|persons|children|boys|girls|youths|adults|those)\sof\s",
        r"\d{1,2}\s?(?:[-–]|to)\s?\d{1,2}(?:\syears)?(?![\d%])",
        reach=16,
        needs="of_",
    ),
    # 'the oldest was 81', 'she was 17 when'
    Reject(
        "age of the oldest",
        r"""\b(?:oldest|youngest)(?:\s(?:victim|person|man|woman|child|client|suspect|offender|driver|member|boy|girl))?
        (?:\s(?:here|there|of\s(?:them|these|those|whom)|(?:seen|found|known|arrested|met)(?:\s(?:in|at|on)\s[A-Z]\w+)?))?
        \s(?:is|was|being|at)\s(?:only\s|just\s)?""",
        rf"(?:\d{{1,2}}|{WORDS}){ALONE}(?!\s(?:days|weeks|months|hours))",
        needs="oldest youngest",
    ),
    Reject(
        "age at which",
        r"(?:\b(?:he|she|who)|[‘'](?-i:[A-Z][a-z]+)[’'])\s(?:is|was)\s(?:only\s|just\s)?",
        rf"(?:\d{{1,2}}|{WORDS})(?=\swhen\b)",
        reach=32,
        needs="is_ was_",
    ),
    # 'since I was 23', 'as young as seven'
    Reject(
        "age of somebody",
        r"\b(?:since|when)\s(?:I|he|she)\swas\s(?:only\s|just\s)?",
        rf"(?:\d{{1,2}}|{WORDS}){ALONE}(?=[\s.,;:)\"'”’]|$)",
        reach=28,
        needs="since_ when_",
    ),
    Reject(
        "age as young as",
        r"\bas\syoung\sas\s(?:only\s)?",
        rf"(?:\d{{1,2}}|{WORDS}){ALONE}(?!\s(?:days|weeks|months))",
        reach=20,
        needs="young",
    ),
    # 'Mrs K, 71, who lives in Ourton', and under what is quoted '- M, 52, Ourton'
    Reject(
        "age after a name",
        r"(?-i:\b(?:Mrs?|Ms|Miss)\.?\s[A-Z][\w'’-]*,\s)",
        r"[1-9]\d(?=,(?!\d))",
        reach=24,
        marks=" ",
    ),
    Reject("age after an initial", r"(?-i:[-–—]\s[A-Z],\s)", r"[1-9]\d(?=,\s(?-i:[A-Z]))", reach=6),
    # 'a lady of 84'
    Reject(
        "one of an age",
        r"\b(?:man|woman|lady|gentleman|boy|girl|male|female|pensioner)\sof\s",
        rf"(?:[1-9]|\d\d){ALONE}(?=[.,;)]|$|\s(?:(?:was|is|has)\b|(?!(?:[a-z]+s|more|or|people|of)\b)[a-z]))",
        reach=14,
        needs="of_",
    ),
    Reject(
        "people under",
        rf"\b{_PEOPLE}\s(?:aged\s)?(?:under|over|above|below)\s(?:the\sage\sof\s)?",
        rf"(?:(?:1\d|[2-9]\d){ALONE}|(?:sixteen|seventeen|eighteen|twenty[\s-](?:one|two|three|four|five|six))\b)(?!\s(?:offences|people|cases|calls|incidents|of|per|minutes|hours|days|weeks|months))",
        reach=44,
        needs="under_ over_ above_ below_",
    ),
    # 'children between eight and thirteen', 'a woman with sons over twelve'
    Reject(
        "children of an age",
        r"\b(?:sons|daughters|children|boys|girls|pupils)\s(?:who\s(?:are|were)\s|aged\s)?(?:under|over|between)\s"
        r"(?:[a-z]+teen\sand\s|(?:five|six|seven|eight|nine|ten|eleven|twelve)\sand\s)?",
        rf"(?:1\d|[5-9]|{WORDS})(?:\sand\s(?:1\d|{WORDS}))?(?=[.,;)]|$|\s(?:and|or|who|were|are|had|have|was)\b)",
        reach=48,
        needs="under_ over_ between_",
    ),
    Reject(
        "younger than",
        r"\b(?:younger|older)\sthan\s",
        rf"(?:[1-9]\d|{WORDS})(?=[.,;)]|$|\s(?:and|or|when|at|years?)\b)",
        reach=14,
        needs="younger older",
    ),
    Reject(
        "ages in brackets",
        r"\b(?:drivers|riders|people|adults|youths?|children|offenders|persons|boys|girls)\s\(",
        r"[1-9]\d\s?[-–]\s?[1-9]\d(?=\)(?!\s(?:\w+\s)?(?:each|every|a|per|came|come|attend|turn)))",
        reach=14,
        marks="(",
    ),
    Reject(
        "children under",
        r"\b(?:children|babies|infants|toddlers|boys|girls|pupils|kids)\s(?:aged\s)?(?:under|over)\s",
        rf"(?:1?\d|{WORDS}){ALONE}(?=[.,;:)]|$|\s(?:the|there|was|were|is|are|has|had|have|who|in|at|on|and|or)\b)",
        reach=24,
        needs="under_ over_",
    ),
    Reject(
        "under-18s",
        r"\b(?:under|over)(?:-|\s)",
        r"\d{1,2}(?:['’]?s\b|(?=\s(?:conception|population|service|cohort|age)))",
        reach=8,
        needs="under_ over_",
    ),
    Reject(
        "boy of",
        r"\b(?:boy|girl|lad|man|woman|child|male|female|person|youth|pupil|teenager|son|daughter)s?\sof\s(?:\d{1,2}\s(?:and|or)\s)?",
        rf"(?:\d{{1,2}}|{WORDS}){ALONE}",
        reach=24,
        needs="of_",
    ),
    Reject(
        "volunteers of",
        r"\b(?:volunteer|student)s?\sof\s(?:\d{1,2}\s(?:and|to|or)\s)?",
        rf"1\d{ALONE}(?!\s[a-z]+s\b)",
        reach=28,
        needs="volunteer student",
    ),
    Reject(
        "school year",
        r"\b(?:in|of|for|to)\syear\s",
        r"(?:[7-9]|1[0-3])(?![\d.,%]|\s(?:of|to|there)\b)|[1-6](?=\s?[(.,;)]|\s(?:pupils|children|classes)\b)",
        reach=12,
        needs="year_",
    ),
    Reject(
        "school years",
        r"\b(?:in|of|for|to|with|school)\s(?:school\s)?years?\s(?:\d{1,2}(?:\s(?:and|to|or)\s|\s?[,–-]\s?))*",
        r"(?:[1-9]|1[0-3])(?=\s(?:and|to|or)\s\d|[,.;)]|\s(?:pupil|student|group|class))|(?<=and\s)(?:[1-9]|1[0-3])\b(?![\d%.])",
        reach=20,
        needs="year_ years_",
    ),
    Reject(
        "age of a person",
        r"\b(?:male|female|man|woman|boy|girl|teenager|youth)s?(?:,\s|\s\()(?:aged\s)?(?:\d\d\s(?:and|to)\s)?",
        r"\d{1,2}(?=\s?(?:,|and|from|of|\)))",
        reach=32,
        needs="male female man_ mans_ woman_ womans_ boy girl teenager youth",
    ),
)

ATTENDANCE = (
    Reject(
        "who sent apologies",
        None,
        rf"{NUMBER}\s(?:members\sof\sthe\s(?:public|press)|residents)\s(?:had\s)?(?:sent|gave|given|tendered)\s(?:their\s)?apologies\b(?!\sto\b)",
        needs="apologies",
    ),
    Reject("apologies from", r"\bapolog(?:y|ies)\b[^.]{0,50}\sfrom\s", NUMBER, needs="apolog"),
    Reject(
        "attendance",
        r"\b(?:(?<!at\s)present|apologies|quorum|in\sattendance)\s*[:(–-]?\s*",
        rf"\d+{ALONE}",
        reach=20,
        needs="present apologies quorum attendance",
    ),
    Reject("quorum of", r"\bquorum\b[^.;\d]{0,30}\b(?:is|was|of)\s", NUMBER, reach=48, needs="quorum"),
    Reject("present in brackets", r"\(", rf"{NUMBER}(?=\)\s(?:members\s)?present\b)", marks="("),
    Reject("apologies counted", None, rf"{NUMBER}\sapolog(?:y|ies)\b", needs="apolog"),
    Reject(
        "attendance counted alone",
        None,
        rf"{NUMBER}\s(?:were\s)?in\sattendance(?=[.;)]|$)",
        needs="attendance",
    ),
    Reject(
        "attendance in brackets",
        r"\b(?:members\sof\sthe\s)?(?:public|press)(?:\spresent)?\s?[(:–-]\s?",
        rf"(?:\d+{ALONE}|{WORDS}(?!\s(?:were|was|had|of)\b))",
        reach=30,
        needs="public press",
    ),
    Reject(
        "attendance of",
        None,
        rf"""
        {NUMBER}\s(?:of\sthe\s(?:\w+)\s)?
        (?:(?:members\sof\sthe\spublic|members?|councillors|residents|apologies|objectors)\s
           (?:attended|present|in\sattendance|received)
          |(?:members\sof\sthe\spublic|members?|councillors|residents|parishioners|people|representatives|co-?ordinators
           |delegates|volunteers)\s(?:was|were)\s(?:present|in\sattendance)(?!\s(?:at\sthe\sscene|when|during)))\b
        """,
        needs="attended present attendance received",
    ),
    Reject(
        "left the meeting",
        None,
        rf"{NUMBER}\s(?:of\s(?:them|these)\s)?left\s(?:the\smeeting|(?:after|during|at|before)\s(?:item|this|that))\b",
        needs="left",
    ),
    Reject(
        "number of a member",
        r"\b(?:mr|mrs|ms|miss|dr|rev|cllr|councillor)\.?\s(?-i:[A-Za-z][\w'’-]*\.?\s){1,3}\(",
        r"\d{1,3}(?=\))",
        reach=48,
        marks="(",
    ),
    Reject(
        "public counted alone",
        r"^[\W_]*(?:(?:approximately|about|around|some|only)\s)?|\bpresent:\s",
        rf"{_ABOUT}{NUMBER}\s{_PUBLIC}(?=[\s*_]*(?:{_ENDS}|{_THERE}|attended\b))",
        reach=24,
        says=_PUBLIC_STEMS,
    ),
    Reject(
        "public counted after names",
        rf"""
        (?:\b(?:there\s(?:was|were|being)|together\swith|along\swith|plus|accompanied\sby
              |members?\sof\sthe\spublic\sand)\s
          |(?-i:\)|\b[A-Z]\w*[.,;]|\b[A-Z]\w*(?=\s(?:and|also|plus|with|&|\+|-|–)\s))[.,;]?\s
             (?:(?:and|also|plus|with|&|\+|-|–)\s)*)
        {_ABOUT}
        """,
        rf"""
        {NUMBER}\s(?:[a-z]+\s){{0,4}}(?:and|plus|&)\s(?:an?|{NUMBER})\smembers?\sof\sthe\s(?:public|press)\b
      | {NUMBER}\s{_PUBLIC}\b(?=\s*(?:{_ENDS}|{_THERE}))
      | (?<=public\sand\s){NUMBER}\s(?:\w+\s)?{_STAFF}(?=\s?(?:$|[.;(–-]))
      | {NUMBER}\sresidents(?=\s(?:present|in\sattendance|on[\s-]?line)\b)
      | {NUMBER}\s(?:observers|press|reporters)(?=\s*(?:{_ENDS}))
        """,
        says=f"{_PUBLIC_STEMS} residents pcso officer councillor reporter representative observer press",
    ),
    Reject(
        "vote",
        None,
        rf"{NUMBER}\s(?:votes?\s)?(?:for|in\sfavour),?\s(?:and\s|with\s|to\s)?{NUMBER}\s(?:votes?\s)?against\b",
        needs="against",
    ),
    Reject("votes", None, rf"{NUMBER}\svotes?\sto\s(?:{NUMBER}|nil|none)\b", needs="vote"),
    Reject(
        "vote without opponents",
        None,
        rf"{NUMBER}\s(?:votes?\s)?(?:in\sfavour|for)(?=,?\s(?:and\s|with\s)?{NUMBER}\sabst)|{NUMBER}\sabst(?:entions?|ained)\b",
        needs="abst",
    ),
)
