import type { BrowserContext, Page } from '@playwright/test';

/**
 * Notes everything a page should not do: requests to anywhere else, errors in the console, uncaught
 * errors. Returns the list they are written to. That requests elsewhere also fail is the work of
 * the resolver rules in playwright.config.ts; intercepting them here would switch off the cache.
 */
export function watchContext(
  context: BrowserContext,
  origin: string,
  expected: RegExp[] = [],
): string[] {
  const complaints: string[] = [];
  const complain = (text: string) => {
    if (!expected.some((pattern) => pattern.test(text))) complaints.push(text);
  };
  const leaves = (url: string) => {
    const { protocol, host } = new URL(url);
    return !['data:', 'blob:', 'about:'].includes(protocol) && host !== new URL(origin).host;
  };

  context.on('request', (request) => {
    if (!leaves(request.url())) return;
    complain(`A request left the site: ${request.method()} ${request.url()}`);
  });
  const watchSockets = (page: Page) =>
    page.on('websocket', (socket) => complain(`A WebSocket was opened to ${socket.url()}`));
  context.pages().forEach(watchSockets);
  context.on('page', watchSockets);
  context.on('console', (message) => {
    if (message.type() !== 'error') return;
    const { url, lineNumber } = message.location();
    complain(`Console error: ${message.text()} (${url}:${lineNumber})`);
  });
  context.on('weberror', (error) => complain(`Uncaught: ${error.error().stack ?? error.error()}`));
  return complaints;
}
