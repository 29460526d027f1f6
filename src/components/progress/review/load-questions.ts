import type { ReviewQuestions } from './question-data.ts';

/** Loads the questions as a classic script, once. @throws when it does not arrive */
export async function loadQuestions(src: string): Promise<ReviewQuestions> {
  if (!globalThis.ropeQuestions) {
    await new Promise<void>((resolve, reject) => {
      const script = document.createElement('script');
      script.src = src;
      script.addEventListener('load', () => resolve());
      script.addEventListener('error', () => {
        script.remove();
        reject(new Error(`${src} did not load`));
      });
      document.head.append(script);
    });
  }
  return globalThis.ropeQuestions!;
}
