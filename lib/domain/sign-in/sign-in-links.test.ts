import { expect, test } from "vitest";
import { maskSignInLinks, toSignInLink } from "./sign-in-links.ts";

const token = "u7Zc_kq-0123456789abcdefghijklmnopqrstuvwxyz";

test.each(["invitation", "password_reset"] as const)(
  "a masked %s link keeps its place and loses its secret",
  (purpose) => {
    const link = toSignInLink("https://elara.example", purpose, token);
    expect(link).toContain(token);
    const masked = maskSignInLinks(`Hello,\n${link}\nBye`);
    expect(masked).not.toContain(token.slice(0, 8));
    expect(masked).toMatch(/^Hello,\nhttps:\/\/elara\.example\/\w+\/…\nBye$/);
  },
);

test("other links stay as they are", () => {
  const text = "See https://elara.example/invitation and https://elara.example/hr/people/EMP0001";
  expect(maskSignInLinks(text)).toBe(text);
});
