const start = "<think>";
const end = "</think>";

export type ThoughtFilter = {
  push(token: string): string;
  end(): string;
};

/** Leaves out what a model thinks aloud before it answers. */
export function createThoughtFilter(): ThoughtFilter {
  let state: "before" | "thinking" | "answering" = "before";
  let held = "";
  const readThought = (): string => {
    const at = held.indexOf(end);
    if (at === -1) {
      held = held.slice(-end.length);
      return "";
    }
    state = "answering";
    return held.slice(at + end.length);
  };
  return {
    push(token) {
      if (state === "answering") return token;
      held += token;
      if (state === "thinking") return readThought();
      const begun = held.trimStart().slice(0, start.length);
      if (begun.length < start.length && start.startsWith(begun)) return "";
      state = begun === start ? "thinking" : "answering";
      return state === "thinking" ? readThought() : held;
    },
    end: () => (state === "before" ? held : ""),
  };
}
