import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import type { Id, Staffing, StaffingRow } from '@/api/types';
import { useSession, useUnits } from '@/shared/api/queries';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { Pill } from '@/shared/ui/Pill';
import { StaffingDialog } from './StaffingDialog';
import { standing } from './staffing';
import { useWithdrawal } from './use_withdrawal';

// One worker's shares: what holds today, and under it what was and what is to come.
export function StaffingCard({ branchId, worker }: { branchId: Id; worker: Staffing }) {
  const t = useText('administration');
  const { today } = useSession();
  const units = useUnits();
  const [open, setOpen] = useState<StaffingRow | 'new' | null>(null);
  const now = standing(worker.rows, today);
  const nameOf = (unitId: Id) => units.find((unit) => unit.id === unitId)?.name ?? '';
  return (
    <article className="decision">
      <div className="card-head">
        <h3>{worker.name}</h3>
        {worker.is_active ? (
          <Button size="small" variant="secondary" onClick={() => setOpen('new')}>
            {t('staffing.add')}
            <span className="hidden-text">: {worker.name}</span>
          </Button>
        ) : (
          <Pill tone="grey">{t('staffing.gone')}</Pill>
        )}
      </div>
      {now.length === 0 && <p className="quiet">{t('staffing.none')}</p>}
      <ul className="plain">
        {now.map((row) => (
          <li key={row.id}>
            <Row row={row} unit={nameOf(row.unit_id)} />{' '}
            <button type="button" className="linklike" onClick={() => setOpen(row)}>
              {t('staffing.change')}
              <span className="hidden-text">
                : {worker.name}, {nameOf(row.unit_id)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {worker.rows.length > 0 && (
        <details className="small">
          <summary>
            {t('staffing.history')}
            <span className="hidden-text">: {worker.name}</span>
          </summary>
          <ul className="plain">
            {worker.rows.map((row) => (
              <li key={row.id}>
                <Row row={row} unit={nameOf(row.unit_id)} />{' '}
                {row.valid_from > today && <Pill tone="blue">{t('staffing.coming')}</Pill>}{' '}
                <Withdrawal row={row} of={`${worker.name}, ${nameOf(row.unit_id)}`} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {open && (
        <StaffingDialog
          branchId={branchId}
          worker={worker}
          before={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
        />
      )}
    </article>
  );
}

function Row({ row, unit }: { row: StaffingRow; unit: string }) {
  const t = useText('administration');
  const words = useWords();
  const { cases_least: least, cases_most: most } = row;
  return (
    <>
      <span className="strong">
        {row.percent === 0 ? t('staffing.ended') : t('staffing.share', { percent: String(row.percent) })}
      </span>
      , {unit}
      {least !== null && most !== null && `, ${t('staffing.target', { least: String(least), most: String(most) })}`}
      . <span className="quiet">{t('parameter.from', { date: words.date(row.valid_from) })}.</span>
    </>
  );
}

function Withdrawal({ row, of }: { row: StaffingRow; of: string }) {
  const t = useText('administration');
  const words = useWords();
  const withdraw = useWithdrawal('staffing', t('staffing.withdrawn'));
  return (
    <button type="button" className="linklike" onClick={() => void withdraw(row)}>
      {t('staffing.withdraw')}
      <span className="hidden-text">
        : {of}, {words.date(row.valid_from)}
      </span>
    </button>
  );
}
