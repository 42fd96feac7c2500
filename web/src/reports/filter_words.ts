import type { Translate } from '@/shared/i18n';
import type { Words } from '@/shared/i18n/words';
import { bandText } from './labels';
import { listOf, readFilters } from './population';

// "kön: kvinna; ålder vid start: 16–24 år"
export function filterWords(filters: string, t: Translate, words: Words): string {
  return readFilters(filters)
    .map(({ variable, none, values, ages }) => {
      const chosen =
        variable === 'age'
          ? ages.split(', ').map((age) => t('years', { band: bandText(age) }))
          : values.map((value) =>
              value === 'unknown' && variable !== 'sex'
                ? t('filters.unmeasured')
                : words.code(listOf[variable], value),
            );
      const how = none ? ` (${t('figures.none_of')})` : '';
      return `${t(`variable.${variable}`)}${how}: ${chosen.join(', ')}`;
    })
    .join('; ');
}
