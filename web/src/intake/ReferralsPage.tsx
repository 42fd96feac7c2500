export function ReferralsPage() { return null; }
