import { arrow, c, type Point } from './svg.ts';

export type Vector = [number, number];

/** A square plane with axes, one unit long enough to read, and the origin in its middle. */
export class Plane {
  readonly size: number;
  readonly unit: number;
  readonly origin: Point;

  constructor(size: number, unit: number) {
    this.size = size;
    this.unit = unit;
    this.origin = { x: size / 2, y: size / 2 };
  }

  at([x, y]: Vector): Point {
    return { x: this.origin.x + x * this.unit, y: this.origin.y - y * this.unit };
  }

  /** The vector whose tip is at a point of the drawing, kept within a length. */
  vectorAt(point: Point, longest: number): Vector {
    const x = (point.x - this.origin.x) / this.unit;
    const y = (this.origin.y - point.y) / this.unit;
    const length = Math.hypot(x, y);
    const shrink = length > longest ? longest / length : 1;
    return [Math.round(x * shrink * 100) / 100, Math.round(y * shrink * 100) / 100];
  }

  axes(): string {
    const { x, y } = this.origin;
    return (
      `<line class="axis" x1="8" x2="${this.size - 8}" y1="${y}" y2="${y}"/>` +
      `<line class="axis" x1="${x}" x2="${x}" y1="8" y2="${this.size - 8}"/>`
    );
  }

  circle(radius: number, className: string): string {
    return `<circle class="${className}" cx="${this.origin.x}" cy="${this.origin.y}" r="${c(radius * this.unit)}"/>`;
  }

  arrow(vector: Vector, className: string): string {
    return arrow(this.origin, this.at(vector), className);
  }

  /** A text just beyond the tip of a vector. */
  label(vector: Vector, text: string, className: string): string {
    const length = Math.hypot(...vector) || 1;
    const far = 1 + 18 / (length * this.unit);
    const { x, y } = this.at([vector[0] * far, vector[1] * far]);
    return `<text class="label ${className}" x="${c(x)}" y="${c(y + 5)}">${text}</text>`;
  }

  svg(content: string, labelledBy: string): string {
    return `<svg viewBox="0 0 ${this.size} ${this.size}" role="img" aria-labelledby="${labelledBy}">${content}</svg>`;
  }
}

/** Text with a lower index, as in R_m q. */
export function indexed(head: string, index: string, tail: string): string {
  return `${head}<tspan class="sub" dy="4">${index}</tspan><tspan dy="-4">${tail}</tspan>`;
}
