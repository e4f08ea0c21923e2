import type { IncomingMessage, ServerResponse } from 'node:http';
import { defineConfig, type Plugin } from 'vite';
import { SCHEDULERS_PORT } from './demo/schedulers/origin.js';
import { answer as answerScript } from './scripts/hosts/serve.mjs';
import { startSchedulers as startScript } from './scripts/schedulers.mjs';

// ESLint does not see the types of a script.
const answerHost = answerScript as (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
const startSchedulers = startScript as (port: number) => Promise<{ close(): Promise<void> }>;

/** Milliseconds a server that restarts has to free its port. */
const HANDOVER_TIME = 1_000;

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

/** The page to copy loads what is published: here it is the source. */
function sourceForPublished(): Plugin {
  const published = /<script\b[^>]*\/bodywork-elements@[^>]*><\/script>/g;
  return {
    name: 'source-for-published',
    apply: 'serve',
    transformIndexHtml: {
      order: 'pre',
      handler: (page) => page.replace(published, '<script type="module" src="/src/index.ts"></script>'),
    },
  };
}

/** The demo and the stories book at sample schedulers, beside the dev server and Storybook and of another origin. */
function serveSchedulers(): Plugin {
  let schedulers: ReturnType<typeof startSchedulers> | undefined;
  return {
    name: 'serve-schedulers',
    apply: 'serve',
    configureServer({ config: { logger } }) {
      const start = () => startSchedulers(SCHEDULERS_PORT);
      schedulers = start().catch(async () => {
        // A server that restarts starts anew before it ends.
        await new Promise((resolve) => setTimeout(resolve, HANDOVER_TIME));
        return start();
      });
      schedulers.catch((error: unknown) => {
        logger.warn(
          `The sample schedulers did not start (${error instanceof Error ? error.message : String(error)}). ` +
            `If this project's dev server or Storybook already runs, that one's are used. Else end the program that ` +
            `has port ${SCHEDULERS_PORT}, or change the port in demo/schedulers/origin.ts, and start again.`,
        );
      });
    },
    async closeBundle() {
      const running = schedulers;
      schedulers = undefined;
      await running?.then(
        ({ close }) => close(),
        () => undefined,
      );
    },
  };
}

/** The host pages come with headers, parts and pauses of their own. */
function serveHosts(): Plugin {
  return {
    name: 'serve-hosts',
    apply: 'serve',
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        // Data that a module imports Vite makes a module.
        if (/[?&]import\b/.test(request.url ?? '')) {
          next();
          return;
        }
        answerHost(request, response).then((answered) => {
          if (!answered) next();
        }, next);
      });
    },
  };
}

export default defineConfig({
  appType: 'mpa',
  server: { host: '127.0.0.1' },
  // What the elements depend on is bundled before the first page is served. Vite would look into every page of the
  // repository, give up at the sample apps of scripts/ecosystem, whose packages are installed elsewhere, and then find
  // one dependency after the other: a page amid that has Lit twice.
  optimizeDeps: { entries: ['demo/*.html'] },
  plugins: [startAtDemo(), sourceForPublished(), serveHosts(), serveSchedulers()],
});
