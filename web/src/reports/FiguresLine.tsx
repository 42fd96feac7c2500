import type { Figures } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { filterWords } from './filter_words';
import type { Population } from './population';

interface Props {
  figures: Pick<Figures, 'place' | 'from' | 'to' | 'notes' | 'register_hash' | 'read_at'>;
  population: Population;
  mark?: string;
  hasBasis?: boolean; // whether all is counted by the population's day
}

// Of whom, from when to when, by which day, from which register: beside every figure.
export function FiguresLine({ figures, population, mark, hasBasis = true }: Props) {
  const t = useText('reports');
  const words = useWords();
  const filters = filterWords(population.filters, t, words);
  return (
    <div className="figures-line">
      <p role="status">
        {mark && <span className="beside">{mark}</span>}
        <span className="strong">{figures.place}</span>, {words.date(figures.from)} –{' '}
        {words.date(figures.to)}. {hasBasis && `${t(`basis.${population.basis}`)}. `}
        {filters && <>{t('figures.selected', { filters })} </>}
        {figures.notes.join(' ')}
      </p>
      <p className="quiet small">
        {t('figures.register_line', {
          hash: figures.register_hash.slice(0, 12),
          at: words.instant(figures.read_at),
        })}
      </p>
    </div>
  );
}
