import { expect, test } from "vitest";
import { isMailAddress } from "./mail-address.ts";

test.each([
  "mia@example.com",
  "mia.o'berg+elara@sub.example.co.uk",
  "jörg@müller.example",
  "a@xn--mller-kva.example",
])("%s is an address", (address) => {
  expect(isMailAddress(address)).toBe(true);
});

test.each([
  "",
  "mia",
  "mia@",
  "@example.com",
  "mia@localhost",
  "mia@exa mple.com",
  "Mia <mia@example.com>",
  "mia@example.com, eve@example.com",
  "mia@example.com\r\nBcc: eve@example.com",
  "mia@eve@example.com",
  '"mia"@example.com',
  ".mia@example.com",
  "mi..a@example.com",
  "mia@-example.com",
  "mia@example..com",
  `${"m".repeat(65)}@example.com`,
  `mia@${"e".repeat(250)}.com`,
])("%j is none", (address) => {
  expect(isMailAddress(address)).toBe(false);
});
