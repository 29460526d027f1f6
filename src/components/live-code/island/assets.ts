/** The island's own address: what it loads lies beside it, below any base path and on file://. */
const here = (document.currentScript as HTMLScriptElement).src;

export function assetUrl(file: string): string {
  return new URL(file, here).href;
}

/** Loads a classic script once; a failed load may be tried again. */
export function loadScript(file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = assetUrl(file);
    script.onload = () => resolve();
    script.onerror = () => {
      script.remove();
      reject(new Error(`${file} did not load.`));
    };
    document.head.append(script);
  });
}
