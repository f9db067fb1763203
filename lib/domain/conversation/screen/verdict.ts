/** How serious a message is; ordered from harmless to danger. */
export const screenLevels = ["none", "concern", "crisis"] as const;
export type ScreenLevel = (typeof screenLevels)[number];

/** What a message is about, when it is about something serious. */
export const screenCategories = [
  "suicide",
  "self_harm",
  "harm_to_others",
  "abuse",
  "medical_emergency",
  "harassment",
  "discrimination",
  "unsafe_work",
] as const;
export type ScreenCategory = (typeof screenCategories)[number];

/**
 * What the safety screen found in one message.
 * - `level`: `crisis` is danger to the life or body of anybody; `concern` is hopelessness, a past, a hint, or harm at work
 *   without danger now; `none` is everything else.
 * - `categories`: in the order of `screenCategories`, each at most once; empty exactly when the level is `none`.
 * - `isImminent`: a plan, means, a time, or danger right now. Only ever true in a crisis.
 */
export type ScreenVerdict = {
  readonly level: ScreenLevel;
  readonly categories: readonly ScreenCategory[];
  readonly isImminent: boolean;
};

/** What was said before the message that is screened. */
export type ScreenContext = {
  /** Elara has just asked about suicide, so that a bare "yes" counts. */
  readonly askedDirectly: boolean;
  /** The person's last messages, newest last. */
  readonly previous: readonly string[];
};

/** A way to screen one message: with all that the screen has on a server, by its lexicons alone in a browser. */
export type Screen = (text: string) => ScreenVerdict;

export const harmlessVerdict: ScreenVerdict = { level: "none", categories: [], isImminent: false };
