/** Tries that the docs page of an element shows what there is to be seen of it. */

/**
 * @param {object} place
 * @param {import('puppeteer-core').Page} place.page
 * @param {string} place.tag
 */
export async function everyStoryIsThere({ page, tag }) {
  const wrong = await page.evaluate(async (name) => {
    const preview = /** @type {any} */ (window).__STORYBOOK_PREVIEW__;
    const { entries } = await (await fetch('index.json')).json();
    const stories = /** @type {{ id: string, type: string }[]} */ (Object.values(entries)).filter(
      ({ id, type }) => type === 'story' && id.startsWith(`${name}--`),
    );
    const faults = await Promise.all(
      stories.map(async ({ id: storyId }) => {
        const { storyGlobals } = await preview.loadStory({ storyId });
        const [, most] = /^w(\d+)$/.exec(storyGlobals.viewport?.value ?? '') ?? [];
        const places = [...document.querySelectorAll(`[id="story--${storyId}"], [id^="story--${storyId}--"]`)];
        if (places.length === 0) return `${storyId} is not there.`;
        const widths = places.flatMap((place) =>
          [...place.querySelectorAll(name)].map((each) => each.getBoundingClientRect().width),
        );
        if (most === undefined) return [];
        if (widths.length === 0) return `${storyId} is there without its element.`;
        const tooWide = widths.filter((width) => width > Number(most));
        return tooWide.map((width) => `${storyId} is ${width} pixels wide instead of ${most}.`);
      }),
    );
    return stories.length === 0 ? ['There are no stories of it.'] : faults.flat();
  }, tag);
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
}
