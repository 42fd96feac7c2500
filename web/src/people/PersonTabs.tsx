import { Link } from '@tanstack/react-router';
import type { Id } from '@/api/types';
import { placesOf } from '@/shared/api/places';
import { useSession } from '@/shared/api/queries';
import { useText } from '@/shared/i18n';
import { personTabs } from './person_tabs';
import './people.css';

// From one page about the person to another. `active` is a key of person_tabs.
export function PersonTabs({ personId, active }: { personId: Id; active: string }) {
  const t = useText('shared');
  const open = placesOf(useSession().roles);
  const tabs = personTabs.filter((tab) => !tab.needs || open.has(tab.needs));
  return (
    <nav className="person-tabs" aria-label={t('person_tabs')}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab.key}>
            <Link
              to={tab.to}
              params={{ personId }}
              activeOptions={{ exact: true, includeSearch: false }}
              aria-current={tab.key === active ? 'page' : undefined}
            >
              {t(`person_tab.${tab.key}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
