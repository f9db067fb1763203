import { toBase64Url } from "./single-use-token.ts";

const encode = (text: string) => new TextEncoder().encode(text);

/** Signs texts for one use: what is signed for one cannot be passed off for another. */
export type TextSigner = { sign(use: string, text: string): Promise<string> };

/** HMAC-SHA-256 under a secret that is asked for at the first use. */
export function createTextSigner(secret: () => Promise<string>): TextSigner {
  let key: Promise<CryptoKey> | undefined;
  const importKey = async () =>
    crypto.subtle.importKey(
      "raw",
      encode(`elara:signature:${await secret()}`),
      { name: "HMAC", hash: "SHA-256" },
      false,
      ["sign"],
    );
  return {
    async sign(use, text) {
      key ??= importKey();
      const signature = await crypto.subtle.sign("HMAC", await key, encode(`${use}\0${text}`));
      return toBase64Url(new Uint8Array(signature));
    },
  };
}

/** Whether two signatures are the same, in a time that does not tell where they differ. */
export function isSameSignature(left: string, right: string): boolean {
  if (left.length !== right.length) return false;
  let difference = 0;
  for (let index = 0; index < left.length; index += 1)
    difference |= left.charCodeAt(index) ^ right.charCodeAt(index);
  return difference === 0;
}
