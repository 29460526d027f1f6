import { escapeHtml, withCode } from '../markup.ts';
import { drawPairs } from './draw.ts';
import { countsInWords, fateInWords } from './fate-words.ts';
import { factRows } from './facts.ts';
import { findingPages } from './finding-pages.ts';
import { findingWords } from './finding-words.ts';
import type { Finding } from './findings.ts';
import { columnsOf, exact, turn, type Column, type Reading, type Wording } from './reading.ts';

/** Where a page of the handbook lies from here, and its title; without an address it is not in this edition. */
export type FindPage = (page: string) => { href: string | undefined; title: string } | undefined;

const SUMMARY = 'config-inspector-summary';

/** The report as HTML, by the same function at build and in the page. */
export function renderReport(
  readings: readonly Reading[],
  wording: Wording,
  findPage: FindPage,
): string {
  const columns = columnsOf(readings);
  if (columns.length === 0) return `<p class="nothing">${wording.t.nothing}</p>`;
  return [
    renderFacts(columns, wording),
    ...readings.map((reading) => renderFindings(reading, readings.length > 1, wording, findPage)),
    renderFigure(columns, wording),
    ...columns.map((column) => renderPairs(column, wording)),
  ].join('');
}

function renderFacts(columns: readonly Column[], wording: Wording): string {
  const { t } = wording;
  const several = columns.length > 1;
  const head = columns.map(({ name }) => `<th scope="col">${escapeHtml(name)}</th>`).join('');
  const rows = factRows(columns, wording).map(({ label, cells }) => {
    const differs = several && new Set(cells).size > 1;
    const mark = differs ? ` <span class="differs">${t.differs}</span>` : '';
    const data = cells.map((text) => `<td>${escapeHtml(text) || '–'}</td>`).join('');
    return `<tr${differs ? ' class="different"' : ''}><th scope="row">${label}${mark}</th>${data}</tr>`;
  });
  return (
    `<div class="scroll" tabindex="0" role="region" aria-label="${t.facts}"><table class="facts">` +
    `<thead><tr><th scope="col"><span class="sr-only">${t.facts}</span></th>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`
  );
}

function renderFindings(
  reading: Reading,
  named: boolean,
  wording: Wording,
  findPage: FindPage,
): string {
  const { t } = wording;
  const { findings } = reading.inspection;
  const title = named ? `${t.findings}: ${escapeHtml(reading.name)}` : t.findings;
  const items = findings.map((finding) => renderFinding(finding, reading, wording, findPage));
  const list =
    items.length > 0 ? `<ul class="findings">${items.join('')}</ul>` : `<p>${t.noFindings}</p>`;
  return `<h3>${title}</h3>${list}`;
}

function renderFinding(
  { code, level, path, value, report }: Finding,
  { lines }: Reading,
  { t, n, language }: Wording,
  findPage: FindPage,
): string {
  const shown = JSON.stringify(value) ?? '';
  const words = findingWords[language][code]({
    n,
    path: path ?? '',
    value: shown.length > 60 ? `${shown.slice(0, 59)}…` : shown,
    r: report,
  });
  const line = path === undefined ? undefined : lines.get(path);
  const place =
    line === undefined
      ? ''
      : ` <span class="place">${withCode(`\`${path}\``)}, ${t.line(line)}</span>`;
  const id = findingPages[code];
  const page = id === undefined ? undefined : findPage(id);
  const link = page?.href
    ? ` <span class="more">${t.readMore} <a href="${escapeHtml(page.href)}">${escapeHtml(page.title)}</a></span>`
    : '';
  return (
    `<li data-finding="${code}" data-level="${level}"><b><span aria-hidden="true">${level === 'check' ? '!' : 'i'}</span>${t.levels[level]}</b>` +
    `<p>${withCode(words)}${place}${link}</p></li>`
  );
}

function renderFigure(columns: readonly Column[], wording: Wording): string {
  const { t, n } = wording;
  const summary = columns.map(({ name, report }) => {
    const { trained = Infinity } = report;
    const past = report.pairs.filter(({ plain }) => plain > trained && plain < Infinity).length;
    return t.summary(name, countsInWords(report, wording), n(past));
  });
  const marks = new Map(
    columns.flatMap(({ report }) =>
      report.pairs
        .filter(({ fate }) => fate !== 'still')
        .map(({ fate }) => [fateInWords(report, fate, wording), fate] as const),
    ),
  );
  const key = [...marks].map(
    ([words, fate]) =>
      `<li><svg viewBox="0 0 6 16" aria-hidden="true"><rect class="${fate}" x="1" y="1" width="4" height="14"/></svg>${words}</li>`,
  );
  return (
    `<h3>${t.figure}</h3><figure data-figure="config-inspector" aria-describedby="${SUMMARY}">` +
    `<div class="chart">${drawPairs(columns, wording, SUMMARY)}</div><ul class="key">${key.join('')}</ul>` +
    `<figcaption>${t.caption}</figcaption><p id="${SUMMARY}" class="sr-only">${escapeHtml(summary.join(' '))}</p></figure>`
  );
}

function renderPairs({ name, report }: Column, wording: Wording): string {
  const { t, n } = wording;
  const { spec, pairs } = report;
  const half = spec.rotaryDim / 2;
  const head = Object.values(t.columns)
    .map((text) => `<th scope="col">${text}</th>`)
    .join('');
  const rows = pairs.map(({ fate, plain, running, turns, arc }, i) => {
    const dims = spec.pairing === 'half' ? `${i}, ${i + half}` : `${2 * i}, ${2 * i + 1}`;
    const unknown = arc === undefined || (report.trainedAssumed && arc < Infinity);
    const seen = unknown ? '–' : arc === Infinity ? t.noLimit : n(arc);
    const cells = [
      dims,
      turn(wording, plain),
      turn(wording, running),
      plain === Infinity ? '–' : exact(wording, running / plain, 4),
      turns === undefined ? '–' : n(turns, 2),
      fateInWords(report, fate, wording),
      seen,
    ];
    const data = cells.map((text) => `<td>${text}</td>`).join('');
    return `<tr><th scope="row">${i}</th>${data}</tr>`;
  });
  const title = escapeHtml(t.pairTable(name));
  return (
    `<details class="pairs"><summary>${title}</summary><div class="scroll" tabindex="0" role="region" aria-label="${title}">` +
    `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div></details>`
  );
}
