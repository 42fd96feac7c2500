export async function threads() {}
