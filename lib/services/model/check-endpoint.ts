import { findAddressFault } from "#lib/ai/address-fault.ts";
import { type ObserveOptions, observeEndpoint } from "#lib/ai/check/observe-endpoint.ts";
import { type InferenceEndpoint, toInferenceEndpoint } from "#lib/ai/inference-endpoint.ts";
import { type EndpointReport, judgeEndpoint } from "#lib/domain/endpoint-check/judge-endpoint.ts";
import { type Env, namedVariable } from "#lib/env.ts";

export type EndpointChoice = { readonly url?: string; readonly model?: string; readonly apiKeyEnv?: string };

/** Which endpoint is meant; `problem` says what is missing or wrong. */
export type ChosenEndpoint =
  | { readonly ok: true; readonly endpoint: InferenceEndpoint }
  | { readonly ok: false; readonly problem: string };

/**
 * The endpoint that the environment names, with what is chosen instead. The environment's key goes to its own host and
 * to no other.
 */
export function chooseEndpoint(settings: Env, { url, model, apiKeyEnv }: EndpointChoice): ChosenEndpoint {
  const configured = toInferenceEndpoint(settings);
  const address = url?.replace(/\/+$/, "") ?? configured?.url;
  if (address === undefined)
    return { ok: false, problem: "Name an endpoint with --url, or set INFERENCE_URL." };
  const fault = findAddressFault(address);
  if (fault !== null) return { ok: false, problem: fault };
  const named = apiKeyEnv === undefined ? null : namedVariable(apiKeyEnv);
  if (apiKeyEnv !== undefined && named === null)
    return { ok: false, problem: `The variable ${apiKeyEnv} is not set.` };
  const isOwnHost = configured !== null && new URL(configured.url).origin === new URL(address).origin;
  const apiKey = named ?? (isOwnHost ? configured.apiKey : null);
  return { ok: true, endpoint: { url: address, model: model ?? settings.INFERENCE_MODEL, apiKey } };
}

/** Tries an endpoint as Elara uses it and says what works. Whatever the endpoint says, the key is in no word of it. */
export async function checkEndpoint(
  endpoint: InferenceEndpoint,
  options: ObserveOptions,
): Promise<EndpointReport> {
  const report = judgeEndpoint(await observeEndpoint(endpoint, options));
  const hide = (text: string) =>
    endpoint.apiKey === null ? text : text.replaceAll(endpoint.apiKey, "[key]");
  const findings = report.findings.map((finding) => ({
    ...finding,
    meaning: hide(finding.meaning),
    action: finding.action === null ? null : hide(finding.action),
  }));
  return { ...report, url: hide(report.url), findings };
}
