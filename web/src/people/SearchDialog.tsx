import { useNavigate } from '@tanstack/react-router';
import { useText } from '@/shared/i18n';
import { ButtonLink } from '@/shared/ui/ButtonLink';
import { Dialog } from '@/shared/ui/Dialog';
import { PersonSearch } from './PersonSearch';

export function SearchDialog({ onClose }: { onClose: () => void }) {
  const t = useText('people');
  const navigate = useNavigate();
  const open = (personId: string) => {
    onClose();
    void navigate({ to: '/people/$personId', params: { personId } });
  };
  return (
    <Dialog title={t('search.title')} onClose={onClose} high>
      <PersonSearch focused onChoose={(person) => open(person.id)} />
      <div className="form-end" onClick={onClose}>
        <ButtonLink to="/people/new" variant="tertiary" size="small">
          {t('new.title')}
        </ButtonLink>
      </div>
    </Dialog>
  );
}
