import { expect, test } from "vitest";
import { screenMessage } from "./screen-message.ts";

test.each([
  ["I want to kill myself", "crisis"],
  ["k1ll mys3lf", "crisis"],
  ["this deadline is killing me", "none"],
  ["I'm not suicidal", "none"],
  ["", "none"],
])("%s is %s", (text, level) => {
  expect(screenMessage(text).level).toBe(level);
});
