/** How the app looks: as the device asks (`auto`), or as the person chose. */
export const themes = ["auto", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

export const themeCookie = "elara_theme";

/** The theme a cookie names; anything else is `auto`. */
export function parseTheme(text: string | undefined): Theme {
  return themes.find((theme) => theme === text) ?? "auto";
}
