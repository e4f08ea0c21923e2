/** custom-elements.json: what editors and Storybook know of the elements, from their comments alone. */
export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/**/testing/**'],
  outdir: '.',
  litelement: true,
  plugins: [ownOptions(), onlyPublic()],
};

/**
 * `@option(…)` declares a property with an attribute, as `@property(…)` does.
 * Its attribute is the one named in the declaration, or the property's name in lower case.
 */
function ownOptions() {
  return {
    name: 'own-options',
    /** @param {any} phase */
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isPropertyDeclaration(node)) return;
      const decorator = ts
        .getDecorators?.(node)
        ?.find((/** @type {any} */ each) => each.expression.expression?.getText() === 'option');
      if (!decorator) return;
      const name = node.name.getText();
      const text = decorator.expression.getText();
      const attribute = /attribute: '([\w-]+)'/.exec(text)?.[1] ?? name.toLowerCase();
      const declaration = moduleDoc.declarations.find(
        (/** @type {any} */ each) => each.name === node.parent.name?.getText(),
      );
      const member = declaration?.members?.find((/** @type {any} */ each) => each.name === name);
      if (!member) return;
      Object.assign(member, { attribute, ...(text.includes('reflect: true') && { reflects: true }) });
      declaration.attributes ??= [];
      declaration.attributes.push({
        name: attribute,
        fieldName: name,
        type: member.type,
        default: member.default,
        description: member.description,
      });
    },
  };
}

/** Leaves out what is nobody's business: private, protected and internal members, and Lit's own. */
function onlyPublic() {
  const INHERITED = new Set([
    'attributeChangedCallback',
    'requestUpdate',
    'render',
    'styles',
    'observedAttributes',
    'reader',
    'slidesSettled',
    'track',
    'link',
  ]);
  return {
    name: 'only-public',
    /** @param {any} phase */
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        for (const declaration of module.declarations ?? []) {
          declaration.members = declaration.members?.filter(
            (/** @type {any} */ { name, privacy }) =>
              !name.startsWith('#') &&
              privacy !== 'private' &&
              privacy !== 'protected' &&
              !INHERITED.has(name) &&
              name !== 'reportOption',
          );
        }
      }
    },
  };
}
