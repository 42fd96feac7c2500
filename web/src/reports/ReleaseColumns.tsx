import type { ReleaseColumn, ReleaseColumnRule, ReleaseResolution } from '@/api/types';
import { ChecksInput } from '@/shared/forms/choices';
import { SelectInput } from '@/shared/forms/inputs';
import { useText } from '@/shared/i18n';
import type { ReleaseChoice } from './release_choice';

interface Props {
  rules: ReleaseColumnRule[];
  choice: ReleaseChoice;
  errorAt: (field: string) => string | undefined;
  onChange: (choice: ReleaseChoice) => void;
}

// What somebody may be recognised by is chosen by how finely it is said; what is told is in or not.
export function ReleaseColumns({ rules, choice, errorAt, onChange }: Props) {
  const t = useText('reports');
  const recognised = rules.filter((rule) => rule.identifies);
  const told = rules.filter((rule) => !rule.identifies).map((rule) => rule.column);
  return (
    <>
      <fieldset className="plain-set">
        <legend className="strong">{t('release.identifies')}</legend>
        <div className="appendix-fields">
          {recognised.map(({ column, resolutions }) => (
            <SelectInput
              key={column}
              field={column}
              value={choice[column]}
              onChange={(resolution) => onChange({ ...choice, [column]: resolution as ReleaseResolution })}
              label={t(`release.column.${column}`)}
              choices={resolutions.map((one) => ({ value: one, label: t(`release.resolution.${one}`) }))}
            />
          ))}
        </div>
      </fieldset>
      <div className="told-columns">
        <ChecksInput
          field="columns"
          value={told.filter((column) => choice[column] === 'full')}
          onChange={(chosen) =>
            onChange({ ...choice, ...Object.fromEntries(told.map((one) => [one, of(chosen, one)])) })
          }
          error={errorAt('columns')}
          label={t('release.tells')}
          choices={told.map((column) => ({ value: column, label: t(`release.column.${column}`) }))}
        />
      </div>
    </>
  );
}

function of(chosen: string[], column: ReleaseColumn): ReleaseResolution {
  return chosen.includes(column) ? 'full' : 'none';
}
