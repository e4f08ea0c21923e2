export default {
  entry: './src/main.ts',
  output: { path: `${import.meta.dirname}/dist`, filename: 'main.js', module: true },
  experiments: { outputModule: true },
  resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
  module: { rules: [{ test: /\.ts$/, loader: 'ts-loader', options: { compilerOptions: { noEmit: false } } }] },
  performance: { hints: false },
};
