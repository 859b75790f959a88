import { Button, Group, Modal, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface ConfirmDialogProps {
  opened: boolean;
  title: string;
  text: string;
  confirm: string;
  danger?: boolean;
  busy?: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

export function ConfirmDialog({ opened, title, text, confirm, danger, busy, onConfirm, onClose }: ConfirmDialogProps) {
  const { t } = useTranslation('shared');
  return (
    <Modal opened={opened} onClose={onClose} title={title} centered>
      <Text size="sm" mb="lg">{text}</Text>
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>{t('cancel')}</Button>
        <Button color={danger ? 'red.8' : undefined} loading={busy} onClick={onConfirm} data-autofocus>{confirm}</Button>
      </Group>
    </Modal>
  );
}
