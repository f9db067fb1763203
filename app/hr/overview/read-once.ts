import { cache } from "react";
import type { Ctx } from "#lib/context.ts";
import { openInsight } from "#lib/services/overview/open-insight.ts";
import { readMoodCourse } from "#lib/services/overview/read-mood.ts";

/** Several sections of the page share these; while it renders each is read once. */
export const readView = cache((ctx: Ctx) => openInsight(ctx));
export const readCourse = cache(async (ctx: Ctx) => readMoodCourse(await readView(ctx)));
