export function ParticipationPage() { return null; }
