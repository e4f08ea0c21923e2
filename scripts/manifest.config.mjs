/** custom-elements.json: what editors and Storybook know of the elements, from their comments alone. */
export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/**/testing/**'],
  outdir: '.',
  litelement: true,
  plugins: [ownOptions(), onlyPublic(), asPublished()],
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
          // The analyzer also guesses events from what dispatchEvent is given; ours are the documented ones.
          declaration.events = declaration.events?.filter((/** @type {any} */ { description }) => description);
        }
      }
    },
  };
}

/** Names modules as npm's readers find them, the public ones alone, and which of them registers which tag. */
function asPublished() {
  const PUBLIC = /^src\/(?:[\w-]+|elements\/([\w-]+)\/\1|shared\/data-element|.+\.events)\.ts$/;
  const ENTRY = /^src\/([\w-]+)\.ts$/;
  return {
    name: 'as-published',
    /** @param {any} phase */
    packageLinkPhase({ customElementsManifest: manifest }) {
      manifest.modules = manifest.modules.filter(
        (/** @type {any} */ { path }) => PUBLIC.test(path) && path !== 'src/cdn.ts',
      );
      for (const module of manifest.modules) {
        const name = ENTRY.exec(module.path)?.[1];
        const element = name && `src/elements/${name}/${name}.ts`;
        const declaration = manifest.modules
          .find((/** @type {any} */ { path }) => path === element)
          ?.declarations.find((/** @type {any} */ { tagName }) => tagName === name);
        if (!declaration) continue;
        module.exports.push({
          kind: 'custom-element-definition',
          name,
          declaration: { name: declaration.name, module: element },
        });
      }
      // Its own links say .ts in one place and .js in another.
      const published = JSON.stringify(manifest).replace(/"\/?src\/([^"]+)\.[jt]s"/g, '"dist/$1.js"');
      Object.assign(manifest, JSON.parse(published));
    },
  };
}
