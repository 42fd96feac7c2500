import { Button } from '@navikt/ds-react/Button';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { EditionSheet } from '@/api/types';
import { unitsQuery, useSession } from '@/shared/api/queries';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { useFilters } from '@/shared/lib/use_address';
import { Page } from '@/shared/ui/Page';
import { Answered } from '@/shared/ui/states';
import { AppendixForm } from './AppendixForm';
import { EditionSheetView } from './EditionSheetView';
import { PublishDialog } from './PublishDialog';
import { type AppendixChoice, editionPreviewQuery } from './queries';
import { useNarrow } from '@/panels/use_narrow';
import './reports.css';

// The bands of the appendix where nobody chooses others.
const kMonthBands = '0-3,4-6,7-12,13-24,25-';
const kAgeBands = '16-24,25-34,35-44,45-54,55-64';

// An edition is looked at before it is published.
export function NewEditionPage() {
  const t = useText('reports');
  const { today, roles } = useSession();
  const lastYear = String(Number(today.slice(0, 4)) - 1);
  const units = useQuery(unitsQuery);
  const [search, change] = useFilters();
  const led = new Set(roles.filter((held) => held.role === 'team_leader').map((held) => held.branch_id));
  const own = units.data?.items.filter((unit) => unit.own && led.has(unit.branch_id)) ?? [];
  const choice: AppendixChoice = {
    unit_id: search.unit_id ?? own[0]?.id ?? '',
    from: search.from ?? `${lastYear}-01-01`,
    to: search.to ?? `${lastYear}-12-31`,
    month_bands: search.month_bands ?? kMonthBands,
    age_bands: search.age_bands ?? kAgeBands,
  };
  const { language } = useWords();
  const asked = { ...choice, unit_id: search.unit_id ?? '' };
  const query = useQuery(editionPreviewQuery(asked, language, useNarrow() ? 'narrow' : 'card'));
  return (
    <Page
      title={t('edition.new')}
      lead={t('edition.explained')}
      back={<Link to="/reports/editions">{t('edition.title')}</Link>}
    >
      <Answered query={units} rows={2}>
        {() => (
          <div className="stack">
            <AppendixForm
              key={JSON.stringify(choice)}
              choice={choice}
              units={own}
              onChange={change}
              error={query.error}
              title={t('edition.choice')}
              submitText={t('edition.preview')}
              isOpen
            />
            {asked.unit_id !== '' && !query.isError && (
              <Answered query={query}>{(sheet) => <Preview sheet={sheet} choice={asked} />}</Answered>
            )}
          </div>
        )}
      </Answered>
    </Page>
  );
}

function Preview({ sheet, choice }: { sheet: EditionSheet; choice: AppendixChoice }) {
  const t = useText('reports');
  const words = useWords();
  const [asking, setAsking] = useState(false);
  const { edition } = sheet;
  const said = { place: edition.place, from: words.date(edition.from), to: words.date(edition.to) };
  return (
    <>
      <div className="row apart">
        <h2>{t('edition.preview_of', said)}</h2>
        <Button onClick={() => setAsking(true)}>{t('edition.publish')}</Button>
      </div>
      <EditionSheetView sheet={sheet} />
      {asking && (
        <PublishDialog
          choice={choice}
          registerHash={edition.register_hash}
          text={t('edition.publish.text', said)}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
