/** The port of the sample schedulers beside the dev server and Storybook. vite.config.ts starts them there. */
export const SCHEDULERS_PORT = 4174;

/** Where the demo and the stories book, of another origin than their own: `${SCHEDULERS}/calendly/well-behaved`. */
export const SCHEDULERS = `http://127.0.0.1:${SCHEDULERS_PORT}`;
