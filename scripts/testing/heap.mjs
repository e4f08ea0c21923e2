/**
 * Counts what is in the memory of a test's page, by constructor, from a snapshot of its heap: Chromium's alone.
 * src/shared/testing/heap.ts is its other end.
 */

/** What is made by a page's script and its nodes; the rest is the engine's own. */
const KINDS = ['object', 'native', 'closure'];
/** Words, of which each is a kind of its own otherwise: they count as one. */
const WORDS = ['string', 'concatenated string', 'sliced string'];
/** What the engine keeps for itself: its classes, and what it measures of a page that lives. */
const OWN = /::|^system |^V8|^Internal|^ScheduledAction$|^DOMRect|^LayoutShift|^Performance|Timing$/;

/** @returns {import('@web/test-runner').TestRunnerPlugin} */
export function heap() {
  return {
    name: 'heap',
    async executeCommand({ command, session }) {
      if (command !== 'heap') return undefined;
      if (session.browser.type !== 'puppeteer') throw new Error('This browser tells nothing of its memory.');
      const { getPage } = /** @type {import('@web/test-runner-chrome').ChromeLauncher} */ (session.browser);
      const protocol = await getPage.call(session.browser, session.id).createCDPSession();
      /** @type {string[]} */
      const chunks = [];
      protocol.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
      await protocol.send('HeapProfiler.collectGarbage');
      await protocol.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
      await protocol.detach();
      return counted(JSON.parse(chunks.join('')));
    },
  };
}

/** @param {{snapshot: {meta: {node_fields: string[], node_types: any[]}}, nodes: number[], strings: string[]}} heap */
function counted({ snapshot: { meta }, nodes, strings }) {
  const size = meta.node_fields.length;
  const [type, name] = [meta.node_fields.indexOf('type'), meta.node_fields.indexOf('name')];
  const kinds = meta.node_types[type];
  /** @type {Record<string, number>} */
  const counts = {};
  for (let at = 0; at < nodes.length; at += size) {
    const kind = kinds[nodes[at + type] ?? 0];
    const word = strings[nodes[at + name] ?? 0] ?? '';
    if (!WORDS.includes(kind) && (!KINDS.includes(kind) || OWN.test(word))) continue;
    const what = WORDS.includes(kind) ? 'string' : `${kind} ${word}`;
    counts[what] = (counts[what] ?? 0) + 1;
  }
  return counts;
}
