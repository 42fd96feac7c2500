import { describe, expect, it } from 'vitest';
import { addTexts, translate } from '@/shared/i18n/dictionary';
import thread from '@/shared/i18n/sv/thread.json';
import { asFarAsSeen } from './as_far_as_seen';

addTexts('sv', 'thread', thread);
const said = (hidden: number, key: string) =>
  translate('sv', 'thread', asFarAsSeen({ hidden_count: hidden }, key));

describe('The page of a person', () => {
  it('says as a fact only what the reader sees whole', () => {
    expect(said(0, 'participations.none')).toBe(
      'Personen har inte deltagit i någon enhet eller något projekt.',
    );
    expect(said(3, 'participations.none')).toBe('Inget deltagande som du får se.');
    expect(said(3, 'next.none')).toBe('Inget nästa steg som du får se.');
    expect(said(3, 'no_owner')).toBe('Ingen ansvarig som du får se');
    expect(said(3, 'contacts.none')).toBe('Ingen som du får se.');
    expect(said(3, 'timeline.empty')).toBe('Inga händelser här som du får se.');
    expect(said(3, 'stage')).toBe('Var i processen, så långt du får se');
  });
});
