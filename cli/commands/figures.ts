import type { Command } from "commander";
import { rebuildGroupFigures } from "#lib/services/group-figures/recount-group-figures.ts";
import { releaseGroupFigures } from "#lib/services/group-figures/release-group-figures.ts";
import { print } from "../output.ts";
import { withApp } from "../with-app.ts";

/** `elara figures`: the sums behind figures of groups, and their releases. */
export function registerFigures(program: Command): void {
  const figures = program.command("figures").description("figures of groups: count them anew, release them");
  figures
    .command("rebuild")
    .description("count the sums behind figures of groups from the data; what HR has read stays as it is")
    .action(async () => {
      await withApp(rebuildGroupFigures);
      await print("The sums of every month were counted from the data.");
    });
  figures
    .command("release")
    .description("release what is due of figures of groups, as the job does every night")
    .action(async () => {
      await withApp((ctx) => releaseGroupFigures(ctx));
      await print("What was due is released.");
    });
}
