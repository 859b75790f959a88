import { Button, useComputedColorScheme } from '@mantine/core';
import { IconChartBar, IconTable } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '../Deals.module.css';

export interface Bar {
  name: string;
  value: number;
  colour?: string;
}

interface ChartProps {
  title: string;
  bars: readonly Bar[];
  /** What a bar is of, and what it says. */
  of: string;
  measure: string;
  words: (value: number) => string;
}

/** Bars, and the same numbers as a table for whoever reads better there. */
export function Chart({ title, bars, of, measure, words }: ChartProps) {
  const { t } = useTranslation('deals');
  const [asTable, setAsTable] = useState(false);
  return (
    <section className={classes.chart} aria-label={title}>
      <div className={classes.chartHead}>
        <h2>{title}</h2>
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={asTable ? <IconChartBar size={14} aria-hidden /> : <IconTable size={14} aria-hidden />}
          aria-label={`${t(asTable ? 'asChart' : 'asTable')}: ${title}`}
          onClick={() => setAsTable(!asTable)}
        >
          {t(asTable ? 'asChart' : 'asTable')}
        </Button>
      </div>
      {bars.length === 0 && <p>{t('nothingToShow')}</p>}
      {asTable ? (
        <table className={classes.plain}>
          <thead><tr><th scope="col">{of}</th><th scope="col">{measure}</th></tr></thead>
          <tbody>{bars.map(({ name, value }) => <tr key={name}><th scope="row">{name}</th><td>{words(value)}</td></tr>)}</tbody>
        </table>
      ) : (
        bars.length > 0 && <Canvas title={title} bars={bars} words={words} />
      )}
    </section>
  );
}

function Canvas({ title, bars, words }: Pick<ChartProps, 'title' | 'bars' | 'words'>) {
  const element = useRef<HTMLDivElement>(null);
  const dark = useComputedColorScheme() === 'dark';
  useEffect(() => {
    let gone = false;
    let drawing: { dispose: () => void } | undefined;
    // The library weighs more than the rest of the app; only who looks at charts fetches it.
    void import('./drawBars').then(({ drawBars }) => {
      if (!gone && element.current) drawing = drawBars(element.current, bars, words, dark);
    });
    return () => {
      gone = true;
      drawing?.dispose();
    };
  }, [bars, words, dark]);
  return <div ref={element} className={classes.canvas} role="img" aria-label={`${title}: ${bars.map(({ name, value }) => `${name} ${words(value)}`).join(', ')}`} />;
}
