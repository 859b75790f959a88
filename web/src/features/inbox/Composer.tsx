import { Button, SegmentedControl, Textarea } from '@mantine/core';
import { IconSend2 } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { problemFrom } from '@/shared/api/problem';
import { duration } from '@/shared/format/time';
import { useNow } from '@/shared/hooks/useNow';
import { cannedQuery, useWrite } from './answering';
import type { Conversation } from './queries';
import { matching, windowLeft } from './window';
import classes from './inbox.module.css';

const LONGEST = 10_000;

/** Answers on the conversation's channel, or leaves a note that only colleagues see. */
export function Composer({ conversation }: { conversation: Conversation }) {
  const { t } = useTranslation('inbox');
  const [text, setText] = useState('');
  const [note, setNote] = useState(false);
  const write = useWrite(conversation.id);
  const field = useRef<HTMLTextAreaElement>(null);
  const left = windowLeft(conversation.channel, conversation.lastInboundAt, useNow(30_000));
  const closed = left === 0 && !note;

  const send = () => {
    if (!text.trim() || closed || write.isPending) return;
    write.mutate({ text: text.trim(), note }, { onSuccess: () => setText('') });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      send();
    }
  };
  const put = (canned: string) => {
    setText(canned);
    field.current?.focus();
  };

  return (
    <form className={classes.composer} data-note={note || undefined} onSubmit={submit}>
      <div className={classes.line}>
        <SegmentedControl
          size="xs"
          aria-label={t('writeWhat')}
          value={note ? 'note' : 'answer'}
          onChange={(value) => setNote(value === 'note')}
          data={[
            { value: 'answer', label: t('answer') },
            { value: 'note', label: t('note') },
          ]}
        />
        {left !== undefined && !note && <span className={classes.window} data-closed={closed || undefined}>{closed ? t('windowClosed') : t('windowLeft', { time: duration(left / 1000) })}</span>}
      </div>
      {!note && <Canned typed={text} onChoose={put} />}
      <Textarea
        ref={field}
        aria-label={note ? t('writeNote') : t('writeAnswer')}
        placeholder={note ? t('writeNote') : t('writeAnswer')}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={LONGEST}
        disabled={closed}
        value={text}
        error={write.error ? problemFrom(write.error).message : undefined}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKey}
      />
      <div className={classes.line}>
        <span className={classes.dim}>{t('sendKeys')}</span>
        <Button ml="auto" type="submit" size="xs" disabled={!text.trim() || closed} loading={write.isPending} leftSection={<IconSend2 size={15} aria-hidden />}>{note ? t('saveNote') : t('send')}</Button>
      </div>
    </form>
  );
}

function Canned({ typed, onChoose }: { typed: string; onChoose: (text: string) => void }) {
  const { t } = useTranslation('inbox');
  const canned = useQuery({ ...cannedQuery, enabled: typed.startsWith('/') });
  const found = matching(canned.data?.items ?? [], typed);
  if (found.length === 0) return null;
  return (
    <ul className={classes.canned} aria-label={t('canned')}>
      {found.map(({ id, shortcut, text }) => (
        <li key={id}>
          <button type="button" className={classes.cannedOne} onClick={() => onChoose(text)}>
            <b>/{shortcut}</b>
            <span>{text}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
