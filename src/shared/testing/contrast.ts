const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** A colour on whatever is painted already, and how much of it is let through. */
interface Layer {
  readonly color: string;
  readonly opacity: number;
}

/**
 * WCAG's contrast between a colour an element has and what it stands on, as the browser itself puts them over each
 * other.
 *
 * @param color - as computed, in whatever notation and with whatever transparency
 * @param element - whose own background counts, with those around it
 */
export function contrastOn(element: Element, color: string): number {
  const layers = layersBelow(element);
  const [high, low] = [luminance([...layers, { color, opacity: opacityOf(element) }]), luminance(layers)].sort(
    (a, b) => b - a,
  );
  return (high! + 0.05) / (low! + 0.05);
}

/** The contrast of an element's words. */
export function textContrast(element: Element): number {
  return contrastOn(element, getComputedStyle(element).color);
}

/** How far a control's outline, or its filling, stands out from what is around it, whichever does more. */
export function edgeContrast(control: Element): number {
  const { borderTopColor, borderTopWidth, borderTopStyle, backgroundColor } = getComputedStyle(control);
  const around = parentOf(control)!;
  const edges = borderTopStyle === 'none' || borderTopWidth === '0px' ? [] : [borderTopColor];
  return Math.max(...[...edges, backgroundColor].map((color) => contrastOn(around, color)));
}

/** The element around it as it is drawn: across slots and shadow hosts. */
export function parentOf(element: Element): Element | null {
  const { parentNode } = element.assignedSlot ?? element;
  return parentNode instanceof ShadowRoot ? parentNode.host : (parentNode as Element | null);
}

/** Backgrounds from the first one that lets nothing through up to the element's own. */
function layersBelow(element: Element): Layer[] {
  const layers: Layer[] = [];
  for (let each: Element | null = element; each instanceof Element; each = parentOf(each)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(each);
    if (backgroundImage !== 'none') throw new Error(`<${each.localName}> has a picture behind it.`);
    layers.unshift({ color: backgroundColor, opacity: opacityOf(each) });
    if (isOpaque(backgroundColor)) return layers;
  }
  throw new Error(`<${element.localName}> stands on nothing: give what is around it a background.`);
}

function opacityOf(element: Element): number {
  let opacity = 1;
  for (let each: Element | null = element; each instanceof Element; each = parentOf(each)) {
    opacity *= Number(getComputedStyle(each).opacity);
  }
  return opacity;
}

const opaque = new Map<string, boolean>();

function isOpaque(color: string): boolean {
  const known = opaque.get(color);
  if (known !== undefined) return known;
  canvas.clearRect(0, 0, 1, 1);
  paint({ color, opacity: 1 });
  const is = canvas.getImageData(0, 0, 1, 1).data[3] === 255;
  opaque.set(color, is);
  return is;
}

function luminance(layers: readonly Layer[]): number {
  canvas.clearRect(0, 0, 1, 1);
  for (const layer of layers) paint(layer);
  const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((byte) => {
    const part = byte / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function paint({ color, opacity }: Layer): void {
  // A canvas keeps the colour it had where it does not know the one it gets: two begin differently, and end alike.
  canvas.fillStyle = '#000001';
  canvas.fillStyle = color;
  const once = canvas.fillStyle;
  canvas.fillStyle = '#000002';
  canvas.fillStyle = color;
  if (canvas.fillStyle !== once) throw new Error(`${color} is no colour a canvas knows.`);
  canvas.globalAlpha = opacity;
  canvas.fillRect(0, 0, 1, 1);
}
