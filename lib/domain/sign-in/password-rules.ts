export const shortestPassword = 12;
export const longestPassword = 200;

/** A password that takes fewer guesses than 10 to the power of this is refused. */
export const leastGuessesLog10 = 9;

// What is left of a password without the words anybody would try first.
const leastOwnCharacters = 8;
const shortestContextWord = 3;

/** Words that say nothing secret here: the product's name, and the parts of a person's name and address. */
export function listContextWords(person: { readonly email: string; readonly name: string }): string[] {
  const parts = `elara ${person.email} ${person.name}`.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return [...new Set(parts)].filter((part) => part.length >= shortestContextWord);
}

/**
 * What is wrong with a new password, in words for the person, or null when it may be used. Length and
 * guessability count; no kind of character is asked for.
 * @param guessesLog10 how many guesses it takes, as a power of ten
 */
export function findPasswordProblem(input: {
  readonly password: string;
  readonly contextWords: readonly string[];
  readonly guessesLog10: number;
}): string | null {
  const { password, contextWords, guessesLog10 } = input;
  const length = [...password].length;
  if (length < shortestPassword) return `Use at least ${shortestPassword} characters; this has ${length}.`;
  if (length > longestPassword) return `Use at most ${longestPassword} characters; this has ${length}.`;
  if (countOwnCharacters(password, contextWords) < leastOwnCharacters) {
    return "This is mostly your name, your address or Elara's name. Add words that only you would think of.";
  }
  if (guessesLog10 < leastGuessesLog10) {
    return "This is easy to guess: it follows a common pattern. Four unrelated words make a good password.";
  }
  return null;
}

function countOwnCharacters(password: string, contextWords: readonly string[]): number {
  const longestFirst = [...contextWords].sort((one, other) => other.length - one.length);
  const rest = longestFirst.reduce((text, word) => text.replaceAll(word, ""), password.toLowerCase());
  return [...rest.replaceAll(/[\s._-]/g, "")].length;
}
