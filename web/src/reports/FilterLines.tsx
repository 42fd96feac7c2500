import { useQuery } from '@tanstack/react-query';
import { codeListsQuery } from '@/shared/api/queries';
import { ChecksInput } from '@/shared/forms/choices';
import { SelectInput, TextInput } from '@/shared/forms/inputs';
import { LineList } from '@/shared/forms/LineList';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import type { CodeListName } from '@/api/types';
import { type FilterLine, listOf, type Variable, variables } from './population';

// Lists that are the figures' own.
const ownCodes: Partial<Record<CodeListName, string[]>> = {
  sex: ['woman', 'man', 'unknown'],
  achieved: ['practice_completed'],
};

interface Props {
  field?: string;
  legend?: string;
  lines: FilterLine[];
  errorAt: (field: string) => string | undefined;
  onChange: (lines: FilterLine[]) => void;
}

// Who of them: all lines hold together, the values of a line are alternatives.
export function FilterLines({ field = 'filters', legend, lines, errorAt, onChange }: Props) {
  const t = useText('reports');
  return (
    <LineList<FilterLine>
      field={field}
      legend={legend ?? t('filters.title')}
      lines={lines}
      empty={{ variable: 'sex', none: false, values: [], ages: '' }}
      onChange={(next) => onChange(next)}
      addText={t('filters.add')}
      removeText={(number) => t('filters.remove', { number })}
      removedText={t('filters.removed')}
    >
      {(line, index, change) => (
        <div className="filter-line">
          <SelectInput
            field={`${field}[${index + 1}].variable`}
            value={line.variable}
            onChange={(variable) => change({ variable: variable as Variable, values: [], ages: '' })}
            label={t('filters.variable')}
            choices={variables.map((one) => ({ value: one, label: t(`variable.${one}`) }))}
          />
          <SelectInput
            field={`${field}[${index + 1}].none`}
            value={line.none ? 'none' : 'any'}
            onChange={(chosen) => change({ none: chosen === 'none' })}
            label={t('filters.how')}
            choices={['any', 'none'].map((one) => ({ value: one, label: t(`filters.${one}_of`) }))}
          />
          {line.variable === 'age' ? (
            <TextInput
              field={`${field}[${index + 1}].values`}
              value={line.ages}
              onChange={(ages) => change({ ages })}
              error={errorAt(`${field}[${index + 1}].values`)}
              label={t('variable.age')}
              help={t('form.ages.help')}
            />
          ) : (
            <Values field={field} index={index} line={line} onChange={(values) => change({ values })} />
          )}
        </div>
      )}
    </LineList>
  );
}

interface ValuesProps {
  field: string;
  index: number;
  line: FilterLine;
  onChange: (values: string[]) => void;
}

function Values({ field, index, line, onChange }: ValuesProps) {
  const t = useText('reports');
  const words = useWords();
  const lists = useQuery(codeListsQuery).data;
  const list = listOf[line.variable as Exclude<Variable, 'age'>];
  const codes = ownCodes[list] ?? lists?.[list as keyof typeof lists] ?? [];
  const isMeasured = line.variable.endsWith('_start') || line.variable.endsWith('_end');
  const choices = codes.map((code) => ({ value: code, label: words.code(list, code) }));
  if (isMeasured) choices.push({ value: 'unknown', label: t('filters.unmeasured') });
  return (
    <ChecksInput
      field={`${field}[${index + 1}].values`}
      value={line.values}
      onChange={onChange}
      error={undefined}
      label={t('filters.values')}
      choices={choices}
    />
  );
}
