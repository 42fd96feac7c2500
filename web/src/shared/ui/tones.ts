import type { ReferralState } from '@/api/types';
import type { Tone } from './Pill';

export const referralTone: Record<ReferralState, Tone> = {
  sent: 'blue',
  question: 'violet',
  accepted: 'green',
  declined: 'red',
  withdrawn: 'grey',
  started: 'green',
  reported: 'grey',
};

export const stateTone = { planned: 'blue', ongoing: 'green', ended: 'grey' } as const;
