/** custom-elements.json as what is made of it needs to see it: one entry an element. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/**
 * @typedef {{ name: string, description: string, type: string, inherited: boolean }} Described `inherited`: all three have it
 * @typedef {Described & { default: string | undefined, attribute: string | undefined, json: boolean, readonly: boolean,
 *   reflects: boolean }} Property `json`: its attribute takes an object as JSON text
 * @typedef {Described & { parameters: string, returns: string }} Method
 * @typedef {Described & { default: string | undefined }} CssProperty
 * @typedef {object} Element
 * @property {string} tag
 * @property {string} className
 * @property {string} description
 * @property {readonly Property[]} properties
 * @property {readonly Method[]} methods
 * @property {readonly Described[]} events
 * @property {readonly Described[]} slots
 * @property {readonly Described[]} parts
 * @property {readonly CssProperty[]} cssProperties
 * @property {readonly Described[]} states
 */

/** @returns {Promise<import('custom-elements-manifest').Package>} */
export async function readManifest() {
  return JSON.parse(await readFile(join(ROOT, 'custom-elements.json'), 'utf8'));
}

/**
 * @param {import('custom-elements-manifest').Package} manifest
 * @returns {Element[]} in the order people meet them
 */
export function elementsOf(manifest) {
  const ORDER = ['modality-comparison', 'testimonial-carousel', 'booking-button'];
  return manifest.modules
    .flatMap(({ declarations = [] }) => /** @type {any[]} */ (declarations))
    .filter(({ tagName }) => tagName)
    .map(elementOf)
    .sort((a, b) => ORDER.indexOf(a.tag) - ORDER.indexOf(b.tag));
}

/** @param {any} declaration */
function elementOf(declaration) {
  const { tagName, name, description, members = [], attributes = [] } = declaration;
  const fields = members.filter((/** @type {any} */ each) => each.kind === 'field' && !each.static);
  return {
    tag: tagName,
    className: name,
    description,
    properties: fields.map((/** @type {any} */ field) => {
      const attribute = attributes.find((/** @type {any} */ each) => each.fieldName === field.name);
      return {
        ...described(field),
        default: field.default,
        attribute: attribute?.name,
        json: attribute !== undefined && attribute.type.text !== field.type.text,
        readonly: field.readonly === true,
        reflects: field.reflects === true,
      };
    }),
    methods: members.filter((/** @type {any} */ { kind }) => kind === 'method').map(methodOf),
    events: (declaration.events ?? []).map(described),
    slots: (declaration.slots ?? []).map(described),
    parts: (declaration.cssParts ?? []).map(described),
    cssProperties: (declaration.cssProperties ?? []).map((/** @type {any} */ each) => ({
      ...described(each),
      default: each.default,
    })),
    states: (declaration.cssStates ?? []).map(described),
  };
}

/** @param {any} method */
function methodOf(method) {
  const parameters = (method.parameters ?? []).map(
    (/** @type {any} */ { name, optional, type }) => `${name}${optional ? '?' : ''}: ${type.text}`,
  );
  return { ...described(method), parameters: parameters.join(', '), returns: method.return?.type?.text ?? 'void' };
}

/** @param {any} item */
function described({ name, description = '', type, inheritedFrom }) {
  const words = description.replace(/\s+/g, ' ').trim();
  return { name, description: words, type: type?.text ?? '', inherited: inheritedFrom !== undefined };
}
