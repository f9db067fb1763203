import { expect, test } from "vitest";
import { findLanguageTalk } from "./language-talk.ts";

test.each([
  ["bist du ein mensch?", "de"],
  ["tschüss", "de"],
  ["qui lit ça?", "fr"],
  ["¿quién lee esto?", "es"],
  ["grazie", "it"],
  ["quem lê isto?", "pt"],
  ["ben je een mens?", "nl"],
  ["czy jesteś człowiekiem?", "pl"],
  ["who reads this", null],
  ["my boss is mean to me", null],
])("%s is answered in %s", (text, code) => {
  expect(findLanguageTalk(text)?.code ?? null).toBe(code);
});
