import { Button, Group, Modal, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '@/shared/ui/Banners';
import { lostReasonsQuery, type WhyLost } from './deals';
import { problemsWith, whyOf, type LostForm } from './lost';

interface LostDialogProps {
  /** The name of the deal; nothing while none is being lost. */
  name: string | undefined;
  onConfirm: (why: WhyLost) => void;
  onClose: () => void;
}

/** A deal is not lost without saying why. */
export function LostDialog({ name, onConfirm, onClose }: LostDialogProps) {
  const { t } = useTranslation(['deals', 'shared']);
  return (
    <Modal opened={name !== undefined} onClose={onClose} title={t('lostTitle', { name })} centered closeButtonProps={{ 'aria-label': t('shared:close') }}>
      {name !== undefined && <LostFields onConfirm={onConfirm} onClose={onClose} />}
    </Modal>
  );
}

function LostFields({ onConfirm, onClose }: Omit<LostDialogProps, 'name'>) {
  const { t } = useTranslation(['deals', 'shared']);
  const { data, error, refetch } = useQuery(lostReasonsQuery);
  const reasons = data?.items ?? [];
  const form = useForm<LostForm>({
    initialValues: { reason: '', text: '' },
    validate: (values) => {
      const wrong = problemsWith(values, reasons);
      return { reason: wrong.reason && t(wrong.reason), text: wrong.text && t(wrong.text) };
    },
  });
  const chosen = reasons.find((reason) => reason.id === form.values.reason);
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  return (
    <form noValidate onSubmit={form.onSubmit((values) => onConfirm(whyOf(values)))}>
      <Stack gap="md">
        <Text size="sm" c="dimmed">{t('lostHelp')}</Text>
        <Radio.Group label={t('lostReason')} required {...form.getInputProps('reason')}>
          <Stack gap={8} mt={6}>
            {reasons.map((reason, index) => (
              <Radio key={reason.id} value={reason.id} label={reason.name} data-autofocus={index === 0 || undefined} />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          label={t('lostText')}
          required={reasons.length === 0 || chosen?.needsText === true}
          autosize
          minRows={2}
          maxLength={2000}
          {...form.getInputProps('text')}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>{t('shared:cancel')}</Button>
          <Button type="submit" color="red.8">{t('lostConfirm')}</Button>
        </Group>
      </Stack>
    </form>
  );
}
