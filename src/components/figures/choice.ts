/** Wires a Choice to a figure: tells the value picked. */
export function connectChoice(
  root: HTMLElement,
  name: string,
  onChange: (value: string) => void,
): void {
  const choice = root.querySelector<HTMLElement>(`[data-choice="${name}"]`);
  if (!choice) return;
  choice.addEventListener('change', (event) => onChange((event.target as HTMLInputElement).value));
}
