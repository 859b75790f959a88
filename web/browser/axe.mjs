// Asks axe-core whether a page can be used by everybody (WCAG 2.2 A and AA).
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

export async function expectAccessible(page, where) {
  await page.evaluate(source);
  const violations = await page.evaluate(async (rules) => {
    const { violations: found } = await globalThis.axe.run(document, { runOnly: rules });
    return found.map(({ id, nodes }) => `${id} ×${nodes.length}: ${nodes[0].html.slice(0, 180)} (${nodes[0].failureSummary.replace(/\s+/g, ' ').slice(0, 200)})`);
  }, RULES);
  if (violations.length > 0) throw new Error(`${where}:\n  ${violations.join('\n  ')}`);
}

/** Nothing is cut off or has to be scrolled to sideways. */
export async function expectNoSidewaysScroll(page, where) {
  const [wide, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  if (wide > room) throw new Error(`${where}: ${wide} px wide where there is room for ${room}`);
}
