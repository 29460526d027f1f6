/**
 * Arrow keys in a reading: up and down between the lines of one source, or between notes; right from
 * a line to its note, left from a note back to its line. Home and End go to the ends.
 */
export function moveByKey(reading: HTMLElement, event: KeyboardEvent): void {
  const from = event.target as HTMLElement;
  if (event.altKey || event.ctrlKey || event.metaKey || !from.matches('.ln, .number')) return;
  const target = from.matches('.ln')
    ? fromLine(reading, from, event.key)
    : fromNote(reading, from, event.key);
  if (!target) return;
  event.preventDefault();
  target.focus();
}

function fromLine(reading: HTMLElement, from: HTMLElement, key: string): HTMLElement | undefined {
  const source = from.closest<HTMLElement>('[data-source]')!.dataset.source;
  if (key === 'ArrowRight') {
    const notes = from.closest<HTMLElement>('[data-line]')!.dataset.notes?.split(' ') ?? [];
    const numbers = notes.map((note) => numberOf(reading, note));
    return numbers.find((number) => number?.checkVisibility()) ?? undefined;
  }
  return step(visible(reading, `[data-source="${source}"] .ln`), from, key);
}

function fromNote(reading: HTMLElement, from: HTMLElement, key: string): HTMLElement | undefined {
  if (key === 'ArrowLeft') {
    const note = from.closest<HTMLElement>('[data-note]')!.dataset.note;
    return visible(reading, `[data-notes~="${note}"] .ln`)[0];
  }
  return step(visible(reading, '[data-note] .number'), from, key);
}

function step(all: HTMLElement[], from: HTMLElement, key: string): HTMLElement | undefined {
  const index = all.indexOf(from);
  if (key === 'ArrowDown') return all[index + 1];
  if (key === 'ArrowUp') return all[index - 1];
  if (key === 'Home') return all[0];
  if (key === 'End') return all.at(-1);
  return undefined;
}

const numberOf = (reading: HTMLElement, note: string): HTMLElement | null =>
  reading.querySelector<HTMLElement>(`[data-note="${note}"] .number`);

const visible = (reading: HTMLElement, selector: string): HTMLElement[] =>
  [...reading.querySelectorAll<HTMLElement>(selector)].filter((part) => part.checkVisibility());
