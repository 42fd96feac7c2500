import { TextInput } from '@/shared/forms/inputs';
import { type Bind } from '@/shared/forms/part';
import { useText } from '@/shared/i18n';
import type { Reach } from './workplace_values';

interface Props {
  legend: string;
  bind: Bind<Reach>;
  // The name is mandatory.
  named?: boolean;
}

// Somebody at the workplace: name, telephone, e-mail.
export function ReachFields({ legend, bind, named = false }: Props) {
  const t = useText('placements');
  return (
    <fieldset className="part">
      <legend>{legend}</legend>
      <TextInput {...bind('name')} label={t('reach.name')} optional={!named} />
      <div className="grid2">
        <TextInput {...bind('phone')} label={t('reach.phone')} optional />
        <TextInput {...bind('email')} label={t('reach.email')} optional />
      </div>
    </fieldset>
  );
}
