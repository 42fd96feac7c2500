import {
  CheckmarkIcon,
  ChevronDownIcon,
  CogIcon,
  LaptopIcon,
  LeaveIcon,
  PersonCircleIcon,
} from '@navikt/aksel-icons';
import { Link } from '@tanstack/react-router';
import type { Language, Session } from '@/api/types';
import { perform } from '@/shared/api/http';
import { changeLanguage, useLanguage, useText } from '@/shared/i18n';
import { Menu } from '@/shared/ui/Menu';

const languages: { code: Language; name: string }[] = [
  { code: 'sv', name: 'Svenska' },
  { code: 'en', name: 'English' },
];

export function UserMenu({ session, onShortcuts }: { session: Session; onShortcuts: () => void }) {
  const t = useText('shared');
  const language = useLanguage();
  const choose = (code: Language) => {
    void changeLanguage(code);
    void perform('/sessions/current/language', { method: 'PUT', body: { language: code } }).catch(
      () => undefined,
    );
  };
  const leave = async () => {
    await perform('/sessions/current', { method: 'DELETE', own401: true }).catch(() => undefined);
    // A full load, so that nothing of the person stays in memory.
    window.location.assign('/log-in');
  };
  const label = (
    <>
      <PersonCircleIcon aria-hidden fontSize={26} />
      <span className="hidden-text">{t('user.menu')} </span>
      <span className="cut">
        {session.staff.name} · {session.municipality.name}
      </span>
      <ChevronDownIcon aria-hidden fontSize={20} />
    </>
  );
  return (
    <div className="top-right">
      <Menu className="top-button" label={label}>
        {(close) => (
          <>
            <div className="about">
              <p className="strong">{session.staff.name}</p>
              {session.roles.map((role) => (
                <p key={`${role.role}${role.branch_id}${role.unit_id}`} className="quiet small">
                  {t(`role.${role.role}`)}, {role.unit_name ?? role.branch_name}
                </p>
              ))}
            </div>
            <ul>
              {languages.map(({ code, name }) => (
                <li key={code}>
                  <button
                    type="button"
                    lang={code}
                    aria-pressed={language === code}
                    onClick={() => {
                      choose(code);
                      close();
                    }}
                  >
                    {name}
                    {language === code && (
                      <CheckmarkIcon className="tick" aria-hidden fontSize={22} />
                    )}
                  </button>
                </li>
              ))}
              <li>
                <Link to="/settings" onClick={close}>
                  <CogIcon aria-hidden fontSize={22} />
                  {t('user.settings')}
                </Link>
              </li>
              <li>
                <button
                  type="button"
                  onClick={() => {
                    close();
                    onShortcuts();
                  }}
                >
                  <LaptopIcon aria-hidden fontSize={22} />
                  {t('shortcuts.title')}
                </button>
              </li>
              <li>
                <button type="button" onClick={() => void leave()}>
                  <LeaveIcon aria-hidden fontSize={22} />
                  {t('user.leave')}
                </button>
              </li>
            </ul>
          </>
        )}
      </Menu>
    </div>
  );
}
