/** What the elements' class comments tell, for the docs: `custom-elements.json`, typed. */
import type {
  Attribute,
  ClassField,
  CssCustomProperty,
  CssPart,
  CustomElement,
  Event,
  Package,
} from 'custom-elements-manifest';
import json from '../../custom-elements.json' with { type: 'json' };

export const TAGS = ['modality-comparison', 'testimonial-carousel', 'booking-button'] as const;

const manifest = json as unknown as Package;

export interface ElementManifest {
  readonly attributes: readonly Attribute[];
  /** What can be set on it. */
  readonly properties: readonly ClassField[];
  /** What can only be read. */
  readonly readings: readonly ClassField[];
  readonly events: readonly Event[];
  readonly parts: readonly CssPart[];
  readonly tokens: readonly CssCustomProperty[];
}

export function manifestOf(tag: string): ElementManifest {
  const declarations = manifest.modules.flatMap((module) => module.declarations ?? []) as CustomElement[];
  const found = declarations.find(({ tagName }) => tagName === tag);
  if (!found) throw new Error(`custom-elements.json tells of no <${tag}>.`);
  const fields = (found.members ?? []).filter(
    (member): member is ClassField =>
      member.kind === 'field' && member.static !== true && (member.privacy ?? 'public') === 'public',
  );
  return {
    attributes: found.attributes ?? [],
    properties: fields.filter(({ readonly }) => readonly !== true),
    readings: fields.filter(({ readonly }) => readonly === true),
    events: found.events ?? [],
    parts: found.cssParts ?? [],
    tokens: found.cssProperties ?? [],
  };
}
