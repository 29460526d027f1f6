import { CONNECT, type FromFrame, type ToFrame } from '../frame/protocol.ts';

export interface FrameSource {
  /** Address of the built frame document. */
  frameUrl?: string;
  /** Or its text, for pages that cannot load a second document. It then inherits the page's CSP. */
  frameHtml?: string;
  /**
   * The address is answered with the header `Content-Security-Policy: sandbox allow-scripts`, so the
   * frame needs no attribute. For a service worker, which is never asked for a document that an
   * attribute puts into an opaque origin. The frame stays silent when its origin is not opaque.
   */
  sandboxedByHost?: boolean;
}

/** How long a frame may take to load before the reader is told. */
const PATIENCE_MS = 15_000;

/** The opaque frame and the port to it. One link serves until the frame is lost. */
export class FrameLink {
  readonly ready: Promise<void>;
  readonly #frame: HTMLIFrameElement;
  readonly #port: MessagePort;

  constructor(
    source: FrameSource,
    parent: HTMLElement,
    receive: (message: FromFrame) => void,
    lost: () => void,
  ) {
    const channel = new MessageChannel();
    this.#port = channel.port1;
    this.#frame = makeFrame(source);
    this.ready = new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('The frame did not answer.')), PATIENCE_MS);
      this.#port.onmessage = ({ data }: MessageEvent<FromFrame>) => {
        if (data.type === 'ready') {
          clearTimeout(timer);
          resolve();
        } else receive(data);
      };
    });
    this.ready.catch(() => {});
    // Fires where it exists when the frame's process dies, as it does when memory runs out.
    this.#port.addEventListener('close', lost);
    this.#frame.addEventListener(
      'load',
      () => this.#frame.contentWindow?.postMessage(CONNECT, '*', [channel.port2]),
      { once: true },
    );
    parent.append(this.#frame);
  }

  send(message: ToFrame): void {
    this.#port.postMessage(message);
  }

  destroy(): void {
    this.#port.onmessage = null;
    this.#port.close();
    this.#frame.remove();
  }
}

function makeFrame({ frameUrl, frameHtml, sandboxedByHost }: FrameSource): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  if (!sandboxedByHost || frameHtml !== undefined) frame.setAttribute('sandbox', 'allow-scripts');
  frame.setAttribute('referrerpolicy', 'no-referrer');
  frame.setAttribute('aria-hidden', 'true');
  frame.setAttribute('title', 'live-code');
  frame.tabIndex = -1;
  frame.hidden = true;
  frame.style.display = 'none';
  if (frameHtml !== undefined) frame.srcdoc = frameHtml;
  else frame.src = frameUrl ?? '';
  return frame;
}
