import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './inbox.module.css';

/**
 * A mail is read as text; its own layout is shown on demand, in a frame that may do nothing. The server has cleaned the
 * HTML already: the frame is the second wall.
 */
export function MailBody({ html, text }: { html: string; text: string }) {
  const { t } = useTranslation('inbox');
  const [layout, setLayout] = useState(text.trim() === '');
  return (
    <>
      {layout ? <iframe className={classes.mail} title={t('mail')} sandbox="" srcDoc={html} /> : <p className={classes.text}>{text}</p>}
      {text.trim() !== '' && (
        <Button variant="subtle" size="compact-xs" onClick={() => setLayout(!layout)}>{t(layout ? 'asText' : 'asSent')}</Button>
      )}
    </>
  );
}
