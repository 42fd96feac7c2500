import { BookmarkIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react/Button';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Unit } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { CrossTableForm } from './CrossTableForm';
import { asQuery, usualTable } from './population';
import { PopulationPage } from './PopulationPage';
import { PopulationPanels } from './PopulationPanels';
import { crossTableQuery } from './queries';
import { violationAt } from './question_form';
import { SavePopulationDialog } from './SavePopulationDialog';
import { useNarrow } from '@/panels/use_narrow';
import { usePopulation } from './use_population';

// Which of the two forms a refusal belongs to.
const isOfTable = (error: Error | null) => Boolean(violationAt(error, 'lines') ?? violationAt(error, 'columns'));

// Two variables of the reader's choice against each other.
export function CrossTablePage() {
  const t = useText('reports');
  return (
    <PopulationPage title={t('cross.title')} lead={t('cross.lead')}>
      {(units) => <Chosen units={units} />}
    </PopulationPage>
  );
}

function Chosen({ units }: { units: Unit[] }) {
  const t = useText('reports');
  const { language } = useWords();
  const { population, address, change, form } = usePopulation(units);
  const choice = {
    lines: address.lines ?? usualTable.lines,
    columns: address.columns ?? usualTable.columns,
    measure: address.measure ?? usualTable.measure,
    shares: address.shares ?? usualTable.shares,
  };
  const [saving, setSaving] = useState(false);
  const found = useQuery(crossTableQuery(population, choice, language, useNarrow() ? 'narrow' : 'card'));
  const ofTable = isOfTable(found.error) ? found.error : null;
  return (
    <PopulationPanels
      form={form}
      found={found}
      error={ofTable ? null : found.error}
      controls={
        <>
          <CrossTableForm key={JSON.stringify(choice)} choice={choice} error={ofTable} onChange={change} />
          {saving && (
            <SavePopulationDialog population={population} table={choice} units={units} onClose={() => setSaving(false)} />
          )}
        </>
      }
      path="/reports/cross-table"
      query={{ ...asQuery(population), ...choice }}
      acts={
        <Button variant="tertiary" icon={<BookmarkIcon aria-hidden />} onClick={() => setSaving(true)}>
          {t('cross.save')}
        </Button>
      }
      card={() => ({ startAsTable: true })}
    />
  );
}
