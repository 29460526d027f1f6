import type { Hand } from './pointer-input.ts';
import { HEIGHT, WIDTH, type Point } from './sketch.ts';

const moves: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * The board by keyboard: arrows move a cross, Enter or the space bar puts the pen down and lifts it.
 * Tab is left alone, so nobody is caught here.
 */
export function listenToKeys(
  board: SVGSVGElement,
  hand: Hand,
  told: (at: Point, isDown: boolean) => void,
): void {
  const cross = board.querySelector<SVGGElement>('[data-part="cross"]')!;
  let at: Point = { x: WIDTH / 2, y: HEIGHT / 2 };
  let isDown = false;
  const show = (): void => {
    cross.setAttribute('transform', `translate(${at.x} ${at.y})`);
    cross.removeAttribute('display');
  };
  const leave = (): void => {
    cross.setAttribute('display', 'none');
    if (isDown) hand.cancel();
    isDown = false;
  };

  board.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const move = moves[event.key];
    if (move) {
      const step = event.shiftKey ? 5 : 20;
      at = {
        x: Math.min(WIDTH, Math.max(0, at.x + move[0] * step)),
        y: Math.min(HEIGHT, Math.max(0, at.y + move[1] * step)),
      };
      if (isDown) hand.move([at]);
      told(at, isDown);
    } else if (event.key === 'Enter' || event.key === ' ') {
      // A key held down is one press. The hand itself says what has come of it.
      if (!event.repeat) {
        if (isDown) hand.up();
        isDown = isDown ? false : hand.down(at);
        if (isDown) told(at, isDown);
      }
    } else if (event.key === 'Escape' && isDown) {
      hand.cancel();
      isDown = false;
      told(at, isDown);
    } else return;
    event.preventDefault();
    show();
  });
  board.addEventListener('blur', leave);
  board.addEventListener('pointerdown', leave);
}
