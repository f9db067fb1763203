import { forbidden, notFound } from "next/navigation";
import { UserFacingError } from "#lib/errors.ts";

/** What a service answers, or the page that stands for its refusal: not found, or not for this account. */
export async function answerOrPage<Answer>(answer: Promise<Answer>): Promise<Answer> {
  return answer.catch((error) => {
    if (error instanceof UserFacingError && error.code === "not_found") notFound();
    if (error instanceof UserFacingError && error.code === "forbidden") forbidden();
    throw error;
  });
}
