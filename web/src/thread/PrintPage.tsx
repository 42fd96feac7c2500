import { Button } from '@navikt/ds-react/Button';
import { PrinterSmallIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Entry, EntryGroup, Thread } from '@/api/types';
import { useLocalWords } from '@/shared/api/own_codes';
import { useSession } from '@/shared/api/queries';
import { DateInput } from '@/shared/forms/DateInput';
import { CheckInput } from '@/shared/forms/choices';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { groupedNumber } from '@/shared/lib/identity_numbers';
import { useAddressId, useFilters } from '@/shared/lib/use_address';
import { Note } from '@/shared/ui/Note';
import { Page } from '@/shared/ui/Page';
import { Answered } from '@/shared/ui/states';
import { EntryChanges } from './EntryChanges';
import { headline, otherChanges, quoteOf } from './entry_words';
import { NamesContext, namesIn } from './names';
import { allEntriesQuery, threadQuery } from './queries';
import { isChosen, readSelection, type Selection, writeSelection } from './selection';
import './thread.css';
import './print.css';

// The whole thread, or a part of it, as it goes on paper: the oldest first.
export function PrintPage() {
  const personId = useAddressId('personId');
  const query = useQuery(threadQuery(personId));
  return (
    <Answered page query={query} rows={7}>
      {(thread) => <Printed thread={thread} />}
    </Answered>
  );
}

function Printed({ thread }: { thread: Thread }) {
  const t = useText('thread');
  const session = useSession();
  const { names: localNames } = useLocalWords();
  const [search, change] = useFilters();
  const selection = readSelection(search);
  const choose = (patch: Partial<Selection>) => change(writeSelection({ ...selection, ...patch }));
  const query = useQuery(allEntriesQuery(thread.person.id));
  return (
    <Page
      title={t('print.title', { name: thread.person.name })}
      back={
        <Link to="/people/$personId" params={{ personId: thread.person.id }}>
          {thread.person.name}
        </Link>
      }
      actions={
        <Button icon={<PrinterSmallIcon aria-hidden />} onClick={() => window.print()}>
          {t('print')}
        </Button>
      }
      lead={<PrintFacts thread={thread} />}
    >
      <Choices thread={thread} selection={selection} onChoose={choose} />
      {thread.hidden_count > 0 && (
        <div className="thread-note">
          <Note>{t('hidden', { count: thread.hidden_count })}</Note>
        </div>
      )}
      <NamesContext value={namesIn(thread, session, localNames)}>
        <Answered query={query} rows={6}>
          {(entries) => (
            <Entries
              entries={entries.filter((entry) => isChosen(entry, selection))}
              withChanges={selection.changes}
            />
          )}
        </Answered>
      </NamesContext>
    </Page>
  );
}

function PrintFacts({ thread }: { thread: Thread }) {
  const t = useText('thread');
  const words = useWords();
  const session = useSession();
  const { person } = thread;
  const number = person.identity_numbers.find((one) => one.valid_to === null);
  const parts = [
    number ? groupedNumber(number.number) : '',
    t('case', { number: person.case_number }),
    t('print.by', { name: session.staff.name, date: words.date(session.today) }),
  ].filter(Boolean);
  return (
    <p className="person-facts">
      {parts.map((part) => (
        <span key={part}>{part}</span>
      ))}
    </p>
  );
}

interface ChoicesProps {
  thread: Thread;
  selection: Selection;
  onChoose: (patch: Partial<Selection>) => void;
}

function Choices({ thread, selection, onChoose }: ChoicesProps) {
  const t = useText('thread');
  const { today } = useSession();
  const groups = Object.keys(thread.entry_counts) as EntryGroup[];
  const left = new Set(selection.without);
  const toggle = (group: string, isIn: boolean) => {
    if (isIn) left.delete(group);
    else left.add(group);
    onChoose({ without: [...left] });
  };
  return (
    <section className="card print-choices" aria-labelledby="choices">
      <h2 id="choices">{t('print.choose')}</h2>
      <div className="grid2">
        <DateInput
          field="from"
          value={selection.from}
          onChange={(from) => onChoose({ from })}
          label={t('print.from')}
          optional
          today={today}
        />
        <DateInput
          field="to"
          value={selection.to}
          onChange={(to) => onChoose({ to })}
          label={t('print.to')}
          optional
          today={today}
        />
      </div>
      <fieldset className="row print-groups">
        <legend>{t('print.groups')}</legend>
        {groups.map((group) => (
          <CheckInput
            key={group}
            field={`group.${group}`}
            value={!left.has(group)}
            onChange={(isIn) => toggle(group, isIn)}
            label={t(`codes:entry_group.${group}`)}
          />
        ))}
      </fieldset>
      <CheckInput
        field="changes"
        value={selection.changes}
        onChange={(changes) => onChoose({ changes })}
        label={t('print.changes')}
      />
    </section>
  );
}

function Entries({ entries, withChanges }: { entries: Entry[]; withChanges: boolean }) {
  const t = useText('thread');
  const words = useWords();
  if (entries.length === 0) return <p className="card quiet">{t('print.none')}</p>;
  return (
    <ol className="printed">
      {entries.map((entry) => {
        const quote = quoteOf(entry);
        return (
          <li key={entry.id}>
            <p className="entry-when">
              <time dateTime={entry.happened_on}>{words.date(entry.happened_on)}</time>
              <span>{entry.unit_name ?? entry.branch_name}</span>
              <span>{entry.actor_name}</span>
            </p>
            <p className="strong">
              {headline(entry, t, words)}
              {entry.cancelled_by && ` (${t('cancelled')})`}
            </p>
            {quote && <p className="pre">{quote}</p>}
            {withChanges && <EntryChanges changes={otherChanges(entry, words)} whole />}
            {entry.reason && <p className="quiet">{t('reason', { reason: entry.reason })}</p>}
          </li>
        );
      })}
    </ol>
  );
}
