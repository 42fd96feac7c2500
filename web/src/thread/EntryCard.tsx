import {
  BarChartIcon,
  Buildings3Icon,
  CheckmarkCircleIcon,
  ClipboardIcon,
  CompassIcon,
  HandHeartIcon,
  InboxDownIcon,
  MagnifyingGlassIcon,
  PencilLineIcon,
  PersonGroupIcon,
  PersonIcon,
  PersonTallShortIcon,
  UploadIcon,
} from '@navikt/aksel-icons';
import type { ComponentType } from 'react';
import type { Entry, EntryGroup } from '@/api/types';
import { showProblem, useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { Pill } from '@/shared/ui/Pill';
import { EntryChanges } from './EntryChanges';
import { headline, otherChanges, quoteOf } from './entry_words';

const icons: Record<EntryGroup, ComponentType<{ 'aria-hidden': boolean }>> = {
  referral: InboxDownIcon,
  participation: CheckmarkCircleIcon,
  measurement: BarChartIcon,
  person: PersonIcon,
  contact: PersonGroupIcon,
  ownership: PersonTallShortIcon,
  assessment: MagnifyingGlassIcon,
  plan: CompassIcon,
  intervention: HandHeartIcon,
  placement: Buildings3Icon,
  note: PencilLineIcon,
  task: ClipboardIcon,
  import: UploadIcon,
};

export function EntryCard({ entry }: { entry: Entry }) {
  const t = useText('thread');
  const words = useWords();
  const done = useDone();
  const Icon = icons[entry.group] ?? ClipboardIcon;
  const quote = quoteOf(entry);
  const undo = async () => {
    try {
      await perform(`/entries/${entry.id}/undo`, { method: 'POST' });
      await done(t('undone'));
    } catch (error) {
      await showProblem(error);
    }
  };
  return (
    <>
      <span className="knot">
        <Icon aria-hidden />
      </span>
      <article className="entry">
        <p className="entry-when">
          <time dateTime={entry.happened_on}>{words.date(entry.happened_on)}</time>
          <span>{entry.unit_name ?? entry.branch_name}</span>
          <span>{entry.actor_name}</span>
        </p>
        <h4>
          {headline(entry, t, words)}
          {entry.cancelled_by && <Pill tone="grey">{t('cancelled')}</Pill>}
        </h4>
        {quote && <p className="pre">{quote}</p>}
        <EntryChanges changes={otherChanges(entry, words)} />
        {entry.reason && <p className="quiet">{t('reason', { reason: entry.reason })}</p>}
        {entry.may_undo && (
          <button type="button" className="linklike small" onClick={() => void undo()}>
            {t('undo')}
            <span className="hidden-text">
              : {headline(entry, t, words)}, {words.date(entry.happened_on)}
            </span>
          </button>
        )}
      </article>
    </>
  );
}
