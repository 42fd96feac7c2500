import { SelectInput, TextInput } from '@/shared/forms/inputs';
import { LineList } from '@/shared/forms/LineList';
import type { Form } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { kEmptySource, type MeasureValues } from './measure_values';

export function SourceLines({ form, codes }: { form: Form<MeasureValues>; codes: string[] }) {
  const t = useText('outcomes');
  const words = useWords();
  return (
    <LineList
      field="sources"
      legend={t('sources')}
      lines={form.values.sources}
      empty={kEmptySource}
      least={1}
      onChange={(sources, field) => form.set({ sources }, field)}
      addText={t('source.add')}
      removeText={(number) => t('source.remove', { number })}
    >
      {(line, index, change) => {
        const at = `sources[${index}]`;
        return (
          <>
            <SelectInput
              field={`${at}.income_source`}
              value={line.income_source}
              label={t('source.number', { number: index + 1 })}
              error={form.errorAt(`${at}.income_source`)}
              onChange={(value) => change({ income_source: value }, `${at}.income_source`)}
              choices={codes.map((code) => ({
                value: code,
                label: words.code('income_source', code),
              }))}
            />
            <TextInput
              field={`${at}.extent_percent`}
              value={line.extent_percent}
              label={t('extent')}
              inputMode="numeric"
              error={form.errorAt(`${at}.extent_percent`)}
              onChange={(value) => change({ extent_percent: value }, `${at}.extent_percent`)}
            />
          </>
        );
      }}
    </LineList>
  );
}
