import { describe, expect, it } from 'vitest';
import type { OwnCodes } from '@/api/types';
import { choicesOf, codeOf, localOf } from './own_codes';

const local = (id: string, code: string, label_sv: string, more = {}) => ({
  id,
  branch_id: 'a',
  code_list: 'exit_reason' as const,
  code,
  label_sv,
  label_en: `${label_sv} en`,
  offered: true,
  ...more,
});
const own: OwnCodes = {
  local_codes: [
    local('1', 'work', 'Önskejobb'),
    local('2', 'work', 'Arbetsvägen'),
    local('3', 'work', 'Förr', { offered: false }),
    local('4', 'work', 'Grannens', { branch_id: 'b' }),
    local('5', 'moved', 'Dold'),
    local('6', 'work', 'Annan lista', { code_list: 'decline_reason' }),
  ],
  withheld_codes: [
    { branch_id: 'a', code_list: 'exit_reason', code: 'moved' },
    { branch_id: 'b', code_list: 'exit_reason', code: 'other' },
  ],
};
const offered = (branchId: string, language: 'sv' | 'en' = 'sv') =>
  choicesOf(['work', 'moved', 'other'], own, {
    list: 'exit_reason',
    branchId,
    language,
    word: (code) => code.toUpperCase(),
  });

describe('codes of one’s own', () => {
  it('are offered under their shared code, in the order of the alphabet', () => {
    expect(offered('a')).toEqual([
      {
        value: 'work',
        label: 'WORK',
        under: [
          { value: 'work/2', label: 'Arbetsvägen' },
          { value: 'work/1', label: 'Önskejobb' },
        ],
      },
      { value: 'other', label: 'OTHER', under: [] },
    ]);
    expect(offered('a', 'en')[0]?.under?.[0]?.label).toBe('Arbetsvägen en');
  });
  it('are those of the branch alone', () => {
    expect(offered('b').map((one) => one.value)).toEqual(['work', 'moved']);
    expect(offered('b')[0]?.under).toEqual([{ value: 'work/4', label: 'Grannens' }]);
  });
  it('are taken apart again', () => {
    expect([codeOf('work/1'), localOf('work/1')]).toEqual(['work', '1']);
    expect([codeOf('work'), localOf('work')]).toEqual(['work', null]);
    expect([codeOf(''), localOf('')]).toEqual(['', null]);
  });
});
