/** The colour roles of app/globals.css that a letter needs; mail programs know no variables. */
export const letterColors = {
  light: {
    surface: "#f8f4ec",
    raised: "#fffdf8",
    ink: "#1d2827",
    muted: "#56605c",
    line: "#e2dac9",
    accent: "#0f5459",
    onAccent: "#fdfaf3",
  },
  dark: {
    surface: "#151817",
    raised: "#1d2120",
    ink: "#ece7db",
    muted: "#a9ada3",
    line: "#323735",
    accent: "#84c9c3",
    onAccent: "#0b2426",
  },
} as const;
