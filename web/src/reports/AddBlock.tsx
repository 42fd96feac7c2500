import { PlusIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import type { PanelChoice, ReportBlock } from '@/api/types';
import { placesOf } from '@/shared/api/places';
import { useSession } from '@/shared/api/queries';
import { SelectInput } from '@/shared/forms/inputs';
import { useText } from '@/shared/i18n';
import { usualTable } from './population';
import { usualSavings } from './savings_choice';

interface Props {
  choices: PanelChoice[];
  hasGoals: boolean;
  isOfRegister: boolean;
  onAdd: (block: ReportBlock) => void;
}

const kPanel = 'panel:';

// What a block can be: words, facts, goals, a table of one's own, savings, a calculation or a panel of the figures.
export function AddBlock({ choices, hasGoals, isOfRegister, onAdd }: Props) {
  const t = useText('reports');
  const hasSavings = isOfRegister && placesOf(useSession().roles).has('assistance');
  const [chosen, setChosen] = useState('text');
  const offered = ['text', 'heading', 'facts', ...(hasGoals ? ['goals'] : []), ...(isOfRegister ? ['table'] : []), ...(hasSavings ? ['savings'] : []), 'calculation'];
  const kinds = offered.map((kind) => ({ value: kind, label: t(`final.block.${kind}`) }));
  const panels = choices.map((one) => ({ value: kPanel + one.key, label: one.title }));
  const add = () => {
    const isPanel = chosen.startsWith(kPanel);
    onAdd({
      kind: isPanel ? 'panel' : (chosen as ReportBlock['kind']),
      text: '',
      panel: isPanel ? chosen.slice(kPanel.length) : '',
      shows: 'both',
      table: chosen === 'table' ? usualTable : null,
      calculation: null,
      savings: chosen === 'savings' ? usualSavings : null,
    } as ReportBlock);
  };
  return (
    <div className="row with-labels">
      <SelectInput
        field="new_block"
        value={chosen}
        label={t('final.add')}
        width="w-mid"
        choices={[...kinds, { value: 'panels', label: t('final.block.panel'), under: panels }]}
        onChange={setChosen}
      />
      <Button type="button" variant="secondary" icon={<PlusIcon aria-hidden />} onClick={add}>
        {t('final.add_it')}
      </Button>
    </div>
  );
}
