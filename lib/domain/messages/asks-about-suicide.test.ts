import { expect, test } from "vitest";
import { asksAboutSuicide } from "./asks-about-suicide.ts";

test.each([
  "Are you thinking of ending your life?",
  "I have to ask: are you thinking about suicide?",
  "Do you want to kill yourself?",
  "Are you having thoughts of harming yourself?",
  "Hast du Suizidgedanken?",
])("%j asks", (text) => {
  expect(asksAboutSuicide(text)).toBe(true);
});

test.each([
  "Do you need more leave?",
  "Are you coming to the party on Friday?",
  "Thank you for telling me.",
  "",
  "Could you kill the process on your laptop yourself?",
])("%j does not", (text) => {
  expect(asksAboutSuicide(text)).toBe(false);
});
