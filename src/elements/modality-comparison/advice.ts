import type { Issue } from '../../shared/issue.js';
import { valueOf } from './differences.js';
import type { AspectValue, Comparison } from './schema.js';

/** Times as much text about one modality as about another, from which on the reader feels it. */
const TWICE = 2;
/** Characters below which a difference in length means nothing. */
const NOTABLE = 100;

/** What is allowed, and still makes a comparison less fair than its author may want it. */
export function adviceOn({ modalities, aspects }: Comparison): Issue[] {
  const issues: Issue[] = [];
  const advise = (index: number, message: string): void =>
    void issues.push({ path: `modalities[${index}]`, message, advice: true });
  const lengths = modalities.map(
    ({ id, summary }) => lengthOf(summary) + aspects.reduce((sum, aspect) => sum + lengthOf(valueOf(aspect, id!)), 0),
  );
  const least = Math.min(...lengths);
  modalities.forEach(({ id, name }, index) => {
    const has = (kind: string): boolean =>
      aspects.some((aspect) => aspect.kind === kind && ![undefined, false].includes(valueOf(aspect, id!) as boolean));
    if (has('benefit') && !has('caution')) {
      advise(index, `${name} has benefits and no caution. Say what to be careful about (kind: "caution"), too.`);
    }
    const length = lengths[index]!;
    if (length >= TWICE * least && length - least >= NOTABLE) {
      const shortest = modalities[lengths.indexOf(least)]!.name;
      advise(index, `${name} has ${length} characters, ${shortest} ${least}. Give both about as much room.`);
    }
  });
  return issues;
}

function lengthOf(value: AspectValue | undefined): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object') return 0;
  if (Array.isArray(value)) return value.join('').length;
  return [value.text, value.list, value.note].flat().join('').length;
}
