// The pages of the reports lie in groups: the group first, then the page.
export async function openReport(user, group, title) {
  const { t, page } = user;
  const tabs = page.getByRole('navigation', { name: t('reports:tabs'), exact: true });
  await user.press(tabs.getByRole('link', { name: t(`reports:tabs.${group}`), exact: true }));
  const pages = page.getByRole('navigation', { name: t(`reports:tabs.${group}`), exact: true });
  const link = pages.getByRole('link', { name: t(`reports:${title}`), exact: true });
  await link.waitFor();
  if ((await link.getAttribute('aria-current')) !== 'page') await user.press(link);
}
