import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { FiguresOfOthers } from '@/api/types';
import { useSession } from '@/shared/api/queries';
import { SelectInput } from '@/shared/forms/inputs';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { useFilters } from '@/shared/lib/use_address';
import { Page } from '@/shared/ui/Page';
import { Answered, Empty } from '@/shared/ui/states';
import { DownloadLinks } from '@/panels/DownloadLinks';
import { FigurePanelCard } from '@/panels/FigurePanelCard';
import { OpenFigureImports } from './OpenFigureImports';
import { OpenFiguresForm } from './OpenFiguresForm';
import { othersQuery } from './queries';
import { ReportTabs } from './ReportTabs';
import { useNarrow } from '@/panels/use_narrow';
import './reports.css';

const mandates = ['case_worker', 'team_leader', 'statistician'];

// Open figures of the municipality, others, county and nation, each with its source.
export function OthersPage() {
  const t = useText('reports');
  const { language } = useWords();
  const { roles } = useSession();
  const [address, change] = useFilters();
  const branches = new Map(
    roles.filter(({ role }) => mandates.includes(role)).map((one) => [one.branch_id, one.branch_name]),
  );
  const branch = address.branch ?? [...branches.keys()][0] ?? '';
  const beside = address.beside ?? '';
  const query = useQuery(othersQuery(branch, beside, language, useNarrow() ? 'narrow' : 'wide'));
  return (
    <Page title={t('others.title')} lead={t('others.lead')}>
      <ReportTabs />
      <div className="stack">
        {branches.size > 1 && (
          <SelectInput
            field="branch"
            label={t('others.branch')}
            value={branch}
            onChange={(value) => change({ branch: value, beside: undefined })}
            choices={[...branches].map(([value, label]) => ({ value, label }))}
            width="w-mid"
          />
        )}
        <Answered query={query}>{(others) => <Others key={branch} others={others} branch={branch} asked={beside} />}</Answered>
      </div>
    </Page>
  );
}

function Others({ others, branch, asked }: { others: FiguresOfOthers; branch: string; asked: string }) {
  const t = useText('reports');
  const [, change] = useFilters();
  const { today } = useSession();
  const year = Number(today.slice(0, 4)) - 1;
  const beside = others.comparable.includes(asked) ? asked : '';
  const has = others.panels.length > 0;
  return (
    <div className="stack">
      {has ? (
        <>
          <DownloadLinks path="/reports/others" query={{ branch_id: branch, ...(beside && { beside }) }} />
          {others.comparable.length > 0 && (
            <SelectInput
              field="beside"
              label={t('others.beside')}
              help={t('others.beside.help')}
              value={beside}
              onChange={(value) => change({ beside: value || undefined })}
              empty={t('others.beside.none')}
              choices={others.comparable.map((one) => ({ value: one, label: one }))}
              width="w-mid"
            />
          )}
          <div className="panels single">
            {others.panels.map((panel) => (
              <FigurePanelCard key={panel.key} panel={panel} sortable>
                {panel.title === beside && (
                  <p className="small">
                    <Link
                      to="/reports/national"
                      search={{ place: `branch:${branch}`, from: `${year}-01-01`, to: `${year}-12-31` }}
                    >
                      {t('others.beside.open', { year })}
                    </Link>
                  </p>
                )}
              </FigurePanelCard>
            ))}
          </div>
        </>
      ) : (
        <Empty title={t('others.empty')} text={others.may_import ? t('others.empty.text') : undefined} />
      )}
      {others.may_import && <OpenFiguresForm branch={branch} isOpen={!has} />}
      {others.imports.length > 0 && <OpenFigureImports imports={others.imports} mayTakeBack={others.may_import} />}
    </div>
  );
}
