import { IconInbox } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { rowsOf } from '@/shared/api/pages';
import { HomeCard, HomeNothing, HomeRow, HomeRows } from '@/shared/ui/HomeCard';
import { ConversationRow } from './ConversationRow';
import { queueQuery } from './queries';

const SHOWN = 6;

export function HomeBlock() {
  const { t } = useTranslation('inbox');
  const list = useInfiniteQuery(queueQuery({}));
  const waiting = rowsOf(list.data).slice(0, SHOWN);
  return (
    <HomeCard icon={IconInbox} title={t('home')} more={{ href: '/bandeja', label: t('homeMore') }}>
      {waiting.length === 0 && !list.isPending && <HomeNothing>{t('empty.open')}</HomeNothing>}
      <HomeRows>
        {waiting.map((conversation) => (
          <HomeRow key={conversation.id} href={`/bandeja/${conversation.id}`}><ConversationRow conversation={conversation} /></HomeRow>
        ))}
      </HomeRows>
    </HomeCard>
  );
}
