/**
 * IBM's accessibility-checker-engine on the page of a story: a second opinion beside axe.
 *
 * Every level counts. A violation is what the engine is sure of; a potential one, a recommendation and what it calls
 * manual it wants a person to look at. A person has, and says in `ibm-explained.mjs` why each of them is right as it is;
 * so what is new at any level shows.
 */
import { createRequire } from 'node:module';
import { EXPLAINED } from './ibm-explained.mjs';

const ENGINE = createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js');
/** WCAG 2.2, A and AA. IBM's own set calls violations what WCAG only recommends. */
const RULES = ['WCAG_2_2'];

/** @typedef {{ rule: string, reason: string, level: string, message: string, snippet: string }} Finding */

/** Explanations that were needed. @type {Set<typeof EXPLAINED[number]>} */
const needed = new Set();

/**
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<string[]>} what nobody has explained
 */
// @wcag 1.1.1, 1.3.1, 2.1.1, 4.1.2: IBM’s engine finds nothing unexplained in any story
export async function ibmFindings(page) {
  await page.addScriptTag({ path: ENGINE });
  /** @type {Finding[]} */
  const findings = await page.evaluate(async (rules) => {
    const { ace } = /** @type {any} */ (window);
    const { results } = await new ace.Checker().check(document, rules);
    return results
      .filter((/** @type {any} */ { value }) => value[1] !== 'PASS')
      .map((/** @type {any} */ { ruleId, reasonId, value, message, snippet }) => ({
        rule: ruleId,
        reason: reasonId,
        level: value.join(' '),
        message,
        snippet,
      }));
  }, RULES);
  return findings.flatMap(({ rule, reason, level, message, snippet }) => {
    const explained = EXPLAINED.find(
      (each) =>
        each.rule === rule &&
        each.level === level &&
        (each.where?.test(snippet) ?? true) &&
        (each.says?.test(message) ?? true),
    );
    if (explained) {
      needed.add(explained);
      return [];
    }
    return [`IBM ${level}, ${rule} (${reason}): ${message}\n  ${snippet}`];
  });
}

/** Fails when an explanation has nothing left to explain. For after every story. */
export function everyExplanationIsNeeded() {
  const idle = EXPLAINED.filter((each) => !needed.has(each));
  if (idle.length === 0) return;
  throw new Error(
    `Nothing is found any more that these explain: ${idle.map(({ rule, level }) => `${rule} (${level})`).join(', ')}.`,
  );
}
