import type { RecordKey, Vault } from "#lib/crypto/vault.ts";

export type EventWords = { readonly title: string; readonly place: string | null };

const eventContext = (eventId: string) => `calendar.event:${eventId}`;
const nameContext = (calendarId: string) => `calendar.name:${calendarId}`;

export function sealEventWords(vault: Vault, key: RecordKey, eventId: string, words: EventWords): string {
  return vault.seal(key, JSON.stringify([words.title, words.place]), eventContext(eventId));
}

export function openEventWords(vault: Vault, key: RecordKey, eventId: string, sealed: string): EventWords {
  // Sealed by `sealEventWords`, which nobody without the key can forge.
  const [title, place] = JSON.parse(vault.unseal(key, sealed, eventContext(eventId))) as [
    string,
    string | null,
  ];
  return { title, place };
}

export function sealCalendarName(vault: Vault, key: RecordKey, calendarId: string, name: string): string {
  return vault.seal(key, name, nameContext(calendarId));
}

export function openCalendarName(
  vault: Vault,
  calendar: { readonly id: string; readonly wrappedKey: string; readonly sealedName: string },
): string {
  return vault.unseal(vault.openKey(calendar.wrappedKey), calendar.sealedName, nameContext(calendar.id));
}

/** Opens each calendar's key once, however many of its events are read. */
export function createKeyOpener(vault: Vault): (wrapped: string) => RecordKey {
  const opened = new Map<string, RecordKey>();
  return (wrapped) => {
    const key = opened.get(wrapped) ?? vault.openKey(wrapped);
    opened.set(wrapped, key);
    return key;
  };
}
