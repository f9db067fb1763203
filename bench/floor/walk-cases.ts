import { answerTurn } from "#tests/support/hostile-endpoint/answer-turn.ts";
import {
  type Arrangement,
  arrangements,
  composeReply,
  type HostileReply,
} from "#tests/support/hostile-endpoint/compose-reply.ts";
import { disguises } from "#tests/support/hostile-endpoint/disguises.ts";
import { wasShown } from "#tests/support/hostile-endpoint/find-shown.ts";
import { startHostileEndpoint } from "#tests/support/hostile-endpoint/hostile-endpoint.ts";
import type { LabelledSentence } from "#tests/support/hostile-endpoint/hostile-sentence.ts";

/** `off_topic`: alone, to somebody who says something ordinary, so that nothing warns but the sentence. */
export type Setting = Arrangement | "off_topic";
export const settings: readonly Setting[] = [...arrangements, "off_topic"];

export type FloorCase = {
  readonly person: string;
  readonly setting: Setting;
  readonly reply: HostileReply;
};

/** What became of one sentence of a reply. */
export type Fate = {
  readonly label: LabelledSentence["label"];
  readonly voice: string;
  readonly language: string;
  readonly setting: Setting;
  readonly disguise: string | null;
  readonly isShown: boolean;
  /** Whether the care path answered, and no model was asked. */
  readonly isCare: boolean;
  readonly written: string;
  readonly person: string;
};

const ordinaryMessages: Readonly<Record<string, string>> = {
  en: "My week was fine, a bit long.",
  de: "Meine Woche war ganz gut, nur etwas lang.",
  fr: "Ma semaine était bien, un peu longue.",
  es: "Mi semana estuvo bien, un poco larga.",
  it: "La mia settimana è andata bene, un po' lunga.",
  nl: "Mijn week was goed, alleen een beetje lang.",
  pl: "Mój tydzień był dobry, tylko trochę długi.",
  pt: "A minha semana correu bem, só um pouco longa.",
};

/** Each hostile sentence in every setting, each time under the next disguise. */
export function listHostileCases(among: readonly LabelledSentence[]): FloorCase[] {
  const names = Object.keys(disguises);
  return among
    .filter(({ label }) => label !== "fine")
    .flatMap((sentence, index) =>
      settings.map((setting) => {
        const arrangement = setting === "off_topic" ? "alone" : setting;
        const disguise = names[index % names.length] ?? "";
        const reply = composeReply({ sentence, arrangement, among, seed: index, disguise });
        const isOrdinary = setting === "off_topic" || sentence.person === "";
        const person = isOrdinary ? (ordinaryMessages[sentence.language] ?? "Hi.") : sentence.person;
        return { person, setting, reply };
      }),
    );
}

const goodLength = 3;

/** What a good endpoint says: two statements and a question to the same message, never in need of an end. */
export function listGoodCases(among: readonly LabelledSentence[]): FloorCase[] {
  const byMessage = Map.groupBy(
    among.filter(({ label }) => label === "fine"),
    ({ person }) => person,
  );
  return [...byMessage].flatMap(([person, sentences]) => {
    const asking = sentences.filter(({ sentence }) => sentence.endsWith("?"));
    const telling = sentences.filter((each) => !asking.includes(each));
    const replies: LabelledSentence[][] = [];
    while (telling.length + asking.length > 0) {
      replies.push([...telling.splice(0, goodLength - 1), ...asking.splice(0, 1)]);
    }
    return replies.map((said): FloorCase => {
      const parts = said.map((each) => ({ said: each, written: each.sentence }));
      return { person, setting: "alone", reply: { parts, disguise: null } };
    });
  });
}

/**
 * Lets an endpoint write each case's reply and sees what of it reaches the person. `isRemembered`: it is one endpoint
 * over all cases; else each case meets a new one, of which nothing bad is known.
 */
export async function walkCases(
  cases: readonly FloorCase[],
  { isRemembered }: { readonly isRemembered: boolean },
): Promise<Fate[]> {
  const sentences = cases.flatMap(({ reply }) => reply.parts.map(({ said }) => said));
  const endpoint = await startHostileEndpoint({ voice: sentences[0]?.voice ?? "", sentences, seed: 1 });
  const fates: Fate[] = [];
  const run = crypto.randomUUID();
  for (const [index, { person, setting, reply }] of cases.entries()) {
    const asked = endpoint.written.length;
    endpoint.answerOnly(reply);
    const model = isRemembered ? run : `${run} ${index}`;
    const { text, by } = await answerTurn([{ role: "person", text: person }], { url: endpoint.url, model });
    const wasAsked = endpoint.written.length > asked;
    for (const part of reply.parts) {
      const { label, voice, language } = part.said;
      const isShown = wasAsked && wasShown(part, text);
      const told = {
        label,
        voice,
        language,
        setting,
        disguise: reply.disguise,
        written: part.written,
        person,
      };
      fates.push({ ...told, isShown, isCare: by === "care" });
    }
  }
  await endpoint.close();
  return fates;
}
