import { ArrowDownIcon, ArrowUpIcon, TrashIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import type { PanelChoice, ReportBlock } from '@/api/types';
import { AreaInput } from '@/shared/forms/AreaInput';
import { SelectInput, TextInput } from '@/shared/forms/inputs';
import { useText } from '@/shared/i18n';
import { CalculationFields } from './CalculationFields';
import { CrossChoiceFields } from './CrossChoiceFields';
import { SavingsBlockFields } from './SavingsBlockFields';
import { type CrossChoice, usualTable } from './population';

const kShown = ['panel', 'table', 'calculation', 'savings'];
const kShows = ['both', 'drawing', 'table'] as const;

interface Props {
  at: number;
  count: number;
  block: ReportBlock;
  choices: PanelChoice[];
  error: (field: string) => string | undefined;
  onChange: (patch: Partial<ReportBlock>) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

// One block: what it is, where it stands, and what it says or shows.
export function BlockFields({ at, count, block, choices, error, onChange, onMove, onRemove }: Props) {
  const t = useText('reports');
  const title = choices.find((one) => one.key === block.panel)?.title ?? block.panel;
  const name = block.kind === 'panel' ? title : t(`final.block.${block.kind}`);
  const table: CrossChoice = block.table ?? usualTable;
  const said = { name, at: at + 1 };
  const field = (part: string) => `blocks[${at}].${part}`;
  return (
    <>
      <div className="card-head">
        <h2>
          {at + 1}. {name}
        </h2>
        <div className="row">
          {kShown.includes(block.kind) && (
            <SelectInput
              field={field('shows')}
              value={block.shows ?? 'both'}
              label={t('final.shows_of', said)}
              hideLabel
              size="small"
              choices={kShows.map((value) => ({ value, label: t(`final.shows.${value}`) }))}
              onChange={(shows) => onChange({ shows: shows as ReportBlock['shows'] })}
            />
          )}
          <Move text={t('final.up', said)} icon={<ArrowUpIcon aria-hidden />} off={at === 0} onClick={() => onMove(-1)} />
          <Move
            text={t('final.down', said)}
            icon={<ArrowDownIcon aria-hidden />}
            off={at === count - 1}
            onClick={() => onMove(1)}
          />
          <Move text={t('final.take_away', said)} icon={<TrashIcon aria-hidden />} off={false} onClick={onRemove} />
        </div>
      </div>
      {block.kind === 'heading' && (
        <TextInput
          field={field('text')}
          value={block.text ?? ''}
          error={error('text')}
          label={t('final.block.heading')}
          onChange={(text) => onChange({ text })}
        />
      )}
      {block.kind === 'text' && (
        <AreaInput
          field={field('text')}
          value={block.text ?? ''}
          error={error('text')}
          label={t('final.block.text')}
          help={t('final.text.help')}
          onChange={(text) => onChange({ text })}
        />
      )}
      {block.kind === 'table' && block.table && (
        <CrossChoiceFields
          bind={(name) => ({
            field: field(`table.${name}`),
            value: table[name],
            error: error(`table.${name}`),
            onChange: (value) => onChange({ table: { ...table, [name]: value } as ReportBlock['table'] }),
          })}
        />
      )}
      {block.kind === 'calculation' && (
        <CalculationFields block={block} field={field} error={error} onChange={onChange} />
      )}
      {block.kind === 'savings' && block.savings && (
        <SavingsBlockFields savings={block.savings} field={field} error={error} onChange={onChange} />
      )}
      {block.kind === 'panel' && error('panel') && <p className="aksel-error-message">{error('panel')}</p>}
    </>
  );
}

interface MoveProps {
  text: string;
  icon: React.ReactNode;
  off: boolean;
  onClick: () => void;
}

// A key that is pressed again and again stays where it is, also when it has nowhere to go.
function Move({ text, icon, off, onClick }: MoveProps) {
  return (
    <Button
      type="button"
      size="small"
      variant="tertiary"
      icon={icon}
      aria-disabled={off}
      title={text}
      onClick={(event) => {
        if (off) return;
        const button = event.currentTarget;
        onClick();
        requestAnimationFrame(() => button.focus());
      }}
    />
  );
}
