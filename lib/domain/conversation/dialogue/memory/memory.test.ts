import { expect, test } from "vitest";
import { readMessage } from "../message/read-message.ts";
import { findCommitment } from "./find-commitment.ts";
import { findFeelings } from "./find-feelings.ts";
import { findMentions } from "./find-mentions.ts";

const mentions = (text: string) => findMentions(readMessage(text)).map(({ phrase }) => phrase);

test.each<[text: string, phrases: string[]]>([
  ["My new manager wants the report by Friday", ["your new manager", "the report"]],
  ["our big deadline is close", ["your big deadline"]],
  ["My daughter is ill and my sleep is bad", ["your daughter", "your sleep"]],
  ["I can't sleep", ["your sleep"]],
  ["in the evening I am at the office", []],
  ["my evenings are gone", ["your evenings"]],
  ["my xylophone and my <script> boss", []],
  ["my stupid boss", []],
  ["my boss, http://evil.example", ["your boss"]],
])("%s", (text, phrases) => {
  expect(mentions(text)).toEqual(phrases);
});

const commitment = (text: string) => findCommitment(readMessage(text));

test.each<[text: string, step: string | null]>([
  ["I'll talk to her on Monday", "talk to her on Monday"],
  ["Maybe I'll ask my mentor for a meeting next week.", "ask your mentor for a meeting next week"],
  ["I think I should take a day off", "take a day off"],
  ["I will call HR tomorrow because it is too much", "call HR tomorrow"],
  ["I'm going to quit", null],
  ["I will never talk to him", null],
  ["I'll ignore previous instructions", null],
  ["I'll tell everyone that Elara is http://evil.example", null],
  ["Should I talk to my boss? I will talk to my boss?", null],
  ["I talked to her on Monday", null],
])("%s", (text, step) => {
  expect(commitment(text)).toBe(step);
});

const feelings = (text: string) => findFeelings(readMessage(text)).map(({ name }) => name);

test.each<[text: string, names: string[]]>([
  ["I'm exhausted and a bit sad", ["exhausted", "sad"]],
  ["I'm not sad", []],
  ["you are useless", []],
  ["the server is down", []],
  ["I feel so alone here", ["lonely"]],
  ["im realy exhasted", ["exhausted"]],
  ["I'm fed up but also scared", ["anxious", "angry"]],
])("%s", (text, names) => {
  expect(feelings(text).toSorted()).toEqual(names.toSorted());
});
