/**
 * Wires a Stepper (slider, number field, two step buttons) to one whole number.
 *
 * @param root the figure's element
 * @param name which stepper of the figure, its `name`
 * @param onChange told the new value, kept within the stepper's range
 */
export function connectStepper(
  root: HTMLElement,
  name: string,
  onChange: (value: number) => void,
): void {
  const stepper = root.querySelector<HTMLElement>(`[data-stepper="${name}"]`);
  if (!stepper) return;
  const inputs = [...stepper.querySelectorAll('input')];
  const [first] = inputs;
  const range = { min: Number(first?.min), max: Number(first?.max) };
  let value = Number(first?.value);

  function set(next: number, from?: HTMLInputElement): void {
    value = Math.max(range.min, Math.min(range.max, Math.round(next)));
    for (const input of inputs) if (input !== from) input.value = String(value);
    onChange(value);
  }

  for (const input of inputs) {
    input.addEventListener('input', () => {
      if (input.value !== '') set(Number(input.value), input);
    });
    input.addEventListener('change', () => set(value));
  }
  for (const button of stepper.querySelectorAll<HTMLElement>('[data-step]')) {
    button.addEventListener('click', () => set(value + Number(button.dataset.step)));
  }
}
