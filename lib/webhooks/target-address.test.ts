import { describe, expect, test } from "vitest";
import { isPublicAddress } from "./public-address.ts";
import { findTargetProblem } from "./target-address.ts";

const strict = { allowsHttp: false, privateHosts: [] };

describe("an address that leads into a private network is refused", () => {
  test.each([
    "https://127.0.0.1/",
    "https://127.1/",
    "https://2130706433/",
    "https://0x7f000001/",
    "https://0177.0.0.1/",
    "https://0/",
    "https://localhost/",
    "https://localhost./",
    "https://LOCALHOST:8443/",
    "https://printer/",
    "https://db.internal/",
    "https://a.localhost/",
    "https://10.1.2.3/",
    "https://172.16.0.1/",
    "https://192.168.0.1/",
    "https://169.254.169.254/latest/meta-data/",
    "https://100.64.0.1/",
    "https://224.0.0.1/",
    "https://255.255.255.255/",
    "https://[::1]/",
    "https://[::]/",
    "https://[::ffff:127.0.0.1]/",
    "https://[::ffff:7f00:1]/",
    "https://[::127.0.0.1]/",
    "https://[fe80::1]/",
    "https://[fc00::1]/",
    "https://[64:ff9b::7f00:1]/",
    "https://[2002:7f00:1::]/",
    "https://①②⑦.0.0.1/",
  ])("%s", (url) => expect(findTargetProblem(url, strict)).toBe("private"));
});

test.each([
  ["hello", "unreadable"],
  ["https://", "unreadable"],
  ["ftp://hooks.elara-receiver.com/", "scheme"],
  ["http://hooks.elara-receiver.com/", "scheme"],
  ["javascript:alert(1)", "unreadable"],
  ["https://user:pass@hooks.elara-receiver.com/", "credentials"],
  ["https://hooks.elara-receiver.com:22/", "port"],
  ["https://hooks.elara-receiver.com:25/", "port"],
])("%s is refused: %s", (url, problem) => expect(findTargetProblem(url, strict)).toBe(problem));

test.each([
  "https://hooks.elara-receiver.com/a?b=c",
  "https://hooks.elara-receiver.com:8443/",
  "https://93.184.216.34/",
  "https://[2606:2800:220:1:248:1893:25c8:1946]/",
  "https://bücher-verlag.de/hook",
])("%s may be posted to", (url) => expect(findTargetProblem(url, strict)).toBeNull());

test("an operator's own host may be named, and only that one", () => {
  const rules = { allowsHttp: true, privateHosts: ["hooks.corp", "10.0.0.7"] };
  expect(findTargetProblem("http://hooks.corp:9000/", rules)).toBeNull();
  expect(findTargetProblem("http://10.0.0.7:9000/", rules)).toBeNull();
  expect(findTargetProblem("http://10.0.0.8:9000/", rules)).toBe("private");
});

test("what is no address is not public", () => {
  for (const text of ["", "example.org", "1.2.3", "::gggg"]) expect(isPublicAddress(text)).toBe(false);
});
