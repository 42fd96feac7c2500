export async function participations() {}
