import { CACHE_PREFIX, CHANNEL, SWITCH, type Progress } from '@rope-handbook/course-kit/messages';

/** Where the handbook starts on its host; the service worker answers for everything below. */
export type Scope = string;

export const supported = (): boolean => 'serviceWorker' in navigator;

/** The registration of this handbook, or undefined as long as nobody asked for one. */
export async function ownRegistration(
  scope: Scope,
): Promise<ServiceWorkerRegistration | undefined> {
  if (!supported()) return undefined;
  const found = await navigator.serviceWorker.getRegistration(scope).catch(() => undefined);
  return found?.scope === scope ? found : undefined;
}

/** Stores every file. Rejects with the reason when one does not arrive. */
export async function keep(scope: Scope, show: (progress: Progress) => void): Promise<void> {
  const channel = new BroadcastChannel(CHANNEL + scope);
  channel.onmessage = ({ data }: MessageEvent<Progress>) => show(data);
  try {
    const registration = await navigator.serviceWorker.register(new URL('sw.js', scope), {
      scope,
      updateViaCache: 'none',
    });
    const worker = registration.installing ?? registration.waiting ?? registration.active;
    await settled(worker!);
  } finally {
    channel.close();
  }
}

function settled(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      if (worker.state === 'installed' || worker.state === 'activated') resolve();
      if (worker.state === 'redundant') reject(new Error());
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

/** Takes the copy off the device: the files and the worker that answered with them. */
export async function remove(scope: Scope): Promise<void> {
  await (await ownRegistration(scope))?.unregister();
  const names = await caches.keys();
  const own = names.filter((name) => name.startsWith(CACHE_PREFIX) && name.endsWith(scope));
  await Promise.all(own.map((name) => caches.delete(name)));
}

/** Calls back as soon as a newer version is stored and waits; also when it already does. */
export function onWaiting(registration: ServiceWorkerRegistration, tell: () => void): void {
  // The very first worker waits for nobody.
  const look = (): void => {
    if (registration.waiting && registration.active) tell();
  };
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', look);
  });
  look();
}

/** The waiting version takes over; every open page of the handbook then loads anew. */
export function switchVersion(registration: ServiceWorkerRegistration): void {
  registration.waiting?.postMessage(SWITCH);
}
