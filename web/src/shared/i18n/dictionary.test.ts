import { describe, expect, it } from 'vitest';
import { addTexts, translate } from './dictionary';

addTexts('sv', 'shared', {
  save: 'Spara',
  hits_one: '{{count}} träff',
  hits_other: '{{count}} träffar',
});
addTexts('sv', 'people', { title: 'Hej {{name}}' });
addTexts('sv', 'codes', { 'sex.woman': 'Kvinna' });

describe('Dictionary', () => {
  it('fills blanks and leaves none behind', () => {
    expect(translate('sv', 'people', 'title', { name: 'Amina' })).toBe('Hej Amina');
    expect(translate('sv', 'people', 'title')).toBe('Hej ');
  });
  it('falls back on the shared room and reads another by its name', () => {
    expect(translate('sv', 'people', 'save')).toBe('Spara');
    expect(translate('sv', 'people', 'codes:sex.woman')).toBe('Kvinna');
  });
  it('counts', () => {
    expect(translate('sv', 'people', 'hits', { count: 1 })).toBe('1 träff');
    expect(translate('sv', 'people', 'hits', { count: 0 })).toBe('0 träffar');
  });
  it('gives the default, then the key', () => {
    expect(translate('sv', 'people', 'no', { defaultValue: 'x' })).toBe('x');
    expect(translate('sv', 'people', 'no')).toBe('no');
  });
});
