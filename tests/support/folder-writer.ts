import { openDatabase } from "#db/client.ts";
import { settings } from "#db/schema/index.ts";

/*
 * A process that opens the embedded database of a folder: `node folder-writer.ts <folder> <count>`.
 * It inserts that many settings, says "wrote <n>" after each acknowledged one and "holding" at the end,
 * then keeps the folder. A refusal is printed and ends it with exit code 3.
 */
const [folder = "", count = "0"] = process.argv.slice(2);
const database = await openDatabase({ kind: "folder", path: folder }).catch((error) => {
  console.log(error.message);
  process.exit(3);
});
await database.migrate();
for (let index = 1; index <= Number(count); index++) {
  await database.db.insert(settings).values({ key: `row.${index}`, value: index, version: 1 });
  process.stdout.write(`wrote ${index}\n`);
}
process.stdout.write("holding\n");
setInterval(() => {}, 60_000);
