import { useTranslation } from 'react-i18next';
import { Table } from '../Section';
import classes from '../Settings.module.css';
import type es from '../texts/es';
import { accessTo, type Role } from './access';
import { roleName } from './people';

interface AccessTableProps {
  catalogue: { modules: readonly string[]; actions: readonly string[] };
  roles: readonly Role[];
}

/** What these roles come to, module by module: how far each action reaches, and which role gives it. */
export function AccessTable({ catalogue, roles }: AccessTableProps) {
  const { t } = useTranslation('settings');
  return (
    <Table label={t('access')}>
      <thead>
        <tr>
          <th scope="col">{t('module')}</th>
          {catalogue.actions.map((action) => <th key={action} scope="col">{t(`action.${action as keyof typeof es.action}`)}</th>)}
        </tr>
      </thead>
      <tbody>
        {catalogue.modules.map((module) => (
          <tr key={module}>
            <th scope="row">{t(`module_.${module as keyof typeof es.module_}`)}</th>
            {catalogue.actions.map((action) => (
              <td key={action}><Cell module={module} action={action} roles={roles} /></td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Cell({ module, action, roles }: { module: string; action: string; roles: readonly Role[] }) {
  const { t } = useTranslation('settings');
  const access = accessTo(module, action, roles);
  if (!access) return <span className={classes.quiet}><span aria-hidden>–</span><span className="sr-only">{t('scope.none')}</span></span>;
  return (
    <span className={classes.scope} data-scope={access.scope} title={t('givenBy', { roles: access.roles.map(roleName).join(', ') })}>
      {t(`scope.${access.scope}`)}
    </span>
  );
}
