/** What a step of an import answers: done, or a sentence that says why not. */
export type StepResult = { readonly ok: true } | { readonly ok: false; readonly message: string };

export type Step<Input> = (input: Input) => Promise<StepResult>;
