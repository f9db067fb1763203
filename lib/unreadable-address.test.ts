import { createServer } from "node:http";
import { expect, test } from "vitest";
import { findFreePort } from "#tests/support/free-port.ts";
import { replaceUnreadableAddresses } from "./unreadable-address.ts";

test("an address that cannot be decoded leads nowhere; every other one stays as it is", async () => {
  await replaceUnreadableAddresses();
  const server = createServer((request, response) => response.end(request.url));
  const port = await findFreePort();
  await new Promise<void>((resolve) => server.listen(port, resolve));
  const seen = async (path: string) => (await fetch(`http://localhost:${port}${path}`)).text();
  try {
    for (const path of ["/%FF", "/hr/people/%E0%A4%A", "/a%zz?b=c"]) {
      expect(await seen(path)).toBe("/unreadable-address");
    }
    for (const path of ["/", "/hr/people/a%2Fb%25?q=%FF", "/hr/people/%F0%9F%99%82"]) {
      expect(await seen(path)).toBe(path);
    }
  } finally {
    server.close();
  }
});
