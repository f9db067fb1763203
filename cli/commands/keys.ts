import type { Command } from "commander";
import { forgetKey } from "#lib/services/keys/forget-key.ts";
import { rotateKeys } from "#lib/services/keys/rotate-keys.ts";
import { print } from "../output.ts";
import { withApp } from "../with-app.ts";

/** `elara keys`: the master keys of encryption at rest. */
export function registerKeys(program: Command): void {
  const keys = program.command("keys").description("master keys of encryption at rest: rotate, forget");
  keys
    .command("rotate")
    .description(
      "wrap every text's key by the newest of ELARA_MASTER_KEY; afterwards the older ones can be removed",
    )
    .action(async () => {
      const { masterKeyId, rewrapped, sealed, retired } = await withApp(rotateKeys);
      await print(
        `Everything is sealed under the master key ${masterKeyId}: ${rewrapped} keys wrapped anew, ${sealed} plain notes sealed.`,
      );
      for (const id of retired) await print(`Nothing needs the key ${id} any more; remove it.`);
    });
  keys
    .command("forget")
    .description("accept that a master key is lost, and every text with it, so that Elara starts again")
    .argument("<id>", "the key's id, as the refusal to start names it")
    .action(async (id: string) => {
      await withApp((ctx) => forgetKey(ctx, id), { toleratesLostKeys: true });
      await print(`The key ${id} is forgotten. What it sealed stays closed.`);
    });
}
