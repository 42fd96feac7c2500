import { Button } from '@navikt/ds-react/Button';
import { ErrorMessage } from '@navikt/ds-react/Typography';
import type { PersonRow } from '@/api/types';
import { fieldId } from '@/shared/forms/inputs';
import { useText } from '@/shared/i18n';
import { PersonLine, ProtectionPill } from '@/shared/ui/PersonTags';
import { PersonSearch } from './PersonSearch';
import './people.css';

interface Props {
  person: PersonRow | null;
  onChoose: (person: PersonRow | null) => void;
  label?: string;
  error?: string;
  field?: string;
}

// Search until somebody is chosen; then the chosen one, with a way back.
export function ChosenPerson({ person, onChoose, label, error, field }: Props) {
  const t = useText('people');
  if (person) {
    return (
      <div className="chosen">
        <div className="row">
          <span className="strong">{person.name}</span>
          <PersonLine person={person} />
          <ProtectionPill person={person} />
        </div>
        <Button type="button" size="small" variant="tertiary" onClick={() => onChoose(null)}>
          {t('choose_other')}
        </Button>
      </div>
    );
  }
  return (
    <div>
      <PersonSearch onChoose={onChoose} label={label} id={field && fieldId(field)} />
      {error && <ErrorMessage showIcon>{error}</ErrorMessage>}
    </div>
  );
}
