/** What everybody needs at work: to have it is nothing to tell, to be without it is. Only its absence counts. */
export const neededWords = `sleep sleeping slept rest break breaks lunch time staff people respect energy help helping support answer answered answers answering future notice feedback tell told explain~ ask asked asks invite~ include~ paid pay
  chance choice budget space strength point sense listen~ listening care cares cared cope coping concentrate~ focus breathe relax rely trust count counts function~ manage~ concentrate thank thanks thanked acknowledge~
  talk talks greet~ notice~ noticed believe~ understand understands understood recognise~ recognize~ appreciate~ value values valued protect~ encourage~ backup training resources appetite life motivation
  reply replies replied communicate~ communication plan planning safety guidance deserve~ anybody eat eating keep improve~ matter~ heard enough show~ shown introduce~ spoke spoken speak speaks called call replies train~ greeted welcomed thanked asked check~ followed guide~ mentor appreciation`;

/** Said before something, they turn it round. */
export const negators = new Set(
  "not never no zero nobody nothing none neither nor without hardly barely scarcely rarely seldom cannot nowhere".split(
    " ",
  ),
);

/** Fewer or less of it: bad things get better, good things worse. */
export const lesseners = new Set("less fewer least".split(" "));

/** They say how much, and change nothing else. */
export const strengtheners: Readonly<Record<string, number>> = {
  very: 1.3,
  really: 1.3,
  so: 1.25,
  extremely: 1.5,
  incredibly: 1.5,
  totally: 1.4,
  completely: 1.4,
  absolutely: 1.4,
  utterly: 1.5,
  deeply: 1.4,
  truly: 1.3,
  super: 1.3,
  such: 1.2,
  too: 1.2,
  always: 1.2,
  constantly: 1.3,
  highly: 1.3,
  insanely: 1.4,
  fucking: 1.4,
  bloody: 1.3,
  damn: 1.3,
  seriously: 1.3,
  terribly: 1.3,
  entirely: 1.3,
  especially: 1.2,
  particularly: 1.2,
  more: 1.15,
  most: 1.2,
  pure: 1.3,
  complete: 1.3,
  total: 1.3,
  absolute: 1.4,
  real: 1.2,
  huge: 1.3,
  big: 1.2,
  much: 1.2,
  awfully: 1.3,
  dead: 1.2,
  genuinely: 1.2,
  beyond: 1.4,
  mega: 1.3,
  proper: 1.2,
  even: 1.1,
  all: 1.1,
  slightly: 0.7,
  somewhat: 0.7,
  bit: 0.7,
  little: 0.7,
  fairly: 0.9,
  rather: 0.9,
  quite: 1,
  pretty: 1,
  kind: 0.7,
  sort: 0.7,
  mildly: 0.7,
  partly: 0.6,
  relatively: 0.8,
  moderately: 0.7,
  tad: 0.7,
  touch: 0.7,
  almost: 0.8,
  nearly: 0.8,
  sometimes: 0.7,
  occasionally: 0.6,
}; // prettier-ignore

/** Words that may stand between those of a phrase and change nothing of it but its strength. */
export const colours = new Set(
  `just simply actually still ever even also honestly basically literally currently now exactly particularly really very so quite pretty always totally completely absolutely utterly extremely truly super rather slightly
  somewhat more most as much such been being be the a an my our this that again often sometimes constantly never-ending too all fucking bloody damn currently probably slowly finally both definitely certainly surely obviously seriously clearly only well`.split(
    /\s+/,
  ),
);

/** Words that say nothing by themselves: a "not" reaches past them. */
export const fillers = new Set(
  `just simply actually still ever even also honestly basically literally currently now today at a an the any bit little of kind sort all that this be been being is are was were am feel feeling felt feels get getting gets got
  me us to too exactly particularly necessarily really very so quite pretty always totally completely absolutely utterly extremely truly super rather slightly somewhat more most as much such have has had having do does did
  my our your his her their its it i we you he she they in on for with going make makes made think say seem seems`.split(
    /\s+/,
  ),
);
