/**
 * Wires a slider, a number field and two step buttons to one whole number. Figures without
 * JavaScript show their first state; with it the controls appear.
 */
export function connectStepper(
  root: HTMLElement,
  range: { min: number; max: number },
  onChange: (value: number) => void,
): void {
  const inputs = [...root.querySelectorAll<HTMLInputElement>('[data-stepper] input')];
  let value = Number(inputs[0]?.value ?? range.min);

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
  for (const button of root.querySelectorAll<HTMLElement>('[data-stepper] [data-step]')) {
    button.addEventListener('click', () => set(value + Number(button.dataset.step)));
  }
  root.querySelector('[data-stepper]')?.removeAttribute('hidden');
}
