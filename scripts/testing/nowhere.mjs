/** Everything below /__nowhere/ is an empty page: what hostile data ask for is no news in a test's report. */
export function nowhere() {
  /** @type {import('koa').Middleware} */
  return async (context, next) => {
    if (!context.path.startsWith('/__nowhere/')) return next();
    context.type = 'html';
    context.body = '<!doctype html><title>Nowhere</title>';
  };
}
