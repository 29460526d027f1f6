export { bundleFrame } from './bundle-frame.ts';
export { bundleLibraries } from './bundle-libraries.ts';
export { bundleWorkerProgram } from './bundle-programs.ts';
