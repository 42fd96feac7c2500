export async function orders() {}
