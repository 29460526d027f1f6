import { onWaiting, ownRegistration, switchVersion } from './registration.ts';

/** Sleeps unless this page was answered from an offline copy. */
export class OfflineNoticeElement extends HTMLElement {
  connectedCallback(): void {
    const container = navigator.serviceWorker;
    if (!container?.controller) return;
    // The version under this page has changed: what is loaded from now on would be of another one.
    container.addEventListener('controllerchange', () => location.reload());
    const scope = new URL(this.dataset['home']!, document.baseURI).href;
    void ownRegistration(scope).then((registration) => {
      if (registration) onWaiting(registration, () => this.#tell(registration));
    });
  }

  #tell(registration: ServiceWorkerRegistration): void {
    this.hidden = false;
    const status = this.querySelector('[role="status"]') as HTMLElement;
    status.textContent = status.dataset['text']!;
    this.querySelector('button')!.onclick = () => switchVersion(registration);
  }
}
