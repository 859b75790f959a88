import { useTranslation } from 'react-i18next';
import { isConflict, resultOf, stateOf, type Choices, type Compared, type Side } from './comparison';
import { fieldName } from './fields';
import classes from './merging.module.css';

interface ComparisonTableProps {
  fields: readonly Compared[];
  choices: Choices;
  onChoose: (field: string, side: Side) => void;
}

export function ComparisonTable({ fields, choices, onChoose }: ComparisonTableProps) {
  const { t } = useTranslation('merging');
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col"><span className="sr-only">{t('field')}</span></th>
          <th scope="col">{t('survivor')}</th>
          <th scope="col">{t('duplicate')}</th>
          <th scope="col">{t('result')}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => (
          <Row key={field.field} field={field} choices={choices} onChoose={onChoose} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ field, choices, onChoose }: { field: Compared; choices: Choices; onChoose: ComparisonTableProps['onChoose'] }) {
  const { t } = useTranslation('merging');
  const name = fieldName(field.field);
  const conflict = isConflict(field);
  const result = resultOf(field, choices);
  const side = (which: Side) => (
    <td data-label={t(which === 'survivor' ? 'survivor' : 'duplicate')}>
      {conflict ? (
        <label className={classes.choice}>
          <input type="radio" name={field.field} aria-label={`${name}: ${field[which]}`} checked={choices[field.field] === which} onChange={() => onChoose(field.field, which)} />
          {field[which]}
        </label>
      ) : (
        field[which] || t('nothing')
      )}
    </td>
  );
  return (
    <tr data-open={(conflict && result === undefined) || undefined}>
      <th scope="row">
        {name}
        {conflict && <span className="sr-only">{t('differs')}</span>}
      </th>
      {side('survivor')}
      {side('merged')}
      <td className={classes.result} data-label={t('result')}>
        {result === undefined ? <span className={classes.pending}>{t('chooseOne')}</span> : <b>{result}</b>}
        {stateOf(field) === 'joined' && <small>{t('bothKept')}</small>}
      </td>
    </tr>
  );
}
