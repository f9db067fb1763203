import { type Concepts, phraseList } from "../signal.ts";

/** Who, when, and the small words everything else is built with. */
export const peopleAndTime: Concepts = {
  i: ["i"],
  someone: phraseList(
    `he, she, they, somebody, guy, man, woman, person, @relation, (my|our|his|her|their|your) @relation, one of (my|our) @relation,
    girl in my team, @name`,
  ),
  name: phraseList("someone at work, someone in my team, someone on my team, people at work"),
  relation: phraseList(
    `friend, mate, buddy, best friend, colleague, coworker, co worker, teammate, team mate, boss, manager, supervisor, team lead, lead, director, ceo, employee, intern, report, direct report,
    brother, sister, mother, father, son, daughter, child, kid, cousin, uncle, aunt, nephew, niece, husband, wife, partner, boyfriend, girlfriend, fiance, ex, ex husband, ex wife, ex boyfriend, ex girlfriend, ex partner,
    roommate, flatmate, housemate, neighbor, neighbour, grandfather, grandmother, grandad, nan, granddaughter, grandson, stepson, stepdaughter, stepfather, stepdad, client, customer, patient, student, apprentice, flat mate, workmate, dad, mum, parents, father in law, mother in law, family, line manager, foreman, senior, senior colleague, team leader, department head, head of department, hr, owner, stepmother`,
  ),
  partner: phraseList(
    `(my|her|his|our|their) (husband|wife|partner|boyfriend|girlfriend|fiance|fiancee|ex|ex husband|ex wife|ex boyfriend|ex partner|spouse|other half|father|mother|dad|stepdad|stepfather|stepmother|parents|brother|son|uncle|family|in laws|missus|man|roommate|flatmate|father in law|mother in law|dad|mum)`,
  ),
  boss: phraseList(
    `(my|our|the|a|his|her|their|this|one of my|some|another) (boss|manager|supervisor|lead|team lead|team leader|director|ceo|colleague|coworker|co worker|colleagues|coworkers|teammate|teammates|senior|line manager|foreman|senior colleague|client|customer|boss himself|head of department|department head|workmate|workmates|shift lead|owner|vp|mentor|trainer|interviewer|recruiter|hr),
    (boss|manager|supervisor|management|the company|company|hr|they|he|she|somebody|people|someone at work|people at work|guy at work|man at work|guy in my team|man in my team|guys at work|team|my team|whole team|leadership)`,
  ),
  loved: phraseList(
    `kids, children, son, daughter, family, parents, mother, father, wife, husband, partner, friends, everybody, loved ones, brother, sister, boyfriend, girlfriend, dog, cat, team, colleagues, boys, girls, baby, mum, dad`,
  ),
  now: phraseList(
    `now, right now, tonight, today, this (evening|afternoon|morning|weekend|minute|moment|second|instant|week|friday|monday|sunday|saturday|thursday|wednesday|tuesday), in (an|one|half an|few|five|ten|twenty|thirty|couple of)? (hour|hours|minutes|mins|min|moment),
    tomorrow, tomorrow (morning|night|evening), later today, later tonight, after work, before morning, at midnight, by morning, on (monday|tuesday|wednesday|thursday|friday|saturday|sunday), at lunch, next week, once (everybody|kids|they) asleep, when (everybody|kids|they) asleep,
    as soon as, soon, before christmas, after christmas, on my birthday, at moment, any minute, any second, as we speak, as i type this, when i get home, after this shift, after my shift, on way home, by friday, by sunday, by tonight, by tomorrow, before weekend, next friday, next monday`,
  ),
  rightnow: phraseList(
    "now, right now, at moment, this minute, as we speak, as i type this, already, this second, this instant",
  ),
  longago: phraseList(
    `years ago, year ago, long time ago, long ago, months ago, decades ago, decade ago, in past, back then, back in (school|college|university|day|2010|2012|2015|2018|2019|2020), used to, when i (was)? (teenager|teen|young|younger|kid|child|student|little|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|15|16|17|18|19|20|21|at school|in school|at university|in college|at uni),
    as (teenager|teen|kid|child|student|young), in my (teens|twenties|20s|youth|childhood|thirties|30s), last year, in (2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024), previously, formerly, once upon time, history of, in my previous (job|life|marriage|relationship|company), in my (last|old|first) job, at my (old|last|previous) (job|company), before i got help, before therapy, before treatment, in high school, at school, in school, at university, in college, earlier in my life, at one time, some time ago, ages ago, as teenagers, growing up`,
  ),
  recovered: phraseList(
    `fine now, okay now, ok now, better now, good now, well now, safe now, much better, in recovery, recovered, recovery, got help, got better, past me, behind me, over now, grateful, survived, glad i did not, glad i not, clean (for|since), therapy helped, came through, happy now, in better place, in good place, doing well, lot better, feel better, years clean, months clean, stable now`,
  ),
  presentagain: phraseList(
    "again, now i, these days, came back, coming back, come back, is back, returned, returning, relapsed, right now, tonight, today, this week, this morning, this time, starting again",
  ),
  recent: phraseList(
    "last night, yesterday, this morning, today, earlier, an hour ago, hour ago, minutes ago, hours ago, at weekend, last weekend, this week, few days ago, on monday, last week, tonight, other night, on friday",
  ),
};
