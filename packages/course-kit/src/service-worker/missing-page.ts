const texts = {
  en: {
    title: 'Not in your offline copy',
    body: 'This address is not part of the version on your device. It may be mistyped, or newer than your copy.',
    home: 'To the first page',
  },
  es: {
    title: 'No está en tu copia sin conexión',
    body: 'Esta dirección no forma parte de la versión guardada en tu dispositivo. Puede estar mal escrita o ser más nueva que tu copia.',
    home: 'A la primera página',
  },
};

/** What a reader sees for an address that the stored version does not have. */
export function missingPage(scope: string, url: URL): Response {
  const language = url.href.slice(scope.length).startsWith('es/') ? 'es' : 'en';
  const { title, body, home } = texts[language];
  const start = new URL(language === 'es' ? 'es/' : './', scope).pathname;
  const html = `<!DOCTYPE html><html lang="${language}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
<title>${title}</title><main style="max-width:34rem;margin:20vh auto;padding:1rem;font:1.1rem/1.5 system-ui">
<h1>${title}</h1><p>${body}</p><p><a href="${start}">${home}</a></p></main></html>`;
  return new Response(html, {
    status: 404,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
}
