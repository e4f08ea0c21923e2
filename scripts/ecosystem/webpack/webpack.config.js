export default {
  entry: ['./src/main.ts', './index.html'],
  output: { path: `${import.meta.dirname}/dist`, filename: 'main.js', module: true },
  experiments: { outputModule: true },
  resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
  module: {
    rules: [
      // Types are checked by `npm run check`.
      { test: /\.ts$/, loader: 'ts-loader', options: { transpileOnly: true } },
      { test: /\.html$/, type: 'asset/resource', generator: { filename: '[name][ext]' } },
    ],
  },
  performance: { hints: false },
};
