// Hands that have a keyboard only: Tab, Enter, Space, arrows and letters.
const kMostTabs = 250;

const isThere = (element) => element === document.activeElement;

// Which way to go: -1 back, 1 onwards. Whatever an open dialog hides cannot be reached.
function wayTo(element) {
  const from = document.activeElement;
  if (!from || from === document.body) return 1;
  return from.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING ? -1 : 1;
}

// Something of the focused thing must be seen (WCAG 2.2, 2.4.11); else what lies over it.
function coverOf(element) {
  const box = (element.closest('label') ?? element).getBoundingClientRect();
  const over = (x, y) => {
    const top = document.elementFromPoint(x, y);
    if (top === null) return 'outside the window';
    const own =
      element.contains(top) || top.contains(element) || top.closest('label')?.control === element;
    return own ? null : top.outerHTML.slice(0, 100);
  };
  const found = [0.5, 0.1, 0.9].flatMap((x) =>
    [0.5, 0.1, 0.9].map((y) => over(box.left + box.width * x, box.top + box.height * y)),
  );
  return found.includes(null) ? null : `${element.outerHTML.slice(0, 140)} by ${found[0]}`;
}

export function keysOf(page, fault) {
  const key = (name) => page.keyboard.press(name);

  const reach = async (locator) => {
    await locator.waitFor({ state: 'attached' });
    for (let tabs = 0; tabs < kMostTabs; tabs += 1) {
      if (await locator.evaluate(isThere)) {
        const cover = await locator.evaluate(coverOf);
        if (cover) fault(`covered when focused: ${cover}`);
        return;
      }
      await key((await locator.evaluate(wayTo)) < 0 ? 'Shift+Tab' : 'Tab');
    }
    throw new Error(`cannot be reached by keyboard: ${locator}`);
  };

  const press = async (locator, name = 'Enter') => {
    await reach(locator);
    await key(name);
  };

  const type = async (locator, text) => {
    await reach(locator);
    await key('Control+A');
    await page.keyboard.type(text);
  };

  // Arrows change a closed list in place.
  const select = async (locator, label) => {
    await locator.locator('option', { hasText: label }).first().waitFor({ state: 'attached' });
    await reach(locator);
    const way = (wanted) =>
      locator.evaluate((list, text) => {
        const at = [...list.options].findIndex((one) => one.text.startsWith(text));
        return Math.sign(at - list.selectedIndex);
      }, wanted);
    for (let step = await way(label); step !== 0; step = await way(label))
      await key(step > 0 ? 'ArrowDown' : 'ArrowUp');
  };

  // Tab comes to the group, arrows go within it.
  const choose = async (radio) => {
    await radio.waitFor({ state: 'attached' });
    const name = await radio.getAttribute('name');
    const group = page.locator(`input[type=radio][name="${name}"]`);
    const chosen = group.and(page.locator(':checked'));
    await reach((await chosen.count()) > 0 ? chosen : group.first());
    if ((await chosen.count()) === 0) await key('Space');
    for (let step = await group.count(); step > 0 && !(await radio.isChecked()); step -= 1)
      await key('ArrowDown');
    if (!(await radio.isChecked())) throw new Error(`cannot be chosen by arrows: ${radio}`);
  };

  return { key, reach, press, type, select, choose };
}
