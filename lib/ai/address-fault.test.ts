import { expect, test } from "vitest";
import { findAddressFault } from "./address-fault.ts";

test.each([
  ["ftp://host/v1", /must begin with http/],
  ["127.0.0.1:8080/v1", /must begin with http/],
  ["http://127.0.0.1:99999/v1", /^99999 is no port: give a whole number from 1 to 65535/],
  ["http://host:0/v1", /^0 is no port/],
  ["https://host:80a/v1", /^80a is no port/],
  ["http://[::1]:70000/v1", /^70000 is no port/],
  ["http://ho st/v1", /names no host/],
])("%s is told by what is wrong with it", (text, says) => {
  expect(findAddressFault(text)).toMatch(says);
});

test.each(["http://host/v1", "https://host:8443/a:b?c=d:e", "http://[::1]:8080/v1", "http://[::1]/v1"])(
  "%s is an address",
  (text) => expect(findAddressFault(text)).toBeNull(),
);
