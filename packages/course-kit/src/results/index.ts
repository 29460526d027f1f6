export { canonicalJson } from './canonical-json.ts';
export { classTable, toCsv, type ClassTable, type TableTexts } from './class-table.ts';
export {
  readResults,
  readResultsFile,
  resultsFile,
  type Refusal,
  type Results,
} from './results.ts';
