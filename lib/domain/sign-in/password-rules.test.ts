import { expect, test } from "vitest";
import { findPasswordProblem, listContextWords } from "./password-rules.ts";

const person = { email: "jo.van-dyck@acme-tools.example", name: "Jo van Dyck" };
const contextWords = listContextWords(person);
const problemOf = (password: string, guessesLog10 = 12) =>
  findPasswordProblem({ password, contextWords, guessesLog10 });

test("the words of a person's name and address, and the product's, say nothing secret", () => {
  expect(contextWords.toSorted()).toEqual(["acme", "dyck", "elara", "example", "tools", "van"]);
});

test.each([
  ["copper lantern harbour tulip"],
  ["xk7Qp2mZ9vTb"],
  ["密码很长而且没有人会想到它"],
  [`${" ".repeat(3)}nine words are enough`],
])("%j may be used: no kind of character is asked for", (password) => {
  expect(problemOf(password)).toBeNull();
});

test("length is counted in characters as people see them, between 12 and 200", () => {
  expect(problemOf("🦔".repeat(11))).toBe("Use at least 12 characters; this has 11.");
  expect(problemOf("🦔🌱".repeat(6))).toBeNull();
  expect(problemOf("ab cd ef gh ij ".repeat(13))).toBeNull();
  expect(problemOf("x".repeat(201))).toBe("Use at most 200 characters; this has 201.");
});

test.each([["elara2026elara"], ["Dyck.Dyck.2026"], ["ACME-tools-2026"], ["van-dyck-acme-1"]])(
  "%s is refused: without the words anybody would try, little is left",
  (password) => {
    expect(problemOf(password)).toMatch(/mostly your name/);
  },
);

test("what is guessed quickly is refused, whatever it looks like", () => {
  expect(problemOf("P@ssw0rd12345", 8.9)).toMatch(/easy to guess/);
  expect(problemOf("P@ssw0rd12345", 9)).toBeNull();
});
