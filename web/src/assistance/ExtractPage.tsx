import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { MonthlyExtract } from '@/api/types';
import { DownloadLinks } from '@/panels/DownloadLinks';
import { useMayRelease } from '@/reports/may_release';
import { useSession } from '@/shared/api/queries';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { addMonths } from '@/shared/lib/dates';
import { numberText } from '@/shared/lib/numbers';
import { useFilters } from '@/shared/lib/use_address';
import { Page } from '@/shared/ui/Page';
import { Answered, Empty } from '@/shared/ui/states';
import { ExtractCodes } from './ExtractCodes';
import { ExtractEnded } from './ExtractEnded';
import { ExtractLacking } from './ExtractLacking';
import { branchIn, useAssistanceBranch } from './household_list';
import { MonthField } from './MonthField';
import { kronorText, longMonth, readMonth } from './months';
import { extractQuery } from './queries';
import './assistance.css';

// What the social services report of a month's assistance: what it holds, what it lacks, and the file.
export function ExtractPage() {
  const t = useText('reports');
  const back = useText('assistance');
  const { today } = useSession();
  const thisMonth = `${today.slice(0, 7)}-01`;
  const [address] = useFilters();
  const month = readMonth(address.month ?? '') || addMonths(thisMonth, -1);
  const branchId = useAssistanceBranch();
  const query = useQuery(extractQuery(branchId, month));
  return (
    <Page
      title={t('extract.title')}
      lead={t('extract.lead')}
      back={<Link to="/households" search={branchIn(address)}>{back('list.title')}</Link>}
    >
      <div className="filters">
        <MonthField
          field="month"
          label={t('extract.month')}
          month={month}
          latest={thisMonth}
          outside="extract.month_ahead"
        />
      </div>
      <Answered query={query} rows={8}>
        {(found) =>
          found.households === 0 && found.ended === 0 ? (
            <Empty title={t('extract.none')} text={t('extract.none.text')} />
          ) : (
            <div className="stack">
              <Summary found={found} branchId={branchId} />
              <ExtractLacking key={found.month} lacking={found.lacking} />
              <ExtractEnded key={`ended ${found.month}`} people={found.ended_unexplained} />
              <ExtractCodes found={found} />
            </div>
          )
        }
      </Answered>
    </Page>
  );
}

function Summary({ found, branchId }: { found: MonthlyExtract; branchId: string }) {
  const t = useText('reports');
  const words = useWords();
  const mayRelease = useMayRelease();
  const facts: [string, string][] = [
    [t('extract.households'), numberText(found.households, words.language)],
    [t('extract.adults'), numberText(found.adults, words.language)],
    [t('extract.children'), numberText(found.children, words.language)],
    [t('extract.amount'), kronorText(found.amount_ore, words.language)],
    [t('extract.ended'), numberText(found.ended, words.language)],
  ];
  return (
    <section className="card extract" aria-labelledby="extract">
      <div className="card-head">
        <h2 id="extract">{longMonth(found.month, words.language)}</h2>
        <span className="quiet">{t('extract.due', { date: words.date(found.due_on) })}</span>
      </div>
      <dl className="figures">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {mayRelease ? (
        <>
          <p className="quiet">{t('extract.take_out')}</p>
          <DownloadLinks
            path="/monthly-extract"
            query={{ branch_id: branchId, month: found.month }}
            formats={['xlsx', 'csv']}
          />
        </>
      ) : (
        <p className="quiet">{t('extract.leader_only')}</p>
      )}
    </section>
  );
}
