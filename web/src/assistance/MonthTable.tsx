import type { AssistanceMonth, Household } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { kronorText, longMonth } from './months';

interface Props {
  household: Household;
  onCorrect: (month: AssistanceMonth) => void;
}

// The latest month first; the diagram above tells the same.
export function MonthTable({ household, onCorrect }: Props) {
  const t = useText('assistance');
  const words = useWords();
  const months = [...household.months].reverse();
  return (
    <details className="more">
      <summary>{t('month_table', { count: months.length })}</summary>
      <div className="sheet-frame">
        <table className="sheet">
          <caption className="hidden-text">{t('month_table.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('column.month')}</th>
              <th scope="col">{t('column.kind')}</th>
              <th scope="col" className="right">
                {t('column.amount')}
              </th>
              <th scope="col">
                <span className="hidden-text">{t('correct')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {months.map((one) => (
              <tr key={`${one.month} ${one.assistance_kind}`}>
                <td className="firm">{longMonth(one.month, words.language)}</td>
                <td>{words.code('assistance_kind', one.assistance_kind)}</td>
                <td className="right">{kronorText(one.amount_ore, words.language)}</td>
                <td className="right">
                  <button type="button" className="linklike" onClick={() => onCorrect(one)}>
                    {t('correct')}
                    <span className="hidden-text">: {longMonth(one.month, words.language)}</span>
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
