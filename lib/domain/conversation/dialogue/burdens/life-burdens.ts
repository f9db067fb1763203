import type { Burden } from "./burden.ts";

/** Losses and worries at home, which come before everything about work. */
export const lossBurdens: readonly Burden[] = [
  {
    id: "lost_pregnancy",
    says: /\b(?:miscarriage|miscarried|still ?birth|lost (?:the|our|my) (?:baby|pregnancy|child)|ivf)\b/,
    lines: [
      "I'm so sorry; that is a great loss, and to carry it at work without anybody knowing makes it heavier.",
      "Such a loss needs room, and a working day leaves so little of it.",
    ],
  },
  {
    id: "grief",
    says: /\b(?:died|passed away|funeral|buried|death|grie(?:f|ving|ve)|mourn\w*|lost (?:my|our) (?:\w+ )?(?:mother|father|mum|mom|dad|wife|husband|partner|son|daughter|child|brother|sister|friend|grand\w+|dog|cat))\b/,
    unless: /\b(?:to death|death (?:march|by)|starved|dying to)\b/,
    lines: [
      "When somebody dear has died, even an ordinary working day is hard to get through.",
      "Grief goes along everywhere, also to a desk, and functioning on top of it takes strength.",
    ],
  },
  {
    id: "care",
    says: /\b(?:dementia|alzheimer\w*|cancer|chemo\w*|in hospital|nursing home|tak(?:e|ing) care of (?:my|our)|car(?:e|ing) for (?:my|our)|(?:mother|father|mum|mom|dad|wife|husband|partner|son|daughter|child|kid|brother|sister)(?:'s| is| has| was)? (?:\w+ ){0,2}?(?:ill|sick|dying|unwell|diagnosed|hospital))\b/,
    lines: [
      "Working beside such a worry at home is like carrying two jobs, and it's exhausting.",
      "To be at work while one's thoughts are with somebody who is ill is very hard.",
    ],
  },
  {
    id: "separation",
    says: /\b(?:broke(?:n)? up|break-?up|split up|separat(?:ed|ion|ing)|divorc\w+|(?:left|leaving|dumped|cheated on) me)\b/,
    lines: [
      "Going through a break-up or a divorce and working all the same takes more strength than anybody sees.",
      "A separation hurts in the middle of everything, also in a meeting where nobody knows.",
    ],
  },
];

/** What weighs on people in themselves and among others. */
export const lifeBurdens: readonly Burden[] = [
  {
    id: "no_sleep",
    says: /\b(?:(?:can't|cannot|haven't|barely|hardly|don't|didn't|not|couldn't|never|no|little) (?:\w+ ){0,3}?sle(?:ep|pt|eping)|(?:lie|lying|lay) awake|awake (?:at|all|half|for|until)|insomnia|sleepless|nightmares?|(?:wake|woke|waking) up (?:at|every|in the middle|with))\b/,
    lines: [
      "Going without sleep wears down everything else, and makes each day heavier.",
      "It's hard to get through the day when sleep doesn't come at night.",
    ],
  },
  {
    id: "body",
    says: /\b(?:heart (?:\w+ )?(?:races|racing|pounds?|pounding|beats)|chest (?:\w+ )?(?:tight|hurts)|(?:tight|pain in my) chest|can't breathe|(?:hands|legs|body|i'm|whole body) (?:\w+ )?(?:shak\w+|trembl\w+)|stomach (?:\w+ )?(?:hurts?|aches?|turns|knots?|cramps?)|sick to my stomach|throw(?:ing)? up|migraines?|headaches?|panic attacks?|sweating|(?:back|neck|shoulders?|knees?|wrists?) (?:\w+ )?(?:hurts?|aches?|killing|pain)|in pain)\b/,
    lines: [
      "When the body reacts as strongly as that, there is a lot of strain in it.",
      "To work on while your body hurts or is on edge is exhausting.",
    ],
  },
  {
    id: "tears",
    says: /\b(?:cr(?:y|ied|ying|ies)|tears|burst into|broke down|breaking down|sobb\w*|wept|weep\w*)\b/,
    unless: /\b(?:with laughter|laughing|of joy|baby|babies|for joy)\b/,
    lines: [
      "If it has come to crying, a great deal must have built up before; those tears are nothing to be ashamed of.",
      "Tears like these come when something has been too heavy for too long.",
    ],
  },
  {
    id: "dread",
    says: /\b(?:dread(?:s|ed|ing)?|(?:scared|afraid|terrified|frightened|nervous|anxious|panick\w*|fear|worried) (?:of|about|before|to go|to open|to speak|that)|(?:sunday|monday)s? (?:\w+ )?(?:evenings?|nights?|mornings?)|fear (?:\w+ )?(?:monday|going))\b/,
    lines: [
      "Dread like that fills the hours before it as well, and leaves little room to rest.",
      "To be so afraid of what comes next is exhausting, long before it happens.",
    ],
  },
  {
    id: "left_out",
    says: /\b(?:left (?:me )?(?:out|off)|exclud\w+|(?:not|never|n't) (?:\w+ )?(?:been )?invite[ds]?|invite[sd]? (?:\w+ ){0,3}?(?:but|except) me|(?:everybody|everyone) (?:else )?(?:but|except) me|(?:went|goes|go|meet|eat|talk) (?:\w+ )?without me|avoids? me|ignore[sd]? me|ostraci[sz]\w+|cold shoulder)\b/,
    lines: [
      "Being left out hurts, even when nobody says a word about it.",
      "To see the others together and stand outside is a lonely feeling.",
    ],
  },
  {
    id: "alone",
    says: /\b(?:lonely|loneliness|(?:all )?(?:alone|by myself|on my own)|nobody (?:\w+ )?(?:to talk|talks|asks|greets|speaks)|no one (?:\w+ )?(?:to talk|talks|asks)|isolat\w+|no friends|don't belong|outsider)\b/,
    unless: /\b(?:leave me alone|let alone|like (?:being|to be|working) alone|prefer)\b/,
    lines: [
      "Being so alone with it, day after day, is a heavy thing.",
      "Lonely days at work are long ones, and nobody sees that from outside.",
    ],
  },
  {
    id: "invisible",
    says: /\b(?:invisible|unseen|unheard|nobody (?:notices|sees|hears|listens|cares)|(?:no one|they|he|she) (?:never |doesn't |don't |won't )?listens? to me|(?:talk|talks|talked|talking|speak|speaks) over me|interrupt\w* me|(?:does not|doesn't|don't) (?:matter|count))\b/,
    lines: [
      "Feeling invisible or unheard where you spend your days is painful.",
      "Not to be heard again and again makes one small and tired.",
    ],
  },
  {
    id: "no_rest_for_home",
    says: /\b(?:(?:kids?|children|family|partner|wife|husband|son|daughter|friends|home)\b.{0,60}\b(?:no (?:energy|time|strength|patience)|too tired|never see|hardly see|barely see|only ever|always at work|miss(?:ed|ing)?|suffer\w*|complain\w*)|(?:no (?:energy|time|strength|patience)|too tired|never see|hardly see|barely see|miss(?:ed|ing)?|nothing left)\b.{0,40}\b(?:kids?|children|family|partner|wife|husband|son|daughter|friends|home))\b/,
    lines: [
      "It hurts when work takes so much that little is left for the people at home.",
      "To come home with nothing left for your family is sad, and tiring on top.",
    ],
  },
  {
    id: "joyless",
    says: /\b(?:used to (?:\w+ )?(?:love|like|enjoy|be (?:happy|proud|good))|(?:no|lost (?:all |the |my )?|without) (?:joy|interest|motivation|drive|passion)|(?:don't|doesn't|can't|stopped) (?:\w+ )?(?:enjoy|care|laugh)\w*|feel(?:ing)? (?:nothing|numb|empty|dead|hollow)|numb|(?:don't|hardly|barely) recogni[sz]e myself|not myself)\b/,
    lines: [
      "It's sad, and unsettling too, to feel so little where there used to be joy.",
      "To feel empty or unlike oneself for a while is frightening, and worth being taken seriously.",
    ],
  },
  {
    id: "ashamed",
    says: /\b(?:asham\w+|shame|guilt\w*|embarrassed|hate myself|disappointed in myself|angry (?:at|with) myself|blame myself|beat(?:ing)? myself up)\b/,
    lines: [
      "Shame and guilt are heavy company, and they tend to keep one silent; it's good that you say it.",
      "You are hard on yourself there, and guilt like that weighs a lot.",
    ],
  },
  {
    id: "lost_temper",
    says: /\bi (?:\w+ )?(?:snapped|shouted|yelled|exploded|lost (?:it|my temper|control)|was (?:rude|unfair|harsh|mean))\b/,
    lines: [
      "To have lost one's temper leaves a bad feeling, and it often shows how much had built up.",
      "You snapped, and it's still hurting you; that tells that it matters to you.",
    ],
  },
  {
    id: "cannot_begin",
    says: /\b(?:(?:can't|cannot|couldn't|unable to) (?:\w+ )?(?:concentrate|focus|think|start|begin|decide|get (?:anything|started|up|out of bed)|function|switch off|relax|stop thinking)|(?:sit|sitting|sat|stare|staring|stared) (?:\w+ ){0,4}?(?:at (?:my|the)|for hours|without|in front)|staring|paraly[sz]ed|frozen|functioning|going through the motions|autopilot)\b/,
    lines: [
      "When the head won't do what it should any more, even small tasks become hard.",
      "To sit there and not be able to begin is hard; it mostly means that something has been too much.",
    ],
  },
  {
    id: "no_trust",
    says: /\b(?:(?:doesn't|don't|does not|do not|nobody|no one|never|lost) (?:\w+ )?trusts? (?:me|in me|us|my)|(?:can't|cannot|don't) trust (?:anyone|anybody|them|him|her|my)|betray\w*|behind my back|stabbed)\b/,
    lines: [
      "Working without trust is lonely, and it makes one watch every word.",
      "When trust is gone, even simple things become tense.",
    ],
  },
];

/** What is heavy without saying what it is. */
export const generalBurdens: readonly Burden[] = [
  {
    id: "worn_out",
    says: /\b(?:(?:so|just|completely|totally|utterly|always|really|very|too|dead|all) (?:tired|exhausted|drained|done|worn out|finished)|burn(?:ed|t|ing)?[- ]?out|tired of (?:everything|it all|all|this|work|being|my)|sick of (?:everything|it all|this|work)|no (?:energy|strength|power)|at (?:my|the end of my) (?:limit|rope|tether|wits)|can't (?:go on|take (?:it|this)|do this|cope|any ?more|handle)|fed up|running on empty|had enough|destroy\w* me|wear\w* me (?:out|down)|kill(?:s|ing) me)\b/,
    lines: [
      "That sounds worn out to the bone, and tired of all the holding on.",
      "When one can't any more, everything that is still asked of one is too much.",
      "So much tiredness is hard to carry, and it doesn't go away by trying harder.",
    ],
  },
  {
    id: "hard_time",
    says: /\b(?:(?:hard|tough|rough|difficult|bad|terrible|awful|horrible|crazy|exhausting|shitty|dark|heavy|worst) (?:day|week|month|year|time|times|phase|patch|period|months|weeks|days|stretch|season|start|place|one)|(?:a lot|too much) (?:going on|at once|lately|right now|for me)|(?:been|it's|it is|things are) (?:\w+ ){0,2}?(?:hard|tough|rough|difficult|awful|horrible|terrible))\b/,
    unless: /\b(?:not|isn't|wasn't|never) (?:\w+ )?(?:hard|tough|rough|difficult|bad|terrible|awful)\b/,
    lines: [
      "It has been a hard time, by the sound of it, and I'm glad that you say so.",
      "Such a hard stretch leaves traces, and you don't have to play it down here.",
    ],
  },
];
