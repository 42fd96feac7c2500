export async function referrals() {}
