import { useNavigate, useSearch } from '@tanstack/react-router';
import { changeLanguage, useLanguage, useText } from '@/shared/i18n';
import { Mark } from '@/shared/ui/Mark';
import { Page } from '@/shared/ui/Page';
import type { Session } from '@/api/types';
import { LogInForm } from './LogInForm';
import './session.css';

export function LogInPage() {
  const t = useText('session');
  const language = useLanguage();
  const navigate = useNavigate();
  const { back } = useSearch({ strict: false });
  const other = language === 'sv' ? 'en' : 'sv';
  const enter = async (session: Session) => {
    await changeLanguage(session.staff.language);
    await navigate({ href: back?.startsWith('/') && !back.startsWith('//') ? back : '/' });
  };
  return (
    <div className="gate">
      <div className="gate-side" aria-hidden>
        <svg
          viewBox="0 0 600 900"
          preserveAspectRatio="xMidYMid slice"
          fill="none"
          strokeLinecap="round"
        >
          <path
            d="M-20 690c150 0 130-300 270-300s60 230 190 230 80-420 240-420"
            stroke="#ff6b74"
            strokeWidth="5"
          />
          {[
            [119, 540],
            [250, 390],
            [440, 620],
            [530, 410],
          ].map(([x, y]) => (
            <circle key={x} cx={x} cy={y} r="13" fill="#1b2030" stroke="#ff6b74" strokeWidth="5" />
          ))}
        </svg>
      </div>
      <main className="gate-main" id="main">
        <div className="gate-top">
          <span className="mark">
            <Mark />
            Samsyn
          </span>
          <button
            type="button"
            className="linklike"
            lang={other}
            onClick={() => void changeLanguage(other)}
          >
            {other === 'sv' ? 'På svenska' : 'In English'}
          </button>
        </div>
        <div className="gate-box">
          <Page title={t('title')} lead={t('lead')}>
            <LogInForm onDone={(session) => void enter(session)} />
          </Page>
          <p className="quiet small">{t('help')}</p>
        </div>
      </main>
    </div>
  );
}
