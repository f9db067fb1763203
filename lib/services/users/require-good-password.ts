import { estimateGuessesLog10 } from "#lib/auth/password-strength.ts";
import {
  findPasswordProblem,
  listContextWords,
  longestPassword,
} from "#lib/domain/sign-in/password-rules.ts";
import { UserFacingError } from "#lib/errors.ts";

/** @throws UserFacingError invalid_input, on the field `password`, when a new password may not be used */
export async function requireGoodPassword(
  password: string,
  person: { readonly email: string; readonly name: string },
): Promise<void> {
  const contextWords = listContextWords(person);
  const guessesLog10 = await estimateGuessesLog10(password.slice(0, longestPassword), contextWords);
  const problem = findPasswordProblem({ password, contextWords, guessesLog10 });
  if (problem === null) return;
  throw new UserFacingError("invalid_input", problem, { fieldErrors: { password: problem } });
}
