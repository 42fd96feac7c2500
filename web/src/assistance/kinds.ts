export const kinds = ['income_support', 'other_assistance'] as const;
export const householdTypes = [
  'single',
  'single_with_children',
  'couple',
  'couple_with_children',
  'other',
] as const;
