import { SelectInput, TextInput } from '@/shared/forms/inputs';
import { LineList } from '@/shared/forms/LineList';
import type { Form } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { kEmptyOccupation, type MeasureValues, type OccupationLine } from './measure_values';

const isWorking = (line: OccupationLine) => line.occupation_status === 'working';

export function OccupationLines({ form, codes }: { form: Form<MeasureValues>; codes: string[] }) {
  const t = useText('outcomes');
  const words = useWords();
  return (
    <LineList
      field="occupations"
      legend={t('occupations')}
      lines={form.values.occupations}
      empty={kEmptyOccupation}
      least={1}
      onChange={(occupations, field) => form.set({ occupations }, field)}
      addText={t('occupation.add')}
      removeText={(number) => t('occupation.remove', { number })}
      className={(line) => (isWorking(line) ? 'three' : '')}
    >
      {(line, index, change) => {
        const at = `occupations[${index}]`;
        return (
          <>
            <SelectInput
              field={`${at}.occupation_status`}
              value={line.occupation_status}
              label={t('occupation.number', { number: index + 1 })}
              error={form.errorAt(`${at}.occupation_status`)}
              onChange={(value) => change({ occupation_status: value }, `${at}.occupation_status`)}
              choices={codes.map((code) => ({
                value: code,
                label: words.code('occupation_status', code),
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
            {isWorking(line) && (
              <SelectInput
                field={`${at}.subsidised`}
                value={line.subsidised}
                label={t('subsidised')}
                empty={t('at_af.unknown')}
                onChange={(value) =>
                  change(
                    { subsidised: value as OccupationLine['subsidised'] },
                    `${at}.subsidised`,
                  )
                }
                choices={[
                  { value: 'yes', label: t('yes') },
                  { value: 'no', label: t('no') },
                ]}
              />
            )}
          </>
        );
      }}
    </LineList>
  );
}
