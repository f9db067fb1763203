/** Which of the browser's stores: of this tab, or of this browser. */
export type StoreKind = "session" | "local";

/** What the browser keeps under `key`; null where nothing is, or the browser keeps nothing at all. */
export function readStored(kind: StoreKind, key: string): string | null {
  try {
    return storeOf(kind).getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a text, or removes it (`null`). @returns false where the browser keeps nothing */
export function writeStored(kind: StoreKind, key: string, text: string | null): boolean {
  try {
    if (text === null) storeOf(kind).removeItem(key);
    else storeOf(kind).setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

function storeOf(kind: StoreKind): Storage {
  return kind === "session" ? window.sessionStorage : window.localStorage;
}
