/** Serves test pages with the content security policy that strict sites have, so that a violation is a real one. */
export function pagePolicy() {
  /** @type {import('koa').Middleware} */
  return async (context, next) => {
    await next();
    if (context.response.is('html') && !context.response.get('content-security-policy')) {
      context.set('content-security-policy', "style-src 'self'; object-src 'none'; base-uri 'self'");
    }
  };
}
