import { ArrowRightIcon } from '@navikt/aksel-icons';
import type { EntryChange } from '@/api/types';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { shownValue } from '@/shared/lib/values';
import { fieldName } from './entry_words';
import { useNames } from './names';

const kShown = 3;
const kId = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;

// What changed, old → new; what was only added has no old. Long lists are folded after the first
// few, but not on paper (`whole`).
export function EntryChanges({ changes, whole }: { changes: EntryChange[]; whole?: boolean }) {
  const t = useText('thread');
  const names = useNames();
  const named = changes
    .map((change) => ({
      ...change,
      old_value: nameOf(change.old_value, names),
      new_value: nameOf(change.new_value, names),
    }))
    .filter((change) => change.old_value !== change.new_value);
  if (named.length === 0) return null;
  if (whole || named.length <= kShown + 1) return <Lines changes={named} />;
  return (
    <>
      <Lines changes={named.slice(0, kShown)} />
      <details className="more small">
        <summary>{t('changes.more', { count: named.length - kShown })}</summary>
        <Lines changes={named.slice(kShown)} />
      </details>
    </>
  );
}

// Ids that nobody here can name say nothing to the reader.
function nameOf(value: string | null, names: ReadonlyMap<string, string>): string | null {
  return value && kId.test(value) ? (names.get(value) ?? null) : value;
}

function Lines({ changes }: { changes: EntryChange[] }) {
  const t = useText('thread');
  const words = useWords();
  return (
    <dl className="changes">
      {changes.map((change, index) => (
        <div key={`${change.field} ${index}`}>
          <dt>{fieldName(change.field, t)}</dt>
          <dd>
            {change.old_value && change.old_value !== 'unknown' && (
              <>
                <s>
                  <span className="hidden-text">{t('from')} </span>
                  {shownValue(change.field, change.old_value, words, t)}
                </s>{' '}
                <ArrowRightIcon title={t('to')} />{' '}
              </>
            )}
            {change.new_value ? shownValue(change.field, change.new_value, words, t) : t('removed')}
          </dd>
        </div>
      ))}
    </dl>
  );
}
