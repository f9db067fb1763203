import { posix } from "node:path";

/** A source file by its path from the repository's root, with `/` between folders. */
export type SourceFile = { readonly path: string; readonly text: string };
export type Violation = { readonly path: string; readonly imports: string; readonly rule: string };

type Import = { readonly target: string; readonly isTypeOnly: boolean };

const adapterFolders = "ai auth compute crypto email jobs pdf realtime slack telemetry webhooks".split(" ");

/** Libraries that only compute: the domain may use these and nothing else from outside. */
const pureLibraries = new Set([
  "zod",
  "temporal-polyfill",
  "jsonrepair",
  "fastest-levenshtein",
  "simple-statistics",
]);

type Rule = {
  readonly name: string;
  appliesTo(path: string): boolean;
  allows(target: string, from: string): boolean;
};

const within = (...folders: readonly string[]) => {
  return (path: string) => folders.some((folder) => path === folder || path.startsWith(`${folder}/`));
};
const adapterOf = (path: string) => adapterFolders.find((name) => within(`lib/${name}`)(path));
const isPackage = (target: string) => target.startsWith("npm:");
const isNext = (target: string) => /^npm:(next|next-auth)(\/|$)/.test(target);

/** The processes that work on jobs wire them; the configuration of Trigger.dev lies beside its tasks. */
const wiresJobs = within(
  "instrumentation.ts",
  "instrumentation-node.ts",
  "cli/worker.ts",
  "trigger.config.ts",
);

const rules: readonly Rule[] = [
  {
    name: "lib/domain imports only itself and libraries that only compute",
    appliesTo: within("lib/domain"),
    allows: (target) =>
      isPackage(target) ? pureLibraries.has(target.slice("npm:".length)) : within("lib/domain")(target),
  },
  {
    name: "db/schema imports only itself and the domain",
    appliesTo: within("db/schema"),
    allows: (target) => isPackage(target) || within("db/schema", "lib/domain")(target),
  },
  {
    name: "db imports only db, the domain and how a folder is made",
    appliesTo: within("db"),
    allows: (target) => isPackage(target) || within("db", "lib/domain", "lib/prepare-folder.ts")(target),
  },
  {
    name: "an adapter imports only itself, the domain, env and errors; what else it needs is handed in",
    appliesTo: (path) => adapterOf(path) !== undefined,
    allows: (target, from) =>
      isPackage(target) ||
      within(`lib/${adapterOf(from)}`, "lib/domain", "lib/env.ts", "lib/errors.ts", "lib/id.ts")(target) ||
      within("lib/secret-file.ts")(target),
  },
  {
    name: "services import only services, the domain, adapters and db/queries; never Next",
    appliesTo: within("lib/services"),
    allows: (target) =>
      (isPackage(target) && !isNext(target)) ||
      adapterOf(target) !== undefined ||
      within("lib/services", "lib/domain", "db/queries", "db/client.ts")(target) ||
      within("lib/env.ts", "lib/errors.ts", "lib/id.ts", "lib/context.ts")(target),
  },
  {
    name: "trigger, cli, inference and bench import only services, the domain and lib's wiring",
    appliesTo: within("trigger", "cli", "inference", "bench"),
    allows: (target, from) =>
      (isPackage(target) && !isNext(target)) ||
      within(from.split("/")[0] ?? "", "lib/services", "lib/domain", "lib/compose.ts")(target) ||
      within("lib/context.ts", "lib/env.ts", "lib/errors.ts", "lib/jobs", "lib/compute")(target) ||
      within("lib/prepare-folder.ts")(target) ||
      (within("cli", "inference")(from) && within("lib/ai", "inference")(target)) ||
      (within("cli")(from) && within("db/seed", "lib/describe-failure.ts")(target)) ||
      (wiresJobs(from) && within("lib/worker-process.ts", "trigger/job-definitions.ts")(target)) ||
      (within("bench")(from) && within("tests/support", "db", "lib/pdf", "inference")(target)),
  },
  {
    name: "components import only components and the domain",
    appliesTo: within("components"),
    allows: (target) => isPackage(target) || within("components", "lib/domain")(target),
  },
  {
    name: "nothing imports app or trigger, except instrumentation.ts and the worker, which wire the jobs",
    appliesTo: (path) => !within("app", "trigger", "tests")(path) && !wiresJobs(path),
    allows: (target) => !within("app", "trigger")(target),
  },
];

// A type costs nothing at run time and hides nothing: the context's type may be named everywhere below.
const typesForAll = within("lib/context.ts");

/** Every import that the house does not allow. Tests may import what they test, wherever it lies. */
export function findImportViolations(files: readonly SourceFile[]): Violation[] {
  return files
    .filter((file) => !/\.test\.tsx?$/.test(file.path))
    .flatMap((file) =>
      listImports(file).flatMap(({ target, isTypeOnly }) =>
        rules
          .filter((rule) => rule.appliesTo(file.path) && !rule.allows(target, file.path))
          .filter(
            () => !(isTypeOnly && typesForAll(target) && !within("lib/domain", "components")(file.path)),
          )
          .map((rule) => ({ path: file.path, imports: target, rule: rule.name })),
      ),
    );
}

const importPattern =
  /(?:^|[\n;])\s*(?:import|export)\s+(type\s)?(?:[^"'`;]*?\sfrom\s+)?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)|new URL\(\s*["'](\.[^"']+)["']/g;

function listImports(file: SourceFile): Import[] {
  return [...file.text.matchAll(importPattern)].map((match) => ({
    target: resolveTarget(file.path, match[2] ?? match[3] ?? match[4] ?? ""),
    isTypeOnly: match[1] !== undefined,
  }));
}

function resolveTarget(from: string, specifier: string): string {
  if (specifier.startsWith("#")) return specifier.slice(1);
  if (specifier.startsWith(".")) return posix.join(posix.dirname(from), specifier);
  return `npm:${specifier}`;
}
