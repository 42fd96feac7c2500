import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Calculation } from '@/api/types';
import { useLanguage, useText } from '@/shared/i18n';
import { useAddressId, useFilters } from '@/shared/lib/use_address';
import { Page } from '@/shared/ui/Page';
import { Note } from '@/shared/ui/Note';
import { NotFoundPage } from '@/shared/ui/NotFoundPage';
import { Answered } from '@/shared/ui/states';
import { Calculator } from './Calculator';
import { isKind, type Kind } from './fields';
import { caseloadOf, handedOver, isOfFlows } from './handed_over';
import { KeptActs } from './KeptActs';
import { calculationQuery, examplesQuery, flowsModelQuery } from './queries';
import './calculations.css';

const Back = () => {
  const t = useText('calculations');
  return <Link to="/calculations">{t('title')}</Link>;
};

// A calculation that is begun: from a published example, until something else is typed.
export function NewCalculationPage() {
  const t = useText('calculations');
  const kind = useAddressId('kind');
  const examples = useQuery(examplesQuery);
  const [asked] = useFilters();
  const flows = useQuery(flowsModelQuery(kind === 'caseload' ? asked : {}, useLanguage()));
  if (!isKind(kind)) return <NotFoundPage />;
  return (
    <Page title={t(`kind.${kind}`)} lead={t(`kind.${kind}.lead`)} back={<Back />}>
      <Answered query={examples} rows={6}>
        {({ items }) => {
          const own = items.filter((one) => one.kind === kind);
          const begun = (handed: Record<string, unknown>) => (
            <Calculator
              key={kind}
              kind={kind}
              examples={own}
              start={{ ...own[0]?.input, ...handed }}
              isFixed={Object.keys(handed).length > 0}
            />
          );
          if (kind !== 'caseload' || !isOfFlows(asked)) return begun(handedOver(kind, asked, t));
          return (
            <Answered query={flows} rows={6}>
              {(found) => (
                <>
                  <Note>{t('handed.flows', { place: found.place })}</Note>
                  {begun(caseloadOf(found, own[0]?.input ?? {}))}
                </>
              )}
            </Answered>
          );
        }}
      </Answered>
    </Page>
  );
}

// One that is kept, as it is now or as it was in a version.
export function CalculationPage() {
  const id = useAddressId('calculationId');
  const [{ version }] = useFilters();
  const query = useQuery(calculationQuery(id, version));
  return (
    <Answered query={query} page>
      {(kept) => <Kept key={`${kept.id} ${kept.version}`} kept={kept} isFixed={version !== undefined} />}
    </Answered>
  );
}

// Which version is shown, whose it is, and the way to the others.
function Versions({ kept }: { kept: Calculation }) {
  const t = useText('calculations');
  const { id, version, latest_version: latest } = kept;
  const to = (one: number) => ({
    to: '/calculations/$calculationId' as const,
    params: { calculationId: id },
    search: one === latest ? {} : { version: String(one) },
  });
  const owner = kept.is_own ? t(kept.is_shared ? 'shared' : 'mine') : kept.owner_name;
  return (
    <p className="row small versions" role="status">
      {version < latest
        ? t('version.old', { version: String(version), latest: String(latest) })
        : t('version.of', { version: String(version), owner })}
      {version > 1 && kept.is_own && <Link {...to(version - 1)}>{t('version.earlier')}</Link>}
      {version < latest && <Link {...to(latest)}>{t('version.latest')}</Link>}
    </p>
  );
}

function Kept({ kept, isFixed }: { kept: Calculation; isFixed: boolean }) {
  const t = useText('calculations');
  const examples = useQuery(examplesQuery);
  const kind = kept.kind as Kind;
  return (
    <Page title={kept.name} lead={t(`kind.${kind}`)} back={<Back />} actions={<KeptActs kept={kept} />}>
      <Versions kept={kept} />
      <Calculator
        kind={kind}
        examples={examples.data?.items.filter((one) => one.kind === kind) ?? []}
        start={kept.input}
        kept={kept}
        isFixed={isFixed}
      />
    </Page>
  );
}
