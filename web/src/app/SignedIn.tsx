import { Alert, Button, Modal, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionEnded } from '@/shared/api/client';
import { problemFrom } from '@/shared/api/problem';
import { meQuery, placeToComeBackTo, signIn } from '@/shared/session/session';
import { router } from './router';
import { Broken } from './Nowhere';
import classes from './SignedIn.module.css';

/** Shows the app to those who are signed in, and the door to all others. */
export function SignedIn({ children }: { children: ReactNode }) {
  const me = useQuery(meQuery);
  const [back] = useState(placeToComeBackTo);
  const known = me.data !== undefined;
  useEffect(() => {
    if (known && back) router.history.replace(back);
  }, [known, back]);
  if (me.isPending) return null;
  if (me.data) {
    return (
      <>
        {children}
        <Expired />
      </>
    );
  }
  const problem = problemFrom(me.error);
  return problem.status === 401 ? <Welcome /> : <Broken error={problem} reset={() => void me.refetch()} />;
}

function Welcome() {
  const { t } = useTranslation('app');
  const failed = new URLSearchParams(location.search).get('login') === 'failed';
  return (
    <main className={classes.welcome}>
      <img src="/hilo.svg" alt="" width={64} height={64} />
      <h1>{t('welcome')}</h1>
      <Text c="dimmed" size="lg" maw={480} ta="center">{t('welcomeHelp')}</Text>
      {failed && <Alert color="red" role="alert">{t('loginFailed')}</Alert>}
      <Button size="lg" onClick={signIn}>{t('signIn')}</Button>
    </main>
  );
}

/** Whatever was typed stays behind the dialog until they decide. */
function Expired() {
  const { t } = useTranslation('app');
  const [ended, setEnded] = useState(false);
  useEffect(() => {
    const end = () => setEnded(true);
    sessionEnded.addEventListener('ended', end);
    return () => sessionEnded.removeEventListener('ended', end);
  }, []);
  return (
    <Modal opened={ended} onClose={() => setEnded(false)} title={t('expired')} centered>
      <Text mb="md">{t('expiredHelp')}</Text>
      <Button onClick={signIn}>{t('signIn')}</Button>
    </Modal>
  );
}
