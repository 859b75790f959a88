import { ActionIcon, Button, Textarea } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { rowsOf } from '@/shared/api/pages';
import { exact, moment } from '@/shared/format/time';
import { useMe } from '@/shared/session/session';
import { ErrorNotice } from '@/shared/ui/Banners';
import { tellProblem } from '@/shared/ui/toasts';
import { notesQuery, useRemoveNote, useWriteNote, type Note, type Noted } from './queries';
import classes from './notes.module.css';

const LONGEST = 10_000;
const FEW = 3;

export function ContactNotes({ id, compact }: { id: string; compact?: boolean }) {
  return <Notes records="contacts" id={id} compact={compact ?? false} />;
}

export function CompanyNotes({ id, compact }: { id: string; compact?: boolean }) {
  return <Notes records="companies" id={id} compact={compact ?? false} />;
}

function Notes({ records, id, compact }: { records: Noted; id: string; compact: boolean }) {
  const { t } = useTranslation(['notes', 'shared']);
  const list = useInfiniteQuery(notesQuery(records, id));
  if (list.isError) return <ErrorNotice error={list.error} onRetry={() => void list.refetch()} />;
  const notes = rowsOf(list.data);
  return (
    <div className={classes.notes}>
      <NewNote records={records} id={id} />
      {notes.length === 0 && !list.isPending && !compact && <p className={classes.none}>{t('none')}</p>}
      <ul className={classes.list}>
        {(compact ? notes.slice(0, FEW) : notes).map((note) => (
          <Line key={note.id} note={note} records={records} id={id} />
        ))}
      </ul>
      {list.hasNextPage && !compact && <Button variant="default" onClick={() => void list.fetchNextPage()}>{t('shared:loadMore')}</Button>}
    </div>
  );
}

function NewNote({ records, id }: { records: Noted; id: string }) {
  const { t } = useTranslation('notes');
  const [text, setText] = useState('');
  const write = useWriteNote(records, id);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim()) write.mutate(text.trim(), { onSuccess: () => setText(''), onError: tellProblem });
  };
  return (
    <form onSubmit={submit} className={classes.form}>
      <Textarea aria-label={t('write')} placeholder={t('write')} autosize minRows={2} maxRows={8} maxLength={LONGEST} value={text} onChange={(event) => setText(event.currentTarget.value)} />
      {text.trim() !== '' && <Button type="submit" size="xs" loading={write.isPending}>{t('save')}</Button>}
    </form>
  );
}

function Line({ note, records, id }: { note: Note; records: Noted; id: string }) {
  const { t } = useTranslation('notes');
  const me = useMe();
  const remove = useRemoveNote(records, id);
  return (
    <li className={classes.note}>
      <p>{note.body}</p>
      <span className={classes.foot}>
        {note.authorName} · <time dateTime={note.createdAt} title={exact(note.createdAt)}>{moment(note.createdAt)}</time>
        {note.author === me.id && (
          <ActionIcon variant="subtle" color="gray" size={26} aria-label={t('remove')} loading={remove.isPending} onClick={() => remove.mutate(note.id, { onError: tellProblem })}><IconTrash size={15} /></ActionIcon>
        )}
      </span>
    </li>
  );
}
