import type { ChangeKind, Intervention } from '@/api/types';
import { useText } from '@/shared/i18n';
import { ButtonLink } from '@/shared/ui/ButtonLink';

// The changes that its state allows: made by the owner's side, proposed by the one who carries it out.
export function ActLinks({ one }: { one: Intervention }) {
  const { change, propose } = one.may;
  return (
    <>
      {change.length > 0 && <Links one={one} kinds={change} act="change" />}
      {propose.length > 0 && <Links one={one} kinds={propose} act="proposal" />}
    </>
  );
}

function Links({
  one,
  kinds,
  act,
}: {
  one: Intervention;
  kinds: ChangeKind[];
  act: 'change' | 'proposal';
}) {
  const t = useText('activities');
  return (
    <section className="card">
      <h2>{t(`${act}s`)}</h2>
      <p className="quiet">{t(`${act}s.help`)}</p>
      <div className="acts-list">
        {kinds.map((kind) => (
          <ButtonLink
            key={kind}
            to="/interventions/$interventionId/$act"
            params={{ interventionId: one.id, act }}
            search={{ kind }}
            variant="secondary"
            size="small"
          >
            {t(`codes:change_kind.${kind}`)}
          </ButtonLink>
        ))}
      </div>
    </section>
  );
}
