/** One line of a plot. */
export interface Series {
  name: string;
  points: readonly (readonly [x: number, y: number])[];
  /** A colour of the theme, by the name of its token. */
  colour: keyof typeof COLOURS;
  dashed?: boolean;
  /** Marks every point by a ring. */
  rings?: boolean;
}

export interface Axis {
  label: string;
  ticks: readonly number[];
  /** Equal steps for equal factors. */
  logarithmic?: boolean;
  show?: (value: number) => string;
}

export interface Plot {
  title: string;
  x: Axis;
  y: Axis;
  series: readonly Series[];
  /** A line across the plot, such as the trained length. */
  mark?: { x: number; name: string };
}

/** The page's own colours, and what stands for them where the drawing is on its own. */
const COLOURS = {
  ink: '#221d17',
  'ink-soft': '#554c41',
  rule: '#c9bda8',
  q: '#b6490a',
  k: '#1d5fa6',
  pass: '#23693a',
  fail: '#a8231d',
  accent: '#3b3227',
};

const WIDTH = 720;
const HEIGHT = 416;
const LEFT = 64;
const RIGHT = 130;
const TOP = 60;
const BOTTOM = 52;
/** Room that a name needs below another one. */
const LINE = 15;

/** A line plot as SVG: names stand at the ends of their lines, no legend. Values that are no number are left out. */
export function linePlot({ title, x, y, series, mark }: Plot): string {
  const place = (axis: Axis, from: number, to: number) => {
    const scale = axis.logarithmic ? Math.log : (value: number) => value;
    const [low, high] = [scale(axis.ticks[0]), scale(axis.ticks.at(-1)!)];
    return (value: number): number =>
      from + ((scale(value) - low) / (high - low)) * (to - from);
  };
  const across = place(x, LEFT, WIDTH - RIGHT);
  const up = place(y, HEIGHT - BOTTOM, TOP);
  const parts = [
    text(LEFT, 22, title, 'ink', 'font-weight:600'),
    ...y.ticks.map((tick) =>
      [
        path(
          `M${LEFT} ${fixed(up(tick))}H${WIDTH - RIGHT}`,
          'rule',
          'stroke-width:1;opacity:.6',
        ),
        text(
          LEFT - 8,
          up(tick) + 4,
          shown(y, tick),
          'ink-soft',
          'text-anchor:end',
        ),
      ].join(''),
    ),
    ...x.ticks.map((tick) =>
      text(
        across(tick),
        HEIGHT - BOTTOM + 20,
        shown(x, tick),
        'ink-soft',
        'text-anchor:middle',
      ),
    ),
    text(
      (LEFT + WIDTH - RIGHT) / 2,
      HEIGHT - 10,
      x.label,
      'ink-soft',
      'text-anchor:middle',
    ),
    text(LEFT, TOP - 14, y.label, 'ink-soft'),
  ];
  if (mark) {
    parts.push(
      path(
        `M${fixed(across(mark.x))} ${TOP}V${HEIGHT - BOTTOM}`,
        'ink-soft',
        'stroke-dasharray:2 4',
      ),
      text(across(mark.x) + 5, HEIGHT - BOTTOM - 8, mark.name, 'ink-soft'),
    );
  }
  const ends: { name: string; colour: Series['colour']; at: number }[] = [];
  for (const { name, points, colour, dashed, rings } of series) {
    const seen = points.filter(
      ([px, py]) => Number.isFinite(px) && Number.isFinite(py),
    );
    const last = seen.at(-1);
    if (!last) continue;
    const line = seen
      .map(([px, py]) => `${fixed(across(px))} ${fixed(up(py))}`)
      .join('L');
    parts.push(
      path(
        `M${line}`,
        colour,
        `stroke-width:2${dashed ? ';stroke-dasharray:6 4' : ''}`,
      ),
    );
    if (rings) {
      for (const [px, py] of seen) {
        parts.push(
          `<circle cx="${fixed(across(px))}" cy="${fixed(up(py))}" r="5" style="fill:none;stroke:${colourOf(colour)};stroke-width:1.5"/>`,
        );
      }
    }
    ends.push({ name, colour, at: up(last[1]) });
  }
  ends.sort((a, b) => a.at - b.at);
  let free = TOP;
  for (const [index, { name, colour, at }] of ends.entries()) {
    const below = (ends.length - index) * LINE;
    const place = Math.min(Math.max(at, free), HEIGHT - BOTTOM + LINE - below);
    free = place + LINE;
    parts.push(
      text(WIDTH - RIGHT + 8, place + 4, name, colour, 'font-weight:600'),
    );
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="${escaped(title)}" style="font:13px system-ui,sans-serif">${parts.join('')}</svg>`;
}

function text(
  x: number,
  y: number,
  content: string,
  colour: keyof typeof COLOURS,
  style = '',
): string {
  return `<text x="${fixed(x)}" y="${fixed(y)}" style="fill:${colourOf(colour)};${style}">${escaped(content)}</text>`;
}

function path(d: string, colour: keyof typeof COLOURS, style = ''): string {
  return `<path d="${d}" style="fill:none;stroke:${colourOf(colour)};${style}"/>`;
}

function colourOf(name: keyof typeof COLOURS): string {
  return `var(--${name}, ${COLOURS[name]})`;
}

function shown({ show = String }: Axis, value: number): string {
  return show(value).replace('-', '\u2212');
}

function fixed(value: number): string {
  return value.toFixed(1);
}

function escaped(content: string): string {
  return content
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;');
}
