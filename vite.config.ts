import { defineConfig, type Plugin } from 'vite';

/** The address Vite prints leads to the demo. */
function startAtDemo(): Plugin {
  return {
    name: 'start-at-demo',
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        if (request.url !== '/') {
          next();
          return;
        }
        response.writeHead(302, { location: '/demo/' });
        response.end();
      });
    },
  };
}

export default defineConfig({
  appType: 'mpa',
  server: { host: '127.0.0.1' },
  plugins: [startAtDemo()],
});
