/** custom-elements.json: what editors, types, tables and Storybook know of the elements, from their comments alone. */
export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.test.ts', 'src/**/testing/**', 'src/cdn*.ts'],
  outdir: '.',
  litelement: true,
  plugins: [ownOptions(), spelledOut(), onlyPublic(), asPublished()],
};

/** Modules whose classes are public: the elements, what they have in common, and their events. */
const PUBLIC = /^src\/(?:[\w-]+|elements\/([\w-]+)\/\1|shared\/data-element|.+\.events)\.ts$/;
/** Modules whose every export is public. */
const ENTRY = /^src\/([\w-]+)\.ts$/;

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
        // An object is written as JSON.
        type: text.startsWith('option(messages(') ? { text: 'string' } : member.type,
        default: member.default,
        description: member.description,
      });
    },
  };
}

/**
 * Spells out types that are names for a few words (`BookingMode`), in their own order, which is the one of their
 * documentation; and what `data` holds, which the base class knows only as a type parameter. That data are taken as
 * read-only, too, is left out: whoever gives them need not know.
 */
function spelledOut() {
  /** @type {Map<string, string>} */
  const unions = new Map();
  /** Names of types by the schema they are inferred from. @type {Map<string, string>} */
  const inferred = new Map();
  /** Schemas by the class that renders their data. @type {Map<string, string>} */
  const schemas = new Map();
  return {
    name: 'spelled-out',
    /** @param {any} phase */
    analyzePhase({ ts, node }) {
      if (ts.isClassDeclaration(node)) {
        const base = node.heritageClauses?.[0]?.types[0]?.getText() ?? '';
        const schema = /^DataElement<typeof (\w+)>$/.exec(base)?.[1];
        if (schema) schemas.set(node.name.getText(), schema);
      }
      if (!ts.isTypeAliasDeclaration(node)) return;
      const [name, text] = [node.name.getText(), node.type.getText()];
      const schema = /^v\.InferInput<typeof (\w+)>$/.exec(text)?.[1];
      if (schema) inferred.set(schema, name);
      const list = /^\(typeof (\w+)\)\[number\]$/.exec(text)?.[1];
      if (list) unions.set(name, wordsOf(ts, node.getSourceFile(), list).join(' | '));
      else if (/^(?:'[\w-]+'|\d+|null)(?:\s*\|\s*(?:'[\w-]+'|\d+|null))*$/.test(text)) unions.set(name, text);
    },
    /** @param {any} phase */
    packageLinkPhase({ customElementsManifest }) {
      for (const { declarations = [] } of customElementsManifest.modules) {
        for (const { name, members = [], attributes = [] } of declarations) {
          for (const each of [...members, ...attributes]) {
            if (!each.type) continue;
            const data = inferred.get(schemas.get(name) ?? '') ?? 'object';
            const whole = each.type.text.replace('InferOutput<S>', data);
            const text = each.readonly ? whole : whole.replace(/DeepReadonly<(\w+)>/, '$1');
            each.type = { text: unions.get(text) ?? text };
          }
        }
      }
    },
  };
}

/**
 * The words of a `const … = […] as const` of a file.
 *
 * @param {any} ts
 * @param {any} file
 * @param {string} list
 * @returns {string[]}
 */
function wordsOf(ts, file, list) {
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (name.getText() !== list) continue;
      let literal = initializer;
      while (!ts.isArrayLiteralExpression(literal)) literal = literal.expression;
      return literal.elements.map((/** @type {any} */ each) => each.getText());
    }
  }
  throw new Error(`${file.fileName} has no list ${list}.`);
}

/** Leaves out what is nobody's business: private, protected and internal members, Lit's own, and what no entry exports. */
function onlyPublic() {
  const INHERITED = new Set(['attributeChangedCallback', 'requestUpdate', 'render', 'styles', 'observedAttributes']);
  /** What a comment says is not for others; the analyzer does not keep it. @type {Set<string>} */
  const internal = new Set();
  return {
    name: 'only-public',
    /** @param {any} phase */
    analyzePhase({ ts, node }) {
      const marked = ts.getJSDocTags(node).some((/** @type {any} */ tag) => tag.tagName.getText() === 'internal');
      if (marked && ts.isClassElement(node)) internal.add(`${node.parent.name?.getText()}.${node.name?.getText()}`);
    },
    /** @param {any} phase */
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        // A view's or a reader's functions are exported for their neighbours.
        const isEntry = ENTRY.test(module.path);
        const isClass = (/** @type {any} */ { name }) =>
          module.declarations.some((/** @type {any} */ each) => each.name === name && each.kind === 'class');
        module.exports = module.exports?.filter(
          (/** @type {any} */ each) => isEntry || each.kind !== 'js' || isClass(each.declaration),
        );
        module.declarations = module.declarations?.filter(
          (/** @type {any} */ { kind }) => kind === 'class' || (isEntry && kind !== undefined),
        );
        for (const declaration of module.declarations ?? []) {
          declaration.members = declaration.members?.filter(
            (/** @type {any} */ { name, privacy, inheritedFrom }) =>
              !name.startsWith('#') &&
              privacy !== 'private' &&
              privacy !== 'protected' &&
              !INHERITED.has(name) &&
              !internal.has(`${inheritedFrom?.name ?? declaration.name}.${name}`),
          );
          // The analyzer also guesses events from what dispatchEvent is given; ours are the documented ones.
          declaration.events = declaration.events?.filter((/** @type {any} */ { description }) => description);
          // A comment's own attribute is that of the property of the same name.
          for (const attribute of declaration.attributes ?? []) attribute.fieldName ??= attribute.name;
        }
      }
    },
  };
}

/** Names modules as npm's readers find them, the public ones alone, and which of them registers which tag. */
function asPublished() {
  return {
    name: 'as-published',
    /** @param {any} phase */
    packageLinkPhase({ customElementsManifest: manifest }) {
      manifest.modules = manifest.modules.filter((/** @type {any} */ { path }) => PUBLIC.test(path));
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
