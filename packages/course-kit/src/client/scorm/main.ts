import { findApi } from './find-api.ts';
import { Session, type Done } from './session.ts';

declare global {
  /** Called by the pages in the frame, with what they know of the reader. */
  var handbookReport: ((known: Done) => void) | undefined;
}

const items = JSON.parse(document.getElementById('items')!.textContent!) as string[];
const api = findApi(window);
if (api) {
  const session = new Session(api, items);
  globalThis.handbookReport = (known) => session.report(known);
  // Platforms unload the frame without asking; a phone may only hide it.
  addEventListener('pagehide', () => session.finish());
} else {
  console.warn('No SCORM platform found: nothing is reported.');
}
