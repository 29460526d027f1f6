export { createEngine, Engine, type EngineOptions } from './engine/engine.ts';
export type { Run } from './engine/run.ts';
export { formatEntries, formatEntry, visibleEntries } from './console/format-entries.ts';
export { formatError } from './console/format-error.ts';
export { formatValue } from './console/format-value.ts';
export { consoleStrings, type ConsoleStrings } from './console/strings.ts';
export {
  DEFAULT_TIMEOUT_MS,
  HOST_MODULE,
  type CheckResult,
  type ConsoleEntry,
  type Drawing,
  type ErrorReport,
  type Frame,
  type Libraries,
  type PrintedLine,
  type Program,
  type RunEvent,
  type RunListener,
  type RunResult,
  type StopReason,
  type Value,
} from './protocol.ts';
