import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import type { Ctx } from "./context.ts";
import type { Role } from "./domain/privacy/roles.ts";
import { type PublicError, toPublicError, UserFacingError } from "./errors.ts";
import { refuseForeignAction, requireActionCtx } from "./request-context.ts";

export type ActionResult<Data> =
  | { readonly ok: true; readonly data: Data }
  | ({ readonly ok: false } & PublicError);

/**
 * A wrapped server action. It takes the schema's input or a form, and fits `useActionState` as it is, so
 * that a form also works before, or without, scripts.
 */
export type ServerAction<Input, Data> = {
  (input: Input | FormData): Promise<ActionResult<Data>>;
  (previous: unknown, form: FormData): Promise<ActionResult<Data>>;
};

type Handler<Schema extends z.ZodType, Context, Data> = (
  ctx: Context,
  input: z.output<Schema>,
) => Promise<Data>;

/**
 * A server action for signed-in people: authenticates, then parses, then runs. Without `roles` every
 * role may call it. Errors become what may be shown of them.
 */
export function action<Schema extends z.ZodType, Data>(
  schema: Schema,
  handler: Handler<Schema, Ctx, Data>,
  options: { readonly roles?: readonly Role[] } = {},
): ServerAction<z.input<Schema>, Data> {
  return wrap(schema, () => requireActionCtx(...(options.roles ?? [])), handler);
}

/** A server action for visitors who are not signed in: it gets no context and must guard itself. */
export function publicAction<Schema extends z.ZodType, Data>(
  schema: Schema,
  handler: (input: z.output<Schema>) => Promise<Data>,
): ServerAction<z.input<Schema>, Data> {
  return wrap(
    schema,
    async () => {
      await refuseForeignAction();
      return null;
    },
    (_, input) => handler(input),
  );
}

function wrap<Schema extends z.ZodType, Context, Data>(
  schema: Schema,
  authenticate: () => Promise<Context>,
  handler: Handler<Schema, Context, Data>,
): ServerAction<z.input<Schema>, Data> {
  return async (...args: readonly unknown[]) => {
    try {
      const context = await authenticate();
      const input = parseInput(schema, args.at(-1));
      return { ok: true as const, data: await handler(context, input) };
    } catch (error) {
      // Redirects and not-found pages travel as errors.
      unstable_rethrow(error);
      return { ok: false as const, ...toPublicError(error) };
    }
  };
}

function parseInput<Schema extends z.ZodType>(schema: Schema, raw: unknown): z.output<Schema> {
  const result = schema.safeParse(raw instanceof FormData ? formToObject(raw) : raw);
  if (result.success) return result.data;
  const fieldErrors: Record<string, string> = {};
  for (const issue of result.error.issues) fieldErrors[issue.path.join(".")] ??= issue.message;
  throw new UserFacingError("invalid_input", "Please check what you entered.", { fieldErrors });
}

/** Fields by name; a field that occurs several times becomes a list. Next's own fields are left out. */
function formToObject(form: FormData): Record<string, unknown> {
  const names = [...new Set(form.keys())].filter((name) => !name.startsWith("$ACTION"));
  return Object.fromEntries(
    names.map((name) => {
      const values = form.getAll(name);
      return [name, values.length === 1 ? values[0] : values];
    }),
  );
}
