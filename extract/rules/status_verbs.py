"""The verbs after a number that tell its status: '5 were expected', '£1m has to be saved'."""

import re

from extract.rules.rule import FLAGS

# What stands between a number and its verb: no other clause and no other number.
_SUBJECT = r"""
    (?:(?!\s(?:no|who|which|that|whom
             |and|but|or|if|than|where|when|while|although|though|because|as|so|with
             |said|say|told|thought|think|felt|believed?|agreed|they)\b)
        [^.,;:()&\d]){0,60}?\b
"""
_FORECAST = r"""
    # 'were expected', but no 'it was expected', nor 'is likely to fall', which tells a level of now
    (?<!\bit\s)(?:is|are|was|were|had\sbeen|has\sbeen)\s(?:(?:\w+ly|now|still)\s)?
    (?:(?:expected|anticipated|forecast|projected|predicted|likely)
         (?!\sto\s(?:fall|drop|reduce|decrease|rise|increase|grow|go|come)\b)
      |assumed
      |(?:being\s)?modelled
      |promised|planned|hoped
      # 'are to join'
      |to\s(?:be(?!\s(?:found|seen)\b)|have|start|begin|join|return|receive|come|open|close|move|attend
          |follow|arrive|meet)\b
    )
    # 'a further 6 would join', but no '12 residents would like', 'would be willing'
  | would
    (?!\s(?:not
           |have(?!\s(?:to|been\s\w+\s[^.;]{3,40}\s(?:by|prior\sto|before))\b)
           |need|recommend|say|like|agree|feel|support|prefer
           |be\s(?:willing|happy|prepared|content)
         )\b)
  | will(?!\snot\b)
    # 'four recruits due from', but no 'due in part', 'due for renewal'
  | due\s(?:from
           |in(?!\s(?:the\s(?:main|large)|large|part|some|no|great)\b)
           |by|at
           |for(?!\s(?:replacement|renewal|review|repair|upgrad|inspection))
           |to\s(?:start|join|arrive|begin|finish|go)
         )
"""
_TARGET = r"""
    (?<!\bit\s)(?:is|are|was|were)\s(?:needed|what\s(?:\w+\s){1,2}needs?)
    # '£1m be saved', but no '£1m could be saved'
  | (?<!\bto\s)(?<!\bcan\s)(?<!\bcould\s)(?<!\bmay\s)(?<!\bmight\s)(?<!\bwill\s)(?<!\bwould\s)(?<!\bnot\s)
    (?<!\bstill\s)be\s(?:saved|found)
  | needed(?=[.,;)]|$)
  | must
  | (?:is|was)\sthe\s(?:(?!minimum\sstandard)[a-z]+\s)?(?:aim|target|goal)
  | (?:is|was)\sproposed
  | (?:ha(?:s|ve|d)|needs?)\sto\sbe\s(?:made|found|saved|cut)
    # 'is to be found by 2015'
  | (?:is|was|are|were)\sto\sbe\s
    (?:saved|cut|found(?=\s(?:in|by|over)\s(?:\d|the\s(?:next|year|coming)|next)))
"""
_STANDARD = r"""
    (?:is|are|was|were)\sthe\s(?:timescale|limit|norm|standard|requirement|maximum|minimum)
  | (?:is|are)\sallowed
  | (?:can|may)\sbe\s(?:asked|claimed|applied)
"""

# 'five officers were expected', '£1m was assumed'; each group is named as its status
VERB = re.compile(
    rf"{_SUBJECT}(?:(?P<forecast>{_FORECAST})|(?P<target>{_TARGET})|(?P<standard>{_STANDARD}))\b", FLAGS
)
