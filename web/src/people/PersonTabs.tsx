import { Link } from '@tanstack/react-router';
import { useLayoutEffect, useRef } from 'react';
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
  const strip = useRef<HTMLElement>(null);
  useLayoutEffect(() => showActive(strip.current), [active]);
  return (
    <nav ref={strip} className="person-tabs" aria-label={t('person_tabs')}>
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

// Where the tabs are wider than a phone, the one that is open stands in sight.
function showActive(strip: HTMLElement | null) {
  const tab = strip?.querySelector('[aria-current=page]');
  if (!strip || !tab) return;
  const [seen, open] = [strip.getBoundingClientRect(), tab.getBoundingClientRect()];
  if (open.right > seen.right) strip.scrollLeft += open.right - seen.right;
}
