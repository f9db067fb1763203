import { expect, test } from "vitest";
import packageJson from "#package.json" with { type: "json" };
import { codeVersion } from "./code-version.ts";

test("the code version names the product's version", () => {
  expect(codeVersion.startsWith(`${packageJson.version}+detection.`)).toBe(true);
});
