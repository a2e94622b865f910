"""The words before a number that tell that it is expected or yet to come."""

import re

from extract.rules.rule import FLAGS
from extract.rules.status_targets import YEAR

# what somebody agrees with, follows, settles or comments on is there already
_NO_OBJECT = "".join(
    rf"(?<!\b{verb}\s{whose}\s)"
    for verb in ("with", "on", "followed", "settled")
    for whose in ("the", "his", "her", "their")
)
# 'is expected to reach', 'would cost', 'next year'
EXPECTED = re.compile(
    rf"""
    \b(?:
        expect(?!\swith\b)(?:s|ed(?!\s(?:range|level))|ing|ation)?
      |forecasts?|forecasted
      |project(?:s\sthat(?=\s$)|ing|ed|ion|ions)\b      # 'projected', but no 'projects'
      # but no 'agreeing with the proposals 45', 'settled his proposals', 'followed the proposal in 81%'
      |{_NO_OBJECT}propos(?:e|es|ed|al|als|ing)\b
      |asked\sto\smodel
      |heading(?:,\s[^,.;\d]{{3,30}},)?\s(?:for|towards)(?=\san?\s(?:\w+\s(?:\w+\s)?of\s)?$)
      |predict(?:s|ed|ion)
      |anticipat(?:e|es|ed|ing)
      |potentially|potential(?!\s(?:street\s|market\s|re-?sale\s)?value\b)
      # 'likely', but no 'twice as likely'
      |(?<!more\s)(?<!less\s)(?<!as\s)(?<!times\s)likely|likelihood(?!\sof)
      # 'will reach', but no 'members will recall'
      |will(?!\s(?:(?:want|wish)\sto\s)?(?:recall|remember|note|know|appreciate|be\saware|bear\sin\smind|see\sthat)\b)
      |minded\sto
      |(?:been|being)\spromised
      # 'would cost', but no 'would have', 'would normally'
      |would(?!\s(?:have|expect\swith|most\slike|normally|usually|often|generally|suggest|recommend|point\sout|remind|stress|draw)\b)
      # 'going to be', but no 'going to MARAC'
      |going\sto(?=\s(?-i:(?!(?:the|a|an|court|trial|prison|custody|hospital|school|conference|people|homes)\b)[a-z]))
      # 'due to open', but no 'due to 12 thefts'
      |due\sto(?=\s(?:be|have|start|join|open|close|begin|go|reach|receive|take|end|finish|move|complete
          |return|become|rise|fall|get|leave|arrive|come|attend|deliver)\b)
      |ought\sto(?!\sbe\s(?:no\b|$)|\shave\s|\swait\b)
      # 'were to open', but no 'were to homes at risk'
      |(?:was|were)\sto(?!\s(?:do\swith|be\s(?:welcomed|noted|commended|congratulated|thanked|applauded)
                               |the|an?|those|people|(?!canvas\b)[a-z]+[^su]s)\b)
      |(?:hub|service|team|scheme|centre|project|it|we)(?:\s(?:in|at|of)\s\w+)?\scould\shave(?=\s(?:up\sto\s)?$)|would\shave\shad(?=\s$)
      |could(?!\s(?:not|be|have|say|tell|report|confirm|add|account|name|show|point|see|find|give|only)\b)
      |might(?!\s(?:not|be|have)\b)
      |estimates?\sthat
      |set\sto
      |on\scourse|on\strack\sfor
      |next\s(?:year|quarter|month)
      |should\s(?:reach|rise|fall|see)
      |booked\sfor
    )\b
    (?:[^\d;.,:(]|{YEAR}(?!\swhen\b|\swhere\b)){{0,60}}?
    (?::\s
      |\(
      |\sfrom\s[£\d][\d.,]*(?:%|m|k|bn)?\sto\s(?:about\s|around\s|some\s)?
    )?$
    """,
    FLAGS,
)
# 'the next 12', 'a further tranche of 12', but no 'a further reduction of 12'
NEXT = re.compile(
    r"""
    \b(?:the|a|another)\s(?:next|future)\s$
  | \bfurther\s
    (?!reduction|increase|decrease|fall|rise|drop|decline|improvement|cut|loss|total|group|number|saving|slip)
    \w+\sof\s$
    """,
    FLAGS,
)
# 'asked whether the grant of £5k would go on' tells of a grant that is there
ASKED = re.compile(
    r"""
    \b(?:asked|queried|enquired|inquired|wondered|(?:wished|wanted)\sto\sknow)\b
    (?:(?!that\b)[^.;]){0,40}?\b(?:whether|if|when)\b[^.;\d]*$
    """,
    FLAGS,
)
# 'would not go out after dark (33% in 2006)' and 'of those who were to appear 12 had' tell what was
PAST_AFTER = re.compile(
    r"\s?(?:%|per\scent)?(?:\s(?:in|for)\s(?:19|20)\d\d\)|(?:\s(?!(?:the|an?|it|they|more|extra)\b)[a-z]+)?\shad\s[a-z])",
    FLAGS,
)
# 'that 92% would recommend it'
WOULD_DO = re.compile(
    r"\s?(?:%|per\scent)?\swould\s(?:now\s|still\s|not\s|rather\s)?"
    r"(?:\W?(?:definitely|probably)\W?\s(?:or\s\W?probably\W?\s)?)?"
    r"(?:(?:do|speak|know|recommend|like|prefer|support|welcome|feel|use|report|consider|pay|tell|call|want|say|work"
    r"|attend|visit|choose|ask|contact|trust|avoid|fear|intervene|share|approach|go\s(?:back|out|to)|stay)\b"
    r"|(?<=still\s)have\b)",
    FLAGS,
)

# 'pressures of £3m next year'
NEXT_AFTER = re.compile(
    r"\s?(?:%|per\scent|million)?\s(?:in\s)?next\s(?:year|quarter|month)\b(?!['’])", FLAGS
)

# The beginnings of the words that EXPECTED and NEXT need.
STEMS = """expect forecast project propos predict anticipat potential likel will minded been_promised
    being_promised would going_to due_to ought was_to were_to could might estimate set_to on_course on_track
    next should booked asked_to heading future further"""
