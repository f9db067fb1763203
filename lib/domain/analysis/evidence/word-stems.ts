import { toWords } from "../../conversation/sentences/same-words.ts";

const stopWords = new Set(
  `a about above after again all also am an and any are as at be because been before being below between both but by can could did do does doing done
  down during each even ever every few for from further get gets getting give given go goes going got had has have having he her here hers him his how i
  if in into is it its itself just kind let like likely ll lot made make makes many may maybe me might more most much must my need no nor not now of off
  on once one only or other our out over own per put quite rather re really s same she should since so some something still such t than that the their
  them then there these they thing things this those though through to too two under until up us ve very via want was way we well were what when where
  whether which while who whom why will with within without would yes yet you your yours yourself okay ok
  aber als am an auch auf aus bei bin bis da das dass dem den der des die doch du ein eine einem einen einer er es für hat ich ihr im in ist ja kann kein
  keine man mehr mein meine mich mir mit nach nicht noch nur oder schon sein sich sie sind so über um und uns von vor war was wenn wie wir wird zu zum zur`.split(
    /\s+/u,
  ),
);

/** What reports say about anybody: words that bring in no fact. */
const reporting = `employee employees person worker they talk talked talks talking speak speaks spoke discuss discussed discusses conversation chat session said says say tell tells told
  mention mentions mentioned report reports reported describe describes described express expresses expressed indicate indicates indicated state states
  stated share shares shared feel feels feeling felt seem seems seemed appear appears appeared experience experiences experienced experiencing concern
  concerns concerned issue issues problem problems about elara overall current currently recent recently ongoing significant clear clearly main primary
  key general related due lead leads leading cause causes caused causing impact impacts affect affects affected affecting situation work working job
  workplace role day days week weeks time times high low level sense sign signs show shows showing signal note notes noted raise raises raised consider
  suggest suggests suggested help support supports manager hr team follow check discuss explore review offer encourage ask continue schedule plan next
  step steps conversation meeting wellbeing well-being provide ensure possible further regular regularly appropriate agreed wants wish wishes`;
const reportingWords = new Set(reporting.split(/\s+/u));

export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}

/** The words of a text that say what it is about, each once. */
export function listContentWords(text: string): readonly string[] {
  const words = toWords(text).filter(
    (word) => word.length >= 3 && !stopWords.has(word) && !reportingWords.has(word),
  );
  return [...new Set(words)];
}

const shortestStem = 4;

/** Words known by their beginnings, so that “exhausting” stands for “exhausted”. */
export function createStemSet(text: string): (word: string) => boolean {
  const words = new Set(toWords(text));
  const beginnings = new Set([...words].filter((word) => word.length >= shortestStem).map(stemOf));
  return (word) => words.has(word) || (word.length >= shortestStem && beginnings.has(stemOf(word)));
}

/** The first two thirds of a word, four letters at least. */
function stemOf(word: string): string {
  const plain = word.replace(/(?:ing|ings|ed|es|s|ly|ness|ment|ion|ions|ive|ful|en|er|e)$/u, "");
  const stem = plain.length >= shortestStem ? plain : word;
  return stem.slice(0, 6);
}
