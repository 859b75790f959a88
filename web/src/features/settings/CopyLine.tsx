import { Button, CopyButton } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './Settings.module.css';

/** A text to be taken elsewhere, in one click. */
export function CopyLine({ text, label }: { text: string; label: string }) {
  const { t } = useTranslation('shared');
  return (
    <div className={classes.address}>
      <code>{text}</code>
      <CopyButton value={text} timeout={3_000}>
        {({ copied, copy }) => (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={copied ? <IconCheck size={14} aria-hidden /> : <IconCopy size={14} aria-hidden />}
            aria-label={`${copied ? t('copied') : t('copy')}: ${label}`}
            onClick={copy}
          >
            {copied ? t('copied') : t('copy')}
          </Button>
        )}
      </CopyButton>
    </div>
  );
}
