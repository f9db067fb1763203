export type ColourRole = { readonly light: string; readonly dark: string };

/** The colour roles of a stylesheet: every `--name: light-dark(#rrggbb, #rrggbb)`. */
export function parseColourRoles(stylesheet: string): ReadonlyMap<string, ColourRole> {
  const pattern = /--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g;
  const roles = new Map<string, ColourRole>();
  for (const [, name, light, dark] of stylesheet.matchAll(pattern)) {
    if (name !== undefined && light !== undefined && dark !== undefined) roles.set(name, { light, dark });
  }
  return roles;
}
