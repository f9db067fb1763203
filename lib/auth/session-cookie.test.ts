import { encode } from "next-auth/jwt";
import { expect, test } from "vitest";
import { authCookies, isHttps, sessionCookieName } from "./session-cookie.ts";
import { readSessionClaims } from "./session-token.ts";

const secret = "x".repeat(40);
const claims = { sub: "usr_1", sid: "ses_1", sv: 3 };

async function cookieWith(
  token: Record<string, unknown>,
  changes: { secret?: string; maxAge?: number } = {},
) {
  const name = sessionCookieName(false);
  const value = await encode({ token, secret, salt: name, maxAge: 60, ...changes });
  return { name, value };
}

const read = (cookie: string | null) =>
  readSessionClaims(new Headers(cookie === null ? {} : { cookie }), { secret, secure: false });

test("by https every cookie is bound to this host, and by http it can still be set", () => {
  for (const { name, options } of Object.values(authCookies(true))) {
    expect(name).toMatch(/^__Host-/);
    expect(options).toEqual({ httpOnly: true, sameSite: "lax", path: "/", secure: true });
  }
  for (const { name, options } of Object.values(authCookies(false))) {
    expect(name).not.toMatch(/^__/);
    expect(options).toMatchObject({ httpOnly: true, sameSite: "lax", secure: false });
  }
});

test("the configured address decides what https is; without one the request does", () => {
  const forwarded = new Headers({ "x-forwarded-proto": "https, http" });
  expect(isHttps(undefined, forwarded)).toBe(true);
  expect(isHttps(undefined, new Headers())).toBe(false);
  expect(isHttps("http://localhost:3000", forwarded)).toBe(false);
  expect(isHttps("https://elara.example", new Headers())).toBe(true);
});

test("our own cookie gives its claims", async () => {
  const { name, value } = await cookieWith(claims);
  expect(await read(`a=b; ${name}=${value}`)).toEqual({
    userId: "usr_1",
    sessionId: "ses_1",
    sessionVersion: 3,
  });
});

test("a changed, foreign, outdated or empty cookie gives none", async () => {
  const { name, value } = await cookieWith(claims);
  const middle = Math.floor(value.length / 2);
  const changed = value.slice(0, middle) + (value[middle] === "A" ? "B" : "A") + value.slice(middle + 1);
  expect(await read(`${name}=${changed}`)).toBeNull();
  expect(await read(`${name}=${(await cookieWith(claims, { secret: "y".repeat(40) })).value}`)).toBeNull();
  expect(await read(`${name}=${(await cookieWith(claims, { maxAge: -60 })).value}`)).toBeNull();
  expect(await read(`${name}=${(await cookieWith({ sub: "usr_1" })).value}`)).toBeNull();
  expect(await read(`${name}=`)).toBeNull();
  expect(await read(`${name}=eyJhbGciOiJub25lIn0.eyJzdWIiOiJ1c3JfMSJ9.`)).toBeNull();
  expect(await read(`other=${value}`)).toBeNull();
  expect(await read(null)).toBeNull();
});

test("a token sent as a bearer header is no cookie", async () => {
  const { value } = await cookieWith(claims);
  const headers = new Headers({ authorization: `Bearer ${value}`, cookie: "a=b" });
  expect(await readSessionClaims(headers, { secret, secure: false })).toBeNull();
});
