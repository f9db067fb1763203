import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { defaultReplyLimits } from "#lib/domain/conversation/settings.ts";

const service = z.object({
  image: z.string(),
  command: z.array(z.string()).optional(),
  environment: z.record(z.string(), z.string()),
  volumes: z.array(z.string()),
  ports: z.array(z.string()),
  healthcheck: z.object({ test: z.array(z.string()), start_period: z.string(), retries: z.number() }),
  logging: z.object({ options: z.object({ "max-size": z.string() }) }),
  deploy: z.object({
    resources: z.object({
      reservations: z.object({
        devices: z.array(z.object({ driver: z.string(), capabilities: z.array(z.string()) })),
      }),
    }),
  }),
});
const compose = z.object({ name: z.string(), services: z.object({ model: service }) });

const servers = ["tgi", "vllm"] as const;

function read(server: string) {
  const text = readFileSync(`inference/serve/${server}/compose.yaml`, "utf8");
  const { model } = compose.parse(parse(text)).services;
  const example = readFileSync(`inference/serve/${server}/.env.example`, "utf8");
  const settings = new Map(
    [...example.matchAll(/^([A-Z_]+)=(.*)$/gmu)].map(([, name = "", value = ""]) => [name, value]),
  );
  return { text, model, settings };
}

/** What a line of the file becomes with the example's settings. */
function fill(line: string, settings: ReadonlyMap<string, string>): string {
  return line.replace(/\$\{(\w+)[^}]*\}/gu, (_, name: string) => settings.get(name) ?? "");
}

test.each(servers)("%s: the file and its example name the same settings", (server) => {
  const { text, settings } = read(server);
  const used = new Set([...text.matchAll(/\$\{(\w+)/gu)].map(([, name]) => name));
  expect([...used].sort()).toEqual([...settings.keys()].sort());
});

test.each(servers)("%s: what has no value yet is asked for, and everything else has one", (server) => {
  const { text, settings } = read(server);
  const required = [...text.matchAll(/\$\{(\w+):\?[^}]+\}/gu)].map(([, name]) => name);
  const empty = [...settings].filter(([, value]) => value === "").map(([name]) => name);
  expect(required.sort()).toEqual(empty.sort());
});

test.each(servers)("%s: the image has a version, the weights are read only, a GPU is reserved", (server) => {
  const { model } = read(server);
  expect(model.image).toMatch(/:v?\d+\.\d+\.\d+$/u);
  expect(model.volumes.every((volume) => volume.endsWith(":ro"))).toBe(true);
  expect(model.deploy.resources.reservations.devices).toMatchObject([
    { driver: "nvidia", capabilities: ["gpu"] },
  ]);
});

test.each(servers)(
  "%s: it is reached from this machine alone, and its health is asked for at that port",
  (server) => {
    const { model, settings } = read(server);
    const [published = ""] = model.ports.map((port) => fill(port, settings));
    expect(published).toMatch(/^127\.0\.0\.1:8080:\d+$/u);
    const inner = published.split(":").at(-1);
    expect(model.healthcheck.test.at(-1)).toContain(`/dev/tcp/127.0.0.1/${inner} `);
    expect(model.healthcheck.test.at(-1)).toContain("GET /health");
  },
);

test.each(servers)("%s: it asks for a key and tells nobody anything", (server) => {
  const { model } = read(server);
  const { environment } = model;
  expect(environment.API_KEY ?? environment.VLLM_API_KEY).toMatch(/^\$\{API_KEY:\?/u);
  expect(environment.USAGE_STATS ?? environment.VLLM_NO_USAGE_STATS).toMatch(/^(?:off|1)$/u);
  expect(environment).toMatchObject({ DO_NOT_TRACK: "1", HF_HUB_OFFLINE: "1" });
  expect(model.command?.join(" ") ?? "").not.toMatch(/--enable-log-requests|--api-key/u);
});

test.each(servers)(
  "%s: the adapter answers to the name that Elara asks for unless told otherwise",
  (server) => {
    const { model, settings } = read(server);
    const adapters = [...Object.values(model.environment), ...(model.command ?? [])].map((line) =>
      fill(line, settings),
    );
    expect(adapters).toContain("elara=/models/adapter");
  },
);

test.each(servers)("%s: Elara's longest prompt fits, with its reply", (server) => {
  const { settings } = read(server);
  const total = Number(settings.get("MAX_TOTAL_TOKENS") ?? settings.get("MAX_MODEL_LEN"));
  const input = Number(settings.get("MAX_INPUT_TOKENS") ?? total);
  const { promptTokens, sampling } = defaultReplyLimits;
  expect(input).toBeGreaterThan(promptTokens);
  expect(total).toBeGreaterThanOrEqual(promptTokens + sampling.maxTokens);
});

test("both servers are given the share of the GPU's memory that the documents compute with", () => {
  const shares = servers.map((server) => Number(read(server).settings.get("GPU_MEMORY_FRACTION")));
  const [, told] = /of which (\d+) % are given/u.exec(readFileSync("docs/serving.md", "utf8")) ?? [];
  expect(shares).toEqual(servers.map(() => Number(told) / 100));
});
