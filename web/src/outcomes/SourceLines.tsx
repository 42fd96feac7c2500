import { Button } from '@navikt/ds-react/Button';
import { PlusIcon, TrashIcon } from '@navikt/aksel-icons';
import { SelectInput, TextInput } from '@/shared/forms/inputs';
import type { Form } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { kEmptySource, type MeasureValues, type SourceLine } from './measure_values';

export function SourceLines({ form, codes }: { form: Form<MeasureValues>; codes: string[] }) {
  const t = useText('outcomes');
  const words = useWords();
  const { sources } = form.values;
  const change = (index: number, patch: Partial<SourceLine>, field: string) =>
    form.set(
      { sources: sources.map((one, at) => (at === index ? { ...one, ...patch } : one)) },
      field,
    );
  return (
    <fieldset className="part" id="field-sources" tabIndex={-1}>
      <legend>{t('sources')}</legend>
      <div className="lines">
        {sources.map((line, index) => {
          const at = `sources[${index}]`;
          return (
            <div className="line" key={index}>
              <SelectInput
                field={`${at}.income_source`}
                value={line.income_source}
                label={t('source.number', { number: index + 1 })}
                error={form.errorAt(`${at}.income_source`)}
                onChange={(value) => change(index, { income_source: value }, `${at}.income_source`)}
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
                onChange={(value) =>
                  change(index, { extent_percent: value }, `${at}.extent_percent`)
                }
              />
              <Button
                type="button"
                variant="tertiary"
                icon={<TrashIcon title={t('source.remove', { number: index + 1 })} />}
                disabled={sources.length === 1}
                onClick={() => form.set({ sources: sources.filter((_, one) => one !== index) })}
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
          onClick={() => form.set({ sources: [...sources, kEmptySource] }, 'none')}
        >
          {t('source.add')}
        </Button>
      </div>
    </fieldset>
  );
}
