import { IconTemperatureMinus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { HomeCard, HomeNothing, HomeRow, HomeRows } from '@/shared/ui/HomeCard';
import { ContactRow } from './ContactRow';
import { coolingQuery } from './queries';

export function HomeBlock() {
  const { t } = useTranslation('contacts');
  const cooling = useQuery(coolingQuery);
  return (
    <HomeCard icon={IconTemperatureMinus} title={t('cooling')} more={{ href: '/contactos', label: t('coolingMore') }}>
      {cooling.data?.items.length === 0 && <HomeNothing>{t('coolingNone')}</HomeNothing>}
      <HomeRows>
        {cooling.data?.items.map((contact) => (
          <HomeRow key={contact.id} href={`/contactos?id=${contact.id}`}><ContactRow contact={contact} /></HomeRow>
        ))}
      </HomeRows>
    </HomeCard>
  );
}
