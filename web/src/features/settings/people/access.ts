export type Scope = 'own' | 'team' | 'all';

export interface Role {
  name: string;
  permissions: readonly string[];
}

/** What somebody may do with a module: how far, and because of which roles. */
export interface Access {
  scope: Scope;
  roles: readonly string[];
}

const WIDTH: Record<Scope, number> = { own: 1, team: 2, all: 3 };

/** The widest scope that any of the roles gives for this, and those that give it; nothing if none does. */
export function accessTo(module: string, action: string, roles: readonly Role[]): Access | null {
  const given = roles.flatMap((role) => {
    const scope = scopeIn(role.permissions, module, action);
    return scope ? [{ scope, role: role.name }] : [];
  });
  const widest = Math.max(...given.map(({ scope }) => WIDTH[scope]));
  const giving = given.filter(({ scope }) => WIDTH[scope] === widest);
  return giving[0] ? { scope: giving[0].scope, roles: giving.map(({ role }) => role) } : null;
}

function scopeIn(permissions: readonly string[], module: string, action: string): Scope | null {
  const scopes = permissions
    .map((permission) => permission.split(':'))
    .filter(([ofModule, ofAction]) => matches(ofModule, module) && matches(ofAction, action))
    .map(([, , scope]): Scope => (scope === 'own' || scope === 'team' ? scope : 'all'));
  return scopes.sort((one, other) => WIDTH[other] - WIDTH[one])[0] ?? null;
}

function matches(pattern: string | undefined, word: string): boolean {
  return pattern === '*' || pattern === word;
}
