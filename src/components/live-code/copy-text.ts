/** Copies text; also where the clipboard API is missing, as on plain http in a classroom. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const focused = document.activeElement as HTMLElement | null;
    const area = document.createElement('textarea');
    area.value = text;
    area.style.position = 'fixed';
    area.style.opacity = '0';
    document.body.append(area);
    area.select();
    const copied = document.execCommand('copy');
    area.remove();
    // Or the keyboard would begin again at the top of the page.
    focused?.focus({ preventScroll: true });
    return copied;
  }
}

/** Copies text, and says so on the pressed button for a moment. */
export async function copyAndSay(button: HTMLElement, text: string, done: string): Promise<void> {
  if (!(await copyText(text))) return;
  const label = button.textContent;
  // A second press within that moment: the first one brings the label back.
  if (label === done) return;
  button.textContent = done;
  setTimeout(() => (button.textContent = label), 1500);
}
