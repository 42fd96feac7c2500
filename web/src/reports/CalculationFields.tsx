import { useQuery } from '@tanstack/react-query';
import type { ReportBlock } from '@/api/types';
import { answerQuery, calculationQuery, calculationsQuery } from '@/calculations/queries';
import type { Kind } from '@/calculations/fields';
import { SelectInput } from '@/shared/forms/inputs';
import { useLanguage, useText } from '@/shared/i18n';

interface Props {
  block: ReportBlock;
  field: (part: string) => string;
  error: (field: string) => string | undefined;
  onChange: (patch: Partial<ReportBlock>) => void;
}

// Which shared calculation a block shows, in the version that it has now, and how much of it.
export function CalculationFields({ block, field, error, onChange }: Props) {
  const t = useText('reports');
  const language = useLanguage();
  const shared = useQuery(calculationsQuery).data?.items.filter((one) => one.is_shared);
  const { id = '', version } = block.calculation ?? {};
  const kept = useQuery(calculationQuery(id, version === undefined ? undefined : String(version))).data;
  const input = kept ? JSON.stringify(kept.input) : '';
  const panels = useQuery(answerQuery((kept?.kind ?? 'budget') as Kind, input, language, 'wide')).data?.panels ?? [];
  if (shared?.length === 0 && !kept) return <p className="quiet">{t('final.calculation.none')}</p>;
  const offered = [...(shared ?? [])];
  if (kept && !offered.some((one) => one.id === id)) offered.push(kept);
  return (
    <div className="appendix-fields">
      <SelectInput
        field={field('calculation')}
        label={t('final.calculation')}
        value={id}
        error={error('calculation')}
        choices={offered.map((one) => ({ value: one.id, label: one.name }))}
        onChange={(chosen) => {
          const one = offered.find((other) => other.id === chosen);
          if (one) onChange({ calculation: { id: one.id, version: one.version }, panel: '' });
        }}
      />
      {id !== '' && (
        <SelectInput
          field={field('panel')}
          label={t('final.calculation.panel')}
          value={block.panel ?? ''}
          error={error('panel')}
          empty={t('final.calculation.all')}
          choices={panels.map((panel) => ({ value: panel.key, label: panel.title }))}
          onChange={(panel) => onChange({ panel })}
        />
      )}
    </div>
  );
}
