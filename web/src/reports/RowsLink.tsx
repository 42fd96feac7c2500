import { useText } from '@/shared/i18n';
import { InputLink } from './InputLink';
import { useMayRelease } from './may_release';

// Rows of people leave by a team leader only. `words`: under which the link's own are.
export function RowsLink({ path, query, words }: { path: string; query: Record<string, string>; words: string }) {
  const t = useText('reports');
  if (!useMayRelease()) return null;
  return (
    <InputLink path={path} query={query} title={t(`${words}.text`)}>
      {t(words)}
    </InputLink>
  );
}
