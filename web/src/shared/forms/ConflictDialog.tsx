import { Button } from '@navikt/ds-react/Button';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { Dialog } from '@/shared/ui/Dialog';
import type { Conflict, Form } from './use_form';
import { shownValue } from '@/shared/lib/values';

interface Props<T> {
  form: Form<T>;
  conflict: Conflict;
  labels: Record<string, string>;
  again: () => void;
}

// Fields hold text where the server has numbers; equal is what reads the same.
function plain(value: unknown): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value ?? '');
}

// Somebody saved first: both versions side by side, and the user chooses. Nothing typed is lost.
export function ConflictDialog<T extends object>({ form, conflict, labels, again }: Props<T>) {
  const t = useText('shared');
  const words = useWords();
  const mine = form.values as Record<string, unknown>;
  const fields = Object.keys(mine).filter(
    (field) => field in conflict.current && plain(mine[field]) !== plain(conflict.current[field]),
  );
  const theirs = Object.fromEntries(
    fields.map((field) => [
      field,
      typeof mine[field] === 'string' ? plain(conflict.current[field]) : conflict.current[field],
    ]),
  ) as Partial<T>;
  const keepMine = () => {
    form.settle(conflict.version);
    queueMicrotask(again);
  };
  const text = (field: string, value: unknown) => shownValue(field, value, words, t);
  return (
    <Dialog title={t('conflict.title')} wide onClose={() => form.settle(conflict.version)}>
      <div className="stack">
        <p>{t('conflict.text')}</p>
        {fields.length === 0 ? (
          <p>{t('conflict.same')}</p>
        ) : (
          <table className="versions">
            <thead>
              <tr>
                <th scope="col">{t('conflict.field')}</th>
                <th scope="col">{t('conflict.mine')}</th>
                <th scope="col">{t('conflict.theirs')}</th>
              </tr>
            </thead>
            <tbody>
              {fields.map((field) => (
                <tr key={field}>
                  <th scope="row">
                    {labels[field] ?? t(`field.${field}`, { defaultValue: field })}
                  </th>
                  <td className="mine">{text(field, mine[field])}</td>
                  <td>{text(field, conflict.current[field])}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <div className="row">
          <Button type="button" onClick={keepMine}>
            {t('conflict.keep_mine')}
          </Button>
          <Button
            type="button"
            variant="secondary"
            onClick={() => form.settle(conflict.version, theirs)}
          >
            {t('conflict.take_theirs')}
          </Button>
          <Button type="button" variant="tertiary" onClick={() => form.settle(conflict.version)}>
            {t('conflict.edit')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
