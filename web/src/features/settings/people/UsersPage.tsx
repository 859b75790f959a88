import { Alert, Button, Drawer, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/shared/session/session';
import { ErrorNotice } from '@/shared/ui/Banners';
import { Initials } from '@/shared/ui/Initials';
import { CopyLine } from '../CopyLine';
import { Section } from '../Section';
import classes from '../Settings.module.css';
import { AccessTable } from './AccessTable';
import { InviteDialog } from './InviteDialog';
import { permissionsQuery, roleName, userQuery, usersQuery, type Listed, type User } from './people';
import { UserFields } from './UserFields';

const route = getRouteApi('/configuracion/usuarios');

export function UsersPage() {
  const { t } = useTranslation(['settings', 'shared']);
  const { items } = useSuspenseQuery(usersQuery).data;
  const { id } = route.useSearch();
  const navigate = useNavigate();
  const mayCreate = useMay()('users:create');
  const [inviting, setInviting] = useState(false);
  const [password, setPassword] = useState<{ email: string; password: string } | null>(null);
  const shown = items.find((user) => user.id === id);
  const close = () => void navigate({ to: '/configuracion/usuarios', search: {} });
  return (
    <Section
      title={t('section.users')}
      lead={t('usersLead')}
      actions={mayCreate && <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setInviting(true)}>{t('newUser')}</Button>}
    >
      {password && (
        <Alert color="yellow" variant="light" styles={{ title: { color: 'var(--mantine-color-text)' } }} withCloseButton closeButtonLabel={t('shared:close')} onClose={() => setPassword(null)} title={t('firstPassword', { email: password.email })}>
          <CopyLine text={password.password} label={t('password')} />
        </Alert>
      )}
      <ul className={classes.list}>
        {items.map((user) => <li key={user.id}><Row user={user} /></li>)}
      </ul>
      <Drawer opened={shown !== undefined} onClose={close} position="right" size="lg" title={shown?.name} closeButtonProps={{ 'aria-label': t('shared:close') }}>
        {shown && <Found id={shown.id} onDone={close} />}
      </Drawer>
      <InviteDialog opened={inviting} onClose={() => setInviting(false)} onMade={setPassword} />
    </Section>
  );
}

function Row({ user }: { user: Listed }) {
  const { t } = useTranslation('settings');
  return (
    <Link to="/configuracion/usuarios" search={{ id: user.id }} className={classes.row}>
      <Initials name={user.name} />
      <span className={classes.rowMain}>
        <strong>{user.name}</strong>
        <span className={`${classes.quiet} ellipsis`}>{user.email}</span>
      </span>
      {!user.active && <span className={classes.state} data-state="failing">{t('inactive')}</span>}
      <span className={classes.scopes}>
        {(user.roles ?? []).map((role) => <span key={role} className={classes.scope}>{roleName(role)}</span>)}
      </span>
    </Link>
  );
}

function Found({ id, onDone }: { id: string; onDone: () => void }) {
  const { data, error, refetch } = useQuery({ ...userQuery(id), placeholderData: undefined });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  return data ? <UserPanel key={data.version} user={data} onDone={onDone} /> : null;
}

function UserPanel({ user, onDone }: { user: User; onDone: () => void }) {
  const { t } = useTranslation('settings');
  const mayEdit = useMay()('users:edit');
  const catalogue = useSuspenseQuery(permissionsQuery).data;
  const [roles, setRoles] = useState<readonly string[]>(user.roles);
  const held = catalogue.roles.filter((role) => roles.includes(role.name));
  return (
    <Stack gap="lg">
      {mayEdit && <UserFields user={user} onRoles={setRoles} onDone={onDone} />}
      <section>
        <h3>{t('access')}</h3>
        <p className={classes.lead}>{t('accessHelp', { name: user.name })}</p>
        <AccessTable catalogue={catalogue} roles={held} />
      </section>
    </Stack>
  );
}
