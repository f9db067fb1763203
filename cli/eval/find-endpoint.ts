import { findAddressFault } from "#lib/ai/address-fault.ts";
import { type InferenceEndpoint, toInferenceEndpoint } from "#lib/ai/inference-endpoint.ts";
import { env, namedVariable } from "#lib/env.ts";
import { EvalUsageError } from "./usage-error.ts";

type Given = { readonly url?: string; readonly model?: string; readonly keyVariable?: string };

/**
 * The endpoint that the options name, or the environment where they name none. The environment's key goes to the
 * environment's address alone.
 * @throws {EvalUsageError}
 */
export function findEndpoint({ url, model, keyVariable }: Given): InferenceEndpoint | null {
  const own = toInferenceEndpoint(env());
  const address = url === undefined ? own?.url : toAddress(url);
  if (address === undefined) return null;
  const isOwn = own !== null && new URL(own.url).origin === new URL(address).origin;
  return {
    url: address,
    model: model ?? (isOwn ? own.model : env().INFERENCE_MODEL),
    apiKey: keyVariable === undefined ? (isOwn ? own.apiKey : null) : readKey(keyVariable),
  };
}

function readKey(variable: string): string {
  const key = namedVariable(variable);
  if (key !== null) return key;
  throw new EvalUsageError(`The variable ${variable} is not set, so there is no key to send.`);
}

function toAddress(text: string): string {
  const fault = findAddressFault(text);
  if (fault !== null) throw new EvalUsageError(`${text} is no address of an endpoint. ${fault}`);
  const address = new URL(text);
  if (address.username !== "" || address.password !== "")
    throw new EvalUsageError("An address with a name or password in it is not taken. Use --api-key-env.");
  return text.replace(/\/+$/u, "").replace(/\/chat\/completions$/u, "");
}
