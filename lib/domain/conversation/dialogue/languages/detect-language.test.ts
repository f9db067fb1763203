import { expect, test } from "vitest";
import { readMessage } from "../message/read-message.ts";
import { detectLanguage } from "./detect-language.ts";
import { languages } from "./language-words.ts";

const spoken: [text: string, code: string][] = [
  ["Ich bin sehr müde und habe zu viel Arbeit", "de"],
  ["mir geht es nicht gut", "de"],
  ["Je suis très fatigué, j'ai trop de travail", "fr"],
  ["Estoy muy cansada y mi jefe no me escucha", "es"],
  ["Sono molto stanco, ho troppo lavoro", "it"],
  ["Estou muito cansado, não tenho tempo para nada", "pt"],
  ["Ik ben heel moe en heb te veel werk", "nl"],
  ["Jestem bardzo zmęczony, mam za dużo pracy", "pl"],
  ["Jag är så trött och det är för mycket på jobbet", "sv"],
  ["Jeg er meget træt og har det ikke godt", "da"],
  ["Sunt foarte obosită și am mult de muncă", "ro"],
  ["Çok yorgunum ve işim çok fazla", "tr"],
  ["Jsem hodně unavená, mám moc práce", "cs"],
  ["Я очень устал на работе", "ru"],
  ["Я дуже втомлена, і мені важко", "uk"],
  ["Είμαι πολύ κουρασμένος", "el"],
  ["我很累", "other"],
  ["أنا متعب جدا", "other"],
];
test.each(spoken)("%s is %s", (text, code) => {
  expect(detectLanguage(readMessage(text))?.code).toBe(code);
});

test.each([
  "I am so tired, my manager never listens",
  "no",
  "meh",
  "My boss is never satisfy with me, is very difficult for me",
  "work much, sleep no",
  "The café on the second floor is my only break",
  "Señor Martinez is my manager and he is great",
  "I have a meeting in Łódź and no time",
  "lol ok",
  "es gab no problem today with my colleagues at the office",
  "",
  "👍",
])("%s is answered as English", (text) => {
  expect(detectLanguage(readMessage(text))).toBeNull();
});

test("each language says in three sentences, without a question, what it is about", () => {
  for (const { reply, code } of languages) {
    expect(reply, code).toHaveLength(3);
    expect(reply.join(" "), code).not.toContain("?");
  }
});
