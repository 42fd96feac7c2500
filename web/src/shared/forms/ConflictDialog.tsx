import { Button } from '@navikt/ds-react/Button';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { shownValue } from '@/shared/lib/values';
import { Dialog } from '@/shared/ui/Dialog';
import type { Conflict, Difference } from './conflict';
import type { Form } from './use_form';

interface Props<T> {
  form: Form<T>;
  conflict: Conflict<T>;
  labels: Record<string, string>;
  names?: ReadonlyMap<string, string>;
  again: () => void;
}

// Somebody saved first. What both changed stands side by side and the user chooses; what only they changed is
// told and taken over. Nothing typed is lost.
export function ConflictDialog<T extends object>({
  form,
  conflict,
  labels,
  names,
  again,
}: Props<T>) {
  const t = useText('shared');
  const words = useWords();
  const { version, both, others, taken, theirs } = conflict;
  const label = (field: string) => labels[field] ?? t(`field.${field}`, { defaultValue: '' });
  const named = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(named) : (names?.get(String(value)) ?? value);
  const text = (field: string, value: unknown) => shownValue(field, named(value), words, t);
  const told = others.filter(({ field }) => label(field) !== '');
  const settle = (patch: Partial<T>) => form.settle(version, { ...taken, ...patch });
  const keepMine = () => {
    settle({});
    again();
  };
  const table = (rows: Difference[], mine: string, now: string) => (
    <table className="versions">
      <thead>
        <tr>
          <th scope="col">{t('conflict.field')}</th>
          <th scope="col">{mine}</th>
          <th scope="col">{now}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.field}>
            <th scope="row">{label(row.field) || row.field}</th>
            <td className="mine">{text(row.field, row.mine)}</td>
            <td>{text(row.field, row.theirs)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
  return (
    <Dialog title={t('conflict.title')} wide onClose={() => settle({})}>
      <div className="stack">
        <p>{t(both.length > 0 ? 'conflict.text' : 'conflict.same')}</p>
        {both.length > 0 && table(both, t('conflict.mine'), t('conflict.theirs'))}
        {told.length > 0 && (
          <>
            <h3>{t('conflict.others')}</h3>
            {table(told, t('conflict.before'), t('conflict.now'))}
          </>
        )}
        <div className="row">
          <Button type="button" onClick={keepMine}>
            {t(both.length > 0 ? 'conflict.keep_mine' : 'conflict.again')}
          </Button>
          {both.length > 0 && (
            <Button type="button" variant="secondary" onClick={() => settle(theirs)}>
              {t('conflict.take_theirs')}
            </Button>
          )}
          <Button type="button" variant="tertiary" onClick={() => settle({})}>
            {t('conflict.edit')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
