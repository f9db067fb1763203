import { z } from "zod";
import { emailSchema } from "../sign-in/account-fields.ts";
import { isCountry, isLanguage, isTimeZoneName } from "./places.ts";

/** Line ends, unseen characters, and those that turn the direction of what follows. */
const unseen = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u;

/** One line of words; blank is none. */
function words(longest: number) {
  return z
    .string()
    .max(4 * longest, "Please keep it shorter.")
    .transform((text) => text.toWellFormed().trim().replaceAll(/ +/g, " "))
    .refine((text) => !unseen.test(text), "Please use ordinary characters in one line.")
    .refine((text) => text === "" || /[\p{L}\p{N}]/u.test(text), "Please use letters.")
    .refine((text) => [...text].length <= longest, `Please keep it to ${longest} characters.`)
    .transform(toNull);
}

function toNull(text: string): string | null {
  return text === "" ? null : text;
}

function chosen(isKnown: (code: string) => boolean, problem: string) {
  return z
    .string()
    .max(100, problem)
    .refine((code) => code === "" || isKnown(code), problem)
    .transform(toNull);
}

const phone = z
  .string()
  .max(100, "This is too long for a phone number.")
  .transform((text) => text.trim().replaceAll(/\s+/g, " "))
  .refine(
    (text) => /^$|^\+?[0-9][0-9 ()/.-]{3,28}$/.test(text),
    "Please enter a phone number, such as +49 30 1234567.",
  )
  .transform(toNull);

const privateEmail = z
  .string()
  .trim()
  .max(400, "This is too long for an e-mail address.")
  .pipe(z.union([z.literal("").transform(() => null), emailSchema]));

/** What somebody may say of themselves; blank is nothing. */
export const profileFields = z.object({
  preferredName: words(80),
  designation: words(120),
  phone,
  privateEmail,
  language: chosen(isLanguage, "Please choose a language of the list."),
  country: chosen(isCountry, "Please choose a country of the list."),
  timeZone: chosen(isTimeZoneName, "Please choose a time zone of the list."),
});
