import { Button } from '@navikt/ds-react/Button';
import { PlusIcon, TrashIcon } from '@navikt/aksel-icons';
import { SelectInput, TextInput } from '@/shared/forms/inputs';
import type { Form } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { kEmptyOccupation, type MeasureValues, type OccupationLine } from './measure_values';

export function OccupationLines({ form, codes }: { form: Form<MeasureValues>; codes: string[] }) {
  const t = useText('outcomes');
  const words = useWords();
  const { occupations } = form.values;
  const change = (index: number, patch: Partial<OccupationLine>, field: string) =>
    form.set(
      { occupations: occupations.map((one, at) => (at === index ? { ...one, ...patch } : one)) },
      field,
    );
  return (
    <fieldset className="part" id="field-occupations" tabIndex={-1}>
      <legend>{t('occupations')}</legend>
      <div className="lines">
        {occupations.map((line, index) => {
          const at = `occupations[${index}]`;
          const working = line.occupation_status === 'working';
          return (
            <div className={`line${working ? ' three' : ''}`} key={index}>
              <SelectInput
                field={`${at}.occupation_status`}
                value={line.occupation_status}
                label={t('occupation.number', { number: index + 1 })}
                error={form.errorAt(`${at}.occupation_status`)}
                onChange={(value) =>
                  change(index, { occupation_status: value }, `${at}.occupation_status`)
                }
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
                onChange={(value) =>
                  change(index, { extent_percent: value }, `${at}.extent_percent`)
                }
              />
              {working && (
                <SelectInput
                  field={`${at}.subsidised`}
                  value={line.subsidised}
                  label={t('subsidised')}
                  empty={t('at_af.unknown')}
                  onChange={(value) =>
                    change(
                      index,
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
              <Button
                type="button"
                variant="tertiary"
                icon={<TrashIcon title={t('occupation.remove', { number: index + 1 })} />}
                disabled={occupations.length === 1}
                onClick={() =>
                  form.set({ occupations: occupations.filter((_, one) => one !== index) })
                }
              />
            </div>
          );
        })}
      </div>
      <div>
        <Button
          type="button"
          size="small"
          variant="secondary"
          icon={<PlusIcon aria-hidden />}
          onClick={() => form.set({ occupations: [...occupations, kEmptyOccupation] }, 'none')}
        >
          {t('occupation.add')}
        </Button>
      </div>
    </fieldset>
  );
}
