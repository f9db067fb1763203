import { DrizzleQueryError } from "drizzle-orm/errors";

const inspectCustom = Symbol.for("nodejs.util.inspect.custom");

/**
 * Errors of queries carry the values of the query in their message and fields. From now on whoever prints one,
 * as the framework does with what a page throws, prints its code and its places instead.
 */
export function hideQueryValues(): void {
  Object.defineProperty(DrizzleQueryError.prototype, inspectCustom, {
    value: describeWithoutValues,
    configurable: true,
  });
}

function describeWithoutValues(this: DrizzleQueryError): string {
  const { cause } = this;
  const code = cause !== undefined && "code" in cause ? ` (${String(cause.code)})` : "";
  const places = (this.stack ?? "").split("\n").filter((line) => line.startsWith("    at "));
  return [`Query failed${code}`, ...places].join("\n");
}
