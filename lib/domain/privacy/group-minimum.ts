import { z } from "zod";
import type { SettingDefinition } from "../settings/definition.ts";
import { figureFloor, type GroupThresholds, themeFloor } from "./group-gate.ts";

const schema = z.strictObject({
  figures: z.int().min(figureFloor.people).max(100),
  themes: z.int().min(themeFloor.people).max(200),
});
export type GroupMinimum = z.output<typeof schema>;

/** How many people, and how many who answered, a group needs. May rise and never fall. */
export const groupMinimumSetting: SettingDefinition<GroupMinimum> = {
  key: "privacy.groupMinimum",
  schema,
  defaultValue: { figures: figureFloor.people, themes: themeFloor.people },
  refuse: (from, to) =>
    to.figures < from.figures || to.themes < from.themes
      ? "These numbers can rise and never fall: people answered under the promise of the ones that hold."
      : null,
};

export function toThresholds(minimum: number): GroupThresholds {
  return { people: minimum, respondents: minimum };
}
