import { IconMessages } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Queue } from './Queue';
import { Thread } from './Thread';
import classes from './inbox.module.css';

/** Three panes: what waits, what is being said, and who it is. */
export function InboxPage() {
  const { t } = useTranslation('inbox');
  const { conversation } = useParams({ strict: false });
  return (
    <div className={classes.inbox} data-open={conversation ? true : undefined}>
      <section className={classes.queue} aria-label={t('queue')}>
        <Queue selected={conversation} />
      </section>
      {conversation ? (
        <Thread key={conversation} id={conversation} />
      ) : (
        <section className={classes.nothing} aria-label={t('thread')}>
          <EmptyState icon={IconMessages} title={t('choose')} text={t('chooseHelp')} />
        </section>
      )}
    </div>
  );
}
