import { useQuery } from '@tanstack/react-query';
import type { ParticipationSheet } from '@/api/types';
import { useText } from '@/shared/i18n';
import { Answered } from '@/shared/ui/states';
import { ExitForm } from './ExitForm';
import { OnePage } from './OnePage';
import { exitCheckQuery } from './queries';

export function ExitPage() {
  const t = useText('outcomes');
  return (
    <OnePage title={t('exit.title')} lead={t('exit.lead')}>
      {(participation) => <Checked participation={participation} />}
    </OnePage>
  );
}

function Checked({ participation }: { participation: ParticipationSheet }) {
  const query = useQuery(exitCheckQuery(participation.id));
  return (
    <Answered query={query} rows={5}>
      {(check) => <ExitForm participation={participation} check={check} />}
    </Answered>
  );
}
