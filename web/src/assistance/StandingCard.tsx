import type { Assistance } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { Pill } from '@/shared/ui/Pill';
import { kronorText, monthInText } from './months';

const tones = { none: 'grey', short_term: 'blue', long_term: 'amber', very_long_term: 'red' } as const;

// How long, what that is called and by which rule, and how much in each year.
export function StandingCard({ sheet }: { sheet: Assistance }) {
  const t = useText('assistance');
  const words = useWords();
  const { standing } = sheet;
  return (
    <section className="card" aria-labelledby="standing">
      <div className="card-head">
        <h2 id="standing">{t('standing')}</h2>
        <Pill tone={tones[standing.duration]}>{words.code('assistance_duration', standing.duration)}</Pill>
      </div>
      <p className="quiet small">{t('standing.as_of', { month: monthInText(standing.as_of, words.language) })}</p>
      <dl className="facts">
        <dt>{t('standing.in_row')}</dt>
        <dd>{t('months', { count: standing.months_in_row })}</dd>
        <dt>{t('standing.of_12')}</dt>
        <dd>{t('months', { count: standing.months_of_12 })}</dd>
        <dt>{t('standing.of_36')}</dt>
        <dd>{t('months', { count: standing.months_of_36 })}</dd>
      </dl>
      {sheet.years.length > 0 && (
        <table className="sheet">
          <caption className="hidden-text">{t('years')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('year')}</th>
              <th scope="col" className="right">
                {t('column.month_count')}
              </th>
              <th scope="col" className="right">
                {t('column.amount')}
              </th>
            </tr>
          </thead>
          <tbody>
            {sheet.years.map((one) => (
              <tr key={one.year}>
                <td>{one.year}</td>
                <td className="right">{one.month_count}</td>
                <td className="right">{kronorText(one.amount_ore, words.language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <details className="more small">
        <summary>{t('standing.rules')}</summary>
        <ul>
          {sheet.duration_rules.map((rule) => (
            <li key={rule.duration}>
              {t('standing.rule', {
                duration: words.code('assistance_duration', rule.duration),
                months: rule.months_min,
                of: rule.of_months,
              })}
            </li>
          ))}
        </ul>
        <p>{t('standing.source', { source: sheet.duration_rules[0]?.source ?? '' })}</p>
      </details>
    </section>
  );
}
