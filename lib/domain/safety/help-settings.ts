import { z } from "zod";
import type { HelpContact } from "../conversation/care/care-card.ts";
import type { SettingDefinition } from "../settings/definition.ts";

/** A company's own contact, as HR types it. An empty field is none. */
const ownContact = z
  .object({
    name: z.string().trim().min(2, "Please give a name.").max(80, "Please keep it to 80 characters."),
    phone: z
      .string()
      .trim()
      .max(30)
      .regex(/^$|^\+?[0-9][0-9 ()/.-]{1,28}$/, "Please enter a phone number, such as +49 30 1234567."),
    web: z
      .string()
      .trim()
      .max(120)
      .regex(
        /^$|^(?:https:\/\/)?[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/[\w./~%-]*)?$/i,
        "Please enter an address, such as example.com/help.",
      ),
    hours: z.string().trim().max(80, "Please keep it to 80 characters."),
  })
  .refine(({ phone, web }) => phone !== "" || web !== "", {
    path: ["phone"],
    message: "Please give a phone number or an address.",
  });
export type OwnContact = z.output<typeof ownContact>;

/** The company's own people to turn to, such as its doctor, an assistance programme or an ombudsperson. */
export const ownContactsSetting: SettingDefinition<OwnContact[]> = {
  key: "safety.ownContacts",
  schema: z.array(ownContact).max(10, "At most ten."),
  defaultValue: [],
};

/** The country whose help is shown where the person's own is not known; "" while nobody has said. */
export const countrySetting: SettingDefinition<string> = {
  key: "safety.country",
  schema: z.string().regex(/^$|^[A-Z]{2}$/, "is no country"),
  defaultValue: "",
};

export function toHelpContacts(contacts: readonly OwnContact[]): HelpContact[] {
  return contacts.map(({ name, phone, web, hours }) => ({
    name,
    purpose: "company",
    ...(phone === "" ? {} : { phone }),
    ...(web === "" ? {} : { web: web.replace(/^https:\/\//i, "") }),
    ...(hours === "" ? {} : { hours }),
  }));
}
