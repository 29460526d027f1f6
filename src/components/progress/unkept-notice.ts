import '../../state/page-events.ts';
import { asLanguage } from '../../i18n/localized-path.ts';
import { keptState, tryToKeep, type Kept } from '../../state/index.ts';
import { strings } from './strings.ts';

/*
 * One calm message, once per page, when what a reader does cannot be kept. It lies at the edge of
 * the window, so nothing moves.
 */
let told = false;

/** Call after keeping something. Answers and solved exercises are listened to without a call. */
export function tellIfUnkept(kept: Kept = keptState()): void {
  if (kept === 'kept' || told) return;
  told = true;
  const t = strings[asLanguage(document.documentElement.lang)];
  const note = document.createElement('div');
  note.className = 'unkept-notice';
  const text = document.createElement('p');
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = t.understood;
  button.addEventListener('click', () => note.remove());
  // A region that is there before its text is one that screen readers announce.
  text.setAttribute('role', 'status');
  note.append(text, button);
  document.body.append(note);
  requestAnimationFrame(() => (text.textContent = t[kept]));
}

/** On pages about progress a reader learns it before beginning. */
export function tellEarlyIfUnkept(): void {
  tellIfUnkept(tryToKeep());
}

for (const name of ['handbook:answered', 'handbook:solved'])
  document.addEventListener(name, () => tellIfUnkept());
