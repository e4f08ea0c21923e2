export default function (config) {
  config.addPassthroughCopy({ 'node_modules/bodywork-elements/cdn': 'bodywork-elements' });
  return { dir: { input: 'src', output: 'dist' } };
}
