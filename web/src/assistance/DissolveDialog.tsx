import { DateInput } from '@/shared/forms/DateInput';
import { dates, required } from '@/shared/forms/checks';
import { useSession } from '@/shared/api/queries';
import { useText } from '@/shared/i18n';
import { ActDialog, type HouseholdActProps } from './ActDialog';

export function DissolveDialog({ household, onClose }: HouseholdActProps) {
  const t = useText('assistance');
  const { today } = useSession();
  return (
    <ActDialog<{ dissolved_on: string }>
      household={household}
      onClose={onClose}
      title={t('dissolve')}
      told={t('dissolve.done')}
      path="/dissolution"
      initial={{ dissolved_on: today }}
      check={(values) => [...required(values, 'dissolved_on'), ...dates(values, 'dissolved_on')]}
      body={(values) => values}
    >
      {(form) => (
        <>
          <p className="quiet">{t('dissolve.help')}</p>
          <DateInput {...form.bind('dissolved_on')} label={t('dissolve.on')} today={today} />
        </>
      )}
    </ActDialog>
  );
}
