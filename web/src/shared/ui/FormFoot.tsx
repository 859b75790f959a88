import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { problemFrom } from '@/shared/api/problem';
import { ErrorNotice } from './Banners';

/** What is wrong with a form as a whole; what is wrong with a field stands at the field. */
export function FormProblem({ error }: { error: unknown }) {
  if (!error) return null;
  const problem = problemFrom(error);
  return problem.errors.length === 0 ? <ErrorNotice error={problem} /> : null;
}

/** The end of a form that changes a record: it can be saved when something is different. */
export function SaveFoot({ changed, busy, error }: { changed: boolean; busy: boolean; error: unknown }) {
  const { t } = useTranslation('shared');
  return (
    <>
      <FormProblem error={error} />
      <Group>
        <Button type="submit" disabled={!changed} loading={busy}>{t('save')}</Button>
        {changed && <Text size="sm" c="dimmed" role="status">{t('unsaved')}</Text>}
      </Group>
    </>
  );
}

/** The end of a form in a dialog. */
export function DialogFoot({ confirm, busy, error, onClose }: { confirm: string; busy: boolean; error: unknown; onClose: () => void }) {
  const { t } = useTranslation('shared');
  return (
    <>
      <FormProblem error={error} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>{t('cancel')}</Button>
        <Button type="submit" loading={busy}>{confirm}</Button>
      </Group>
    </>
  );
}
