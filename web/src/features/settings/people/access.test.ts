import { describe, expect, it } from 'vitest';
import { accessTo } from './access';

const admin = { name: 'ADMIN', permissions: ['*:*:all'] };
const manager = { name: 'MANAGER', permissions: ['contacts:*:all', 'deals:view:all'] };
const seller = { name: 'CONTRIBUTOR', permissions: ['deals:view:own', 'deals:edit:own', 'contacts:view:team'] };

describe('effective access', () => {
  it('is the widest of what all roles give, and says which gave it', () => {
    expect(accessTo('deals', 'view', [seller, manager])).toEqual({ scope: 'all', roles: ['MANAGER'] });
    expect(accessTo('deals', 'edit', [seller, manager])).toEqual({ scope: 'own', roles: ['CONTRIBUTOR'] });
    expect(accessTo('contacts', 'view', [seller])).toEqual({ scope: 'team', roles: ['CONTRIBUTOR'] });
  });

  it('names all roles that give the same', () => {
    expect(accessTo('deals', 'view', [admin, manager])?.roles).toEqual(['ADMIN', 'MANAGER']);
  });

  it('is nothing where no role says anything', () => {
    expect(accessTo('tasks', 'view', [manager, seller])).toBeNull();
    expect(accessTo('tasks', 'view', [])).toBeNull();
  });

  it('knows the stars', () => {
    expect(accessTo('settings', 'configure', [admin])?.scope).toBe('all');
    expect(accessTo('contacts', 'export', [manager])?.scope).toBe('all');
  });
});
