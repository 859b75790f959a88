import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, body } from '@/shared/api/client';
import { moment } from '@/shared/format/time';
import { ErrorNotice } from '@/shared/ui/Banners';
import { AddressLink } from '@/shared/ui/AddressLink';
import { Fact, Facts } from '@/shared/ui/RecordPanel';
import { ScoreRing } from '@/shared/ui/ScoreRing';

/** Whom the deal is made with. */
export function ContactSide({ id }: { id: string }) {
  const { t } = useTranslation('deals');
  const { data, error, refetch } = useQuery({
    queryKey: ['contacts', 'one', id],
    queryFn: ({ signal }) => body(api.GET('/api/v1/contacts/{id}', { params: { path: { id } }, signal })),
    placeholderData: undefined,
  });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return null;
  return (
    <Stack gap="md">
      <AddressLink href={`/contactos?id=${id}`}>{t('openRecord', { name: data.name.display })}</AddressLink>
      <ScoreRing value={data.score.value} level={data.score.level} />
      <Facts>
        <Fact label={t('position')}>{data.position}</Fact>
        <Fact label={t('phones')}>{data.phones.map(({ value }) => value).join(', ')}</Fact>
        <Fact label={t('emails')}>{data.emails.map(({ value }) => value).join(', ')}</Fact>
        <Fact label={t('lastInteraction')}>{data.lastInteractionAt && moment(data.lastInteractionAt)}</Fact>
      </Facts>
    </Stack>
  );
}
