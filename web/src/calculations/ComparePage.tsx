import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Calculation } from '@/api/types';
import { FigurePanelCard } from '@/panels/FigurePanelCard';
import { useLanguage, useText } from '@/shared/i18n';
import { useFilters } from '@/shared/lib/use_address';
import { Page } from '@/shared/ui/Page';
import { Answered, Empty } from '@/shared/ui/states';
import { differing } from './differing';
import { fieldsOf, type Kind } from './fields';
import { answerQuery, calculationQuery } from './queries';
import { type JsonObject, typedOf } from './typed';
import '@/panels/panels.css';
import './calculations.css';

// Two that are kept, side by side: which assumptions differ, and what each gives.
export function ComparePage() {
  const t = useText('calculations');
  const [{ one = '', other = '', one_version, other_version }] = useFilters();
  const first = useQuery(calculationQuery(one, one_version));
  const second = useQuery(calculationQuery(other, other_version));
  const back = <Link to="/calculations">{t('title')}</Link>;
  return (
    <Page title={t('compare.title')} back={back}>
      <Answered query={first}>
        {(a) => (
          <Answered query={second}>
            {(b) => (a.kind === b.kind ? <Both one={a} other={b} /> : <Empty title={t('compare.same_kind')} />)}
          </Answered>
        )}
      </Answered>
    </Page>
  );
}

function Both({ one, other }: { one: Calculation; other: Calculation }) {
  const t = useText('calculations');
  const language = useLanguage();
  const fields = fieldsOf[one.kind as Kind];
  const typed = [one, other].map((kept) => typedOf(fields, kept.input as JsonObject, language));
  const rows = differing(fields, typed[0] ?? {}, typed[1] ?? {}, t);
  return (
    <div className="stack">
      <section className="card" aria-labelledby="differ">
        <div className="card-head">
          <h2 id="differ">{t('compare.differ')}</h2>
        </div>
        {rows.length === 0 ? (
          <p className="quiet">{t('compare.none')}</p>
        ) : (
          <div className="sheet-frame flat" tabIndex={0} role="region" aria-label={`${one.name} – ${other.name}`}>
            <table className="sheet figures">
              <thead>
                <tr>
                  <th scope="col">{t('assumptions')}</th>
                  <th scope="col">{one.name}</th>
                  <th scope="col">{other.name}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.path}>
                    <th scope="row">{row.label}</th>
                    <td>{row.one || '–'}</td>
                    <td>{row.other || '–'}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </section>
      <div className="panels">
        <Side kept={one} />
        <Side kept={other} />
      </div>
    </div>
  );
}

function Side({ kept }: { kept: Calculation }) {
  const language = useLanguage();
  const answer = useQuery(answerQuery(kept.kind as Kind, JSON.stringify(kept.input), language, 'card'));
  return (
    <div className="stack">
      <Answered query={answer}>
        {({ panels }) => (
          <>
            {panels.map((panel) => (
              <FigurePanelCard key={panel.key} panel={panel} beside={kept.name} drawsAndTells />
            ))}
          </>
        )}
      </Answered>
    </div>
  );
}
