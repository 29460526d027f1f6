/** Small helpers for figures that are drawn as text, by the same function at build and in the page. */

/** A coordinate with two decimals: enough for the eye, and short in the HTML. */
export function c(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** An arrow from one point to another; its head keeps its size at any length. */
export function arrow(from: Point, to: Point, className: string, head = 9): string {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy);
  if (length < 0.5) return '';
  const ux = dx / length;
  const uy = dy / length;
  const size = Math.min(head, length * 0.6);
  const neck = { x: to.x - ux * size, y: to.y - uy * size };
  const wing = size * 0.42;
  const tip = [
    `${c(to.x)},${c(to.y)}`,
    `${c(neck.x - uy * wing)},${c(neck.y + ux * wing)}`,
    `${c(neck.x + uy * wing)},${c(neck.y - ux * wing)}`,
  ].join(' ');
  return (
    `<g class="${className}"><line x1="${c(from.x)}" y1="${c(from.y)}" x2="${c(neck.x)}" y2="${c(neck.y)}"/>` +
    `<polygon points="${tip}"/></g>`
  );
}

/** A counter-clockwise arc around a centre, from one angle to another, in radians; at most one turn. */
export function arc(centre: Point, radius: number, start: number, sweep: number): string {
  const shown = Math.sign(sweep) * Math.min(Math.abs(sweep), 2 * Math.PI - 1e-3);
  const at = (angle: number) =>
    `${c(centre.x + radius * Math.cos(angle))} ${c(centre.y - radius * Math.sin(angle))}`;
  const large = Math.abs(shown) > Math.PI ? 1 : 0;
  return `M${at(start)}A${c(radius)} ${c(radius)} 0 ${large} ${shown > 0 ? 0 : 1} ${at(start + shown)}`;
}

export interface Point {
  x: number;
  y: number;
}
