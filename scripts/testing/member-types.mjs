/** What the published types say of an element. */
import ts from 'typescript';

/**
 * @param {string} entry - the declaration file of the entry that registers it
 * @param {string} tag
 * @param {string} className
 * @returns {{ members: string[], events: string[] }} its public members declared in this package; its events, as
 *   `name: Class`
 */
export function memberTypes(entry, tag, className) {
  const program = ts.createProgram([entry], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    types: [],
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    skipLibCheck: true,
  });
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(entry);
  if (!file) throw new Error(`There is no ${entry}.`);
  const global = (/** @type {string} */ name) => {
    const symbol = checker.resolveName(name, file, ts.SymbolFlags.Interface, false);
    if (!symbol) throw new Error(`There is no type ${name}.`);
    return checker.getDeclaredTypeOfSymbol(symbol);
  };
  const element = global('HTMLElementTagNameMap').getProperty(tag);
  const type = element && checker.getTypeOfSymbol(element);
  if (!type || checker.typeToString(type) !== className) {
    throw new Error(`HTMLElementTagNameMap['${tag}'] is not ${className}.`);
  }
  return {
    members: type
      .getProperties()
      .filter(isOurs)
      .map(({ name }) => name),
    events: global('HTMLElementEventMap')
      .getProperties()
      .filter((symbol) => symbol.declarations?.every((each) => isInPackage(each.getSourceFile())))
      .map((symbol) => `${symbol.name}: ${checker.typeToString(checker.getTypeOfSymbol(symbol))}`),
  };
}

/** @param {ts.Symbol} symbol */
function isOurs({ declarations = [], name }) {
  return (
    !name.startsWith('#') &&
    !name.startsWith('__#') &&
    declarations.some(
      (each) =>
        isInPackage(each.getSourceFile()) &&
        !(ts.getCombinedModifierFlags(each) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) &&
        !ts.getJSDocTags(each).some(({ tagName }) => tagName.text === 'internal'),
    )
  );
}

/** @param {ts.SourceFile} file */
function isInPackage(file) {
  return !file.fileName.includes('/node_modules/');
}
