import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { filterWords } from './filter_words';
import type { Population } from './population';

interface Props {
  place: string;
  population: Omit<Population, 'place'>;
}

// Of whom, from when to when, by which day.
export function PopulationLine({ place, population }: Props) {
  const t = useText('reports');
  const words = useWords();
  const filters = filterWords(population.filters, t, words);
  return (
    <p>
      <span className="strong">{place}</span>, {words.date(population.from)} – {words.date(population.to)}.{' '}
      {t(`basis.${population.basis}`)}. {filters && t('figures.selected', { filters })}
    </p>
  );
}
