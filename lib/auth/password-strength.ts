type Estimate = (password: string, contextWords: string[]) => number;

let estimator: Promise<Estimate> | null = null;

/**
 * How many guesses a password takes, as a power of ten, by an attacker who knows common passwords,
 * keyboard runs, dates and `contextWords`.
 */
export async function estimateGuessesLog10(
  password: string,
  contextWords: readonly string[],
): Promise<number> {
  estimator ??= loadEstimator();
  const estimate = await estimator;
  return estimate(password, [...contextWords]);
}

async function loadEstimator(): Promise<Estimate> {
  const [{ ZxcvbnFactory }, { adjacencyGraphs, dictionary }] = await Promise.all([
    import("@zxcvbn-ts/core"),
    import("@zxcvbn-ts/language-common"),
  ]);
  const factory = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
  return (password, contextWords) => factory.check(password, contextWords).guessesLog10;
}
