import { z } from "zod";
import { integrationEventTypes } from "#lib/domain/integrations/integration-event.ts";

const id = z.string().min(1).max(100);
/** Unseen characters, and those that turn the direction of what follows. */
const unseen = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u;

const line = (longest: number, missing: string) =>
  z
    .string(missing)
    .max(longest, `Please keep it to ${longest} characters.`)
    .transform((text) => text.toWellFormed().trim())
    .refine((text) => text !== "", missing)
    .refine((text) => !unseen.test(text), "Please use ordinary characters in one line.");

/** Checkboxes of one name: none, one or several are ticked. */
const ticked = (value: unknown) => (value === undefined ? [] : Array.isArray(value) ? value : [value]);

const endpoint = {
  name: line(100, "Please give it a name."),
  url: line(2000, "Please enter its address."),
  eventTypes: z.preprocess(
    ticked,
    z
      .array(z.enum(integrationEventTypes))
      .min(1, "Please tick at least one event.")
      .transform((types) => integrationEventTypes.filter((type) => types.includes(type))),
  ),
};

export const addEndpointInput = z.object(endpoint);
export const changeEndpointInput = z.object({ id, ...endpoint });
export const switchEndpointInput = z.object({
  id,
  isEnabled: z.enum(["yes", "no"]).transform((word) => word === "yes"),
});
export const byIdInput = z.object({ id });
export const nothingInput = z.object({});
