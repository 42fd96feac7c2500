import { useQuery } from '@tanstack/react-query';
import { ArrowRightIcon } from '@navikt/aksel-icons';
import type { Plan, PlanDifference } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { isDate } from '@/shared/lib/dates';
import { Pill } from '@/shared/ui/Pill';
import { Answered } from '@/shared/ui/states';
import { differenceQuery } from './queries';

const tones = { added: 'green', removed: 'red', changed: 'blue' } as const;
const kOrder = { plan: 0, goal: 1, sub_goal: 2, activity: 3 } as const;

function Value({ field, value }: { field: string; value: string }) {
  const t = useText('plans');
  const words = useWords();
  if (!value) return <span className="quiet">{t('shared:value.none')}</span>;
  if (field === 'doer') return <>{words.code('doer', value)}</>;
  return <>{isDate(value) ? words.date(value) : value}</>;
}

// One item with all that differs in it.
function Item({ lines }: { lines: PlanDifference[] }) {
  const t = useText('plans');
  const [first] = lines;
  if (!first) return null;
  return (
    <li>
      <p className="row">
        <Pill tone={tones[first.kind]}>{t(`difference.${first.kind}`)}</Pill>
        <span>
          {t(`item.${first.item}`)}
          {first.title && ': '}
          <span className="strong">{first.title}</span>
        </span>
      </p>
      {first.kind === 'changed' && (
        <dl className="changes">
          {lines.map((line) => (
            <div key={line.field}>
              <dt>{t(`part.${line.field}`)}</dt>
              <dd>
                <s>
                  <Value field={line.field} value={line.old_value} />
                </s>{' '}
                <ArrowRightIcon title={t('difference.to')} />{' '}
                <Value field={line.field} value={line.new_value} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}

function byItem(found: PlanDifference[]): PlanDifference[][] {
  const out = new Map<string, PlanDifference[]>();
  for (const one of found) {
    if (one.field === 'doer_staff_id') continue;
    const key = `${one.item} ${one.id}`;
    out.set(key, [...(out.get(key) ?? []), one]);
  }
  const place = (lines: PlanDifference[]) => kOrder[lines[0]?.item ?? 'plan'];
  return [...out.values()].sort((a, b) => place(a) - place(b));
}

export function DifferenceBetween({ plan, from, to }: { plan: Plan; from: number; to: number }) {
  const t = useText('plans');
  const query = useQuery(differenceQuery(plan, from, to));
  return (
    <Answered query={query} rows={2}>
      {(found) =>
        found.items.length === 0 ? (
          <p className="quiet">{t('difference.none')}</p>
        ) : (
          <ul className="plan-difference">
            {byItem(found.items).map((lines) => (
              <Item key={`${lines[0]?.item} ${lines[0]?.id}`} lines={lines} />
            ))}
          </ul>
        )
      }
    </Answered>
  );
}
