import { reviewPeriods } from "../dataset/kinds.ts";
import type { ReviewRecord } from "./employee-records.ts";

export type LatestReview = ReviewRecord;

/** The review that counts: the latest year, within it Annual before H2 before H1; of equals the first in the file. */
export function findLatestReview(reviews: readonly ReviewRecord[]): LatestReview | null {
  return reviews.reduce<ReviewRecord | null>(
    (latest, review) => (latest === null || isLater(review, latest) ? review : latest),
    null,
  );
}

function isLater(review: ReviewRecord, other: ReviewRecord): boolean {
  if (review.reviewYear !== other.reviewYear) return review.reviewYear > other.reviewYear;
  return reviewPeriods.indexOf(review.reviewPeriod) < reviewPeriods.indexOf(other.reviewPeriod);
}
