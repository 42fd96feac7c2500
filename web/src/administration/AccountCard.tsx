import { Button } from '@navikt/ds-react/Button';
import { useState } from 'react';
import type { HandedOverPassword, StaffMemberSheet } from '@/api/types';
import { refreshWork, showProblem, useDone } from '@/shared/api/acts';
import { perform } from '@/shared/api/http';
import { required } from '@/shared/forms/checks';
import { FormFrame } from '@/shared/forms/FormFrame';
import { TextInput } from '@/shared/forms/inputs';
import { useForm } from '@/shared/forms/use_form';
import { useText } from '@/shared/i18n';
import { useWords } from '@/shared/i18n/words';
import { Note } from '@/shared/ui/Note';

// A password is shown once, to be handed over; whoever gets it chooses another before anything else.
export function AccountCard({ member }: { member: StaffMemberSheet }) {
  const t = useText('administration');
  const words = useWords();
  const done = useDone();
  const [password, setPassword] = useState('');
  const { account } = member;
  const path = `/organisation/staff/${member.id}`;
  const act = async (run: () => Promise<unknown>, text: string) => {
    try {
      await run();
      await done(text);
    } catch (error) {
      await showProblem(error);
    }
  };
  const renew = async () => {
    const { data } = await perform<HandedOverPassword>(`${path}/account/password`, {
      method: 'PUT',
    });
    setPassword(data.password);
  };
  const setActive = (active: boolean) =>
    perform(`${path}/activity`, { method: 'PUT', body: { active }, version: member.version });
  return (
    <section className="card stack">
      <h2>{t('account')}</h2>
      {!member.may_change_own_facts && <p className="quiet">{t('account.not_yours')}</p>}
      {account && (
        <dl className="facts">
          <dt>{t('account.username')}</dt>
          <dd>
            <code>{account.username}</code>
          </dd>
        </dl>
      )}
      {password && (
        <Note role="status">
          <p className="strong">{t('account.password', { name: member.name })}</p>
          <p className="handed-over">{password}</p>
          <p>{t('account.password.help')}</p>
        </Note>
      )}
      {account?.locked_until && (
        <p>{t('account.locked', { time: words.clock(account.locked_until) })}</p>
      )}
      {member.may_change_own_facts && !account && (
        <NewAccount
          member={member}
          onDone={(made) => {
            setPassword(made);
            void refreshWork();
          }}
        />
      )}
      {member.may_change_own_facts && account && (
        <div className="row">
          {account.locked_until && (
            <Button
              size="small"
              onClick={() =>
                void act(
                  () => perform(`${path}/account/lock`, { method: 'DELETE' }),
                  t('account.unlocked'),
                )
              }
            >
              {t('account.unlock')}
            </Button>
          )}
          <Button
            size="small"
            variant="secondary"
            onClick={() => void act(renew, t('account.renewed'))}
          >
            {t('account.renew')}
          </Button>
          <Button
            size="small"
            variant="secondary"
            onClick={() =>
              void act(
                () => setActive(!member.active),
                t(member.active ? 'staff.deactivated' : 'staff.activated'),
              )
            }
          >
            {t(member.active ? 'staff.deactivate' : 'staff.activate')}
          </Button>
        </div>
      )}
      {member.may_change_own_facts && <p className="quiet small">{t('account.help')}</p>}
    </section>
  );
}

function NewAccount({
  member,
  onDone,
}: {
  member: StaffMemberSheet;
  onDone: (password: string) => void;
}) {
  const t = useText('administration');
  const form = useForm(
    { username: suggested(member.name) },
    { check: (values) => required(values, 'username') },
  );
  const send = async (body: { username: string }) => {
    const { data } = await perform<HandedOverPassword>(
      `/organisation/staff/${member.id}/account`,
      { method: 'PUT', body },
    );
    onDone(data.password);
  };
  return (
    <FormFrame form={form} send={send} submitText={t('account.open')}>
      <TextInput
        {...form.bind('username')}
        label={t('account.username')}
        help={t('account.username.help')}
        width="w-mid"
      />
    </FormFrame>
  );
}

// "Åsa Öhman" → "asa.ohman".
export function suggested(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '.')
    .replace(/^\.+|\.+$/g, '');
}
