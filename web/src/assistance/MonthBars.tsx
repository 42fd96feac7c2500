import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { kronorText, type MonthSum, shortMonth, yearsOf } from './months';

const kNarrow = 3;

// What was paid each month. A picture to screen readers: its figures stand in the table below it.
export function MonthBars({ sums }: { sums: MonthSum[] }) {
  const t = useText('assistance');
  const { language } = useWords();
  const most = Math.max(...sums.map((one) => one.amount_ore), 1);
  const first = sums[0];
  const last = sums.at(-1);
  if (!first || !last) return null;
  const label = t('bars', {
    from: shortMonth(first.month),
    to: shortMonth(last.month),
    most: kronorText(most, language),
  });
  return (
    <div className="month-bars" role="img" aria-label={label}>
      <div className="bars">
        {sums.map((one) => (
          <span
            key={one.month}
            style={{ height: `${(100 * one.amount_ore) / most}%` }}
            title={`${shortMonth(one.month)}: ${kronorText(one.amount_ore, language)}`}
          />
        ))}
      </div>
      <div className="years">
        {yearsOf(sums).map((one) => (
          <span key={one.year} style={{ flexGrow: one.count }}>
            {one.count >= kNarrow ? one.year : ''}
          </span>
        ))}
      </div>
    </div>
  );
}
