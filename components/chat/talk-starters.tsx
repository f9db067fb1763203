"use client";

import { useRouter } from "next/navigation";
import { keepNewDraft } from "./composer/use-draft.ts";
import { StarterList } from "./starter-list.tsx";

/** Ways to begin a talk. What is chosen stands in the text box then, unsent, and in no address. */
export function TalkStarters({ starters }: { readonly starters: readonly string[] }) {
  const router = useRouter();
  return (
    <StarterList
      starters={starters}
      className="md:grid-cols-2"
      onChoose={(text) => {
        keepNewDraft(text);
        router.push("/chat");
      }}
    />
  );
}
