import { Button } from '@navikt/ds-react/Button';
import { PlusIcon, TrashIcon } from '@navikt/aksel-icons';
import { useState } from 'react';
import type { Contact, Thread } from '@/api/types';
import { showProblem, useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { useLocalWords } from '@/shared/api/own_codes';
import { useText } from '@/shared/i18n';
import { asFarAsSeen } from './as_far_as_seen';
import { ContactDialog } from './ContactDialog';

export function ContactsCard({ thread }: { thread: Thread }) {
  const t = useText('thread');
  const done = useDone();
  const [adding, setAdding] = useState(false);
  const { person, contacts } = thread;
  const remove = async (contact: Contact) => {
    try {
      const answer = await perform(`/people/${person.id}/contacts/${contact.id}`, {
        method: 'DELETE',
      });
      await done(t('contact.removed', { name: contact.name }), answer);
    } catch (error) {
      await showProblem(error);
    }
  };
  return (
    <section className="card">
      <div className="card-head firm">
        <h2>{t('contacts')}</h2>
        {person.may.write && (
          <Button
            size="small"
            variant="tertiary"
            icon={<PlusIcon aria-hidden />}
            onClick={() => setAdding(true)}
          >
            {t('add')}
          </Button>
        )}
      </div>
      {contacts.length === 0 && <p className="quiet">{t(asFarAsSeen(thread, 'contacts.none'))}</p>}
      <ul className="stack">
        {contacts.map((contact) => (
          <li key={contact.id} className="mini">
            <ContactItem
              contact={contact}
              onRemove={person.may.write ? () => void remove(contact) : undefined}
            />
          </li>
        ))}
      </ul>
      {adding && (
        <ContactDialog
          personId={person.id}
          branchId={person.may.acting_branch_id ?? ''}
          onClose={() => setAdding(false)}
        />
      )}
    </section>
  );
}

function ContactItem({ contact, onRemove }: { contact: Contact; onRemove?: () => void }) {
  const t = useText('thread');
  const words = useLocalWords();
  const kind = words.full('contact_kind', contact.kind, contact.local_kind_id);
  const about = [contact.role && contact.role !== kind ? contact.role : '', contact.organisation]
    .filter(Boolean)
    .join(', ');
  return (
    <div className="contact">
      <div>
        <p className="strong">{contact.name}</p>
        <p className="quiet small">
          {kind}
          {about && ` · ${about}`}
        </p>
        {contact.phone && (
          <p>
            <a href={`tel:${contact.phone.replace(/[^\d+]/g, '')}`}>{contact.phone}</a>
          </p>
        )}
        {contact.email && (
          <p>
            <a href={`mailto:${contact.email}`}>{contact.email}</a>
          </p>
        )}
        {contact.note && <p className="small pre">{contact.note}</p>}
      </div>
      {onRemove && (
        <button
          type="button"
          className="icon-button"
          aria-label={t('contact.remove', { name: contact.name })}
          onClick={onRemove}
        >
          <TrashIcon aria-hidden />
        </button>
      )}
    </div>
  );
}
