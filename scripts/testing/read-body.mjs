/**
 * The JSON a test sent.
 *
 * @param {import('node:http').IncomingMessage} request
 * @returns {Promise<any>}
 */
export async function readBody(request) {
  let text = '';
  for await (const chunk of request) text += chunk;
  return JSON.parse(text);
}
