import type { SettingDefinition } from "./definition.ts";

/** Where a setting stands on the page. */
export const settingSections = [
  "sensitivity",
  "rules",
  "fading",
  "conversation",
  "engagement",
  "reports",
  "company",
] as const;
export type SettingSection = (typeof settingSections)[number];

/** How a number is shown and typed where that is another scale than the one it is kept on. */
export type FieldScale = {
  readonly toShown: (value: number) => number;
  readonly toStored: (shown: number) => number;
  /** How many decimals may be typed; with them, what is shown reads back to the very same value. */
  readonly decimals: number;
};

/** What one number, switch or name of a setting means to the people who set it. */
export type FieldWords = {
  readonly label: string;
  readonly meaning?: string;
  /** What stands behind the number, such as "hours a day"; nothing for a bare one. */
  readonly unit?: string;
  readonly scale?: FieldScale;
  /** Of a value out of a few: what each is called. */
  readonly choices?: Readonly<Record<string, string>>;
  /** How words are typed where one plain line is not it. */
  readonly typedAs?: "text" | "time zone";
  /** What a number amounts to, such as "halves in 69 days". */
  readonly inWords?: (value: number) => string;
};

/** A setting as people meet it: its definition, and its words. */
export type SettingEntry = {
  readonly definition: SettingDefinition<unknown>;
  readonly section: SettingSection;
  readonly title: string;
  /** What it does, and what happens when it is moved. */
  readonly meaning: string;
  /** For a setting of one value the words of that value, else those of each part by its name. */
  readonly words: FieldWords | Readonly<Record<string, FieldWords>>;
  /** What is odd about a value that is allowed, in a sentence; null: nothing. */
  readonly findOddity?: (value: unknown) => string | null;
  /** From when on a change counts. */
  readonly counts: "next run" | "at once";
};
