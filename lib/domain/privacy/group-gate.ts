/** How many belong to a group, and of how many a figure about it is made. */
export type GroupSize = { readonly people: number; readonly respondents: number };

/** The sizes from which on a group may be spoken of. */
export type GroupThresholds = GroupSize;

/** Figures: at least five people and five respondents (DOMAIN §7). No setting goes below. */
export const figureFloor: GroupThresholds = { people: 5, respondents: 5 };

/** Themes and comments: at least ten. */
export const themeFloor: GroupThresholds = { people: 10, respondents: 10 };

/**
 * The thresholds after a change: each may rise, none may fall, since people answered under the promise of
 * the old ones.
 */
export function raiseThresholds(current: GroupThresholds, wanted: GroupThresholds): GroupThresholds {
  return {
    people: Math.max(current.people, wanted.people),
    respondents: Math.max(current.respondents, wanted.respondents),
  };
}

/** Whether one group by itself is large enough. Thresholds below the floor of figures count as the floor. */
export function isLargeEnough(size: GroupSize, thresholds: GroupThresholds = figureFloor): boolean {
  const { people, respondents } = raiseThresholds(figureFloor, thresholds);
  return size.people >= people && size.respondents >= respondents;
}

export type GatedGroups<Group extends GroupSize> = {
  /** May be shown, in the order given. */
  readonly shown: readonly Group[];
  /** Too small, or hidden so that a smaller one cannot be computed from the rest. */
  readonly hidden: readonly Group[];
  /** Large enough, but nobody answered: there is no figure, and saying so tells nothing of anybody. */
  readonly unanswered: readonly Group[];
  /** Whether the figure of all of them together may be shown. */
  readonly isTotalShown: boolean;
};

/**
 * The one gate of group figures. `siblings` are the parts of one whole, each person in one part: the
 * departments of a company, say. Parts below the thresholds are hidden; then further ones, the smallest
 * first, until what is hidden reaches the thresholds together and is no single part, so that subtracting
 * the shown parts from a shown whole gives no small group (complementary suppression, DOMAIN §7).
 * @throws RangeError when a size is negative or no number
 */
export function gateGroups<Group extends GroupSize>(
  siblings: readonly Group[],
  thresholds: GroupThresholds = figureFloor,
): GatedGroups<Group> {
  const isHidden = new Set(siblings.filter((group) => isTooSmall(group, thresholds)));
  const bySize = siblings
    .filter((group) => isLargeEnough(group, thresholds))
    .sort((one, other) => one.respondents - other.respondents || one.people - other.people);
  for (const group of bySize) {
    if (isHidden.size === 0 || isSafeTogether([...isHidden], thresholds)) break;
    isHidden.add(group);
  }
  const others = siblings.filter((group) => !isHidden.has(group));
  return {
    shown: others.filter((group) => group.respondents > 0),
    hidden: siblings.filter((group) => isHidden.has(group)),
    unanswered: others.filter((group) => group.respondents === 0),
    isTotalShown: isLargeEnough(sumSizes(siblings), thresholds),
  };
}

function isTooSmall(group: GroupSize, thresholds: GroupThresholds): boolean {
  if (!(group.people >= 0 && group.respondents >= 0)) {
    throw new RangeError(`no group has ${group.people} people and ${group.respondents} respondents`);
  }
  const isUnanswered =
    group.respondents === 0 && isLargeEnough({ ...group, respondents: Infinity }, thresholds);
  return !isUnanswered && !isLargeEnough(group, thresholds);
}

function isSafeTogether(hidden: readonly GroupSize[], thresholds: GroupThresholds): boolean {
  const answeredParts = hidden.filter((group) => group.respondents > 0).length;
  return answeredParts !== 1 && isLargeEnough(sumSizes(hidden), thresholds);
}

function sumSizes(groups: readonly GroupSize[]): GroupSize {
  return {
    people: groups.reduce((sum, group) => sum + group.people, 0),
    respondents: groups.reduce((sum, group) => sum + group.respondents, 0),
  };
}
