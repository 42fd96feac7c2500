import { useText } from '@/shared/i18n';

export function Steps({ at, names }: { at: number; names: string[] }) {
  const t = useText('shared');
  return (
    <ol className="steps" aria-label={t('steps')}>
      {names.map((name, index) => (
        <li
          key={name}
          data-done={index + 1 < at}
          aria-current={index + 1 === at ? 'step' : undefined}
        >
          {name}
        </li>
      ))}
    </ol>
  );
}
