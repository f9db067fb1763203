/** Words of one worth. From −3, as bad as it gets, to 3. */
export type WordTier = { readonly value: number; readonly words: string };

/**
 * Phrases of one worth, one a line. A word may have alternatives (`move|shift`), all its forms (`move~`), be optional
 * (`the?`), be any owner or article (`_`) or any word at all (`*`). They are not negated again by a "not" within them.
 */
export type PhraseTier = { readonly value: number; readonly phrases: string };
