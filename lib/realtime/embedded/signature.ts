import { createHash, createHmac, timingSafeEqual } from "node:crypto";

/** The keys of the one app this server knows. */
export type AppKeys = { readonly id: string; readonly key: string; readonly secret: string };

export function isSigned(secret: string, text: string, signature: string): boolean {
  return isSame(createHmac("sha256", secret).update(text).digest("hex"), signature);
}

/** Whether `auth`, which is `key:signature`, signs the text with this app's keys. */
export function isAuthOf(app: AppKeys, text: string, auth: string): boolean {
  const separator = auth.indexOf(":");
  return isSame(app.key, auth.slice(0, separator)) && isSigned(app.secret, text, auth.slice(separator + 1));
}

export function md5(body: string): string {
  return createHash("md5").update(body).digest("hex");
}

/** Compares without telling by its time where two texts differ. */
export function isSame(expected: string, given: string): boolean {
  const [a, b] = [Buffer.from(expected), Buffer.from(given)];
  return a.length === b.length && timingSafeEqual(a, b);
}
