import { HEIGHT, WIDTH, type Point } from './sketch.ts';

/** What a pointer or the keyboard does to the board. */
export interface Hand {
  /** Answers whether more may follow; a text is placed at once. */
  down(at: Point): boolean;
  move(to: Point[]): void;
  up(): void;
  cancel(): void;
}

/** Mouse, pen and one finger. Once a pen has drawn, a hand resting on the glass draws nothing. */
export function listenToPointers(board: SVGSVGElement, hand: Hand): void {
  let active: number | undefined;
  let penSeen = false;

  board.addEventListener('pointerdown', (event) => {
    const { pointerId, pointerType, button } = event;
    if (active !== undefined || button !== 0) return;
    if (pointerType === 'touch' && penSeen) return;
    penSeen ||= pointerType === 'pen';
    active = pointerId;
    board.setPointerCapture(pointerId);
    event.preventDefault();
    hand.down(place(board, event));
  });

  board.addEventListener('pointermove', (event) => {
    if (event.pointerId !== active) return;
    const events = event.getCoalescedEvents?.() ?? [];
    hand.move((events.length > 0 ? events : [event]).map((each) => place(board, each)));
  });

  board.addEventListener('pointerup', (event) => {
    if (event.pointerId !== active) return;
    active = undefined;
    hand.up();
  });

  // Two fingers zoom: the browser takes the pointer away, and the stroke was not meant.
  board.addEventListener('pointercancel', (event) => {
    if (event.pointerId !== active) return;
    active = undefined;
    hand.cancel();
  });
}

function place(board: SVGSVGElement, event: PointerEvent): Point {
  const { left, top, width, height } = board.getBoundingClientRect();
  const x = Math.round(((event.clientX - left) / width) * WIDTH);
  const y = Math.round(((event.clientY - top) / height) * HEIGHT);
  const at = { x: clamp(x, WIDTH), y: clamp(y, HEIGHT) };
  return event.pointerType === 'pen' ? { ...at, pressure: event.pressure } : at;
}

const clamp = (value: number, most: number): number => Math.min(most, Math.max(0, value));
