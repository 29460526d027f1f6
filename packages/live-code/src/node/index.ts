export { runInNode, type NodeProgram, type NodeRun } from './run-in-node.ts';
export { buildNodeHarness, libraryFiles, type NodeHarness } from './harness.ts';
